import { BackupError } from '../../domain/outcome/errors.ts'
import type { Environment, Given } from '../../domain/settings/given.ts'

/** A part of a bucket. */
export interface S3Location {
  readonly bucket: string
  /** What the keys of everything in it begin with, without a slash at the end; empty for the whole bucket. */
  readonly prefix: string
  /** Null for archives of any label and of none. */
  readonly label: string | null
}

/** Where a bucket is, as far as the environment says it; the rest is found by the SDK. */
export interface S3Access {
  /** Null for AWS itself. */
  readonly endpoint: string | null
  /** Null when only a profile can say it. */
  readonly region: string | null
  /** False where the bucket's name is a part of the host's. */
  readonly pathStyle: boolean
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** Characters that no program and no shell takes for something else. */
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9!_.~=@+-]+$/

/** Keys have at most 1,024 bytes; what a store appends is far below half of it. */
const MAX_PREFIX_LENGTH = 512

/** Stores of which each takes the name of a bucket in the path, but in one region that none has. */
const REGION_OF_OTHERS = 'us-east-1'

/** Tells whether a location is meant to be one in a bucket. */
export function isBucketAddress(location: string): boolean {
  return /^s3:/i.test(location)
}

/** @throws BackupError INPUT_INVALID */
export function parseBucketAddress(given: Given): Omit<S3Location, 'label'> {
  const [, bucket = '', rest = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(given.text) ?? []
  const prefix = rest.replace(/\/$/, '')
  const isPrefix = prefix === '' || prefix.split('/').every((segment) => SEGMENT.test(segment))
  if (BUCKET.test(bucket) && isPrefix && prefix.length <= MAX_PREFIX_LENGTH) return { bucket, prefix }
  throw new BackupError(
    'INPUT_INVALID',
    `${given.from} must be s3://BUCKET/PREFIX, and is "${given.text}".`,
    {
      hint: 'A bucket has 3 to 63 lower-case letters, digits, "-" and "."; a prefix has letters, digits and !_.~=@+- between its slashes.',
      context: { from: given.from, given: given.text },
    },
  )
}

/** As a person writes it. */
export function renderBucketAddress({ bucket, prefix }: Omit<S3Location, 'label'>): string {
  return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`
}

/**
 * Where a bucket is, by the variables that every program of AWS knows. Other providers take the bucket in the path; one
 * that wants it in the host is given an endpoint that has it there.
 * @throws BackupError INPUT_INVALID for an endpoint that is no address, or that has a name and a password in it
 */
export function parseAccess(bucket: string, environment: Environment): S3Access {
  const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || null
  const name = environment['AWS_ENDPOINT_URL_S3'] ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL'
  const text = environment[name] ?? ''
  if (text === '' || environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') {
    return { endpoint: null, region, pathStyle: false }
  }
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') throw noEndpoint(name)
  const pathStyle = !url.hostname.startsWith(`${bucket}.`)
  if (!pathStyle) url.hostname = url.hostname.slice(bucket.length + 1)
  return { endpoint: url.href.replace(/\/$/, ''), region: region ?? REGION_OF_OTHERS, pathStyle }
}

function noEndpoint(name: string): BackupError {
  return new BackupError('INPUT_INVALID', `${name} must be an address such as https://s3.example.com.`, {
    hint: 'Credentials do not belong into it: they have variables of their own.',
    context: { variable: name },
  })
}
