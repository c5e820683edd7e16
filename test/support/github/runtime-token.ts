import { randomUUID } from 'node:crypto'
import type { Run } from './model.ts'
import { runBackendId } from './world.ts'

/** Who speaks to the artifact service: an attempt of a run, and a job in it. */
export interface BackendIds {
  readonly runBackendId: string
  readonly jobBackendId: string
}

/** The `ACTIONS_RUNTIME_TOKEN` of a job: a JWT of which only the payload matters. */
export function newRuntimeToken(run: Run): string {
  const scope = `Actions.Results:${runBackendId(run)}:${randomUUID()}`
  const payload = { scp: `Actions.ExampleScope ${scope}`, exp: Math.floor(Date.now() / 1000) + 21_600 }
  return [{ alg: 'RS256', typ: 'JWT' }, payload, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
}

/** The backend ids in a runtime token; null when it is none. */
export function parseRuntimeToken(token: string): BackendIds | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  const [, runId, jobId] = /Actions\.Results:([^: "]+):([^: "]+)/.exec(payload) ?? []
  return runId === undefined || jobId === undefined ? null : { runBackendId: runId, jobBackendId: jobId }
}
