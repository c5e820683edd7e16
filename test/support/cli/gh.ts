import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { fromBufferPromise } from 'yauzl'

/**
 * Does what two commands of GitHub's own command line do, for whoever `GH_SIGNED_IN_TOKEN` is signed in as, with the API
 * of a GitHub on loopback in `GH_API_URL`: `gh auth token` prints the token, and `gh run download RUN --repo R --name N
 * [--dir D]` lays the files of the artifact into the folder itself.
 * @see https://cli.github.com/manual/gh_run_download
 */
const TOKEN = process.env['GH_SIGNED_IN_TOKEN']
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { repo: { type: 'string' }, name: { type: 'string' }, dir: { type: 'string', default: '.' } },
})
const [topic, verb, run] = positionals
if (topic === 'auth' && verb === 'token') {
  console.log(TOKEN)
  process.exit()
}
if (topic !== 'run' || verb !== 'download') throw new Error(`gh ${positionals.join(' ')}`)

const headers = { authorization: `Bearer ${TOKEN}` }
const listing = await fetch(
  `${process.env['GH_API_URL']}/repos/${values.repo}/actions/runs/${run}/artifacts?per_page=100`,
  { headers },
)
const { artifacts } = (await listing.json()) as {
  artifacts: { name: string; archive_download_url: string }[]
}
const found = artifacts.find(({ name }) => name === values.name)
if (found === undefined) throw new Error(`no valid artifacts found to download in ${run}`)
const zip = await fromBufferPromise(
  Buffer.from(await (await fetch(found.archive_download_url, { headers })).arrayBuffer()),
)
mkdirSync(values.dir, { recursive: true })
for await (const entry of zip.eachEntry()) {
  const bytes = await zip.openReadStreamPromise(entry)
  const file = createWriteStream(join(values.dir, entry.fileName), { flags: 'wx' })
  await Promise.all([pipeline(bytes, file), once(file, 'close')])
}
