export const id = 7012;
export const ids = [7012];
export const modules = {

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);


/** The operations that a journal tells of. */
const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(JOURNALED),
    database: text,
    archive: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'failed', 'skipped']),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
    code: text,
    message: text,
    hint: text,
    durationMs: count,
    archiveSizeBytes: count,
    snapshotSizeBytes: count,
});
/** An entry with the given facts. */
function journalEntry(time, { operation, verdict, ...facts }) {
    return {
        version: 1,
        time: time.toISOString(),
        operation,
        verdict,
        database: null,
        archive: null,
        level: null,
        code: null,
        message: null,
        hint: null,
        durationMs: null,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        ...facts,
    };
}
/** The entry as one line of JSON, without its end. */
function renderJournalLine(entry) {
    return JSON.stringify(entry);
}
/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
function parseJournalLine(line) {
    try {
        return schema.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 17200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/** How far a verification goes; each level includes the ones before it. */
const LEVELS = ['archive', 'structure', 'data', 'restore'];
/** The tests by name. The first of each level are the four of the system that Savepoint replaces. */
const CHECKS = {
    origin: 'archive',
    compression: 'archive',
    'archive digest': 'archive',
    'snapshot digest': 'archive',
    SQL: 'structure',
    integrity: 'structure',
    'foreign keys': 'structure',
    schema: 'structure',
    rows: 'data',
    assertions: 'data',
    restore: 'restore',
};
const WORST_FIRST = ['failed', 'warning', 'ok', 'skipped'];
/**
 * The worst of several outcomes or verdicts: one failure outweighs everything, a warning every success, and what was
 * skipped counts only among its like.
 * @param none what no outcome at all amounts to
 */
function worstOf(outcomes, none) {
    const [worst = none] = outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
    return worst;
}
/** Results with what has to be looked at before what is well, otherwise in their order. */
function worstFirst(results) {
    return results.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}
/** The worst outcome among the findings; a report in which nothing is ok is failed, because nothing was proven. */
function verdictOf({ findings }) {
    const done = findings.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'skipped');
    return done.includes('ok') ? worstOf(done, 'failed') : 'failed';
}
/** Tells whether a level includes another one. */
function includesLevel(level, other) {
    return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}
/** The first failed finding; undefined when none failed. */
function firstFailure(report) {
    return report.findings.find((finding) => finding.outcome === 'failed');
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

/***/ 57859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_)/;
const BLOCKED = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EACCES|UND_ERR_CONNECT_TIMEOUT)$/;
/**
 * @param reason the code of what failed, such as `ECONNREFUSED`
 * @param host that was to be reached
 */
function adviceOn(reason, host) {
    if (CERTIFICATE.test(reason)) {
        return {
            mayPass: false,
            hint: `A proxy or a server in between shows a certificate for ${host} that this machine does not know. Put the certificate of its authority into a file, and its path into the variable NODE_EXTRA_CA_CERTS under env: of the job.`,
        };
    }
    if (BLOCKED.test(reason)) {
        return {
            mayPass: true,
            hint: `Let this machine reach ${host} on its port (a firewall may let through one host of GitHub's and not another), or name a proxy in HTTPS_PROXY. See also https://www.githubstatus.com.`,
        };
    }
    return { mayPass: true, hint: 'Check the network and https://www.githubstatus.com, then try again.' };
}


/***/ }),

/***/ 47306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ReceivedBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47789);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
/* harmony import */ var _files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6197);




/** What has arrived of a download so far, in its file. */
class ReceivedBytes {
    #file;
    #path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #sizeBytes = 0;
    constructor(file, path) {
        this.#file = file;
        this.#path = path;
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    get digest() {
        return (0,_domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z)(this.#hash.copy().digest('hex'));
    }
    /** @throws BackupError DISK_FULL, IO_FAILED */
    async append(bytes) {
        try {
            await (0,_files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFully */ .K)(this.#file, bytes, this.#sizeBytes);
        }
        catch (error) {
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, this.#path, 'scratch');
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
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, this.#path, 'scratch');
        }
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        this.#sizeBytes = 0;
    }
}


/***/ }),

/***/ 91810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22665);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57859);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92318);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27556);
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
 * Sends one request and reads the whole answer; redirects are answers too.
 * @throws BackupError STORE_UNREACHABLE when there is none in time, or what aborted the signal
 */
async function sendRequest(request, network, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host } = new URL(request.url);
        const limit = __addDisposableResource(env_1, new _time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h(network.limits.requestMs, () => silent(host, network.limits.requestMs)), false);
        const either = AbortSignal.any([signal, limit.signal]);
        try {
            const { url, ...init } = request;
            const headers = { 'user-agent': network.userAgent, ...request.headers };
            const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: either });
            const text = await response.text();
            return { status: response.status, headers: response.headers, body: parseJson(text) };
        }
        catch (error) {
            (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotAborted */ .J)(either);
            throw unreachable(host, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The error of a host that could not be spoken to. */
function unreachable(host, thrown) {
    const reason = networkReason(thrown);
    const { hint, mayPass } = (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .i)(reason, host);
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Cannot reach ${host} (${reason}).`, {
        hint,
        context: { host },
        transient: mayPass,
        cause: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .showableCause */ .d)(thrown),
    });
}
/** What went wrong with a connection, such as `ECONNRESET`; fetch hides it in the cause. */
function networkReason(thrown) {
    const { cause, message } = thrown;
    return cause?.code ?? cause?.message ?? message;
}
function silent(host, limitMs) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `${host} did not answer within ${limitMs / 1_000} s.`, {
        hint: 'Check the network and https://www.githubstatus.com, then try again.',
        context: { host, limitMs },
        transient: true,
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 85513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   jv: () => (/* binding */ USUAL_PATIENCE),
/* harmony export */   tA: () => (/* binding */ asTransient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22665);



/** What GitHub's own clients do, more or less: five attempts, and at most a minute for a rate limit. */
const USUAL_PATIENCE = {
    attempts: 5,
    firstPauseMs: 1_000,
    longestPauseMs: 60_000,
    wait: (durationMs, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(durationMs, undefined, { signal }),
};
/**
 * Calls until it succeeds, fails for good (not `transient`), or was tried often enough. A failure whose context has
 * `retryAfterMs` sets the pause itself.
 * @throws BackupError the last failure, or why the signal was aborted
 */
async function retrying(call, patience, signal) {
    for (let tried = 1;; tried += 1) {
        (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        try {
            return await call();
        }
        catch (error) {
            (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
            const failure = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(error);
            const pauseMs = pauseAfter(failure, tried, patience);
            if (pauseMs === null)
                throw failure;
            await pause(pauseMs, patience, signal);
        }
    }
}
/** The same failure, said to be one that may pass. */
function asTransient({ cause, code, context, hint, message }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj(code, message, { hint, context, cause, transient: true });
}
/** Null when there is no point in another attempt. */
function pauseAfter(failure, tried, patience) {
    if (!failure.transient || tried >= patience.attempts)
        return null;
    const { retryAfterMs } = failure.context;
    if (typeof retryAfterMs === 'number')
        return retryAfterMs <= patience.longestPauseMs ? retryAfterMs : null;
    return Math.min(patience.firstPauseMs * 2 ** (tried - 1), patience.longestPauseMs);
}
async function pause(durationMs, { wait }, signal) {
    try {
        await wait(durationMs, signal);
    }
    catch (error) {
        (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        throw error;
    }
}


/***/ }),

/***/ 92318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   d: () => (/* binding */ showableCause)
/* harmony export */ });
/** What signs a URL stands behind its question mark. */
const QUERY = /(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g;
/** Tokens of GitHub, and everything that begins as a JSON web token does. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]+/g;
/** A text from outside without the secrets that may be in it. */
function withoutSecrets(text) {
    return text.replace(QUERY, '$1?…').replace(TOKEN, '…');
}
/**
 * A foreign error as a cause that may be shown: its name and its message without secrets. Everything else is dropped,
 * since such errors often carry the whole request with its URL and its headers.
 */
function showableCause(thrown) {
    if (!(thrown instanceof Error))
        return new Error(withoutSecrets(String(thrown)));
    const cause = new Error(withoutSecrets(thrown.message));
    cause.name = thrown.name;
    if (thrown.stack !== undefined)
        cause.stack = withoutSecrets(thrown.stack);
    return cause;
}


/***/ }),

/***/ 27556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/** Aborts its signal with an error unless it is refreshed or disposed of in time. */
class TimeLimit {
    signal;
    #timer;
    constructor(durationMs, reason) {
        const controller = new AbortController();
        this.signal = controller.signal;
        this.#timer = setTimeout(() => controller.abort(reason()), durationMs);
    }
    /** The time begins anew. */
    refresh() {
        this.#timer.refresh();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 75524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameArchive)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);


/**
 * The name of a staged archive of an instant, which says whose it is.
 * @throws BackupError INPUT_INVALID where no name can say that
 */
function nameArchive(archive, createdAt) {
    const name = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveName */ .S9)({ ...archive, createdAt, codec: archive.manifest.codec });
    const said = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveName */ .Lz)(name);
    if (said?.database === archive.database && said.label === archive.label)
        return name;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('INPUT_INVALID', `"${name}" cannot be the name of an archive.`, {
        hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
        context: { database: archive.database, label: archive.label },
    });
}


/***/ }),

/***/ 16352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTraits)
/* harmony export */ });
/* harmony import */ var _archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
/* harmony import */ var _domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43845);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);



/**
 * What the manifest at the end of an archive says of who made it and what it holds; null for one that cannot be read.
 * @throws BackupError IO_FAILED
 */
async function readTraits(path) {
    try {
        const format = await (0,_archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchiveFormat */ ._)(path);
        if (format.kind !== 'savepoint')
            return null;
        const { fingerprint, identity, origin } = format.manifest;
        const maker = identity === undefined ? (origin?.workflow ?? null) : (0,_domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .makerOf */ .Or)(identity);
        return { maker, tables: fingerprint.tables.map(({ name }) => name) };
    }
    catch (thrown) {
        const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown);
        if (error.kind === 'archive' || error.code === 'ARCHIVE_NOT_FOUND')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ risingInstants)
/* harmony export */ });
/** The instants of one process, by its clock. */
function risingInstants(clock) {
    let lastMs = 0;
    return () => {
        lastMs = Math.max(clock.now().getTime(), lastMs + 1);
        return new Date(lastMs);
    };
}


/***/ }),

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJournal: () => (/* binding */ openJournal),
  openS3: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/drill/rotation.js
var rotation = __webpack_require__(67938);
// EXTERNAL MODULE: ./lib/domain/trust/trust.js
var trust = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/github/retrying.js
var retrying = __webpack_require__(85513);
// EXTERNAL MODULE: ./lib/stores/narrow-store.js
var narrow_store = __webpack_require__(85147);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/stores/s3/location.js
var s3_location = __webpack_require__(12058);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/github/request.js
var request = __webpack_require__(91810);
// EXTERNAL MODULE: ./lib/github/secrets.js
var secrets = __webpack_require__(92318);
;// CONCATENATED MODULE: ./lib/stores/s3/refusal.js



const BAD_CREDENTIALS = [
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'ExpiredToken',
    'TokenRefreshRequired',
    'InvalidToken',
    'InvalidSecurity',
];
const BUSY = ['SlowDown', 'ServiceUnavailable', 'Throttling', 'ThrottlingException', 'TooManyRequests'];
const FULL = ['QuotaExceeded', 'StorageFull', 'XMinioStorageFull', 'InsufficientCapacity'];
const ELSEWHERE = ['PermanentRedirect', 'AuthorizationHeaderMalformed', 'TemporaryRedirect'];
/** The name that a server gives to its refusal, such as `SlowDown`; else that of the error. */
function refusalName(thrown) {
    return thrown instanceof Error ? thrown.name : '';
}
/** The status of the answer; null when there was none. */
function refusalStatus(thrown) {
    return thrown?.$metadata?.httpStatusCode ?? null;
}
/**
 * The error for what the SDK threw. Nothing of the request is kept, since there are credentials in it.
 * @param thrown a {@link BackupError} stays itself
 */
function wrapRefusal(thrown, { purpose, right }) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    const refusal = thrown;
    const status = refusalStatus(thrown);
    const { code, hint, transient = false, why } = explain(refusal, status, right);
    const context = { status, refusal: refusalName(thrown), right };
    const cause = (0,secrets/* showableCause */.d)(thrown);
    return new errors/* BackupError */.hj(code, `Could not ${purpose}: ${why}.`, { hint, context, transient, cause });
}
function explain(refusal, status, right) {
    const name = refusalName(refusal);
    return (explainAccess(refusal, status, right) ??
        explainPlace(refusal, status) ??
        (FULL.includes(name) || status === 507
            ? {
                code: 'STORE_QUOTA_EXHAUSTED',
                why: `the store is full (${name})`,
                hint: 'Make room, or raise the quota.',
            }
            : BUSY.includes(name) || status === 429 || status === 503
                ? {
                    code: 'STORE_RATE_LIMITED',
                    why: `the store asks for fewer requests (${name}), also after several attempts`,
                    hint: 'Try again later, and see what else uses the bucket.',
                    transient: true,
                }
                : explainRest(refusal, status)));
}
function explainAccess(refusal, status, right) {
    const name = refusalName(refusal);
    const code = 'STORE_UNAUTHORIZED';
    if (name === 'RequestTimeTooSkewed') {
        return {
            code,
            why: 'the clock of this machine is wrong',
            hint: 'Set the clock: requests are signed with the time.',
        };
    }
    if (name === 'CredentialsProviderError') {
        return {
            code,
            why: 'there are no credentials',
            hint: 'In a workflow let aws-actions/configure-aws-credentials take a role; elsewhere set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
        };
    }
    if (BAD_CREDENTIALS.includes(name) || status === 401) {
        return {
            code,
            why: `the credentials are not accepted (${name})`,
            hint: 'Take new credentials, of this store.',
        };
    }
    if (status !== 403)
        return null;
    return {
        code,
        why: `the credentials do not have the right ${right}`,
        hint: `Allow ${right} on the bucket or on what lies under the prefix; docs/object-storage.md has all the rights.`,
    };
}
function explainPlace(refusal, status) {
    const name = refusalName(refusal);
    const code = 'STORE_UNREACHABLE';
    if (name === 'NoSuchBucket') {
        return {
            code,
            why: 'there is no such bucket',
            hint: 'Check its name, the account and AWS_ENDPOINT_URL_S3, or make it.',
        };
    }
    if (/^Region is missing/.test(refusal.message)) {
        return {
            code: 'INPUT_INVALID',
            why: 'the region is not known',
            hint: 'Set AWS_REGION to the region of the bucket.',
        };
    }
    if (!ELSEWHERE.includes(name) && status !== 301 && status !== 307)
        return null;
    const region = refusal.$response?.headers?.['x-amz-bucket-region'] ?? refusal.Region;
    return {
        code,
        why: region === undefined
            ? 'the bucket is in another region'
            : `the bucket is in the region ${(0,secrets/* withoutSecrets */.c)(region)}`,
        hint: 'Set AWS_REGION to the region of the bucket, and AWS_ENDPOINT_URL_S3 only for a store that is not AWS.',
    };
}
function explainRest(refusal, status) {
    const code = 'STORE_UNREACHABLE';
    if (status === null) {
        return {
            code,
            why: `there is no answer (${(0,secrets/* withoutSecrets */.c)((0,request/* networkReason */.d8)(refusal))})`,
            hint: 'Check the network, AWS_REGION and AWS_ENDPOINT_URL_S3, then try again.',
            transient: true,
        };
    }
    return {
        code,
        why: `the store answered ${status} (${refusalName(refusal)})`,
        hint: 'See the status page of the store, then try again.',
        transient: status >= 500 || status === 409 || refusalName(refusal) === 'BadDigest',
    };
}

;// CONCATENATED MODULE: ./lib/stores/s3/bucket.js




/** The requests that a store makes of its bucket; each failure is told with the right that it needs. */
class Bucket {
    client;
    address;
    name;
    #root;
    constructor(client, location) {
        this.client = client;
        this.address = (0,s3_location/* renderBucketAddress */.XH)(location);
        this.name = location.bucket;
        this.#root = location.prefix === '' ? '' : `${location.prefix}/`;
    }
    keyOf(id) {
        return this.#root + id;
    }
    /**
     * Every object whose id begins so, in the order of ids: a request for each 1,000.
     * @param after only what comes later than this
     */
    async list(start, signal, after) {
        const found = [];
        const fixed = {
            Bucket: this.name,
            Prefix: this.keyOf(start),
            ...(after === undefined ? {} : { StartAfter: this.keyOf(after) }),
        };
        for (let token, first = true; first || token !== undefined; first = false) {
            const page = new dist_cjs.ListObjectsV2Command({
                ...fixed,
                ...(token === undefined ? {} : { ContinuationToken: token }),
            });
            const asked = { purpose: `list ${this.address}`, right: 's3:ListBucket' };
            const { Contents = [], NextContinuationToken } = await this.ask(asked, signal, (options) => this.client.send(page, options));
            for (const { Key = '', Size = 0 } of Contents) {
                found.push({ id: Key.slice(this.#root.length), sizeBytes: Size });
            }
            token = NextContinuationToken;
        }
        return found;
    }
    /** The size of an object in bytes; null when there is none. */
    async sizeOf(id, signal) {
        const command = new dist_cjs.HeadObjectCommand({ Bucket: this.name, Key: this.keyOf(id) });
        const asked = { purpose: `look for ${this.address}/${id}`, right: 's3:GetObject' };
        return this.ask(asked, signal, async (options) => {
            try {
                return (await this.client.send(command, options)).ContentLength ?? 0;
            }
            catch (error) {
                if (refusalStatus(error) === 404)
                    return null;
                throw error;
            }
        });
    }
    /**
     * The bytes of an object from a position on; null when there is none.
     */
    async read(id, signal, { etag = null, fromBytes = 0, toBytes = null } = {}) {
        const command = new dist_cjs.GetObjectCommand({
            Bucket: this.name,
            Key: this.keyOf(id),
            ...(fromBytes === 0 && toBytes === null ? {} : { Range: `bytes=${fromBytes}-${toBytes ?? ''}` }),
            ...(etag === null ? {} : { IfMatch: etag }),
        });
        const asked = { purpose: `read ${this.address}/${id}`, right: 's3:GetObject' };
        return this.ask(asked, signal, async (options) => {
            try {
                const { Body, ContentLength = null, ETag = null } = await this.client.send(command, options);
                return { body: Body, sizeBytes: ContentLength, etag: ETag };
            }
            catch (error) {
                if (refusalStatus(error) === 404 && error.name !== 'NoSuchBucket')
                    return null;
                throw error;
            }
        });
    }
    /** Makes a small object, or replaces it. */
    async put(id, bytes, signal, { onlyNew = false } = {}) {
        const command = new dist_cjs.PutObjectCommand({
            Bucket: this.name,
            Key: this.keyOf(id),
            Body: bytes,
            ...(onlyNew ? { IfNoneMatch: '*' } : {}),
        });
        await this.ask({ purpose: `write ${this.address}/${id}`, right: 's3:PutObject' }, signal, (options) => this.client.send(command, options));
    }
    /** Removes an object; one that is gone already is no error. */
    async remove(id, signal) {
        const command = new dist_cjs.DeleteObjectCommand({ Bucket: this.name, Key: this.keyOf(id) });
        await this.ask({ purpose: `remove ${this.address}/${id}`, right: 's3:DeleteObject' }, signal, (options) => this.client.send(command, options));
    }
    /** The first thousand uploads in parts of ids that begin so; the next call finds others. */
    async listUnfinished(start, signal) {
        const command = new dist_cjs.ListMultipartUploadsCommand({ Bucket: this.name, Prefix: this.keyOf(start) });
        const asked = {
            purpose: `list the unfinished uploads of ${this.address}`,
            right: 's3:ListBucketMultipartUploads',
        };
        const { Uploads = [] } = await this.ask(asked, signal, (options) => this.client.send(command, options));
        return Uploads.flatMap(({ Initiated, Key, UploadId }) => Key === undefined || UploadId === undefined || Initiated === undefined
            ? []
            : [{ key: Key, uploadId: UploadId, startedAt: Initiated }]);
    }
    /** Drops the parts of an upload; one that is gone already is no error. */
    async abortUpload({ key, uploadId }, signal) {
        const command = new dist_cjs.AbortMultipartUploadCommand({ Bucket: this.name, Key: key, UploadId: uploadId });
        const asked = { purpose: `abort an upload to ${this.address}`, right: 's3:AbortMultipartUpload' };
        await this.ask(asked, signal, async (options) => {
            try {
                await this.client.send(command, options);
            }
            catch (error) {
                if (refusalStatus(error) !== 404)
                    throw error;
            }
        });
    }
    /**
     * Makes requests and tells a failure.
     * @throws BackupError STORE_*, INPUT_INVALID without a region, or why the signal was aborted
     */
    async ask(asked, signal, send) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        try {
            return await send({ abortSignal: signal });
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            throw wrapRefusal(error, asked);
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
// EXTERNAL MODULE: ./lib/domain/journal/journal.js
var journal = __webpack_require__(16475);
// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
;// CONCATENATED MODULE: ./lib/stores/s3/layout.js


/** What stands in a bucket for good once something was published there. */
const MARK = 'savepoint.json';
/** What the keys of archives and of their pins begin with. */
const ARCHIVES = 'archives/';
/** What the keys of the journal begin with. */
const JOURNAL = 'journal/';
/** How much of a digest stands in a key: 64 bits. */
const DIGEST_DIGITS = 16;
const PIN_ENDING = '.pin';
const ID = /^archives\/([^/]+)\/(automatic|manual)\/([0-9a-f]{16})\/([^/]+)$/;
/**
 * What the keys of the archives of one database begin with, and of all that people call so, or those of all. Others may
 * begin so as well.
 */
function archivesOf(database) {
    return database === undefined ? ARCHIVES : ARCHIVES + (0,catalog_name/* plainNameOf */.R_)(database);
}
/** The id of an archive: its key without the prefix of the store. */
function renderArchiveId(key) {
    return `${ARCHIVES}${key.database}/${key.kind}/${digestStartOf(key.digest)}/${key.name}`;
}
/** What an id says; null when it is not that of an archive. */
function parseArchiveId(id) {
    const [, database = '', kind, digestStart = '', name = ''] = ID.exec(id) ?? [];
    const said = (0,archive_name/* parseArchiveName */.Lz)(name);
    if (said === null || said.createdAt === null || said.database !== database)
        return null;
    return {
        database,
        kind: kind,
        digestStart,
        name,
        label: said.label,
        createdAt: said.createdAt,
    };
}
/** The first digits of a digest, as they stand in a key. */
function digestStartOf(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + DIGEST_DIGITS);
}
/** The id of the object whose presence pins an archive. */
function pinIdOf(id) {
    return `${id}${PIN_ENDING}`;
}
/** The entry of an archive in the catalog. */
function entryOfKey(id, { createdAt, database, kind, label, name }, { pinned, sizeBytes }) {
    return {
        id,
        name,
        database,
        label,
        kind,
        createdAt,
        sizeBytes,
        pinned,
        expiresAt: null,
        expired: false,
        storedDigest: null,
    };
}

// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/stores/s3/stored-bytes.js







/**
 * Reads a whole object, keeping nothing of it. A connection that breaks is followed by another attempt.
 * @returns null when there is no such object
 * @throws BackupError STORE_*, CANCELLED
 */
async function readStored(id, bucket, patience, signal) {
    return (0,retrying/* retrying */.R$)(() => readOnce(id, bucket, signal), patience, signal);
}
async function readOnce(id, bucket, signal) {
    const stored = await bucket.read(id, signal);
    if (stored === null)
        return null;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    try {
        for await (const bytes of stored.body) {
            hash.update(bytes);
            sizeBytes += bytes.length;
        }
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        throw interrupted(`${bucket.address}/${id}`, sizeBytes, error);
    }
    return { sizeBytes, digest: (0,digest/* digestOfHex */.z)(hash.digest('hex')) };
}
/** The error of a download that broke off. */
function interrupted(what, doneBytes, thrown) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    return new errors/* BackupError */.hj('STORE_DOWNLOAD_FAILED', `Could not read ${what}: the connection broke after ${doneBytes} bytes (${(0,request/* networkReason */.d8)(thrown)}).`, {
        hint: 'Check the network, then try again.',
        context: { doneBytes },
        transient: true,
        cause: (0,secrets/* showableCause */.d)(thrown),
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/journal.js







/** Requests at one time. */
const AT_ONCE = 20;
/** `journal/<time>_<operation>_<digits>.json`: a listing alone tells which are worth reading. */
const journal_ID = /^journal\/\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3}_([a-z]+)_[0-9a-f]{16}\.json$/;
/** The journal of a store in a bucket: an object for each entry, which is never replaced by another one. */
class S3Journal {
    #bucket;
    #patience;
    #signal;
    constructor(bucket, patience, signal) {
        this.#bucket = bucket;
        this.#patience = patience;
        this.#signal = signal;
    }
    async append(entries) {
        if (entries.length === 0 || (await this.#bucket.sizeOf(MARK, this.#signal)) === null)
            return;
        await inTurns(entries, (entry) => {
            const line = (0,journal/* renderJournalLine */.kM)(entry);
            return this.#bucket.put(idOf(entry, line), `${line}\n`, this.#signal);
        });
    }
    read(since) {
        return this.#read(since, () => true);
    }
    /** The entries of one operation, oldest first; the others are not even asked for. */
    readOf(operation) {
        return this.#read(new Date(0), (found) => found === operation);
    }
    async #read(since, isWanted) {
        const after = JOURNAL + (0,archive_name/* renderArchiveTime */.EP)(since);
        const listed = await this.#bucket.list(JOURNAL, this.#signal, after);
        const wanted = listed.filter(({ id }) => isWanted(journal_ID.exec(id)?.[1] ?? ''));
        const texts = await inTurns(wanted, ({ id }) => (0,retrying/* retrying */.R$)(() => this.#readText(id), this.#patience, this.#signal));
        return texts.flatMap((line) => (0,journal/* parseJournalLine */.Ln)(line) ?? []).filter(({ time }) => new Date(time) >= since);
    }
    /** Empty for an entry that is gone since it was listed. */
    async #readText(id) {
        const stored = await this.#bucket.read(id, this.#signal);
        if (stored === null)
            return '';
        return (0,consumers_.text)(stored.body).catch((error) => {
            throw interrupted(`${this.#bucket.address}/${id}`, 0, error);
        });
    }
}
function idOf({ operation, time }, line) {
    const digits = (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex').slice(0, 16);
    return `${JOURNAL}${(0,archive_name/* renderArchiveTime */.EP)(new Date(time))}_${operation}_${digits}.json`;
}
/** As many at one time as a server is glad to have; the results are in the order of what they are of. */
async function inTurns(all, act) {
    const results = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        results.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(act))));
    }
    return results;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/stores/s3/open-client.js



/** How often the SDK sends a request that a busy store refuses. */
const ATTEMPTS = 5;
const CONNECTION_MS = 10_000;
/** Without a single byte, in either direction. */
const IDLE_MS = 30_000;
const MAX_CONNECTIONS = 50;
/** The SDK writes to the console by itself otherwise. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/**
 * A client of the SDK. Credentials come from its own chain: variables, profiles, the role of a workflow or of a machine.
 * Checksums are sent where S3 demands them or where we give our own: stores of other providers refuse those that the SDK
 * adds by itself.
 * @see https://github.com/aws/aws-sdk-js-v3/issues/6810
 */
function openClient({ endpoint, pathStyle, region }, environment, credentials) {
    const agent = { keepAlive: true, maxSockets: MAX_CONNECTIONS, proxyEnv: { ...environment } };
    return new dist_cjs.S3Client({
        ...(endpoint === null ? {} : { endpoint }),
        ...(region === null ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        forcePathStyle: pathStyle,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        maxAttempts: ATTEMPTS,
        logger: SILENT,
        requestHandler: {
            connectionTimeout: CONNECTION_MS,
            socketTimeout: IDLE_MS,
            httpAgent: new external_node_http_.Agent(agent),
            httpsAgent: new external_node_https_.Agent(agent),
        },
    });
}
function nothing() {
    // What happens is told by errors and by the reporter.
}

;// CONCATENATED MODULE: ./lib/stores/s3/recipe.js


/** How a person writes a bucket, and how an archive comes to a machine with nothing but the command line of AWS. */
function bucketRecipe(location, { endpoint }) {
    const address = (0,s3_location/* renderBucketAddress */.XH)(location);
    const where = [['store', address]];
    return {
        option: address,
        said: address,
        where,
        // A quote cannot end the word: in an address it can always be written so.
        signIn: endpoint === null ? [] : [`export AWS_ENDPOINT_URL_S3='${endpoint.replaceAll("'", '%27')}'`],
        inputs: ({ name }) => [...where, ['archive', name]],
        bring: ({ entry }, folder) => ({
            commands: [
                [
                    ...['aws', 's3', 'cp', `${address}/${entry.id}`, folder ?? '.'],
                    ...(endpoint === null ? [] : ['--endpoint-url', endpoint]),
                ],
            ],
            path: (0,external_node_path_.join)(folder ?? '', entry.name),
        }),
    };
}

// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var disk_scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/stores/name-archive.js
var name_archive = __webpack_require__(75524);
// EXTERNAL MODULE: ./lib/stores/read-traits.js
var read_traits = __webpack_require__(16352);
// EXTERNAL MODULE: ./lib/stores/rising-instants.js
var rising_instants = __webpack_require__(5101);
;// CONCATENATED MODULE: ./lib/stores/s3/conditions.js


/** Always the same bytes: whoever writes them again changes nothing. */
const MARK_TEXT = '{"kind":"store of Savepoint","layout":1}\n';
/**
 * Marks the store, and finds out whether its server heeds the condition that an object must be new: it has to refuse the
 * mark when that is there already.
 * @returns whether uploads may carry the condition
 * @throws BackupError STORE_UNAUTHORIZED, STORE_UNREACHABLE, STORE_RATE_LIMITED, CANCELLED
 */
async function markStore(bucket, { patience, reporter }, signal) {
    for (let tried = 1; tried <= 2; tried += 1) {
        const answer = await (0,retrying/* retrying */.R$)(() => putMark(bucket, signal), patience, signal);
        if (answer === 'refused')
            return true;
        if (answer === 'not implemented') {
            await bucket.put(MARK, MARK_TEXT, signal);
            break;
        }
    }
    reporter.note(`The server of ${bucket.address} ignores If-None-Match: it would replace an object of the same key. ` +
        'Keys have the time and the digest of an archive in them, so that none of two archives ever stands in the way of another.');
    return false;
}
async function putMark(bucket, signal) {
    try {
        await bucket.put(MARK, MARK_TEXT, signal, { onlyNew: true });
        return 'written';
    }
    catch (error) {
        const { status } = error.context;
        if (status === 412)
            return 'refused';
        if (status === 501)
            return 'not implemented';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/files/durable/create-file.js
var create_file = __webpack_require__(19646);
// EXTERNAL MODULE: ./lib/github/received-bytes.js
var received_bytes = __webpack_require__(47306);
;// CONCATENATED MODULE: ./lib/stores/s3/download.js








/**
 * Downloads an archive into a directory. After an interruption it goes on where it stopped, if it is still the same
 * object; bytes that do not have the digest that stands in the key are fetched again from the start, once.
 * @returns the path of the archive
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_DIGEST_MISMATCH, STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function downloadArchive(wanted, directory, tools, signal) {
    // Two archives of one name and one instant are two objects, and come into one directory.
    const path = (0,external_node_path_.join)(directory, `${wanted.key.digestStart}-${wanted.key.name}`);
    const { sizeBytes } = wanted.entry;
    const write = async (file) => {
        const received = new received_bytes/* ReceivedBytes */.J(file, path);
        for (const isLast of [false, true]) {
            await receiveWhole(wanted, received, tools, signal);
            if (received.sizeBytes === sizeBytes && digestStartOf(received.digest) === wanted.key.digestStart)
                return;
            if (isLast)
                throw notWhatWasPublished(wanted, received, tools.bucket);
            await received.restart();
        }
    };
    await (0,create_file.createFile)(path, 'scratch', write, sizeBytes);
    return path;
}
async function receiveWhole({ entry: { id, name, sizeBytes } }, received, { bucket, patience, reporter }, signal) {
    let etag = null;
    const receive = async () => {
        const rest = await bucket.read(id, signal, { fromBytes: received.sizeBytes, etag });
        if (rest === null)
            throw notInBucket(name, bucket);
        etag = rest.etag;
        try {
            for await (const bytes of rest.body) {
                // Not one byte more than was listed is written.
                if (received.sizeBytes + bytes.length > sizeBytes)
                    throw tooLong(name, sizeBytes);
                await received.append(bytes);
                reporter.progress(received.sizeBytes, sizeBytes);
            }
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            throw interrupted(name, received.sizeBytes, error);
        }
    };
    await (0,retrying/* retrying */.R$)(receive, patience, signal);
}
/** The error for an archive that is not, or no longer, in the bucket. */
function notInBucket(name, { address }) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The archive ${name} is not in ${address}.`, {
        hint: 'It was removed. List the store to see what is there; a bucket with versions may still have it behind a delete marker.',
        context: { archive: name, store: address },
    });
}
function tooLong(name, sizeBytes) {
    return new errors/* BackupError */.hj('STORE_DOWNLOAD_FAILED', `${name} has more than the ${sizeBytes} bytes that were listed.`, {
        hint: 'List the store again: what stands under this key was replaced.',
        context: { archive: name, expected: sizeBytes },
    });
}
function notWhatWasPublished({ entry, key }, received, { address }) {
    return new errors/* BackupError */.hj('ARCHIVE_DIGEST_MISMATCH', `${entry.name} of ${address} is not what was published: its key says ${entry.sizeBytes} bytes, sha256:${key.digestStart}…, and there are ${received.sizeBytes} bytes, ${received.digest}.`, {
        hint: 'It was damaged or replaced. Take another archive; a bucket with versions may still have the first one.',
        context: { archive: entry.id, expected: key.digestStart, got: received.digest },
    });
}

// EXTERNAL MODULE: ./lib/files/durable/write-fully.js
var write_fully = __webpack_require__(6197);
;// CONCATENATED MODULE: ./lib/stores/s3/ends.js







/** Room for the manifest of a database with thousands of tables. */
const TAIL_BYTES = 1_048_576;
const HEAD_BYTES = 65_536;
/**
 * Fetches the first and the last bytes of an archive into a file of its size, with a hole between them: its manifest can
 * be read there, and nothing else.
 * @returns the path; null when the archive is gone
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function fetchEnds({ id, name, sizeBytes }, directory, bucket, signal) {
    const path = (0,external_node_path_.join)(directory, `ends-of-${parseArchiveId(id)?.digestStart ?? ''}-${name}`);
    const isSmall = sizeBytes <= TAIL_BYTES + HEAD_BYTES;
    const tailAt = isSmall ? 0 : sizeBytes - TAIL_BYTES;
    const tail = await readPart(id, { fromBytes: tailAt }, bucket, signal);
    const head = isSmall ? tail : await readPart(id, { toBytes: HEAD_BYTES - 1 }, bucket, signal);
    if (head === null || tail === null)
        return null;
    await (0,create_file.createFile)(path, 'scratch', async (file) => {
        await file.truncate(sizeBytes);
        await (0,write_fully/* writeFully */.K)(file, head, 0);
        await (0,write_fully/* writeFully */.K)(file, tail, tailAt);
    });
    return path;
}
async function readPart(id, part, bucket, signal) {
    const stored = await bucket.read(id, signal, part);
    if (stored === null)
        return null;
    return (0,consumers_.buffer)(stored.body).catch((error) => {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        throw interrupted(`${bucket.address}/${id}`, 0, error);
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/leftovers.js



/** No upload of ours lasts so long: whoever began it was killed. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1_000;
/**
 * Drops the parts that killed runs left, which are in no listing and cost money. A backup that is made does not depend on
 * it: what stands in the way is told, and nothing more.
 */
async function dropLeftovers(bucket, { now, reporter }, signal) {
    try {
        const unfinished = await bucket.listUnfinished(ARCHIVES, signal);
        const stale = unfinished.filter(({ startedAt }) => now.getTime() - startedAt.getTime() > STALE_AFTER_MS);
        for (const upload of stale)
            await bucket.abortUpload(upload, signal);
        if (stale.length > 0)
            reporter.note(`Dropped the parts of ${stale.length} uploads that were never finished.`);
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        if (!(error instanceof errors/* BackupError */.hj))
            throw error;
        reporter.note(`Parts of uploads that were never finished may be in the bucket: ${error.message} ${error.hint}`);
    }
}

// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var databases = __webpack_require__(37566);
;// CONCATENATED MODULE: ./lib/stores/s3/listing.js



/**
 * The archives in a bucket, newest first: all that is told of them stands in their keys. Objects of other programs, and
 * what has no bytes, are passed over.
 * @param database only its archives; undefined for all
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function listArchives(bucket, database, signal) {
    const objects = await bucket.list(archivesOf(database), signal);
    const present = new Set(objects.map(({ id }) => id));
    const entries = objects.flatMap(({ id, sizeBytes }) => {
        const key = sizeBytes > 0 ? parseArchiveId(id) : null;
        return key === null ? [] : [entryOfKey(id, key, { sizeBytes, pinned: present.has(pinIdOf(id)) })];
    });
    const catalog = (0,databases/* adoptEarlier */.PY)((0,catalog_catalog/* orderCatalog */.m)(entries));
    return database === undefined ? catalog : catalog.filter((entry) => (0,databases/* isOfDatabase */.rT)(entry.database, database));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/lib-storage/dist-cjs/index.js
var lib_storage_dist_cjs = __webpack_require__(22358);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/read-pieces.js
var read_pieces = __webpack_require__(84751);
;// CONCATENATED MODULE: ./lib/stores/s3/upload.js
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









/** A server has at most 10,000 parts, each of at least 5 MiB; what is smaller than one part is sent at once. */
const PART_BYTES = 8 * 1_048_576;
const MAX_PARTS = 10_000;
/** Parts in memory at one time. */
const PARTS_AT_ONCE = 3;
/**
 * Uploads a staged archive once, with our own checksum where the server takes one: in parts, of which none is left when
 * it fails. What is no longer what was staged never becomes an object.
 * @throws BackupError STORE_UPLOAD_FAILED for a file that is not what was staged, STORE_*, CANCELLED
 */
async function sendArchive(sending, bucket, signal) {
    try {
        await send(sending, 'with checksums', bucket, signal);
    }
    catch (error) {
        if (!refusesChecksums(error))
            throw error;
        await send(sending, 'without checksums', bucket, signal);
        sending.reporter.note(`The server of ${bucket.address} takes no SHA-256: what it has is compared all the same.`);
    }
}
/** A server that knows no checksum refuses it in one of many ways; what else is wrong is wrong without one, too. */
function refusesChecksums(error) {
    if (!(error instanceof errors/* BackupError */.hj) || error.code !== 'STORE_UNREACHABLE')
        return false;
    const { refusal, status } = error.context;
    return status === 501 || (status === 400 && refusal !== 'BadDigest');
}
async function send(sending, checksums, bucket, signal) {
    const { archive, id, onlyNew } = sending;
    const params = {
        Bucket: bucket.name,
        Key: bucket.keyOf(id),
        ContentLength: archive.sizeBytes,
        ContentType: 'application/octet-stream',
        ...(onlyNew ? { IfNoneMatch: '*' } : {}),
    };
    const withOurs = checksums === 'with checksums';
    const asked = { purpose: `upload ${bucket.address}/${id}`, right: 's3:PutObject' };
    await bucket.ask(asked, signal, async (options) => {
        if (archive.sizeBytes <= PART_BYTES) {
            const ours = withOurs ? { ChecksumSHA256: base64Of(archive) } : {};
            const body = await readWhole(sending, signal);
            await bucket.client.send(new dist_cjs.PutObjectCommand({ ...params, ...ours, Body: body }), options);
            return;
        }
        const upload = new lib_storage_dist_cjs/* Upload */._({
            client: stoppable(bucket.client, signal),
            params: {
                ...params,
                ...(withOurs ? { ChecksumAlgorithm: 'SHA256' } : {}),
                Body: external_node_stream_.Readable.from(readStaged(sending, signal)),
            },
            partSize: Math.max(PART_BYTES, Math.ceil(archive.sizeBytes / MAX_PARTS)),
            queueSize: PARTS_AT_ONCE,
        });
        await upload.done();
    });
}
/** The library never stops a part that is under way; its last request, which drops the parts, must not be stopped. */
function stoppable(client, signal) {
    const send = (command) => {
        const isCleanUp = command instanceof dist_cjs.AbortMultipartUploadCommand;
        return client.send(command, isCleanUp ? {} : { abortSignal: signal });
    };
    return Object.assign(Object.create(client), { send });
}
function base64Of({ digest }) {
    return Buffer.from(digest.slice('sha256:'.length), 'hex').toString('base64');
}
async function readWhole(sending, signal) {
    const pieces = [];
    for await (const piece of readStaged(sending, signal))
        pieces.push(piece);
    return Buffer.concat(pieces);
}
/** The bytes of the staged file; the last of them come only when they are all what the caller read back. */
async function* readStaged({ archive, reporter }, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(archive.path, 'r'), true);
            const { size } = await file.stat();
            if (size !== archive.sizeBytes)
                throw notStaged(archive, `has ${size} bytes`);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let doneBytes = 0;
            for await (const piece of (0,read_pieces/* readPieces */.u)(file, 0, size, signal)) {
                hash.update(piece);
                doneBytes += piece.length;
                if (doneBytes === size && (0,digest/* digestOfHex */.z)(hash.copy().digest('hex')) !== archive.digest) {
                    throw notStaged(archive, 'has other bytes');
                }
                yield piece;
                reporter.progress(doneBytes, size);
            }
            if (doneBytes !== size)
                throw notStaged(archive, `ended after ${doneBytes} bytes`);
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
        throw (0,wrap_file_error/* wrapFileError */.J)(error, archive.path, 'scratch');
    }
}
function notStaged(archive, got) {
    return new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `The finished archive ${archive.path} ${got}; ${archive.sizeBytes} bytes, ${archive.digest}, were expected.`, {
        hint: 'Nothing was published. See what else writes to the scratch folder, then try again.',
        context: { path: archive.path, expected: archive.sizeBytes },
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/publication.js





/**
 * Uploads a staged archive under an id, and believes nobody that it worked or failed: what is there is read back and
 * compared. An object that is there already is never replaced; when it has these very bytes, an answer was lost.
 * @throws BackupError STORE_NAME_TAKEN, STORE_UPLOAD_FAILED, STORE_*, CANCELLED
 */
async function publishArchive(archive, id, tools, signal) {
    const { bucket, patience } = tools;
    const failure = await trySending(archive, id, tools, signal);
    if (failure === null)
        return assertStored(archive, id, tools, signal);
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const stored = await readStored(id, bucket, patience, signal).catch(() => null);
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    if (!isWhole(stored, archive))
        throw failure;
}
async function trySending(archive, id, { bucket, onlyNew, patience, reporter }, signal) {
    const sending = { archive, id, onlyNew, reporter };
    try {
        await (0,retrying/* retrying */.R$)(() => sendArchive(sending, bucket, signal), patience, signal);
        return null;
    }
    catch (error) {
        const failure = (0,errors/* asBackupError */.ZJ)(error);
        return failure.context['status'] === 412 ? nameTaken(`${bucket.address}/${id}`, failure) : failure;
    }
}
/** What is not what was sent is removed: nobody else can have put it there under these digits. */
async function assertStored(archive, id, { bucket, patience, reporter }, signal) {
    const first = await readStored(id, bucket, patience, signal);
    if (isWhole(first, archive))
        return;
    // What was damaged on the way is not damaged in the store.
    const stored = await readStored(id, bucket, patience, signal);
    if (isWhole(stored, archive))
        return;
    const what = `${bucket.address}/${id}`;
    await bucket.remove(id, signal).catch(() => {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        reporter.note(`${what} is not good and could not be removed. Do not use it.`);
    });
    const got = stored === null ? 'nothing' : `${stored.sizeBytes} bytes, ${stored.digest}`;
    throw new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `The upload of ${what} is not good: the store says that it is done and gives back ${got}; ${archive.sizeBytes} bytes, ${archive.digest}, were sent.`, {
        hint: 'Nothing was published. Try again; if it comes back, do not keep backups in this store.',
        context: { archive: id, expected: archive.digest, got },
    });
}
function isWhole(stored, { digest, sizeBytes }) {
    return stored !== null && stored.sizeBytes === sizeBytes && stored.digest === digest;
}
function nameTaken(what, cause) {
    return new errors/* BackupError */.hj('STORE_NAME_TAKEN', `${what} is there already, with other bytes.`, {
        hint: 'Nothing was replaced. See who else writes there, then try again.',
        context: { key: what },
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/store.js













/** A store in a bucket: an object for each archive, and an empty one beside it for a pin. */
class S3Store {
    description;
    #bucket;
    #options;
    #nextInstant;
    #marked = null;
    constructor(bucket, options) {
        this.description = `bucket ${bucket.address}`;
        this.#bucket = bucket;
        this.#options = options;
        this.#nextInstant = (0,rising_instants/* risingInstants */.v)(options.clock);
    }
    openScratch() {
        return (0,disk_scratch/* openScratch */.j)(this.#options.scratchParent, 'scratch');
    }
    list({ database } = {}) {
        return listArchives(this.#bucket, database, this.#options.signal);
    }
    /** As their manifests say, of which only the ends of the objects are read; those that cannot be read tell nothing. */
    async readTraits(entries, signal) {
        const scratch = await this.openScratch();
        try {
            const traits = new Map();
            for (const entry of entries) {
                const path = await fetchEnds(entry, scratch, this.#bucket, signal);
                const found = path === null ? null : await (0,read_traits/* readTraits */.a)(path);
                if (found !== null)
                    traits.set(entry.id, found);
            }
            return traits;
        }
        finally {
            await (0,disk_scratch/* removeScratch */.Z)(scratch);
        }
    }
    async publish(archive, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { clock, patience, reporter } = this.#options;
        const bucket = this.#bucket;
        const createdAt = this.#nextInstant();
        const name = (0,name_archive/* nameArchive */.c)(archive, createdAt);
        const id = renderArchiveId({ ...archive, name });
        const isFirst = this.#marked === null;
        this.#marked ??= markStore(bucket, { patience, reporter }, signal);
        const onlyNew = await this.#marked.catch((error) => {
            this.#marked = null;
            throw error;
        });
        await publishArchive(archive, id, { bucket, reporter, patience, onlyNew }, signal);
        if (isFirst)
            await dropLeftovers(bucket, { now: clock.now(), reporter }, signal);
        const { sizeBytes } = archive;
        return entryOfKey(id, { ...archive, name, createdAt }, { sizeBytes, pinned: false });
    }
    async fetch(entry, directory, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const wanted = { entry, key: this.#parse(entry) };
        const path = await downloadArchive(wanted, directory, { bucket: this.#bucket, ...this.#options }, signal);
        return { path, digest: null };
    }
    /** The pin goes last: whatever happens in between, a pinned archive is never there without its pin. */
    async remove(entry) {
        this.#parse(entry);
        const { signal } = this.#options;
        await this.#bucket.remove(entry.id, signal);
        await this.#bucket.remove(pinIdOf(entry.id), signal);
    }
    async setPinned(entry, pinned) {
        this.#parse(entry);
        const { signal } = this.#options;
        if ((await this.#bucket.sizeOf(entry.id, signal)) === null)
            throw notInBucket(entry.name, this.#bucket);
        const pin = pinIdOf(entry.id);
        await (pinned ? this.#bucket.put(pin, '', signal) : this.#bucket.remove(pin, signal));
    }
    #parse({ id }) {
        const key = parseArchiveId(id);
        if (key !== null)
            return key;
        throw new errors/* BackupError */.hj('INPUT_INVALID', `"${id}" cannot be an archive of the ${this.description}.`, {
            hint: 'Give the name of an archive as the list of the store shows it.',
            context: { id, store: this.description },
        });
    }
}

;// CONCATENATED MODULE: ./lib/stores/s3/open-s3.js












/**
 * Opens a bucket, which is there already. Whoever can write there is trusted.
 * @throws BackupError INPUT_INVALID for an endpoint that is none
 */
function openS3(location, surroundings) {
    const { clock, job, reporter, signal } = surroundings;
    const bucket = openBucket(location, surroundings);
    const journal = new S3Journal(bucket, retrying/* USUAL_PATIENCE */.jv, signal);
    const scratchParent = job?.scratchRoot ?? (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `savepoint-${process.getuid?.() ?? 'user'}`);
    const store = new S3Store(bucket, { scratchParent, clock, reporter, patience: retrying/* USUAL_PATIENCE */.jv, signal });
    return {
        store: (0,narrow_store/* narrowStore */.b)(store, { database: null, label: location.label }),
        journal,
        isTrusted: async () => true,
        // A safety copy lies on one machine, and a bucket is for many: it is found beside its target.
        recordSafetyCopy: async () => undefined,
        expiring: null,
        retires: 'by policy',
        readDisk: async () => null,
        readTurn: async () => (0,rotation/* turnOfJournal */.e3)(await journal.readOf('drill')),
        pathOf: null,
        runs: { events: trust/* DEFAULT_EVENTS */.O$, branches: null, readUploads: null },
        factsOf: () => ({ artifact: null, requestedDays: null, path: null, downloadedAgain: true }),
        memento: { kind: 's3', bucket: location.bucket, prefix: location.prefix },
        recipe: bucketRecipe(location, (0,s3_location/* parseAccess */.Cz)(location.bucket, surroundings.environment)),
        openScratch: async () => null,
    };
}
/** @throws BackupError INPUT_INVALID for an endpoint that is none */
function openJournal(location, surroundings) {
    return new S3Journal(openBucket(location, surroundings), retrying/* USUAL_PATIENCE */.jv, surroundings.signal);
}
function openBucket(location, { environment }) {
    return new Bucket(openClient((0,s3_location/* parseAccess */.Cz)(location.bucket, environment), environment), location);
}


/***/ })

};
