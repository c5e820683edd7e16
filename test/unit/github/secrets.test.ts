import { expect, it } from 'vitest'
import { showableCause, withoutSecrets } from '../../../src/github/secrets.ts'

it.each([
  ['GET https://a.example/x?sig=abc%3D&se=1 failed', 'GET https://a.example/x?… failed'],
  ['"https://a.example/x?sig=abc"', '"https://a.example/x?…"'],
  ['token ghs_abc.def-ghi was refused', 'token … was refused'],
  ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzY3AiOiJ4In0.c2ln', 'Bearer …'],
  ['github_pat_11ABC_xyz', '…'],
  ['nothing secret at https://a.example/x', 'nothing secret at https://a.example/x'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

it('a foreign error keeps its name and its message, and nothing else that it carries', () => {
  const error = Object.assign(new TypeError('PUT https://a.example/x?sig=abc'), {
    request: { url: 'https://a.example/x?sig=abc' },
  })
  const cause = showableCause(error)
  expect(cause.name).toBe('TypeError')
  expect(Object.keys(cause)).not.toContain('request')
  expect(cause.stack).toContain('https://a.example/x?…')
  expect(`${cause.message}${cause.stack}`).not.toContain('abc')
  expect(showableCause('https://a.example/x?sig=abc').message).toBe('https://a.example/x?…')
})
