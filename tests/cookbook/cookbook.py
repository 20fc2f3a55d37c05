#!/usr/bin/env python3
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
"""cookbook.py extract FOLDER           writes the programs of docs/cookbook.md and a project of them
cookbook.py check PROGRAMS DIALOGRAPH   runs them and the commands, and compares what they print
cookbook.py update PROGRAMS DIALOGRAPH  writes into the page what they print"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

project = pathlib.Path(__file__).resolve().parents[2]
page = project / 'docs' / 'cookbook.md'
block = re.compile(r'^```(\w+)\n(.*?)^```$', re.MULTILINE | re.DOTALL)
named = re.compile(r'// (\w+)\.cpp\n')


def extract(folder):
    programs = []
    for language, text in block.findall(page.read_text(encoding='utf-8')):
        if language == 'cpp':
            name = named.match(text)[1]
            programs.append(name)
            (folder / f'{name}.cpp').write_text(text, encoding='utf-8')
    lines = ['cmake_minimum_required(VERSION 3.25)', 'project(cookbook LANGUAGES CXX)',
             'find_package(dialograph 0.1 REQUIRED)']
    for name in programs:
        lines += [f'add_executable({name} {name}.cpp)',
                  f'target_link_libraries({name} PRIVATE dialograph::exporters)']
    (folder / 'CMakeLists.txt').write_text('\n'.join(lines) + '\n', encoding='utf-8')


class Runner:
    """Runs programs and commands where the page says: beside the folder `data` and published Turtle."""

    def __init__(self, programs, dialograph, folder):
        self.programs = programs
        self.folder = folder
        (folder / 'data').symlink_to(project / 'data')
        tools = folder / 'bin'
        tools.mkdir()
        (tools / 'dialograph').symlink_to(dialograph)
        subprocess.run([dialograph, 'export', 'data/japan-mongolia', '-o', 'japan-mongolia.ttl', '--quiet'],
                       cwd=folder, check=True)
        self.environment = {**os.environ, 'PATH': f'{tools}:{os.environ["PATH"]}', 'LC_ALL': 'C.UTF-8'}

    def run(self, command):
        done = subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True,
                              encoding='utf-8', timeout=120)
        # The number of answers, on the standard error, is not shown on the page.
        if done.returncode != 0:
            sys.exit(f'{command}: exit status {done.returncode}\n{done.stderr}')
        return done.stdout

    def outputs(self, text):
        """The page with what its programs and commands print."""
        program = None

        def renewed(found):
            nonlocal program
            language, content = found.groups()
            if language == 'cpp':
                program = named.match(content)[1]
            elif language == 'text' and program:
                content = self.run([self.programs / program])
            elif language == 'console':
                content = ''.join(f'{line}\n{self.run(["bash", "-o", "pipefail", "-c", line[2:]])}'
                                  for line in content.splitlines() if line.startswith('$ '))
            return f'```{language}\n{content}```'

        return block.sub(renewed, text)


def main():
    if len(sys.argv) == 3 and sys.argv[1] == 'extract':
        extract(pathlib.Path(sys.argv[2]))
        return
    if len(sys.argv) != 4 or sys.argv[1] not in ('check', 'update'):
        sys.exit(__doc__)
    now = page.read_text(encoding='utf-8')
    with tempfile.TemporaryDirectory() as folder:
        programs, dialograph = (pathlib.Path(argument).resolve() for argument in sys.argv[2:])
        true = Runner(programs, dialograph, pathlib.Path(folder)).outputs(now)
    if sys.argv[1] == 'update':
        page.write_text(true, encoding='utf-8')
    elif now != true:
        sys.stdout.writelines(difflib.unified_diff(now.splitlines(True), true.splitlines(True),
                                                   'docs/cookbook.md', 'what is printed'))
        sys.exit('docs/cookbook.md shows other outputs; cookbook.py update writes the true ones')


main()
