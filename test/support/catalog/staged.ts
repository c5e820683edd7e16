import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import type { SnapshotStore, StagedArchive } from '../../../src/ports.ts'
import { sampleManifest } from '../archive/manifest-sample.ts'

/** What to stage; the content stands for an archive, which a store never looks into. */
export interface StagedFields {
  readonly database?: string
  readonly label?: string | null
  readonly kind?: 'automatic' | 'manual'
  readonly content?: string
}

/** An archive in a new scratch directory of the store, ready to be published. */
export async function stageArchive(store: SnapshotStore, fields: StagedFields = {}): Promise<StagedArchive> {
  const { database = 'app', label = null, kind = 'automatic', content = `an archive of ${database}` } = fields
  const path = join(await store.openScratch(), 'archive.db.gz.partial')
  await writeFile(path, content)
  return {
    path,
    sizeBytes: Buffer.byteLength(content),
    digest: digestOfHex(createHash('sha256').update(content).digest('hex')),
    manifest: sampleManifest({ label, kind }),
    database,
    kind,
    label,
  }
}
