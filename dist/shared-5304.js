export const id = 5304;
export const ids = [5304];
export const modules = {

/***/ 49693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   ih: () => (/* binding */ tableKey),
/* harmony export */   tS: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** The key that identifies a table across fingerprints. */
function tableKey(table) {
    return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`;
}
/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
function compareFingerprints(expected, got) {
    return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)];
}
/** A difference for a sentence: what, what was expected, what was got. */
function describeDifference({ expected, fact, got, table }) {
    return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`;
}
function compareFacts(expected, got) {
    const facts = [
        ['page size', expected.pageSizeBytes, got.pageSizeBytes],
        ['pages', expected.pageCount, got.pageCount],
        ['encoding', expected.encoding, got.encoding],
        ['user_version', expected.userVersion, got.userVersion],
        ['application_id', expected.applicationId, got.applicationId],
        ['schema', expected.schemaDigest, got.schemaDigest],
    ];
    return facts
        .filter(([, was, is]) => was !== is)
        .map(([fact, was, is]) => ({ fact, expected: String(was), got: String(is) }));
}
function compareTables(expected, got) {
    const found = new Map(got.map((table) => [tableKey(table), table]));
    const known = new Set(expected.map(tableKey));
    const changed = expected.flatMap((table) => {
        const other = found.get(tableKey(table));
        if (other === undefined)
            return [{ fact: 'table', table: table.name, expected: 'present', got: 'missing' }];
        if (other.rows === table.rows)
            return [];
        return [{ fact: 'rows', table: table.name, expected: rowsText(table.rows), got: rowsText(other.rows) }];
    });
    const added = got
        .filter((table) => !known.has(tableKey(table)))
        .map((table) => ({
        fact: 'table',
        table: table.name,
        expected: 'absent',
        got: 'present',
    }));
    return [...changed, ...added];
}
function rowsText(rows) {
    return rows === null ? 'not countable' : String(rows);
}


/***/ }),

/***/ 25784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ judgeTrend),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49693);

const DEFAULT_LIMITS = { maxShrinkPercent: 30, maxSlowdownPercent: 200 };
/** A week of daily backups: long enough to be robust, short enough that a change that was meant is soon the usual. */
const PREDECESSORS = 7;
/** Sizes and times vary by themselves: fewer say nothing of what is usual. A table that lost its rows needs only one. */
const MIN_FOR_SIZES = 3;
/** What was never constant is given room for so many of its usual deviations. */
const DEVIATIONS = 3;
/** Below this a slower or smaller backup is noise: of a few seconds, of a few rows, of a few pages. */
const NOISE_MS = 5_000;
const NOISE_ROWS = 10;
const NOISE_BYTES = 65_536;
/**
 * How the newest backup falls behind those before it; empty when it does not, or when there is nothing to compare with.
 * @param points oldest first; attempts that failed are passed over
 */
function judgeTrend(points, limits) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    if (newest === undefined)
        return [];
    const before = made.slice(0, -1).slice(-PREDECESSORS);
    return [
        ...judgeTables(newest, before, limits),
        ...judgeSizes(newest, before, limits),
        ...judgeDuration(newest, before, limits),
    ];
}
/** The middle of the values; null when there are none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
function judgeTables(newest, before, limits) {
    const previous = before.flatMap(({ tables }) => (tables === null ? [] : [tables]));
    if (newest.tables === null)
        return [];
    const present = new Map(newest.tables.map((table) => [(0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table), table.rows]));
    return (previous.at(-1) ?? []).flatMap((table) => {
        const key = (0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table);
        const got = present.get(key);
        if (got === null)
            return [];
        const history = previous.flatMap((tables) => tables.find((candidate) => (0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(candidate) === key)?.rows ?? []);
        const usual = usualBefore(got ?? 0, history, limits, NOISE_ROWS);
        if (usual === null)
            return [];
        return [{ code: 'BACKUP_SHRUNK', what: 'rows', table: table.name, usual, got: got ?? null }];
    });
}
function judgeSizes(newest, before, limits) {
    const sizes = [
        ['snapshot size', (point) => point.snapshotSizeBytes],
        ['archive size', (point) => point.archiveSizeBytes],
    ];
    return sizes.flatMap(([what, sizeOf]) => {
        const got = sizeOf(newest);
        const history = before.flatMap((point) => sizeOf(point) ?? []);
        if (got === null || history.length < MIN_FOR_SIZES)
            return [];
        const usual = usualBefore(got, history, limits, NOISE_BYTES);
        return usual === null ? [] : [{ code: 'BACKUP_SHRUNK', what, usual, got }];
    });
}
function judgeDuration({ durationMs }, before, { maxSlowdownPercent }) {
    const history = before.flatMap((point) => point.durationMs ?? []);
    const usual = usualOf(history);
    if (durationMs === null || usual === null || history.length < MIN_FOR_SIZES)
        return [];
    const { deviation, median } = usual;
    const room = Math.max((median * maxSlowdownPercent) / 100, DEVIATIONS * deviation, NOISE_MS);
    return durationMs - median > room
        ? [{ code: 'BACKUP_SLOWED', what: 'duration', usual: median, got: durationMs }]
        : [];
}
/** The median that a value is too far below; null when it is not. To be empty is never noise. */
function usualBefore(got, history, { maxShrinkPercent }, noise) {
    const usual = usualOf(history);
    if (usual === null)
        return null;
    const { deviation, median } = usual;
    const room = Math.max((median * maxShrinkPercent) / 100, DEVIATIONS * deviation, got === 0 ? 0 : noise);
    return median - got > room ? median : null;
}
/** The median, and the median of the distances from it; null without values. */
function usualOf(values) {
    const median = medianOf(values);
    const deviation = median === null ? null : medianOf(values.map((value) => Math.abs(value - median)));
    return median === null || deviation === null ? null : { median, deviation };
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

/***/ 22569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ DEFAULT_STATUS_POLICY),
/* harmony export */   NY: () => (/* binding */ verdictOfStatus),
/* harmony export */   ot: () => (/* binding */ pausedFinding)
/* harmony export */ });
/* unused harmony export STATUS_CODES */
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);

/** What holds unless the request says otherwise: a day and two hours, and the floor of retention. */
const DEFAULT_STATUS_POLICY = {
    maxAgeMs: 26 * 3_600_000,
    keepMinimumVerified: 3,
    storageQuotaBytes: null,
    maxDrillAgeMs: null,
    paused: false,
};
/** The codes that a cause can have. */
const STATUS_CODES = (/* unused pure expression or super */ null && ([
    'BACKUP_STALE',
    'TOO_FEW_VERIFIED',
    'ARCHIVE_DAMAGED',
    'ARCHIVES_EXPIRING',
    'STORAGE_NEARLY_FULL',
    'WORKFLOW_DISABLED',
    'BACKUPS_FAILING',
    'BACKUPS_SKIPPED',
    'SUCCESS_RATE_LOW',
    'DRILL_OVERDUE',
    'DRILL_FAILED',
    'BACKUP_SHRUNK',
    'BACKUP_SLOWED',
]));
/** The worst outcome among the findings; what is skipped while backups are paused is no fault. */
function verdictOfStatus(findings) {
    const outcomes = findings.map(({ outcome }) => outcome);
    return (0,_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(outcomes.filter((outcome) => outcome !== 'skipped'), 'ok');
}
/** What a finding amounts to while no backups are meant to be made: never an alarm. */
function pausedFinding(finding) {
    if (finding.outcome === 'ok')
        return finding;
    return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null };
}


/***/ }),

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNotAborted)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Stops here when a signal was given: with its reason where that is an error of ours, which says why another part gave
 * up, otherwise with CANCELLED.
 * @throws BackupError
 */
function assertNotAborted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj ? signal.reason : (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)('its caller');
}


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileSystemState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);



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

/***/ 51548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertFreeSpace),
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _file_system_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93701);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);



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
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', `No space left in ${path}: needs about ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(neededBytes)}, ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(free)} free.`, {
        hint: 'Free some space, or use another disk. Nothing was written; existing files are untouched.',
        context: { path, neededBytes, freeBytes: free },
    });
}


/***/ }),

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);
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
 * Brings a file's content to the disk.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function syncFile(path, role) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+'), true);
            await file.sync();
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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 44796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/sqlite/engine/limits.js


/** A schema of 20 KB was measured to take a gigabyte in half a second. */
const LOOK_EVERY_MS = 20;
/** Pages that lead to each other again and again make counting the rows of 80 KB endless. */
const LONGEST_COUNT_MS = 20_000;
const LONGEST_COUNT_MS_PER_GIB = 180_000;
/** What a job may cost; null for one that has no limits. */
function limitedWork(message) {
    switch (message.job) {
        case 'snapshot': {
            const { busyTimeoutMs, patience, source, timeLimitMs } = message.request;
            return {
                title: `The copy of ${source}`,
                waitMs: busyTimeoutMs,
                ...copyLimits(source),
                ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
                ...(patience === undefined ? {} : { patience }),
            };
        }
        case 'inspect': {
            const { path, busyTimeoutMs, scratch } = message.request;
            // Without scratch it is a copy of our own, which no other process locks.
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
        case 'hold':
        case 'writeHeld':
        case 'letGo':
        case 'absorbLog':
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
    const progressed = () => {
        clearTimeout(end);
        end = endAfter(work.timeLimitMs);
    };
    let seenBytes = 0;
    const looks = setInterval(() => {
        const readBytes = work.patience === 'while it reads' ? readReadBytes(pid) : 0;
        if (readBytes > seenBytes)
            progressed();
        seenBytes = readBytes;
        const residentBytes = readResidentBytes(pid);
        if (residentBytes > work.memoryLimitBytes)
            exceed(tookTooMuch(work, residentBytes));
    }, LOOK_EVERY_MS);
    const stop = () => {
        clearTimeout(end);
        clearInterval(looks);
    };
    return { progressed, stop };
}
/** All bytes that a process has read, from disks or their cache; 0 when it is gone or the system does not say. */
function readReadBytes(pid) {
    try {
        return Number(/^rchar: (\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/io`, 'latin1'))?.[1] ?? 0);
    }
    catch {
        return 0;
    }
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
function tookTooLong({ patience, timeLimitMs, title }) {
    const limit = `within ${Math.round(timeLimitMs / 100) / 10} s`;
    return patience === 'while it reads'
        ? notFinished(title, `${limit} in which nothing was read`, { timeLimitMs })
        : notFinished(title, limit, { timeLimitMs });
}
function tookTooMuch({ title, memoryLimitBytes }, residentBytes) {
    const limit = `within ${Math.round(memoryLimitBytes / 1_000_000)} MB of memory`;
    return notFinished(title, limit, { memoryLimitBytes, residentBytes });
}
function notFinished(title, limit, context) {
    return new errors/* BackupError */.hj('CHECK_NOT_FINISHED', `${title} did not finish ${limit}.`, {
        hint: 'Give it more time with --check-time-limit (input check-time-limit) if it is a file of your own. One from elsewhere can be made to do this on purpose: do not trust it.',
        context,
    });
}

// EXTERNAL MODULE: ./lib/sqlite/engine/serialised-error.js
var serialised_error = __webpack_require__(489);
;// CONCATENATED MODULE: ./lib/sqlite/engine/engine-process.js






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
        case 'absorbLog':
            return message.request.path;
        case 'compare':
            return `${message.request.before} and ${message.request.after}`;
        case 'probe':
        case 'swap':
        case 'hold':
        case 'writeHeld':
        case 'letGo':
            return message.request.target;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/engine/engine-client.js




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
    async hold(request) {
        await this.#queue({ job: 'hold', request }, engine_client_ignore);
    }
    async writeHeld(target, kept, onPages = engine_client_ignore) {
        await this.#queue({ job: 'writeHeld', request: { target, kept } }, onPages);
    }
    async letGo(target) {
        await this.#queue({ job: 'letGo', request: { target } }, engine_client_ignore);
    }
    async absorbLog(path) {
        await this.#queue({ job: 'absorbLog', request: { path } }, engine_client_ignore);
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

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ serialiseError),
/* harmony export */   l: () => (/* binding */ deserialiseError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
function serialiseError(thrown) {
    const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const { code, message, hint, context, transient, cause } = error;
    return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) };
}
/** The error again; its cause is the text that came over. */
function deserialiseError({ code, message, cause, ...details }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, cause === null ? details : { ...details, cause: new Error(cause) });
}
function causeText(cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}


/***/ })

};
