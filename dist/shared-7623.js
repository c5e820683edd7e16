export const id = 7623;
export const ids = [7623];
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

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ identityAmbiguous),
/* harmony export */   EZ: () => (/* binding */ databaseAmbiguous),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   cG: () => (/* binding */ archiveNotFound),
/* harmony export */   kO: () => (/* binding */ archivesAmbiguous),
/* harmony export */   o8: () => (/* binding */ newerUnderGivenName),
/* harmony export */   ou: () => (/* binding */ archiveExpired)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const NAMES_SHOWN = 5;
/** @param wanted what was asked for, as in "There is no archive …" */
function archiveNotFound(wanted, looked) {
    const expired = looked.filter((entry) => entry.expired).length;
    const there = looked.length - expired;
    const gone = expired === 0 ? '' : ` and ${expired} that expired`;
    const newest = there === 0 ? '' : ` The newest: ${shown(looked.filter((entry) => !entry.expired))}.`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', `There is no archive ${wanted}. The store holds ${there} to choose from${gone}.${newest}`, {
        hint: there === 0
            ? 'Check that this is the right store and the right database, or make a backup first.'
            : 'List the store and give the name of one of its archives.',
        context: { archives: there, expired },
    });
}
/** @param wanted what was asked for, as the subject of the sentence */
function archivesAmbiguous(wanted, matches) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `${wanted} fits ${matches.length} archives: ${shown(matches)}.`, { hint: 'Give the whole name of the one that you mean.', context: { matches: matches.length } });
}
/**
 * The latest was asked for, and of whose archives it should be is not clear.
 * @param own the name of the database that was looked for; null when none was
 */
function databaseAmbiguous(databases, own = null) {
    const none = own === null ? '' : `, and none of ${own}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_AMBIGUOUS', `The store holds archives of ${databases.length} databases${none}: ${capped(databases)}.`, {
        hint: 'Say which database is meant (on the command line: --database NAME), or give the name of an archive.',
        context: { databases: databases.length },
    });
}
function archiveExpired(entry) {
    const when = entry.expiresAt === null ? '' : ` on ${entry.expiresAt.toISOString()}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ARCHIVE_EXPIRED', `The archive ${entry.name} expired${when}: its bytes are gone.`, {
        hint: 'Choose another archive. A longer retention in the store keeps the next ones for longer.',
        context: { archive: entry.name },
    });
}
/**
 * The latest of a database was asked for whose archives come from several makers that may each have their own.
 * @param name how people call the database
 * @param makers such as the paths of workflows
 */
function identityAmbiguous(name, makers) {
    const suggested = suggestNames(name, makers);
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_AMBIGUOUS', `The archives of ${name} come from ${makers.length} sources that nothing tells apart but who made them: ${capped(makers)}. They may be of different databases.`, {
        hint: `Give each database a name, where it is backed up and where it is restored: ${suggested}. Until then, give the name of the archive that you mean.`,
        context: { makers: makers.length },
    });
}
/** The error of a restore for which a newer archive stands there, saved under a name that was given only then. */
function newerUnderGivenName({ name }, givenName) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IDENTITY_AMBIGUOUS', `The newest archive of a database called ${givenName} is ${name}. It was saved under that name, and no name was given now: it may be of this database, or of another one.`, {
        hint: `If it is of this one, give the same name: --database-name ${givenName} (input database-name). If not, give the name of the archive that you mean.`,
        context: { archive: name },
    });
}
/** The line to add for each maker: `database-name: app-staging`. */
function suggestNames(name, makers) {
    const lines = makers.map((maker) => `database-name: ${name}-${stemOf(maker)}`);
    return `${capped(lines)} (on the command line --database-name NAME)`;
}
function stemOf(maker) {
    const [file = ''] = maker.split('/').slice(-1);
    const stem = file.replace(/\.ya?ml\b/, '').replace(/^sha256:(.{8}).*$/, '$1');
    return stem.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40) || 'production';
}
/** By name; where some share theirs, as files in different folders do, by id. */
function shown(entries) {
    const names = new Set(entries.map((entry) => entry.name));
    return capped(entries.map((entry) => (names.size < entries.length ? entry.id : entry.name)));
}
function capped(names) {
    const more = names.length - NAMES_SHOWN;
    return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 41546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ selectDatabase),
/* harmony export */   mJ: () => (/* binding */ databaseForTarget),
/* harmony export */   wu: () => (/* binding */ selectArchives)
/* harmony export */ });
/* harmony import */ var _archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37138);
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30383);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81115);
/* harmony import */ var _databases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37566);
/* harmony import */ var _selection_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1832);







/** In this order: the first that finds anything decides. */
const NAME_RESOLVERS = [
    { chosenBy: 'by its id', means: 'one archive', matches: (entry, name) => entry.id === name },
    {
        chosenBy: 'by its file name',
        means: 'one archive',
        matches: (entry, name) => entry.name === name || (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveStemOf */ .vj)(entry.name)?.stem === name,
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
 * Selects the archive that the user asked for. Safety copies are found by name only, expired ones never.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED; ARCHIVE_AMBIGUOUS when a name fits several archives, or
 *   when the latest is wanted of several databases without saying which; INPUT_INVALID for an empty name
 */
function selectArchives(catalog, request) {
    const ordered = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_6__/* .orderCatalog */ .m)(catalog);
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
    const backups = catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackup */ .rk);
    const named = backups.filter((entry) => (0,_databases_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfDatabase */ .rT)(entry.database, database));
    if (named.length > 0)
        return named;
    const earlier = earlierArchives(backups, database);
    return earlier.length > 0 ? earlier : backups.filter((entry) => entry.database === null);
}
/**
 * The database whose archives are meant for a target: its own, where the store has any; else the only one of the store,
 * or the only one that is called the same. Whoever restores such a stranger has to say so.
 * @param own the name of the target's database
 * @throws BackupError ARCHIVE_AMBIGUOUS when several others could be meant
 */
function databaseForTarget(catalog, own) {
    const backups = (0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .presentBackups */ .h7)(catalog);
    if (selectDatabase(catalog, own).length > 0)
        return own;
    const databases = (0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .databasesOf */ .oD)(backups);
    const namesakes = databases.filter((database) => (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database) === (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(own));
    const [only = own, another] = namesakes.length > 0 ? namesakes : databases;
    if (another !== undefined)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseAmbiguous */ .EZ)(databases, own);
    return only;
}
/**
 * The archives that an earlier Savepoint made and that only say the file name of their source: those of a database that
 * is called so, as long as no other that is called so too has come since.
 */
function earlierArchives(backups, database) {
    const plainName = (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database);
    const namesakes = backups.filter((entry) => (0,_databases_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfDatabase */ .rT)(entry.database, plainName));
    return namesakes.every((entry) => entry.database === plainName) ? namesakes : [];
}
function selectNamed(catalog, name, database) {
    if (name === '') {
        throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', 'The name of the archive is empty.', {
            hint: 'Give the name of an archive, its label, or the beginning of its name.',
        });
    }
    const related = database === null ? catalog : selectDatabase(catalog, database);
    for (const { chosenBy, means, matches } of NAME_RESOLVERS) {
        const looked = means === 'one archive' ? catalog : related;
        const found = looked.filter((entry) => matches(entry, name));
        const present = found.filter((entry) => !entry.expired);
        if (present.length > 1)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .archivesAmbiguous */ .kO)(`"${name}"`, present);
        if (present.length === 1)
            return { candidates: present, chosenBy };
        if (found[0] !== undefined)
            throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveExpired */ .ou)(found[0]);
    }
    throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveNotFound */ .cG)(`"${name}"`, related);
}
function selectNewest(catalog, database, wanted, condition) {
    const whose = database ?? soleDatabase(catalog);
    const related = whose === null ? catalog.filter(_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBackup */ .rk) : selectDatabase(catalog, whose);
    const candidates = (0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .presentBackups */ .h7)(related).filter(condition);
    const databases = (0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .databasesOf */ .oD)(candidates);
    if (databases.length > 1)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseAmbiguous */ .EZ)(databases);
    const of = whose === null ? '' : ` of ${whose}`;
    if (candidates.length === 0)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveNotFound */ .cG)(`to be the ${wanted}${of}`, related);
    return { candidates, chosenBy: `as the ${wanted}${of}` };
}
/** The only database that the backups name; null when they name none. */
function soleDatabase(catalog) {
    const databases = (0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .databasesOf */ .oD)((0,_backups_js__WEBPACK_IMPORTED_MODULE_3__/* .presentBackups */ .h7)(catalog));
    if (databases.length > 1)
        throw (0,_selection_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .databaseAmbiguous */ .EZ)(databases);
    return databases[0] ?? null;
}


/***/ }),

/***/ 91082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   Vj: () => (/* binding */ chooseArchives),
/* harmony export */   dl: () => (/* binding */ passOverAhead)
/* harmony export */ });
/* harmony import */ var _domain_catalog_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98557);
/* harmony import */ var _domain_catalog_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41546);


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
    const selection = (0,_domain_catalog_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectArchives */ .wu)(passOverAhead(choice, await ports.store.list(), ports), choice);
    return {
        chosenBy: selection.chosenBy,
        wanted: choice.by === 'name' ? 'named' : 'newest',
        candidates: selection.candidates.map((entry) => candidateOf(entry, ports)),
    };
}
/** What a choice is made from: an archive from the future comes only when it is named. */
function passOverAhead({ by }, listed, { clock, reporter }) {
    return by === 'name' ? listed : (0,_domain_catalog_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAhead */ .u)(listed, clock.now(), (message) => reporter.note(message));
}
/** An archive of the store, ready to be fetched. */
function candidateOf(entry, { store, signal }) {
    return { subject: entry.name, fetch: (directory) => store.fetch(entry, directory, signal) };
}


/***/ }),

/***/ 57304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCatalog: () => (/* binding */ listCatalog)
/* harmony export */ });
/**
 * The archives of the store, newest first; empty when there are none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
async function listCatalog(request, { store }) {
    const catalog = await store.list(request.database === null ? {} : { database: request.database });
    return request.recent === null ? catalog : catalog.slice(0, request.recent);
}


/***/ }),

/***/ 71845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setPinned: () => (/* binding */ setPinned)
/* harmony export */ });
/* harmony import */ var _domain_catalog_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41546);

/**
 * Pins an archive of the store, so that no retention policy removes it, or lets it go again.
 * @returns the entry as it is now
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, STORE_UNSUPPORTED, STORE_*
 */
async function setPinned(request, { store }) {
    const { candidates } = (0,_domain_catalog_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectArchives */ .wu)(await store.list(), {
        by: 'name',
        name: request.name,
        database: null,
    });
    const [entry] = candidates;
    if (entry === undefined)
        throw new TypeError('a selection is never empty');
    await store.setPinned(entry, request.pinned);
    return { ...entry, pinned: request.pinned };
}


/***/ }),

/***/ 90249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showArchive: () => (/* binding */ showArchive)
/* harmony export */ });
/* harmony import */ var _archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4383);
/* harmony import */ var _choose_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91082);




/**
 * The manifest of an archive, as its seal vouches for it; the content is not looked at.
 * @throws BackupError ARCHIVE_*, MANIFEST_*; MANIFEST_INVALID for a plain gzip file, which has none
 */
async function showArchive(choice, ports) {
    const { candidates } = await (0,_choose_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseArchives */ .Vj)(choice, ports);
    const directory = await ports.openScratch();
    try {
        for (const candidate of candidates.slice(0, 1)) {
            const { path } = await candidate.fetch(directory);
            const format = await (0,_archive_read_read_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchiveFormat */ ._)(path);
            if (format.kind === 'savepoint') {
                return { archive: candidate.subject, archiveSizeBytes: format.sizeBytes, manifest: format.manifest };
            }
        }
        throw withoutManifest(candidates[0]?.subject ?? '');
    }
    finally {
        await (0,_files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepUp */ .Y)(directory, ports.reporter);
    }
}
function withoutManifest(archive) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('MANIFEST_INVALID', `${archive} is a plain gzip file: it has no manifest to show.`, {
        hint: 'It can be verified and restored all the same: savepoint verify, savepoint restore.',
        context: { archive },
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
