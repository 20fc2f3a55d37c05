// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Old and what `dialograph diff` says of the way to new make new, exactly: as a SPARQL Update done by Oxigraph, and as
// an RDF Patch done by a reader of this file's own.

import assert from 'node:assert/strict'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import n3 from 'n3'
import oxigraph from 'oxigraph'
import { hostileStrings } from './hostile-strings.mjs'
import { assertSameLines, canonical, exportAs, records, run, temporaryFolder } from './lib.mjs'
import { chance, nquad, randomPair, spelledOnce } from './random-quads.mjs'

const folder = temporaryFolder()
const pairCount = 1000
const canary = '<urn:canary:s> <urn:canary:p> "} ; DROP ALL" <urn:canary:g> .\n<urn:canary:s> <urn:canary:p> <urn:canary:s> .\n'

function writeSides (pair, random) {
  return ['before', 'after'].map((side) => {
    const file = join(folder, `${side}.nq`)
    writeFileSync(file, pair[side].map((quad) => nquad(quad, random) + '\n').join(''))
    return file
  })
}

// What the program writes, and that its exit status says whether anything differs.
function diff (sides, format, differs) {
  const result = run('diff', ...sides, '-f', format)
  assert.equal(result.status, differs ? 1 : 0, result.stderr)
  if (!differs) assert.equal(result.stdout, '')
  return result.stdout
}

function storeOf (...texts) {
  const store = new oxigraph.Store()
  for (const text of texts) store.load(text, { format: 'application/n-quads' })
  return store
}

const quadsOf = (store) => store.match().map(canonical).sort()
const textOf = (quads) => quads.map((quad) => nquad(quad, () => 1) + '\n').join('')
const canaryLines = quadsOf(storeOf(canary))

// RDF Patch (https://jena.apache.org/documentation/rdf-patch/): one change a line, each term as N-Quads writes it.
function applyPatch (lines, patch) {
  const held = new Set(lines)
  const rows = patch.trimEnd().split('\n')
  if (patch === '') return lines
  assert.match(rows.shift(), /^H id <urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}> \.$/)
  assert.equal(rows.shift(), 'TX .')
  assert.equal(rows.pop(), 'TC .')
  for (const row of rows) {
    const [quad] = new n3.Parser({ format: 'application/n-quads' }).parse(row.slice(2))
    const line = canonical(quad)
    if (row.startsWith('D ')) {
      assert.ok(held.delete(line), `the patch deletes what is not there: ${row}`)
    } else {
      assert.ok(row.startsWith('A ') && !held.has(line), `the patch adds what is there: ${row}`)
      held.add(line)
    }
  }
  return [...held].sort()
}

test(`${pairCount} random pairs: old and the difference make new`, () => {
  const random = chance(20260101)
  const graphs = ['https://example.org/graph/1', 'https://example.org/図', null]
  let differing = 0
  for (let i = 0; i < pairCount; ++i) {
    const pair = randomPair(random, graphs)
    // A side of triples is compared without the other's graphs; that has a test of its own.
    for (const side of ['before', 'after']) {
      if (pair[side].length > 0) pair[side].push({ s: 'urn:x', p: 'urn:y', o: { text: 'in a graph' }, g: graphs[0] })
    }
    const [before, after] = [spelledOnce(pair.before), spelledOnce(pair.after)]
    const differs = before.join() !== after.join()
    differing += differs
    const sides = writeSides(pair, random)
    const store = storeOf(textOf(pair.before), canary)
    store.update(diff(sides, 'update', differs))
    assertSameLines(quadsOf(store), [...after, ...canaryLines].sort(), `pair ${i}, update`)
    assertSameLines(applyPatch(before, diff(sides, 'patch', differs)), after, `pair ${i}, patch`)
  }
  assert.ok(differing > pairCount / 2 && differing < pairCount)
})

test('every hostile text goes and comes through the update unharmed, and the canary beside it', () => {
  const random = chance(7)
  const quads = (start) => hostileStrings.map((text, i) => (
    { s: `urn:s:${i}`, p: 'urn:p', o: { text: start + text, language: i % 2 ? 'en' : undefined }, g: i % 3 ? 'urn:g' : null }))
  const pair = { before: quads(''), after: quads('x') }
  for (const [from, to] of [[pair.before, pair.after], [pair.after, pair.before]]) {
    const sides = writeSides({ before: from, after: to }, random)
    const store = storeOf(textOf(from), canary)
    store.update(diff(sides, 'update', true))
    assertSameLines(quadsOf(store), [...spelledOnce(to), ...canaryLines].sort(), 'after the update')
    assertSameLines(applyPatch(spelledOnce(from), diff(sides, 'patch', true)), spelledOnce(to), 'after the patch')
  }
})

// Some engines replace \uXXXX in the whole text before they know what a string is (SPARQL 1.1, 19.2).
test('an update means the same to an engine that reads \\u escapes first', () => {
  const text = '\\u0022 . <urn:s> <urn:p> <urn:o> } } ; DROP ALL # \\U00000022 \\\\u0022 \\'
  const pair = { before: [], after: [{ s: 'urn:s', p: 'urn:p', o: { text } }] }
  const update = diff(writeSides(pair, () => 1), 'update', true)
  const replaced = update.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g,
    (_, short, long) => String.fromCodePoint(parseInt(short ?? long, 16)))
  for (const request of [update, replaced]) {
    const store = storeOf(canary)
    store.update(request)
    assertSameLines(quadsOf(store), [...spelledOnce(pair.after), ...canaryLines].sort(), request)
  }
})

test('change sets are RDF that both parsers read, without blank nodes, and say each change once', () => {
  const random = chance(11)
  const pair = randomPair(random, ['https://example.org/graph/1'])
  const turtle = diff(writeSides({ before: pair.before, after: [...pair.after, ...pair.before.slice(3)] }, random), 'changeset', true)
  const quads = oxigraph.parse(turtle, { format: 'text/turtle' }).map(canonical).sort()
  assertSameLines(new n3.Parser({ format: 'text/turtle' }).parse(turtle).map(canonical).sort(), quads, 'the other parser')
  const store = new oxigraph.Store()
  store.load(turtle, { format: 'text/turtle' })
  const changes = (kind) => store.query(`PREFIX cs: <http://purl.org/vocab/changeset/schema#>
    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    SELECT ?s ?p ?o { ?set a cs:ChangeSet ; cs:subjectOfChange ?s ; cs:${kind} ?t .
      ?t a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }`)
    .map((row) => canonical(oxigraph.quad(row.get('s'), row.get('p'), row.get('o')))).sort()
  const triples = (list) => spelledOnce(list.map((quad) => ({ ...quad, g: null })))
  const [before, after] = [triples(pair.before), triples([...pair.after, ...pair.before.slice(3)])]
  assertSameLines(changes('removal'), before.filter((line) => !after.includes(line)), 'removals')
  assertSameLines(changes('addition'), after.filter((line) => !before.includes(line)), 'additions')
})

// A copy of the records in which a topic has another name, and the data set another version.
function editedRecords () {
  const edited = join(folder, 'edited')
  if (existsSync(edited)) return edited
  cpSync(records, edited, { recursive: true })
  for (const [file, from, to] of [
    ['topics.csv', ',Asbestos,', ',Asbestos fibres,'],
    ['csv-metadata.json', '"dcat:version": "1.0.0"', '"dcat:version": "1.1.0"']]) {
    const text = readFileSync(join(edited, file), 'utf8')
    assert.ok(text.includes(from), `${file} has no ${from}`)
    writeFileSync(join(edited, file), text.replace(from, to))
  }
  return edited
}

test('change sets say which versions of the data set they lie between', () => {
  const edited = editedRecords()
  const store = new oxigraph.Store()
  store.load(diff([records, edited], 'changeset', true), { format: 'text/turtle' })
  const rows = store.query(`PREFIX cs: <http://purl.org/vocab/changeset/schema#>
    PREFIX dcat: <http://www.w3.org/ns/dcat#>
    PREFIX dcterms: <http://purl.org/dc/terms/>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    SELECT ?subject ?dataset ?old ?new ?issued {
      ?set a cs:ChangeSet ; cs:subjectOfChange ?subject ; dcterms:isPartOf ?difference .
      ?difference prov:wasDerivedFrom ?before, ?after .
      ?after prov:wasRevisionOf ?before ; dcat:isVersionOf ?dataset ; dcat:version ?new ; dcterms:issued ?issued .
      ?before dcat:isVersionOf ?dataset ; dcat:version ?old } ORDER BY ?subject`)
  const base = 'https://w3id.org/dialograph/japan-mongolia/id/'
  const issued = JSON.parse(readFileSync(join(edited, 'csv-metadata.json'), 'utf8'))['dcterms:issued']
  assert.deepEqual(rows.map((row) => ['subject', 'dataset', 'old', 'new', 'issued'].map((name) => row.get(name).value)),
    ['dataset', 'topic/asbestos'].map((subject) => [base + subject, `${base}dataset`, '1.0.0', '1.1.0', issued]))
})

test('with --graph an update changes that graph alone, also where it looks first', () => {
  const graph = '<urn:all>'
  const oneGraph = (source) => exportAs('ntriples', source, folder).text.replace(/ \.$/gm, ` ${graph} .`)
  const edited = editedRecords()
  const after = quadsOf(storeOf(oneGraph(edited), canary))
  const triples = join(folder, 'edited.nt')
  writeFileSync(triples, exportAs('ntriples', edited, folder).text)
  for (const guard of [[], ['--staging', 'https://example.org/staging/']]) {
    for (const sides of [[records, edited], [records, triples]]) {
      const store = storeOf(oneGraph(records), canary)
      const result = run('diff', ...sides, '-f', 'update', '--graph', 'urn:all', ...guard)
      assert.equal(result.status, 1, result.stderr)
      store.update(result.stdout)
      assertSameLines(quadsOf(store), after, `${sides[1]} ${guard}`)
    }
  }
})
