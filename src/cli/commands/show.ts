import type { Command } from 'commander'
import { readNamed } from '../kit/archive-choice.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, STORE_TO_READ } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

export function addShow(program: Command, perform: Perform): void {
  const command = program
    .command('show')
    .summary('show the manifest of an archive')
    .description('Shows what an archive says of itself: tables, rows, digests, and what made it.')
    .argument('<archive>', 'path of a file, or name of an archive in the store')
  addSettings(command, STORE_TO_READ).action((archive: string, options: CommandOptions) =>
    perform(async (surroundings) =>
      printOutcome(await show(archive, options, surroundings), surroundings.printer),
    ),
  )
  addExamples(command, [
    ['savepoint show before-migration-42', 'by its label'],
    ['savepoint show backup_app~m3f9a1c2e_2026-11-23_01-04-05-000.db.gz --json', 'the manifest for a script'],
  ])
}

async function show(
  archive: string,
  options: CommandOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { showArchive } = await import('../../operations/catalog/show.ts')
  const { showDocument } = await import('../../presentation/list/document.ts')
  const { renderShown } = await import('../../presentation/list/show.ts')
  const ports = await openPorts(new GivenOptions(options, surroundings.environment), surroundings)
  const shown = await showArchive(await readNamed(archive, surroundings.folder, null), ports)
  return {
    document: showDocument(shown),
    text: (style) => renderShown(shown, style),
    names: [shown.archive],
    failure: null,
  }
}
