// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What `dialograph load --script` writes is run, for each store but Virtuoso (bulk.mjs): Fuseki's script by Jena's real
// loader, the others by programs that stand in for loaders that cannot be had here.

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { startNeptune } from './fake-neptune.mjs'
import { jenaOptions } from './jena.mjs'
import { assertSameLines, dialograph, exportAs, here, records, temporaryFolder } from './lib.mjs'
import { callsOf, run, utf8 } from './stand-in.mjs'

const everything = linesOf(exportAs('nquads', records, temporaryFolder()).text)
// qlever would not work in a folder with a blank in its name.
const odd = `it's"1"$HOME日本`
const oddest = `it's "1" $HOME \\ 日本`

const request = {
  source: 's3://bucket/a&b|c/',
  format: 'nquads',
  iamRoleArn: 'arn:aws:iam::1:role/r',
  region: 'eu-west-1',
  mode: 'NEW',
  failOnError: 'TRUE',
  parallelism: 'MEDIUM',
  queueRequest: 'FALSE'
}

// For each store: the program that loads, what its script is started with, how it starts the program, and what the
// program was given.
const loaders = {
  oxigraph: {
    program: 'oxigraph',
    options: ['a store'],
    starts: (base) => Array(4).fill(['load', '--location', join(base, 'a store'), '--format', 'nq']),
    given: (calls) => calls.map(({ input }) => input).join('')
  },
  graphdb: {
    program: 'importrdf',
    options: ['--replace', 'repository'],
    starts: () => [['load', '-f', '-i', 'repository', '-s', '-m', 'parallel', ...dataFiles(4)]],
    given: namedFiles
  },
  fuseki: {
    program: 'tdb2.tdbloader',
    options: ['a store'],
    starts: (base) => [['--loader=phased', '--loc', join(base, 'a store'), ...dataFiles(4)]],
    given: namedFiles
  },
  qlever: {
    program: 'qlever',
    folder: odd,
    options: [],
    starts: () => [['index']],
    given: ([{ input }]) => input
  },
  neptune: {
    program: 'aws',
    failsAt: 's3 cp',
    options: [],
    starts: () => [['s3', 'ls', request.source],
      ['s3', 'cp', '.', request.source, '--recursive', '--exclude', '*', '--include', 'data-*.nq.gz']],
    given: (calls, recorded) => {
      assert.deepEqual(readdirSync(`${recorded}.s3`), dataFiles(4))
      return unpacked(`${recorded}.s3`, dataFiles(4))
    }
  }
}

function linesOf (text) {
  return text.split('\n').filter((line) => line !== '').sort()
}

const dataFiles = (count) => Array.from({ length: count }, (_, i) => `data-${String(i + 1).padStart(5, '0')}.nq.gz`)
const unpacked = (folder, files) => files.map((file) => gunzipSync(readFileSync(join(folder, file)))).join('')

function namedFiles ([{ folder, options }]) {
  return unpacked(folder, options.filter((option) => option.startsWith('data-')))
}

// Writes what a store's loader takes, and returns the folder of it, and a folder beside it with a program that stands in.
async function written (store, name, options = ['--per-file', '1000']) {
  const base = temporaryFolder()
  const folder = join(base, name)
  const { status, stderr } = await dialograph(['load', records, '--script', store, '-o', folder, ...options])
  assert.equal(status, 0, stderr)
  const recorded = join(base, 'recorded')
  const programs = join(base, 'programs')
  for (const made of [recorded, programs]) mkdirSync(made)
  for (const program of [loaders[store].program, 'sleep']) symlinkSync(join(here, 'stand-in.sh'), join(programs, program))
  return { base, folder, recorded, programs, script: join(folder, 'load.sh'), options: loaders[store].options }
}

// Neptune's script speaks to a server too.
async function neptuneFor (store, t, statuses) {
  if (store !== 'neptune') return { env: {}, asked: [] }
  const neptune = await startNeptune(statuses)
  t.after(() => neptune.stop())
  return {
    asked: neptune.asked,
    env: { NEPTUNE_ENDPOINT: neptune.url, NEPTUNE_SOURCE: request.source, NEPTUNE_ROLE: request.iamRoleArn, AWS_REGION: request.region }
  }
}

for (const [store, loader] of Object.entries(loaders)) {
  for (const name of [loader.folder ?? oddest, '-dash/x']) {
    test(`the script for ${store} gives its loader every statement once, in a folder named ${name}`, async (t) => {
      const place = await written(store, name)
      const script = name.startsWith('-') ? `${name}/load.sh` : place.script
      const { env } = await neptuneFor(store, t)
      const { status, stdout, stderr } = await run({ ...place, script }, env)
      assert.deepEqual({ status, last: stdout.split('\n').at(-2) }, { status: 0, last: 'files loaded: 4' }, stderr)
      const calls = callsOf(loader.program, place.recorded)
      assert.deepEqual(calls.map(({ options }) => options), loader.starts(place.base))
      assertSameLines(linesOf(loader.given(calls, place.recorded)), everything, store)
    })
  }

  test(`the script for ${store} fails where the loader does`, async (t) => {
    const place = await written(store, 'bulk')
    const { env } = await neptuneFor(store, t)
    const { status, stdout } = await run(place, { ...env, FAILS_WITH: '7', FAILS_AT: loader.failsAt ?? '' })
    assert.notEqual(status, 0)
    assert.doesNotMatch(stdout, /files loaded/)
  })

  test(`the script for ${store} fails and starts no loader where a data file was damaged`, async (t) => {
    const { env } = await neptuneFor(store, t)
    for (const [what, damage] of Object.entries(damages)) {
      const place = await written(store, 'bulk')
      damage(join(place.folder, 'data-00003.nq.gz'))
      const { status, stderr } = await run(place, env)
      assert.equal(status, 1, what)
      assert.match(stderr, /\na data file is not as it was written; nothing was loaded\n$/, what)
      assert.deepEqual(readdirSync(place.recorded), [], what)
    }
  })

  test(`the script for ${store} says which program is not there`, async (t) => {
    const place = await written(store, 'bulk')
    const { env } = await neptuneFor(store, t)
    rmSync(join(place.programs, loader.program))
    const { status, stderr } = await run(place, { ...env, PATH: onlyOrdinary(place.base) })
    assert.deepEqual({ status, named: stderr.includes(`there is no program ${loader.program} here`) }, { status: 1, named: true }, stderr)
  })
}

const damages = {
  'cut short': (file) => truncateSync(file, 5000),
  empty: (file) => truncateSync(file, 0),
  gone: (file) => rmSync(file),
  'other bytes': (file) => {
    const bytes = readFileSync(file)
    bytes.fill(0, 2000, 2010)
    writeFileSync(file, bytes)
  }
}

// A PATH on which there is nothing but what the scripts need beside their loader, whatever this machine has.
function onlyOrdinary (base) {
  const folder = join(base, 'ordinary')
  mkdirSync(folder)
  for (const program of ['sh', 'gzip', 'grep', 'sed', 'mktemp', 'rm', 'curl']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
    symlinkSync(stdout.trim(), join(folder, program))
  }
  return folder
}

test('the script for Oxigraph unpacks Zstandard too', async () => {
  const place = await written('oxigraph', oddest, ['--per-file', '1000', '--compression', 'zstd'])
  const { status, stderr } = await run(place)
  assert.equal(status, 0, stderr)
  assertSameLines(linesOf(loaders.oxigraph.given(callsOf('oxigraph', place.recorded))), everything, 'Zstandard')
  truncateSync(join(place.folder, 'data-00003.nq.zst'), 5000)
  assert.equal((await run(place)).status, 1)
})

test('a new repository of GraphDB is made of a description, and no other option is taken', async () => {
  const place = await written('graphdb', 'bulk', [])
  const made = await run({ ...place, options: ['--new', 'a config.ttl'] }, { GRAPHDB_HOME: '/a home' })
  assert.equal(made.status, 0, made.stderr)
  assert.deepEqual(callsOf('importrdf', place.recorded)[0].options,
    ['-Dgraphdb.home=/a home', 'load', '-c', join(place.base, 'a config.ttl'), '-s', '-m', 'parallel', ...dataFiles(1)])
  for (const options of [[], ['repository'], ['--add', 'repository'], ['--replace', 'one', 'two']]) {
    const { status, stderr } = await run({ ...place, options })
    assert.deepEqual({ status, stderr }, { status: 1, stderr: 'say --new CONFIG.ttl or --replace REPOSITORY\n' })
  }
})

test('an index of QLever that was not finished is a failure, though its program ends with 0', async () => {
  const place = await written('qlever', 'bulk', [])
  const { status, stderr } = await run(place, { BREAKS_OFF: 'yes' })
  assert.deepEqual({ status, stderr }, { status: 1, stderr: 'QLever built no index; dialograph.index-log.txt says why\n' })
})

test('a folder that a container cannot be shown is refused for QLever, unless it runs without one', async () => {
  const place = await written('qlever', 'a blank', [])
  const { status, stderr } = await run(place)
  assert.deepEqual({ status, stderr },
    { status: 1, stderr: `a container cannot be shown a folder named like ${place.folder}; move this one\n` })
  const settings = join(place.folder, 'Qleverfile')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('SYSTEM = docker', 'SYSTEM = native'))
  assert.equal((await run(place)).status, 0)
})

test('Neptune is sent the request, filled in, and asked until it is done, though a line breaks', async (t) => {
  const place = await written('neptune', 'bulk', [])
  const { env, asked } = await neptuneFor('neptune', t, ['LOAD_NOT_STARTED', 'LOAD_IN_QUEUE', 'silence', 'LOAD_IN_PROGRESS', 'LOAD_COMPLETED'])
  const { status, stdout, stderr } = await run(place, env)
  assert.equal(status, 0, stderr)
  assert.equal(stdout, 'Neptune loads it as ef478d76-d9da-4d94-8ff1-08d9d4863aa5\nfiles loaded: 1\n')
  const [first, ...others] = asked
  assert.deepEqual({ ...first, body: JSON.parse(first.body) },
    { method: 'POST', path: '/loader', type: 'application/json', body: request })
  assert.deepEqual(others.map(({ method, path }) => `${method} ${path}`),
    Array(5).fill('GET /loader/ef478d76-d9da-4d94-8ff1-08d9d4863aa5'))
  assert.equal(callsOf('sleep', place.recorded).length, 4)
})

for (const [what, statuses, message] of [
  ['fails', ['LOAD_IN_PROGRESS', 'LOAD_FAILED'], /"errorCode"[^]*\nload \S+ ended with LOAD_FAILED; what was loaded before stays\n$/],
  ['takes no request', [], /^Neptune did not begin to load: [^]*BadRequestException/],
  ['no longer answers', ['LOAD_IN_PROGRESS', 'silence'], /\nNeptune does not say how far load \S+ is, and may go on with it: \n$/]
]) {
  test(`the script for Neptune fails where its loader ${what}`, async (t) => {
    const place = await written('neptune', 'bulk', [])
    const { env } = await neptuneFor('neptune', t, statuses)
    const { status, stdout, stderr } = await run(place, env)
    assert.equal(status, 1)
    assert.doesNotMatch(stdout, /files loaded/)
    assert.match(stderr, message)
  })
}

test('Neptune is not sent to a folder that holds other files', async (t) => {
  const place = await written('neptune', 'bulk', [])
  const { env, asked } = await neptuneFor('neptune', t)
  mkdirSync(`${place.recorded}.s3`)
  writeFileSync(join(`${place.recorded}.s3`, 'other.nq'), '')
  const { status, stderr } = await run(place, env)
  assert.deepEqual({ status, stderr },
    { status: 1, stderr: `there are files in ${request.source}, which would be loaded too; name a new folder\n` })
  assert.deepEqual(asked, [])
})

test('Neptune is not sent to a folder in which aws cannot look', async (t) => {
  const place = await written('neptune', 'bulk', [])
  const { env, asked } = await neptuneFor('neptune', t)
  for (const status of ['254', '255']) {
    const { stdout, stderr } = await run(place, { ...env, FAILS_AT: 's3 ls', FAILS_WITH: status })
    assert.deepEqual({ stdout, stderr },
      { stdout: '', stderr: `aws could not look whether there are files in ${request.source}, which would be loaded too\n` })
  }
  assert.deepEqual(callsOf('aws', place.recorded).map(({ options }) => options[1]), ['ls', 'ls'])
  assert.deepEqual(asked, [])
})

test('the script for Neptune says what it has to be told', async () => {
  const place = await written('neptune', 'bulk', [])
  const { status, stderr } = await run(place)
  assert.deepEqual({ failed: status !== 0, said: stderr.includes('NEPTUNE_ENDPOINT: say the address of the cluster') }, { failed: true, said: true }, stderr)
})

for (const name of [oddest, '-dash/x']) {
  test(`the script for Fuseki adds every quad to a database of Jena's, from a folder named ${name}`, async () => {
    const place = await written('fuseki', name)
    const java = jenaOptions(temporaryFolder())
    const loader = join(place.programs, 'tdb2.tdbloader')
    rmSync(loader)
    writeFileSync(loader, `#!/bin/sh\nexec java ${java.join(' ')} tdb2.tdbloader "$@"\n`, { mode: 0o755 })
    const script = name.startsWith('-') ? `${name}/load.sh` : place.script
    const options = ["a store's 日本"]
    const canary = '<http://e/s> <http://e/p> "there before" <http://e/g> .'
    writeFileSync(join(place.base, 'canary.nq'), `${canary}\n`)
    execFileSync(loader, ['--loc', join(place.base, ...options), join(place.base, 'canary.nq')], { env: utf8 })
    const { status, stdout, stderr } = await run({ ...place, script, options })
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'files loaded: 4\n' }, stderr)
    const dump = spawnSync('java', [...java, 'tdb2.tdbdump', '--loc', join(place.base, ...options)],
      { encoding: 'utf8', env: utf8, maxBuffer: 2 ** 28 })
    assert.equal(dump.status, 0, dump.stderr)
    assertSameLines(linesOf(dump.stdout), [...everything, canary].sort(), 'the release')
  })
}
