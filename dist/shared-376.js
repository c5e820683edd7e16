export const id = 376;
export const ids = [376];
export const modules = {

/***/ 66720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   hs: () => (/* binding */ blockDamaged),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const HINT = 'Fetch it again if it came from elsewhere; otherwise use another archive: verify --all shows the good ones.';
/** The error of an archive whose bytes are not what was written. */
function damaged(path, what, context = {}, cause) {
    const details = { hint: HINT, context: { path, ...context }, cause };
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_DAMAGED', `${path} is damaged: ${what}.`, details);
}
/** The error of an archive that ends too early: the rest was never written, or was lost. */
function truncated(path, what, context = {}, cause) {
    const details = { hint: HINT, context: { path, ...context }, cause };
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_TRUNCATED', `${path} is incomplete: ${what}.`, details);
}
/** The error of a snapshot that would become larger than allowed; nothing beyond the limit was written. */
function tooLarge(path, maxSizeBytes, cause) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_TOO_LARGE', `${path} holds more than the ${maxSizeBytes} bytes that are allowed.`, {
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

/***/ 37649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ parseBlockFacts),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   YI: () => (/* binding */ BLOCK_FACTS_SIZE_BYTES),
/* harmony export */   f0: () => (/* binding */ encodeBlockFacts),
/* harmony export */   zb: () => (/* binding */ damagedBlock)
/* harmony export */ });
const BLOCK_FACTS_SIZE_BYTES = 40;
function encodeBlockFacts(facts) {
    const content = Buffer.alloc(BLOCK_FACTS_SIZE_BYTES);
    content.writeUInt32LE(facts.memberSizeBytes, 0);
    content.writeUInt32LE(facts.rawSizeBytes, 4);
    content.set(facts.rawSha256, 8);
    return content;
}
/** @param content exactly {@link BLOCK_FACTS_SIZE_BYTES} */
function parseBlockFacts(content) {
    return {
        memberSizeBytes: content.readUInt32LE(0),
        rawSizeBytes: content.readUInt32LE(4),
        rawSha256: content.subarray(8),
    };
}
function damagedBlock(problem) {
    return { raw: null, problem };
}
/** What two values of a block differ in, as half a sentence; null when they are the same. */
function differenceOf(what, expected, got) {
    return expected === got ? null : `has another ${what}: expected ${expected}, got ${got}`;
}


/***/ }),

/***/ 15585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ MAX_MANIFEST_SIZE_BYTES),
/* harmony export */   Mj: () => (/* binding */ MIN_SNAPSHOT_SIZE_BYTES),
/* harmony export */   ak: () => (/* binding */ MAX_MEMBER_SIZE_BYTES),
/* harmony export */   q7: () => (/* binding */ BLOCK_SIZE_BYTES)
/* harmony export */ });
/** How much of the snapshot one member carries; only the last one carries less. */
const BLOCK_SIZE_BYTES = 1_048_576;
/** Room for what a block grows by when it cannot be compressed, and for what is said of it; zlib needs less than 42 KiB. */
const MEMBER_OVERHEAD_BYTES = 65_536;
/** No block member is larger. */
const MAX_MEMBER_SIZE_BYTES = BLOCK_SIZE_BYTES + MEMBER_OVERHEAD_BYTES;
/** No manifest is longer: some 500,000 tables. */
const MAX_MANIFEST_SIZE_BYTES = 67_108_864;
/** SQLite's smallest database is one page of this size. */
const MIN_SNAPSHOT_SIZE_BYTES = 512;


/***/ }),

/***/ 81845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifestBytes),
/* harmony export */   d: () => (/* binding */ unsupportedFormat)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _domain_archive_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63756);
/* harmony import */ var _archive_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66720);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15585);






/**
 * The manifest that a seal vouches for.
 * @param bytes null when what carries them is not as it was written
 * @throws BackupError ARCHIVE_DAMAGED, MANIFEST_INVALID, MANIFEST_VERSION_UNSUPPORTED
 */
function readManifestBytes(path, seal, bytes) {
    const offsetBytes = seal.manifestOffsetBytes;
    if (bytes === null)
        throw (0,_archive_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, `the manifest at byte ${offsetBytes} is not as it was written`, { offsetBytes });
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest().equals(seal.manifestSha256)) {
        throw (0,_archive_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, 'the SHA-256 of its manifest is not the one in its seal', { offsetBytes });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_archive_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, 'its manifest is not UTF-8', { offsetBytes });
    const manifest = (0,_domain_archive_parse_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .N)(bytes.toString());
    if (manifest.blockSizeBytes === _format_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_SIZE_BYTES */ .q7)
        return manifest;
    throw (0,_archive_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, `its manifest tells of blocks of ${manifest.blockSizeBytes} bytes, not ${_format_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_SIZE_BYTES */ .q7}`);
}
/** The error of an archive that a later Savepoint made. */
function unsupportedFormat(path, version, readable) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BackupError */ .hj('MANIFEST_VERSION_UNSUPPORTED', `${path} has version ${version} of the archive format; this Savepoint reads version ${readable}.`, {
        hint: 'Use the Savepoint that made the archive, or a newer one. gunzip or zstd -d still gives the database.',
        context: { path, version },
    });
}


/***/ }),

/***/ 74171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ parseSealContent),
/* harmony export */   a3: () => (/* binding */ SEAL_CONTENT_SIZE_BYTES),
/* harmony export */   dl: () => (/* binding */ encodeSealContent)
/* harmony export */ });
const SEAL_CONTENT_SIZE_BYTES = 77;
function encodeSealContent(seal) {
    const content = Buffer.alloc(SEAL_CONTENT_SIZE_BYTES);
    content.writeUInt8(seal.formatVersion, 0);
    content.writeBigUInt64LE(BigInt(seal.manifestOffsetBytes), 1);
    content.writeUInt32LE(seal.manifestSizeBytes, 9);
    content.set(seal.manifestSha256, 13);
    content.set(seal.sealedSha256, 45);
    return content;
}
/** @param content exactly {@link SEAL_CONTENT_SIZE_BYTES} */
function parseSealContent(content) {
    return {
        formatVersion: content.readUInt8(0),
        manifestOffsetBytes: Number(content.readBigUInt64LE(1)),
        manifestSizeBytes: content.readUInt32LE(9),
        manifestSha256: content.subarray(13, 45),
        sealedSha256: content.subarray(45),
    };
}


/***/ }),

/***/ 88830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ TRAILER_SIZE_BYTES),
/* harmony export */   LB: () => (/* binding */ encodeBlockHeader),
/* harmony export */   VS: () => (/* binding */ beginsLikeBlock),
/* harmony export */   eI: () => (/* binding */ parseBlockHeader),
/* harmony export */   y1: () => (/* binding */ BLOCK_HEADER_SIZE_BYTES)
/* harmony export */ });
/* harmony import */ var _format_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37649);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15585);
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21499);



const BLOCK_HEADER_SIZE_BYTES = _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + _format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_FACTS_SIZE_BYTES */ .YI;
/** CRC-32 and size, after the deflate stream. */
const TRAILER_SIZE_BYTES = 8;
/** The shortest deflate stream that gives a byte takes three. */
const MIN_MEMBER_SIZE_BYTES = BLOCK_HEADER_SIZE_BYTES + 3 + TRAILER_SIZE_BYTES;
function encodeBlockHeader(facts) {
    return (0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMemberHeader */ .iC)('SB', (0,_format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBlockFacts */ .f0)(facts));
}
/** Tells whether bytes begin as a block member begins, whatever it says then. */
function beginsLikeBlock(bytes) {
    return bytes.subarray(0, _member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA).equals((0,_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPrefix */ .nu)('SB', _format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_FACTS_SIZE_BYTES */ .YI));
}
/** @returns null when the bytes are not exactly a header that we would write, or promise more than a block can be */
function parseBlockHeader(bytes) {
    if (bytes.length !== BLOCK_HEADER_SIZE_BYTES)
        return null;
    const facts = (0,_format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBlockFacts */ .Ad)(bytes.subarray(_member_header_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA));
    return isPossible(facts) && encodeBlockHeader(facts).equals(bytes) ? facts : null;
}
function isPossible({ memberSizeBytes, rawSizeBytes }) {
    return (memberSizeBytes >= MIN_MEMBER_SIZE_BYTES &&
        memberSizeBytes <= _format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak &&
        rawSizeBytes >= 1 &&
        rawSizeBytes <= _format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_SIZE_BYTES */ .q7);
}


/***/ }),

/***/ 20340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ parseManifestMembers),
/* harmony export */   RI: () => (/* binding */ encodeManifestMembers),
/* harmony export */   fR: () => (/* binding */ manifestMembersSizeBytes)
/* harmony export */ });
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21499);

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

/***/ 21499:
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

/***/ 45920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ GZIP_FORMAT_VERSION),
  Hr: () => (/* binding */ GZIP_MAGIC),
  tj: () => (/* binding */ readGzipTail)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/database/lookalike.js
var database_lookalike = __webpack_require__(9764);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/archive/format/archive-errors.js
var archive_errors = __webpack_require__(66720);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/format/manifest-bytes.js
var manifest_bytes = __webpack_require__(81845);
// EXTERNAL MODULE: ./lib/archive/gzip/block-header.js
var block_header = __webpack_require__(88830);
// EXTERNAL MODULE: ./lib/archive/gzip/member-header.js
var member_header = __webpack_require__(21499);
// EXTERNAL MODULE: ./lib/archive/gzip/seal-member.js
var seal_member = __webpack_require__(67549);
;// CONCATENATED MODULE: ./lib/archive/gzip/explain-missing-seal.js





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
        if ((0,seal_member/* beginsLikeSeal */.t2)(start)) {
            return (0,archive_errors/* damaged */.qM)(path, `${sizeBytes - offsetBytes} bytes stand behind its seal, which ends at ${offsetBytes}`, where);
        }
    }
}
function sizeOfMember(start) {
    if ((0,seal_member/* beginsLikeSeal */.t2)(start))
        return seal_member/* SEAL_SIZE_BYTES */.Ko;
    return (0,block_header/* parseBlockHeader */.eI)(start)?.memberSizeBytes ?? (0,member_header/* emptyMemberSizeBytes */.gV)('SM', start);
}

// EXTERNAL MODULE: ./lib/archive/gzip/manifest-members.js
var manifest_members = __webpack_require__(20340);
;// CONCATENATED MODULE: ./lib/archive/gzip/read-tail.js











/** The version of the archive format that is a gzip file. @see docs/archive-format.md */
const GZIP_FORMAT_VERSION = 1;
/** Enough to tell what a file is. */
const LOOK_BYTES = 4096;
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
/**
 * Reads what stands at the end of a gzip file.
 * @returns null when it was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
async function readGzipTail(archive) {
    const { path, file, sizeBytes } = archive;
    const sealOffsetBytes = Math.max(0, sizeBytes - seal_member/* SEAL_SIZE_BYTES */.Ko);
    const sealBytes = await (0,read_fully/* readFully */.l)(file, sealOffsetBytes, seal_member/* SEAL_SIZE_BYTES */.Ko);
    if (!(0,seal_member/* beginsLikeSeal */.t2)(sealBytes)) {
        await refuseWithoutSeal(archive);
        return null;
    }
    const seal = (0,seal_member/* parseSealMember */.LE)(sealBytes);
    if (seal === null)
        throw (0,archive_errors/* damaged */.qM)(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes });
    assertSealFits(path, seal, sealOffsetBytes);
    const manifestBytes = await (0,read_fully/* readFully */.l)(file, seal.manifestOffsetBytes, (0,manifest_members/* manifestMembersSizeBytes */.fR)(seal.manifestSizeBytes));
    const manifest = (0,manifest_bytes/* readManifestBytes */.D)(path, seal, (0,manifest_members/* parseManifestMembers */.IR)(manifestBytes));
    const behindBytes = Buffer.alloc(0);
    return { codec: 'gzip', manifest, seal, manifestBytes, sealBytes, behindBytes, memberSizesBytes: null };
}
/** @throws BackupError unless it is a gzip file made by something else, which has no seal */
async function refuseWithoutSeal(archive) {
    const { path, file, sizeBytes } = archive;
    const start = await (0,read_fully/* readFully */.l)(file, 0, member_header/* MEMBER_PREFIX_SIZE_BYTES */.mA);
    if ((0,block_header/* beginsLikeBlock */.VS)(start))
        throw await explainMissingSeal(archive);
    const magic = start.subarray(0, GZIP_MAGIC.length);
    if (!GZIP_MAGIC.subarray(0, magic.length).equals(magic))
        throw await notAnArchive(archive);
    if (magic.length < GZIP_MAGIC.length)
        throw (0,archive_errors/* truncated */.ps)(path, `it has ${sizeBytes} bytes`, { sizeBytes });
}
function assertSealFits(path, seal, sealOffsetBytes) {
    if (seal.formatVersion !== GZIP_FORMAT_VERSION)
        throw (0,manifest_bytes/* unsupportedFormat */.d)(path, seal.formatVersion, GZIP_FORMAT_VERSION);
    const sealedBytes = seal.manifestOffsetBytes + (0,manifest_members/* manifestMembersSizeBytes */.fR)(seal.manifestSizeBytes);
    if (seal.manifestSizeBytes > format/* MAX_MANIFEST_SIZE_BYTES */.$B)
        throw (0,archive_errors/* damaged */.qM)(path, 'its seal promises too large a manifest');
    if (sealedBytes === sealOffsetBytes)
        return;
    throw (0,archive_errors/* damaged */.qM)(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`);
}
async function notAnArchive({ path, file, sizeBytes }) {
    const lookalike = (0,database_lookalike/* nameLookalike */.t)(await (0,read_fully/* readFully */.l)(file, 0, Math.min(LOOK_BYTES, sizeBytes)), sizeBytes);
    return new errors/* BackupError */.hj('ARCHIVE_NOT_GZIP', lookalike === null ? `${path} is not a gzip file.` : `${path} is ${lookalike.name}, not an archive.`, {
        hint: lookalike?.hint ??
            'Archives are .db.gz or .db.zst files. Check the path, and whether something unpacked or replaced the file.',
        context: { path },
    });
}


/***/ }),

/***/ 67549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ SEAL_SIZE_BYTES),
/* harmony export */   LE: () => (/* binding */ parseSealMember),
/* harmony export */   t2: () => (/* binding */ beginsLikeSeal),
/* harmony export */   uY: () => (/* binding */ encodeSealMember)
/* harmony export */ });
/* harmony import */ var _format_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74171);
/* harmony import */ var _member_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21499);


/** The same in every version of the format that is a gzip file, so that a reader finds the version. */
const SEAL_SIZE_BYTES = _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA + _format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL_CONTENT_SIZE_BYTES */ .a3 + _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C.length;
/** The last member of a gzip archive. */
function encodeSealMember(seal) {
    return Buffer.concat([(0,_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeMemberHeader */ .iC)('SS', (0,_format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSealContent */ .dl)(seal)), _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C]);
}
/** Tells whether bytes begin as a seal begins, whatever it says then. */
function beginsLikeSeal(bytes) {
    return bytes.subarray(0, _member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA).equals((0,_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .memberPrefix */ .nu)('SS', _format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL_CONTENT_SIZE_BYTES */ .a3));
}
/** @returns null when the bytes are not exactly a seal */
function parseSealMember(bytes) {
    if (bytes.length !== SEAL_SIZE_BYTES)
        return null;
    const seal = (0,_format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealContent */ .Q6)(bytes.subarray(_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMBER_PREFIX_SIZE_BYTES */ .mA, -_member_header_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONTENT */ ._C.length));
    return encodeSealMember(seal).equals(bytes) ? seal : null;
}


/***/ }),

/***/ 75255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ parseBlockTrailer),
/* harmony export */   a9: () => (/* binding */ BLOCK_TRAILER_SIZE_BYTES),
/* harmony export */   fM: () => (/* binding */ encodeBlockTrailer)
/* harmony export */ });
/* harmony import */ var _format_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37649);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15585);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37117);



/**
 * What a block's member ends with, behind its zstd frame: readers were met that take a skippable frame in front for
 * the end of the data.
 */
const BLOCK_TRAILER_SIZE_BYTES = _skippable_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy + _format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_FACTS_SIZE_BYTES */ .YI;
/** The header of a frame, one empty block and the checksum. */
const MIN_FRAME_SIZE_BYTES = 13;
function encodeBlockTrailer(facts) {
    return (0,_skippable_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSkippable */ .Ah)('block', (0,_format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBlockFacts */ .f0)(facts));
}
/** The facts at the end of a whole member; null when they are not there or promise more than a block can be. */
function parseBlockTrailer(member) {
    const content = (0,_skippable_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSkippable */ .jZ)('block', member.subarray(-BLOCK_TRAILER_SIZE_BYTES));
    if (content?.length !== _format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_FACTS_SIZE_BYTES */ .YI)
        return null;
    const facts = (0,_format_block_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBlockFacts */ .Ad)(content);
    return facts.memberSizeBytes === member.length && isPossible(facts) ? facts : null;
}
function isPossible({ memberSizeBytes, rawSizeBytes }) {
    return (memberSizeBytes >= MIN_FRAME_SIZE_BYTES + BLOCK_TRAILER_SIZE_BYTES &&
        memberSizeBytes <= _format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak &&
        rawSizeBytes >= 1 &&
        rawSizeBytes <= _format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_SIZE_BYTES */ .q7);
}


/***/ }),

/***/ 6443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginsLikeZstd),
/* harmony export */   z: () => (/* binding */ problemOfFrameHeader)
/* harmony export */ });
/** @see RFC 8878, section 3.1.1 */
const MAGIC = 0xfd2fb528;
const SINGLE_SEGMENT = 0x20;
const CHECKSUM = 0x04;
/** Reserved and unused bits, and the size of a dictionary's id. */
const FORBIDDEN = 0x1b;
/** Tells whether bytes begin as a frame of zstd begins, or one that its decoders skip. */
function beginsLikeZstd(bytes) {
    if (bytes.length < 4)
        return false;
    const magic = bytes.readUInt32LE(0);
    return magic === MAGIC || magic >>> 4 === 0x184d2a5;
}
/**
 * What is wrong with the header of a block's frame, as half a sentence; null for a frame of one segment with a checksum
 * and exactly this content size, which bounds the memory that a decoder takes.
 */
function problemOfFrameHeader(frame, rawSizeBytes) {
    if (frame.length < 14 || frame.readUInt32LE(0) !== MAGIC)
        return 'does not begin with a zstd frame';
    const descriptor = frame.readUInt8(4);
    if ((descriptor & SINGLE_SEGMENT) === 0 || (descriptor & FORBIDDEN) !== 0) {
        return 'has a frame of another kind than Savepoint writes';
    }
    if ((descriptor & CHECKSUM) === 0)
        return 'has a frame without a checksum';
    const sizeBytes = contentSizeOf(frame, descriptor >>> 6);
    return sizeBytes === rawSizeBytes
        ? null
        : `has a frame of ${sizeBytes} bytes, and ${rawSizeBytes} were expected`;
}
function contentSizeOf(frame, flag) {
    if (flag === 0)
        return frame.readUInt8(5);
    if (flag === 1)
        return frame.readUInt16LE(5) + 256;
    return flag === 2 ? frame.readUInt32LE(5) : Number(frame.readBigUInt64LE(5));
}


/***/ }),

/***/ 85430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ memberSizesOf),
/* harmony export */   J: () => (/* binding */ listFrames)
/* harmony export */ });
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15585);
/* harmony import */ var _block_trailer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
/* harmony import */ var _seal_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97979);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37117);




/** The frames of an archive, as its seek table lists them: two a block, then the manifest and the seal. */
function listFrames(memberSizesBytes, facts) {
    const blocks = memberSizesBytes.flatMap((sizeBytes, index) => [
        {
            compressedSizeBytes: sizeBytes - _block_trailer_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_TRAILER_SIZE_BYTES */ .a9,
            rawSizeBytes: Math.min(_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_SIZE_BYTES */ .q7, facts.snapshotSizeBytes - index * _format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_SIZE_BYTES */ .q7),
        },
        { compressedSizeBytes: _block_trailer_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_TRAILER_SIZE_BYTES */ .a9, rawSizeBytes: 0 },
    ]);
    return [
        ...blocks,
        { compressedSizeBytes: _skippable_js__WEBPACK_IMPORTED_MODULE_3__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy + facts.manifestSizeBytes, rawSizeBytes: 0 },
        { compressedSizeBytes: _seal_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .SEAL_FRAME_SIZE_BYTES */ .g, rawSizeBytes: 0 },
    ];
}
/** The sizes of the members, taken from a list of frames; whether the list is the right one is not looked at. */
function memberSizesOf(frames) {
    const data = frames.slice(0, -2).filter((_, index) => index % 2 === 0);
    return data.map(({ compressedSizeBytes }) => compressedSizeBytes + _block_trailer_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_TRAILER_SIZE_BYTES */ .a9);
}


/***/ }),

/***/ 90037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readZstdTail),
/* harmony export */   p: () => (/* binding */ ZSTD_FORMAT_VERSION)
/* harmony export */ });
/* harmony import */ var _files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67662);
/* harmony import */ var _format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66720);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15585);
/* harmony import */ var _format_manifest_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81845);
/* harmony import */ var _frame_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85430);
/* harmony import */ var _seal_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97979);
/* harmony import */ var _seek_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5631);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37117);








/** The version of the archive format that is a zstd file. @see docs/archive-format.md */
const ZSTD_FORMAT_VERSION = 2;
/**
 * Reads what stands at the end of a zstd file.
 * @throws BackupError ARCHIVE_TRUNCATED when it ends without seek table and seal, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
async function readZstdTail(archive) {
    const { path, file, sizeBytes } = archive;
    const behindBytes = await readSeekTable(archive);
    const sealOffsetBytes = sizeBytes - behindBytes.length - _seal_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .SEAL_FRAME_SIZE_BYTES */ .g;
    const sealBytes = await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_7__/* .readFully */ .l)(file, Math.max(0, sealOffsetBytes), _seal_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .SEAL_FRAME_SIZE_BYTES */ .g);
    const seal = (0,_seal_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSealFrame */ .ow)(sealBytes);
    if (seal === null)
        throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes });
    assertSealFits(path, seal, sealOffsetBytes);
    const manifestBytes = await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_7__/* .readFully */ .l)(file, seal.manifestOffsetBytes, manifestFrameSizeBytes(seal));
    const manifest = (0,_format_manifest_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifestBytes */ .D)(path, seal, (0,_skippable_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSkippable */ .jZ)('manifest', manifestBytes));
    const memberSizesBytes = (0,_frame_list_js__WEBPACK_IMPORTED_MODULE_3__/* .memberSizesOf */ .G)((0,_seek_table_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSeekTable */ .Up)(behindBytes) ?? []);
    const expected = (0,_frame_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFrames */ .J)(memberSizesBytes, {
        snapshotSizeBytes: manifest.snapshot.sizeBytes,
        manifestSizeBytes: seal.manifestSizeBytes,
    });
    const blocksBytes = memberSizesBytes.reduce((sum, size) => sum + size, 0);
    if (blocksBytes !== seal.manifestOffsetBytes || !(0,_seek_table_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeSeekTable */ .XD)(expected).equals(behindBytes))
        throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, 'its seek table does not list the frames that it has');
    return { codec: 'zstd', manifest, seal, manifestBytes, sealBytes, behindBytes, memberSizesBytes };
}
async function readSeekTable({ path, file, sizeBytes }) {
    const footerOffsetBytes = Math.max(0, sizeBytes - _seek_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW);
    const tableSizeBytes = (0,_seek_table_js__WEBPACK_IMPORTED_MODULE_5__/* .seekTableSizeBytes */ .tC)(await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_7__/* .readFully */ .l)(file, footerOffsetBytes, _seek_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW));
    if (tableSizeBytes === null) {
        throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .truncated */ .ps)(path, `it ends at byte ${sizeBytes} without a seal, so it was cut off, or something else made it (zstd -d unpacks it then)`, { sizeBytes });
    }
    if (tableSizeBytes + _seal_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .SEAL_FRAME_SIZE_BYTES */ .g > sizeBytes)
        throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, 'its seek table promises more frames than the file has room for');
    return (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_7__/* .readFully */ .l)(file, sizeBytes - tableSizeBytes, tableSizeBytes);
}
function manifestFrameSizeBytes(seal) {
    return _skippable_js__WEBPACK_IMPORTED_MODULE_6__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy + seal.manifestSizeBytes;
}
function assertSealFits(path, seal, sealOffsetBytes) {
    if (seal.formatVersion !== ZSTD_FORMAT_VERSION)
        throw (0,_format_manifest_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupportedFormat */ .d)(path, seal.formatVersion, ZSTD_FORMAT_VERSION);
    if (seal.manifestSizeBytes > _format_format_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_SIZE_BYTES */ .$B)
        throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, 'its seal promises too large a manifest');
    const sealedBytes = seal.manifestOffsetBytes + manifestFrameSizeBytes(seal);
    if (sealedBytes === sealOffsetBytes)
        return;
    throw (0,_format_archive_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`);
}


/***/ }),

/***/ 97979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ encodeSealFrame),
/* harmony export */   g: () => (/* binding */ SEAL_FRAME_SIZE_BYTES),
/* harmony export */   ow: () => (/* binding */ parseSealFrame)
/* harmony export */ });
/* harmony import */ var _format_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74171);
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37117);


const SEAL_FRAME_SIZE_BYTES = _skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy + _format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL_CONTENT_SIZE_BYTES */ .a3;
function encodeSealFrame(seal) {
    return (0,_skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSkippable */ .Ah)('seal', (0,_format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSealContent */ .dl)(seal));
}
/** @returns null when the bytes are not exactly a seal */
function parseSealFrame(bytes) {
    const content = (0,_skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSkippable */ .jZ)('seal', bytes);
    return content?.length === _format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .SEAL_CONTENT_SIZE_BYTES */ .a3 ? (0,_format_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealContent */ .Q6)(content) : null;
}


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ parseSeekTable),
/* harmony export */   XD: () => (/* binding */ encodeSeekTable),
/* harmony export */   qW: () => (/* binding */ SEEK_TABLE_FOOTER_SIZE_BYTES),
/* harmony export */   tC: () => (/* binding */ seekTableSizeBytes)
/* harmony export */ });
/* harmony import */ var _skippable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37117);

const ENTRY_SIZE_BYTES = 8;
const SEEK_TABLE_FOOTER_SIZE_BYTES = 9;
const FOOTER_MAGIC = 0x8f92eab1;
/**
 * The seek table of zstd's seekable format, without checksums: what the file ends with.
 * @see zstd, contrib/seekable_format/zstd_seekable_compression_format.md
 */
function encodeSeekTable(entries) {
    const content = Buffer.alloc(entries.length * ENTRY_SIZE_BYTES + SEEK_TABLE_FOOTER_SIZE_BYTES);
    for (const [index, { compressedSizeBytes, rawSizeBytes }] of entries.entries()) {
        content.writeUInt32LE(compressedSizeBytes, index * ENTRY_SIZE_BYTES);
        content.writeUInt32LE(rawSizeBytes, index * ENTRY_SIZE_BYTES + 4);
    }
    const footerOffsetBytes = entries.length * ENTRY_SIZE_BYTES;
    content.writeUInt32LE(entries.length, footerOffsetBytes);
    content.writeUInt32LE(FOOTER_MAGIC, footerOffsetBytes + 5);
    return (0,_skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSkippable */ .Ah)('seek table', content);
}
/** The size of a whole seek table, told from the last nine bytes of the file; null when they end no such table. */
function seekTableSizeBytes(footer) {
    if (footer.length !== SEEK_TABLE_FOOTER_SIZE_BYTES || footer.readUInt32LE(5) !== FOOTER_MAGIC)
        return null;
    return (_skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy + footer.readUInt32LE(0) * ENTRY_SIZE_BYTES + SEEK_TABLE_FOOTER_SIZE_BYTES);
}
/** The entries of a whole seek table; null when the bytes are not exactly one that we would write. */
function parseSeekTable(table) {
    const entries = [];
    const endBytes = table.length - SEEK_TABLE_FOOTER_SIZE_BYTES;
    for (let at = _skippable_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIPPABLE_PREFIX_SIZE_BYTES */ .xy; at + ENTRY_SIZE_BYTES <= endBytes; at += ENTRY_SIZE_BYTES) {
        entries.push({ compressedSizeBytes: table.readUInt32LE(at), rawSizeBytes: table.readUInt32LE(at + 4) });
    }
    return encodeSeekTable(entries).equals(table) ? entries : null;
}


/***/ }),

/***/ 37117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ encodeSkippable),
/* harmony export */   jZ: () => (/* binding */ parseSkippable),
/* harmony export */   xy: () => (/* binding */ SKIPPABLE_PREFIX_SIZE_BYTES)
/* harmony export */ });
/** @see the zstd format, RFC 8878 section 3.1.2; its seekable format has the last one */
const MAGIC = {
    block: 0x184d2a50,
    manifest: 0x184d2a51,
    seal: 0x184d2a52,
    'seek table': 0x184d2a5e,
};
/** Magic number and size, in front of the content. */
const SKIPPABLE_PREFIX_SIZE_BYTES = 8;
/** A frame that every zstd decoder passes over. */
function encodeSkippable(kind, content) {
    const prefix = Buffer.alloc(SKIPPABLE_PREFIX_SIZE_BYTES);
    prefix.writeUInt32LE(MAGIC[kind], 0);
    prefix.writeUInt32LE(content.length, 4);
    return Buffer.concat([prefix, content]);
}
/** The content of a frame that is exactly `bytes`; null when they are no such frame. */
function parseSkippable(kind, bytes) {
    const content = bytes.subarray(SKIPPABLE_PREFIX_SIZE_BYTES);
    return encodeSkippable(kind, content).equals(bytes) ? content : null;
}


/***/ }),

/***/ 10104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ MANIFEST_VERSION)
/* harmony export */ });
/** The version of the manifest that this Savepoint writes, and the newest that it reads. */
const MANIFEST_VERSION = 2;


/***/ }),

/***/ 26747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/archive/manifest.js
var manifest = __webpack_require__(10104);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/domain/identity/identity.js
var identity = __webpack_require__(43845);
// EXTERNAL MODULE: ./lib/domain/outcome/grade.js
var grade = __webpack_require__(84180);
// EXTERNAL MODULE: ./lib/domain/archive/codec.js
var codec = __webpack_require__(77155);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/domain/archive/manifest-schema.js





const size = schemas/* int */.Whr().nonnegative();
const manifest_schema_digest = schemas/* custom */.IeY((value) => typeof value === 'string' && (0,digest/* isDigest */.B)(value), 'must be sha256:<hex>');
const nameHex = schemas/* string */.YjP().regex(/^([0-9a-f]{2})+$/);
/** The fields that every version has. */
function commonShape(object) {
    const fingerprint = object({
        pageSizeBytes: schemas/* int */.Whr().min(512).max(65_536),
        pageCount: schemas/* int */.Whr().min(1),
        encoding: schemas/* enum */.k5n(['UTF-8', 'UTF-16le', 'UTF-16be']),
        userVersion: schemas/* int */.Whr(),
        applicationId: schemas/* int */.Whr(),
        schemaDigest: manifest_schema_digest,
        tables: schemas/* array */.YOg(object({ name: schemas/* string */.YjP(), nameHex: nameHex.exactOptional(), rows: size.nullable() })),
    });
    const origin = object({
        repository: schemas/* string */.YjP(),
        runId: schemas/* string */.YjP(),
        runAttempt: size,
        commit: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        workflow: schemas/* string */.YjP(),
    });
    return {
        format: schemas/* literal */.euz('savepoint'),
        createdAt: iso/* datetime */.w$(),
        kind: schemas/* enum */.k5n(['automatic', 'manual']),
        label: schemas/* string */.YjP().nullable(),
        source: schemas/* string */.YjP(),
        snapshot: object({ digest: manifest_schema_digest, sizeBytes: schemas/* int */.Whr().min(512) }),
        blockSizeBytes: schemas/* int */.Whr().min(65_536).max(16_777_216),
        compressionLevel: schemas/* int */.Whr().min(0).max(19),
        fingerprint,
        checks: object({
            limitations: schemas/* array */.YOg(object({ table: schemas/* string */.YjP().nullable(), reason: schemas/* string */.YjP() })),
            foreignKeyViolations: size.nullable(),
        }),
        verdict: schemas/* enum */.k5n(['ok', 'warning', 'failed']),
        origin: origin.nullable(),
        madeBy: object({ savepoint: schemas/* string */.YjP(), sqlite: schemas/* string */.YjP() }),
    };
}
function identitySchema(object) {
    const text = schemas/* string */.YjP().min(1);
    return object({
        name: text,
        by: schemas/* enum */.k5n(identity/* EVIDENCE_KINDS */.At),
        digest: manifest_schema_digest,
        workflow: text.nullable(),
        job: text.nullable(),
        environment: text.nullable(),
        host: manifest_schema_digest.nullable(),
        seen: object({ host: text, path: text }).nullable(),
    });
}
/** Version 1 as it always was: unknown fields are refused. */
const firstSchema = schemas/* strictObject */.rej({ ...commonShape(schemas/* strictObject */.rej), version: schemas/* literal */.euz(1) });
/** Version 2: what is unknown and not critical is left out. */
const secondSchema = schemas/* object */.Ikc({
    ...commonShape(schemas/* object */.Ikc),
    version: schemas/* literal */.euz(2),
    identity: identitySchema(schemas/* object */.Ikc),
    codec: schemas/* enum */.k5n(codec/* CODECS */.QA).exactOptional(),
    atRest: schemas/* string */.YjP().exactOptional(),
    grade: schemas/* enum */.k5n(grade/* GRADES */.F4).exactOptional(),
    accepted: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), count: schemas/* int */.Whr().nonnegative() })).exactOptional(),
});
/** A manifest as it is read, of any version. */
const readableSchema = schemas/* discriminatedUnion */.gMt('version', [
    firstSchema,
    secondSchema,
]);
/** A manifest as it is shown, from which its JSON Schema is published. */
const manifestSchema = schemas/* strictObject */.rej({
    ...commonShape(schemas/* strictObject */.rej),
    version: schemas/* literal */.euz([1, 2]),
    identity: identitySchema(schemas/* strictObject */.rej).exactOptional(),
    codec: schemas/* enum */.k5n(codec/* CODECS */.QA).exactOptional(),
    atRest: schemas/* string */.YjP().exactOptional(),
    grade: schemas/* enum */.k5n(grade/* GRADES */.F4).exactOptional(),
    accepted: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), count: schemas/* int */.Whr().nonnegative() })).exactOptional(),
});
/** The fields of the document that this Savepoint knows. */
const KNOWN_FIELDS = new Set([...Object.keys(secondSchema.shape), 'critical']);

;// CONCATENATED MODULE: ./lib/domain/archive/parse-manifest.js



/**
 * Parses a manifest from its JSON text. Version 1 has no unknown fields. Later ones may: those that are not marked
 * critical are left out, for what they say can be done without.
 * @throws BackupError MANIFEST_VERSION_UNSUPPORTED for a newer version, MANIFEST_FIELD_UNSUPPORTED for a critical field
 *   that is unknown, MANIFEST_INVALID for anything else
 */
function parseManifest(json) {
    const document = parseJson(json);
    const version = versionOf(document);
    if (version !== undefined && version > manifest/* MANIFEST_VERSION */.h)
        throw newerVersion(version);
    refuseUnknownCritical(document);
    const parsed = readableSchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`);
    throw invalid(issues.slice(0, 3).join('; '), parsed.error);
}
/** Without such a field the content cannot be told aright, so nothing of the archive may be used. */
function refuseUnknownCritical(document) {
    const { critical, madeBy, version } = (document ?? {});
    if (version === 1 || critical === undefined)
        return;
    if (!Array.isArray(critical) || !critical.every((field) => typeof field === 'string')) {
        throw invalid('critical: must be a list of names of fields', null);
    }
    const unknown = critical.filter((field) => !KNOWN_FIELDS.has(field));
    if (unknown.length === 0)
        return;
    const maker = madeBy?.savepoint;
    const made = typeof maker === 'string' ? `Savepoint ${maker} made it` : 'A newer Savepoint made it';
    throw new errors/* BackupError */.hj('MANIFEST_FIELD_UNSUPPORTED', `The archive cannot be used without the field ${unknown.join(', ')} of its manifest, which this Savepoint does not know.`, {
        hint: `${made}: use that one, or a newer one, in every workflow that reads this store.`,
        context: { fields: unknown.join(' ') },
    });
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
function newerVersion(version) {
    return new errors/* BackupError */.hj('MANIFEST_VERSION_UNSUPPORTED', `The manifest has version ${version}; this Savepoint reads versions up to ${manifest/* MANIFEST_VERSION */.h}.`, { hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.' });
}
function invalid(what, cause) {
    return new errors/* BackupError */.hj('MANIFEST_INVALID', `The manifest of the archive is not valid (${what}).`, {
        hint: 'The archive was damaged or altered. Use another one; gunzip may still give the database.',
        cause,
    });
}


/***/ }),

/***/ 43845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ EVIDENCE_KINDS),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   Or: () => (/* binding */ makerOf)
/* harmony export */ });
/**
 * What an identity rests on: a name that the user gave; machine and real path; repository and path, where machines do
 * not last; or the path alone, where nothing else is known.
 */
const EVIDENCE_KINDS = [
    'name',
    'machine',
    'repository',
    'path',
];
/**
 * Tells whether two databases can have the same identity without the user having said that they are one: a checkout is
 * of the same path in every workflow, and the paths in containers are all alike.
 */
function isWeak(by) {
    return by === 'repository' || by === 'path';
}
/**
 * Who makes the archives of a weak identity, as far as that tells two databases apart; null when nothing tells it.
 */
function makerOf({ environment, host, workflow, }) {
    const known = [workflow, environment, host].filter((fact) => fact !== null);
    return known.length === 0 ? null : known.join(' ');
}


/***/ }),

/***/ 84180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   V7: () => (/* binding */ worstGrade),
/* harmony export */   YP: () => (/* binding */ renderGraded)
/* harmony export */ });
/**
 * What a finding means for the rows, the worst first. Only `pages` forbids a backup: there, rows may be lost. Under every
 * other grade each row is there and comes back from the backup as it is.
 */
const GRADES = ['pages', 'indexes', 'values', 'full text', 'foreign keys', 'not checkable'];
/** The worst grade among some; null when there is none. */
function worstGrade(grades) {
    return GRADES.find((grade) => grades.includes(grade)) ?? null;
}
/** What tells one kind of finding from another, as a user reads it and gives it back: `values: t.b: NOT NULL`. */
function keyOf({ grade, object, constraint }) {
    return [grade, ...(object === null ? [] : [object]), constraint].map(onOneLine).join(': ');
}
/** A finding as one line, such as `values: t.b: NOT NULL = 3`: what {@link parseAccepted} takes. */
function renderGraded(finding) {
    return `${keyOf(finding)} = ${finding.count}`;
}
function onOneLine(text) {
    return text.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameLookalike)
/* harmony export */ });
const STARTS = [
    {
        bytes: Buffer.from([0x1f, 0x8b]),
        name: 'a gzip file',
        hint: 'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
        reader: 'gunzip > NEW',
    },
    {
        bytes: Buffer.from('PK\u0003\u0004', 'latin1'),
        name: 'a zip file',
        hint: 'Unpack it first and name the database in it.',
        reader: 'cat > NEW.zip',
    },
    {
        bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
        name: 'a Zstandard file',
        hint: 'Unpack it first: unzstd FILE.',
        reader: 'zstd -d > NEW',
    },
    {
        bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]),
        name: 'an xz file',
        hint: 'Unpack it first: unxz -k FILE.',
        reader: 'unxz > NEW',
    },
    {
        bytes: Buffer.from('BZh', 'latin1'),
        name: 'a bzip2 file',
        hint: 'Unpack it first: bunzip2 -k FILE.',
        reader: 'bunzip2 > NEW',
    },
    {
        bytes: Buffer.from('ustar', 'latin1'),
        offset: 257,
        name: 'a tar file',
        hint: 'Unpack it first and name the database in it: tar -tf FILE lists what it holds.',
        reader: 'tar -t',
    },
    {
        bytes: Buffer.from('version https://git-lfs', 'latin1'),
        name: 'a Git LFS pointer, not the file itself',
        hint: 'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
    },
    {
        bytes: Buffer.from('age-encryption.org/v1', 'latin1'),
        name: 'encrypted with age',
        hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
        reader: 'age -d -i KEY > NEW',
    },
    {
        bytes: Buffer.from('-----BEGIN AGE ENCRYPTED FILE', 'latin1'),
        name: 'encrypted with age',
        hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
        reader: 'age -d -i KEY > NEW',
    },
    {
        bytes: Buffer.from('** This file contains an SQLite 2', 'latin1'),
        name: 'a database of SQLite 2',
        hint: 'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
    },
];
/** Text that is often given instead, by how it begins. */
const TEXTS = [
    [
        /^\s*(?:<!doctype html|<html)/i,
        'an HTML page, probably an error or a sign-in page that was saved instead of the file',
        'Fetch the file again, and look at the page for the reason.',
    ],
    [
        /^\s*<\?xml/i,
        'an XML document, probably an error that was saved instead of the file',
        'Fetch the file again, and look into the document for the reason.',
    ],
    [
        /^(?:\s|--[^\n]*\n|\/\*.*?\*\/)*(?:PRAGMA|BEGIN|CREATE|INSERT|DROP|SET)\b/is,
        'an SQL dump',
        'Load it into a new database: sqlite3 NEW < FILE.',
        'sqlite3 NEW',
    ],
];
/** Above this many bits per byte, the start of a file is encrypted or compressed; a database page has 1 to 6. */
const RANDOM_BITS_PER_BYTE = 7.2;
const SHORTEST_TEXT_BYTES = 4;
/**
 * Names a file that is not a SQLite database by its first bytes.
 * @param start the first bytes of the file, up to 4096
 */
function nameLookalike(start, sizeBytes) {
    const known = STARTS.find(({ bytes, offset = 0 }) => start.subarray(offset, offset + bytes.length).equals(bytes));
    if (known !== undefined)
        return { name: known.name, hint: known.hint, reader: known.reader ?? null };
    if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
        return {
            name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
            hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
            reader: null,
        };
    }
    return isText(start) ? nameText(start.toString('utf8')) : null;
}
function nameText(text) {
    const [, name, hint, reader] = TEXTS.find(([start]) => start.test(text)) ?? [
        null,
        'a text file',
        'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.',
    ];
    return { name, hint, reader: reader ?? null };
}
/** A line end alone is an empty file. */
function isText(start) {
    if (start.length < SHORTEST_TEXT_BYTES)
        return false;
    const control = start.findIndex((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
    return control === -1 && !start.toString('utf8').slice(0, -4).includes('\uFFFD');
}
function bitsPerByte(bytes) {
    const counts = new Map();
    for (const byte of bytes)
        counts.set(byte, (counts.get(byte) ?? 0) + 1);
    const shares = [...counts.values()].map((count) => count / bytes.length);
    return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}


/***/ }),

/***/ 67662:
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
