import type { Reporter, TestCase, TestModule } from 'vitest/node'

const SHOWN = 15

/** Ends a run with the tests that took longest, so that a slow one is seen on the day when it comes. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const slowest = tests.sort((a, b) => durationMs(b) - durationMs(a)).slice(0, SHOWN)
    console.log(`\nThe ${slowest.length} slowest of ${tests.length} tests:`)
    for (const test of slowest) console.log(lineOf(test))
  }
}

function durationMs(test: TestCase): number {
  return test.diagnostic()?.duration ?? 0
}

function lineOf(test: TestCase): string {
  const seconds = (durationMs(test) / 1_000).toFixed(1).padStart(6)
  return `${seconds} s  ${test.module.relativeModuleId}  ${test.fullName}`
}
