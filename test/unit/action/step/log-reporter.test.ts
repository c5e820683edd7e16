import { expect, test } from 'vitest'
import { LogReporter } from '../../../../src/action/step/log-reporter.ts'

interface OpenLog {
  readonly lines: string[]
  readonly reporter: LogReporter
  nowMs: number
}

function openLog(): OpenLog {
  const lines: string[] = []
  const log = {
    startGroup: (name: string) => lines.push(`> ${name}`),
    endGroup: () => lines.push('<'),
    info: (message: string) => lines.push(message),
  }
  const opened: OpenLog = { lines, nowMs: 0, reporter: new LogReporter(log, () => opened.nowMs) }
  return opened
}

test('each step is a group, which ends where the next one begins', () => {
  const { lines, reporter } = openLog()
  reporter.step('one')
  reporter.note('a note')
  reporter.step('two')
  reporter.close()
  reporter.close()
  expect(lines).toEqual(['> one', 'a note', '<', '> two', '<'])
})

test('progress is a line now and then, and none while the whole is not known', () => {
  const opened = openLog()
  const { lines, reporter } = opened
  reporter.step('one')
  reporter.progress(1, 8)
  opened.nowMs = 2_000
  reporter.progress(1, 0)
  reporter.progress(3, 8)
  opened.nowMs = 3_000
  reporter.progress(5, 8)
  expect(lines).toEqual(['> one', '37 %'])
})

test('names from outside are no commands to the runner', () => {
  const { lines, reporter } = openLog()
  reporter.step('::error::x\n##[error]y')
  reporter.note('::set-output name=a::b')
  expect(lines.join('\n')).not.toMatch(/^\s*::|##\[/m)
})
