import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_SCHEMAS, renderContract } from '../../../src/contract/contract.ts'
import { judgeRun } from '../../../src/operations/backup/run.ts'
import { judgeChecks } from '../../../src/operations/verify/check-run.ts'
import { judgeVerifications } from '../../../src/operations/verify/verify-run.ts'
import { checkDocument } from '../../../src/presentation/check/document.ts'
import { createDocument } from '../../../src/presentation/create/document.ts'
import { errorDocument } from '../../../src/presentation/error/document.ts'
import { renderJson, renderJsonLine } from '../../../src/presentation/kit/json-text.ts'
import { listDocument, pinDocument, showDocument } from '../../../src/presentation/list/document.ts'
import { pruneDocument } from '../../../src/presentation/prune/document.ts'
import { restoreDocument } from '../../../src/presentation/restore/document.ts'
import { verifyDocument } from '../../../src/presentation/verify/document.ts'
import { sampleManifest } from '../../support/archive/manifest-sample.ts'
import { catalogEntry } from '../../support/catalog/entry.ts'
import {
  FAILED_FINDING,
  sampleChecked,
  sampleCreated,
  sampleError,
  samplePlan,
  sampleReport,
  sampleRestored,
  sampleVerified,
} from '../../support/samples/results.ts'

const entry = catalogEntry({ expiresAt: new Date('2026-12-01T00:00:00Z') })
const pruned = {
  decisions: [{ entry, action: 'remove', reasons: ['older than 30 days'] }],
  applied: true,
  freedBytes: 1_000,
} as const
const created = { status: 'created', source: '/srv/app.db', created: sampleCreated() } as const
const skipped = { status: 'skipped', source: '/srv/app.db', reason: 'off' } as const
const error = sampleError({ report: sampleReport([FAILED_FINDING]) })
const failed = { status: 'failed', source: '/srv/app.db', error } as const
const bad = sampleVerified({ report: sampleReport([FAILED_FINDING]), failure: error, manifest: null })

const samples = {
  create: [
    createDocument(judgeRun([created, skipped, failed], null), 'directory /b'),
    createDocument(judgeRun([created], pruned), 'directory /b'),
  ],
  verify: [verifyDocument(judgeVerifications([sampleVerified(), bad]))],
  restore: [restoreDocument(sampleRestored())],
  list: [listDocument([entry, catalogEntry()], 'directory /b')],
  prune: [pruneDocument(pruned, 'directory /b')],
  pin: [pinDocument(entry, 'pin'), pinDocument(entry, 'unpin')],
  show: [showDocument({ archive: 'a', archiveSizeBytes: 1, manifest: sampleManifest() })],
  check: [checkDocument(judgeChecks([sampleChecked(), sampleChecked({ failure: error })]))],
  error: [errorDocument(error, 'restore', samplePlan()), errorDocument(sampleError(), 'savepoint', null)],
} as const

describe('the JSON contract', () => {
  it.each(Object.entries(samples))('holds for documents of %s', (name, documents) => {
    const schema = DOCUMENT_SCHEMAS[name as keyof typeof samples]
    for (const document of documents) {
      expect(schema.safeParse(JSON.parse(renderJson(document))).error).toBeUndefined()
    }
  })

  it('refuses what is not written down', () => {
    const document = JSON.parse(renderJson(samples.list[0]))
    expect(DOCUMENT_SCHEMAS.list.safeParse({ ...document, extra: 1 }).success).toBe(false)
    const manifest = { ...sampleManifest(), snapshot: { digest: 'md5:1', sizeBytes: 512 } }
    expect(DOCUMENT_SCHEMAS.manifest.safeParse(manifest).success).toBe(false)
    const verified = { ...samples.verify[0].verifications[0], archiveDigest: 7 }
    expect(
      DOCUMENT_SCHEMAS.verify.safeParse({ ...samples.verify[0], verifications: [verified] }).success,
    ).toBe(false)
  })

  it('is published as it is: otherwise run node test/support/readme/write-json-contract.ts', async () => {
    const path = new URL('../../../docs/json-contract.schema.json', import.meta.url)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(renderContract())))
  })

  it('allows readers fields that a newer version adds', () => {
    expect(JSON.stringify(renderContract())).not.toContain('"additionalProperties":false')
  })
})

describe('JSON text', () => {
  const hostile = { name: 'x\n::error::y\u001b\u009b\u202e\u{e0001}##[error]z\u2028' }

  it('means the same with every acting character escaped', () => {
    for (const text of [renderJson(hostile), renderJsonLine(hostile)]) {
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|##\[|^\s*::/mu)
      expect(JSON.parse(text)).toEqual(hostile)
    }
  })

  it('is one line where it is one of several documents', () => {
    expect(renderJsonLine(hostile)).not.toContain('\n')
    expect(renderJson({ a: 1 })).toBe('{\n  "a": 1\n}')
  })
})
