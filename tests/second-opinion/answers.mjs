// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The answers to the questions in questions/, taken from the ministry's page and from the tables, by reading.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { here } from './lib.mjs'

const japan = '日本国環境省'
const tourism = 'モンゴル国自然環境・観光省'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

// The name of a question's file, and the rows that answer it.
export const answers = {
  'sessions-in-ulaanbaatar': ['2', '4', '8', '10', '12', '15'],
  'memorandum-signed': [tourism, japan].map((party) =>
    `2011-12-08 | Durban | South Africa | 気候変動枠組条約第17回締約国会議(COP17) | ${party}`),
  'gosat-2-pilot': ['12 | 2018 | Ulaanbaatar'],
  'session-12': [
    'いぶき2号 | agreed',
    '温室効果ガスの排出量推計 | agreed',
    '二国間クレジット制度 | confirmed',
    '気候変動適応 | confirmed',
    'コベネフィット・アプローチ | discussed',
    '黄砂 | discussed'
  ],
  'sessions-per-year': [
    '2007 | 2', '2008 | 1', '2009 | 1', '2011 | 2', '2012 | 1', '2013 | 1', '2015 | 1', '2016 | 1',
    '2017 | 1', '2018 | 1', '2020 | 1', '2021 | 1', '2023 | 1'
  ],
  'topics-on-most-agendas': [
    'Air pollution | 7', 'Bilateral environmental cooperation | 7', 'Ecotourism | 6', 'Climate policy | 5'
  ],
  'online-sessions': ['14 | 2021-12-21 | オンライン'],
  'memorandum-renewals': [
    `2011-12-08 | ${xsd}date | 0`, `2015-05 | ${xsd}gYearMonth | 1`, `2018 | ${xsd}gYear | 2`,
    `2022 | ${xsd}gYear | 3`
  ],
  'chain-of-sessions': Array.from({ length: 15 }, (_, i) => `${i + 1} | ${i + 1}`),
  organisers: [
    `1 | モンゴル国自然環境省`, `1 | ${japan}`, `2 | モンゴル国自然環境省`, `2 | ${japan}`,
    `3 | モンゴル国自然環境省`, `3 | ${japan}`, `4 | ${japan}`, `5 | ${tourism}`, `5 | ${japan}`,
    `6 | ${tourism}`, `6 | ${japan}`, `7 | ${japan}`, `8 | ${japan}`, `9 | ${japan}`, `10 | ${japan}`,
    ...[11, 12, 13, 14, 15].flatMap((number) => [`${number} | ${tourism}`, `${number} | ${japan}`])
  ],
  'mercury-in-mongolian': [7, 10, 11].map((number) => `${number} | Мөнгөн усны менежмент`),
  dalanzadgad: ['南ゴビ県 | Mongolia | 43.57083 | 104.425 | POINT(104.425 43.57083)'],
  'links-to-gemet': [
    'Air pollution | exactMatch | 265', 'Asbestos | exactMatch | 591', 'Asian dust | broadMatch | 2381',
    'Biodiversity | exactMatch | 827', 'Biodiversity conservation | exactMatch | 15073',
    'Climate change | exactMatch | 1471', 'Climate change adaptation | exactMatch | 15033',
    'Climate policy | exactMatch | 15097', 'Desertification control | exactMatch | 2109',
    'Ecotourism | exactMatch | 2527', 'Environmental policy | exactMatch | 2892',
    'Fluorocarbons | broadMatch | 11718', 'Joint Crediting Mechanism | relatedMatch | 4531',
    'Migratory birds | exactMatch | 5238', 'Nature conservation | exactMatch | 5537',
    'Protected areas | exactMatch | 6740', 'Use of plants | relatedMatch | 8919',
    'Waste management | exactMatch | 9092'
  ],
  'words-of-the-source': [
    'アスベスト対策', 'エコツーリズム推進', 'ハイレベルの対話の継続', 'フロン対策', '具体的な協力を一層推進',
    '大気汚染対策', '自然保護'
  ],
  'sessions-without-report': ['4'],
  'full-dates': [
    '5 | 2011-01-20', '6 | 2011-09-14', '7 | 2012-11-20', '9 | 2015-03-17', '11 | 2017-12-19',
    '13 | 2020-02-18', '14 | 2021-12-21'
  ],
  'intent-carried-out': [
    'Intent to conclude a memorandum on environmental cooperation between the ministers | 6'
  ]
}

const folder = join(here, 'questions')
export const asked = readdirSync(folder).map((file) => file.replace(/\.rq$/, ''))

// A question's query, the sentence that it starts with, and its answer.
export function questionNamed (name) {
  const query = readFileSync(join(folder, `${name}.rq`), 'utf8')
  return { query, sentence: query.split('\n')[0].slice(2), rows: answers[name] }
}
