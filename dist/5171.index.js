export const id = 5171;
export const ids = [5171];
export const modules = {

/***/ 69626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ BlockPacker)
/* harmony export */ });
/* harmony import */ var _block_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68119);

/** Deflates every block when it is asked for. */
class BlockPacker {
    threads;
    #compressionLevel;
    /** @param compressionLevel from 0, store, to 9, smallest */
    constructor(snapshotSizeBytes, compressionLevel) {
        this.threads = new _block_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .BlockThreads */ .R(snapshotSizeBytes);
        this.#compressionLevel = compressionLevel;
    }
    pack(slot, rawSizeBytes) {
        return this.threads.encode(slot, rawSizeBytes, this.#compressionLevel);
    }
    [Symbol.asyncDispose]() {
        return this.threads[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 80919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ writeArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/manifest.js
var domain_manifest = __webpack_require__(5151);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/files/create-file.js
var create_file = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/archive/digesting-writer.js
var digesting_writer = __webpack_require__(47804);
// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/archive/in-lanes.js
var in_lanes = __webpack_require__(6773);
// EXTERNAL MODULE: ./lib/archive/manifest-members.js
var manifest_members = __webpack_require__(92651);
// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/archive/archive-errors.js
var archive_errors = __webpack_require__(82750);
;// CONCATENATED MODULE: ./lib/archive/read-back.js




/**
 * Proves that the file gives back the member in a slot as it was written, and that it inflates to its block.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
async function readBackBlock({ path, file }, threads, slot, { index, offsetBytes, sizeBytes }) {
    const written = slot.member.subarray(0, sizeBytes);
    // The block itself is no longer needed in the slot.
    const bytes = slot.raw.subarray(0, sizeBytes);
    const gotBytes = await (0,read_fully/* readInto */.P)(bytes, file, offsetBytes).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'archive');
    });
    if (gotBytes !== sizeBytes || !bytes.equals(written))
        throw notGivenBack(path, offsetBytes);
    const problem = await threads.decode(slot, sizeBytes);
    if (problem !== null)
        throw (0,archive_errors/* blockDamaged */.hs)({ path, index, offsetBytes }, problem);
}
/**
 * Proves that the file gives back its last members as they were written, and ends with them.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
async function readBackTail({ path, file }, offsetBytes, tail) {
    const bytes = await (0,read_fully/* readFully */.l)(file, offsetBytes, tail.length + 1).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'archive');
    });
    if (!bytes.equals(tail))
        throw notGivenBack(path, offsetBytes);
}
function notGivenBack(path, offsetBytes) {
    return new errors/* BackupError */.hj('ARCHIVE_DAMAGED', `${path}: what was written at byte ${offsetBytes} is not what can be read there.`, {
        hint: 'The disk or its file system is at fault. Use another one for backups, and check this one.',
        context: { path, offsetBytes },
    });
}

;// CONCATENATED MODULE: ./lib/archive/read-blocks.js
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
 * Opens a snapshot for `read` and closes it afterwards. Only for files that SQLite does not have open.
 * @throws BackupError IO_FAILED, and whatever `read` throws
 */
async function withSnapshot(path, read) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
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
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
    }
}
/**
 * Reads one block of a snapshot into a slot.
 * @param index the number of the block, from 0
 * @returns the block, which lies in the slot; null behind the last one
 * @throws BackupError IO_FAILED, also when the snapshot became shorter meanwhile
 */
async function readBlock({ path, file, sizeBytes }, slot, index) {
    const offsetBytes = index * format/* BLOCK_SIZE_BYTES */.q7;
    if (offsetBytes >= sizeBytes)
        return null;
    const block = slot.raw.subarray(0, Math.min(format/* BLOCK_SIZE_BYTES */.q7, sizeBytes - offsetBytes));
    const gotBytes = await (0,read_fully/* readInto */.P)(block, file, offsetBytes).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'scratch');
    });
    if (gotBytes < block.length)
        throw shrunk(path, sizeBytes, offsetBytes + gotBytes);
    return block;
}
function shrunk(path, expectedBytes, gotBytes) {
    return new errors/* BackupError */.hj('IO_FAILED', `${path} had ${expectedBytes} bytes and ends at ${gotBytes} now.`, {
        hint: 'Something else changes files in the scratch directory. Leave it to Savepoint and try again.',
        context: { path, expectedBytes, gotBytes },
    });
}

// EXTERNAL MODULE: ./lib/archive/seal.js
var archive_seal = __webpack_require__(35045);
;// CONCATENATED MODULE: ./lib/archive/write-archive.js
var write_archive_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var write_archive_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Packs a snapshot into a new archive, reads every member back from the file, compares, and syncs the file to disk.
 * Whatever fails, the archive file is removed.
 * @throws BackupError DISK_FULL, STORE_NOT_WRITABLE, IO_FAILED, ARCHIVE_DAMAGED when the disk does not give back what
 *   was written, CANCELLED, and whatever `describe` throws
 */
function writeArchive(request) {
    const { snapshotPath, archivePath, signal } = request;
    return withSnapshot(snapshotPath, (snapshot) => (0,create_file.createFile)(archivePath, 'store', async (file) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const reader = write_archive_addDisposableResource(env_1, await (0,promises_.open)(archivePath, 'r'), true);
            const archive = new digesting_writer/* DigestingWriter */.u(file);
            const readBack = { path: archivePath, file: reader };
            const packed = await packBlocks(request, snapshot, archive, readBack);
            const manifest = await request.describe(packed);
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            await appendTail(archive, manifestBytes(manifest, packed), readBack);
            await file.sync();
            return { sizeBytes: archive.sizeBytes, digest: (0,digest/* digestOfHex */.z)(archive.sha256().toString('hex')), manifest };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = write_archive_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }));
}
/** Every block is deflated, appended in its turn and read back. */
async function packBlocks({ packer, signal, onProgress }, snapshot, archive, readBack) {
    const { threads } = packer;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let blocks = 0;
    let doneBytes = 0;
    await (0,in_lanes/* inLanes */.L)(threads.makeSlots(), {
        read: async (slot) => {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            const raw = await readBlock(snapshot, slot, blocks);
            if (raw === null)
                return null;
            hash.update(raw);
            blocks += 1;
            return { index: blocks - 1, rawSizeBytes: raw.length };
        },
        work: (slot, { rawSizeBytes, index }) => packer.pack(slot, rawSizeBytes, index),
        settle: async (slot, block, sizeBytes) => {
            const offsetBytes = archive.sizeBytes;
            await archive.append(slot.member.subarray(0, sizeBytes));
            return { ...block, offsetBytes, sizeBytes };
        },
        prove: async (slot, member) => {
            await readBackBlock(readBack, threads, slot, member);
            doneBytes += member.rawSizeBytes;
            onProgress?.(doneBytes, snapshot.sizeBytes);
        },
    });
    return { digest: (0,digest/* digestOfHex */.z)(hash.digest('hex')), sizeBytes: doneBytes };
}
async function appendTail(archive, manifest, readBack) {
    const manifestOffsetBytes = archive.sizeBytes;
    const members = (0,manifest_members/* encodeManifestMembers */.RI)(manifest);
    await archive.append(members);
    const seal = (0,archive_seal/* encodeSeal */.cG)({
        manifestOffsetBytes,
        manifestSizeBytes: manifest.length,
        manifestSha256: (0,external_node_crypto_.createHash)('sha256').update(manifest).digest(),
        sealedSha256: archive.sha256(),
    });
    await archive.append(seal);
    await readBackTail(readBack, manifestOffsetBytes, Buffer.concat([members, seal]));
}
/** @throws BackupError INVARIANT_BROKEN, MANIFEST_INVALID: better no archive than one that nobody can read */
function manifestBytes(manifest, packed) {
    const json = JSON.stringify(manifest);
    const { snapshot } = (0,domain_manifest/* parseManifest */.Ng)(json);
    const bytes = Buffer.from(json);
    const fits = bytes.length <= format/* MAX_MANIFEST_SIZE_BYTES */.$B;
    if (fits && snapshot.digest === packed.digest && snapshot.sizeBytes === packed.sizeBytes)
        return bytes;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The manifest does not describe the snapshot that was packed.', {
        hint: 'This is a defect of Savepoint. Please report it.',
        context: { manifestSizeBytes: bytes.length, expected: packed.digest, got: snapshot.digest },
    });
}


/***/ }),

/***/ 97985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assertDatabaseFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/database-path.js
var database_path = __webpack_require__(59644);
;// CONCATENATED MODULE: ./lib/files/lookalike.js
/** How a file starts that is often given instead of a database, and what to call it. */
const MAGICS = [
    [
        Buffer.from([0x1f, 0x8b]),
        'a gzip file',
        'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
    ],
    [Buffer.from('PK\u0003\u0004', 'latin1'), 'a zip file', 'Unpack it first and name the database in it.'],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'a Zstandard file', 'Unpack it first: unzstd FILE.'],
    [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]), 'an xz file', 'Unpack it first: unxz -k FILE.'],
    [
        Buffer.from('version https://git-lfs', 'latin1'),
        'a Git LFS pointer, not the database itself',
        'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
    ],
    [
        Buffer.from('** This file contains an SQLite 2', 'latin1'),
        'a database of SQLite 2',
        'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
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
    const magic = MAGICS.find(([bytes]) => start.subarray(0, bytes.length).equals(bytes));
    if (magic !== undefined)
        return { name: magic[1], hint: magic[2] };
    if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
        return {
            name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
            hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
        };
    }
    return isText(start)
        ? { name: 'a text file', hint: 'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.' }
        : null;
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

;// CONCATENATED MODULE: ./lib/files/database-file.js
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





const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** The smallest page, and so the smallest database, that there can be. */
const SMALLEST_BYTES = 512;
const LOOK_BYTES = 4096;
const READ_VERSION_OFFSET = 19;
const NEWEST_READ_VERSION = 2;
/**
 * Looks at a file before SQLite does and refuses what is not a database, in words that say what it is. It opens the
 * file: never call it while this process has a SQLite connection to it, because closing a descriptor drops the locks.
 * @throws BackupError INPUT_INVALID for a path that SQLite would misread, SOURCE_NOT_FOUND, SOURCE_UNREADABLE,
 *   SOURCE_NOT_A_FILE, SOURCE_EMPTY, SOURCE_NOT_A_DATABASE, SOURCE_UNSUPPORTED_FORMAT
 * @see https://www.sqlite.org/howtocorrupt.html section 2.2
 */
async function assertDatabaseFile(path) {
    (0,database_path/* assertDatabasePath */.j)(path);
    try {
        const stats = await (0,promises_.stat)(path, { bigint: true });
        assertRegular(path, stats);
        const start = await readStart(path);
        assertDatabaseStart(path, start, Number(stats.size));
        return {
            realPath: await (0,promises_.realpath)(path),
            sizeBytes: Number(stats.size),
            device: stats.dev,
            inode: stats.ino,
            linkCount: Number(stats.nlink),
            journalMode: start[18] === 2 || start[19] === 2 ? 'wal' : 'rollback',
            pageSizeBytes: parsePageSize(start.readUInt16BE(16)),
        };
    }
    catch (error) {
        throw wrapped(path, error);
    }
}
/** The header's page size: 1 stands for 65,536, which does not fit its two bytes. */
function parsePageSize(field) {
    return field === 1 ? 65_536 : field;
}
async function readStart(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Non-blocking: what was a file a moment ago may be a FIFO by now, whose opening would wait for a writer.
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
        return buffer.subarray(0, bytesRead);
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
function assertRegular(path, stats) {
    if (stats.isFile())
        return;
    const kinds = [
        [stats.isDirectory(), 'a directory', 'Name the database file in it.'],
        [stats.isFIFO(), 'a named pipe', 'Name a database file.'],
        [stats.isSocket(), 'a socket', 'Name a database file.'],
        [true, 'a device', 'Name a database file.'],
    ];
    const [, kind, hint] = kinds.find(([is]) => is) ?? kinds[3];
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_FILE', `${path} is ${kind}, not a database file.`, {
        hint,
        context: { path },
    });
}
function assertDatabaseStart(path, start, sizeBytes) {
    if (start.subarray(0, MAGIC.length).equals(MAGIC) && sizeBytes >= SMALLEST_BYTES) {
        assertReadable(path, start[READ_VERSION_OFFSET] ?? 0);
        return;
    }
    const context = { path, sizeBytes };
    const lookalike = nameLookalike(start, sizeBytes);
    if (lookalike !== null) {
        throw new errors/* BackupError */.hj('SOURCE_NOT_A_DATABASE', `${path} is ${lookalike.name}.`, {
            hint: lookalike.hint,
            context,
        });
    }
    if (sizeBytes < SMALLEST_BYTES) {
        throw new errors/* BackupError */.hj('SOURCE_EMPTY', sizeBytes === 0
            ? `${path} is empty (0 bytes): there is nothing to back up.`
            : `${path} has ${sizeBytes} bytes: the smallest SQLite database has ${SMALLEST_BYTES}.`, {
            hint: 'Check the path: a program that does not find its database often creates an empty one.',
            context,
        });
    }
    throw new errors/* BackupError */.hj('SOURCE_NOT_A_DATABASE', `${path} does not start as a SQLite database does.`, {
        hint: 'Check the path. If it was a database, its first page is overwritten: restore the newest backup.',
        context,
    });
}
/** @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers */
function assertReadable(path, readVersion) {
    if (readVersion <= NEWEST_READ_VERSION)
        return;
    throw new errors/* BackupError */.hj('SOURCE_UNSUPPORTED_FORMAT', `${path} asks for file format version ${readVersion}; this SQLite reads versions up to ${NEWEST_READ_VERSION}.`, {
        hint: 'A newer SQLite made it, or its header is damaged. Open it with the program that made it.',
        context: { path, readVersion },
    });
}
function wrapped(path, error) {
    if (error instanceof errors/* BackupError */.hj)
        return error;
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new errors/* BackupError */.hj('SOURCE_NOT_FOUND', `${path} does not exist.`, {
            hint: 'Check the path and the working directory. A missing database is never taken for an empty one.',
            context: { path },
            cause: error,
        });
    }
    return new errors/* BackupError */.hj('SOURCE_UNREADABLE', `${path} cannot be read: ${message}.`, {
        hint: 'Run as a user who may read the file and enter its folder.',
        context: { path, errno: code ?? null },
        cause: error,
    });
}


/***/ }),

/***/ 59644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertDatabasePath)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** SQLite's unix VFS takes paths below 512 bytes, and `-journal` must still fit. Measured: 504 opens, 505 does not. */
const LONGEST_PATH_BYTES = 504;
/**
 * Refuses a path that SQLite would not take as it stands: better-sqlite3 trims file names and gives some of them a
 * meaning of their own, so that another file than the named one would be opened.
 * @throws BackupError INPUT_INVALID
 */
function assertDatabasePath(path) {
    const fault = faultOf(path);
    if (fault === null)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${path}" cannot be used as the path of a database: ${fault}.`, {
        hint: 'Rename or move the file, or name it through a shorter path.',
        context: { path },
    });
}
function faultOf(path) {
    if (path.trim() === '')
        return 'it is empty';
    if (path !== path.trim())
        return 'it begins or ends with white space, which SQLite drops';
    if (path.includes('\0'))
        return 'it contains a NUL character, where SQLite would cut it';
    if (path === ':memory:')
        return 'it means a database in memory';
    if (path.startsWith('file:'))
        return 'it is a URI, and only plain paths are taken';
    const sizeBytes = Buffer.byteLength(path);
    if (sizeBytes > LONGEST_PATH_BYTES)
        return `it has ${sizeBytes} bytes, and SQLite takes ${LONGEST_PATH_BYTES}`;
    return null;
}


/***/ }),

/***/ 65171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAll: () => (/* binding */ createAll),
  failureOfRun: () => (/* binding */ failureOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/guard-label.js
var guard_label = __webpack_require__(21550);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/files/distinct-files.js

/** The paths without those that lead to a file named before; a path that leads nowhere is kept as it is. */
async function distinctFiles(paths) {
    const byFile = new Map();
    for (const path of paths) {
        const file = await (0,promises_.realpath)(path).catch(() => path);
        if (!byFile.has(file))
            byFile.set(file, path);
    }
    return [...byFile.values()];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/archive/block-header.js
var block_header = __webpack_require__(92741);
// EXTERNAL MODULE: ./lib/archive/block-slot.js
var block_slot = __webpack_require__(84988);
// EXTERNAL MODULE: ./lib/archive/format.js
var format = __webpack_require__(8963);
;// CONCATENATED MODULE: ./lib/archive/early-blocks.js







/** SQLite writes pages behind its back: with its cache of 16 MiB, what lies further behind is on the disk. */
const LAG_BYTES = 20 * format/* BLOCK_SIZE_BYTES */.q7;
/** What is packed early waits in memory for the blocks before it, so there is an end to it. */
const MAX_WAITING_BYTES = 6 * format/* BLOCK_SIZE_BYTES */.q7;
/**
 * Packs blocks of a snapshot that is still being copied, on the cores that the copy leaves idle. It is a forecast: a
 * block counts only when the finished snapshot has the very same one, by its digest. The first block never takes part,
 * because the copy rewrites the first page at its end.
 */
class EarlyBlocks {
    threads;
    #path;
    #packer;
    #members = new Map();
    #idle;
    #file = null;
    #copiedBytes = 0;
    #next = 1;
    #waitingBytes = 0;
    /** @param packer works for it, and packs all other blocks */
    constructor(snapshotPath, packer) {
        this.#path = snapshotPath;
        this.#packer = packer;
        this.threads = packer.threads;
        this.#idle = Array.from({ length: Math.max(1, (0,external_node_os_.availableParallelism)() - 1) }, () => new block_slot/* BlockSlot */.A());
    }
    /** The copy got so far; blocks well behind are packed from now on. */
    advance(copiedBytes) {
        this.#copiedBytes = copiedBytes;
        while (this.#isBehind(this.#next) && this.#waitingBytes < MAX_WAITING_BYTES) {
            const slot = this.#idle.pop();
            if (slot === undefined)
                return;
            this.#start(this.#next, slot);
            this.#next += 1;
        }
    }
    /** No further block is begun: from now on the finished snapshot is read. */
    finish() {
        this.#copiedBytes = 0;
    }
    /** What was packed early counts only for the very same block. */
    async pack(slot, rawSizeBytes, index) {
        const member = (await this.#members.get(index)) ?? null;
        this.#members.delete(index);
        if (member === null || !isMemberOf(member, slot.raw.subarray(0, rawSizeBytes)))
            return this.#packer.pack(slot, rawSizeBytes, index);
        slot.member.set(member);
        return member.length;
    }
    /** Waits for what is running and closes the snapshot. */
    async [Symbol.asyncDispose]() {
        this.finish();
        await Promise.all(this.#members.values());
        await this.#file?.then((file) => file.close(), () => undefined);
    }
    #isBehind(index) {
        return (index + 1) * format/* BLOCK_SIZE_BYTES */.q7 + LAG_BYTES <= this.#copiedBytes;
    }
    #start(index, slot) {
        const packing = this.#pack(index, slot).finally(() => {
            this.#idle.push(slot);
            this.advance(this.#copiedBytes);
        });
        this.#members.set(index, packing);
    }
    /** Null when it cannot be read: then the finished snapshot will tell why. */
    async #pack(index, slot) {
        try {
            this.#file ??= (0,promises_.open)(this.#path, 'r');
            const raw = slot.raw.subarray(0, format/* BLOCK_SIZE_BYTES */.q7);
            const sizeBytes = await (0,read_fully/* readInto */.P)(raw, await this.#file, index * format/* BLOCK_SIZE_BYTES */.q7);
            if (sizeBytes < format/* BLOCK_SIZE_BYTES */.q7)
                return null;
            const member = Buffer.from(slot.member.subarray(0, await this.#packer.pack(slot, sizeBytes, index)));
            this.#waitingBytes += member.length;
            return member;
        }
        catch {
            return null;
        }
    }
}
function isMemberOf(member, raw) {
    const header = (0,block_header/* parseBlockHeader */.eI)(member.subarray(0, block_header/* BLOCK_HEADER_SIZE_BYTES */.y1));
    if (header?.rawSizeBytes !== raw.length)
        return false;
    return header.rawSha256.equals((0,external_node_crypto_.createHash)('sha256').update(raw).digest());
}

// EXTERNAL MODULE: ./lib/archive/packer.js
var archive_packer = __webpack_require__(69626);
// EXTERNAL MODULE: ./lib/files/database-file.js + 1 modules
var database_file = __webpack_require__(97985);
// EXTERNAL MODULE: ./lib/files/free-space.js
var free_space = __webpack_require__(73186);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/sqlite/sidecars.js
var sidecars = __webpack_require__(11182);
// EXTERNAL MODULE: ./lib/archive/write-archive.js + 2 modules
var write_archive = __webpack_require__(80919);
// EXTERNAL MODULE: ./lib/domain/manifest.js
var manifest = __webpack_require__(5151);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/operations/check-limits.js
var check_limits = __webpack_require__(78815);
// EXTERNAL MODULE: ./lib/operations/failure.js
var operations_failure = __webpack_require__(55712);
// EXTERNAL MODULE: ./lib/operations/judge-inspection.js
var judge_inspection = __webpack_require__(17268);
;// CONCATENATED MODULE: ./lib/operations/pack-snapshot.js








/**
 * Packs a snapshot while SQLite's checks run on another core. The manifest, without which the archive is none, is
 * written only when the checks found the snapshot good. The engine is closed when they are done.
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED, DISK_FULL
 */
async function packSnapshot(packing) {
    const { ports, scratch, snapshotPath } = packing;
    const stop = new AbortController();
    const path = (0,external_node_path_.join)(scratch, 'archive.partial');
    const checked = checkAndClose(packing, stop);
    const written = (0,write_archive/* writeArchive */._)({
        snapshotPath,
        archivePath: path,
        packer: packing.packer,
        describe: async (snapshot) => describeSnapshot(packing, snapshot, await checked),
        signal: AbortSignal.any([ports.signal, stop.signal]),
        onProgress: (done, total) => ports.reporter.progress(done, total),
    });
    const [checking, writing] = await Promise.allSettled([checked, written]);
    if (checking.status === 'rejected')
        throw checking.reason;
    if (writing.status === 'rejected')
        throw writing.reason;
    return { archive: writing.value, path, report: withArchiveFindings(checking.value.report, writing.value) };
}
/** Packing goes on for long after the checks, and has a use for the memory of SQLite's process. */
async function checkAndClose(packing, stop) {
    try {
        return await checkSnapshot(packing);
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
    finally {
        await packing.engine.close();
    }
}
async function checkSnapshot({ request, engine, snapshot, snapshotPath }) {
    const { fingerprint } = snapshot;
    const inspection = await engine.inspect({
        path: snapshotPath,
        integrity: 'full',
        foreignKeys: true,
        fingerprint: true,
        assertions: request.assertions,
        busyTimeoutMs: request.busyTimeoutMs,
        ...(0,check_limits/* checkLimitsFor */.M)(fingerprint.pageCount * fingerprint.pageSizeBytes),
    });
    const expected = { fingerprint, foreignKeyViolations: inspection.foreignKeys?.violations ?? null };
    const findings = (0,judge_inspection/* judgeInspection */.c)(inspection, expected, {
        damaged: 'source',
        hint: 'The source database has this problem already; the snapshot is a faithful copy of it and was not kept. ' +
            'Restore the newest verified archive, or repair the source with the .recover command of sqlite3.',
    });
    const report = {
        subject: request.source,
        level: 'data',
        findings: [...judgeLog(snapshot.walDamage), ...findings],
    };
    const failure = (0,operations_failure/* failureOf */.g)(report, `No backup was made of ${request.source}`);
    if (failure !== null)
        throw failure;
    return { inspection, report };
}
/** SQLite opens such a source without a word, and without the transactions: only the log itself tells. */
function judgeLog(damage) {
    if (damage === null)
        return [];
    return [
        {
            check: 'SQL',
            outcome: 'warning',
            message: `The write-ahead log of the source is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed transaction(s) behind it are lost.`,
            hint: 'The backup is what SQLite still reads. Compare it with an older archive, and check the disk of the source.',
            damaged: 'source',
        },
    ];
}
function describeSnapshot({ request, ports, snapshot }, packed, { inspection, report }) {
    return {
        format: 'savepoint',
        version: manifest/* MANIFEST_VERSION */.hh,
        createdAt: ports.clock.now().toISOString(),
        kind: request.kind,
        label: request.label,
        source: (0,external_node_path_.basename)(request.source),
        snapshot: packed,
        blockSizeBytes: format/* BLOCK_SIZE_BYTES */.q7,
        compressionLevel: request.compressionLevel,
        fingerprint: snapshot.fingerprint,
        checks: {
            limitations: inspection.integrity.limitations,
            foreignKeyViolations: inspection.foreignKeys?.violations ?? null,
        },
        verdict: (0,verification/* verdictOf */.Vj)(report),
        origin: request.origin,
        madeBy: { savepoint: request.version, sqlite: snapshot.sqliteVersion },
    };
}
function withArchiveFindings(report, { digest, manifest }) {
    const findings = [
        { check: 'compression', outcome: 'ok', message: 'Every member was read back and gives what went in.' },
        { check: 'archive digest', outcome: 'ok', message: `The archive is ${digest}.` },
        { check: 'snapshot digest', outcome: 'ok', message: `The snapshot is ${manifest.snapshot.digest}.` },
    ];
    return { ...report, findings: [...findings, ...report.findings] };
}

// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
;// CONCATENATED MODULE: ./lib/operations/create.js
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











/** Room for the snapshot and, beside it, an archive that hardly shrinks. */
const SPACE_FACTOR = 1.7;
/**
 * Takes a snapshot of a live database, checks it, packs it into an archive, reads the archive back and publishes it.
 * Whatever fails, nothing is published and nothing is left in the store.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED,
 *   STORE_*, DISK_FULL, CANCELLED
 */
async function createBackup(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock, store, reporter, signal } = ports;
        const name = (0,external_node_path_.basename)(request.source);
        const file = await (0,database_file/* assertDatabaseFile */.a)(request.source);
        const startedMs = clock.elapsedMs();
        const scratch = await store.openScratch();
        const held = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        held.defer(() => (0,sweep_up/* sweepUp */.Y)(scratch, reporter));
        const snapshotPath = (0,external_node_path_.join)(scratch, 'snapshot.db');
        const packer = held.use(new archive_packer/* BlockPacker */.w(await expectedBytes(file), request.compressionLevel));
        const early = held.use(new EarlyBlocks(snapshotPath, packer));
        const engine = held.adopt((0,engine_client/* openEngine */.F)(signal), (opened) => opened.close());
        engine.start();
        await (0,free_space/* assertFreeSpace */.V)(scratch, Math.ceil(file.sizeBytes * SPACE_FACTOR));
        reporter.step(`Taking a snapshot of ${name}`);
        const snapshot = await engine.snapshot({ source: request.source, destination: snapshotPath, scratch, busyTimeoutMs: request.busyTimeoutMs }, (copiedPages, totalPages) => {
            reporter.progress(copiedPages, totalPages);
            early.advance(copiedPages * file.pageSizeBytes);
        });
        early.finish();
        refuseEmpty(request, snapshot);
        const copiedMs = clock.elapsedMs();
        reporter.step(`Checking and packing ${name}`);
        const { archive, path, report } = await packSnapshot({
            request,
            ports,
            engine,
            snapshot,
            snapshotPath,
            scratch,
            packer: early,
        });
        const packedMs = clock.elapsedMs();
        reporter.step(`Publishing to ${store.description}`);
        const entry = await store.publish({ ...archive, path, database: (0,database_name/* databaseNameOf */.U)(name), kind: request.kind, label: request.label }, signal);
        const doneMs = clock.elapsedMs();
        return {
            source: request.source,
            entry,
            manifest: archive.manifest,
            archiveDigest: archive.digest,
            archiveSizeBytes: archive.sizeBytes,
            report: { ...report, subject: entry.name },
            notes: snapshot.notes,
            durations: {
                snapshotMs: copiedMs - startedMs,
                packMs: packedMs - copiedMs,
                publishMs: doneMs - packedMs,
                totalMs: doneMs - startedMs,
            },
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
/** The most that a snapshot may become: all of it may still be in the log. */
async function expectedBytes({ realPath, sizeBytes }) {
    return sizeBytes + ((await (0,sidecars/* readSidecars */.D)(realPath)).get('-wal') ?? 0);
}
function refuseEmpty(request, snapshot) {
    if (request.allowEmpty)
        return;
    if (snapshot.fingerprint.tables.some((table) => !table.name.startsWith('sqlite_')))
        return;
    throw new errors/* BackupError */.hj('SOURCE_EMPTY', `${request.source} has no tables: there is nothing to back up.`, {
        hint: 'Check the path: a missing database is often created empty. If it is meant to be empty, use --allow-empty.',
        context: { source: request.source },
    });
}

// EXTERNAL MODULE: ./lib/operations/good-backup.js + 1 modules
var good_backup = __webpack_require__(63086);
// EXTERNAL MODULE: ./lib/operations/prune.js + 2 modules
var prune = __webpack_require__(13650);
;// CONCATENATED MODULE: ./lib/operations/create-all.js








/**
 * Backs up every source; a bad one does not keep the others from being saved. Retention follows only when all went
 * well.
 * @throws BackupError INPUTS_CONFLICT when two sources would share a name, INPUT_INVALID for a label that is reserved, CANCELLED, and what {@link prune} throws
 */
async function createAll(request, ports) {
    (0,guard_label/* assertBackupLabel */.lC)(request.label);
    const sources = await distinctFiles(request.sources);
    refuseSharedNames(sources);
    const outcomes = [];
    for (const source of sources)
        outcomes.push(await createOne(source, request, ports));
    const { policy } = request;
    const allWell = outcomes.every((outcome) => outcome.status !== 'failed');
    const created = outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []));
    if (policy === null || !allWell || created.length === 0)
        return { outcomes, pruned: null };
    const pruned = await (0,prune.prune)({
        policy,
        databases: new Set(created.flatMap(({ entry }) => entry.database ?? [])),
        apply: true,
        verified: new Set(created.map(({ entry }) => entry.id)),
    }, ports);
    return { outcomes, pruned };
}
/**
 * What a run amounts to: null when every source was saved or skipped, the error itself when there was only one source,
 * SOME_SOURCES_FAILED otherwise.
 */
function failureOfRun({ outcomes }) {
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    const [first] = failed;
    if (first === undefined)
        return null;
    if (outcomes.length === 1)
        return first.error;
    const names = failed.map(({ error, source }) => `${source} (${error.code})`).join(', ');
    return new errors/* BackupError */.hj('SOME_SOURCES_FAILED', `${failed.length} of ${outcomes.length} databases were not saved: ${names}.`, {
        hint: 'The others were saved. Mend the cause given for each and run it again; retention did not run.',
        context: { failed: failed.length, sources: outcomes.length },
        cause: first.error,
    });
}
async function createOne(source, request, ports) {
    try {
        const reason = await reasonToSkip(source, request, ports);
        if (reason !== null)
            return { status: 'skipped', source, reason };
        return { status: 'created', source, created: await createBackup({ ...request, source }, ports) };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return { status: 'failed', source, error };
    }
}
/** Why no backup is due; null when one is. */
async function reasonToSkip(source, request, ports) {
    if (request.disabledBy !== null)
        return `backups are switched off by ${request.disabledBy}`;
    if (request.kind !== 'automatic' || request.intervalMs === 0)
        return null;
    const database = (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(source));
    const dueAfter = ports.clock.now().getTime() - request.intervalMs;
    const young = (await ports.store.list({ database })).filter((entry) => entry.kind === 'automatic' &&
        !entry.expired &&
        entry.database === database &&
        entry.createdAt.getTime() > dueAfter);
    for (const entry of young) {
        if (await (0,good_backup/* isGoodBackup */.k)(entry, ports))
            return `${entry.name} is younger than the interval of ${request.intervalMs / 1000} s`;
    }
    return null;
}
/** A store keeps databases apart by name only: two of one name would take each other's place in its retention. */
function refuseSharedNames(sources) {
    for (const [name, group] of Map.groupBy(sources, (source) => (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(source)))) {
        if (group.length === 1)
            continue;
        throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${group.join(' and ')} would both be kept under the name "${name}".`, {
            hint: 'A store tells databases apart by their file name. Give each its own store, or rename one.',
        });
    }
}


/***/ }),

/***/ 11182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readSidecars),
/* harmony export */   r: () => (/* binding */ SIDECARS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What SQLite keeps beside a database: the write-ahead log, its shared index, and the rollback journal. */
const SIDECARS = ['-wal', '-shm', '-journal'];
/**
 * @param realPath the database with all symlinks resolved: SQLite puts sidecars beside the real file
 * @see https://www.sqlite.org/tempfiles.html
 */
async function readSidecars(realPath) {
    const sizes = new Map();
    for (const sidecar of SIDECARS) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(realPath + sidecar).catch(missing);
        if (stats !== null)
            sizes.set(sidecar, stats.size);
    }
    return sizes;
}
function missing(error) {
    if (error.code === 'ENOENT')
        return null;
    throw error;
}


/***/ })

};
