// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Texts that a careless writer gets wrong. Each is a fair value of a text column.

const controls = [...Array(0x1F).keys()].map((i) => i + 1).concat(0x7F)

const quotes = [
  'say "hello"', '"', '""', '"""', "'''", '"""""', 'ends with "', '"starts so', "it's", '`backtick`',
  'a "b" \'c\' """d""" \'\'\'e\'\'\'', '""" \n """', 'line\nthen "quoted"', 'quote before newline"\n'
]

const escapes = [
  'back\\slash', 'ends with \\', '\\', '\\\\', '\\"', '\\n is not a newline', '\\u0041 is not an A',
  '\\U0001F600', '\\" . <urn:s> <urn:p> <urn:o> . "', '%41%00', '&amp;&lt;&#10;', '$(id) `id` ${id}'
]

const blanks = [
  'two\nlines', 'two\r\nlines', 'old\rMac', '\n', '\r\n\r\n', 'tab\there', '  leading', 'trailing  ',
  ' both ', '\tleading tab', 'no-break\u00A0space', 'ideographic\u3000space', 'next\u0085line',
  'line\u2028separator', 'paragraph\u2029separator', 'a  b   c'
]

const syntax = [
  '<urn:s> <urn:p> <urn:o> .', '" . <urn:s> <urn:p> <urn:o> . "', '""" . <urn:s> <urn:p> <urn:o> .',
  '@prefix x: <urn:x> .', '@base <urn:x> .', 'PREFIX x: <urn:x>', 'x"@en', '"x"^^xsd:integer',
  '^^<http://www.w3.org/2001/XMLSchema#integer>', '12', 'true', 'false', '1.5e3', '_:b0', '[ ]', '( )',
  '{ ?s ?p ?o }', '# a comment?', 'GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> }', 'a', 'rdf:type',
  '<> a <> .', '<<( <urn:s> <urn:p> <urn:o> )>>', '; , .', '} DROP ALL #',
  'SELECT * WHERE { ?s ?p ?o }', '"} ; INSERT DATA { <urn:s> <urn:p> <urn:o> } #'
]

const elsewhere = [
  '=1+1', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("http://example.org","x")', '<script>alert(1)</script>',
  '<!-- --> ]]> <![CDATA[', '<?xml version="1.0"?>', '{"@id": "urn:x"}', "'; DROP TABLE x; --",
  'a,b,c', 'a","b', ',', '"\r\n"x","y', '../../etc/passwd', 'http://example.org/?a=b&c=d#e f', 'NULL', 'NaN'
]

const scripts = [
  '日本・モンゴル環境政策対話', 'Байгаль орчны яам', 'ᠮᠣᠩᠭᠣᠯ', 'عربي ثم English', '\u202Eright to left\u202C',
  '\u200Fmark\u200E', 'zero\u200Bwidth\u200Djoiner\u2060', '\u2066isolate\u2069', 'e\u0301 is not \u00E9',
  '\u0301 begins with an accent',
  'Z\u0351\u036B\u0343a\u0323lgo', '😀👩‍👩‍👧‍👦🇲🇳', '𠮷野家', '\u{10FFFD}', 'ﬁ ligature', 'ｆｕｌｌ',
  'private \uE000 use', 'noncharacters \uFFFE \uFFFF \uFDD0 \u{1FFFE} \u{10FFFF}', 'middle \uFEFF mark',
  '\uFEFFfirst', 'replaced \uFFFD', 'soft\u00ADhyphen', '葛\u{E0100}城', 'C1 \u0080 \u009B \u009F', '各國 各\uFA03'
]

const long = ['長'.repeat(33_334), '"\\\n'.repeat(10_000), 'x'.repeat(100_000)]

export const hostileStrings = [
  ...quotes, ...escapes, ...blanks, ...syntax, ...elsewhere, ...scripts, ...long,
  ...controls.map((code) => `control ${String.fromCharCode(code)} U+${code.toString(16)}`),
  controls.map((code) => String.fromCharCode(code)).join('')
]
