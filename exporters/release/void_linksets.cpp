// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/void_linksets.hpp"

#include "ontology/subject.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>

namespace dialograph {
namespace {

/// A word for a host: `https://sws.geonames.org` becomes `sws.geonames.org`.
std::string host_word(std::string_view host) {
    std::string word(host.substr(host.find("//") + 2));
    std::ranges::replace_if(
        word,
        [](char c) {
            return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '.' || c == '-');
        },
        '-');
    return word;
}

/// The name of a link's property: `sameAs`.
std::string_view local_name(std::string_view iri) {
    return iri.substr(iri.find_last_of("#/") + 1);
}

class LinksetWriter {
public:
    LinksetWriter(const ReleaseFacts& facts, StatementSink& sink) : facts_(facts), sink_(sink) {}

    /// The links to a target; where they are of several kinds, each kind is a part of them.
    void linkset(const std::string& word, const LinkTarget& target) {
        const bool one = target.predicates.size() == 1;
        {
            std::string text;
            Subject links(sink_, facts_.naming.void_part("links-" + word, text));
            about_linkset(links, word, target.links);
            if (one) {
                links.iri(void_::link_predicate, target.predicates.begin()->first);
            }
            for (const auto& [iri, count] : target.predicates) {
                if (!one) {
                    links.says(void_::subset, part(name_of_kind(word, iri)));
                }
            }
        }
        for (const auto& [iri, count] : target.predicates) {
            if (!one) {
                std::string text;
                Subject kind(sink_, facts_.naming.void_part(name_of_kind(word, iri), text));
                about_linkset(kind, word, count);
                kind.iri(void_::link_predicate, iri);
            }
        }
        Subject other(sink_, part("target-" + word));
        other.is_a({void_::dataset});
        other.string(void_::uri_space, target.uri_space);
    }

private:
    [[nodiscard]] Iri part(std::string_view name) {
        return facts_.naming.void_part(name, part_text_);
    }

    void about_linkset(Subject& links, const std::string& word, std::size_t count) {
        links.is_a({void_::linkset});
        links.says(void_::subjects_target, facts_.dataset_iri());
        links.says(void_::objects_target, part("target-" + word));
        links.number(void_::triples, count, xsd::integer);
    }

    static std::string name_of_kind(const std::string& word, std::string_view predicate) {
        return "links-" + word + "-" + std::string(local_name(predicate));
    }

    const ReleaseFacts& facts_;
    StatementSink& sink_;
    std::string part_text_;
};

}  // namespace

std::string linkset_name(std::string_view host) {
    return "links-" + host_word(host);
}

void describe_linksets(const ReleaseFacts& facts, StatementSink& sink) {
    LinksetWriter writer(facts, sink);
    for (const auto& [host, target] : facts.statistics.targets) {
        writer.linkset(host_word(host), target);
    }
}

}  // namespace dialograph
