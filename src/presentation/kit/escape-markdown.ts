import { capLength, showActing } from './escape.ts'

const LENGTH = 200

/**
 * Text from outside for GitHub-flavoured Markdown and for HTML, also in the cell of a table: every punctuation mark
 * becomes a character reference, which never counts as markup.
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  const line = showActing(capLength(text, LENGTH))
  return line.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A name from outside as code, in which GitHub makes no links and sends no notifications. */
export function markdownCode(name: string): string {
  return `<code>${escapeMarkdown(name)}</code>`
}
