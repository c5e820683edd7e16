export const id = 293;
export const ids = [293];
export const modules = {

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

/***/ 59083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupByTraits),
/* harmony export */   x: () => (/* binding */ makersOf)
/* harmony export */ });
/**
 * Puts archives into groups that may each be of another database.
 *
 * - By `maker`: those of one maker are together; those of unknown ones by what they hold.
 * - By `content`: those that share a table, directly or through others, are together.
 *
 * An archive of which nothing is known belongs to the first group.
 * @param traits by the id of the archive, in the order in which groups are to be numbered
 * @returns the number of its group by the id of each archive
 */
function groupByTraits(traits, by) {
    const roots = new Map();
    for (const each of traits.values())
        unite(tokensOf(each, by), roots);
    const numbers = new Map();
    const groups = new Map();
    for (const [id, each] of traits) {
        const [token] = tokensOf(each, by);
        if (token === undefined)
            continue;
        const root = rootOf(token, roots);
        const number = numbers.get(root) ?? numbers.size;
        numbers.set(root, number);
        groups.set(id, number);
    }
    for (const id of traits.keys())
        if (!groups.has(id))
            groups.set(id, 0);
    return groups;
}
/** The makers of archives whose makers are known, each once, in their order. */
function makersOf(traits) {
    return [...new Set([...traits.values()].flatMap(({ maker }) => maker ?? []))];
}
function tokensOf({ maker, tables }, by) {
    if (by === 'maker' && maker !== null)
        return [`maker ${maker}`];
    return (tables ?? []).filter((name) => !name.startsWith('sqlite_')).map((name) => `table ${name}`);
}
function unite([first, ...others], roots) {
    if (first === undefined)
        return;
    for (const other of others) {
        const [one, two] = [rootOf(first, roots), rootOf(other, roots)];
        if (one !== two)
            roots.set(two, one);
    }
}
function rootOf(token, roots) {
    let root = token;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) {
        roots.set(token, next);
        root = next;
    }
    return root;
}


/***/ }),

/***/ 40683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notRestored)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error of a target that is not what was written there. */
function notRestored(code, target, what) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, `${target} is not what was restored: ${what}.`, {
        hint: 'The disk or another process changed it. Check the disk before you try again.',
        context: { target },
    });
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notPutBack),
/* harmony export */   E: () => (/* binding */ rolledBack)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** What came of a restore that failed its check: the target is as it was. */
function rolledBack(failure, { target, takenBack, wasThere, }) {
    const now = wasThere ? 'the target has its old content back' : 'the target is absent again';
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('RESTORE_ROLLED_BACK', `The restore failed its check, and ${now}: ${failure.message} What was there for that time is kept as ${takenBack}.`, { hint: failure.hint, context: { target, takenBack, cause: failure.code }, cause: failure });
}
/** What came of a restore that failed its check, and whose old content did not come back either. */
function notPutBack(failure, { target, safetyCopy }, second) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', `The restore failed its check (${failure.message}), and putting the old content back failed too (${second.message}).`, {
        hint: safetyCopy === null
            ? `Remove ${target} by hand: nothing was there before.`
            : `The old content is whole in ${safetyCopy}. Stop the service, remove ${target}-wal and ${target}-shm, and copy it to ${target}.`,
        context: { target, safetyCopy },
        cause: second,
    });
}


/***/ }),

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSafetyCopyName),
/* harmony export */   n: () => (/* binding */ renderSafetyCopyName)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);

const NAME = /^(.+)\.before-restore-([^._]+_[^._]+)(?:_(wal|taken-back))?$/s;
/** The file name of a safety copy, beside its target: `app.db.before-restore-2026-11-23_01-04-05-000`. */
function renderSafetyCopyName(targetName, now, kind = 'replaced') {
    const ending = kind === 'replaced' ? '' : `_${kind}`;
    return `${targetName}.before-restore-${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveTime */ .EP)(now)}${ending}`;
}
/** What a file name says; null when it is not that of a safety copy. */
function parseSafetyCopyName(fileName) {
    const [, targetName, time = '', kind = 'replaced'] = NAME.exec(fileName) ?? [];
    const createdAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveTime */ .pV)(time);
    if (targetName === undefined || createdAt === null)
        return null;
    return { targetName, createdAt, kind: kind };
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ copyPrivately)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * Copies a file to a new name where only this user can read it: a clone where the file system can, which takes no time
 * and no space. Copying opens it: never call it for a database that this process has open.
 * @throws the system's error
 */
async function copyPrivately(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(to, 0o600);
}


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ publishFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
/* harmony import */ var _sync_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19026);




/**
 * Gives a finished and synced file its final name, all at once, without replacing a file that has the name already,
 * and makes the name survive a power cut. Both names must be on one file system.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function publishFile(path, finalPath, role) {
    try {
        const publication = (await publishByLink(path, finalPath)) ?? (await publishByRename(path, finalPath));
        if (publication === 'published')
            await (0,_sync_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .syncDirectory */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(finalPath), role);
        return publication;
    }
    catch (error) {
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, finalPath, role);
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

/***/ 10591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RENAMES_OPEN_FILES)
/* harmony export */ });
/** Whether a file can be renamed, or renamed onto, while a program has it open: everywhere but on Windows. */
const RENAMES_OPEN_FILES = process.platform !== 'win32';


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

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ refuseAmbiguous),
/* harmony export */   Iq: () => (/* binding */ keepApart)
/* harmony export */ });
/* unused harmony export isDoubtful */
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37566);
/* harmony import */ var _domain_catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/* harmony import */ var _domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59083);
/* harmony import */ var _domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43845);





/** Tells whether two databases may stand behind the name under which an archive is kept. */
function isDoubtful(entry) {
    const database = (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry);
    if (database === null)
        return false;
    const identity = (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(database)?.identity ?? null;
    return identity === null || (0,_domain_identity_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isWeak */ .FI)(identity.by);
}
/**
 * Refuses to take the newest of archives that may be of different databases: made by several workflows at one path, or
 * by an earlier Savepoint from files of one name that have no table in common.
 * @throws BackupError IDENTITY_AMBIGUOUS, STORE_*, CANCELLED
 */
async function refuseAmbiguous(candidates, { signal, store }) {
    const doubtful = candidates.filter(isDoubtful);
    const [weak, earlier] = [doubtful.filter(saysIdentity), doubtful.filter((entry) => !saysIdentity(entry))];
    for (const [entries, by] of [
        [weak, 'maker'],
        [earlier, 'content'],
    ]) {
        const [first, another] = entries;
        if (first === undefined || another === undefined)
            continue;
        const traits = await store.readTraits(entries, signal);
        const groups = (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByTraits */ .K)(traits, by);
        if (new Set(groups.values()).size > 1)
            throw ambiguous(first, by, traits, groups);
    }
}
function saysIdentity(entry) {
    return (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullName */ .fO)((0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry) ?? '');
}
function ambiguous({ database }, by, traits, groups) {
    const makers = by === 'maker' ? (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .makersOf */ .x)(traits) : [];
    const sources = makers.length > 1 ? makers : tablesOfGroups(traits, groups);
    return (0,_domain_catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .identityAmbiguous */ .$X)((0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database ?? 'database'), sources);
}
/** What tells groups apart of which nobody knows who made them. */
function tablesOfGroups(traits, groups) {
    const tables = new Map();
    for (const [id, group] of groups) {
        const [table] = traits.get(id)?.tables ?? [];
        if (table !== undefined && !tables.has(group))
            tables.set(group, `table ${table}`);
    }
    return [...tables.values()];
}
/**
 * The catalog as retention must see it: archives of which it is not certain that they are of one database are kept
 * apart, so that no database loses its last backup because another one has enough.
 * @throws BackupError STORE_*, CANCELLED
 */
async function keepApart(catalog, { signal, store }) {
    const doubtful = catalog.filter((entry) => entry.kind !== 'safety' && !entry.expired && isDoubtful(entry));
    const groups = new Map();
    for (const [database, entries] of Map.groupBy(doubtful, (entry) => (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_1__/* .saidDatabaseOf */ .iw)(entry) ?? '')) {
        const traits = await store.readTraits(entries, signal);
        const numbers = (0,_domain_catalog_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByTraits */ .K)(traits, 'maker');
        for (const { id } of entries) {
            const maker = traits.get(id)?.maker ?? `group ${numbers.get(id) ?? 'unknown'}`;
            groups.set(id, `${database} of ${maker}`);
        }
    }
    return catalog.map((entry) => {
        const database = groups.get(entry.id);
        return database === undefined ? entry : { ...entry, database };
    });
}


/***/ }),

/***/ 40293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/domain/archive/fingerprint.js
var archive_fingerprint = __webpack_require__(49693);
;// CONCATENATED MODULE: ./lib/domain/restore/method.js

/**
 * Chooses how an archive comes into its target: by a swap wherever no other process is disturbed by it.
 * @param after what the archive holds
 * @throws BackupError TARGET_UNSUITABLE when it has to be in place and cannot be
 */
function chooseMethod(targetName, target, requested, after, openFiles) {
    if (target.state === 'absent')
        return { method: 'create', methodReason: 'the target does not exist' };
    const obstacle = obstacleInPlace(target, after);
    const necessity = necessityInPlace(target, requested, openFiles);
    if (necessity !== null) {
        if (obstacle !== null)
            throw unsuitable(targetName, obstacle);
        return { method: 'in-place', methodReason: necessity };
    }
    if (target.state === 'unreadable')
        return { method: 'swap', methodReason: 'the target cannot be opened' };
    if (target.hardLinks === 1)
        return { method: 'swap', methodReason: 'no other program has the target open' };
    return obstacle === null
        ? { method: 'in-place', methodReason: 'the target has several names (hard links)' }
        : { method: 'swap', methodReason: `in place is not possible: ${obstacle}` };
}
function necessityInPlace(target, requested, openFiles) {
    if (target.state === 'in use')
        return 'another process has the target open';
    if (requested === 'in-place')
        return 'it was asked for';
    const isLockable = openFiles === 'not renamed' && target.state === 'readable';
    return isLockable ? 'this system does not rename a file that is locked' : null;
}
/** SQLite cannot change the page size of a database in WAL mode, not even by a backup into it. */
function obstacleInPlace(target, after) {
    if (target.state === 'unreadable')
        return `it cannot be opened (${target.reason})`;
    const pageSizeBytes = target.fingerprint?.pageSizeBytes ?? after.pageSizeBytes;
    if (target.journal === 'rollback' || pageSizeBytes === after.pageSizeBytes)
        return null;
    return `it is in WAL mode with pages of ${pageSizeBytes} bytes, and the archive's have ${after.pageSizeBytes}`;
}
function unsuitable(targetName, obstacle) {
    return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${targetName} cannot be restored in place: ${obstacle}.`, {
        hint: 'Nothing was written. Stop whatever has the database open, and restore without asking for in place.',
        context: { target: targetName },
    });
}

// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
;// CONCATENATED MODULE: ./lib/domain/restore/owner.js



/** Judges whether an archive is the target's own: by the identity, and by what the two hold as a cross-check. */
function judgeOwner({ after, before, manifest, now, own }) {
    if (own === null || manifest === null)
        return { ownership: 'not told', ...crossCheck(before, after, own) };
    const ownership = compareOwners(own, manifest);
    const crossed = crossCheck(before, after, own);
    const objections = ownership === 'another'
        ? [`${tellArchive(manifest, now)} The target is ${tellIdentity(own)}.`, ...crossed.objections]
        : crossed.objections;
    const remarks = ownership === 'not told'
        ? [
            `An earlier Savepoint made this archive, which did not note whose it is: its file name, ${manifest.source}, is all that speaks for it.`,
            ...crossed.remarks,
        ]
        : crossed.remarks;
    return { ownership, objections, remarks };
}
function compareOwners(own, { identity, source }) {
    if (identity !== undefined)
        return identity.digest === own.digest ? 'same' : 'another';
    return (0,database_name/* databaseNameOf */.U)(source) === own.name ? 'not told' : 'another';
}
function tellArchive(manifest, now) {
    const { createdAt, identity, origin, source } = manifest;
    const whose = identity === undefined ? `a database file ${source}` : tellIdentity(identity);
    const from = origin === null ? '' : `, made by ${origin.workflow} of ${origin.repository}`;
    return `The archive is of another database: ${whose}${from}, ${tellAge(new Date(createdAt), now)} old.`;
}
/** A database as a reader can recognise it. */
function tellIdentity(identity) {
    const { environment, seen } = identity;
    const where = seen === null ? '' : ` (${seen.path} of ${seen.host})`;
    const of = environment === null ? '' : ` of environment ${environment}`;
    return `${(0,catalog_name/* catalogNameOf */.iB)(identity)}${where}${of}`;
}
function tellAge(then, now) {
    const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000));
    const [count, unit] = minutes < 120
        ? [minutes, 'minute']
        : minutes < 2_880
            ? [Math.floor(minutes / 60), 'hour']
            : [Math.floor(minutes / 1_440), 'day'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
/** An `application_id` of 0 is one that nobody set, and says nothing. */
function crossCheck(before, after, own) {
    if (before === null)
        return { objections: [], remarks: [] };
    const sentences = [
        ...(before.applicationId !== after.applicationId
            ? [
                {
                    isCertain: before.applicationId !== 0 && after.applicationId !== 0,
                    text: `This may be a backup of another database: application_id ${before.applicationId} in the target, ${after.applicationId} in the archive.`,
                },
            ]
            : []),
        ...(haveNothingInCommon(before, after)
            ? [
                {
                    isCertain: true,
                    text: 'This may be a backup of another database: the two have no table in common.',
                },
            ]
            : []),
    ];
    const isObjection = ({ isCertain }) => isCertain && own !== null;
    return {
        objections: sentences.filter(isObjection).map(({ text }) => text),
        remarks: sentences.filter((sentence) => !isObjection(sentence)).map(({ text }) => text),
    };
}
function haveNothingInCommon(before, after) {
    const known = new Set(before.tables.map(archive_fingerprint/* tableKey */.ih));
    return (before.tables.length > 0 &&
        after.tables.length > 0 &&
        !after.tables.some((table) => known.has((0,archive_fingerprint/* tableKey */.ih)(table))));
}

// EXTERNAL MODULE: ./lib/domain/restore/safety-copy-name.js
var safety_copy_name = __webpack_require__(46497);
// EXTERNAL MODULE: ./lib/domain/restore/table-change.js
var table_change = __webpack_require__(16406);
;// CONCATENATED MODULE: ./lib/domain/restore/warning.js
/** What the user should know of the file that a restore replaces. */
function warnOfTarget(target, method) {
    if (target.state === 'absent')
        return [];
    const warnings = [];
    if (target.state === 'unreadable') {
        warnings.push(`The target cannot be opened (${target.reason}): what it holds that the archive does not is unknown.`);
    }
    if (target.hardLinks > 1 && method === 'swap') {
        warnings.push(`The target has ${target.hardLinks} names (hard links): the others keep the old content.`);
    }
    return warnings;
}

;// CONCATENATED MODULE: ./lib/domain/restore/plan.js






/**
 * Plans a restore; nothing is written by this.
 * @throws BackupError TARGET_UNSUITABLE when the content cannot be written into the existing file, and the request or
 *   the processes that have it open allow nothing else
 */
function planRestore(request) {
    const { archive, snapshot, target, targetName } = request;
    const chosen = chooseMethod(targetName, target, request.method, snapshot.fingerprint, request.openFiles);
    const before = 'fingerprint' in target ? target.fingerprint : null;
    const after = snapshot.fingerprint;
    const { objections, ownership, remarks } = judgeOwner({ ...request, before, after });
    return {
        archive,
        targetName,
        ...chosen,
        ownership,
        objections,
        tables: before && (0,table_change/* compareTableRows */.X)(before.tables, after.tables),
        differences: before === null ? [] : (0,archive_fingerprint/* compareFingerprints */.tS)(before, after).filter(isSetting),
        warnings: [...objections, ...remarks, ...warnOfTarget(target, chosen.method)],
        safetyCopy: nameSafetyCopy(request, chosen.method),
        neededBytes: neededBytes(snapshot.sizeBytes, target, chosen.method),
        confirmation: target.state === 'absent' ? null : targetName,
    };
}
/** Rows and tables stand in the plan by themselves, and the number of pages says nothing to its reader. */
function isSetting({ fact }) {
    return fact !== 'rows' && fact !== 'table' && fact !== 'pages';
}
/** A database that leaves WAL mode when it is set aside is known by its name, so that it comes back in that mode. */
function nameSafetyCopy({ now, target, targetName }, method) {
    if (target.state === 'absent')
        return null;
    const leavesWal = method === 'swap' && target.state === 'readable' && target.journal === 'wal';
    return (0,safety_copy_name/* renderSafetyCopyName */.n)(targetName, now, leavesWal ? 'wal' : 'replaced');
}
/** Written in place, the target also grows a journal or a WAL with what is overwritten. */
function neededBytes(snapshotBytes, target, method) {
    if (target.state === 'absent' || method !== 'in-place')
        return snapshotBytes;
    return snapshotBytes + target.sizeBytes + Math.max(snapshotBytes, target.sizeBytes);
}

// EXTERNAL MODULE: ./lib/files/database/resolve-target.js
var resolve_target = __webpack_require__(46139);
// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var disk_scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/files/durable/renames-open-files.js
var renames_open_files = __webpack_require__(10591);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/restore/not-restored.js
var not_restored = __webpack_require__(40683);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
;// CONCATENATED MODULE: ./lib/operations/restore/check-target.js



/**
 * Proves that a target that was written in place holds what was restored, and is sound. Whoever has it open may write as
 * soon as the commit is made: rows that differ are a note.
 * @returns notes for the reader
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, CHECK_NOT_FINISHED, CANCELLED
 */
async function checkTarget(application, engine) {
    const { target, fingerprint, request, scratch } = application;
    const { pageCount, pageSizeBytes } = fingerprint;
    const inspection = await engine.inspect({
        path: target,
        integrity: request.emergency ? 'quick' : 'full',
        foreignKeys: false,
        fingerprint: true,
        assertions: [],
        busyTimeoutMs: request.busyTimeoutMs,
        scratch,
        ...(0,check_limits/* checkLimitsFor */.M)(pageCount * pageSizeBytes),
    });
    const [problem] = inspection.integrity.problems;
    if (problem !== undefined || inspection.fingerprint === null) {
        throw (0,not_restored/* notRestored */.G)('INTEGRITY_CHECK_FAILED', target, problem ?? 'its schema cannot be read');
    }
    const differences = (0,archive_fingerprint/* compareFingerprints */.tS)(fingerprint, inspection.fingerprint).filter((one) => one.fact !== 'pages');
    if (differences.length === 0)
        return [];
    const described = differences.map(archive_fingerprint/* describeDifference */.hF).join('; ');
    if (differences.every((one) => one.fact === 'rows'))
        return [`Another process wrote to the target right after the restore: ${described}.`];
    throw (0,not_restored/* notRestored */.G)('FINGERPRINT_MISMATCH', target, described);
}

// EXTERNAL MODULE: ./lib/domain/restore/rolled-back.js
var rolled_back = __webpack_require__(87703);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/files/durable/publish-file.js
var publish_file = __webpack_require__(53683);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/copy-privately.js
var copy_privately = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/files/durable/sync-file.js
var sync_file = __webpack_require__(47603);
// EXTERNAL MODULE: ./lib/sqlite/connection/sidecars.js
var sidecars = __webpack_require__(59569);
// EXTERNAL MODULE: ./lib/sqlite/target/keep-owner.js
var keep_owner = __webpack_require__(28409);
// EXTERNAL MODULE: ./lib/sqlite/target/target-file.js
var target_file = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/operations/restore/keep-held.js











/**
 * Copies what a target holds while an engine keeps every writer out: the file, and behind it the log, which stays as it
 * is and makes up for whatever another program brings from it into the file meanwhile. The log is then put into the
 * copy. The engine's own process must not open the target, so that this one does it.
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED, CANCELLED
 */
async function copyHeld(target, scratch, engine) {
    const path = (0,external_node_path_.join)(scratch, `kept-${(0,external_node_crypto_.randomUUID)()}.db`);
    try {
        const stats = await (0,promises_.stat)(target);
        await (0,copy_privately/* copyPrivately */.g)(target, path);
        const look = await (0,target_file/* lookAtTarget */.Y)(path, await (0,promises_.stat)(path));
        if (look.isDatabase && look.file.journalMode === 'wal') {
            if ((await (0,sidecars/* readSidecars */.D)(target)).has('-wal'))
                await (0,copy_privately/* copyPrivately */.g)(`${target}-wal`, `${path}-wal`);
            await engine.absorbLog(path);
        }
        const notes = await (0,keep_owner/* keepOwnerOfCopy */.D)(path, stats);
        await (0,sync_file/* syncFile */.g)(path, 'target');
        return { path, notes };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, target, 'target');
    }
}
/**
 * Gives a copy the name of a safety copy, with the log that could not be put into it.
 * @throws BackupError TARGET_EXISTS, DISK_FULL, IO_FAILED
 */
async function publishCopy({ path }, name) {
    if ((await (0,publish_file/* publishFile */.o)(path, name, 'target')) === 'name taken') {
        throw new errors/* BackupError */.hj('TARGET_EXISTS', `${name} exists already.`, {
            hint: 'Nothing was written. Another restore of this target is running, or just ended: look before you go on.',
            context: { path: name },
        });
    }
    const log = (await (0,sidecars/* readSidecars */.D)(path)).get('-wal') ?? 0;
    if (log > 0)
        await (0,publish_file/* publishFile */.o)(`${path}-wal`, `${name}-wal`, 'target');
}

;// CONCATENATED MODULE: ./lib/operations/restore/write-in-place.js





/**
 * Writes a database into a live target: lock, keep, write. What other processes committed before the lock is in the safety copy,
 * and the lock ends with the commit, so that what they commit later is in the target.
 * @throws BackupError TARGET_*, DISK_FULL, IO_FAILED, CANCELLED when nothing was written, for certain
 */
async function writeInPlace(request, engine) {
    const { busyTimeoutMs, safetyCopy, scratch, staged, target } = request;
    await engine.hold({ staged, target, busyTimeoutMs });
    const { notes } = await keep(request, engine);
    try {
        await engine.writeHeld(target, safetyCopy);
        return { notes, failure: null };
    }
    catch (thrown) {
        const failure = (0,errors/* asBackupError */.ZJ)(thrown);
        if (failure.code !== 'TARGET_IN_USE' && failure.code !== 'TARGET_UNSUITABLE')
            return { notes, failure };
        // Nothing was replaced: what a safety copy would be of is still there.
        await (0,publish_file/* publishFile */.o)(safetyCopy, (0,external_node_path_.join)(scratch, `not-needed-${(0,external_node_crypto_.randomUUID)()}.db`), 'target');
        throw failure;
    }
}
async function keep({ safetyCopy, scratch, target }, engine) {
    try {
        const kept = await copyHeld(target, scratch, engine);
        await publishCopy(kept, safetyCopy);
        return kept;
    }
    catch (error) {
        await engine.letGo(target).catch(() => undefined);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/operations/restore/roll-back.js



/**
 * Gives a target that was written in place what it held before. The lock ended with the commit: it takes a new one, and
 * what was written there, with all that other processes committed since, is kept like a safety copy.
 * @throws BackupError RESTORE_ROLLED_BACK when it is back as it was, IO_FAILED with the path of the safety copy when
 *   even that failed
 */
async function rollBack({ request, scratch, target }, { safetyCopy, takenBack }, failure, engine) {
    const { busyTimeoutMs } = request;
    try {
        const back = { staged: safetyCopy, target, safetyCopy: takenBack, scratch, busyTimeoutMs };
        const written = await writeInPlace(back, engine);
        if (written.failure !== null)
            throw written.failure;
    }
    catch (thrown) {
        throw (0,rolled_back/* notPutBack */.C)(failure, { target, safetyCopy }, (0,errors/* asBackupError */.ZJ)(thrown));
    }
    throw (0,rolled_back/* rolledBack */.E)(failure, { target, takenBack, wasThere: true });
}

;// CONCATENATED MODULE: ./lib/operations/restore/apply-restore.js







/**
 * Carries out a plan: lock, keep, write, check, and the way back when the check fails.
 * @throws BackupError TARGET_*, DISK_FULL, CANCELLED with the target untouched; RESTORE_ROLLED_BACK with its old
 *   content back in place
 */
async function applyRestore(application, engine, ports) {
    const { plan, request, target } = application;
    const createdAt = ports.clock.now();
    const beside = (name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(target), name);
    const names = {
        safetyCopy: beside(plan.safetyCopy ?? (0,safety_copy_name/* renderSafetyCopyName */.n)(plan.targetName, createdAt)),
        takenBack: beside((0,safety_copy_name/* renderSafetyCopyName */.n)(plan.targetName, createdAt, 'taken-back')),
    };
    ports.reporter.step(`Restoring ${plan.targetName}`);
    try {
        const applied = await write(application, names, engine, ports);
        if (applied.safetyCopy === null)
            return applied;
        const recorded = await recordCopy(request, { path: applied.safetyCopy, target, createdAt });
        return { ...applied, notes: [...applied.notes, ...recorded] };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.code !== 'RESTORE_ROLLED_BACK')
            throw error;
        await recordCopy(request, { path: names.takenBack, target, createdAt });
        throw error;
    }
}
async function write(application, names, engine, ports) {
    const { busyTimeoutMs } = application.request;
    try {
        if (application.plan.method !== 'in-place')
            return await engine.swap({ ...application, ...names, busyTimeoutMs });
        const written = await writeInPlace({ ...application, ...names, busyTimeoutMs }, engine);
        if (written.failure !== null)
            await settleFailedWrite(application, names, written.failure, engine);
        ports.reporter.step(`Checking ${application.plan.targetName}`);
        const seen = await checkOrRollBack(application, names, engine);
        return { safetyCopy: names.safetyCopy, notes: [...written.notes, ...seen] };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        throw error.kind === 'cancelled' ? await interrupted(application, names.safetyCopy, error) : error;
    }
}
/** Whether it was committed is not known. Where the target is whole for certain it stays; otherwise it is put back. */
async function settleFailedWrite(application, names, error, engine) {
    if (error.code === 'CANCELLED' || error.code === 'DISK_FULL')
        throw await interrupted(application, names.safetyCopy, error);
    await rollBack(application, names, error, engine);
}
/** An end that came from outside: SQLite and the file system leave the target whole; the reader learns what is where. */
async function interrupted({ target }, safetyCopy, error) {
    if ((await (0,promises_.lstat)(safetyCopy).catch(() => null)) === null)
        return error;
    return new errors/* BackupError */.hj(error.code, `${error.message} ${target} is whole, with its old content or the new.`, {
        hint: `Check it with "savepoint check". Its old content is also in ${safetyCopy}: "savepoint restore --undo" brings it back.`,
        context: { ...error.context, target, safetyCopy },
        cause: error,
    });
}
async function checkOrRollBack(application, names, engine) {
    try {
        return await checkTarget(application, engine);
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return await rollBack(application, names, error, engine);
    }
}
/** A restore that went well is not failed by a list that cannot be written; the reader is told where the copy is. */
async function recordCopy({ recordSafetyCopy: record }, copy) {
    try {
        await record(copy);
        return [];
    }
    catch (thrown) {
        const { message } = (0,errors/* asBackupError */.ZJ)(thrown);
        return [
            `The safety copy ${copy.path} is not in the store's list, and retention will not remove it: ${message}`,
        ];
    }
}

// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/catalog/selection.js
var catalog_selection = __webpack_require__(41546);
// EXTERNAL MODULE: ./lib/domain/catalog/selection-errors.js
var selection_errors = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/operations/catalog/choose-archive.js
var choose_archive = __webpack_require__(91082);
// EXTERNAL MODULE: ./lib/operations/catalog/tell-apart.js
var tell_apart = __webpack_require__(5736);
;// CONCATENATED MODULE: ./lib/files/database/safety-copies.js




/**
 * The safety copies that restores left beside a target, newest first; empty when there are none.
 * @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the folder cannot be read
 */
async function listSafetyCopies(target) {
    const folder = (0,external_node_path_.dirname)(target);
    try {
        return (await (0,promises_.readdir)(folder))
            .flatMap((name) => {
            const copy = (0,safety_copy_name/* parseSafetyCopyName */.Q)(name);
            return copy?.targetName === (0,external_node_path_.basename)(target)
                ? [{ path: (0,external_node_path_.join)(folder, name), createdAt: copy.createdAt }]
                : [];
        })
            .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
            .map(({ path }) => path);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, folder, 'target');
    }
}

;// CONCATENATED MODULE: ./lib/operations/restore/choose-safety-copy.js




/**
 * The newest safety copy beside a target that is not what was taken back: what the last restore replaced.
 * @throws BackupError SAFETY_COPY_NOT_FOUND, IO_FAILED
 */
async function chooseSafetyCopy(target) {
    const newest = (await listSafetyCopies(target)).find((path) => (0,safety_copy_name/* parseSafetyCopyName */.Q)((0,external_node_path_.basename)(path))?.kind !== 'taken-back');
    if (newest === undefined) {
        throw new errors/* BackupError */.hj('SAFETY_COPY_NOT_FOUND', `There is no safety copy of ${(0,external_node_path_.basename)(target)} beside it.`, {
            hint: 'A restore leaves one beside its target, unless the target was absent. Restore an archive instead.',
            context: { target },
        });
    }
    return {
        candidates: [{ subject: newest, fetch: async () => ({ path: newest, digest: null }) }],
        chosenBy: 'as the newest safety copy',
        wanted: 'named',
    };
}

;// CONCATENATED MODULE: ./lib/operations/restore/choose-for-target.js







/**
 * Finds the archives that a target may get: of the database that was named, else of its own, else of the only one that
 * it can be. That the last is another's is for the plan to say.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, IDENTITY_AMBIGUOUS, ARCHIVE_EXPIRED, SAFETY_COPY_NOT_FOUND, STORE_*
 */
async function chooseForTarget({ archive, own }, target, ports) {
    if (archive.by === 'undo')
        return chooseSafetyCopy(target);
    if (archive.by === 'path' || own === null)
        return (0,choose_archive/* chooseArchives */.Vj)(archive, ports);
    const listed = await ports.store.list(archive.by === 'latest' ? { newest: true } : {});
    const first = (0,choose_archive/* passOverAhead */.dl)(archive, listed, ports);
    // Of the newest nothing may be left when a clock was wrong.
    const catalog = first === listed ? listed : (0,choose_archive/* passOverAhead */.dl)(archive, await ports.store.list(), ports);
    const selection = (0,catalog_selection/* selectArchives */.wu)(catalog, withDatabase(archive, catalog, (0,catalog_name/* catalogNameOf */.iB)(own)));
    const wanted = archive.by === 'name' ? 'named' : 'newest';
    if (wanted === 'newest') {
        await (0,tell_apart/* refuseAmbiguous */.$q)(selection.candidates, ports);
        if (archive.database === null)
            refuseNewerName(catalog, selection.candidates, own);
    }
    return {
        chosenBy: selection.chosenBy,
        wanted,
        candidates: selection.candidates.map((entry) => (0,choose_archive/* candidateOf */.RH)(entry, ports)),
    };
}
/** A name that was given at the last backup and is not given now would bring an older archive back without a word. */
function refuseNewerName(catalog, [chosen], own) {
    if (own.by === 'name' || chosen === undefined)
        return;
    const newer = (0,databases/* newestUnderGivenName */.ZX)(catalog, own.name);
    if (newer !== null && newer.createdAt > chosen.createdAt)
        throw (0,selection_errors/* newerUnderGivenName */.o8)(newer, own.name);
}
/** A label is looked for among the target's own archives first; where it has none, among all. */
function withDatabase(archive, catalog, own) {
    if (archive.database !== null && archive.database !== own)
        return archive;
    if (archive.by !== 'name')
        return { ...archive, database: (0,catalog_selection/* databaseForTarget */.mJ)(catalog, own) };
    return { ...archive, database: (0,catalog_selection/* selectDatabase */.eI)(catalog, own).length > 0 ? own : null };
}

;// CONCATENATED MODULE: ./lib/operations/restore/read-target.js


/** How long to wait for a lock before a target counts as in use. */
const PROBE_TIMEOUT_MS = 500;
/**
 * Looks at the target of a restore without changing its content.
 * @param unfinished what becomes of what a program that died left behind
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, CANCELLED
 */
async function readTarget(target, scratch, engine, unfinished) {
    const found = await engine.probe(target, PROBE_TIMEOUT_MS, unfinished);
    const { path } = found;
    switch (found.state) {
        case 'absent':
            return { path, state: { state: 'absent' } };
        case 'unreadable':
            return unreadable(path, found, found.message);
        case 'free':
        case 'open-elsewhere':
        case 'locked': {
            const existing = { sizeBytes: found.sizeBytes, hardLinks: found.linkCount, journal: found.journalMode };
            const read = await readFingerprint(found, scratch, engine);
            if (found.state !== 'free')
                return { path, state: { state: 'in use', fingerprint: read.fingerprint, ...existing } };
            if (read.fingerprint === null)
                return unreadable(path, found, read.reason);
            return { path, state: { state: 'readable', fingerprint: read.fingerprint, ...existing } };
        }
    }
}
async function readFingerprint(target, scratch, engine) {
    try {
        const { fingerprint, integrity } = await engine.inspect({
            path: target.path,
            integrity: 'none',
            foreignKeys: false,
            fingerprint: true,
            assertions: [],
            busyTimeoutMs: PROBE_TIMEOUT_MS,
            scratch,
            ...(0,check_limits/* checkLimitsFor */.M)(target.sizeBytes),
        });
        return fingerprint === null
            ? { fingerprint, reason: integrity.problems[0] ?? 'its schema cannot be read' }
            : { fingerprint };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled' || error.kind === 'internal')
            throw error;
        return { fingerprint: null, reason: error.message };
    }
}
function unreadable(path, found, reason) {
    const { sizeBytes, linkCount, journalMode } = found;
    return {
        path,
        state: {
            state: 'unreadable',
            reason,
            sizeBytes,
            hardLinks: linkCount,
            journal: journalMode ?? 'rollback',
        },
    };
}

// EXTERNAL MODULE: ./lib/sqlite/connection/first-page.js
var first_page = __webpack_require__(75607);
;// CONCATENATED MODULE: ./lib/sqlite/target/journal-mode.js

/** Where the header says which format writers and readers must know; 2 in both is WAL mode. */
const VERSIONS_OFFSET = 18;
const WAL_VERSIONS = Buffer.from([2, 2]);
/**
 * Puts a closed database of our own back into WAL mode: the mode is two bytes of its header, and its log is empty.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers
 */
async function markAsWal(path) {
    await (0,first_page/* changeFirstPage */.M0)(path, (first) => void WAL_VERSIONS.copy(first, VERSIONS_OFFSET));
}

// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/stage.js + 1 modules
var stage = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
;// CONCATENATED MODULE: ./lib/operations/restore/stage-restore.js








/**
 * Brings the first good one of the candidates into the scratch directory. A bad one is passed over only when there
 * are others to take its place. What a guard kept of a failed job comes back only when it was named.
 * @throws BackupError the failure of the only candidate; VERIFICATION_FAILED when none of several is good
 */
async function stageRestore({ candidates, wanted }, request, engine, ports) {
    const passedOver = [];
    for (const [index, candidate] of candidates.entries()) {
        const path = (0,external_node_path_.join)(request.scratch, `staged-${index}.db`);
        const verified = await verifyCandidate(candidate, path, request, engine, ports);
        const failure = verified.failure ?? (wanted === 'named' ? null : refuseFailedJob(verified));
        if (failure === null) {
            // It left that mode when it was set aside.
            if ((0,safety_copy_name/* parseSafetyCopyName */.Q)((0,external_node_path_.basename)(candidate.subject))?.kind === 'wal')
                await markAsWal(path);
            return { path, archive: candidate.subject, verified, fingerprint: fingerprintOf(verified), passedOver };
        }
        if (candidates.length === 1)
            throw failure;
        ports.reporter.note(`${candidate.subject} was passed over: ${failure.message}`);
        passedOver.push({ name: candidate.subject, reason: failure.message });
    }
    throw new errors/* BackupError */.hj('VERIFICATION_FAILED', `None of the ${passedOver.length} archives is good.`, {
        hint: 'Nothing was written. Look at each with "savepoint verify", and at copies kept elsewhere.',
        context: { archives: passedOver.length },
    });
}
function fingerprintOf({ fingerprint, report }) {
    if (fingerprint !== null)
        return fingerprint;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `${report.subject} was found good without being read.`, {
        hint: 'Nothing was written. This is a defect of Savepoint: please report it.',
    });
}
/** Null for a backup. The label keeps such an archive from being chosen; only its manifest says what it is for sure. */
function refuseFailedJob({ manifest, report: { subject } }) {
    if (manifest?.verdict !== 'failed')
        return null;
    return new errors/* BackupError */.hj('VERIFICATION_FAILED', `${subject} holds the database of a failed job: it is no backup.`, {
        hint: 'Nothing was written. Choose a backup; or give the name of this archive, if it is this state that you want.',
        context: { archive: subject },
    });
}
async function verifyCandidate(candidate, destination, request, engine, ports) {
    const startedMs = ports.clock.elapsedMs();
    ports.reporter.step(`Unpacking and verifying ${candidate.subject}`);
    const fetched = await (0,fetch_candidate/* fetchCandidate */.CG)(candidate, await (0,disk_scratch/* openScratch */.j)(request.scratch, 'scratch'));
    if (fetched.failure !== null) {
        return (0,fetch_candidate/* unfetched */.z2)(candidate.subject, fetched.failure, ports.clock.elapsedMs() - startedMs);
    }
    const { path, digest } = fetched;
    const staged = await (0,stage/* stageSnapshot */.N)({ ...request, path, destination, expectedDigest: digest, durable: true }, engine, ports);
    return (0,verify/* verifiedOf */.i)(staged, candidate.subject, ports.clock.elapsedMs() - startedMs);
}

;// CONCATENATED MODULE: ./lib/operations/restore/restore.js














/**
 * Brings an archive back: staged beside the target and verified there, then planned, confirmed and applied. Until the
 * last step the target is untouched; if that one fails, the target gets its old content back.
 * @throws BackupError ARCHIVE_*, INTEGRITY_CHECK_FAILED, VERIFICATION_FAILED, TARGET_*, CONFIRMATION_REQUIRED,
 *   IDENTITY_*, DISK_FULL, CANCELLED, RESTORE_ROLLED_BACK
 */
async function restore(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const target = await (0,resolve_target/* resolveTarget */.u)(request.target);
    const chosen = await chooseForTarget(request, target, ports);
    const scratch = await (0,disk_scratch/* openScratch */.j)((0,external_node_path_.dirname)(target), 'target');
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const level = request.emergency ? 'archive' : 'data';
        const staged = await stageRestore(chosen, { ...request, scratch, level }, engine, ports);
        const { fingerprint } = staged;
        const { state } = await readTarget(target, scratch, engine, request.dryRun ? 'leave' : 'finish');
        const planFor = (targetState) => planRestoreOf(request, staged, { path: target, state: targetState }, ports);
        const plan = planFor(state);
        const result = { ...staged, verdict: verdictOfRestore(staged), chosenBy: chosen.chosenBy, target, plan };
        if (request.dryRun) {
            return {
                ...result,
                outcome: 'planned',
                safetyCopy: null,
                notes: [],
                durationMs: ports.clock.elapsedMs() - startedMs,
            };
        }
        if (plan.objections.length > 0)
            await request.consent(plan);
        if (plan.confirmation !== null)
            await request.confirm(plan);
        const application = { plan, target, staged: staged.path, fingerprint, scratch, request };
        const applied = await applyPlan(application, state, planFor, engine, ports);
        return { ...result, outcome: 'restored', ...applied, durationMs: ports.clock.elapsedMs() - startedMs };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
function planRestoreOf(request, staged, target, ports) {
    const plan = planRestore({
        archive: staged.archive,
        snapshot: { fingerprint: staged.fingerprint, sizeBytes: staged.verified.sizeBytes },
        manifest: staged.verified.manifest,
        own: ownOf(request, target.state),
        targetName: (0,external_node_path_.basename)(target.path),
        target: target.state,
        method: request.method,
        openFiles: renames_open_files/* RENAMES_OPEN_FILES */.j ? 'renamed' : 'not renamed',
        now: ports.clock.now(),
    });
    // A link is confirmed by its own name, which is the one that was typed.
    return plan.confirmation === null ? plan : { ...plan, confirmation: (0,external_node_path_.basename)(request.target) };
}
/**
 * Carries a plan out. A database that no process had open may be in use by the time when it is locked: then it is written in
 * place, as it would have been planned, unless that is not possible.
 */
async function applyPlan(application, state, planFor, engine, ports) {
    const { plan, scratch } = application;
    await (0,free_space/* assertFreeSpace */.V)(scratch, plan.method === 'in-place' ? plan.neededBytes : 0);
    try {
        return { plan, ...(await applyRestore(application, engine, ports)) };
    }
    catch (thrown) {
        const isLate = (0,errors/* asBackupError */.ZJ)(thrown).code === 'TARGET_IN_USE' && plan.method === 'swap';
        if (!isLate || state.state !== 'readable')
            throw thrown;
        ports.reporter.note(`${plan.targetName} came into use a moment ago: it is written in place.`);
        const again = planFor({ ...state, state: 'in use' });
        await (0,free_space/* assertFreeSpace */.V)(scratch, again.neededBytes);
        return { plan: again, ...(await applyRestore({ ...application, plan: again }, engine, ports)) };
    }
}
/** What was set aside is the target's own; and a file that somebody names may become a database that is not there. */
function ownOf({ archive, own }, { state }) {
    const isFree = archive.by === 'undo' || (archive.by === 'path' && state === 'absent');
    return isFree ? null : own;
}
function verdictOfRestore({ passedOver, verified }) {
    return passedOver.length > 0 ? (0,verification/* worstOf */.hm)(['warning', verified.verdict], 'failed') : verified.verdict;
}


/***/ }),

/***/ 75607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ changeFirstPage),
/* harmony export */   Np: () => (/* binding */ hasPageChecksum),
/* harmony export */   vo: () => (/* binding */ readFirstPageOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);
/* harmony import */ var _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16960);
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



const RESERVED_OFFSET = 20;
const PAGE_SIZE_OFFSET = 16;
const HEADER_BYTES = 100;
/**
 * The first page of a database file. It opens the file: never call it in a process that has a lock on it.
 * @returns null for a file that is too short to have one
 * @throws the system's error
 */
async function readFirstPageOf(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        return await readFirst(file);
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
/** Tells whether a first page says that pages end with checksums, and ends with its own. */
function hasPageChecksum(first) {
    return first !== null && first[RESERVED_OFFSET] === _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_CHECKSUM_BYTES */ .yA && (0,_page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsChecksum */ .sQ)(first);
}
/**
 * Changes the first page of a file that no process has open; where pages end with checksums, its own fits again.
 * @param change is given the page and alters it
 * @param hadChecksum whether its checksum is to be made anew; when absent, it is when it fits before the change
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function changeFirstPage(path, change, hadChecksum) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+'), true);
            const first = await readFirst(file);
            if (first === null)
                return;
            const isChecked = hadChecksum ?? hasPageChecksum(first);
            change(first);
            if (isChecked)
                (0,_page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumOfPage */ .iq)(first).copy(first, first.length - _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_CHECKSUM_BYTES */ .yA);
            await file.write(first, 0, first.length, 0);
            await file.sync();
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, 'target');
    }
}
/** @see https://www.sqlite.org/fileformat2.html#page_size */
async function readFirst(file) {
    const { buffer: header, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const said = header.readUInt16BE(PAGE_SIZE_OFFSET);
    const sizeBytes = said === 1 ? 65_536 : said;
    if (bytesRead < HEADER_BYTES || sizeBytes < 512)
        return null;
    const { buffer, bytesRead: got } = await file.read(Buffer.alloc(sizeBytes), 0, sizeBytes, 0);
    return got === sizeBytes ? buffer : null;
}


/***/ }),

/***/ 16960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ checksumOfPage),
/* harmony export */   sQ: () => (/* binding */ fitsChecksum),
/* harmony export */   yA: () => (/* binding */ PAGE_CHECKSUM_BYTES)
/* harmony export */ });
/* harmony import */ var _running_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79816);

/** Bytes that SQLite's checksum extension reserves at the end of each page. */
const PAGE_CHECKSUM_BYTES = 8;
/**
 * The checksum of a page, as SQLite's checksum extension writes it into the page's last bytes.
 * @param page all of its bytes, those of the old checksum among them
 * @see https://www.sqlite.org/cksumvfs.html
 */
function checksumOfPage(page) {
    const checksum = Buffer.alloc(PAGE_CHECKSUM_BYTES);
    const [first, second] = (0,_running_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .addToChecksum */ .C)([0, 0], page.subarray(0, -PAGE_CHECKSUM_BYTES), false);
    checksum.writeUInt32LE(first, 0);
    checksum.writeUInt32LE(second, 4);
    return checksum;
}
/** Tells whether a page's last bytes are its checksum. */
function fitsChecksum(page) {
    return checksumOfPage(page).equals(page.subarray(-PAGE_CHECKSUM_BYTES));
}


/***/ }),

/***/ 79816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addToChecksum)
/* harmony export */ });
/**
 * Goes on with a checksum over more bytes.
 * @param bytes a multiple of 8
 * @param bigEndian how words are read
 * @see https://www.sqlite.org/fileformat2.html#checksum_algorithm
 */
function addToChecksum([first, second], bytes, bigEndian) {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const littleEndian = !bigEndian;
    let s0 = first | 0;
    let s1 = second | 0;
    for (let at = 0; at < bytes.length; at += 8) {
        s0 = (s0 + words.getInt32(at, littleEndian) + s1) | 0;
        s1 = (s1 + words.getInt32(at + 4, littleEndian) + s0) | 0;
    }
    return [s0 >>> 0, s1 >>> 0];
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readSidecars),
/* harmony export */   r: () => (/* binding */ SIDECARS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What SQLite keeps beside a database: the write-ahead log, its shared index, and the rollback journal. */
const SIDECARS = ['-wal', '-shm', '-journal'];
/**
 * @param realPath the database with all symlinks resolved: SQLite puts sidecars beside the real file
 * @see https://www.sqlite.org/tempfiles.html
 */
async function readSidecars(realPath) {
    const sizes = new Map();
    for (const sidecar of SIDECARS) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(realPath + sidecar).catch(missing);
        if (stats !== null)
            sizes.set(sidecar, stats.size);
    }
    return sizes;
}
function missing(error) {
    if (error.code === 'ENOENT')
        return null;
    throw error;
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lookAtTarget),
/* harmony export */   i: () => (/* binding */ statTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_database_database_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46133);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




/**
 * @param path with all symlinks resolved
 * @returns null when nothing is there
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, IO_FAILED
 */
async function statTarget(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'target');
    });
    if (stats === null || stats.isFile())
        return stats;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('TARGET_NOT_A_FILE', `${path} is not a file: a database cannot be put there.`, {
        hint: 'Name the path of the database file itself.',
        context: { path },
    });
}
/**
 * Looks at a target that exists, before SQLite does; never call it while this process has a connection to it.
 * @throws BackupError TARGET_NOT_WRITABLE
 */
async function lookAtTarget(path, stats) {
    const common = { path, sizeBytes: stats.size, linkCount: stats.nlink };
    if (stats.size === 0) {
        return { isDatabase: true, file: { ...common, journalMode: 'rollback', pageSizeBytes: 0 } };
    }
    try {
        const { journalMode, pageSizeBytes } = await (0,_files_database_database_file_js__WEBPACK_IMPORTED_MODULE_2__/* .assertDatabaseFile */ .a)(path);
        return { isDatabase: true, file: { ...common, journalMode, pageSizeBytes } };
    }
    catch (error) {
        if (!(error instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj) || error.kind !== 'source')
            throw error;
        if (error.code === 'SOURCE_UNREADABLE')
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error.cause, path, 'target');
        return { isDatabase: false, stats, message: error.message };
    }
}


/***/ })

};
