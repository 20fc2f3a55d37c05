// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The queries of docs/queries.md with their answers: a heading, a block of SPARQL, a table.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './lib.mjs'

export function documentedQueries () {
  const text = readFileSync(join(projectFolder, 'docs', 'queries.md'), 'utf8')
  return text.split(/^## \d+\. /m).slice(1).map(queryOf)
}

function queryOf (section) {
  const title = section.slice(0, section.indexOf('\n'))
  const query = /^```sparql\n(.*?)^```$/ms.exec(section)?.[1]
  assert.ok(query, `no query in: ${title}`)
  const [variables, , ...rows] = section.split('\n').filter((line) => line.startsWith('|')).map(cellsOf)
  return { title, query, variables, rows }
}

const cellsOf = (line) => line.slice(1, -1).split('|').map((cell) => cell.trim())
