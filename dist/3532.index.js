export const id = 3532;
export const ids = [3532];
export const modules = {

/***/ 43132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GuardFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);
/* harmony import */ var _sqlite_keep_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28758);






/**
 * What the steps of a job know of its guards, in the folder that the runner empties when the job is over: a folder for
 * each guard with the path of its database, a copy of its archive, and the time when somebody disarmed it.
 */
class GuardFolder {
    #root;
    /** @param temporaryFolder that of the job */
    constructor(temporaryFolder) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporaryFolder, 'savepoint-guard');
    }
    /**
     * @returns the id of a new guard
     * @throws BackupError DISK_FULL, IO_FAILED
     */
    async add(database, archivePath) {
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), { recursive: true, mode: 0o700 });
            if (archivePath !== null)
                await (0,_sqlite_keep_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepFile */ .a)(archivePath, this.archivePath(id));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'database'), database);
            return id;
        }
        catch (error) {
            throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), 'scratch');
        }
    }
    /** Where the copy of an archive is, if there is one. */
    archivePath(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'archive.db.gz');
    }
    /**
     * Every guard of the job and its database, in no order.
     * @throws BackupError IO_FAILED
     */
    async list() {
        const ids = (await unlessAbsent(this.#root, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path))) ?? [];
        const databases = await Promise.all(ids.map((id) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'database'))));
        return ids.flatMap((id, index) => {
            const database = databases[index];
            return typeof database === 'string' ? [{ id, database }] : [];
        });
    }
    /**
     * From now on the guard leaves its database alone. One that is disarmed already stays so from its first time on.
     * @throws BackupError DISK_FULL, IO_FAILED
     */
    async disarm(id, now) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'disarmed');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, now.toISOString());
        }
        catch (error) {
            throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
        }
    }
    /**
     * When the guard was disarmed; null when it was not.
     * @throws BackupError IO_FAILED when nobody can tell
     */
    async readDisarmedAt(id) {
        return readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id, 'disarmed'));
    }
    /** Forgets a guard, with its copy of the archive. What cannot be removed goes with the job. */
    async remove(id) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, id), { recursive: true, force: true }).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(this.#root).catch(() => undefined);
    }
}
function readText(path) {
    return unlessAbsent(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
}
/** A file that is there and cannot be read is not the same as none: it may be what disarms a guard. */
async function unlessAbsent(path, read) {
    try {
        return await read(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'scratch');
    }
}


/***/ }),

/***/ 13532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  disarm: () => (/* binding */ disarm)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/resolve-target.js
var resolve_target = __webpack_require__(83929);
// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/lines.js
var lines = __webpack_require__(33467);
// EXTERNAL MODULE: ./lib/presentation/style.js
var presentation_style = __webpack_require__(12489);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
;// CONCATENATED MODULE: ./lib/presentation/guard-disarmed.js





const NONE = 'No guard is armed in this job: there was nothing to disarm';
const SOME = 'Disarmed: from now on a failed job leaves these databases alone';
/** The databases whose guards were disarmed, for the log. */
function renderDisarmed(databases, style) {
    if (databases.length === 0)
        return (0,presentation_style/* headline */.Pl)(style, 'note', NONE);
    return [(0,presentation_style/* headline */.Pl)(style, 'ok', SOME), ...(0,lines/* indent */.pZ)(databases.map(presentation_escape.escapeSentence))].join('\n');
}
/** The same for the page of the run. */
function renderDisarmedSummary(databases) {
    if (databases.length === 0)
        return (0,summary_page/* renderPage */.Cf)([(0,summary_page/* renderSummaryTitle */.n2)('skipped', NONE)]);
    const list = databases.map((database) => `- ${(0,escape_markdown/* markdownCode */.D)(database)}`).join('\n');
    return (0,summary_page/* renderPage */.Cf)([(0,summary_page/* renderSummaryTitle */.n2)('ok', SOME), list]);
}

// EXTERNAL MODULE: ./lib/presentation/guard-document.js
var guard_document = __webpack_require__(34719);
// EXTERNAL MODULE: ./lib/action/guard-folder.js
var guard_folder = __webpack_require__(43132);
;// CONCATENATED MODULE: ./lib/action/modes/disarm.js






/** Ends guards before their job does: from here on new writes are meant to stay, whatever becomes of the job. */
async function disarm({ databases }, { clock, job }) {
    const folder = new guard_folder/* GuardFolder */.W(job.temporaryFolder);
    const guards = await folder.list();
    const named = await Promise.all(databases.map((path) => (0,resolve_target/* resolveTarget */.u)((0,external_node_path_.resolve)(job.workspace, path))));
    const meant = named.length === 0 ? guards : guards.filter(({ database }) => named.includes(database));
    for (const path of named) {
        if (guards.length > 0 && !meant.some(({ database }) => database === path))
            throw notGuarded(path, guards);
    }
    for (const { id } of meant)
        await folder.disarm(id, clock.now());
    const disarmed = [...new Set(meant.map(({ database }) => database))];
    return {
        text: (style) => renderDisarmed(disarmed, style),
        summary: renderDisarmedSummary(disarmed),
        annotations: [],
        outputs: { verdict: disarmed.length === 0 ? 'skipped' : 'ok' },
        documents: [(0,guard_document/* disarmDocument */._)(disarmed)],
        failure: null,
    };
}
/** A path with a slip in it must not leave somebody believing that what is written now will stay. */
function notGuarded(path, guards) {
    const armed = guards.map(({ database }) => database).join(', ');
    return new errors/* BackupError */.hj('INPUT_INVALID', `No guard of this job watches over ${path}; there are guards of ${armed}.`, {
        hint: 'Nothing was disarmed. Correct the path, or leave database empty to disarm every guard of the job.',
        context: { path },
    });
}


/***/ }),

/***/ 83929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79737);




/**
 * The real path of the file that a restore writes, which need not exist, but whose folder must. A symlink is
 * followed, even one that leads to nothing yet, so that the link stays and the file behind it is replaced.
 * @throws BackupError TARGET_NOT_WRITABLE when the folder does not exist or cannot be entered
 */
async function resolveTarget(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
    }
    catch (error) {
        const isAbsent = error.code === 'ENOENT';
        const link = isAbsent ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolute).catch(() => null) : null;
        if (link !== null)
            return resolveTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), link));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
async function realFolder(target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(cause, folder, 'target');
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
            hint: 'Create the folder, or correct the path. Nothing was written.',
            context: { target },
            cause,
        });
    }
}


/***/ }),

/***/ 48339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79737);
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
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 34719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardDocument),
/* harmony export */   _: () => (/* binding */ disarmDocument)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74441);
/* harmony import */ var _json_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28047);


function guardDocument(ends, jobStatus) {
    return { ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('guard'), verdict: verdictOf(ends), jobStatus, guards: ends.map(guardItem) };
}
function disarmDocument(databases) {
    return { ...(0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .R)('disarm'), verdict: 'ok', databases };
}
function guardItem(end) {
    switch (end.outcome) {
        case 'left':
            return end;
        case 'rolled back': {
            const { entry, isSafe, message } = end.kept;
            const kept = { archive: entry === null ? null : (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveItem */ .UE)(entry), message, isSafe };
            return { ...end, kept, restored: (0,_json_results_js__WEBPACK_IMPORTED_MODULE_1__.restoreDocument)(end.restored) };
        }
        case 'failed':
            return { ...end, error: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .errorItem */ .md)(end.error) };
    }
}
function verdictOf(ends) {
    if (ends.some(({ outcome }) => outcome === 'failed'))
        return 'failed';
    return ends.some(isWarning) ? 'warning' : 'ok';
}
function isWarning(end) {
    return ((end.outcome === 'left' && end.reason === 'not armed') ||
        (end.outcome === 'rolled back' && !end.kept.isSafe));
}


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   a: () => (/* binding */ keepFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _files_sync_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48339);



/** What `link` says where a file system has no hard links. */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
]);
/**
 * Gives a file a second name, without replacing anything.
 * @returns false where the file system has no hard links
 */
async function linkFile(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
        return true;
    }
    catch (error) {
        if (NO_LINKS.has(error.code))
            return false;
        throw error;
    }
}
/**
 * Keeps a file under a second name: the same file where the file system has hard links, a copy where it has not.
 * Copying opens it: never call it for a database that this process has open.
 */
async function keepFile(from, to) {
    if (await linkFile(from, to))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    await (0,_files_sync_file_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFile */ .g)(to, 'target');
}


/***/ })

};
