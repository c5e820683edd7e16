export const id = 8513;
export const ids = [8513];
export const modules = {

/***/ 75346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ DigestingWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6197);


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
        const written = this.#file === null ? undefined : (0,_files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFully */ .K)(this.#file, bytes, this.#sizeBytes);
        this.#hash.update(bytes);
        this.#sizeBytes += bytes.length;
        await written;
    }
    /** The SHA-256 of all that was appended so far, and of these bytes as if they came next. */
    sha256With(next) {
        return this.#hash.copy().update(next).digest();
    }
    /** The SHA-256 of all that was appended so far. */
    sha256() {
        return this.#hash.copy().digest();
    }
}


/***/ }),

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

/***/ 69633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
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
            // Asked before it is opened: to open a pipe waits for a process that writes into it.
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
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, path, 'archive');
    }
}
function notAFile(path) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('ARCHIVE_NOT_GZIP', `${path} is no file, so it cannot be an archive.`, {
        hint: 'Give the path of a .db.gz file, or the name of an archive in the store.',
        context: { path },
    });
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTail)
/* harmony export */ });
/* harmony import */ var _files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67662);
/* harmony import */ var _gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45920);
/* harmony import */ var _zstd_frame_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6443);
/* harmony import */ var _zstd_read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90037);
/* harmony import */ var _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5631);





/**
 * Reads what stands at the end of an archive.
 * @returns null for a gzip file that was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
async function readTail(archive) {
    return (await isZstd(archive)) ? (0,_zstd_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readZstdTail */ .Y)(archive) : (0,_gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .readGzipTail */ .tj)(archive);
}
/** One whose first bytes are damaged is still known by its last ones. */
async function isZstd({ file, sizeBytes }) {
    const start = await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .l)(file, 0, 4);
    if (start.subarray(0, _gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .GZIP_MAGIC */ .Hr.length).equals(_gzip_read_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .GZIP_MAGIC */ .Hr))
        return false;
    if ((0,_zstd_frame_header_js__WEBPACK_IMPORTED_MODULE_4__/* .beginsLikeZstd */ .V)(start))
        return true;
    const footerOffsetBytes = Math.max(0, sizeBytes - _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW);
    return (0,_zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .seekTableSizeBytes */ .tC)(await (0,_files_durable_read_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .l)(file, footerOffsetBytes, _zstd_seek_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SEEK_TABLE_FOOTER_SIZE_BYTES */ .qW)) !== null;
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

/***/ 63824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ BlockThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/threads/block-job.js
var block_job = __webpack_require__(67267);
// EXTERNAL MODULE: ./lib/archive/threads/block-slot.js
var block_slot = __webpack_require__(40946);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
;// CONCATENATED MODULE: ./lib/archive/threads/block-thread.js



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

;// CONCATENATED MODULE: ./lib/archive/threads/block-threads.js





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
     * Makes the member of the block in a slot, which only the thread may touch meanwhile.
     * @returns the size of the member in bytes
     * @throws BackupError INVARIANT_BROKEN when the thread ended by itself, CANCELLED when it was closed
     */
    async encode(slot, rawSizeBytes, compression) {
        return (await this.#run({ kind: 'encode', rawSizeBytes, compression }, slot));
    }
    /**
     * Makes the block of the member in a slot, which only the thread may touch meanwhile.
     * @returns what is wrong with the member, as half a sentence; null when its block is all that it says
     * @throws BackupError as {@link encode}
     */
    async decode(slot, memberSizeBytes, codec) {
        return (await this.#run({ kind: 'decode', memberSizeBytes, codec }, slot));
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

/***/ 71599:
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

/***/ 98557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isAhead),
/* harmony export */   u: () => (/* binding */ withoutAhead)
/* harmony export */ });
/** The clock that dated an archive may run ahead of ours by so much. */
const CLOCK_SLACK_MS = 600_000;
/** More names say no more to a reader. */
const MOST_NAMES = 3;
/** Tells whether an archive is dated later than now: a clock was wrong, and nobody knows how old it is. */
function isAhead({ createdAt }, now) {
    return createdAt.getTime() > now.getTime() + CLOCK_SLACK_MS;
}
/**
 * The catalog without archives from the future, which are never the newest of anything; who wants one has to name it.
 * @param tell is given a sentence that names those that were left out, when there are any
 */
function withoutAhead(catalog, now, tell) {
    const ahead = catalog.filter((entry) => isAhead(entry, now));
    if (ahead.length === 0)
        return catalog;
    const names = ahead.slice(0, MOST_NAMES).map(({ name }) => name);
    const more = ahead.length > names.length ? ` and ${ahead.length - names.length} more` : '';
    tell(`${names.join(', ')}${more}: dated later than now, and passed over. A clock was wrong, here or where they were made.`);
    return catalog.filter((entry) => !isAhead(entry, now));
}


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);


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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
    });
    try {
        const result = await write(file);
        await file.close();
        return result;
    }
    catch (error) {
        // Before the file is removed, so that a full disk is told as it was met.
        const failure = (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
        throw failure;
    }
}


/***/ }),

/***/ 84751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22665);
/* harmony import */ var _read_fully_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67662);


const PIECE_SIZE_BYTES = 524_288;
/**
 * The bytes of a file from one position up to another, in pieces each of which has memory of its own.
 * @throws BackupError CANCELLED
 */
async function* readPieces(file, startBytes, endBytes, signal) {
    for (let position = startBytes; position < endBytes; position += PIECE_SIZE_BYTES) {
        (0,_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNotAborted */ .J)(signal);
        yield await (0,_read_fully_js__WEBPACK_IMPORTED_MODULE_1__/* .readFully */ .l)(file, position, Math.min(PIECE_SIZE_BYTES, endBytes - position));
    }
}


/***/ }),

/***/ 6197:
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

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkLimitsFor),
/* harmony export */   a: () => (/* binding */ ownCheckLimitsFor)
/* harmony export */ });
const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
/**
 * Limits for a database of this size: some twenty times what a full check of a sound one was measured to need.
 * @param givenMs the time that the user gives; null when he leaves it to the size
 */
function checkLimitsFor(sizeBytes, givenMs = null) {
    return {
        timeLimitMs: givenMs ?? Math.round(120_000 + 180_000 * (sizeBytes / GIB)),
        memoryLimitBytes: 256 * MIB + Math.min(2 * sizeBytes, 2 * GIB),
    };
}
/** Limits for the user's own live database: it may take as long as it gets on, unless the user gives a time. */
function ownCheckLimitsFor(sizeBytes, givenMs) {
    const limits = checkLimitsFor(sizeBytes, givenMs);
    return givenMs === null ? { ...limits, patience: 'while it reads' } : limits;
}


/***/ }),

/***/ 25416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);


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
    const failure = (0,_domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFailure */ .fx)(report);
    if (failure === undefined)
        return null;
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[failure.check], `${what}: ${failure.message}`, {
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

/***/ 79839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unpackSnapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/durable/create-file.js
var create_file = __webpack_require__(19646);
// EXTERNAL MODULE: ./lib/archive/format/digesting-writer.js
var digesting_writer = __webpack_require__(75346);
// EXTERNAL MODULE: ./lib/archive/format/open-archive.js
var open_archive = __webpack_require__(69633);
// EXTERNAL MODULE: ./lib/archive/read/read-tail.js
var read_tail = __webpack_require__(4402);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/archive/format/archive-errors.js
var archive_errors = __webpack_require__(66720);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/threads/block-threads.js + 1 modules
var block_threads = __webpack_require__(63824);
// EXTERNAL MODULE: ./lib/archive/threads/in-lanes.js
var in_lanes = __webpack_require__(71599);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/archive/gzip/block-header.js
var block_header = __webpack_require__(88830);
;// CONCATENATED MODULE: ./lib/archive/read/hopped-members.js



/** Hops from member to member of an archive, up to where the manifest begins, with nothing between them. */
class HoppedMembers {
    #archive;
    #endBytes;
    #index = 0;
    #offsetBytes = 0;
    constructor(archive, manifestOffsetBytes) {
        this.#archive = archive;
        this.#endBytes = manifestOffsetBytes;
    }
    async read(slot) {
        const offsetBytes = this.#offsetBytes;
        if (offsetBytes >= this.#endBytes)
            return null;
        const { path } = this.#archive;
        const index = this.#index;
        const facts = await this.#readHeader(slot);
        const memberEndBytes = offsetBytes + (facts?.memberSizeBytes ?? 0);
        if (facts === null || memberEndBytes > this.#endBytes) {
            const what = `no block begins at byte ${offsetBytes}, where block ${index} should`;
            throw (0,archive_errors/* damaged */.qM)(path, what, { index, offsetBytes });
        }
        const rest = slot.member.subarray(block_header/* BLOCK_HEADER_SIZE_BYTES */.y1, facts.memberSizeBytes);
        if (!(await this.#fill(rest, offsetBytes + block_header/* BLOCK_HEADER_SIZE_BYTES */.y1))) {
            throw (0,archive_errors/* damaged */.qM)(path, `block ${index}, which begins at byte ${offsetBytes}, ends too early`, {
                index,
                offsetBytes,
            });
        }
        this.#index += 1;
        this.#offsetBytes = memberEndBytes;
        return { path, index, offsetBytes, facts };
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

// EXTERNAL MODULE: ./lib/archive/zstd/block-trailer.js
var block_trailer = __webpack_require__(75255);
;// CONCATENATED MODULE: ./lib/archive/read/listed-members.js




/** The members of an archive whose end lists their sizes. */
class ListedMembers {
    #archive;
    #sizesBytes;
    #index = 0;
    #offsetBytes = 0;
    constructor(archive, sizesBytes) {
        this.#archive = archive;
        this.#sizesBytes = sizesBytes;
    }
    async read(slot) {
        const sizeBytes = this.#sizesBytes[this.#index];
        if (sizeBytes === undefined)
            return null;
        const { path, file } = this.#archive;
        const where = { path, index: this.#index, offsetBytes: this.#offsetBytes };
        if (sizeBytes > format/* MAX_MEMBER_SIZE_BYTES */.ak)
            throw (0,archive_errors/* blockDamaged */.hs)(where, 'is larger than a block can be');
        const member = slot.member.subarray(0, sizeBytes);
        if ((await (0,read_fully/* readInto */.P)(member, file, this.#offsetBytes)) < sizeBytes)
            throw (0,archive_errors/* blockDamaged */.hs)(where, 'ends too early');
        const facts = (0,block_trailer/* parseBlockTrailer */.YT)(member);
        if (facts === null)
            throw (0,archive_errors/* blockDamaged */.hs)(where, 'does not end with what is known of it');
        this.#index += 1;
        this.#offsetBytes += sizeBytes;
        return { ...where, facts };
    }
}

;// CONCATENATED MODULE: ./lib/archive/read/members.js


/** The members of an archive, by what its end says of them. */
function membersOf(archive, { seal, memberSizesBytes }) {
    return memberSizesBytes === null
        ? new HoppedMembers(archive, seal.manifestOffsetBytes)
        : new ListedMembers(archive, memberSizesBytes);
}

;// CONCATENATED MODULE: ./lib/archive/read/unpack-blocks.js
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
        const members = membersOf(archive, tail);
        const totalBytes = tail.manifest.snapshot.sizeBytes;
        const threads = __addDisposableResource(env_1, new block_threads/* BlockThreads */.R(totalBytes), true);
        await (0,in_lanes/* inLanes */.L)(threads.makeSlots(), {
            read: async (slot) => {
                (0,assert_not_aborted/* assertNotAborted */.J)(signal);
                const member = await members.read(slot);
                if (member === null)
                    return null;
                hash.update(slot.member.subarray(0, member.facts.memberSizeBytes));
                assertExpectedSize(member, totalBytes);
                return member;
            },
            work: (slot, { facts }) => threads.decode(slot, facts.memberSizeBytes, tail.codec),
            settle: async (slot, member, problem) => {
                if (problem !== null)
                    throw (0,archive_errors/* blockDamaged */.hs)(member, problem);
                await snapshot.append(slot.raw.subarray(0, member.facts.rawSizeBytes));
                onProgress?.(snapshot.sizeBytes, totalBytes);
            },
        });
        hash.update(tail.manifestBytes);
        if (!hash.copy().update(tail.behindBytes).digest().equals(tail.seal.sealedSha256)) {
            throw (0,archive_errors/* damaged */.qM)(archive.path, 'the SHA-256 of its bytes is not the one in its seal, though every block unpacks');
        }
        const archiveDigest = (0,digest/* digestOfHex */.z)(hash.update(tail.sealBytes).update(tail.behindBytes).digest('hex'));
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
function assertExpectedSize({ path, index, facts }, totalBytes) {
    const expectedBytes = Math.max(0, Math.min(format/* BLOCK_SIZE_BYTES */.q7, totalBytes - index * format/* BLOCK_SIZE_BYTES */.q7));
    const gotBytes = facts.rawSizeBytes;
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
// EXTERNAL MODULE: ./lib/files/database/lookalike.js
var database_lookalike = __webpack_require__(9764);
// EXTERNAL MODULE: ./lib/files/durable/read-pieces.js
var read_pieces = __webpack_require__(84751);
;// CONCATENATED MODULE: ./lib/archive/gzip/gzip-header.js

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
 * Parses the header of a gzip member that any program may have made.
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

;// CONCATENATED MODULE: ./lib/archive/read/feed.js
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

;// CONCATENATED MODULE: ./lib/archive/read/unpack-plain-gzip.js












const SQLITE_MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** Enough to tell what a file is. */
const START_BYTES = 4096;
const OUTPUT_CHUNK_SIZE_BYTES = 524_288;
/**
 * Unpacks a gzip file that something else made into `snapshot`: exactly one member, its CRC-32 and size compared, and
 * nothing behind it. Memory stays the same whatever the size.
 * @throws BackupError ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_NOT_A_DATABASE, ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
async function unpackPlainGzip(archive, snapshot, request) {
    const start = await (0,read_fully/* readFully */.l)(archive.file, 0, Math.min(MAX_GZIP_HEADER_SIZE_BYTES, archive.sizeBytes));
    const headerSizeBytes = sizeOfHeader(archive, start);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(start.subarray(0, headerSizeBytes));
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_CHUNK_SIZE_BYTES });
    const fed = { sizeBytes: headerSizeBytes };
    const feeding = feed(inflater, digested(archive, hash, fed, request.signal));
    try {
        const { crc, start: content } = await drain(archive, inflater, snapshot, request);
        await checkTrailer(archive, headerSizeBytes + inflater.bytesWritten, snapshot.sizeBytes, crc);
        assertDatabaseContent(archive.path, content, snapshot.sizeBytes);
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
/** Takes all that the inflater gives, up to the limit. */
async function drain({ path, sizeBytes }, inflater, snapshot, { maxSizeBytes, onProgress }) {
    let crc = 0;
    let start = Buffer.alloc(0);
    try {
        for await (const chunk of inflater) {
            if (snapshot.sizeBytes + chunk.length > maxSizeBytes)
                throw (0,archive_errors/* tooLarge */.g$)(path, maxSizeBytes);
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            if (start.length === 0)
                start = Buffer.from(chunk.subarray(0, START_BYTES));
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
    return { crc, start };
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
}
/** A file that was packed well and holds something else is not damaged: it is told what it is. */
function assertDatabaseContent(path, start, sizeBytes) {
    const lookalike = start.subarray(0, SQLITE_MAGIC.length).equals(SQLITE_MAGIC)
        ? null
        : (0,database_lookalike/* nameLookalike */.t)(start, sizeBytes);
    if (lookalike !== null) {
        const { name, reader } = lookalike;
        throw new errors/* BackupError */.hj('ARCHIVE_NOT_A_DATABASE', `${path} holds no SQLite database: its content is ${name}.`, {
            hint: reader === null
                ? 'Nothing is wrong with the gzip file itself. Use another archive.'
                : `Nothing is wrong with the gzip file itself. Its content can be used: gunzip -c FILE | ${reader}`,
            context: { path },
        });
    }
    if (sizeBytes < format/* MIN_SNAPSHOT_SIZE_BYTES */.Mj)
        throw (0,archive_errors/* damaged */.qM)(path, `${sizeBytes} bytes are in it, and no database is so small`);
}

;// CONCATENATED MODULE: ./lib/archive/read/unpack-archive.js








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
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/files/database/file-format.js
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


const file_format_SQLITE_MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
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
            const { buffer, bytesRead } = await file.read(Buffer.alloc(file_format_SQLITE_MAGIC.length), 0, file_format_SQLITE_MAGIC.length, 0);
            const start = buffer.subarray(0, bytesRead);
            if (start.equals(file_format_SQLITE_MAGIC))
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

// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var verify_failure = __webpack_require__(25416);
;// CONCATENATED MODULE: ./lib/operations/verify/judge-archive.js


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
        return [compression, (0,verify_failure/* findingOf */.h)('archive digest', mismatch, 'archive')];
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
        message: 'This archive holds the database of a failed job, or a damaged one. It is kept for inquiry and is not a backup.',
        hint: 'Choose another archive to restore, unless it is this state that you want back.',
        damaged: 'source',
    };
}
const CHECK_OF_CODE = {
    ARCHIVE_DIGEST_MISMATCH: 'snapshot digest',
    ARCHIVE_NOT_A_DATABASE: 'SQL',
    MANIFEST_INVALID: 'archive digest',
    MANIFEST_VERSION_UNSUPPORTED: 'archive digest',
    MANIFEST_FIELD_UNSUPPORTED: 'archive digest',
};
/** The check that an error of reading an archive belongs to. */
function checkOf(code) {
    return CHECK_OF_CODE[code] ?? 'compression';
}

;// CONCATENATED MODULE: ./lib/operations/verify/unpack-snapshot.js






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
        return { ...NOTHING, findings: [...findings, (0,verify_failure/* findingOf */.h)('SQL', failure)], failure };
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
        const damaged = failure.code === 'ARCHIVE_NOT_A_DATABASE' ? undefined : 'archive';
        return { ...NOTHING, findings: [(0,verify_failure/* findingOf */.h)(checkOf(failure.code), failure, damaged)], failure };
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
