import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { asBackupError } from '../domain/outcome/errors.ts'
import { parseVisibility, type Visibility } from '../domain/trust/visibility.ts'
import type { GitHubClient } from './client.ts'
import { readRepository } from './repository.ts'

const eventSchema = z.object({
  repository: z.object({ visibility: z.unknown(), private: z.unknown() }).partial(),
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
  const event = eventPath === null ? null : parseEvent(await readFile(eventPath, 'utf8').catch(() => ''))
  const said = event === null ? 'unknown' : parseVisibility(event.repository)
  if (said !== 'unknown') return said
  try {
    return (await readRepository(client, signal)).visibility
  } catch (error) {
    if (asBackupError(error).kind === 'store') return 'unknown'
    throw error
  }
}

function parseEvent(text: string): z.infer<typeof eventSchema> | null {
  try {
    return eventSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
