// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/site.hpp"

#include "exporters/page_tokens.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/site/entity_page.hpp"
#include "exporters/site/index_page.hpp"
#include "exporters/site/picture_page.hpp"
#include "exporters/site/site_page.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <string>
#include <utility>

namespace dialograph {
namespace {

void add(const SiteSink& sink, std::string_view name, SiteLanguage language,
         const std::string& bytes) {
    sink(page_path(name, tag_of(language)), bytes);
}

}  // namespace

Site::Site(const DialogueGraph& graph, SiteRelease release)
    : model_(graph), search_(model_), release_(std::move(release)),
      entities_(boost::num_vertices(graph.graph())) {
    pages_.emplace_back([this](SiteLanguage language, const SiteSink& sink) {
        add(sink, "index", language, render_landing(model_, release_, language));
    });
    for (const SitePicture& picture : site_pictures()) {
        pages_.emplace_back([this, &picture](SiteLanguage language, const SiteSink& sink) {
            sink(ReleasePath(picture_path(picture, language)),
                 picture_file(model_, picture, language));
            add(sink, picture.name, language, render_picture_page(model_, picture, language));
        });
    }
    for (const EntityKind kind : entity_kinds) {
        for (std::size_t page = 0; page < index_page_count(model_, kind); ++page) {
            pages_.emplace_back([this, kind, page](SiteLanguage language, const SiteSink& sink) {
                add(sink, page_name(index_name(kind), page), language,
                    render_index(model_, kind, language, page));
            });
        }
    }
    for (std::size_t page = 0; page < search_.page_count(); ++page) {
        pages_.emplace_back([this, page](SiteLanguage language, const SiteSink& sink) {
            add(sink, page_name("search", page), language,
                render_search(model_, search_, language, page));
        });
    }
    first_entity_ = 1 + pages_.size();
}

void Site::write(std::size_t piece, const SiteSink& sink) const {
    if (piece == 0) {
        write_assets(sink);
    } else if (piece < first_entity_) {
        for (const SiteLanguage language : site_languages) {
            pages_[piece - 1](language, sink);
        }
    } else {
        write_entity(static_cast<Vertex>(piece - first_entity_), sink);
    }
}

void Site::write_assets(const SiteSink& sink) const {
    std::string style;
    for (const std::string_view part :
         {page_tokens(), site_style(), site_pages_style(), site_media_style(), picture_style()}) {
        style += part;
    }
    sink(ReleasePath(std::string(style_path)), style);
    sink(ReleasePath(std::string(script_path)), site_script());
    sink(ReleasePath(std::string(icon_path)), site_icon());
    sink(ReleasePath(std::string(search_boundaries_path)), search_.boundaries());
}

void Site::write_entity(Vertex vertex, const SiteSink& sink) const {
    const VertexProperties& properties = model_.properties(vertex);
    const std::string name = document_name(properties.kind, properties.id);
    const Listing listing = listing_of(model_, vertex);
    for (const SiteLanguage language : site_languages) {
        for (std::size_t page = 0; page < page_count(listing); ++page) {
            add(sink, page_name(name, page), language,
                render_entity(model_, vertex, listing, language, page));
        }
    }
}

}  // namespace dialograph
