/** Cuts a stream of text into lines as .NET does: `\n`, `\r\n` and a lone `\r` each end one. */
export class LineSplitter {
  #rest = ''

  /** The lines that are complete now. */
  push(chunk: string): readonly string[] {
    const text = this.#rest + chunk
    // A `\r` at the very end may be half of a `\r\n`.
    const lines = text.split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop() ?? ''
    return lines
  }

  /** The last line, when the stream did not end it. */
  end(): readonly string[] {
    const last = this.#rest.replace(/\r$/, '')
    return this.#rest === '' ? [] : [last]
  }
}
