import { randomInt } from 'node:crypto'
import type { Command } from 'commander'
import { parseWholeNumber, parseWord } from '../../domain/settings/parse-values.ts'
import type { VerifySelection } from '../../operations/verify/selection.ts'
import { audienceOf } from '../kit/alert-options.ts'
import { readNamed } from '../kit/archive-choice.ts'
import {
  acceptOption,
  addExamples,
  assertOneGiven,
  assertOption,
  busyTimeoutOption,
  checkTimeLimitOption,
  databaseOption,
  storeOption,
  valueOption,
} from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { readBusyTimeoutMs, readCheckTimeLimitMs } from '../kit/settings.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

const LEVELS = ['archive', 'structure', 'data'] as const

interface VerifyOptions {
  readonly latest?: true
  readonly all?: true
  readonly sample?: string
  readonly database?: string
  readonly store?: string
  readonly level?: string
  readonly assert?: readonly string[]
  readonly busyTimeout?: string
  readonly accept?: readonly string[]
  readonly checkTimeLimit?: string
}

export function addVerify(program: Command, perform: Perform): void {
  const command = program
    .command('verify')
    .summary('prove that archives are good backups')
    .description(
      'Verifies archives, plain .db.gz files and bare databases. Every check is named; one that was skipped never ' +
        'counts as passed. Levels: archive (bytes), structure (SQLite’s own checks), data (rows, assertions).',
    )
    .argument('[archive...]', 'paths of files, or names of archives in the store')
    .option('--latest', 'the newest archive')
    .option('--all', 'every archive of the store')
    .addOption(valueOption('--sample <n>', 'so many archives, drawn by lot'))
    .addOption(databaseOption())
    .addOption(storeOption())
    .addOption(valueOption('--level <level>', 'archive, structure or data (default: data)'))
    .addOption(assertOption())
    .addOption(busyTimeoutOption())
    .addOption(acceptOption())
    .addOption(checkTimeLimitOption())
    .action((archives: readonly string[], options: VerifyOptions) =>
      perform(async (surroundings) =>
        printOutcome(await verify(archives, options, surroundings), surroundings.printer),
      ),
    )
  addExamples(command, [
    ['savepoint verify --latest', 'the newest archive of ./backups, in full'],
    ['savepoint verify --all --level archive', 'every byte of every archive, without SQLite'],
    ['savepoint verify backup.db.gz --assert "SELECT count(*) > 0 FROM users"', 'a file from anywhere'],
  ])
}

async function verify(
  archives: readonly string[],
  options: VerifyOptions,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { assert = [], level = 'data' } = options
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const request = {
    selection: await readSelection(archives, options, surroundings),
    level: parseWord({ text: level, from: '--level' }, LEVELS),
    assertions: assert,
    busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    accepted: await readAccepted(options.accept ?? [], '--accept', surroundings.folder),
    checkTimeLimitMs: readCheckTimeLimitMs(options.checkTimeLimit),
  }
  const { verifySelection } = await import('../../operations/verify/selection.ts')
  const { verifyDocument } = await import('../../presentation/verify/document.ts')
  const { renderVerifications } = await import('../../presentation/verify/text.ts')
  const { entriesOfVerify } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const ports = await openPorts(options.store, surroundings)
  const run = await journaled(
    {
      operation: 'verify',
      database: options.database ?? null,
      run: () => verifySelection(request, ports),
      entriesOf: entriesOfVerify,
    },
    audienceOf(ports, []),
  )
  return {
    document: verifyDocument(run),
    text: (style) => renderVerifications(run, style),
    names: [],
    failure: run.failure,
  }
}

async function readSelection(
  archives: readonly string[],
  options: VerifyOptions,
  { folder }: Surroundings,
): Promise<VerifySelection> {
  const { all, database = null, latest, sample } = options
  assertOneGiven({
    'an ARCHIVE': archives.length > 0,
    '--latest': latest === true,
    '--all': all === true,
    '--sample': sample !== undefined,
  })
  if (all) return { archives: 'all', database }
  if (latest) return { archives: 'chosen', choices: [{ by: 'latest', database }] }
  if (sample !== undefined) {
    const count = parseWholeNumber({ text: sample, from: '--sample' }, { min: 1, max: 1_000_000 })
    return { archives: 'sample', database, count, seed: randomInt(2 ** 31) }
  }
  const choices = await Promise.all(archives.map((archive) => readNamed(archive, folder, database)))
  return { archives: 'chosen', choices }
}
