// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What the tests share: where things lie, running programs, and RDF as sets of statements.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import DataFactory from '@rdfjs/data-model/Factory.js'
import DatasetFactory from '@rdfjs/dataset/Factory.js'
import Environment from '@rdfjs/environment'
import n3 from 'n3'

export const here = dirname(fileURLToPath(import.meta.url))
export const projectFolder = process.env.DIALOGRAPH_SOURCE_DIR ?? join(here, '..', '..')
export const japanMongolia = join(projectFolder, 'data', 'japan-mongolia')
export const base = 'https://w3id.org/dialograph/japan-mongolia/'

const ontologyFolder = join(projectFolder, 'ontology')
export const ontologyFiles = Object.fromEntries(['dialograph', 'alignments', 'shapes'].map(
  (name) => [name, join(ontologyFolder, `${name}.ttl`)]))
export const vocabularyHeader = join(ontologyFolder, 'vocabulary.hpp')

export const namespaces = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dlg: 'https://w3id.org/dialograph/ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  shapes: 'https://w3id.org/dialograph/shapes#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
}

const entityKinds = ['series', 'session', 'topic', 'agreement', 'event', 'place', 'organisation', 'source']

// The heads of the samples: the vocabularies, and the things of data/japan-mongolia as in its export.
export const prefixes = [
  ...Object.entries(namespaces).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`),
  ...entityKinds.map((kind) => `@prefix ${kind}: <${base}id/${kind}/> .`)
].join('\n')

// The IRI of a prefixed name such as dlg:Session.
export function iri (name) {
  const colon = name.indexOf(':')
  const namespace = namespaces[name.slice(0, colon)]
  assert.ok(namespace, `the prefix of ${name} is not known`)
  return namespace + name.slice(colon + 1)
}

// A folder of a test file's own, gone when its tests are over.
export function temporaryFolder () {
  const folder = mkdtempSync(join(tmpdir(), 'dialograph-'))
  after(() => rmSync(folder, { recursive: true }))
  return folder
}

// Runs a program that must be there, and returns what it printed and how it ended.
export function run (program, options, settings = {}) {
  const result = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 2 ** 30, ...settings })
  assert.equal(result.error, undefined, `${program} cannot be run: ${result.error}`)
  return result
}

export const formats = { turtle: 'ttl', trig: 'trig', ntriples: 'nt', nquads: 'nq', jsonld: 'jsonld' }

// Exports a records folder and returns the file and how many statements the closing line counts.
export function exportTo (folder, source, format, ...options) {
  const program = process.env.DIALOGRAPH
  assert.ok(program, 'DIALOGRAPH must name the program')
  const file = join(folder, `${basename(source)}.${formats[format]}`)
  const result = run(program, ['export', source, '-f', format, '-o', file, '--overwrite', ...options])
  assert.equal(result.status, 0, `export of ${source} to ${format}:\n${result.stderr.slice(0, 4000)}`)
  const written = / (\d+) statements? written/.exec(result.stderr)
  assert.ok(written, `no closing line in: ${result.stderr.slice(0, 4000)}`)
  return { file, written: Number(written[1]) }
}

// data/japan-mongolia, and every folder of records among the golden files.
export function recordFolders () {
  return [japanMongolia, ...foldersWithMetadata(join(projectFolder, 'tests', 'golden'))]
}

function foldersWithMetadata (folder) {
  if (!existsSync(folder)) return []
  const own = existsSync(join(folder, 'csv-metadata.json')) ? [folder] : []
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [...own, ...inner.flatMap((entry) => foldersWithMetadata(join(folder, entry.name)))]
}

export const rdf = new Environment([DataFactory, DatasetFactory])

// The statements of a text in Turtle, TriG, N-Triples or N-Quads.
export function parse (text) {
  return rdf.dataset(new n3.Parser({ baseIRI: base, factory: rdf }).parse(text))
}

export const load = (file) => parse(readFileSync(file, 'utf8'))

// A sample: the statements of a text in Turtle without its prefixes.
export const sample = (text) => parse(`${prefixes}\n${text}`)

// The objects of a subject's property, both given as IRIs, in the order of the file.
export function objects (dataset, subject, property) {
  return [...dataset.match(rdf.namedNode(subject), rdf.namedNode(property))].map((quad) => quad.object)
}

export function subjectsOf (dataset, property, object) {
  const quads = dataset.match(null, rdf.namedNode(property), rdf.namedNode(object))
  return [...quads].map((quad) => quad.subject.value)
}
