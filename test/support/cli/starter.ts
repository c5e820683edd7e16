import { startCli } from '../../../src/main.ts'

/** Runs the command line from the sources, as `dist/cli.js` runs the bundle. */
await startCli()
