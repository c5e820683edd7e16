import { z } from 'zod'
import type { Announcement } from '../domain/alert/alert.ts'
import { asBackupError } from '../domain/outcome/errors.ts'
import { type GitHubClient, parseAnswer } from '../github/client.ts'
import type { Notifier } from '../ports.ts'

/** An announcement as an issue says it, in Markdown. */
export interface IssueText {
  readonly title: string
  readonly body: string
  /** What is said last, when the trouble is over. */
  readonly recovery: string
}

const LABEL = 'savepoint'
const PERMISSION = 'issues: write'

const issueSchema = z.object({ number: z.int().positive(), body: z.string().nullish() })
type Issue = z.infer<typeof issueSchema>

/**
 * Keeps one issue of the repository open for each operation and scope that is in trouble: opened when it begins, brought
 * up to date while it lasts, with a comment when its causes change, and closed when it is over.
 * @see https://docs.github.com/en/rest/issues/issues
 */
export class AttentionIssue implements Notifier {
  readonly description = 'issue on GitHub'
  readonly #client: GitHubClient
  readonly #render: (announcement: Announcement, scope: string) => IssueText
  readonly #scope: string

  /** @param scope what the operation is about, so that its success closes no issue of another; names stand in it raw */
  constructor(
    client: GitHubClient,
    render: (announcement: Announcement, scope: string) => IssueText,
    scope: string,
  ) {
    this.#client = client
    this.#render = render
    this.#scope = scope
  }

  async notify(announcement: Announcement, signal: AbortSignal): Promise<string | null> {
    if (announcement.verdict === 'skipped') return null
    try {
      const open = await this.#findOpen(announcement, signal)
      if (isTrouble(announcement)) await this.#openOrUpdate(announcement, open, signal)
      else await this.#close(announcement, open, signal)
      return null
    } catch (thrown) {
      return asBackupError(thrown).message
    }
  }

  async #findOpen({ operation }: Announcement, signal: AbortSignal): Promise<readonly Issue[]> {
    const path = `/issues?state=open&labels=${LABEL}&per_page=100`
    const body = await this.#ask('GET', path, 'read the issues', signal)
    const issues = parseAnswer(body, z.array(issueSchema), `read the issues of ${this.#client.repository}`)
    return issues.filter((issue) => issue.body?.startsWith(markerOf(operation, this.#scope)))
  }

  async #openOrUpdate(
    announcement: Announcement,
    open: readonly Issue[],
    signal: AbortSignal,
  ): Promise<void> {
    const text = this.#render(announcement, this.#scope)
    const body = `${headOf(announcement, this.#scope)}\n${text.body}`
    const [issue] = open
    if (issue === undefined) {
      const opened = { title: text.title, body, labels: [LABEL] }
      await this.#ask('POST', '/issues', 'open an issue', signal, opened)
      return
    }
    const path = `/issues/${issue.number}`
    await this.#ask('PATCH', path, 'update an issue', signal, { title: text.title, body })
    if (issue.body?.startsWith(headOf(announcement, this.#scope))) return
    await this.#ask('POST', `${path}/comments`, 'comment on an issue', signal, { body: text.body })
  }

  async #close(announcement: Announcement, open: readonly Issue[], signal: AbortSignal): Promise<void> {
    const { recovery } = this.#render(announcement, this.#scope)
    for (const { number } of open) {
      const path = `/issues/${number}`
      await this.#ask('POST', `${path}/comments`, 'comment on an issue', signal, { body: recovery })
      await this.#ask('PATCH', path, 'close an issue', signal, { state: 'closed', state_reason: 'completed' })
    }
  }

  async #ask(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    what: string,
    signal: AbortSignal,
    body?: object,
  ): Promise<unknown> {
    const purpose = `${what} of ${this.#client.repository}`
    const request = { method, path, accepts: [201], purpose, permission: PERMISSION }
    const answer = await this.#client.ask(body === undefined ? request : { ...request, body }, signal)
    return answer.body
  }
}

function isTrouble({ alerts }: Announcement): boolean {
  return alerts.some(({ severity, kind }) => kind !== 'restored' && severity !== 'ok')
}

/** An invisible line by which the issue is found again. */
function markerOf(operation: Announcement['operation'], scope: string): string {
  return `<!-- savepoint ${[operation, slug(scope)].join(' ').trim()}: `
}

/** The marker with the causes, to see whether they changed. */
function headOf({ alerts, operation }: Announcement, scope: string): string {
  const causes = alerts.flatMap(({ code, subject }) =>
    code === null ? [] : [`${code} ${slug(subject ?? '')}`],
  )
  return `${markerOf(operation, scope)}${[...new Set(causes)].sort().join(', ')} -->`
}

/** Nothing in a name may end the comment, and no two names become the same. */
function slug(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll('-', '%2D')
}
