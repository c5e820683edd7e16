import type { Figure } from './kit/tally.ts'
import type { Result } from './run-trial.ts'

/** A few lines for a person: the claim, the verdict, the figure, and how to see each fault again. */
export function renderResult(result: Result): string {
  const { trial } = result
  if (result.outcome === 'skipped') return `${trial.id} skipped  ${trial.claim}\n    ${result.reason}`
  const { durationMs, error, figure, outcome } = result
  const lines = [
    `${trial.id} ${outcome}   ${trial.claim}`,
    `    ${renderFigure(figure)} (${seconds(durationMs)} in all)`,
    ...figure.examples.map((example) => `    ${example}`),
    ...(error === null ? [] : [`    the trial stopped: ${error}`]),
  ]
  return lines.join('\n')
}

/** Such as `600 cases, 0 undetected, 0 crashes, longest 3.1 s; passed plain: 20 %`. */
export function renderFigure({ cases, faults, longestMs, notes }: Figure): string {
  const counted = Object.entries(faults).map(([kind, count]) => `${count} ${kind}`)
  const longest = longestMs === null ? [] : [`longest ${seconds(longestMs)}`]
  const noted = Object.entries(notes).map(([name, value]) => `${name}: ${value}`)
  return [[`${cases} cases`, ...counted, ...longest].join(', '), ...noted].join('; ')
}

export function seconds(durationMs: number): string {
  return durationMs < 1000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`
}
