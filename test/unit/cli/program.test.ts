import { describe, expect, it } from 'vitest'
import { assertOneGiven } from '../../../src/cli/kit/options.ts'
import { isAnswered, isWithoutCommand, wrapUsageError } from '../../../src/cli/kit/usage-error.ts'
import { buildProgram } from '../../../src/cli/program.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'

const program = () => buildProgram(async () => undefined, { out: () => undefined, error: () => undefined })

/** What parsing the arguments throws, as the user would be told; null when they are accepted. */
async function refusalOf(...args: readonly string[]): Promise<BackupError | null> {
  try {
    await program().parseAsync(args, { from: 'user' })
    return null
  } catch (thrown) {
    const error = wrapUsageError(thrown, 'savepoint create')
    if (error instanceof BackupError) return error
    throw error
  }
}

describe('the arguments', () => {
  it.each([
    [['create', 'app.db', '--json', '--store', 'x', '--assert', 'SELECT 1', '--assert', 'SELECT 2']],
    [['--quiet', 'verify', '--latest', '--level', 'archive']],
    [['restore', '--latest', '--to', 'app.db', '--confirm', '-odd-name.db']],
    [['list', '--recent', '5', '--database', 'app']],
    [['prune', '--keep-daily', '7', '--apply']],
    [['pin', 'before-migration-42']],
    [['unpin', 'before-migration-42']],
    [['show', 'before-migration-42', '--debug']],
    [['check', 'app.db', '--quick']],
    [['watch', 'a.db', 'b.db', '--interval', '60']],
  ])('%j are accepted', async (args) => {
    expect(await refusalOf(...args)).toBeNull()
  })

  it.each([
    [['create'], 'INPUT_INVALID', "Missing required argument 'database'."],
    [['create', 'app.db', '--retention'], 'INPUT_INVALID', "Unknown option '--retention'"],
    [['create', 'app.db', '--store', ''], 'INPUT_INVALID', '--store was given without a value.'],
    [['create', 'app.db', '--store'], 'INPUT_INVALID', "Option '--store <dir>' argument missing."],
    [
      ['create', 'app.db', '--store', 'a', '--store', 'b'],
      'INPUTS_CONFLICT',
      '--store was given twice: "a" and "b".',
    ],
    [['restore', '--latest'], 'INPUT_INVALID', "Required option '--to <database>' not specified."],
    [['pin', 'a', 'b'], 'INPUT_INVALID', "Too many arguments for 'pin'."],
    [['delete', 'a'], 'INPUT_INVALID', "Unknown command 'delete'."],
    [['lst'], 'INPUT_INVALID', "Unknown command 'lst' (Did you mean list?)"],
  ])('%j are refused', async (args, code, message) => {
    const error = await refusalOf(...args)
    expect(error?.code).toBe(code)
    expect(error?.message).toContain(message)
    expect(error?.exitCode).toBe(2)
  })

  it('are explained by the help of the command', async () => {
    expect((await refusalOf('create', '--foo'))?.hint).toContain('"savepoint create --help"')
  })

  it('that ask for help or the version are answered, and none at all is no command', async () => {
    const thrownBy = (...args: string[]) =>
      program()
        .parseAsync(args, { from: 'user' })
        .catch((error: unknown) => error)
    expect(isAnswered(await thrownBy('--version'))).toBe(true)
    expect(isAnswered(await thrownBy('create', '--help'))).toBe(true)
    expect(isAnswered(await thrownBy('create'))).toBe(false)
    expect(isWithoutCommand(await thrownBy())).toBe(true)
    expect(isWithoutCommand(await thrownBy('create'))).toBe(false)
  })

  it('leave foreign errors as they are', () => {
    const error = new TypeError('x')
    expect(wrapUsageError(error, 'savepoint')).toBe(error)
  })
})

describe('one way among several', () => {
  it('is required, and more than one is a conflict that names them', () => {
    expect(() => assertOneGiven({ '--latest': true, '--all': false })).not.toThrow()
    expect(() => assertOneGiven({ '--latest': true, '--all': true })).toThrow(
      '--latest and --all exclude each other.',
    )
    expect(() => assertOneGiven({ '--latest': false, '--all': false })).toThrow('not said which archive')
  })
})
