import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capLength, escapeName, escapeSentence, showActing } from '../../../../src/presentation/kit/escape.ts'
import { escapeMarkdown, markdownCode } from '../../../../src/presentation/kit/escape-markdown.ts'
import { shellWord } from '../../../../src/presentation/kit/shell-word.ts'

/** Text made of what terminals, runners and Markdown take as more than text. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\t',
        '\u001b[31m',
        '\u0000',
        '\u009b',
        '\u202e',
        '\u2066',
        '\u2028',
        '::error::',
        '##[error]',
        ' ',
        '|',
        '<script>',
        '`',
        "'",
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''))

/** GitHub's runner: a line that begins with `::` after white space, or has `##[` anywhere. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[')

describe('text for a terminal', () => {
  it('never has a character that acts, nor a command for the runner', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const escaped of [escapeName(text), escapeSentence(text)]) {
          expect(escaped).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
          expect(isCommand(escaped)).toBe(false)
        }
      }),
    )
  })

  it('leaves ordinary names as they are, in any script', () => {
    for (const name of [
      'orders',
      'größe',
      '注文',
      'C:\\data\\app.db',
      'a "quoted" name',
      'x::y',
      'résumé 📦',
    ]) {
      expect(escapeName(name)).toBe(name)
    }
  })

  it('shows what acts', () => {
    expect(showActing('a\nb\rc\td\u001be\u202ef')).toBe(String.raw`a\nb\rc\td\u{1b}e\u{202e}f`)
    expect(escapeName('  ::error::x')).toBe(String.raw`  \::error::x`)
    expect(escapeName('see ##[error]x')).toBe(String.raw`see ##\[error]x`)
  })

  it('caps names at 80 characters and sentences at 2,000, never within a character', () => {
    expect([...escapeName('📦'.repeat(81))]).toEqual([...'📦'.repeat(79), '…'])
    expect(escapeName('📦'.repeat(80))).toBe('📦'.repeat(80))
    expect(escapeSentence('x'.repeat(3_000))).toBe(`${'x'.repeat(1_999)}…`)
    expect(capLength('four', 4)).toBe('four')
  })
})

describe('text for Markdown', () => {
  it('has no punctuation left that could be markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[!-/:-@[-`{-~]/)
        expect(escapeMarkdown(text)).not.toMatch(/\p{Cc}|\p{Cf}/u)
      }),
    )
  })

  it('shows the same text', () => {
    const shown = escapeMarkdown('<a|b>').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(shown).toBe('<a|b>')
    expect(markdownCode('a_b')).toBe('<code>a&#95;b</code>')
  })
})

describe('a word of a shell command', () => {
  it('is quoted only when it must be', () => {
    expect(shellWord('/srv/app.db')).toBe('/srv/app.db')
    expect(shellWord("/srv/it's here.db")).toBe(String.raw`'/srv/it'\''s here.db'`)
    expect(shellWord('$(rm -rf ~)')).toBe("'$(rm -rf ~)'")
    expect(shellWord('')).toBe("''")
  })
})
