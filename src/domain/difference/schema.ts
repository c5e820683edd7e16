import type { SchemaDifference } from './difference.ts'

/** One row of the schema table, reduced to what tells it from others. */
export interface SchemaObject {
  readonly type: string
  /** For people; bytes that are not valid text show as U+FFFD. */
  readonly name: string
  /** The same for two names that SQLite takes for one: it does not tell `A` from `a`. */
  readonly nameKey: string
  /** Equal exactly when the statement and the table that it is about are; null for what SQLite made by itself. */
  readonly definition: string | null
}

/** An object of one side and, where there is one, of the other. */
export type Pair<Item> =
  | { readonly before: Item; readonly after: Item | null }
  | { readonly before: null; readonly after: Item }

/** Puts together what has the same type and name: first those that are there before, in their order, then the new ones. */
export function pairObjects<Item extends SchemaObject>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Pair<Item>[] {
  const later = new Map(after.map((object) => [keyOf(object), object]))
  const earlier = new Set(before.map(keyOf))
  return [
    ...before.map((object) => ({ before: object, after: later.get(keyOf(object)) ?? null })),
    ...after
      .filter((object) => !earlier.has(keyOf(object)))
      .map((object) => ({ before: null, after: object })),
  ]
}

/** Every object that is added, dropped or altered. Indexes that SQLite makes for a table follow from that table. */
export function compareSchemas(
  before: readonly SchemaObject[],
  after: readonly SchemaObject[],
): readonly SchemaDifference[] {
  return pairObjects(before.filter(isDefined), after.filter(isDefined)).flatMap((pair) => {
    const { type, name } = pair.before ?? pair.after
    const change = changeOf(pair)
    return change === null ? [] : [{ type, name, change }]
  })
}

function isDefined({ definition }: SchemaObject): boolean {
  return definition !== null
}

function changeOf({ before, after }: Pair<SchemaObject>): SchemaDifference['change'] | null {
  if (before === null) return 'added'
  if (after === null) return 'dropped'
  return before.definition === after.definition ? null : 'altered'
}

function keyOf({ type, nameKey }: SchemaObject): string {
  return `${type}\0${nameKey}`
}
