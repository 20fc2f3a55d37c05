// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Stores that fail in every way that one can: the program ends in time, says what was and was not done, and the graphs
// that were there before are whole. Each scenario's messages stand in broken-messages/.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import oxigraph from 'oxigraph'
import { acts, startBroken } from './broken-store.mjs'
import { scenarios } from './broken-scenarios.mjs'
import { assertSameLines, canonical, dialograph, exportAs, here, records, temporaryFolder } from './lib.mjs'
import { load } from './load-command.mjs'

const folder = temporaryFolder()
const secret = 'correct horse battery staple'
// However it is written.
const forms = [secret, encodeURIComponent(secret), secret.replaceAll(' ', '+'), Buffer.from(`curator:${secret}`).toString('base64')]
const canary = '<http://example.org/canary> <http://example.org/sings> "still" <http://example.org/mine> .\n'
const release = exportAs('nquads', records, folder).text
// Of the earlier release a title was another, and a statement has gone since.
const earlier = release.replaceAll('Japan-Mongolia', 'Mongolia-Japan') +
  '<http://example.org/gone> <http://example.org/since> "then" <https://w3id.org/dialograph/japan-mongolia/graph/session/6> .\n'
const earlierFile = join(folder, 'earlier.nq')
writeFileSync(earlierFile, earlier)

const sorted = (quads) => quads.map(canonical).sort()
const linesOf = (text) => sorted(oxigraph.parse(text, { format: 'application/n-quads' }))
const before = linesOf(earlier + canary)
const after = linesOf(release + canary)
// The graphs of a load that is under way: what is staged, and what it says of itself.
const ofLoad = ({ graph }) => /\/staging\/|\/loading#/.test(graph.value)

// Without what is another each time, or with another version of curl's libraries.
function generalised (text, { url, other }) {
  return text.replaceAll(url, 'STORE').replaceAll(other?.url, 'OTHER')
    .replace(/port \d+ after \d+ ms/g, 'port N after N ms').replace(/OpenSSL\/[\d.]+/g, 'OpenSSL')
}

function messagesOf (name, found) {
  const file = join(here, 'broken-messages', `${name}.txt`)
  if (process.env.DIALOGRAPH_UPDATE) writeFileSync(file, found)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

for (const [name, scenario] of Object.entries(scenarios)) {
  const { rules = [], timeout, start = startBroken, status = 5, loaded = false, left = false, torn = false, changes = false, also = () => {} } = scenario
  test(name.replaceAll('-', ' '), async (t) => {
    const server = await start(rules)
    t.after(() => server.stop())
    server.store?.load(earlier + canary, { format: 'application/n-quads' })
    const result = await load({ type: 'oxigraph', ...server, user: 'curator', password: secret }, records,
      { options: [...(timeout ? ['--timeout', `${timeout}`] : []), ...(changes ? ['--changes-from', earlierFile] : [])], timeout: 60_000 })
    const said = generalised(result.stdout + result.stderr, server)
    for (const form of forms) assert.ok(!said.includes(form), `the password is in the messages: ${said}`)
    assert.equal(result.status, status, said)
    assert.equal(said, messagesOf(name, said))
    if (server.store) {
      const quads = server.store.match()
      if (!torn) assertSameLines(sorted(quads.filter((quad) => !ofLoad(quad))), loaded ? after : before, 'what the store holds')
      assert.equal(quads.some(ofLoad), left, 'whether something of the load is left')
    }
    await also({ server, result })
  })
}

for (const format of ['turtle', 'ntriples', 'csv']) {
  test(`of a web page in place of an answer not a byte is printed as ${format}`, async (t) => {
    const server = await startBroken([{ on: /^POST \/query/, act: acts.webPage }])
    t.after(() => server.stop())
    const query = format === 'csv' ? 'SELECT * WHERE { ?s ?p ?o }' : 'CONSTRUCT WHERE { ?s ?p ?o }'
    const { status, stdout, stderr } = await dialograph(['sparql', query, '--store', server.url, '--store-type', 'oxigraph', '--format', format])
    assert.deepEqual({ status, stdout }, { status: 5, stdout: '' }, stderr)
    assert.match(generalised(stderr, server), /^dialograph: STORE\/query answers with text\/html in place of /)
  })
}

test('there are twenty-five scenarios or more, and no messages of others', () => {
  assert.ok(Object.keys(scenarios).length >= 25)
  const files = readdirSync(join(here, 'broken-messages')).map((file) => file.replace(/\.txt$/, ''))
  assert.deepEqual(files.sort(), Object.keys(scenarios).sort())
})
