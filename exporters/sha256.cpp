// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace dialograph {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

struct Deleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

void check(bool good) {
    if (!good) {
        throw std::runtime_error("the library of checksums does not work");
    }
}

}  // namespace

std::optional<Digest> Digest::parse(std::string_view text) {
    Digest digest;
    if (text.size() != digest.bytes_.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t digit = digits.find(text[i]);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        std::uint8_t& byte = digest.bytes_[i / 2];
        byte = static_cast<std::uint8_t>(std::size_t{byte} * 16 + digit);
    }
    return digest;
}

std::string Digest::text() const {
    std::string text;
    text.reserve(bytes_.size() * 2);
    for (const unsigned byte : bytes_) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

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

Digest Sha256::finish() {
    Digest digest;
    check(EVP_DigestFinal_ex(state_->context.get(), digest.bytes_.data(), nullptr) == 1);
    state_->start();
    return digest;
}

std::string sha256_of(std::string_view bytes) {
    Sha256 sum;
    sum.update(bytes);
    return sum.digest();
}

}  // namespace dialograph
