import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import type { Environment } from '../../domain/settings/given.ts'
import type { S3Access } from './location.ts'

/** How often the SDK sends a request that a busy store refuses. */
const ATTEMPTS = 5
const CONNECTION_MS = 10_000
/** Without a single byte, in either direction. */
const IDLE_MS = 30_000
const MAX_CONNECTIONS = 50

/** The SDK writes to the console by itself otherwise. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/**
 * A client of the SDK. Credentials come from its own chain: variables, profiles, the role of a workflow or of a machine.
 * Checksums are sent where S3 demands them or where we give our own: stores of other providers refuse those that the SDK
 * adds by itself.
 * @see https://github.com/aws/aws-sdk-js-v3/issues/6810
 */
export function openClient(
  { endpoint, pathStyle, region }: S3Access,
  environment: Environment,
  credentials?: NonNullable<S3ClientConfig['credentials']>,
): S3Client {
  const agent = { keepAlive: true, maxSockets: MAX_CONNECTIONS, proxyEnv: { ...environment } }
  return new S3Client({
    ...(endpoint === null ? {} : { endpoint }),
    ...(region === null ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: ATTEMPTS,
    logger: SILENT,
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      socketTimeout: IDLE_MS,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
  })
}

function nothing(): void {
  // What happens is told by errors and by the reporter.
}
