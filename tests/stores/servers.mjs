// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The stores of these tests do what the SPARQL protocol says, seen by a client that is not the program.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, graphsOf, put, quadsOf, select, update } from './client.mjs'
import { canonical } from './lib.mjs'
import { isListening } from './loopback.mjs'
import { storeNamed, stores } from './stores.mjs'

const triples = ['"text"', '"テキスト"@ja', '"2011"^^<http://www.w3.org/2001/XMLSchema#gYear>', '<http://example.org/日本>']
  .map((object) => `<http://example.org/s> <http://example.org/p> ${object} .\n`)

for (const name of Object.keys(stores)) {
  test(`${name} keeps what is put into a graph, and replaces it`, async () => {
    const server = await storeNamed(name)
    const graph = 'http://example.org/kept'
    await put(server, graph, triples.join(''))
    assert.deepEqual(await graphsOf(server, graph), [graph])
    assert.equal((await quadsOf(server, graph)).length, triples.length)
    await put(server, graph, triples[0])
    assert.deepEqual((await quadsOf(server, graph)).map(canonical),
      [`<http://example.org/s> <http://example.org/p> "text"^^<http://www.w3.org/2001/XMLSchema#string> <${graph}>`])
  })

  test(`${name} takes updates, and shows one graph or two to a query`, async () => {
    const server = await storeNamed(name)
    const [graph, other] = ['http://example.org/one', 'http://example.org/two']
    await update(server, `INSERT DATA { GRAPH <${graph}> { ${triples[0]} } GRAPH <${other}> { ${triples[1]} } }`)
    const count = async (...graphs) =>
      (await select(server, 'SELECT (count(*) AS ?n) WHERE { ?s ?p ?o }', graphs)).results.bindings[0].n.value
    assert.deepEqual([await count(graph), await count(other), await count(graph, other)], ['1', '1', '2'])
  })

  test(`${name} refuses what is no query, no update and no N-Triples`, async () => {
    const server = await storeNamed(name)
    const send = async (url, method, type, body) =>
      (await ask(server, url, { method, headers: { 'Content-Type': type }, body })).status
    const graph = `${server.data}?graph=http%3A%2F%2Fexample.org%2Frefused`
    assert.equal(await send(server.query, 'POST', 'application/x-www-form-urlencoded', 'query=SELEC'), 400)
    assert.equal(await send(server.update, 'POST', 'application/sparql-update', 'INSERT DATA {'), 400)
    assert.notEqual(await send(graph, 'PUT', 'application/n-triples', '<http://example.org/s> <http'), 204)
  })
}

test('Virtuoso wants its password', async () => {
  const server = await storeNamed('Virtuoso')
  const response = await ask({ ...server, password: 'wrong' }, server.update, { method: 'POST', body: 'update=' })
  assert.equal(response.status, 401)
})

test('a store that is stopped no longer listens', async () => {
  for (const start of Object.values(stores)) {
    const server = await start()
    await server.stop()
    assert.equal(await isListening(new URL(server.url).port), false)
  }
})
