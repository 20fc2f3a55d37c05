// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// data/japan-mongolia is a CSVW table group, as a parser of that standard and the rules below see it.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { records } from './lib.mjs'
import { listOf, readMetadata, readTable, readTables } from './tables.mjs'

// What the columns that name other records name.
const references = {
  series: { parties: 'organisations', source: 'sources' },
  sessions: {
    series: 'series', place: 'places', organisers: 'organisations', report: 'sources', source: 'sources'
  },
  agenda: { session: 'sessions', topic: 'topics', source: 'sources' },
  agreements: {
    agreed_at: 'sessions', signed_at: 'events', parties: 'organisations', topics: 'topics',
    revises: 'agreements', fulfils: 'agreements', source: 'sources'
  },
  events: { place: 'places', during: 'events', source: 'sources' },
  topics: { broader: 'topics' },
  places: { within: 'places', source: 'sources' },
  organisations: { place: 'places', succeeds: 'organisations', source: 'sources' },
  sources: { publisher: 'organisations' },
  links: {}
}

// The plural of the kinds that a link's subject names.
const tableOfKind = (kind) => ({ series: 'series' })[kind] ?? `${kind}s`

const shapes = {
  string: /^[^]*$/,
  integer: /^[-+]?[0-9]+$/,
  decimal: /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/,
  anyURI: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
  language: /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i,
  date: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
}

const metadata = readMetadata(records)
const tables = await readTables(records)
const nameOf = (table) => table.url.replace(/\.csv$/, '')
const keyOf = (row, columns) => JSON.stringify(listOf(columns).map((column) => row[column]))

test('the metadata is that of a CSVW table group', () => {
  assert.deepEqual(metadata['@context'], ['http://www.w3.org/ns/csvw', { '@language': 'en' }])
  assert.ok(metadata['@id'].startsWith(metadata['void:uriSpace']))
  for (const table of metadata.tables) {
    const names = table.tableSchema.columns.map((column) => column.name)
    assert.equal(new Set(names).size, names.length, `${table.url} names a column twice`)
    const keys = listOf(table.tableSchema.primaryKey)
    assert.ok(keys.length > 0 && keys.every((key) => names.includes(key)), `${table.url}: key`)
  }
})

test('every table in the folder is listed once, and every listed table is there', () => {
  const files = readdirSync(records).filter((file) => file.endsWith('.csv'))
  assert.deepEqual(metadata.tables.map((table) => table.url).sort(), files.sort())
})

for (const table of metadata.tables) {
  const name = nameOf(table)
  const { columns, primaryKey, foreignKeys = [] } = table.tableSchema

  test(`${table.url} has the columns that the metadata describes, in that order`, () => {
    const header = readFileSync(join(records, table.url), 'utf8').replace(/^\uFEFF/, '')
    const titles = header.split(/\r?\n/, 1)[0].split(',')
    assert.equal(titles.length, columns.length)
    columns.forEach((column, i) => assert.ok(listOf(column.titles).includes(titles[i]), titles[i]))
  })

  test(`${table.url} fills its required cells, and every cell has its datatype`, () => {
    assert.ok(tables[name].length > 0)
    for (const row of tables[name]) {
      for (const column of columns) checkCell(row[column.name], column, keyOf(row, primaryKey))
    }
  })

  test(`${table.url} has text in the language that its column states`, async () => {
    const languages = new Map(columns.map((column) => [column.name, column.lang?.toLowerCase()]))
    for (const row of await readTable(records, table)) {
      for (const [column, cell] of Object.entries(row)) {
        assert.equal(cell.language || undefined, languages.get(column), column)
      }
    }
  })

  test(`${table.url} has no key twice`, () => {
    const keys = tables[name].map((row) => keyOf(row, primaryKey))
    assert.deepEqual(keys.filter((key, i) => keys.indexOf(key) !== i), [])
  })

  test(`${table.url} names only records that exist`, () => {
    const declared = Object.fromEntries(foreignKeys.map((key) =>
      [key.columnReference, nameOf({ url: key.reference.resource })]))
    for (const [column, target] of Object.entries(declared)) {
      assert.equal(references[name][column], target, `foreign key of ${column}`)
    }
    for (const [column, target] of Object.entries(references[name])) checkReferences(name, column, target)
  })
}

function checkCell (value, column, key) {
  if (value === undefined) {
    assert.ok(!column.required, `${key}: ${column.name} is required`)
    return
  }
  const { base = 'string', format } = typeof column.datatype === 'object'
    ? column.datatype
    : { base: column.datatype }
  assert.ok(shapes[base], `${column.name}: datatype ${base}`)
  for (const item of listOf(value)) {
    assert.match(item, shapes[base], `${key}: ${column.name}`)
    if (format) assert.match(item, new RegExp(`^(?:${format})$`, 'u'), `${key}: ${column.name}`)
  }
}

function checkReferences (name, column, target) {
  const ids = new Set(tables[target].map((row) => row.id))
  const unknown = tables[name].flatMap((row) => listOf(row[column])).filter((id) => !ids.has(id))
  assert.deepEqual(unknown, [], `${name}.csv, ${column}`)
}

test('the subject of every link exists', () => {
  for (const { subject } of tables.links) {
    const [kind, id] = subject.split('/')
    assert.ok(tables[tableOfKind(kind)]?.some((row) => row.id === id), subject)
  }
})

test('every record with names has one in English, Japanese or Mongolian', () => {
  for (const [name, stem] of Object.entries({
    series: 'name', sessions: 'title', agreements: 'title', events: 'name', topics: 'label',
    places: 'name', organisations: 'name', sources: 'title'
  })) {
    for (const row of tables[name]) {
      assert.ok(Object.keys(row).some((column) => column.startsWith(`${stem}_`)), `${name}: ${row.id}`)
    }
  }
})
