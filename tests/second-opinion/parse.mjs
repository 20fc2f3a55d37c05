// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Every file that the program writes is read by Oxigraph and by N3.js, JSON-LD by jsonld.js in its
// place, and all of them agree.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  assertSameLines, canonical, exportAs, formats, parsers, records, temporaryFolder, withoutGraph
} from './lib.mjs'

const folder = temporaryFolder()
const files = Object.fromEntries(
  Object.keys(formats).map((format) => [format, exportAs(format, records, folder)]))
const lines = (quads) => quads.map(canonical).sort()
const read = (format) => parsers.oxigraph(files[format].text, format)

for (const format of Object.keys(formats)) {
  test(`Oxigraph and the other parser read the same from ${format}`, async () => {
    const quads = lines(await read(format))
    assert.ok(quads.length > 1000, `only ${quads.length} statements`)
    assertSameLines(lines(await parsers.other(files[format].text, format)), quads, format)
  })

  test(`${format} holds each statement once, and as many as the closing line says`, async () => {
    const quads = lines(await read(format))
    assert.equal(new Set(quads).size, quads.length)
    assert.equal(quads.length, files[format].counts.written)
    assert.equal(files[format].counts.rejected, 0)
  })
}

for (const format of ['ntriples', 'nquads']) {
  test(`${format} has a statement on every line, and no line twice`, () => {
    const text = files[format].text
    assert.ok(text.endsWith('\n'))
    const all = text.split('\n').slice(0, -1)
    assert.equal(new Set(all).size, all.length)
    assert.equal(all.length, files[format].counts.written)
  })
}

test('Turtle says what N-Triples says', async () => {
  assertSameLines(lines(await read('turtle')), lines(await read('ntriples')), 'turtle and ntriples')
})

test('TriG says what N-Quads says', async () => {
  assertSameLines(lines(await read('trig')), lines(await read('nquads')), 'trig and nquads')
})

test('JSON-LD says what N-Quads says', async () => {
  assertSameLines(lines(await read('jsonld')), lines(await read('nquads')), 'jsonld and nquads')
})

test('N-Quads without its graphs says what N-Triples says', async () => {
  const triples = (await read('nquads')).map(withoutGraph)
  assertSameLines(lines(triples), lines(await read('ntriples')), 'nquads and ntriples')
})

test('every statement of N-Quads is in the graph of a session or of the data set', async () => {
  const graphs = new Set((await read('nquads')).map((quad) => quad.graph.value))
  const base = 'https://w3id.org/dialograph/japan-mongolia/graph/'
  const sessions = Array.from({ length: 15 }, (_, i) => `${base}session/${i + 1}`)
  assert.deepEqual([...graphs].sort(), [...sessions, `${base}dataset`].sort())
})

test('all formats read the same records', () => {
  const counts = Object.values(files).map((file) => JSON.stringify(file.counts))
  assert.equal(new Set(counts).size, 1, counts.join(' '))
})
