import { describe, expect, it } from 'vitest'
import { hasMarkup } from '../../trials/kit/markup.ts'

describe('the look at a page of Markdown', () => {
  it.each([
    ['an element', 'a <img src=x> b'],
    ['a heading', 'a\n# heading\nb'],
    ['what stands before a fence', '<script>\n```sh\nls\n```'],
    ['what stands behind a fence', '```sh\nls\n```\n<img src=x>'],
    ['what ended its fence', '```sh\n```\n<img src=x>\n```'],
    ['what ended its fence with a longer one', '```sh\n  ````\n<img src=x>\n```'],
    ['what stands behind a span of code', '```x``` <img src=x>'],
    ['what stands between two fences', '```\na\n```\n<img src=x>\n```\nb\n```'],
  ])('sees %s', (_what, page) => {
    expect(hasMarkup(page)).toBe(true)
  })

  it.each([
    ['in a fence', '```sh\nls "<img src=x>"\n# heading\n```\nend'],
    ['in a fence that shorter ones do not end', '````\n```\n<img src=x>\n````'],
    ['in a fence that nothing ends', '```\n<img src=x>'],
    ['that was escaped', '&#60;img src=x&#62;'],
  ])('leaves alone what stands %s', (_where, page) => {
    expect(hasMarkup(page)).toBe(false)
  })
})
