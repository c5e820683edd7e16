import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { RestoreRequest } from '../../operations/restore/request.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import { type AlertOptions, addAlertOptions, audienceOf, openNotifiers } from '../kit/alert-options.ts'
import { type ChoiceOptions, databaseForTarget, readChoice } from '../kit/archive-choice.ts'
import { askForName, assertConfirmed } from '../kit/confirmation.ts'
import {
  addExamples,
  assertOneGiven,
  assertOption,
  busyTimeoutOption,
  databaseOption,
  storeOption,
  valueOption,
} from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { readBusyTimeoutMs } from '../kit/settings.ts'
import { openPorts, type PlacePorts, type Surroundings } from '../kit/surroundings.ts'

interface RestoreOptions extends ChoiceOptions, AlertOptions {
  readonly to: string
  readonly undo?: true
  readonly store?: string
  readonly confirm?: string
  readonly dryRun?: true
  readonly emergency?: true
  readonly inPlace?: true
  readonly assert?: readonly string[]
  readonly busyTimeout?: string
}

export function addRestore(program: Command, perform: Perform): void {
  const command = program
    .command('restore')
    .summary('bring a database back from an archive')
    .description(
      'Unpacks the archive beside the target and verifies it there, shows what would be lost and returned, asks for ' +
        'the file name of the target, keeps its old content as a safety copy and only then replaces it. When anything ' +
        'fails, the target is as it was.',
    )
    .argument('[archive]', 'path of a file, or name of an archive in the store')
    .option('--latest', 'the newest archive of the database that verifies')
    .addOption(
      valueOption('--before <time>', 'the newest from before a time: 2026-11-23T01:04:05Z or 2026-11-23'),
    )
    .option('--undo', 'the newest safety copy: what the last restore replaced')
    .addOption(valueOption('--to <database>', 'path of the database to be written').makeOptionMandatory())
    .addOption(databaseOption())
    .addOption(storeOption())
    .addOption(valueOption('--confirm <name>', 'the file name of the target, instead of being asked for it'))
    .option('--dry-run', 'show the plan and change no file')
    .option(
      '--emergency',
      'skip the slow checks and the question; never the archive check nor the safety copy',
    )
    .option('--in-place', 'write into the existing file, so that open connections stay valid')
    .addOption(assertOption())
    .addOption(busyTimeoutOption())
  addAlertOptions(command).action((archive: string | undefined, options: RestoreOptions) =>
    perform(async (surroundings) =>
      printOutcome(await bringBack(archive, options, surroundings), surroundings.printer),
    ),
  )
  addExamples(command, [
    ['savepoint restore --latest --to app.db', 'shows the plan and asks for the name'],
    ['savepoint restore before-migration-42 --to app.db --confirm app.db', 'from a script'],
    ['savepoint restore --before 2026-11-23T01:00:00Z --to app.db --dry-run', 'only the plan'],
    ['savepoint restore --latest --to app.db --emergency', 'when every minute counts'],
    ['savepoint restore --undo --to app.db', 'put back what the last restore replaced'],
  ])
}

async function bringBack(
  archive: string | undefined,
  options: RestoreOptions,
  surroundings: Surroundings,
): Promise<Outcome> {
  assertOneGiven({
    'an ARCHIVE': archive !== undefined,
    '--latest': options.latest === true,
    '--before': options.before !== undefined,
    '--undo': options.undo === true,
  })
  const notifiers = await openNotifiers(options, surroundings)
  const ports = await openPorts(options.store, surroundings)
  let planned: RestorePlan | null = null
  const request = await readRequest(archive, options, ports, surroundings, (plan) => {
    planned = plan
  })
  try {
    const operation = await import('../../operations/restore/restore.ts')
    const { entriesOfRestore } = await import('../../operations/journal/entries.ts')
    const { journaled } = await import('../../operations/journal/operation.ts')
    const restored = await journaled(
      {
        operation: 'restore',
        database: databaseNameOf(basename(request.target)),
        run: () => operation.restore(request, ports),
        entriesOf: entriesOfRestore,
      },
      audienceOf(ports, notifiers),
    )
    return await outcomeOf(restored, options)
  } catch (error) {
    if (!(error instanceof BackupError) || error.code !== 'CONFIRMATION_REQUIRED' || planned === null)
      throw error
    return unconfirmed(error, planned)
  }
}

async function readRequest(
  archive: string | undefined,
  options: RestoreOptions,
  ports: PlacePorts,
  surroundings: Surroundings,
  onPlan: (plan: RestorePlan) => void,
): Promise<RestoreRequest> {
  const { folder } = surroundings
  const target = resolve(folder, options.to)
  const database = options.database ?? (await databaseForTarget(target, ports.store))
  const emergency = options.emergency === true
  return {
    archive: options.undo ? { by: 'undo' } : await readChoice(archive, options, folder, database),
    target,
    method: options.inPlace === true ? 'in-place' : 'auto',
    emergency,
    dryRun: options.dryRun === true,
    assertions: options.assert ?? [],
    busyTimeoutMs: readBusyTimeoutMs(options.busyTimeout),
    confirm: async (plan) => {
      if (emergency) return
      if (options.confirm === undefined && surroundings.isInteractive) return askForName(plan, surroundings)
      onPlan(plan)
      assertConfirmed(plan, options.confirm ?? null)
    },
    recordSafetyCopy: ports.recordSafetyCopy,
  }
}

async function outcomeOf(restored: Restored, { emergency }: RestoreOptions): Promise<Outcome> {
  const { restoreDocument } = await import('../../presentation/restore/document.ts')
  const { renderRestored } = await import('../../presentation/restore/text.ts')
  return {
    document: restoreDocument(restored),
    text: (style) => renderRestored(restored, emergency === true, style),
    names: restored.safetyCopy === null ? [] : [restored.safetyCopy],
    failure: null,
  }
}

/** The plan is the result of a restore that nobody confirmed; that it was not carried out is the failure. */
async function unconfirmed(error: BackupError, plan: RestorePlan): Promise<Outcome> {
  const { errorDocument } = await import('../../presentation/error/document.ts')
  const { renderPlanToConfirm } = await import('../../presentation/restore/text.ts')
  return {
    document: errorDocument(error, 'restore', plan),
    text: (style) => renderPlanToConfirm(plan, style),
    names: [],
    failure: error,
  }
}
