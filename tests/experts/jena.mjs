// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Jena's riot and rdflib read every export and the ontology's files, with nothing to remark and the same
// number of statements, and Jena's SHACL finds the data in order.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { jars, unpackXercesTexts } from './class-path.mjs'
import { java } from './java.mjs'
import {
  exportTo, formats, here, load, ontologyFiles, prefixes, recordFolders, run, temporaryFolder
} from './lib.mjs'

const folder = temporaryFolder()

unpackXercesTexts(folder)
const jena = (...options) => java(jars.jena, options, [folder])

const exports = recordFolders().flatMap((source) => Object.keys(formats).map((format) =>
  exportTo(folder, source, format, '--provenance', 'row')))
const files = [
  ...exports,
  ...Object.values(ontologyFiles).map((file) => ({ file, written: load(file).size }))
]
// Debian has no provider for the JSON interface by which Jena reads JSON-LD 1.1; rdflib can do it.
const forJena = files.filter(({ file }) => !file.endsWith('.jsonld'))
const names = forJena.map(({ file }) => file)
const bad = join(folder, 'bad.nt')
writeFileSync(bad, '<http://example.org/a> <http://example.org/b> "2011-13-45"^^<http://www.w3.org/2001/XMLSchema#date> .\n')

test('riot has nothing to remark', () => {
  const { status, stdout, stderr } = jena('riotcmd.riot', '--validate', ...names)
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' })
})

test('riot remarks on a date that is none', () => {
  const { status, stderr } = jena('riotcmd.riot', '--validate', bad)
  assert.notEqual(status, 0)
  assert.match(stderr, /WARN.*2011-13-45/)
})

test('riot counts the statements that were written', () => {
  const { status, stdout, stderr } = jena('riotcmd.riot', '--count', ...names)
  assert.equal(status, 0, stderr)
  const counts = [...(stdout + stderr).matchAll(/^file:\/\/(\S+) : (?:Triples|Quads) = ([\d,]+)$/gm)]
    .map(([, file, count]) => `${basename(file)} ${count.replaceAll(',', '')}`)
  assert.deepEqual(counts, forJena.map(({ file, written }) => `${basename(file)} ${written}`))
})

const validate = (file) => jena('shacl.shacl', 'validate', '--text', '--shapes', ontologyFiles.shapes, '--data', file)

for (const { file } of exports.filter(({ file }) => file.endsWith('.nt'))) {
  test(`Jena's SHACL finds ${basename(file, '.nt')} in order`, () => {
    const { status, stdout, stderr } = validate(file)
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'Conforms\n', stderr: '' })
  })
}

test("Jena's SHACL finds what is not", () => {
  const file = names.find((name) => name.endsWith('japan-mongolia.ttl'))
  const wrong = join(folder, 'wrong.ttl')
  const more = `${prefixes}\nsession:6 schema:position 8 . topic:asbestos skos:prefLabel "Fibres"@en .`
  writeFileSync(wrong, `${readFileSync(file, 'utf8')}\n${more}\n`)
  const { stdout } = validate(wrong)
  assert.match(stdout, /A session has one number/)
  assert.match(stdout, /A topic has a skos:prefLabel/)
})

// Debian's own Python, for which Debian's package of rdflib is.
const rdflib = (...options) => run('/usr/bin/python3', [join(here, 'rdflib_counts.py'), ...options])

test('rdflib reads as many statements as were written and has nothing to remark', () => {
  const { status, stdout, stderr } = rdflib(...files.map(({ file }) => file))
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  assert.deepEqual(stdout.trim().split('\n').map(Number), files.map(({ written }) => written))
})

test('rdflib remarks on a date that is none', () => {
  assert.match(rdflib(bad).stderr, /2011-13-45/)
})
