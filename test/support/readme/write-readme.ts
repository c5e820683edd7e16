import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './tables.ts'

/** Brings the tables in docs/reference.md up to date with action.yml: `node test/support/readme/write-readme.ts`. */
const reference = new URL('../../../docs/reference.md', import.meta.url)
const actionYml = new URL('../../../action.yml', import.meta.url)
writeFileSync(reference, withTables(readFileSync(reference, 'utf8'), readFileSync(actionYml, 'utf8')))
