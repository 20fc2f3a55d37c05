// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// HTML as a browser would understand it, by parse5.

import { parse } from 'parse5'

// What HTML counts as a fault but cannot do without to show a text: rare characters that a name has.
const ofTexts = new Set(['control-character-in-input-stream', 'noncharacter-in-input-stream',
  'control-character-reference'])

export function parseStrictly (html) {
  const faults = []
  const root = parse(html, {
    onParseError: ({ code, startLine, startCol }) => {
      if (!ofTexts.has(code)) faults.push(`${startLine}:${startCol} ${code}`)
    }
  })
  return { root, faults }
}

export const attribute = (node, name) => node.attrs.find((found) => found.name === name)?.value

// The elements below a node, in the order of the document.
export function elements (node) {
  return (node.childNodes ?? []).flatMap((child) =>
    child.tagName === undefined ? [] : [child, ...elements(child)])
}

// The structure of a document: its elements with the names of their attributes, without their texts.
// Pictures are left out: how a text breaks into lines is theirs to decide.
export function structure (node, depth = 0) {
  return (node.childNodes ?? []).flatMap((child) => {
    if (child.tagName === undefined) return []
    const names = child.attrs.map(({ name }) => name).join(' ')
    const line = `${' '.repeat(depth)}${child.tagName} ${names}`
    return child.tagName === 'svg' ? [line] : [line, ...structure(child, depth + 1)]
  })
}

// All text below a node.
export const textOf = (node) =>
  node.value ?? (node.childNodes ?? []).map(textOf).join('')
