import { describe, expect, it } from 'vitest'
import {
  type Annotation,
  annotateError,
  annotatePassedOver,
  annotateWarnings,
  capAnnotations,
  renderStepFailure,
} from '../../../../src/presentation/error/annotations.ts'
import { FAILED_FINDING, OK_FINDING, sampleError, sampleReport } from '../../../support/samples/results.ts'

describe('the annotations of an error', () => {
  it('are one for each check that failed, with its remedy', () => {
    const { hint: _hint, ...withoutHint } = FAILED_FINDING
    const findings = [OK_FINDING, FAILED_FINDING, { ...withoutHint, check: 'rows' } as const]
    expect(annotateError(sampleError({ report: sampleReport(findings) }))).toEqual([
      {
        level: 'error',
        title: 'app-archive.db.gz: integrity failed',
        message: 'integrity_check reports 12 problems.\nWhat to do: Restore the newest verified archive.',
      },
      {
        level: 'error',
        title: 'app-archive.db.gz: rows failed',
        message: 'integrity_check reports 12 problems.\nWhat to do: Restore the newest verified archive.',
      },
    ])
  })

  it('are one for the error itself when no check failed', () => {
    const expected = [
      {
        level: 'error',
        title: 'The database is damaged',
        message: 'app.db is damaged.\nWhat to do: Restore the newest verified archive.',
      },
    ]
    expect(annotateError(sampleError())).toEqual(expected)
    expect(annotateError(sampleError({ report: sampleReport() }))).toEqual(expected)
  })
})

describe('the annotations of a report', () => {
  it('are one for each warning', () => {
    const findings = [
      OK_FINDING,
      { check: 'foreign keys', outcome: 'warning', message: '3 rows refer to nothing.' },
    ] as const
    expect(annotateWarnings(sampleReport(findings))).toEqual([
      {
        level: 'warning',
        title: 'app-archive.db.gz: foreign keys has a warning',
        message: '3 rows refer to nothing.',
      },
    ])
  })
})

describe('the annotations of a restore', () => {
  it('are one for each archive that was passed over, with its reason and what to do', () => {
    expect(annotatePassedOver([{ name: 'backup_app::x', reason: 'It is cut off.' }])).toEqual([
      {
        level: 'warning',
        title: 'backup_app::x: passed over',
        message: expect.stringMatching(/^It is cut off\.\nWhat to do: An older archive was taken/),
      },
    ])
  })
})

describe('the number of annotations', () => {
  const several = (level: Annotation['level'], count: number): readonly Annotation[] =>
    Array.from({ length: count }, (_, index) => ({ level, title: `${index}`, message: '' }))

  it('is nine of a level: the runner keeps ten, and the last one fails the step', () => {
    const capped = capAnnotations([...several('error', 9), ...several('warning', 12)])
    expect(capped).toHaveLength(18)
    expect(capped.at(-1)).toEqual({
      level: 'warning',
      title: '… and 4 more',
      message: 'The summary and the JSON report of this step have them all.',
    })
  })

  it('puts errors first', () => {
    const capped = capAnnotations([...several('warning', 1), ...several('error', 1)])
    expect(capped.map(({ level }) => level)).toEqual(['error', 'warning'])
  })
})

describe('what fails the step', () => {
  it('says what happened, which code it has and what to do', () => {
    expect(renderStepFailure(sampleError())).toBe(
      'The database is damaged (INTEGRITY_CHECK_FAILED, exit code 11)\napp.db is damaged.\nWhat to do: Restore the newest verified archive.',
    )
  })
})
