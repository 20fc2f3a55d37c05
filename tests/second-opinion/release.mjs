// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What a release says of its statements is counted again by Oxigraph, from the dump itself.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { records, run, temporaryFolder } from './lib.mjs'

const release = join(temporaryFolder(), 'release')
const result = run('publish', records, release, '--quiet')
assert.equal(result.status, 0, result.stderr)

function storeOf (path, format) {
  const store = new oxigraph.Store()
  store.load(readFileSync(join(release, path), 'utf8'), { format, base_iri: 'https://example.org/' })
  return store
}

const dump = storeOf('data/japan-mongolia.nt', 'application/n-triples')
const description = storeOf('.well-known/void', 'text/turtle')
const catalog = storeOf('catalog.ttl', 'text/turtle')
const base = 'https://w3id.org/dialograph/japan-mongolia/'
const prefixes = `PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX spdx: <http://spdx.org/rdf/terms#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`

// The rows of an answer, each value as its text.
const rows = (store, query) => store.query(prefixes + query)
  .map((row) => Object.fromEntries([...row].map(([name, term]) => [name, term.value])))
const number = (store, query) => Number(rows(store, query)[0].n)
const said = (property) => number(description, `SELECT ?n { <${base}id/dataset> void:${property} ?n }`)
const asMap = (list) => Object.fromEntries(list.map(({ key, n }) => [key, Number(n)]))

const counts = {
  triples: 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }',
  entities: `SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(STRSTARTS(STR(?s), "${base}")) }`,
  classes: 'SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }',
  properties: 'SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }',
  distinctSubjects: 'SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }',
  distinctObjects: 'SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }'
}
for (const [property, query] of Object.entries(counts)) {
  test(`void:${property} is what Oxigraph counts`, () => assert.equal(said(property), number(dump, query)))
}

const partitions = {
  'classes and their things': ['SELECT ?key ?n { ?p void:class ?key ; void:entities ?n }',
    'SELECT ?key (COUNT(DISTINCT ?s) AS ?n) { ?s a ?key } GROUP BY ?key'],
  'properties and their statements': ['SELECT ?key ?n { ?p void:property ?key ; void:triples ?n }',
    'SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key']
}
for (const [what, [told, counted]] of Object.entries(partitions)) {
  test(`the ${what} are what Oxigraph counts`, () => {
    assert.deepEqual(asMap(rows(description, told)), asMap(rows(dump, counted)))
  })
}

test('the links to each target are what Oxigraph counts', () => {
  const told = rows(description, `SELECT ?key ?n { <${base}id/dataset> void:subset ?l .
    ?l a void:Linkset ; void:objectsTarget/void:uriSpace ?key ; void:triples ?n }`)
  assert.equal(told.length, 4)
  for (const { key, n } of told) {
    const counted = number(dump, `SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(isIRI(?o) && STRSTARTS(STR(?o), "${key}"))
      FILTER(?p IN (owl:sameAs, rdfs:seeAlso, skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:relatedMatch)) }`)
    assert.equal(Number(n), counted, key)
  }
})

test('the catalog and the manifest tell the size and the sum of each file', () => {
  const manifest = JSON.parse(readFileSync(join(release, 'manifest.json'), 'utf8'))
  assert.equal(manifest.current.statements, number(dump, counts.triples))
  const sums = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
  const told = rows(catalog, `SELECT ?url ?size ?sum {
    ?d dcat:downloadURL ?url ; dcat:byteSize ?size ; spdx:checksum/spdx:checksumValue ?sum }`)
  assert.ok(told.length >= 25, `only ${told.length}`)
  for (const { url, size, sum } of told) {
    const path = url.slice(base.length)
    assert.equal(Number(size), statSync(join(release, path)).size, path)
    assert.equal(sum, sums.get(path), path)
  }
})

test('CKAN gets tags that it takes, and its own word for the licence', () => {
  const folder = temporaryFolder()
  const copy = join(folder, 'records')
  cpSync(records, copy, { recursive: true })
  const file = join(copy, 'csv-metadata.json')
  const metadata = readFileSync(file, 'utf8')
  const more = ['あ' + 'é'.repeat(150), 'Japan', '環', 'x', '政策'].map((text) => ({ '@value': text, '@language': 'de' }))
  writeFileSync(file, metadata.replace('"dcat:keyword": [', `"dcat:keyword": [${JSON.stringify(more).slice(1, -1)},`)
    .replace('"vcard:fn": "Dialograph"', '"vcard:fn": "Dialograph", "vcard:hasEmail": {"@id": "mailto:data@example.org"}'))
  const done = run('publish', copy, join(folder, 'release'), '--quiet')
  assert.equal(done.status, 0, done.stderr)
  const read = (path) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, 'release', path))))
  const ckan = read('ckan.json')
  const tags = ckan.tags.map(({ name }) => name)
  assert.equal(new Set(tags).size, tags.length)
  assert.deepEqual(tags.slice(0, 4), ['あ' + 'é'.repeat(99), 'Japan', '政策', '環境政策'])
  for (const tag of tags) assert.ok([...tag].length >= 2 && [...tag].length <= 100, tag)
  assert.equal(ckan.license_id, 'cc-by')
  assert.equal(ckan.license_url, 'https://creativecommons.org/licenses/by/4.0/')
  assert.equal(ckan.maintainer_email, 'data@example.org')
  assert.equal(read('schema-org.jsonld').publisher.contactPoint.email, 'data@example.org')
})
