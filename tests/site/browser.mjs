// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The pages in a real browser: nothing amiss, usable by everyone, with and without scripts.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  languages, launch, open, pageFile, pageNames, pagesOf, publish, records, serve, temporaryFolder
} from './lib.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const release = publish(records, join(temporaryFolder(), 'release'))
const address = await serve(release)
const browser = await launch()

test('no page has an error in the console, or asks for anything from elsewhere', async () => {
  const { page, faults, close } = await open(browser, address)
  for (const path of pagesOf(release)) {
    await page.goto(address + path, { waitUntil: 'load' })
    assert.deepEqual(faults, [], path)
  }
  await close()
})

// What axe finds that keeps somebody out.
async function seriousFaults (page, rules) {
  const { violations } = await page.evaluate((only) => globalThis.axe.run(document,
    only ? { runOnly: { type: 'rule', values: only }, resultTypes: ['violations'] }
      : { resultTypes: ['violations'] }), rules)
  return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

for (const language of languages) {
  test(`axe finds no serious fault on the pages in ${language}, light and dark`, async () => {
    // axe is put in by the test; the pages' own policy would not let it in.
    const { page, close } = await open(browser, address, { bypassCSP: true })
    for (const name of pageNames) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address + pageFile(name, language))
      await page.evaluate(axe)
      assert.deepEqual(await seriousFaults(page), [], `${name} in light`)
      await page.emulateMedia({ colorScheme: 'dark' })
      assert.deepEqual(await seriousFaults(page, ['color-contrast']), [], `${name} in dark`)
    }
    await close()
  })
}

test('on a telephone nothing is wider than the screen', async () => {
  const { page, close } = await open(browser, address, { viewport: { width: 360, height: 740 } })
  for (const name of pageNames) {
    for (const language of languages) {
      await page.goto(address + pageFile(name, language))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.equal(width, 360, pageFile(name, language))
    }
  }
  await close()
})

test('the switch leads to the same page in each language', async () => {
  const { page, faults, close } = await open(browser, address)
  await page.goto(`${address}doc/session/6.html`)
  for (const [name, language, heading] of [
    ['日本語', 'ja', '第6回日本・モンゴル環境政策対話'],
    ['Монгол', 'mn', 'Япон-Монголын байгаль орчны бодлогын 6 дугаар зөвлөлдөх уулзалт'],
    ['English', 'en', '6th Japan-Mongolia Environmental Policy Dialogue']]) {
    await page.getByRole('link', { name, exact: true }).click()
    assert.equal(page.url(), address + pageFile('doc/session/6', language))
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    assert.equal(await page.locator('h1').innerText(), heading)
    assert.equal(await page.locator('.languages [aria-current]').innerText(), name)
  }
  assert.deepEqual(faults, [])
  await close()
})

test('the keyboard reaches the content with its first key, and then every link in order', async () => {
  const { page, close } = await open(browser, address)
  await page.goto(`${address}doc/topic/ecotourism.html`)
  const focused = () => page.evaluate(() => document.activeElement.textContent)
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'Skip to the content')
  assert.ok((await page.locator('.skip').boundingBox()).y >= 0, 'the link shows when it has the focus')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.closest('main') !== null), true)
  await close()
})

test('without scripts every name stands on the search page, by letter', async () => {
  const { page, faults, close } = await open(browser, address, { javaScriptEnabled: false })
  await page.goto(`${address}search.html`)
  assert.equal(await page.locator('.filter').isVisible(), false)
  await page.getByRole('link', { name: 'Ө', exact: true }).click()
  await page.getByRole('link', { name: 'Өмнөговь аймаг' }).click()
  assert.equal(page.url(), `${address}doc/place/south-gobi.html`)
  assert.equal(await page.locator('h1').innerText(), 'South Gobi Province (Ömnögovi)')
  assert.deepEqual(faults, [])
  await close()
})

test('with scripts the search page narrows to what is typed, in any script', async () => {
  const { page, faults, close } = await open(browser, address)
  await page.goto(`${address}search.html`)
  const input = page.getByRole('searchbox', { name: 'Filter by name' })
  const visible = () => page.locator('.names a:visible').allInnerTexts()
  await input.fill('ECOTOUR')
  assert.deepEqual((await visible()).sort(), ['Ecological tourism', 'Ecotourism', 'Экотуризм', 'Эко аялал жуулчлал',
    'エコツーリズム', 'エコツーリズム推進', 'エコツーリズム協力事業'].sort())
  await input.fill('даланз')
  assert.deepEqual(await visible(), ['Даланзадгад'])
  await input.fill('ｴｺﾂｰ')
  assert.equal((await visible()).length, 3)
  await input.fill('no such name')
  assert.deepEqual(await visible(), [])
  assert.equal(await page.getByRole('status').innerText(), 'Nothing has this name.')
  await input.fill('')
  assert.ok((await visible()).length > 100)
  assert.deepEqual(faults, [])
  await close()
})

test('the page of a session prints on paper without its navigation', async () => {
  const { page, close } = await open(browser, address)
  await page.goto(`${address}doc/session/6.html`)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.main-pages').isVisible(), false)
  assert.equal(await page.locator('h1').isVisible(), true)
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000)
  await close()
})
