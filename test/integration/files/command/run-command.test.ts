import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandEnd } from '../../../../src/domain/rehearsal/rehearsal.ts'
import { runCommand } from '../../../../src/files/command/run-command.ts'

let folder: string
let lines: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'savepoint-command-'))
  lines = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, timeLimitMs = 60_000): Promise<CommandEnd> {
  return runCommand({
    file: 'bash',
    args: ['-c', script],
    folder,
    variables: process.env,
    timeLimitMs,
    signal: new AbortController().signal,
    onLine: (line) => lines.push(line),
  })
}

/** False for one that ended and that nobody asked how. */
function isRunning(pidFile: string): boolean {
  const pid = readFileSync(join(folder, pidFile), 'utf8').trim()
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout)
}

describe('a command', () => {
  it('is heard line by line, whatever ends a line', async () => {
    const end = await run(String.raw`printf 'one\ntwo\r\n10 %%\r20 %%\r'; printf 'caf\xc3\xa9'; exit 3`)
    expect(end).toMatchObject({ exitCode: 3, isTimedOut: false, hasLeftovers: false })
    expect(lines).toEqual(['one', 'two', '10 %', '20 %', 'café'])
  })

  it('cannot fill the memory with a line that does not end', async () => {
    await run(`head -c 8000000 /dev/zero | tr '\\0' x; echo; echo next`)
    expect(lines.map((line) => line.length < 100_000)).toEqual([true, true])
    expect(lines[0]).toMatch(/^x+ …$/)
    expect(lines[1]).toBe('next')
  })

  it('is ended with a program that left its process group', async () => {
    const end = await run('setsid bash -c "echo \\$\\$ > pid; exec sleep 600" & sleep 600', 500)
    expect(end.isTimedOut).toBe(true)
    expect(isRunning('pid')).toBe(false)
  })

  it('leaves nothing behind in a session of its own, and that is told', async () => {
    const end = await run('setsid bash -c "echo \\$\\$ > pid; exec sleep 600" & until [ -s pid ]; do :; done')
    expect(end).toMatchObject({ exitCode: 0, hasLeftovers: true })
    expect(isRunning('pid')).toBe(false)
  })

  it('is not heard any more when it has ended, whoever holds on to its output', async () => {
    await run(
      `env -i setsid bash -c 'printf "said late"; echo $$ > pid; exec sleep 600' & until [ -s pid ]; do :; done`,
    )
    try {
      await new Promise((resolve) => setImmediate(resolve))
      expect(lines).toEqual([])
    } finally {
      process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL')
    }
  })
})
