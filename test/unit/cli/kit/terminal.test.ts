import { describe, expect, it } from 'vitest'
import { styleFor } from '../../../../src/cli/kit/terminal.ts'
import { COLOURED, PLAIN } from '../../../../src/presentation/kit/style.ts'

const terminal = { isTTY: true }
const pipe = {}

describe('colours', () => {
  it.each([
    ['a terminal', terminal, {}, COLOURED],
    ['a pipe', pipe, {}, PLAIN],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, PLAIN],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, PLAIN],
    ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, COLOURED],
    ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, COLOURED],
    ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, PLAIN],
    ['both variables', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, COLOURED],
  ])('for %s', (_title, stream, environment, style) => {
    expect(styleFor(stream, environment)).toBe(style)
  })
})
