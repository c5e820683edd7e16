import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Ended } from './kit/child.ts'
import { contentOf, prepareRestore, type RestoreScene } from './kit/restore-scene.ts'
import { describe } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const NOBODY = 65_534

/** A target of a certain kind, and what must be so after a restore. */
interface Situation {
  readonly name: string
  readonly inPlace?: boolean
  readonly asUser?: true
  /** The name by which the target is confirmed, when it is not its own. */
  readonly confirm?: string
  readonly arrange: (scene: RestoreScene) => void
  /** Null when all is as it must be. */
  readonly complaint: (scene: RestoreScene, ended: Ended) => string | null
}

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint)
const isRestored = (scene: RestoreScene, ended: Ended): string | null =>
  unless(ended.exitCode === 0 && contentOf(scene) === 'new', `not restored: ${describe(ended)}`)
const isRefused = (scene: RestoreScene, ended: Ended): string | null =>
  unless(ended.exitCode === 15 && contentOf(scene) === 'old', `not refused: ${describe(ended)}`)
const modeOf = (path: string): number => statSync(path).mode & 0o7777

function ownerIs(uid: number, mode: number): Situation['complaint'] {
  return (scene, ended) => {
    const { gid, uid: owner } = statSync(scene.target)
    return (
      isRestored(scene, ended) ??
      unless(owner === uid && gid === uid, `owner ${owner}:${gid}`) ??
      unless(modeOf(scene.target) === mode, `mode ${modeOf(scene.target).toString(8)}`)
    )
  }
}

function giveTo(uid: number, mode: number): Situation['arrange'] {
  return ({ folder, target }) => {
    chownSync(folder, uid, uid)
    chownSync(target, uid, uid)
    chmodSync(target, mode)
  }
}

const SITUATIONS: readonly Situation[] = [0o600, 0o640, 0o664]
  .flatMap((mode): Situation[] => [
    {
      name: `root, file of root, mode ${mode.toString(8)}`,
      arrange: giveTo(0, mode),
      complaint: ownerIs(0, mode),
    },
    {
      name: `root, file of a user, mode ${mode.toString(8)}`,
      arrange: giveTo(NOBODY, mode),
      complaint: ownerIs(NOBODY, mode),
    },
    {
      name: `user, own file, mode ${mode.toString(8)}`,
      asUser: true,
      arrange: giveTo(NOBODY, mode),
      complaint: ownerIs(NOBODY, mode),
    },
    {
      name: `in place, file of a user, mode ${mode.toString(8)}`,
      inPlace: true,
      arrange: giveTo(NOBODY, mode),
      complaint: ownerIs(NOBODY, mode),
    },
  ])
  .concat([
    {
      name: 'symbolic link',
      confirm: 'real.db',
      arrange: ({ folder, target }) => {
        renameSync(target, join(folder, 'real.db'))
        symlinkSync('real.db', target)
      },
      complaint: (scene, ended) =>
        isRestored(scene, ended) ?? unless(lstatSync(scene.target).isSymbolicLink(), 'the link was replaced'),
    },
    {
      name: 'symbolic link into another folder',
      confirm: 'real.db',
      arrange: ({ folder, target }) => {
        mkdirSync(join(folder, 'elsewhere'))
        renameSync(target, join(folder, 'elsewhere', 'real.db'))
        symlinkSync('elsewhere/real.db', target)
      },
      complaint: (scene, ended) =>
        isRestored(scene, ended) ??
        unless(lstatSync(scene.target).isSymbolicLink(), 'the link was replaced') ??
        unless(existsSync(join(scene.folder, 'elsewhere', 'real.db')), 'the real file is gone'),
    },
    {
      name: 'hard link',
      arrange: ({ folder, target }) => linkSync(target, join(folder, 'second.db')),
      complaint: hardLinkIsKept,
    },
    {
      name: 'hard link, in place',
      inPlace: true,
      arrange: ({ folder, target }) => linkSync(target, join(folder, 'second.db')),
      complaint: hardLinkIsKept,
    },
    {
      name: 'user, read-only folder',
      asUser: true,
      arrange: ({ folder, target }) => {
        chownSync(target, NOBODY, NOBODY)
        chmodSync(folder, 0o555)
      },
      complaint: isRefused,
    },
    {
      name: 'user, file of root that it may not read',
      asUser: true,
      arrange: ({ folder, target }) => {
        chownSync(folder, NOBODY, NOBODY)
        chmodSync(target, 0o600)
      },
      complaint: isRefused,
    },
  ])

/** Either both names show the new content, or it was refused or said that they part. */
function hardLinkIsKept(scene: RestoreScene, ended: Ended): string | null {
  if (ended.exitCode !== 0) return isRefused(scene, ended)
  const isSame = readFileSync(join(scene.folder, 'second.db')).equals(readFileSync(scene.target))
  return (
    isRestored(scene, ended) ??
    unless(isSame || /link/i.test(ended.stdout), 'the links parted without a word')
  )
}

export const trial: Trial = {
  id: 'T26',
  claim:
    'Owner, mode and links of a target outlive a restore, as root and as a user; what is not allowed is refused.',
  requires: ['linux', 'root'],
  cases: { quick: SITUATIONS.length, default: SITUATIONS.length, full: SITUATIONS.length },
  faults: ['wrong'],
  run: async (context) => {
    chmodSync(join(context.folder, '..'), 0o755)
    chmodSync(context.folder, 0o755)
    for (const situation of SITUATIONS) await tryOne(context, situation)
  },
}

async function tryOne(context: TrialContext, situation: Situation): Promise<void> {
  const { arrange, asUser, complaint, confirm = 'app.db', inPlace = false, name } = situation
  const scene = await prepareRestore(context, { journal: 'delete', inPlace, sizeBytes: 20_000 })
  scene.reset()
  openToAll(scene)
  arrange(scene)
  const args = scene.args.with(scene.args.indexOf('--confirm') + 1, confirm)
  const ended = await context.savepoint.say(args, asUser ? { user: NOBODY } : {})
  context.tally.count(ended.durationMs)
  const found = complaint(scene, ended)
  if (found !== null) context.tally.fault('wrong', `${name}: ${found}`)
}

/** The archive itself must not be what a user is kept from. */
function openToAll({ archive }: RestoreScene): void {
  chmodSync(archive, 0o644)
  for (let folder = join(archive, '..'), up = 0; up < 3; up += 1, folder = join(folder, '..'))
    chmodSync(folder, 0o755)
}
