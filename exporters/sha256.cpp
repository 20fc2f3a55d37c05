// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace dialograph {
namespace {

struct Deleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

void check(bool good) {
    if (!good) {
        throw std::runtime_error("the library of checksums does not work");
    }
}

}  // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, Deleter> context{EVP_MD_CTX_new()};

    void start() const {
        check(context != nullptr && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
    }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    state_->start();
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
    check(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::digest() {
    std::array<unsigned char, 32> bytes{};
    check(EVP_DigestFinal_ex(state_->context.get(), bytes.data(), nullptr) == 1);
    state_->start();
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string sha256_of(std::string_view bytes) {
    Sha256 sum;
    sum.update(bytes);
    return sum.digest();
}

}  // namespace dialograph
