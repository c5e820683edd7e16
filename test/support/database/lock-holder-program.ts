import { openDatabase } from '../../../src/sqlite/connection/database.ts'

/** Opens the database of its first argument, runs the SQL of its second, and stays so until it is ended. */
const db = openDatabase(process.argv[2] ?? '')
db.exec(process.argv[3] ?? '')
process.stdout.write('open\n')
setInterval(() => db.inTransaction, 60_000)
