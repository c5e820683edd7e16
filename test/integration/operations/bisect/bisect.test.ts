import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Bisected, bisect } from '../../../../src/operations/bisect/bisect.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { backUp, flipBit, type OperationBench, openBench } from '../../../support/operation/bench.ts'

const ALL_ROWS = 'SELECT count(*) = 2000 FROM invoice'

function run(bench: OperationBench, assertion: string = ALL_ROWS): Promise<Bisected> {
  return bisect({ database: 'app', assertions: [assertion], busyTimeoutMs: 1_000 }, bench.ports)
}

const outcomesOf = ({ probes }: Bisected) => probes.map(({ outcome }) => outcome)

test('the last archive before rows vanished is found, past a damaged one', async () => {
  using bench = openBench()
  const whole = await backUp(bench)
  const damaged = await backUp(bench)
  flipBit(join(bench.root, damaged.entry.id), 2_500)
  buildDatabase(bench.source, 'DELETE FROM invoice WHERE id > 900')
  const shrunken = await backUp(bench)
  await backUp(bench)
  const bisected = await run(bench)
  expect(bisected).toMatchObject({
    archives: 4,
    failure: null,
    newestHolding: { name: whole.entry.name },
    oldestBroken: { name: shrunken.entry.name },
  })
  expect(outcomesOf(bisected)).toEqual(['broken', 'damaged', 'held', 'broken'])
  expect(bisected.probes[0]?.message).toBe('it gave "0"')
})

test('a row that was added later and vanished again is found', async () => {
  using bench = openBench()
  const has = 'SELECT count(*) FROM customer WHERE id = 9000'
  for (let backup = 0; backup < 3; backup += 1) await backUp(bench)
  buildDatabase(bench.source, "INSERT INTO customer (id, name) VALUES (9000, 'late')")
  const whole = await backUp(bench)
  buildDatabase(bench.source, 'DELETE FROM customer WHERE id = 9000')
  for (let backup = 0; backup < 3; backup += 1) await backUp(bench)
  buildDatabase(bench.source, 'DELETE FROM invoice')
  await backUp(bench)
  expect(await run(bench, has)).toMatchObject({ newestHolding: { name: whole.entry.name }, failure: null })
  const none = await run(bench, 'SELECT count(*) FROM customer WHERE id = 9001')
  expect(none.probes).toHaveLength(8)
  expect(none.failure?.message).toBe('The assertion holds in none of the 8 good archives.')
})

test('one fetch is enough when the newest holds', async () => {
  using bench = openBench()
  await backUp(bench)
  await backUp(bench)
  expect(await run(bench)).toMatchObject({ oldestBroken: null, failure: null, probes: [{ outcome: 'held' }] })
})

test('an assertion that an old schema cannot be asked counts as not holding, and is told apart', async () => {
  using bench = openBench()
  await backUp(bench)
  const bisected = await run(bench, 'SELECT email IS NOT NULL FROM customer')
  expect(bisected.probes).toMatchObject([{ outcome: 'error', message: 'no such column: email' }])
  expect(bisected.failure).toMatchObject({
    code: 'ARCHIVE_NOT_FOUND',
    exitCode: 13,
    message: expect.stringContaining('no such column: email'),
  })
})

test('archives of which none is good cannot be asked', async () => {
  using bench = openBench()
  const { entry } = await backUp(bench)
  flipBit(join(bench.root, entry.id), 2_500)
  expect((await run(bench)).failure).toMatchObject({ code: 'VERIFICATION_FAILED' })
})
