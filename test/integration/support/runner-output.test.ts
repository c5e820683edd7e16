import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import type { Job } from '../../support/github/job.ts'
import { runAction } from '../../support/runner/run-action.ts'
import { makeRunnerFolders, type RunnerFolders } from '../../support/runner/runner-folders.ts'
import type { StepResult } from '../../support/runner/step.ts'

const action = fileURLToPath(new URL('fixtures/verbatim/action.yml', import.meta.url))
let github: GitHub
let folders: RunnerFolders
let job: Job

beforeEach(async () => {
  github = await startGitHub()
  folders = await makeRunnerFolders()
  job = github.startJob(github.world.addRepository('acme/shop'))
})

afterEach(async () => {
  await github.close()
  await folders.remove()
})

const run = (inputs: Record<string, string>, debug = false): Promise<StepResult> =>
  runAction({ job, ...folders, action, inputs, debug })

test('outputs are read from plain and heredoc lines, with newlines and delimiters of their own', async () => {
  const output = 'mode=create\nreport<<E1\nline 1\n\nkey=<<x\nE1\nempty<<E2\nE2\nurl=a=b<<c'
  expect((await run({ output })).outputs).toEqual({
    mode: 'create',
    report: 'line 1\n\nkey=<<x',
    empty: '',
    url: 'a=b<<c',
  })
})

test.each([
  ['a delimiter that never comes', 'a<<E\nvalue\n', "Matching delimiter not found 'E'"],
  ['a line that is no entry', 'just words\n', "Invalid format 'just words'"],
  ['an entry without a name', '<<E\nvalue\nE\n', "Invalid format '<<E'"],
])('%s in GITHUB_OUTPUT is an error of the emulation', async (_, output, message) => {
  await expect(run({ output })).rejects.toThrow(`GITHUB_OUTPUT: ${message}`)
})

test('annotations come decoded, with their title, from both streams', async () => {
  const { annotations, conclusion } = await run({
    stdout: '::error title=Digest%3A wrong%2C sorry::expected a%0Agot b 100%25\n  ::notice::kept\n',
    stderr: '::warning file=app.js,line=1::lowered\n',
  })
  expect(annotations).toHaveLength(3)
  expect(annotations).toContainEqual({
    type: 'error',
    title: 'Digest: wrong, sorry',
    message: 'expected a\ngot b 100%',
  })
  expect(annotations).toContainEqual({ type: 'notice', title: null, message: 'kept' })
  expect(annotations).toContainEqual({ type: 'warning', title: null, message: 'lowered' })
  expect(conclusion).toBe('success')
})

test('at most ten annotations of a type are kept, each at most 4,096 characters long', async () => {
  const lines = Array.from({ length: 12 }, (_, index) => `::error::${index} ${'x'.repeat(5000)}`)
  const { annotations, log } = await run({ stdout: `${lines.join('\n')}\n::warning::last\n` })
  expect(annotations.map(({ type }) => type)).toEqual([...Array(10).fill('error'), 'warning'])
  expect(annotations[0]?.message).toHaveLength(4096)
  expect(log).toContain('##[error]11 x')
})

test('secrets are masked from the moment on at which they are known, in log, annotations and summary', async () => {
  const { log, annotations, summary } = await run({
    stdout: `early s3cret\n::add-mask::s3cret\nlate s3cret ${job.token}\n::error title=s3cret::s3cret\n`,
    summary: 'the s3cret',
  })
  expect(log).toBe('early s3cret\nlate *** ***\n##[error]***')
  expect(annotations).toEqual([{ type: 'error', title: '***', message: '***' }])
  expect(summary).toBe('the ***')
})

test('commands are not obeyed between stop-commands and its token', async () => {
  const stdout =
    '::stop-commands::pause-1\n::error::from outside\n::error::again\n::pause-1::\n::error::ours\n'
  const { annotations, log } = await run({ stdout })
  expect(annotations).toEqual([{ type: 'error', title: null, message: 'ours' }])
  expect(log.split('\n')).toEqual([
    '::stop-commands::pause-1',
    '::error::from outside',
    '::error::again',
    '::pause-1::',
    '##[error]ours',
  ])
})

test('a command hides behind a lone carriage return, and an old one anywhere in a line', async () => {
  const { annotations } = await run({ stdout: 'table x\r::error::one\ntable ##[error]two\n' })
  expect(annotations.map(({ message }) => message)).toEqual(['one', 'two'])
})

test('groups are shown, debug lines only when asked for', async () => {
  const stdout = '::group::Checking app.db\n::debug::details\n::endgroup::\n'
  expect((await run({ stdout })).log).toBe('##[group]Checking app.db\n##[endgroup]')
  expect((await run({ stdout }, true)).log).toContain('##[debug]details')
})

test('a command that the runner no longer obeys fails the step', async () => {
  const { conclusion, annotations, exitCode } = await run({ stdout: '::set-output name=a::b\n' })
  expect([conclusion, exitCode]).toEqual(['failure', 0])
  expect(annotations[0]?.message).toContain('Unable to process command')
})

test('a summary of 1 MiB is shown; one byte more and there is none but an error, which fails nothing', async () => {
  expect((await run({ 'summary-bytes': String(1024 * 1024) })).summary).toHaveLength(1024 * 1024)
  const { summary, annotations, conclusion } = await run({ 'summary-bytes': String(1024 * 1024 + 1) })
  expect(summary).toBeNull()
  expect(annotations[0]?.message).toContain('supports content up to a size of 1024k')
  expect(conclusion).toBe('success')
})

test('the exit code decides', async () => {
  expect(await run({ 'exit-code': '11' })).toMatchObject({
    exitCode: 11,
    signal: null,
    conclusion: 'failure',
  })
})
