import { expect, test } from 'vitest'
import type { Digest } from '../../../../src/domain/archive/digest.ts'
import { compareDigest, judgeArchive } from '../../../../src/operations/verify/judge-archive.ts'
import { sampleManifest } from '../../../support/archive/manifest-sample.ts'

const got: Digest = `sha256:${'a'.repeat(64)}`
const other: Digest = `sha256:${'b'.repeat(64)}`

test('an archive that is not what its store says fails, whatever it holds', () => {
  expect(compareDigest({ path: 'x', expected: got, got })).toBeNull()
  expect(compareDigest({ path: 'x', expected: null, got })).toBeNull()
  expect(compareDigest({ path: 'x', expected: other, got })).toMatchObject({
    code: 'ARCHIVE_DIGEST_MISMATCH',
  })
  expect(judgeArchive(null, { path: 'x', expected: other, got })).toContainEqual(
    expect.objectContaining({ check: 'archive digest', outcome: 'failed', damaged: 'archive' }),
  )
})

test('an archive that is kept for inquiry says so, and is no backup', () => {
  const check = (verdict: 'ok' | 'failed') =>
    judgeArchive({ ...sampleManifest(), verdict }, { path: 'x', expected: got, got })
  expect(check('ok').map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok'])
  expect(check('failed').at(-1)).toMatchObject({
    outcome: 'warning',
    message: expect.stringContaining('kept for inquiry'),
  })
})
