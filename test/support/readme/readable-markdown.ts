/** Markdown as a reader sees its text: character references shown as what they stand for. */
export function readableMarkdown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_reference, code: string) => String.fromCodePoint(Number(code)))
}
