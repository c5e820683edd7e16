import { type Accepted, siftAccepted } from '../../domain/outcome/accepted.ts'
import { type Grade, type GradedFinding, renderGraded } from '../../domain/outcome/grade.ts'
import type { Finding } from '../../domain/outcome/verification.ts'
import type { Inspection, IntegrityResult } from '../../sqlite/inspection/inspection.ts'
import type { Blame } from './blame.ts'

/** What a finding that loses no row says, and what can be done about it. */
interface Wording {
  readonly says: string
  readonly hint: string
}

const WORDING: Readonly<Record<Exclude<Grade, 'pages' | 'foreign keys'>, Wording>> = {
  indexes: {
    says: 'Indexes do not fit their tables. Each of their entries has its row: no row is lost.',
    hint: 'Queries that use them can give wrong answers. Build each anew in the source: REINDEX "name".',
  },
  values: {
    says: 'Values are not what the schema says they must be. Every row is there.',
    hint: 'Mostly the constraint is newer than the rows. Mend either in the source, or accept the findings as they are listed.',
  },
  'full text': {
    says: 'Full-text indexes do not fit their text. Every row is there.',
    hint: `Searches can miss rows. Build each anew in the source: INSERT INTO "name"("name") VALUES ('rebuild').`,
  },
  'not checkable': {
    says: 'The structure is sound as far as it can be checked: parts of it need an extension.',
    hint: 'Nothing is damaged. Only the program that has the extension can check those parts.',
  },
}

/** Everything that is found about the structure: one finding for damage, and one for each grade beside it. */
export function judgeStructure(
  { integrity }: Inspection,
  blame: Blame,
  accepted: Accepted,
): readonly Finding[] {
  const { problemCount, problems } = integrity
  const graded = allGraded(integrity)
  const others = (Object.keys(WORDING) as Array<keyof typeof WORDING>).flatMap((grade) =>
    judgeGrade(
      grade,
      graded.filter((finding) => finding.grade === grade),
      accepted,
    ),
  )
  if (problemCount === 0) return others.length > 0 ? others : [judgeSound(integrity)]
  const damage: Finding = {
    check: 'integrity',
    outcome: 'failed',
    grade: 'pages',
    message: `integrity_check reports ${problemCount === 1 ? 'a problem' : `${problemCount} problems`}.`,
    details: problems,
    ...blame,
  }
  return [damage, ...others]
}

/** Every graded finding of the structure, those that need an extension among them. */
export function allGraded({ graded, limitations }: IntegrityResult): readonly GradedFinding[] {
  const needing = limitations.map(
    ({ table, reason }): GradedFinding => ({
      grade: 'not checkable',
      object: table,
      constraint: reason,
      count: 1,
    }),
  )
  return [...graded, ...needing]
}

function judgeGrade(
  grade: keyof typeof WORDING,
  findings: readonly GradedFinding[],
  accepted: Accepted,
): readonly Finding[] {
  if (findings.length === 0) return []
  const { says, hint } = WORDING[grade]
  const { fresh, quiet } = siftAccepted(findings, accepted)
  if (fresh.length === 0)
    return [
      {
        check: 'integrity',
        outcome: 'ok',
        grade,
        message: `${says} All of it is accepted (${quiet.length}).`,
      },
    ]
  const details = fresh.map(renderGraded)
  return [{ check: 'integrity', outcome: 'warning', grade, message: says, hint, details }]
}

function judgeSound({ account, depth }: IntegrityResult): Finding {
  if (depth === 'quick') {
    return {
      check: 'integrity',
      outcome: 'ok',
      message:
        'quick_check finds nothing. It compares no index with its table and does not account for every page.',
    }
  }
  if (account !== 'none')
    return {
      check: 'integrity',
      outcome: 'ok',
      message: 'integrity_check finds nothing, and every page is accounted for.',
    }
  return {
    check: 'integrity',
    outcome: 'warning',
    message: 'integrity_check finds nothing, but not every page could be accounted for.',
    hint: 'Others write so often that no moment was left to look at the write-ahead log. Check a backup of it instead.',
  }
}
