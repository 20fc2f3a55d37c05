// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The ontology, its alignments and the Japan-Mongolia data are OWL 2 DL by the OWL API's profile check, each
// way that they may be loaded together, and consistent by the reasoner Konclude.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  exportTo, here, iri, japanMongolia, load, namespaces, ontologyFiles, prefixes, rdf, run, sample,
  subjectsOf, temporaryFolder
} from './lib.mjs'
import { jars } from './class-path.mjs'
import { java } from './java.mjs'

const { dialograph, alignments, shapes } = ontologyFiles
const folder = temporaryFolder()
const exported = exportTo(folder, japanMongolia, 'ntriples', '--provenance', 'row').file

// OWL knows these; they are not declared.
const builtIn = ['rdf:type', 'rdfs:label', 'rdfs:comment', 'rdfs:seeAlso', 'owl:sameAs'].map(iri)
const ofOwl = new Set(['string', 'integer', 'decimal', 'anyURI'].map((name) => iri(`xsd:${name}`)))

// What each class, property and datatype of the data is, for those that the ontology does not declare.
function declarations (data, ontology) {
  const kinds = new Map()
  const declare = (term, kind) => {
    if (builtIn.includes(term) || isDeclared(ontology, term)) return
    assert.ok([undefined, kind].includes(kinds.get(term)), `${term} has both things and values`)
    kinds.set(term, kind)
  }
  for (const { predicate, object } of data) {
    const isLiteral = object.termType === 'Literal'
    declare(predicate.value, isLiteral ? 'owl:DatatypeProperty' : 'owl:ObjectProperty')
    if (predicate.value === iri('rdf:type')) declare(object.value, 'owl:Class')
    if (isLiteral && !object.language && !ofOwl.has(object.datatype.value)) {
      declare(object.datatype.value, 'rdfs:Datatype')
    }
  }
  return [...kinds].map(([term, kind]) => `<${term}> a ${kind} .`).join('\n')
}

function isDeclared (ontology, term) {
  const kinds = ['Class', 'ObjectProperty', 'DatatypeProperty', 'AnnotationProperty'].map((kind) => iri(`owl:${kind}`))
  return [...ontology].some((quad) => quad.subject.value === term && quad.predicate.value === iri('rdf:type') &&
    [...kinds, iri('rdfs:Datatype')].includes(quad.object.value))
}

function write (name, text) {
  const file = join(folder, `${name}.ttl`)
  writeFileSync(file, text)
  return file
}

const ontology = load(dialograph)
const termsOfOntology = [...ontology].filter((quad) => quad.predicate.value === iri('rdf:type'))
  .map((quad) => `<${quad.subject.value}> a <${quad.object.value}> .`).join('\n')

// Each file is read by itself, so the data brings the ontology's declarations with it.
const heads = `${prefixes}\n${termsOfOntology}\n${declarations(load(exported), ontology)}\n`
const data = write('data', heads + readFileSync(exported, 'utf8'))
const wrong = (name, text) => write(name, heads + text)

// Violations that the reasoner must find when they are added to all the rest.
const contradictions = {
  'a session that is an agreement': 'session:6 a dlg:Agreement .',
  'a memorandum signed at a session': 'agreement:memorandum-2011 dlg:signedAt session:6 .',
  'an agreement on the agenda': 'session:6 dlg:agendaItem agreement:memorandum-2011 .',
  'an outcome that is an agenda item': 'session:6 dlg:outcome topic:a . topic:a a dlg:AgendaItem , dlg:Memorandum .',
  'a memorandum that is a pilot': 'agreement:memorandum-2011 a dlg:PilotCooperation .'
}

const groups = {
  dialograph: [dialograph],
  alignments: [alignments],
  'dialograph and alignments': [dialograph, alignments],
  'dialograph and data': [dialograph, data],
  'dialograph, alignments and data': [dialograph, alignments, data],
  'not OWL 2 DL': [wrong('not-dl', 'dlg:previousSession a owl:TransitiveProperty .'), dialograph]
}
for (const [name, text] of Object.entries(contradictions)) {
  groups[name] = [dialograph, alignments, data, wrong(name.replace(/\W/g, '-'), text)]
}

const outputOf = (name) => join(folder, `${name.replace(/\W/g, '-')}.ofn`)

// What the OWL API says of each group, as a list for each kind of remark.
function profiles () {
  const lists = Object.entries(groups).map(([name, files]) => [outputOf(name), ...files])
  const arguments_ = lists.flatMap((list, i) => (i === 0 ? list : ['--', ...list]))
  const result = java(jars.owlapi, [join(here, 'OwlProfile.java'), ...arguments_])
  assert.equal(result.status, 0, result.stderr)
  assert.equal(result.stderr, '')
  const said = new Map(lists.map(([output]) => [output, { violation: [], unparsed: [], axioms: [], individuals: [] }]))
  for (const line of result.stdout.split('\n').filter(Boolean)) {
    const [output, kind, ...text] = line.split('\t')
    said.get(output)[kind].push(text.join('\t'))
  }
  return (name) => said.get(outputOf(name))
}

const saidOf = profiles()

// Konclude ends with status 0 whatever it finds, and calls a file that it cannot read consistent.
function isConsistent (name) {
  const { stdout, stderr } = run('Konclude', ['consistency', '-w', '2', '-i', outputOf(name)])
  assert.doesNotMatch(stdout + stderr, /\{error\}|\{warning\}/i, name)
  const verdict = /Ontology '.*' is (consistent|inconsistent)\./.exec(stdout + stderr)
  assert.ok(verdict, stdout + stderr)
  return verdict[1] === 'consistent'
}

// OWL 2 has no datatype for a day, a month or a year alone, nor for a position. Declared as they are, they may
// be named, but strictly no value may have them: the one departure from OWL 2 DL, and that of the data alone.
const beyondOwl = ['xsd:date', 'xsd:gYear', 'xsd:gYearMonth', 'geo:wktLiteral']

function isValueBeyondOwl (violation) {
  const [, datatype] = /^UseOfDefinedDatatypeInLiteral .*?"\^\^(\S+) \[DataPropertyAssertion\(/.exec(violation) ?? []
  return beyondOwl.some((name) => [name, `<${iri(name)}>`].includes(datatype))
}

for (const name of Object.keys(groups).filter((name) => !(name in contradictions) && name !== 'not OWL 2 DL')) {
  test(`OWL 2 DL and consistent: ${name}`, () => {
    const isData = groups[name].includes(data)
    assert.deepEqual(saidOf(name).violation.filter((text) => !(isData && isValueBeyondOwl(text))), [])
    assert.deepEqual(saidOf(name).unparsed, [])
    assert.equal(isConsistent(name), true)
  })
}

test('what is not OWL 2 DL is found', () => {
  assert.match(saidOf('not OWL 2 DL').violation.join(' '), /non-simple.*previousSession|previousSession.*non-simple/i)
})

for (const name of Object.keys(contradictions)) {
  test(`inconsistent: ${name}`, () => {
    assert.deepEqual(saidOf(name).unparsed, [])
    assert.equal(isConsistent(name), false)
  })
}

// Konclude 0.7.0 pays no heed to irreflexive and asymmetric properties.
function pairsThatMustNotBe (data) {
  const withKind = (kind) => subjectsOf(ontology, iri('rdf:type'), iri(kind))
  const [irreflexive, asymmetric] = [withKind('owl:IrreflexiveProperty'), withKind('owl:AsymmetricProperty')]
  return [...data].filter(({ subject, predicate, object }) =>
    (irreflexive.includes(predicate.value) && subject.equals(object)) ||
    (asymmetric.includes(predicate.value) && data.has(rdf.quad(object, predicate, subject))))
}

test('no thing stands before, after or under itself, directly or by another', () => {
  assert.deepEqual(pairsThatMustNotBe(load(exported)), [])
  assert.equal(pairsThatMustNotBe(sample('session:6 dlg:nextSession session:6 .')).length, 1)
  const ring = 'agreement:a dlg:fulfils agreement:b . agreement:b dlg:fulfils agreement:a .'
  assert.equal(pairsThatMustNotBe(sample(ring)).length, 2)
})

test('the OWL API has read all the data', () => {
  const statements = load(exported).size
  const [axioms] = saidOf('dialograph and data').axioms
  assert.ok(Number(axioms) > statements, `${axioms} axioms of ${statements} statements`)
  assert.ok(Number(saidOf('dialograph and data').individuals[0]) > 300)
})

test('the shapes are apart from the ontology', () => {
  const subjects = [...load(shapes)].map((quad) => quad.subject.value)
  assert.deepEqual(subjects.filter((subject) => subject.startsWith(namespaces.dlg)), [])
})
