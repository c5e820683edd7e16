import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Examination, examine } from '../../../../src/operations/guard/condition.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { backUp, flipBit, type OperationBench, openBench } from '../../../support/operation/bench.ts'

const engine = useEngine()

/** Compares the bench's database with an archive, which the guard knows by the digest of `known`. */
function examineWith(bench: OperationBench, archivePath: string, known: Digested): Promise<Examination> {
  const scratch = join(bench.folder, 'guard')
  mkdirSync(scratch)
  const request = { database: bench.source, archivePath, archiveDigest: known.archiveDigest, scratch }
  return examine({ ...request, busyTimeoutMs: 1_000 }, engine(), bench.ports)
}

type Digested = Awaited<ReturnType<typeof backUp>>

test('a database that is still what the archive holds is equal', async () => {
  using bench = openBench()
  const created = await backUp(bench)
  const examination = await examineWith(bench, join(bench.root, created.entry.id), created)
  expect(examination.condition).toEqual({ state: 'equal' })
})

test('an archive that is damaged is no way back', async () => {
  using bench = openBench()
  const created = await backUp(bench)
  const path = join(bench.root, created.entry.id)
  flipBit(path, 2_000)
  await expect(examineWith(bench, path, created)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
})

test('a good archive that is not the one of the guard is no way back', async () => {
  using bench = openBench()
  const created = await backUp(bench)
  buildDatabase(bench.source, 'CREATE TABLE later (id INTEGER)')
  const other = await backUp(bench, { label: 'other' })
  await expect(examineWith(bench, join(bench.root, other.entry.id), created)).rejects.toMatchObject({
    code: 'ARCHIVE_DIGEST_MISMATCH',
  })
})
