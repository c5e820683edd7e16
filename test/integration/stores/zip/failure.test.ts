import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const module = new URL('../../../../src/stores/zip/failure.ts', import.meta.url).href

/** Runs an upload in a process of its own; it reports how it ended and how many listeners are left. */
function runUpload(upload: string) {
  const script = `
    import { withZipFailures } from '${module}'
    const throwLater = (message) => setImmediate(() => { throw new Error(message) })
    const outcome = await withZipFailures(${upload}).then((value) => value, (error) => 'failed: ' + error.message)
    console.log(outcome, process.listenerCount('uncaughtException'))`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim() }
}

it('what the library throws at the process becomes the failure of the upload', () => {
  const message = 'An error has occurred during zip creation for the artifact'
  const upload = `() => new Promise(() => { throwLater('${message}'); setTimeout(() => undefined, 50) })`
  expect(runUpload(upload)).toEqual({ status: 0, stdout: `failed: ${message} 1` })
})

it('everything else that is thrown at the process ends it', () => {
  const upload = "() => new Promise(() => { throwLater('a defect'); setTimeout(() => undefined, 50) })"
  expect(runUpload(upload)).toMatchObject({ status: 7, stdout: '' })
})

it('an upload that ends leaves nothing behind', () => {
  expect(runUpload("async () => 'sent'")).toEqual({ status: 0, stdout: 'sent 0' })
  expect(runUpload("async () => { throw new Error('refused') }")).toEqual({
    status: 0,
    stdout: 'failed: refused 0',
  })
})
