// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What goes wrong, one thing at a time. `status` is 5 and nothing is loaded unless a scenario says otherwise; with
// `changes`, `--changes-from` is tried.

import assert from 'node:assert/strict'
import { acts, startBroken } from './broken-store.mjs'
import { bodyOf, freePort, serve, serveSockets } from './loopback.mjs'
import { certificate } from './certificate.mjs'

const any = /^/
const count = /^(GET|POST) \/query/
const write = /^POST \/store/
const read = /^GET \/store/
const change = /^POST \/update/
// The one request that puts what is staged in the place of the data.
const move = /^POST \/update[^]*movedBy/
// The one request that makes changes, which --changes-from sends.
const apply = /^POST \/update[^]*\?problems/
const stagedChange = /^POST \/update[^]*loading#[0-9a-f]{16}\/added/
const lock = /^POST \/update\nINSERT DATA[^]*heldBy/

const session = 'https://w3id.org/dialograph/japan-mongolia/graph/session/6'
const mark = 'INSERT { GRAPH <https://w3id.org/dialograph/loading#control> { ?load ' +
  '<https://w3id.org/dialograph/loading#begunBy> ?word } } WHERE { GRAPH <https://w3id.org/dialograph/loading#control> { ' +
  '?load <https://w3id.org/dialograph/loading#stages> ?g . <https://w3id.org/dialograph/loading#lock> ' +
  '<https://w3id.org/dialograph/loading#heldBy> ?word } }'
// As many statements as before, but others.
const another = `DELETE { GRAPH <${session}> { ?s ?p ?o } } INSERT { GRAPH <${session}> { ?s ?p <http://example.org/torn> } } ` +
  `WHERE { { SELECT * WHERE { GRAPH <${session}> { ?s ?p ?o } } LIMIT 1 } }`

const recovered = { status: 0, loaded: true }
// In seconds: for what never ends by itself. Elsewhere a busy machine may take its time.
const timeout = 2
// Only what differs from the earlier release is sent.
const changes = true

export const scenarios = {
  'connection-refused': { timeout, start: async () => ({ url: `http://127.0.0.1:${await freePort()}`, stop () {} }) },
  'connection-closed-at-once': { timeout, start: () => serveSockets((socket) => socket.resume().end()) },
  'bytes-that-are-no-http': { timeout, rules: [{ on: any, act: acts.garbage }] },
  'no-answer-at-all': { timeout, rules: [{ on: any, act: acts.never }] },
  'no-answer-to-a-batch': { timeout, rules: [{ on: write, act: acts.never }] },
  'stalled-in-the-headers': { timeout, rules: [{ on: any, act: acts.halfHeaders }] },
  'stalled-in-the-body': { timeout, rules: [{ on: count, act: acts.halfBody }] },
  'slow-but-in-time': { rules: [{ on: count, act: acts.slowly }], ...recovered },
  'wrong-password': { start: (rules) => startBroken(rules, { credentials: { user: 'curator', password: 'another' } }) },
  forbidden: { rules: [{ on: write, act: acts.status(403, {}, 'You may look but not touch.\n') }] },
  'password-repeated': { rules: [{ on: write, act: acts.repeat }] },
  'not-found': { rules: [{ on: any, act: acts.status(404) }] },
  'every-batch-too-large': { rules: [{ on: write, act: acts.status(413) }] },
  'first-batch-too-large': { rules: [{ on: write, times: 1, act: acts.status(413) }], ...recovered },
  'too-many-requests-for-a-moment': { rules: [{ on: write, times: 1, act: acts.status(429) }], ...recovered },
  'too-many-requests-and-when-to-come-back': { rules: [{ on: write, times: 1, act: acts.status(429, { 'Retry-After': '1' }) }], ...recovered },
  'too-many-requests-for-ever': { timeout, rules: [{ on: write, act: acts.status(429) }] },
  'internal-error': { rules: [{ on: write, act: acts.status(500, {}, 'java.lang.NullPointerException\n') }] },
  'internal-error-after-a-batch': { rules: [{ on: write, act: acts.statusAfter(500) }] },
  'bad-gateway-once': { rules: [{ on: write, times: 1, act: acts.status(502) }], ...recovered },
  'unavailable-for-a-moment': { rules: [{ on: write, times: 1, act: acts.status(503, { 'Retry-After': '1' }) }], ...recovered },
  'unavailable-for-ever': { timeout, rules: [{ on: any, act: acts.status(503) }] },
  'unavailable-for-an-hour': { timeout, rules: [{ on: any, act: acts.status(503, { 'Retry-After': '3600' }) }] },
  'redirect-to-another-host': {
    start: async () => {
      const heard = []
      const other = await serve((request, response) => {
        heard.push(request.headers.authorization)
        response.end()
      })
      const server = await startBroken([{ on: any, act: acts.redirect(other.url) }])
      return { ...server, heard, other, stop: () => Promise.all([server.stop(), other.stop()]) }
    },
    also: ({ server }) => assert.deepEqual(server.heard.filter((authorization) => authorization !== undefined), [])
  },
  'redirect-to-itself': { rules: [{ on: any, act: acts.redirect('') }] },
  'web-page-for-an-answer': { rules: [{ on: count, act: acts.webPage }] },
  'web-page-for-a-batch': { rules: [{ on: write, act: acts.webPage }] },
  'answer-of-another-type': { rules: [{ on: count, act: acts.change(() => ({ headers: { 'Content-Type': 'text/csv' }, body: 'n\r\n1\r\n' })) }] },
  'json-cut-short': { rules: [{ on: count, act: acts.change(({ body }) => ({ body: body.slice(0, body.length >> 1) })) }] },
  'connection-cut-in-an-answer': { rules: [{ on: count, act: acts.halfBodyThenCut }] },
  'count-that-is-no-number': { rules: [{ on: count, act: acts.change(({ body }) => ({ body: body.replace(/"value": ?"\d+"/g, '"value":"many"') })) }] },
  'count-that-lies': { rules: [{ on: count, act: acts.change(({ body }) => ({ body: body.replace(/"value": ?"\d+"/g, '"value":"7"') })) }] },
  'endless-answer': { rules: [{ on: count, act: acts.endless('application/sparql-results+json', ' ') }] },
  'line-without-an-end': { rules: [{ on: read, act: acts.endless('application/n-triples', '"') }] },
  'batch-not-kept': { rules: [{ on: write, act: acts.pretend }] },
  'one-triple-less': { rules: [{ on: write, times: 1, act: acts.leaveOne }] },
  'one-value-changed': {
    rules: [{ on: read, act: acts.change(({ body }) => ({ body: body.replaceAll('Ulaanbaatar', 'Ulan Bator') })) }]
  },
  'cut-before-a-batch': { rules: [{ on: write, times: 1, act: acts.cut }], ...recovered },
  'cut-after-a-batch': { rules: [{ on: write, times: 1, act: acts.cutAfter }], ...recovered },
  'gone-before-a-batch': { timeout, rules: [{ on: write, act: acts.gone }], left: true },
  'gone-after-a-batch': { timeout, rules: [{ on: write, act: acts.goneAfter }], left: true },
  'move-fails': { rules: [{ on: move, act: acts.status(500, {}, 'The transaction was rolled back.\n') }] },
  'move-not-done': { rules: [{ on: move, act: acts.pretend }] },
  'move-done-and-answer-lost': { rules: [{ on: move, times: 1, act: acts.cutAfter }], ...recovered },
  'move-done-and-gone': { timeout, rules: [{ on: move, act: acts.goneAfter }], loaded: true, left: true },
  'move-stalls': { timeout, rules: [{ on: move, act: acts.never }], left: true },
  'move-done-in-part-with-the-same-counts': { rules: [{ on: move, act: acts.inPart(`${mark} ;\n${another}`, 500) }], torn: true, left: true },
  'move-lost-and-then-refused': { rules: [{ on: move, act: acts.inTurn(acts.cut, acts.status(500)) }], left: true },
  'move-done-and-lost-and-then-refused': { rules: [{ on: move, act: acts.inTurn(acts.cutAfter, acts.status(500)) }], ...recovered },
  'lock-stalls': { timeout, rules: [{ on: lock, act: acts.never }] },
  'lock-taken-and-no-answer': { timeout, rules: [{ on: lock, act: acts.neverAfter }] },
  'lock-stalls-and-all-behind-it': { timeout, rules: [{ on: change, act: acts.neverAfter, times: 1 }, { on: change, act: acts.never }], left: true },
  'lock-taken-and-an-error': { rules: [{ on: lock, act: acts.statusAfter(500) }] },
  'difference-cut-before-it-is-made': { changes, rules: [{ on: apply, times: 1, act: acts.cut }], ...recovered },
  'difference-made-and-cut': { changes, rules: [{ on: apply, times: 1, act: acts.cutAfter }], ...recovered },
  'difference-made-and-gone': { changes, timeout, rules: [{ on: apply, act: acts.goneAfter }], loaded: true, left: true },
  'difference-stalls': { changes, timeout, rules: [{ on: apply, act: acts.never }], left: true },
  'difference-fails': { changes, rules: [{ on: apply, act: acts.status(500, {}, 'The transaction was rolled back.\n') }] },
  'difference-made-and-an-error': { changes, rules: [{ on: apply, act: acts.statusAfter(500) }], ...recovered },
  'difference-unavailable-for-a-moment': { changes, rules: [{ on: apply, times: 1, act: acts.status(503, { 'Retry-After': '1' }) }], ...recovered },
  'difference-unavailable-for-ever': { changes, timeout, rules: [{ on: apply, act: acts.status(503) }], left: true },
  'difference-lost-and-then-refused': { changes, rules: [{ on: apply, act: acts.inTurn(acts.cut, acts.status(500)) }], left: true },
  'difference-not-made': { changes, rules: [{ on: apply, act: acts.pretend }] },
  'difference-made-in-part-with-the-same-counts': { changes, rules: [{ on: apply, act: acts.inPart(another, 500) }], torn: true, left: true },
  'difference-staged-with-another-value': {
    changes,
    rules: [{ on: stagedChange, act: async (exchange) => {
      const text = (await bodyOf(exchange.request)).toString().replace('Japan-Mongolia', 'Japan and Mongolia')
      exchange.request.bytes = Promise.resolve(Buffer.from(text))
      await acts.fairly(exchange)
    } }]
  },
  'changes-refused': { rules: [{ on: change, act: acts.status(405) }] },
  'certificate-of-nobody': { start: (rules) => startBroken(rules, { tls: certificate() }) },
  'no-tls-where-it-is-asked-for': {
    start: async (rules) => {
      const server = await startBroken(rules)
      return { ...server, url: server.url.replace('http:', 'https:') }
    }
  },
  'tls-where-none-is-asked-for': {
    start: async (rules) => {
      const server = await startBroken(rules, { tls: certificate() })
      return { ...server, url: server.url.replace('https:', 'http:') }
    }
  }
}
