// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Two SHACL engines find the catalog of a release as DCAT-AP 3 wants it, of a first version, of a second one and
// with a service; and find each mandatory property that is taken out.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import SHACLValidator from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'
import { here, iri, japanMongolia, load, namespaces, rdf, run, temporaryFolder } from './lib.mjs'

Object.assign(namespaces, { spdx: 'http://spdx.org/rdf/terms#', dcatap: 'http://data.europa.eu/r5r/', adms: 'http://www.w3.org/ns/adms#' })
const folder = temporaryFolder()
const shapes = load(join(here, 'catalog-shapes.ttl'))
const engines = {
  'rdf-validate-shacl': (data) => new SHACLValidator(shapes).validate(data),
  'shacl-engine': (data) => new Validator(shapes, { factory: rdf }).validate({ dataset: data })
}

const records = join(folder, 'records')
cpSync(japanMongolia, records, { recursive: true })
const release = join(folder, 'release')

function catalogOf (...options) {
  const result = run(process.env.DIALOGRAPH, ['publish', records, release, '--quiet', ...options])
  assert.equal(result.status, 0, result.stderr)
  return load(join(release, 'catalog.ttl'))
}

function edit (file, from, to) {
  const path = join(records, file)
  const text = readFileSync(path, 'utf8')
  assert.ok(text.includes(from), `${file} has no ${from}`)
  writeFileSync(path, text.replace(from, to))
}

const first = catalogOf('--endpoint', 'https://example.org/sparql')
edit('csv-metadata.json', '"dcat:version": "1.0.0"', '"dcat:version": "1.1.0"')
edit('csv-metadata.json', 'https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by-sa/4.0/')
edit('csv-metadata.json', '"Japan-Mongolia Environmental Policy Dialogue as linked open data"', '"The dialogue"')
edit('places.csv', ',Tokyo,', ',Tokyo City,')
const second = catalogOf()
edit('csv-metadata.json', '"dcat:version": "1.1.0"', '"dcat:version": "1.2.0"')
edit('places.csv', ',Tokyo City,', ',Tokyo,')
const third = catalogOf()

for (const [name, data] of Object.entries({
  'first version with a service': first, 'second version': second, 'third version': third
})) {
  for (const [engine, validate] of Object.entries(engines)) {
    test(`${engine} finds the catalog of the ${name} in order`, async () => {
      const report = await validate(data)
      assert.equal(report.conforms, true, [...report.dataset].map((quad) => quad.object.value).join('\n'))
    })
  }
}

// What the catalog of the third version says of a part of it, by language where it has one.
function said (part, property) {
  return Object.fromEntries([...third]
    .filter((quad) => quad.subject.value.endsWith(`/catalog#${part}`) && quad.predicate.value === iri(property))
    .map((quad) => [quad.object.language ?? '', quad.object.value]))
}

test('an old version keeps its own licence, title and notes', () => {
  const licence = (part) => said(part, 'dcterms:license')[''].replace('https://creativecommons.org/licenses/', '')
  assert.deepEqual(['1.0.0', '1.1.0', '1.2.0'].map((version) => licence(`version-${version}`)),
    ['by/4.0/', 'by-sa/4.0/', 'by-sa/4.0/'])
  assert.equal(licence('version-1.0.0-nquads-gz'), 'by/4.0/')
  assert.equal(said('version-1.0.0', 'dcterms:title').en, 'Japan-Mongolia Environmental Policy Dialogue as linked open data')
  assert.equal(said('version-1.1.0', 'dcterms:title').en, 'The dialogue')
  assert.ok(said('version-1.1.0', 'adms:versionNotes').en)
  assert.deepEqual(said('version-1.0.0', 'adms:versionNotes'), {})
})

test('the file of an old version is told with its size and its sum', () => {
  const bytes = readFileSync(join(release, 'versions', '1.0.0.nq.gz'))
  assert.equal(said('version-1.0.0-nquads-gz', 'dcat:byteSize')[''], String(bytes.length))
  assert.equal(said('version-1.0.0-nquads-gz-checksum', 'spdx:checksumValue')[''],
    createHash('sha256').update(bytes).digest('hex'))
})

test('JSON-LD names the statement of rights by its IRI', () => {
  const catalog = JSON.parse(readFileSync(join(release, 'catalog.jsonld'), 'utf8'))
  const rights = JSON.stringify(catalog).match(/"http:\/\/purl\.org\/dc\/terms\/rights":(\[?\{"id":"[^"]*catalog#rights"\}\]?)/g)
  assert.ok(rights?.length > 20, `${rights?.length} statements`)
})

const wanted = ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcterms:format',
  'dcat:contactPoint', 'dcat:distribution', 'dcat:accessURL', 'dcat:keyword', 'dcat:theme', 'dcat:version',
  'dcat:byteSize', 'dcat:endpointURL', 'dcterms:rights', 'rdfs:label', 'spdx:checksum', 'dcatap:availability', 'dcterms:spatial', 'dcterms:temporal', 'foaf:name', 'foaf:primaryTopic',
  'spdx:algorithm', 'spdx:checksumValue']
for (const property of wanted) {
  test(`a catalog without ${property} is found`, async () => {
    const without = rdf.dataset([...first].filter((quad) => quad.predicate.value !== iri(property)))
    assert.ok(without.size < first.size, `there is no ${property}`)
    for (const validate of Object.values(engines)) assert.equal((await validate(without)).conforms, false)
  })
}

test('a distribution without a description is found', async () => {
  const without = rdf.dataset([...first].filter((quad) =>
    !(quad.predicate.value === iri('dcterms:description') && quad.subject.value.endsWith('#turtle'))))
  assert.equal(without.size, first.size - 3)
  for (const validate of Object.values(engines)) assert.equal((await validate(without)).conforms, false)
})

test('rights told by texts in place of a node are found', async () => {
  const literal = rdf.literal('All rights', 'en')
  const texts = rdf.dataset([...first].map((quad) => quad.predicate.value === iri('dcterms:rights')
    ? rdf.quad(quad.subject, quad.predicate, literal)
    : quad))
  for (const validate of Object.values(engines)) assert.equal((await validate(texts)).conforms, false)
})
