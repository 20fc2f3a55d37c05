// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/manifest.hpp"

#include "model/json.hpp"
#include "model/json_text.hpp"
#include "model/source_text.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

namespace dialograph {
namespace {

/// The word by which a release of this program is known, and how its manifest is laid out.
constexpr std::string_view layout = "dialograph 1";
constexpr std::string_view start_of_files = "  \"files\": [\n";
constexpr std::string_view end_of_files = "\n  ]\n}\n";

using Value = std::pair<std::string_view, std::string>;

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

/// An object on one line.
std::string object(std::initializer_list<Value> members) {
    std::string out = "{";
    for (const auto& [key, value] : members) {
        out += (out.size() == 1 ? "" : ", ") + json_string(key) + ": " + value;
    }
    return out + '}';
}

/// A text by language; the one without a language has an empty key.
std::string texts_of(std::span<const MetadataText> texts) {
    std::string out = "{";
    for (const MetadataText& text : texts) {
        out += (out.size() == 1 ? "" : ", ") +
               json_string(text.language ? text.language->text() : std::string_view{}) + ": " +
               json_string(text.text);
    }
    return out + '}';
}

std::string text_of(const ReleaseVersion& version) {
    return object({{"version", json_string(version.version)},
                   {"issued", json_string(version.issued)},
                   {"modified", json_string(version.modified)},
                   {"statements", std::to_string(version.statements)},
                   {"licence", json_string(version.licence)},
                   {"title", texts_of(version.title)},
                   {"description", texts_of(version.description)},
                   {"notes", texts_of(version.notes)}});
}

std::string text_of(const ManifestHead& head) {
    std::string earlier;
    for (const ReleaseVersion& version : head.earlier) {
        earlier += (earlier.empty() ? "\n    " : ",\n    ") + text_of(version);
    }
    std::string out = "{\n";
    for (const auto& [key, value] : std::initializer_list<Value>{
             {"release", json_string(layout)},
             {"dataset", json_string(head.dataset)},
             {"base", json_string(head.base)},
             {"dumps", json_string(head.dumps)},
             {"current", text_of(head.current)},
             {"subjects", std::to_string(head.subjects)},
             {"objects", std::to_string(head.objects)},
             {"earlier", "[" + earlier + (earlier.empty() ? "]" : "\n  ]")}}) {
        out.append("  ").append(json_string(key)).append(": ").append(value).append(",\n");
    }
    return out;
}

/// Reads members of an object; a missing or wrong one leaves the manifest without use.
class ObjectReader {
public:
    explicit ObjectReader(const JsonValue& object) : object_(object) {}

    std::string text(std::string_view key) {
        const JsonValue* const value = object_.find(key);
        good_ = good_ && value != nullptr && value->type == JsonValue::Type::string;
        return good_ ? value->text : std::string{};
    }
    std::uint64_t number(std::string_view key) {
        const JsonValue* const value = object_.find(key);
        std::uint64_t number = 0;
        good_ = good_ && value != nullptr && value->type == JsonValue::Type::number;
        if (good_) {
            const std::string_view digits = value->text;
            const auto [end, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), number);
            good_ = error == std::errc{} && end == digits.data() + digits.size();
        }
        return number;
    }
    std::vector<MetadataText> texts(std::string_view key) {
        const JsonValue* const value = object_.find(key);
        good_ = good_ && value != nullptr && value->type == JsonValue::Type::object;
        std::vector<MetadataText> texts;
        if (good_) {
            for (const JsonMember& member : value->members) {
                texts.push_back({LanguageTag::parse(member.key), member.value.text});
            }
        }
        return texts;
    }
    ReleaseVersion version() {
        ReleaseVersion version;
        version.version = text("version");
        version.issued = text("issued");
        version.modified = text("modified");
        version.statements = number("statements");
        version.licence = text("licence");
        version.title = texts("title");
        version.description = texts("description");
        version.notes = texts("notes");
        return version;
    }
    [[nodiscard]] bool good() const { return good_; }

private:
    const JsonValue& object_;
    bool good_ = true;
};

std::optional<JsonValue> parse(std::string_view text) {
    Diagnostics ignored;  // it was written by this program, or is no manifest
    const SourceText source(std::string(manifest_name), text);
    auto value = parse_json(source, ignored);
    return value && value->type == JsonValue::Type::object ? std::move(value) : std::nullopt;
}

std::optional<ManifestHead> read_head(std::string_view text) {
    const auto root = parse(std::string(text) + "  \"files\": []\n}\n");
    if (!root) {
        return std::nullopt;
    }
    ObjectReader reader(*root);
    ManifestHead head;
    const bool ours = reader.text("release") == layout;
    head.dataset = reader.text("dataset");
    head.base = reader.text("base");
    head.dumps = reader.text("dumps");
    head.subjects = reader.number("subjects");
    head.objects = reader.number("objects");
    const JsonValue* const current = root->find("current");
    const JsonValue* const earlier = root->find("earlier");
    if (!ours || !reader.good() || current == nullptr || earlier == nullptr) {
        return std::nullopt;
    }
    ObjectReader current_reader(*current);
    head.current = current_reader.version();
    bool good = current_reader.good();
    for (const JsonValue& item : earlier->items) {
        ObjectReader item_reader(item);
        head.earlier.push_back(item_reader.version());
        good = good && item_reader.good();
    }
    return good ? std::optional(std::move(head)) : std::nullopt;
}

std::optional<ManifestFile> read_file(std::string_view line) {
    const auto value = parse(line);
    if (!value) {
        return std::nullopt;
    }
    ObjectReader reader(*value);
    ManifestFile file{reader.text("path"), reader.number("size"), reader.text("sha256")};
    return reader.good() && is_release_path(file.path) ? std::optional(std::move(file))
                                                       : std::nullopt;
}

/// Reads the lines of the files; whether all of them are.
bool read_files(std::string_view lines, const std::function<void(ManifestFile)>& take_file) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        std::string_view line = lines.substr(0, end);
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
        line.remove_suffix(line.ends_with(',') ? 1 : 0);
        auto file = read_file(line);
        if (!file) {
            return false;
        }
        take_file(*std::move(file));
    }
    return true;
}

}  // namespace

std::string manifest_text(const ManifestHead& head, std::span<const ReleaseEntry> files) {
    std::string out = text_of(head) + std::string(start_of_files);
    bool first = true;
    for (const ReleaseEntry& file : files) {
        out += std::exchange(first, false) ? "    " : ",\n    ";
        out += object({{"path", json_string(file.path)},
                       {"size", std::to_string(file.size)},
                       {"type", json_string(file.media_type)},
                       {"sha256", json_string(file.sha256)}});
    }
    return out.append(end_of_files);
}

std::string sums_text(std::span<const ManifestFile> files) {
    std::string out;
    for (const ManifestFile& file : files) {
        out.append(file.sha256).append("  ").append(file.path).append(1, '\n');
    }
    return out;
}

std::optional<std::vector<ManifestFile>> read_sums(std::string_view text) {
    constexpr std::size_t digits = 64;
    constexpr std::string_view gap = "  ";
    std::vector<ManifestFile> files;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.size() <= digits + gap.size() || line.substr(digits, gap.size()) != gap ||
            !is_release_path(line.substr(digits + gap.size()))) {
            return std::nullopt;
        }
        files.push_back({std::string(line.substr(digits + gap.size())), 0,
                         std::string(line.substr(0, digits))});
    }
    return files;
}

std::optional<ManifestHead> read_manifest(const std::filesystem::path& release,
                                          const std::function<void(ManifestFile)>& take_file) {
    const SourceText source =
        SourceText::read(release / manifest_name, (release / manifest_name).string());
    const std::string_view text = source.text();
    const std::size_t files = text.find(start_of_files);
    if (files == std::string_view::npos || !text.ends_with(end_of_files)) {
        return std::nullopt;
    }
    auto head = read_head(text.substr(0, files));
    std::string_view lines = text.substr(files + start_of_files.size());
    lines.remove_suffix(std::min(lines.size(), end_of_files.size()));
    if (head && take_file && !read_files(lines, take_file)) {
        return std::nullopt;
    }
    return head;
}

}  // namespace dialograph
