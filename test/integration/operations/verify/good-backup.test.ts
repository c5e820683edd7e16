import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isGoodBackup } from '../../../../src/operations/verify/good-backup.ts'
import { forgeArchive } from '../../../support/archive/forge.ts'
import { backUp, flipBit, openBench } from '../../../support/operation/bench.ts'

/** Whether what lies under the name of a backup is one, after something was put there. */
async function isGoodAfter(put: (path: string) => void | Promise<void>): Promise<boolean> {
  using bench = openBench()
  const { entry } = await backUp(bench)
  await put(join(bench.root, entry.id))
  return await isGoodBackup(entry, bench.ports)
}

test('what was made and left alone is a good backup', async () => {
  expect(await isGoodAfter(() => {})).toBe(true)
})

test.each<[string, (path: string) => void | Promise<void>]>([
  ['an archive that lost a bit', (path) => flipBit(path, 900)],
  ['a plain gzip file without a database', (path) => writeFileSync(path, gzipSync(randomBytes(2_000)))],
  [
    'an archive that is kept for inquiry, under whatever name',
    async (path) => {
      const manifest = (honest: object): object => ({ ...honest, verdict: 'failed' })
      writeFileSync(path, await forgeArchive({ blocks: [randomBytes(4_096)], manifest }))
    },
  ],
])('%s is none', async (_, put) => {
  expect(await isGoodAfter(put)).toBe(false)
})
