import { describe, expect, it } from 'vitest'
import {
  markdownBlocks,
  markdownCopyable,
  markdownFacts,
  markdownFolded,
  markdownSentence,
  markdownTable,
} from '../../../../src/presentation/kit/markdown.ts'
import { readableMarkdown } from '../../../support/readme/readable-markdown.ts'

describe('a sentence from outside', () => {
  it('shows every character and means none of them', () => {
    const sentence = 'table `x` | <img src=x> **bold** @everyone #1 \n\u202e'
    expect(markdownSentence(sentence)).not.toMatch(/[`|<>*@\n\u202e]/)
    expect(readableMarkdown(markdownSentence(sentence))).toBe(
      String.raw`table ${'`x`'} | <img src=x> **bold** @everyone #1 \n\u{202e}`,
    )
  })

  it('is cut at a thousand characters, and each of its words at two hundred', () => {
    expect(markdownSentence('a '.repeat(900))).toHaveLength(1_000)
    expect(markdownSentence('a'.repeat(500))).toBe(`${'a'.repeat(199)}…`)
  })
})

describe('a table', () => {
  it('has headings only when there are some, and sets numbers to the right', () => {
    expect(markdownTable(['Table', 'Rows'], [['a', '1']], ['left', 'right'])).toBe(
      '<table>\n<tr><th align="left">Table</th><th align="right">Rows</th></tr>\n<tr><td>a</td><td align="right">1</td></tr>\n</table>',
    )
    expect(markdownFacts([['Size', '1 kB']])).toBe(
      '<table>\n<tr><td><strong>Size</strong></td><td>1 kB</td></tr>\n</table>',
    )
  })

  it('is nothing without rows', () => {
    expect(markdownTable(['Table'], [])).toBe('')
  })
})

describe('blocks', () => {
  it('stand apart, and empty ones leave no trace', () => {
    expect(markdownBlocks('a', '', 'b')).toBe('a\n\nb')
    expect(markdownFolded('title', '')).toBe('')
    expect(markdownFolded('title', 'body')).toBe('<details>\n<summary>title</summary>\n\nbody\n\n</details>')
  })
})

describe('lines to be copied', () => {
  it('cannot be ended by what stands in them', () => {
    expect(markdownCopyable('sh', ['echo a'])).toBe('```sh\necho a\n```')
    expect(markdownCopyable('sh', ['````', 'x\n```'])).toBe('`````sh\n````\nx\\n```\n`````')
  })
})
