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
function watch() {
  const onExceeded = vi.fn()
  return { onExceeded, ...watchLimits(process.pid, WORK, onExceeded) }
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

test('work that is over exceeds nothing', () => {
  const { onExceeded, stop } = watch()
  stop()
  vi.advanceTimersByTime(100_000)
  expect(onExceeded).not.toHaveBeenCalled()
})
