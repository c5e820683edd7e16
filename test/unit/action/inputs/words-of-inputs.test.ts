import { describe, expect, it } from 'vitest'
import { failureInWordsOfInputs, inWordsOfInputs } from '../../../../src/action/inputs/words-of-inputs.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'

describe('advice in a step of a workflow', () => {
  it.each([
    [
      'Name the databases that matter with --database, or say --paused.',
      'Name the databases that matter with database, or say paused.',
    ],
    ['Look: savepoint list, savepoint verify --all.', 'Look: mode: list, mode: verify with archive: all.'],
    ['verify --all shows the good ones.', 'mode: verify with archive: all shows the good ones.'],
    ['"savepoint restore --undo" brings it back.', 'mode: restore with undo: true brings it back.'],
    ['Check that --store is right: savepoint create.', 'Check that store is right: mode: create.'],
    ['Give a longer --busy-timeout.', 'Give a longer busy-timeout.'],
    ['Compare them (savepoint diff).', 'Compare them (savepoint diff).'],
    ['Use gh run list --repo x.', 'Use gh run list --repo x.'],
    ['Run: /n/node /a/cli.js restore --undo --to x', 'Run: /n/node /a/cli.js restore --undo --to x'],
  ])('%s', (hint, said) => {
    expect(inWordsOfInputs(hint)).toBe(said)
  })

  it('is that of the same failure', () => {
    const failure = new BackupError('SOURCE_BUSY', 'It is busy.', {
      hint: 'Use --busy-timeout.',
      context: { a: 1 },
    })
    expect(failureInWordsOfInputs(failure)).toMatchObject({
      code: 'SOURCE_BUSY',
      message: 'It is busy.',
      hint: 'Use busy-timeout.',
      context: { a: 1 },
      report: null,
    })
    const plain = new BackupError('SOURCE_BUSY', 'It is busy.', { hint: 'Wait.' })
    expect(failureInWordsOfInputs(plain)).toBe(plain)
  })
})
