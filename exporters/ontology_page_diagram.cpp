// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page_diagram.hpp"

#include "exporters/ontology_page_words.hpp"

#include <array>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

/// A class. Those of other vocabularies are known by their names alone.
struct Box {
    std::string_view term;
    int x;
    int y;
    int width;
    int height;
};

/// A property from one class to another. Arrows that run both ways between two classes have a sign.
struct Arrow {
    std::string_view term;
    std::string_view path;
    int x;
    int y;
    std::string_view anchor = "start";
    std::string_view sign = {};
};

/// A property that leads to a value: a line in the box of its class.
struct Value {
    std::string_view term;
    int x;
    int y;
};

// The drawing is made by hand: two columns, with a lane between them for the lines.

constexpr std::array boxes{
    Box{"dlg:DialogueSeries", 6, 10, 204, 46},
    Box{"dlg:Session", 6, 126, 204, 46},
    Box{"dlg:AgendaItem", 6, 246, 204, 46},
    Box{"skos:Concept", 6, 372, 204, 34},
    Box{"dlg:Agreement", 240, 246, 204, 142},
    Box{"dlg:Memorandum", 246, 292, 192, 42},
    Box{"dlg:PilotCooperation", 246, 338, 192, 42},
    Box{"dlg:Signing", 240, 466, 204, 46},
    Box{"schema:Event", 240, 550, 204, 80},
    Box{"dlg:Meeting", 246, 582, 192, 42},
    Box{"foaf:Agent", 6, 472, 204, 34},
    Box{"org:Organization", 6, 548, 204, 72},
    Box{"foaf:Document", 6, 642, 204, 52},
    Box{"rdfs:Resource", 240, 642, 204, 52},
};

constexpr std::array arrows{
    Arrow{"schema:superEvent", "M30 126V62", 40, 95},
    Arrow{"dlg:previousSession", "M210 134H226V150H216", 233, 139},
    Arrow{"dlg:nextSession", "", 233, 156},
    Arrow{"dlg:agendaItem", "M24 172V240", 44, 203, "start", "↓ "},
    Arrow{"dlg:atSession", "M34 246V178", 44, 222, "start", "↑ "},
    Arrow{"dlg:outcome", "M210 164H226V262H234", 233, 200},
    Arrow{"dlg:topic", "M24 292V366", 44, 323},
    Arrow{"dlg:outcomeKind", "M34 292V366", 44, 342},
    Arrow{"dlg:fulfils", "M330 246V230H410V240", 440, 222, "end"},
    Arrow{"dlg:signatory", "M240 360H226V489H216", 217, 448, "end"},
    Arrow{"dlg:signedAt", "M265 388V460", 273, 428},
    Arrow{"dlg:heldDuring", "M265 512V544", 273, 533},
};

constexpr std::array values{
    Value{"dlg:nameFrom", 16, 588},
    Value{"dlg:nameTo", 16, 607},
    Value{"dlg:retrieved", 16, 682},
    Value{"dlg:recordedAt", 250, 682},
};

Markup text_at(int x, int y, std::string_view anchor, std::string_view style,
               const std::string& text, std::string_view language = {}) {
    const std::string left = std::to_string(x);
    const std::string top = std::to_string(y);
    const Markup content = Markup::text(text);
    return language.empty()
               ? Markup::element(
                     "text", {{"x", left}, {"y", top}, {"text-anchor", anchor}, {"class", style}},
                     content)
               : Markup::element("text",
                                 {{"x", left},
                                  {"y", top},
                                  {"text-anchor", anchor},
                                  {"class", std::string(style) + " in"},
                                  {"lang", language}},
                                 content);
}

/// The label of a term of ours in each language, or the name of another's, as a link.
Markup label(const OntologyFile& file, std::string_view name, int x, int y, std::string_view anchor,
             std::string_view style, std::string_view sign = {}) {
    const OntologySubject* const term = file.find(name);
    if (term == nullptr || !term->is_own()) {
        return Markup::element("a", {{"href", file.iri(name)}},
                               text_at(x, y, anchor, "name", std::string(name)));
    }
    Markup texts;
    const Words labels = words_of(*term, "rdfs:label");
    for (std::size_t i = 0; i < labels.size(); ++i) {
        texts += text_at(x, y, anchor, style, std::string(sign) + std::string(labels[i]),
                         page_languages[i]);
    }
    return Markup::element("a", {{"href", "#" + std::string(term->local_name())}}, texts);
}

Markup draw(const OntologyFile& file, const Box& box) {
    const bool is_own = box.term.starts_with("dlg:");
    const int middle = box.x + box.width / 2;
    Markup out = Markup::block("rect",
                               {{"x", std::to_string(box.x)},
                                {"y", std::to_string(box.y)},
                                {"width", std::to_string(box.width)},
                                {"height", std::to_string(box.height)},
                                {"rx", "5"},
                                {"class", is_own ? "box" : "box borrowed"}},
                               {});
    out += label(file, box.term, middle, box.y + (is_own ? 19 : 21), "middle",
                 box.width < 200 ? "class inner" : "class");
    if (is_own) {
        out += text_at(middle, box.y + 36, "middle", "name", std::string(box.term));
    }
    return out;
}

Markup draw(const OntologyFile& file, const Arrow& arrow) {
    Markup out;
    if (!arrow.path.empty()) {
        const bool is_own = arrow.term.starts_with("dlg:");
        out += Markup::block("path",
                             {{"d", arrow.path},
                              {"class", is_own ? "arrow" : "arrow borrowed"},
                              {"marker-end", "url(#arrow-head)"}},
                             {});
    }
    return out + label(file, arrow.term, arrow.x, arrow.y, arrow.anchor, "property", arrow.sign);
}

Markup draw(const OntologyFile& file, const Value& value) {
    return label(file, value.term, value.x, value.y, "start", "property", "• ");
}

Markup arrow_head() {
    return Markup::block("defs", {},
                         Markup::element("marker",
                                         {{"id", "arrow-head"},
                                          {"viewBox", "0 0 8 8"},
                                          {"refX", "2"},
                                          {"refY", "4"},
                                          {"markerWidth", "7"},
                                          {"markerHeight", "7"},
                                          {"orient", "auto"}},
                                         Markup::element("path", {{"d", "M0 0L8 4L0 8Z"}}, {})));
}

}  // namespace

Markup ontology_diagram(const OntologyFile& file) {
    Markup content = arrow_head();
    for (const Box& box : boxes) {
        content += draw(file, box);
    }
    for (const Arrow& arrow : arrows) {
        content += draw(file, arrow);
    }
    for (const Value& value : values) {
        content += draw(file, value);
    }
    return Markup::block("svg", {{"viewBox", "0 0 450 704"}, {"aria-labelledby", "the-diagram"}},
                         content);
}

}  // namespace dialograph
