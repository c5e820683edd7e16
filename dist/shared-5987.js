export const id = 5987;
export const ids = [5987];
export const modules = {

/***/ 88892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo)
/* harmony export */ });
/**
 * Gives the memory of bytes back at once. What waits for the garbage collector was measured to add up to 64 MB a thread.
 * @param bytes no later step uses them
 */
function letGo(bytes) {
    const memory = bytes.buffer;
    // Buffers of less than a pool share their memory with others.
    if (memory instanceof ArrayBuffer && memory.byteLength > Buffer.poolSize)
        memory.transfer(0);
}


/***/ }),

/***/ 67267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runBlockJob)
/* harmony export */ });
/* harmony import */ var _format_let_go_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88892);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31276);


/** Does a job; what it makes lies in the slot afterwards. */
async function runBlockJob(job, { raw, member }) {
    if (job.kind === 'encode') {
        const { codec, level } = job.compression;
        const encoded = await _container_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINERS */ .f[codec].encodeBlock(raw.subarray(0, job.rawSizeBytes), level);
        const sizeBytes = encoded.length;
        moveInto(member, encoded);
        return sizeBytes;
    }
    const decoded = _container_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINERS */ .f[job.codec].decodeBlock(member.subarray(0, job.memberSizeBytes));
    if (decoded.raw !== null)
        moveInto(raw, decoded.raw);
    return decoded.problem;
}
function moveInto(slot, bytes) {
    slot.set(bytes);
    (0,_format_let_go_js__WEBPACK_IMPORTED_MODULE_1__/* .letGo */ .K)(bytes);
}


/***/ }),

/***/ 40946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BlockSlot)
/* harmony export */ });
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15585);

/**
 * Memory for one block and its member, which threads share. It is made once and used for one block after another, so
 * that memory stays the same however large a snapshot is.
 */
class BlockSlot {
    /** Room for a block, or for a member that is read back. */
    raw;
    member;
    constructor(raw = new SharedArrayBuffer(_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak), member = new SharedArrayBuffer(_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBER_SIZE_BYTES */ .ak)) {
        this.raw = Buffer.from(raw);
        this.member = Buffer.from(member);
    }
}


/***/ }),

/***/ 31276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ CONTAINERS)
});

// EXTERNAL MODULE: ./lib/archive/gzip/block-header.js
var block_header = __webpack_require__(88830);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/archive/format/block.js
var block = __webpack_require__(37649);
;// CONCATENATED MODULE: ./lib/archive/gzip/decode-block.js




/** The block of a whole member, after everything that header and trailer say of it was compared. */
function decodeGzipBlock(member) {
    const header = (0,block_header/* parseBlockHeader */.eI)(member.subarray(0, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1));
    if (header?.memberSizeBytes !== member.length)
        return (0,block/* damagedBlock */.zb)('has no valid header');
    const deflated = member.subarray(block_header/* BLOCK_HEADER_SIZE_BYTES */.y1, -block_header/* TRAILER_SIZE_BYTES */.IX);
    const inflated = inflate(deflated, header.rawSizeBytes);
    if (typeof inflated === 'string')
        return (0,block/* damagedBlock */.zb)(`cannot be inflated (${inflated})`);
    const { raw, consumedBytes } = inflated;
    const rawSha256 = (0,external_node_crypto_.createHash)('sha256').update(raw).digest('hex');
    const problem = (0,block/* differenceOf */.Pq)('length of its deflate stream', deflated.length, consumedBytes) ??
        (0,block/* differenceOf */.Pq)('size of its content', header.rawSizeBytes, raw.length) ??
        (0,block/* differenceOf */.Pq)('ISIZE', member.readUInt32LE(member.length - 4), raw.length) ??
        (0,block/* differenceOf */.Pq)('CRC-32', member.readUInt32LE(member.length - block_header/* TRAILER_SIZE_BYTES */.IX), (0,external_node_zlib_.crc32)(raw)) ??
        (0,block/* differenceOf */.Pq)('SHA-256', header.rawSha256.toString('hex'), rawSha256);
    return problem === null ? { raw, problem } : (0,block/* damagedBlock */.zb)(problem);
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
        const { code, message } = error;
        return code === 'ERR_BUFFER_TOO_LARGE'
            ? `it gives more than the ${maxSizeBytes} bytes that its header says`
            : message;
    }
}

// EXTERNAL MODULE: ./lib/archive/format/let-go.js
var let_go = __webpack_require__(88892);
;// CONCATENATED MODULE: ./lib/archive/gzip/encode-block.js




/**
 * Packs one block of the snapshot into a gzip member of its own.
 * @param level from 0, store, to 9, smallest
 */
function encodeGzipBlock(raw, level) {
    const deflated = (0,external_node_zlib_.deflateRawSync)(raw, { level });
    const memberSizeBytes = block_header/* BLOCK_HEADER_SIZE_BYTES */.y1 + deflated.length + block_header/* TRAILER_SIZE_BYTES */.IX;
    const rawSha256 = (0,external_node_crypto_.createHash)('sha256').update(raw).digest();
    const header = (0,block_header/* encodeBlockHeader */.LB)({ memberSizeBytes, rawSizeBytes: raw.length, rawSha256 });
    const member = Buffer.concat([header, deflated, encodeTrailer((0,external_node_zlib_.crc32)(raw), raw.length)]);
    (0,let_go/* letGo */.K)(deflated);
    return member;
}
/** @see RFC 1952, section 2.3.1: CRC32 and ISIZE */
function encodeTrailer(crc, sizeBytes) {
    const trailer = Buffer.alloc(block_header/* TRAILER_SIZE_BYTES */.IX);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(sizeBytes, 4);
    return trailer;
}

// EXTERNAL MODULE: ./lib/archive/gzip/manifest-members.js
var manifest_members = __webpack_require__(20340);
// EXTERNAL MODULE: ./lib/archive/gzip/read-tail.js + 1 modules
var read_tail = __webpack_require__(45920);
// EXTERNAL MODULE: ./lib/archive/gzip/seal-member.js
var seal_member = __webpack_require__(67549);
// EXTERNAL MODULE: ./lib/archive/zstd/block-trailer.js
var block_trailer = __webpack_require__(75255);
// EXTERNAL MODULE: ./lib/archive/zstd/frame-header.js
var frame_header = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/archive/zstd/decode-block.js





/**
 * The block of a whole member, after everything that is said of it was compared. The decoder of Node.js is given one
 * frame at a time, because it stops after the first without a word, and some versions take a cut frame for a whole one.
 * @see https://github.com/nodejs/node/issues/64741
 */
function decodeZstdBlock(member) {
    const facts = (0,block_trailer/* parseBlockTrailer */.YT)(member);
    if (facts === null)
        return (0,block/* damagedBlock */.zb)('does not end with what is known of it');
    const frame = member.subarray(0, -block_trailer/* BLOCK_TRAILER_SIZE_BYTES */.a9);
    const headerProblem = (0,frame_header/* problemOfFrameHeader */.z)(frame, facts.rawSizeBytes);
    if (headerProblem !== null)
        return (0,block/* damagedBlock */.zb)(headerProblem);
    const decompressed = decompress(frame, facts.rawSizeBytes);
    if (typeof decompressed === 'string')
        return (0,block/* damagedBlock */.zb)(`cannot be decompressed (${decompressed})`);
    const { raw, consumedBytes } = decompressed;
    const problem = (0,block/* differenceOf */.Pq)('length of its frame', frame.length, consumedBytes) ??
        (0,block/* differenceOf */.Pq)('size of its content', facts.rawSizeBytes, raw.length) ??
        (0,block/* differenceOf */.Pq)('SHA-256', facts.rawSha256.toString('hex'), (0,external_node_crypto_.createHash)('sha256').update(raw).digest('hex'));
    return problem === null ? { raw, problem } : (0,block/* damagedBlock */.zb)(problem);
}
/** @returns zstd's words when the frame is damaged, ends too early or gives more than it may */
function decompress(frame, maxSizeBytes) {
    // One byte more than the limit: a buffer filled to its end would cost a second round.
    const options = { chunkSize: Math.max(64, maxSizeBytes + 1), maxOutputLength: maxSizeBytes, info: true };
    try {
        // With `info` Node gives more than its types say.
        const { buffer, engine } = (0,external_node_zlib_.zstdDecompressSync)(frame, options);
        return { raw: buffer, consumedBytes: engine.bytesWritten };
    }
    catch (error) {
        const { code, message } = error;
        return code === 'ERR_BUFFER_TOO_LARGE'
            ? `it gives more than the ${maxSizeBytes} bytes that its header says`
            : message;
    }
}

// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
;// CONCATENATED MODULE: ./lib/archive/zstd/frame-writer.js


/** What comes out of a frame at once; it is copied. */
const OUTPUT_CHUNK_SIZE_BYTES = 262_144;
/** So that a whole block is one segment at every level. */
const WINDOW_LOG = Math.log2(format/* BLOCK_SIZE_BYTES */.q7);
/**
 * Makes one zstd frame after another in one context: a context and its buffers for every block add up to much memory
 * before the garbage collector comes. Every frame has its content size and a checksum.
 */
class FrameWriter {
    #stream;
    #pieces = [];
    #last = Promise.resolve();
    /** @param level from 1, fastest, to 19, smallest */
    constructor(level) {
        this.#stream = (0,external_node_zlib_.createZstdCompress)({
            flush: external_node_zlib_.constants.ZSTD_e_end,
            chunkSize: OUTPUT_CHUNK_SIZE_BYTES,
            params: {
                [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level,
                [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
                [external_node_zlib_.constants.ZSTD_c_windowLog]: WINDOW_LOG,
            },
        });
        this.#stream.on('data', (piece) => this.#pieces.push(piece));
    }
    /** The frame of these bytes alone. */
    write(raw) {
        const frame = this.#last.then(() => this.#write(raw));
        this.#last = frame.catch(() => undefined);
        return frame;
    }
    #write(raw) {
        return new Promise((resolve, reject) => {
            this.#stream.write(raw, (error) => {
                const pieces = this.#pieces;
                this.#pieces = [];
                if (error)
                    reject(error);
                else
                    resolve(Buffer.concat(pieces));
            });
        });
    }
}

;// CONCATENATED MODULE: ./lib/archive/zstd/encode-block.js



const writers = new Map();
/**
 * Packs one block of the snapshot into a zstd frame of its own, and what is known of it behind the frame.
 * @param level from 1, fastest, to 19, smallest
 */
async function encodeZstdBlock(raw, level) {
    const frame = await writerFor(level).write(raw);
    const memberSizeBytes = frame.length + block_trailer/* BLOCK_TRAILER_SIZE_BYTES */.a9;
    const rawSha256 = (0,external_node_crypto_.createHash)('sha256').update(raw).digest();
    return Buffer.concat([frame, (0,block_trailer/* encodeBlockTrailer */.fM)({ memberSizeBytes, rawSizeBytes: raw.length, rawSha256 })]);
}
/** One a level in each thread, for as long as the thread lives. */
function writerFor(level) {
    const known = writers.get(level);
    if (known !== undefined)
        return known;
    const writer = new FrameWriter(level);
    writers.set(level, writer);
    return writer;
}

// EXTERNAL MODULE: ./lib/archive/zstd/frame-list.js
var frame_list = __webpack_require__(85430);
// EXTERNAL MODULE: ./lib/archive/zstd/read-tail.js
var zstd_read_tail = __webpack_require__(90037);
// EXTERNAL MODULE: ./lib/archive/zstd/seal-frame.js
var seal_frame = __webpack_require__(97979);
// EXTERNAL MODULE: ./lib/archive/zstd/seek-table.js
var seek_table = __webpack_require__(5631);
// EXTERNAL MODULE: ./lib/archive/zstd/skippable.js
var skippable = __webpack_require__(37117);
;// CONCATENATED MODULE: ./lib/archive/threads/container.js














/** A codec is a folder and a line. */
const CONTAINERS = {
    gzip: {
        formatVersion: read_tail/* GZIP_FORMAT_VERSION */.w8,
        encodeBlock: async (raw, level) => encodeGzipBlock(raw, level),
        decodeBlock: decodeGzipBlock,
        factsOf: (member) => (0,block_header/* parseBlockHeader */.eI)(member.subarray(0, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1)),
        encodeManifest: manifest_members/* encodeManifestMembers */.RI,
        encodeSeal: seal_member/* encodeSealMember */.uY,
        encodeBehind: () => Buffer.alloc(0),
    },
    zstd: {
        formatVersion: zstd_read_tail/* ZSTD_FORMAT_VERSION */.p,
        encodeBlock: encodeZstdBlock,
        decodeBlock: decodeZstdBlock,
        factsOf: block_trailer/* parseBlockTrailer */.YT,
        encodeManifest: (manifest) => (0,skippable/* encodeSkippable */.Ah)('manifest', manifest),
        encodeSeal: seal_frame/* encodeSealFrame */.fq,
        encodeBehind: (memberSizesBytes, sizes) => (0,seek_table/* encodeSeekTable */.XD)((0,frame_list/* listFrames */.J)(memberSizesBytes, sizes)),
    },
};


/***/ }),

/***/ 86742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveBlocks: () => (/* binding */ serveBlocks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _block_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67267);
/* harmony import */ var _block_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40946);



/** Does the jobs that the main thread sends, one after another. */
function serveBlocks() {
    let last = Promise.resolve();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ job, raw, member }) => {
        last = last.then(async () => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await (0,_block_job_js__WEBPACK_IMPORTED_MODULE_1__/* .runBlockJob */ .w)(job, new _block_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .BlockSlot */ .A(raw, member))));
    });
}


/***/ }),

/***/ 77155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ CODECS),
/* harmony export */   X5: () => (/* binding */ COMPRESSION_LEVELS),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS)
/* harmony export */ });
/** What can pack the blocks of an archive. */
const CODECS = ['gzip', 'zstd'];
/** What a codec does where no level is given. zlib at 5 takes four fifths of its time at 6, for 1 % more bytes. */
const DEFAULT_LEVELS = { gzip: 5, zstd: 3 };
/** Between which levels a codec can be told to work, both included. */
const COMPRESSION_LEVELS = {
    gzip: { min: 0, max: 9 },
    zstd: { min: 1, max: 19 },
};


/***/ }),

/***/ 47789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   z: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

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
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `A SHA-256 has 64 hexadecimal digits, not "${hex}".`, {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}


/***/ }),

/***/ 63756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   ZJ: () => (/* binding */ asBackupError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   hj: () => (/* binding */ BackupError),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The exit code of each kind. Scripts rely on these numbers: they never change. */
const EXIT_CODES = {
    usage: 2,
    partial: 3,
    source: 10,
    integrity: 11,
    archive: 12,
    catalog: 13,
    store: 14,
    target: 15,
    policy: 16,
    'rolled-back': 17,
    internal: 70,
    cancelled: 130,
};
/** Every code that Savepoint reports, and its kind. */
const ERROR_KINDS = {
    INPUT_INVALID: 'usage',
    INPUTS_CONFLICT: 'usage',
    CONFIRMATION_REQUIRED: 'usage',
    UNSUPPORTED_PLATFORM: 'usage',
    SOME_SOURCES_FAILED: 'partial',
    SOURCE_NOT_FOUND: 'source',
    SOURCE_UNREADABLE: 'source',
    SOURCE_NOT_A_FILE: 'source',
    SOURCE_NOT_A_DATABASE: 'source',
    SOURCE_EMPTY: 'source',
    SOURCE_UNSUPPORTED_FORMAT: 'source',
    SOURCE_UNSUPPORTED_SCHEMA: 'source',
    SOURCE_BUSY: 'source',
    SOURCE_CHANGED: 'source',
    INTEGRITY_CHECK_FAILED: 'integrity',
    CHECK_NOT_FINISHED: 'integrity',
    FINGERPRINT_MISMATCH: 'integrity',
    ASSERTION_FAILED: 'integrity',
    VERIFICATION_FAILED: 'integrity',
    DRILL_FAILED: 'integrity',
    ARCHIVE_TRUNCATED: 'archive',
    ARCHIVE_DAMAGED: 'archive',
    ARCHIVE_DIGEST_MISMATCH: 'archive',
    ARCHIVE_TOO_LARGE: 'archive',
    ARCHIVE_NOT_GZIP: 'archive',
    ARCHIVE_NOT_A_DATABASE: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    MANIFEST_FIELD_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    IDENTITY_AMBIGUOUS: 'catalog',
    SAFETY_COPY_NOT_FOUND: 'catalog',
    STORE_UNREACHABLE: 'store',
    STORE_UNAUTHORIZED: 'store',
    STORE_NAME_TAKEN: 'store',
    STORE_NOT_WRITABLE: 'store',
    STORE_QUOTA_EXHAUSTED: 'store',
    STORE_RATE_LIMITED: 'store',
    STORE_UPLOAD_FAILED: 'store',
    STORE_DOWNLOAD_FAILED: 'store',
    STORE_UNSUPPORTED: 'store',
    ARCHIVE_EXPIRED: 'store',
    TARGET_EXISTS: 'target',
    TARGET_IN_USE: 'target',
    TARGET_NOT_WRITABLE: 'target',
    TARGET_NOT_A_FILE: 'target',
    TARGET_UNSUITABLE: 'target',
    DISK_FULL: 'target',
    IO_FAILED: 'target',
    GUARD_ROLLBACK_FAILED: 'target',
    REHEARSAL_COMMAND_FAILED: 'policy',
    REHEARSAL_TIMED_OUT: 'policy',
    REHEARSAL_ROWS_LOST: 'policy',
    REHEARSAL_ROWS_ORPHANED: 'policy',
    REHEARSAL_TOUCHED_SOURCE: 'policy',
    PRUNE_WOULD_EMPTY: 'policy',
    ORIGIN_UNTRUSTED: 'policy',
    IDENTITY_MISMATCH: 'policy',
    PUBLIC_REPOSITORY: 'policy',
    BACKUP_STALE: 'policy',
    TOO_FEW_VERIFIED: 'policy',
    ARCHIVES_EXPIRING: 'policy',
    STORAGE_NEARLY_FULL: 'policy',
    WORKFLOW_DISABLED: 'policy',
    BACKUPS_FAILING: 'policy',
    BACKUPS_SKIPPED: 'policy',
    SUCCESS_RATE_LOW: 'policy',
    BACKUP_SHRUNK: 'policy',
    BACKUP_SLOWED: 'policy',
    DRILL_OVERDUE: 'policy',
    RESTORE_ROLLED_BACK: 'rolled-back',
    INVARIANT_BROKEN: 'internal',
    CANCELLED: 'cancelled',
};
/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
class BackupError extends Error {
    name = 'BackupError';
    code;
    hint;
    context;
    transient;
    /** The checks behind the failure; null when none were done. */
    report;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.context = details.context ?? {};
        this.transient = details.transient ?? false;
        this.report = details.report ?? null;
    }
    get kind() {
        return ERROR_KINDS[this.code];
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** The error of an operation that the user, the runner or the operating system asked to stop. */
function cancelled(reason) {
    return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
        hint: 'Nothing was left half done. Run the same command again to start over.',
    });
}
/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
function asBackupError(thrown) {
    if (thrown instanceof BackupError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
        hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
        cause: thrown,
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
