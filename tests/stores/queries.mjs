// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The queries of docs/queries.md, put to each store, get the answers that stand there, and the same ones everywhere.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { select } from './client.mjs'
import { documentedQueries } from './documented.mjs'
import { canonical, dialograph, temporaryFolder } from './lib.mjs'
import { loadedGraphs } from './loaded.mjs'
import { storeNamed, stores } from './stores.mjs'

const queries = documentedQueries()
const folder = temporaryFolder()
const base = 'https://w3id.org/dialograph/japan-mongolia/'

test('there are fifteen queries, each with an answer', () => {
  assert.equal(queries.length, 15)
  assert.deepEqual(queries.filter(({ rows }) => rows.length === 0), [])
})

test('`dialograph sparql` writes a file as its extension says', async () => {
  const server = await storeNamed('Oxigraph')
  await loadedGraphs(server)
  const subject = `<${base}id/session/6>`
  const file = join(folder, 'answer')
  const written = async (extension, query, options = []) => {
    const result = await dialograph(['sparql', query, '--store', server.url, '--store-type', 'oxigraph', '-o', file + extension, ...options])
    assert.deepEqual(result, { status: 0, stdout: '', stderr: '' }, extension)
    return readFileSync(file + extension, 'utf8')
  }
  const place = `SELECT ?place { GRAPH ?g { ${subject} <http://schema.org/location> ?place } }`
  const tokyo = (await select(server, place)).results.bindings[0].place.value
  assert.equal(await written('.csv', place), `place\r\n${tokyo}\r\n`)
  assert.equal(await written('.tsv', place), `?place\n<${tokyo}>\n`)
  assert.deepEqual(rowsOf(JSON.parse(await written('.json', place))), [[tokyo]])
  assert.match(await written('.txt', place), new RegExp(`\n[^\n]*${tokyo}`))
  assert.deepEqual(rowsOf(JSON.parse(await written('.of-no-format', place, ['-f', 'json']))), [[tokyo]])
  const triple = `${subject} <http://schema.org/location> <${tokyo}>`
  const located = `CONSTRUCT { ${triple} } { GRAPH ?g { ${triple} } }`
  assert.equal(await written('.nt', located), `${triple} .\n`)
  assert.deepEqual(oxigraph.parse(await written('.ttl', located), { format: 'text/turtle' }).map(canonical),
    oxigraph.parse(`${triple} .`, { format: 'text/turtle' }).map(canonical))
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
