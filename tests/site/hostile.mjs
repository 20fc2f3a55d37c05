// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Hostile texts in every column: nothing of them runs, and none leaves its element.
//
// The records are published twice, with harmless texts and with hostile ones in their places. The
// pages must have the same elements in the same order, with the same attributes.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { metadataOf, rowsOf, writeRecords } from '../second-opinion/hostile-records.mjs'
import { hostileStrings } from '../second-opinion/hostile-strings.mjs'
import { launch, open, pagesOf, publish, serve, temporaryFolder } from './lib.mjs'
import { elements, parseStrictly, structure, textOf } from './tree.mjs'

const ofMarkup = [
  '</script><script>window.hacked = 1</script>', '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>', "' onmouseover='window.hacked=1", '</title><script>window.hacked=1</script>',
  '--><script>window.hacked=1</script><!--', '</textarea></style></svg><b>', 'javascript:window.hacked=1',
  '&lt;script&gt;window.hacked=1&lt;/script&gt;', '<a href="javascript:window.hacked=1">x</a>',
  '\u202Ereversed <b>', 'w'.repeat(5000)
]
const texts = [...ofMarkup, ...hostileStrings.filter((text) => text.length < 10_000)]
const folder = temporaryFolder()

// A list's items are parted at `;` and trimmed; a topic's other names are not its label.
const fits = (text, place) =>
  !place.includes('.alt_') || !(text.includes(';') || text !== text.trim())
const chosen = (i, place) => texts[(i + (place.includes('.alt_') ? 1 : 0)) % texts.length]
const plain = (i, place) => `plain ${i} in ${place}`
const hostileText = (i, place) => fits(chosen(i, place), place) ? chosen(i, place) : plain(i, place)

function published (name, text) {
  const source = writeRecords(join(folder, `${name}-records`), rowsOf(texts.length, text),
    metadataOf(texts.length, text))
  return publish(source, join(folder, name))
}

const harmless = published('harmless', plain)
const hostile = published('hostile', hostileText)
const read = (release, path) => parseStrictly(readFileSync(join(release, path), 'utf8'))

// Where names decide the order, the pages of the two releases list other things at other places.
const ordersByName = /^(search(_\d+)?|timeline|map|network|agreements|index|doc\/(topic|place|organisation|series)(_\d+)?)(\.(ja|mn))?\.html$/

test('both releases have the same pages', () => {
  const but = (path) => !path.startsWith('search')
  assert.deepEqual(pagesOf(hostile).filter(but), pagesOf(harmless).filter(but))
})

test('a page with hostile texts has the elements of one with harmless texts', () => {
  for (const path of pagesOf(hostile)) {
    const { root, faults } = read(hostile, path)
    assert.deepEqual(faults, [], path)
    if (ordersByName.test(path)) {
      const count = (list) => list.filter(({ tagName }) => ['script', 'img', 'b'].includes(tagName)).length
      if (!path.startsWith('search')) {
        assert.equal(count(elements(root)), count(elements(read(harmless, path).root)), path)
      }
    } else {
      assert.deepEqual(structure(root), structure(read(harmless, path).root), path)
    }
  }
})

test('each name comes out of the page as it went in', () => {
  const shown = (text) => text.replace(/\r\n?/g, (end) => end) // as it is: `&#13;` stays a return
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
  texts.forEach((text, i) => {
    const { root } = read(hostile, `doc/topic/x-${i}.html`)
    const heading = elements(root).find(({ tagName }) => tagName === 'h1')
    assert.equal(textOf(heading), shown(text), `text ${i}`)
  })
})

test('the search finds a name on whatever page of the list it stands', async () => {
  const address = await serve(hostile)
  // The test waits inside the page by a function, which the page's own policy would not let in.
  const { page, faults, close } = await open(await launch(), address, { bypassCSP: true })
  await page.goto(`${address}search.html`)
  assert.match(await page.locator('.pages').innerText(), /1 \/ [2-9]/)
  for (const [typed, name] of [['日本・モンゴル', '日本・モンゴル環境政策対話'], ['байгаль', 'Байгаль орчны яам'],
    ['=hyper', '=HYPERLINK("http://example.org","x")'], ['ｆｕｌｌ', 'ｆｕｌｌ'], ['𠮷野', '𠮷野家']]) {
    await page.getByRole('searchbox').fill(typed)
    await page.waitForFunction((wanted) => {
      const shown = [...document.querySelectorAll('.names li')].filter((item) => item.checkVisibility())
      return shown.length > 0 && shown.every((item) => item.textContent.includes(wanted))
    }, name)
  }
  assert.deepEqual(faults, [])
  await close()
})

test('nothing of a hostile text runs in a browser, or makes a page wider than a telephone', async () => {
  const address = await serve(hostile)
  const { page, faults, close } = await open(await launch(), address,
    { viewport: { width: 360, height: 740 } })
  const kinds = ['series', 'session', 'topic', 'agreement', 'event', 'place', 'organisation', 'source']
  const paths = ['index.html', 'timeline.html', 'search.html', 'doc/topic.ja.html',
    ...ofMarkup.flatMap((_, i) => `doc/${kinds[i % kinds.length]}/x-${i}.html`),
    ...kinds.map((kind) => `doc/${kind}/x-0.mn.html`)]
  for (const path of paths) {
    await page.goto(address + path)
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, path)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, path)
    assert.deepEqual(faults, [], path)
  }
  await close()
})
