import type { Command } from 'commander'
import { isUnchanged } from '../../domain/difference/difference.ts'
import { readBusyTimeoutMs } from '../../requests/checks.ts'
import { readNamed } from '../kit/archive-choice.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, STORE_TO_READ } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addDiff(program: Command, perform: Perform): void {
  const command = program
    .command('diff')
    .summary('say what differs between two backups or databases')
    .description(
      'Compares archives and databases in any combination: rows added, removed and changed per table, the schema, ' +
        'and settings. It never prints a value. A live database is compared as it is at one instant.',
    )
    .argument('<before>', 'path of an archive or database, or name of an archive in the store')
    .argument('<after>', 'the same of what it is compared with')
  addSettings(command, [...STORE_TO_READ, 'busy-timeout']).action(
    (before: string, after: string, options: CommandOptions) =>
      perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment)
        return printOutcome(await runDiff(before, after, given, surroundings), surroundings.printer)
      }),
  )
  addExamples(command, [
    ['savepoint diff before-migration app.db', 'what a migration changed'],
    ['savepoint diff app.db before-migration', 'what a restore would change'],
  ])
}

async function runDiff(
  before: string,
  after: string,
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { folder } = surroundings
  const request = {
    before: await readNamed(before, folder, null),
    after: await readNamed(after, folder, null),
    busyTimeoutMs: readBusyTimeoutMs(given),
  }
  const { diff } = await import('../../operations/difference/diff.ts')
  const { diffDocument } = await import('../../presentation/diff/document.ts')
  const { renderDiffed } = await import('../../presentation/diff/text.ts')
  const diffed = await diff(request, await openPorts(given, surroundings))
  const { tables } = diffed.difference
  return {
    document: diffDocument(diffed),
    text: (style) => renderDiffed(diffed, style),
    names: tables.filter((table) => !isUnchanged(table)).map(({ table }) => table),
    failure: null,
  }
}
