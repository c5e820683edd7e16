import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import { compareFingerprints, type FingerprintDifference } from '../../domain/archive/fingerprint.ts'
import { type Accepted, findGone, NOTHING_ACCEPTED, siftAccepted } from '../../domain/outcome/accepted.ts'
import { renderGraded } from '../../domain/outcome/grade.ts'
import type { Finding } from '../../domain/outcome/verification.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'
import type { Blame, Expectation } from './blame.ts'
import { allGraded, judgeStructure } from './judge-structure.ts'

/**
 * Turns what SQLite said of a database into findings, one per check. Pure.
 * @param expected null when there is nothing to compare with: schema and rows are then skipped, not passed
 */
export function judgeInspection(
  inspection: Inspection,
  expected: Expectation | null,
  blame: Blame,
  accepted: Accepted = NOTHING_ACCEPTED,
): readonly Finding[] {
  return [
    {
      check: 'SQL',
      outcome: 'ok',
      message: `SQLite ${inspection.sqliteVersion} opens it and reads its schema.`,
    },
    ...judgeStructure(inspection, blame, accepted),
    ...judgeForeignKeys(inspection, expected, accepted),
    ...judgeGone(inspection, accepted),
    ...judgeFingerprint(inspection.fingerprint, expected, blame),
    ...judgeAssertions(inspection),
  ]
}

/** What the user accepts and is no longer there is said, so that the list does not grow old. */
function judgeGone({ foreignKeys, integrity }: Inspection, accepted: Accepted): Finding[] {
  const gone = findGone([...allGraded(integrity), ...(foreignKeys?.orphans ?? [])], accepted)
  if (gone.length === 0) return []
  return [{ check: 'integrity', outcome: 'ok', message: 'Less is found than is accepted.', details: gone }]
}

function judgeForeignKeys(
  inspection: Inspection,
  expected: Expectation | null,
  accepted: Accepted,
): Finding[] {
  const { foreignKeys } = inspection
  if (foreignKeys === null) return []
  if (foreignKeys.violations === null) {
    return [
      {
        check: 'foreign keys',
        outcome: 'warning',
        grade: 'foreign keys',
        message: `Foreign keys cannot be checked: ${foreignKeys.obstacle ?? 'the schema does not allow it'}.`,
        hint: 'The source is like this; the backup is a faithful copy of it.',
      },
    ]
  }
  if (foreignKeys.violations === 0)
    return [{ check: 'foreign keys', outcome: 'ok', message: 'No orphaned rows.' }]
  const known = expected !== null && expected.foreignKeyViolations === foreignKeys.violations
  const { fresh, quiet } = siftAccepted(foreignKeys.orphans, accepted)
  if (fresh.length === 0)
    return [
      {
        check: 'foreign keys',
        outcome: 'ok',
        grade: 'foreign keys',
        message: `${foreignKeys.violations} row(s) refer to a row that does not exist. All of it is accepted (${quiet.length}).`,
      },
    ]
  return [
    {
      check: 'foreign keys',
      outcome: 'warning',
      grade: 'foreign keys',
      message: `${foreignKeys.violations} row(s) refer to a row that does not exist${known ? ', as in the source' : ''}.`,
      hint: 'SQLite accepts this and a restore brings it back as it is. PRAGMA foreign_key_check lists the rows.',
      details: fresh.map(renderGraded),
    },
  ]
}

/** Nothing where damage, which the integrity finding names, made it impossible to read the schema. */
function judgeFingerprint(got: Fingerprint | null, expected: Expectation | null, blame: Blame): Finding[] {
  if (got === null) return []
  if (expected === null) return [withoutManifest('schema'), withoutManifest('rows')]
  return [judgeSchema(got, expected, blame), judgeRows(got, expected, blame)]
}

function judgeSchema(got: Fingerprint, expected: Expectation, blame: Blame): Finding {
  const differences = compareFingerprints(expected.fingerprint, got).filter((one) => one.fact !== 'rows')
  if (differences.length > 0) return different('schema', differences, blame)
  return { check: 'schema', outcome: 'ok', message: `The schema is the expected one (${got.schemaDigest}).` }
}

function judgeRows(got: Fingerprint, expected: Expectation, blame: Blame): Finding {
  const differences = compareFingerprints(expected.fingerprint, got).filter((one) => one.fact === 'rows')
  if (differences.length > 0) return different('rows', differences, blame)
  const counts = got.tables.flatMap(({ rows }) => (rows === null ? [] : [rows]))
  const total = counts.reduce((sum, rows) => sum + rows, 0)
  const uncounted = got.tables.length - counts.length
  const rest = uncounted === 0 ? '' : ` (without ${uncounted} whose rows cannot be counted here)`
  return {
    check: 'rows',
    outcome: 'ok',
    message: `Tables: ${got.tables.length}, rows in all: ${total}${rest}, as expected.`,
  }
}

function withoutManifest(check: 'schema' | 'rows'): Finding {
  return { check, outcome: 'skipped', message: 'Not compared: there is no manifest to compare with.' }
}

function different(
  check: 'schema' | 'rows',
  differences: readonly FingerprintDifference[],
  blame: Blame,
): Finding {
  return {
    check,
    outcome: 'failed',
    message: `The ${check} differ${check === 'rows' ? '' : 's'} in ${differences.length} place(s) from what is expected.`,
    details: differences.map(
      ({ table, fact, expected, got }) =>
        `${table === undefined ? fact : `${table} (${fact})`}: expected ${expected}, got ${got}`,
    ),
    ...blame,
  }
}

/** What the assertions came to; nothing when there are none. */
export function judgeAssertions(inspection: Inspection): readonly Finding[] {
  if (inspection.assertions.length === 0) return []
  const broken = inspection.assertions.filter((one) => one.outcome !== 'held')
  if (broken.length === 0) {
    return [
      { check: 'assertions', outcome: 'ok', message: `${inspection.assertions.length} assertion(s) hold.` },
    ]
  }
  return [
    {
      check: 'assertions',
      outcome: 'failed',
      message: `${broken.length} of ${inspection.assertions.length} assertion(s) do not hold.`,
      hint: 'The data is not what you said it must be. Look at the statements below, and at the source.',
      details: broken.map(({ sql, message }) => (message === undefined ? sql : `${sql}: ${message}`)),
    },
  ]
}
