import { describe, expect, it } from 'vitest'
import { artifactRecipe } from '../../../../src/stores/artifacts/recipe.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'

const SHOP = {
  repository: 'acme/shop',
  isElsewhere: false,
  runId: '5',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

describe('how artifacts are written', () => {
  it('is by the name of their repository, with the token of whoever is signed in', () => {
    const { option, signIn } = artifactRecipe(SHOP)
    expect([option, ...signIn]).toEqual(['github:acme/shop', 'export GH_TOKEN="$(gh auth token)"'])
  })

  it('says where GitHub is, where it is elsewhere', () => {
    const elsewhere = { ...SHOP, serverUrl: 'https://acme.ghe.com', apiUrl: 'https://api.acme.ghe.com' }
    expect(artifactRecipe(elsewhere).signIn).toEqual([
      'export GH_TOKEN="$(gh auth token --hostname acme.ghe.com)"',
      'export GITHUB_API_URL=https://api.acme.ghe.com',
    ])
  })

  it('names the run where there is one', () => {
    const published = { entry: catalogEntry({ database: 'app' }), codec: 'gzip' } as const
    const wordsOf = (runId: string | null) =>
      artifactRecipe({ ...SHOP, runId })
        .bring(published, null)
        .commands[0]?.slice(0, 5)
    expect(wordsOf('5')).toEqual(['gh', 'run', 'download', '5', '--repo'])
    expect(wordsOf(null)).toEqual(['gh', 'run', 'download', '--repo', 'acme/shop'])
  })
})
