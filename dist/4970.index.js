export const id = 4970;
export const ids = [4970];
export const modules = {

/***/ 93006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSafetyCopyName),
/* harmony export */   n: () => (/* binding */ renderSafetyCopyName)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);

const NAME = /^(.+)\.before-restore-([^.]+)$/s;
/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
function renderSafetyCopyName(targetName, now) {
    return `${targetName}.before-restore-${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveTime */ .EP)(now)}`;
}
/** What the file name of a safety copy says; null when it is not one. */
function parseSafetyCopyName(fileName) {
    const [, targetName, time = ''] = NAME.exec(fileName) ?? [];
    const createdAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveTime */ .pV)(time);
    return targetName === undefined || createdAt === null ? null : { targetName, createdAt };
}


/***/ }),

/***/ 50835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ publishFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sync_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56018);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79737);




/**
 * Gives a finished and synced file its final name, all at once, without replacing a file that has the name already,
 * and makes the name survive a power cut. Both names must be on one file system.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function publishFile(path, finalPath, role) {
    try {
        const publication = (await publishByLink(path, finalPath)) ?? (await publishByRename(path, finalPath));
        if (publication === 'published')
            await (0,_sync_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(finalPath), role);
        return publication;
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, finalPath, role);
    }
}
/** A hard link never replaces; undefined where the file system has none, such as exFAT and some network shares. */
async function publishByLink(path, finalPath) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(path, finalPath);
    }
    catch (error) {
        return isTaken(error) ? 'name taken' : undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
    return 'published';
}
/** A rename replaces silently, so the name is claimed first: of all who go this way, one gets the claim. */
async function publishByRename(path, finalPath) {
    const claim = `${finalPath}.claim`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(claim);
    }
    catch (error) {
        if (isTaken(error))
            return 'name taken';
        throw error;
    }
    try {
        if (await exists(finalPath))
            return 'name taken';
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, finalPath);
        return 'published';
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(claim);
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function isTaken(error) {
    return error.code === 'EEXIST';
}


/***/ }),

/***/ 56018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ syncDirectory)
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
 * Makes names that were made, moved or removed in a directory survive a power cut. Windows has no such call: its file
 * systems journal names by themselves.
 * @throws BackupError IO_FAILED and the codes of the role
 */
async function syncDirectory(path, role) {
    if (process.platform === 'win32')
        return;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            await directory.sync();
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

/***/ 38078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ readFileState),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   pG: () => (/* binding */ assertOwnFolder),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _files_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56018);
/* harmony import */ var _files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);





/**
 * The names in a folder of the store; none when it is absent. A link in its place is refused: what it leads to is not
 * in the store. (The store itself may be reached through a link.)
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readFolder(root, path) {
    try {
        await assertOwnFolder(root, path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return [];
        throw unreadable(error, path);
    }
}
/**
 * Refuses a folder of the store that is a link; an absent one is none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function assertOwnFolder(root, path) {
    if (path === root || !(await readState(path))?.isSymbolicLink())
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('STORE_UNREACHABLE', `${path} is a symbolic link, not a folder of the store.`, {
        hint: 'Make the store as a whole a link, or put the folder itself there.',
        context: { path },
    });
}
/**
 * The state of a file itself, never of what a link leads to; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readFileState(path) {
    const state = await readState(path);
    return state?.isFile() ? state : null;
}
/**
 * The text of a small file; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function readText(path) {
    if ((await readFileState(path)) === null)
        return null;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw unreadable(error, path);
    }
}
/**
 * Makes a folder of the store where it is absent, so that it survives a power cut.
 * @throws BackupError STORE_NOT_WRITABLE, STORE_UNREACHABLE, DISK_FULL
 */
async function makeFolder(root, path) {
    await assertOwnFolder(root, path);
    try {
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
        if (made !== undefined)
            await (0,_files_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made), 'store');
    }
    catch (error) {
        throw (0,_files_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'store');
    }
}
async function readState(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        const errno = errnoOf(error);
        if (errno === 'ENOENT' || errno === 'ENOTDIR')
            return null;
        throw unreadable(error, path);
    }
}
function unreadable(error, path) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj)
        return error;
    const errno = errnoOf(error);
    const denied = errno === 'EACCES' || errno === 'EPERM';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(denied ? 'STORE_UNAUTHORIZED' : 'STORE_UNREACHABLE', `Cannot read ${path} of the store (${errno ?? String(error)}).`, {
        hint: denied
            ? 'Check the owner and the permissions of the folder.'
            : 'Check that the path is a folder and that its disk is mounted and in order.',
        context: { path, errno: errno ?? null },
        cause: error,
    });
}
function errnoOf(error) {
    return error.code;
}


/***/ }),

/***/ 64970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DirectoryStore: () => (/* binding */ DirectoryStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(1831);
// EXTERNAL MODULE: ./lib/files/scratch.js
var scratch = __webpack_require__(47285);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
// EXTERNAL MODULE: ./lib/stores/directory-folder.js
var directory_folder = __webpack_require__(38078);
// EXTERNAL MODULE: ./lib/domain/archive-name.js
var archive_name = __webpack_require__(95044);
;// CONCATENATED MODULE: ./lib/stores/directory-layout.js



/** Where archives are made before they are published; never listed. */
const SCRATCH_FOLDER = 'temp';
/** Where the records of safety copies are, which themselves lie beside their targets. */
const SAFETY_FOLDER = 'safety';
/** The folders that hold archives. The store itself is one as well, so that a plain folder of archives is a store. */
const ARCHIVE_FOLDERS = ['automatic', 'manual', ''];
/** A colon would name a drive or a stream on Windows, and a backslash another folder. */
const ID = /^(?:(?:automatic|manual)\/)?([^/\\:\0]+)$/;
/** The id of an archive: its path in the store, with `/` on every system. */
function archiveId(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Tells whether an id is that of an archive which can lie in the store, and nowhere else. */
function isArchiveId(id) {
    const name = ID.exec(id)?.[1];
    return name !== undefined && (0,archive_name/* parseArchiveName */.Lz)(name) !== null;
}
/**
 * The path of an archive in the store at `root`.
 * @throws BackupError INPUT_INVALID for an id that would lead anywhere else
 */
function archivePath(root, id) {
    if (isArchiveId(id))
        return (0,external_node_path_.join)(root, ...id.split('/'));
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${id}" cannot be an archive of the directory ${root}.`, {
        hint: 'Give the name of an archive as the list of the store shows it.',
        context: { id, store: root },
    });
}

// EXTERNAL MODULE: ./lib/files/sync-directory.js
var sync_directory = __webpack_require__(56018);
;// CONCATENATED MODULE: ./lib/stores/directory-pin.js




/** The file whose presence pins the file of this path. */
function pinPath(path) {
    return `${path}.pin`;
}
/**
 * Makes a pin or removes it, so that this survives a power cut; what is so already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
 */
async function writePin(pin, pinned) {
    try {
        if (pinned)
            await (0,promises_.writeFile)(pin, '', { flag: 'wx' });
        else
            await (0,promises_.rm)(pin, { force: true });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw (0,wrap_file_error/* wrapFileError */.J)(error, pin, 'store');
    }
    await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(pin), 'store');
}

;// CONCATENATED MODULE: ./lib/stores/directory-listing.js





/**
 * The archives that lie in one folder of the store, in no order. Only regular files with the name of an archive count:
 * a link may lead out of the store, and an unfinished archive has another ending. What lies in the store itself counts
 * as made by hand.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listFolder(root, folder) {
    const path = (0,external_node_path_.join)(root, folder);
    const names = await (0,directory_folder/* readFolder */.j1)(root, path);
    const present = new Set(names);
    const archives = names.filter((name) => isArchiveId(archiveId(folder, name)));
    const entries = archives.map((name) => readEntry({ path: (0,external_node_path_.join)(path, name), folder, name, pinned: present.has(pinPath(name)) }));
    return (await Promise.all(entries)).filter((entry) => entry !== null);
}
/** Null for what is no regular file, and for one that was removed since its folder was read. */
async function readEntry(file) {
    const state = await (0,directory_folder/* readFileState */.Un)(file.path);
    const said = (0,archive_name/* parseArchiveName */.Lz)(file.name);
    if (state === null || said === null)
        return null;
    return {
        id: archiveId(file.folder, file.name),
        name: file.name,
        database: said.database,
        label: said.label,
        kind: file.folder === '' ? 'manual' : file.folder,
        createdAt: said.createdAt ?? state.mtime,
        sizeBytes: state.size,
        pinned: file.pinned,
        expiresAt: null,
        expired: false,
        storedDigest: null,
    };
}

// EXTERNAL MODULE: ./lib/files/publish-file.js
var publish_file = __webpack_require__(50835);
;// CONCATENATED MODULE: ./lib/stores/directory-publication.js





/** Names that may be taken by others before something must be wrong. */
const MAX_ATTEMPTS = 1_000;
/**
 * Gives a staged archive its name in a folder that exists: that of the first instant whose name is free.
 * @returns the name and the instant
 * @throws BackupError STORE_NAME_TAKEN, STORE_NOT_WRITABLE, STORE_UPLOAD_FAILED, DISK_FULL
 */
async function publishInto(folder, archive, nextInstant) {
    await assertWhole(archive);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const createdAt = nextInstant();
        const name = nameOf(archive, createdAt);
        if ((await (0,publish_file/* publishFile */.o)(archive.path, (0,external_node_path_.join)(folder, name), 'store')) === 'published') {
            return { name, createdAt };
        }
    }
    throw new errors/* BackupError */.hj('STORE_NAME_TAKEN', `${folder} has no free name for an archive of ${archive.database}.`, {
        hint: 'Remove leftovers that end in .claim from the folder, and check the clock.',
        context: { folder, attempts: MAX_ATTEMPTS },
    });
}
/** The staged file must still be what the caller read back. */
async function assertWhole(archive) {
    const sizeBytes = (await (0,directory_folder/* readFileState */.Un)(archive.path))?.size ?? null;
    if (sizeBytes === archive.sizeBytes)
        return;
    const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`;
    throw new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `The finished archive ${archive.path} ${got}; ${archive.sizeBytes} bytes were expected.`, {
        hint: 'Nothing was published. See what else writes to the temp folder of the store, then try again.',
        context: { path: archive.path, expected: archive.sizeBytes, got: sizeBytes },
    });
}
function nameOf(archive, createdAt) {
    const name = (0,archive_name/* renderArchiveName */.S9)({ ...archive, createdAt });
    const said = (0,archive_name/* parseArchiveName */.Lz)(name);
    if (said?.database === archive.database && said.label === archive.label)
        return name;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${name}" cannot be the name of an archive.`, {
        hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
        context: { database: archive.database, label: archive.label },
    });
}

// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/domain/safety-copy-name.js
var safety_copy_name = __webpack_require__(93006);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./lib/stores/safety-record.js




const schema = schemas/* strictObject */.rej({ target: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
/**
 * Parses a record; null for anything that cannot be one. A record names a file that may be removed, so it is believed
 * only as far as that can be nothing but a safety copy of that target.
 */
function parseSafetyRecord(json) {
    const record = schema.safeParse(parseJson(json)).data;
    return record !== undefined && isSafetyRecord(record) ? record : null;
}
/** Tells whether a record leads to a safety copy beside its target. */
function isSafetyRecord({ target, name }) {
    return (0,external_node_path_.isAbsolute)(target) && (0,safety_copy_name/* parseSafetyCopyName */.Q)(name)?.targetName === (0,external_node_path_.basename)(target);
}
/** The file name of a record: two targets of one name in different folders have two. */
function safetyRecordName({ target, name }) {
    return `${name}.${(0,external_node_crypto_.createHash)('sha256').update(target).digest('hex').slice(0, 8)}.json`;
}
function safetyCopyPath({ target, name }) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), name);
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/stores/directory-safety.js











const directory_safety_ID = /^safety\/([^/\\:\0]+\.json)$/;
/** What SQLite may have left beside a database that could not be opened, and was set aside with it. */
const SIDECARS = ['-wal', '-shm', '-journal'];
function isSafetyId(id) {
    return directory_safety_ID.test(id);
}
/**
 * Remembers a safety copy; doing it twice is no error.
 * @throws BackupError INVARIANT_BROKEN when it does not lie beside its target under the name of a safety copy,
 *   STORE_NOT_WRITABLE, DISK_FULL
 */
async function writeSafetyRecord(root, record) {
    if (!isSafetyRecord(record)) {
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `${record.name} is not the name of a safety copy of ${record.target}.`, {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    }
    const folder = (0,external_node_path_.join)(root, SAFETY_FOLDER);
    await (0,directory_folder/* makeFolder */.fc)(root, folder);
    const path = (0,external_node_path_.join)(folder, safetyRecordName(record));
    const partial = `${path}.partial`;
    try {
        await (0,promises_.writeFile)(partial, `${JSON.stringify(record)}\n`, { flush: true });
        if ((await (0,publish_file/* publishFile */.o)(partial, path, 'store')) === 'name taken')
            await (0,promises_.rm)(partial);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
/**
 * The safety copies that are still there, in no order. A record that cannot be read is passed over: it must not make
 * the archives unreachable, and the safety copy itself lies beside its target.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listSafetyCopies(root) {
    const names = await (0,directory_folder/* readFolder */.j1)(root, (0,external_node_path_.join)(root, SAFETY_FOLDER));
    const present = new Set(names);
    const entries = names.map((name) => readSafetyEntry(root, `${SAFETY_FOLDER}/${name}`, present.has(pinPath(name))));
    return (await Promise.all(entries)).filter((entry) => entry !== null);
}
/**
 * The path of a safety copy; null when it or its record is gone.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function findSafetyCopy(root, id) {
    const record = await readRecord(root, id);
    const path = record && safetyCopyPath(record);
    return path !== null && (await (0,directory_folder/* readFileState */.Un)(path)) !== null ? path : null;
}
/**
 * Removes a safety copy with its sidecars, then its record; what is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE
 */
async function removeSafetyCopy(root, id) {
    const recordPath = (0,external_node_path_.join)(root, id);
    const record = await readRecord(root, id);
    const path = record && safetyCopyPath(record);
    try {
        const beside = path === null ? [] : [path, ...SIDECARS.map((ending) => path + ending)];
        for (const gone of [...beside, recordPath, pinPath(recordPath)])
            await (0,promises_.rm)(gone, { force: true });
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path ?? recordPath, 'store');
    }
}
async function readSafetyEntry(root, id, pinned) {
    const record = await readRecord(root, id);
    const said = record && (0,safety_copy_name/* parseSafetyCopyName */.Q)(record.name);
    const state = record && (await (0,directory_folder/* readFileState */.Un)(safetyCopyPath(record)));
    if (record === null || said === null || state === null)
        return null;
    return {
        id,
        name: record.name,
        database: (0,database_name/* databaseNameOf */.U)(said.targetName),
        label: null,
        kind: 'safety',
        createdAt: said.createdAt,
        sizeBytes: state.size,
        pinned,
        expiresAt: null,
        expired: false,
        storedDigest: null,
    };
}
async function readRecord(root, id) {
    const json = isSafetyId(id) ? await (0,directory_folder/* readText */.yR)((0,external_node_path_.join)(root, id)) : null;
    return json === null ? null : parseSafetyRecord(json);
}

;// CONCATENATED MODULE: ./lib/stores/directory-store.js













/**
 * A store in a directory: archives in `automatic/` and `manual/`, those being made in `temp/`, records of safety
 * copies in `safety/`. Archives that lie in the directory itself belong to it too. Links are never followed.
 */
class DirectoryStore {
    description;
    #root;
    #clock;
    #lastMs = 0;
    /** @param root absolute path; it need not exist before something is published */
    constructor(root, clock) {
        this.description = `directory ${root}`;
        this.#root = root;
        this.#clock = clock;
    }
    openScratch() {
        return (0,scratch/* openScratch */.j)((0,external_node_path_.join)(this.#root, SCRATCH_FOLDER), 'store');
    }
    async list(query = {}) {
        const archives = await Promise.all(ARCHIVE_FOLDERS.map((folder) => listFolder(this.#root, folder)));
        const safetyCopies = await listSafetyCopies(this.#root);
        const all = [...archives.flat(), ...safetyCopies];
        const { database } = query;
        return (0,catalog/* orderCatalog */.m)(database === undefined ? all : all.filter((entry) => entry.database === database));
    }
    async publish(archive, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const folder = (0,external_node_path_.join)(this.#root, archive.kind);
        await (0,directory_folder/* makeFolder */.fc)(this.#root, folder);
        const { name, createdAt } = await publishInto(folder, archive, () => this.#nextInstant());
        return {
            id: archiveId(archive.kind, name),
            name,
            database: archive.database,
            label: archive.label,
            kind: archive.kind,
            createdAt,
            sizeBytes: archive.sizeBytes,
            pinned: false,
            expiresAt: null,
            expired: false,
            storedDigest: null,
        };
    }
    /** The archive stays where it is: the path leads into the store. */
    async fetch(entry, _directory, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const path = await this.#find(entry);
        if (path === null)
            throw archiveGone(entry, this.description);
        return { path, digest: null };
    }
    async remove(entry) {
        if (isSafetyId(entry.id))
            return removeSafetyCopy(this.#root, entry.id);
        const path = await this.#archivePath(entry);
        try {
            // The pin goes last: whatever happens in between, a pinned archive is never there without its pin.
            await (0,promises_.rm)(path, { force: true });
            await (0,promises_.rm)(pinPath(path), { force: true });
        }
        catch (error) {
            throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
        }
    }
    async setPinned(entry, pinned) {
        if ((await this.#find(entry)) === null)
            throw archiveGone(entry, this.description);
        const path = isSafetyId(entry.id) ? (0,external_node_path_.join)(this.#root, entry.id) : await this.#archivePath(entry);
        await writePin(pinPath(path), pinned);
    }
    /**
     * Remembers a safety copy beside its target, so that it is listed, pinned and pruned with the archives.
     * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
     */
    recordSafetyCopy(record) {
        return writeSafetyRecord(this.#root, record);
    }
    async #find(entry) {
        if (isSafetyId(entry.id))
            return findSafetyCopy(this.#root, entry.id);
        const path = await this.#archivePath(entry);
        return (await (0,directory_folder/* readFileState */.Un)(path)) === null ? null : path;
    }
    async #archivePath(entry) {
        const path = archivePath(this.#root, entry.id);
        await (0,directory_folder/* assertOwnFolder */.pG)(this.#root, (0,external_node_path_.dirname)(path));
        return path;
    }
    #nextInstant() {
        this.#lastMs = Math.max(this.#clock.now().getTime(), this.#lastMs + 1);
        return new Date(this.#lastMs);
    }
}
function archiveGone(entry, where) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The archive ${entry.name} is not in the ${where}.`, {
        hint: 'It was removed, or replaced by a link. List the store to see what is there.',
        context: { archive: entry.id },
    });
}


/***/ })

};
