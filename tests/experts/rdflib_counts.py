# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
"""Prints how many statements rdflib reads from each file, and on standard error what it cannot understand."""

import sys

from rdflib import ConjunctiveGraph, Literal
from rdflib.term import XSDToPython
from rdflib.util import guess_format


def is_ill_typed(term):
    """Whether rdflib knows the datatype but finds no such value in the text."""
    return isinstance(term, Literal) and bool(XSDToPython.get(term.datatype)) and term.value is None


for name in sys.argv[1:]:
    graph = ConjunctiveGraph()
    graph.parse(name, format=guess_format(name))
    quads = list(graph.quads())
    for _, _, term, _ in quads:
        if is_ill_typed(term):
            print(f"{name}: {term.n3()}", file=sys.stderr)
    print(len(quads))
