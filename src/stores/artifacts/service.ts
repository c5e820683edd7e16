import { z } from 'zod'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseAnswer } from '../../github/client.ts'
import type { Network } from '../../github/network.ts'
import { refusalOf } from '../../github/refusal.ts'
import { sendRequest } from '../../github/request.ts'
import { retrying } from '../../github/retrying.ts'

/** What a job may do with its own artifacts, whatever its `permissions:` are. */
export interface JobAccess {
  /** `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string
  /** `ACTIONS_RUNTIME_TOKEN`. */
  readonly runtimeToken: string
}

/** An artifact of this job as the service recorded it. */
export interface JobArtifact {
  readonly sizeBytes: number
  readonly digest: string | null
  readonly createdAt: Date
}

type Method = 'ListArtifacts' | 'GetSignedArtifactURL' | 'DeleteArtifact'

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'

const listSchema = z.object({
  artifacts: z
    .array(
      z.object({
        database_id: z.string(),
        size: z.string().regex(/^\d+$/),
        created_at: z.iso.datetime({ offset: true }),
        digest: z.string().nullish(),
      }),
    )
    .default([]),
})

const signedUrlSchema = z.object({ signed_url: z.url() })

/**
 * The service behind `@actions/artifact`, for reading back what a job uploaded. The library's own download is not used
 * for it: it waits half a minute for a connection that was cut and loses the cause of a failure.
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/generated/results/api/v1/artifact.ts
 */
export class ArtifactService {
  readonly #access: JobAccess
  readonly #network: Network
  readonly #ids: Readonly<Record<string, string>>

  /** @throws BackupError INPUT_INVALID for a token that is none of a job */
  constructor(access: JobAccess, network: Network) {
    this.#access = access
    this.#network = network
    this.#ids = parseBackendIds(access.runtimeToken)
  }

  /**
   * @returns null when the service has no finished artifact of this id
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async find(id: number, signal: AbortSignal): Promise<JobArtifact | null> {
    const body = await this.#call('ListArtifacts', { id_filter: String(id) }, signal)
    const { artifacts } = parseAnswer(body, listSchema, 'list the artifacts of this run')
    const found = artifacts.find((artifact) => artifact.database_id === String(id))
    if (found === undefined) return null
    return {
      sizeBytes: Number(found.size),
      digest: found.digest ?? null,
      createdAt: new Date(found.created_at),
    }
  }

  /**
   * A URL that gives the bytes of an artifact of this run to anybody, for a short time.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async signUrl(name: string, signal: AbortSignal): Promise<string> {
    const body = await this.#call('GetSignedArtifactURL', { name }, signal)
    return parseAnswer(body, signedUrlSchema, `download artifact ${name} of this run`).signed_url
  }

  /**
   * Deletes an artifact of this run; one that is not there is no error.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async discard(name: string, signal: AbortSignal): Promise<void> {
    await this.#call('DeleteArtifact', { name }, signal, [404])
  }

  #call(
    method: Method,
    message: Readonly<Record<string, string>>,
    signal: AbortSignal,
    accepts: readonly number[] = [],
  ): Promise<unknown> {
    const { clock, patience } = this.#network
    const { resultsUrl, runtimeToken } = this.#access
    const request = {
      method: 'POST',
      url: new URL(`/${SERVICE}/${method}`, resultsUrl).href,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${runtimeToken}` },
      body: JSON.stringify({ ...this.#ids, ...message }),
    } as const
    const call = async (): Promise<unknown> => {
      const answer = await sendRequest(request, this.#network, signal)
      if (answer.status === 200 || accepts.includes(answer.status)) return answer.body
      if (answer.status === 401 || answer.status === 403) throw tokenRefused(method)
      const purpose = `call ${method} of the artifact service`
      throw refusalOf(answer, { purpose, permission: null }, clock.now())
    }
    return retrying(call, patience, signal)
  }
}

/** No line under `permissions:` gives or takes what this token may do. */
function tokenRefused(method: Method): BackupError {
  return new BackupError(
    'STORE_UNAUTHORIZED',
    `The artifact service refuses the token of this job (${method}).`,
    {
      hint: 'The token is valid until the job ends. See https://www.githubstatus.com, then run the job again.',
      context: { method },
    },
  )
}

/** The token is a JSON web token; its scope names the attempt of the run, and the job. */
function parseBackendIds(runtimeToken: string): Readonly<Record<string, string>> {
  const payload = Buffer.from(runtimeToken.split('.')[1] ?? '', 'base64url').toString()
  const [, runId, jobId] = /Actions\.Results:([^: "]+):([^: "]+)/.exec(payload) ?? []
  if (runId !== undefined && jobId !== undefined) {
    return { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId }
  }
  throw new BackupError('INPUT_INVALID', 'ACTIONS_RUNTIME_TOKEN is not the token of a job.', {
    hint: 'The runner sets it for actions only; do not set it by hand.',
  })
}
