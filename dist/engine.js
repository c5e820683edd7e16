import { startEngine } from './index.js'

await startEngine()
