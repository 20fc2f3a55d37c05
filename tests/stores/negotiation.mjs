// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Which of the types that a server can write a client would rather have (RFC 9110, section 12.5.1).

// The best of `offered` for an Accept header, or undefined where none is acceptable.
export function preferred (accept, offered) {
  const ranges = (accept ?? '*/*').split(',').map(range)
  const rated = offered.map((type) => ({ type, weight: weightOf(type, ranges) }))
  const best = rated.reduce((a, b) => (b.weight > a.weight ? b : a))
  return best.weight > 0 ? best.type : undefined
}

function range (text) {
  const [type, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
}

// The most exact range that covers a type has the say.
function weightOf (type, ranges) {
  const covering = [type, `${type.split('/')[0]}/*`, '*/*']
  for (const name of covering) {
    const found = ranges.find((range) => range.type === name)
    if (found) return found.quality
  }
  return 0
}
