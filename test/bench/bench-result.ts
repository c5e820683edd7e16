import type { Machine } from './machine.ts'
import type { Measurement } from './measurement.ts'
import type { BenchSize } from './options.ts'
import type { Profile } from './profile.ts'
import type { StartUp } from './start-up.ts'
import type { Tools } from './tools.ts'
import type { WriterWait } from './writer-wait.ts'

/** Everything that one run of the bench measured. */
export interface BenchResult {
  /** ISO 8601, when it began. */
  readonly date: string
  readonly machine: Machine
  readonly tools: Tools
  readonly sizes: readonly BenchSize[]
  readonly runs: number
  readonly measurements: readonly Measurement[]
  readonly profiles: readonly Profile[]
  readonly startUp: StartUp
  /** What else `create` disturbs, and the size of the database at which it was measured. */
  readonly disturbance: {
    readonly size: string
    /** One of each run. */
    readonly loopStallsMs: readonly number[]
    readonly writerWaits: readonly WriterWait[]
  }
}
