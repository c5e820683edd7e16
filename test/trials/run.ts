/**
 * Tries to show that Savepoint loses something or calls something good that is not: `npm run trials`.
 * Exits with 1 when a claim did not hold.
 */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findTrials, selectTrials } from './find-trials.ts'
import { cleanUp } from './kit/clean-up.ts'
import { openCorpus } from './kit/corpus.ts'
import { Savepoint } from './kit/savepoint.ts'
import { parseOptions } from './options.ts'
import { renderResult } from './render-result.ts'
import { updateReport } from './report-table.ts'
import { type Result, runTrial } from './run-trial.ts'

const options = parseOptions(process.argv.slice(2), process.env)
const trials = selectTrials(await findTrials(), options.trials)
const { SAVEPOINT_CLI } = process.env
const cli = resolve(SAVEPOINT_CLI ?? join(import.meta.dirname, '../../dist/cli.js'))
if (!existsSync(cli)) throw new Error(`there is no ${cli}: run npm run build first`)

const folder = mkdtempSync(join(tmpdir(), 'savepoint-trials-'))
const results: Result[] = []
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    cleanUp(folder)
    process.exit(130)
  })
}
try {
  console.log(`seed ${options.seed}, scale ${options.scale}, ${cli}`)
  const corpus = options.corpus === null ? null : openCorpus(resolve(options.corpus), join(folder, 'corpus'))
  const bench = { options, savepoint: new Savepoint(cli), corpus, folder }
  for (const trial of trials) {
    const result = await runTrial(trial, bench)
    results.push(result)
    console.log(renderResult(result))
  }
} finally {
  cleanUp(folder)
}

const date = new Date().toISOString()
if (options.json !== null) {
  const told = results.map(({ trial: { claim, id }, ...result }) => ({ id, claim, ...result }))
  writeFileSync(options.json, `${JSON.stringify({ ...options, date, results: told }, null, 2)}\n`)
}
if (options.report !== null) updateReport(options.report, results, { ...options, date })
const of = (outcome: Result['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length
console.log(`${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped`)
process.exitCode = of('failed') > 0 ? 1 : 0
