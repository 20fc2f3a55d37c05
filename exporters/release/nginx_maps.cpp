// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/negotiation.hpp"
#include "exporters/release/server_rules.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace dialograph {
namespace {

/// How wished for a choice is, as three digits: `a00` for 1, `950` for 0.95, `000` for not at all.
std::string wish_map(const std::string& header, const Choice& choice) {
    const std::string variable = "dialograph_" + std::string(choice.word);
    std::string out = "map $http_" + header + " $" + variable + " {\n    default \"000\";\n" +
                      "    \"\" \"a00\";\n";
    const auto add = [&](const std::string& range) {
        const std::string start = "    \"~*" + range_pattern(range);
        const std::string q = start + R"((?:;[^,]*)?;\s*q=)";
        for (std::size_t digits = 3; digits > 0; --digits) {
            const std::string name = variable + '_' + std::to_string(digits);
            out.append(q).append(R"(0?\.(?<)").append(name).append(R"(>\d{)");
            out.append(std::to_string(digits)).append("})\" \"${").append(name).append(1, '}');
            out.append(3 - digits, '0').append("\";\n");
        }
        out.append(q).append("0\" \"000\";\n");
        out.append(start).append("(?:$|,|;)\" \"a00\";\n");
    };
    std::for_each(choice.ranges.rbegin(), choice.ranges.rend(), add);
    return out + "}\n";
}

/// The digits of all choices in one text: ` html=a00 turtle=950`.
std::string all_wishes(const std::vector<Choice>& choices) {
    std::string out;
    for (const Choice& choice : choices) {
        out += ' ' + std::string(choice.word) + "=${dialograph_" + std::string(choice.word) + '}';
    }
    return out;
}

/// The start of a map that looks at all choices, behind the digits that were found so far.
std::string wishes_map(const std::string& found, const std::string& name,
                       const std::vector<Choice>& choices) {
    return "map \"" + (found.empty() ? "" : "${" + found + '}') + all_wishes(choices) + "\" $" +
           name + " {\n";
}

/// The choice that is wished for most. nginx has no numbers: the greatest first digit is found,
/// then the greatest second one behind it, and then the choice with the greatest third.
std::string best_map(const std::string& name, const std::vector<Choice>& choices) {
    const std::string best = "dialograph_" + name;
    const std::string one = best + "_digit";
    const std::string two = one + 's';
    constexpr std::string_view digits = "9876543210";
    std::string out = wishes_map("", one, choices) + "    \"~=a\" a;\n";
    for (const char digit : digits) {
        out += std::string("    \"~=") + digit + "\" " + digit + ";\n";
    }
    out += "}\n" + wishes_map(one, two, choices);
    for (const char digit : digits) {
        out +=
            std::string(R"(    "~^(.).*=\g{1})") + digit + "\" \"${" + one + '}' + digit + "\";\n";
    }
    out += "}\n" + wishes_map(two, best, choices) + "    default " +
           std::string(choices.front().word) + ";\n";
    for (const char digit : digits) {
        for (const Choice& choice : choices) {
            out += R"(    "~^(..).* )" + std::string(choice.word) + R"(=\g{1})" + digit + "\" " +
                   std::string(choice.word) + ";\n";
        }
    }
    return out + "}\n";
}

std::string ending_map() {
    std::string out = "map $dialograph_language $dialograph_suffix {\n    default \"\";\n";
    for (const Choice& language : language_choices()) {
        out += "    " + std::string(language.word) + " \"" + std::string(language.ending) + "\";\n";
    }
    out +=
        "}\nmap $dialograph_type $dialograph_ending {\n"
        "    default ${dialograph_suffix}.html;\n";
    for (const Choice& type : type_choices()) {
        if (type.word != "html") {
            out += "    " + std::string(type.word) + ' ' + std::string(type.ending) + ";\n";
        }
    }
    return out + "}\n";
}

}  // namespace

std::string nginx_maps() {
    std::string out =
        "# In the block `http` of nginx: include .../server/nginx-http.conf;\n"
        "# How much a client wishes for each type and language, in three digits of its q.\n"
        "map_hash_bucket_size 128;\n";
    for (const Choice& type : type_choices()) {
        out += wish_map("accept", type);
    }
    for (const Choice& language : language_choices()) {
        out += wish_map("accept_language", language);
    }
    return out + best_map("type", type_choices()) + best_map("language", language_choices()) +
           ending_map();
}

}  // namespace dialograph
