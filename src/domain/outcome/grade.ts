/**
 * What a finding means for the rows, the worst first. Only `pages` forbids a backup: there, rows may be lost. Under every
 * other grade each row is there and comes back from the backup as it is.
 */
export const GRADES = ['pages', 'indexes', 'values', 'full text', 'foreign keys', 'not checkable'] as const
export type Grade = (typeof GRADES)[number]

/** Findings of one kind on one object: never a page or a row, which change from one day to the next. */
export interface GradedFinding {
  readonly grade: Grade
  /** The index, column or table; null for the database as a whole. */
  readonly object: string | null
  /** What it breaks, or why it cannot be checked. */
  readonly constraint: string
  /** How often; 1 where there is nothing to count. */
  readonly count: number
}

/** The worst grade among some; null when there is none. */
export function worstGrade(grades: readonly Grade[]): Grade | null {
  return GRADES.find((grade) => grades.includes(grade)) ?? null
}

/** What tells one kind of finding from another, as a user reads it and gives it back: `values: t.b: NOT NULL`. */
export function keyOf({ grade, object, constraint }: Omit<GradedFinding, 'count'>): string {
  return [grade, ...(object === null ? [] : [object]), constraint].map(onOneLine).join(': ')
}

/** A finding as one line, such as `values: t.b: NOT NULL = 3`: what {@link parseAccepted} takes. */
export function renderGraded(finding: GradedFinding): string {
  return `${keyOf(finding)} = ${finding.count}`
}

function onOneLine(text: string): string {
  return text.replaceAll(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
