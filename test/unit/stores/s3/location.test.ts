import { describe, expect, test } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { parseAccess, parseBucketAddress, renderBucketAddress } from '../../../../src/stores/s3/location.ts'
import { bucketRecipe } from '../../../../src/stores/s3/recipe.ts'

const parse = (text: string) => parseBucketAddress({ text, from: '--store' })

function refusalOf(act: () => unknown): string {
  try {
    return `nothing thrown: ${JSON.stringify(act())}`
  } catch (error) {
    return error instanceof BackupError ? `${error.code}: ${error.message} ${error.hint}` : String(error)
  }
}

describe('the address of a bucket', () => {
  test.each([
    ['s3://backups', { bucket: 'backups', prefix: '' }],
    ['s3://backups/', { bucket: 'backups', prefix: '' }],
    ['s3://my.backups-1/shop/production/', { bucket: 'my.backups-1', prefix: 'shop/production' }],
  ])('%s is parsed', (text, expected) => {
    expect(parse(text)).toEqual(expected)
    expect(parse(renderBucketAddress(expected))).toEqual(expected)
  })

  test.each([
    's3:backups',
    's3:/backups/x',
    's3://',
    's3://Backups/x',
    's3://b',
    's3://key:secret@backups/x',
    's3://backups//x',
    's3://backups/../x',
    's3://backups/a b',
    's3://backups/x\n',
    `s3://backups/${'x'.repeat(513)}`,
  ])('%j is refused', (text) => {
    expect(refusalOf(() => parse(text))).toMatch(/^INPUT_INVALID: --store must be s3:\/\/BUCKET\/PREFIX/)
  })
})

describe('where a bucket is', () => {
  test.each([
    [{}, { endpoint: null, region: null, pathStyle: false }],
    [{ AWS_DEFAULT_REGION: 'eu-west-1' }, { endpoint: null, region: 'eu-west-1', pathStyle: false }],
    [
      { AWS_ENDPOINT_URL: 'https://s3.example.com/', AWS_REGION: 'auto' },
      { endpoint: 'https://s3.example.com', region: 'auto', pathStyle: true },
    ],
    [
      { AWS_ENDPOINT_URL: 'https://all.example.com', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000' },
      { endpoint: 'http://127.0.0.1:9000', region: 'us-east-1', pathStyle: true },
    ],
    [
      { AWS_ENDPOINT_URL_S3: 'https://backups.t3.example.com' },
      { endpoint: 'https://t3.example.com', region: 'us-east-1', pathStyle: false },
    ],
    [
      { AWS_ENDPOINT_URL_S3: 'https://x.example.com', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      { endpoint: null, region: null, pathStyle: false },
    ],
  ])('%j', (environment, expected) => {
    expect(parseAccess('backups', environment)).toEqual(expected)
  })

  test.each(['s3.example.com', 'ftp://example.com', 'https://key:secret@example.com'])(
    'an endpoint of %s is refused, and not repeated',
    (endpoint) => {
      const refusal = refusalOf(() => parseAccess('backups', { AWS_ENDPOINT_URL_S3: endpoint }))
      expect(refusal).toMatch(/^INPUT_INVALID: AWS_ENDPOINT_URL_S3 must be an address/)
      expect(refusal).not.toContain('secret')
    },
  )
})

test('a person brings an archive with the command line of AWS', () => {
  const id = 'archives/app/manual/0123456789abcdef/backup_app_2026-11-23_01-04-05-000.db.gz'
  const entry = {
    id,
    name: 'backup_app_2026-11-23_01-04-05-000.db.gz',
    database: 'app',
    label: null,
    kind: 'manual' as const,
    createdAt: new Date(0),
    sizeBytes: 1,
    pinned: false,
    expiresAt: null,
    expired: false,
    storedDigest: null,
  }
  const location = { bucket: 'backups', prefix: 'shop', label: null }
  const access = { endpoint: 'https://s3.example.com', region: 'auto', pathStyle: true }
  const recipe = bucketRecipe(location, access)
  expect(recipe.signIn).toEqual(["export AWS_ENDPOINT_URL_S3='https://s3.example.com'"])
  expect(recipe.inputs(entry)).toEqual([
    ['store', 's3://backups/shop'],
    ['archive', entry.name],
  ])
  expect(recipe.bring({ entry, codec: 'gzip' }, 'in')).toEqual({
    commands: [
      ['aws', 's3', 'cp', `s3://backups/shop/${id}`, 'in', '--endpoint-url', 'https://s3.example.com'],
    ],
    path: `in/${entry.name}`,
  })
  const atAws = bucketRecipe(location, { ...access, endpoint: null })
  expect(atAws.signIn).toEqual([])
  expect(atAws.bring({ entry, codec: 'gzip' }, null)).toEqual({
    commands: [['aws', 's3', 'cp', `s3://backups/shop/${id}`, '.']],
    path: entry.name,
  })
})
