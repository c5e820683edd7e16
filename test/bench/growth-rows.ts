import type { BenchResult } from './bench-result.ts'
import type { Figures, Measurement } from './measurement.ts'
import type { BenchSize } from './options.ts'
import type { TargetRow } from './target-row.ts'

const MEMORY_LIMIT_MB = 220
const FLAT_MEMORY_RATIO = 1.1
const TIME_PER_GIGABYTE_RATIO = 1.05
/** Below this, starting two processes weighs more than the work. */
const TIME_COUNTS_FROM_BYTES = 1_000_000_000
const NO_PROC = 'there is no /proc here'

type Measured = Pick<BenchResult, 'measurements' | 'sizes'>

interface SizedFigures extends BenchSize {
  readonly figures: Figures
}

/** The peak of every task at every size. */
export function memoryRows({ measurements }: Measured): readonly TargetRow[] {
  return measurements.filter(isOurs).map(({ figures, size, task }) => {
    const value = figures === null ? null : peakMegabytes(figures)
    return {
      what: `peak memory of ${task} and all its processes, ${size}`,
      unit: 'MB',
      limit: MEMORY_LIMIT_MB,
      value,
      basis: value === null ? NO_PROC : 'resident, shared pages counted twice',
    }
  })
}

/** Create at the largest size against each smaller one: memory must not grow, nor the time for a gigabyte. */
export function growthRows({ measurements, sizes }: Measured): readonly TargetRow[] {
  const creates = sizes.flatMap((size): readonly SizedFigures[] => {
    const figures = measurements.find(
      (one) => isOurs(one) && one.task === 'create' && one.size === size.label,
    )?.figures
    return figures === undefined || figures === null ? [] : [{ ...size, figures }]
  })
  const largest = creates.at(-1)
  if (largest === undefined) return []
  return creates
    .slice(0, -1)
    .flatMap((smaller) =>
      smaller.sizeBytes < TIME_COUNTS_FROM_BYTES
        ? [memoryGrowth(smaller, largest)]
        : [memoryGrowth(smaller, largest), timeGrowth(smaller, largest)],
    )
}

function memoryGrowth(small: SizedFigures, large: SizedFigures): TargetRow {
  const [one, other] = [peakMegabytes(large.figures), peakMegabytes(small.figures)]
  const row = {
    what: `peak memory of create, ${large.label} against ${small.label}`,
    unit: 'ratio',
    limit: FLAT_MEMORY_RATIO,
  } as const
  if (one === null || other === null) return { ...row, value: null, basis: NO_PROC }
  return { ...row, value: one / other, basis: `${one.toFixed(0)} MB / ${other.toFixed(0)} MB` }
}

function timeGrowth(small: SizedFigures, large: SizedFigures): TargetRow {
  const [one, other] = [large, small].map(
    ({ figures, sizeBytes }) => figures.medianMs / 1e3 / (sizeBytes / 1e9),
  ) as [number, number]
  return {
    what: `time of create per gigabyte, ${large.label} against ${small.label}`,
    unit: 'ratio',
    limit: TIME_PER_GIGABYTE_RATIO,
    value: one / other,
    basis: `${one.toFixed(2)} s/GB / ${other.toFixed(2)} s/GB`,
  }
}

function isOurs({ id }: Measurement): boolean {
  return id === 'savepoint'
}

function peakMegabytes({ peakBytes }: Figures): number | null {
  return peakBytes === null ? null : peakBytes / 1e6
}
