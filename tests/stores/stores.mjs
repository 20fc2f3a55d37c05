// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The stores by name.

import { after } from 'node:test'
import { startJena } from './jena.mjs'
import { startOxigraph } from './oxigraph-server.mjs'
import { startVirtuoso } from './virtuoso.mjs'

export const stores = { Virtuoso: startVirtuoso, Oxigraph: startOxigraph, Jena: startJena }

const running = new Map()
after(() => Promise.all([...running.values()].map(async (server) => (await server).stop())))

// One server of each kind serves a whole test file.
export function storeNamed (name) {
  if (!running.has(name)) running.set(name, stores[name]())
  return running.get(name)
}
