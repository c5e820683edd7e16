#!/usr/bin/env bash
# age 0.5.1 (PyPI, "pyage") reading what pyrage 1.4.0 (rage, the Rust implementation) wrote, Python 3.
#
# rage adds one stanza of a random type to each header, so that readers learn to skip what they do not
# know. One in five has no arguments, a few end in the empty line that the format asks for after a full
# one. The reader writes such a stanza back differently before it computes the header's MAC and calls a
# sound file forged: the same text for the same key opens on one day and not on the next.
#
# Seen: of 300 files exactly those with such a stanza are refused (about 65), all others open.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv rust
rust/bin/pip -q --disable-pip-version-check install pyrage==1.4.0
python3 -m venv python
python/bin/pip -q --disable-pip-version-check install age==0.5.1

rust/bin/python - <<'PY'
import pyrage
identity = pyrage.x25519.Identity.generate()
open("key", "w").write(str(identity))
for n in range(300):
    sealed = pyrage.encrypt(b"a table", [identity.to_public()])
    assert pyrage.decrypt(sealed, [identity]) == b"a table"
    open(f"{n}.age", "wb").write(sealed)
PY
python/bin/python - 2>/dev/null <<'PY'
from age.file import Decryptor
from age.keys.agekey import AgePrivateKey
key = AgePrivateKey.from_private_string(open("key").read())
opened, refused, wrong = 0, 0, 0
for n in range(300):
    header = open(f"{n}.age", "rb").read().split(b"\n---")[0].split(b"\n")
    bare = any(line.startswith(b"-> ") and line.rstrip().count(b" ") == 1 for line in header)
    odd = bare or header[-1] == b""
    try:
        with open(f"{n}.age", "rb") as file, Decryptor([key], file) as plain:
            assert plain.read() == b"a table"
        opened, wrong = opened + 1, wrong + odd
    except Exception as why:
        refused += 1
        wrong += not (odd and type(why).__name__ == "InvalidSignature")
print("opened", opened, "· refused as forged", refused, "· not explained by such a stanza", wrong)
assert opened and refused and not wrong
PY
echo 'as described: unknown stanzas of two shapes make a sound file look forged'
