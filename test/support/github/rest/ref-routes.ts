import { jsonAnswer } from '../answer.ts'
import type { Route } from '../route.ts'
import { apiUrl, type Need, notFound, restRoute } from './rest-route.ts'

const reading: Need = { scope: 'contents', access: 'read', publicToAll: true }

/** Every tag whose name begins so; none is no error. @see https://docs.github.com/en/rest/git/refs#list-matching-references */
export const matchingTags: Route = restRoute({
  name: 'rest.matchingRefs',
  method: 'GET',
  path: '/git/matching-refs/:ref',
  needs: reading,
  answer: (call) => {
    const wanted = decodeURIComponent(call.params['ref'] ?? '')
    const refs = [...call.repository.tags].filter((tag) => `tags/${tag}`.startsWith(wanted))
    return jsonAnswer(
      200,
      refs.map((tag) => ({ ref: `refs/tags/${tag}`, url: apiUrl(call, `/git/refs/tags/${tag}`) })),
    )
  },
})

/** A branch against a commit of a run. @see https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const compareCommits: Route = restRoute({
  name: 'rest.compareCommits',
  method: 'GET',
  path: '/compare/:basehead',
  needs: reading,
  answer: (call) => {
    const [base = '', head = ''] = decodeURIComponent(call.params['basehead'] ?? '').split('...')
    const branch = base.replace(/^refs\/heads\//, '')
    const runs = [...call.world.runs.values()].filter(({ repository }) => repository === call.repository)
    const onBranch = runs.filter(({ headBranch }) => headBranch === branch)
    if (branch !== call.repository.defaultBranch && onBranch.length === 0) throw notFound()
    const isStray = call.repository.strayCommits.has(head)
    const status = !isStray && onBranch.some(({ headSha }) => headSha === head) ? 'behind' : 'diverged'
    return jsonAnswer(200, { status, ahead_by: status === 'behind' ? 0 : 1, behind_by: 1, commits: [] })
  },
})
