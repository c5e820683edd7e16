import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** More of one line is dropped: what writes it may never end it. */
const MAX_LINE_LENGTH = 65_536

/**
 * Calls back with each line of a stream of text, without the line end, until the stream closes. A line that is too long
 * is cut, and says so with "…". Nothing is said any more once the stream was destroyed.
 */
export async function hearLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let line = ''
  const end = (): void => {
    onLine(line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)} …` : line)
    line = ''
  }
  const hear = (text: string): void => {
    line = (line + text).slice(0, MAX_LINE_LENGTH + 1)
  }
  let isAfterReturn = false
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    // The two halves of a line end may come one by one.
    const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    isAfterReturn = chunk.endsWith('\r')
    const [first = '', ...rest] = text.split(/\r\n|[\r\n]/)
    hear(first)
    for (const next of rest) {
      end()
      hear(next)
    }
  })
  await once(stream, 'close')
  // A stream that was given up has no last word.
  if (stream.readableEnded && line !== '') end()
}
