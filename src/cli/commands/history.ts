import type { Command } from 'commander'
import { DEFAULT_LIMITS, type TrendLimits } from '../../domain/history/trend.ts'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import { addExamples, databaseOption, storeOption, valueOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

const DEFAULT_LAST = 30

interface HistoryOptions {
  readonly store?: string
  readonly database?: string
  readonly last?: string
  readonly maxShrink?: string
  readonly maxSlowdown?: string
}

export function addHistory(program: Command, perform: Perform): void {
  const command = program
    .command('history')
    .summary('look back on the last backups: success, duration, size, growth')
    .description(
      'Shows how the last backups of each database went, from the archives and the journal of the store, and says ' +
        'where the newest falls behind its predecessors: rows that vanished, a smaller size, a longer duration.',
    )
    .addOption(storeOption())
    .addOption(databaseOption())
    .addOption(valueOption('--last <n>', 'look back on so many backups (default: 30)'))
    .addOption(
      valueOption('--max-shrink <percent>', 'how much smaller than usual a backup may be (default: 30)'),
    )
    .addOption(
      valueOption('--max-slowdown <percent>', 'how much longer than usual it may take (default: 200)'),
    )
    .action((options: HistoryOptions) =>
      perform(async (surroundings) =>
        printOutcome(await history(options, surroundings), surroundings.printer),
      ),
    )
  addExamples(command, [
    ['savepoint history', 'every database of ./backups'],
    ['savepoint history --database app --last 90 --json', 'three months for a script'],
  ])
}

async function history(options: HistoryOptions, surroundings: Surroundings): Promise<Outcome> {
  const { database = null, last, store } = options
  const request = {
    database,
    last:
      last === undefined
        ? DEFAULT_LAST
        : parseWholeNumber({ text: last, from: '--last' }, { min: 1, max: 10_000 }),
    limits: readLimits(options),
  }
  const { readHistory } = await import('../../operations/history/history.ts')
  const { historyDocument } = await import('../../presentation/history/document.ts')
  const { renderHistories } = await import('../../presentation/history/text.ts')
  const ports = await openPorts(store, surroundings)
  const histories = await readHistory(request, { ...ports, schedule: null })
  const { description } = ports.store
  return {
    document: historyDocument(histories, description),
    text: (style) => renderHistories(histories, description, style),
    names: histories.flatMap(({ points }) => points.flatMap(({ archive }) => archive ?? [])),
    failure: null,
  }
}

function readLimits({ maxShrink, maxSlowdown }: HistoryOptions): TrendLimits {
  const percent = (text: string | undefined, from: string, otherwise: number, max: number) =>
    text === undefined ? otherwise : parseWholeNumber({ text, from }, { min: 0, max })
  return {
    maxShrinkPercent: percent(maxShrink, '--max-shrink', DEFAULT_LIMITS.maxShrinkPercent, 100),
    maxSlowdownPercent: percent(maxSlowdown, '--max-slowdown', DEFAULT_LIMITS.maxSlowdownPercent, 1_000_000),
  }
}
