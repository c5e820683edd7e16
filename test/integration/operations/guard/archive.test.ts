import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchGuarded } from '../../../../src/operations/guard/archive.ts'
import { backUp, flipBit, openBench } from '../../../support/operation/bench.ts'

test.each([
  ['as it was', 'the copy', () => {}],
  ['that lost a bit', 'the store', (path: string) => flipBit(path, 500)],
] as const)('of a copy %s, a guard takes %s', async (_, taken, spoil) => {
  using bench = openBench()
  const { archiveDigest: digest, entry } = await backUp(bench)
  const inStore = join(bench.root, entry.id)
  const localPath = join(bench.folder, 'kept.db.gz')
  copyFileSync(inStore, localPath)
  spoil(localPath)
  expect(await fetchGuarded({ entry, digest, localPath }, bench.folder, bench.ports)).toBe(
    taken === 'the copy' ? localPath : inStore,
  )
})
