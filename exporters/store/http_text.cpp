// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_text.hpp"

#include "model/ascii.hpp"

#include <openssl/evp.h>

#include <vector>

namespace dialograph {
namespace {

bool is_unreserved(char c) {
    constexpr std::string_view marks = "-._~";
    return ascii::is_alphanumeric(c) || marks.find(c) != std::string_view::npos;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view hex_digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (is_unreserved(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', hex_digits[byte >> 4U], hex_digits[byte & 0xFU]};
        }
    }
    return encoded;
}

std::string base64(std::string_view bytes) {
    // Behind the text the library puts a NUL.
    std::vector<unsigned char> encoded((bytes.size() + 2) / 3 * 4 + 1);
    const int size =
        EVP_EncodeBlock(encoded.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                        static_cast<int>(bytes.size()));
    return {encoded.begin(), encoded.begin() + size};
}

}  // namespace dialograph
