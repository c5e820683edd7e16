export const id = 6693;
export const ids = [6693];
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

/***/ 40232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sampleItems)
/* harmony export */ });
/**
 * So many of the items, each as likely as the other, in their own order; all of them when there are no more. The same
 * seed gives the same sample of the same items.
 */
function sampleItems(items, count, seed) {
    const random = randomNumbers(seed);
    const drawn = items.map((item, index) => ({ item, index, lot: random() }));
    return drawn
        .sort((a, b) => a.lot - b.lot)
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({ item }) => item);
}
/**
 * Numbers of 32 bits that look random and follow from the seed.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain)
 */
function randomNumbers(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
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

/***/ 39630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeChecks: () => (/* binding */ judgeChecks)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);


/** What checks amount to together. */
function judgeChecks(checks) {
    const verdicts = checks.map(({ verdict }) => verdict);
    return { checks, verdict: (0,_domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(verdicts, 'failed'), failure: failureOfAll(checks) };
}
function failureOfAll(checks) {
    const failures = checks.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || checks.length === 1)
        return first ?? null;
    const damaged = checks.flatMap(({ failure, report }) => (failure === null ? [] : [report.subject]));
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('VERIFICATION_FAILED', `${failures.length} of ${checks.length} databases are damaged: ${damaged.join(', ')}.`, { hint: first.hint, context: { failed: failures.length, databases: checks.length }, cause: first });
}


/***/ }),

/***/ 92916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccepted: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8418);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




/**
 * Reads the findings that a user accepts, each as it is reported; `@FILE` stands for a file that holds one a line.
 * @param from where they were given, such as `--accept`
 * @param folder against which the paths of files are resolved
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND, SOURCE_UNREADABLE
 */
async function readAccepted(given, from, folder) {
    const lists = await Promise.all(given.map(async (text) => {
        if (!text.startsWith('@'))
            return (0,_domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccepted */ .B2)(text, from);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, text.slice(1));
        return (0,_domain_outcome_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccepted */ .B2)(await readList(path), path);
    }));
    return new Map(lists.flatMap((list) => [...list]));
}
async function readList(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'source');
    }
}


/***/ }),

/***/ 74061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifySelection: () => (/* binding */ verifySelection)
});

// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/sample.js
var sample = __webpack_require__(40232);
// EXTERNAL MODULE: ./lib/domain/catalog/selection-errors.js
var selection_errors = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/catalog/choose-archive.js
var choose_archive = __webpack_require__(91082);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
;// CONCATENATED MODULE: ./lib/operations/verify/verify-run.js


/** What verifications amount to together. */
function judgeVerifications(verifications) {
    const verdicts = verifications.map(({ verdict }) => verdict);
    return { verifications, verdict: (0,verification/* worstOf */.hm)(verdicts, 'failed'), failure: failureOfAll(verifications) };
}
function failureOfAll(verifications) {
    const failures = verifications.flatMap(({ failure }) => failure ?? []);
    const [first] = failures;
    if (first === undefined || verifications.length === 1)
        return first ?? null;
    return new errors/* BackupError */.hj('VERIFICATION_FAILED', `${failures.length} of ${verifications.length} archives are not good.`, {
        hint: 'Do not rely on them. Make a new backup now, and look at the disk or store that keeps them.',
        context: { failed: failures.length, archives: verifications.length },
        cause: first,
    });
}

;// CONCATENATED MODULE: ./lib/operations/verify/selection.js









/**
 * Verifies a selection of archives one after the other; a bad one does not end it.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
async function verifySelection(request, ports) {
    const candidates = await selectCandidates(request.selection, ports);
    const results = [];
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        for (const candidate of candidates) {
            const verified = await verifyCandidate(candidate, request, engine, ports);
            if (await isGoneMeanwhile(verified, request.selection, ports)) {
                ports.reporter.note(`${candidate.subject} was removed from the store meanwhile: it was not verified.`);
            }
            else
                results.push(verified);
        }
    }
    finally {
        await engine.close();
    }
    return judgeVerifications(results);
}
/** Whoever names an archive wants that one; of all that are there, one that retention removed meanwhile is none. */
async function isGoneMeanwhile({ failure, report }, selection, { store }) {
    if (selection.archives === 'chosen' || failure?.code !== 'ARCHIVE_NOT_FOUND')
        return false;
    const listed = await store.list(selection.database === null ? {} : { database: selection.database });
    return listed.every(({ name }) => name !== report.subject);
}
async function verifyCandidate(candidate, request, engine, ports) {
    const directory = await ports.openScratch();
    try {
        const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)(candidate, directory);
        if (fetched.failure !== null)
            return (0,fetch_candidate/* unfetched */.z2)(candidate.subject, fetched.failure, 0);
        const { path, digest } = fetched;
        return await (0,verify/* verifyArchive */.w)({ ...request, path, subject: candidate.subject, expectedDigest: digest }, engine, ports);
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}
async function selectCandidates(selection, ports) {
    switch (selection.archives) {
        case 'chosen': {
            const chosen = await Promise.all(selection.choices.map((choice) => (0,choose_archive/* chooseArchives */.Vj)(choice, ports)));
            return chosen.flatMap(({ candidates }) => candidates.slice(0, 1));
        }
        case 'all':
            return (await presentArchives(selection.database, ports)).map((entry) => (0,choose_archive/* candidateOf */.RH)(entry, ports));
        case 'sample': {
            const archives = await presentArchives(selection.database, ports);
            return (0,sample/* sampleItems */.l)(archives, selection.count, selection.seed).map((entry) => (0,choose_archive/* candidateOf */.RH)(entry, ports));
        }
    }
}
async function presentArchives(database, { store }) {
    const catalog = await store.list(database === null ? {} : { database });
    const present = catalog.filter((entry) => (0,backups/* isBackup */.rk)(entry) && !entry.expired);
    if (present.length === 0)
        throw (0,selection_errors/* archiveNotFound */.cG)(database === null ? 'any archive' : `an archive of ${database}`, catalog);
    return present;
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
