/**
 * Writes restic.json beside this file: which of a number of dates restic keeps under which policy. Needs `restic` on
 * the PATH and some minutes: `node test/golden/retention/make-golden.ts`. The tests read only what it wrote. It was made
 * with restic 0.14: since 0.16 restic also keeps the oldest one while a count is not used up, which the tests leave out
 * of the comparison.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { GoldenPolicy, ResticGolden } from './restic-golden.ts'

const DAY_S = 86_400

/** Seconds since 1970 of dates that are hard for calendars: year ends, years of 53 weeks, many on one day. */
const sets: Readonly<Record<string, readonly string[]>> = {
  'around a year end': spread(45, '2025-12-08T00:00:00Z', 44 * DAY_S),
  'over six years': spread(60, '2020-11-01T00:00:00Z', 2_200 * DAY_S),
  'many on two days': spread(14, '2026-11-21T12:00:00Z', DAY_S),
  'two on one day': ['2026-11-22T01:00:00Z', '2026-11-22T23:59:59Z'],
  'a single one': ['2026-11-22T00:00:00Z'],
}

const policies: readonly GoldenPolicy[] = [
  ...[1, 3, 100].map((count) => ({ last: count })),
  ...(['daily', 'weekly', 'monthly', 'yearly'] as const).flatMap((rule) =>
    [1, 2, 5, 200].map((count) => ({ [rule]: count })),
  ),
  ...[1, 7, 30, 400].map((count) => ({ withinDays: count })),
  { daily: 7, weekly: 5, monthly: 12, yearly: 3 },
  { last: 3, daily: 7, weekly: 4, monthly: 6, yearly: 2, withinDays: 10 },
  { last: 1, weekly: 60 },
  { daily: 2, yearly: 9, withinDays: 3 },
]

function spread(count: number, from: string, lengthS: number): string[] {
  const offset = fc.integer({ min: 0, max: lengthS - 1 })
  const offsets = fc.uniqueArray(offset, { minLength: count, maxLength: count })
  const [drawn = []] = fc.sample(offsets, { seed: 20_261_123, numRuns: 1 })
  const startMs = Date.parse(from)
  return drawn.sort((a, b) => a - b).map((seconds) => new Date(startMs + seconds * 1000).toISOString())
}

const repository = mkdtempSync(join(tmpdir(), 'restic-golden-'))
const env = { ...process.env, TZ: 'UTC', RESTIC_REPOSITORY: repository, RESTIC_PASSWORD: 'golden' }
const restic = (options: readonly string[], input = '') =>
  execFileSync('restic', options, { env, input }).toString()

interface ForgetGroup {
  readonly host: string
  readonly keep: readonly { readonly time: string }[]
}

function forget(policy: GoldenPolicy): ForgetGroup[] {
  const { withinDays, ...counts } = policy
  const options = Object.entries(counts).flatMap(([rule, count]) => [`--keep-${rule}`, String(count)])
  const within = withinDays === undefined ? [] : ['--keep-within', `${withinDays}d`]
  return JSON.parse(restic(['forget', '--dry-run', '--json', '--group-by', 'host', ...options, ...within]))
}

try {
  restic(['init'])
  for (const [host, times] of Object.entries(sets)) {
    for (const time of times) {
      const local = time.slice(0, 19).replace('T', ' ')
      restic(['backup', '--quiet', '--stdin', '--host', host, '--time', local], 'golden')
    }
  }
  const golden: ResticGolden = {
    madeBy: restic(['version']).trim(),
    sets,
    cases: policies.map((policy) => ({
      policy,
      kept: Object.fromEntries(
        forget(policy).map(({ host, keep }) => {
          const kept = new Set(keep.map(({ time }) => Date.parse(time)))
          const indexes = (sets[host] ?? []).flatMap((time, index) =>
            kept.has(Date.parse(time)) ? [index] : [],
          )
          return [host, indexes]
        }),
      ),
    })),
  }
  writeFileSync(new URL('restic.json', import.meta.url), `${JSON.stringify(golden)}\n`)
} finally {
  rmSync(repository, { recursive: true })
}
