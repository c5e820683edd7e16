/** One thing that goes wrong with one request. */
export type Fault =
  /** Nothing is done, and this is said instead. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message: string
      readonly headers: Readonly<Record<string, string>>
    }
  /** Nothing is done, and the connection is reset. */
  | { readonly kind: 'reset' }
  /** It is done, but the connection is reset before anything is said. */
  | { readonly kind: 'lose-answer' }
  /** Nothing is done and nothing is ever said. */
  | { readonly kind: 'stall' }
  /** It is done; the answer stops after so many bytes of its body and the connection stays open. */
  | { readonly kind: 'stall-body'; readonly afterBytes: number }
  /** The answer promises its whole length, and the connection ends after so many bytes of its body. */
  | { readonly kind: 'cut-connection'; readonly afterBytes: number }
  /** The answer is shorter than it should be and looks complete. */
  | { readonly kind: 'shorten'; readonly keepBytes: number }
  /** One byte of the answer's body is another. */
  | { readonly kind: 'corrupt'; readonly atByte: number }
  /** Of what was sent, only so many bytes are stored, and all is said to be well. */
  | { readonly kind: 'store-less'; readonly keepBytes: number }
  /** Artifacts in the answer are said to have another digest or size. */
  | { readonly kind: 'misreport'; readonly digest?: string; readonly sizeBytes?: number }
  /** It is done, and the answer names its fields in the other spelling of Protocol Buffers, such as databaseId. */
  | { readonly kind: 'camel-case' }
  /** It is done, and this status is said. */
  | { readonly kind: 'done-but'; readonly status: number; readonly message: string }
  /** Nothing is done, and this is said instead, in no form of the service. */
  | { readonly kind: 'plain'; readonly status: number; readonly text: string }
  /** Something else happens first, such as an artifact expiring; then the request is answered as usual. */
  | { readonly kind: 'meanwhile'; readonly effect: () => void }

/** An HTTP status instead of success, worded as the service words it. */
export function status(
  code: number,
  message = 'Something went wrong',
  headers: Record<string, string> = {},
): Fault {
  return { kind: 'status', status: code, message, headers }
}

/** What a missing line under `permissions:` looks like. */
export const missingPermission: Fault = status(403, 'Resource not accessible by integration')

/** The limit of requests an hour is used up. @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function primaryRateLimit(code: 403 | 429, resetAt: Date): Fault {
  return status(code, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
  })
}

/** Too many requests in a short time. */
export function secondaryRateLimit(code: 403 | 429, retryAfterSeconds: number): Fault {
  return status(
    code,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      'retry-after': String(retryAfterSeconds),
    },
  )
}

/** The artifact storage of the account is full; for `twirp.CreateArtifact`. */
export const quotaExhausted: Fault = status(403, 'insufficient usage to create artifact')
