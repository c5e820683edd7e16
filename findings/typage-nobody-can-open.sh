#!/usr/bin/env bash
# age-encryption 0.3.1 (npm, "typage") beside pyrage 1.4.0, Node 20 or later.
#
# new Encrypter() without a recipient encrypts: the promise resolves with a header that has no stanza,
# so that no key in the world opens it, the writer's own neither. It happens to a list of recipients that is
# filtered or split from an unset variable and comes out empty. The Rust implementation refuses
# ("Missing recipients").
#
# Seen: encrypt() resolves with some hundred bytes more than the text; stanzas in the header: 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts age-encryption@0.3.1
python3 -m venv env
env/bin/pip -q --disable-pip-version-check install pyrage==1.4.0

cat > ask.mjs <<'JS'
import assert from 'node:assert'
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'

const identity = await generateIdentity()
const own = new Encrypter()
own.addRecipient(await identityToRecipient(identity))
const open = async (bytes) => { const one = new Decrypter(); one.addIdentity(identity); return one.decrypt(bytes, 'text') }
assert.strictEqual(await open(await own.encrypt('a table')), 'a table')

const sealed = await new Encrypter().encrypt('a table')
const stanzas = Buffer.from(sealed).toString('latin1').split('\n---')[0].split('\n').filter((line) => line.startsWith('-> '))
console.log('typage: resolved with', sealed.length, 'bytes, stanzas:', stanzas.length)
assert.strictEqual(stanzas.length, 0)
await assert.rejects(open(sealed), (why) => { console.log('typage, opening:', why.message); return true })
JS
node ask.mjs
env/bin/python - <<'PY'
import pyrage
try:
    pyrage.encrypt(b"a table", [])
    raise SystemExit("pyrage encrypted for nobody")
except pyrage.EncryptError as why:
    print("pyrage:", why)
PY
echo 'as described: typage encrypts for nobody and reports success'
