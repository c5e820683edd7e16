import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../../src/cli/program.ts'
import { VERSION } from '../../../src/version.ts'
import { runCli } from '../../support/cli/run.ts'

const CLI = fileURLToPath(new URL('../../support/cli/starter.ts', import.meta.url))
const COMMANDS = buildProgram(async () => undefined, {
  out: () => undefined,
  error: () => undefined,
}).commands.map((command) => command.name())
const place = { folder: tmpdir() }

describe('the help', () => {
  it.each(COMMANDS)('of %s has examples and the options that all commands have', async (command) => {
    const { exitCode, stderr, stdout } = await runCli([command, '--help'], place)
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(new RegExp(`^Usage: savepoint ${command} `))
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}# .+\\n {2}\\$ .*savepoint ${command}[ \\n]`))
    for (const option of ['--json', '--quiet', '--debug', '--version']) expect(stdout).toContain(option)
  })

  it('of savepoint itself lists all commands', async () => {
    const { exitCode, stdout } = await runCli(['--help'], place)
    expect(exitCode).toBe(0)
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })

  it('goes to stderr, with exit code 2, when there is no command', async () => {
    const { exitCode, stderr, stdout } = await runCli([], place)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: savepoint/)
  })
})

describe('what people type who come from elsewhere', () => {
  it.each([
    ['backup', 'create'],
    ['ls', 'list'],
    ['snapshots', 'list'],
    ['version', '--version'],
  ])('%s is told to be %s here', async (word, meant) => {
    const { exitCode, stderr } = await runCli([word], place)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Unknown command '${word}'.`)
    expect(stderr).toContain(`Here it is "savepoint ${meant}".`)
  })

  it('a restore that names the database alone is told how', async () => {
    const { exitCode, stderr } = await runCli(['restore', 'data/app.db'], place)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('The newest backup comes back with "--latest --to DATABASE".')
  })

  it('a word like a command is guessed', async () => {
    expect((await runCli(['restor'], place)).stderr).toContain('Did you mean restore?')
  })

  it.each([['-h'], ['help']])('%s is the help', async (...args) => {
    expect(await runCli(args, place)).toEqual(await runCli(['--help'], place))
  })

  it('the help of a command can be asked for in both ways', async () => {
    expect(await runCli(['help', 'create'], place)).toEqual(await runCli(['create', '-h'], place))
  })
})

describe('the version', () => {
  it('has a short option', async () => {
    expect((await runCli(['-V'], place)).stdout).toBe(`${VERSION}\n`)
  })

  it('is printed alone', async () => {
    expect(await runCli(['--version'], place)).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' })
  })
})

describe.skipIf(!existsSync('/dev/full'))('a disk that is full behind the output', () => {
  it.each(['--version', '--help'])('is the reason why %s fails', (option) => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [CLI, option], {
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect([status, stderr.toString()]).toEqual([
      15,
      expect.stringContaining('The output could not be written: ENOSPC'),
    ])
  })
})
