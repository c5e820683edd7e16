import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { addBisect } from './commands/bisect.ts'
import { addCheck } from './commands/check.ts'
import { addCompletion } from './commands/completion.ts'
import { addCreate } from './commands/create.ts'
import { addDiff } from './commands/diff.ts'
import { addDrill } from './commands/drill.ts'
import { addHistory } from './commands/history.ts'
import { addList } from './commands/list.ts'
import { addPins } from './commands/pin.ts'
import { addPrune } from './commands/prune.ts'
import { addRehearse } from './commands/rehearse.ts'
import { addRenew } from './commands/renew.ts'
import { addRestore } from './commands/restore.ts'
import { addShow } from './commands/show.ts'
import { addStatus } from './commands/status.ts'
import { addVerify } from './commands/verify.ts'
import { addWatch } from './commands/watch.ts'
import { addExamples, valueOption } from './kit/options.ts'
import type { Perform } from './kit/perform.ts'

/** Where commander writes its own texts. */
export interface HelpTexts {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

/** The command line with all its commands; loading it costs little, running a command loads what it needs. */
export function buildProgram(perform: Perform, texts: HelpTexts): Command {
  const program = new Command('savepoint')
    .description('Verified backups of SQLite databases, and the way back.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('--json', 'print one JSON document (docs/json-contract.md)')
    .option('--quiet', 'print only names, and errors')
    .option('--debug', 'print the stack of an error and its causes')
    .addOption(valueOption('--log <file>', 'add every step to a file, as lines of JSON'))
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    // What commander has to say of an error comes with its exception and is rendered as every other one.
    .configureOutput({ writeOut: texts.out, writeErr: texts.error, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true })
  addCreate(program, perform)
  addVerify(program, perform)
  addRestore(program, perform)
  addList(program, perform)
  addPrune(program, perform)
  addPins(program, perform)
  addShow(program, perform)
  addCheck(program, perform)
  addDiff(program, perform)
  addRehearse(program, perform)
  addWatch(program, perform)
  addStatus(program, perform)
  addHistory(program, perform)
  addDrill(program, perform)
  addBisect(program, perform)
  addRenew(program, perform)
  addCompletion(program, texts.out)
  return addExamples(program, [
    ['savepoint create app.db', 'back up a live database into ./backups'],
    ['savepoint verify --latest', 'prove that the newest backup is good'],
    ['savepoint restore --latest --to app.db', 'bring it back: shows the plan first and asks'],
  ])
}
