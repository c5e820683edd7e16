/**
 * Measures what a verified backup costs, beside what others take for less: `npm run bench`.
 * It says of every target whether it was met; a target that was not is no error of the bench.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cleanUp } from '../trials/kit/clean-up.ts'
import { parseOptions } from './options.ts'
import { plotRatios } from './plot-ratios.ts'
import { ratioRows } from './ratio-rows.ts'
import { renderResult } from './render-result.ts'
import { runBench } from './run-bench.ts'
import { outcomeOf } from './target-row.ts'
import { targetRows } from './target-rows.ts'
import { writeReport } from './write-report.ts'

const options = parseOptions(process.argv.slice(2))
const { PATH = '', SAVEPOINT_CLI } = process.env
const cli = resolve(SAVEPOINT_CLI ?? join(import.meta.dirname, '../../dist/cli.js'))
if (!existsSync(cli)) throw new Error(`there is no ${cli}: run npm run build first`)

mkdirSync(options.cache, { recursive: true })
const folder = mkdtempSync(join(options.cache, 'work-'))
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    cleanUp(folder)
    process.exit(130)
  })
}
try {
  const say = (step: string): void => console.error(`… ${step}`)
  const result = await runBench(options, { cli, folder, searchPath: PATH, say })
  const rows = targetRows(result)
  const tables = renderResult(result, rows)
  console.log(tables)
  if (options.json !== null) {
    const judged = rows.map((row) => ({ ...row, outcome: outcomeOf(row) }))
    writeFileSync(options.json, `${JSON.stringify({ ...result, targets: judged }, null, 2)}\n`)
  }
  if (options.write)
    writeReport(join(import.meta.dirname, '../../docs'), tables, plotRatios(ratioRows(result)))
} finally {
  cleanUp(folder)
}
