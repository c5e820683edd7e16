import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { renderCompletion, SHELLS } from '../../../../src/cli/completion/scripts.ts'
import { completionTree } from '../../../../src/cli/completion/tree.ts'
import { buildProgram } from '../../../../src/cli/program.ts'

const tree = completionTree(
  buildProgram(async () => undefined, { out: () => undefined, error: () => undefined }),
)

/** What bash offers for the last of these words. */
function offeredByBash(words: readonly string[]): readonly string[] {
  const script = renderCompletion('bash', tree)
  const ask = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _savepoint; echo "\${COMPREPLY[*]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim().split(' ')
}

describe('the completion', () => {
  it('of bash offers commands, options of a command and those of all', () => {
    expect(offeredByBash(['savepoint', 'cre'])).toEqual(['create'])
    expect(offeredByBash(['savepoint', 'restore', '--und'])).toEqual(['--undo'])
    expect(offeredByBash(['savepoint', 'list', '--js'])).toEqual(['--json'])
  })

  it.each(SHELLS)('of %s names every command and every option', (shell) => {
    const script = renderCompletion(shell, tree)
    for (const { name, flags } of tree.commands) {
      expect(script).toContain(name)
      for (const flag of flags) expect(script).toContain(shell === 'fish' ? flag.replace(/^--?/, '') : flag)
    }
  })

  const shells = { bash: ['-n'], zsh: ['-n'], fish: ['--no-execute'] } as const
  const installed = Object.keys(shells).filter((shell) => spawnSync(shell, ['--version']).status === 0)

  it.each(installed)('is one that %s can read', (shell) => {
    const input = renderCompletion(shell as keyof typeof shells, tree)
    const { status, stderr } = spawnSync(shell, [...shells[shell as keyof typeof shells]], {
      input,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
  })
})
