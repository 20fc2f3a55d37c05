// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The tests' own client, so that what `dialograph load` did is not seen through its own eyes. A server is what
// startVirtuoso, startOxigraph or startJena return.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'

const limit = 60_000

export async function ask (server, url, options = {}) {
  const send = (headers) => fetch(url, { signal: AbortSignal.timeout(limit), ...options, headers: { ...options.headers, ...headers } })
  const response = await send({})
  const challenge = response.headers.get('www-authenticate') ?? ''
  if (response.status !== 401 || !server.password) return response
  await response.arrayBuffer()
  return send({ Authorization: authorization(server, challenge, options.method ?? 'GET', new URL(url)) })
}

// Digest where the server wants it (RFC 2617, which is what Virtuoso speaks), else basic.
function authorization ({ user, password }, challenge, method, { pathname, search }) {
  if (!challenge.startsWith('Digest')) return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const value = (name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1]
  const md5 = (...parts) => createHash('md5').update(parts.join(':')).digest('hex')
  const [realm, nonce, uri, count, own] = [value('realm'), value('nonce'), pathname + search, '00000001', 'dialograph']
  const response = md5(md5(user, realm, password), nonce, count, own, 'auth', md5(method, uri))
  return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=auth, nc=${count}, ` +
    `cnonce="${own}", response="${response}", opaque="${value('opaque') ?? ''}"`
}

async function successful (response, what) {
  const text = await response.text()
  assert.ok(response.ok, `${what}: ${response.status} ${text.slice(0, 2000)}`)
  return text
}

// The answer to a query that sees the given graphs as one, or what the server shows by itself.
export async function select (server, query, graphs = []) {
  const parameters = [['query', query], ...graphs.flatMap((graph) => [['default-graph-uri', graph], ['named-graph-uri', graph]])]
  const response = await ask(server, server.query, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/sparql-results+json' },
    body: new URLSearchParams(parameters).toString()
  })
  return JSON.parse(await successful(response, query))
}

export async function update (server, text) {
  const response = await ask(server, server.update, {
    method: 'POST', headers: { 'Content-Type': 'application/sparql-update' }, body: text
  })
  await successful(response, text)
}

// Replaces a graph by N-Triples.
export async function put (server, graph, text) {
  const response = await ask(server, `${server.data}?graph=${encodeURIComponent(graph)}`, {
    method: 'PUT', headers: { 'Content-Type': 'application/n-triples' }, body: text
  })
  await successful(response, `PUT of ${graph}`)
}

// Virtuoso returns no more rows than this, without a word that there are more.
const mostRows = 10_000

// Every quad of the graphs whose IRI starts with `prefix`, as RDF/JS terms, for graphs that are not large.
export async function quadsOf (server, prefix) {
  const quads = []
  for (const graph of await graphsOf(server, prefix)) {
    const rows = (await select(server, `SELECT ?s ?p ?o WHERE { GRAPH <${graph}> { ?s ?p ?o } }`)).results.bindings
    assert.ok(rows.length < mostRows, `${graph} is too large for this`)
    for (const { s, p, o } of rows) {
      quads.push({ subject: term(s), predicate: term(p), object: term(o), graph: { termType: 'NamedNode', value: graph } })
    }
  }
  return quads
}

// The same as N-Quads by the Graph Store Protocol, for graphs of any size.
export async function nquadsOf (server, prefix) {
  const texts = []
  for (const graph of await graphsOf(server, prefix)) {
    const response = await ask(server, `${server.data}?graph=${encodeURIComponent(graph)}`, { headers: { Accept: 'application/n-triples' } })
    const lines = (await successful(response, `GET of ${graph}`)).split('\n').filter((line) => line && !line.startsWith('#'))
    texts.push(...lines.map((line) => line.replace(/\s*\.\s*$/, ` <${graph}> .\n`)))
  }
  return texts.join('')
}

export async function graphsOf (server, prefix) {
  // SELECT DISTINCT would take Virtuoso seconds.
  const query = 'SELECT ?g (count(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g'
  const names = (await select(server, query)).results.bindings.map((row) => row.g.value)
  return names.filter((name) => name.startsWith(prefix)).sort()
}

// A row of ?s ?p ?o ?g as a quad.
export const quadOf = ({ s, p, o, g }) => ({ subject: term(s), predicate: term(p), object: term(o), graph: term(g) })

const xsdString = 'http://www.w3.org/2001/XMLSchema#string'
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

function term (value) {
  if (value.type === 'uri') return { termType: 'NamedNode', value: value.value }
  if (value.type === 'bnode') return { termType: 'BlankNode', value: value.value }
  const language = value['xml:lang'] ?? ''
  const datatype = { value: language ? langString : value.datatype ?? xsdString }
  return { termType: 'Literal', value: value.value, language, datatype }
}
