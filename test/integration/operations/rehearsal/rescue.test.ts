import { chmodSync, chownSync, copyFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSourceBefore, rescueSource } from '../../../../src/operations/rehearsal/rehearse-source.ts'
import { openBench } from '../../../support/operation/bench.ts'

test.skipIf(process.platform === 'win32')(
  'what a rehearsal rescues has the owner and the mode that the database had, also when that is gone',
  async () => {
    using bench = openBench()
    const owner = process.getuid?.() === 0 ? 4321 : (process.getuid?.() ?? 0)
    chmodSync(bench.source, 0o600)
    chownSync(bench.source, owner, process.getgid?.() ?? 0)
    const snapshot = join(bench.folder, 'snapshot.db')
    copyFileSync(bench.source, snapshot)
    chmodSync(snapshot, 0o644)
    const before = await readSourceBefore(bench.source, snapshot)
    rmSync(bench.source)
    const { mode, uid } = statSync(await rescueSource(before, new Date('2026-11-23T01:04:05Z')))
    expect({ mode: mode & 0o7777, uid }).toEqual({ mode: 0o600, uid: owner })
  },
)
