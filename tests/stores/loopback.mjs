// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Servers of the tests' own on loopback, with or without TLS, that leave nothing behind.

import { createServer as createPlain } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import { timingSafeEqual } from 'node:crypto'

const host = '127.0.0.1'

// Serves `handler(request, response)`; `tls` is { key, cert }. `stop` cuts the connections that are still open.
export async function serve (handler, { tls } = {}) {
  const server = tls ? createSecure(tls, handler) : createPlain(handler)
  server.requestTimeout = 0
  const port = await listen(server)
  return { url: `${tls ? 'https' : 'http'}://${host}:${port}`, port, stop: () => stop(server) }
}

async function listen (server) {
  server.sockets = new Set()
  server.on('connection', (socket) => {
    server.sockets.add(socket)
    socket.on('close', () => server.sockets.delete(socket))
  })
  server.listen(0, host)
  await once(server, 'listening')
  return server.address().port
}

// Once more does no harm.
async function stop (server) {
  if (!server.listening) return
  for (const socket of server.sockets) socket.destroy()
  server.close()
  await once(server, 'close')
}

// A port on which nobody listens: it was free a moment ago.
export async function freePort () {
  const server = createServer()
  const port = await listen(server)
  await stop(server)
  return port
}

// Listens and speaks whatever `answer(socket)` does, for servers that speak no HTTP.
export async function serveSockets (answer) {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    answer(socket)
  })
  const port = await listen(server)
  return { url: `http://${host}:${port}`, port, stop: () => stop(server) }
}

export function isListening (port) {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    socket.on('connect', () => { socket.destroy(); resolve(true) })
    socket.on('error', () => resolve(false))
  })
}

// The bytes of a request, as often as they are asked for.
export function bodyOf (request) {
  request.bytes ??= collected(request)
  return request.bytes
}

async function collected (request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export function send (response, { status, headers = {}, body = '' }) {
  const bytes = Buffer.from(body)
  response.writeHead(status, { 'Content-Length': bytes.length, ...headers })
  response.end(bytes)
}

// Answers whoever shows `user` and `password`, or `bearer`.
export function guarded (answer, { user, password, bearer }) {
  const expected = bearer === undefined
    ? `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    : `Bearer ${bearer}`
  const challenge = bearer === undefined ? 'Basic realm="store", charset="UTF-8"' : 'Bearer realm="store"'
  return async (request) => {
    if (same(request.headers.authorization ?? '', expected)) return answer(request)
    return { status: 401, headers: { 'Content-Type': 'text/plain', 'WWW-Authenticate': challenge }, body: 'Who are you?\n' }
  }
}

function same (found, expected) {
  const [first, second] = [Buffer.from(found), Buffer.from(expected)]
  return first.length === second.length && timingSafeEqual(first, second)
}
