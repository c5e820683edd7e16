import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from '../github/job.ts'
import { renderRepository } from '../github/rest/repository.ts'

/** What an event tells of its repository; the rest of a payload differs from event to event. */
export function eventPayload({ run }: Job): object {
  return { repository: renderRepository(run.repository) }
}

/** Writes the file of `GITHUB_EVENT_PATH`. @returns its path */
export async function writeEvent(payload: object, runnerTemp: string): Promise<string> {
  const directory = join(runnerTemp, '_github_workflow')
  await mkdir(directory, { recursive: true })
  const path = join(directory, 'event.json')
  await writeFile(path, JSON.stringify(payload))
  return path
}
