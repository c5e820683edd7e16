import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { asBackupError, BackupError, EXIT_CODES } from '../../domain/outcome/errors.ts'
import type { CreateAllRequest } from '../../operations/backup/create-all.ts'
import { readIntervalMs } from '../../requests/create.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printError, printOutcome } from '../kit/printer.ts'
import type { CommandSurroundings } from '../kit/surroundings.ts'
import { addCreateOptions, backUp, readRequest } from './create.ts'

export function addWatch(program: Command, perform: Perform): void {
  const command = program
    .command('watch')
    .summary('back up live databases again and again')
    .description(
      'Runs "create" at once and then every interval, until it is stopped. A round that fails is reported, and the ' +
        'next one is run all the same. With --json every round is one line. The exit code is that of the last round.',
    )
  addCreateOptions(command, 'automatic')
    .addOption(settingOption('interval'))
    .action((databases: readonly string[], options: CommandOptions) =>
      perform((surroundings) =>
        watch(databases, new GivenOptions(options, surroundings.environment), surroundings),
      ),
    )
  addExamples(command, [
    ['savepoint watch app.db --interval 3600', 'every hour, as automatic archives'],
    ['BACKUP_INTERVAL=900 savepoint watch "data/*.db" --json', 'every quarter of an hour, for a log'],
  ])
}

async function watch(
  databases: readonly string[],
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<number> {
  const intervalMs = requireInterval(readIntervalMs(given.one('interval'), surroundings.environment))
  // The timer decides when a backup is due; asking the age of the last one as well would leave out every second round.
  const readRound = async () => ({
    ...(await readRequest(databases, given, 'automatic', surroundings)),
    intervalMs: 0,
  })
  let exitCode: number = EXIT_CODES.cancelled
  while (!surroundings.signal.aborted) {
    const startedMs = surroundings.clock.elapsedMs()
    exitCode = (await runRound(readRound, given, surroundings)) ?? exitCode
    await pause(startedMs + intervalMs - surroundings.clock.elapsedMs(), surroundings.signal)
  }
  return exitCode
}

/** The exit code of one round; null when it was stopped half-way, which says nothing of the backups. */
async function runRound(
  readRound: () => Promise<CreateAllRequest>,
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<number | null> {
  const { printer, signal } = surroundings
  try {
    return await printOutcome(await backUp(await readRound(), given, surroundings), printer, 'line')
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (signal.aborted) return null
    if (error.kind === 'usage') throw error
    return printError(error, 'create', printer, 'line')
  }
}

async function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(durationMs, 0), undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

function requireInterval(intervalMs: number | null): number {
  if (intervalMs !== null) return intervalMs
  throw new BackupError('INPUT_INVALID', 'It was not said how often to make a backup.', {
    hint: 'Give --interval SECONDS, or set BACKUP_INTERVAL.',
  })
}
