// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Two SHACL engines find the catalog of a release as DCAT-AP 3 wants it, of a first version, of a second one and
// with a service; and find each mandatory property that is taken out.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import SHACLValidator from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'
import { here, iri, japanMongolia, load, namespaces, rdf, run, temporaryFolder } from './lib.mjs'

Object.assign(namespaces, { spdx: 'http://spdx.org/rdf/terms#', dcatap: 'http://data.europa.eu/r5r/' })
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
edit('places.csv', ',Tokyo,', ',Tokyo City,')
const second = catalogOf()

for (const [name, data] of Object.entries({ 'first version with a service': first, 'second version': second })) {
  for (const [engine, validate] of Object.entries(engines)) {
    test(`${engine} finds the catalog of the ${name} in order`, async () => {
      const report = await validate(data)
      assert.equal(report.conforms, true, [...report.dataset].map((quad) => quad.object.value).join('\n'))
    })
  }
}

const wanted = ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcterms:format',
  'dcat:contactPoint', 'dcat:distribution', 'dcat:accessURL', 'dcat:keyword', 'dcat:theme', 'dcat:version',
  'dcat:endpointURL', 'dcatap:availability', 'dcterms:spatial', 'dcterms:temporal', 'foaf:name', 'foaf:primaryTopic',
  'spdx:algorithm', 'spdx:checksumValue']
for (const property of wanted) {
  test(`a catalog without ${property} is found`, async () => {
    const without = rdf.dataset([...first].filter((quad) => quad.predicate.value !== iri(property)))
    assert.ok(without.size < first.size, `there is no ${property}`)
    for (const validate of Object.values(engines)) assert.equal((await validate(without)).conforms, false)
  })
}
