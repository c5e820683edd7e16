import { BackupError, type ErrorContext } from '../domain/outcome/errors.ts'
import type { GitHubAnswer } from './request.ts'
import { withoutSecrets } from './secrets.ts'
import { type Asker, TOKEN_ADVICE } from './token-advice.ts'

/** What was asked of GitHub, for the error when it refuses. */
export interface Asked {
  /** Such as `list the artifacts of acme/shop`. */
  readonly purpose: string
  /** The line under `permissions:` that it needs, such as `actions: read`; null when none has anything to do with it. */
  readonly permission: string | null
  readonly asker: Asker
}

/**
 * The error for an answer that is no success: rate limits, missing permissions, failures of the service.
 * @param now the present, to tell how long a rate limit lasts
 */
export function refusalOf(answer: GitHubAnswer, asked: Asked, now: Date): BackupError {
  const said = messageOf(answer.body)
  const context = { status: answer.status, said }
  if (isRateLimit(answer, said)) return rateLimited(answer, asked, context, now)
  const { asker, permission, purpose } = asked
  if (answer.status === 301) return renamed(purpose, context)
  if (/IP allow ?list/i.test(said)) return addressRefused(purpose, said, context)
  if (permission !== null && [401, 403, 404].includes(answer.status)) {
    return unauthorized(answer, { asker, permission, purpose }, context)
  }
  return new BackupError(
    'STORE_UNREACHABLE',
    `Could not ${asked.purpose}: GitHub answered ${answer.status}${said}.`,
    {
      hint: 'See https://www.githubstatus.com, then try again.',
      context,
      transient: answer.status >= 500,
    },
  )
}

function renamed(purpose: string, context: ErrorContext): BackupError {
  return new BackupError('STORE_UNAUTHORIZED', `Could not ${purpose}: it has another name now.`, {
    hint: 'The repository was renamed or moved to another owner. Give its present name.',
    context,
  })
}

/** @see https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization */
function addressRefused(purpose: string, said: string, context: ErrorContext): BackupError {
  return new BackupError(
    'STORE_UNAUTHORIZED',
    `Could not ${purpose}: GitHub refuses the address of this machine${said}.`,
    {
      hint: 'The organization has an IP allow list. Add the address of the runner to it, or use a runner whose address is on it; no permission of the token changes that.',
      context,
    },
  )
}

function messageOf(body: unknown): string {
  const { message, msg } = (body ?? {}) as { readonly message?: unknown; readonly msg?: unknown }
  const said = message ?? msg
  return typeof said === 'string' ? ` (${withoutSecrets(said)})` : ''
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit({ status, headers }: GitHubAnswer, said: string): boolean {
  if (status === 429) return true
  const limited = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')
  return status === 403 && (limited || /rate limit/i.test(said))
}

function rateLimited(answer: GitHubAnswer, asked: Asked, context: ErrorContext, now: Date): BackupError {
  const retryAfterMs = pauseAskedFor(answer.headers, now)
  const until = new Date(now.getTime() + retryAfterMs).toISOString()
  return new BackupError(
    'STORE_RATE_LIMITED',
    `Could not ${asked.purpose}: GitHub takes no more requests before ${until}.`,
    {
      hint: `Try again after that time, and see what else uses the token: it has ${TOKEN_ADVICE[asked.asker].limit}.`,
      context: { ...context, retryAfterMs },
      transient: true,
    },
  )
}

/** A minute when GitHub does not say, as its documentation asks for. */
function pauseAskedFor(headers: Headers, now: Date): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1_000
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(reset * 1_000 - now.getTime(), 0) : 60_000
}

/** GitHub says 404 for what a token may not know of. */
function unauthorized(
  { headers, status }: GitHubAnswer,
  { asker, permission, purpose }: Asked & { readonly permission: string },
  context: ErrorContext,
): BackupError {
  const needed = permissionOf(headers) ?? permission
  const advice = TOKEN_ADVICE[asker]
  const [why, hint] =
    status === 401
      ? ['the token is not valid', advice.invalid]
      : status === 403
        ? ['the token may not do that', advice.forbidden(needed)]
        : ['GitHub does not find it', advice.notFound(needed)]
  return new BackupError('STORE_UNAUTHORIZED', `Could not ${purpose}: ${why}.`, {
    hint,
    context: { ...context, permission: needed },
  })
}

/** Such as `actions: read`, as GitHub itself names it; null when it does not. */
function permissionOf(headers: Headers): string | null {
  const [, scope, access] =
    /^([a-z_]+)=(read|write)$/.exec(headers.get('x-accepted-github-permissions') ?? '') ?? []
  return scope === undefined ? null : `${scope}: ${access}`
}
