// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/manifest.hpp"
#include "model/json.hpp"
#include "model/source_text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dialograph {
namespace {

/// Reads members of an object: what is missing is empty, unless it has to be there. A value of
/// another type, or one that has to be there and is not, leaves the manifest without use.
class ObjectReader {
public:
    explicit ObjectReader(const JsonValue& object)
        : object_(object), good_(object.type == JsonValue::Type::object) {}

    std::string text(std::string_view key) {
        const JsonValue* const value = find(key, JsonValue::Type::string);
        return value == nullptr ? std::string{} : value->text;
    }
    std::uint64_t number(std::string_view key) {
        const JsonValue* const value = find(key, JsonValue::Type::number);
        std::uint64_t number = 0;
        if (value != nullptr) {
            const std::string_view digits = value->text;
            const auto [end, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), number);
            good_ = good_ && error == std::errc{} && end == digits.data() + digits.size();
        }
        return number;
    }
    std::vector<MetadataText> texts(std::string_view key) {
        const JsonValue* const value = find(key, JsonValue::Type::object);
        std::vector<MetadataText> texts;
        if (value != nullptr) {
            for (const JsonMember& member : value->members) {
                good_ = good_ && member.value.type == JsonValue::Type::string;
                texts.push_back({LanguageTag::parse(member.key), member.value.text});
            }
        }
        return texts;
    }
    /// What a function reads of an object inside this one.
    template <class Read>
    auto part(std::string_view key, Read read) {
        const JsonValue* const value = find(key, JsonValue::Type::object);
        return value == nullptr ? decltype(read(*this)){} : part_of(*value, read);
    }
    /// The same of each object in a list.
    template <class Read>
    auto parts(std::string_view key, Read read) {
        std::vector<decltype(read(*this))> parts;
        if (const JsonValue* const list = find(key, JsonValue::Type::array)) {
            for (const JsonValue& item : list->items) {
                parts.push_back(part_of(item, read));
            }
        }
        return parts;
    }
    void require(std::string_view key) { good_ = good_ && object_.find(key) != nullptr; }
    [[nodiscard]] bool good() const { return good_; }

private:
    const JsonValue* find(std::string_view key, JsonValue::Type type) {
        const JsonValue* const value = object_.find(key);
        good_ = good_ && (value == nullptr || value->type == type);
        return good_ ? value : nullptr;
    }
    template <class Read>
    auto part_of(const JsonValue& value, Read read) {
        ObjectReader reader(value);
        auto part = read(reader);
        good_ = good_ && reader.good();
        return part;
    }

    const JsonValue& object_;
    bool good_;
};

Publisher read_publisher(ObjectReader& object) {
    return {object.text("iri"), object.texts("name")};
}

ReleaseVersion read_version(ObjectReader& object) {
    object.require("version");
    object.require("statements");
    ReleaseVersion version;
    version.version = object.text("version");
    version.issued = object.text("issued");
    version.modified = object.text("modified");
    version.statements = object.number("statements");
    version.publisher = object.part("publisher", read_publisher);
    version.licence = object.text("licence");
    version.availability = object.text("availability");
    version.rights = object.texts("rights");
    version.title = object.texts("title");
    version.description = object.texts("description");
    version.notes = object.texts("notes");
    return version;
}

std::optional<JsonValue> parse(std::string_view text) {
    Diagnostics ignored;  // it was written by this program, or is no manifest
    const SourceText source(std::string(manifest_name), text);
    return parse_json(source, ignored);
}

std::optional<ManifestHead> read_head(std::string_view text) {
    const auto root = parse(std::string(text) + "  \"files\": []\n}\n");
    if (!root) {
        return std::nullopt;
    }
    ObjectReader reader(*root);
    for (const std::string_view key : {"dataset", "dumps", "current"}) {
        reader.require(key);
    }
    const bool ours = reader.text("release") == ManifestLayout::name;
    ManifestHead head{reader.text("dataset"),
                      reader.text("base"),
                      reader.text("dumps"),
                      reader.part("current", read_version),
                      reader.number("subjects"),
                      reader.number("objects"),
                      reader.parts("earlier", read_version)};
    return ours && reader.good() ? std::optional(std::move(head)) : std::nullopt;
}

std::optional<ManifestFile> read_file(std::string_view line) {
    const auto value = parse(line);
    if (!value) {
        return std::nullopt;
    }
    ObjectReader reader(*value);
    for (const std::string_view key : {"path", "size", "sha256"}) {
        reader.require(key);
    }
    const auto sum = Digest::parse(reader.text("sha256"));
    ManifestFile file{reader.text("path"), reader.number("size"), sum.value_or(Digest{})};
    return reader.good() && sum && is_release_path(file.path) ? std::optional(std::move(file))
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

std::optional<ManifestHead> read_manifest(const std::filesystem::path& release,
                                          const std::function<void(ManifestFile)>& take_file) {
    const SourceText source =
        SourceText::read(release / manifest_name, (release / manifest_name).string());
    const std::string_view text = source.text();
    const std::size_t files = text.find(ManifestLayout::start_of_files);
    if (files == std::string_view::npos || !text.ends_with(ManifestLayout::end_of_files)) {
        return std::nullopt;
    }
    auto head = read_head(text.substr(0, files));
    std::string_view lines = text.substr(files + ManifestLayout::start_of_files.size());
    lines.remove_suffix(std::min(lines.size(), ManifestLayout::end_of_files.size()));
    if (head && take_file && !read_files(lines, take_file)) {
        return std::nullopt;
    }
    return head;
}

}  // namespace dialograph
