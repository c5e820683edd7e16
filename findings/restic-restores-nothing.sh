#!/usr/bin/env bash
# A restic restore whose --include matches nothing restores nothing, says nothing of it, and exits 0.
#
# restic 0.14.0 (Debian 12). Seen: `restic restore latest --include app.dv` prints which snapshot it restores and exits 0; the
# target folder is not even made. The commands beside it tell: `restic dump latest` of the same name exits 2,
# `restic backup` of a file that is not there exits 1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
chmod 755 "$dir"
cd "$dir"
apt-get download -q restic=0.14.0-1+b5 >/dev/null 2>&1
dpkg -x restic_*.deb unpacked
export RESTIC_PASSWORD=look RESTIC_REPOSITORY="$dir/store" RESTIC_CACHE_DIR="$dir/cache"
restic() { unpacked/usr/bin/restic "$@"; }
restic version | cut -d' ' -f1-2

python3 -c "import sqlite3; sqlite3.connect('app.db').execute('CREATE TABLE t(x)')"
restic init -q
restic backup -q app.db
code_of() { local code=0; "$@" >out 2>&1 || code=$?; echo "$code"; }
mistyped=$(code_of restic restore latest --target wrong --include app.dv); mistyped_said=$(grep -vc '^restoring <Snapshot' out || true)
right=$(code_of restic restore latest --target right --include app.db)
dump=$(code_of restic dump latest app.dv)
backup=$(code_of restic backup app.dv)
echo "mistyped: exit $mistyped, $mistyped_said lines besides the first, folder made: $([ -e wrong ] && echo yes || echo no)"
echo "right name: exit $right, file there: $([ -s right/app.db ] && echo yes || echo no); dump and backup of the mistyped name: exit $dump and $backup"
[ "$mistyped $mistyped_said $right $dump $backup" = '0 0 0 2 1' ] && [ ! -e wrong ] && [ -s right/app.db ] || { echo 'changed'; cat out; exit 1; }
echo 'as described'
