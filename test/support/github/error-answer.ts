import { type Answer, jsonAnswer } from './answer.ts'
import type { RouteName } from './route-name.ts'

/** How each of the three services words a failure. */
export function errorAnswer(
  route: RouteName,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  if (route.startsWith('twirp.')) return twirpError(status, message, headers)
  if (route.startsWith('blob.')) return blobError(status, message, headers)
  return restError(status, message, headers)
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function restError(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const documentation = 'https://docs.github.com/rest'
  return jsonAnswer(status, { message, documentation_url: documentation, status: `${status}` }, headers)
}

const twirpCodes: Readonly<Record<number, string>> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  429: 'resource_exhausted',
  500: 'internal',
  503: 'unavailable',
}

/** @see https://twitchtv.github.io/twirp/docs/errors.html */
export function twirpError(
  status: number,
  msg: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return jsonAnswer(status, { code: twirpCodes[status] ?? 'unknown', msg }, headers)
}

const blobCodes: Readonly<Record<number, string>> = {
  400: 'InvalidBlockList',
  403: 'AuthenticationFailed',
  404: 'BlobNotFound',
  416: 'InvalidRange',
  500: 'InternalError',
  503: 'ServerBusy',
}

/** @see https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2 */
export function blobError(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const code = blobCodes[status] ?? 'OperationFailed'
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, ...headers },
    body: [Buffer.from(xml)],
  }
}
