#!/usr/bin/env bash
# pgzip 0.4.0 and mgzip 0.2.5 (PyPI; parallel drop-ins for the gzip module), Python 3.
#
# Both keep the length of a member in an extra field of its header and take *any* extra field for
# theirs, whatever its two letters say. A sound file of another writer that uses the field (dictzip
# here; block-wise formats do too) fails as if it were damaged; the gzip module and command read it.
#
# Seen: a file of python-idzip: "invalid stored block lengths" from both, whole from gzip.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install pgzip==0.4.0 mgzip==0.2.5 python-idzip==0.3.10
cd "$work"

env/bin/python - <<'PY'
import gzip, idzip, mgzip, pgzip, zlib
text = b"row of a table\n" * 20000
with idzip.open("text.dz", "wb") as file:
    file.write(text)
assert gzip.open("text.dz").read() == text
for library in (pgzip, mgzip):
    with library.open("own.gz", "wb") as file:
        file.write(text)
    assert library.open("own.gz", "rb").read() == text == gzip.open("own.gz").read()
    try:
        library.open("text.dz", "rb").read()
        raise SystemExit(library.__name__ + " read it")
    except zlib.error as why:
        print(library.__name__ + ":", why)
        assert "invalid stored block lengths" in str(why)
PY
[ "$(gzip -dc < text.dz | wc -c)" = 300000 ]
echo 'as described: the extra field of another writer makes a sound file look damaged'
