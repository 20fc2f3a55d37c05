// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The pages as files: every one is sound HTML, and every link leads somewhere.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import {
  filesOf, languages, pageFile, pageNames, pagesOf, publish, records, temporaryFolder
} from './lib.mjs'
import { attribute, elements, parseStrictly } from './tree.mjs'

const release = publish(records, join(temporaryFolder(), 'release'))
const files = new Set(filesOf(release))
const pages = [...files].filter((path) => path.endsWith('.html'))
const read = (path) => readFileSync(join(release, path), 'utf8')
const ids = new Map()

// The ids of a page, which its own links and those of others point to.
function idsOf (path) {
  if (!ids.has(path)) {
    const { root } = parseStrictly(read(path))
    ids.set(path, new Set(elements(root).map((node) => attribute(node, 'id')).filter(Boolean)))
  }
  return ids.get(path)
}

function brokenLinks (path, root) {
  const broken = []
  for (const node of elements(root)) {
    for (const address of [attribute(node, 'href'), attribute(node, 'src')]) {
      if (address === undefined || /^(https?|mailto):/.test(address)) continue
      const [target, fragment] = address.split('#')
      const file = target === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(target))
      const there = files.has(file.endsWith('/') ? `${file}index.html` : file)
      if (!there || (fragment && !idsOf(file).has(decodeURIComponent(fragment)))) broken.push(address)
    }
  }
  return broken
}

test('there are pages of every kind in every language', () => {
  for (const name of pageNames) {
    for (const language of languages) assert.ok(files.has(pageFile(name, language)), name)
  }
})

test('every page is HTML without a fault, and all of its links resolve', () => {
  for (const path of pages) {
    const { root, faults } = parseStrictly(read(path))
    assert.deepEqual({ faults, broken: brokenLinks(path, root) }, { faults: [], broken: [] }, path)
  }
})

test('no page has a script, a style or a handler inside, but for data', () => {
  for (const path of pages.filter((path) => !path.startsWith('ontology/'))) {
    for (const node of elements(parseStrictly(read(path)).root)) {
      assert.equal(node.attrs.find(({ name }) => name === 'style' || name.startsWith('on')), undefined, path)
      assert.notEqual(node.tagName, 'style', path)
      if (node.tagName === 'script' && attribute(node, 'src') === undefined) {
        assert.equal(attribute(node, 'type'), 'application/ld+json', path)
        JSON.parse(node.childNodes[0].value)
      }
    }
  }
})

test('a page of each kind is valid and accessible by the rules of html-validate', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5', { bdi: { permittedContent: ['@phrasing'] } }],
    rules: {
      // How the markup is laid out is no matter of validity.
      'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-trailing-whitespace': 'off',
      'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off',
      // A scrolling region has to be in reach of the keyboard.
      'prefer-native-element': 'off'
    }
  })
  for (const name of pageNames) {
    for (const language of languages) {
      const report = await validator.validateString(read(pageFile(name, language)))
      assert.deepEqual(report.results.flatMap(({ messages }) => messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)), [],
      pageFile(name, language))
    }
  }
})

test('every page leads to itself in the three languages, to the word', () => {
  for (const path of pagesOf(release)) {
    const nodes = elements(parseStrictly(read(path)).root)
    const alternates = nodes.filter((node) => node.tagName === 'link' && attribute(node, 'hreflang'))
    const stem = path.replace(/(\.(ja|mn))?\.html$/, '')
    assert.deepEqual(alternates.map((node) => [attribute(node, 'hreflang'),
      posix.join(posix.dirname(path), attribute(node, 'href'))]),
    [['ja', `${stem}.ja.html`], ['en', `${stem}.html`], ['x-default', `${stem}.html`],
      ['mn', `${stem}.mn.html`]], path)
  }
})
