// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A real Virtuoso with a new, empty database, which is gone when the test file is.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './loopback.mjs'

const script = fileURLToPath(new URL('virtuoso.sh', import.meta.url))
const limit = 60_000

// Starts a Virtuoso and waits until it answers. Its user is `dba`.
export async function startVirtuoso () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-virtuoso-'))
  // Longer passwords, such as one of 24 characters, are set but then not accepted.
  const password = randomBytes(8).toString('hex')
  const env = { ...process.env, VIRTUOSO_PASSWORD: password }
  const [port, sqlPort] = [await freePort(), await freePort()]
  run(['create', folder, port, sqlPort], { env })
  // However this process ends, the pipe ends with it, and then the server and its folder go.
  const server = spawn(script, ['lend', folder], { stdio: ['pipe', 'ignore', 'ignore'] })
  const url = `http://127.0.0.1:${port}`
  await ready(url, server, folder)
  return {
    type: 'virtuoso',
    url,
    query: `${url}/sparql`,
    update: `${url}/sparql-auth`,
    data: `${url}/sparql-graph-crud-auth`,
    user: 'dba',
    password,
    folder,
    sqlPort,
    sql: (text) => run(['sql', folder], { env, input: text }),
    stop: () => stop(server)
  }
}

function run (options, settings) {
  const result = spawnSync(script, options.map(String), { encoding: 'utf8', timeout: limit, ...settings })
  assert.equal(result.status, 0, `virtuoso.sh ${options[0]}: ${result.error ?? result.stdout + result.stderr}`)
  return result.stdout
}

async function ready (url, server, folder) {
  const end = Date.now() + limit
  while (!await answers(`${url}/sparql?query=ASK%7B%7D`)) {
    assert.equal(server.exitCode ?? server.signalCode, null, `Virtuoso ended:\n${logOf(folder)}`)
    assert.ok(Date.now() < end, `Virtuoso does not answer:\n${logOf(folder)}`)
    await pause(50)
  }
}

async function answers (url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

const logOf = (folder) => readFileSync(join(folder, 'virtuoso.log'), 'utf8')

async function stop (server) {
  if (server.exitCode !== null) return
  server.stdin.end()
  await once(server, 'exit')
}
