import type { Engine } from '../../../src/sqlite/engine/engine-client.ts'

/** A real engine after whose work something happens to the files before anybody looks at them. */
export function faultyEngine(
  engine: Engine,
  mishaps: { readonly afterSnapshot?: () => void; readonly afterWrite?: () => void },
): Engine {
  const { afterSnapshot, afterWrite } = mishaps
  const then = async <Result>(work: Promise<Result>, mishap: (() => void) | undefined): Promise<Result> => {
    const result = await work
    mishap?.()
    return result
  }
  return {
    snapshot: (request, onPages) => then(engine.snapshot(request, onPages), afterSnapshot),
    swap: (request) => then(engine.swap(request), afterWrite),
    hold: (request) => engine.hold(request),
    writeHeld: (...asked) => then(engine.writeHeld(...asked), afterWrite),
    absorbLog: (path) => engine.absorbLog(path),
    letGo: (target) => engine.letGo(target),
    inspect: (request) => engine.inspect(request),
    compare: (request) => engine.compare(request),
    probe: (...asked) => engine.probe(...asked),
    start: () => engine.start(),
    close: () => engine.close(),
  }
}
