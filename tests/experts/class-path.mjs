// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The options with which Java finds the libraries of Debian's packages, and nothing else.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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

// For a list of libraries and further folders; what Java's programs log are warnings and errors alone.
export function javaOptions (libraries, folders = []) {
  const files = libraries.map((name) => join(folder, `${name}.jar`))
  for (const file of files) assert.ok(existsSync(file), `${file} is missing; ./dev setup test installs it`)
  return ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-cp', [...folders, ...files].join(delimiter)]
}

// Debian's jena-core keeps the texts of its XML library in a place where that library does not look. Puts them
// into a folder that is to be on the class path.
export function unpackXercesTexts (target) {
  const inside = 'org/apache/jena/ext/xerces'
  const result = spawnSync('jar', ['xf', join(folder, 'jena-core.jar'), inside], { cwd: target, encoding: 'utf8' })
  assert.equal(result.status, 0, `jar: ${result.error ?? result.stderr}`)
  renameSync(join(target, inside), join(target, 'xerces'))
}
