// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Starts a real web server on a release, as its administrator would with the rules that the release brings.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const modules = '/usr/lib/apache2/modules'
const apacheModules = { mpm_event: 'mpm_event', authz_core: 'authz_core', rewrite: 'rewrite', headers: 'headers',
  setenvif: 'setenvif', mime: 'mime', dir: 'dir' }

// What each server is told besides the release's own rules, and how it is run in the foreground.
const servers = {
  nginx: {
    config: (port, release, folder) => `
      daemon off; pid ${folder}/nginx.pid; error_log ${folder}/errors;
      ${process.getuid() === 0 ? 'user root;' : ''}
      events { }
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
        include ${release}/server/nginx-http.conf;
        server { listen 127.0.0.1:${port}; root ${release}; include ${release}/server/nginx-server.conf; }
      }`,
    command: (file, folder) => ['nginx', '-e', join(folder, 'errors'), '-p', folder, '-c', file]
  },
  apache: {
    config: (port, release, folder) => [
      `ServerRoot ${folder}`, `PidFile ${folder}/apache.pid`, `Listen 127.0.0.1:${port}`, 'ServerName 127.0.0.1',
      ...Object.entries(apacheModules).map(([name, file]) => `LoadModule ${name}_module ${modules}/mod_${file}.so`),
      ...(process.getuid() === 0 ? ['User www-data', 'Group www-data'] : []),
      'TypesConfig /etc/mime.types', `ErrorLog ${folder}/errors`, `DocumentRoot ${release}`,
      `<Directory ${release}>`, 'AllowOverride All', 'Require all granted', '</Directory>',
      '<Files ".ht*">', 'Require all denied', '</Files>', ''].join('\n'),
    command: (file) => ['apache2', '-f', file, '-D', 'FOREGROUND']
  },
  caddy: {
    config: (port, release) => `{
      admin off
      auto_https off
    }
    http://127.0.0.1:${port} {
      bind 127.0.0.1
      root * ${release}
      import ${release}/server/Caddyfile
    }`,
    command: (file) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', file]
  }
}

export const serverNames = Object.keys(servers)

export function freePort () {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const answers = (port) => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1')
  socket.on('connect', () => { socket.destroy(); resolve(true) }).on('error', () => resolve(false))
})

// Starts a server and waits until it takes connections.
export async function start (name, port, release, folder) {
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  const file = join(folder, 'config')
  writeFileSync(file, servers[name].config(port, release, folder))
  const [program, ...options] = servers[name].command(file, folder)
  const environment = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], env: environment })
  let said = ''
  child.stderr.on('data', (text) => { said += text })
  const ended = new Promise((resolve) => child.on('error', (error) => { said += error; resolve() }).on('exit', resolve))
  let over = false
  ended.then(() => { over = true })
  for (let tries = 0; tries < 600 && !over; ++tries) {
    if (await answers(port)) return { stop: () => { child.kill('SIGTERM'); return ended } }
    await pause(50)
  }
  child.kill('SIGKILL')
  assert.fail(`${name} does not start: ${said.slice(0, 4000)}`)
}
