import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const BEGIN = '<!-- figures: written by npm run bench -- --write -->'
const END = '<!-- end of figures -->'
const PLOT = 'images/bench-ratios.svg'

/**
 * Brings `benchmarks.md` and its plot up to date; what a person wrote around the figures stays.
 * @throws Error when the document has no place for figures
 */
export function writeReport(docs: string, tables: string, plot: string): void {
  const path = join(docs, 'benchmarks.md')
  const document = readFileSync(path, 'utf8')
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`${path} has no lines "${BEGIN}" and "${END}"`)
  const figures = `${BEGIN}\n\n![Ratios of the last run](${PLOT})\n\n${tables}\n\n`
  writeFileSync(path, document.slice(0, begin) + figures + document.slice(end))
  mkdirSync(dirname(join(docs, PLOT)), { recursive: true })
  writeFileSync(join(docs, PLOT), plot)
}
