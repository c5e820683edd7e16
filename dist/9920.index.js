export const id = 9920;
export const ids = [9920];
export const modules = {

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

/***/ 62070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runBlockJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/archive/block-header.js
var block_header = __webpack_require__(92741);
;// CONCATENATED MODULE: ./lib/archive/decode-block.js



/** The block of a whole member, after everything that header and trailer say of it was compared. */
function decodeBlock(member) {
    const header = (0,block_header/* parseBlockHeader */.eI)(member.subarray(0, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1));
    if (header?.memberSizeBytes !== member.length)
        return damaged('has no valid header');
    const deflated = member.subarray(block_header/* BLOCK_HEADER_SIZE_BYTES */.y1, -block_header/* TRAILER_SIZE_BYTES */.IX);
    const inflated = inflate(deflated, header.rawSizeBytes);
    if (typeof inflated === 'string')
        return damaged(`cannot be inflated (${inflated})`);
    const { raw, consumedBytes } = inflated;
    const rawSha256 = (0,external_node_crypto_.createHash)('sha256').update(raw).digest('hex');
    const problem = differs('length of its deflate stream', deflated.length, consumedBytes) ??
        differs('size of its content', header.rawSizeBytes, raw.length) ??
        differs('ISIZE', member.readUInt32LE(member.length - 4), raw.length) ??
        differs('CRC-32', member.readUInt32LE(member.length - block_header/* TRAILER_SIZE_BYTES */.IX), (0,external_node_zlib_.crc32)(raw)) ??
        differs('SHA-256', header.rawSha256.toString('hex'), rawSha256);
    return problem === null ? { raw, problem } : damaged(problem);
}
function damaged(problem) {
    return { raw: null, problem };
}
function differs(what, expected, got) {
    return expected === got ? null : `has another ${what}: expected ${expected}, got ${got}`;
}
/** @returns zlib's words when the stream is damaged, ends too early or gives more than it may */
function inflate(deflated, maxSizeBytes) {
    // One byte more than the limit: a buffer filled to its end would cost a second round.
    const options = { chunkSize: Math.max(64, maxSizeBytes + 1), maxOutputLength: maxSizeBytes, info: true };
    try {
        // With `info` Node gives more than its types say.
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(deflated, options);
        return { raw: buffer, consumedBytes: engine.bytesWritten };
    }
    catch (error) {
        return error.message;
    }
}

// EXTERNAL MODULE: ./node_modules/libdeflate/index.js + 1 modules
var libdeflate = __webpack_require__(84230);
;// CONCATENATED MODULE: ./lib/archive/deflate.js


/** What libdeflate's loader listens to, so that a stray rejection of anybody's would end the whole process. */
const EVENTS = ['uncaughtException', 'unhandledRejection'];
let isLoaded = false;
/**
 * A raw deflate stream. libdeflate takes four fifths of the time that zlib takes; what it writes is read back with zlib.
 * @param level from 0, store, to 9, smallest
 */
function deflate(raw, level) {
    if (level === 0)
        return (0,external_node_zlib_.deflateRawSync)(raw, { level });
    if (!isLoaded)
        load();
    return (0,libdeflate/* deflate */.Kc)(raw, level);
}
/** It loads with its first call; its listeners are taken off again, because what they do is for others to decide. */
function load() {
    const emitter = process;
    const before = EVENTS.map((event) => emitter.listeners(event));
    (0,libdeflate/* deflate */.Kc)(new Uint8Array(1), 1);
    for (const [index, event] of EVENTS.entries()) {
        for (const listener of emitter.listeners(event)) {
            if (before[index]?.includes(listener) === false)
                emitter.off(event, listener);
        }
    }
    isLoaded = true;
}

;// CONCATENATED MODULE: ./lib/archive/let-go.js
/**
 * Gives the memory of bytes back at once. What waits for the garbage collector was measured to add up to 64 MB a thread.
 * @param bytes nobody uses them any more
 */
function letGo(bytes) {
    const memory = bytes.buffer;
    // Buffers of less than a pool share their memory with others.
    if (memory instanceof ArrayBuffer && memory.byteLength > Buffer.poolSize)
        memory.transfer(0);
}

;// CONCATENATED MODULE: ./lib/archive/encode-block.js





/**
 * Packs one block of the snapshot into a gzip member of its own.
 * @param level from 0, store, to 9, smallest
 */
function encodeBlock(raw, level) {
    const deflated = deflate(raw, level);
    const memberSizeBytes = block_header/* BLOCK_HEADER_SIZE_BYTES */.y1 + deflated.length + block_header/* TRAILER_SIZE_BYTES */.IX;
    const rawSha256 = (0,external_node_crypto_.createHash)('sha256').update(raw).digest();
    const header = (0,block_header/* encodeBlockHeader */.LB)({ memberSizeBytes, rawSizeBytes: raw.length, rawSha256 });
    const member = Buffer.concat([header, deflated, encodeTrailer((0,external_node_zlib_.crc32)(raw), raw.length)]);
    letGo(deflated);
    return member;
}
/** @see RFC 1952, section 2.3.1: CRC32 and ISIZE */
function encodeTrailer(crc, sizeBytes) {
    const trailer = Buffer.alloc(block_header/* TRAILER_SIZE_BYTES */.IX);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(sizeBytes, 4);
    return trailer;
}

;// CONCATENATED MODULE: ./lib/archive/block-job.js



/** Does a job; what it makes lies in the slot afterwards. */
function runBlockJob(job, { raw, member }) {
    if (job.kind === 'encode') {
        const encoded = encodeBlock(raw.subarray(0, job.rawSizeBytes), job.compressionLevel);
        const sizeBytes = encoded.length;
        moveInto(member, encoded);
        return sizeBytes;
    }
    const decoded = decodeBlock(member.subarray(0, job.memberSizeBytes));
    if (decoded.raw !== null)
        moveInto(raw, decoded.raw);
    return decoded.problem;
}
function moveInto(slot, bytes) {
    slot.set(bytes);
    letGo(bytes);
}


/***/ }),

/***/ 84988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BlockSlot)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);

/**
 * Memory for one block and its member, which threads share. It is made once and used for one block after another, so
 * that memory stays the same however large a snapshot is.
 */
class BlockSlot {
    /** Room for a block, or for a member that is read back. */
    raw;
    member;
    constructor(raw = new SharedArrayBuffer(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak), member = new SharedArrayBuffer(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak)) {
        this.raw = Buffer.from(raw);
        this.member = Buffer.from(member);
    }
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

/***/ 59920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveBlocks: () => (/* binding */ serveBlocks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _block_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62070);
/* harmony import */ var _block_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84988);



/** Does the jobs that the main thread sends, one after another. */
function serveBlocks() {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ job, raw, member }) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0,_block_job_js__WEBPACK_IMPORTED_MODULE_1__/* .runBlockJob */ .w)(job, new _block_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .BlockSlot */ .A(raw, member)));
    });
}


/***/ })

};
