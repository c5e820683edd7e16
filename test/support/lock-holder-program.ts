import { openDatabase } from '../../src/sqlite/database.ts'

/** Locks the database of its first argument and keeps it until it is ended. */
const db = openDatabase(process.argv[2] ?? '')
db.exec('BEGIN EXCLUSIVE')
process.stdout.write('locked\n')
setInterval(() => db.inTransaction, 60_000)
