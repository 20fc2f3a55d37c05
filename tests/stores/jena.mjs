// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A SPARQL 1.1 server on Jena's TDB2 in memory (JenaServer.java), which ends when the test file does.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { jars, javaOptions, unpackXercesTexts } from '../experts/class-path.mjs'

const program = fileURLToPath(new URL('JenaServer.java', import.meta.url))

// The options with which Java runs a program of Jena's; `folder` is an empty one for what it needs beside its libraries.
export function jenaOptions (folder) {
  unpackXercesTexts(folder)
  return javaOptions(jars.jena, [folder])
}

export async function startJena () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-jena-'))
  const server = spawn('java', [...jenaOptions(folder), program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const url = await firstLine(server)
  after(() => rmSync(folder, { recursive: true }))
  return { type: 'fuseki', url, query: `${url}/query`, update: `${url}/update`, data: `${url}/data`, stop: () => stop(server) }
}

// The address, or a failure where the program ends without one.
async function firstLine (server) {
  for await (const line of createInterface(server.stdout)) return line
  assert.fail('JenaServer.java ended at its start')
}

async function stop (server) {
  server.stdin.end()
  if (server.exitCode === null) await once(server, 'exit')
}
