import { z } from 'zod'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { parseAnswer } from '../../github/client.ts'
import type { Network } from '../../github/network.ts'
import { refusalOf } from '../../github/refusal.ts'
import { type GitHubRequest, sendRequest } from '../../github/request.ts'
import { asTransient, retrying } from '../../github/retrying.ts'

/** What a job may do with its own artifacts, whatever its `permissions:` are. */
export interface JobAccess {
  /** `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string
  /** `ACTIONS_RUNTIME_TOKEN`. */
  readonly runtimeToken: string
}

/** An artifact of this job as the service recorded it. */
export interface JobArtifact {
  readonly id: number
  readonly sizeBytes: number
  readonly digest: string | null
  /** Null when the service does not say. */
  readonly createdAt: Date | null
}

type Method = 'CreateArtifact' | 'ListArtifacts' | 'GetSignedArtifactURL' | 'DeleteArtifact'

/** Those that GitHub gives its own runners. */
const GITHUBS_HOST = /(?:^|\.)(?:githubusercontent\.com|github\.com|ghe\.com)$/

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'

/** A whole number, which JSON of Protocol Buffers gives as a text and takes as either; 0 is left out. */
const wholeNumber = z
  .union([z.int().nonnegative(), z.string().regex(/^\d{1,15}$/)])
  .default(0)
  .transform(Number)

const listSchema = z.object({
  artifacts: z
    .array(
      z
        .object({
          database_id: wholeNumber,
          name: z.string().default(''),
          size: wholeNumber,
          created_at: z.iso.datetime({ offset: true }).nullish(),
          digest: z.string().nullish(),
        })
        .transform(({ created_at, database_id, digest, name, size }) => ({
          name,
          id: database_id,
          sizeBytes: size,
          digest: digest ?? null,
          createdAt: created_at ? new Date(created_at) : null,
        })),
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

  get host(): string {
    return new URL(this.#access.resultsUrl).host
  }

  /**
   * @returns null when the service has no finished artifact of this id
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async find(id: number, signal: AbortSignal): Promise<JobArtifact | null> {
    const found = await this.#list({ id_filter: String(id) }, signal)
    return found.find((artifact) => artifact.id === id) ?? null
  }

  /**
   * @returns null when the service has no finished artifact of this name
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async findNamed(name: string, signal: AbortSignal): Promise<JobArtifact | null> {
    const found = await this.#list({ name_filter: name }, signal)
    return found.find((artifact) => artifact.name === name) ?? null
  }

  /**
   * A URL that gives the bytes of an artifact of this run to any client, for a short time.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  signUrl(name: string, signal: AbortSignal): Promise<string> {
    const purpose = `download artifact ${name} of this run`
    const parse = (body: unknown): string => parseAnswer(body, signedUrlSchema, purpose).signed_url
    return this.#call('GetSignedArtifactURL', { name }, parse, signal)
  }

  /**
   * Tells whether this is a server of another maker, which does not know what the library sends, such as that of act. The
   * library itself takes half a minute for that, and cannot say so.
   */
  async refusesLibrary(signal: AbortSignal): Promise<boolean> {
    const { hostname } = new URL(this.#access.resultsUrl)
    if (GITHUBS_HOST.test(hostname)) return false
    const message = { name: '', version: 7, mime_type: 'application/zip' }
    const answer = await sendRequest(this.#request('CreateArtifact', message), this.#network, signal).catch(
      () => null,
    )
    return answer !== null && answer.status >= 500 && answer.body === null
  }

  /**
   * Deletes an artifact of this run; one that is not there is no error.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  async discard(name: string, signal: AbortSignal): Promise<void> {
    await this.#call('DeleteArtifact', { name }, () => undefined, signal, [404])
  }

  async #list(
    filter: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<readonly (JobArtifact & { readonly name: string })[]> {
    const parse = (body: unknown) => parseAnswer(body, listSchema, 'list the artifacts of this run')
    return (await this.#call('ListArtifacts', filter, parse, signal)).artifacts
  }

  #request(method: Method, message: Readonly<Record<string, string | number>>): GitHubRequest {
    const { resultsUrl, runtimeToken } = this.#access
    return {
      method: 'POST',
      url: new URL(`/${SERVICE}/${method}`, resultsUrl).href,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${runtimeToken}` },
      body: JSON.stringify({ ...this.#ids, ...message }),
    }
  }

  /** What was uploaded a moment ago need not be known everywhere: what is not found, or not understood, is asked again. */
  #call<T>(
    method: Method,
    message: Readonly<Record<string, string>>,
    parse: (body: unknown) => T,
    signal: AbortSignal,
    accepts: readonly number[] = [],
  ): Promise<T> {
    const { clock, patience } = this.#network
    const call = async (): Promise<T> => {
      const answer = await sendRequest(this.#request(method, message), this.#network, signal)
      if (answer.status === 200) return orLater(() => parse(snakeCased(answer.body)))
      if (accepts.includes(answer.status)) return parse(answer.body)
      if (answer.status === 401 || answer.status === 403) throw tokenRefused(method)
      const purpose = `call ${method} of the artifact service`
      const refusal = refusalOf(answer, { purpose, permission: null, asker: 'job' }, clock.now())
      throw answer.status === 404 ? asTransient(refusal) : refusal
    }
    return retrying(call, patience, signal)
  }
}

/** Protocol Buffers have two spellings for the names of fields, and every reader must take both. @see https://protobuf.dev/programming-guides/json/ */
function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    snakeCased(field),
  ])
  return Object.fromEntries(fields)
}

function orLater<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw asTransient(asBackupError(error))
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
