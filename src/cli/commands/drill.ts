import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { DrillDocument } from '../../contract/drill.ts'
import { parseDrillPick, parseMaxRecoveryMs } from '../../domain/drill/settings.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { givenBy } from '../../domain/settings/given.ts'
import type { DrillRequest } from '../../operations/drill/drill.ts'
import { type AlertOptions, addAlertOptions, audienceOf, openNotifiers } from '../kit/alert-options.ts'
import {
  addExamples,
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

interface DrillOptions extends AlertOptions {
  readonly pick?: string
  readonly seed?: string
  readonly runs?: string
  readonly database?: string
  readonly store?: string
  readonly assert?: readonly string[]
  readonly maxRecoveryMinutes?: string
  readonly evidence?: string
  readonly busyTimeout?: string
}

export function addDrill(program: Command, perform: Perform): void {
  const command = program
    .command('drill')
    .summary('prove that restores can be done')
    .description(
      'Restores archives for real into scratch space, opens each by its path, compares it with its own manifest, runs ' +
        'the assertions and measures how long it took and how much work would be lost. Nothing else is written.',
    )
    .addOption(
      valueOption(
        '--pick <which>',
        'latest, random, oldest, rotating or all, of each database (default: latest)',
      ),
    )
    .addOption(valueOption('--seed <n>', 'random: draw the same archives again'))
    .addOption(
      valueOption('--runs <n>', 'rotating: restore every archive within so many drills (default: 8)'),
    )
    .addOption(databaseOption())
    .addOption(storeOption())
    .addOption(assertOption())
    .addOption(valueOption('--max-recovery-minutes <n>', 'how long one restore may take (default: 15)'))
    .addOption(valueOption('--evidence <file>', 'write the evidence into a new file, as JSON'))
    .addOption(busyTimeoutOption())
  addAlertOptions(command).action((options: DrillOptions) =>
    perform(async (surroundings) =>
      printOutcome(await runDrill(options, surroundings), surroundings.printer),
    ),
  )
  addExamples(command, [
    ['savepoint drill', 'the latest archive of each database'],
    ['savepoint drill --pick random --assert "SELECT count(*) > 0 FROM users"', 'every week'],
    ['savepoint drill --pick all --evidence drill-2026-11.json', 'every month'],
  ])
}

async function runDrill(options: DrillOptions, surroundings: Surroundings): Promise<Outcome> {
  const evidence = readEvidencePath(options, surroundings)
  const notifiers = await openNotifiers(options, surroundings)
  const ports = await openPorts(options.store, surroundings)
  const request = await readRequest(options, ports)
  const { drill } = await import('../../operations/drill/drill.ts')
  const { entriesOfDrill } = await import('../../operations/journal/drill-journal.ts')
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

async function readRequest(options: DrillOptions, { readTurn }: PlacePorts): Promise<DrillRequest> {
  const { assert = [], busyTimeout, database = null, maxRecoveryMinutes, pick, runs, seed } = options
  return {
    database,
    pick: await parseDrillPick(
      {
        pick: givenBy({ flag: '--pick', text: pick }),
        seed: givenBy({ flag: '--seed', text: seed }),
        runs: givenBy({ flag: '--runs', text: runs }),
      },
      () => randomInt(2 ** 31 - 1),
      readTurn,
    ),
    assertions: assert,
    maxRecoveryMs: parseMaxRecoveryMs(givenBy({ flag: '--max-recovery-minutes', text: maxRecoveryMinutes })),
    busyTimeoutMs: readBusyTimeoutMs(busyTimeout),
  }
}

/** Told before the drill, which may take an hour: evidence is never written over other evidence. */
function readEvidencePath({ evidence }: DrillOptions, { folder }: Surroundings): string | null {
  if (evidence === undefined) return null
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
