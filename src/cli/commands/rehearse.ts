import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandEnd } from '../../domain/rehearsal/rehearsal.ts'
import { readRehearsal } from '../../requests/rehearse.ts'
import type { CommandResult } from '../kit/command-result.ts'
import { type CommandOptions, GivenOptions } from '../kit/given-options.ts'
import { isForPerson } from '../kit/globals.ts'
import { addExamples, addSettings } from '../kit/options.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { type CommandSurroundings, openTemporaryScratch } from '../kit/surroundings.ts'

export function addRehearse(program: Command, perform: Perform): void {
  const command = program
    .command('rehearse')
    .summary('try a migration on a copy of a database first')
    .description(
      'Copies a database, runs a command that finds the copy in SAVEPOINT_DATABASE, and checks what it made of it: ' +
        'whether it is sound, which rows are lost, what the schema became. The real database must be the same afterwards.',
    )
    .argument('<database>', 'path of the database')
    .argument('<command...>', 'the program and its arguments, after "--"')
  addSettings(command, ['env', 'time-limit', 'max-row-drop', 'assert', 'busy-timeout']).action(
    (database: string, words: readonly string[], options: CommandOptions) =>
      perform(async (surroundings) => {
        const given = new GivenOptions(options, surroundings.environment)
        return printOutcome(await rehearse(database, words, given, surroundings), surroundings.printer)
      }),
  )
  addExamples(command, [
    ['savepoint rehearse app.db -- npm run migrate', 'a script that opens SAVEPOINT_DATABASE'],
    [
      'savepoint rehearse app.db --env "DATABASE_URL=file:{database}" -- npx prisma migrate deploy',
      'a tool that has its own variable',
    ],
    [
      'savepoint rehearse app.db --max-row-drop sessions=100 -- node migrate.mjs',
      'a migration that may empty one table',
    ],
  ])
}

async function rehearse(
  database: string,
  words: readonly string[],
  given: GivenOptions,
  surroundings: CommandSurroundings,
): Promise<CommandResult> {
  const settings = readRehearsal(given)
  const request = {
    ...settings,
    database: resolve(surroundings.folder, database),
    run: (variables: Readonly<Record<string, string>>) =>
      runWords(words, variables, settings.timeLimitMs, surroundings),
  }
  const operation = await import('../../operations/rehearsal/rehearse.ts')
  const { rehearsalDocument } = await import('../../presentation/rehearsal/document.ts')
  const { renderRehearsed } = await import('../../presentation/rehearsal/text.ts')
  const { clock, reporter, signal } = surroundings
  const ports = { clock, reporter, signal, openScratch: openTemporaryScratch }
  const rehearsed = await operation.rehearse(request, ports)
  return {
    document: rehearsalDocument(rehearsed),
    text: (style) => renderRehearsed(rehearsed, style),
    names: [],
    failure: rehearsed.failure,
  }
}

/** Its output goes to stderr, so that stdout has the result alone; with `--json` and `--quiet` it is not wanted. */
async function runWords(
  [file = '', ...args]: readonly string[],
  variables: Readonly<Record<string, string>>,
  timeLimitMs: number,
  { environment, folder, globals, printer, signal }: CommandSurroundings,
): Promise<CommandEnd> {
  const { maskSecrets, secretsOf } = await import('../../domain/rehearsal/secrets.ts')
  const { runCommand } = await import('../../files/command/run-command.ts')
  const { escapeSentence } = await import('../../presentation/kit/escape.ts')
  const all = { ...environment, ...variables }
  const secrets = secretsOf(all)
  printer.clearProgress()
  const say = (line: string): void => {
    if (!isForPerson(globals)) return
    printer.stderr.write(`  | ${escapeSentence(maskSecrets(line, secrets))}\n`)
  }
  return runCommand({ file, args, folder, variables: all, timeLimitMs, signal, onLine: say })
}
