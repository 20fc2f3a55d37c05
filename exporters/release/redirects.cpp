// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/redirects.hpp"

#include "exporters/format.hpp"
#include "exporters/parallel.hpp"
#include "exporters/release/entity_documents.hpp"
#include "ontology/describer.hpp"
#include "ontology/description.hpp"

#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t block = 64;

/// A link to a document in a format.
std::string alternate_link(const Format& format, const std::string& document) {
    return R"(<link rel="alternate" type=")" + std::string(format.media_type) + R"(" href=")" +
           document + '.' + std::string(format.extension) + "\">\n";
}

/// Every name in these pages is made of slugs and our own words, so that nothing needs an escape.
std::string redirect_page(const std::string& document, const std::string& to_root,
                          const std::string& page) {
    const std::string to_page = to_root + page;
    std::string out =
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>" +
        document + "</title>\n<meta http-equiv=\"refresh\" content=\"0; url=" + to_page +
        "\">\n<link rel=\"canonical\" href=\"" + to_page + "\">\n";
    for (const Format* const format : document_formats()) {
        if (document == "catalog" && format->extension == "nt") {
            continue;
        }
        out += alternate_link(*format, to_root + document);
    }
    return out + "</head>\n<body><p><a href=\"" + to_page + "\">" + document +
           "</a></p></body>\n</html>\n";
}

/// The page about a document, where it is not called after it.
std::string page_of(const std::string& document) {
    if (document == "doc/dataset" || document == "catalog") {
        return page_path("index", default_page_language).text();
    }
    if (document == "doc/scheme/topics") {
        return page_path(index_name(EntityKind::topic), default_page_language).text();
    }
    return document + ".html";
}

/// Listens to a description, and adds a page for each subject in the data set's own space.
class RedirectSink final : public StatementSink {
public:
    RedirectSink(std::string_view base, ReleaseFolder& folder) : base_(base), folder_(folder) {}

    void prefix(const Namespace& /*name_space*/) override {}
    void finish() override {}
    void statement(const Statement& statement) override {
        if (statement.subject.text() == subject_) {
            return;
        }
        subject_ = statement.subject.text();
        if (subject_.starts_with(base_)) {
            add(subject_.substr(base_.size()));
        }
    }

private:
    void add(const std::string& name) {
        const std::string document = document_about(name);
        if (!document.empty()) {
            const ReleasePath path = redirect_path(name);
            folder_.add(path, redirect_page(document, path.to_root(), page_of(document)));
        }
    }

    std::string_view base_;
    ReleaseFolder& folder_;
    std::string subject_;
};

/// A listener with its own describer; one works on one thread.
struct Listener {
    Listener(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder)
        : sink(graph.dataset().metadata.base, folder),
          describer(graph, naming, sink, Provenance::source) {}

    RedirectSink sink;
    Describer describer;
};

/// The documents without a page of their own, under their names with `.html`.
void add_page(const std::string& document, ReleaseFolder& folder) {
    const ReleasePath path = page_path(document, default_page_language);
    folder.add(path, redirect_page(document, path.to_root(), page_of(document)));
}

}  // namespace

void write_document_redirects(const DialogueGraph& graph, ReleaseFolder& folder) {
    add_page("catalog", folder);
    add_page("doc/dataset", folder);
    if (!graph.dataset().records.topics.empty()) {
        add_page("doc/scheme/topics", folder);
    }
}

void write_redirects(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder) {
    Listener whole(graph, naming, folder);
    whole.describer.dataset();
    if (!graph.dataset().records.topics.empty()) {
        whole.describer.topic_scheme();
    }
    in_parallel(boost::num_vertices(graph.graph()), block, [&] {
        const auto own = std::make_shared<Listener>(graph, naming, folder);
        return [&graph, own](std::size_t piece) {
            describe_entity(graph, static_cast<Vertex>(piece), own->describer);
        };
    });
}

}  // namespace dialograph
