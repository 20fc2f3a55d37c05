#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# GraphML is XML to a strict parser, has each vertex and edge, declares each key with a type, and gives labels back
# unharmed, whatever is in them. (That Graphviz reads our DOT, and what it reads, is among the units.)
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cat >check.py <<'PYTHON'
import csv, re, sys, xml.etree.ElementTree as tree
records, output, errors = sys.argv[1:]
ns = '{http://graphml.graphdrawing.org/xmlns}'
root = tree.parse(output).getroot()
keys = {key.get('id'): key for key in root.findall(ns + 'key')}
assert len(keys) == len(root.findall(ns + 'key')), 'a key comes twice'
graph = root.find(ns + 'graph')
nodes, edges = graph.findall(ns + 'node'), graph.findall(ns + 'edge')
counted = re.search(r' (\d+) vertices and (\d+) edges written', open(errors, encoding='utf-8').read())
assert (len(nodes), len(edges)) == tuple(map(int, counted.groups()))
ids = {node.get('id') for node in nodes}
token = re.compile(r'[-.:\w]+$')
assert len(ids) == len(nodes) and all(token.match(i) for i in ids)
assert all(edge.get(end) in ids for edge in edges for end in ('source', 'target'))
types = {'string': str, 'long': int, 'double': float}
found = {}
for element in nodes + edges:
    for data in element.findall(ns + 'data'):
        key = keys[data.get('key')]
        assert key.get('for') == element.tag.removeprefix(ns)
        value = types[key.get('attr.type')](data.text)
        found[element.get('id'), key.get('attr.name')] = value
for row in csv.DictReader(open(records + '/topics.csv', encoding='utf-8', newline='')):
    for language in ('ja', 'en', 'mn'):
        wanted = re.sub('[\x00-\x08\x0b\x0c\x0e-\x1f]', '\ufffd', row.get('label_' + language) or '')
        assert found.get((f'topic:{row["id"]}', f'label_{language}'), '') == wanted, (row['id'], wanted)
PYTHON

cp -r "$records" hostile
python3 - <<'PYTHON'
import csv
labels = [']]>', '<![CDATA[', '&amp;&lt;', '"\'', 'ends in \\', 'two\nlines', 'two\r\nlines', 'a\ttab', '  spaces  ', '</data></node>',
          'bell\x07escape\x1b[31m', '\u202e direction', '\U0001f6f0 𠮷野家']
with open('hostile/topics.csv', 'a', encoding='utf-8', newline='') as file:
    columns = next(csv.reader(open('hostile/topics.csv', encoding='utf-8')))
    writer = csv.DictWriter(file, columns, lineterminator='\n')
    for number, label in enumerate(labels):
        writer.writerow({'id': f'hostile-{number}', 'label_ja': label, 'label_en': label, 'label_mn': label})
PYTHON

for folder in "$records" "$project/tests/golden/small" hostile; do
    run export "$folder" -f graphml
    expect_status 0
    python3 check.py "$folder" output errors || fail "$command_line: not as GraphML has to be"
done
