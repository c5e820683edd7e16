import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProgressReporter } from '../../../../src/cli/kit/progress-reporter.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'

const CLEAR = '\r\u001b[2K'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A terminal of 40 columns, and what was written to it since the last look. */
function openTerminal() {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 40 })
  const reporter = new ProgressReporter(stream as unknown as NodeJS.WriteStream, PLAIN)
  return { reporter, written: () => (stream.read() as string | null) ?? '' }
}

describe('progress on a terminal', () => {
  it('is silent for the first second, then shows the step and how far it is', () => {
    const { reporter, written } = openTerminal()
    reporter.step('Checking app.db')
    reporter.progress(1, 4)
    vi.advanceTimersByTime(900)
    expect(written()).toBe('')
    vi.advanceTimersByTime(200)
    expect(written()).toMatch(/… Checking app\.db 25 %$/)
    reporter[Symbol.dispose]()
  })

  it('leaves nothing on the screen at the end, and stops drawing', () => {
    const { reporter, written } = openTerminal()
    reporter.step('Checking app.db')
    vi.advanceTimersByTime(2_000)
    expect(written()).not.toBe('')
    reporter[Symbol.dispose]()
    expect(written()).toBe(CLEAR)
    vi.advanceTimersByTime(2_000)
    expect(written()).toBe('')
  })

  it('is out of the way while something else is written, until the next step', () => {
    const { reporter, written } = openTerminal()
    reporter.step('Checking app.db')
    vi.advanceTimersByTime(2_000)
    reporter.pause()
    written()
    vi.advanceTimersByTime(2_000)
    expect(written()).toBe('')
    reporter.step('Restoring app.db')
    vi.advanceTimersByTime(200)
    expect(written()).toContain('Restoring app.db')
    reporter[Symbol.dispose]()
  })

  it('fits on one line and shows no character that acts', () => {
    const { reporter, written } = openTerminal()
    reporter.step(`Checking ${'\u001b[31m\n'.repeat(50)}`)
    reporter.progress(5, 0)
    vi.advanceTimersByTime(1_100)
    const line = written().split(CLEAR).at(-1) ?? ''
    expect(line.length).toBeLessThanOrEqual(40)
    expect(line).not.toMatch(/\p{Cc}/u)
    reporter[Symbol.dispose]()
  })

  it('writes notes on lines of their own', () => {
    const { reporter, written } = openTerminal()
    reporter.note('newest.db.gz was passed over\n::error::x')
    expect(written()).toBe(`· newest.db.gz was passed over\\n::error::x\n`)
    reporter[Symbol.dispose]()
  })
})
