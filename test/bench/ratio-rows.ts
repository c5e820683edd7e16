import type { BenchResult } from './bench-result.ts'
import type { Task } from './contender.ts'
import type { Figures, Measurement } from './measurement.ts'
import type { TargetRow } from './target-row.ts'

interface RatioTarget {
  readonly task: Task
  readonly other: string
  readonly what: string
  readonly limit: number
  readonly figure: 'medianMs' | 'keptBytes'
}

const TARGETS: readonly RatioTarget[] = [
  {
    task: 'create',
    other: 'careful gzip',
    what: 'create against the careful pipeline with gzip',
    limit: 0.36,
    figure: 'medianMs',
  },
  {
    task: 'create',
    other: 'careful pigz',
    what: 'create against the careful pipeline with pigz',
    limit: 0.6,
    figure: 'medianMs',
  },
  { task: 'create', other: 'pigz', what: 'create against pigz -6 alone', limit: 1.1, figure: 'medianMs' },
  {
    task: 'restore',
    other: 'gunzip',
    what: 'restore over an existing target against gunzip, integrity_check, mv',
    limit: 0.8,
    figure: 'medianMs',
  },
  {
    task: 'verify',
    other: 'gunzip',
    what: 'verify --level data against gunzip, integrity_check, sha256sum',
    limit: 0.6,
    figure: 'medianMs',
  },
  {
    task: 'create',
    other: 'careful gzip',
    what: 'size of the archive against gzip -6',
    limit: 1.01,
    figure: 'keptBytes',
  },
]

/** Ours against the others, for every size at which they were asked to run. */
export function ratioRows({
  measurements,
  sizes,
}: Pick<BenchResult, 'measurements' | 'sizes'>): readonly TargetRow[] {
  return TARGETS.flatMap((target) =>
    sizes.flatMap(({ label }) => {
      const find = (id: string): Measurement | undefined =>
        measurements.find(({ size, task, ...one }) => size === label && task === target.task && one.id === id)
      const [ours, other] = [find('savepoint'), find(target.other)]
      return ours === undefined || other === undefined ? [] : [ratioRow(target, ours, other)]
    }),
  )
}

function ratioRow(target: RatioTarget, ours: Measurement, other: Measurement): TargetRow {
  const { figure, limit } = target
  const row = { what: `${target.what}, ${ours.size}`, unit: 'ratio', limit } as const
  const [one, another] = [ours.figures?.[figure] ?? null, other.figures?.[figure] ?? null]
  if (one === null || another === null)
    return { ...row, value: null, basis: `not on the PATH: ${other.missing.join(', ')}` }
  return { ...row, value: one / another, basis: `${show(figure, one)} / ${show(figure, another)}` }
}

function show(figure: keyof Figures, value: number): string {
  return figure === 'keptBytes' ? `${value} B` : `${(value / 1000).toFixed(2)} s`
}
