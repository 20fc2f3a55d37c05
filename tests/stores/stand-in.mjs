// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Runs a script with the programs that stand in for loaders (stand-in.sh), and reads what these kept.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Java finds files of such names in no other locale.
export const utf8 = { ...process.env, LC_ALL: 'C.UTF-8' }

// Runs a script while this process goes on serving.
export async function run ({ base, script, options, recorded, programs }, env = {}) {
  const child = spawn('sh', ['--', script, ...options], {
    cwd: base,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    env: { ...utf8, PATH: `${programs}:${process.env.PATH}`, RECORDED: recorded, ...env }
  })
  const output = { stdout: '', stderr: '' }
  for (const name of Object.keys(output)) child[name].setEncoding('utf8').on('data', (text) => { output[name] += text })
  const [status] = await once(child, 'close')
  return { status, ...output }
}

const number = (name) => Number.parseInt(name)

// How the programs that stand in were started, in that order.
export function callsOf (program, recorded) {
  return readdirSync(recorded).filter((name) => name.endsWith(`-${program}`)).sort((a, b) => number(a) - number(b))
    .map((name) => {
      const text = (file) => readFileSync(join(recorded, name, file), 'utf8')
      return { options: text('arguments').split('\0').slice(0, -1), folder: text('folder').slice(0, -1), input: text('input') }
    })
}
