/**
 * The house: which floors a file may import from, and the order of the rooms on each floor. `check-house` holds the imports
 * to it, and a test holds docs/architecture.md to it.
 */
export interface Floor {
  readonly name: string
  /** The floors below that its files may import from. */
  readonly reaches: readonly string[]
  /** Rooms from the top down: a room imports only from itself and from rooms of later tiers. */
  readonly tiers: readonly (readonly string[])[]
  /** The rooms that may import from it, as `floor/room`, where not every room above may. */
  readonly guests?: readonly string[]
}

const GROUND = ['domain', 'ports']
const ENGINE_ROOMS = ['sqlite', 'archive', 'files', ...GROUND]
const FACE = [
  'requests',
  'places',
  'presentation',
  'contract',
  'operations',
  'notifiers',
  'schedules',
  'stores',
  'github',
  ...ENGINE_ROOMS,
]

/** Every folder of `src`, from the top down. */
export const FLOORS: readonly Floor[] = [
  {
    name: 'action',
    reaches: FACE,
    tiers: [['.'], ['modes'], ['guard', 'rehearsal'], ['places'], ['inputs'], ['step']],
  },
  { name: 'cli', reaches: FACE, tiers: [['.'], ['commands'], ['completion', 'kit']] },
  {
    name: 'presentation',
    reaches: ['contract', 'operations', ...GROUND],
    tiers: [
      ['create', 'guard', 'rehearsal', 'status'],
      ['prune', 'list', 'restore', 'diff', 'check', 'verify', 'bisect', 'renew', 'drill'],
      ['error'],
      ['alert', 'history', 'findings'],
      ['document'],
      ['kit'],
    ],
  },
  { name: 'requests', reaches: GROUND, tiers: [['.']] },
  { name: 'contract', reaches: GROUND, tiers: [['.']] },
  {
    name: 'operations',
    reaches: ENGINE_ROOMS,
    tiers: [
      ['status'],
      ['journal'],
      ['guard', 'rehearsal', 'drill', 'backup'],
      ['restore', 'renewal', 'bisect', 'history', 'difference', 'retention'],
      ['verify'],
      ['catalog', 'inquiry'],
    ],
  },
  { name: 'places', reaches: ['stores', ...GROUND], tiers: [['.']] },
  { name: 'notifiers', reaches: ['github', 'files', ...GROUND], tiers: [['.']] },
  { name: 'schedules', reaches: ['github', ...GROUND], tiers: [['.']] },
  {
    name: 'stores',
    reaches: ['github', 'archive', 'files', ...GROUND],
    tiers: [
      ['artifacts', 'directory', 's3'],
      ['.', 'zip'],
    ],
  },
  {
    name: 'github',
    reaches: ['files', ...GROUND],
    tiers: [['.']],
    // The surroundings of both faces set the proxy for every request; a bucket is asked with the same patience.
    guests: [
      'stores/artifacts',
      'stores/s3',
      'schedules/.',
      'notifiers/.',
      'action/places',
      'action/step',
      'cli/kit',
    ],
  },
  {
    name: 'sqlite',
    reaches: ['files', ...GROUND],
    tiers: [
      ['engine'],
      ['in-place'],
      ['target'],
      ['compare', 'snapshot'],
      ['inspection'],
      ['account'],
      ['connection'],
    ],
  },
  {
    name: 'archive',
    reaches: ['files', ...GROUND],
    tiers: [['write', 'read'], ['threads'], ['gzip', 'zstd'], ['format']],
  },
  {
    name: 'files',
    reaches: GROUND,
    tiers: [['database', 'journal', 'command', 'machine'], ['durable'], ['disk']],
  },
  {
    name: 'domain',
    reaches: [],
    tiers: [
      ['alert', 'rehearsal', 'renewal', 'drill'],
      ['status', 'settings'],
      ['history', 'retention', 'place'],
      ['trust', 'restore', 'catalog'],
      ['journal', 'archive', 'guard'],
      ['outcome', 'difference', 'bisect', 'identity'],
    ],
  },
]
