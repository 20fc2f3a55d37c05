// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A certificate for 127.0.0.1 that nobody has signed but itself.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

let made

// { key, cert } for a server of Node.js; one for all.
export function certificate () {
  made ??= make()
  return made
}

function make () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const result = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert])
  assert.equal(result.status, 0, `openssl: ${result.error ?? result.stderr}`)
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}
