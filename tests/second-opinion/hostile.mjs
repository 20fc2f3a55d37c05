// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Hostile texts go through every text column and every format, and come back as they were.
//
// The records are exported twice, once with harmless texts and once with hostile ones in their places.
// Both graphs must be the same but for those texts: so nothing is lost, changed or added.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { metadataOf, rowsOf, writeRecords } from './hostile-records.mjs'
import { hostileStrings } from './hostile-strings.mjs'
import {
  assertSameLines, canonical, exportAs, formats, parsers, run, temporaryFolder
} from './lib.mjs'

const folder = temporaryFolder()
const plain = (i, place) => `plain ${i} in ${place}`
const metadataPlaces = ['title', 'description', 'publisher', 'rights', 'contact', 'keyword']
const plainMetadata = metadataOf((place) => `plain ${place}`)

// A list's items are parted at `;` and trimmed, so a text with those at stake stays out of lists.
const fits = (text, place) =>
  !place.includes('.alt_') || !(text.includes(';') || text !== text.trim() || /^\s|\s$/.test(text))

// Replaces the harmless texts in what was read, and notes which of them were met.
function replaced (quads, texts, met) {
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

// The harmless exports are the same for many hostile ones.
const alreadyRead = new Map()

function readOnce (format, source) {
  const key = `${format} ${source}`
  if (!alreadyRead.has(key)) {
    alreadyRead.set(key, parsers.oxigraph(exportAs(format, source, folder).text, format))
  }
  return alreadyRead.get(key)
}

// `texts` maps each harmless text to the hostile one that stands in its place.
function compare (format, harmless, hostile, texts) {
  const met = new Set()
  const before = readOnce(format, harmless)
  const expected = replaced(before, texts, met)
  assert.deepEqual([...texts.keys()].filter((text) => !met.has(text)), [], 'texts that were left out')
  const { text } = exportAs(format, hostile, folder)
  for (const [name, parse] of Object.entries(parsers)) {
    assertSameLines(parse(text, format).map(canonical).sort(), expected, `${format} read by ${name}`)
  }
}

test('there are sixty hostile texts or more, and no two are the same', () => {
  assert.ok(hostileStrings.length >= 60)
  assert.equal(new Set(hostileStrings).size, hostileStrings.length)
})

const texts = new Map()
const harmless = writeRecords(join(folder, 'plain'), rowsOf(hostileStrings.length, plain), plainMetadata)
const hostile = writeRecords(join(folder, 'hostile'), rowsOf(hostileStrings.length, (i, place) => {
  // No topic has one text as its label and as another name: SKOS forbids it.
  const shift = place.includes('.alt_') ? 1 : 0
  const text = hostileStrings[(i + shift) % hostileStrings.length]
  if (!fits(text, place)) return plain(i, place)
  texts.set(plain(i, place), text)
  return text
}), plainMetadata)

for (const format of Object.keys(formats)) {
  test(`hostile texts in every column come back from ${format}`, () => {
    compare(format, harmless, hostile, texts)
  })

  test(`hostile texts in the metadata come back from ${format}`, () => {
    for (const text of hostileStrings) {
      compare(format, writeRecords(join(folder, 'one'), rowsOf(1, plain), plainMetadata),
        writeRecords(join(folder, 'metadata'), rowsOf(1, plain), metadataOf(() => text)),
        new Map(metadataPlaces.map((place) => [`plain ${place}`, text])))
    }
  })
}

test('a zero byte is refused with its place, or comes back as it was', () => {
  const zero = 'before \0 after'
  const one = (text) => rowsOf(1, (i, place) => (place === 'sessions.title_en' ? text : plain(i, place)))
  const source = writeRecords(join(folder, 'zero'), one(zero), plainMetadata)
  const result = run('export', source, '-f', 'ntriples', '-o', join(folder, 'zero.nt'))
  if (result.status === 0) {
    const safe = writeRecords(join(folder, 'no-zero'), one('no zero'), plainMetadata)
    compare('ntriples', safe, source, new Map([['no zero', zero]]))
  } else {
    assert.equal(result.status, 1, result.stderr)
    assert.match(result.stderr, /sessions\.csv:2:\d+: error\[[a-z-]+\]/)
  }
})

test('text that is not UTF-8 is refused with its place', () => {
  const source = writeRecords(join(folder, 'latin'), rowsOf(1, plain), plainMetadata)
  const file = join(source, 'sessions.csv')
  const bytes = readFileSync(file)
  bytes[bytes.indexOf('plain 0 in sessions.title_en') + 2] = 0xE9
  writeFileSync(file, bytes)
  const result = run('export', source, '-f', 'turtle', '-o', join(folder, 'latin.ttl'))
  assert.equal(result.status, 1, result.stderr)
  assert.match(result.stderr, /sessions\.csv:2:\d+: error\[[a-z0-9-]+\]/)
})
