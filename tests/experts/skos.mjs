// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The integrity conditions of the SKOS Reference hold in what is written, after everything has been
// drawn from it that SKOS's own axioms allow. Each check also refuses a sample that breaks its condition.

import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import {
  base, exportTo, iri, load, namespaces, ontologyFiles, rdf, recordFolders, sample, subjectsOf,
  temporaryFolder
} from './lib.mjs'
import { entailed } from './skos-entailment.mjs'
import { vocabularyRdf } from './vocabulary-rdf.mjs'

const skos = vocabularyRdf('skos')
const folder = temporaryFolder()
const withProperty = (data, property) => [...data.match(null, rdf.namedNode(iri(property)))]
const literal = (term) => `${JSON.stringify(term.value)}@${term.language}`

// S9, S13, S27, S46: two classes, or two properties, that share nothing.
function sharedInstances (data, first, second) {
  const others = new Set(subjectsOf(data, iri('rdf:type'), iri(second)))
  return subjectsOf(data, iri('rdf:type'), iri(first)).filter((subject) => others.has(subject))
}

function sharedValues (data, first, second) {
  return withProperty(data, first)
    .filter((quad) => data.has(rdf.quad(quad.subject, rdf.namedNode(iri(second)), quad.object)))
    .map((quad) => `${quad.subject.value} ${first} and ${second} ${quad.object.value}`)
}

// S14: no two preferred labels in one language. Language tags have no case.
function repeatedLanguages (data) {
  const seen = new Map()
  return withProperty(data, 'skos:prefLabel').flatMap(({ subject, object }) => {
    const key = `${subject.value} ${object.language.toLowerCase()}`
    const before = seen.get(key)
    seen.set(key, object)
    return before ? [`${subject.value} ${literal(before)} and ${literal(object)}`] : []
  })
}

// The conditions, by their numbers in the SKOS Reference: what breaks them, and a sample or more that does.
const conditions = {
  'S9: no concept scheme is a concept': {
    broken: (data) => sharedInstances(data, 'skos:ConceptScheme', 'skos:Concept'),
    samples: [
      'topic:a a skos:Concept , skos:ConceptScheme .',
      'topic:a skos:inScheme topic:b . topic:b skos:broader topic:c .',
      'topic:a skos:topConceptOf topic:b . topic:c skos:exactMatch topic:b .'
    ]
  },
  'S13: no label is of two kinds': {
    broken: (data) => [
      ...sharedValues(data, 'skos:prefLabel', 'skos:altLabel'),
      ...sharedValues(data, 'skos:prefLabel', 'skos:hiddenLabel'),
      ...sharedValues(data, 'skos:altLabel', 'skos:hiddenLabel')
    ],
    samples: [
      'topic:a skos:prefLabel "dust"@en ; skos:altLabel "dust"@en .',
      'topic:a skos:prefLabel "dust"@en ; skos:hiddenLabel "dust"@en .',
      'topic:a skos:altLabel "dust"@en ; skos:hiddenLabel "dust"@en .'
    ]
  },
  'S14: one preferred label a language': {
    broken: repeatedLanguages,
    samples: [
      'topic:a skos:prefLabel "dust"@en , "Asian dust"@en .',
      'topic:a skos:prefLabel "黄砂"@ja-Hrkt , "こうさ"@ja-hrkt .'
    ]
  },
  'S27: related concepts are not one below the other': {
    broken: (data) => sharedValues(data, 'skos:related', 'skos:broaderTransitive'),
    samples: [
      'topic:a skos:related topic:b ; skos:broader topic:b .',
      'topic:a skos:related topic:c ; skos:broader topic:b . topic:b skos:broader topic:c .',
      'topic:a skos:broader topic:b . topic:c skos:narrower topic:b ; skos:relatedMatch topic:a .'
    ]
  },
  'S46: an exact match is neither broad, narrow nor related': {
    broken: (data) => [
      ...sharedValues(data, 'skos:exactMatch', 'skos:broadMatch'),
      ...sharedValues(data, 'skos:exactMatch', 'skos:relatedMatch')
    ],
    samples: [
      'topic:a skos:exactMatch topic:b ; skos:broadMatch topic:b .',
      'topic:a skos:exactMatch topic:b ; skos:narrowMatch topic:b .',
      'topic:a skos:exactMatch topic:b . topic:b skos:relatedMatch topic:a .',
      'topic:a skos:exactMatch topic:b . topic:b skos:exactMatch topic:c . topic:a skos:broadMatch topic:c .'
    ]
  }
}

const conclusions = (data) => entailed(data, skos, namespaces.skos)

function checkAll (what, data) {
  const all = conclusions(data)
  for (const [name, { broken }] of Object.entries(conditions)) {
    test(`${what}: ${name}`, () => assert.deepEqual(broken(all), []))
  }
}

for (const source of recordFolders()) {
  checkAll(basename(source), load(exportTo(folder, source, 'ntriples').file))
}
checkAll('dialograph.ttl', load(ontologyFiles.dialograph))

for (const [name, { broken, samples }] of Object.entries(conditions)) {
  for (const text of samples) {
    test(`${name}: refused is ${text}`, () => assert.notDeepEqual(broken(conclusions(sample(text))), []))
  }
}

test('the export says enough about topics to be worth the checks', () => {
  const data = load(exportTo(folder, recordFolders()[0], 'ntriples').file)
  assert.ok(subjectsOf(data, iri('rdf:type'), iri('skos:Concept')).length > 30)
  for (const property of ['prefLabel', 'altLabel', 'broader', 'exactMatch', 'broadMatch', 'relatedMatch']) {
    assert.ok(withProperty(data, `skos:${property}`).length > 1, property)
  }
  const scheme = rdf.namedNode(`${base}id/scheme/topics`)
  assert.ok(withProperty(data, 'skos:inScheme').every((quad) => quad.object.equals(scheme)))
})
