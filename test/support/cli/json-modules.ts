import { registerHooks } from 'node:module'

// The language service is written for bundlers: it imports JSON without saying so, which Node.js refuses.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
