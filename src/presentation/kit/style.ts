import type { Outcome } from '../../domain/outcome/verification.ts'

/** How a result is marked: by a sign and a word, and on a terminal also by a colour, which never stands alone. */
export type Mark = Outcome | 'note'

/** How text is set off on a terminal. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  /** Text in the colour of a mark. */
  colour(mark: Mark, text: string): string
}

/** For pipes, files and terminals without colours. */
export const PLAIN: Style = {
  bold: (text) => text,
  dim: (text) => text,
  colour: (_mark, text) => text,
}

/** @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const COLOURS: Readonly<Record<Mark, number>> = { ok: 32, warning: 33, failed: 31, skipped: 36, note: 36 }

/** For terminals that show colours. */
export const COLOURED: Style = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
  colour: (mark, text) => `\u001b[${COLOURS[mark]}m${text}\u001b[39m`,
}

const SIGNS: Readonly<Record<Mark, string>> = { ok: '✓', warning: '!', failed: '✗', skipped: '–', note: '·' }

/** The first line of a result: its sign, and what happened in bold. */
export function headline(style: Style, mark: Mark, text: string): string {
  return style.colour(mark, `${SIGNS[mark]} ${style.bold(text)}`)
}

/** A sign in its colour. */
export function sign(style: Style, mark: Mark): string {
  return style.colour(mark, SIGNS[mark])
}
