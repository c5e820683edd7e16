export const id = 1605;
export const ids = [1605,7742];
export const modules = {

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

/***/ 68119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ BlockThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/archive/block-job.js + 4 modules
var block_job = __webpack_require__(62070);
// EXTERNAL MODULE: ./lib/archive/block-slot.js
var block_slot = __webpack_require__(84988);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/archive/block-thread.js



/** A thread that does jobs in the order in which it is given them. It starts with the first one. */
class BlockThread {
    #waiting = [];
    #worker = null;
    #ended = null;
    /** How many jobs it has not answered yet. */
    get load() {
        return this.#waiting.length;
    }
    /** @throws BackupError as `BlockThreads.run` says */
    async run(job, { raw, member }) {
        if (this.#ended !== null)
            throw this.#ended;
        this.#worker ??= this.#start();
        const answer = Promise.withResolvers();
        this.#waiting.push(answer);
        const message = { job, raw: raw.buffer, member: member.buffer };
        this.#worker.postMessage(message);
        return answer.promise;
    }
    /** Ends the thread, whatever it does. */
    async close() {
        this.#end((0,errors/* cancelled */.KW)('its caller'));
        await this.#worker?.terminate();
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(programPath());
        worker.on('message', (answer) => this.#waiting.shift()?.resolve(answer));
        worker.on('error', (cause) => this.#end(endedByItself(cause)));
        worker.on('exit', (code) => this.#end(endedByItself(`exit code ${code}`)));
        return worker;
    }
    #end(error) {
        this.#ended ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#ended);
    }
}
/** Beside this file: the sources' `blocks.ts`, or the bundle's `blocks.js`. */
function programPath() {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const name = `./blocks.${extension}`;
    return (0,external_node_url_.fileURLToPath)(new URL(name, import.meta.url));
}
function endedByItself(cause) {
    return new errors/* BackupError */.hj('INVARIANT_BROKEN', `A thread that works on blocks ended by itself: ${String(cause)}`, {
        hint: 'The machine may be out of memory. Nothing was finished, and nothing was replaced. Run the command again.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
;// CONCATENATED MODULE: ./lib/archive/block-threads.js





/** More would only take memory: nothing feeds them faster. */
const MOST_THREADS = 8;
/** Fewer blocks are done sooner than a thread has started. */
const FEWEST_BLOCKS = 4;
/** Works on blocks on all cores, or on this thread where there is little to do. */
class BlockThreads {
    #threads;
    /** @param snapshotSizeBytes how much there is to do, as far as that is known beforehand */
    constructor(snapshotSizeBytes) {
        const isMuch = snapshotSizeBytes >= FEWEST_BLOCKS * format/* BLOCK_SIZE_BYTES */.q7;
        const count = isMuch ? Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS) : 0;
        this.#threads = Array.from({ length: count }, () => new BlockThread());
    }
    /** Memory for as many blocks as keep all threads at work while others are read and written. */
    makeSlots() {
        return Array.from({ length: 2 * this.#threads.length + 2 }, () => new block_slot/* BlockSlot */.A());
    }
    /**
     * Makes the member of the block in a slot, which nobody else may touch meanwhile.
     * @param compressionLevel from 0, store, to 9, smallest
     * @returns the size of the member in bytes
     * @throws BackupError INVARIANT_BROKEN when the thread ended by itself, CANCELLED when it was closed
     */
    async encode(slot, rawSizeBytes, compressionLevel) {
        return (await this.#run({ kind: 'encode', rawSizeBytes, compressionLevel }, slot));
    }
    /**
     * Makes the block of the member in a slot, which nobody else may touch meanwhile.
     * @returns what is wrong with the member, as half a sentence; null when its block is all that it says
     * @throws BackupError as {@link encode}
     */
    async decode(slot, memberSizeBytes) {
        return (await this.#run({ kind: 'decode', memberSizeBytes }, slot));
    }
    /** Ends the threads, whatever they do. */
    async [Symbol.asyncDispose]() {
        await Promise.all(this.#threads.map((thread) => thread.close()));
    }
    async #run(job, slot) {
        const [idlest] = this.#threads.toSorted((one, other) => one.load - other.load);
        return idlest === undefined ? (0,block_job/* runBlockJob */.w)(job, slot) : idlest.run(job, slot);
    }
}


/***/ }),

/***/ 47804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ DigestingWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_write_fully_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54293);


/** Appends to a new file and digests on the way what it appends. Without a file it only digests. */
class DigestingWriter {
    #file;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #sizeBytes = 0;
    constructor(file) {
        this.#file = file;
    }
    /** All that was appended so far. */
    get sizeBytes() {
        return this.#sizeBytes;
    }
    /** One call at a time: the next one only when this one is done. */
    async append(bytes) {
        const written = this.#file === null ? undefined : (0,_files_write_fully_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFully */ .K)(this.#file, bytes, this.#sizeBytes);
        this.#hash.update(bytes);
        this.#sizeBytes += bytes.length;
        await written;
    }
    /** The SHA-256 of all that was appended so far. */
    sha256() {
        return this.#hash.copy().digest();
    }
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/**
 * Takes items through stages, as many at once as there are slots for them to lie in. When one fails, no further one is
 * read, and those on their way are waited for, so that nothing works on a closed file.
 * @throws what the first item in order failed with
 */
async function inLanes(slots, stages) {
    const lanes = new Lanes(stages);
    await Promise.all(slots.map((slot) => lanes.run(slot)));
    lanes.assertAllWell();
}
class Lanes {
    #stages;
    #failure = null;
    #count = 0;
    #reading = Promise.resolve();
    #settled = Promise.resolve();
    constructor(stages) {
        this.#stages = stages;
    }
    /** One lane: takes an item after another through all stages. It does not throw. */
    async run(slot) {
        for (;;) {
            const turn = await this.#inTurn(() => this.#read(slot));
            if (turn === null)
                return;
            try {
                await this.#takeThrough(slot, turn);
            }
            catch (error) {
                turn.over.reject(error);
                this.#fail(turn.ordinal, error);
            }
        }
    }
    assertAllWell() {
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    #inTurn(read) {
        const result = this.#reading.then(read);
        this.#reading = result;
        return result;
    }
    async #read(slot) {
        if (this.#failure !== null)
            return null;
        try {
            const item = await this.#stages.read(slot);
            return item === null ? null : this.#queue(item);
        }
        catch (error) {
            this.#fail(this.#count, error);
            return null;
        }
    }
    #queue(item) {
        const turn = { ordinal: this.#count, item, before: this.#settled, over: Promise.withResolvers() };
        // Who comes next looks at it, if there is one.
        turn.over.promise.catch(() => undefined);
        this.#settled = turn.over.promise;
        this.#count += 1;
        return turn;
    }
    async #takeThrough(slot, { item, before, over }) {
        const { work, settle, prove } = this.#stages;
        const result = await work(slot, item);
        await before;
        const settled = await settle(slot, item, result);
        over.resolve();
        await prove?.(slot, settled);
    }
    #fail(ordinal, error) {
        if (this.#failure === null || ordinal < this.#failure.ordinal)
            this.#failure = { ordinal, error };
    }
}


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79737);


/** Only the owner may read what may be a copy of all his data. */
const PRIVATE_MODE = 0o600;
/**
 * Makes a new file and lets `write` fill it, and sync it where it is to survive a power cut. Whatever fails, the file is
 * removed; one that was there before is never touched.
 * @param neededBytes how large it will be, where known, for the message about a full disk
 * @throws BackupError DISK_FULL, IO_FAILED, the codes of the role, and whatever `write` throws
 */
async function createFile(path, role, write, neededBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', PRIVATE_MODE).catch((error) => {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
    });
    try {
        const result = await write(file);
        await file.close();
        return result;
    }
    catch (error) {
        // Before the file is removed, so that a full disk is told as it was met.
        const failure = (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
        throw failure;
    }
}


/***/ }),

/***/ 28031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileSystemState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79737);



/**
 * The state of the file system that holds `path`, or that would hold it: the path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function readFileSystemState(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder);
        }
        catch (error) {
            const absent = error.code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;
            if (!absent)
                throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, folder, 'scratch');
        }
    }
}


/***/ }),

/***/ 73186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertFreeSpace),
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _file_system_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28031);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79737);



/**
 * The bytes that an ordinary user may still write on the file system that holds `path`, or that would hold it: the
 * path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,_file_system_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileSystemState */ .N)(path);
    return bavail * bsize;
}
/**
 * Refuses to begin what the disk cannot hold.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function assertFreeSpace(path, neededBytes) {
    const free = await freeBytes(path);
    if (free >= neededBytes)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', `No space left in ${path}: needs about ${(0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(neededBytes)}, ${(0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(free)} free.`, {
        hint: 'Free some space, or use another disk. Nothing was written; existing files are untouched.',
        context: { path, neededBytes, freeBytes: free },
    });
}


/***/ }),

/***/ 32847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1831);
/* harmony import */ var _read_fully_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66798);


const PIECE_SIZE_BYTES = 524_288;
/**
 * The bytes of a file from one position up to another, in pieces each of which has memory of its own.
 * @throws BackupError CANCELLED
 */
async function* readPieces(file, startBytes, endBytes, signal) {
    for (let position = startBytes; position < endBytes; position += PIECE_SIZE_BYTES) {
        (0,_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNotAborted */ .J)(signal);
        yield await (0,_read_fully_js__WEBPACK_IMPORTED_MODULE_1__/* .readFully */ .l)(file, position, Math.min(PIECE_SIZE_BYTES, endBytes - position));
    }
}


/***/ }),

/***/ 54293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeFully)
/* harmony export */ });
/** Writes all bytes at a position: a system that takes fewer, as at the end of a disk, is asked again and then errs. */
async function writeFully(file, bytes, positionBytes) {
    let done = 0;
    while (done < bytes.length) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, positionBytes + done);
        done += bytesWritten;
    }
}


/***/ }),

/***/ 78815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkLimitsFor)
/* harmony export */ });
const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
/** Limits for a database of this size: some twenty times what a full check of a sound one was measured to need. */
function checkLimitsFor(sizeBytes) {
    return {
        timeLimitMs: Math.round(120_000 + 180_000 * (sizeBytes / GIB)),
        memoryLimitBytes: 256 * MIB + Math.min(2 * sizeBytes, 2 * GIB),
    };
}


/***/ }),

/***/ 55712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42493);


const CODES = {
    origin: 'ORIGIN_UNTRUSTED',
    compression: 'ARCHIVE_DAMAGED',
    'archive digest': 'ARCHIVE_DIGEST_MISMATCH',
    'snapshot digest': 'ARCHIVE_DIGEST_MISMATCH',
    SQL: 'INTEGRITY_CHECK_FAILED',
    integrity: 'INTEGRITY_CHECK_FAILED',
    'foreign keys': 'INTEGRITY_CHECK_FAILED',
    schema: 'FINGERPRINT_MISMATCH',
    rows: 'FINGERPRINT_MISMATCH',
    assertions: 'ASSERTION_FAILED',
    restore: 'VERIFICATION_FAILED',
};
/**
 * The first failed finding of a report as an error that carries the report; null when nothing failed.
 * @param what the start of the message, such as `The backup of app.db was not made`
 */
function failureOf(report, what) {
    const failure = (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFailure */ .fx)(report);
    if (failure === undefined)
        return null;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[failure.check], `${what}: ${failure.message}`, {
        hint: failure.hint ?? 'Look at the findings of the report.',
        context: { subject: report.subject, check: failure.check, damaged: failure.damaged ?? null },
        report,
    });
}
/** The finding that an error of a check amounts to. */
function findingOf(check, error, damaged) {
    return {
        check,
        outcome: 'failed',
        message: error.message,
        hint: error.hint,
        ...(damaged === undefined ? {} : { damaged }),
    };
}


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sweepUp)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _files_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47285);


/**
 * Removes a scratch directory when its work is over. What cannot be removed is told and not thrown: it must neither
 * turn a finished operation into a failed one, nor hide why one failed. The next run sweeps it.
 */
async function sweepUp(scratch, reporter) {
    try {
        await (0,_files_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .removeScratch */ .Z)(scratch);
    }
    catch (thrown) {
        reporter.note(`The scratch directory ${scratch} is left behind: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown).message}`);
    }
}


/***/ }),

/***/ 40838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unpackSnapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/create-file.js
var create_file = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/files/free-space.js
var free_space = __webpack_require__(73186);
// EXTERNAL MODULE: ./lib/archive/digesting-writer.js
var digesting_writer = __webpack_require__(47804);
// EXTERNAL MODULE: ./lib/archive/open-archive.js
var open_archive = __webpack_require__(37259);
// EXTERNAL MODULE: ./lib/archive/read-tail.js + 1 modules
var read_tail = __webpack_require__(8853);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/archive/archive-errors.js
var archive_errors = __webpack_require__(82750);
// EXTERNAL MODULE: ./lib/archive/block-threads.js + 1 modules
var block_threads = __webpack_require__(68119);
// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/archive/in-lanes.js
var in_lanes = __webpack_require__(6773);
// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/archive/block-header.js
var block_header = __webpack_require__(92741);
;// CONCATENATED MODULE: ./lib/archive/member-reader.js



/** Hops from member to member of an archive, up to where the manifest begins, with nothing between them. */
class MemberReader {
    #archive;
    #endBytes;
    #index = 0;
    #offsetBytes = 0;
    constructor(archive, manifestOffsetBytes) {
        this.#archive = archive;
        this.#endBytes = manifestOffsetBytes;
    }
    /**
     * Reads the next member into a slot; one call at a time.
     * @returns null behind the last one
     * @throws BackupError ARCHIVE_DAMAGED; what the system says of the file
     */
    async read(slot) {
        const offsetBytes = this.#offsetBytes;
        if (offsetBytes >= this.#endBytes)
            return null;
        const { path } = this.#archive;
        const index = this.#index;
        const header = await this.#readHeader(slot);
        const memberEndBytes = offsetBytes + (header?.memberSizeBytes ?? 0);
        if (header === null || memberEndBytes > this.#endBytes) {
            const what = `no block begins at byte ${offsetBytes}, where block ${index} should`;
            throw (0,archive_errors/* damaged */.qM)(path, what, { index, offsetBytes });
        }
        const rest = slot.member.subarray(block_header/* BLOCK_HEADER_SIZE_BYTES */.y1, header.memberSizeBytes);
        if (!(await this.#fill(rest, offsetBytes + block_header/* BLOCK_HEADER_SIZE_BYTES */.y1))) {
            throw (0,archive_errors/* damaged */.qM)(path, `block ${index}, which begins at byte ${offsetBytes}, ends too early`, {
                index,
                offsetBytes,
            });
        }
        this.#index += 1;
        this.#offsetBytes = memberEndBytes;
        return { path, index, offsetBytes, header };
    }
    async #readHeader(slot) {
        const bytes = slot.member.subarray(0, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1);
        if (!(await this.#fill(bytes, this.#offsetBytes)))
            return null;
        // Of a copy, because the slot is used again.
        return (0,block_header/* parseBlockHeader */.eI)(Buffer.from(bytes));
    }
    /** @returns false when the file became shorter than it was: what lay in the slot before is no member of it */
    async #fill(bytes, positionBytes) {
        return (await (0,read_fully/* readInto */.P)(bytes, this.#archive.file, positionBytes)) === bytes.length;
    }
}

;// CONCATENATED MODULE: ./lib/archive/unpack-blocks.js
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
 * Unpacks an archive of ours into `snapshot`: every block compared with its header, all bytes with the seal, the whole
 * with the manifest.
 * @throws BackupError ARCHIVE_DAMAGED, ARCHIVE_DIGEST_MISMATCH, DISK_FULL, IO_FAILED, CANCELLED
 */
async function unpackBlocks(archive, tail, snapshot, { signal, onProgress }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const members = new MemberReader(archive, tail.seal.manifestOffsetBytes);
        const totalBytes = tail.manifest.snapshot.sizeBytes;
        const threads = __addDisposableResource(env_1, new block_threads/* BlockThreads */.R(totalBytes), true);
        await (0,in_lanes/* inLanes */.L)(threads.makeSlots(), {
            read: async (slot) => {
                (0,assert_not_aborted/* assertNotAborted */.J)(signal);
                const member = await members.read(slot);
                if (member === null)
                    return null;
                hash.update(slot.member.subarray(0, member.header.memberSizeBytes));
                assertExpectedSize(member, totalBytes);
                return member;
            },
            work: (slot, { header }) => threads.decode(slot, header.memberSizeBytes),
            settle: async (slot, member, problem) => {
                if (problem !== null)
                    throw (0,archive_errors/* blockDamaged */.hs)(member, problem);
                await snapshot.append(slot.raw.subarray(0, member.header.rawSizeBytes));
                onProgress?.(snapshot.sizeBytes, totalBytes);
            },
        });
        hash.update(tail.manifestMembers);
        if (!hash.copy().digest().equals(tail.seal.sealedSha256)) {
            throw (0,archive_errors/* damaged */.qM)(archive.path, 'the SHA-256 of its bytes is not the one in its seal, though every block inflates');
        }
        const archiveDigest = (0,digest/* digestOfHex */.z)(hash.update(tail.sealMember).digest('hex'));
        const snapshotDigest = (0,digest/* digestOfHex */.z)(snapshot.sha256().toString('hex'));
        assertPromised(archive.path, tail.manifest, snapshotDigest, snapshot.sizeBytes);
        return {
            archiveDigest,
            archiveSizeBytes: archive.sizeBytes,
            snapshotDigest,
            sizeBytes: snapshot.sizeBytes,
            manifest: tail.manifest,
        };
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
/** Stops at the first block that the promised size has no room for, before it is written. */
function assertExpectedSize({ path, index, header }, totalBytes) {
    const expectedBytes = Math.max(0, Math.min(format/* BLOCK_SIZE_BYTES */.q7, totalBytes - index * format/* BLOCK_SIZE_BYTES */.q7));
    const gotBytes = header.rawSizeBytes;
    if (gotBytes === expectedBytes)
        return;
    throw mismatch(path, `block ${index} holds ${gotBytes} bytes, and ${expectedBytes} are expected there`);
}
function assertPromised(path, { snapshot }, digest, sizeBytes) {
    if (sizeBytes !== snapshot.sizeBytes) {
        throw mismatch(path, `it gives ${sizeBytes} bytes, and its manifest promises ${snapshot.sizeBytes}`);
    }
    if (digest !== snapshot.digest) {
        throw mismatch(path, `the snapshot in it is ${digest}, and its manifest promises ${snapshot.digest}`);
    }
}
function mismatch(path, what) {
    return new errors/* BackupError */.hj('ARCHIVE_DIGEST_MISMATCH', `${path} does not hold what it promises: ${what}.`, {
        hint: 'Its parts are whole but do not belong together: it was altered or assembled. Use another archive.',
        context: { path },
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/files/read-pieces.js
var read_pieces = __webpack_require__(32847);
;// CONCATENATED MODULE: ./lib/archive/feed.js
/**
 * Writes a source into an inflater, as fast as it takes it, until the source ends or the inflater has found the end
 * of its stream and its reader is done with it. A failing source destroys the inflater with its error.
 */
async function feed(inflater, source) {
    try {
        for await (const piece of source) {
            await write(inflater, piece);
            if (inflater.destroyed)
                return;
        }
        inflater.end();
    }
    catch (error) {
        inflater.destroy(error);
    }
}
/** What comes behind the end of a deflate stream is never taken and never called back for: then it is the closing. */
function write(inflater, piece) {
    return new Promise((resolve) => {
        const done = () => {
            inflater.off('close', done);
            resolve();
        };
        inflater.once('close', done);
        inflater.write(piece, done);
    });
}

;// CONCATENATED MODULE: ./lib/archive/gzip-header.js

/** Names and comments have no limit of their own; no real header comes near this one. */
const MAX_GZIP_HEADER_SIZE_BYTES = 131_072;
const FIXED_SIZE_BYTES = 10;
const DEFLATE = 8;
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;
/**
 * Parses the header of a gzip member that anybody may have made.
 * @param bytes the start of the file, which begins with gzip's two magic bytes
 * @see RFC 1952, section 2.3
 */
function parseGzipHeader(bytes) {
    if (bytes.length < FIXED_SIZE_BYTES)
        return { kind: 'cut off' };
    const method = bytes.readUInt8(2);
    const flags = bytes.readUInt8(3);
    if (method !== DEFLATE)
        return invalid(`it names compression method ${method}, and only deflate (8) exists`);
    if ((flags & RESERVED) !== 0)
        return invalid(`reserved flags are set (${flags})`);
    const end = endOfFields(bytes, flags);
    if (end === null)
        return { kind: 'cut off' };
    return (flags & FHCRC) === 0 ? { kind: 'valid', sizeBytes: end } : checkHeaderCrc(bytes, end);
}
function endOfFields(bytes, flags) {
    let end = FIXED_SIZE_BYTES;
    if ((flags & FEXTRA) !== 0)
        end = endOfExtra(bytes, end);
    if ((flags & FNAME) !== 0)
        end = endOfText(bytes, end);
    if ((flags & FCOMMENT) !== 0)
        end = endOfText(bytes, end);
    return end;
}
function endOfExtra(bytes, start) {
    if (bytes.length < start + 2)
        return null;
    const end = start + 2 + bytes.readUInt16LE(start);
    return end <= bytes.length ? end : null;
}
function endOfText(bytes, start) {
    const zero = start === null ? -1 : bytes.indexOf(0, start);
    return zero === -1 ? null : zero + 1;
}
function checkHeaderCrc(bytes, start) {
    const end = start + 2;
    if (bytes.length < end)
        return { kind: 'cut off' };
    const expected = bytes.readUInt16LE(start);
    const got = (0,external_node_zlib_.crc32)(bytes.subarray(0, start)) & 0xffff;
    if (expected === got)
        return { kind: 'valid', sizeBytes: end };
    return invalid(`its CRC-16 is ${got}, and it says ${expected}`);
}
function invalid(what) {
    return { kind: 'invalid', what };
}

;// CONCATENATED MODULE: ./lib/archive/unpack-plain-gzip.js










const OUTPUT_CHUNK_SIZE_BYTES = 524_288;
/**
 * Unpacks a gzip file that something else made into `snapshot`: exactly one member, its CRC-32 and size compared, and
 * nothing behind it. Memory stays the same whatever the size.
 * @throws BackupError ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
async function unpackPlainGzip(archive, snapshot, request) {
    const start = await (0,read_fully/* readFully */.l)(archive.file, 0, Math.min(MAX_GZIP_HEADER_SIZE_BYTES, archive.sizeBytes));
    const headerSizeBytes = sizeOfHeader(archive, start);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(start.subarray(0, headerSizeBytes));
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_CHUNK_SIZE_BYTES });
    const fed = { sizeBytes: headerSizeBytes };
    const feeding = feed(inflater, digested(archive, hash, fed, request.signal));
    try {
        const crc = await drain(archive, inflater, snapshot, request);
        await checkTrailer(archive, headerSizeBytes + inflater.bytesWritten, snapshot.sizeBytes, crc);
    }
    finally {
        await feeding;
    }
    hash.update(await (0,read_fully/* readFully */.l)(archive.file, fed.sizeBytes, archive.sizeBytes - fed.sizeBytes));
    return {
        archiveDigest: (0,digest/* digestOfHex */.z)(hash.digest('hex')),
        archiveSizeBytes: archive.sizeBytes,
        snapshotDigest: (0,digest/* digestOfHex */.z)(snapshot.sha256().toString('hex')),
        sizeBytes: snapshot.sizeBytes,
        manifest: null,
    };
}
function sizeOfHeader({ path, sizeBytes }, start) {
    const header = parseGzipHeader(start);
    switch (header.kind) {
        case 'valid':
            return header.sizeBytes;
        case 'invalid':
            throw (0,archive_errors/* damaged */.qM)(path, `its gzip header is not valid: ${header.what}`);
        case 'cut off':
            if (start.length === sizeBytes)
                throw (0,archive_errors/* truncated */.ps)(path, `it ends at byte ${sizeBytes}, inside its gzip header`);
            throw (0,archive_errors/* damaged */.qM)(path, `its gzip header does not end within ${MAX_GZIP_HEADER_SIZE_BYTES} bytes`);
    }
}
async function* digested({ file, sizeBytes }, hash, fed, signal) {
    for await (const piece of (0,read_pieces/* readPieces */.u)(file, fed.sizeBytes, sizeBytes, signal)) {
        hash.update(piece);
        fed.sizeBytes += piece.length;
        yield piece;
    }
}
/** Takes all that the inflater gives, up to the limit, and returns its CRC-32. */
async function drain({ path, sizeBytes }, inflater, snapshot, { maxSizeBytes, onProgress }) {
    let crc = 0;
    try {
        for await (const chunk of inflater) {
            if (snapshot.sizeBytes + chunk.length > maxSizeBytes)
                throw (0,archive_errors/* tooLarge */.g$)(path, maxSizeBytes);
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            await snapshot.append(chunk);
            onProgress?.(inflater.bytesWritten, sizeBytes);
        }
    }
    catch (error) {
        const { code } = error;
        if (code === 'Z_BUF_ERROR')
            throw (0,archive_errors/* truncated */.ps)(path, `it ends at byte ${sizeBytes}, inside its data`, {}, error);
        if (code === 'Z_DATA_ERROR')
            throw (0,archive_errors/* damaged */.qM)(path, `it cannot be inflated (${error.message})`, {}, error);
        throw error;
    }
    return crc;
}
async function checkTrailer({ path, file, sizeBytes }, offsetBytes, gotBytes, gotCrc) {
    const trailer = await (0,read_fully/* readFully */.l)(file, offsetBytes, block_header/* TRAILER_SIZE_BYTES */.IX);
    const endBytes = offsetBytes + block_header/* TRAILER_SIZE_BYTES */.IX;
    if (trailer.length < block_header/* TRAILER_SIZE_BYTES */.IX)
        throw (0,archive_errors/* truncated */.ps)(path, `it ends at byte ${sizeBytes}, inside its trailer`);
    const crc = trailer.readUInt32LE(0);
    const size = trailer.readUInt32LE(4);
    if (crc !== gotCrc)
        throw (0,archive_errors/* damaged */.qM)(path, `its CRC-32 is ${gotCrc}, and it says ${crc}`);
    if (size !== gotBytes % 2 ** 32)
        throw (0,archive_errors/* damaged */.qM)(path, `it gives ${gotBytes} bytes, and its ISIZE says ${size}`);
    if (endBytes < sizeBytes)
        throw (0,archive_errors/* damaged */.qM)(path, `${sizeBytes - endBytes} bytes stand behind its end at byte ${endBytes}`);
    if (gotBytes < format/* MIN_SNAPSHOT_SIZE_BYTES */.Mj)
        throw (0,archive_errors/* damaged */.qM)(path, `${gotBytes} bytes are in it, and no database is so small`);
}

;// CONCATENATED MODULE: ./lib/archive/unpack-archive.js








/**
 * Checks every member of an archive, its seal and the manifest's digest, and writes the snapshot, which is not synced yet.
 * Whatever fails, the destination is removed.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED,
 *   ARCHIVE_DIGEST_MISMATCH, ARCHIVE_TOO_LARGE, MANIFEST_INVALID, MANIFEST_VERSION_UNSUPPORTED, DISK_FULL,
 *   TARGET_NOT_WRITABLE, IO_FAILED, CANCELLED
 */
function unpackArchive(request) {
    return (0,open_archive/* withArchive */.x)(request.archivePath, async (archive) => {
        const tail = await (0,read_tail/* readTail */.Z)(archive);
        const neededBytes = tail?.manifest.snapshot.sizeBytes;
        const unpack = (file) => {
            const snapshot = new digesting_writer/* DigestingWriter */.u(file);
            return tail === null
                ? unpackPlainGzip(archive, snapshot, request)
                : unpackBlocks(archive, tail, snapshot, request);
        };
        const { destination } = request;
        if (destination !== null)
            await (0,free_space/* assertFreeSpace */.V)((0,external_node_path_.dirname)(destination), neededBytes ?? 0);
        return destination === null ? unpack(null) : (0,create_file.createFile)(destination, 'target', unpack, neededBytes);
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/files/file-format.js
var file_format_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var file_format_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


const SQLITE_MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
/**
 * @see https://www.sqlite.org/fileformat2.html#magic_header_string and RFC 1952, section 2.3.1
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED
 */
async function readFileFormat(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = file_format_addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(SQLITE_MAGIC.length), 0, SQLITE_MAGIC.length, 0);
            const start = buffer.subarray(0, bytesRead);
            if (start.equals(SQLITE_MAGIC))
                return 'SQLite database';
            return start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC) ? 'gzip' : 'other';
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = file_format_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'archive');
    }
}

// EXTERNAL MODULE: ./lib/operations/failure.js
var operations_failure = __webpack_require__(55712);
;// CONCATENATED MODULE: ./lib/operations/judge-archive.js


/** The error of an archive that is not what its store says; null when it is, or when the store does not say. */
function compareDigest({ path, expected, got }) {
    if (expected === null || expected === got)
        return null;
    return new errors/* BackupError */.hj('ARCHIVE_DIGEST_MISMATCH', `${path} is ${got}, and its store says ${expected}.`, {
        hint: 'The bytes were altered on the way or in the store. Fetch it again; if it stays so, use another archive.',
        context: { path, expected, got },
    });
}
/** The findings on the level `archive` for one that was unpacked whole. */
function judgeArchive(manifest, digests) {
    const compression = {
        check: 'compression',
        outcome: 'ok',
        message: 'Every member inflates, with its CRC and size.',
    };
    const mismatch = compareDigest(digests);
    if (mismatch !== null)
        return [compression, (0,operations_failure/* findingOf */.h)('archive digest', mismatch, 'archive')];
    if (manifest === null)
        return [compression, ...judgePlain(digests)];
    const findings = [
        compression,
        { check: 'archive digest', outcome: 'ok', message: `The archive is sealed and is ${digests.got}.` },
        {
            check: 'snapshot digest',
            outcome: 'ok',
            message: `The snapshot is ${manifest.snapshot.digest}, as the manifest says.`,
        },
    ];
    return manifest.verdict === 'failed' ? [...findings, keptForInquiry()] : findings;
}
function judgePlain({ expected, got }) {
    const archive = expected === null
        ? {
            check: 'archive digest',
            outcome: 'skipped',
            message: 'Not compared: a plain gzip file carries no digest.',
        }
        : { check: 'archive digest', outcome: 'ok', message: `The archive is ${got}, as its store says.` };
    const snapshot = {
        check: 'snapshot digest',
        outcome: 'skipped',
        message: 'Not compared: a plain gzip file has no manifest. CRC-32 is all that protects its content.',
    };
    return [archive, snapshot];
}
function keptForInquiry() {
    return {
        check: 'restore',
        outcome: 'warning',
        message: 'This archive holds the database of a failed job. It is kept for inquiry and is not a backup.',
        hint: 'Choose another archive to restore, unless it is this state that you want back.',
        damaged: 'source',
    };
}
const CHECK_OF_CODE = {
    ARCHIVE_DIGEST_MISMATCH: 'snapshot digest',
    MANIFEST_INVALID: 'archive digest',
    MANIFEST_VERSION_UNSUPPORTED: 'archive digest',
};
/** The check that an error of reading an archive belongs to. */
function checkOf(code) {
    return CHECK_OF_CODE[code] ?? 'compression';
}

;// CONCATENATED MODULE: ./lib/operations/unpack-snapshot.js






/** The most that a plain gzip file, which does not say its size, may become: 64 GiB. */
const PLAIN_LIMIT_BYTES = 64 * 1024 ** 3;
const NOTHING = {
    manifest: null,
    archiveDigest: null,
    snapshotDigest: null,
    sizeBytes: 0,
    level: null,
};
/**
 * Unpacks an archive, or copies a bare database. What is wrong with either becomes a finding; what is wrong with the
 * machine or the request is thrown.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
async function unpackSnapshot(request, engine, ports) {
    const format = await readFileFormat(request.path);
    return format === 'SQLite database' ? copyDatabase(request, engine) : unpack(request, ports);
}
/** A bare database has no compression and no manifest: it is copied through SQLite, which may be using it. */
async function copyDatabase(request, engine) {
    const { destination, path } = request;
    if (destination === null) {
        throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${path} is a bare database: it has no archive to check.`, {
            hint: 'Verify it at level structure or data.',
            context: { path },
        });
    }
    const findings = ['compression', 'archive digest', 'snapshot digest'].map((check) => ({
        check,
        outcome: 'skipped',
        message: 'Not an archive: a bare database has nothing to compare with.',
    }));
    try {
        const { fingerprint } = await engine.snapshot({ ...request, source: path, destination });
        const sizeBytes = fingerprint.pageCount * fingerprint.pageSizeBytes;
        return { ...NOTHING, sizeBytes, findings, level: 'archive', failure: null };
    }
    catch (error) {
        const failure = (0,errors/* asBackupError */.ZJ)(error);
        if (failure.kind !== 'integrity' && failure.kind !== 'source')
            throw failure;
        return { ...NOTHING, findings: [...findings, (0,operations_failure/* findingOf */.h)('SQL', failure)], failure };
    }
}
async function unpack(request, { signal, reporter }) {
    const maxSizeBytes = await plainLimit(request);
    try {
        const unpacked = await unpackArchive({
            archivePath: request.path,
            destination: request.destination,
            maxSizeBytes,
            signal,
            onProgress: (done, total) => reporter.progress(done, total),
        });
        const digests = { path: request.path, expected: request.expectedDigest, got: unpacked.archiveDigest };
        const failure = compareDigest(digests);
        const findings = judgeArchive(unpacked.manifest, digests);
        return { ...unpacked, findings, level: failure === null ? 'archive' : null, failure };
    }
    catch (error) {
        const failure = (0,errors/* asBackupError */.ZJ)(error);
        if (failure.kind !== 'archive')
            throw failure;
        if (failure.code === 'ARCHIVE_TOO_LARGE' && maxSizeBytes < PLAIN_LIMIT_BYTES)
            throw noRoom(request, failure);
        return { ...NOTHING, findings: [(0,operations_failure/* findingOf */.h)(checkOf(failure.code), failure, 'archive')], failure };
    }
}
/** Half of the free space, so that a small file which grows without end does not take the whole disk. */
async function plainLimit({ destination, scratch }) {
    if (destination === null)
        return PLAIN_LIMIT_BYTES;
    return Math.min(PLAIN_LIMIT_BYTES, Math.floor((await (0,free_space/* freeBytes */.g)(scratch)) / 2));
}
/** Too little room for a file says nothing of the file. */
function noRoom({ path, scratch }, cause) {
    return new errors/* BackupError */.hj('DISK_FULL', `${path} needs more than half of the space that is free in ${scratch}.`, {
        hint: 'A plain gzip file does not say how large it becomes. Free some space, or look at it with gunzip first.',
        context: { path, scratch },
        cause,
    });
}


/***/ }),

/***/ 77145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/sqlite/limits.js


/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20;
/** Pages that lead to each other again and again make counting the rows of 80 KB endless. */
const LONGEST_COUNT_MS = 20_000;
const LONGEST_COUNT_MS_PER_GIB = 180_000;
/** What a job may cost; null for one that has no limits. */
function limitedWork(message) {
    switch (message.job) {
        case 'snapshot': {
            const { source, busyTimeoutMs } = message.request;
            return { title: `The copy of ${source}`, waitMs: busyTimeoutMs, ...copyLimits(source) };
        }
        case 'inspect': {
            const { path, busyTimeoutMs, scratch } = message.request;
            // Without scratch it is a copy of our own, which nobody locks.
            const waitMs = scratch === undefined ? 0 : busyTimeoutMs;
            return { ...message.request, title: `The checks of ${path}`, waitMs };
        }
        case 'compare': {
            const { after, before, busyTimeoutMs } = message.request;
            return {
                ...message.request,
                title: `The comparison of ${before} with ${after}`,
                waitMs: busyTimeoutMs,
            };
        }
        case 'probe':
        case 'swap':
        case 'copyInto':
            return null;
    }
}
/** SQLite copies and counts within its page cache, whatever the schema: only time needs a limit. */
function copyLimits(source) {
    const sizeBytes = sizeOf(source) + sizeOf(`${source}-wal`) + sizeOf(`${source}-journal`);
    return {
        timeLimitMs: Math.round(LONGEST_COUNT_MS + LONGEST_COUNT_MS_PER_GIB * (sizeBytes / 1024 ** 3)),
        memoryLimitBytes: Number.POSITIVE_INFINITY,
    };
}
function sizeOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
/**
 * Watches a process that works on a file which may be hostile: SQLite cannot be interrupted from inside.
 * @param onExceeded is called once, with the error that names the limit
 */
function watchLimits(pid, work, onExceeded) {
    const exceed = (error) => {
        stop();
        onExceeded(error);
    };
    const endAfter = (ms) => setTimeout(() => exceed(tookTooLong(work)), ms);
    let end = endAfter(work.waitMs + work.timeLimitMs);
    const looks = setInterval(() => {
        const residentBytes = readResidentBytes(pid);
        if (residentBytes > work.memoryLimitBytes)
            exceed(tookTooMuch(work, residentBytes));
    }, LOOK_EVERY_MS);
    const stop = () => {
        clearTimeout(end);
        clearInterval(looks);
    };
    const progressed = () => {
        clearTimeout(end);
        end = endAfter(work.timeLimitMs);
    };
    return { progressed, stop };
}
/** Resident memory of a process; 0 when it is gone or the system does not say. */
function readResidentBytes(pid) {
    try {
        const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1'))?.[1];
        return Number(kibibytes ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
function tookTooLong({ title, timeLimitMs }) {
    return notFinished(title, `within ${Math.round(timeLimitMs / 100) / 10} s`, { timeLimitMs });
}
function tookTooMuch({ title, memoryLimitBytes }, residentBytes) {
    const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`;
    return notFinished(title, limit, { memoryLimitBytes, residentBytes });
}
function notFinished(title, limit, context) {
    return new errors/* BackupError */.hj('CHECK_NOT_FINISHED', `${title} did not finish ${limit}.`, {
        hint: 'A schema can be made to do this on purpose: do not trust the file unless you know where it came from.',
        context,
    });
}

// EXTERNAL MODULE: ./lib/sqlite/serialised-error.js
var serialised_error = __webpack_require__(16224);
;// CONCATENATED MODULE: ./lib/sqlite/engine-process.js






/** Enough of what a dying process says to understand it. */
const STDERR_TAIL = 2000;
/** The child process in which SQLite runs. */
class EngineProcess {
    #child;
    #exited;
    #stderr = '';
    constructor() {
        this.#child = (0,external_node_child_process_.fork)(programPath(), [], {
            execArgv: [],
            stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        });
        this.#child.on('error', ignore);
        this.#exited = (0,external_node_events_.once)(this.#child, 'exit').catch(() => undefined);
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
        });
    }
    get alive() {
        return this.#child.exitCode === null && this.#child.signalCode === null && this.#child.connected;
    }
    /** Undefined when the process could not be started. */
    get pid() {
        return this.#child.pid;
    }
    /**
     * Runs one job; the one before must be over.
     * @throws BackupError of the job; INVARIANT_BROKEN, or CHECK_NOT_FINISHED for one with limits, when the process ends
     */
    async run(message, onPages) {
        const child = this.#child;
        const ended = new AbortController();
        try {
            return await new Promise((resolve, reject) => {
                const { signal } = ended;
                const fail = (how) => reject(diedDuring(message, how, this.#stderr));
                (0,external_node_events_.once)(child, 'exit', { signal }).then(([code, by]) => fail(by ?? `exit code ${code}`), ignore);
                (0,external_node_events_.once)(child, 'error', { signal }).then(([error]) => fail(String(error)), ignore);
                child.on('message', (answer) => {
                    if (answer.kind === 'progress')
                        onPages(answer.copiedPages, answer.totalPages);
                    else if (answer.kind === 'done')
                        resolve(answer.result);
                    else
                        reject((0,serialised_error/* deserialiseError */.l)(answer.error));
                });
                child.send(message, (error) => error !== null && fail(error.message));
            });
        }
        finally {
            ended.abort();
            child.removeAllListeners('message');
        }
    }
    /** Kills the process; resolves when it is gone, and with it all its locks. */
    async kill() {
        this.#child.kill('SIGKILL');
        if (this.#child.exitCode === null && this.#child.signalCode === null)
            await this.#exited;
    }
}
function ignore() { }
/** Beside this file: the sources' `engine.ts`, or the bundle's `engine.js`. */
function programPath() {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const name = `./engine.${extension}`;
    return (0,external_node_url_.fileURLToPath)(new URL(name, import.meta.url));
}
function diedDuring(message, how, stderr) {
    const subject = subjectOf(message);
    const said = stderr.trim() === '' ? '' : ` It said: ${stderr.trim()}`;
    return new errors/* BackupError */.hj(limitedWork(message) !== null ? 'CHECK_NOT_FINISHED' : 'INVARIANT_BROKEN', `The process in which SQLite works on ${subject} ended by itself (${how}).${said}`, {
        hint: 'The machine may be out of memory. Every file is as it was before, or finished. Run the command again.',
        context: { job: message.job, path: subject, how },
    });
}
function subjectOf(message) {
    switch (message.job) {
        case 'snapshot':
            return message.request.source;
        case 'inspect':
            return message.request.path;
        case 'compare':
            return `${message.request.before} and ${message.request.after}`;
        case 'probe':
        case 'swap':
        case 'copyInto':
            return message.request.target;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/engine-client.js




/**
 * Opens an engine; its process starts with the first job, and anew when a job had to be killed.
 * @param signal kills the process when aborted; the calls that wait reject with CANCELLED
 */
function openEngine(signal) {
    return new ForkedEngine(signal);
}
class ForkedEngine {
    #signal;
    #process = null;
    #closed = false;
    /** Settles when the job before is over. */
    #last = Promise.resolve();
    constructor(signal) {
        this.#signal = signal;
    }
    snapshot(request, onPages = engine_client_ignore) {
        return this.#queue({ job: 'snapshot', request }, onPages);
    }
    inspect(request) {
        return this.#queue({ job: 'inspect', request }, engine_client_ignore);
    }
    compare(request) {
        return this.#queue({ job: 'compare', request }, engine_client_ignore);
    }
    probe(target, busyTimeoutMs, unfinished) {
        return this.#queue({ job: 'probe', request: { target, busyTimeoutMs, unfinished } }, engine_client_ignore);
    }
    swap(request) {
        return this.#queue({ job: 'swap', request }, engine_client_ignore);
    }
    async copyInto(request, onPages = engine_client_ignore) {
        await this.#queue({ job: 'copyInto', request }, onPages);
    }
    start() {
        if (!this.#closed)
            this.#launch();
    }
    async close() {
        this.#closed = true;
        await this.#kill();
        await this.#last;
    }
    #queue(message, onPages) {
        const result = this.#last.then(() => this.#run(message, onPages));
        this.#last = result.catch(engine_client_ignore);
        return result;
    }
    async #run(message, onPages) {
        this.#assertWanted();
        const process = this.#launch();
        let killedFor = null;
        const killFor = (reason) => {
            killedFor ??= reason;
            void this.#kill();
        };
        const onAbort = () => killFor(this.#signal.reason);
        this.#signal.addEventListener('abort', onAbort);
        const { pid } = process;
        const limited = limitedWork(message);
        const watch = limited !== null && pid !== undefined ? watchLimits(pid, limited, killFor) : null;
        try {
            return await process.run(message, (copiedPages, totalPages) => {
                watch?.progressed();
                onPages(copiedPages, totalPages);
            });
        }
        catch (error) {
            this.#assertWanted();
            throw killedFor ?? error;
        }
        finally {
            watch?.stop();
            this.#signal.removeEventListener('abort', onAbort);
        }
    }
    #launch() {
        if (this.#process?.alive !== true)
            this.#process = new EngineProcess();
        return this.#process;
    }
    #assertWanted() {
        (0,assert_not_aborted/* assertNotAborted */.J)(this.#signal);
        if (this.#closed)
            throw (0,errors/* cancelled */.KW)('its caller');
    }
    async #kill() {
        const running = this.#process;
        this.#process = null;
        await running?.kill();
    }
}
function engine_client_ignore() { }


/***/ }),

/***/ 16224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ serialiseError),
/* harmony export */   l: () => (/* binding */ deserialiseError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
function serialiseError(thrown) {
    const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const { code, message, hint, context, transient, cause } = error;
    return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) };
}
/** The error again; its cause is the text that came over. */
function deserialiseError({ code, message, cause, ...details }) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, cause === null ? details : { ...details, cause: new Error(cause) });
}
function causeText(cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
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
