// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Reads the tables of a CSVW table group with a CSVW parser that is not the program's.

import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import n3 from 'n3'

const { blankNode, literal, namedNode, quad } = n3.DataFactory
const csvw = (name) => namedNode(`http://www.w3.org/ns/csvw#${name}`)
const rdf = (name) => namedNode(`http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`)
const base = 'http://example.org/table'

export const listOf = (value) => [value ?? []].flat()

export function readMetadata (folder) {
  return JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8'))
}

// The parser takes the metadata as RDF: here is as much of it as it knows.
function columnQuads (node, column) {
  const quads = [quad(node, csvw('name'), literal(column.name))]
  for (const title of listOf(column.titles)) quads.push(quad(node, csvw('title'), literal(title)))
  if (column.lang) quads.push(quad(node, csvw('lang'), literal(column.lang)))
  return quads
}

function metadataDataset (table) {
  const [top, schema] = [blankNode(), blankNode()]
  const dataset = new n3.Store([quad(top, csvw('tableSchema'), schema)])
  const columns = table.tableSchema.columns
  const cells = columns.map(() => blankNode())
  dataset.addQuad(quad(schema, csvw('column'), cells[0]))
  columns.forEach((column, i) => {
    const node = blankNode()
    dataset.addQuads(columnQuads(node, column))
    dataset.addQuad(quad(cells[i], rdf('first'), node))
    dataset.addQuad(quad(cells[i], rdf('rest'), cells[i + 1] ?? rdf('nil')))
  })
  return dataset
}

// The rows of a table in their order: objects from a column's name to an RDF literal.
export async function readTable (folder, table) {
  const rows = new Map()
  const numbers = new Map()
  const parser = new CsvwParser({ metadata: metadataDataset(table), baseIRI: base })
  for await (const { subject, predicate, object } of parser.import(
    createReadStream(join(folder, table.url), 'utf8'))) {
    if (predicate.equals(csvw('describes'))) numbers.set(subject.value, object.value)
    if (!predicate.value.startsWith(`${base}#`)) continue
    const column = decodeURIComponent(predicate.value.slice(base.length + 1))
    rows.set(subject.value, { ...rows.get(subject.value), [column]: object })
  }
  return [...numbers.values()].map((described) => rows.get(described))
}

// All tables by name, their cells as text and their lists split.
export async function readTables (folder) {
  const tables = {}
  for (const table of readMetadata(folder).tables) {
    const columns = new Map(table.tableSchema.columns.map((column) => [column.name, column]))
    const value = (name, text) => {
      const mark = columns.get(name)?.separator
      return mark ? text.split(mark).map((item) => item.trim()) : text
    }
    tables[table.url.replace(/\.csv$/, '')] = (await readTable(folder, table)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, value(name, cell.value)])))
  }
  return tables
}
