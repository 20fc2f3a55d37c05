// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What the tests of this folder share with those of the second opinion, and running the program beside a server.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export {
  assertSameLines, canonical, exportAs, projectFolder, records, temporaryFolder
} from '../second-opinion/lib.mjs'

export const here = dirname(fileURLToPath(import.meta.url))

// Runs the program while this process goes on serving, and returns how it ended and what it said. When the promise
// `interrupt` is kept, it gets a SIGINT.
export async function dialograph (options, { env = {}, input = '', timeout = 120_000, signal, interrupt } = {}) {
  const program = process.env.DIALOGRAPH
  assert.ok(program, 'DIALOGRAPH must name the program')
  const child = spawn(program, options, { env: { ...process.env, ...env }, timeout, signal, killSignal: 'SIGKILL' })
  const output = { stdout: '', stderr: '' }
  for (const name of Object.keys(output)) {
    child[name].setEncoding('utf8')
    child[name].on('data', (text) => { output[name] += text })
  }
  interrupt?.then(() => child.kill('SIGINT'))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [status, endedBy] = await once(child, 'close')
  assert.equal(endedBy, null, `the program did not end by itself:\n${output.stderr}`)
  return { status, ...output }
}
