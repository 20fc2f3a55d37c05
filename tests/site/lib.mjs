// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What the tests share: a published release, a server for it that listens to this machine alone, and
// a browser that tells of everything it is asked to fetch.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { after } from 'node:test'
import { chromium } from 'playwright-core'

export const here = dirname(fileURLToPath(import.meta.url))
export const projectFolder = process.env.DIALOGRAPH_SOURCE_DIR ?? join(here, '..', '..')
export const records = join(projectFolder, 'data', 'japan-mongolia')

export const languages = ['ja', 'en', 'mn']

// The file of a page in a language: English, the default, has no language in its name.
export const pageFile = (name, language) =>
  language === 'en' ? `${name}.html` : `${name}.${language}.html`

// A page of each kind.
export const pageNames = [
  'index', 'timeline', 'map', 'agreements', 'network', 'search', 'doc/session', 'doc/topic',
  'doc/series/japan-mongolia', 'doc/session/6', 'doc/topic/ecotourism',
  'doc/agreement/memorandum-2011', 'doc/event/durban-signing', 'doc/place/dalanzadgad',
  'doc/organisation/mongolia-mnet-2011', 'doc/source/moe-page'
]

// What has to be closed when all is done.
const opened = []

export async function closeAll () {
  for (const close of opened.splice(0).reverse()) await close()
}

after(closeAll)

export function temporaryFolder () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-site-'))
  after(() => rmSync(folder, { recursive: true }))
  return folder
}

// Publishes records and returns the release's folder.
export function publish (source, target) {
  assert.ok(process.env.DIALOGRAPH, 'DIALOGRAPH must name the program')
  const result = spawnSync(process.env.DIALOGRAPH, ['publish', source, target], { encoding: 'utf8' })
  if (result.error) throw result.error
  assert.equal(result.status, 0, result.stderr.slice(0, 4000))
  return target
}

// All files of a folder, as paths with slashes.
export function filesOf (folder, extension = '') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/')).sort()
}

// The pages of a release that have a file in each language; the others lead to them, or are the
// ontology's.
export function pagesOf (folder) {
  const files = new Set(filesOf(folder, '.html'))
  return [...files].filter((path) => files.has(path.replace(/(\.(ja|mn))?\.html$/, '.ja.html')))
}

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8', '.json': 'application/json'
}

// The strictest policy that a careful server sets: nothing inline, nothing from elsewhere.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Serves a folder on the loopback interface and returns its address.
export async function serve (folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy
    })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${server.address().port}/`
}

export async function launch () {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  })
  opened.push(() => browser.close())
  return browser
}

// A window that notes everything amiss: messages of the console, errors, dialogs, requests to other
// machines, answers other than 200.
export async function open (browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => { faults.push('dialog'); dialog.dismiss() })
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`)
  })
  page.on('response', (answer) => {
    if (answer.status() !== 200) faults.push(`${answer.status()}: ${answer.url()}`)
  })
  return { page, faults, close: () => context.close() }
}
