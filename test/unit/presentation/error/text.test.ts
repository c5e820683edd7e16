import { describe, expect, it } from 'vitest'
import { BackupError, ERROR_KINDS } from '../../../../src/domain/outcome/errors.ts'
import { renderError, renderErrorInShort, renderStack } from '../../../../src/presentation/error/text.ts'
import { ERROR_TITLES } from '../../../../src/presentation/error/titles.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { FAILED_FINDING, OK_FINDING, sampleError, sampleReport } from '../../../support/samples/results.ts'

describe('an error for a person', () => {
  it('says what failed, on what, and what to do', () => {
    expect(renderError(sampleError(), PLAIN).split('\n')).toEqual([
      '✗ The database is damaged (INTEGRITY_CHECK_FAILED)',
      '  app.db is damaged.',
      '',
      '  What to do: Restore the newest verified archive.',
    ])
  })

  it('lists what was found, capped, and gives each hint once', () => {
    const schema = { ...FAILED_FINDING, check: 'schema', details: [], hint: 'Compare the schemas.' } as const
    const report = sampleReport([OK_FINDING, FAILED_FINDING, schema])
    const text = renderError(sampleError({ report }), PLAIN)
    expect(text).toContain('row 0 missing from index')
    expect(text).toContain('… and 2 more')
    expect(text).not.toContain('Every member inflates')
    expect(text).toContain('→ Compare the schemas.')
    expect(text.match(/Restore the newest verified archive/g)).toHaveLength(1)
  })

  it('is shorter after a text that shows the checks already', () => {
    const text = renderErrorInShort(sampleError({ report: sampleReport([FAILED_FINDING]) }), PLAIN)
    expect(text).toContain('app.db is damaged.')
    expect(text).toContain('What to do: Restore')
    expect(text).not.toContain('missing from index')
  })

  it('keeps hostile names from the terminal and the runner', () => {
    const hostile = 'x\n::error::pwned\u001b[31m'
    const error = new BackupError('SOURCE_BUSY', `${hostile} is locked.`, { hint: `Close ${hostile}.` })
    expect(renderError(error, PLAIN)).not.toMatch(/^\s*::|\p{Cf}|(?!\n)\p{Cc}/mu)
  })

  it('has a title for every code, each its own', () => {
    const titles = Object.keys(ERROR_KINDS).map((code) => ERROR_TITLES[code as keyof typeof ERROR_KINDS])
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(60)
  })
})

describe('the stack of an error', () => {
  it('names the causes, whatever was thrown', () => {
    const error = new BackupError('IO_FAILED', 'no', { hint: '', cause: new Error('disk', { cause: 'odd' }) })
    const stack = renderStack(error)
    expect(stack).toMatch(/^BackupError: no\n {4}at /)
    expect(stack).toContain('\nCaused by: Error: disk\n')
    expect(stack).toMatch(/\nCaused by: odd$/)
  })

  it('ends for an error that is its own cause', () => {
    const error = new Error('loop')
    error.cause = error
    delete (error as { stack?: string }).stack
    expect(renderStack(error).split('\n')).toHaveLength(10)
  })

  it('escapes every line', () => {
    expect(renderStack(new Error('x\n::error::y\u001b'))).not.toMatch(/^\s*::|\p{Cf}|(?!\n)\p{Cc}/mu)
  })
})
