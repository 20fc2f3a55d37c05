// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Records folders with one text in every column that holds text.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileStrings } from './hostile-strings.mjs'

const languages = ['ja', 'en', 'mn', 'ja_Latn']

// What a place of the records may hold: `text(i, place)` is the text of row i there.
export function rowsOf (count, text) {
  const tables = {}
  for (let i = 0; i < count; ++i) {
    for (const [table, row] of Object.entries(rowOfEach(i, text))) {
      tables[table] = [...(tables[table] ?? []), row]
    }
  }
  return tables
}

function rowOfEach (i, text) {
  const id = `x-${i}`
  const words = (place) => Object.fromEntries(
    languages.map((tag) => [`${place.split('.')[1]}_${tag}`, text(i, `${place}_${tag}`)]))
  const list = (place) => Object.fromEntries(Object.entries(words(place))
    .map(([column, item]) => [column, `${item}; one more ${column}`]))
  return {
    series: { id, ...words('series.name'), ...words('series.description'), source: id },
    sessions: {
      id, series: id, number: '1', date: '2011', place: id, ...words('sessions.title'),
      ...words('sessions.summary'), source: id
    },
    agenda: { session: id, topic: id, outcome: 'agreed', quote: text(i, 'agenda.quote'), source: id },
    agreements: {
      id, kind: 'pilot', ...words('agreements.title'), ...words('agreements.summary'), date: '2011',
      agreed_at: id, topics: id, quote: text(i, 'agreements.quote'), source: id
    },
    events: { id, kind: 'meeting', ...words('events.name'), date: '2011', place: id, source: id },
    topics: { id, ...words('topics.label'), ...list('topics.alt'), ...words('topics.definition') },
    places: { id, kind: 'city', ...words('places.name') },
    organisations: { id, ...words('organisations.name'), place: id },
    sources: { id, ...words('sources.title'), ...words('sources.note') }
  }
}

const cell = (text) => `"${text.replaceAll('"', '""')}"`
// As many values of each kind as wanted, told apart by private language tags; a contact has one name.
// `text(i, place)` is the text of value i.
export function metadataOf (count, text) {
  const values = (place) => Array.from({ length: count }, (_, i) => (
    { '@value': text(i, place), '@language': `en-x-${i}` }))
  return {
    'dcterms:title': values('title'),
    'dcterms:description': values('description'),
    'dcterms:publisher': { 'foaf:name': values('publisher') },
    'dcterms:rights': values('rights'),
    'dcat:contactPoint': {
      'vcard:fn': text(0, 'contact'), 'vcard:hasURL': { '@id': 'https://example.org/contact' }
    },
    'dcat:keyword': values('keyword')
  }
}

function tableOf (name, columns) {
  const key = { agenda: ['session', 'topic'] }[name] ?? ['id']
  return {
    url: `${name}.csv`,
    tableSchema: {
      columns: columns.map((column) => ({
        name: column, titles: column, ...(column.startsWith('alt_') ? { separator: ';' } : {})
      })),
      primaryKey: key
    }
  }
}

// Writes the folder and returns it.
export function writeRecords (folder, tables, metadata) {
  mkdirSync(folder, { recursive: true })
  const described = []
  for (const [name, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0])
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    writeFileSync(join(folder, `${name}.csv`),
      lines.map((cells) => cells.map(cell).join(',') + '\r\n').join(''))
    described.push(tableOf(name, columns))
  }
  writeFileSync(join(folder, 'csv-metadata.json'), JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': 'https://example.org/hostile/id/dataset',
    'void:uriSpace': 'https://example.org/hostile/',
    ...metadata,
    'dcterms:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
    'dcat:version': '1.0.0',
    'dcterms:issued': '2026-01-01',
    'dcterms:modified': '2026-01-01',
    tables: described
  }, null, 2))
  return folder
}

// The texts of a harmless folder, and those that stand in their places in a hostile one.
export const plain = (i, place) => `plain ${i} in ${place}`

export function hostileText (i, place) {
  const text = chosen(i, place)
  return fits(text, place) ? text : plain(i, place)
}

// No topic has one text as its label and as another name, for SKOS forbids it; and the one contact has
// one name, which is all the texts together.
function chosen (i, place) {
  if (place === 'contact') return hostileStrings.join(' | ')
  return hostileStrings[(i + (place.includes('.alt_') ? 1 : 0)) % hostileStrings.length]
}

// A list's items are parted at `;` and trimmed, so a text with those at stake stays out of lists.
const fits = (text, place) =>
  !place.includes('.alt_') || !(text.includes(';') || text !== text.trim())
