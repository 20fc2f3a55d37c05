// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What each store makes of literals and IRIs that are hard to keep. docs/stores.md says the same in a table.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { hostileStrings } from '../second-opinion/hostile-strings.mjs'
import { put, quadsOf } from './client.mjs'
import { storeNamed, stores } from './stores.mjs'

const { literal, namedNode } = oxigraph
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral'
const geometry = 'http://www.openlinksw.com/schemas/virtrdf#Geometry'

const values = {
  integer: ['1', '01', '-0', '9223372036854775807'],
  decimal: ['1.5', '1.50', '43.57083', '-0.0'],
  double: ['1.0E0', '1e3'],
  boolean: ['true', '1'],
  gYear: ['2011', '-0001'],
  gYearMonth: ['2021-12'],
  date: ['2011-12-08', '2011-12-08Z'],
  dateTime: ['2011-12-08T00:00:00Z', '2011-12-08T00:00:00.500+09:00'],
  time: ['12:00:00'],
  duration: ['P1Y'],
  anyURI: ['http://example.org/']
}
const iris = [
  'http://example.org/日本', 'http://example.org/𠮷', 'http://example.org/%E6%97%A5', 'HTTP://EXAMPLE.org/A', 'http://e\u0301.org/',
  "http://example.org/a'b", 'http://example.org/?a=b&c=d#e', 'urn:a:b', 'mailto:a@example.org'
]
const tags = ['ja', 'ja-Hrkt', 'mn-Latn', 'EN', 'x-own']

const objects = [
  ...Object.entries(values).flatMap(([type, all]) => all.map((value) => `"${value}"^^<${xsd}${type}>`)),
  `"POINT(104.425 43.57083)"^^<${wkt}>`,
  ...iris.map((iri) => namedNode(iri).toString()),
  ...tags.map((tag) => `"text"@${tag}`),
  ...hostileStrings.map((text) => literal(text).toString())
]

// What comes back otherwise than it went in, by store.
const changes = {
  Virtuoso: {
    [`"01"^^<${xsd}integer>`]: `"1"^^<${xsd}integer>`,
    [`"-0"^^<${xsd}integer>`]: `"0"^^<${xsd}integer>`,
    [`"9223372036854775807"^^<${xsd}integer>`]: `"9223372036854775807"^^<${xsd}decimal>`,
    [`"1.50"^^<${xsd}decimal>`]: `"1.5"^^<${xsd}decimal>`,
    [`"-0.0"^^<${xsd}decimal>`]: `"0"^^<${xsd}decimal>`,
    [`"1.0E0"^^<${xsd}double>`]: `"1.0"^^<${xsd}double>`,
    [`"1e3"^^<${xsd}double>`]: `"1000.0"^^<${xsd}double>`,
    [`"true"^^<${xsd}boolean>`]: `"1"^^<${xsd}boolean>`,
    [`"-0001"^^<${xsd}gYear>`]: `"0000"^^<${xsd}gYear>`,
    [`"P1Y"^^<${xsd}duration>`]: `"12"^^<${xsd}duration>`,
    [`"POINT(104.425 43.57083)"^^<${wkt}>`]: `"POINT(104.42500305176 43.570831298828)"^^<${geometry}>`,
    '"text"@ja-Hrkt': '"text"@ja-hrkt',
    '"text"@mn-Latn': '"text"@mn-latn',
    '"text"@EN': '"text"@en'
  },
  Oxigraph: {
    [`"01"^^<${xsd}integer>`]: `"1"^^<${xsd}integer>`,
    [`"-0"^^<${xsd}integer>`]: `"0"^^<${xsd}integer>`,
    [`"1.50"^^<${xsd}decimal>`]: `"1.5"^^<${xsd}decimal>`,
    [`"-0.0"^^<${xsd}decimal>`]: `"0"^^<${xsd}decimal>`,
    [`"1.0E0"^^<${xsd}double>`]: `"1"^^<${xsd}double>`,
    [`"1e3"^^<${xsd}double>`]: `"1000"^^<${xsd}double>`,
    [`"1"^^<${xsd}boolean>`]: `"true"^^<${xsd}boolean>`,
    [`"2011-12-08T00:00:00.500+09:00"^^<${xsd}dateTime>`]: `"2011-12-08T00:00:00.5+09:00"^^<${xsd}dateTime>`,
    '"text"@ja-Hrkt': '"text"@ja-hrkt',
    '"text"@mn-Latn': '"text"@mn-latn',
    '"text"@EN': '"text"@en'
  },
  Jena: {
    [`"01"^^<${xsd}integer>`]: `"1"^^<${xsd}integer>`,
    [`"-0"^^<${xsd}integer>`]: `"0"^^<${xsd}integer>`,
    [`"-0.0"^^<${xsd}decimal>`]: `"0.0"^^<${xsd}decimal>`,
    [`"1.0E0"^^<${xsd}double>`]: `"1.0e0"^^<${xsd}double>`,
    [`"1e3"^^<${xsd}double>`]: `"1000.0e0"^^<${xsd}double>`,
    [`"1"^^<${xsd}boolean>`]: `"true"^^<${xsd}boolean>`,
    [`"2011-12-08T00:00:00.500+09:00"^^<${xsd}dateTime>`]: `"2011-12-08T00:00:00.5+09:00"^^<${xsd}dateTime>`
  }
}

// Each object in a statement of its own, so that what came back for it can be told.
const subjectOf = (i) => `http://example.org/s${i}`
const text = objects.map((object, i) => `<${subjectOf(i)}> <http://example.org/p> ${object} .\n`).join('')

for (const name of Object.keys(stores)) {
  test(`${name} keeps all but what is listed`, async () => {
    const server = await storeNamed(name)
    const graph = 'http://example.org/changes'
    await put(server, graph, text)
    const found = new Map((await quadsOf(server, graph)).map(({ subject, object }) => [subject.value, written(object)]))
    assert.equal(found.size, objects.length)
    const changed = objects.map((object, i) => [object, found.get(subjectOf(i))]).filter(([before, after]) => before !== after)
    assert.deepEqual(Object.fromEntries(changed), changes[name])
  })
}

function written ({ termType, value, language, datatype }) {
  if (termType === 'NamedNode') return `<${value}>`
  if (language) return `${literal(value)}@${language}`
  return datatype.value === `${xsd}string` ? literal(value).toString() : `${literal(value)}^^<${datatype.value}>`
}
