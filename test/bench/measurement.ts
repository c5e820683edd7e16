import type { Contender, Task } from './contender.ts'
import type { MeasuredRun } from './measured-run.ts'
import { median } from './median.ts'
import type { ToolName } from './tools.ts'

/** What a contender needed for one task at one size. */
export interface Measurement {
  readonly size: string
  readonly task: Task
  readonly id: string
  readonly title: string
  /** Null when it did not run. */
  readonly figures: Figures | null
  /** Programs that it needs and that this machine does not have. */
  readonly missing: readonly ToolName[]
}

export interface Figures {
  readonly durationsMs: readonly number[]
  readonly medianMs: number
  /** The median over the runs, with everything that it started; null where it cannot be seen. */
  readonly cpuMs: number | null
  /** The most of all runs; null where it cannot be seen. */
  readonly peakBytes: number | null
  /** What it keeps; null when it keeps nothing. */
  readonly keptBytes: number | null
  /** The share of all cores that other programs took meanwhile, on average; null where it cannot be seen. */
  readonly foreignShare: number | null
}

/** What a contender's runs amount to. */
export function summariseRuns(runs: readonly MeasuredRun[], keptBytes: number | null): Figures {
  const durationsMs = runs.map(({ durationMs }) => durationMs)
  const usages = runs.flatMap(({ usage }) => (usage === null ? [] : [usage]))
  const seen = usages.length > 0
  return {
    durationsMs,
    medianMs: median(durationsMs),
    cpuMs: seen ? median(usages.map(({ cpuMs }) => cpuMs)) : null,
    peakBytes: seen ? Math.max(...usages.map(({ peakBytes }) => peakBytes)) : null,
    keptBytes,
    foreignShare: mean(runs.flatMap(({ foreignShare }) => foreignShare ?? [])),
  }
}

/** What stands for a contender that cannot run here. */
export function absent(size: string, contender: Contender, missing: readonly ToolName[]): Measurement {
  const { id, task, title } = contender
  return { size, task, id, title, figures: null, missing }
}

/** Null for nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
