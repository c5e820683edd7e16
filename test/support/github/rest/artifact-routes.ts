import { type Answer, emptyAnswer, jsonAnswer, Refusal } from '../answer.ts'
import { restError } from '../error-answer.ts'
import type { Artifact } from '../model.ts'
import { pageOf } from '../pagination.ts'
import type { Route } from '../route.ts'
import { renderArtifact } from './artifact-json.ts'
import { type Need, notFound, type RestCall, restRoute } from './rest-route.ts'

const downloadValidMs = 60 * 1000

const reading: Need = { scope: 'actions', access: 'read', publicToAll: true }

export const listArtifacts: Route = restRoute({
  name: 'rest.listArtifacts',
  method: 'GET',
  path: '/actions/artifacts',
  needs: reading,
  answer: (call) => artifactList(call, call.world.artifactsOf(call.repository, nameAskedFor(call))),
})

export const listRunArtifacts: Route = restRoute({
  name: 'rest.listRunArtifacts',
  method: 'GET',
  path: '/actions/runs/:run/artifacts',
  needs: reading,
  answer: (call) => {
    const run = call.world.runs.get(Number(call.params['run']))
    if (run?.repository !== call.repository) throw notFound()
    const all = call.world.artifactsOf(call.repository, nameAskedFor(call))
    return artifactList(
      call,
      all.filter((each) => each.run === run),
    )
  },
})

export const getArtifact: Route = restRoute({
  name: 'rest.getArtifact',
  method: 'GET',
  path: '/actions/artifacts/:artifact',
  needs: reading,
  answer: (call) => jsonAnswer(200, renderArtifact(call, artifactOf(call))),
})

/** Redirects to a URL that is valid for a minute; needs a token even where listing does not. */
export const downloadArtifact: Route = restRoute({
  name: 'rest.downloadArtifact',
  method: 'GET',
  path: '/actions/artifacts/:artifact/zip',
  needs: { ...reading, publicToAll: false },
  answer: (call) => {
    const artifact = artifactOf(call)
    if (call.world.isExpired(artifact)) throw new Refusal(restError(410, 'Artifact has expired'))
    return emptyAnswer(302, {
      location: call.signer.sign(call.origin, artifact.blobPath, 'read', downloadValidMs),
    })
  },
})

export const deleteArtifact: Route = restRoute({
  name: 'rest.deleteArtifact',
  method: 'DELETE',
  path: '/actions/artifacts/:artifact',
  needs: { scope: 'actions', access: 'write', publicToAll: false },
  answer: (call) => {
    call.world.artifacts.delete(artifactOf(call).id)
    return emptyAnswer(204)
  },
})

function artifactList(call: RestCall, all: readonly Artifact[]): Answer {
  const page = pageOf(call, all)
  const artifacts = page.items.map((each) => renderArtifact(call, each))
  return jsonAnswer(200, { total_count: page.totalCount, artifacts }, page.headers)
}

function nameAskedFor(call: RestCall): string | null {
  return call.url.searchParams.get('name')
}

function artifactOf(call: RestCall): Artifact {
  const found = call.world.artifacts.get(Number(call.params['artifact']))
  if (found === undefined || !found.finalized || found.run.repository !== call.repository) throw notFound()
  return found
}
