// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Makes the pictures of pages in docs/ anew, from a release of the records that ship.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAll, launch, pageFile, projectFolder, publish, records, serve } from './lib.mjs'

const pictures = [
  { file: 'site-landing.png', name: 'index', language: 'ja', width: 1200, height: 900 },
  { file: 'site-session.png', name: 'doc/session/6', language: 'en', width: 1200, height: 900 },
  { file: 'site-topic.png', name: 'doc/topic/ecotourism', language: 'mn', width: 1200, height: 900, colorScheme: 'dark' },
  { file: 'site-phone.png', name: 'doc/session/13', language: 'ja', width: 390, height: 844 }
]

const folder = mkdtempSync(join(tmpdir(), 'dialograph-screenshots-'))
try {
  const address = await serve(publish(records, join(folder, 'release')))
  const browser = await launch()
  for (const { file, name, language, width, height, colorScheme = 'light' } of pictures) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme })
    const page = await context.newPage()
    await page.goto(address + pageFile(name, language), { waitUntil: 'networkidle' })
    const path = join(projectFolder, 'docs', file)
    await page.screenshot({ path })
    // Smaller where the tool is there; the same picture where it is not.
    spawnSync('optipng', ['-quiet', '-o5', '-strip', 'all', path])
    console.log(`docs/${file}: ${statSync(path).size} bytes`)
    await context.close()
  }
} finally {
  await closeAll()
  rmSync(folder, { recursive: true })
}
