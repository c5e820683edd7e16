export const id = 1899;
export const ids = [1899];
export const modules = {

/***/ 82750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   hs: () => (/* binding */ blockDamaged),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const HINT = 'Fetch it again if it came from elsewhere; otherwise use another archive: verify --all shows the good ones.';
/** The error of an archive whose bytes are not what was written. */
function damaged(path, what, context = {}, cause) {
    const details = { hint: HINT, context: { path, ...context }, cause };
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_DAMAGED', `${path} is damaged: ${what}.`, details);
}
/** The error of an archive that ends too early: the rest was never written, or was lost. */
function truncated(path, what, context = {}, cause) {
    const details = { hint: HINT, context: { path, ...context }, cause };
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_TRUNCATED', `${path} is incomplete: ${what}.`, details);
}
/** The error of a snapshot that would become larger than allowed; nothing beyond the limit was written. */
function tooLarge(path, maxSizeBytes, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_TOO_LARGE', `${path} holds more than the ${maxSizeBytes} bytes that are allowed.`, {
        hint: 'If it really is your backup, unpack it by hand with gunzip. A small file that grows this much is suspicious.',
        context: { path, maxSizeBytes },
        cause,
    });
}
/** The error of one member that is not as it was written. */
function blockDamaged(member, what) {
    const { path, index, offsetBytes } = member;
    return damaged(path, `block ${index}, which begins at byte ${offsetBytes}, ${what}`, { index, offsetBytes });
}


/***/ }),

/***/ 92741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ TRAILER_SIZE_BYTES),
/* harmony export */   LB: () => (/* binding */ encodeBlockHeader),
/* harmony export */   VS: () => (/* binding */ beginsLikeBlock),
/* harmony export */   eI: () => (/* binding */ parseBlockHeader),
/* harmony export */   y1: () => (/* binding */ BLOCK_HEADER_SIZE_BYTES)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62066);


const CONTENT_SIZE_BYTES = 40;
const BLOCK_HEADER_SIZE_BYTES = _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + CONTENT_SIZE_BYTES;
/** CRC-32 and size, after the deflate stream. */
const TRAILER_SIZE_BYTES = 8;
/** The shortest deflate stream that gives a byte takes three. */
const MIN_MEMBER_SIZE_BYTES = BLOCK_HEADER_SIZE_BYTES + 3 + TRAILER_SIZE_BYTES;
function encodeBlockHeader(header) {
    const content = Buffer.alloc(CONTENT_SIZE_BYTES);
    content.writeUInt32LE(header.memberSizeBytes, 0);
    content.writeUInt32LE(header.rawSizeBytes, 4);
    content.set(header.rawSha256, 8);
    return (0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMemberHeader */ .iC)('SB', content);
}
/** Tells whether bytes begin as a block member begins, whatever it says then. */
function beginsLikeBlock(bytes) {
    return bytes.subarray(0, _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA).equals((0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPrefix */ .nu)('SB', CONTENT_SIZE_BYTES));
}
/** @returns null when the bytes are not exactly a header that we would write, or promise more than a block can be */
function parseBlockHeader(bytes) {
    if (bytes.length !== BLOCK_HEADER_SIZE_BYTES)
        return null;
    const header = {
        memberSizeBytes: bytes.readUInt32LE(_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA),
        rawSizeBytes: bytes.readUInt32LE(_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + 4),
        rawSha256: bytes.subarray(_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + 8),
    };
    return isPossible(header) && encodeBlockHeader(header).equals(bytes) ? header : null;
}
function isPossible({ memberSizeBytes, rawSizeBytes }) {
    return (memberSizeBytes >= MIN_MEMBER_SIZE_BYTES &&
        memberSizeBytes <= _format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak &&
        rawSizeBytes >= 1 &&
        rawSizeBytes <= _format_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_SIZE_BYTES */ .q7);
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ MAX_MANIFEST_SIZE_BYTES),
/* harmony export */   Hp: () => (/* binding */ FORMAT_VERSION),
/* harmony export */   Mj: () => (/* binding */ MIN_SNAPSHOT_SIZE_BYTES),
/* harmony export */   ak: () => (/* binding */ MAX_MEMBER_SIZE_BYTES),
/* harmony export */   q7: () => (/* binding */ BLOCK_SIZE_BYTES)
/* harmony export */ });
/** The version of the archive format that is written and read here. @see docs/archive-format.md */
const FORMAT_VERSION = 1;
/** How much of the snapshot one member carries; only the last one carries less. */
const BLOCK_SIZE_BYTES = 1_048_576;
/** Room for what a block grows by when it cannot be compressed, and for its header; zlib needs less than 42 KiB. */
const MEMBER_OVERHEAD_BYTES = 65_536;
/** No block member is larger. */
const MAX_MEMBER_SIZE_BYTES = BLOCK_SIZE_BYTES + MEMBER_OVERHEAD_BYTES;
/** No manifest is longer: some 500,000 tables. */
const MAX_MANIFEST_SIZE_BYTES = 67_108_864;
/** SQLite's smallest database is one page of this size. */
const MIN_SNAPSHOT_SIZE_BYTES = 512;


/***/ }),

/***/ 92651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ parseManifestMembers),
/* harmony export */   RI: () => (/* binding */ encodeManifestMembers),
/* harmony export */   fR: () => (/* binding */ manifestMembersSizeBytes)
/* harmony export */ });
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62066);

const OVERHEAD_BYTES = _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C.length;
/** The members that carry a manifest's bytes: every one is full but the last. */
function encodeManifestMembers(manifest) {
    const members = [];
    for (let start = 0; start < manifest.length; start += _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBFIELD_SIZE_BYTES */ .kt) {
        const slice = manifest.subarray(start, start + _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBFIELD_SIZE_BYTES */ .kt);
        members.push((0,_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeMemberHeader */ .iC)('SM', slice), _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C);
    }
    return Buffer.concat(members);
}
/** What the members of a manifest of that size take in the file. */
function manifestMembersSizeBytes(manifestSizeBytes) {
    return manifestSizeBytes + Math.ceil(manifestSizeBytes / _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBFIELD_SIZE_BYTES */ .kt) * OVERHEAD_BYTES;
}
/**
 * The manifest's bytes, out of all of its members.
 * @returns null when the members are not exactly what {@link encodeManifestMembers} makes
 */
function parseManifestMembers(members) {
    const slices = [];
    const strideBytes = _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBFIELD_SIZE_BYTES */ .kt + OVERHEAD_BYTES;
    for (let start = 0; start < members.length; start += strideBytes) {
        const member = members.subarray(start, start + strideBytes);
        slices.push(member.subarray(_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA, -_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C.length));
    }
    const manifest = Buffer.concat(slices);
    return encodeManifestMembers(manifest).equals(members) ? manifest : null;
}


/***/ }),

/***/ 62066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ EMPTY_CONTENT),
/* harmony export */   gV: () => (/* binding */ emptyMemberSizeBytes),
/* harmony export */   iC: () => (/* binding */ encodeMemberHeader),
/* harmony export */   kt: () => (/* binding */ MAX_SUBFIELD_SIZE_BYTES),
/* harmony export */   mA: () => (/* binding */ MEMBER_PREFIX_SIZE_BYTES),
/* harmony export */   nu: () => (/* binding */ memberPrefix)
/* harmony export */ });
/** ID1 ID2 CM FLG=FEXTRA MTIME=0 XFL=0 OS=unknown: the only header that we write. @see RFC 1952, section 2.3 */
const FIXED_HEADER = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255]);
/** The fixed header, XLEN, the subfield's two letters and its length. */
const MEMBER_PREFIX_SIZE_BYTES = 16;
/** XLEN is 16 bits wide and counts the subfield's own four bytes. */
const MAX_SUBFIELD_SIZE_BYTES = 65_531;
/** What follows the header of a member without content: an empty deflate stream, CRC-32 and size, which are zero. */
const EMPTY_CONTENT = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
/** The header of a member up to where its deflate stream begins. */
function encodeMemberHeader(id, content) {
    return Buffer.concat([memberPrefix(id, content.length), content]);
}
/** The part of a member's header that does not depend on the subfield's content. */
function memberPrefix(id, contentSizeBytes) {
    const prefix = Buffer.alloc(MEMBER_PREFIX_SIZE_BYTES);
    FIXED_HEADER.copy(prefix);
    prefix.writeUInt16LE(contentSizeBytes + 4, 10);
    prefix.write(id, 12, 'latin1');
    prefix.writeUInt16LE(contentSizeBytes, 14);
    return prefix;
}
/** The size of a whole member without content, told from its first bytes; null when they do not begin one. */
function emptyMemberSizeBytes(id, bytes) {
    const prefix = bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES);
    if (prefix.length < MEMBER_PREFIX_SIZE_BYTES)
        return null;
    const contentSizeBytes = Math.min(prefix.readUInt16LE(14), MAX_SUBFIELD_SIZE_BYTES);
    if (!memberPrefix(id, contentSizeBytes).equals(prefix))
        return null;
    return MEMBER_PREFIX_SIZE_BYTES + contentSizeBytes + EMPTY_CONTENT.length;
}


/***/ }),

/***/ 37259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79737);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * Opens an archive for `read` and closes it afterwards.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP when it is no file, IO_FAILED, and whatever `read` throws
 */
async function withArchive(path, read) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Asked before it is opened: to open a pipe waits for somebody who writes into it.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
                throw notAFile(path);
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const { size } = await file.stat();
            return await read({ path, file, sizeBytes: size });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, path, 'archive');
    }
}
function notAFile(path) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('ARCHIVE_NOT_GZIP', `${path} is no file, so it cannot be an archive.`, {
        hint: 'Give the path of a .db.gz file, or the name of an archive in the store.',
        context: { path },
    });
}


/***/ }),

/***/ 8853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTail)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/manifest.js
var domain_manifest = __webpack_require__(5151);
// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/archive/archive-errors.js
var archive_errors = __webpack_require__(82750);
// EXTERNAL MODULE: ./lib/archive/block-header.js
var block_header = __webpack_require__(92741);
// EXTERNAL MODULE: ./lib/archive/member-header.js
var member_header = __webpack_require__(62066);
// EXTERNAL MODULE: ./lib/archive/seal.js
var archive_seal = __webpack_require__(35045);
;// CONCATENATED MODULE: ./lib/archive/explain-missing-seal.js





/**
 * Says why an archive that begins as ours does not end with a seal: it hops from member to member until it finds where
 * the file ends too early, goes wrong, or goes on behind its seal. Nothing is inflated.
 */
async function explainMissingSeal({ path, file, sizeBytes }) {
    for (let index = 0, offsetBytes = 0;; index += 1) {
        const where = { index, offsetBytes, sizeBytes };
        const start = await (0,read_fully/* readFully */.l)(file, offsetBytes, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1);
        if (start.length < member_header/* MEMBER_PREFIX_SIZE_BYTES */.mA) {
            return (0,archive_errors/* truncated */.ps)(path, `it ends at byte ${sizeBytes}, after ${index} members and without its seal`, where);
        }
        const memberSizeBytes = sizeOfMember(start);
        const isCutHeader = memberSizeBytes === null && start.length < block_header/* BLOCK_HEADER_SIZE_BYTES */.y1;
        if (isCutHeader || (memberSizeBytes !== null && offsetBytes + memberSizeBytes > sizeBytes)) {
            return (0,archive_errors/* truncated */.ps)(path, `it ends at byte ${sizeBytes}, inside the member that begins at ${offsetBytes}`, where);
        }
        if (memberSizeBytes === null)
            return (0,archive_errors/* damaged */.qM)(path, `no member begins at byte ${offsetBytes}`, where);
        offsetBytes += memberSizeBytes;
        if ((0,archive_seal/* beginsLikeSeal */.t2)(start)) {
            return (0,archive_errors/* damaged */.qM)(path, `${sizeBytes - offsetBytes} bytes stand behind its seal, which ends at ${offsetBytes}`, where);
        }
    }
}
function sizeOfMember(start) {
    if ((0,archive_seal/* beginsLikeSeal */.t2)(start))
        return archive_seal/* SEAL_SIZE_BYTES */.Ko;
    return (0,block_header/* parseBlockHeader */.eI)(start)?.memberSizeBytes ?? (0,member_header/* emptyMemberSizeBytes */.gV)('SM', start);
}

// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/archive/manifest-members.js
var manifest_members = __webpack_require__(92651);
;// CONCATENATED MODULE: ./lib/archive/read-tail.js












const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
/**
 * Reads what stands at the end of an archive.
 * @returns null for a gzip file that was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
async function readTail(archive) {
    const { path, file, sizeBytes } = archive;
    const sealOffsetBytes = Math.max(0, sizeBytes - archive_seal/* SEAL_SIZE_BYTES */.Ko);
    const sealMember = await (0,read_fully/* readFully */.l)(file, sealOffsetBytes, archive_seal/* SEAL_SIZE_BYTES */.Ko);
    if (!(0,archive_seal/* beginsLikeSeal */.t2)(sealMember)) {
        await refuseWithoutSeal(archive);
        return null;
    }
    const seal = (0,archive_seal/* parseSeal */.T7)(sealMember);
    if (seal === null)
        throw (0,archive_errors/* damaged */.qM)(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes });
    assertSealFits(path, seal, sealOffsetBytes);
    const manifestMembers = await (0,read_fully/* readFully */.l)(file, seal.manifestOffsetBytes, (0,manifest_members/* manifestMembersSizeBytes */.fR)(seal.manifestSizeBytes));
    return { manifest: readManifest(path, seal, manifestMembers), seal, manifestMembers, sealMember };
}
/** @throws BackupError unless it is a gzip file made by something else, which has no seal */
async function refuseWithoutSeal(archive) {
    const { path, file, sizeBytes } = archive;
    const start = await (0,read_fully/* readFully */.l)(file, 0, member_header/* MEMBER_PREFIX_SIZE_BYTES */.mA);
    if ((0,block_header/* beginsLikeBlock */.VS)(start))
        throw await explainMissingSeal(archive);
    const magic = start.subarray(0, GZIP_MAGIC.length);
    if (!GZIP_MAGIC.subarray(0, magic.length).equals(magic))
        throw notGzip(path);
    if (magic.length < GZIP_MAGIC.length)
        throw (0,archive_errors/* truncated */.ps)(path, `it has ${sizeBytes} bytes`, { sizeBytes });
}
function assertSealFits(path, seal, sealOffsetBytes) {
    if (seal.formatVersion !== format/* FORMAT_VERSION */.Hp)
        throw unsupported(path, seal.formatVersion);
    const sealedBytes = seal.manifestOffsetBytes + (0,manifest_members/* manifestMembersSizeBytes */.fR)(seal.manifestSizeBytes);
    if (seal.manifestSizeBytes > format/* MAX_MANIFEST_SIZE_BYTES */.$B)
        throw (0,archive_errors/* damaged */.qM)(path, 'its seal promises too large a manifest');
    if (sealedBytes === sealOffsetBytes)
        return;
    throw (0,archive_errors/* damaged */.qM)(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`);
}
function readManifest(path, seal, members) {
    const bytes = (0,manifest_members/* parseManifestMembers */.IR)(members);
    const offsetBytes = seal.manifestOffsetBytes;
    if (bytes === null)
        throw (0,archive_errors/* damaged */.qM)(path, `the manifest at byte ${offsetBytes} is not as it was written`, { offsetBytes });
    if (!(0,external_node_crypto_.createHash)('sha256').update(bytes).digest().equals(seal.manifestSha256)) {
        throw (0,archive_errors/* damaged */.qM)(path, 'the SHA-256 of its manifest is not the one in its seal', { offsetBytes });
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,archive_errors/* damaged */.qM)(path, 'its manifest is not UTF-8', { offsetBytes });
    const manifest = (0,domain_manifest/* parseManifest */.Ng)(bytes.toString());
    if (manifest.blockSizeBytes === format/* BLOCK_SIZE_BYTES */.q7)
        return manifest;
    throw (0,archive_errors/* damaged */.qM)(path, `its manifest tells of blocks of ${manifest.blockSizeBytes} bytes, not ${format/* BLOCK_SIZE_BYTES */.q7}`);
}
function unsupported(path, version) {
    return new errors/* BackupError */.hj('MANIFEST_VERSION_UNSUPPORTED', `${path} has version ${version} of the archive format; this Savepoint reads version ${format/* FORMAT_VERSION */.Hp}.`, {
        hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.',
        context: { path, version },
    });
}
function notGzip(path) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_GZIP', `${path} is not a gzip file.`, {
        hint: 'Archives are .db.gz files. Check the path, and whether something unpacked or replaced the file.',
        context: { path },
    });
}


/***/ }),

/***/ 35045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ SEAL_SIZE_BYTES),
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   cG: () => (/* binding */ encodeSeal),
/* harmony export */   t2: () => (/* binding */ beginsLikeSeal)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62066);


const CONTENT_SIZE_BYTES = 77;
/** The same in every version of the format, so that a reader finds the version. */
const SEAL_SIZE_BYTES = _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + CONTENT_SIZE_BYTES + _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTENT */ ._C.length;
function encodeSeal(seal) {
    return encode({ ...seal, formatVersion: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_VERSION */ .Hp });
}
function encode(seal) {
    const content = Buffer.alloc(CONTENT_SIZE_BYTES);
    content.writeUInt8(seal.formatVersion, 0);
    content.writeBigUInt64LE(BigInt(seal.manifestOffsetBytes), 1);
    content.writeUInt32LE(seal.manifestSizeBytes, 9);
    content.set(seal.manifestSha256, 13);
    content.set(seal.sealedSha256, 45);
    return Buffer.concat([(0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMemberHeader */ .iC)('SS', content), _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTENT */ ._C]);
}
/** Tells whether bytes begin as a seal begins, whatever it says then. */
function beginsLikeSeal(bytes) {
    return bytes.subarray(0, _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA).equals((0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPrefix */ .nu)('SS', CONTENT_SIZE_BYTES));
}
/** @returns null when the bytes are not exactly a seal */
function parseSeal(bytes) {
    if (bytes.length !== SEAL_SIZE_BYTES)
        return null;
    const content = bytes.subarray(_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA, -_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTENT */ ._C.length);
    const seal = {
        formatVersion: content.readUInt8(0),
        manifestOffsetBytes: Number(content.readBigUInt64LE(1)),
        manifestSizeBytes: content.readUInt32LE(9),
        manifestSha256: content.subarray(13, 45),
        sealedSha256: content.subarray(45),
    };
    return encode(seal).equals(bytes) ? seal : null;
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   z: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Tells whether a text is a digest in its one canonical spelling. */
function isDigest(text) {
    return DIGEST.test(text);
}
/**
 * @returns the digest of a SHA-256 given as hexadecimal in lower case
 * @throws BackupError INVARIANT_BROKEN when the text is anything else
 */
function digestOfHex(hex) {
    const digest = `sha256:${hex}`;
    if (isDigest(digest))
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `A SHA-256 has 64 hexadecimal digits, not "${hex}".`, {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   hh: () => (/* binding */ MANIFEST_VERSION)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);



/** The version of the manifest that this Savepoint writes, and the newest that it reads. */
const MANIFEST_VERSION = 1;
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(value), 'must be sha256:<hex>');
const tableFact = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    nameHex: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^([0-9a-f]{2})+$/)
        .exactOptional(),
    rows: size.nullable(),
});
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    pageSizeBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(512).max(65_536),
    pageCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['UTF-8', 'UTF-16le', 'UTF-16be']),
    userVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    applicationId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    schemaDigest: digest,
    tables: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tableFact),
});
const origin = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    runAttempt: size,
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** The schema of the manifest, from which its JSON Schema is published. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('savepoint'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(MANIFEST_VERSION),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['automatic', 'manual']),
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest, sizeBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(512) }),
    blockSizeBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(65_536).max(16_777_216),
    compressionLevel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(9),
    fingerprint,
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        limitations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ table: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
        foreignKeyViolations: size.nullable(),
    }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'warning', 'failed']),
    origin: origin.nullable(),
    madeBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ savepoint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sqlite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
/**
 * Parses a manifest from its JSON text. Unknown fields are refused: a manifest is written by one version and read by
 * the same or a newer one.
 * @throws BackupError MANIFEST_VERSION_UNSUPPORTED for a newer version, MANIFEST_INVALID for anything else
 */
function parseManifest(json) {
    const document = parseJson(json);
    const version = versionOf(document);
    if (version !== undefined && version > MANIFEST_VERSION) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('MANIFEST_VERSION_UNSUPPORTED', `The manifest has version ${version}; this Savepoint reads versions up to ${MANIFEST_VERSION}.`, { hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.' });
    }
    const parsed = manifestSchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`);
    throw invalid(issues.slice(0, 3).join('; '), parsed.error);
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw invalid('it is not JSON', cause);
    }
}
function versionOf(document) {
    if (typeof document !== 'object' || document === null)
        return undefined;
    const version = document.version;
    return typeof version === 'number' ? version : undefined;
}
function invalid(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('MANIFEST_INVALID', `The manifest of the archive is not valid (${what}).`, {
        hint: 'The archive was damaged or altered. Use another one; gunzip may still give the database.',
        cause,
    });
}


/***/ }),

/***/ 66798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readInto),
/* harmony export */   l: () => (/* binding */ readFully)
/* harmony export */ });
/**
 * Reads up to `sizeBytes` from a position: what the file has, in one piece even where the system gives it in several.
 * @returns fewer bytes only where the file ends before
 */
async function readFully(file, positionBytes, sizeBytes) {
    const bytes = Buffer.allocUnsafeSlow(sizeBytes);
    return bytes.subarray(0, await readInto(bytes, file, positionBytes));
}
/**
 * Fills memory from a position of a file.
 * @returns how many bytes there were; fewer than asked for only where the file ends before
 */
async function readInto(bytes, file, positionBytes) {
    let done = 0;
    while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, positionBytes + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}


/***/ })

};
