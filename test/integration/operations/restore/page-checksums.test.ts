import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { fitsChecksum } from '../../../../src/sqlite/connection/page-checksum.ts'
import { markAsWal } from '../../../../src/sqlite/target/journal-mode.ts'
import { buildDatabase, readValue } from '../../../support/database/build.ts'
import { buildWithChecksums } from '../../../support/database/checksums.ts'
import { openBench, restoreRequest } from '../../../support/operation/bench.ts'

/** The numbers of the pages whose last bytes are not their checksum. */
function misfitsOf(path: string): readonly number[] {
  const bytes = readFileSync(path)
  const said = bytes.readUInt16BE(16)
  const sizeBytes = said === 1 ? 65_536 : said
  const numbers = Array.from({ length: bytes.length / sizeBytes }, (_, index) => index + 1)
  return numbers.filter(
    (number) => !fitsChecksum(bytes.subarray((number - 1) * sizeBytes, number * sizeBytes)),
  )
}

const counterOf = (path: string): number => readFileSync(path).readUInt32BE(24)

test.each(
  (['auto', 'in-place'] as const).flatMap((method) =>
    (['delete', 'wal'] as const).map((mode) => [method, mode] as const),
  ),
)(
  'pages with checksums fit them after a restore, in the target and its safety copy (%s, %s)',
  async (method, mode) => {
    using bench = openBench()
    mkdirSync(join(bench.folder, 'checked'))
    const target = buildWithChecksums(join(bench.folder, 'checked', 'app.db'))
    const archive = buildWithChecksums(join(bench.folder, 'checked', 'archive.db'))
    if (mode === 'wal') await markAsWal(target)
    expect(misfitsOf(target)).toEqual([])
    const before = counterOf(target)
    const request = restoreRequest(target, { method, archive: { by: 'path', path: archive } })
    const { plan, safetyCopy } = await restore(request, bench.ports)
    expect(plan.method).toBe(method === 'auto' ? 'swap' : 'in-place')
    expect(misfitsOf(target)).toEqual([])
    expect(misfitsOf(safetyCopy ?? '')).toEqual([])
    if (method === 'in-place') expect(counterOf(target)).toBeGreaterThan(before)
    expect(readValue(target, 'PRAGMA integrity_check')).toBe('ok')
    const undone = await restore(restoreRequest(target, { archive: { by: 'undo' } }), bench.ports)
    expect(misfitsOf(target)).toEqual([])
    expect(undone.plan.method).toBe('swap')
    expect(readValue(target, 'PRAGMA journal_mode')).toBe(mode)
  },
)

test('pages without checksums keep what is reserved in them', async () => {
  using bench = openBench()
  const target = join(bench.folder, 'plain.db')
  buildDatabase(target, 'CREATE TABLE old (a)')
  const request = restoreRequest(target, { method: 'in-place', archive: { by: 'path', path: bench.source } })
  await restore(request, bench.ports)
  expect(readFileSync(target).subarray(100).equals(readFileSync(bench.source).subarray(100))).toBe(true)
})
