import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlockPacker } from '../../../src/archive/write/packer.ts'
import { writeArchive } from '../../../src/archive/write/write-archive.ts'
import type { Origin } from '../../../src/domain/archive/manifest.ts'
import { sampleManifest } from '../archive/manifest-sample.ts'
import type { Run } from '../github/model.ts'
import { fullNameOf } from '../github/world.ts'

/** What the manifest of an archive says when a run made it. */
export function originOf(run: Run): Origin {
  return {
    repository: fullNameOf(run.repository),
    runId: String(run.id),
    runAttempt: run.attempt,
    commit: run.headSha,
    event: run.event,
    ref: `refs/heads/${run.headBranch}`,
    workflow: run.workflowPath,
  }
}

/** A real archive of some bytes, with this origin in its manifest. */
export async function archiveWithOrigin(origin: Origin | null, sizeBytes = 4_096): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'artifact-archive-'))
  try {
    const [snapshotPath, archivePath] = [join(folder, 'snapshot'), join(folder, 'archive')]
    await writeFile(snapshotPath, randomBytes(sizeBytes))
    await using packer = new BlockPacker(sizeBytes, { codec: 'gzip', level: 1 })
    await writeArchive({
      snapshotPath,
      archivePath,
      packer,
      describe: async (snapshot) => sampleManifest({ snapshot, origin }),
      signal: new AbortController().signal,
    })
    return await readFile(archivePath)
  } finally {
    await rm(folder, { recursive: true })
  }
}
