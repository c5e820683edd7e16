import type { z } from 'zod'
import { BackupError } from '../domain/outcome/errors.ts'
import type { Network } from './network.ts'
import { type Asked, refusalOf } from './refusal.ts'
import { type GitHubAnswer, type GitHubRequest, sendRequest } from './request.ts'
import { retrying } from './retrying.ts'
import type { Asker } from './token-advice.ts'

/** Where a repository's REST API is, and as whom it is spoken to. */
export interface GitHubAccess {
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** Null to ask without a token, which public repositories answer. */
  readonly token: string | null
  readonly asker: Asker
  /** `owner/name`. */
  readonly repository: string
}

/** A request about the repository. */
export interface RepositoryRequest extends Omit<Asked, 'asker'> {
  readonly method: GitHubRequest['method']
  /** Behind `/repos/{owner}/{name}`. */
  readonly path: string
  /** Sent as JSON. */
  readonly body?: object
  /** Statuses besides 200 that are an answer and no refusal. */
  readonly accepts: readonly number[]
}

/**
 * A small client of GitHub's REST API for one repository. Failures that may pass are tried again.
 * @see https://docs.github.com/en/rest
 */
export class GitHubClient {
  readonly repository: string
  readonly #access: GitHubAccess
  readonly #network: Network

  constructor(access: GitHubAccess, network: Network) {
    this.repository = access.repository
    this.#access = access
    this.#network = network
  }

  /** The same for another repository. */
  of(repository: string): GitHubClient {
    return new GitHubClient({ ...this.#access, repository }, this.#network)
  }

  /**
   * @returns an answer of status 200 or of one that is accepted
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  ask(request: RepositoryRequest, signal: AbortSignal): Promise<GitHubAnswer> {
    return retrying(() => this.#askOnce(request, signal), this.#network.patience, signal)
  }

  async #askOnce(request: RepositoryRequest, signal: AbortSignal): Promise<GitHubAnswer> {
    const { apiUrl, asker, repository, token } = this.#access
    const headers = {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    }
    const url = `${apiUrl}/repos/${repository}${request.path}`
    const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) }
    const answer = await sendRequest({ method: request.method, url, headers, ...body }, this.#network, signal)
    if (answer.status === 200 || request.accepts.includes(answer.status)) return answer
    throw refusalOf(answer, { ...request, asker }, this.#network.clock.now())
  }
}

/**
 * What an answer says, in the shape that the documentation promises.
 * @throws BackupError STORE_UNREACHABLE for anything else
 */
export function parseAnswer<T>(body: unknown, schema: z.ZodType<T>, purpose: string): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BackupError(
    'STORE_UNREACHABLE',
    `Could not ${purpose}: GitHub's answer has another form than expected (${issue?.path.join('.')}: ${issue?.message}).`,
    {
      hint: 'See https://www.githubstatus.com and whether a proxy changes answers, then try again.',
      cause: parsed.error,
    },
  )
}
