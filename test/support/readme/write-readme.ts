import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './tables.ts'

/** Brings the tables in README.md up to date with action.yml: `node test/support/readme/write-readme.ts`. */
const readme = new URL('../../../README.md', import.meta.url)
const actionYml = new URL('../../../action.yml', import.meta.url)
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readFileSync(actionYml, 'utf8')))
