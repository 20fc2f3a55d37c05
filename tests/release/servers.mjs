// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Every IRI of the data set is asked for with six Accept headers at three web servers that have the release's
// own rules, and at an Apache that has the rules for w3id.org.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { freePort, serverNames, start } from './web-servers.mjs'

const project = process.env.DIALOGRAPH_SOURCE_DIR ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const records = join(project, 'data', 'japan-mongolia')
const base = 'https://w3id.org/dialograph/japan-mongolia/'

const folder = mkdtempSync(join(tmpdir(), 'dialograph-'))
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true }))
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
after(() => agent.destroy())

function publish (name, port) {
  const release = join(folder, `${name}-release`)
  const options = ['publish', records, release, '--quiet', '--site-url', `http://127.0.0.1:${port}/`]
  const { status, stderr } = spawnSync(process.env.DIALOGRAPH, options, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return release
}

// The answer at a path, and where it redirects to.
const fetchPath = (port, path, headers) => new Promise((resolve, reject) => {
  get({ port, host: '127.0.0.1', path, headers, agent }, (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (part) => { text += part })
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
  }).on('error', reject)
})

const pathOf = (location, port) => new URL(location, `http://127.0.0.1:${port}/`).pathname

// Subjects and named graphs of the N-Quads in the data set's own space.
function irisOf (release) {
  const quads = readFileSync(join(release, 'data', 'japan-mongolia.nq'), 'utf8').trim().split('\n')
  const iris = quads.flatMap((line) => [/^<([^>]*)>/.exec(line)[1], / <([^>]*)> \.$/.exec(line)[1]])
  return [...new Set(iris)].filter((iri) => iri.startsWith(base))
}

const accepts = {
  'text/html': 'text/html',
  'text/turtle': 'text/turtle',
  'application/n-triples': 'application/n-triples',
  'application/ld+json': 'application/ld+json',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8': 'text/html',
  'application/ld+json;q=0.95, text/turtle;q=0.9, text/html;profile=x;q=0.5, */*;q=0.1': 'application/ld+json'
}
const otherAccepts = {
  '*/*': 'text/html',
  'image/png': 'text/html',
  'text/*;q=0.3, application/n-triples;q=0.31': 'application/n-triples',
  'text/html;q=0, text/turtle;q=0.001, application/ld+json;q=0': 'text/turtle',
  'TEXT/TURTLE;Q=0.8 , text/html; q=0.75': 'text/turtle',
  'application/*': 'application/ld+json',
  'text/*': 'text/html',
  'text/*, text/html;q=0.999': 'text/turtle',
  'text/html;q=0.998, application/ld+json;q=0.999, text/turtle;q=0.99': 'application/ld+json',
  'application/n-triples;q=0.999, text/turtle;q=1.000': 'text/turtle',
  'text/html;q=0.009, text/turtle;q=0.01': 'text/turtle',
  'text/html;q=0.1, application/ld+json;q=0.12, text/turtle;q=0.123, application/n-triples;q=0.1': 'text/turtle',
  'text/html;q=0, */*;q=0.001': 'text/turtle',
  'text/html;q=0.000, text/*;q=0': 'text/html',
  'text/turtle;q=0, */*': 'text/html',
  '*/*;q=0': 'text/html',
  '': 'text/html'
}

const typeOf = (answer) => answer.headers['content-type'].split(';')[0]

for (const name of serverNames) {
  test(`${name} serves every IRI as it is asked for`, async (context) => {
    const port = await freePort()
    const release = publish(name, port)
    const server = await start(name, port, release, join(folder, name))
    try {
      await checkEveryIri(port, release)
      await checkWishes(port)
      await checkLanguages(port)
      await checkFiles(port)
    } finally {
      await server.stop()
    }
  })
}

// The kind of an IRI of the data set: what stands before its id.
const kindOf = (iri) => iri.slice(base.length).replace(/^((?:id|graph)\/(?:quote\/)?[a-z]+).*/, '$1')

test('an Apache with the rules for w3id.org leads from every IRI to its document', async () => {
  const [port, w3idPort] = [await freePort(), await freePort()]
  const release = publish('behind-w3id', port)
  const root = join(folder, 'w3id-root')
  mkdirSync(join(root, 'dialograph'), { recursive: true })
  copyFileSync(join(release, 'server', 'w3id.htaccess'), join(root, 'dialograph', '.htaccess'))
  const servers = []
  try {
    servers.push(await start('apache', port, release, join(folder, 'behind-w3id')))
    servers.push(await start('apache', w3idPort, root, join(folder, 'w3id')))
    await checkW3id(w3idPort, port, irisOf(release))
  } finally {
    for (const server of servers) await server.stop()
  }
})

async function checkW3id (w3idPort, port, iris) {
  const ask = async (path, accept) => {
    const answer = await fetchPath(w3idPort, path, { accept })
    assert.equal(answer.headers['access-control-allow-origin'], '*', path)
    return [answer.status, answer.headers.location]
  }
  const there = (path) => [302, `http://127.0.0.1:${port}/${path}`]
  const one = new Map(iris.map((iri) => [kindOf(iri), iri]))
  assert.ok(one.size >= 15, [...one.keys()].join(' '))
  for (const iri of iris) {
    const path = iri.slice(base.length)
    assert.deepEqual(await ask(new URL(iri).pathname, 'text/turtle'), there(path), iri)
  }
  for (const iri of one.values()) {
    for (const [accept, type] of Object.entries(accepts)) {
      const [, location] = await ask(new URL(iri).pathname, accept)
      const thing = await fetchPath(port, pathOf(location, port), { accept })
      assert.equal(thing.status, 303, iri)
      const document = await fetchPath(port, pathOf(thing.headers.location, port), { accept })
      assert.deepEqual([document.status, typeOf(document)], [200, type], `${iri} for ${accept}`)
    }
  }
  for (const path of ['', 'doc/session/6.ttl', 'data/japan-mongolia.nt', 'catalog', '.well-known/void', 'index.mn.html']) {
    assert.deepEqual(await ask(`/dialograph/japan-mongolia/${path}`, '*/*'), there(path), path)
  }
  assert.deepEqual(await ask('/dialograph/ns', 'text/turtle'), there('ontology/'))
  for (const path of ['/dialograph/elsewhere/id/session/6', '/other/', '/dialograph/japan-mongoliaX/id/session/6']) {
    assert.ok((await fetchPath(w3idPort, path, {})).status >= 400, path)
  }
}

async function checkEveryIri (port, release) {
  const iris = irisOf(release)
  assert.ok(iris.length > 400, `only ${iris.length} IRIs`)
  const documents = new Map()
  for (const iri of iris) {
    const answer = await fetchPath(port, `/${iri.slice(base.length)}`, {})
    assert.equal(answer.status, 303, iri)
    assert.equal(answer.headers['access-control-allow-origin'], '*', iri)
    const path = pathOf(answer.headers.location, port)
    documents.set(path, [...(documents.get(path) ?? []), iri])
  }
  for (const [path, things] of documents) await checkDocument(port, path, things)
}

async function checkDocument (port, path, things) {
  for (const [accept, type] of Object.entries(accepts)) {
    const answer = await fetchPath(port, path, { accept })
    const what = `${path} for ${accept}`
    assert.equal(answer.status, 200, what)
    assert.equal(typeOf(answer), type, what)
    assert.match(answer.headers.vary, /accept/i, what)
    assert.equal(answer.headers['access-control-allow-origin'], '*', what)
    assert.match(answer.headers['cache-control'], /max-age/, what)
    for (const ending of ['ttl', 'nt', 'jsonld']) {
      assert.ok(String(answer.headers.link).includes(`<${path}.${ending}>; rel="alternate"`), `${what}: Link`)
    }
    if (type !== 'application/n-triples') continue
    for (const iri of things.filter((thing) => thing.startsWith(`${base}id/`))) {
      assert.ok(answer.text.includes(`<${iri}> <`), `${path} says nothing of ${iri}`)
    }
  }
}

async function checkWishes (port) {
  for (const [accept, type] of Object.entries(otherAccepts)) {
    const answer = await fetchPath(port, '/doc/session/6', { accept })
    assert.equal(typeOf(answer), type, accept)
  }
}

async function checkLanguages (port) {
  const wishes = {
    ja: 'ja',
    'mn-MN': 'mn',
    'fr, ja;q=0.8, en;q=0.7': 'ja',
    'en-GB,en;q=0.9': 'en',
    'en;q=0.997, mn;q=0.999, ja;q=0.998': 'mn',
    'en;q=0, *;q=0.001': 'ja',
    fr: 'en'
  }
  for (const path of ['/', '/doc/session/6', '/doc/session', '/doc/topic/air-pollution']) {
    for (const [wish, language] of Object.entries(wishes)) {
      const answer = await fetchPath(port, path, { accept: 'text/html', 'accept-language': wish })
      assert.equal(answer.status, 200, `${path} for ${wish}`)
      assert.match(answer.text, new RegExp(`<html[^>]* lang="${language}"`), `${path} for ${wish}`)
      assert.match(answer.headers.vary, /accept-language/i, path)
    }
  }
}

// Paths that say their type, each with what the server has to call it.
const files = {
  '/data/japan-mongolia.nq': 'application/n-quads',
  '/data/japan-mongolia.trig': 'application/trig',
  '/data/japan-mongolia.ttl.gz': 'application/gzip',
  '/data/japan-mongolia.ttl.zst': 'application/zstd',
  '/records/sessions.csv': 'text/csv',
  '/.well-known/void': 'text/turtle',
  '/ontology/dialograph.ttl': 'text/turtle',
  '/ontology/context': 'application/ld+json',
  '/SHA256SUMS': 'text/plain',
  '/manifest.json': 'application/json'
}

async function checkFiles (port) {
  for (const [path, type] of Object.entries(files)) {
    const answer = await fetchPath(port, path, { accept: '*/*' })
    assert.equal(answer.status, 200, path)
    assert.equal(typeOf(answer), type, path)
    assert.equal(answer.headers['content-encoding'], undefined, path)
    if (['text/turtle', 'text/csv', 'text/plain'].includes(type)) {
      assert.match(answer.headers['content-type'], /charset=utf-8/i, path)
    }
  }
  for (const [path, type] of [['/catalog', 'text/turtle'], ['/catalog', 'application/ld+json'], ['/ontology/', 'text/turtle']]) {
    assert.equal(typeOf(await fetchPath(port, path, { accept: type })), type, path)
  }
  for (const path of ['/.htaccess', '/doc/session/no-such-one', '/doc/..%2f..%2fetc/passwd']) {
    const { status } = await fetchPath(port, path, { accept: 'text/html' })
    assert.ok(status >= 400 && status < 500, `${path}: ${status}`)
  }
}
