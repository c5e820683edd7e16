import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictOf } from '../../../../src/domain/outcome/verification.ts'
import { listCatalog } from '../../../../src/operations/catalog/list.ts'
import { showArchive } from '../../../../src/operations/catalog/show.ts'
import { checkDatabase } from '../../../../src/operations/verify/check.ts'
import { backUp, flipBit, openBench } from '../../../support/operation/bench.ts'

const CHECK = { integrity: 'full', assertions: [], busyTimeoutMs: 1_000 } as const

test('check finds a sound database sound and a damaged one damaged, without touching it', async () => {
  using bench = openBench()
  const sound = await checkDatabase({ ...CHECK, database: bench.source }, bench.ports)
  expect(verdictOf(sound.report)).toBe('ok')
  expect(sound.failure).toBeNull()
  flipBit(bench.source, 4096 * 3 + 5)
  const damaged = await checkDatabase({ ...CHECK, database: bench.source }, bench.ports)
  expect(damaged.failure).toMatchObject({ code: 'INTEGRITY_CHECK_FAILED' })
})

test('show gives the manifest, and says that a plain file has none', async () => {
  using bench = openBench()
  const created = await backUp(bench)
  const shown = await showArchive({ by: 'name', name: created.entry.name, database: null }, bench.ports)
  expect(shown.manifest).toEqual(created.manifest)
  const path = join(bench.folder, 'plain.db.gz')
  writeFileSync(path, Buffer.from('1f8b0800000000000003', 'hex'))
  await expect(showArchive({ by: 'path', path }, bench.ports)).rejects.toMatchObject({
    code: 'MANIFEST_INVALID',
  })
})

test('list gives the newest first, and as many as asked', async () => {
  using bench = openBench()
  const names = []
  for (let i = 0; i < 3; i += 1) names.unshift((await backUp(bench)).entry.name)
  expect((await listCatalog({ database: null, recent: null }, bench.ports)).map(({ name }) => name)).toEqual(
    names,
  )
  expect((await listCatalog({ database: 'app', recent: 1 }, bench.ports)).map(({ name }) => name)).toEqual(
    names.slice(0, 1),
  )
  expect(await listCatalog({ database: 'other', recent: null }, bench.ports)).toEqual([])
})
