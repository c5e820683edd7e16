import { serveBlocks } from './serve-blocks.ts'

// The program of a thread when Savepoint runs from its sources; dist/blocks.js is the bundle's.
serveBlocks()
