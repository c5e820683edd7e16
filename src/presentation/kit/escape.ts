/** Room for the name of a table, an index, a file. */
const NAME_LENGTH = 80

/** Room for a sentence with whole paths in it, which must stay whole to be copied. */
const SENTENCE_LENGTH = 2_000

/** Characters that act on a terminal or on the order of the text instead of being shown: controls, marks, separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
])

/** The text with every character that acts replaced by a visible escape, such as `\n` or `\u{1b}`. */
export function showActing(text: string): string {
  return text.replace(ACTING, (character) => SHORT_FORMS.get(character) ?? codePointEscape(character))
}

/** At most so many characters; what is cut off shows as "…". Never cuts a character in two. */
export function capLength(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const characters = [...text]
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`
}

/** A name from outside for a terminal: one line, at most 80 characters, no power over the terminal or the runner. */
export function escapeName(name: string): string {
  return escapeText(name, NAME_LENGTH)
}

/** A sentence with names from outside in it, for a terminal: one line, at most 2,000 characters. */
export function escapeSentence(sentence: string): string {
  return escapeText(sentence, SENTENCE_LENGTH)
}

function escapeText(text: string, maxLength: number): string {
  return breakCommands(showActing(capLength(text, maxLength)))
}

/**
 * GitHub's runner takes a line that begins with `::`, after white space, and one that has `##[` anywhere, as a command
 * to itself when it reads the output of a step.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(line: string): string {
  return line.replace(/^(\s*):/u, String.raw`$1\:`).replaceAll('##[', String.raw`##\[`)
}

function codePointEscape(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
