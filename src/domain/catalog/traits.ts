/** What is known of an archive beside its identity, for telling two databases apart that have the same one. */
export interface Traits {
  /** Who made it: a workflow, or a container that somebody named; null when that is not told. */
  readonly maker: string | null
  /** The names of its tables; null when they are not told. */
  readonly tables: readonly string[] | null
}

/**
 * Puts archives into groups that may each be of another database.
 *
 * - By `maker`: those of one maker are together; those of unknown ones by what they hold.
 * - By `content`: those that share a table, directly or through others, are together.
 *
 * An archive of which nothing is known belongs to the first group.
 * @param traits by the id of the archive, in the order in which groups are to be numbered
 * @returns the number of its group by the id of each archive
 */
export function groupByTraits(
  traits: ReadonlyMap<string, Traits>,
  by: 'maker' | 'content',
): ReadonlyMap<string, number> {
  const roots = new Map<string, string>()
  for (const each of traits.values()) unite(tokensOf(each, by), roots)
  const numbers = new Map<string, number>()
  const groups = new Map<string, number>()
  for (const [id, each] of traits) {
    const [token] = tokensOf(each, by)
    if (token === undefined) continue
    const root = rootOf(token, roots)
    const number = numbers.get(root) ?? numbers.size
    numbers.set(root, number)
    groups.set(id, number)
  }
  for (const id of traits.keys()) if (!groups.has(id)) groups.set(id, 0)
  return groups
}

/** The makers of archives whose makers are known, each once, in their order. */
export function makersOf(traits: ReadonlyMap<string, Traits>): readonly string[] {
  return [...new Set([...traits.values()].flatMap(({ maker }) => maker ?? []))]
}

function tokensOf({ maker, tables }: Traits, by: 'maker' | 'content'): readonly string[] {
  if (by === 'maker' && maker !== null) return [`maker ${maker}`]
  return (tables ?? []).filter((name) => !name.startsWith('sqlite_')).map((name) => `table ${name}`)
}

function unite([first, ...others]: readonly string[], roots: Map<string, string>): void {
  if (first === undefined) return
  for (const other of others) {
    const [one, two] = [rootOf(first, roots), rootOf(other, roots)]
    if (one !== two) roots.set(two, one)
  }
}

function rootOf(token: string, roots: Map<string, string>): string {
  let root = token
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) {
    roots.set(token, next)
    root = next
  }
  return root
}
