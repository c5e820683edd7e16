import { buildProgram } from '../../../src/cli/program.ts'
import { blocksOf } from './documents.ts'

/** The lines of a document's shell blocks, without comments; a line that goes on is one. */
export function shellLinesOf(text: string): readonly string[] {
  return blocksOf(text)
    .filter(({ language }) => language === 'sh' || language === 'bash')
    .flatMap((block) => block.text.replaceAll(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/(?:^|\s)#\s.*$/, '').trim())
    .filter((line) => line !== '')
}

/** The arguments of a line that runs `savepoint`; null for any other. */
export function savepointArguments(line: string): readonly string[] | null {
  const words = line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
  if (words[start] !== 'savepoint') return null
  return words.slice(start + 1).map((word) => word.replaceAll(/['"]/g, ''))
}

/**
 * Has the command line parse arguments without doing anything.
 * @throws CommanderError, BackupError when it would refuse them
 */
export async function parseArguments(args: readonly string[]): Promise<void> {
  const program = buildProgram(async () => undefined, { out: () => undefined, error: () => undefined })
  await program.parseAsync(args, { from: 'user' })
}

/** Every long option of every command. */
export function knownOptions(): ReadonlySet<string> {
  const program = buildProgram(async () => undefined, { out: () => undefined, error: () => undefined })
  const commands = [program, ...program.commands]
  const options = commands.flatMap((command) => command.options.map(({ long }) => long ?? ''))
  return new Set([...options, '--help'])
}
