import { parseArgs } from 'node:util'
import type { Scale } from './trial.ts'

/** What the runner was asked to do. */
export interface RunOptions {
  /** Ids in upper case; empty for all. */
  readonly trials: readonly string[]
  readonly scale: Scale
  readonly seed: string
  readonly corpus: string | null
  /** Where the figures go as JSON; null for nowhere. */
  readonly json: string | null
  /** A Markdown file whose table of figures is brought up to date; null for none. */
  readonly report: string | null
}

/** Parses the arguments of `npm run trials`. */
export function parseOptions(args: readonly string[], environment: NodeJS.ProcessEnv): RunOptions {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      seed: { type: 'string' },
      corpus: { type: 'string' },
      json: { type: 'string' },
      report: { type: 'string' },
    },
  })
  const { SAVEPOINT_CORPUS } = environment
  if (values.quick && values.full) throw new Error('--quick and --full exclude each other')
  return {
    trials: positionals.map((id) => id.toUpperCase()),
    scale: values.quick ? 'quick' : values.full ? 'full' : 'default',
    seed: values.seed ?? String(Date.now() % 1_000_000),
    corpus: values.corpus ?? SAVEPOINT_CORPUS ?? null,
    json: values.json ?? null,
    report: values.report ?? null,
  }
}
