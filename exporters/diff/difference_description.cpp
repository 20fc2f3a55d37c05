// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference_description.hpp"

#include "exporters/diff/line_objects.hpp"
#include "exporters/sha256.hpp"
#include "ontology/named_thing.hpp"
#include "ontology/vocabulary.hpp"

#include <string_view>

namespace dialograph {
namespace {

void say_side(StatementSink& sink, Iri name, const std::optional<SideDescription>& side) {
    if (!side) {
        sink.statement({name, rdf::type, prov::entity});
        return;
    }
    sink.statement({name, rdf::type, dcat::dataset});
    sink.statement({name, dcat::is_version_of, checked_iri(side->dataset)});
    for (const auto& [predicate, term] : side->facts) {
        say_object(sink, name, predicate, term);
    }
}

}  // namespace

DifferenceDescription::DifferenceDescription(const Comparison& comparison, const Step& step)
    : before_(description_of(comparison.before, step)),
      after_(description_of(comparison.after, step)) {
    if (before_ || after_) {
        name_ = change_iri((after_ ? after_ : before_)->dataset, digest(comparison.difference));
    }
}

void DifferenceDescription::say(StatementSink& sink) const {
    const Iri whole = checked_iri(name_);
    const std::string before = name_ + "/before";
    const std::string after = name_ + "/after";
    sink.statement({whole, rdf::type, prov::entity});
    sink.statement({whole, prov::was_derived_from, checked_iri(before)});
    sink.statement({whole, prov::was_derived_from, checked_iri(after)});
    say_side(sink, checked_iri(before), before_);
    say_side(sink, checked_iri(after), after_);
    if (before_ && after_ && before_->dataset == after_->dataset) {
        sink.statement({checked_iri(after), prov::was_revision_of, checked_iri(before)});
    }
}

std::string DifferenceDescription::digest(const Difference& difference) const {
    Sha256 hash;
    for (const auto& side : {before_, after_}) {
        hash.update(side ? side->dataset + "\n" : "\n");
        for (const auto& [predicate, term] : side ? side->facts : SideDescription{}.facts) {
            hash.update(std::string(predicate.text()) + " " + term + "\n");
        }
    }
    for (const LineSpool* const lines : {&difference.removed, &difference.added}) {
        hash.update("\n");
        LineReader reader = lines->read();
        for (std::string_view line; reader.next(line);) {
            hash.update(line);
            hash.update("\n");
        }
    }
    return hash.digest();
}

}  // namespace dialograph
