import { startBlocks } from './index.js'

await startBlocks()
