import type { Digest } from './digest.ts'

/** One ordinary table. Virtual tables are left out: their shadow tables, which hold the rows, are counted. */
export interface TableFact {
  /** The name as SQLite gives it; bytes that are not UTF-8 show as U+FFFD. */
  readonly name: string
  /** The bytes of a name that is not valid UTF-8, as hexadecimal: what tells two such tables apart. */
  readonly nameHex?: string
  /** Rows in the table; null where no way of counting them works without a missing extension. */
  readonly rows: number | null
}

/** SQLite facts of one database at one instant, read in one transaction. */
export interface Fingerprint {
  readonly pageSizeBytes: number
  readonly pageCount: number
  readonly encoding: 'UTF-8' | 'UTF-16le' | 'UTF-16be'
  readonly userVersion: number
  readonly applicationId: number
  /** Over type, name, table name and SQL of every schema object, in the order of the schema table. */
  readonly schemaDigest: Digest
  /** In the order of the schema table. */
  readonly tables: readonly TableFact[]
}

/** One fact in which two fingerprints differ. */
export interface FingerprintDifference {
  /** `rows` for a table's row count, `table` for one that is missing or new, otherwise the name of the fact. */
  readonly fact:
    | 'rows'
    | 'table'
    | 'schema'
    | 'pages'
    | 'page size'
    | 'encoding'
    | 'user_version'
    | 'application_id'
  readonly table?: string
  readonly expected: string
  readonly got: string
}

/** The key that identifies a table across fingerprints. */
export function tableKey(table: TableFact): string {
  return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`
}

/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
export function compareFingerprints(
  expected: Fingerprint,
  got: Fingerprint,
): readonly FingerprintDifference[] {
  return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)]
}

/** A difference for a sentence: what, what was expected, what was got. */
export function describeDifference({ expected, fact, got, table }: FingerprintDifference): string {
  return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`
}

function compareFacts(expected: Fingerprint, got: Fingerprint): FingerprintDifference[] {
  const facts = [
    ['page size', expected.pageSizeBytes, got.pageSizeBytes],
    ['pages', expected.pageCount, got.pageCount],
    ['encoding', expected.encoding, got.encoding],
    ['user_version', expected.userVersion, got.userVersion],
    ['application_id', expected.applicationId, got.applicationId],
    ['schema', expected.schemaDigest, got.schemaDigest],
  ] as const
  return facts
    .filter(([, was, is]) => was !== is)
    .map(([fact, was, is]) => ({ fact, expected: String(was), got: String(is) }))
}

function compareTables(expected: readonly TableFact[], got: readonly TableFact[]): FingerprintDifference[] {
  const found = new Map(got.map((table) => [tableKey(table), table]))
  const known = new Set(expected.map(tableKey))
  const changed = expected.flatMap((table): FingerprintDifference[] => {
    const other = found.get(tableKey(table))
    if (other === undefined)
      return [{ fact: 'table', table: table.name, expected: 'present', got: 'missing' }]
    if (other.rows === table.rows) return []
    return [{ fact: 'rows', table: table.name, expected: rowsText(table.rows), got: rowsText(other.rows) }]
  })
  const added = got
    .filter((table) => !known.has(tableKey(table)))
    .map(
      (table): FingerprintDifference => ({
        fact: 'table',
        table: table.name,
        expected: 'absent',
        got: 'present',
      }),
    )
  return [...changed, ...added]
}

function rowsText(rows: number | null): string {
  return rows === null ? 'not countable' : String(rows)
}
