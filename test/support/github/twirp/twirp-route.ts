import { type Answer, jsonAnswer, Refusal } from '../answer.ts'
import { twirpError } from '../error-answer.ts'
import type { Artifact, Run } from '../model.ts'
import { type Call, jsonBody, type Route, tokenOf } from '../route.ts'
import type { RouteName } from '../route-name.ts'
import { type BackendIds, parseRuntimeToken } from '../runtime-token.ts'
import { runBackendId, type World } from '../world.ts'

type Method =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'

/** A call of the artifact service by a job that is running. */
export interface TwirpCall {
  readonly call: Call
  readonly run: Run
  readonly ids: BackendIds
  /** The request as sent: proto names, defaults left out, 64-bit numbers as strings. */
  readonly message: Readonly<Record<string, unknown>>
}

/** A method of the artifact service: authorized by the runtime token alone, JSON in and out. */
export function twirpRoute(method: Method, answer: (call: TwirpCall) => object): Route {
  const name: RouteName = `twirp.${method}`
  return {
    name,
    method: 'POST',
    path: `/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
    answer: (call): Answer => jsonAnswer(200, answer(authorized(call))),
  }
}

function authorized(call: Call): TwirpCall {
  const ids = parseRuntimeToken(tokenOf(call) ?? '')
  const run = ids === null ? undefined : runOfBackendId(call.world, ids.runBackendId)
  if (ids === null || run === undefined) throw new Refusal(twirpError(401, 'invalid token'))
  const message = jsonBody(call)
  if (!(message['workflow_run_backend_id'] === ids.runBackendId))
    throw new Refusal(twirpError(403, 'the token does not belong to this workflow run'))
  return { call, run, ids, message }
}

function runOfBackendId(world: World, id: string): Run | undefined {
  return [...world.runs.values()].find((run) => runBackendId(run) === id)
}

/** A text field of a request. */
export function textField({ message }: TwirpCall, field: string): string {
  const value = message[field]
  if (typeof value !== 'string') throw new Refusal(twirpError(400, `${field} is required`))
  return value
}

/** The artifacts of the attempt that is calling, unfinished ones included. */
export function artifactsOfAttempt({ call, ids }: TwirpCall): readonly Artifact[] {
  return [...call.world.artifacts.values()].filter((each) => each.runBackendId === ids.runBackendId)
}

/** @throws Refusal 404 when the attempt has no artifact of the requested name in this state */
export function namedArtifact(twirp: TwirpCall, finalized: boolean): Artifact {
  const name = textField(twirp, 'name')
  const found = artifactsOfAttempt(twirp).find((each) => each.name === name && each.finalized === finalized)
  if (found === undefined) throw new Refusal(twirpError(404, `artifact ${name} not found`))
  return found
}
