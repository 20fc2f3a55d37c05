// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Runs the Java tools.

import { javaOptions } from './class-path.mjs'
import { run } from './lib.mjs'

// Runs Java with a list of libraries and further folders.
export const java = (libraries, options, folders) => run('java', [...javaOptions(libraries, folders), ...options])
