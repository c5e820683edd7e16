/** Says which names two files of `src` export: a name means one thing in the whole house. Ends with 1 when there are any. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SRC = join(import.meta.dirname, '../src')
const EXPORT = /^export (?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm

const filesByName = Map.groupBy(
  globSync('**/*.ts', { cwd: SRC }).flatMap((path) =>
    [...readFileSync(join(SRC, path), 'utf8').matchAll(EXPORT)].map(([, name = '']) => ({ name, path })),
  ),
  ({ name }) => name,
)
const faults = [...filesByName].flatMap(([name, exports]) => {
  const paths = [...new Set(exports.map(({ path }) => `src/${path}`))].sort()
  return paths.length > 1 ? [`${name} is exported by ${paths.join(' and ')}`] : []
})
if (faults.length > 0) {
  process.stderr.write(
    `${faults.sort().join('\n')}\n\nA name that is exported means one thing: rename one.\n`,
  )
  process.exitCode = 1
}
