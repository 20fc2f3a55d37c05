// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// `dialograph load` for each kind of server.

import { dialograph } from './lib.mjs'

// Loads records or an RDF file into a server that startVirtuoso, startOxigraph or startJena returned.
export function load (server, source, { options = [], env = {}, ...rest } = {}) {
  const user = server.user ? ['--user', server.user] : []
  const secret = server.password ? { DIALOGRAPH_PASSWORD: server.password } : {}
  return dialograph(['load', source, '--store', server.url, '--store-type', server.type, ...user, ...options],
    { env: { ...secret, ...env }, ...rest })
}
