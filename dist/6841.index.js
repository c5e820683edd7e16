export const id = 6841;
export const ids = [6841,3282,5044];
export const modules = {

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

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ renderArchiveTime),
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   Nn: () => (/* binding */ ARCHIVE_EXTENSION),
/* harmony export */   S9: () => (/* binding */ renderArchiveName),
/* harmony export */   pV: () => (/* binding */ parseArchiveTime),
/* harmony export */   parseLabel: () => (/* binding */ parseLabel)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63511);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);


/** What every archive's file name ends in. */
const ARCHIVE_EXTENSION = '.db.gz';
const LABEL = /^[A-Za-z0-9.-]{1,60}$/;
/** `backup_<database>_<time>[_<label>].db.gz`; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?\.db\.gz$/;
/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)\.db\.gz$/;
/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseLabel(text) {
    if (LABEL.test(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
        hint: 'A label has 1 to 60 characters: letters A to Z, digits, "." and "-", such as before-migration-42.',
        context: { label: text },
    });
}
/** The time in an archive's name: UTC, with milliseconds, in the order of time when sorted as text. */
function renderArchiveTime(time) {
    return time.toISOString().slice(0, -1).replace('T', '_').replaceAll(/[:.]/g, '-');
}
/**
 * The time that a name carries; null for anything else, and for a day or an hour that does not exist.
 */
function parseArchiveTime(text) {
    const iso = `${text.slice(0, 10)}T${text.slice(11, 19).replaceAll('-', ':')}.${text.slice(20)}Z`;
    const time = new Date(iso);
    return !Number.isNaN(time.getTime()) && renderArchiveTime(time) === text ? time : null;
}
/** The file name of an archive, which {@link parseArchiveName} reads back. */
function renderArchiveName(name) {
    const label = name.label === null ? '' : `_${name.label}`;
    return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSION}`;
}
/** What a file name says of its archive; null when it is not that of an archive at all. */
function parseArchiveName(fileName) {
    if (!fileName.endsWith(ARCHIVE_EXTENSION) || fileName === ARCHIVE_EXTENSION)
        return null;
    return parseOwnName(fileName) ?? { database: null, createdAt: parseFormerTime(fileName), label: null };
}
function parseOwnName(fileName) {
    const [, database = '', time = '', label] = NAME.exec(fileName) ?? [];
    const createdAt = parseArchiveTime(time);
    return createdAt !== null && (0,_database_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isDatabaseName */ .l)(database) ? { database, createdAt, label: label ?? null } : null;
}
function parseFormerTime(fileName) {
    const [, time] = FORMER_NAME.exec(fileName) ?? [];
    return parseArchiveTime(`${time}-000`);
}


/***/ }),

/***/ 30506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ selectDatabase),
/* harmony export */   w: () => (/* binding */ selectArchives)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28015);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15835);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49285);
/* harmony import */ var _selection_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55752);





/** In this order: the first that finds anything decides. */
const NAME_RESOLVERS = [
    { chosenBy: 'by its id', means: 'one archive', matches: (entry, name) => entry.id === name },
    {
        chosenBy: 'by its file name',
        means: 'one archive',
        matches: (entry, name) => entry.name === name || entry.name === `${name}${_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSION */ .Nn}`,
    },
    {
        chosenBy: 'by its label',
        means: 'one of a database',
        matches: (entry, name) => entry.label === name,
    },
    {
        chosenBy: 'by the beginning of its name',
        means: 'one of a database',
        matches: (entry, name) => entry.name.startsWith(name),
    },
];
/**
 * Selects the archive that somebody asked for. Safety copies are found by name only, expired ones never.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED; ARCHIVE_AMBIGUOUS when a name fits several archives, or
 *   when the latest is wanted of several databases without saying which; INPUT_INVALID for an empty name
 */
function selectArchives(catalog, request) {
    const ordered = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .orderCatalog */ .m)(catalog);
    switch (request.by) {
        case 'name':
            return selectNamed(ordered, request.name, request.database);
        case 'time': {
            const wanted = `newest before ${request.before.toISOString()}`;
            return selectNewest(ordered, request.database, wanted, (entry) => entry.createdAt < request.before);
        }
        case 'latest':
            return selectNewest(ordered, request.database, 'latest', () => true);
    }
}
/**
 * The backups of one database, in the order of the catalog. Archives of the former system do not say whose they are:
 * they count as this database's as long as no backup names it.
 */
function selectDatabase(catalog, database) {
    const backups = catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackup */ .rk);
    const named = backups.filter((entry) => entry.database === database);
    return named.length > 0 ? named : backups.filter((entry) => entry.database === null);
}
function selectNamed(catalog, name, database) {
    if (name === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The name of the archive is empty.', {
            hint: 'Give the name of an archive, its label, or the beginning of its name.',
        });
    }
    const related = database === null ? catalog : selectDatabase(catalog, database);
    for (const { chosenBy, means, matches } of NAME_RESOLVERS) {
        const looked = means === 'one archive' ? catalog : related;
        const found = looked.filter((entry) => matches(entry, name));
        const present = found.filter((entry) => !entry.expired);
        if (present.length > 1)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archivesAmbiguous */ .kO)(`"${name}"`, present);
        if (present.length === 1)
            return { candidates: present, chosenBy };
        if (found[0] !== undefined)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveExpired */ .ou)(found[0]);
    }
    throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveNotFound */ .cG)(`"${name}"`, related);
}
function selectNewest(catalog, database, wanted, condition) {
    const whose = database ?? soleDatabase(catalog);
    const related = whose === null ? catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .isBackup */ .rk) : selectDatabase(catalog, whose);
    const candidates = (0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .presentBackups */ .h7)(related).filter(condition);
    const of = whose === null ? '' : ` of ${whose}`;
    if (candidates.length === 0)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveNotFound */ .cG)(`to be the ${wanted}${of}`, related);
    return { candidates, chosenBy: `as the ${wanted}${of}` };
}
/** The only database that the backups name; null when they name none. */
function soleDatabase(catalog) {
    const databases = (0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .databasesOf */ .oD)((0,_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .presentBackups */ .h7)(catalog));
    if (databases.length > 1)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .databaseAmbiguous */ .EZ)(databases);
    return databases[0] ?? null;
}


/***/ }),

/***/ 47285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeScratch),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79737);





/** A directory whose process cannot be asked, because another machine shares the disk, is given up after a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;
const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}$/;
/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function openScratch(parent, role) {
    const here = await machineMark();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `run-${here}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
        await sweep(parent, here);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 });
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, parent, role);
    }
    return path;
}
/**
 * Removes a scratch directory with all that is in it; one that is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, IO_FAILED
 */
async function removeScratch(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapFileError */ .J)(error, path, 'store');
    }
}
async function sweep(parent, here) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent, { withFileTypes: true })) {
        const [, machine, pid] = SCRATCH_NAME.exec(entry.name) ?? [];
        if (machine === undefined || !entry.isDirectory())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, entry.name);
        const isDead = machine === here && !isAlive(Number(pid));
        if (isDead || (await isOld(path)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    }
}
/** Tells apart machines, and containers on one machine, whose process numbers mean nothing to each other. */
async function machineMark() {
    const processes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${processes}`).digest('hex').slice(0, 8);
}
/** A process that may not be signalled is alive all the same. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** False for one that another sweep removed meanwhile. */
async function isOld(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mtimeMs > STALE_AFTER_MS;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 83282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf),
/* harmony export */   V: () => (/* binding */ chooseArchives)
/* harmony export */ });
/* harmony import */ var _domain_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30506);

/**
 * Finds the archives that answer a choice.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, ARCHIVE_EXPIRED, STORE_*
 */
async function chooseArchives(choice, ports) {
    if (choice.by === 'path') {
        const { path } = choice;
        return {
            candidates: [{ subject: path, fetch: async () => ({ path, digest: null }) }],
            chosenBy: 'by its path',
            wanted: 'named',
        };
    }
    const selection = (0,_domain_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectArchives */ .w)(await ports.store.list(), choice);
    return {
        chosenBy: selection.chosenBy,
        wanted: choice.by === 'name' ? 'named' : 'newest',
        candidates: selection.candidates.map((entry) => candidateOf(entry, ports)),
    };
}
/** An archive of the store, ready to be fetched. */
function candidateOf(entry, { store, signal }) {
    return { subject: entry.name, fetch: (directory) => store.fetch(entry, directory, signal) };
}


/***/ }),

/***/ 15249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showArchive: () => (/* binding */ showArchive)
/* harmony export */ });
/* harmony import */ var _archive_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83612);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _choose_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83282);
/* harmony import */ var _sweep_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20118);




/**
 * The manifest of an archive, as its seal vouches for it; the content is not looked at.
 * @throws BackupError ARCHIVE_*, MANIFEST_*; MANIFEST_INVALID for a plain gzip file, which has none
 */
async function showArchive(choice, ports) {
    const { candidates } = await (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseArchives */ .V)(choice, ports);
    const directory = await ports.openScratch();
    try {
        for (const candidate of candidates.slice(0, 1)) {
            const { path } = await candidate.fetch(directory);
            const format = await (0,_archive_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchiveFormat */ ._)(path);
            if (format.kind === 'savepoint') {
                return { archive: candidate.subject, archiveSizeBytes: format.sizeBytes, manifest: format.manifest };
            }
        }
        throw withoutManifest(candidates[0]?.subject ?? '');
    }
    finally {
        await (0,_sweep_up_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepUp */ .Y)(directory, ports.reporter);
    }
}
function withoutManifest(archive) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('MANIFEST_INVALID', `${archive} is a plain gzip file: it has no manifest to show.`, {
        hint: 'It can be verified and restored all the same: savepoint verify, savepoint restore.',
        context: { archive },
    });
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
