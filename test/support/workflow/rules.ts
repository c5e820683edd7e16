import { type Job, type Permissions, stepsOf, type Workflow, type WorkflowFile } from './files.ts'

/** What stands behind `uses:` for this action itself, which has no commit to be pinned to before its release. */
const OWN_ACTION = /^(?:\.\/|savepoint-sqlite\/savepoint@v1)$/

/** Every broken rule of a workflow as a sentence; empty for a good one. */
export function brokenRules({ path, text, workflow }: WorkflowFile): readonly string[] {
  const broken = [...unpinned(text), ...workflowRules(workflow)]
  return broken.map((sentence) => `${path}: ${sentence}`)
}

/** A tag can be moved by whoever takes over an action; a commit cannot. The comment is for people and for Dependabot. */
function unpinned(text: string): readonly string[] {
  return [...text.matchAll(/^[ -]*uses: *(\S+)(.*)$/gm)].flatMap(([, uses = '', rest = '']) =>
    OWN_ACTION.test(uses) || (/@[0-9a-f]{40}$/.test(uses) && /^ # v\d+\.\d+\.\d+$/.test(rest))
      ? []
      : [`${uses} is not pinned to a commit with its version behind it`],
  )
}

function workflowRules(workflow: Workflow): readonly string[] {
  const steps = stepsOf(workflow)
  return [
    ...(workflow.permissions === undefined ? ['it has no permissions of its own'] : []),
    ...(writes(workflow.permissions) ? ['all its jobs may write'] : []),
    ...(workflow.concurrency === undefined ? ['it has no concurrency'] : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobRules(name, job, workflow)),
    ...steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => `an expression in a script: ${run}`),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'a checkout leaves its credentials behind'),
  ]
}

function jobRules(name: string, job: Job, { permissions }: Workflow): readonly string[] {
  const isNothing = typeof permissions === 'object' && Object.keys(permissions ?? {}).length === 0
  return [
    ...(job['timeout-minutes'] === undefined ? [`the job ${name} has no time limit`] : []),
    ...(isNothing && job.permissions === undefined ? [`the job ${name} has no permissions`] : []),
  ]
}

function writes(permissions: Permissions | undefined): boolean {
  if (typeof permissions === 'string') return true
  return Object.values(permissions ?? {}).includes('write')
}
