/** One target, and what was measured against it. */
export interface TargetRow {
  /** What is measured, with the size of the database where it matters. */
  readonly what: string
  readonly unit: 'ratio' | 'ms' | 'MB'
  /** Met when the value is at most this. */
  readonly limit: number
  /** Null when it could not be measured. */
  readonly value: number | null
  /** What the value comes from, or why there is none. */
  readonly basis: string
}

export type TargetOutcome = 'met' | 'not met' | 'not measured'

/** Judges a row by its value alone. */
export function outcomeOf({ limit, value }: TargetRow): TargetOutcome {
  if (value === null) return 'not measured'
  return value <= limit ? 'met' : 'not met'
}
