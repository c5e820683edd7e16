import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../../src/domain/outcome/verification.ts'
import { PLAIN } from '../../../../src/presentation/kit/style.ts'
import { VERDICT_SAMPLES } from '../../../support/samples/verdicts.ts'

const TEXT_MARKS: Readonly<Record<string, Verdict | 'skipped'>> = {
  '✓': 'ok',
  '!': 'warning',
  '✗': 'failed',
  '–': 'skipped',
}
const PAGE_MARKS: Readonly<Record<string, Verdict | 'skipped'>> = {
  '✅': 'ok',
  '📝': 'ok',
  '⚠️': 'warning',
  '❌': 'failed',
  '⏭️': 'skipped',
}

/** A first line without its mark, its Markdown and what it is about: the same words whatever the medium. */
function wordsOf(title: string): string {
  return title
    .replace(/<\/?code>|&#(\d+);/g, (_, code?: string) =>
      code === undefined ? '' : String.fromCodePoint(Number(code)),
    )
    .replaceAll('/srv/', '')
}

describe.each(Object.entries(VERDICT_SAMPLES))(
  'the verdict of %s',
  (_, { annotations, document, failure, page, text, title, verdict }) => {
    const [textMark = '', ...textTitle] = (text(PLAIN).split('\n')[0] ?? '').split(' ')
    const [, pageMark = '', ...pageTitle] = (page.split('\n')[0] ?? '').split(' ')

    it('is the mark of the log, of the page and of the document', () => {
      expect([
        TEXT_MARKS[textMark],
        PAGE_MARKS[pageMark],
        Object.entries(document).find(([name]) => name === 'verdict')?.[1],
      ]).toEqual([verdict, verdict, verdict])
    })

    it('is said in the same words in the log and on the page', () => {
      expect(wordsOf(textTitle.join(' '))).toMatch(title)
      expect(wordsOf(pageTitle.join(' '))).toMatch(title)
    })

    it('is that of its annotations, where the end of the step does not tell it', () => {
      const levels = new Set(annotations.map(({ level }) => level))
      expect(failure !== null).toBe(verdict === 'failed')
      if (verdict === 'warning') expect(levels.has('warning')).toBe(true)
      if (verdict !== 'failed') expect(levels.has('error')).toBe(false)
      if (verdict === 'ok' || verdict === 'skipped') expect(levels.has('warning')).toBe(false)
    })

    it('is a warning in its words too, where it is one', () => {
      const isSaid = /, with warnings|, no guard was armed/.test(pageTitle.join(' '))
      expect(isSaid).toBe(verdict === 'warning')
    })
  },
)
