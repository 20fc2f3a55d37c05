// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Pairs of data sets that differ by chance, the same for the same seed.

import { hostileStrings } from './hostile-strings.mjs'

// A generator of numbers below 1 (mulberry32).
export function chance (seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const texts = [...hostileStrings.filter((text) => text.length < 300), '', 'a', 'Токио', '東京', 'Tokyo']
const iris = [
  'https://example.org/id/session/1', 'https://example.org/id/session/10', 'https://example.org/id/topic/dust',
  'https://example.org/id/agenda/1/dust', 'https://example.org/日本', 'https://example.org/a?b=c&d=%20#é', 'urn:x:y',
  "https://example.org/it's(1)*;,!$", 'http://user@example.org:8080/x/'
]
const predicates = ['http://www.w3.org/2000/01/rdf-schema#label', 'http://schema.org/location', 'https://example.org/述語']
const typed = [
  ['2011', 'gYear'], ['2011-12', 'gYearMonth'], ['2011-12-08', 'date'], ['12', 'integer'], ['true', 'boolean'],
  ['1.5', 'decimal']
]

// A term as { iri } or { text, language, datatype }.
function object (random, pick) {
  const kind = random()
  if (kind < 0.3) return { iri: pick(iris) }
  if (kind < 0.6) return { text: pick(texts) }
  if (kind < 0.85) return { text: pick(texts), language: pick(['en', 'ja', 'mn', 'ja-Latn']) }
  const [text, type] = pick(typed)
  return { text, datatype: xsd + type }
}

// Two lists of quads; `graphs` are IRIs, null for the default graph.
export function randomPair (random, graphs) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const quad = () => ({ s: pick(iris), p: pick(predicates), o: object(random, pick), g: pick(graphs) })
  const many = (count) => Array.from({ length: Math.floor(random() * count) }, quad)
  const [common, before, after] = [many(20), many(8), many(8)]
  // A quarter of the pairs lose or gain everything, or do not differ.
  const kind = random()
  if (kind < 0.08) return { before: common, after: [] }
  if (kind < 0.16) return { before: [], after: common }
  if (kind < 0.25) return { before: common, after: [...common].reverse() }
  return { before: [...common, ...before], after: [...after, ...common] }
}

// A quad as N-Quads may write it: which characters are escaped is left to chance.
export function nquad ({ s, p, o, g }, random) {
  const text = () => Array.from(o.text, (c) => {
    const code = c.codePointAt(0)
    if (code > 0xFFFF) return random() < 0.2 ? `\\U${code.toString(16).padStart(8, '0')}` : c
    if ('"\\\n\r'.includes(c)) return { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }[c]
    return random() < 0.1 ? `\\u${code.toString(16).padStart(4, '0')}` : c
  }).join('')
  const kind = o.language ? `@${random() < 0.3 ? o.language.toUpperCase() : o.language}` : o.datatype ? `^^<${o.datatype}>` : ''
  return `<${s}> <${p}> ${o.iri ? `<${o.iri}>` : `"${text()}"${kind}`}${g ? ` <${g}>` : ''} .`
}

// A quad in one spelling, for comparing.
export function spelled ({ s, p, o, g }) {
  const type = o.language ? `@${o.language.toLowerCase()}` : `^^<${o.datatype ?? `${xsd}string`}>`
  const value = o.iri ? `<${o.iri}>` : JSON.stringify(o.text) + type
  return [`<${s}>`, `<${p}>`, value, ...(g ? [`<${g}>`] : [])].join(' ')
}

export const spelledOnce = (quads) => [...new Set(quads.map(spelled))].sort()
