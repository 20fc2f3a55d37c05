// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What the tests share: running the program, and reading RDF with two parsers that are not its own.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { webcrypto } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import n3 from 'n3'
import oxigraph from 'oxigraph'

// Oxigraph draws random numbers when it groups, and Node.js 18 does not offer them by itself.
globalThis.crypto ??= webcrypto

export const here = dirname(fileURLToPath(import.meta.url))
export const projectFolder = process.env.DIALOGRAPH_SOURCE_DIR ?? join(here, '..', '..')
export const records = join(projectFolder, 'data', 'japan-mongolia')
export const pageFile = join(projectFolder, '..', 'shared', 'seed', 'japan-mongolia-page.txt')

export const formats = {
  turtle: { extension: 'ttl', type: 'text/turtle' },
  trig: { extension: 'trig', type: 'application/trig' },
  ntriples: { extension: 'nt', type: 'application/n-triples' },
  nquads: { extension: 'nq', type: 'application/n-quads' },
  jsonld: { extension: 'jsonld', type: 'application/ld+json' }
}

// A folder of a test file's own, gone when its tests are over.
export function temporaryFolder () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-'))
  after(() => rmSync(folder, { recursive: true }))
  return folder
}

export function run (...options) {
  const program = process.env.DIALOGRAPH
  assert.ok(program, 'DIALOGRAPH must name the program')
  const result = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (result.error) throw result.error
  return result
}

// Exports a records folder and returns the file's text and the closing line's counts.
export function exportAs (format, source, folder) {
  const file = join(folder, `out.${formats[format].extension}`)
  const result = run('export', source, '-f', format, '-o', file, '--overwrite')
  assert.equal(result.status, 0, `export to ${format}:\n${result.stderr.slice(0, 4000)}`)
  return { text: readFileSync(file, 'utf8'), counts: closingCounts(result.stderr) }
}

function closingCounts (messages) {
  const line = /(\d+) records? read, (\d+) statements? written, (\d+) rejected/.exec(messages)
  assert.ok(line, `no closing line in: ${messages.slice(0, 4000)}`)
  return { read: Number(line[1]), written: Number(line[2]), rejected: Number(line[3]) }
}

export const parsers = {
  oxigraph: async (text, format) => oxigraph.parse(text, { format: formats[format].type }),
  // Given a format's name, N3.js accepts that format alone and none of its own extensions.
  other: async (text, format) => format === 'jsonld'
    ? new n3.Parser({ format: 'application/n-quads' }).parse(await expanded(text))
    : new n3.Parser({ format: formats[format].type }).parse(text)
}

// What jsonld.js makes of a document, with nothing fetched.
const expanded = (text) => jsonld.toRDF(JSON.parse(text), {
  format: 'application/n-quads',
  documentLoader: (url) => assert.fail(`the document asks for ${url}`)
})

// A quad on one line, written the same whichever parser it comes from.
export function canonical (quad) {
  const terms = [quad.subject, quad.predicate, quad.object]
  if (quad.graph.termType !== 'DefaultGraph') terms.push(quad.graph)
  return terms.map(canonicalTerm).join(' ')
}

export function canonicalTerm (term) {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  assert.equal(term.termType, 'Literal', `${term.value} is neither an IRI nor a literal`)
  // Language tags have no case, and the parsers differ in whether they keep it.
  const kind = term.language ? `@${term.language.toLowerCase()}` : `^^<${term.datatype.value}>`
  return JSON.stringify(term.value) + kind
}

export const withoutGraph = (quad) => oxigraph.quad(quad.subject, quad.predicate, quad.object)

// Says where two sorted lists of lines part, instead of printing both of them.
export function assertSameLines (found, expected, what) {
  const first = new Set(found)
  const second = new Set(expected)
  const extra = found.filter((line) => !second.has(line)).map(shortened)
  const missing = expected.filter((line) => !first.has(line)).map(shortened)
  assert.deepEqual({ extra: extra.slice(0, 5), missing: missing.slice(0, 5) },
    { extra: [], missing: [] }, what)
  assert.equal(found.length, expected.length, `${what}: number of lines`)
}

const shortened = (line) => (line.length > 400 ? `${line.slice(0, 400)} ...` : line)
