// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

