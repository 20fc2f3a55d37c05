// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What follows from data by a vocabulary's own axioms: domains, ranges, subclasses, subproperties,
// inverse, symmetric and transitive properties.

import { iri, objects, rdf, subjectsOf } from './lib.mjs'

const type = rdf.namedNode(iri('rdf:type'))

// The axioms as functions from a statement to those that follow from it alone.
function rulesOf (vocabulary) {
  const values = (term, property) => objects(vocabulary, term.value, iri(property))
  const inverses = (property) => [
    ...values(property, 'owl:inverseOf'),
    ...subjectsOf(vocabulary, iri('owl:inverseOf'), property.value).map((value) => rdf.namedNode(value))
  ]
  const isSymmetric = (property) =>
    values(property, 'rdf:type').some((term) => term.value === iri('owl:SymmetricProperty'))
  const isA = (subject, classes) => classes.map((term) => rdf.quad(subject, type, term))
  return [
    ({ subject, predicate, object }) =>
      values(predicate, 'rdfs:subPropertyOf').map((term) => rdf.quad(subject, term, object)),
    ({ subject, predicate, object }) =>
      inverses(predicate).map((term) => rdf.quad(object, term, subject)),
    ({ subject, predicate, object }) =>
      isSymmetric(predicate) ? [rdf.quad(object, predicate, subject)] : [],
    ({ subject, predicate }) => isA(subject, values(predicate, 'rdfs:domain')),
    ({ predicate, object }) => isA(object, values(predicate, 'rdfs:range')),
    ({ subject, predicate, object }) =>
      predicate.equals(type) ? isA(subject, values(object, 'rdfs:subClassOf')) : []
  ]
}

// The statements that follow from this one and another with a transitive property.
function chained ({ subject, predicate, object }, dataset) {
  const after = [...dataset.match(object, predicate)].map((next) => rdf.quad(subject, predicate, next.object))
  const before = [...dataset.match(null, predicate, subject)].map((last) => rdf.quad(last.subject, predicate, object))
  return [...after, ...before]
}

// The statements of the data that use the vocabulary's properties, and all that follows from them.
export function entailed (data, vocabulary, namespace) {
  const rules = rulesOf(vocabulary)
  const transitive = new Set(subjectsOf(vocabulary, iri('rdf:type'), iri('owl:TransitiveProperty')))
  const isOurs = ({ predicate, object }) =>
    predicate.value.startsWith(namespace) || (predicate.equals(type) && object.value.startsWith(namespace))
  const known = rdf.dataset()
  const open = [...data].filter(isOurs).map((quad) => rdf.quad(quad.subject, quad.predicate, quad.object))
  while (open.length > 0) {
    const quad = open.pop()
    if (known.has(quad) || quad.subject.termType === 'Literal') continue
    known.add(quad)
    open.push(...rules.flatMap((rule) => rule(quad)))
    if (transitive.has(quad.predicate.value)) open.push(...chained(quad, known))
  }
  return known
}
