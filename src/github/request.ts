import { BackupError } from '../domain/outcome/errors.ts'
import { assertNotAborted } from '../files/disk/assert-not-aborted.ts'
import { adviceOn } from './advice.ts'
import type { Network } from './network.ts'
import { showableCause } from './secrets.ts'
import { TimeLimit } from './time-limit.ts'

/** A request with a short answer. */
export interface GitHubRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface GitHubAnswer {
  readonly status: number
  readonly headers: Headers
  /** What the answer says in JSON; null when it says nothing or something else. */
  readonly body: unknown
}

/**
 * Sends one request and reads the whole answer; redirects are answers too.
 * @throws BackupError STORE_UNREACHABLE when there is none in time, or what aborted the signal
 */
export async function sendRequest(
  request: GitHubRequest,
  network: Network,
  signal: AbortSignal,
): Promise<GitHubAnswer> {
  const { host } = new URL(request.url)
  using limit = new TimeLimit(network.limits.requestMs, () => silent(host, network.limits.requestMs))
  const either = AbortSignal.any([signal, limit.signal])
  try {
    const { url, ...init } = request
    const headers = { 'user-agent': network.userAgent, ...request.headers }
    const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: either })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parseJson(text) }
  } catch (error) {
    assertNotAborted(either)
    throw unreachable(host, error)
  }
}

/** The error of a host that could not be spoken to. */
export function unreachable(host: string, thrown: unknown): BackupError {
  const reason = networkReason(thrown)
  const { hint, mayPass } = adviceOn(reason, host)
  return new BackupError('STORE_UNREACHABLE', `Cannot reach ${host} (${reason}).`, {
    hint,
    context: { host },
    transient: mayPass,
    cause: showableCause(thrown),
  })
}

/** What went wrong with a connection, such as `ECONNRESET`; fetch hides it in the cause. */
export function networkReason(thrown: unknown): string {
  const { cause, message } = thrown as Error & { readonly cause?: NodeJS.ErrnoException }
  return cause?.code ?? cause?.message ?? message
}

function silent(host: string, limitMs: number): BackupError {
  return new BackupError('STORE_UNREACHABLE', `${host} did not answer within ${limitMs / 1_000} s.`, {
    hint: 'Check the network and https://www.githubstatus.com, then try again.',
    context: { host, limitMs },
    transient: true,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
