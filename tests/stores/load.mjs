// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A release goes into each store whole: every quad and every answer is right, a changed release takes the place of the
// earlier one, and what others keep beside it stays as it was.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import oxigraph from 'oxigraph'
import { answers, questionNamed } from '../second-opinion/answers.mjs'
import { hostileText, metadataOf, rowsOf, writeRecords } from '../second-opinion/hostile-records.mjs'
import { hostileStrings } from '../second-opinion/hostile-strings.mjs'
import { graphsOf, nquadsOf, put, quadsOf, select, update } from './client.mjs'
import { assertSameLines, canonical, exportAs, records, temporaryFolder } from './lib.mjs'
import { load } from './load-command.mjs'
import { storeNamed, stores } from './stores.mjs'

const folder = temporaryFolder()
const base = 'https://w3id.org/dialograph/japan-mongolia/'
const oneGraph = 'http://example.org/all-in-one'
const canaryGraph = 'http://example.org/canary'
const canary = '<http://example.org/canary> <http://example.org/sings> "still, and \\"so\\"" .\n'
const canaryLine = `<http://example.org/canary> <http://example.org/sings> "still, and \\"so\\""^^<http://www.w3.org/2001/XMLSchema#string> <${canaryGraph}>`

// What a store is known to change of a statement: see changes.mjs.
const kept = {
  Virtuoso: (line) => line.replace(/"POINT\([^)]*\)"\S*/, '"POINT"'),
  Oxigraph: (line) => line,
  Jena: (line) => line
}

const parsed = (text) => oxigraph.parse(text, { format: 'application/n-quads' })
const inGraph = (quads, graph) => quads.map(({ subject, predicate, object }) =>
  ({ subject, predicate, object, graph: { termType: 'NamedNode', value: graph } }))

async function assertHolds (name, prefix, quads, what) {
  const server = await storeNamed(name)
  const lines = (all) => all.map(canonical).map(kept[name]).sort()
  assertSameLines(lines(parsed(await nquadsOf(server, prefix))), lines(quads), what)
  assert.deepEqual((await quadsOf(server, canaryGraph)).map(canonical), [canaryLine])
}

const shipped = parsed(exportAs('nquads', records, folder).text)

// Another title in session 6, another organiser, and an agenda item more.
function changedRecords () {
  const target = join(folder, 'changed')
  cpSync(records, target, { recursive: true })
  const edit = (file, from, to) => {
    const text = readFileSync(join(target, file), 'utf8')
    assert.ok(text.includes(from), `${file} does not hold ${from}`)
    writeFileSync(join(target, file), text.replace(from, to))
  }
  edit('sessions.csv', '6th Japan-Mongolia Environmental Policy Dialogue', 'Sixth Japan-Mongolia Environmental Policy Dialogue')
  edit('agenda.csv', '\n7,', '\n6,asbestos,discussed,,moe-page\n7,')
  return target
}
const changed = changedRecords()
const changedQuads = parsed(exportAs('nquads', changed, folder).text)

// The release as an RDF file, without session 14.
const shorter = join(folder, 'shorter.nq')
const isOfSession14 = (quad) => quad.graph.value === `${base}graph/session/14`
writeFileSync(shorter, exportAs('nquads', records, folder).text.split('\n')
  .filter((line) => !line.endsWith(`<${base}graph/session/14> .`)).join('\n'))

// Values that stores like to spell otherwise.
const spelled = join(folder, 'spelled.nq')
const xsd = 'http://www.w3.org/2001/XMLSchema#'
writeFileSync(spelled, [['1.50', 'decimal'], ['01', 'integer'], ['1e3', 'double'], ['1', 'boolean'], ['true', 'boolean'],
  ['2011-12-08T00:00:00.500+09:00', 'dateTime'], ['2011-12-08T00:00:00+00:00', 'dateTime'], ['12:00:00.10', 'time']]
  .map(([text, type], i) => `<http://example.org/s${i}> <http://example.org/p> "${text}"^^<${xsd}${type}> <http://example.org/spelled> .\n`).join(''))

// A statement that is in both releases, in a graph that changes.
const changedLines = new Set(changedQuads.map(canonical))
const untouched = shipped.find((quad) => quad.graph.value === `${base}graph/session/6` && quad.object.termType === 'NamedNode' &&
  changedLines.has(canonical(quad)))
const inBraces = ({ subject, predicate, graph }, object) =>
  `GRAPH <${graph.value}> { <${subject.value}> <${predicate.value}> <${object}> }`

// Changes that are refused, with a reason that matches a pattern, leave every quad as it was.
async function assertRefused (server, send, why, prefix = base) {
  const held = async () => (await nquadsOf(server, prefix)).split('\n').sort()
  const before = await held()
  const { status, stdout, stderr } = await send()
  assert.deepEqual({ status, stdout }, { status: 5, stdout: '' }, stderr)
  assert.match(stderr, new RegExp('^dialograph: the store holds something else than the old side of the changes: ' +
    `[^]*${why}[^]*\\nthe data in the store is as it was\\n$`))
  assertSameLines(await held(), before, 'what the store holds after a refusal')
  assert.deepEqual(await graphsOf(server, 'https://w3id.org/dialograph/loading'), [])
}

for (const name of Object.keys(stores)) {
  before(async () => put(await storeNamed(name), canaryGraph, canary))

  test(`${name} holds every quad of a release, in its graphs`, async () => {
    const server = await storeNamed(name)
    const { status, stderr } = await load(server, records)
    assert.equal(status, 0, stderr)
    await assertHolds(name, base, shipped, 'the release')
  })

  for (const question of Object.keys(answers)) {
    const { query, sentence, rows } = questionNamed(question)
    // Virtuoso keeps a position on the map as a geometry of its own.
    const known = name === 'Virtuoso' && question === 'dalanzadgad' ? [] : rows
    test(`${name}: ${sentence}`, async () => {
      const server = await storeNamed(name)
      const { head, results } = await select(server, query, await graphsOf(server, base))
      assert.deepEqual(results.bindings.map((row) => head.vars.map((variable) => row[variable]?.value).join(' | ')), known)
    })
  }

  test(`${name} holds the same after the same release once more`, async () => {
    const { status, stderr } = await load(await storeNamed(name), records)
    assert.equal(status, 0, stderr)
    await assertHolds(name, base, shipped, 'the same release')
  })

  test(`${name} holds a changed release, and nothing of the one before`, async () => {
    const { status, stderr } = await load(await storeNamed(name), changed)
    assert.equal(status, 0, stderr)
    await assertHolds(name, base, changedQuads, 'the changed release')
  })

  test(`${name} takes the changes alone from the release that it holds, and from no other`, async () => {
    const server = await storeNamed(name)
    const whole = await load(server, records)
    assert.equal(whole.status, 0, whole.stderr)
    const changes = () => load(server, changed, { options: ['--changes-from', records] })
    const sent = await changes()
    assert.equal(sent.status, 0, sent.stderr)
    await assertHolds(name, base, changedQuads, 'the release with the changes')
    // Now the store no longer holds what the changes start from.
    await assertRefused(server, changes, 'statements? (is|are) missing:\n')
  })

  test(`${name} takes no changes where it holds something else than the old side, changed or not`, async () => {
    const server = await storeNamed(name)
    const whole = await load(server, records)
    assert.equal(whole.status, 0, whole.stderr)
    const changes = () => load(server, changed, { options: ['--changes-from', records] })
    const none = () => load(server, records, { options: ['--changes-from', records] })
    const right = await none()
    assert.equal(right.status, 0, right.stderr)
    // As many statements as before, in a graph that changes, and in a statement that does not.
    const swap = (from, to) => update(server, `DELETE DATA { ${from} } ;\nINSERT DATA { ${to} }`)
    const [kept, other] = [untouched.object.value, 'http://example.org/other'].map((object) => inBraces(untouched, object))
    await swap(kept, other)
    await assertRefused(server, changes, '1 statement is missing:\n.*\nand 1 is there that it does not have:\n.*/other> .*')
    await assertRefused(server, none, '1 statement is missing:\n')
    await swap(other, kept)
    // One more, in a graph that does not change.
    const more = `GRAPH <${base}graph/session/1> { <http://example.org/more> <http://example.org/is> "here" }`
    await update(server, `INSERT DATA { ${more} }`)
    await assertRefused(server, changes, '1 is there that it does not have:\n.*"here".*')
    await assertRefused(server, none, '1 is there that it does not have:\n.*"here".*')
    await update(server, `DELETE DATA { ${more} }`)
    // A whole graph more.
    await assertRefused(server, () => load(server, shorter, { options: ['--changes-from', shorter] }),
      `the graph <${base}graph/session/14> is there, which it does not have`)
    const sent = await changes()
    assert.equal(sent.status, 0, sent.stderr)
    await assertHolds(name, base, changedQuads, 'the release with the changes')
  })

  test(`${name} takes changes beside what a load has staged, and beside the graphs of others`, async () => {
    const server = await storeNamed(name)
    const staged = `${base}graph/dataset/staging/0123456789abcdef`
    const line = (graph) => `GRAPH <${graph}> { <http://example.org/s> <http://example.org/p> "staged" }`
    await update(server, `INSERT DATA { ${line(staged)} }`)
    const whole = await load(server, records)
    assert.equal(whole.status, 0, whole.stderr)
    const sent = await load(server, changed, { options: ['--changes-from', records] })
    assert.equal(sent.status, 0, sent.stderr)
    assert.equal((await quadsOf(server, staged)).length, 1)
    await update(server, `DELETE DATA { ${line(staged)} }`)
    await assertHolds(name, base, changedQuads, 'the release with the changes')
    // Graphs that are no data set of ours may have neighbours.
    const [first, second, third] = [1, 2, 3].map((i) => `http://example.org/neighbours/${i}`)
    const [old, next] = ['old', 'new'].map((value) => {
      const file = join(folder, `neighbours-${value}.nq`)
      writeFileSync(file, `<http://example.org/s> <http://example.org/p> "${value}" <${first}> .\n` +
        `<http://example.org/s> <http://example.org/p> "same" <${second}> .\n`)
      return file
    })
    await update(server, `INSERT DATA { ${line(third)} }`)
    assert.equal((await load(server, old)).status, 0)
    assert.deepEqual(await load(server, next, { options: ['--changes-from', old] }),
      { status: 0, stdout: '', stderr: '1 statement removed and 1 added, 2 in all\n' })
    assert.deepEqual((await quadsOf(server, 'http://example.org/neighbours/')).map(canonical).sort(), [
      `<http://example.org/s> <http://example.org/p> "new"^^<${xsd}string> <${first}>`,
      `<http://example.org/s> <http://example.org/p> "same"^^<${xsd}string> <${second}>`,
      `<http://example.org/s> <http://example.org/p> "staged"^^<${xsd}string> <${third}>`
    ])
  })

  test(`${name} may spell a value in its own way, unless it has to be exact`, async () => {
    const server = await storeNamed(name)
    const { status, stderr } = await load(server, spelled)
    assert.equal(status, 0, stderr)
    assert.match(stderr, /^note: the store spells \d of the numbers in its own way, for example "/m)
    assert.equal(/^note: .* of the dates and times .* "2011-12-08T00:00:00.500\+09:00"/m.test(stderr), name !== 'Virtuoso', stderr)
    const exact = await load(server, spelled, { options: ['--exact'] })
    assert.equal(exact.status, 5, exact.stderr)
    assert.match(exact.stderr, /^dialograph: the store spells .*, which --exact forbids\nthe data in the store is as it was, /)
  })

  test(`${name} no longer holds a session that was taken out`, async () => {
    const { status, stderr } = await load(await storeNamed(name), shorter)
    assert.equal(status, 0, stderr)
    await assertHolds(name, base, shipped.filter((quad) => !isOfSession14(quad)), 'the shorter release')
  })

  test(`${name} holds a release in one graph`, async () => {
    const server = await storeNamed(name)
    const { status, stderr } = await load(server, records, { options: ['--graph', oneGraph] })
    assert.equal(status, 0, stderr)
    await assertHolds(name, oneGraph, inGraph(shipped, oneGraph), 'the release in one graph')
    const changes = () => load(server, changed, { options: ['--graph', oneGraph, '--changes-from', records] })
    const sent = await changes()
    assert.equal(sent.status, 0, sent.stderr)
    await assertHolds(name, oneGraph, inGraph(changedQuads, oneGraph), 'the changes in one graph')
    await assertRefused(server, changes, 'statements? (is|are) missing:\n', oneGraph)
  })

  test(`${name} holds hostile texts unharmed`, async () => {
    const count = hostileStrings.length
    const hostile = writeRecords(join(folder, `hostile-${name}`), rowsOf(count, hostileText), metadataOf(count, hostileText))
    const { status, stderr } = await load(await storeNamed(name), hostile)
    assert.equal(status, 0, stderr)
    await assertHolds(name, 'https://example.org/hostile/', parsed(exportAs('nquads', hostile, folder).text), 'hostile texts')
  })
}

// Virtuoso gives no more rows than 10,000, and sorts no more.
test('Virtuoso loses none of more than ten thousand graphs', async () => {
  const server = await storeNamed('Virtuoso')
  const many = 10_500
  const graphs = [...Array(many).keys()].map((i) => `${base}graph/session/${1000 + i}`)
  for (let i = 0; i < many; i += 500) {
    const blocks = graphs.slice(i, i + 500).map((graph) => `GRAPH <${graph}> { <http://example.org/s> <http://example.org/p> ${i} }`)
    await update(server, `INSERT DATA { ${blocks.join(' ')} }`)
  }
  const { status, stderr } = await load(server, records)
  assert.equal(status, 0, stderr)
  assert.match(stderr, new RegExp(`^and dropped ${many - 20} more such graphs$`, 'm'))
  await assertHolds('Virtuoso', base, shipped, 'the release, and no other graph')
})

// Virtuoso takes no update of more than 10 MB.
test('Virtuoso holds long texts of many graphs', async () => {
  const server = await storeNamed('Virtuoso')
  const long = (i) => `${i} ` + '環境'.repeat(i % 100 === 0 ? 250_000 : 10_000)
  const quads = [...Array(400).keys()].map((i) => `<${oneGraph}/s${i}> <${oneGraph}/p> "${long(i)}" <${oneGraph}/${i}> .\n`).join('')
  const file = join(folder, 'long.nq')
  writeFileSync(file, quads)
  const loaded = await load(server, file)
  assert.deepEqual(loaded, { status: 0, stdout: '', stderr: '400 statements in 400 graphs loaded, counted and compared\n' })
  await assertHolds('Virtuoso', `${oneGraph}/`, parsed(quads), 'long texts')
})

// Whatever the media type says, it guesses from the first 65,535 bytes what it is given.
test('Virtuoso takes a text for what it is, whatever it looks like', async () => {
  const server = await storeNamed('Virtuoso')
  const texts = ['a page: <html><body typeof=\\"x\\">', '環境'.repeat(60_000), '<rdf:RDF xmlns:rdf=\\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\\"/>']
  const quads = texts.map((text, i) => `<${oneGraph}/s> <${oneGraph}/p> "${text}" <${oneGraph}/text/${i}> .\n`).join('')
  const file = join(folder, 'texts.nq')
  writeFileSync(file, quads)
  const loaded = await load(server, file)
  assert.deepEqual(loaded, { status: 0, stdout: '', stderr: '3 statements in 3 graphs loaded, counted and compared\n' })
  await assertHolds('Virtuoso', `${oneGraph}/text/`, parsed(quads), 'texts')
})

// Nor does it give back a graph of more than a million statements, so large ones are read in parts.
test('Virtuoso holds two large graphs, and takes changes to them only where they hold no more', async () => {
  const server = await storeNamed('Virtuoso')
  const all = 'http://example.org/large/'
  const [first, second] = [`${all}1`, `${all}2`]
  const lines = [...Array(205_000).keys()].map((i) => `<${all}s${i >> 3}> <${all}p${i & 7}> "${i}"`)
  const written = (name, more) => {
    const file = join(folder, name)
    writeFileSync(file, [first, second].map((graph) => lines.map((line) => `${line} <${graph}> .\n`).join('')).join('') + more)
    return file
  }
  const old = written('large-old.nq', `<${all}s0> <${all}p0> "old" <${first}> .\n`)
  const next = written('large-new.nq', `<${all}new> <${all}p0> "new" <${second}> .\n`)
  const count = async (graph, what) => Number((await select(server,
    `SELECT (COUNT(*) AS ?n) WHERE { GRAPH <${graph}> { ${what} } }`)).results.bindings[0].n.value)
  const counts = async () => [await count(first, '?s ?p ?o'), await count(second, '?s ?p ?o'), await count(first, '?s ?p "old"'),
    await count(second, '?s ?p "new"')]
  const whole = await load(server, old)
  assert.deepEqual(whole, { status: 0, stdout: '', stderr: '410001 statements in 2 graphs loaded, counted and compared\n' })
  assert.deepEqual(await counts(), [205_001, 205_000, 1, 0])
  const changes = () => load(server, next, { options: ['--changes-from', old] })
  const more = `GRAPH <${second}> { <${all}more> <${all}p0> "here" }`
  await update(server, `INSERT DATA { ${more} }`)
  const refused = await changes()
  assert.deepEqual(refused, {
    status: 5,
    stdout: '',
    stderr: `dialograph: the store counts 205001 statements in the graph <${second}>, and gives back 205000 about the subjects that ` +
      'should be there\nthe data in the store is as it was\n'
  })
  assert.deepEqual(await counts(), [205_001, 205_001, 1, 0])
  await update(server, `DELETE DATA { ${more} }`)
  const sent = await changes()
  assert.deepEqual(sent, { status: 0, stdout: '', stderr: '1 statement removed and 1 added, 410001 in all\n' })
  assert.deepEqual(await counts(), [205_000, 205_001, 0, 1])
})
