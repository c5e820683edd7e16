import { expect, test } from 'vitest'
import type { Task } from '../../bench/contender.ts'
import { growthRows, memoryRows } from '../../bench/growth-rows.ts'
import { type Measurement, summariseRuns } from '../../bench/measurement.ts'
import { ratioRows } from '../../bench/ratio-rows.ts'

const GIGABYTE = 1e9
const sizes = [
  { label: '100MB', sizeBytes: GIGABYTE / 10 },
  { label: '1GB', sizeBytes: GIGABYTE },
  { label: '10GB', sizeBytes: 10 * GIGABYTE },
]

/** A create that takes some seconds and a number of megabytes, three times. */
function measured(size: string, id: string, seconds: number, megabytes: number): Measurement {
  const usage = { peakBytes: megabytes * 1e6, cpuMs: 10 }
  const runs = [0.5, 1, 4].map((factor) => ({ durationMs: factor * seconds * 1000, usage, foreignShare: 0 }))
  const task: Task = 'create'
  return { size, task, id, title: id, figures: summariseRuns(runs, megabytes), missing: [] }
}

test('memory is compared at every size, time for a gigabyte only where start-up weighs nothing', () => {
  const measurements = [
    measured('100MB', 'savepoint', 3, 100),
    measured('1GB', 'savepoint', 20, 150),
    measured('10GB', 'savepoint', 220, 200),
  ]
  const rows = growthRows({ measurements, sizes })
  expect(rows.map(({ value, what }) => [what, value?.toFixed(3)])).toEqual([
    ['peak memory of create, 10GB against 100MB', '2.000'],
    ['peak memory of create, 10GB against 1GB', '1.333'],
    ['time of create per gigabyte, 10GB against 1GB', '1.100'],
  ])
  expect(memoryRows({ measurements, sizes }).map(({ value }) => value)).toEqual([100, 150, 200])
})

test('ours is divided by the other, median by median and at the same size', () => {
  const measurements = [
    measured('100MB', 'savepoint', 1, 10),
    measured('100MB', 'pigz', 2, 10),
    measured('1GB', 'savepoint', 30, 10),
    measured('1GB', 'pigz', 20, 10),
  ]
  expect(ratioRows({ measurements, sizes })).toMatchObject([
    { what: 'create against pigz -6 alone, 100MB', value: 0.5, basis: '1.00 s / 2.00 s' },
    { what: 'create against pigz -6 alone, 1GB', value: 1.5, basis: '30.00 s / 20.00 s' },
  ])
})

test('without the other there is no ratio, and the row says what is missing', () => {
  const absent: Measurement = {
    size: '1GB',
    task: 'create',
    id: 'pigz',
    title: 'pigz',
    figures: null,
    missing: ['pigz'],
  }
  const measurements = [measured('1GB', 'savepoint', 1, 10), absent]
  expect(ratioRows({ measurements, sizes })).toMatchObject([{ value: null, basis: 'not on the PATH: pigz' }])
})
