import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** A size of database that is measured. */
export interface BenchSize {
  /** As it was asked for, such as `100MB`. */
  readonly label: string
  readonly sizeBytes: number
}

/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  /** In ascending order. */
  readonly sizes: readonly BenchSize[]
  /** How often every contender runs. */
  readonly runs: number
  /** Where the figures go as JSON; null for nowhere. */
  readonly json: string | null
  /** True when `docs/benchmarks.md` and its plot are brought up to date. */
  readonly write: boolean
  /** Where the databases are kept from one run to the next, and where the work is done. */
  readonly cache: string
}

const UNIT_BYTES = { MB: 1_000_000, GB: 1_000_000_000 }

/** Parses the arguments of `npm run bench`. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100MB,1GB' },
      runs: { type: 'string', default: '5' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      cache: { type: 'string', default: join(tmpdir(), 'savepoint-bench') },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected 1, 2, 3 …`)
  const sizes = values.sizes.split(',').map(parseSize)
  return {
    sizes: sizes.toSorted((one, other) => one.sizeBytes - other.sizeBytes),
    runs,
    json: values.json ?? null,
    write: values.write,
    cache: values.cache,
  }
}

function parseSize(label: string): BenchSize {
  const [, count, unit] = /^([1-9]\d*)(MB|GB)$/.exec(label) ?? []
  if (count === undefined) throw new Error(`--sizes ${label}: expected sizes such as 100MB,1GB`)
  return { label, sizeBytes: Number(count) * UNIT_BYTES[unit as keyof typeof UNIT_BYTES] }
}
