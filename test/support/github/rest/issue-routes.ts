import { jsonAnswer } from '../answer.ts'
import type { Issue } from '../model.ts'
import { pageOf } from '../pagination.ts'
import { jsonBody, type Route } from '../route.ts'
import { seconds } from './artifact-json.ts'
import { apiUrl, type Need, notFound, type RestCall, restRoute } from './rest-route.ts'

const writing: Need = { scope: 'issues', access: 'write', publicToAll: false }

/** The issues of a state (`open` unless asked otherwise) that carry all labels asked for. */
export const listIssues: Route = restRoute({
  name: 'rest.listIssues',
  method: 'GET',
  path: '/issues',
  needs: { scope: 'issues', access: 'read', publicToAll: true },
  answer: (call) => {
    const state = call.url.searchParams.get('state') ?? 'open'
    const labels = (call.url.searchParams.get('labels') ?? '').split(',').filter((label) => label !== '')
    const found = call.world.issues
      .of(call.repository)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    const page = pageOf(call, found)
    return jsonAnswer(
      200,
      page.items.map((issue) => renderIssue(call, issue)),
      page.headers,
    )
  },
})

export const createIssue: Route = restRoute({
  name: 'rest.createIssue',
  method: 'POST',
  path: '/issues',
  needs: writing,
  answer: (call) => {
    const { title, body, labels } = jsonBody(call) as Partial<Pick<Issue, 'title' | 'body' | 'labels'>>
    const issue = call.world.issues.open(call.repository, title ?? '', body ?? '', labels ?? [])
    return jsonAnswer(201, renderIssue(call, issue))
  },
})

export const updateIssue: Route = restRoute({
  name: 'rest.updateIssue',
  method: 'PATCH',
  path: '/issues/:issue',
  needs: writing,
  answer: (call) => {
    const issue = issueOf(call)
    const { state_reason: reason, ...changes } = jsonBody(call)
    Object.assign(issue, changes, typeof reason === 'string' ? { stateReason: reason } : {})
    return jsonAnswer(200, renderIssue(call, issue))
  },
})

export const commentIssue: Route = restRoute({
  name: 'rest.commentIssue',
  method: 'POST',
  path: '/issues/:issue/comments',
  needs: writing,
  answer: (call) => {
    const issue = issueOf(call)
    const body = String(jsonBody(call)['body'])
    const id = issue.comments.push(body)
    return jsonAnswer(201, {
      id,
      body,
      html_url: `${apiUrl(call, `/issues/${issue.number}`)}#issuecomment-${id}`,
    })
  },
})

function issueOf(call: RestCall): Issue {
  const issue = call.world.issues
    .of(call.repository)
    .find((each) => String(each.number) === call.params['issue'])
  if (issue === undefined) throw notFound()
  return issue
}

function renderIssue(call: RestCall, issue: Issue): object {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name) => ({ name })),
    comments: issue.comments.length,
    created_at: seconds(issue.createdAt),
    url: apiUrl(call, `/issues/${issue.number}`),
  }
}
