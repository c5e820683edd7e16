import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LimitedWork, watchLimits } from '../../../../src/sqlite/engine/limits.ts'

const WORK: LimitedWork = {
  title: 'The checks of app.db',
  waitMs: 1_000,
  timeLimitMs: 10_000,
  memoryLimitBytes: Number.MAX_SAFE_INTEGER,
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Watches this very process, which is none to be afraid of. */
function watch(changes: Partial<LimitedWork> = {}) {
  const onExceeded = vi.fn()
  return { onExceeded, ...watchLimits(process.pid, { ...WORK, ...changes }, onExceeded) }
}

test('work may wait for its lock and then take its time, and no longer', () => {
  const { onExceeded } = watch()
  vi.advanceTimersByTime(10_999)
  expect(onExceeded).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onExceeded).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'CHECK_NOT_FINISHED' }))
})

test('from one word of progress to the next there is an end too', () => {
  const { onExceeded, progressed } = watch()
  vi.advanceTimersByTime(10_000)
  progressed()
  vi.advanceTimersByTime(9_999)
  expect(onExceeded).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onExceeded).toHaveBeenCalledOnce()
})

test.runIf(process.platform === 'linux')(
  'work on a database of one’s own has time for as long as it reads, and no longer',
  () => {
    const { onExceeded } = watch({ patience: 'while it reads' })
    for (let look = 0; look < 5; look += 1) {
      readFileSync(import.meta.filename)
      vi.advanceTimersByTime(9_000)
    }
    expect(onExceeded).not.toHaveBeenCalled()
    // Each look at what was read is a read itself: only a process that is gone reads nothing.
    const gone = vi.fn()
    watchLimits(2 ** 22 + 1, { ...WORK, patience: 'while it reads' }, gone)
    vi.advanceTimersByTime(11_000)
    expect(gone).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('in which nothing was read') }),
    )
  },
)

test('work that is over exceeds nothing', () => {
  const { onExceeded, stop } = watch()
  stop()
  vi.advanceTimersByTime(100_000)
  expect(onExceeded).not.toHaveBeenCalled()
})
