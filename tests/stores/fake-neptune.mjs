// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// What Neptune's loader answers, as https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference.html shows it.

import { text } from 'node:stream/consumers'
import { serve } from './loopback.mjs'

const load = 'ef478d76-d9da-4d94-8ff1-08d9d4863aa5'

const answerOf = (status, errors) => ({
  status: '200 OK',
  payload: {
    feedCount: [{ [status]: 1 }],
    overallStatus: { fullUri: 's3://bucket/key', runNumber: 1, retryNumber: 0, status, totalTimeSpent: 3, totalRecords: 5, parsingErrors: 5 },
    ...(errors ? { errors: { errorLogs: [{ errorCode: 'PARSING_ERROR', errorMessage: 'no', fileName: 's3://bucket/key' }] } } : {})
  }
})

// Serves a loader that is in these states one after the other, and stays in the last; without any it takes no request.
export async function startNeptune (statuses = ['LOAD_COMPLETED']) {
  const asked = []
  let next = 0
  const server = await serve(async (request, response) => {
    asked.push({ method: request.method, path: request.url, type: request.headers['content-type'], body: await text(request) })
    const reply = (status, body) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body, null, 4))
    if (statuses.length === 0) return reply(400, { code: 'BadRequestException', detailedMessage: 'Invalid source' })
    if (request.method === 'POST') return reply(200, { status: '200 OK', payload: { loadId: load } })
    const status = statuses[Math.min(next++, statuses.length - 1)]
    if (status === 'silence') return request.socket.destroy()
    reply(200, answerOf(status, request.url.includes('errors=true')))
  })
  return { ...server, asked }
}
