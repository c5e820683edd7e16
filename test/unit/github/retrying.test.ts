import { describe, expect, it } from 'vitest'
import { BackupError, cancelled } from '../../../src/domain/outcome/errors.ts'
import { type Retries, retrying, USUAL_PATIENCE } from '../../../src/github/retrying.ts'

const { signal } = new AbortController()

function failure(context: Record<string, number> = {}, transient = true): BackupError {
  return new BackupError('STORE_UNREACHABLE', 'no answer', { hint: 'wait', transient, context })
}

/** A call that fails with these, one after the other, and then succeeds. */
function failing(...failures: readonly unknown[]) {
  let calls = 0
  const pausesMs: number[] = []
  const patience: Retries = { ...USUAL_PATIENCE, wait: async (durationMs) => void pausesMs.push(durationMs) }
  const call = async () => {
    calls += 1
    if (calls <= failures.length) throw failures[calls - 1]
    return 'done'
  }
  return { call, patience, pausesMs, calls: () => calls }
}

describe('a call that is retried', () => {
  it('is done once when it succeeds', async () => {
    const { call, patience, pausesMs } = failing()
    expect(await retrying(call, patience, signal)).toBe('done')
    expect(pausesMs).toEqual([])
  })

  it('is done again after failures that may pass, with longer and longer pauses', async () => {
    const { call, patience, pausesMs } = failing(failure(), failure(), failure())
    expect(await retrying(call, patience, signal)).toBe('done')
    expect(pausesMs).toEqual([1_000, 2_000, 4_000])
  })

  it('fails with the last failure when it was done often enough', async () => {
    const last = failure()
    const { call, patience, calls } = failing(failure(), failure(), failure(), failure(), last, failure())
    await expect(retrying(call, patience, signal)).rejects.toBe(last)
    expect(calls()).toBe(5)
  })

  it.each([
    ['for good', failure({}, false)],
    ['in a way that nobody foresaw', new TypeError('defect')],
  ])('is not done again when it fails %s', async (_, thrown) => {
    const { call, patience, calls } = failing(thrown)
    await expect(retrying(call, patience, signal)).rejects.toBeInstanceOf(BackupError)
    expect(calls()).toBe(1)
  })

  it('waits as long as it was asked to', async () => {
    const { call, patience, pausesMs } = failing(
      failure({ retryAfterMs: 60_000 }),
      failure({ retryAfterMs: 0 }),
    )
    await retrying(call, patience, signal)
    expect(pausesMs).toEqual([60_000, 0])
  })

  it('does not wait for longer than a minute', async () => {
    const { call, patience, calls } = failing(failure({ retryAfterMs: 60_001 }))
    await expect(retrying(call, patience, signal)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    expect(calls()).toBe(1)
  })

  it('never pauses for longer than a minute of its own accord', async () => {
    const { call, patience, pausesMs } = failing(...Array.from({ length: 9 }, () => failure()))
    await retrying(call, { ...patience, attempts: 10 }, signal)
    expect(Math.max(...pausesMs)).toBe(60_000)
  })

  it('ends when it is cancelled, before a call and in a pause, and says by whom', async () => {
    const aborted = AbortSignal.abort(cancelled('SIGINT'))
    const { call, patience, calls } = failing()
    await expect(retrying(call, patience, aborted)).rejects.toMatchObject({ message: 'Cancelled by SIGINT.' })
    expect(calls()).toBe(0)
    const controller = new AbortController()
    const retried = retrying(failing(failure()).call, USUAL_PATIENCE, controller.signal)
    setImmediate(() => controller.abort(cancelled('SIGTERM')))
    await expect(retried).rejects.toMatchObject({ message: 'Cancelled by SIGTERM.' })
  })
})
