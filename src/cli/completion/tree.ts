import type { Command } from 'commander'

/** A command with what can stand behind it, as a shell completes it. */
export interface CompletionNode {
  readonly name: string
  readonly summary: string
  /** Long and short flags. */
  readonly flags: readonly string[]
}

/** What the command line offers. */
export interface CompletionTree {
  readonly program: string
  readonly commands: readonly CompletionNode[]
  /** Flags that every command takes. */
  readonly globalFlags: readonly string[]
}

/** Reads the tree from the program itself, so that the scripts offer what there is. */
export function completionTree(program: Command): CompletionTree {
  return {
    program: program.name(),
    globalFlags: [...flagsOf(program), '--help', '-h'],
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      flags: flagsOf(command),
    })),
  }
}

function flagsOf(command: Command): readonly string[] {
  return command.options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ long, short }) => [long ?? [], short ?? []].flat())
}
