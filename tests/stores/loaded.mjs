// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

import { exportAs, records, temporaryFolder } from './lib.mjs'
import { put, graphsOf } from './client.mjs'
import oxigraph from 'oxigraph'
const text = exportAs('nquads', records, temporaryFolder()).text
const done = new Map()
export function loadedGraphs (server) {
  if (!done.has(server)) done.set(server, (async () => {
    const s = new oxigraph.Store(); s.load(text, { format: 'application/n-quads' })
    for (const g of s.query('SELECT DISTINCT ?g {GRAPH ?g {?s ?p ?o}}').map(m => m.get('g'))) await put(server, g.value, s.dump({ format: 'application/n-triples', from_graph_name: g }))
    return graphsOf(server, 'https://w3id.org/dialograph/japan-mongolia/graph/')
  })())
  return done.get(server)
}
