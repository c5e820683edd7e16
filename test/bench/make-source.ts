/** Makes the database at a path with a size in bytes: a program of its own, because it cannot be interrupted. */
import { makeRealisticDatabase } from '../support/database/realistic-database.ts'

const [, , path = '', sizeBytes = ''] = process.argv
makeRealisticDatabase(path, Number(sizeBytes))
