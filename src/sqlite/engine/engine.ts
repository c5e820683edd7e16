import { serve } from './serve.ts'

// The program of the child process when Savepoint runs from its sources; dist/engine.js is the bundle's.
serve()
