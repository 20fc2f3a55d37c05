// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The queries of docs/queries.md, put to each store, get the answers that stand there, and the same ones everywhere.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { select } from './client.mjs'
import { documentedQueries } from './documented.mjs'
import { dialograph } from './lib.mjs'
import { loadedGraphs } from './loaded.mjs'
import { storeNamed, stores } from './stores.mjs'

const queries = documentedQueries()

test('there are fifteen queries, each with an answer', () => {
  assert.equal(queries.length, 15)
  assert.deepEqual(queries.filter(({ rows }) => rows.length === 0), [])
})

function rowsOf ({ head, results }) {
  return results.bindings.map((row) => head.vars.map((variable) => row[variable]?.value ?? ''))
}

for (const name of Object.keys(stores)) {
  for (const { title, query, variables, rows } of queries) {
    test(`${name}: ${title}`, async () => {
      const server = await storeNamed(name)
      const answer = await select(server, query, await loadedGraphs(server))
      assert.deepEqual({ variables: answer.head.vars, rows: rowsOf(answer) }, { variables, rows })
    })
  }
}

test('`dialograph sparql` passes the questions and answers on', async () => {
  const server = await storeNamed('Virtuoso')
  await loadedGraphs(server)
  for (const { title, query, variables, rows } of queries) {
    const { status, stdout, stderr } = await dialograph(['sparql', '-', '--store', server.url, '--store-type', 'virtuoso', '--format', 'json'], { input: query })
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' }, title)
    const answer = JSON.parse(stdout)
    assert.deepEqual({ variables: answer.head.vars, rows: rowsOf(answer) }, { variables, rows }, title)
  }
})
