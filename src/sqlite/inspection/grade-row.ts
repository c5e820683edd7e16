import type { GradedFinding } from '../../domain/outcome/grade.ts'

type Kind = Omit<GradedFinding, 'count'>

/** Rows of integrity_check that are about something else than pages, in SQLite's words, and what they mean. */
const KINDS: ReadonlyArray<readonly [row: RegExp, kind: (name: string, what: string) => Kind]> = [
  [/^row -?\d+ missing from index (?<name>.+)$/s, index],
  [/^row -?\d+ values differ from index (?<name>.+)$/s, index],
  [/^rowid not at end-of-record for row -?\d+ of index (?<name>.+)$/s, index],
  [/^wrong # of entries in index (?<name>.+)$/s, index],
  [/^non-unique entry in index (?<name>.+)$/s, (name) => value(name, 'UNIQUE')],
  [/^NULL value in (?<name>.+)$/s, (name) => value(name, 'NOT NULL')],
  [/^(?<what>non-[A-Z]+|NUMERIC|TEXT) value in (?<name>.+)$/s, (name, what) => value(name, `${what} value`)],
  [/^CHECK constraint failed in (?<name>.+)$/s, (name) => value(name, 'CHECK')],
  [/^malformed inverted index for FTS\d table main\.(?<name>.+)$/s, fullText],
  [/^unable to validate the inverted index for FTS\d table main\.(?<name>.+): [^:]*$/s, fullText],
  [/^fts5: (?:corruption|checksum mismatch) .*table "(?<name>.+)"$/s, fullText],
]

/**
 * What a row of integrity_check means.
 * @returns null for whatever is about pages, or is not known: rows may be lost then
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
export function gradeRow(row: string): Kind | null {
  for (const [pattern, kind] of KINDS) {
    const groups = pattern.exec(row)?.groups
    if (groups !== undefined) return kind(groups['name'] ?? '', groups['what'] ?? '')
  }
  return null
}

function index(name: string): Kind {
  return { grade: 'indexes', object: name, constraint: 'its entries do not fit the rows' }
}

function value(name: string, constraint: string): Kind {
  return { grade: 'values', object: name, constraint }
}

function fullText(name: string): Kind {
  return { grade: 'full text', object: name, constraint: 'its index does not fit the text' }
}
