import { jsonAnswer } from '../answer.ts'
import type { Run } from '../model.ts'
import { pageOf } from '../pagination.ts'
import type { Route } from '../route.ts'
import { fullNameOf } from '../world.ts'
import { seconds } from './artifact-json.ts'
import { renderRepository } from './repository.ts'
import { apiUrl, type Need, notFound, type RestCall, restRoute } from './rest-route.ts'

const reading: Need = { scope: 'actions', access: 'read', publicToAll: true }

export const getRun: Route = restRoute({
  name: 'rest.getRun',
  method: 'GET',
  path: '/actions/runs/:run',
  needs: reading,
  answer: (call) => {
    const run = call.world.runs.get(Number(call.params['run']))
    if (run?.repository !== call.repository) throw notFound()
    return jsonAnswer(200, renderRun(call, run))
  },
})

/** A workflow by its id or by the name of its file. */
export const getWorkflow: Route = restRoute({
  name: 'rest.getWorkflow',
  method: 'GET',
  path: '/actions/workflows/:workflow',
  needs: reading,
  answer: (call) => {
    const run = runsOfWorkflow(call)[0]
    if (run === undefined) throw notFound()
    const path = pathOf(run)
    const state = call.world.workflowStates.get(path) ?? 'active'
    return jsonAnswer(200, { id: run.workflowId, name: workflowName(run), path, state })
  },
})

export const listWorkflowRuns: Route = restRoute({
  name: 'rest.listWorkflowRuns',
  method: 'GET',
  path: '/actions/workflows/:workflow/runs',
  needs: reading,
  answer: (call) => {
    const runs = runsOfWorkflow(call)
    if (runs.length === 0) throw notFound()
    const page = pageOf(
      call,
      runs.filter((run) => isAskedFor(call.url, run)),
    )
    const rendered = page.items.map((run) => renderRun(call, run))
    return jsonAnswer(200, { total_count: page.totalCount, workflow_runs: rendered }, page.headers)
  },
})

function runsOfWorkflow(call: RestCall): readonly Run[] {
  const workflow = call.params['workflow'] ?? ''
  return [...call.world.runs.values()]
    .filter((run) => run.repository === call.repository)
    .filter((run) => String(run.workflowId) === workflow || pathOf(run).endsWith(`/${workflow}`))
    .reverse()
}

function isAskedFor(url: URL, run: Run): boolean {
  const asked = (name: string, ...values: readonly (string | null)[]): boolean =>
    !url.searchParams.has(name) || values.includes(url.searchParams.get(name))
  return (
    asked('branch', run.headBranch) &&
    asked('event', run.event) &&
    asked('status', run.status, run.conclusion)
  )
}

/** @see https://docs.github.com/en/rest/actions/workflow-runs */
function renderRun(call: RestCall, run: Run): object {
  return {
    id: run.id,
    name: workflowName(run),
    path: run.workflowPath,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    created_at: seconds(run.createdAt),
    run_started_at: seconds(run.createdAt),
    updated_at: seconds(run.updatedAt),
    url: apiUrl(call, `/actions/runs/${run.id}`),
    html_url: `https://github.com/${fullNameOf(run.repository)}/actions/runs/${run.id}`,
    repository: renderRepository(run.repository),
    head_repository: run.headRepository === null ? null : renderRepository(run.headRepository),
  }
}

function pathOf(run: Run): string {
  return run.workflowPath.split('@')[0] ?? ''
}

function workflowName(run: Run): string {
  return pathOf(run).replace(/^.*\/|\.ya?ml$/g, '')
}
