import type { BenchResult } from './bench-result.ts'
import { growthRows, memoryRows } from './growth-rows.ts'
import { ratioRows } from './ratio-rows.ts'
import type { TargetRow } from './target-row.ts'

const VERSION_LIMIT_MS = 60
const LIST_LIMIT_MS = 300
const STALL_LIMIT_MS = 50
const WAIT_LIMIT_MS = 100

/** Every target of the bench, met or not. */
export function targetRows(result: BenchResult): readonly TargetRow[] {
  return [
    ...ratioRows(result),
    ...memoryRows(result),
    ...growthRows(result),
    ...startUpRows(result),
    ...disturbanceRows(result),
  ]
}

function startUpRows({ startUp }: BenchResult): readonly TargetRow[] {
  const basis = `Node itself starts in ${startUp.bareNodeMs.toFixed(0)} ms`
  return [
    { what: 'savepoint --version', unit: 'ms', limit: VERSION_LIMIT_MS, value: startUp.versionMs, basis },
    {
      what: 'savepoint list, store of 1,000 archives',
      unit: 'ms',
      limit: LIST_LIMIT_MS,
      value: startUp.listMs,
      basis,
    },
  ]
}

function disturbanceRows({
  disturbance: { loopStallsMs, size, writerWaits },
}: BenchResult): readonly TargetRow[] {
  const longestMs = (of: 'alone' | 'duringCreate'): number =>
    Math.max(...writerWaits.map((wait) => wait[of].longestMs))
  const commits = writerWaits.reduce((sum, { duringCreate }) => sum + duringCreate.commits, 0)
  return [
    {
      what: `longest stall of the event loop during create, ${size}`,
      unit: 'ms',
      limit: STALL_LIMIT_MS,
      value: Math.max(...loopStallsMs),
      basis: `the longest of ${loopStallsMs.length} runs, start-up included`,
    },
    {
      what: `longest wait of a writer during create, WAL mode, ${size}`,
      unit: 'ms',
      limit: WAIT_LIMIT_MS,
      value: longestMs('duringCreate'),
      basis: `of ${commits} commits; without a backup ${longestMs('alone').toFixed(0)} ms`,
    },
  ]
}
