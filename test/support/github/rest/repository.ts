import { jsonAnswer } from '../answer.ts'
import type { Repository } from '../model.ts'
import type { Route } from '../route.ts'
import { fullNameOf } from '../world.ts'
import { restRoute } from './rest-route.ts'

/** Every token may read its repository's description: GitHub grants `metadata: read` always. */
export const getRepository: Route = restRoute({
  name: 'rest.getRepository',
  method: 'GET',
  path: '',
  needs: { scope: 'metadata', access: 'read', publicToAll: true },
  answer: ({ repository }) => jsonAnswer(200, renderRepository(repository)),
})

/** A repository as GitHub describes it, in answers and in event payloads. */
export function renderRepository(repository: Repository): object {
  return {
    id: repository.id,
    name: repository.name,
    full_name: fullNameOf(repository),
    owner: { login: repository.owner },
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
    fork: repository.forkOf !== null,
    html_url: `https://github.com/${fullNameOf(repository)}`,
  }
}
