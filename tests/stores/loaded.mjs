// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The data set that ships, loaded once into a server for all the tests of a file.

import assert from 'node:assert/strict'
import { graphsOf } from './client.mjs'
import { records } from './lib.mjs'
import { load } from './load-command.mjs'

const graphs = new Map()

// Returns the names of its graphs.
export function loadedGraphs (server) {
  if (!graphs.has(server)) graphs.set(server, loadInto(server))
  return graphs.get(server)
}

async function loadInto (server) {
  const { status, stderr } = await load(server, records)
  assert.equal(status, 0, stderr)
  return graphsOf(server, 'https://w3id.org/dialograph/japan-mongolia/graph/')
}
