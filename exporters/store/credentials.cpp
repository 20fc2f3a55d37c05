// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/credentials.hpp"

#include "exporters/store/http_text.hpp"
#include "exporters/store/replace_all.hpp"
#include "exporters/store/spelled_secret.hpp"
#include "model/source_text.hpp"

#include <stdexcept>

namespace dialograph {

std::string_view name_of(Authentication authentication) {
    switch (authentication) {
    case Authentication::none: return "none";
    case Authentication::basic: return "basic";
    case Authentication::digest: return "digest";
    case Authentication::bearer: return "bearer";
    }
    return {};
}

Credentials in_usual_way(Credentials who, Authentication usual) {
    const bool has_password =
        who.authentication == Authentication::basic || who.authentication == Authentication::digest;
    if (has_password && !who.is_chosen) {
        // A password is no token, also where a store is known for tokens.
        who.authentication =
            usual == Authentication::digest ? Authentication::digest : Authentication::basic;
    }
    return who;
}

std::string_view reason_for_refusal(const Credentials& who) {
    switch (who.authentication) {
    case Authentication::none:
        return "it wants to know who asks: --user or a token, and perhaps --auth";
    case Authentication::bearer:
        return "the token was not accepted, or it wants --user and a password";
    case Authentication::basic:
    case Authentication::digest:
        return "the name or the password was not accepted, or --auth has to be another";
    }
    return {};
}

std::string read_secret(const std::filesystem::path& file) {
    const SourceText source = SourceText::read(file, file.string());
    const std::string_view text = source.text();
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return checked_secret(line, "the first line of " + file.string());
}

std::string checked_secret(std::string_view secret, const std::string& where) {
    if (secret.empty()) {
        throw std::invalid_argument(where + " holds no secret");
    }
    using namespace std::string_view_literals;
    if (secret.find_first_of("\r\n\0"sv) != std::string_view::npos) {
        throw std::invalid_argument(where + " holds a secret with a line end in it");
    }
    return std::string(secret);
}

std::string without_secret(std::string text, const Credentials& credentials) {
    const std::string& secret = credentials.secret;
    if (secret.empty()) {
        return text;
    }
    for (const std::string& form : {base64(credentials.user + ':' + secret), base64(secret)}) {
        replace_all(text, form, "\u2026");
    }
    return SpelledSecret(secret).taken_out_of(text);
}

}  // namespace dialograph
