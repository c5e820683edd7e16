import { describe, expect, it } from 'vitest'
import { failureOfDrill } from '../../../../src/domain/drill/drill.ts'
import { turnOfWeek } from '../../../../src/domain/drill/rotation.ts'
import { type GivenPick, parseDrillPick } from '../../../../src/domain/drill/settings.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { sampleError, sampleReport } from '../../../support/samples/results.ts'

const turn = turnOfWeek(new Date(0))
const given = (text: string) => ({ text, from: '--x' })
const parse = (pick: Partial<GivenPick>) =>
  parseDrillPick(
    { pick: null, seed: null, runs: null, ...pick },
    () => 42,
    async () => turn,
  )

describe('what a drill restores', () => {
  it('is the latest unless somebody says otherwise', async () => {
    expect(await parse({})).toEqual({ pick: 'latest' })
    expect(await parse({ pick: given('oldest') })).toEqual({ pick: 'oldest' })
    expect(await parse({ pick: given('all') })).toEqual({ pick: 'all' })
  })

  it('is drawn with a seed of its own or a given one', async () => {
    expect(await parse({ pick: given('random') })).toEqual({ pick: 'random', seed: 42 })
    expect(await parse({ pick: given('random'), seed: given('7') })).toEqual({ pick: 'random', seed: 7 })
  })

  it('rotates within eight drills or a given number', async () => {
    expect(await parse({ pick: given('rotating') })).toEqual({ pick: 'rotating', runs: 8, turn })
    expect(await parse({ pick: given('rotating'), runs: given('4') })).toMatchObject({ runs: 4 })
  })

  it.each<[Partial<GivenPick>, string]>([
    [{ pick: given('best') }, 'INPUT_INVALID'],
    [{ seed: given('7') }, 'INPUTS_CONFLICT'],
    [{ pick: given('random'), runs: given('7') }, 'INPUTS_CONFLICT'],
    [{ pick: given('random'), seed: given('x') }, 'INPUT_INVALID'],
    [{ pick: given('rotating'), runs: given('0') }, 'INPUT_INVALID'],
  ])('is refused for %j', async (pick, code) => {
    await expect(parse(pick)).rejects.toMatchObject({ code })
  })
})

describe('the failure of a drill', () => {
  const drilled = (failure: ReturnType<typeof sampleError> | null) => ({
    entry: catalogEntry({ name: 'a.db.gz' }),
    report: sampleReport(),
    verdict: failure === null ? ('ok' as const) : ('failed' as const),
    recoveryMs: 1,
    recoveryPointMs: 1,
    sizeBytes: 1,
    failure,
  })

  it('is none when all came back, says what one met, and counts several', () => {
    const error = sampleError()
    expect(failureOfDrill([drilled(null)])).toBeNull()
    expect(failureOfDrill([drilled(error)])?.message).toBe(
      'The drill with a.db.gz failed: app.db is damaged.',
    )
    expect(failureOfDrill([drilled(null), drilled(error)])).toMatchObject({
      code: 'DRILL_FAILED',
      message: '1 of 2 archives failed the drill: a.db.gz.',
      cause: error,
    })
  })
})
