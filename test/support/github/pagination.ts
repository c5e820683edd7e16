import type { Call } from './route.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly totalCount: number
  /** The `Link` header, when there is more than one page. */
  readonly headers: Readonly<Record<string, string>>
}

/** The page that a request asks for. @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const perPage = Math.min(positive(call.url, 'per_page') ?? 30, 100)
  const page = positive(call.url, 'page') ?? 1
  const lastPage = Math.max(Math.ceil(all.length / perPage), 1)
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    totalCount: all.length,
    headers: lastPage === 1 ? {} : { link: linkHeader(call.url, page, lastPage) },
  }
}

function positive(url: URL, name: string): number | null {
  const value = Number(url.searchParams.get(name))
  return Number.isInteger(value) && value > 0 ? value : null
}

function linkHeader(url: URL, page: number, lastPage: number): string {
  const links: readonly (readonly [string, number, boolean])[] = [
    ['prev', page - 1, page > 1],
    ['next', page + 1, page < lastPage],
    ['last', lastPage, page < lastPage],
    ['first', 1, page > 1],
  ]
  return links
    .filter(([, , exists]) => exists)
    .map(([relation, target]) => {
      const linked = new URL(url)
      linked.searchParams.set('page', String(target))
      return `<${linked.href}>; rel="${relation}"`
    })
    .join(', ')
}
