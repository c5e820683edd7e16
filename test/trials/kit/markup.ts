/**
 * Tells whether a page of Markdown has an element or a heading that the hostile names bring along. In fenced code
 * markup is shown, not rendered.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function hasMarkup(page: string): boolean {
  return [...linesOutsideFences(page)].some((line) => /<img|<script|^# heading/.test(line))
}

function* linesOutsideFences(page: string): Generator<string> {
  let fence = ''
  for (const line of page.split('\n')) {
    if (fence !== '') {
      const end = /^ {0,3}(`+)[ \t]*$/.exec(line)?.[1] ?? ''
      if (end.length >= fence.length) fence = ''
    } else {
      fence = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1] ?? ''
      yield line
    }
  }
}
