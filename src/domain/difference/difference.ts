/** How two databases differ: counts and names, never a value of a row. */
export interface DatabaseDifference {
  /** Every table of either side: first those that are there before, in their order, then the new ones. */
  readonly tables: readonly TableDifference[]
  /**
   * Virtual tables of either side. They hold no rows themselves: what they keep in the database is in ordinary tables,
   * which are among the tables.
   */
  readonly virtualTables: readonly string[]
  readonly schema: readonly SchemaDifference[]
  readonly settings: readonly SettingDifference[]
  /** True only when everything was compared and nothing differs. */
  readonly equal: boolean
}

/** What became of the rows of one table. A table of one side only has all of its rows removed or added. */
export type TableDifference = ComparedTable | UncomparedTable

export interface ComparedTable {
  /** Bytes that are not valid text show as U+FFFD. */
  readonly table: string
  readonly added: number
  readonly removed: number
  /** Rows with the same key and another content. */
  readonly changed: number
  /** `partly` when only the columns that both sides have were compared. */
  readonly comparable: 'rows' | 'partly'
  /** How far the numbers go, as a sentence; always given with `partly`. */
  readonly reason?: string
}

export interface UncomparedTable {
  readonly table: string
  readonly added: null
  readonly removed: null
  readonly changed: null
  readonly comparable: 'no'
  /** Why not, as a sentence. */
  readonly reason: string
}

/** A table, index, view or trigger that is new, gone, or made by another statement. */
export interface SchemaDifference {
  /** As the schema table says it: `table`, `index`, `view` or `trigger` in every sound database. */
  readonly type: string
  readonly name: string
  readonly change: 'added' | 'dropped' | 'altered'
}

/** A setting of the database file that is not the same. */
export interface SettingDifference {
  readonly setting: keyof DatabaseSettings
  readonly before: string
  readonly after: string
}

/** What a database file says of itself beside its schema and rows. */
export interface DatabaseSettings {
  readonly user_version: number
  readonly application_id: number
  readonly page_size: number
  readonly encoding: string
  readonly auto_vacuum: number
  readonly journal_mode: string
}

/** The whole difference from its parts. */
export function assembleDifference(parts: Omit<DatabaseDifference, 'equal'>): DatabaseDifference {
  const { schema, settings, tables } = parts
  return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) }
}

/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
export function isUnchanged(table: TableDifference): boolean {
  return table.comparable === 'rows' && table.added + table.removed + table.changed === 0
}

/** Whether rows of a table are known to differ; false also where that is not known. */
export function hasChanges(table: TableDifference): table is ComparedTable {
  return table.comparable !== 'no' && table.added + table.removed + table.changed > 0
}

/** Every setting in which two databases differ. */
export function compareSettings(
  before: DatabaseSettings,
  after: DatabaseSettings,
): readonly SettingDifference[] {
  return (Object.keys(before) as (keyof DatabaseSettings)[])
    .filter((setting) => before[setting] !== after[setting])
    .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }))
}
