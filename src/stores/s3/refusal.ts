import { BackupError, type ErrorCode, type ErrorContext } from '../../domain/outcome/errors.ts'
import { networkReason } from '../../github/request.ts'
import { showableCause, withoutSecrets } from '../../github/secrets.ts'

/** What was asked of a bucket, for the error when it refuses. */
export interface BucketRequest {
  /** Such as `list s3://backups/shop`. */
  readonly purpose: string
  /** The right that it needs, such as `s3:ListBucket`. */
  readonly right: string
}

/** What the SDK throws; every field may be missing. */
interface Refusal extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  /** Where the bucket is, in some refusals. */
  readonly Region?: string
}

interface Explanation {
  readonly code: ErrorCode
  readonly why: string
  readonly hint: string
  readonly transient?: boolean
}

const BAD_CREDENTIALS = [
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'TokenRefreshRequired',
  'InvalidToken',
  'InvalidSecurity',
]
const BUSY = ['SlowDown', 'ServiceUnavailable', 'Throttling', 'ThrottlingException', 'TooManyRequests']
const FULL = ['QuotaExceeded', 'StorageFull', 'XMinioStorageFull', 'InsufficientCapacity']
const ELSEWHERE = ['PermanentRedirect', 'AuthorizationHeaderMalformed', 'TemporaryRedirect']

/** The name that a server gives to its refusal, such as `SlowDown`; else that of the error. */
export function refusalName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}

/** The status of the answer; null when there was none. */
export function refusalStatus(thrown: unknown): number | null {
  return (thrown as Refusal | null)?.$metadata?.httpStatusCode ?? null
}

/**
 * The error for what the SDK threw. Nothing of the request is kept, since there are credentials in it.
 * @param thrown a {@link BackupError} stays itself
 */
export function wrapRefusal(thrown: unknown, { purpose, right }: BucketRequest): BackupError {
  if (thrown instanceof BackupError) return thrown
  const refusal = thrown as Refusal
  const status = refusalStatus(thrown)
  const { code, hint, transient = false, why } = explain(refusal, status, right)
  const context: ErrorContext = { status, refusal: refusalName(thrown), right }
  const cause = showableCause(thrown)
  return new BackupError(code, `Could not ${purpose}: ${why}.`, { hint, context, transient, cause })
}

function explain(refusal: Refusal, status: number | null, right: string): Explanation {
  const name = refusalName(refusal)
  return (
    explainAccess(refusal, status, right) ??
    explainPlace(refusal, status) ??
    (FULL.includes(name) || status === 507
      ? {
          code: 'STORE_QUOTA_EXHAUSTED',
          why: `the store is full (${name})`,
          hint: 'Make room, or raise the quota.',
        }
      : BUSY.includes(name) || status === 429 || status === 503
        ? {
            code: 'STORE_RATE_LIMITED',
            why: `the store asks for fewer requests (${name}), also after several attempts`,
            hint: 'Try again later, and see what else uses the bucket.',
            transient: true,
          }
        : explainRest(refusal, status))
  )
}

function explainAccess(refusal: Refusal, status: number | null, right: string): Explanation | null {
  const name = refusalName(refusal)
  const code = 'STORE_UNAUTHORIZED'
  if (name === 'RequestTimeTooSkewed') {
    return {
      code,
      why: 'the clock of this machine is wrong',
      hint: 'Set the clock: requests are signed with the time.',
    }
  }
  if (name === 'CredentialsProviderError') {
    return {
      code,
      why: 'there are no credentials',
      hint: 'In a workflow let aws-actions/configure-aws-credentials take a role; elsewhere set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
    }
  }
  if (BAD_CREDENTIALS.includes(name) || status === 401) {
    return {
      code,
      why: `the credentials are not accepted (${name})`,
      hint: 'Take new credentials, of this store.',
    }
  }
  if (status !== 403) return null
  return {
    code,
    why: `the credentials do not have the right ${right}`,
    hint: `Allow ${right} on the bucket or on what lies under the prefix; docs/object-storage.md has all the rights.`,
  }
}

function explainPlace(refusal: Refusal, status: number | null): Explanation | null {
  const name = refusalName(refusal)
  const code = 'STORE_UNREACHABLE'
  if (name === 'NoSuchBucket') {
    return {
      code,
      why: 'there is no such bucket',
      hint: 'Check its name, the account and AWS_ENDPOINT_URL_S3, or make it.',
    }
  }
  if (/^Region is missing/.test(refusal.message)) {
    return {
      code: 'INPUT_INVALID',
      why: 'the region is not known',
      hint: 'Set AWS_REGION to the region of the bucket.',
    }
  }
  if (!ELSEWHERE.includes(name) && status !== 301 && status !== 307) return null
  const region = refusal.$response?.headers?.['x-amz-bucket-region'] ?? refusal.Region
  return {
    code,
    why:
      region === undefined
        ? 'the bucket is in another region'
        : `the bucket is in the region ${withoutSecrets(region)}`,
    hint: 'Set AWS_REGION to the region of the bucket, and AWS_ENDPOINT_URL_S3 only for a store that is not AWS.',
  }
}

function explainRest(refusal: Refusal, status: number | null): Explanation {
  const code = 'STORE_UNREACHABLE'
  if (status === null) {
    return {
      code,
      why: `there is no answer (${withoutSecrets(networkReason(refusal))})`,
      hint: 'Check the network, AWS_REGION and AWS_ENDPOINT_URL_S3, then try again.',
      transient: true,
    }
  }
  return {
    code,
    why: `the store answered ${status} (${refusalName(refusal)})`,
    hint: 'See the status page of the store, then try again.',
    transient: status >= 500 || status === 409 || refusalName(refusal) === 'BadDigest',
  }
}
