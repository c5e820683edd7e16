import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { DrillDocument } from '../../contract/drill.ts'
import { parseDrillPick } from '../../domain/drill/settings.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { DrillRequest } from '../../operations/drill/drill.ts'
import { readDrill } from '../../requests/drill.ts'
import { addAlertOptions, audienceOf, openGivenNotifiers } from '../kit/alert-options.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { addExamples, addSettings, databaseOption, STORE_TO_READ, settingOption } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openPorts, type PlacePorts } from '../kit/surroundings.ts'

export function addDrill(program: Command, perform: Perform): void {
  const command = program
    .command('drill')
    .summary('prove that restores can be done')
    .description(
      'Restores archives for real into scratch space, opens each by its path, compares it with its own manifest, runs ' +
        'the assertions and measures how long it took and how much work would be lost. Nothing else is written.',
    )
  addSettings(command, ['pick', 'seed', 'runs'])
  command.addOption(databaseOption()).addOption(settingOption('name', 'only archives with this label'))
  addSettings(command, [...STORE_TO_READ, 'assert', 'max-recovery-minutes', 'evidence', 'busy-timeout'])
  addAlertOptions(command).action((options: CommandOptions) =>
    perform(async (surroundings) => {
      const given = new GivenOptions(options, surroundings.environment)
      return printOutcome(await runDrill(given, surroundings), surroundings.printer)
    }),
  )
  addExamples(command, [
    ['savepoint drill', 'the latest archive of each database'],
    ['savepoint drill --pick random --assert "SELECT count(*) > 0 FROM users"', 'every week'],
    ['savepoint drill --pick all --evidence drill-2026-11.json', 'every month'],
  ])
}

async function runDrill(given: GivenOptions, surroundings: CommandSurroundings): Promise<CommandResult> {
  const evidence = readEvidencePath(given, surroundings)
  const notifiers = await openGivenNotifiers(given, surroundings)
  const ports = await openPorts(given, surroundings)
  const request = await readRequest(given, ports)
  const { drill } = await import('../../operations/drill/drill.ts')
  const { entriesOfDrill } = await import('../../operations/journal/entries.ts')
  const { journaled } = await import('../../operations/journal/operation.ts')
  const { drillDocument } = await import('../../presentation/drill/document.ts')
  const { renderDrill } = await import('../../presentation/drill/text.ts')
  const result = await journaled(
    {
      operation: 'drill',
      database: request.database,
      run: () => drill(request, ports),
      entriesOf: entriesOfDrill,
    },
    audienceOf(ports, notifiers),
  )
  const document = drillDocument(result)
  if (evidence !== null) await writeEvidence(document, evidence)
  return {
    document,
    text: (style) => renderDrill(result, style),
    names: result.drilled.map(({ entry }) => entry.name),
    failure: result.failure,
  }
}

async function readRequest(given: GivenOptions, { readTurn }: PlacePorts): Promise<DrillRequest> {
  const { pick, ...settings } = readDrill(given)
  return {
    ...settings,
    database: given.one('database')?.text ?? null,
    pick: await parseDrillPick(pick, () => randomInt(2 ** 31 - 1), readTurn),
  }
}

/** Told before the drill, which may take an hour: evidence is never written over other evidence. */
function readEvidencePath(given: GivenOptions, { folder }: CommandSurroundings): string | null {
  const evidence = given.one('evidence')?.text ?? null
  if (evidence === null) return null
  const path = resolve(folder, evidence)
  if (!existsSync(path)) return path
  throw new BackupError('TARGET_EXISTS', `The file for the evidence, ${path}, exists already.`, {
    hint: 'Give a name that is new, such as one with the date in it. No drill was done.',
    context: { path },
  })
}

async function writeEvidence(document: DrillDocument, path: string): Promise<void> {
  const { createFile } = await import('../../files/durable/create-file.ts')
  const { renderJson } = await import('../../presentation/kit/json-text.ts')
  await createFile(path, 'target', async (file) => {
    await file.writeFile(`${renderJson(document)}\n`)
    await file.sync()
  })
}
