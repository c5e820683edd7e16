import type { BenchResult } from './bench-result.ts'
import { renderTable } from './markdown-table.ts'
import { type Measurement, mean } from './measurement.ts'
import type { Profile } from './profile.ts'
import { outcomeOf, type TargetRow } from './target-row.ts'

/** All tables of a result, as Markdown that is as easy to read on a terminal. */
export function renderResult(result: BenchResult, rows: readonly TargetRow[]): string {
  return [
    renderSetting(result),
    '### Targets',
    renderTargets(rows),
    '### What was measured',
    renderMeasurements(result.measurements),
    '### What the parts of the work cost',
    renderProfiles(result),
  ].join('\n\n')
}

function renderSetting({ date, machine, measurements, runs, tools }: BenchResult): string {
  const { cores, loadBefore, memoryBytes, node, processor, sqlite, system } = machine
  const versions = Object.entries(tools.versions).map(([name, version]) => `${name} ${version}`.trim())
  const foreign = mean(measurements.flatMap(({ figures }) => figures?.foreignShare ?? []))
  const lines = [
    `- ${date.slice(0, 10)}, medians of runs by turns, ${runs} of each (fewer above 1 GB)`,
    `- ${cores} cores (${processor}), ${(memoryBytes / 2 ** 30).toFixed(0)} GiB of memory, ${system}`,
    `- Node ${node}, SQLite ${sqlite}; the others: ${versions.join(', ')}`,
    ...(tools.missing.length > 0 ? [`- not on the PATH: ${tools.missing.join(', ')}`] : []),
    ...(loadBefore === null ? [] : [`- load before the start: ${loadBefore.toFixed(1)}`]),
    ...(foreign === null
      ? []
      : [`- other programs took ${(foreign * 100).toFixed(0)} % of the cores meanwhile`]),
  ]
  return lines.join('\n')
}

function renderTargets(rows: readonly TargetRow[]): string {
  return renderTable(
    [
      { title: 'what' },
      { title: 'measured', align: 'right' },
      { title: 'target', align: 'right' },
      { title: 'outcome' },
      { title: 'from' },
    ],
    rows.map((row) => [
      row.what,
      row.value === null ? '' : showValue(row.unit, row.value),
      `≤ ${showValue(row.unit, row.limit)}`,
      outcomeOf(row) === 'not met' ? '**not met**' : outcomeOf(row),
      row.basis,
    ]),
  )
}

/** Never rounded to the better side of a limit that it misses by a hair. */
function showValue(unit: TargetRow['unit'], value: number): string {
  return unit === 'ratio' ? value.toFixed(3) : `${value.toFixed(1)} ${unit}`
}

function renderMeasurements(measurements: readonly Measurement[]): string {
  const right = (title: string) => ({ title, align: 'right' }) as const
  return renderTable(
    [
      { title: 'task' },
      right('database'),
      { title: 'who' },
      right('median s'),
      right('all runs, s'),
      right('CPU s'),
      right('peak MB'),
      right('kept bytes'),
    ],
    measurements.map(({ figures, missing, size, task, title }) => [
      task,
      size,
      title,
      ...(figures === null
        ? [`not on the PATH: ${missing.join(', ')}`, '', '', '', '']
        : [
            seconds(figures.medianMs),
            figures.durationsMs.map(seconds).join(' '),
            figures.cpuMs === null ? '' : seconds(figures.cpuMs),
            figures.peakBytes === null ? '' : (figures.peakBytes / 1e6).toFixed(0),
            figures.keptBytes === null ? '' : String(figures.keptBytes),
          ]),
    ]),
  )
}

function renderProfiles({ machine, measurements, profiles }: BenchResult): string {
  const create = ({ size }: Profile): number | null =>
    measurements.find((one) => one.size === size && one.task === 'create' && one.id === 'savepoint')?.figures
      ?.medianMs ?? null
  const titles = ['copy', 'integrity_check', 'deflate', 'inflate', 'SHA-256', 'CRC-32', 'sum']
  const head = ['database', ...titles, `sum / ${machine.cores} cores`, 'create took']
  return renderTable(
    head.map((title, column) => (column === 0 ? { title } : { title, align: 'right' })),
    profiles.map((profile) => {
      const { copyMs, crc32Ms, deflateMs, inflateMs, integrityCheckMs, sha256Ms, size } = profile
      const parts = [copyMs, integrityCheckMs, deflateMs, inflateMs, sha256Ms, crc32Ms]
      const sumMs = parts.reduce((sum, part) => sum + part, 0)
      const tookMs = create(profile)
      const cells = [...parts, sumMs, sumMs / machine.cores, ...(tookMs === null ? [] : [tookMs])]
      return [size, ...cells.map((cell) => `${seconds(cell)} s`)]
    }),
  )
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(2)
}
