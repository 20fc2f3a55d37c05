// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The queries of docs/queries.md, put to each store, get the answers that stand there, and the same ones everywhere.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentedQueries } from './documented.mjs'
import { loadedGraphs } from './loaded.mjs'
import { select } from './client.mjs'
import { storeNamed, stores } from './stores.mjs'

const queries = documentedQueries()

test('there are fifteen queries, each with an answer', () => {
  assert.equal(queries.length, 15)
  assert.deepEqual(queries.filter(({ rows }) => rows.length === 0), [])
})

for (const name of Object.keys(stores)) {
  for (const { title, query, variables, rows } of queries) {
    test(`${name}: ${title}`, async () => {
      const server = await storeNamed(name)
      const { head, results } = await select(server, query, await loadedGraphs(server))
      assert.deepEqual(head.vars, variables)
      assert.deepEqual(results.bindings.map((binding) => variables.map((variable) => binding[variable]?.value ?? '')), rows)
    })
  }
}
