import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import { refuseOther } from '../../domain/restore/consent.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { RestoreRequest } from '../../operations/restore/request.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import { type RestoreSettings, readRestore } from '../../requests/restore.ts'
import { addAlertOptions, audienceOf, openGivenNotifiers } from '../kit/alert-options.ts'
import { readChoice } from '../kit/archive-choice.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { askForName, assertConfirmed } from '../kit/confirmation.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { openIdentifier } from '../kit/identify.ts'
import {
  addExamples,
  addSettings,
  assertOneGiven,
  databaseOption,
  STORE_TO_READ,
  settingOption,
} from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts, type PlacePorts } from '../kit/surroundings.ts'

/** What ends a restore of which nobody agreed to the plan. */
const UNCONFIRMED: ReadonlySet<ErrorCode> = new Set(['CONFIRMATION_REQUIRED', 'IDENTITY_MISMATCH'])

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
  addSettings(command, ['latest', 'before', 'undo'])
  command
    .addOption(settingOption('to').makeOptionMandatory())
    .addOption(databaseOption())
    .addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [
    'database-name',
    ...STORE_TO_READ,
    'confirm',
    'allow-other-database',
    'dry-run',
    'emergency',
    'in-place',
    'assert',
    'busy-timeout',
  ])
  addAlertOptions(command).action((archive: string | undefined, options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await bringBack(archive, given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint restore --latest --to app.db', 'shows the plan and asks for the name'],
    ['savepoint restore before-migration-42 --to app.db --confirm app.db', 'from a script'],
    ['savepoint restore --before 2026-11-23T01:00:00Z --to app.db --dry-run', 'only the plan'],
    ['savepoint restore --latest --to app.db --emergency', 'when every minute counts'],
    ['savepoint restore --latest --to app.db --emergency --database app', 'the same on another machine'],
    ['savepoint restore --undo --to app.db', 'put back what the last restore replaced'],
  ])
}

async function bringBack(
  archive: string | undefined,
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  assertOneGiven({
    'an ARCHIVE': archive !== undefined,
    '--latest': given.flag('latest'),
    '--before': given.isSet('before'),
    '--undo': given.flag('undo'),
  })
  const notifiers = await openGivenNotifiers(given, surroundings)
  const ports = await openPorts(given, surroundings)
  let planned: RestorePlan | null = null
  const request = await readRequest(archive, given, ports, surroundings, (plan) => {
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
    return await outcomeOf(restored, request.emergency)
  } catch (error) {
    if (!(error instanceof BackupError) || !UNCONFIRMED.has(error.code) || planned === null) throw error
    return unconfirmed(error, planned)
  }
}

async function readRequest(
  archive: string | undefined,
  given: GivenOptions,
  ports: PlacePorts,
  surroundings: CommandSurroundings,
  onPlan: (plan: RestorePlan) => void,
): Promise<RestoreRequest> {
  const { folder } = surroundings
  const settings = readRestore(given)
  const target = resolve(folder, given.one('to')?.text ?? '')
  const database = given.one('database')?.text ?? null
  return {
    ...settings,
    archive: settings.undo ? { by: 'undo' } : await readChoice(archive, given, folder, database),
    target,
    own: (await openIdentifier(given.one('database-name'), surroundings))(target),
    ...askingFor(settings, database !== null, surroundings, onPlan),
    recordSafetyCopy: ports.recordSafetyCopy,
  }
}

/** Whoever reads the plan with its objections at a terminal and types the name has agreed to both. */
function askingFor(
  { allowOtherDatabase, confirmation, emergency }: RestoreSettings,
  isNamed: boolean,
  surroundings: CommandSurroundings,
  onPlan: (plan: RestorePlan) => void,
): Pick<RestoreRequest, 'consent' | 'confirm'> {
  const isAsked = confirmation === null && surroundings.isInteractive
  let isAnswered = false
  return {
    consent: async (plan) => {
      if (allowOtherDatabase || (emergency && isNamed)) return
      onPlan(plan)
      if (!isAsked) throw refuseOther(plan, '--allow-other-database')
      await askForName(plan, surroundings)
      isAnswered = true
    },
    confirm: async (plan) => {
      if (emergency || isAnswered) return
      if (isAsked) return askForName(plan, surroundings)
      onPlan(plan)
      assertConfirmed(plan, confirmation)
    },
  }
}

async function outcomeOf(restored: Restored, emergency: boolean): Promise<CommandResult> {
  const { restoreDocument } = await import('../../presentation/restore/document.ts')
  const { renderRestored } = await import('../../presentation/restore/text.ts')
  return {
    document: restoreDocument(restored),
    text: (style) => renderRestored(restored, emergency, style),
    names: restored.safetyCopy === null ? [] : [restored.safetyCopy],
    failure: null,
  }
}

/** The plan is the result of a restore that the user did not confirm; that it was not carried out is the failure. */
async function unconfirmed(error: BackupError, plan: RestorePlan): Promise<CommandResult> {
  const { errorDocument } = await import('../../presentation/error/document.ts')
  const { renderPlanToConfirm } = await import('../../presentation/restore/text.ts')
  return {
    document: errorDocument(error, 'restore', plan),
    text: (style) => renderPlanToConfirm(plan, style),
    names: [],
    failure: error,
  }
}
