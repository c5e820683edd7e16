import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../../../src/sqlite/engine/engine-client.ts'
import { buildDatabase, ORDINARY_SQL } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import { buildSchemaBomb } from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'

/** An assertion that never ends. */
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'

const onLinux = it.runIf(process.platform === 'linux')

describe('the process in which SQLite works', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it('is killed when a check takes too long, and the next job finds a new one', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await expect(
      inspectAll(engine(), path, { assertions: [ENDLESS], timeLimitMs: 300 }),
    ).rejects.toMatchObject({ code: 'CHECK_NOT_FINISHED', message: expect.stringContaining('within 0.3 s') })
    expect((await inspectAll(engine(), path)).integrity.problemCount).toBe(0)
  })

  onLinux('is killed when a schema makes it eat memory', async () => {
    const path = buildSchemaBomb(scratch('bomb.db'), 1000)
    await expect(
      inspectAll(engine(), path, { memoryLimitBytes: 200_000_000, timeLimitMs: 60_000 }),
    ).rejects.toMatchObject({
      code: 'CHECK_NOT_FINISHED',
      message: expect.stringContaining('200 MB of memory'),
    })
  })

  it('is killed by a cancellation in the middle of a job, and no job runs after it', async () => {
    const controller = new AbortController()
    const doomed = openEngine(controller.signal)
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await inspectAll(doomed, path)
    const running = inspectAll(doomed, path, { assertions: [ENDLESS] })
    const waiting = inspectAll(doomed, path)
    setImmediate(() => controller.abort())
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' })
    await doomed.close()
  })

  it('ends a job that runs when it is closed', async () => {
    const other = openEngine(new AbortController().signal)
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const running = expect(inspectAll(other, path, { assertions: [ENDLESS] })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    await other.close()
    await running
    await other.close()
  })

  onLinux('says so when it dies by itself, and is replaced', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await inspectAll(engine(), path)
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'latin1')
    const running = inspectAll(engine(), path, { assertions: [ENDLESS] })
    for (const pid of children.trim().split(' ')) process.kill(Number(pid), 'SIGKILL')
    await expect(running).rejects.toMatchObject({
      code: 'CHECK_NOT_FINISHED',
      message: expect.stringContaining('ended by itself (SIGKILL)'),
    })
    expect((await inspectAll(engine(), path)).integrity.problemCount).toBe(0)
  })

  onLinux('leaves signals of the terminal to its parent', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await inspectAll(engine(), path)
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'latin1')
    for (const pid of children.trim().split(' ')) {
      process.kill(Number(pid), 'SIGINT')
      process.kill(Number(pid), 'SIGTERM')
    }
    expect((await inspectAll(engine(), path)).integrity.problemCount).toBe(0)
  })

  it('does one job at a time, in the order of the calls', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await using holder = new DatabaseUser(path)
    await holder.exec('BEGIN EXCLUSIVE')
    const order: string[] = []
    const locked = inspectAll(engine(), path, { busyTimeoutMs: 100 }).catch(() => order.push('locked'))
    const absent = engine()
      .probe(scratch('none.db'), 0, 'finish')
      .then(({ state }) => order.push(state))
    await Promise.all([locked, absent])
    expect(order).toEqual(['locked', 'absent'])
  })
})
