import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { asBackupError } from '../domain/outcome/errors.ts'
import { parseVisibility, type Visibility } from '../domain/trust/visibility.ts'
import type { GitHubClient } from './client.ts'
import { readRepository } from './repository.ts'

const eventSchema = z.object({
  repository: z
    .object({ visibility: z.unknown(), private: z.unknown(), default_branch: z.string() })
    .partial(),
})

/**
 * Who can see the repository: as the event says, else as GitHub does; unknown when neither tells.
 * @param eventPath the file of the event; null where there is none
 * @throws BackupError CANCELLED
 */
export async function readVisibility(
  eventPath: string | null,
  client: GitHubClient,
  signal: AbortSignal,
): Promise<Visibility> {
  const event = await readEvent(eventPath)
  const said = event === null ? 'unknown' : parseVisibility(event.repository)
  if (said !== 'unknown') return said
  try {
    return (await readRepository(client, signal)).visibility
  } catch (error) {
    if (asBackupError(error).kind === 'store') return 'unknown'
    throw error
  }
}

/**
 * The default branch of the repository, as the event says.
 * @param eventPath the file of the event; null where there is none
 * @returns null when the event does not tell
 */
export async function readDefaultBranch(eventPath: string | null): Promise<string | null> {
  return (await readEvent(eventPath))?.repository.default_branch ?? null
}

async function readEvent(eventPath: string | null): Promise<z.infer<typeof eventSchema> | null> {
  return eventPath === null ? null : parseEvent(await readFile(eventPath, 'utf8').catch(() => ''))
}

function parseEvent(text: string): z.infer<typeof eventSchema> | null {
  try {
    return eventSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
