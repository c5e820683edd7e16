import { describe, expect, it } from 'vitest'
import { readTerminalAccess } from '../../../../src/stores/artifacts/reach/terminal-access.ts'

const read = (variables: Readonly<Record<string, string>>) => readTerminalAccess('acme/shop', variables)

describe('the access of a terminal', () => {
  it('is that of GH_TOKEN, else of GITHUB_TOKEN', () => {
    expect(read({ GH_TOKEN: 'one', GITHUB_TOKEN: 'two' })).toEqual({
      asker: 'terminal',
      repository: 'acme/shop',
      token: 'one',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    })
    expect(read({ GH_TOKEN: '', GITHUB_TOKEN: 'two\n' }).token).toBe('two')
  })

  it.each([{}, { GH_TOKEN: '' }, { GH_TOKEN: ' ' }])('does not exist without a token: %o', (variables) => {
    expect(() => read(variables)).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAUTHORIZED',
        message: expect.stringContaining('GH_TOKEN and GITHUB_TOKEN are not set'),
        hint: expect.stringContaining('$(gh auth token)'),
      }),
    )
  })

  it.each(['ghp_a b', 'ghp_a\nb', 'ghp_ä'])('never shows what is no token', (token) => {
    try {
      read({ GITHUB_TOKEN: token })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('GITHUB_TOKEN') })
      expect(JSON.stringify(error) + String(error)).not.toContain('ghp_')
    }
  })

  it.each([
    ['https://api.acme.ghe.com/', 'https://api.acme.ghe.com', 'https://github.com'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000', 'https://github.com'],
    ['https://git.acme.example/api/v3', 'https://git.acme.example/api/v3', 'https://git.acme.example'],
  ])('goes to %s', (given, apiUrl, serverUrl) => {
    expect(read({ GH_TOKEN: 'one', GITHUB_API_URL: given })).toMatchObject({ apiUrl, serverUrl })
  })

  it.each(['api.github.com', 'file:///etc'])('does not go to %s', (given) => {
    expect(() => read({ GH_TOKEN: 'one', GITHUB_API_URL: given })).toThrow('GITHUB_API_URL must be a URL')
  })
})
