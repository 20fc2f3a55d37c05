// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The words that the records quote from the ministry's page stand on that page. A copy of the page is
// not part of the project: where there is none beside it, there is nothing to compare with.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pageFile, records } from './lib.mjs'
import { listOf, readTables } from './tables.mjs'

const address = 'https://www.env.go.jp/earth/coop/coop/dialogue/japan_mongolia.html'
const skip = existsSync(pageFile) ? false : 'no copy of the page beside the project'
const page = skip ? '' : readFileSync(pageFile, 'utf8')
const tables = await readTables(records)
const source = tables.sources.find((row) => row.url === address)?.id

test('the page is one of the sources', () => assert.ok(source))

for (const name of ['agenda', 'agreements']) {
  test(`the words that ${name}.csv quotes from the page stand there`, { skip }, () => {
    const quotes = tables[name].filter((row) => row.quote && listOf(row.source).includes(source))
    assert.ok(quotes.length > 5, `only ${quotes.length} quotes`)
    assert.deepEqual(quotes.map((row) => row.quote).filter((quote) => !page.includes(quote)), [])
  })
}

test('the titles of the sessions\' reports stand on the page', { skip }, () => {
  const reports = new Set(tables.sessions.map((row) => row.report))
  const titles = tables.sources.filter((row) => reports.has(row.id)).map((row) => row.title_ja)
  assert.equal(titles.length, 14)
  assert.deepEqual(titles.filter((title) => !page.includes(title)), [])
})
