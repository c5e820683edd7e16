/** Characters that a terminal or GitHub's runner could take as more than text, where JSON itself leaves them alone. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu

/** One JSON document, indented. Every acting character is written as `\uXXXX`, so its meaning is the same. */
export function renderJson(document: object): string {
  return escapeActing(JSON.stringify(document, null, 2))
}

/** One JSON document on one line, for a sequence of them. */
export function renderJsonLine(document: object): string {
  return escapeActing(JSON.stringify(document))
}

function escapeActing(json: string): string {
  return json.replace(ACTING, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
