import { join } from 'node:path'
import type { Contender, Scene } from './contender.ts'
import type { CommandLine } from './measured-run.ts'
import { placeTarget } from './savepoint-contenders.ts'

const SNAPSHOT = `sqlite3 "$1" '.backup snapshot.db'
test "$(sqlite3 snapshot.db 'PRAGMA integrity_check')" = ok`

const RESTIC = { RESTIC_PASSWORD: 'bench', RESTIC_REPOSITORY: 'repository' }
const BORG = { BORG_REPO: 'repository', BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK: 'yes' }

/** What people do without Savepoint, with the care that Savepoint takes where a title says "careful". */
export const SHELL_CONTENDERS: readonly Contender[] = [
  {
    ...careful('gzip', 'gzip -6 snapshot.db\ngzip -t snapshot.db.gz\nsha256sum snapshot.db.gz'),
    title: 'careful gzip: .backup, integrity_check, gzip -6, gzip -t, sha256sum',
  },
  {
    ...careful('pigz', 'pigz -6 snapshot.db\npigz -t snapshot.db.gz\nsha256sum snapshot.db.gz'),
    title: 'careful pigz: .backup, integrity_check, pigz -6, pigz -t, sha256sum',
  },
  {
    ...careful('zstd', 'zstd -q -T0 --rm snapshot.db\nzstd -q -t snapshot.db.zst\nsha256sum snapshot.db.zst'),
    title: 'careful zstd: .backup, integrity_check, zstd -T0, zstd -t, sha256sum',
  },
  {
    task: 'create',
    id: 'pigz',
    title: 'pigz -6 alone: no snapshot, no check',
    needs: ['sh', 'pigz'],
    command: shell('pigz -6 -c "$1" > snapshot.db.gz'),
    kept: ({ folder }) => folder,
  },
  {
    task: 'create',
    id: 'restic',
    title: 'restic: .backup, integrity_check, backup, check --read-data',
    needs: ['sh', 'sqlite3', 'restic'],
    variables: RESTIC,
    command: shell(
      `restic -q --no-cache init\n${SNAPSHOT}\nrestic -q --no-cache backup snapshot.db\nrestic -q --no-cache check --read-data`,
    ),
    kept: ({ folder }) => join(folder, 'repository'),
  },
  {
    task: 'create',
    id: 'borg',
    title: 'borg: .backup, integrity_check, create -C zlib,6, check --verify-data',
    needs: ['sh', 'sqlite3', 'borg'],
    variables: BORG,
    command: shell(
      `borg init -e none\n${SNAPSHOT}\nborg create -C zlib,6 ::snapshot snapshot.db\nborg check --verify-data`,
    ),
    kept: ({ folder }) => join(folder, 'repository'),
  },
  {
    task: 'restore',
    id: 'gunzip',
    title: 'gunzip, integrity_check, mv',
    needs: ['sh', 'gzip', 'sqlite3'],
    prepare: placeTarget,
    command: shell(`gzip -dc "$2" > new.db
test "$(sqlite3 new.db 'PRAGMA integrity_check')" = ok
mv new.db shop.db`),
    kept: () => null,
  },
  {
    task: 'verify',
    id: 'gunzip',
    title: 'gunzip to a file, integrity_check, sha256sum',
    needs: ['sh', 'gzip', 'sqlite3', 'sha256sum'],
    command: shell(`gzip -dc "$2" > new.db
test "$(sqlite3 new.db 'PRAGMA integrity_check')" = ok
sha256sum new.db`),
    kept: () => null,
  },
]

/** A snapshot that was checked, compressed, read back and given a digest. */
function careful(compressor: 'gzip' | 'pigz' | 'zstd', pack: string): Omit<Contender, 'title'> {
  return {
    task: 'create',
    id: `careful ${compressor}`,
    needs: ['sh', 'sqlite3', compressor, 'sha256sum'],
    command: shell(`${SNAPSHOT}\n${pack}`),
    kept: ({ folder }) => folder,
  }
}

/** A script that stands in its folder; `$1` is the source and `$2` the source compressed by gzip. */
function shell(script: string): (scene: Scene) => CommandLine {
  return ({ folder, gzipFile, source }) => [
    'sh',
    '-c',
    `set -e\ncd "$3"\n${script}`,
    'sh',
    source,
    gzipFile,
    folder,
  ]
}
