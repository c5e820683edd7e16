/** What each verdict means, also for the page of the run. */
export const REHEARSAL_TITLES = {
  ok: 'Rehearsed: the command may be run on the real database',
  warning: 'Rehearsed, with warnings',
  failed: 'Rehearsal failed: do not run this on the real database',
} as const
