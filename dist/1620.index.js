export const id = 1620;
export const ids = [1620,7742];
export const modules = {

/***/ 11620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPublishingArtifacts: () => (/* binding */ openPublishingArtifacts),
  openReadingArtifacts: () => (/* binding */ openReadingArtifacts),
  openRenewingArtifacts: () => (/* binding */ openRenewingArtifacts)
});

// EXTERNAL MODULE: ./lib/domain/artifact-name.js
var artifact_name = __webpack_require__(82654);
// EXTERNAL MODULE: ./lib/domain/parse-values.js
var parse_values = __webpack_require__(35734);
// EXTERNAL MODULE: ./lib/domain/trust.js
var domain_trust = __webpack_require__(54186);
// EXTERNAL MODULE: ./lib/domain/trust-visibility.js
var trust_visibility = __webpack_require__(85663);
// EXTERNAL MODULE: ./lib/presentation/content-text.js
var content_text = __webpack_require__(96009);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/markdown-shell-path.js
var markdown_shell_path = __webpack_require__(76686);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/markdown-recovery.js





/** The guide that lies beside an archive: how to get the database back with nothing but `gunzip` and `sqlite3`. */
function renderRecoveryGuide({ archiveDigest, archiveName, manifest }) {
    const archive = (0,markdown_shell_path/* shellPath */.G)(archiveName);
    const target = (0,markdown_shell_path/* shellPath */.G)(manifest.source);
    const made = (0,times/* renderTime */.sZ)(new Date(manifest.createdAt));
    return `${(0,markdown/* markdownBlocks */.KR)(`# How to get ${(0,escape_markdown/* markdownCode */.D)(manifest.source)} back`, `${(0,escape_markdown/* markdownCode */.D)(archiveName)} is a backup of this SQLite database, made on ${made} by Savepoint ${(0,escape_markdown/* escapeMarkdown */.F)(manifest.madeBy.savepoint)}. It holds ${(0,content_text/* renderContent */.c)(manifest)}. It is an ordinary gzip file: every command below works on any machine with \`gunzip\` and \`sqlite3\`.`, '## 1. Unpack it into a new file', (0,markdown/* markdownCopyable */.f1)('sh', [`gunzip --stdout ${archive} > restored.db`]), '## 2. Check it', 'This must say `ok`:', (0,markdown/* markdownCopyable */.f1)('sh', ["sqlite3 restored.db 'PRAGMA integrity_check'"]), `Whoever has \`sha256sum\` or \`shasum -a 256\` can compare: the archive is ${(0,escape_markdown/* markdownCode */.D)(archiveDigest)}, the unpacked file ${(0,escape_markdown/* markdownCode */.D)(manifest.snapshot.digest)}.`, '## 3. Put it in its place', `Stop every program that uses the database first. The old files are kept: a \`-wal\` or \`-journal\` that stayed beside the restored file would undo it.`, (0,markdown/* markdownCopyable */.f1)('sh', [
        `for file in ${target} ${target}-wal ${target}-shm ${target}-journal; do`,
        '  if [ -e "$file" ]; then mv "$file" "$file.old"; fi',
        'done',
        `mv restored.db ${target}`,
    ]))}\n`;
}

// EXTERNAL MODULE: ./lib/stores/artifact-layout.js
var artifact_layout = __webpack_require__(14241);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/renewal.js
var renewal = __webpack_require__(21996);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/files/scratch.js
var scratch = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/domain/archive-name.js
var archive_name = __webpack_require__(95044);
;// CONCATENATED MODULE: ./lib/stores/artifact-entry.js


/**
 * The entry of an artifact with one of our names. Its size is that of the zip; what has a label was made by hand.
 * @param madeAt the time in the archive's name, of one that was renewed; null for one that was not
 */
function entryOf(artifact, said, madeAt = null) {
    const nameTime = madeAt ?? nameTimeOf(artifact);
    return {
        id: String(artifact.id),
        name: (0,archive_name/* renderArchiveName */.S9)({ ...said, createdAt: nameTime }),
        database: said.database,
        label: said.label,
        kind: said.label === null ? 'automatic' : 'manual',
        createdAt: madeAt === null ? artifact.createdAt : wholeSecondsOf(madeAt),
        sizeBytes: artifact.sizeBytes,
        storedDigest: artifact.digest,
        pinned: false,
        expiresAt: artifact.expiresAt,
        expired: artifact.expired,
    };
}
/**
 * GitHub keeps times in whole seconds. The milliseconds of the name are the last digits of the id, so that two
 * archives of one second have two names.
 */
function nameTimeOf({ id, createdAt }) {
    return new Date(createdAt.getTime() + (id % 1_000));
}
function wholeSecondsOf(time) {
    return new Date(Math.floor(time.getTime() / 1_000) * 1_000);
}
/**
 * The number of the artifact that an entry stands for.
 * @throws BackupError INPUT_INVALID
 */
function parseArtifactId(id) {
    if (/^[1-9]\d{0,15}$/.test(id))
        return Number(id);
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${id}" cannot be the id of an artifact.`, {
        hint: 'Give the number of an artifact, as the list of the store and the URL of the artifact show it.',
        context: { id },
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/trust-error.js
var trust_error = __webpack_require__(49677);
;// CONCATENATED MODULE: ./lib/stores/artifact-gone.js

/** The error for an artifact that was deleted. */
function archiveGone(subject, where) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The archive ${subject} is not in the ${where}.`, {
        hint: 'It was deleted. List the store to see what is there.',
        context: { archive: subject },
    });
}
/** The error for an artifact whose retention ended: GitHub keeps its name for a while, and nothing else. */
function archiveExpired(subject, where) {
    return new errors/* BackupError */.hj('ARCHIVE_EXPIRED', `The archive ${subject} expired; the ${where} have only its name.`, {
        hint: 'Use a newer archive. To keep archives longer, raise retention-days and the limit in the settings of the repository.',
        context: { archive: subject },
    });
}

// EXTERNAL MODULE: ./lib/stores/github-artifacts.js
var github_artifacts = __webpack_require__(71105);
// EXTERNAL MODULE: ./lib/files/create-file.js
var create_file = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/stores/github-request.js
var github_request = __webpack_require__(38695);
// EXTERNAL MODULE: ./lib/stores/github-secrets.js
var github_secrets = __webpack_require__(95715);
;// CONCATENATED MODULE: ./lib/stores/github-download-error.js




/** The error of a download that another attempt may complete. */
function downloadFailed(expected, why, cause) {
    const { subject, sizeBytes } = expected;
    return new errors/* BackupError */.hj('STORE_DOWNLOAD_FAILED', `Could not download ${subject}: ${why}.`, {
        hint: 'Check the network and https://www.githubstatus.com, then try again. Nothing was changed.',
        context: { subject, sizeBytes },
        transient: true,
        cause,
    });
}
function downloadInterrupted(expected, thrown) {
    return downloadFailed(expected, `the connection ended (${(0,github_request/* networkReason */.d8)(thrown)})`, (0,github_secrets/* showableCause */.d)(thrown));
}
function wrongSize(expected, got) {
    return downloadFailed(expected, `${got} bytes came, ${expected.sizeBytes} were expected`);
}
/** The error of a download that is complete and yet something else; it may have been damaged on the way. */
function wrongDigest({ subject, digest }, got) {
    return (0,trust_error/* untrusted */.b)({
        subject,
        fact: 'the digest of its bytes',
        expected: `${digest}, as GitHub states`,
        got,
        hint: 'It was damaged or replaced after its upload. Use another archive, and make a new backup now.',
        transient: true,
    });
}

// EXTERNAL MODULE: ./lib/stores/github-network.js
var github_network = __webpack_require__(36756);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/digest.js
var domain_digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/files/write-fully.js
var write_fully = __webpack_require__(54293);
;// CONCATENATED MODULE: ./lib/stores/github-received-bytes.js




/** What has arrived of a download so far, in its file. */
class ReceivedBytes {
    #file;
    #path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #sizeBytes = 0;
    constructor(file, path) {
        this.#file = file;
        this.#path = path;
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    get digest() {
        return (0,domain_digest/* digestOfHex */.z)(this.#hash.copy().digest('hex'));
    }
    /** @throws BackupError DISK_FULL, IO_FAILED */
    async append(bytes) {
        try {
            await (0,write_fully/* writeFully */.K)(this.#file, bytes, this.#sizeBytes);
        }
        catch (error) {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, this.#path, 'scratch');
        }
        this.#hash.update(bytes);
        this.#sizeBytes += bytes.length;
    }
    /**
     * Forgets what has arrived.
     * @throws BackupError IO_FAILED
     */
    async restart() {
        try {
            await this.#file.truncate(0);
        }
        catch (error) {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, this.#path, 'scratch');
        }
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#sizeBytes = 0;
    }
}

// EXTERNAL MODULE: ./lib/stores/github-time-limit.js
var github_time_limit = __webpack_require__(92751);
// EXTERNAL MODULE: ./lib/stores/retrying-calls.js
var retrying_calls = __webpack_require__(25026);
;// CONCATENATED MODULE: ./lib/stores/github-download.js
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
 * Downloads a file whose size and digest are known. After an interruption it goes on where it stopped; bytes that are
 * not what they should be are fetched again from the start.
 * @throws BackupError STORE_DOWNLOAD_FAILED, ORIGIN_UNTRUSTED when whole downloads have another digest, DISK_FULL,
 *   IO_FAILED, CANCELLED, and whatever `signUrl` throws
 */
async function downloadFile(download, network, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, sizeBytes } = download;
        const limitMs = (0,github_network/* transferLimitMs */.R)(sizeBytes, network.limits);
        const limit = __addDisposableResource(env_1, new github_time_limit/* TimeLimit */.h(limitMs, () => downloadFailed(download, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`)), false);
        const either = AbortSignal.any([signal, limit.signal]);
        await (0,create_file.createFile)(path, 'scratch', async (file) => {
            const received = new ReceivedBytes(file, path);
            await (0,retrying_calls/* retrying */.R)(() => receive(download, received, network, either), network.patience, either);
        }, sizeBytes);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function receive(download, received, network, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const url = await download.signUrl(signal);
        const { idleMs } = network.limits;
        const idle = __addDisposableResource(env_2, new github_time_limit/* TimeLimit */.h(idleMs, () => downloadFailed(download, `nothing came for ${idleMs / 1_000} s`)), false);
        const either = AbortSignal.any([signal, idle.signal]);
        try {
            for await (const bytes of await openRest(url, download, received, network, either)) {
                idle.refresh();
                if (received.sizeBytes + bytes.length > download.sizeBytes)
                    throw wrongSize(download, 'more');
                await received.append(bytes);
                download.onProgress(received.sizeBytes, download.sizeBytes);
            }
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(either);
            throw error instanceof errors/* BackupError */.hj ? error : downloadInterrupted(download, error);
        }
        await assertComplete(download, received);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** The bytes that are missing where the storage gives them, otherwise all of them again. */
async function openRest(url, download, received, { userAgent }, signal) {
    const range = received.sizeBytes > 0 ? { range: `bytes=${received.sizeBytes}-` } : {};
    const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...range };
    const response = await fetch(url, { headers, redirect: 'error', signal });
    if (!continues(response, received))
        await received.restart();
    const failure = failureOf(response, download, received);
    if (failure === null && response.body !== null)
        return response.body;
    await response.body?.cancel();
    throw failure ?? wrongSize(download, '0');
}
function continues({ status, headers }, { sizeBytes }) {
    return status === 206 && headers.get('content-range')?.startsWith(`bytes ${sizeBytes}-`) === true;
}
function failureOf(response, download, received) {
    const { status, headers } = response;
    if (status !== 200 && received.sizeBytes === 0) {
        return downloadFailed(download, `the storage answered ${status}`);
    }
    const announced = received.sizeBytes + Number(headers.get('content-length') ?? Number.NaN);
    return announced === download.sizeBytes ? null : wrongSize(download, String(announced));
}
async function assertComplete(download, received) {
    const { sizeBytes, digest } = received;
    if (sizeBytes !== download.sizeBytes)
        throw wrongSize(download, String(sizeBytes));
    if (digest === download.digest)
        return;
    await received.restart();
    throw wrongDigest(download, digest);
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/archive/crc32.js

/**
 * The CRC-32 that gzip and zip both use.
 * @param before the CRC of the bytes before these, to go on from
 * @see RFC 1952, section 8
 */
function crc32(bytes, before = 0) {
    return external_node_zlib_.crc32(bytes, before);
}

// EXTERNAL MODULE: ./lib/files/free-space.js
var free_space = __webpack_require__(73186);
;// CONCATENATED MODULE: ./lib/stores/zip-refusal.js

/** The error for a zip that is not what Savepoint uploads. */
function zipRefused(subject, why, cause) {
    return new errors/* BackupError */.hj('ARCHIVE_DAMAGED', `The zip of ${subject} is refused: ${why}.`, {
        hint: 'Savepoint did not make it, or it was damaged. Nothing was unpacked; use another archive.',
        context: { subject },
        cause,
    });
}
/** The error for a zip that claims to become larger than an archive can be. */
function zipTooLarge(subject, sizeBytes, limitBytes) {
    return new errors/* BackupError */.hj('ARCHIVE_TOO_LARGE', `The zip of ${subject} is refused: it would become ${sizeBytes} bytes, at most ${limitBytes} were expected.`, {
        hint: 'An archive is compressed already, so its zip is about as large. Nothing was unpacked; use another archive.',
        context: { subject, sizeBytes, limitBytes },
    });
}

;// CONCATENATED MODULE: ./lib/stores/zip-contents.js

/** The name of the guide that lies beside every archive. */
const GUIDE_NAME = 'RECOVERY.md';
const STORED = 0;
const DEFLATED = 8;
/** An archive is compressed, so its zip hardly shrinks; one of level 0, or of empty pages, may do so by this much. */
const MOST_TIMES_SMALLER = 100;
/** Below this nothing has to be feared. */
const HARMLESS_BYTES = 64 * 1_024 * 1_024;
/** The largest file that a zip of this size may give. */
function largestEntryBytes(zipSizeBytes) {
    return Math.max(zipSizeBytes * MOST_TIMES_SMALLER, HARMLESS_BYTES);
}
/**
 * Looks at the whole table of contents before anything is inflated: exactly the archive and the guide, both ordinary
 * files of a size that can be true.
 * @param entries of which there are two
 * @returns the entry of the archive
 * @throws BackupError ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE
 */
function selectArchiveEntry(entries, claim) {
    const { subject, archiveName } = claim;
    const names = entries.map(({ fileName }) => fileName);
    const archive = entries.find(({ fileName }) => fileName === archiveName);
    if (archive === undefined || !names.includes(GUIDE_NAME)) {
        const got = names.map((name) => `"${name}"`).join(', ');
        throw zipRefused(subject, `it has ${got} in it, not "${archiveName}" and "${GUIDE_NAME}"`);
    }
    for (const entry of entries)
        assertOrdinary(entry, claim);
    return archive;
}
function assertOrdinary(entry, { subject, sizeBytes }) {
    if (entry.isEncrypted())
        throw zipRefused(subject, `"${entry.fileName}" is encrypted`);
    if (!isRegularFile(entry))
        throw zipRefused(subject, `"${entry.fileName}" is a link or no file`);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        throw zipRefused(subject, `"${entry.fileName}" is compressed by method ${entry.compressionMethod}`);
    }
    const limitBytes = largestEntryBytes(sizeBytes);
    if (entry.uncompressedSize > limitBytes)
        throw zipTooLarge(subject, entry.uncompressedSize, limitBytes);
}
/** The upper half of the attributes is the mode of Unix, where the zip was made by a system that has one. */
function isRegularFile({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & 0o170000;
    return type === 0 || type === 0o100000;
}

;// CONCATENATED MODULE: ./lib/stores/zip-archive.js













/**
 * Unpacks the archive in a zip to a new file, whatever the zip calls it.
 * @param destination created exclusively
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
async function extractArchive(zip, destination, signal) {
    await withArchiveEntry(zip, signal, async (bytes, sizeBytes) => {
        await (0,free_space/* assertFreeSpace */.V)((0,external_node_path_.dirname)(destination), sizeBytes);
        await (0,create_file.createFile)(destination, 'scratch', (file) => copyTo(bytes, (chunk, at) => (0,write_fully/* writeFully */.K)(file, chunk, at)));
    });
}
/**
 * The size and the digest of the archive in a zip, without unpacking it to disk.
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, IO_FAILED,
 *   CANCELLED
 */
function digestArchive(zip, signal) {
    return withArchiveEntry(zip, signal, async (bytes) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const sizeBytes = await copyTo(bytes, async (chunk) => void hash.update(chunk));
        return { sizeBytes, digest: (0,domain_digest/* digestOfHex */.z)(hash.digest('hex')) };
    });
}
async function withArchiveEntry(zip, signal, read) {
    const file = await openZip(zip);
    try {
        const entry = selectArchiveEntry(await readEntries(file, zip), zip);
        return await read(readEntry(file, entry, zip, signal), entry.uncompressedSize);
    }
    finally {
        file.close();
    }
}
async function openZip({ path, subject }) {
    try {
        return await (0,yauzl/* openPromise */.sO)(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
/** Two are right; how many more there are does not matter. */
async function readEntries(file, { path, subject }) {
    if (file.entryCount !== 2) {
        throw zipRefused(subject, `it has ${file.entryCount} entries, not an archive and "${GUIDE_NAME}"`);
    }
    const entries = [];
    try {
        for await (const entry of file.eachEntry())
            entries.push(entry);
        return entries;
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
/** Opened when the first bytes are asked for, since a stream that nobody listens to throws its errors at the process. */
async function* readEntry(file, entry, { path, subject }, signal) {
    let crc = 0;
    try {
        for await (const chunk of await file.openReadStreamPromise(entry)) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            crc = crc32(chunk, crc);
            yield chunk;
        }
        // yauzl leaves this to its caller.
        if (crc !== entry.crc32)
            throw zipRefused(subject, `its archive has CRC-32 ${crc} instead of ${entry.crc32}`);
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
async function copyTo(bytes, write) {
    let doneBytes = 0;
    for await (const chunk of bytes) {
        await write(chunk, doneBytes);
        doneBytes += chunk.length;
    }
    return doneBytes;
}
/** What the file system reports stays what it is; everything else is the zip's fault. */
function refusedBy(thrown, path, subject) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    if (typeof thrown.syscall === 'string')
        return (0,wrap_file_error/* wrapFileError */.J)(thrown, path, 'scratch');
    const { message } = thrown;
    return zipRefused(subject, message, thrown);
}

;// CONCATENATED MODULE: ./lib/stores/artifact-fetch.js







/**
 * Downloads the zip of an artifact and unpacks the archive in it. Both have a name of our own choice.
 * @returns the path of the archive
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, ORIGIN_UNTRUSTED, STORE_*, ARCHIVE_DAMAGED,
 *   ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
async function fetchArtifact(wanted, client, network, signal) {
    const { artifact, subject, archiveName, directory } = wanted;
    const { id, sizeBytes } = artifact;
    const zip = { path: (0,external_node_path_.join)(directory, `artifact-${id}.zip`), subject, archiveName, sizeBytes };
    const download = {
        ...zip,
        digest: digestOf(artifact, subject),
        signUrl: (either) => signUrl(wanted, client, either),
        onProgress: wanted.onProgress,
    };
    await downloadFile(download, network, signal);
    try {
        const path = (0,external_node_path_.join)(directory, `artifact-${id}.db.gz`);
        await extractArchive(zip, path, signal);
        return path;
    }
    finally {
        await (0,promises_.rm)(zip.path, { force: true });
    }
}
async function signUrl({ artifact, subject, where }, client, signal) {
    const location = await (0,github_artifacts/* locateDownload */.To)(client, artifact.id, signal);
    switch (location.kind) {
        case 'found':
            return location.url;
        case 'gone':
            throw archiveGone(subject, where);
        case 'expired':
            throw archiveExpired(subject, where);
    }
}
/** Savepoint never uploads without one, so an artifact that has none is of somebody else. */
function digestOf({ digest }, subject) {
    if (digest !== null)
        return digest;
    throw (0,trust_error/* untrusted */.b)({
        subject,
        fact: 'its digest at GitHub',
        expected: 'sha256:…',
        got: 'missing',
        hint: 'Savepoint did not upload it. Use another archive.',
    });
}

// EXTERNAL MODULE: ./lib/stores/artifact-listing.js
var artifact_listing = __webpack_require__(44999);
;// CONCATENATED MODULE: ./lib/stores/artifact-upload-error.js


/** The error of an upload that did not happen, or of which nobody knows whether it did. */
function uploadFailed(artifactName, why, cause) {
    return new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
        hint: 'Count on no backup of this run. Check the network and https://www.githubstatus.com, then run the job again.',
        context: { artifact: artifactName },
        cause,
    });
}
/** What `@actions/artifact` threw, which says everything in its message only. */
function wrapUploadError(thrown, artifactName) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    const cause = (0,github_secrets/* showableCause */.d)(thrown);
    const details = { context: { artifact: artifactName }, cause };
    if (/storage quota|insufficient usage/i.test(cause.message)) {
        return new errors/* BackupError */.hj('STORE_QUOTA_EXHAUSTED', 'The artifact storage of the account is full.', {
            ...details,
            hint: 'Delete artifacts or shorten retention-days (GitHub counts anew only every 6 to 12 hours), or raise the spending limit.',
        });
    }
    if (/\(409\)/.test(cause.message))
        return nameTaken(artifactName, details);
    if (/\(40[13]\)/.test(cause.message)) {
        return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `GitHub does not let this job upload ${artifactName}.`, {
            ...details,
            hint: 'The token of a job is valid until the job ends. Check that artifacts are not disabled for the repository.',
        });
    }
    return uploadFailed(artifactName, whyOf(cause, thrown), cause);
}
/** What was thrown while an upload was compared with what was sent; what ails this machine stays what it is. */
function wrapReadBackError(thrown, artifactName) {
    const failure = (0,errors/* asBackupError */.ZJ)(thrown);
    const { code, kind, message } = failure;
    if (code === 'STORE_UPLOAD_FAILED' || ['cancelled', 'internal', 'target'].includes(kind))
        return failure;
    const why = `it could not be read back as it was sent (${withoutFullStop(message)})`;
    return uploadFailed(artifactName, why, failure);
}
/** The first line: those behind it give the same advice for every failure, or only the time. */
function whyOf({ message }, thrown) {
    const [said = ''] = message.split('\n');
    const { statusCode } = thrown;
    return typeof statusCode === 'number'
        ? `the storage answered ${statusCode} (${said})`
        : withoutFullStop(said);
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function nameTaken(artifactName, details) {
    return new errors/* BackupError */.hj('STORE_NAME_TAKEN', `This run has an artifact named ${artifactName} already.`, {
        ...details,
        hint: 'A run keeps one archive of a database and a label. Give each job of a matrix, and each further backup of the same database, a name of its own with the input "name".',
    });
}

;// CONCATENATED MODULE: ./lib/stores/artifact-folder.js






/**
 * Lays out what is uploaded, in a new folder beside the staged archive: the archive under the name that it has in the
 * zip, linked where the file system can, and the guide. From then on nobody else can take the archive away.
 * @throws BackupError STORE_UPLOAD_FAILED when the archive is not what was staged, DISK_FULL, STORE_NOT_WRITABLE
 */
async function layOut(archive, guide) {
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(archive.path), 'upload-'));
        const archivePath = (0,external_node_path_.join)(path, (0,artifact_layout/* zippedNameOf */.Z)(archive.database));
        await linkOrCopy(archive.path, archivePath);
        await assertLaidOut(path, archive);
        const guidePath = (0,external_node_path_.join)(path, GUIDE_NAME);
        await (0,promises_.writeFile)(guidePath, guide);
        return { path, files: [archivePath, guidePath] };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, archive.path, 'store');
    }
}
/**
 * Makes sure that the archive is still what was staged. The library passes over a file that vanished, and is content.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NOT_WRITABLE
 */
async function assertLaidOut(folder, archive) {
    const name = (0,artifact_layout/* zippedNameOf */.Z)(archive.database);
    const sizeBytes = await readSize((0,external_node_path_.join)(folder, name));
    if (sizeBytes === archive.sizeBytes)
        return;
    const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`;
    throw uploadFailed(name, `${archive.path} ${got}, ${archive.sizeBytes} bytes were expected`);
}
async function readSize(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch {
        await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_EXCL | promises_.constants.COPYFILE_FICLONE);
    }
}

;// CONCATENATED MODULE: ./lib/stores/artifact-read-back.js






/**
 * Compares what the service recorded with what was sent.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function assertRecorded({ name, uploaded, archive }, service, signal) {
    const recorded = await service.find(uploaded.id, signal);
    if (recorded === null)
        throw uploadFailed(name, 'the service says that it is done, but does not list it');
    if (recorded.sizeBytes !== uploaded.sizeBytes) {
        throw uploadFailed(name, `${uploaded.sizeBytes} bytes were sent, ${recorded.sizeBytes} are recorded`);
    }
    if (recorded.digest !== null && recorded.digest !== uploaded.digest) {
        throw uploadFailed(name, `${uploaded.digest} was sent, ${recorded.digest} is recorded`);
    }
    if (archive.sizeBytes > largestEntryBytes(uploaded.sizeBytes)) {
        throw uploadFailed(name, `its zip of ${uploaded.sizeBytes} bytes could not be told from a bomb; use a higher compression-level`);
    }
    return recorded;
}
/**
 * Downloads an artifact of this run again and compares the archive in it with the one that was staged.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_*, ORIGIN_UNTRUSTED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
async function readBack(back, service, network, signal) {
    const { name, archive } = back;
    const { sizeBytes, digest } = await downloadAgain(back, service, network, signal);
    if (sizeBytes === archive.sizeBytes && digest === archive.digest)
        return;
    const expected = `${archive.sizeBytes} bytes, ${archive.digest}`;
    throw uploadFailed(name, `the archive in it is ${sizeBytes} bytes, ${digest}, not ${expected}`);
}
async function downloadAgain({ name, uploaded, archive, folder }, service, network, signal) {
    const path = (0,external_node_path_.join)(folder, 'read-back.zip');
    const zip = { ...uploaded, path, subject: `artifact ${name}`, archiveName: (0,artifact_layout/* zippedNameOf */.Z)(archive.database) };
    const signUrl = (either) => service.signUrl(name, either);
    await downloadFile({ ...zip, signUrl, onProgress: () => undefined }, network, signal);
    return await digestArchive(zip, signal);
}

;// CONCATENATED MODULE: ./lib/stores/artifact-retention.js
const DAY_MS = 86_400_000;
/** A day is changed twice a year by an hour; GitHub counts by the calendar. */
const TOLERANCE_MS = 7_200_000;
/** How long GitHub is asked to keep an artifact: never longer than the limit that it set for the job. */
function effectiveRetentionDays(askedDays, limitDays) {
    return limitDays === null ? askedDays : Math.min(askedDays, limitDays);
}
/** When an artifact expires that is kept for so many days. */
function expiryAfter(createdAt, days) {
    return new Date(createdAt.getTime() + days * DAY_MS);
}
/** What the reader should know when GitHub keeps an artifact for a shorter time than was asked; null otherwise. */
function noteOnExpiry(createdAt, expiresAt, askedDays) {
    const wantedMs = expiryAfter(createdAt, askedDays).getTime();
    if (expiresAt.getTime() >= wantedMs - TOLERANCE_MS)
        return null;
    const keptDays = Math.round((expiresAt.getTime() - createdAt.getTime()) / DAY_MS);
    const until = expiresAt.toISOString().slice(0, 10);
    return (`GitHub keeps this archive for ${keptDays} days only, until ${until}, and not for ${askedDays} as asked: ` +
        'that is the limit in the settings of the repository or of its owner.');
}

;// CONCATENATED MODULE: ./lib/stores/artifact-zip-failure.js
/** What `@actions/artifact` throws when a file cannot be read while its zip is made. */
const MESSAGE = /error has occurred during zip creation/;
/**
 * Runs an upload of the library. It throws what goes wrong with its zip from within a listener, where only the process
 * can catch it, and the process would end. That may happen long after somebody stopped waiting for the upload.
 * @throws what the upload throws, and what it could not
 */
async function withZipFailures(upload) {
    const failed = Promise.withResolvers();
    const catchZipFailure = (error) => {
        if (MESSAGE.test(error.message))
            failed.reject(error);
        // Without this listener the process would end here, unless others want to know.
        else if (process.listenerCount('uncaughtException') === 1)
            throw error;
    };
    process.on('uncaughtException', catchZipFailure);
    const uploading = upload();
    const stop = () => void process.off('uncaughtException', catchZipFailure);
    uploading.then(stop, stop);
    return await Promise.race([uploading, failed.promise]);
}

;// CONCATENATED MODULE: ./lib/stores/artifact-upload.js
var artifact_upload_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var artifact_upload_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Fast; the archive itself does not become smaller. At level 0 some programs cannot read the zip. */
const COMPRESSION_LEVEL = 1;
/**
 * Uploads a folder through `@actions/artifact`, which takes its tokens from the environment of the job. The library
 * cannot be stopped: after an error it may go on until the process ends. Left alone, one that stalls would take as long
 * as the job may.
 * @param signal ends the waiting, with its reason
 * @throws BackupError STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, STORE_UPLOAD_FAILED, CANCELLED
 */
async function uploadFolder(upload, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { limitMs, name } = upload;
        const limit = artifact_upload_addDisposableResource(env_1, new github_time_limit/* TimeLimit */.h(limitMs, () => uploadFailed(name, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`)), false);
        try {
            const sent = await unlessAborted(send(upload), AbortSignal.any([signal, limit.signal]));
            return parseSent(sent, name);
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            throw wrapUploadError(error, name);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        artifact_upload_disposeResources(env_1);
    }
}
/** The library is loaded here because that takes longer than everything else at the start. */
async function send({ name, path, files, retentionDays }) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const options = { compressionLevel: COMPRESSION_LEVEL, retentionDays };
    const client = new DefaultArtifactClient();
    return await withZipFailures(() => client.uploadArtifact(name, [...files], path, options));
}
async function unlessAborted(work, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([work, aborted.promise]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
function parseSent({ id, size, digest }, name) {
    const said = `sha256:${digest}`;
    if (id !== undefined && size !== undefined && (0,domain_digest/* isDigest */.B)(said))
        return { id, sizeBytes: size, digest: said };
    throw uploadFailed(name, `the service gave no id, size or digest (${id}, ${size}, ${digest})`);
}

;// CONCATENATED MODULE: ./lib/stores/artifact-publication.js












/**
 * Uploads a staged archive, and believes nobody that it worked: size and digest are compared, and the artifact is
 * downloaded again. One that is not what it should be is deleted.
 * @param name of the artifact
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function publishArtifact(archive, name, rules, tools, signal) {
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const folder = await layOut(archive, rules.recoveryGuide(archive));
    const retentionDays = effectiveRetentionDays(rules.retentionDays, rules.maxRetentionDays);
    try {
        const limitMs = (0,github_network/* transferLimitMs */.R)(archive.sizeBytes, tools.network.limits);
        const uploaded = await uploadFolder({ ...folder, name, retentionDays, limitMs }, signal);
        const recorded = await check({ name, uploaded, archive, folder: folder.path }, rules, tools, signal);
        return await readListed({ ...uploaded, name, recorded, retentionDays }, rules, tools, signal);
    }
    finally {
        // Whoever opened the scratch directory removes what an upload that hangs still holds open.
        await (0,promises_.rm)(folder.path, { recursive: true, force: true }).catch(() => undefined);
    }
}
/**
 * The name of the artifact of a new archive.
 * @throws BackupError INPUT_INVALID
 */
function artifactNameOf({ database, label }) {
    const name = (0,artifact_name/* renderArtifactName */.U)({ database, label });
    const said = (0,artifact_name/* parseArtifactName */.T)(name);
    if (said?.database === database && said.label === label)
        return name;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${name}" cannot be the name of an artifact.`, {
        hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
        context: { database, label },
    });
}
/** Only now is an artifact of this name known to be our own, and may be deleted. */
async function check(back, rules, { service, network, reporter }, signal) {
    try {
        await assertLaidOut(back.folder, back.archive);
        const recorded = await assertRecorded(back, service, signal);
        if (rules.verifyUpload)
            await readBack(back, service, network, signal);
        return recorded;
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        await service.discard(back.name, signal).catch(() => {
            reporter.note(`Artifact ${back.name} (${back.uploaded.id}) is not good and could not be deleted. Do not use it.`);
        });
        throw wrapReadBackError(error, back.name);
    }
}
/** The artifact as everybody will find it: as GitHub tells where the token may ask, otherwise by our own account. */
async function readListed(published, rules, tools, signal) {
    const listed = (await askGitHub(published.id, tools, signal)) ?? computeListed(published);
    const { createdAt, expiresAt } = listed;
    const note = expiresAt === null ? null : noteOnExpiry(createdAt, expiresAt, rules.retentionDays);
    if (note !== null)
        tools.reporter.note(note);
    return listed;
}
/** Null when the token may not ask or GitHub does not answer: the backup is good all the same. */
async function askGitHub(id, { client }, signal) {
    try {
        return await (0,github_artifacts/* readArtifact */.R9)(client, id, signal);
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        if ((0,errors/* asBackupError */.ZJ)(error).kind === 'store')
            return null;
        throw error;
    }
}
/** Times are in whole seconds, as GitHub's own are. */
function computeListed({ id, name, sizeBytes, recorded, retentionDays }) {
    const createdAt = new Date(Math.floor(recorded.createdAt.getTime() / 1_000) * 1_000);
    const digest = recorded.digest !== null && (0,domain_digest/* isDigest */.B)(recorded.digest) ? recorded.digest : null;
    const expiresAt = expiryAfter(createdAt, retentionDays);
    return { id, name, sizeBytes, digest, createdAt, expiresAt, expired: false };
}

// EXTERNAL MODULE: ./lib/domain/renewal-name.js
var renewal_name = __webpack_require__(40414);
;// CONCATENATED MODULE: ./lib/stores/artifact-renewal.js










/**
 * Uploads an archive once more, under a name that carries the time at which it was made. Before that the run gets the
 * sign by which its renewed archives are found.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function renewArtifact({ createdAt, name }, archive, rules, tools, signal) {
    const { database, label } = archive;
    artifactNameOf(archive);
    const said = { database, label };
    const madeAt = (0,archive_name/* parseArchiveName */.Lz)(name)?.createdAt ?? createdAt;
    await putSign(archive, rules, tools.network.limits, signal);
    const artifact = await publishArtifact(archive, (0,renewal_name/* renderRenewedName */.cp)({ said, madeAt }), rules, tools, signal);
    return entryOf(artifact, said, madeAt);
}
/** The sign is there already when the run renewed another archive of the database before. */
async function putSign({ database, path }, { maxRetentionDays, retentionDays }, limits, signal) {
    const folder = await layOutSign(path);
    try {
        await uploadFolder({
            ...folder,
            name: (0,renewal_name/* renderRenewalSign */.si)(database),
            retentionDays: effectiveRetentionDays(retentionDays, maxRetentionDays),
            limitMs: limits.transferMs,
        }, signal);
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).code !== 'STORE_NAME_TAKEN')
            throw error;
    }
    finally {
        await (0,promises_.rm)(folder.path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function layOutSign(archivePath) {
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(archivePath), 'sign-'));
        const file = (0,external_node_path_.join)(path, 'RENEWED.md');
        await (0,promises_.writeFile)(file, 'This run has uploaded archives once more before they expired. Savepoint finds them by this artifact.\n');
        return { path, files: [file] };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, archivePath, 'scratch');
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/stores/github-client.js
var github_client = __webpack_require__(14815);
// EXTERNAL MODULE: ./lib/stores/github-refusal.js
var github_refusal = __webpack_require__(95994);
;// CONCATENATED MODULE: ./lib/stores/artifact-service.js






const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const listSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        database_id: schemas/* string */.YjP(),
        size: schemas/* string */.YjP().regex(/^\d+$/),
        created_at: iso/* datetime */.w$({ offset: true }),
        digest: schemas/* string */.YjP().nullish(),
    }))
        .default([]),
});
const signedUrlSchema = schemas/* object */.Ikc({ signed_url: schemas/* url */.OZ5() });
/**
 * The service behind `@actions/artifact`, for reading back what a job uploaded. The library's own download is not used
 * for it: it waits half a minute for a connection that was cut and loses the cause of a failure.
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/generated/results/api/v1/artifact.ts
 */
class ArtifactService {
    #access;
    #network;
    #ids;
    /** @throws BackupError INPUT_INVALID for a token that is none of a job */
    constructor(access, network) {
        this.#access = access;
        this.#network = network;
        this.#ids = parseBackendIds(access.runtimeToken);
    }
    /**
     * @returns null when the service has no finished artifact of this id
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async find(id, signal) {
        const body = await this.#call('ListArtifacts', { id_filter: String(id) }, signal);
        const { artifacts } = (0,github_client/* parseAnswer */.W)(body, listSchema, 'list the artifacts of this run');
        const found = artifacts.find((artifact) => artifact.database_id === String(id));
        if (found === undefined)
            return null;
        return {
            sizeBytes: Number(found.size),
            digest: found.digest ?? null,
            createdAt: new Date(found.created_at),
        };
    }
    /**
     * A URL that gives the bytes of an artifact of this run to anybody, for a short time.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async signUrl(name, signal) {
        const body = await this.#call('GetSignedArtifactURL', { name }, signal);
        return (0,github_client/* parseAnswer */.W)(body, signedUrlSchema, `download artifact ${name} of this run`).signed_url;
    }
    /**
     * Deletes an artifact of this run; one that is not there is no error.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async discard(name, signal) {
        await this.#call('DeleteArtifact', { name }, signal, [404]);
    }
    #call(method, message, signal, accepts = []) {
        const { clock, patience } = this.#network;
        const { resultsUrl, runtimeToken } = this.#access;
        const request = {
            method: 'POST',
            url: new URL(`/${SERVICE}/${method}`, resultsUrl).href,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${runtimeToken}` },
            body: JSON.stringify({ ...this.#ids, ...message }),
        };
        const call = async () => {
            const answer = await (0,github_request/* sendRequest */.w$)(request, this.#network, signal);
            if (answer.status === 200 || accepts.includes(answer.status))
                return answer.body;
            if (answer.status === 401 || answer.status === 403)
                throw tokenRefused(method);
            const purpose = `call ${method} of the artifact service`;
            throw (0,github_refusal/* refusalOf */.O)(answer, { purpose, permission: null }, clock.now());
        };
        return (0,retrying_calls/* retrying */.R)(call, patience, signal);
    }
}
/** No line under `permissions:` gives or takes what this token may do. */
function tokenRefused(method) {
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `The artifact service refuses the token of this job (${method}).`, {
        hint: 'The token is valid until the job ends. See https://www.githubstatus.com, then run the job again.',
        context: { method },
    });
}
/** The token is a JSON web token; its scope names the attempt of the run, and the job. */
function parseBackendIds(runtimeToken) {
    const payload = Buffer.from(runtimeToken.split('.')[1] ?? '', 'base64url').toString();
    const [, runId, jobId] = /Actions\.Results:([^: "]+):([^: "]+)/.exec(payload) ?? [];
    if (runId !== undefined && jobId !== undefined) {
        return { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId };
    }
    throw new errors/* BackupError */.hj('INPUT_INVALID', 'ACTIONS_RUNTIME_TOKEN is not the token of a job.', {
        hint: 'The runner sets it for actions only; do not set it by hand.',
    });
}

// EXTERNAL MODULE: ./lib/archive/read-manifest.js
var read_manifest = __webpack_require__(83612);
;// CONCATENATED MODULE: ./lib/domain/trust-origin.js


/**
 * Refuses an archive whose manifest names another origin than GitHub does: it was taken from another artifact.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertOriginAgrees(origin, expected, subject) {
    if (origin === null)
        throw disagreeing(subject, 'the origin in its manifest', expected.repository, 'missing');
    if (!(0,domain_trust/* isSameRepository */.ve)(origin.repository, expected.repository)) {
        throw disagreeing(subject, 'the repository in its manifest', expected.repository, origin.repository);
    }
    if (origin.runId !== expected.runId) {
        throw disagreeing(subject, 'the run in its manifest', expected.runId, origin.runId);
    }
    if (expected.commit !== null && origin.commit !== expected.commit) {
        throw disagreeing(subject, 'the commit in its manifest', expected.commit, origin.commit);
    }
}
/**
 * Refuses a renewed archive that no earlier run of the same repository can have made. The run that uploaded it once more
 * has to be trusted beside that, and the run of the origin too: see {@link runOfOrigin}.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertOriginEarlier(origin, { repository, renewedBy }, subject) {
    if (origin === null)
        throw disagreeing(subject, 'the origin in its manifest', repository, 'missing');
    if (!(0,domain_trust/* isSameRepository */.ve)(origin.repository, repository)) {
        throw disagreeing(subject, 'the repository in its manifest', repository, origin.repository);
    }
    // GitHub numbers runs in the order in which they begin.
    if (!/^[1-9]\d{0,15}$/.test(origin.runId) || Number(origin.runId) > Number(renewedBy)) {
        throw disagreeing(subject, 'the run in its manifest', `${renewedBy} or an earlier one`, origin.runId);
    }
}
/**
 * The run that made an archive, by the archive's own account: for when GitHub forgot the run. That account was compared
 * with GitHub's when the archive was renewed for the first time, and its bytes have not changed since.
 */
function runOfOrigin({ commit, event, ref, repository, runId, workflow }) {
    const [, branch = null] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    return {
        id: runId,
        repository,
        headRepository: repository,
        event,
        headBranch: branch,
        headCommit: commit,
        workflow,
    };
}
function disagreeing(subject, fact, expected, got) {
    const hint = 'The archive was not made by the run that uploaded it. Do not restore it before you know how it got there.';
    return (0,trust_error/* untrusted */.b)({ subject, fact, expected, got, hint });
}

// EXTERNAL MODULE: ./lib/stores/github-repository.js
var github_repository = __webpack_require__(95704);
;// CONCATENATED MODULE: ./lib/stores/github-runs.js


const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    repository,
    head_repository: repository.nullish(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
})
    .transform((said) => ({
    id: String(said.id),
    repository: said.repository.full_name,
    headRepository: said.head_repository?.full_name ?? null,
    event: said.event,
    headBranch: said.head_branch ?? null,
    headCommit: said.head_sha,
    workflow: said.path.replace(/@.*$/, ''),
}));
/**
 * @returns null when there is no such run
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run
 */
async function readRun(client, id, signal) {
    const purpose = `read run ${id} of ${client.repository}`;
    const path = `/actions/runs/${id}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' }, signal);
    return answer.status === 404 ? null : (0,github_client/* parseAnswer */.W)(answer.body, runSchema, purpose);
}

;// CONCATENATED MODULE: ./lib/stores/artifact-trust.js








/** Judges where the archives of one repository come from; each run is looked up once. */
class ArtifactTrust {
    #client;
    #rules;
    #ownRun;
    #runs = new Map();
    #branches = null;
    /** @param ownRun null when Savepoint does not run in this repository */
    constructor(client, rules, ownRun) {
        this.#client = client;
        this.#rules = rules;
        this.#ownRun = ownRun;
    }
    /**
     * Asks GitHub about the run of an artifact, before anything of it is downloaded. What the own run made is trusted.
     * @returns what the manifest must say
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async assertTrusted(artifact, subject, signal) {
        const { repository } = this.#client;
        if (artifact.run === null || !(0,artifact_listing/* isOwn */.NP)(artifact))
            throw foreign(repository, subject);
        const { id, repositoryId } = artifact.run;
        const upload = { repository, repositoryId, runId: String(id) };
        if (this.#ownRun?.id === upload.runId)
            return { ...upload, commit: this.#ownRun.commit };
        const [run, policy] = await Promise.all([this.#readRun(id, signal), this.#policy(signal)]);
        if (run === null)
            throw runGone(upload.runId, subject);
        (0,domain_trust/* assertRunTrusted */.fW)(run, policy, subject);
        return { ...upload, commit: commitOf(run) };
    }
    /**
     * Tells whether an artifact would be trusted as far as its run goes.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async isTrusted(artifact, signal) {
        try {
            await this.assertTrusted(artifact, artifact.name, signal);
            return true;
        }
        catch (thrown) {
            const error = (0,errors/* asBackupError */.ZJ)(thrown);
            if (error.code === 'ORIGIN_UNTRUSTED')
                return false;
            throw error;
        }
    }
    /**
     * Compares the manifest of a downloaded archive with what GitHub says. An archive that cannot be read passes: its
     * verification finds that out and says more.
     * @param upload what {@link assertTrusted} gave for the artifact
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
     */
    async assertManifestAgrees(path, upload, subject, signal) {
        const found = await this.#readOrigin(path, upload, signal);
        if (found !== null)
            assertOriginAgrees(found.origin, upload, subject);
    }
    /**
     * Judges the run that made a renewed archive, after it was downloaded: by GitHub's account of it as long as GitHub
     * knows it, by the archive's own afterwards. The run that renewed it is not enough: it may trust more than this reader.
     * An archive that cannot be read passes: its verification finds that out and says more.
     * @param renewal what {@link assertTrusted} gave for the artifact
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
     */
    async assertRenewalTrusted(path, renewal, subject, signal) {
        const found = await this.#readOrigin(path, renewal, signal);
        if (found === null)
            return;
        const { origin } = found;
        const { repository, runId: renewedBy } = renewal;
        assertOriginEarlier(origin, { repository, renewedBy }, subject);
        if (origin.runId === this.#ownRun?.id)
            return;
        const [known, policy] = await Promise.all([
            this.#readRun(Number(origin.runId), signal),
            this.#policy(signal),
        ]);
        const run = known ?? runOfOrigin(origin);
        (0,domain_trust/* assertRunTrusted */.fW)(run, policy, subject);
        assertOriginAgrees(origin, { repository, runId: run.id, commit: commitOf(run) }, subject);
    }
    /**
     * The origin in an archive, under the present name of its repository: one that was renamed since keeps its archives.
     * Null for an archive that cannot be read.
     */
    async #readOrigin(path, { repository, repositoryId }, signal) {
        const found = await readOrigin(path);
        if (found === null || found.origin === null || (0,domain_trust/* isSameRepository */.ve)(found.origin.repository, repository))
            return found;
        const renamedId = await (0,github_repository/* findRenamed */.W)(this.#client, found.origin.repository, signal);
        return renamedId === repositoryId ? { origin: { ...found.origin, repository } } : found;
    }
    #readRun(id, signal) {
        const known = this.#runs.get(id);
        if (known !== undefined)
            return known;
        const asked = readRun(this.#client, id, signal);
        this.#runs.set(id, asked);
        asked.catch(() => this.#runs.delete(id));
        return asked;
    }
    async #policy(signal) {
        const branches = this.#rules.branches ?? (await this.#defaultBranches(signal));
        return { ...this.#rules, branches, repository: this.#client.repository };
    }
    #defaultBranches(signal) {
        if (this.#branches !== null)
            return this.#branches;
        const asked = (0,github_repository/* readRepository */.N)(this.#client, signal).then(({ defaultBranch }) => [defaultBranch]);
        this.#branches = asked;
        asked.catch(() => {
            this.#branches = null;
        });
        return asked;
    }
}
/** Null for an archive that cannot be read; an origin of null for one that has none. */
async function readOrigin(path) {
    try {
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return { origin: format.kind === 'savepoint' ? format.manifest.origin : null };
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).kind !== 'archive')
            throw error;
        return null;
    }
}
/** Null for a run that works on a merge commit, which GitHub does not name. */
function commitOf({ event, headCommit }) {
    return event.startsWith('pull_request') ? null : headCommit;
}
function foreign(repository, subject) {
    return (0,trust_error/* untrusted */.b)({
        subject,
        fact: 'the repository of its commit',
        expected: repository,
        got: 'a fork',
        hint: 'Do not restore it: anybody can make such an artifact with a pull request. Use an archive of this repository.',
    });
}
function runGone(runId, subject) {
    return (0,trust_error/* untrusted */.b)({
        subject,
        fact: 'its run',
        expected: runId,
        got: 'unknown to GitHub',
        hint: 'The run was deleted, so nothing tells who made the archive. Use an archive of a run that is still there.',
    });
}

;// CONCATENATED MODULE: ./lib/stores/github-platform.js

/**
 * Refuses a GitHub Enterprise Server, which has no artifact service for this version of artifacts. The rule is that of
 * the library, so that nothing is begun which it would refuse.
 * @param serverUrl such as `https://github.com`
 * @throws BackupError UNSUPPORTED_PLATFORM
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
function refuseEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    if (hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost'))
        return;
    throw new errors/* BackupError */.hj('UNSUPPORTED_PLATFORM', `${hostname} is a GitHub Enterprise Server: its artifacts are not supported.`, {
        hint: 'Keep the archives in a directory instead: set store to a path on the runner or on a share.',
        context: { serverUrl },
    });
}

;// CONCATENATED MODULE: ./lib/stores/artifact-store.js


















/**
 * A store in the artifacts of a GitHub repository: one artifact for each archive, under the same name for a database
 * and a label. Listing and fetching reach across runs and need `actions: read`, removing needs `actions: write`,
 * publishing needs nothing. Archives of forks are not in the catalog; where the others come from is judged when they
 * are fetched.
 */
class ArtifactStore {
    description;
    #options;
    #client;
    #trust;
    #listed = new Map();
    #foreignCount = 0;
    /** @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server */
    constructor(options) {
        refuseEnterpriseServer(options.serverUrl);
        const { access, job, network, trust } = options;
        this.description = `GitHub artifacts of ${access.repository}`;
        this.#options = options;
        this.#client = new github_client.GitHubClient(access, network);
        const isOwnRepository = job !== null && (0,domain_trust/* isSameRepository */.ve)(job.repository, access.repository);
        this.#trust = new ArtifactTrust(this.#client, trust, isOwnRepository ? job.run : null);
    }
    openScratch() {
        return (0,scratch/* openScratch */.j)(this.#options.scratchParent, 'scratch');
    }
    /** Sizes are those of the zips, times are in whole seconds. */
    async list(query = {}) {
        const { scope, labels, signal } = this.#options;
        const { own, foreignCount } = await (0,artifact_listing/* findArtifacts */.n1)(this.#client, scope, query.database ?? null, labels, signal);
        for (const named of own)
            this.#listed.set(named.artifact.id, named);
        this.#noteForeign(foreignCount);
        const credible = await this.#withoutUntrustedRenewals(own);
        return (0,catalog/* orderCatalog */.m)((0,renewal/* withoutRepetitions */.V4)(credible.map(({ artifact, madeAt, said }) => entryOf(artifact, said, madeAt))));
    }
    async publish(archive, signal) {
        const tools = this.#uploadTools(signal);
        return entryOf(await publishArtifact(archive, artifactNameOf(archive), this.#options, tools, signal), archive);
    }
    publishAgain(entry, archive, signal) {
        return renewArtifact(entry, archive, this.#options, this.#uploadTools(signal), signal);
    }
    /** Asks where the artifact comes from before anything of it is downloaded, and compares its manifest afterwards. */
    async fetch(entry, directory, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { network, reporter } = this.#options;
        const { name: subject } = entry;
        const { artifact, madeAt, said } = await this.#find(entry, signal);
        const upload = await this.#trust.assertTrusted(artifact, subject, signal);
        const wanted = {
            artifact,
            subject,
            archiveName: (0,artifact_layout/* zippedNameOf */.Z)(said.database),
            directory,
            where: this.description,
            onProgress: (done, total) => reporter.progress(done, total),
        };
        const path = await fetchArtifact(wanted, this.#client, network, signal);
        if (madeAt === null)
            await this.#trust.assertManifestAgrees(path, upload, subject, signal);
        else
            await this.#trust.assertRenewalTrusted(path, upload, subject, signal);
        return { path, digest: null };
    }
    /**
     * Tells whether an archive would be trusted as far as the run that uploaded it goes, without fetching it.
     * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, CANCELLED
     */
    async isTrusted(entry, signal) {
        const { artifact } = await this.#find(entry, signal);
        return this.#trust.isTrusted(artifact, signal);
    }
    remove(entry) {
        return (0,github_artifacts/* deleteArtifact */.CM)(this.#client, parseArtifactId(entry.id), this.#options.signal);
    }
    setPinned(entry) {
        const refusal = new errors/* BackupError */.hj('STORE_UNSUPPORTED', `Cannot pin ${entry.name}: GitHub drops every artifact when its retention ends.`, {
            hint: 'To keep it, download it and put it in a directory store; for the next ones raise retention-days.',
            context: { archive: entry.id },
        });
        return Promise.reject(refusal);
    }
    #uploadTools(signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { job, access, network, reporter } = this.#options;
        if (job === null || !(0,domain_trust/* isSameRepository */.ve)(job.repository, access.repository))
            throw cannotUpload(this.description);
        return { service: new ArtifactService(job, network), client: this.#client, network, reporter };
    }
    /** One stands for the archive that it repeats, so what anybody may upload must not come into the catalog. */
    async #withoutUntrustedRenewals(found) {
        const { signal } = this.#options;
        const credible = await Promise.all(found.map(async ({ artifact, madeAt }) => madeAt === null || this.#trust.isTrusted(artifact, signal)));
        return found.filter((_, index) => credible[index]);
    }
    /** As it was listed: GitHub itself tells at the download whether it is still there. */
    async #find({ id, name }, signal) {
        const artifactId = parseArtifactId(id);
        const named = this.#listed.get(artifactId) ?? (await this.#read(artifactId, signal));
        if (named === null)
            throw archiveGone(name, this.description);
        if (named.artifact.expired)
            throw archiveExpired(name, this.description);
        return named;
    }
    async #read(artifactId, signal) {
        const artifact = await (0,github_artifacts/* readArtifact */.R9)(this.#client, artifactId, signal);
        return artifact && (0,artifact_listing/* nameOf */.Vb)(artifact);
    }
    #noteForeign(count) {
        if (count === 0 || count === this.#foreignCount)
            return;
        this.#foreignCount = count;
        const which = count === 1 ? '1 artifact was' : `${count} artifacts were`;
        this.#options.reporter.note(`${which} left out: made for pull requests from forks, which anybody can open.`);
    }
}
function cannotUpload(where) {
    return new errors/* BackupError */.hj('STORE_UNSUPPORTED', `Nothing can be uploaded to the ${where} from here.`, {
        hint: 'Only an action can upload, and only to the repository of its own job. At a terminal and in a run: step use a directory as the store.',
        context: { store: where },
    });
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/action/narrow-store.js
var narrow_store = __webpack_require__(94879);
;// CONCATENATED MODULE: ./lib/action/read-visibility.js





const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ visibility: schemas/* unknown */.L5J(), private: schemas/* unknown */.L5J() }).partial(),
});
/**
 * Who can see the repository: as the event says, else as GitHub does; unknown when neither tells.
 * @param eventPath the file of the event; null where there is none
 * @throws BackupError CANCELLED
 */
async function readVisibility(eventPath, client, signal) {
    const event = eventPath === null ? null : parseEvent(await (0,promises_.readFile)(eventPath, 'utf8').catch(() => ''));
    const said = event === null ? 'unknown' : (0,trust_visibility/* parseVisibility */.W)(event.repository);
    if (said !== 'unknown')
        return said;
    try {
        return (await (0,github_repository/* readRepository */.N)(client, signal)).visibility;
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).kind === 'store')
            return 'unknown';
        throw error;
    }
}
function parseEvent(text) {
    try {
        return eventSchema.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/action/open-artifact-store.js












/**
 * Opens the artifacts of this repository for uploading.
 * @throws BackupError PUBLIC_REPOSITORY when everybody could read them and nobody said that they may;
 *   UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
async function openPublishingArtifacts(inputs, surroundings) {
    loadAhead();
    const { job } = surroundings;
    const common = commonOptions(surroundings, job.origin.repository, inputs.token);
    if (!inputs.allowPublic)
        await refusePublic(common, surroundings);
    const store = new ArtifactStore({
        ...common,
        ...inputs,
        scope: { kind: 'repository' },
        labels: [],
        trust: { events: domain_trust/* DEFAULT_EVENTS */.O$, branches: null, workflows: null },
    });
    return {
        store,
        factsOf: (created) => ({
            artifact: artifactFacts(created, job),
            requestedDays: inputs.retentionDays,
            path: null,
            downloadedAgain: inputs.verifyUpload,
        }),
    };
}
/**
 * Opens the artifacts of a repository for reading.
 * @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
function openReadingArtifacts(inputs, surroundings) {
    const store = new ArtifactStore({
        ...readingOptions(inputs, surroundings),
        retentionDays: 0,
        verifyUpload: true,
    });
    return {
        store: (0,narrow_store/* narrowStore */.b)(store, inputs),
        isTrusted: (entry) => store.isTrusted(entry, surroundings.signal),
        // A safety copy lies beside its target, where --undo finds it; GitHub has no place for it.
        recordSafetyCopy: async () => undefined,
    };
}
/**
 * Opens the artifacts of this repository for reading, and for uploading what is read once more.
 * @throws BackupError PUBLIC_REPOSITORY, UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
async function openRenewingArtifacts(inputs, surroundings) {
    loadAhead();
    const options = readingOptions(inputs, surroundings);
    if (!inputs.allowPublic)
        await refusePublic(options, surroundings);
    const { retentionDays, verifyUpload } = inputs;
    const store = new ArtifactStore({ ...options, retentionDays, verifyUpload });
    return { store: (0,narrow_store/* narrowStore */.b)(store, inputs), expiring: store };
}
function readingOptions(inputs, surroundings) {
    const { allowedBranches, allowedEvents, allowedWorkflows, labels, scope } = inputs;
    return {
        ...commonOptions(surroundings, inputs.repository ?? surroundings.job.origin.repository, inputs.token),
        scope,
        labels,
        trust: {
            events: allowedEvents ?? domain_trust/* DEFAULT_EVENTS */.O$,
            branches: allowedBranches,
            workflows: allowedWorkflows,
        },
    };
}
async function refusePublic({ access, network }, { job, signal }) {
    const visibility = await readVisibility(job.eventPath, new github_client.GitHubClient(access, network), signal);
    (0,trust_visibility/* refusePublicPlaintext */.z)(access.repository, visibility, false);
}
/** Loading the library takes a tenth of a second, in which this process would only wait for SQLite in its own one. */
function loadAhead() {
    __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584)).catch(() => undefined);
}
function commonOptions({ clock, environment, job, reporter, scratchRoot, signal }, repository, token) {
    const { GITHUB_RETENTION_DAYS: limit } = environment;
    return {
        serverUrl: job.serverUrl,
        access: { apiUrl: job.apiUrl, token, repository },
        job: uploadJobOf(job),
        maxRetentionDays: limit
            ? (0,parse_values/* parseWholeNumber */.oA)({ text: limit, from: 'GITHUB_RETENTION_DAYS' }, { min: 1, max: 10_000 })
            : null,
        recoveryGuide: ({ database, digest, manifest }) => renderRecoveryGuide({ manifest, archiveDigest: digest, archiveName: (0,artifact_layout/* zippedNameOf */.Z)(database) }),
        scratchParent: scratchRoot,
        network: (0,github_network.usualNetwork)(clock, version.VERSION),
        reporter,
        signal,
    };
}
/** Null where the runner gave no tokens for uploading. */
function uploadJobOf({ artifactService, origin }) {
    if (artifactService === null)
        return null;
    const { commit, repository, runId } = origin;
    return { ...artifactService, repository, run: { id: runId, commit } };
}
function artifactFacts({ entry }, { origin, serverUrl }) {
    const { repository, runId } = origin;
    const database = entry.database ?? '';
    return {
        name: (0,artifact_name/* renderArtifactName */.U)({ database, label: entry.label }),
        id: entry.id,
        url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${entry.id}`,
        zippedName: (0,artifact_layout/* zippedNameOf */.Z)(database),
        repository,
        runId,
    };
}


/***/ }),

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readArchiveFormat)
/* harmony export */ });
/* harmony import */ var _open_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37259);
/* harmony import */ var _read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8853);


/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
function readArchiveFormat(path) {
    return (0,_open_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .withArchive */ .x)(path, async (archive) => {
        const { sizeBytes } = archive;
        const tail = await (0,_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Z)(archive);
        if (tail === null)
            return { kind: 'plain gzip', sizeBytes };
        return { kind: 'savepoint', manifest: tail.manifest, sizeBytes };
    });
}


/***/ }),

/***/ 35734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalid(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalid(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalid(given, `one of ${words.join(', ')}`);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalid(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalid({ text, from }, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
}


/***/ }),

/***/ 21996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ failureOfRenewal),
/* harmony export */   SK: () => (/* binding */ DEFAULT_RENEWAL_POLICY),
/* harmony export */   V4: () => (/* binding */ withoutRepetitions),
/* harmony export */   v$: () => (/* binding */ isExpiring)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

const DAY_MS = 86_400_000;
/** What holds when nobody says anything else. */
const DEFAULT_RENEWAL_POLICY = { keepMinimumVerified: 3, beforeDays: 7 };
/** Tells whether a store is about to drop an archive by itself. */
function isExpiring({ expiresAt }, { beforeDays }, now) {
    return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS;
}
/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
function withoutRepetitions(catalog) {
    const longest = new Map();
    for (const entry of catalog) {
        const other = longest.get(entry.name);
        if (other === undefined || lifeEnd(entry) > lifeEnd(other))
            longest.set(entry.name, entry);
    }
    return [...longest.values()];
}
/** Why the archives of some database are not safe; null when all are. */
function failureOfRenewal(databases, { keepMinimumVerified }) {
    for (const { database, outcomes } of databases) {
        const failed = outcomes.find(({ outcome }) => outcome === 'failed');
        if (failed?.outcome === 'failed')
            return notKept(failed.entry, failed.failure);
        const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length;
        const good = outcomes.length - damaged;
        if (damaged > 0 && good < keepMinimumVerified)
            return tooFew(database, good, damaged, keepMinimumVerified);
    }
    return null;
}
function lifeEnd({ expired, expiresAt }) {
    return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
}
function notKept({ expiresAt, name }, cause) {
    const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
        hint: cause.hint,
        context: { ...cause.context, archive: name },
        transient: cause.transient,
        cause,
    });
}
function tooFew(database, good, damaged, floor) {
    const whose = database === null ? 'that name no database' : `of ${database}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('TOO_FEW_VERIFIED', `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`, {
        hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
        context: { database, good, damaged, floor },
    });
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

/***/ 96009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderTables),
/* harmony export */   c: () => (/* binding */ renderContent)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85795);



const TABLES_SHOWN = 10;
/** How much a snapshot holds, such as `12 tables, 1,234,567 rows`. */
function renderContent({ fingerprint: { tables } }) {
    const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const uncounted = tables.filter((table) => table.rows === null).length;
    const rest = uncounted === 0 ? '' : ` (and those of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(uncounted, 'table')} that cannot be counted here)`;
    return `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tables.length, 'table')}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}${rest}`;
}
/** The rows of each table, the largest first. */
function renderTables({ fingerprint: { tables } }) {
    if (tables.length === 0)
        return [];
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows }) => [
        rows === null ? 'not countable' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCount */ .SS)(rows),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ]);
    const [head = '', ...lines] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)([['Rows', 'Table'], ...rows], ['right']);
    return [head, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(lines, TABLES_SHOWN)];
}


/***/ }),

/***/ 76686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);

/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ zippedNameOf)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);

/** The name that an archive has in the zip of its artifact: after it was unpacked by hand, it says whose it is. */
function zippedNameOf(database) {
    return `${database}${_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSION */ .Nn}`;
}


/***/ })

};
