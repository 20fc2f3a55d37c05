// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// hugo-content.mjs RECORDS DIR PAGES: a site for Hugo with so many pages, each about a session as our
// own pages are: title, summary, facts, and an agenda with outcomes, quotes and links. Sessions and
// languages take turns until there are enough. The templates are as simple as they can be.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [records, folder, wanted] = process.argv.slice(2)

// The generated tables quote no line breaks, so that a line is a row.
function rows (file) {
  const [head, ...lines] = readFileSync(join(records, file), 'utf8').split('\n').filter(Boolean)
  const columns = cells(head)
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [columns[i], cell])))
}

const cells = (line) => Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
  ([, quoted, plain]) => quoted === undefined ? plain : quoted.replaceAll('""', '"'))

function write (path, text) {
  writeFileSync(join(folder, path), text)
}

const layout = `<!DOCTYPE html>
<html lang="{{ .Params.language }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} — {{ .Site.Title }}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header>
<main><h1>{{ .Title }}</h1>{{ .Content }}
<dl>{{ range .Params.facts }}<dt>{{ .name }}</dt><dd><a href="{{ .href }}">{{ .value }}</a></dd>{{ end }}</dl>
<ul>{{ range .Params.agenda }}<li><a href="{{ .href }}">{{ .topic }}</a> <span class="{{ .outcome }}">{{ .outcome }}</span>
{{ with .quote }}<q>{{ . }}</q>{{ end }} <cite>{{ .source }}</cite></li>{{ end }}</ul></main>
<footer>{{ .Site.Title }}</footer></body>
</html>
`

const languages = ['ja', 'en', 'mn']
const topics = new Map(rows('topics.csv').map((topic) => [topic.id, topic]))
const agenda = new Map()
for (const item of rows('agenda.csv')) {
  agenda.set(item.session, [...(agenda.get(item.session) ?? []), item])
}
const sessions = rows('sessions.csv')

function page (i) {
  const language = languages[i % languages.length]
  const session = sessions[Math.floor(i / languages.length) % sessions.length]
  return JSON.stringify({
    title: session[`title_${language}`],
    language,
    facts: ['series', 'number', 'date', 'place', 'organisers', 'report', 'source'].map((name) => (
      { name, value: session[name] ?? '', href: `/${name}/${session[name]}/` })),
    agenda: (agenda.get(session.id) ?? []).map(({ topic, outcome, quote, source }) => (
      { topic: topics.get(topic)[`label_${language}`], href: `/topic/${topic}/`, outcome, quote, source }))
  }) + `\n\n${session[`summary_${language}`]}\n`
}

for (const path of ['content/session', 'layouts/_default']) mkdirSync(join(folder, path), { recursive: true })
write('config.toml', 'baseURL = "https://example.org/"\ntitle = "Dialogues"\n' +
  'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section", "home"]\n')
write('layouts/_default/single.html', layout)
for (let i = 0; i < Number(wanted); ++i) write(`content/session/${i}.md`, page(i))
