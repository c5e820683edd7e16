import { Argument, type Command } from 'commander'
import { renderCompletion, SHELLS, type Shell } from '../completion/scripts.ts'
import { completionTree } from '../completion/tree.ts'
import { addExamples } from '../kit/options.ts'

/** @param print takes the script */
export function addCompletion(program: Command, print: (text: string) => void): void {
  const command = program
    .command('completion')
    .summary('print the script with which a shell completes commands and options')
    .description('Prints a script for a shell. Load it where the shell loads its own settings.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell: Shell) => print(`${renderCompletion(shell, completionTree(program))}\n`))
  addExamples(command, [
    ['savepoint completion bash > ~/.local/share/bash-completion/completions/savepoint', 'bash'],
    ['savepoint completion zsh > "${fpath[1]}/_savepoint"', 'zsh'],
    ['savepoint completion fish > ~/.config/fish/completions/savepoint.fish', 'fish'],
    ['savepoint completion powershell >> $PROFILE', 'PowerShell'],
  ])
}
