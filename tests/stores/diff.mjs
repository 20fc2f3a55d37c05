// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What `dialograph diff` writes for a store brings each store from the old state to the new one exactly, and the
// guarded form leaves a store alone that holds something else.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { quadsOf, select, update } from './client.mjs'
import { assertSameLines, canonical, dialograph, exportAs, records, temporaryFolder } from './lib.mjs'
import { storeNamed, stores } from './stores.mjs'

const folder = temporaryFolder()
const base = 'https://w3id.org/dialograph/japan-mongolia/'
const staging = 'https://example.org/staging/'

const quadsAs = (text) => text.trimEnd().split('\n')

// A copy of the records in which a place, a label and an agenda item are others, and a topic is new.
function editedRecords () {
  const copy = join(folder, 'edited')
  cpSync(records, copy, { recursive: true })
  const edit = (table, from, to) => {
    const file = join(copy, `${table}.csv`)
    const text = readFileSync(file, 'utf8')
    assert.ok(text.includes(from), `${table}.csv has no ${from}`)
    writeFileSync(file, text.replace(from, to))
  }
  edit('sessions', '12,japan-mongolia,12,2018,,ulaanbaatar,', '12,japan-mongolia,12,2018,,tokyo,')
  edit('topics', ',Asbestos,', ',Asbestos fibres,')
  const agenda = join(copy, 'agenda.csv')
  const lines = readFileSync(agenda, 'utf8').trimEnd().split('\n')
  writeFileSync(agenda, lines.filter((_, i) => i !== 5).join('\n') + '\n')
  return copy
}

const edited = editedRecords()
const before = exportAs('nquads', records, folder).text
const after = exportAs('nquads', edited, folder).text

async function guardedUpdate () {
  const result = await dialograph(['diff', records, edited, '-f', 'update', '--staging', staging])
  assert.equal(result.status, 1, result.stderr)
  return result.stdout
}

// Puts N-Quads into an empty store, by graph.
async function load (server, nquads) {
  const graphs = new Map()
  for (const line of quadsAs(nquads)) {
    const [, triple, graph] = /^(.*) (<[^<>]*>) \.$/.exec(line)
    graphs.set(graph, [...(graphs.get(graph) ?? []), `${triple} .`])
  }
  for (const [graph, triples] of graphs) {
    for (let i = 0; i < triples.length; i += 500) {
      await update(server, `INSERT DATA { GRAPH ${graph} {\n${triples.slice(i, i + 500).join('\n')}\n} }`)
    }
  }
}

async function clear (server, prefix) {
  const names = (await select(server, 'SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }')).results.bindings
    .map((row) => row.g.value).filter((name) => name.startsWith(prefix))
  for (const name of names) await update(server, `CLEAR SILENT GRAPH <${name}>`)
}

const held = async (server, prefix = base) => (await quadsOf(server, prefix)).map(canonical).sort()

for (const name of Object.keys(stores)) {
  test(`${name}: the guarded update makes the new state of the old one, and leaves nothing behind`, async () => {
    const server = await storeNamed(name)
    await clear(server, base)
    await load(server, after)
    const expected = await held(server)
    await clear(server, base)
    await load(server, before)
    assert.notDeepEqual(await held(server), expected)
    await update(server, await guardedUpdate())
    assertSameLines(await held(server), expected, `${name} after the update`)
    assert.deepEqual(await held(server, staging), [])
  })

  const session = `${base}graph/session/12`
  const place = `<${base}id/session/12> <http://schema.org/location> <${base}id/place/ulaanbaatar>`
  const others = {
    'has a removed statement no more': `DELETE DATA { GRAPH <${session}> { ${place} } }`,
    'has an added statement already':
      `DELETE DATA { GRAPH <${session}> { ${place} } } ;
       INSERT DATA { GRAPH <${session}> { ${place.replace('ulaanbaatar', 'tokyo')} } }`,
    'has one statement more in a graph that changes':
      `INSERT DATA { GRAPH <${session}> { <urn:x> <urn:y> <urn:z> } }`,
    'has one statement less in a graph that does not change':
      `DELETE DATA { GRAPH <${base}graph/session/3> { <${base}id/session/3> <http://schema.org/location> <${base}id/place/tokyo> } }`,
    'has a session more': `INSERT DATA { GRAPH <${base}graph/session/99> { <urn:x> <urn:y> <urn:z> } }`
  }
  for (const [what, change] of Object.entries(others)) {
    test(`${name}: the guarded update leaves a store alone that ${what}`, async () => {
      const server = await storeNamed(name)
      await clear(server, base)
      await load(server, before)
      await update(server, change)
      const expected = await held(server)
      await update(server, await guardedUpdate())
      assertSameLines(await held(server), expected, `${name} after the update`)
      assert.deepEqual(await held(server, staging), [])
    })
  }

  test(`${name}: the guarded update leaves an empty store empty`, async () => {
    const server = await storeNamed(name)
    await clear(server, base)
    await update(server, await guardedUpdate())
    assert.deepEqual(await held(server), [])
  })
}
