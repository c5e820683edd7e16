import type { Command } from 'commander'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, storeDirectoryOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts } from '../kit/surroundings.ts'

/** Adds `pin` and `unpin`. */
export function addPins(program: Command, perform: Perform): void {
  const add = (name: 'pin' | 'unpin', summary: string) =>
    program
      .command(name)
      .summary(summary)
      .argument('<archive>', 'name of an archive in the store')
      .addOption(storeDirectoryOption())
      .action((archive: string, options: CommandOptions) =>
        perform(async (surroundings) =>
          printOutcome(await setPin(name, archive, options, surroundings), surroundings.printer),
        ),
      )
  const pin = add('pin', 'keep an archive from every retention policy').description(
    'Marks an archive so that no retention policy removes it.',
  )
  const unpin = add('unpin', 'let the retention policy decide again').description(
    'Takes the mark away: from now on the retention policy decides.',
  )
  addExamples(pin, [['savepoint pin before-migration-42', 'by its label']])
  addExamples(unpin, [['savepoint unpin backup_app~m3f9a1c2e_2026-11-23_01-04-05-000.db.gz', 'by its name']])
}

async function setPin(
  command: 'pin' | 'unpin',
  archive: string,
  options: CommandOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const { setPinned } = await import('../../operations/catalog/pin.ts')
  const { pinDocument } = await import('../../presentation/list/document.ts')
  const { renderPinned } = await import('../../presentation/list/text.ts')
  const ports = await openPorts(new GivenOptions(options, surroundings.environment), surroundings)
  const entry = await setPinned({ name: archive, pinned: command === 'pin' }, ports)
  return {
    document: pinDocument(entry, command),
    text: (style) => renderPinned(entry, style),
    names: [entry.name],
    failure: null,
  }
}
