import { expect, test } from 'vitest'
import { gradeRow } from '../../../../src/sqlite/inspection/grade-row.ts'

test.each([
  ['row 7 missing from index i', 'indexes', 'i'],
  ['row -7 values differ from index a.b', 'indexes', 'a.b'],
  ['rowid not at end-of-record for row 3 of index i', 'indexes', 'i'],
  ['wrong # of entries in index i\nj', 'indexes', 'i\nj'],
  ['non-unique entry in index i', 'values', 'i'],
  ['NULL value in t.a', 'values', 't.a'],
  ['non-INT value in t.a', 'values', 't.a'],
  ['NUMERIC value in t.a', 'values', 't.a'],
  ['TEXT value in t.a', 'values', 't.a'],
  ['CHECK constraint failed in t', 'values', 't'],
  ['malformed inverted index for FTS5 table main.f', 'full text', 'f'],
  ['unable to validate the inverted index for FTS4 table main.f: SQL logic error', 'full text', 'f'],
  ['fts5: corruption found reading blob 137 from table "f"', 'full text', 'f'],
  ['fts5: checksum mismatch for table "f"', 'full text', 'f'],
])('%s', (row, grade, object) => {
  expect(gradeRow(row)).toMatchObject({ grade, object })
})

test.each([
  'Page 7: never used',
  'row not in PRIMARY KEY order for w',
  '*** in database main ***\nTree 3 page 4 cell 0: Rowid 7 out of order',
  'In RTree main.r:\nMapping (1 -> 1) missing from %_rowid table',
  'something that a newer SQLite says',
])('rows may be lost: %s', (row) => {
  expect(gradeRow(row)).toBeNull()
})
