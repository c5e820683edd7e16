import type { Manifest } from '../../domain/archive/manifest.ts'
import { renderContent } from '../findings/content.ts'
import { escapeMarkdown, markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownCopyable } from '../kit/markdown.ts'
import { shellPath } from '../kit/shell-word.ts'
import { renderTime } from '../kit/times.ts'

/** What a person has in hand who downloaded a backup and has no Savepoint. */
export interface RecoveryFacts {
  readonly manifest: Manifest
  /** The name of the archive in the same folder. */
  readonly archiveName: string
  readonly archiveDigest: string
}

const TOOLS = {
  gzip: { format: 'gzip', name: 'gunzip', unpack: 'gunzip --stdout' },
  zstd: { format: 'zstd', name: 'zstd', unpack: 'zstd --decompress --stdout' },
} as const

/** The guide that lies beside an archive: how to get the database back with nothing but `gunzip` or `zstd`, and `sqlite3`. */
export function renderRecoveryGuide({ archiveDigest, archiveName, manifest }: RecoveryFacts): string {
  const tool = TOOLS[manifest.codec ?? 'gzip']
  const archive = shellPath(archiveName)
  const target = shellPath(manifest.source)
  const made = renderTime(new Date(manifest.createdAt))
  return `${markdownBlocks(
    `# How to get ${markdownCode(manifest.source)} back`,
    `${markdownCode(archiveName)} is a backup of this SQLite database, made on ${made} by Savepoint ${escapeMarkdown(manifest.madeBy.savepoint)}. It holds ${renderContent(manifest)}. It is an ordinary ${tool.format} file: every command below works on any machine with \`${tool.name}\` and \`sqlite3\`.`,
    '## 1. Unpack it into a new file',
    markdownCopyable('sh', [`${tool.unpack} ${archive} > restored.db`]),
    '## 2. Check it',
    'This must say `ok`:',
    markdownCopyable('sh', ["sqlite3 restored.db 'PRAGMA integrity_check'"]),
    `Whoever has \`sha256sum\` or \`shasum -a 256\` can compare: the archive is ${markdownCode(archiveDigest)}, the unpacked file ${markdownCode(manifest.snapshot.digest)}.`,
    '## 3. Put it in its place',
    `Stop every program that uses the database first. The old files are kept: a \`-wal\` or \`-journal\` that stayed beside the restored file would undo it.`,
    markdownCopyable('sh', [
      `for file in ${target} ${target}-wal ${target}-shm ${target}-journal; do`,
      '  if [ -e "$file" ]; then mv "$file" "$file.old"; fi',
      'done',
      `mv restored.db ${target}`,
    ]),
  )}\n`
}
