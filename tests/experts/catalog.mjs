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
import { base, here, iri, japanMongolia, load, namespaces, objects, rdf, run, temporaryFolder } from './lib.mjs'

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
edit('csv-metadata.json', '"@value": "The Dialograph project"', '"@value": "The ministry"')
edit('csv-metadata.json', 'planned-availability/AVAILABLE', 'planned-availability/STABLE')
edit('csv-metadata.json', '"@value": "CC BY 4.0. Made', '"@value": "CC BY-SA 4.0. Made')
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

// The texts of a thing by language, in the catalog of the third version.
const names = (thing, property) => Object.fromEntries(
  objects(third, thing, iri(property)).map(({ language, value }) => [language, value]))

test('an old version keeps its own licence, title and notes', () => {
  const licence = (part) => said(part, 'dcterms:license')[''].replace('https://creativecommons.org/licenses/', '')
  assert.deepEqual(['1.0.0', '1.1.0', '1.2.0'].map((version) => licence(`version-${version}`)),
    ['by/4.0/', 'by-sa/4.0/', 'by-sa/4.0/'])
  assert.equal(licence('version-1.0.0-nquads-gz'), 'by/4.0/')
  assert.equal(said('version-1.0.0', 'dcterms:title').en, 'Japan-Mongolia Environmental Policy Dialogue as linked open data')
  assert.equal(said('version-1.1.0', 'dcterms:title').en, 'The dialogue')
  assert.deepEqual(said('version-1.0.0', 'adms:versionNotes'), {})
  assert.deepEqual(said('version-1.1.0', 'adms:versionNotes'), {
    ja: '変更：場所 東京。', en: 'Changed: place Tokyo City.', mn: 'Өөрчилсөн: газар Токио.'
  })
})

test('an old version keeps its own publisher, rights and availability', () => {
  const parts = ['1.0.0', '1.1.0', '1.2.0'].map((version) => `version-${version}`)
  const publishers = parts.map((part) => said(part, 'dcterms:publisher')[''])
  assert.deepEqual(publishers, [`${base}catalog#version-1.0.0-publisher`, `${base}id/publisher`, `${base}id/publisher`])
  assert.deepEqual(publishers.slice(0, 2).map((publisher) => names(publisher, 'foaf:name').en),
    ['The Dialograph project', 'The ministry'])
  const files = ['version-1.0.0-nquads-gz', 'version-1.1.0-nquads-gz', 'turtle']
  assert.deepEqual(files.map((part) => said(part, 'dcatap:availability')[''].replace(/.*\//, '')),
    ['AVAILABLE', 'STABLE', 'STABLE'])
  const rights = files.map((part) => said(part, 'dcterms:rights')[''])
  assert.deepEqual(rights, ['version-1.0.0-rights', 'rights', 'rights'].map((part) => `${base}catalog#${part}`))
  assert.deepEqual(rights.slice(0, 2).map((part) => names(part, 'rdfs:label').en.split('.')[0]), ['CC BY 4', 'CC BY-SA 4'])
})

test('a catalog whose data set has no availability says none', () => {
  const path = join(records, 'csv-metadata.json')
  const text = readFileSync(path, 'utf8')
  const line = /^ *"http:\/\/data\.europa\.eu\/r5r\/availability": .*\n/m
  assert.match(text, line)
  const other = join(folder, 'without-availability')
  cpSync(records, other, { recursive: true })
  writeFileSync(join(other, 'csv-metadata.json'), text.replace(line, ''))
  const result = run(process.env.DIALOGRAPH, ['publish', other, join(folder, 'other-release'), '--quiet'])
  assert.equal(result.status, 0, result.stderr)
  const catalog = load(join(folder, 'other-release', 'catalog.ttl'))
  assert.equal([...catalog].filter((quad) => quad.predicate.value === iri('dcatap:availability')).length, 0)
})

test('a SPARQL endpoint is a distribution of its own, and no file has a service', () => {
  const of = (property) => [...first].filter((quad) => quad.predicate.value === iri(property))
  assert.deepEqual(of('dcat:accessService').map(({ subject, object }) => [subject.value, object.value]),
    [[`${base}catalog#sparql`, `${base}catalog#service`]])
  const about = (property) => objects(first, `${base}catalog#sparql`, iri(property)).map(({ value }) => value)
  assert.deepEqual(about('dcat:accessURL'), ['https://example.org/sparql'])
  assert.deepEqual(about('dcat:downloadURL'), [])
  assert.ok(objects(first, `${base}id/dataset`, iri('dcat:distribution')).some(({ value }) => value === `${base}catalog#sparql`))
  assert.equal([...second].some((quad) => quad.subject.value.endsWith('#sparql')), false, 'without an endpoint')
})

test('the file of an old version is told with its size and its sum', () => {
  const bytes = readFileSync(join(release, 'versions', '1.0.0.nq.gz'))
  assert.equal(said('version-1.0.0-nquads-gz', 'dcat:byteSize')[''], String(bytes.length))
  assert.equal(said('version-1.0.0-nquads-gz-checksum', 'spdx:checksumValue')[''],
    createHash('sha256').update(bytes).digest('hex'))
})

const wanted = ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcterms:format',
  'dcat:contactPoint', 'dcat:distribution', 'dcat:accessURL', 'dcat:keyword', 'dcat:theme', 'dcat:version',
  'dcat:byteSize', 'dcat:endpointURL', 'dcat:endpointDescription', 'dcat:downloadURL', 'adms:status', 'dcterms:conformsTo', 'dcat:accessService', 'dcterms:rights', 'rdfs:label', 'spdx:checksum', 'dcatap:availability', 'dcterms:spatial', 'dcterms:temporal', 'foaf:name', 'foaf:primaryTopic',
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
