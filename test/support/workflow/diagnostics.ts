import { readFileSync } from 'node:fs'
import type { ActionsMetadataProvider, validate as Validate } from '@actions/languageservice'
import { parse } from 'yaml'
import '../cli/json-modules.ts'

type Document = Parameters<typeof Validate>[0]
type Metadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>

const PUBLISHED = 'savepoint-sqlite/savepoint'

const own = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as Metadata

/** Inputs of the actions of others, as far as our workflows use them. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'aws-actions/configure-aws-credentials': ['role-to-assume', 'aws-region'],
  'actions/checkout': ['repository', 'ref', 'path', 'persist-credentials', 'fetch-depth'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'retention-days'],
  'actions/attest': ['subject-path', 'subject-name', 'subject-digest'],
}

/**
 * What GitHub's own language service has to say of a workflow, offline; empty when nothing.
 * @see https://github.com/actions/languageservices/tree/main/languageservice
 */
export async function diagnose(path: string, text: string): Promise<readonly string[]> {
  // The service looks up actions by owner and name only, and reads ours from this folder either way.
  const published = text.replaceAll(/uses: \.\/$/gm, `uses: ${PUBLISHED}@v1`)
  const { validate } = await import('@actions/languageservice')
  const diagnostics = await validate(documentOf(path, published), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name, owner }) => metadataOf(`${owner}/${name}`),
    },
  })
  return diagnostics.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}

function metadataOf(action: string): Metadata | undefined {
  if (action === PUBLISHED) return own
  const inputs = OTHERS[action]?.map((name) => [name, { description: '' }] as const)
  return inputs && { name: action, description: '', inputs: Object.fromEntries(inputs) }
}

let documentCount = 0

/** The service reads a whole text, which nobody edits, and remembers it by its address. */
function documentOf(path: string, text: string): Document {
  documentCount += 1
  return { uri: `file:///${documentCount}/${path}`, getText: () => text } as Document
}
