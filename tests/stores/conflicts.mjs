// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Two loads at once, a load that broke off, and stores that want to know who asks.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { acts, startBroken } from './broken-store.mjs'
import { certificate } from './certificate.mjs'
import { put, quadsOf } from './client.mjs'
import { assertSameLines, canonical, exportAs, records, temporaryFolder } from './lib.mjs'
import { load } from './load-command.mjs'
import { startOxigraph } from './oxigraph-server.mjs'
import { storeNamed, stores } from './stores.mjs'

const folder = temporaryFolder()
const base = 'https://w3id.org/dialograph/japan-mongolia/'
const text = exportAs('nquads', records, folder).text
const sorted = (quads) => quads.map(canonical).sort()
const linesOf = (nquads) => sorted(oxigraph.parse(nquads, { format: 'application/n-quads' }))

// Two releases of the same data that share little.
const releases = ['first', 'second'].map((name) => {
  const file = join(folder, `${name}.nq`)
  const content = text.replaceAll('"@', ` (${name})"@`).split('\n').filter((line) => !line.includes('wktLiteral')).join('\n')
  writeFileSync(file, content)
  return { file, lines: linesOf(content) }
})

const isOfRelease = (quads) => releases.findIndex(({ lines }) => lines.join('\n') === sorted(quads).join('\n'))

for (const name of Object.keys(stores)) {
  test(`${name}: of two loads at once one wins, and the other says so`, async () => {
    const server = await storeNamed(name)
    const results = await Promise.all(releases.map(({ file }) => load(server, file)))
    const winners = [0, 1].filter((i) => results[i].status === 0)
    const losers = [0, 1].filter((i) => results[i].status !== 0)
    assert.ok(winners.length >= 1, results.map(({ stderr }) => stderr).join('\n'))
    for (const i of losers) {
      assert.equal(results[i].status, 5)
      assert.match(results[i].stderr, /another load is under way in this store \(process \d+ on \S+\)/)
    }
    const found = isOfRelease(await quadsOf(server, `${base}graph/`))
    assert.ok(winners.includes(found), 'the store holds a mixture')
  })
}

const titles = { Virtuoso: 'OpenLink Virtuoso', Oxigraph: 'Oxigraph', Jena: 'Apache Jena Fuseki' }

for (const [name, title] of Object.entries(titles)) {
  test(`${name} is recognised when it is asked what it is`, async () => {
    const server = await storeNamed(name)
    const { status, stderr } = await load({ ...server, type: 'auto' }, releases[0].file)
    assert.equal(status, 0, stderr)
    assert.ok(stderr.startsWith(`${title}: `), stderr)
    assert.equal(isOfRelease(await quadsOf(server, `${base}graph/`)), 0)
  })
}

test('a dry run says what would be done, and asks the store nothing', async (t) => {
  const server = await startBroken([])
  t.after(() => server.stop())
  const previews = [
    await load(server, records, { options: ['--dry-run'] }),
    await load({ ...server, type: 'auto' }, records, { options: ['--dry-run'] }),
    await load(server, releases[1].file, { options: ['--dry-run', '--changes-from', releases[0].file] })
  ]
  for (const { status, stdout, stderr } of previews) {
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
    assert.match(stdout, /\nNothing was sent\.\n$/)
  }
  assert.deepEqual(server.requests, [])
})

test('a dry run names the graphs in which the load then stages', async (t) => {
  const server = await startHolding()
  t.after(() => server.stop())
  const { stdout } = await load(server, releases[0].file, { options: ['--dry-run'] })
  const [, end] = /^stage {7}.* as <GRAPH(\/staging\/[0-9a-f]{16})>$/m.exec(stdout)
  const loading = load(server, releases[0].file)
  await server.batch
  const becomes = '<https://w3id.org/dialograph/loading#becomes>'
  const rows = server.store.query(`SELECT ?staged ?graph { GRAPH ?g { ?staged ${becomes} ?graph } }`)
  assert.equal(rows.length, 16)
  for (const row of rows) assert.equal(row.get('staged').value, row.get('graph').value + end)
  server.release()
  assert.equal((await loading).status, 0)
})

// Holds a request back, until the test says otherwise.
function holding () {
  const held = {}
  held.arrived = new Promise((resolve) => { held.arrive = resolve })
  held.released = new Promise((resolve) => { held.release = resolve })
  held.act = async (exchange) => {
    held.arrive()
    await held.released
    await acts.fairly(exchange)
  }
  return held
}

// A store that holds back the first batch.
async function startHolding (rules = []) {
  const { act, arrived, release } = holding()
  const server = await startBroken([{ on: /^POST \/store/, times: 1, act }, ...rules])
  return { ...server, batch: arrived, release }
}

const held = (stderr) => stderr.replace(/process \d+ on [^\s)]+/, 'process N on HOST')

test('a load that comes while another is under way says so and changes nothing', async (t) => {
  const server = await startHolding()
  t.after(() => server.stop())
  const first = load(server, releases[0].file)
  await server.batch
  const second = await load(server, releases[1].file)
  assert.deepEqual({ ...second, stderr: held(second.stderr) }, {
    status: 5,
    stdout: '',
    stderr: 'dialograph: another load is under way in this store (process N on HOST); if it is not, --break-lock SECONDS takes its ' +
      'place when it gives no sign of life for so long\nnothing was changed in the store\n'
  })
  server.release()
  assert.equal((await first).status, 0)
  assert.equal(isOfRelease(server.store.match()), 0)
})

test('the lock of a load that was killed can be broken, and its leavings go', async (t) => {
  const server = await startHolding()
  t.after(() => server.stop())
  const end = new AbortController()
  const killed = assert.rejects(load(server, releases[0].file, { signal: end.signal }), { name: 'AbortError' })
  await server.batch
  end.abort()
  await killed
  server.release()
  const refused = await load(server, releases[1].file)
  assert.equal(refused.status, 5, refused.stderr)
  const broken = await load(server, releases[1].file, { options: ['--break-lock', '0'] })
  assert.equal(broken.status, 0, broken.stderr)
  assert.equal(isOfRelease(server.store.match()), 1)
})

test('a load whose lock was broken leaves what the other has staged, and its notes', async (t) => {
  const reading = holding()
  const server = await startHolding([{ on: /^GET \/store/, times: 1, act: reading.act }])
  t.after(() => server.stop())
  const first = load(server, releases[0].file)
  await server.batch
  // The same data, so that both stage it in the same graphs.
  const second = load(server, releases[0].file, { options: ['--break-lock', '0'] })
  await reading.arrived
  server.release()
  const { status, stderr } = await first
  assert.deepEqual({ status, stderr }, {
    status: 5,
    stderr: 'dialograph: another load has broken the lock of this one\n' +
      'this load changed no data, and left what was staged to the other\n'
  })
  reading.release()
  const done = await second
  assert.equal(done.status, 0, done.stderr)
  assert.equal(isOfRelease(server.store.match()), 0)
})

for (const [options, state] of [
  [[], ', and what was staged was deleted again'],
  [['--resume'], '; what was staged is kept: run the same command again to go on from there']
]) {
  test(`a load that is stopped by hand says how the store is now ${options}`, async (t) => {
    const server = await startHolding()
    t.after(() => server.stop())
    const { status, stdout, stderr } = await load(server, releases[0].file, { options, interrupt: server.batch })
    server.release()
    assert.deepEqual({ status, stdout, stderr }, { status: 130, stdout: '', stderr: `dialograph: stopped; the data in the store is as it was${state}\n` })
  })
}

test('changes whose lock was broken are not made', async (t) => {
  const apply = holding()
  const server = await startBroken([{ on: /^POST \/update[^]*\?problems/, times: 1, act: apply.act }])
  t.after(() => server.stop())
  const whole = await load(server, releases[0].file)
  assert.equal(whole.status, 0, whole.stderr)
  const changes = load(server, releases[1].file, { options: ['--changes-from', releases[0].file] })
  await apply.arrived
  const other = await load(server, releases[0].file, { options: ['--break-lock', '0'] })
  assert.equal(other.status, 0, other.stderr)
  apply.release()
  const { status, stderr } = await changes
  assert.equal(status, 5, stderr)
  assert.match(stderr, /^dialograph: another load has broken the lock of this one\nthis load changed no data, and left what was staged to the other\n$/)
  assert.equal(isOfRelease(server.store.match()), 0)
})

test('a load that broke off goes on where it was', async (t) => {
  let broken = true
  const write = /^POST \/store/
  const server = await startBroken([{ on: write, skip: 30, act: async (exchange) =>
    broken ? acts.status(500)(exchange) : acts.fairly(exchange) }])
  t.after(() => server.stop())
  const batches = ['--batch', '500', '--resume']
  const first = await load(server, releases[0].file, { options: batches })
  assert.equal(first.status, 5, first.stderr)
  assert.match(first.stderr, /\nthe data in the store is as it was; what was staged is kept: run the same command again to go on from there\n$/)
  const sent = server.requests.length
  broken = false
  const second = await load(server, releases[0].file, { options: batches })
  assert.equal(second.status, 0, second.stderr)
  assert.match(second.stderr, /^[1-6] of 7 batches had been staged before$/m)
  assert.equal(isOfRelease(server.store.match()), 0)
  const afterwards = server.requests.length
  await load(server, releases[0].file, { options: ['--batch', '500'] })
  const posts = (from, to) => server.requests.slice(from, to).filter(({ method, url }) => write.test(`${method} ${url}`)).length
  assert.ok(posts(sent, afterwards) < posts(afterwards), 'the second load sent all again')
})

test('Virtuoso: a wrong password changes nothing', async () => {
  const server = await storeNamed('Virtuoso')
  await put(server, 'http://example.org/kept', '<http://example.org/s> <http://example.org/p> "kept" .\n')
  const before = sorted(await quadsOf(server, 'http'))
  const { status, stdout, stderr } = await load({ ...server, password: 'not-the-password' }, releases[0].file)
  assert.deepEqual({ status, stdout, stderr: stderr.replaceAll(server.url, 'STORE') }, {
    status: 5,
    stdout: '',
    stderr: 'dialograph: STORE/sparql-auth answers with status 401 (the name or the password was not accepted, or --auth has to be another)\n' +
      'nothing was changed in the store\n'
  })
  assert.deepEqual(sorted(await quadsOf(server, 'http')), before)
})

test('a token opens a store, and a secret may come from a file', async (t) => {
  const bearer = await startOxigraph({ credentials: { bearer: 'opensesame' } })
  const basic = await startOxigraph({ credentials: { user: 'ali', password: 'open sesame' } })
  t.after(() => Promise.all([bearer.stop(), basic.stop()]))
  const file = (name, secret) => {
    writeFileSync(join(folder, name), `${secret}\n`)
    return join(folder, name)
  }
  const results = [
    await load(bearer, releases[0].file, { env: { DIALOGRAPH_TOKEN: 'opensesame' } }),
    await load(bearer, releases[1].file, { options: ['--token-file', file('token', 'opensesame')] }),
    await load({ ...basic, password: undefined }, releases[0].file, { options: ['--password-file', file('password', 'open sesame')] }),
    // --user and --auth decide, whatever token there is for others.
    await load(basic, releases[0].file, { options: ['--auth', 'basic'], env: { DIALOGRAPH_TOKEN: 'of another store' } })
  ]
  assert.deepEqual(results.map(({ status }) => status), [0, 0, 0, 0], results.map(({ stderr }) => stderr).join('\n'))
  assert.deepEqual([isOfRelease(bearer.store.match()), isOfRelease(basic.store.match())], [1, 0])
})

test('a certificate that nobody known has signed is trusted where its file is named', async (t) => {
  const tls = certificate()
  const server = await startOxigraph({ tls })
  t.after(() => server.stop())
  const file = join(folder, 'ca.pem')
  writeFileSync(file, tls.cert)
  const refused = await load(server, releases[0].file)
  assert.equal(refused.status, 5, refused.stderr)
  assert.equal(server.store.size, 0)
  const accepted = await load(server, releases[0].file, { options: ['--ca-file', file] })
  assert.equal(accepted.status, 0, accepted.stderr)
  assert.equal(isOfRelease(server.store.match()), 0)
})
