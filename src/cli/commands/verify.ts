import { randomInt } from 'node:crypto'
import type { Command } from 'commander'
import type { VerifySelection } from '../../operations/verify/selection.ts'
import { readSample, readVerify } from '../../requests/verify.ts'
import { audienceOf } from '../kit/alert-options.ts'
import { readChoice, readNamed } from '../kit/archive-choice.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
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
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addVerify(program: Command, perform: Perform): void {
  const command = program
    .command('verify')
    .summary('prove that archives are good backups')
    .description(
      'Verifies archives, plain .db.gz files and bare databases. Every check is named; one that was skipped never ' +
        'counts as passed. Levels: archive (bytes), structure (SQLite’s own checks), data (rows, assertions).',
    )
    .argument('[archive...]', 'paths of files, or names of archives in the store')
    .addOption(settingOption('latest', 'the newest archive'))
  addSettings(command, ['before', 'all', 'sample'])
  command.addOption(databaseOption()).addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [
    ...STORE_TO_READ,
    'level',
    'assert',
    'busy-timeout',
    'accept',
    'check-time-limit',
  ]).action((archives: readonly string[], options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await verify(archives, given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint verify --latest', 'the newest archive of ./backups, in full'],
    ['savepoint verify --all --level archive', 'every byte of every archive, without SQLite'],
    ['savepoint verify backup.db.gz --assert "SELECT count(*) > 0 FROM users"', 'a file from anywhere'],
  ])
}

async function verify(
  archives: readonly string[],
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { readAccepted } = await import('../../operations/verify/read-accepted.ts')
  const { accept, ...settings } = readVerify(given)
  const request = {
    ...settings,
    selection: await readSelection(archives, given, surroundings),
    accepted: await readAccepted(accept, given.nameOf('accept'), surroundings.folder),
  }
  const { verifySelection } = await import('../../operations/verify/selection.ts')
  const { verifyDocument } = await import('../../presentation/verify/document.ts')
  const { renderVerifications } = await import('../../presentation/verify/text.ts')
  const { entriesOfVerify } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const ports = await openPorts(given, surroundings)
  const run = await journaled(
    {
      operation: 'verify',
      database: given.one('database')?.text ?? null,
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
  given: GivenOptions,
  { folder }: CommandSurroundings,
): Promise<VerifySelection> {
  const database = given.one('database')?.text ?? null
  const count = readSample(given)
  assertOneGiven({
    'an ARCHIVE': archives.length > 0,
    '--latest': given.flag('latest'),
    '--before': given.isSet('before'),
    '--all': given.flag('all'),
    '--sample': count !== null,
  })
  if (given.flag('all')) return { archives: 'all', database }
  if (count !== null) return { archives: 'sample', database, count, seed: randomInt(2 ** 31) }
  if (archives.length === 0) {
    return { archives: 'chosen', choices: [await readChoice(undefined, given, folder, database)] }
  }
  const choices = await Promise.all(archives.map((archive) => readNamed(archive, folder, database)))
  return { archives: 'chosen', choices }
}
