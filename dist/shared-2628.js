export const id = 2628;
export const ids = [2628];
export const modules = {

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

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readArchiveFormat)
/* harmony export */ });
/* harmony import */ var _format_open_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69633);
/* harmony import */ var _read_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4402);


/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
function readArchiveFormat(path) {
    return (0,_format_open_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .withArchive */ .x)(path, async (archive) => {
        const { sizeBytes } = archive;
        const tail = await (0,_read_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Z)(archive);
        if (tail === null)
            return { kind: 'plain gzip', sizeBytes };
        return { kind: 'savepoint', manifest: tail.manifest, sizeBytes };
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

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderCatalog)
/* harmony export */ });
/** Newest first; two of the same instant by name, so that the order is always the same. */
function orderCatalog(entries) {
    return [...entries].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}


/***/ }),

/***/ 37566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ databasesCalled),
/* harmony export */   PY: () => (/* binding */ adoptEarlier),
/* harmony export */   ZX: () => (/* binding */ newestUnderGivenName),
/* harmony export */   fO: () => (/* binding */ isFullName),
/* harmony export */   iw: () => (/* binding */ saidDatabaseOf),
/* harmony export */   ox: () => (/* binding */ findAdopters),
/* harmony export */   rT: () => (/* binding */ isOfDatabase)
/* harmony export */ });
/* harmony import */ var _archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37138);


/**
 * Tells whether an archive is of a database: of exactly that one when its full name is given, such as `app~m3f9a1c2e`,
 * and of any that people call so when only that is given.
 */
function isOfDatabase(database, wanted) {
    if (database === null)
        return false;
    return isFullName(wanted) ? database === wanted : (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database) === wanted;
}
/** Tells whether a name says an identity. */
function isFullName(name) {
    return ((0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(name)?.identity ?? null) !== null;
}
/**
 * Gives archives that do not say their identity, because an earlier Savepoint made them, to the database that is called
 * like their file, as long as there is one only. Where there are several, they stay by themselves.
 */
function adoptEarlier(catalog) {
    const adopterOf = findAdopters(catalog.map(({ database }) => database));
    return catalog.map((entry) => {
        const database = adopterOf(entry.database);
        return database === entry.database ? entry : { ...entry, database };
    });
}
/** The same for any names that stand beside those of a catalog, as those of a journal do. */
function findAdopters(names) {
    const known = new Set([...names].filter((name) => name !== null));
    const byPlainName = Map.groupBy([...known].filter(isFullName), _archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_);
    return (database) => {
        const [only, another] = (database !== null && byPlainName.get(database)) || [];
        return only !== undefined && another === undefined ? only : database;
    };
}
/** The databases that are meant by names: a plain one means all that are called so, or itself where there are none. */
function databasesCalled(wanted, known) {
    const names = [...new Set(known)].filter((name) => name !== null).sort();
    const meant = wanted.flatMap((each) => {
        const called = names.filter((name) => isOfDatabase(name, each));
        return called.length > 0 ? called : [each];
    });
    return [...new Set(meant)];
}
/** The newest archive that was saved under a name that was given; null when there is none. */
function newestUnderGivenName(catalog, name) {
    const named = catalog.filter(({ database }) => {
        const parsed = database === null ? null : (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(database);
        return parsed?.name === name && parsed.identity?.by === 'name';
    });
    return named.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0] ?? null;
}
/** The database that an archive names itself, before it was given to another; null when it names none. */
function saidDatabaseOf({ database, name }) {
    return (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveName */ .Lz)(name)?.database ?? database;
}


/***/ }),

/***/ 67938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ takeTurn),
/* harmony export */   e3: () => (/* binding */ turnOfJournal),
/* harmony export */   xh: () => (/* binding */ turnOfWeek)
/* harmony export */ });
const WEEK_MS = 7 * 86_400_000;
/** When each archive was last restored by a drill, by its name: what a rotation goes by where there is a journal. */
function turnOfJournal(journal) {
    const drills = journal.flatMap(({ archive, operation, time }) => operation === 'drill' && archive !== null ? [[archive, new Date(time)]] : []);
    return { from: 'the journal', triedAt: new Map(drills) };
}
/** The week as the turn, for weekly drills that leave no journal. */
function turnOfWeek(now) {
    return { from: 'the week', number: Math.floor(now.getTime() / WEEK_MS) };
}
/**
 * The archives of one database whose turn it is; never none of some. Each that stays in the store has its turn within
 * `runs` drills, whatever is made or removed meanwhile.
 */
function takeTurn(group, runs, turn) {
    if (turn.from === 'the journal')
        return longestUntried(group, Math.ceil(group.length / runs), turn.triedAt);
    const mine = group.filter((entry) => slotOf(entry, runs) === turn.number % runs);
    return mine.length > 0 ? mine : group.slice(0, 1);
}
/** An archive was tried when it was drilled or, before that, when it was made: new ones stand at the end of the queue. */
function longestUntried(group, count, triedAt) {
    const timeOf = ({ createdAt, name }) => (triedAt.get(name) ?? createdAt).getTime();
    const next = new Set(group.toSorted((a, b) => timeOf(a) - timeOf(b)).slice(0, count));
    return group.filter((entry) => next.has(entry));
}
/**
 * The turn of an archive follows from its own time alone, so that it keeps it whatever comes and goes.
 * @see https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
 */
function slotOf({ createdAt }, runs) {
    const seconds = Math.floor(createdAt.getTime() / 1_000);
    return Math.floor(((Math.imul(seconds, 0x9e3779b1) >>> 0) / 2 ** 32) * runs);
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error that names the fact for which an archive is not trusted. */
function untrusted({ subject, fact, expected, got, hint, transient = false }) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ORIGIN_UNTRUSTED', `${subject} is not trusted: ${fact} is ${got}, expected ${expected}.`, { hint, context: { subject, fact, expected, got }, transient });
}


/***/ }),

/***/ 51007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortNameOf),
/* harmony export */   j: () => (/* binding */ matchRef)
/* harmony export */ });
const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
/**
 * @param name the short name of a branch or of a tag
 * @param allowed names of branches; `refs/tags/…` for a tag; `*` stands for any letters, also those of a tag
 */
function matchRef(name, allowed) {
    const matching = allowed.map(parseAllowed).filter(({ pattern }) => pattern.test(name));
    if (matching.some(({ kind }) => kind !== 'branch'))
        return 'allowed';
    return matching.length > 0 ? 'allowed as a branch' : 'not allowed';
}
function parseAllowed(text) {
    if (text.startsWith(TAG))
        return { pattern: patternOf(text.slice(TAG.length)), kind: 'tag' };
    if (text.startsWith(BRANCH))
        return { pattern: patternOf(text.slice(BRANCH.length)), kind: 'branch' };
    return { pattern: patternOf(text), kind: text.includes('*') ? 'either' : 'branch' };
}
function patternOf(text) {
    const literal = text.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw `\$&`));
    return new RegExp(`^${literal.join('.*')}$`);
}
/** The short name of a branch or of a tag; null for any other ref, such as that of a pull request. */
function shortNameOf(ref) {
    return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1] ?? null;
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ assertOnBranch),
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   fW: () => (/* binding */ assertRunTrusted),
/* harmony export */   iL: () => (/* binding */ noteOnOwnTrust),
/* harmony export */   o: () => (/* binding */ branchToProve),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7771);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51007);


/** The events whose runs make archives that may be restored, unless the workflow says otherwise. */
const DEFAULT_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * Refuses the archives of a run that the policy does not allow. Any GitHub user can open a pull request from a fork whose run
 * uploads an artifact of any name, so neither its name nor its date says anything.
 * @param subject the archive, as the reader knows it
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertRunTrusted(run, policy, subject) {
    const distrust = reasonsAgainst(run, policy)[0];
    if (distrust !== undefined)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b)({ subject, ...distrust });
}
/**
 * The branch of which a run must prove that it is of it, where its name alone is not enough: the same may be the name of a
 * tag, which a person with the right to push may have put on any commit. GitHub runs schedules on the default branch, and on nothing else.
 * @returns null when nothing is to be proved
 */
function branchToProve({ event, headBranch }, { branches }) {
    if (headBranch === null || event === 'schedule')
        return null;
    return (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRef */ .j)(headBranch, branches) === 'allowed as a branch' ? headBranch : null;
}
/**
 * Refuses a run of a tag that has the name of an allowed branch, or of a commit that is not on that branch.
 * @throws BackupError ORIGIN_UNTRUSTED
 */
function assertOnBranch(branch, { hasTag, isReachable }, subject) {
    if (!hasTag && isReachable)
        return;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b)({
        subject,
        fact: 'the branch of its run',
        expected: `the branch ${branch}`,
        got: hasTag ? `perhaps the tag ${branch}` : `a commit that is not on ${branch}`,
        hint: hasTag
            ? `GitHub does not say which of the two ran. Delete the tag, or add "refs/tags/${branch}" to allowed-branches if you trust all who can push it.`
            : `The branch was rewritten since, or somebody pushed a tag of that name. Use another archive, or, if you know this one, name it and add "refs/tags/${branch}" to allowed-branches.`,
    });
}
/**
 * What to know of archives that a run makes and that a reader with the defaults would refuse; null when it would take them.
 * @param ref of the run, such as `refs/heads/main`
 * @param defaultBranch of its repository; null where that is not known, and no branch is looked at
 */
function noteOnOwnTrust({ event, ref }, defaultBranch) {
    const missing = [
        ...(DEFAULT_EVENTS.includes(event) ? [] : [`allowed-events: ${event}`]),
        ...(defaultBranch === null || ref === `refs/heads/${defaultBranch}` ? [] : [branchSetting(ref)]),
    ];
    if (missing.length === 0)
        return null;
    return `A restore in another run will not take this archive by itself, because it was made for ${event} on ${ref || 'no branch'}. Where it is to be taken, set ${missing.join(' and ')}.`;
}
function branchSetting(ref) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return `allowed-branches: ${branch ?? ref}`;
}
function reasonsAgainst(run, policy) {
    const { repository, events, branches, workflows } = policy;
    const reasons = [
        isSameRepository(run.repository, repository)
            ? null
            : { fact: 'the repository of its run', expected: repository, got: run.repository, hint: FORK_HINT },
        run.headRepository !== null && isSameRepository(run.headRepository, repository)
            ? null
            : headRepositoryReason(run, repository),
        events.includes(run.event)
            ? null
            : listReason('the event of its run', events, run.event, 'allowed-events'),
        run.headBranch !== null && (0,_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRef */ .j)(run.headBranch, branches) !== 'not allowed'
            ? null
            : listReason('the branch of its run', branches, run.headBranch ?? 'none', 'allowed-branches'),
        workflows === null || workflows.some((workflow) => isWorkflow(run.workflow, workflow))
            ? null
            : listReason('the workflow of its run', workflows, run.workflow, 'allowed-workflows'),
    ];
    return reasons.filter((reason) => reason !== null);
}
const FORK_HINT = 'Do not restore it: whoever can open a pull request from a fork can make such an artifact. Use an archive of this repository.';
function headRepositoryReason({ headRepository }, expected) {
    const got = headRepository ?? 'a fork that is gone';
    return { fact: 'the repository of its commit', expected, got, hint: FORK_HINT };
}
function listReason(fact, allowed, got, input) {
    return {
        fact,
        expected: allowed.join(' or '),
        got,
        hint: `Use an archive of an allowed run, or add "${got}" to ${input} if you trust all who can start such runs.`,
    };
}
/** GitHub's names of owners and repositories are the same in upper and in lower case. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function isWorkflow(path, given) {
    return path === given || (!given.includes('/') && path.endsWith(`/${given}`));
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

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ describeFullDisk),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   jq: () => (/* binding */ isQuotaError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Node has no name for a used-up quota: it gives the number, which each system has for itself. */
const QUOTA_ERRNOS = { linux: -122, darwin: -69, freebsd: -69 };
/** Tells whether a system error is about a used-up quota, by its name or its number. */
function isQuotaError({ code, errno }) {
    return code === 'EDQUOT' || (errno !== undefined && errno === QUOTA_ERRNOS[process.platform]);
}
/**
 * Why a file could not be written, as a sentence: a limit on one file, a quota, no more files, or no more bytes.
 * @param fullness of the file system; null where it does not say
 */
function describeFullDisk(error, path, neededBytes, fullness = readFullness(path)) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (isQuotaError(error))
        return `No space left for ${path}: the disk quota is used up.`;
    if (fullness !== null && fullness.files > 0 && fullness.ffree === 0) {
        return `No room for another file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: all ${fullness.files} inodes of the disk are in use, whatever space is free.`;
    }
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const free = fullness === null ? [] : [`${megabytes(fullness.bavail * fullness.bsize)} free`];
    const facts = [...needs, ...free].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}
function readFullness(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 19994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openScratch),
  Z: () => (/* binding */ removeScratch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/files/disk/scratch-owner.js



/** The field of `/proc/PID/stat` that says when a process began, counted behind the name in brackets. */
const START_FIELD = 19;
/** This process. */
async function readOwner() {
    return { machine: await markMachine(), pid: process.pid, startTicks: await readStart(process.pid) };
}
/**
 * Tells whether a process of this machine is there. One that may not be signalled is alive all the same; another that
 * was given its number later is not it.
 */
async function isAlive({ pid, startTicks }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    const now = await readStart(pid);
    return startTicks === 0 || now === 0 || now === startTicks;
}
/** Two machines may have one host name, and every container a process 1: the boot and the namespace tell them apart. */
async function markMachine() {
    const processes = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    const boot = await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(readAddresses);
    return (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()} ${processes} ${boot}`).digest('hex').slice(0, 8);
}
/** Where the system has no number for each boot, the addresses of its network cards stand for the machine. */
function readAddresses() {
    return Object.values((0,external_node_os_.networkInterfaces)())
        .flatMap((cards) => (cards ?? []).map(({ mac }) => mac))
        .toSorted()
        .join();
}
async function readStart(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? 0);
}

// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/files/disk/scratch.js





/** A directory whose process cannot be asked, because it is on another machine, is given up when it rested for a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;
/** Earlier versions did not write down when the process began. */
const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)(?:-(\d+))?-[0-9a-f]{16}$/;
/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function openScratch(parent, role) {
    const owner = await readOwner();
    const name = `run-${owner.machine}-${owner.pid}-${owner.startTicks}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const path = (0,external_node_path_.join)(parent, name);
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        await (0,promises_.mkdir)(path, { mode: 0o700 });
        // By the clock of the disk, which all that share it have in common, and not by that of this machine.
        await sweep(parent, owner, (await (0,promises_.lstat)(path)).mtimeMs);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, parent, role);
    }
    return path;
}
/**
 * Removes a scratch directory with all that is in it; one that is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, IO_FAILED
 */
async function removeScratch(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
async function sweep(parent, here, nowMs) {
    for (const entry of await (0,promises_.readdir)(parent, { withFileTypes: true })) {
        const [, machine, pid, startTicks] = SCRATCH_NAME.exec(entry.name) ?? [];
        if (machine === undefined || !entry.isDirectory())
            continue;
        const path = (0,external_node_path_.join)(parent, entry.name);
        const owner = { machine, pid: Number(pid), startTicks: Number(startTicks ?? 0) };
        // Of a process that can be asked, no clock says whether it is still at work.
        const isAbandoned = machine === here.machine && startTicks !== undefined
            ? !(await isAlive(owner))
            : nowMs - (await readLastWriteMs(path, nowMs)) > STALE_AFTER_MS;
        if (isAbandoned)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The last time that anything in a directory was written; now for one that another sweep removed meanwhile. */
async function readLastWriteMs(path, nowMs) {
    try {
        const names = await (0,promises_.readdir)(path);
        const all = await Promise.all([path, ...names.map((name) => (0,external_node_path_.join)(path, name))].map((one) => (0,promises_.lstat)(one)));
        return Math.max(...all.map(({ mtimeMs }) => mtimeMs));
    }
    catch {
        return nowMs;
    }
}


/***/ }),

/***/ 10899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


const CODES = {
    source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
    archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
    store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
    target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
    scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
};
/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
function wrapFileError(thrown, path, role, neededBytes) {
    if (!isSystemError(thrown))
        return (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const code = (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuotaError */ .jq)(thrown) ? 'EDQUOT' : thrown.code;
    const details = { context: { path, errno: code }, cause: thrown };
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFullDisk */ .Qp)(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space or remove files, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', message, {
                ...details,
                hint: 'Check the disk, its mount and the log of the operating system, then try again.',
            });
    }
}
function isSystemError(thrown) {
    if (!(thrown instanceof Error))
        return false;
    const { code, syscall } = thrown;
    return typeof code === 'string' && typeof syscall === 'string';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    EMFILE: 'too many open files',
    EIO: 'input/output error of the disk',
};


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sameStore)
/* harmony export */ });
/** The same store as a plain value, for one that differs in a single answer: `{ ...sameStore(store), list }`. */
function sameStore(store) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: (query) => store.list(query),
        readTraits: (entries, signal) => store.readTraits(entries, signal),
        publish: (archive, signal) => store.publish(archive, signal),
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}


/***/ }),

/***/ 85147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ narrowStore)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30391);

/**
 * A store in which only some archives are seen. A store that has to ask for its listing need not look any further:
 * GitHub finds the archives of one database in few requests, whatever else the repository has.
 */
function narrowStore(store, { database, label }) {
    return {
        ...(0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .sameStore */ .Y)(store),
        list: async (query = {}) => {
            const catalog = await store.list(database === null ? query : { database, ...query });
            return label === null ? catalog : catalog.filter((entry) => entry.label === label);
        },
    };
}


/***/ })

};
