export const id = 1836;
export const ids = [1836];
export const modules = {

/***/ 69634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ BlockPacker)
/* harmony export */ });
/* harmony import */ var _threads_block_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63824);

/** Packs every block when it is asked for. */
class BlockPacker {
    threads;
    compression;
    constructor(snapshotSizeBytes, compression) {
        this.threads = new _threads_block_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .BlockThreads */ .R(snapshotSizeBytes);
        this.compression = compression;
    }
    pack(slot, rawSizeBytes) {
        return this.threads.encode(slot, rawSizeBytes, this.compression);
    }
    [Symbol.asyncDispose]() {
        return this.threads[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 70007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ writeArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var archive_digest = __webpack_require__(47789);
// EXTERNAL MODULE: ./lib/domain/archive/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(26747);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/files/durable/create-file.js
var create_file = __webpack_require__(19646);
// EXTERNAL MODULE: ./lib/archive/format/digesting-writer.js
var digesting_writer = __webpack_require__(75346);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/threads/container.js + 5 modules
var threads_container = __webpack_require__(31276);
// EXTERNAL MODULE: ./lib/archive/threads/in-lanes.js
var in_lanes = __webpack_require__(71599);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/archive/format/archive-errors.js
var archive_errors = __webpack_require__(66720);
;// CONCATENATED MODULE: ./lib/archive/write/read-back.js




/**
 * Proves that the file gives back the member in a slot as it was written, and that it unpacks to its block.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
async function readBackBlock({ path, file }, { threads, compression }, slot, { index, offsetBytes, sizeBytes }) {
    const written = slot.member.subarray(0, sizeBytes);
    // The block itself is no longer needed in the slot.
    const bytes = slot.raw.subarray(0, sizeBytes);
    const gotBytes = await (0,read_fully/* readInto */.P)(bytes, file, offsetBytes).catch((error) => {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'archive');
    });
    if (gotBytes !== sizeBytes || !bytes.equals(written))
        throw notGivenBack(path, offsetBytes);
    const problem = await threads.decode(slot, sizeBytes, compression.codec);
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

;// CONCATENATED MODULE: ./lib/archive/write/read-blocks.js
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

;// CONCATENATED MODULE: ./lib/archive/write/write-archive.js
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
    const { snapshotPath, archivePath, packer, signal } = request;
    return withSnapshot(snapshotPath, (snapshot) => (0,create_file.createFile)(archivePath, 'store', async (file) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const reader = write_archive_addDisposableResource(env_1, await (0,promises_.open)(archivePath, 'r'), true);
            const archive = new digesting_writer/* DigestingWriter */.u(file);
            const readBack = { path: archivePath, file: reader };
            const packed = await packBlocks(request, snapshot, archive, readBack);
            const { digest, sizeBytes } = packed;
            const manifest = await request.describe({ digest, sizeBytes });
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            await appendTail(archive, packed, manifestBytes(manifest, packed), {
                ...readBack,
                codec: packer.compression.codec,
            });
            await file.sync();
            return { sizeBytes: archive.sizeBytes, digest: (0,archive_digest/* digestOfHex */.z)(archive.sha256().toString('hex')), manifest };
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
/** Every block is packed, appended in its turn and read back. */
async function packBlocks({ packer, signal, onProgress }, snapshot, archive, readBack) {
    const { threads } = packer;
    const memberSizesBytes = [];
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
            memberSizesBytes.push(sizeBytes);
            return { ...block, offsetBytes, sizeBytes };
        },
        prove: async (slot, member) => {
            await readBackBlock(readBack, packer, slot, member);
            doneBytes += member.rawSizeBytes;
            onProgress?.(doneBytes, snapshot.sizeBytes);
        },
    });
    return { digest: (0,archive_digest/* digestOfHex */.z)(hash.digest('hex')), sizeBytes: doneBytes, memberSizesBytes };
}
/** The manifest, the seal, and behind it what the seal vouches for as well. */
async function appendTail(archive, { sizeBytes, memberSizesBytes }, manifest, { codec, ...readBack }) {
    const container = threads_container/* CONTAINERS */.f[codec];
    const manifestOffsetBytes = archive.sizeBytes;
    const manifestBytes = container.encodeManifest(manifest);
    await archive.append(manifestBytes);
    const sizes = { snapshotSizeBytes: sizeBytes, manifestSizeBytes: manifest.length };
    const behind = container.encodeBehind(memberSizesBytes, sizes);
    const seal = container.encodeSeal({
        formatVersion: container.formatVersion,
        manifestOffsetBytes,
        manifestSizeBytes: manifest.length,
        manifestSha256: (0,external_node_crypto_.createHash)('sha256').update(manifest).digest(),
        sealedSha256: archive.sha256With(behind),
    });
    await archive.append(Buffer.concat([seal, behind]));
    await readBackTail(readBack, manifestOffsetBytes, Buffer.concat([manifestBytes, seal, behind]));
}
/** @throws BackupError INVARIANT_BROKEN, MANIFEST_INVALID: better no archive than one that cannot be read */
function manifestBytes(manifest, packed) {
    const json = JSON.stringify(manifest);
    const { snapshot } = (0,parse_manifest/* parseManifest */.N)(json);
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

/***/ 11836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ SMALLEST_BYTES),
  nC: () => (/* binding */ copyBytes),
  W2: () => (/* binding */ publishForInquiry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/write/packer.js
var write_packer = __webpack_require__(69634);
// EXTERNAL MODULE: ./lib/archive/write/write-archive.js + 2 modules
var write_archive = __webpack_require__(70007);
// EXTERNAL MODULE: ./lib/domain/archive/manifest.js
var manifest = __webpack_require__(10104);
;// CONCATENATED MODULE: ./lib/domain/archive/unreadable-fingerprint.js
const SMALLEST_PAGE_BYTES = 512;
/** SHA-256 of nothing: there is no schema that could be read. */
const NO_SCHEMA = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * What stands in the manifest of a file that SQLite cannot read: its size in the smallest pages, and no tables. Such a
 * manifest has the verdict `failed`, and says in its limitations that SQLite could not look inside.
 */
function describeUnreadable(sizeBytes) {
    return {
        pageSizeBytes: SMALLEST_PAGE_BYTES,
        pageCount: Math.max(1, Math.ceil(sizeBytes / SMALLEST_PAGE_BYTES)),
        encoding: 'UTF-8',
        userVersion: 0,
        applicationId: 0,
        schemaDigest: NO_SCHEMA,
        tables: [],
    };
}

// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/copy-privately.js
var copy_privately = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/sqlite/connection/sidecars.js
var connection_sidecars = __webpack_require__(59569);
;// CONCATENATED MODULE: ./lib/operations/inquiry/keep-for-inquiry.js
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










/** The smallest file that an archive can carry: the smallest page of a database. */
const SMALLEST_BYTES = 512;
/**
 * Copies a database of which nothing is known but its bytes.
 * @param reason why SQLite could not read it
 * @returns null when it has hardly any
 * @throws BackupError SOURCE_NOT_FOUND, SOURCE_UNREADABLE, DISK_FULL
 */
async function copyBytes({ database, scratch }, reason) {
    const path = (0,external_node_path_.join)(scratch, 'left-bytes.db');
    try {
        const { size } = await (0,promises_.stat)(database);
        if (size < SMALLEST_BYTES)
            return null;
        await (0,copy_privately/* copyPrivately */.g)(database, path);
        const sidecars = [...(await (0,connection_sidecars/* readSidecars */.D)(database))].map(([suffix, sizeBytes]) => `${(0,external_node_path_.basename)(database)}${suffix} (${sizeBytes} bytes) lay beside it and is not in here`);
        const notes = [`SQLite could not read it, so these are its bytes: ${reason}`, ...sidecars];
        return {
            path,
            fingerprint: describeUnreadable((await (0,promises_.stat)(path)).size),
            sqliteVersion: 'none',
            limitations: notes.map((note) => ({ table: null, reason: note })),
        };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, database, 'source');
    }
}
/**
 * Publishes what is kept for inquiry.
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function publishForInquiry(request, content, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = (0,external_node_path_.join)(request.scratch, 'inquiry.partial');
        const { label } = request;
        const packer = __addDisposableResource(env_1, new write_packer/* BlockPacker */.w((await (0,promises_.stat)(content.path)).size, request.compression), true);
        const archive = await (0,write_archive/* writeArchive */._)({
            snapshotPath: content.path,
            archivePath: path,
            packer,
            describe: async (snapshot) => describe(request, content, snapshot, ports.clock.now()),
            signal: ports.signal,
            onProgress: (done, total) => ports.reporter.progress(done, total),
        });
        const staged = { ...archive, path, database: request.databaseName, kind: 'manual', label };
        return await ports.store.publish(staged, ports.signal);
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
function describe({ compression, database, identity, label, origin, version }, { fingerprint, limitations, sqliteVersion }, snapshot, now) {
    return {
        format: 'savepoint',
        version: manifest/* MANIFEST_VERSION */.h,
        createdAt: now.toISOString(),
        kind: 'manual',
        label,
        source: (0,external_node_path_.basename)(database),
        identity,
        snapshot,
        blockSizeBytes: format/* BLOCK_SIZE_BYTES */.q7,
        codec: compression.codec,
        compressionLevel: compression.level,
        fingerprint,
        checks: { limitations, foreignKeyViolations: null },
        verdict: 'failed',
        origin,
        madeBy: { savepoint: version, sqlite: sqliteVersion },
    };
}


/***/ })

};
