// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A proxy in front of a store, which keeps to itself what the store is.

import { once } from 'node:events'
import { request as ask } from 'node:http'
import { bodyOf, guarded, send, serve } from './loopback.mjs'

// Passes requests on to a server that startVirtuoso, startOxigraph or startJena returned. `route(path, type)` is the path
// there, for a path here and the media type of what is sent; where it gives none, nothing is there. `pages` are answered
// in place of the store. With `credentials`, only they are let in. `requests` are the heads of all that came.
export async function startProxy (target, { route = (path) => path, pages = {}, credentials } = {}) {
  const requests = []
  const passed = async (request) => {
    const { pathname, search } = new URL(request.url, 'http://loopback')
    const page = pages[pathname + search]
    if (page) return { status: 200, headers: { 'Content-Type': 'application/json' }, body: page }
    const path = route(pathname, request.headers['content-type'] ?? '')
    return path === undefined ? nothing : forwarded(target, path + search, request)
  }
  const open = credentials ? guarded(passed, credentials) : passed
  const server = await serve(async (request, response) => {
    const { method, url, headers } = request
    requests.push({ method, url, authorization: headers.authorization })
    send(response, await open(request))
  })
  return { ...target, ...server, ...credentials, type: 'auto', requests }
}

const nothing = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'There is nothing here.\n' }

async function forwarded (target, path, request) {
  const body = await bodyOf(request)
  const sent = ask(new URL(path, target.url), { method: request.method, headers: { ...request.headers, host: new URL(target.url).host } })
  sent.end(body)
  const [response] = await once(sent, 'response')
  const { server, connection, 'transfer-encoding': coding, 'content-length': length, ...headers } = response.headers
  return { status: response.statusCode, headers, body: await bodyOf(response) }
}
