// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// A SPARQL 1.1 server on npm's Oxigraph, with the paths of Oxigraph's own server: /query, /update and /store.

import { webcrypto } from 'node:crypto'
import oxigraph from 'oxigraph'
import { bodyOf, guarded, send, serve } from './loopback.mjs'
import { preferred } from './negotiation.mjs'

// Oxigraph draws random numbers, and Node.js 18 does not offer them by itself.
globalThis.crypto ??= webcrypto

const graphTypes = ['application/n-triples', 'text/turtle', 'application/rdf+xml']
const datasetTypes = ['application/n-quads', 'application/trig']
const solutionTypes = [
  'application/sparql-results+json', 'application/sparql-results+xml', 'text/csv', 'text/tab-separated-values'
]
const typesOfForm = {
  SELECT: solutionTypes,
  ASK: solutionTypes,
  CONSTRUCT: [...graphTypes, ...datasetTypes],
  DESCRIBE: [...graphTypes, ...datasetTypes]
}

// An answer other than success, on its way to the client.
class Refusal extends Error {
  constructor (status, message, headers = {}) {
    super(message)
    Object.assign(this, { status, headers })
  }
}

// Starts a server; `credentials` is { user, password } or { bearer }, `tls` is { key, cert }. With `union`, queries that
// name no graph see all of them. `respond(request, response, answer)` may do something else with the answer that
// `answer(request)` gives than to send it.
export async function startOxigraph ({ credentials, tls, union = false, respond = respondFairly } = {}) {
  const store = new oxigraph.Store()
  const open = answers(store, { union })
  const answer = credentials ? guarded(open, credentials) : open
  const server = await serve((request, response) => respond(request, response, answer), { tls })
  return {
    ...server,
    ...credentials,
    type: 'oxigraph',
    store,
    query: `${server.url}/query`,
    update: `${server.url}/update`,
    data: `${server.url}/store`
  }
}

const respondFairly = async (request, response, answer) => send(response, await answer(request))

// A function from a request to its answer: { status, headers, body }.
function answers (store, { union }) {
  return async (request) => {
    try {
      const url = new URL(request.url, 'http://loopback')
      const endpoint = { '/query': query, '/update': update, '/store': graphStore }[url.pathname]
      if (!endpoint) throw new Refusal(404, `There is no ${url.pathname} here`)
      if (!['identity', undefined].includes(request.headers['content-encoding'])) {
        throw new Refusal(415, 'Bodies have to come as they are')
      }
      return answered(await endpoint({ store, union, url, request, type: typeOf(request) }))
    } catch (error) {
      const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...error.headers }
      return answered({ status: error.status ?? 500, headers, body: `${error.message}\n` })
    }
  }
}

const answered = ({ status, headers, body = '' }) => ({ status, headers: { Server: 'Oxigraph/0.5.11', ...headers }, body })

const typeOf = (request) => (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase()

// What the client got wrong is its fault, whatever Oxigraph throws.
function tried (work) {
  try {
    return work()
  } catch (error) {
    throw new Refusal(400, error.message)
  }
}

// The text of an operation and its parameters, in the three ways of the SPARQL protocol.
async function operation ({ request, url, type }, name) {
  const parameters = new URLSearchParams(url.search)
  if (request.method === 'GET' && name === 'query') return { text: parameters.get(name), parameters }
  if (request.method !== 'POST') throw new Refusal(405, 'This takes POST', { Allow: name === 'query' ? 'GET, POST' : 'POST' })
  const body = (await bodyOf(request)).toString()
  if (type === `application/sparql-${name}`) return { text: body, parameters }
  if (type !== 'application/x-www-form-urlencoded') throw new Refusal(415, `No ${name} comes as ${type || 'nothing'}`)
  for (const [key, value] of new URLSearchParams(body)) parameters.append(key, value)
  return { text: parameters.get(name), parameters }
}

async function query (context) {
  const { text, parameters } = await operation(context, 'query')
  if (text === null) return describeService(context)
  const type = acceptable(context, typesOfForm[formOf(text)] ?? solutionTypes)
  const result = tried(() => context.store.query(text, { results_format: type, ...datasetOf(parameters, context.union) }))
  return { status: 200, headers: { 'Content-Type': type }, body: result }
}

// SELECT, ASK, CONSTRUCT or DESCRIBE: the first such word outside of IRIs, comments and names.
function formOf (text) {
  const bare = text.replace(/<[^<>"{}|^`\\\s]*>/g, ' ').replace(/#.*/g, ' ')
  return /(?<![\w:-])(SELECT|ASK|CONSTRUCT|DESCRIBE)(?![\w:-])/i.exec(bare)?.[1].toUpperCase()
}

function datasetOf (parameters, union) {
  const nodes = (name) => parameters.getAll(name).map((iri) => oxigraph.namedNode(iri))
  const [defaultGraphs, namedGraphs] = [nodes('default-graph-uri'), nodes('named-graph-uri')]
  if (defaultGraphs.length + namedGraphs.length > 0) return { default_graph: defaultGraphs, named_graphs: namedGraphs }
  return { use_default_graph_as_union: union || parameters.has('union-default-graph') }
}

function acceptable ({ request }, types) {
  const type = preferred(request.headers.accept, types)
  if (!type) throw new Refusal(406, `This can be had as ${types.join(', ')}`)
  return type
}

function describeService (context) {
  const type = acceptable(context, graphTypes)
  const service = `<http://${context.request.headers.host}${context.url.pathname}>`
  const description = new oxigraph.Store()
  description.load(`PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
    ${service} a sd:Service ; sd:endpoint ${service} ;
      sd:supportedLanguage sd:SPARQL11Query, sd:SPARQL11Update ; sd:feature sd:UnionDefaultGraph .`, { format: 'text/turtle' })
  const text = description.dump({ format: type, from_graph_name: oxigraph.defaultGraph() })
  return { status: 200, headers: { 'Content-Type': type }, body: text }
}

async function update (context) {
  const { text, parameters } = await operation(context, 'update')
  if (text === null) throw new Refusal(400, 'There is no update in this')
  if (parameters.has('using-graph-uri') || parameters.has('using-named-graph-uri')) {
    throw new Refusal(400, 'USING in the address is not to be had here')
  }
  tried(() => context.store.update(text))
  return { status: 204 }
}

async function graphStore (context) {
  const method = { GET: read, HEAD: read, PUT: replace, POST: add, DELETE: remove }[context.request.method]
  if (!method) throw new Refusal(405, 'This takes GET, HEAD, PUT, POST, DELETE', { Allow: 'GET, HEAD, PUT, POST, DELETE' })
  return method({ ...context, graph: graphOf(context.url.searchParams) })
}

// The graph that a request is about; undefined is the whole dataset.
function graphOf (parameters) {
  if (parameters.has('default') && parameters.has('graph')) throw new Refusal(400, 'Either ?default or ?graph')
  if (parameters.has('default')) return oxigraph.defaultGraph()
  const iri = parameters.get('graph')
  return iri === null ? undefined : tried(() => oxigraph.namedNode(iri))
}

const exists = (store, graph) => graph.termType === 'DefaultGraph' || store.match(null, null, null, graph).length > 0

function read (context) {
  const { store, graph } = context
  if (graph && !exists(store, graph)) throw new Refusal(404, `There is no graph ${graph.value}`)
  const type = acceptable(context, graph ? graphTypes : datasetTypes)
  const body = store.dump({ format: type, ...(graph && { from_graph_name: graph }) })
  return { status: 200, headers: { 'Content-Type': type }, body }
}

// All of a body is read before anything is changed.
async function quadsOf ({ request, type, graph }) {
  const types = graph ? graphTypes : datasetTypes
  if (!types.includes(type)) throw new Refusal(415, `This takes ${types.join(', ')}`)
  const body = await bodyOf(request)
  return tried(() => oxigraph.parse(body, { format: type, ...(graph && { to_graph_name: graph }) }))
}

async function replace (context) {
  const { store, graph } = context
  const quads = await quadsOf(context)
  const isNew = graph && !exists(store, graph)
  clear(store, graph)
  for (const quad of quads) store.add(quad)
  return { status: isNew ? 201 : 204 }
}

async function add (context) {
  const { store, graph } = context
  const quads = await quadsOf(context)
  const isNew = graph && !exists(store, graph)
  for (const quad of quads) store.add(quad)
  return { status: isNew ? 201 : 204 }
}

function remove ({ store, graph }) {
  if (graph && !exists(store, graph)) throw new Refusal(404, `There is no graph ${graph.value}`)
  clear(store, graph)
  return { status: 204 }
}

function clear (store, graph) {
  for (const quad of store.match(null, null, null, graph ?? null)) store.delete(quad)
}
