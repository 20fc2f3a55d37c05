// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What `dialograph load --script` writes for a store's own loader brings the whole release into that store.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import oxigraph from 'oxigraph'
import { nquadsOf } from './client.mjs'
import { assertSameLines, canonical, dialograph, exportAs, records, temporaryFolder } from './lib.mjs'
import { storeNamed } from './stores.mjs'
import { startVirtuoso } from './virtuoso.mjs'

const base = 'https://w3id.org/dialograph/japan-mongolia/'
const linesOf = (nquads) => oxigraph.parse(nquads, { format: 'application/n-quads' })
  .map(canonical).map((line) => line.replace(/"POINT\([^)]*\)"\S*/, '"POINT"')).sort()

// A Virtuoso's own program for SQL, which notes with what arguments it is started.
function notingIsql () {
  const folder = temporaryFolder()
  const [isql, notes] = [join(folder, 'isql'), join(folder, 'arguments')]
  writeFileSync(isql, `#!/bin/sh\nprintf '%s\\n' "$@" >>"${notes}"\nexec isql-vt "$@"\n`, { mode: 0o755 })
  return { isql, notes }
}

test("Virtuoso's bulk loader loads every quad by the script, wherever it lies, and no list of processes shows the password", async () => {
  const server = await storeNamed('Virtuoso')
  const { isql, notes } = notingIsql()
  // Virtuoso reads files in its own folder alone.
  const folder = join(server.folder, `it's "100%" of a_b $HOME \\'; -- 日本`)
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder, '--per-file', '1000'])
  assert.equal(written.status, 0, written.stderr)
  assert.equal(readdirSync(folder).filter((file) => file.endsWith('.nq.gz')).length, 4)
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'load.sh'), `127.0.0.1:${server.sqlPort}`],
    { env: { ...process.env, VIRTUOSO_PASSWORD: server.password, ISQL: isql }, encoding: 'utf8', timeout: 120_000 })
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'files loaded: 4\n', stderr: '' })
  assert.doesNotMatch(readFileSync(notes, 'utf8'), new RegExp(server.password))
  assertSameLines(linesOf(await nquadsOf(server, base)), linesOf(exportAs('nquads', records, temporaryFolder()).text), 'the release')
})

test('the script fails where a file cannot be read', async () => {
  const server = await storeNamed('Virtuoso')
  const folder = join(temporaryFolder(), 'elsewhere')
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder])
  assert.equal(written.status, 0, written.stderr)
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'load.sh'), `127.0.0.1:${server.sqlPort}`],
    { env: { ...process.env, VIRTUOSO_PASSWORD: server.password }, encoding: 'utf8', timeout: 120_000 })
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
  assert.match(stderr, /\nnot every file was loaded\n$/)
})

// Virtuoso takes an empty file for one that is loaded, and has no error to show.
test('the script loads nothing where a file was cut short, in a folder whose name begins with a hyphen', async (t) => {
  const server = await startVirtuoso()
  t.after(() => server.stop())
  const folder = join(server.folder, '-cut')
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder, '--per-file', '1000'])
  assert.equal(written.status, 0, written.stderr)
  truncateSync(join(folder, 'data-00003.nq.gz'), 0)
  const { status, stdout, stderr } = spawnSync('sh', ['--', '-cut/load.sh', `127.0.0.1:${server.sqlPort}`],
    { cwd: server.folder, env: { ...process.env, VIRTUOSO_PASSWORD: server.password }, encoding: 'utf8', timeout: 120_000 })
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
  assert.match(stderr, /\na data file is not as it was written; nothing was loaded\n$/)
  assert.equal(await nquadsOf(server, base), '')
})

test('the script fails with a wrong password, and does not show it', async () => {
  const server = await storeNamed('Virtuoso')
  const folder = join(temporaryFolder(), 'bulk')
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder])
  assert.equal(written.status, 0, written.stderr)
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'load.sh'), `127.0.0.1:${server.sqlPort}`],
    { env: { ...process.env, VIRTUOSO_PASSWORD: 'not-the-password' }, encoding: 'utf8', timeout: 120_000 })
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
  assert.match(stderr, /Bad login[^]*\nnot every file was loaded\n$/)
  assert.doesNotMatch(stderr, /not-the-password/)
})

// The script first tries a password of its own, to find out whether isql asks for one.
test('the script loads into a Virtuoso that has the password it came with', async (t) => {
  const server = await startVirtuoso()
  t.after(() => server.stop())
  server.sql("USER_SET_PASSWORD('dba', 'dba');\n")
  const folder = join(server.folder, 'bulk')
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder])
  assert.equal(written.status, 0, written.stderr)
  writeFileSync(join(folder, 'other.nq.gz'), gzipSync(`<${base}s> <${base}p> "other" <${base}g> .\n`))
  const load = (password) => spawnSync('sh', [join(folder, 'load.sh'), `127.0.0.1:${server.sqlPort}`],
    { env: { ...process.env, VIRTUOSO_PASSWORD: password }, encoding: 'utf8', timeout: 120_000 })
  // A password that isql does not ask for would be a statement.
  const refused = load("delete from DB.DBA.load_list; USER_SET_PASSWORD('dba', 'sent');")
  assert.deepEqual({ status: refused.status, stdout: refused.stdout, stderr: refused.stderr },
    { status: 1, stdout: '', stderr: 'dba still has the password that Virtuoso came with, dba; set another, or say that one\n' })
  const { status, stdout, stderr } = load('dba')
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'files loaded: 1\n', stderr: '' })
  assertSameLines(linesOf(await nquadsOf({ ...server, password: 'dba' }, base)), linesOf(exportAs('nquads', records, temporaryFolder()).text), 'the release')
})

test('the script does not send Virtuoso the second line of a password, nor any where no server answers', async () => {
  const server = await storeNamed('Virtuoso')
  const folder = join(temporaryFolder(), 'bulk')
  const written = await dialograph(['load', records, '--script', 'virtuoso', '-o', folder])
  assert.equal(written.status, 0, written.stderr)
  for (const [password, port, message] of [
    [`${server.password}\nsecond`, server.sqlPort, /^a password of Virtuoso's is one line\n$/],
    ['another', 1, /Connect failed to 127\.0\.0\.1:1/]
  ]) {
    const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'load.sh'), `127.0.0.1:${port}`],
      { env: { ...process.env, VIRTUOSO_PASSWORD: password }, encoding: 'utf8', timeout: 120_000 })
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
    assert.match(stderr, message)
  }
})
