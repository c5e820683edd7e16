/**
 * A program that uses the database while it is backed up: commits a row every 2 ms, and answers each message with the
 * number of its commits and its longest wait since the one before. Its argument is the path of the database.
 */
import { openDatabase } from '../../src/sqlite/connection/database.ts'
import type { WriterAnswer } from './writer-wait.ts'

const COMMIT_EVERY_MS = 2
const [, , path = ''] = process.argv
const database = openDatabase(path, { timeout: 60_000 })
database.pragma('journal_mode = WAL')
database.pragma('synchronous = NORMAL')
const insert = database.prepare(
  "INSERT INTO audit (at, what) VALUES (datetime('now'), 'committed by the bench')",
)

let answer: WriterAnswer = { commits: 0, longestMs: 0 }
setInterval(() => {
  const startedMs = performance.now()
  insert.run()
  const waitedMs = performance.now() - startedMs
  answer = { commits: answer.commits + 1, longestMs: Math.max(answer.longestMs, waitedMs) }
}, COMMIT_EVERY_MS)

process.on('message', () => {
  process.send?.(answer)
  answer = { commits: 0, longestMs: 0 }
})
process.on('disconnect', () => process.exit())
