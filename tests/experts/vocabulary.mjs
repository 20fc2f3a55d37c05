// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The program and the ontology name the same own terms, no one names a term of another vocabulary that
// does not exist, and each own term says what a reader of the ontology needs.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  exportTo, iri, japanMongolia, load, namespaces, objects, ontologyFiles, parse, prefixes, rdf, subjectsOf,
  temporaryFolder, vocabularyHeader
} from './lib.mjs'
import { isDefined, isDocumented, namespaceOf } from './vocabulary-rdf.mjs'

const ontology = load(ontologyFiles.dialograph)
const ontologyIri = 'https://w3id.org/dialograph/ns'
const own = [...new Set([...ontology].map((quad) => quad.subject.value))]
  .filter((subject) => subject.startsWith(namespaces.dlg)).sort()
const shortName = (term) => term.replace(namespaces.dlg, 'dlg:')
const values = (term, property) => objects(ontology, term, iri(property)).map((object) => object.value)

// The terms of vocabulary.hpp, each block of which opens with its namespace.
function headerTerms () {
  const pattern = /Namespace ns\{"[^"]*",\s*"([^"]+)"\}|VocabularyTerm<ns,\s*"([^"]+)">/g
  let namespace
  return [...readFileSync(vocabularyHeader, 'utf8').matchAll(pattern)].flatMap(([, opened, name]) => {
    namespace = opened ?? namespace
    return opened ? [] : [namespace + name]
  })
}

const written = headerTerms()

// The schemes hold the concepts together; the data names the concepts alone.
const unwritten = ['dlg:agreementKinds', 'dlg:outcomes']

test('the program and the ontology have the same own terms', () => {
  const inProgram = written.filter((term) => term.startsWith(namespaces.dlg)).map(shortName)
  assert.ok(inProgram.length > 20, `only ${inProgram.length} terms found in vocabulary.hpp`)
  assert.deepEqual([...inProgram, ...unwritten].sort(), own.map(shortName).sort())
})

test('the terms that the program does not write are concept schemes', () => {
  for (const name of unwritten) {
    assert.ok(values(iri(name), 'rdf:type').includes(iri('skos:ConceptScheme')), name)
  }
})

test('no term is twice in vocabulary.hpp', () => {
  assert.deepEqual(written.filter((term, i) => written.indexOf(term) !== i), [])
})

const invented = (terms) => [...new Set(terms)].filter(
  (term) => namespaceOf(term) !== undefined && !isDefined(term) && !isDocumented(term))

test('every other term that the program writes exists in its own vocabulary', () => {
  // What a load says of itself in a store is ours too, and never published.
  const others = written.filter((term) => !term.startsWith('https://w3id.org/dialograph/'))
  assert.deepEqual(others.filter((term) => namespaceOf(term) === undefined), [], 'of a vocabulary unknown here')
  assert.deepEqual(invented(others), [])
})

for (const [name, file] of Object.entries(ontologyFiles)) {
  test(`every term of another vocabulary in ${name}.ttl exists there`, () => {
    const terms = [...load(file)].flatMap((quad) => [quad.subject, quad.predicate, quad.object])
    const iris = terms.filter((term) => term.termType === 'NamedNode').map((term) => term.value)
    assert.deepEqual(invented(iris), [])
  })

  test(`every own term in ${name}.ttl is defined`, () => {
    const terms = [...load(file)].flatMap((quad) => [quad.subject, quad.predicate, quad.object])
    const used = new Set(terms.map((term) => term.value).filter((value) => value.startsWith(namespaces.dlg)))
    used.delete(namespaces.dlg) // The namespace's own name, which the ontology states as a string.
    assert.deepEqual([...used].filter((term) => !own.includes(term)), [])
  })
}

test('a term that does not exist is found', () => {
  const terms = ['dcat:Datasets', 'schema:begin', 'skos:preferredLabel', 'dcat:version', 'prov:Entity'].map(iri)
  assert.deepEqual(invented(terms), terms.slice(0, 3))
})

// One text a language, and none that is empty.
function assertTexts (term, property) {
  const texts = objects(ontology, term, iri(property))
  assert.deepEqual(texts.map((text) => text.language).sort(), ['en', 'ja', 'mn'], `${term} ${property}`)
  for (const text of texts) assert.ok(text.value.trim().length > 1, `${term} ${property}@${text.language}`)
}

for (const term of own) {
  test(`${shortName(term)} has its labels, comments, examples and ontology`, () => {
    assertTexts(term, 'rdfs:label')
    assertTexts(term, 'rdfs:comment')
    assert.deepEqual(values(term, 'rdfs:isDefinedBy'), [ontologyIri])
    assert.ok(values(term, 'skos:example').length > 0, 'no example')
  })
}

test('no two own terms of a kind have the same label', () => {
  const seen = new Set()
  for (const term of own) {
    const kind = values(term, 'rdf:type').sort().join(' ')
    for (const label of objects(ontology, term, iri('rdfs:label'))) {
      const key = `${label.value}@${label.language} ${kind}`
      assert.ok(!seen.has(key), key)
      seen.add(key)
    }
  }
})

// What each own term is a kind of.
const parents = {
  'dlg:DialogueSeries': ['schema:EventSeries'],
  'dlg:Session': ['schema:Event', 'prov:Activity'],
  'dlg:AgendaItem': [],
  'dlg:Agreement': ['prov:Entity'],
  'dlg:Memorandum': ['dlg:Agreement', 'schema:CreativeWork'],
  'dlg:PilotCooperation': ['dlg:Agreement', 'schema:Project'],
  'dlg:Signing': ['schema:Event', 'prov:Activity'],
  'dlg:Meeting': ['schema:Event'],
  'dlg:previousSession': ['dcterms:relation'],
  'dlg:nextSession': ['dcterms:relation'],
  'dlg:topic': ['dcterms:subject'],
  'dlg:signatory': ['dcterms:contributor']
}

test('the classes and properties stand below those that they should', () => {
  for (const term of own) {
    const above = [...values(term, 'rdfs:subClassOf'), ...values(term, 'rdfs:subPropertyOf')]
    const expected = parents[shortName(term)] ?? []
    assert.deepEqual(above.sort(), expected.map(iri).sort(), term)
  }
  for (const term of subjectsOf(ontology, iri('rdf:type'), iri('owl:Class'))) {
    if (term.startsWith(namespaces.dlg)) assert.ok(shortName(term) in parents, `${term} is not expected`)
  }
})

test('an outcome is the inverse of what PROV says', () => {
  assert.deepEqual(values(iri('dlg:outcome'), 'owl:inverseOf'), [iri('prov:wasGeneratedBy')])
})

test('the concepts are in the schemes that list them', () => {
  for (const scheme of unwritten.map(iri)) {
    const listed = values(scheme, 'skos:hasTopConcept').sort()
    assert.ok(listed.length >= 3, scheme)
    assert.deepEqual(subjectsOf(ontology, iri('skos:inScheme'), scheme).sort(), listed)
    assert.deepEqual(subjectsOf(ontology, iri('skos:topConceptOf'), scheme).sort(), listed)
  }
})

for (const [name, file] of Object.entries(ontologyFiles)) {
  test(`${name}.ttl says who made it, when, under which licence and as which version`, () => {
    const dataset = load(file)
    const [subject, ...others] = subjectsOf(dataset, iri('rdf:type'), iri('owl:Ontology'))
    assert.deepEqual(others, [])
    const one = (property) => {
      const found = objects(dataset, subject, iri(property)).map((object) => object.value)
      assert.equal(found.length, 1, `${property}: ${found}`)
      return found[0]
    }
    assert.equal(one('owl:versionIRI'), `${subject}/${one('owl:versionInfo')}`)
    assert.equal(one('dcterms:license'), 'https://creativecommons.org/licenses/by/4.0/')
    assert.equal(one('dcterms:creator'), 'https://w3id.org/dialograph/')
    for (const date of ['created', 'issued', 'modified']) assert.match(one(`dcterms:${date}`), /^\d{4}-\d\d-\d\d$/)
    for (const text of ['title', 'description']) {
      const languages = objects(dataset, subject, iri(`dcterms:${text}`)).map((object) => object.language)
      assert.deepEqual(languages.sort(), ['en', 'ja', 'mn'], text)
    }
  })
}

test('the ontology says which prefix and namespace it has', () => {
  const vann = (name) => objects(ontology, ontologyIri, `http://purl.org/vocab/vann/${name}`).map((o) => o.value)
  assert.deepEqual(vann('preferredNamespacePrefix'), ['dlg'])
  assert.deepEqual(vann('preferredNamespaceUri'), [namespaces.dlg])
})

// An example in Turtle, not in English prose.
const inTurtle = (example) => example.datatype.value === iri('xsd:string')

// The data has no source with the day on which it was read.
const illustrations = ['dlg:retrieved']

test('every example in Turtle is a statement of the Japan-Mongolia data or of the ontology', () => {
  const { file } = exportTo(temporaryFolder(), japanMongolia, 'ntriples', '--provenance', 'row')
  const data = load(file)
  const terms = own.filter((term) => !illustrations.includes(shortName(term)))
  const examples = terms.flatMap((term) => objects(ontology, term, iri('skos:example')).filter(inTurtle))
  assert.ok(examples.length > 20)
  const untrue = examples.filter(({ value }) => [...parse(`${prefixes}\n${value}`)]
    .some((quad) => !data.has(quad) && !ontology.has(quad)))
  assert.deepEqual(untrue.map((example) => example.value), [])
})

test('every example in Turtle uses the term that it is an example of', () => {
  for (const term of own) {
    for (const example of objects(ontology, term, iri('skos:example')).filter(inTurtle)) {
      const quads = [...parse(`${prefixes}\n${example.value}`)]
      assert.ok(quads.some((quad) => [quad.predicate.value, quad.object.value].includes(term)), example.value)
    }
  }
})

test('the ontology has no blank nodes', () => {
  const blank = [...ontology].filter((quad) =>
    [quad.subject, quad.object].some((term) => term.equals(rdf.blankNode(term.value))))
  assert.deepEqual(blank, [])
})
