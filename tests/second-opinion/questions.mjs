// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Questions in SPARQL, put to the Turtle export in Oxigraph.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { answers, asked, questionNamed } from './answers.mjs'
import { exportAs, formats, records, temporaryFolder } from './lib.mjs'

const store = new oxigraph.Store()
store.load(exportAs('turtle', records, temporaryFolder()).text, { format: formats.turtle.type })

const row = (solution, variables) => variables.map((name) => solution.get(name)?.value).join(' | ')

for (const name of Object.keys(answers)) {
  const { query, sentence, rows } = questionNamed(name)
  test(sentence, () => {
    const variables = JSON.parse(store.query(query, { results_format: 'json' })).head.vars
    assert.deepEqual(store.query(query).map((solution) => row(solution, variables)), rows)
  })
}

test('every question in the folder has its answer', () => {
  assert.deepEqual([...asked].sort(), Object.keys(answers).sort())
})
