// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file paths.hpp Where everything lies in a release folder, which any web server serves as it is.
///
///     index.html  index.ja.html  index.mn.html   the landing page: English, the default, has no
///                                                language in its name
///     doc/session.html  doc/session.ja.html      the index of a kind
///     doc/session/6.html  doc/session/6.ja.html  the page of an entity, in each language
///     doc/session/6.ttl  .nt  .jsonld            its twins in RDF, with its agenda and quotes
///     doc/scheme/topics.ttl  .nt  .jsonld        all topics, as SKOS
///     doc/dataset.ttl  .nt  .jsonld              the data set as a whole
///     id/session/6/index.html                    leads to the document, on a host without rules
///     assets/  pictures/                         what pages need, and pictures
///     data/NAME.ttl  .nt .nq .trig .jsonld       the dumps, each also .gz and .zst
///     records/                                   the tables and csv-metadata.json, byte for byte
///     ontology/                                  ontology, alignments, shapes, context, its page
///     versions/1.0.0.nq.gz                       the statements of each earlier version
///     catalog.ttl  catalog.jsonld  .well-known/void  provenance.ttl  schema-org.jsonld  ckan.json
///     manifest.json  SHA256SUMS
///     .htaccess  server/                         rules for Apache, nginx, Caddy and w3id.org
///     .nojekyll                                  has GitHub Pages serve names with a dot in front
///
/// The document about `<base>id/session/6` is `<base>doc/session/6`. A server with rules answers
/// there with the file that the client asks for: all of them lie in the same folder as that name,
/// so that a relative link in a page holds under the one address and the other. Pages name each
/// other with `.html`, which needs no rules. An id has no dot and no slash, so no two of these
/// names meet.

#include "model/entity_kind.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// The path of a file inside a release: it cannot leave the folder, because it exists.
///
/// Words of ASCII letters, digits and `.`, `-`, `_`, `+`, joined by single slashes; none of them is
/// `.` or `..`, or longer than a file system takes.
class ReleasePath {
public:
    /// Throws std::invalid_argument for another text.
    explicit ReleasePath(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }
    /// The way from this file's folder to the release: `../../` for `doc/session/6.html`.
    [[nodiscard]] std::string to_root() const;

    friend auto operator<=>(const ReleasePath&, const ReleasePath&) = default;

private:
    std::string text_;
};

/// Whether a text is such a path.
[[nodiscard]] bool is_release_path(std::string_view text);

/// The language whose pages have no language in their names.
inline constexpr std::string_view default_page_language = "en";

/// The page with a name such as `index` or `doc/session`, in a language.
[[nodiscard]] ReleasePath page_path(std::string_view name, std::string_view language);

/// The document about an entity without its extension: `doc/session/6`.
[[nodiscard]] std::string document_name(EntityKind kind, std::string_view id);

/// The index of a kind without its extension: `doc/session`.
[[nodiscard]] std::string index_name(EntityKind kind);

/// A file about an entity: `doc/session/6.ttl`.
[[nodiscard]] ReleasePath document_path(EntityKind kind, std::string_view id,
                                        std::string_view extension);

/// The page that leads from a thing to its document.
/// @param name the thing's IRI behind the base: `id/session/6`
[[nodiscard]] ReleasePath redirect_path(std::string_view name);

/// The document about a thing, both as the end of an IRI behind the base: of `id/agenda/6/mercury`
/// it is `doc/session/6`. Empty where the name is not that of a thing.
[[nodiscard]] std::string document_about(std::string_view name);

}  // namespace dialograph
