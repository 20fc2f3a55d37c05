// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Hostile texts go through every text column and every format, and come back as they were.
//
// The records are exported twice, once with harmless texts and once with hostile ones in their places.
// Both graphs must be the same but for those texts: so nothing is lost, changed or added.

import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { hostileText, metadataOf, plain, rowsOf, writeRecords } from './hostile-records.mjs'
import { hostileStrings } from './hostile-strings.mjs'
import {
  assertSameLines, canonical, exportAs, formats, parsers, run, temporaryFolder
} from './lib.mjs'

const folder = temporaryFolder()

test('there are sixty hostile texts or more, and no two are the same', () => {
  assert.ok(hostileStrings.length >= 60)
  assert.equal(new Set(hostileStrings).size, hostileStrings.length)
})

const texts = new Map()
const write = (name, text) => writeRecords(join(folder, name), rowsOf(hostileStrings.length, text),
  metadataOf(hostileStrings.length, text))
const harmless = write('harmless', plain)
const hostile = write('hostile', (i, place) => {
  const text = hostileText(i, place)
  if (text !== plain(i, place)) texts.set(plain(i, place), text)
  return text
})

// `texts` maps each harmless text to the hostile one that stands in its place.
async function compare (format) {
  const met = new Set()
  const before = await parsers.oxigraph(exportAs(format, harmless, folder).text, format)
  const expected = replaced(before, met)
  assert.deepEqual([...texts.keys()].filter((text) => !met.has(text)), [], 'texts that were left out')
  const { text } = exportAs(format, hostile, folder)
  for (const [name, parse] of Object.entries(parsers)) {
    assertSameLines((await parse(text, format)).map(canonical).sort(), expected, `${format} read by ${name}`)
  }
}

// Replaces the harmless texts in what was read, and notes which of them were met.
function replaced (quads, met) {
  return quads.map((quad) => {
    const text = texts.get(quad.object.value)
    if (quad.object.termType !== 'Literal' || text === undefined) return canonical(quad)
    met.add(quad.object.value)
    const { subject, predicate, graph, object } = quad
    return canonical({
      subject, predicate, graph,
      object: { termType: 'Literal', value: text, language: object.language, datatype: object.datatype }
    })
  }).sort()
}

for (const format of Object.keys(formats)) {
  test(`hostile texts in every column and in the metadata come back from ${format}`, async () => {
    await compare(format)
  })
}

// Changes one letter of a title, and returns what the program says about the records then.
function exportWith (byte) {
  const source = writeRecords(join(folder, 'spoiled'), rowsOf(1, plain), metadataOf(1, plain))
  const file = join(source, 'sessions.csv')
  const bytes = readFileSync(file)
  bytes[bytes.indexOf('plain 0 in sessions.title_en') + 2] = byte
  writeFileSync(file, bytes)
  return run('export', source, '-f', 'turtle', '-o', join(folder, 'spoiled.ttl'))
}

for (const [what, byte] of Object.entries({ 'a zero byte': 0x00, 'a byte that is not UTF-8': 0xE9 })) {
  test(`${what} is refused with its place, and nothing is written`, () => {
    const result = exportWith(byte)
    assert.equal(result.status, 1, result.stderr)
    assert.match(result.stderr, /sessions\.csv:2:\d+: error\[[a-z0-9-]+\]/)
    assert.ok(!existsSync(join(folder, 'spoiled.ttl')))
  })
}
