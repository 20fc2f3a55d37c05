// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/authentication.hpp"

#include "cli/choice.hpp"
#include "cli/environment.hpp"
#include "cli/file_name.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace dialograph::cli {
namespace {

/// RFC 7617, 2: no name of a user has a colon, but `NAME:PASSWORD` does, which is not repeated.
std::string refuse_password(const std::string& user) {
    if (user.empty()) {
        return "the name of the user is empty";
    }
    return user.find(':') == std::string::npos
               ? std::string{}
               : "a name of a user has no colon (:), and a password does not belong there but "
                 "into DIALOGRAPH_PASSWORD or --password-file";
}

/// Takes a secret from a file or a variable of the environment; empty where there is none.
std::string secret_from(const std::string& file, const char* variable_name) {
    if (!file.empty()) {
        return read_secret(file);
    }
    const std::string value(variable(variable_name));
    return value.empty() ? value : checked_secret(value, variable_name);
}

/// The first option that says something about a name and its password; empty where none does.
std::string password_option(const StoreOptions& options) {
    const bool has_way = options.authentication && options.authentication != Authentication::bearer;
    return !options.user.empty()            ? "--user"
           : !options.password_file.empty() ? "--password-file"
           : has_way ? "--auth " + std::string(name_of(*options.authentication))
                     : std::string{};
}

/// The first option that says something about a token; empty where none does.
std::string token_option(const StoreOptions& options) {
    return !options.token_file.empty()                        ? "--token-file"
           : options.authentication == Authentication::bearer ? "--auth bearer"
                                                              : std::string{};
}

/// Throws where it is not one thing that says who asks.
void refuse_contradiction(const StoreOptions& options) {
    const std::string password = password_option(options);
    const std::string token = token_option(options);
    if (!password.empty() && !token.empty()) {
        throw std::invalid_argument(password + " is for a name with a password, and " + token +
                                    " for a token: leave one of them out");
    }
    if (!password.empty() && options.user.empty()) {
        throw std::invalid_argument(password + " needs --user, the name that goes with a password");
    }
}

}  // namespace

void add_authentication(CLI::App& app, StoreOptions& options) {
    app.add_option("--user", options.user,
                   "Who asks; the password comes from DIALOGRAPH_PASSWORD or --password-file")
        ->check(refuse_password)
        ->option_text("NAME");
    app.add_option("--password-file", options.password_file,
                   "A file whose first line is the password")
        ->check(refuse_empty_name)
        ->option_text("FILE");
    app.add_option("--token-file", options.token_file,
                   "A file whose first line is a token, else DIALOGRAPH_TOKEN is one")
        ->check(refuse_empty_name)
        ->option_text("FILE");
    std::vector<std::pair<std::string, std::optional<Authentication>>> ways;
    for (const Authentication way :
         {Authentication::basic, Authentication::digest, Authentication::bearer}) {
        ways.emplace_back(name_of(way), way);
    }
    add_choice<std::optional<Authentication>>(
        app, "--auth", options.authentication, ways,
        "How: basic or digest for --user, bearer for a token; else what the store is known for");
    app.add_option("--ca-file", options.certificates,
                   "Certificates to trust in place of the system's")
        ->check(refuse_empty_name)
        ->option_text("FILE");
}

Credentials credentials_of(const StoreOptions& options) {
    refuse_contradiction(options);
    Credentials credentials;
    if (options.user.empty()) {
        credentials.secret = secret_from(options.token_file, "DIALOGRAPH_TOKEN");
        if (!credentials.secret.empty()) {
            credentials.authentication = Authentication::bearer;
        } else if (options.authentication) {
            throw std::invalid_argument(
                "there is no token: put it into DIALOGRAPH_TOKEN or --token-file");
        }
        return credentials;
    }
    credentials.user = options.user;
    credentials.secret = secret_from(options.password_file, "DIALOGRAPH_PASSWORD");
    if (credentials.secret.empty()) {
        throw std::invalid_argument(
            "there is no password for --user: put it into "
            "DIALOGRAPH_PASSWORD or --password-file");
    }
    credentials.authentication = options.authentication.value_or(Authentication::basic);
    credentials.is_chosen = options.authentication.has_value();
    return credentials;
}

std::string authentication_text(const StoreOptions& options) {
    if (options.user.empty()) {
        return !options.token_file.empty()             ? "with the token in " + options.token_file
               : !variable("DIALOGRAPH_TOKEN").empty() ? "with the token in DIALOGRAPH_TOKEN"
                                                       : "without saying who asks";
    }
    return "as " + options.user + ", with the password in " +
           (options.password_file.empty() ? "DIALOGRAPH_PASSWORD" : options.password_file);
}

}  // namespace dialograph::cli
