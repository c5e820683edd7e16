import type { CompletionTree } from './tree.ts'

/** The shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

export type Shell = (typeof SHELLS)[number]

/** The script that a shell reads to complete commands, options and paths. */
export function renderCompletion(shell: Shell, tree: CompletionTree): string {
  return SCRIPTS[shell](tree)
}

const SCRIPTS: Readonly<Record<Shell, (tree: CompletionTree) => string>> = {
  bash: renderBash,
  zsh: renderZsh,
  fish: renderFish,
  powershell: renderPowerShell,
}

function renderBash({ program, commands, globalFlags }: CompletionTree): string {
  const cases = commands.map(
    ({ name, flags }) => `    ${name}) words="${[...flags, ...globalFlags].join(' ')}" ;;`,
  )
  return [
    `_${program}() {`,
    '  local current="${COMP_WORDS[COMP_CWORD]}" words',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    `    *) words="${[...commands.map(({ name }) => name), ...globalFlags].join(' ')}" ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    `complete -o default -o bashdefault -F _${program} ${program}`,
  ].join('\n')
}

function renderZsh({ program, commands, globalFlags }: CompletionTree): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`)
  const cases = commands.map(
    ({ name, flags }) => `    ${name}) options=(${[...flags, ...globalFlags].join(' ')}) ;;`,
  )
  return [
    `#compdef ${program}`,
    `_${program}() {`,
    '  local -a commands options',
    '  commands=(',
    ...described,
    '  )',
    '  if (( CURRENT == 2 )); then',
    `    options=(${globalFlags.join(' ')})`,
    '    _describe command commands',
    '    compadd -- $options',
    '    return',
    '  fi',
    '  case "$words[2]" in',
    ...cases,
    '  esac',
    '  compadd -- $options',
    '  _files',
    '}',
    `compdef _${program} ${program}`,
  ].join('\n')
}

function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:')
}

function renderFish({ program, commands, globalFlags }: CompletionTree): string {
  const words = commands.map(
    ({ name, summary }) =>
      `complete -c ${program} -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
  )
  const flags = commands.flatMap(({ name, flags: own }) =>
    own.map((flag) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' ${fishFlag(flag)}`),
  )
  return [...words, ...globalFlags.map((flag) => `complete -c ${program} ${fishFlag(flag)}`), ...flags].join(
    '\n',
  )
}

function fishFlag(flag: string): string {
  return flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`
}

function renderPowerShell({ program, commands, globalFlags }: CompletionTree): string {
  const table = commands.map(({ name, flags }) => `    '${name}' = @(${quoted([...flags, ...globalFlags])})`)
  return [
    `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {`,
    '  param($wordToComplete, $commandAst)',
    '  $options = @{',
    ...table,
    '  }',
    '  $command = [string]$commandAst.CommandElements[1]',
    `  $words = if ($options.ContainsKey($command)) { $options[$command] } else { @(${quoted([...commands.map(({ name }) => name), ...globalFlags])}) }`,
    '  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {',
    "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
    '  }',
    '}',
  ].join('\n')
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}
