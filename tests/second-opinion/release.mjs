// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What a release says of its statements is counted again by Oxigraph, from the dump itself; what it says in JSON-LD is
// what jsonld.js reads; and what the page on publishing tells people to type into CKAN arrives there.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import jsonld from 'jsonld'
import oxigraph from 'oxigraph'
import { assertSameLines, canonical, parsers, projectFolder, records, run, temporaryFolder } from './lib.mjs'

const folder = temporaryFolder()
const release = join(folder, 'release')
function publish (from, to, ...options) {
  const result = run('publish', from, to, '--quiet', ...options)
  assert.equal(result.status, 0, result.stderr)
}
publish(records, release)

// A copy of the records whose metadata are other: each pair is a text and what takes its place.
function recordsWith (name, ...changes) {
  const copy = join(folder, name)
  cpSync(records, copy, { recursive: true })
  const file = join(copy, 'csv-metadata.json')
  let text = readFileSync(file, 'utf8')
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), from)
    text = text.replace(from, to)
  }
  writeFileSync(file, text)
  return copy
}

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

// The catalog of a second version with a service, which has all that a catalog can say.
const second = join(folder, 'second')
const edited = recordsWith('second-records', ['"dcat:version": "1.0.0"', '"dcat:version": "1.1.0-rc.1"'],
  ['"dcterms:publisher": {', '"dcterms:publisher": {"@id": "https://example.org/ministry", '],
  ['"@value": "The Dialograph project"', '"@value": "The \\"ministry\\"\\n\\u2028"'],
  ['"dcterms:modified": "2026-11-23"', '"dcterms:modified": "2026-11"'])
publish(records, second)
publish(edited, second, '--endpoint', 'https://example.org/sparql')

for (const [name, tree] of Object.entries({ 'first version': release, 'second version with a service': second })) {
  test(`jsonld.js reads in the JSON-LD of the catalog of the ${name} what stands in its Turtle`, async () => {
    const [turtle, json] = ['ttl', 'jsonld'].map((ending) => readFileSync(join(tree, `catalog.${ending}`), 'utf8'))
    const lines = (quads) => [...new Set(quads.map(canonical))].sort()
    const expected = lines(await parsers.oxigraph(turtle, 'turtle'))
    assert.ok(expected.length > 300, `only ${expected.length} statements`)
    assertSameLines(lines(await parsers.other(json, 'jsonld')), expected, 'jsonld.js')
    assertSameLines(lines(await parsers.oxigraph(json, 'jsonld')), expected, 'Oxigraph')
  })

  test(`the JSON-LD of the catalog of the ${name} has keys that a person can read`, () => {
    const catalog = JSON.parse(readFileSync(join(tree, 'catalog.jsonld'), 'utf8'))
    assert.deepEqual(Object.keys(catalog), ['@context', '@graph'])
    const prefixes = new Set(Object.keys(catalog['@context']))
    const readable = (key) => ['id', 'type', '@value', '@type', '@language', 'ja', 'en', 'mn'].includes(key) ||
      (/^[a-z]+:[A-Za-z0-9]+$/.test(key) && prefixes.has(key.split(':')[0]))
    JSON.stringify(catalog['@graph'], (key, value) => {
      assert.ok(key === '' || /^\d+$/.test(key) || readable(key), key)
      return value
    })
    assert.equal(JSON.stringify(catalog['@context']).includes('"@import"'), false)
  })
}

// Of the context at schema.org, which a search engine knows: where its terms are, and which are addresses.
const schemaOrg = { '@vocab': 'http://schema.org/', type: '@type', id: '@id',
  ...Object.fromEntries(['url', 'license', 'contentUrl', 'isBasedOn'].map((name) => [name, { '@type': '@id' }])) }
const documentLoader = (url) => {
  assert.equal(url, 'https://schema.org/')
  return { contextUrl: null, documentUrl: url, document: { '@context': schemaOrg } }
}
const landingPages = ['index.html', 'index.ja.html', 'index.mn.html']

for (const page of landingPages) {
  test(`jsonld.js finds the data set of schema.org in ${page}`, async () => {
    const html = readFileSync(join(release, page), 'utf8')
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    assert.equal(scripts.length, 1)
    const document = JSON.parse(scripts[0][1])
    assert.deepEqual(document, JSON.parse(readFileSync(join(release, 'schema-org.jsonld'), 'utf8')))
    const store = new oxigraph.Store()
    store.load(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader }), { format: 'application/n-quads' })
    const answer = (query) => store.query(`PREFIX s: <http://schema.org/> ${query}`).map((row) =>
      [...row].map(([, term]) => term.language ? `${term.value}@${term.language}` : term.value).join(' '))
    const data = `<${base}id/dataset>`
    const metadata = JSON.parse(readFileSync(join(records, 'csv-metadata.json'), 'utf8'))
    const texts = (property) => metadata[property].map((text) => `${text['@value']}@${text['@language']}`).sort()
    const said = (property) => answer(`SELECT ?o { ${data} s:${property} ?o }`).sort()
    assert.deepEqual(answer('SELECT ?s { ?s a s:Dataset }'), [`${base}id/dataset`])
    assert.deepEqual(said('name'), texts('dcterms:title'))
    assert.deepEqual(said('description'), texts('dcterms:description'))
    assert.deepEqual(said('keywords'), texts('dcat:keyword'))
    assert.deepEqual(said('license'), [metadata['dcterms:license']['@id']])
    assert.deepEqual(said('version'), [metadata['dcat:version']])
    assert.deepEqual(said('datePublished'), [metadata['dcterms:issued']])
    assert.deepEqual(said('dateModified'), [metadata['dcterms:modified']])
    assert.deepEqual(said('url'), [base])
    assert.deepEqual(said('isBasedOn'), [metadata['prov:hadPrimarySource']['@id']])
    assert.deepEqual(said('inLanguage'), ['en', 'ja', 'mn'])
    assert.deepEqual(answer(`SELECT ?n { ${data} s:publisher/s:name ?n }`).sort(),
      metadata['dcterms:publisher']['foaf:name'].map((text) => `${text['@value']}@${text['@language']}`).sort())
    const manifest = JSON.parse(readFileSync(join(release, 'manifest.json'), 'utf8'))
    assert.deepEqual(answer(`SELECT ?u ?n ?h { ${data} s:distribution ?d . ?d a s:DataDownload ; s:contentUrl ?u ; s:contentSize ?n ; s:sha256 ?h }`).sort(),
      manifest.files.filter(({ path }) => /^(data|records)\//.test(path))
        .map(({ path, size, sha256 }) => `${base}${path} ${size} B ${sha256}`).sort())
  })
}

// The lines that docs/publishing.md shows for CKAN by hand.
const page = readFileSync(join(projectFolder, 'docs', 'publishing.md'), 'utf8')
const ckanLines = /^ *jq .*\n(?: {7,}.*\n)+/m.exec(page)[0]

test('what the page on publishing says of CKAN reaches its API as it wants it', async () => {
  const requests = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => { body += part }).on('end', () => {
      requests.push({ method: request.method, url: request.url, headers: request.headers, body })
      response.end('{"success": true}')
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const lines = ckanLines.replace('https://ckan.example.org', `http://127.0.0.1:${server.address().port}`)
  assert.notEqual(lines, ckanLines)
  cpSync(release, join(folder, 'public'), { recursive: true })
  const environment = { ...process.env, CKAN_TOKEN: 'a-token', no_proxy: '127.0.0.1' }
  const child = spawn('bash', ['-euo', 'pipefail', '-c', lines], { cwd: folder, env: environment })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text })
  const status = await new Promise((resolve) => child.on('close', resolve))
  server.close()
  assert.equal(status, 0, said)
  assert.equal(requests.length, 1)
  const [{ method, url, headers, body }] = requests
  assert.deepEqual([method, url], ['POST', '/api/3/action/package_create'])
  assert.equal(headers.authorization, 'a-token')
  assert.equal(headers['content-type'], 'application/json')
  const ckan = JSON.parse(readFileSync(join(release, 'ckan.json'), 'utf8'))
  assert.deepEqual(JSON.parse(body), { ...ckan, owner_org: 'my-organisation' })
})

test('CKAN gets tags that it takes, and its own word for the licence', () => {
  const more = ['あ' + 'é'.repeat(150), 'Japan', '環', 'x', '政策', '日本・モンゴル（環境）', '「大気」、水', 'Агаар — «ус»']
    .map((text) => ({ '@value': text, '@language': 'de' }))
  const copy = recordsWith('ckan-records', ['"dcat:keyword": [', `"dcat:keyword": [${JSON.stringify(more).slice(1, -1)},`],
    ['"vcard:fn": "Dialograph"', '"vcard:fn": "Dialograph", "vcard:hasEmail": {"@id": "mailto:data@example.org"}'])
  publish(copy, join(folder, 'ckan-release'))
  const read = (path) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, 'ckan-release', path))))
  const ckan = read('ckan.json')
  const tags = ckan.tags.map(({ name }) => name)
  assert.equal(new Set(tags).size, tags.length)
  assert.deepEqual(tags.slice(0, 7),
    ['あ' + 'é'.repeat(99), 'Japan', '政策', '日本 モンゴル 環境', '大気 水', 'Агаар ус', '環境政策'])
  // CKAN's own rule, in which \w is what Python calls alphanumeric.
  for (const tag of tags) assert.match(tag, /^[\p{L}\p{N}_ .-]{2,100}$/u)
  assert.equal(ckan.license_id, 'cc-by')
  assert.equal(ckan.license_url, 'https://creativecommons.org/licenses/by/4.0/')
  assert.equal(ckan.maintainer_email, 'data@example.org')
  assert.equal(read('schema-org.jsonld').publisher.contactPoint.email, 'data@example.org')
})
