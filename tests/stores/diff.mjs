// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What `dialograph diff` writes for a store brings each store from the old state to the new one exactly, and the
// guarded form leaves a store alone that holds something else.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { nquadsOf, quadOf, quadsOf, select, update } from './client.mjs'
import { hostileText, metadataOf, rowsOf, writeRecords } from '../second-opinion/hostile-records.mjs'
import { hostileStrings } from '../second-opinion/hostile-strings.mjs'
import { chance, nquad, randomPair, spelledOnce } from '../second-opinion/random-quads.mjs'
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

const session = `${base}graph/session/12`
const place = (name) => `<${base}id/session/12> <http://schema.org/location> <${base}id/place/${name}>`
const inGraph = (graph, triple) => `DATA { GRAPH <${graph}> { ${triple} } }`
const stranger = '<urn:x> <urn:y> <urn:z>'
const otherPlace = `<${base}id/session/3> <http://schema.org/location> <${base}id/place/tokyo>`
// How a store differs from the old state, and what makes it the old state again.
const others = {
  'a removed statement no more': [
    `DELETE ${inGraph(session, place('ulaanbaatar'))}`, `INSERT ${inGraph(session, place('ulaanbaatar'))}`],
  'an added statement in place of another': [
    `DELETE ${inGraph(session, `${place('ulaanbaatar')} . <${base}id/session/12> a <http://schema.org/Event>`)} ;
     INSERT ${inGraph(session, place('tokyo'))} ; INSERT ${inGraph(session, place('ulaanbaatar'))}`,
    `DELETE ${inGraph(session, place('tokyo'))} ; INSERT ${inGraph(session, `<${base}id/session/12> a <http://schema.org/Event>`)}`],
  'one statement more in a graph that changes': [
    `INSERT ${inGraph(session, stranger)}`, `DELETE ${inGraph(session, stranger)}`],
  'one statement less in a graph that does not change': [
    `DELETE ${inGraph(`${base}graph/session/3`, otherPlace)}`, `INSERT ${inGraph(`${base}graph/session/3`, otherPlace)}`],
  'a session more': [
    `INSERT ${inGraph(`${base}graph/session/99`, stranger)}`, `DELETE ${inGraph(`${base}graph/session/99`, stranger)}`]
}

for (const name of Object.keys(stores)) {
  test(`${name}: the guarded update leaves another state alone, makes the new one of the old, and clears up`, async (t) => {
    const server = await storeNamed(name)
    const leavesAlone = async (what) => {
      const expected = await held(server)
      await update(server, await guardedUpdate())
      assertSameLines(await held(server), expected, `${name}, ${what}`)
      assert.deepEqual(await held(server, staging), [])
    }
    await t.test('an empty store', () => leavesAlone('empty'))
    await load(server, after)
    const expected = await held(server)
    await t.test('the new state', () => leavesAlone('new state'))
    await clear(server, base)
    await load(server, before)
    for (const [what, [change, undo]] of Object.entries(others)) {
      await t.test(`a store that has ${what}`, async () => {
        await update(server, change)
        await leavesAlone(what)
        await update(server, undo)
      })
    }
    await t.test('the old state', async () => {
      await update(server, await guardedUpdate())
      assertSameLines(await held(server), expected, `${name} after the update`)
      assert.deepEqual(await held(server, staging), [])
    })
  })
}

// Virtuoso keeps a position on the map as a geometry of its own.
const samePlace = (line) => line.replace(/"POINT\([^)]*\)"\S*/, '"POINT"')
const hostileBase = 'https://example.org/hostile/'
const hostileRecords = writeRecords(join(folder, 'hostile'), rowsOf(hostileStrings.length, hostileText),
  metadataOf(hostileStrings.length, hostileText))
const hostileQuads = oxigraph.parse(exportAs('nquads', hostileRecords, folder).text, { format: 'application/n-quads' }).map(canonical).sort()

for (const name of Object.keys(stores)) {
  test(`${name}: hostile texts go through an update unharmed, and harm nothing beside them`, async () => {
    const server = await storeNamed(name)
    const canary = '<urn:canary:s> <urn:canary:p> "still here"'
    await update(server, `INSERT ${inGraph('urn:canary:texts', canary)}`)
    const nothing = join(folder, 'nothing.nq')
    writeFileSync(nothing, '')
    const result = await dialograph(['diff', nothing, hostileRecords, '-f', 'update', '-q'])
    assert.equal(result.status, 1, result.stderr)
    // Virtuoso 7 takes no request of more than 10 MB.
    for (const operation of result.stdout.split(' ;\n')) await update(server, operation)
    const all = oxigraph.parse(await nquadsOf(server, hostileBase), { format: 'application/n-quads' })
    assertSameLines(all.map(canonical).map(samePlace).sort(), hostileQuads.map(samePlace), `${name}, hostile texts`)
    assert.deepEqual(await held(server, 'urn:canary:texts'), [`${canary}^^<http://www.w3.org/2001/XMLSchema#string> <urn:canary:texts>`])
  })
}

// A store may write a value in another way: Virtuoso has 1 for true.
const sameValue = (line) => line.replace('"true"^^<http://www.w3.org/2001/XMLSchema#boolean>', '"1"^^<http://www.w3.org/2001/XMLSchema#boolean>')

const pairCount = 1000
const pairsAtOnce = 25

test(`Virtuoso: old and the difference make new, for ${pairCount} random pairs`, async () => {
  const server = await storeNamed('Virtuoso')
  const random = chance(20260102)
  const pairs = Array.from({ length: pairCount }, (_, i) => {
    const group = `https://example.org/pairs/${Math.floor(i / pairsAtOnce)}/`
    return { group, ...randomPair(random, [`${group}${i}/1`, `${group}${i}/二`]) }
  })
  const file = (name, quads) => {
    const path = join(folder, name)
    writeFileSync(path, quads.map((quad) => nquad(quad, random) + '\n').join(''))
    return path
  }
  const changes = async (old, now) => {
    const result = await dialograph(['diff', file('old.nq', old), file('new.nq', now), '-f', 'update', '-q'])
    assert.ok(result.status <= 1, result.stderr)
    return result.stdout
  }
  const canary = '<urn:canary:s> <urn:canary:p> "} ; CLEAR ALL"'
  await update(server, `INSERT ${inGraph('urn:canary:g', canary)}`)
  for (const operation of (await changes([], pairs.flatMap((pair) => pair.before))).split(' ;\n')) {
    await update(server, operation)
  }
  for (let i = 0; i < pairCount; i += pairsAtOnce) {
    const some = pairs.slice(i, i + pairsAtOnce)
    const updates = []
    for (const pair of some) updates.push((await changes(pair.before, pair.after)).trimEnd())
    await update(server, updates.filter((text) => text !== '').join(' ;\n'))
    const rows = await select(server, `SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "${some[0].group}")) }`)
    const found = rows.results.bindings.map(quadOf).map(canonical).map(sameValue).sort()
    assertSameLines(found, spelledOnce(some.flatMap((pair) => pair.after)).map(sameValue).sort(), `pairs from ${i}`)
  }
  const kept = await select(server, 'SELECT ?g ?s ?p ?o WHERE { VALUES ?g { <urn:canary:g> } GRAPH ?g { ?s ?p ?o } }')
  assert.deepEqual(kept.results.bindings.map(quadOf).map(canonical), [`${canary}^^<http://www.w3.org/2001/XMLSchema#string> <urn:canary:g>`])
})
