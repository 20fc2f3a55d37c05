// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Runs the Java tools with the libraries of Debian's packages, and nothing else, on their class path.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './lib.mjs'

const folder = '/usr/share/java'

// By the Debian package that brings each list, with all that it needs.
export const jars = {
  owlapi: [
    'owlapi-api', 'owlapi-apibinding', 'owlapi-compatibility', 'owlapi-impl', 'owlapi-parsers',
    'atinject-jsr330-api', 'caffeine', 'commons-io', 'commons-rdf-api', 'guava', 'hppcrt', 'xz',
    'slf4j-api', 'slf4j-simple'
  ],
  jena: [
    'jena-arq', 'jena-base', 'jena-cmds', 'jena-core', 'jena-dboe-base', 'jena-dboe-index', 'jena-dboe-storage',
    'jena-dboe-trans-data', 'jena-dboe-transaction', 'jena-iri', 'jena-rdfconnection', 'jena-shacl', 'jena-shex',
    'jena-tdb', 'jena-tdb2', 'commons-codec', 'commons-compress', 'commons-csv', 'commons-io',
    'commons-lang3', 'gson', 'guava', 'jsonld-java', 'thrift', 'slf4j-api', 'slf4j-simple'
  ]
}

// Runs Java with a list of libraries and further folders; what it logs are warnings and errors alone.
export function java (libraries, options, folders = []) {
  const files = libraries.map((name) => join(folder, `${name}.jar`))
  for (const file of files) assert.ok(existsSync(file), `${file} is missing; ./dev setup test installs it`)
  const settings = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn']
  return run('java', [...settings, '-cp', [...folders, ...files].join(delimiter), ...options])
}
