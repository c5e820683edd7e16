#!/usr/bin/env bash
# age 0.5.1 (PyPI, "pyage") beside pyrage 1.4.0 (rage, the Rust implementation), Python 3.
#
# An empty file encrypts without an error, to a header and a nonce with no chunk behind them, though
# the format wants one last chunk even for nothing. Its own reader gives back the empty file, so a test
# of the round trip passes; the Rust implementation says that the file is cut off.
#
# Seen: pyage → pyage: 0 bytes; pyage → pyrage: "age file is truncated"; 1 byte opens on both sides.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv rust
rust/bin/pip -q --disable-pip-version-check install pyrage==1.4.0
python3 -m venv python
python/bin/pip -q --disable-pip-version-check install age==0.5.1
rust/bin/python -c '
import pyrage
identity = pyrage.x25519.Identity.generate()
open("key", "w").write(str(identity)), open("recipient", "w").write(str(identity.to_public()))'

python/bin/python - <<'PY'
from age.file import Decryptor, Encryptor
from age.keys.agekey import AgePrivateKey, AgePublicKey
for name, text in (("none", b""), ("one", b"1")):
    with open(name + ".age", "wb") as file:
        with Encryptor([AgePublicKey.from_public_string(open("recipient").read())], file) as out:
            out.write(text)
    with open(name + ".age", "rb") as file:
        with Decryptor([AgePrivateKey.from_private_string(open("key").read())], file) as plain:
            assert plain.read() == text
print("pyage: wrote and read 0 bytes and 1 byte")
PY
rust/bin/python - <<'PY'
import pyrage
identity = pyrage.x25519.Identity.from_str(open("key").read())
assert pyrage.decrypt(pyrage.encrypt(b"", [identity.to_public()]), [identity]) == b""
assert pyrage.decrypt(open("one.age", "rb").read(), [identity]) == b"1"
try:
    pyrage.decrypt(open("none.age", "rb").read(), [identity])
    raise SystemExit("pyrage opened it")
except pyrage.DecryptError as why:
    print("pyrage:", why)
    assert "truncated" in str(why)
PY
echo 'as described: an encrypted empty file is called truncated by others'
