import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectRestored } from '../../../../src/operations/drill/inspection.ts'
import { type Restored, restore } from '../../../../src/operations/restore/restore.ts'
import { openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import {
  backUp,
  flipBit,
  type OperationBench,
  openBench,
  restoreRequest,
} from '../../../support/operation/bench.ts'

/** What a drill says of a restored database after something happened to it. */
async function messagesAfter(
  bench: OperationBench,
  harm: (path: string) => void,
): Promise<readonly string[]> {
  await backUp(bench)
  const target = join(bench.folder, 'drill.db')
  const restored: Restored = await restore(restoreRequest(target), bench.ports)
  harm(target)
  const { signal } = bench.ports
  const engine = openEngine(signal)
  try {
    const rules = { assertions: [], maxRecoveryMs: 1, busyTimeoutMs: 1_000 }
    const findings = await inspectRestored(restored, rules, engine, signal)
    return findings.filter(({ outcome }) => outcome === 'failed').map(({ message }) => message)
  } finally {
    await engine.close()
  }
}

test('a restored file of other bytes is found, also where SQLite sees no difference', async () => {
  using bench = openBench()
  const messages = await messagesAfter(bench, (path) => appendFileSync(path, 'x'))
  expect(messages).toEqual([expect.stringMatching(/^The restored file is sha256:/)])
})

test('a restored database of other content is found by both', async () => {
  using bench = openBench()
  const messages = await messagesAfter(bench, (path) =>
    buildDatabase(path, 'DELETE FROM invoice WHERE id = 1'),
  )
  expect(messages).toEqual([
    expect.stringMatching(/^The restored file is/),
    expect.stringContaining('differs in 1 place(s)'),
  ])
})

test('a restored database that cannot be opened is a finding and no error', async () => {
  using bench = openBench()
  const messages = await messagesAfter(bench, (path) => flipBit(path, 0))
  expect(messages).toHaveLength(2)
})
