import { expect, test } from 'vitest'
import type { Digest } from '../../../src/domain/digest.ts'
import { compareDigest, judgeArchive } from '../../../src/operations/judge-archive.ts'

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
