// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Without --store-type a store is recognised, also behind a proxy that keeps its name to itself and wants a password; or
// the program says that it cannot tell. What is taken for a store can be loaded.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialograph, records } from './lib.mjs'
import { load } from './load-command.mjs'
import { serve, send } from './loopback.mjs'
import { startOxigraph } from './oxigraph-server.mjs'
import { startProxy } from './proxy.mjs'
import { storeNamed } from './stores.mjs'

const credentials = { user: 'curator', password: 'correct horse battery staple' }
const secret = { DIALOGRAPH_PASSWORD: credentials.password }
const wrong = { DIALOGRAPH_PASSWORD: 'a guess' }

// An Oxigraph behind a proxy; `paths` says what is where, { '/sparql': 'both' } one endpoint for queries and updates.
async function startDisguised (t, { paths, ...options } = {}) {
  const store = await startOxigraph()
  const route = paths && ((path, type) => paths[path] === 'both'
    ? type === 'application/sparql-update' ? '/update' : '/query'
    : paths[path])
  const proxy = await startProxy(store, { route, ...options })
  t.after(() => Promise.all([proxy.stop(), store.stop()]))
  return proxy
}

const services = (query, update, data) => ({ [query]: '/query', [update]: '/update', ...(data && { [data]: '/store' }) })

// What the program says first, with STORE for the address.
const firstLine = ({ stderr }, url) => stderr.replaceAll(url, 'STORE').split('\n')[0]

async function loaded (server, address, options = {}) {
  const result = await load({ ...server, type: 'auto', url: server.url + address }, records, options)
  assert.equal(result.status, 0, result.stderr)
  return firstLine(result, server.url)
}

// Each is given as the addresses that a user may have.
const disguises = {
  Oxigraph: {
    options: {},
    addresses: ['', '/', '/query', '/update'],
    said: 'Oxigraph: it answers queries at STORE/query, and STORE/store is there'
  },
  'a Fuseki': {
    options: { paths: { '/ds/sparql': '/query', ...services('/ds/query', '/ds/update', '/ds/data') } },
    addresses: ['/ds', '/ds/sparql', '/ds/query', '/ds/update'],
    said: 'Apache Jena Fuseki: it answers queries at STORE/ds/sparql, and STORE/ds/query is there'
  },
  'a Stardog': {
    options: { paths: services('/db/query', '/db/update'), pages: { '/db/size': '3341' } },
    addresses: ['/db', '/db/query', '/db/update'],
    said: 'Stardog: it answers queries at STORE/db/query, and STORE/db/size is there'
  },
  'an RDF4J': {
    options: { paths: services('/repositories/r', '/repositories/r/statements', '/repositories/r/rdf-graphs/service'), pages: { '/repositories/r/size': '3341' } },
    addresses: ['/repositories/r', '/repositories/r/statements'],
    said: 'Eclipse RDF4J Server: it answers queries at STORE/repositories/r, and STORE/repositories/r/size is there'
  },
  'a GraphDB': {
    options: {
      paths: services('/repositories/r', '/repositories/r/statements', '/repositories/r/rdf-graphs/service'),
      pages: { '/repositories/r/size': '3341', '/rest/info/version': '{"productType":"free","productVersion":"10.5.0"}' }
    },
    addresses: ['/repositories/r', '/repositories/r/statements'],
    said: 'Ontotext GraphDB: it answers queries at STORE/repositories/r, and STORE/rest/info/version is there'
  },
  'a Neptune': {
    options: { paths: { '/sparql': 'both', '/sparql/gsp/': '/store' }, pages: { '/status': '{"status":"healthy","dbEngineVersion":"1.2.0.2.R2"}' } },
    addresses: ['', '/sparql'],
    said: 'Amazon Neptune: it answers queries at STORE/sparql, and STORE/status is there'
  },
  'a QLever, which answers everywhere': {
    options: {
      route: (path, type) => type === 'application/sparql-update' ? '/update' : '/query',
      pages: { '/?cmd=stats': '{"name-index":"dialogues","num-triples-normal":3341}' }
    },
    addresses: [''],
    said: 'QLever: it answers queries at STORE, and STORE/?cmd=stats is there'
  },
  'a store of one endpoint': {
    options: { paths: { '/dataset': 'both' } },
    addresses: ['/dataset'],
    said: 'a store with one SPARQL 1.1 endpoint: it answers queries at STORE/dataset'
  },
  'a store of one endpoint at /sparql': {
    options: { paths: { '/sparql': 'both' } },
    addresses: ['', '/sparql'],
    said: 'a store with one SPARQL 1.1 endpoint: it answers queries at STORE/sparql'
  },
  'a store that answers everywhere': {
    options: { route: (path, type) => type === 'application/sparql-update' ? '/update' : '/query' },
    addresses: ['', '/anything'],
    said: /^a store with one SPARQL 1\.1 endpoint: it answers queries at STORE(\/anything)?$/
  }
}

function assertSaid (found, wanted, address) {
  if (wanted instanceof RegExp) assert.match(found, wanted, address)
  else assert.equal(found, wanted, address)
}

for (const [name, { options, addresses, said }] of Object.entries(disguises)) {
  test(`${name} is recognised behind a proxy, and behind one that wants a password`, async (t) => {
    for (const address of addresses) {
      assertSaid(await loaded(await startDisguised(t, options), address), said, address)
      assertSaid(await loaded(await startDisguised(t, { ...options, credentials }), address), said, address)
    }
  })
}

for (const [name, address, said] of [
  ['Virtuoso', '', 'OpenLink Virtuoso: it answers queries at STORE/sparql, and STORE/sparql-auth is there'],
  ['Jena', '/ds', 'Apache Jena Fuseki: it answers queries at STORE/ds/sparql, and STORE/ds/query is there']]) {
  test(`a real ${name} is recognised behind a proxy`, async (t) => {
    const store = await storeNamed(name)
    const proxy = await startProxy(store)
    t.after(() => proxy.stop())
    assert.equal(await loaded(proxy, address), said)
  })
}

test('a real Virtuoso behind a proxy is recognised with a wrong password too, which is said', async (t) => {
  const store = await storeNamed('Virtuoso')
  const proxy = await startProxy(store)
  t.after(() => proxy.stop())
  const { status, stderr } = await load(proxy, records, { env: wrong })
  assert.deepEqual({ status, stderr: stderr.replaceAll(proxy.url, 'STORE') }, {
    status: 5,
    stderr: 'OpenLink Virtuoso: it answers queries at STORE/sparql, and STORE/sparql-auth is there\n' +
      'dialograph: STORE/sparql-auth answers with status 401 (the name or the password was not accepted, or --auth has to be another)\n' +
      'nothing was changed in the store\n'
  })
})

test('a store that lets everybody in hears who asks only with the question itself', async (t) => {
  const server = await startDisguised(t)
  assert.equal((await asked(server, { env: secret })).stdout, 'yes\n')
  const heard = server.requests.map(({ authorization }) => authorization !== undefined)
  assert.deepEqual(heard, [...heard.slice(1).fill(false), true])
})

test('a name of the store that only those who are let in can see is enough', async (t) => {
  const store = await startOxigraph({ credentials })
  t.after(() => store.stop())
  assert.equal(await loaded(store, ''), 'Oxigraph: the server calls itself Oxigraph/0.5.11')
})

async function asked (server, { address = '', options = [], env = {}, user = credentials.user } = {}) {
  const { status, stdout, stderr } = await dialograph(
    ['sparql', 'ASK {}', '--store', server.url + address, ...(user ? ['--user', user] : []), ...options], { env })
  return { status, stdout, stderr: stderr.replaceAll(server.url, 'STORE') }
}

test('a query goes to the endpoint that is named, with the password', async (t) => {
  const server = await startDisguised(t, { credentials })
  assert.deepEqual(await asked(server, { address: '/query', env: secret }), { status: 0, stdout: 'yes\n', stderr: '' })
  assert.deepEqual(await asked(server, { address: '/query', env: secret, options: ['--auth', 'basic'] }), { status: 0, stdout: 'yes\n', stderr: '' })
})

const types = 'sparql, virtuoso, oxigraph, fuseki, graphdb, rdf4j, qlever, stardog, neptune'

test('a store that lets nobody in is not guessed at', async (t) => {
  const server = await startDisguised(t, { credentials })
  const says = (why) => ({
    status: 5,
    stdout: '',
    stderr: `dialograph: STORE answers with status 401 (${why}): Who are you?\n` +
      `the store says nothing of itself to whom it does not let in; --store-type can say what it is: ${types}\n`
  })
  assert.deepEqual(await asked(server, { user: '' }), says('it wants to know who asks: --user or a token, and perhaps --auth'))
  assert.deepEqual(await asked(server, { env: wrong }), says('the name or the password was not accepted, or --auth has to be another'))
  assert.deepEqual(await asked(server, { user: '', env: { DIALOGRAPH_TOKEN: 'a guess' } }), says('the token was not accepted, or it wants --user and a password'))
})

test('a store that is none of those that are known is not guessed at', async (t) => {
  const server = await startDisguised(t, { paths: services('/query', '/update') })
  assert.deepEqual(await asked(server, { user: '' }), {
    status: 5,
    stdout: '',
    stderr: 'dialograph: STORE/query answers queries, but by what is beside it no store is recognised; ' +
      `\`dialograph load --list-stores\` tells what --store has to name, and --store-type can say what it is: ${types}\n`
  })
})

test('a store is named by an address that it may have, not by one that was made up to test it', async (t) => {
  const server = await startDisguised(t, { route: (path) => path === '/query' ? '/query' : path.startsWith('/store-') ? '/query' : path === '/store' ? '/store' : undefined })
  assert.match((await asked(server, { user: '' })).stderr, /^dialograph: STORE\/query answers queries, but by what is beside it no store is recognised;/)
})

test('a store that answers queries is not said to let nobody in, also where its start page is closed', async (t) => {
  const closed = { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="store"', 'Content-Type': 'text/plain' }, body: 'Who are you?\n' }
  const answer = { status: 200, headers: { 'Content-Type': 'application/sparql-results+json' }, body: '{"head":{},"boolean":true}' }
  const nothing = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'There is nothing here.\n' }
  const pages = { '/': closed, '/query': answer }
  const server = await serve((request, response) => send(response, pages[request.url] ?? nothing))
  t.after(() => server.stop())
  assert.match((await asked(server, { user: '' })).stderr, /^dialograph: STORE\/query answers queries, but by what is beside it no store is recognised;/)
})

test('a store that answers no query is not guessed at', async (t) => {
  const server = await serve((request, response) => send(response, { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"welcome":true}' }))
  t.after(() => server.stop())
  assert.deepEqual(await asked(server, { user: '' }), {
    status: 5,
    stdout: '',
    stderr: `dialograph: nothing at STORE answers a query; \`dialograph load --list-stores\` tells what --store has to name, and --store-type can say what it is: ${types}\n`
  })
})

test('a password or a token goes over no open line, also where the store is only looked at', async (t) => {
  const heard = []
  const proxy = await serve((request, response) => {
    heard.push(request.headers.authorization)
    send(response, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="store"' }, body: 'Who are you?\n' })
  })
  t.after(() => proxy.stop())
  for (const [user, env] of [['curator', secret], ['', { DIALOGRAPH_TOKEN: 'opensesame' }]]) {
    const { status, stderr } = await asked({ url: 'http://store.example' }, { user, env: { ...env, http_proxy: proxy.url, no_proxy: '' } })
    assert.notEqual(status, 0)
    assert.match(stderr, /over http:\/\/ anybody on the way could read the secret; use https:\/\/, or --auth digest if the store knows it/)
  }
  assert.ok(heard.length > 0)
  assert.deepEqual(heard.filter((authorization) => authorization !== undefined), [])
})
