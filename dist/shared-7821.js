export const id = 7821;
export const ids = [7821];
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

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failureOfDrill),
/* harmony export */   I: () => (/* binding */ DEFAULT_MAX_RECOVERY_MS)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** How long a restore may take unless the request says otherwise. */
const DEFAULT_MAX_RECOVERY_MS = 900_000;
/** DRILL_FAILED when an archive did not come back as it should have; null when all did. */
function failureOfDrill(drilled) {
    const failed = drilled.flatMap(({ entry, failure }) => (failure === null ? [] : [{ entry, failure }]));
    const [first] = failed;
    if (first === undefined)
        return null;
    const names = failed.map(({ entry }) => entry.name);
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DRILL_FAILED', drilled.length === 1
        ? `The drill with ${first.entry.name} failed: ${first.failure.message}`
        : `${failed.length} of ${drilled.length} archives failed the drill: ${names.join(', ')}.`, {
        hint: `${first.failure.hint} A restore in earnest would have met the same: make a new backup now, and run the drill again.`,
        context: { failed: failed.length, archives: drilled.length, first: first.failure.code },
        cause: first.failure,
    });
}


/***/ }),

/***/ 33509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pickArchives),
/* harmony export */   t: () => (/* binding */ PICKS)
/* harmony export */ });
/* harmony import */ var _catalog_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30383);
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81115);
/* harmony import */ var _catalog_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40232);
/* harmony import */ var _catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67938);





/** The ways to pick the archives of a drill. */
const PICKS = ['latest', 'random', 'oldest', 'rotating', 'all'];
/**
 * Picks the archives of a drill, for each database by itself: one of each at least, so that no database goes untried.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is no backup at all
 */
function pickArchives(catalog, request) {
    const present = (0,_catalog_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .presentBackups */ .h7)((0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .orderCatalog */ .m)(catalog));
    if (present.length === 0)
        throw (0,_catalog_selection_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveNotFound */ .cG)('that a drill could restore', catalog);
    const groups = [...Map.groupBy(present, ({ database }) => database ?? '')]
        .sort(([a], [b]) => Number(a > b) - Number(a < b))
        .map(([, group]) => group);
    return { entries: groups.flatMap((group) => pickOf(group, request)), pickedBy: wordsFor(request) };
}
function pickOf(group, request) {
    switch (request.pick) {
        case 'latest':
            return group.slice(0, 1);
        case 'oldest':
            return group.slice(-1);
        case 'all':
            return group;
        case 'random':
            return (0,_catalog_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleItems */ .l)(group, 1, request.seed);
        case 'rotating':
            return (0,_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTurn */ .Vm)(group, request.runs, request.turn);
    }
}
function wordsFor(request) {
    switch (request.pick) {
        case 'latest':
        case 'oldest':
            return `as the ${request.pick} of each database`;
        case 'all':
            return 'as all that there are';
        case 'random':
            return `by lot, with the seed ${request.seed}`;
        case 'rotating':
            return `in rotation by ${request.turn.from}: each has its turn within ${request.runs} drills`;
    }
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

/***/ 16406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareTableRows)
/* harmony export */ });
/* harmony import */ var _archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49693);

/** Every table of both states: first those that are there before, in their order, then the new ones. */
function compareTableRows(before, after) {
    const later = new Map(after.map((table) => [(0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table), table]));
    const earlier = new Set(before.map(_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih));
    return [
        ...before.map((table) => changeOf(table, later.get((0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table)))),
        ...after
            .filter((table) => !earlier.has((0,_archive_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKey */ .ih)(table)))
            .map(({ name, rows }) => ({
            table: name,
            change: 'appears',
            rowsBefore: null,
            rowsAfter: rows,
        })),
    ];
}
function changeOf(before, after) {
    const { name: table, rows: rowsBefore } = before;
    if (after === undefined)
        return { table, change: 'disappears', rowsBefore, rowsAfter: null };
    return { table, change: compareCounts(rowsBefore, after.rows), rowsBefore, rowsAfter: after.rows };
}
function compareCounts(before, after) {
    if (before === null || after === null)
        return 'not countable';
    return before === after ? 'same count' : 'rows';
}


/***/ }),

/***/ 46139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




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
            throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(cause, folder, 'target');
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
            hint: 'Create the folder, or correct the path. Nothing was written.',
            context: { target },
            cause,
        });
    }
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

/***/ 98346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47789);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84751);
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
 * The SHA-256 of a whole file, read in pieces. Never for a live database: closing the file drops SQLite's locks.
 * @throws BackupError CANCELLED, IO_FAILED and the codes of the role
 */
async function digestFile(path, role, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            const { size } = await file.stat();
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const piece of (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .readPieces */ .u)(file, 0, size, signal))
                hash.update(piece);
            return (0,_domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfHex */ .z)(hash.digest('hex'));
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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, role);
    }
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

/***/ 99152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drill: () => (/* binding */ drill_drill)
});

// EXTERNAL MODULE: ./lib/domain/catalog/ahead.js
var ahead = __webpack_require__(98557);
// EXTERNAL MODULE: ./lib/domain/drill/drill.js
var drill = __webpack_require__(3479);
// EXTERNAL MODULE: ./lib/domain/drill/pick.js
var drill_pick = __webpack_require__(33509);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/operations/catalog/only-entry.js

/** A store in which only one archive is seen, so that an operation that takes a choice need not list it again. */
function onlyEntry(store, entry) {
    return { ...(0,ports/* sameStore */.Y)(store), list: async () => [entry] };
}

// EXTERNAL MODULE: ./lib/operations/restore/restore.js + 15 modules
var restore = __webpack_require__(40293);
// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var verify_failure = __webpack_require__(25416);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/domain/archive/fingerprint.js
var archive_fingerprint = __webpack_require__(49693);
// EXTERNAL MODULE: ./lib/files/durable/digest-file.js
var digest_file = __webpack_require__(98346);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/operations/verify/judge-inspection.js + 1 modules
var judge_inspection = __webpack_require__(68659);
;// CONCATENATED MODULE: ./lib/operations/drill/inspection.js






/**
 * Opens a restored database by its path, as the application would, and compares its bytes and its content with the
 * manifest of the archive that it came from; without a manifest, with what was verified before the restore.
 * @throws BackupError IO_FAILED, CANCELLED
 */
async function inspectRestored({ target, verified }, { assertions, busyTimeoutMs }, engine, signal) {
    const { manifest, sizeBytes } = verified;
    const bytes = judgeBytes(await (0,digest_file/* digestFile */.T)(target, 'target', signal), manifest?.snapshot.digest ?? verified.snapshotDigest);
    try {
        const inspection = await engine.inspect({
            path: target,
            integrity: 'none',
            foreignKeys: false,
            fingerprint: true,
            assertions,
            busyTimeoutMs,
            ...(0,check_limits/* checkLimitsFor */.M)(sizeBytes),
        });
        const content = judgeContent(inspection, manifest?.fingerprint ?? verified.fingerprint);
        return [bytes, content, ...(0,judge_inspection/* judgeAssertions */.B)(inspection)];
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return [bytes, (0,verify_failure/* findingOf */.h)('restore', error, 'target')];
    }
}
function judgeBytes(got, expected) {
    if (got === expected) {
        return { check: 'restore', outcome: 'ok', message: 'The restored file is the snapshot, byte for byte.' };
    }
    return failed(`The restored file is ${got}, and the snapshot was ${expected}.`, []);
}
function judgeContent({ fingerprint }, expected) {
    if (fingerprint === null || expected === null) {
        return failed('The restored database cannot be read at its path.', []);
    }
    const differences = (0,archive_fingerprint/* compareFingerprints */.tS)(expected, fingerprint);
    if (differences.length === 0) {
        return {
            check: 'restore',
            outcome: 'ok',
            message: 'Opened by its path, it holds what the archive promises.',
        };
    }
    const details = differences.map(({ expected: was, fact, got, table }) => `${table ?? fact}: expected ${was}, got ${got}`);
    return failed(`The restored database differs in ${differences.length} place(s) from what the archive promises.`, details);
}
function failed(message, details) {
    return {
        check: 'restore',
        outcome: 'failed',
        message,
        hint: 'The archive was good and the restore was not: look at the disk of this machine.',
        damaged: 'target',
        details,
    };
}

;// CONCATENATED MODULE: ./lib/operations/drill/archive.js










/**
 * Restores one archive for real into scratch space, opens what is there by its path and compares it with the manifest of
 * that archive. What is wrong with the archive is a result.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function drillArchive(entry, rules, ports) {
    const { clock, reporter } = ports;
    const recoveryPointMs = Math.max(0, clock.now().getTime() - entry.createdAt.getTime());
    const beginning = { entry, recoveryPointMs };
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    const startedMs = clock.elapsedMs();
    try {
        const target = (0,external_node_path_.join)(scratch, 'drill.db');
        const restored = await (0,restore.restore)(requestFor(entry, target, rules), {
            ...ports,
            store: onlyEntry(ports.store, entry),
        });
        const recoveryMs = clock.elapsedMs() - startedMs;
        reporter.step(`Comparing what came back of ${entry.name}`);
        const compared = await inspectRestored(restored, rules, engine, ports.signal);
        const report = reportOf(restored, [...compared, judgeRecoveryTime(recoveryMs, rules)]);
        const { sizeBytes } = restored.verified;
        return {
            ...beginning,
            report,
            verdict: (0,verification/* verdictOf */.Vj)(report),
            recoveryMs,
            sizeBytes,
            failure: (0,verify_failure/* failureOf */.g)(report, `${entry.name} did not come back as it should`),
        };
    }
    catch (thrown) {
        const failure = (0,errors/* asBackupError */.ZJ)(thrown);
        if (!failsOneDrill(failure))
            throw failure;
        const report = reportOfFailure(entry, failure);
        return { ...beginning, report, verdict: 'failed', recoveryMs: null, sizeBytes: 0, failure };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, reporter);
    }
}
function requestFor({ id }, target, { busyTimeoutMs }) {
    return {
        archive: { by: 'name', name: id, database: null },
        target,
        method: 'auto',
        emergency: false,
        dryRun: false,
        assertions: [],
        busyTimeoutMs,
        own: null,
        consent: async () => undefined,
        confirm: async () => undefined,
        recordSafetyCopy: async () => undefined,
    };
}
function reportOf({ verified }, findings) {
    return { ...verified.report, level: 'restore', findings: [...verified.report.findings, ...findings] };
}
/** The checks that were done before it failed, and that there was no restore. */
function reportOfFailure({ name }, failure) {
    const done = failure.report ?? { subject: name, level: null, findings: [] };
    return { ...done, findings: [...done.findings, (0,verify_failure/* findingOf */.h)('restore', failure, 'archive')] };
}
function judgeRecoveryTime(recoveryMs, { maxRecoveryMs }) {
    const seconds = (durationMs) => `${(durationMs / 1_000).toFixed(1)} s`;
    const message = `The restore took ${seconds(recoveryMs)}; the limit is ${seconds(maxRecoveryMs)}.`;
    if (recoveryMs <= maxRecoveryMs)
        return { check: 'restore', outcome: 'ok', message };
    return {
        check: 'restore',
        outcome: 'failed',
        message,
        hint: 'Find what is slow (the network, the disk, the size of the database), or allow more time.',
    };
}
/** What is the matter with this archive only, also when it shows in what came back of it; a full disk would meet all. */
function failsOneDrill(failure) {
    return (0,fetch_candidate/* concernsOne */.my)(failure) || failure.kind === 'integrity' || failure.kind === 'rolled-back';
}

;// CONCATENATED MODULE: ./lib/operations/drill/drill.js





/**
 * Proves that restores can be done: restores archives for real into scratch space, one after the other, and holds each
 * to its manifest, to the assertions and to the time limit. A bad one does not end the drill.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
async function drill_drill(request, ports) {
    const { clock, store } = ports;
    const startedAt = clock.now();
    const startedMs = clock.elapsedMs();
    const { assertions, database, maxRecoveryMs, pick } = request;
    const listed = await store.list(database === null ? {} : { database });
    const catalog = (0,ahead/* withoutAhead */.u)(listed, startedAt, (message) => ports.reporter.note(message));
    const { entries, pickedBy } = (0,drill_pick/* pickArchives */.L)(catalog, pick);
    const drilled = [];
    for (const entry of entries)
        drilled.push(await drillArchive(entry, request, ports));
    return {
        store: store.description,
        startedAt,
        pickedBy,
        seed: pick.pick === 'random' ? pick.seed : null,
        maxRecoveryMs,
        assertions: assertions.length,
        drilled,
        verdict: (0,verification/* worstOf */.hm)(drilled.map(({ verdict }) => verdict), 'failed'),
        durationMs: clock.elapsedMs() - startedMs,
        failure: (0,drill/* failureOfDrill */.$)(drilled),
    };
}


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
