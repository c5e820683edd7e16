/**
 * Images of the hostile corpus that SQLite reports and that lose no row: a backup of them is kept with a warning. Each was
 * looked at: every page is accounted for, and every entry of the index, or every indexed text, has its row.
 */
export const GRADED_IMAGES: ReadonlySet<string> = new Set([
  // Entries of an index that do not fit their rows.
  'dbsqlfuzz-40341d72c261e623.db',
  'dbsqlfuzz-850465b08839d575.db',
  // A full-text index that does not fit its text, whose texts are all there.
  'dbsqlfuzz-8da6745f6701b3b4.db',
  'dbsqlfuzz-96cd9b49451b35ec.db',
  'dbsqlfuzz-a120fcc0cfe2e226.db',
  'dbsqlfuzz-bb8a4cfd116b9329.db',
  'dbsqlfuzz-cc39f2a7cf8d94c1.db',
  'hexdb-31c5db87396afe3d.db',
  'hexdb-57ad1bddff9ae759.db',
  'hexdb-8317fd0f60424ad6.db',
  // The same, and NULL in a key of the tables beneath it.
  'dbsqlfuzz-56fba6d0c62f737a.db',
  'dbsqlfuzz-d0cd846a46d771c6.db',
])
