// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// `./dev store` starts a store with the data in it, says what to ask it, and ends it again.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { here, temporaryFolder } from './lib.mjs'
import { freePort, isListening, serve } from './loopback.mjs'

const folder = join(temporaryFolder(), 'store')
const [port, sqlPort] = [await freePort(), await freePort()]
const settings = {
  DIALOGRAPH_STORE_FOLDER: folder, DIALOGRAPH_STORE_PORT: `${port}`, DIALOGRAPH_STORE_SQL_PORT: `${sqlPort}`
}

function run (program, options, env = {}) {
  const { status, stdout, stderr } = spawnSync(program, options,
    { env: { ...process.env, ...settings, ...env }, encoding: 'utf8', timeout: 120_000 })
  return { status, stdout, stderr }
}

const localStore = (action, env) => run(join(here, 'local-store.sh'), [action], env)
after(() => localStore('stop'))

const address = `http://127.0.0.1:${port}`
let start

test('it starts a store and loads the data', async () => {
  start = localStore('start')
  assert.equal(start.status, 0, start.stdout + start.stderr)
  assert.ok(start.stdout.includes(`\nThe store is at ${address}, its SPARQL endpoint at ${address}/sparql.\n`), start.stdout)
  assert.ok(await isListening(port))
})

test('the store listens on this machine alone, and does not run as root', () => {
  const pid = readFileSync(`${folder}.pid`, 'utf8').trim()
  assert.notEqual(statSync(`/proc/${pid}`).uid, 0)
  assert.match(readFileSync(join(folder, 'virtuoso.ini'), 'utf8'), new RegExp(`^ServerPort = 127\\.0\\.0\\.1:${port}$`, 'm'))
  const everywhere = '00000000:' + port.toString(16).toUpperCase().padStart(4, '0')
  assert.ok(!readFileSync('/proc/net/tcp', 'utf8').includes(everywhere))
})

test('its password is for its owner alone', () => {
  assert.equal(statSync(`${folder}.password`).mode & 0o777, 0o600)
})

test('the three queries that it prints can be pasted, and have answers', () => {
  const commands = start.stdout.split(/\n\n/).filter((text) => text.includes(' sparql --store '))
  assert.equal(commands.length, 3)
  const answers = commands.map((command) => run('bash', ['-c', command]))
  assert.deepEqual(answers.map(({ status, stderr }) => ({ status, stderr })), Array(3).fill({ status: 0, stderr: '' }))
  assert.deepEqual(answers.map(({ stdout }) => stdout.trimEnd().split('\n').length > 15), [true, true, true])
  assert.match(answers[0].stdout, /\b6\b.*\b2011-09-14\b/)
  assert.match(answers[1].stdout, /黄砂.*Asian dust.*Шар шороон шуурга/)
})

test('once more it says that the store runs, and loads the data again', () => {
  const { status, stdout } = localStore('start')
  assert.equal(status, 0)
  assert.equal(stdout, `The store is running already.\n${start.stdout}`)
})

test('a port that is taken is named, with what to do', async () => {
  const other = await serve((request, response) => response.end())
  const found = localStore('start', { DIALOGRAPH_STORE_FOLDER: `${folder}-2`, DIALOGRAPH_STORE_PORT: `${other.port}` })
  await other.stop()
  assert.deepEqual(found, {
    status: 1,
    stdout: '',
    stderr: `Port ${other.port} of this machine is taken by another program. Stop that one, or choose other ports:\n` +
      `    DIALOGRAPH_STORE_PORT=${other.port + 1} DIALOGRAPH_STORE_SQL_PORT=${sqlPort + 1} ./dev store\n`
  })
  assert.ok(!existsSync(`${folder}-2`))
})

test('it ends the store, and says so only once', async () => {
  assert.deepEqual(localStore('stop'), { status: 0, stdout: `The store has ended. Its data stays in ${folder}.\n`, stderr: '' })
  assert.equal(await isListening(port), false)
  assert.deepEqual(localStore('stop'), { status: 0, stdout: 'The store is not running.\n', stderr: '' })
})
