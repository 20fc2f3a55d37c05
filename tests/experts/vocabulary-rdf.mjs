// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The RDF of the vocabularies that others keep, as the npm packages @vocabulary/* hold it, and what
// that RDF is known to lack.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import n3 from 'n3'
import { rdf } from './lib.mjs'

const require = createRequire(import.meta.url)

// The namespaces that the program or the ontology uses, and the package with each one's RDF.
const packages = {
  'http://www.w3.org/ns/dcat#': 'dcat',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://xmlns.com/foaf/0.1/': 'foaf',
  'http://www.opengis.net/ont/geosparql#': 'geo',
  'http://www.w3.org/ns/oa#': 'oa',
  'http://www.w3.org/ns/org#': 'org',
  'http://www.w3.org/2002/07/owl#': 'owl',
  'http://www.w3.org/ns/prov#': 'prov',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs',
  'http://schema.org/': 'schema',
  'http://www.w3.org/ns/sparql-service-description#': 'sd',
  'http://semanticweb.cs.vu.nl/2009/11/sem/': 'sem',
  'http://www.w3.org/ns/shacl#': 'sh',
  'http://www.w3.org/2004/02/skos/core#': 'skos',
  'http://www.w3.org/2006/time#': 'time',
  'http://purl.org/vocab/vann/': 'vann',
  'http://www.w3.org/2006/vcard/ns#': 'vcard',
  'http://rdfs.org/ns/void#': 'void',
  'http://www.w3.org/2003/01/geo/wgs84_pos#': 'wgs',
  'http://www.w3.org/2001/XMLSchema#': 'xsd'
}

// Terms that are not in those packages, each with the place in its standard where it stands.
// @vocabulary/dcat is DCAT 2: it lacks what DCAT 3 added in its sections 11 and 12.
const documented = {
  'DCAT 3, 11 Versioning': [
    'http://www.w3.org/ns/dcat#hasCurrentVersion',
    'http://www.w3.org/ns/dcat#hasVersion',
    'http://www.w3.org/ns/dcat#isVersionOf',
    'http://www.w3.org/ns/dcat#previousVersion',
    'http://www.w3.org/ns/dcat#version'
  ],
  'DCAT 3, 12 Dataset series': [
    'http://www.w3.org/ns/dcat#DatasetSeries',
    'http://www.w3.org/ns/dcat#first',
    'http://www.w3.org/ns/dcat#inSeries',
    'http://www.w3.org/ns/dcat#last',
    'http://www.w3.org/ns/dcat#prev'
  ],
  'ADMS, which DCAT 3 takes up in its section 11': ['http://www.w3.org/ns/adms#versionNotes'],
  'DCAT-AP 3, Distribution: availability': ['http://data.europa.eu/r5r/availability'],
  'DCAT-AP 3, Catalogue Record: change type': ['http://www.w3.org/ns/adms#status'],
  'SPDX 2, which DCAT 3 takes up for its checksums': [
    'http://spdx.org/rdf/terms#Checksum',
    'http://spdx.org/rdf/terms#algorithm',
    'http://spdx.org/rdf/terms#checksum',
    'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
    'http://spdx.org/rdf/terms#checksumValue'
  ],
  'Changeset, the schema at its namespace, of which npm has no package': [
    'http://purl.org/vocab/changeset/schema#ChangeSet',
    'http://purl.org/vocab/changeset/schema#addition',
    'http://purl.org/vocab/changeset/schema#removal',
    'http://purl.org/vocab/changeset/schema#subjectOfChange'
  ],
  'LODE, the ontology at its namespace, of which npm has no package': [
    'http://linkedevents.org/ontology/Event',
    'http://linkedevents.org/ontology/atPlace',
    'http://linkedevents.org/ontology/involvedAgent'
  ]
}

const documentedTerms = new Set(Object.values(documented).flat())
export const isDocumented = (term) => documentedTerms.has(term)

// The namespace of a term among those of other vocabularies.
export function namespaceOf (term) {
  const spaces = [...Object.keys(packages), ...[...documentedTerms].map((iri) => iri.replace(/[^/#]*$/, ''))]
  return spaces.find((space) => term.startsWith(space) && /^[A-Za-z]/.test(term.slice(space.length)))
}

export function vocabularyRdf (name) {
  const file = require.resolve(`@vocabulary/${name}/meta.nt`).replace(/meta\.nt$/, `${name}.nq`)
  const quads = new n3.Parser({ format: 'N-Quads', factory: rdf }).parse(readFileSync(file, 'utf8'))
  return rdf.dataset(quads.map((quad) => rdf.quad(quad.subject, quad.predicate, quad.object)))
}

const loaded = new Map()

// Whether a vocabulary's own RDF says what the term is.
export function isDefined (term) {
  const name = packages[namespaceOf(term)]
  if (name === undefined) return false
  if (!loaded.has(name)) loaded.set(name, vocabularyRdf(name))
  return loaded.get(name).match(rdf.namedNode(term)).size > 0
}
