// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// An Oxigraph that misbehaves on demand. What it keeps is real, so that a test can look at it afterwards.

import { setTimeout as pause } from 'node:timers/promises'
import { bodyOf, send } from './loopback.mjs'
import { startOxigraph } from './oxigraph-server.mjs'

// Starts a store that follows rules: { on, skip, times, act }. A request that matches the pattern `on`, which is tried on
// "METHOD address\nbody", is answered by `act`; the first `skip` such requests are let through, and after `times` more all
// others. The first rule that has something to say has its way. `requests` are the heads of all that came.
export async function startBroken (rules, options = {}) {
  const state = rules.map(({ skip = 0, times = Infinity, ...rule }) => ({ ...rule, skip, times, met: 0 }))
  const requests = []
  const server = await startOxigraph({
    ...options,
    respond: async (request, response, answer) => {
      const { method, url, headers } = request
      requests.push({ method, url, authorization: headers.authorization })
      const text = `${method} ${url}\n${(await bodyOf(request)).toString()}`
      const rule = state.find((candidate) => applies(candidate, text))
      await (rule?.act ?? acts.fairly)({ request, response, answer, server })
    }
  })
  return { ...server, requests }
}

function applies (rule, text) {
  if (!rule.on.test(text)) return false
  rule.met += 1
  return rule.met > rule.skip && rule.met <= rule.skip + rule.times
}

const page = '<!DOCTYPE html>\n<title>Sign in</title>\n<p>Please sign in to the network.</p>\n'
const half = (bytes) => bytes.subarray(0, bytes.length >> 1)
const bytesOf = ({ body }) => Buffer.from(body ?? '')

async function openBody ({ request, response, answer }) {
  const given = await answer(request)
  response.writeHead(given.status, { 'Content-Length': bytesOf(given).length, ...given.headers })
  response.write(half(bytesOf(given)))
}

// Ways to answer. Those that end in `After` carry the request out first.
export const acts = {
  fairly: async ({ request, response, answer }) => send(response, await answer(request)),
  status: (status, headers = {}, body = '') => async ({ response }) => {
    send(response, { status, headers: { 'Content-Type': 'text/plain', ...headers }, body })
  },
  statusAfter: (status) => async ({ request, response, answer }) => {
    await answer(request)
    send(response, { status, headers: { 'Content-Type': 'text/plain' }, body: 'Something went wrong.\n' })
  },
  // Says who asked, as it came and as it was meant.
  repeat: async ({ request, response }) => {
    const said = request.headers.authorization
    const meant = Buffer.from(said.split(' ')[1], 'base64').toString()
    send(response, { status: 400, headers: { 'Content-Type': 'text/plain' }, body: `${meant} (${said}) may not\n` })
  },
  webPage: async ({ response }) => send(response, { status: 200, headers: { 'Content-Type': 'text/html' }, body: page }),
  never: async () => {},
  neverAfter: async ({ request, answer }) => { await answer(request) },
  // Does some of it and fails; `part` is the SPARQL of what is done.
  inPart: (part, status) => async ({ response, server }) => {
    server.store.update(part)
    send(response, { status, headers: { 'Content-Type': 'text/plain' }, body: 'The disk is full.\n' })
  },
  // One way after the other, the last one for ever.
  inTurn: (...ways) => {
    let turn = 0
    return (exchange) => ways[Math.min(turn++, ways.length - 1)](exchange)
  },
  halfHeaders: async ({ request }) => { request.socket.write('HTTP/1.1 200 OK\r\nContent-Type: app') },
  halfBody: openBody,
  halfBodyThenCut: async (exchange) => {
    await openBody(exchange)
    exchange.request.socket.end()
  },
  cut: async ({ request }) => { request.socket.destroy() },
  cutAfter: async ({ request, answer }) => {
    await answer(request)
    request.socket.destroy()
  },
  // The store's process is gone: nobody listens any more.
  gone: async ({ server }) => { await server.stop() },
  goneAfter: async ({ request, answer, server }) => {
    await answer(request)
    await server.stop()
  },
  // Says that all went well and does nothing, or leaves out the last triple.
  pretend: async ({ response }) => send(response, { status: 204 }),
  leaveOne: async ({ request, response, answer }) => {
    const lines = (await bodyOf(request)).toString().trimEnd().split('\n')
    request.bytes = Promise.resolve(Buffer.from(lines.slice(0, -1).join('\n') + '\n'))
    send(response, await answer(request))
  },
  change: (edit) => async ({ request, response, answer }) => {
    const given = await answer(request)
    send(response, { ...given, ...edit(given) })
  },
  slowly: async ({ request, response, answer }) => {
    const given = await answer(request)
    response.writeHead(given.status, { 'Content-Length': bytesOf(given).length, ...given.headers })
    for (const byte of bytesOf(given)) {
      response.write(Buffer.of(byte))
      await pause(1)
    }
    response.end()
  },
  redirect: (target) => async ({ request, response }) =>
    send(response, { status: 307, headers: { Location: target + request.url } }),
  endless: (type, filling) => async ({ request, response }) => {
    response.writeHead(200, { 'Content-Type': type })
    const piece = Buffer.alloc(1 << 16, filling)
    const more = () => { while (!request.socket.destroyed && response.write(piece)); }
    response.on('drain', more)
    more()
  },
  garbage: async ({ request }) => {
    request.socket.write(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0x0a, 0x0a, 0x80, 0xfe]))
    request.socket.end()
  }
}
