// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/language_tag.hpp"
#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

#include <array>

namespace dialograph {

void Describer::topic_scheme() {
    const std::array<MetadataText, 3> titles{{{LanguageTag::parse("ja"), "議題"},
                                              {LanguageTag::parse("en"), "Topics"},
                                              {LanguageTag::parse("mn"), "Сэдвүүд"}}};
    Subject subject(sink_, naming_.topic_scheme(), naming_.dataset_graph());
    subject.is_a({skos::concept_scheme});
    subject.texts(dcterms::title, titles);
    for (const Topic& topic : dataset_.records.topics) {
        if (topic.broader.empty()) {
            subject.says(skos::has_top_concept, object(EntityKind::topic, topic.id.number));
        }
    }
}

void Describer::topic(const Topic& topic) {
    Subject subject = this->subject(EntityKind::topic, topic.id);
    const Vertex vertex = graph_.vertex(EntityKind::topic, topic.id.number);
    subject.is_a({skos::concept_class});
    subject.texts(skos::pref_label, topic.label);
    subject.texts(skos::alt_label, topic.alternatives);
    subject.texts(skos::definition, topic.definition);
    subject.says(skos::in_scheme, naming_.topic_scheme());
    if (topic.broader.empty()) {
        subject.says(skos::top_concept_of, naming_.topic_scheme());
    }
    refers(subject, skos::broader, vertex, EdgeKind::broader);
    referred(subject, skos::narrower, vertex, EdgeKind::broader);
    recorded(subject, topic);
    links(subject, EntityKind::topic, topic.id.number);
}

}  // namespace dialograph
