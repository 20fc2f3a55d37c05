// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/search_page.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/site/listing.hpp"
#include "exporters/site/page_parts.hpp"
#include "exporters/site/site_page.hpp"
#include "exporters/site/site_words.hpp"
#include "model/json_text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

struct KeyedEntry {
    Initial initial;
    std::string key;
    SearchEntry entry;
};

void add_names(std::vector<KeyedEntry>& keyed, Vertex vertex, std::span<const LocalText> names) {
    for (const LocalText& name : names) {
        std::string key = sort_key(name.text);
        Initial initial = initial_of(key);
        keyed.push_back({std::move(initial), std::move(key), {vertex, name}});
    }
}

std::vector<KeyedEntry> all_names(const SiteModel& model) {
    std::vector<KeyedEntry> keyed;
    for (const EntityKind kind : entity_kinds) {
        for (const Vertex vertex : model.graph().vertices(kind)) {
            add_names(keyed, vertex, names_of(model.graph(), vertex));
            if (kind == EntityKind::topic) {
                add_names(keyed, vertex, model.record<Topic>(vertex).alternatives);
            }
        }
    }
    std::ranges::sort(keyed, {}, [](const KeyedEntry& entry) {
        return std::tuple(entry.initial, std::string_view(entry.key), entry.entry.name.text,
                          entry.entry.vertex, entry.entry.name.language->text());
    });
    // GOSAT is called so in every language: once is enough.
    const auto is_same = [](const KeyedEntry& left, const KeyedEntry& right) {
        return left.entry.name.text == right.entry.name.text &&
               left.entry.vertex == right.entry.vertex;
    };
    keyed.erase(std::unique(keyed.begin(), keyed.end(), is_same), keyed.end());
    return keyed;
}

std::string id_of(const Initial& initial) {
    static constexpr std::array<std::string_view, 6> scripts{"digits", "latin", "cyrillic",
                                                             "kana",   "han",   "other"};
    std::string id(scripts[static_cast<std::size_t>(initial.script)]);
    return initial.letter.empty() ? id : id + '-' + initial.letter;
}

Markup heading_of(const PageContext& context, const Initial& initial) {
    switch (initial.script) {
    case Script::digits: return context.words(site_words::digits);
    case Script::han: return context.words(site_words::han);
    case Script::other: return context.words(site_words::other_scripts);
    default: return Markup::text(initial.letter);
    }
}

/// The letters, each leading to its first name.
Markup letters(const PageContext& context, const SearchIndex& index) {
    Markup items;
    for (const SearchIndex::Group& group : index.groups()) {
        const std::size_t page = group.first / SearchIndex::names_of_a_page;
        const std::string name = page_name("search", page);
        const std::string anchor = '#' + id_of(group.initial);
        const std::string href = name == context.name() ? anchor : context.to_page(name) + anchor;
        items += Markup::element(
            "li", {}, Markup::element("a", {{"href", href}}, heading_of(context, group.initial)));
    }
    return Markup::block(
        "nav", {{"class", "letters"}, {"aria-label", context.word(site_words::by_letter)}},
        Markup::element("ul", {}, items));
}

Markup entry_of(const PageContext& context, const SearchEntry& entry) {
    const SiteModel& model = context.model();
    const EntityKind kind = model.properties(entry.vertex).kind;
    const ChosenText own = name_of(model.graph(), entry.vertex, context.language());
    Markup gist = context.words(kind_words::kind[index_of(kind)]);
    if (own.text != entry.name.text) {
        gist += Markup::text(" · ") + inline_text(own, context.language());
    }
    const std::string_view tag = entry.name.language->text();
    const Markup name =
        Markup::element("a", {{"href", context.to_entity(entry.vertex)}, {"lang", tag}},
                        Markup::element("bdi", {}, Markup::text(entry.name.text)));
    return Markup::block("li", {}, name + Markup::element("span", {{"class", "gist"}}, gist));
}

/// The names of a page, each letter's under its heading.
Markup groups_of(const PageContext& context, const SearchIndex& index, std::size_t page) {
    const std::size_t first = page * SearchIndex::names_of_a_page;
    const std::size_t end = std::min(first + SearchIndex::names_of_a_page, index.entries().size());
    Markup out;
    for (std::size_t i = 0; i < index.groups().size(); ++i) {
        const auto& groups = index.groups();
        const std::size_t from = std::max(groups[i].first, first);
        const std::size_t to =
            std::min(i + 1 < groups.size() ? groups[i + 1].first : index.entries().size(), end);
        if (from >= to) {
            continue;
        }
        Markup items;
        for (std::size_t at = from; at < to; ++at) {
            items += entry_of(context, index.entries()[at]);
        }
        const std::string id = id_of(groups[i].initial);
        out += Markup::block("section", {{"id", id}},
                             Markup::block("h2", {}, heading_of(context, groups[i].initial)) +
                                 Markup::block("ul", {{"class", "things"}}, items));
    }
    return out;
}

/// What the script shows and fills; without one it stays away.
Markup filter(const PageContext& context, const SearchIndex& index) {
    const Markup label =
        Markup::element("label", {{"for", "filter"}}, context.words(site_words::filter));
    const Markup input = Markup::empty(
        "input",
        {{"type", "search"}, {"id", "filter"}, {"autocomplete", "off"}, {"spellcheck", "false"}});
    const Markup status = Markup::element("p",
                                          {{"role", "status"},
                                           {"data-found", context.word(site_words::found)},
                                           {"data-none", context.word(site_words::nothing_found)}},
                                          {});
    const std::string pages = std::to_string(index.page_count());
    return Markup::block("div",
                         {{"role", "search"},
                          {"class", "filter"},
                          {"hidden", "hidden"},
                          {"data-pages", pages},
                          {"data-boundaries", context.to_file(search_boundaries_path)},
                          {"data-page", context.to_page("search_0")}},
                         label + input + status);
}

}  // namespace

SearchIndex::SearchIndex(const SiteModel& model) {
    const std::vector<KeyedEntry> keyed = all_names(model);
    entries_.reserve(keyed.size());
    for (const KeyedEntry& entry : keyed) {
        if (groups_.empty() || groups_.back().initial != entry.initial) {
            groups_.push_back({entry.initial, entries_.size()});
        }
        entries_.push_back(entry.entry);
    }
}

std::size_t SearchIndex::page_count() const {
    return std::max<std::size_t>(1, (entries_.size() + names_of_a_page - 1) / names_of_a_page);
}

std::string SearchIndex::boundaries() const {
    std::string json = "[";
    for (std::size_t first = 0; first < entries_.size(); first += names_of_a_page) {
        const std::string key = sort_key(entries_[first].name.text);
        json += first == 0 ? "[" : ",\n[";
        json += std::to_string(static_cast<int>(initial_of(key).script)) + ',';
        append_json_string(json, key);
        json += ']';
    }
    return json + "]\n";
}

std::string render_search(const SiteModel& model, const SearchIndex& index, SiteLanguage language,
                          std::size_t page) {
    const PageContext context(model, language, page_name("search", page));
    SitePage out;
    out.title = {context.word(site_words::search), {}};
    out.ancestors = {{"index", context.words(site_words::home)}};
    out.head =
        Markup::element("script", {{"src", context.to_file(script_path)}, {"defer", "defer"}}, {}) +
        Markup::text("\n");
    out.main = Markup::block("header", {{"class", "title"}},
                             Markup::block("h1", {}, context.words(site_words::search)) +
                                 Markup::block("p", {{"class", "lead"}},
                                               context.words(site_words::search_about))) +
               filter(context, index) + letters(context, index) +
               Markup::block("div", {{"class", "names"}}, groups_of(context, index, page)) +
               page_links(context, "search", page, index.page_count());
    return render(context, out);
}

}  // namespace dialograph
