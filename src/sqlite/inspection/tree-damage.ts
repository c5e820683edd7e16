import type Database from 'better-sqlite3'

/**
 * Walks every b-tree page by page, without comparing a single key, so that no extension is needed.
 * @returns what is wrong, as sentences: unreadable pages, and pages that belong to two trees
 * @see https://www.sqlite.org/dbstat.html
 */
export function findTreeDamage(db: Database.Database): readonly string[] {
  const corrupted = db
    .prepare("SELECT pageno, name FROM dbstat WHERE pagetype = 'corrupted' ORDER BY pageno")
    .raw()
    .all() as Array<[number, string]>
  const shared = db
    .prepare('SELECT pageno, group_concat(DISTINCT name) FROM dbstat GROUP BY pageno HAVING count(*) > 1')
    .raw()
    .all() as Array<[number, string]>
  return [
    ...corrupted.map(([page, name]) => `Page ${page} of ${name} is damaged`),
    ...shared.map(([page, names]) => `Page ${page} is used twice: ${names}`),
  ]
}
