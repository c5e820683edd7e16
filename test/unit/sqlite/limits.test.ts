import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BackupError } from '../../../src/domain/errors.ts'
import type { JobMessage } from '../../../src/sqlite/jobs.ts'
import { type LimitedWork, limitedWork, watchLimits } from '../../../src/sqlite/limits.ts'
import { useScratch } from '../../support/sqlite-scratch.ts'

const WORK: LimitedWork = {
  title: 'The copy of app.db',
  waitMs: 1000,
  timeLimitMs: 500,
  memoryLimitBytes: Number.POSITIVE_INFINITY,
}

describe('the limits of what SQLite may cost', () => {
  const scratch = useScratch()

  it('give a copy time to wait for a lock and to count what it holds, its log included', () => {
    const source = scratch('app.db')
    const snapshot = {
      job: 'snapshot',
      request: { source, destination: scratch('copy.db'), scratch: scratch('.'), busyTimeoutMs: 7000 },
    } satisfies JobMessage
    expect(limitedWork(snapshot)).toMatchObject({ waitMs: 7000, timeLimitMs: 20_000 })
    writeFileSync(source, Buffer.alloc(1024 ** 2))
    writeFileSync(`${source}-wal`, Buffer.alloc(3 * 1024 ** 2))
    expect(limitedWork(snapshot)?.timeLimitMs).toBe(20_000 + Math.round((180_000 * 4) / 1024))
  })

  it('give time to wait only where others can lock the database', () => {
    const request = {
      path: scratch('app.db'),
      integrity: 'full',
      foreignKeys: true,
      fingerprint: true,
      assertions: [],
      busyTimeoutMs: 7000,
      timeLimitMs: 100,
      memoryLimitBytes: 100,
    } as const
    expect(limitedWork({ job: 'inspect', request })?.waitMs).toBe(0)
    const live = { ...request, scratch: scratch('.') }
    expect(limitedWork({ job: 'inspect', request: live })?.waitMs).toBe(7000)
  })
})

describe('the watch over a process', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('ends work that waited and worked for too long, once', () => {
    const exceeded: BackupError[] = []
    watchLimits(process.pid, WORK, (error) => exceeded.push(error))
    vi.advanceTimersByTime(1499)
    expect(exceeded).toEqual([])
    vi.advanceTimersByTime(10_000)
    expect(exceeded).toMatchObject([
      { code: 'CHECK_NOT_FINISHED', message: 'The copy of app.db did not finish within 0.5 s.' },
    ])
  })

  it('begins anew with every word of progress', () => {
    const exceeded: BackupError[] = []
    const watch = watchLimits(process.pid, WORK, (error) => exceeded.push(error))
    for (let word = 0; word < 10; word += 1) {
      vi.advanceTimersByTime(499)
      watch.progressed()
    }
    expect(exceeded).toEqual([])
    vi.advanceTimersByTime(500)
    expect(exceeded).toHaveLength(1)
  })

  it('says nothing after it was stopped', () => {
    const exceeded: BackupError[] = []
    watchLimits(process.pid, WORK, (error) => exceeded.push(error)).stop()
    vi.advanceTimersByTime(10_000)
    expect(exceeded).toEqual([])
  })
})
