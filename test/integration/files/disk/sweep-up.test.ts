import { expect, test } from 'vitest'
import { sweepUp } from '../../../../src/files/disk/sweep-up.ts'
import { openBench } from '../../../support/operation/bench.ts'

test('a scratch directory that cannot be removed is told, not thrown', async () => {
  using bench = openBench()
  await sweepUp('\0', bench.ports.reporter)
  expect(bench.notes).toHaveLength(1)
  expect(bench.notes[0]).toContain('is left behind')
})
