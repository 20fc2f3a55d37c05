// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Two SHACL engines find every export in order, and find each way to make one wrong, by the shape that
// is there for it.

import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import n3 from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'
import {
  exportTo, iri, japanMongolia, load, namespaces, objects, ontologyFiles, rdf, recordFolders, sample,
  subjectsOf, temporaryFolder
} from './lib.mjs'
import { mutations } from './mutations.mjs'

const shapes = load(ontologyFiles.shapes)
const engines = {
  'rdf-validate-shacl': new SHACLValidator(shapes),
  'shacl-engine': new Validator(shapes, { factory: rdf })
}
// The one takes the data itself, the other an object with it.
const validate = (engine, data) =>
  engines[engine].validate(engine === 'shacl-engine' ? { dataset: data } : data)

// The shapes that a report names by sh:sourceShape.
function shapesOf (report) {
  const results = [...report.dataset.match(null, rdf.namedNode(iri('sh:sourceShape')))]
  return new Set(results.map((quad) => quad.object.value.replace(namespaces.shapes, '')))
}

const folder = temporaryFolder()
// Every statement wants its source; an export that was told to leave the sources out lacks nothing else.
const lacking = { none: ['source'], source: [], row: [] }

for (const source of recordFolders()) {
  for (const [provenance, expected] of Object.entries(lacking)) {
    test(`${basename(source)} with --provenance ${provenance} is in order`, async () => {
      const data = load(exportTo(folder, source, 'turtle', '--provenance', provenance).file)
      for (const engine of Object.keys(engines)) {
        const report = await validate(engine, data)
        assert.deepEqual([...shapesOf(report)], expected, engine)
        assert.equal(report.conforms, expected.length === 0, engine)
      }
    })
  }
}

const original = load(exportTo(folder, japanMongolia, 'turtle', '--provenance', 'row').file)
const anything = (term) => (term.termType === 'BlankNode' ? null : term)

// The export without the statements of a pattern, and with some more, in a store that is quick to search.
function mutated ({ what, without, plus }) {
  const data = new n3.Store([...original])
  for (const quad of without ? sample(`${without} .`) : []) {
    const found = [...data.match(anything(quad.subject), quad.predicate, anything(quad.object))]
    assert.ok(found.length > 0, `${what}: there is no ${without} to take out`)
    for (const statement of found) data.delete(statement)
  }
  const size = data.size
  for (const quad of plus ? sample(`${plus} .`) : []) data.add(quad)
  assert.ok(!plus || data.size > size, `${what}: ${plus} is there already`)
  return data
}

for (const mutation of mutations) {
  test(`${mutation.what} is found by shapes:${mutation.shape}`, async () => {
    const data = mutated(mutation)
    for (const engine of Object.keys(engines)) {
      const report = await validate(engine, data)
      assert.equal(report.conforms, false, engine)
      const found = shapesOf(report)
      assert.ok(found.has(mutation.shape), `${engine} names ${[...found].join(', ')}`)
    }
  })
}

// What a shape says besides what it is about and what it tells people.
const framing = new Set(['message', 'path', 'property', 'targetClass', 'targetObjectsOf', 'targetSubjectsOf'])

function constraintsOf (shape) {
  const names = [...shapes.match(rdf.namedNode(shape))].map((quad) => quad.predicate.value)
  return names.filter((name) => name.startsWith(namespaces.sh) && !framing.has(name.replace(namespaces.sh, '')))
}

// The shapes that a report can name: those with a target, and the property shapes that these have.
function judges () {
  const targeted = new Set(['targetClass', 'targetObjectsOf', 'targetSubjectsOf'].flatMap((kind) =>
    [...shapes.match(null, rdf.namedNode(iri(`sh:${kind}`)))].map((quad) => quad.subject.value)))
  const properties = [...targeted].flatMap((shape) =>
    objects(shapes, shape, iri('sh:property')).map((term) => term.value))
  return [...new Set([...targeted, ...properties])].filter((shape) => constraintsOf(shape).length > 0)
}

test('every shape that can find something is tried', () => {
  const tried = new Set(mutations.map((mutation) => mutation.shape))
  const names = judges().map((shape) => shape.replace(namespaces.shapes, ''))
  assert.ok(names.length > 80, `only ${names.length} shapes`)
  assert.deepEqual(names.filter((name) => !tried.has(name)), [])
})

test('every shape has a name, one message and a use', () => {
  const all = [...subjectsOf(shapes, iri('rdf:type'), iri('sh:NodeShape')),
    ...subjectsOf(shapes, iri('rdf:type'), iri('sh:PropertyShape'))]
  assert.equal(new Set(all).size, all.length)
  for (const shape of all) {
    assert.ok(shape.startsWith(namespaces.shapes), shape)
    assert.equal(objects(shapes, shape, iri('sh:message')).length, 1, `${shape}: message`)
    const hasTarget = [...shapes.match(rdf.namedNode(shape))].some((quad) => /#target/.test(quad.predicate.value))
    assert.ok(hasTarget || shapes.match(null, null, rdf.namedNode(shape)).size > 0, `${shape} is not used`)
  }
  const named = [...shapes].map((quad) => quad.object.value).filter((value) => value.startsWith(namespaces.shapes))
  assert.deepEqual(named.filter((shape) => !all.includes(shape)), [], 'shapes that are not there')
})

test('every own term is in the shapes', () => {
  const ontology = load(ontologyFiles.dialograph)
  const schemes = subjectsOf(ontology, iri('rdf:type'), iri('skos:ConceptScheme'))
  const own = new Set([...ontology].map((quad) => quad.subject.value)
    .filter((term) => term.startsWith(namespaces.dlg) && !schemes.includes(term)))
  const used = new Set([...shapes].flatMap((quad) => [quad.predicate.value, quad.object.value]))
  assert.deepEqual([...own].filter((term) => !used.has(term)), [])
})
