import { BackupError } from './errors.ts'
import { GRADES, type GradedFinding, keyOf, renderGraded } from './grade.ts'

/** How many findings of each kind the user knows of and accepts. */
export type Accepted = ReadonlyMap<string, number>

export const NOTHING_ACCEPTED: Accepted = new Map()

const LINE = /^(?<key>(?<grade>[a-z ]+): .+?)\s*=\s*(?<count>\d{1,15})$/s

/**
 * Parses findings that are accepted, one a line, as they are reported: `values: t.b: NOT NULL = 3`. Empty lines and
 * those that begin with # are left out.
 * @param from where the lines stand, such as `--accept`
 * @throws BackupError INPUT_INVALID
 */
export function parseAccepted(text: string, from: string): Accepted {
  const lines = text.split('\n').map((line) => line.trim())
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const { count = '', grade = '', key = '' } = LINE.exec(line)?.groups ?? {}
        if (grade === 'pages')
          throw invalid(line, from, 'Rows may be lost there: that can never be accepted.')
        if (!GRADES.some((known) => known === grade))
          throw invalid(line, from, 'Copy the line as it is reported, such as: values: t.b: NOT NULL = 3')
        return [key, Number(count)] as const
      }),
  )
}

function invalid(line: string, from: string, hint: string): BackupError {
  return new BackupError(
    'INPUT_INVALID',
    `${from} holds "${line}", which is no finding that can be accepted.`,
    {
      hint,
      context: { from, given: line },
    },
  )
}

/** Findings beside what is accepted. */
export interface Sifted {
  /** New, or more than is accepted. */
  readonly fresh: readonly GradedFinding[]
  readonly quiet: readonly GradedFinding[]
}

/** Parts findings into those to warn of and those that are accepted. */
export function siftAccepted(findings: readonly GradedFinding[], accepted: Accepted): Sifted {
  const isQuiet = (finding: GradedFinding): boolean => finding.count <= (accepted.get(keyOf(finding)) ?? 0)
  return {
    fresh: findings.filter((finding) => !isQuiet(finding)),
    quiet: findings.filter(isQuiet),
  }
}

/** What is accepted and no longer found, or less often: a sentence each, so that the list can be shortened. */
export function findGone(findings: readonly GradedFinding[], accepted: Accepted): readonly string[] {
  const found = new Map(findings.map((finding) => [keyOf(finding), finding]))
  return [...accepted].flatMap(([key, count]) => {
    const finding = found.get(key)
    if (finding === undefined) return [`Accepted and no longer found: ${key} = ${count}`]
    return finding.count < count
      ? [`Accepted ${count} times and found less often: ${renderGraded(finding)}`]
      : []
  })
}
