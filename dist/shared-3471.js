export const id = 3471;
export const ids = [3471];
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

/***/ 28349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ parseDrillPick),
/* harmony export */   RA: () => (/* binding */ SEEDS),
/* harmony export */   qI: () => (/* binding */ ROTATIONS)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35382);
/* harmony import */ var _pick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33509);



/** The seeds that there are. */
const SEEDS = { min: 0, max: 2 ** 31 - 1 };
/** In how many drills a rotation covers every archive: usually in two months, where they are weekly. */
const ROTATIONS = { min: 1, max: 1_000, usual: 8 };
/**
 * Which archives a drill restores; the latest of each database where nothing is said.
 * @param drawSeed a seed for when none is given
 * @param readTurn whose turn it is, asked only where it matters
 * @throws BackupError INPUT_INVALID; INPUTS_CONFLICT for a seed or a number of runs that this way of picking does not
 *   use
 */
async function parseDrillPick({ pick: given, runs, seed }, drawSeed, readTurn) {
    const pick = given === null ? 'latest' : (0,_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWord */ .kB)(given, _pick_js__WEBPACK_IMPORTED_MODULE_2__/* .PICKS */ .t);
    if (seed !== null && pick !== 'random')
        throw unused(seed, 'random');
    if (runs !== null && pick !== 'rotating')
        throw unused(runs, 'rotating');
    switch (pick) {
        case 'latest':
        case 'oldest':
        case 'all':
            return { pick };
        case 'random':
            return { pick, seed: seed === null ? drawSeed() : (0,_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWholeNumber */ .oA)(seed, SEEDS) };
        case 'rotating':
            return {
                pick,
                runs: runs === null ? ROTATIONS.usual : (0,_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWholeNumber */ .oA)(runs, ROTATIONS),
                turn: await readTurn(),
            };
    }
}
function unused({ from, text }, pick) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `${from} is "${text}", and only a ${pick} pick uses it.`, {
        hint: `Remove ${from}, or pick ${pick}.`,
        context: { from },
    });
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

/***/ 63756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   ZJ: () => (/* binding */ asBackupError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   hj: () => (/* binding */ BackupError),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The exit code of each kind. Scripts rely on these numbers: they never change. */
const EXIT_CODES = {
    usage: 2,
    partial: 3,
    source: 10,
    integrity: 11,
    archive: 12,
    catalog: 13,
    store: 14,
    target: 15,
    policy: 16,
    'rolled-back': 17,
    internal: 70,
    cancelled: 130,
};
/** Every code that Savepoint reports, and its kind. */
const ERROR_KINDS = {
    INPUT_INVALID: 'usage',
    INPUTS_CONFLICT: 'usage',
    CONFIRMATION_REQUIRED: 'usage',
    UNSUPPORTED_PLATFORM: 'usage',
    SOME_SOURCES_FAILED: 'partial',
    SOURCE_NOT_FOUND: 'source',
    SOURCE_UNREADABLE: 'source',
    SOURCE_NOT_A_FILE: 'source',
    SOURCE_NOT_A_DATABASE: 'source',
    SOURCE_EMPTY: 'source',
    SOURCE_UNSUPPORTED_FORMAT: 'source',
    SOURCE_UNSUPPORTED_SCHEMA: 'source',
    SOURCE_BUSY: 'source',
    SOURCE_CHANGED: 'source',
    INTEGRITY_CHECK_FAILED: 'integrity',
    CHECK_NOT_FINISHED: 'integrity',
    FINGERPRINT_MISMATCH: 'integrity',
    ASSERTION_FAILED: 'integrity',
    VERIFICATION_FAILED: 'integrity',
    DRILL_FAILED: 'integrity',
    ARCHIVE_TRUNCATED: 'archive',
    ARCHIVE_DAMAGED: 'archive',
    ARCHIVE_DIGEST_MISMATCH: 'archive',
    ARCHIVE_TOO_LARGE: 'archive',
    ARCHIVE_NOT_GZIP: 'archive',
    ARCHIVE_NOT_A_DATABASE: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    MANIFEST_FIELD_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    IDENTITY_AMBIGUOUS: 'catalog',
    SAFETY_COPY_NOT_FOUND: 'catalog',
    STORE_UNREACHABLE: 'store',
    STORE_UNAUTHORIZED: 'store',
    STORE_NAME_TAKEN: 'store',
    STORE_NOT_WRITABLE: 'store',
    STORE_QUOTA_EXHAUSTED: 'store',
    STORE_RATE_LIMITED: 'store',
    STORE_UPLOAD_FAILED: 'store',
    STORE_DOWNLOAD_FAILED: 'store',
    STORE_UNSUPPORTED: 'store',
    ARCHIVE_EXPIRED: 'store',
    TARGET_EXISTS: 'target',
    TARGET_IN_USE: 'target',
    TARGET_NOT_WRITABLE: 'target',
    TARGET_NOT_A_FILE: 'target',
    TARGET_UNSUITABLE: 'target',
    DISK_FULL: 'target',
    IO_FAILED: 'target',
    GUARD_ROLLBACK_FAILED: 'target',
    REHEARSAL_COMMAND_FAILED: 'policy',
    REHEARSAL_TIMED_OUT: 'policy',
    REHEARSAL_ROWS_LOST: 'policy',
    REHEARSAL_ROWS_ORPHANED: 'policy',
    REHEARSAL_TOUCHED_SOURCE: 'policy',
    PRUNE_WOULD_EMPTY: 'policy',
    ORIGIN_UNTRUSTED: 'policy',
    IDENTITY_MISMATCH: 'policy',
    PUBLIC_REPOSITORY: 'policy',
    BACKUP_STALE: 'policy',
    TOO_FEW_VERIFIED: 'policy',
    ARCHIVES_EXPIRING: 'policy',
    STORAGE_NEARLY_FULL: 'policy',
    WORKFLOW_DISABLED: 'policy',
    BACKUPS_FAILING: 'policy',
    BACKUPS_SKIPPED: 'policy',
    SUCCESS_RATE_LOW: 'policy',
    BACKUP_SHRUNK: 'policy',
    BACKUP_SLOWED: 'policy',
    DRILL_OVERDUE: 'policy',
    RESTORE_ROLLED_BACK: 'rolled-back',
    INVARIANT_BROKEN: 'internal',
    CANCELLED: 'cancelled',
};
/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
class BackupError extends Error {
    name = 'BackupError';
    code;
    hint;
    context;
    transient;
    /** The checks behind the failure; null when none were done. */
    report;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.context = details.context ?? {};
        this.transient = details.transient ?? false;
        this.report = details.report ?? null;
    }
    get kind() {
        return ERROR_KINDS[this.code];
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** The error of an operation that the user, the runner or the operating system asked to stop. */
function cancelled(reason) {
    return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
        hint: 'Nothing was left half done. Run the same command again to start over.',
    });
}
/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
function asBackupError(thrown) {
    if (thrown instanceof BackupError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
        hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
        cause: thrown,
    });
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

/***/ 28940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRowDropLimits),
/* harmony export */   Y: () => (/* binding */ findRowDrops)
/* harmony export */ });
/* harmony import */ var _restore_table_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16406);
/* harmony import */ var _settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35382);


/** Nothing may be lost unless the request says so: a migration that means to lose rows is the exception. */
const DEFAULT_PERCENT = 0;
/**
 * The limits from lines such as `5` for every table and `sessions=100` for one.
 * @throws BackupError INPUT_INVALID
 */
function parseRowDropLimits(lines) {
    let percent = DEFAULT_PERCENT;
    const named = [];
    for (const { from, text } of lines) {
        const at = text.lastIndexOf('=');
        const limit = (0,_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)({ text: text.slice(at + 1).trim(), from }, { min: 0, max: 100 });
        if (at < 0)
            percent = limit;
        else
            named.push([text.slice(0, at).trim().toLowerCase(), limit]);
    }
    return { percent, percentOfTable: new Map(named) };
}
/** Every table that has fewer rows than before, or is gone with all of them. Tables that cannot be counted are left out. */
function findRowDrops(before, after, limits) {
    return (0,_restore_table_change_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTableRows */ .X)(before, after).flatMap((change) => dropOf(change, limits));
}
function dropOf({ change, rowsAfter, rowsBefore, table }, limits) {
    const isGone = change === 'disappears';
    const left = isGone ? 0 : rowsAfter;
    if (rowsBefore === null || left === null || left >= rowsBefore)
        return [];
    const limitPercent = limits.percentOfTable.get(table.toLowerCase()) ?? limits.percent;
    const isAllowed = (rowsBefore - left) * 100 <= limitPercent * rowsBefore;
    return [{ table, rowsBefore, rowsAfter: left, isGone, limitPercent, isAllowed }];
}


/***/ }),

/***/ 46469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   mR: () => (/* binding */ renderVariables)
/* harmony export */ });
/* unused harmony export DATABASE_VARIABLE */
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The variable in which a rehearsed command always finds the copy. */
const DATABASE_VARIABLE = 'SAVEPOINT_DATABASE';
/**
 * A variable from `NAME=value`.
 * @throws BackupError INPUT_INVALID
 */
function parseVariable({ from, text }) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined && name !== DATABASE_VARIABLE)
        return { name, value };
    // What stands there may be a secret that lost its name.
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be NAME=value, such as DATABASE_URL=file:{database}.`, {
        hint: `A name has letters, digits and "_". {database} becomes the path of the copy, which ${DATABASE_VARIABLE} has anyway.`,
        context: { from, name: name ?? null },
    });
}
/** The variables with the path of the copy in them. */
function renderVariables(templates, database) {
    // A function, because `$` in a text that replaces another has a meaning.
    const named = templates.map(({ name, value }) => [name, value.replaceAll('{database}', () => database)]);
    return { ...Object.fromEntries(named), [DATABASE_VARIABLE]: database };
}


/***/ }),

/***/ 10559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ failureOfRenewal),
/* harmony export */   SK: () => (/* binding */ DEFAULT_RENEWAL_POLICY),
/* harmony export */   V4: () => (/* binding */ withoutRepetitions),
/* harmony export */   v$: () => (/* binding */ isExpiring)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const DAY_MS = 86_400_000;
/** What holds unless the request says otherwise. */
const DEFAULT_RENEWAL_POLICY = { keepMinimumVerified: 3, beforeDays: 7 };
/** Tells whether a store is about to drop an archive by itself. */
function isExpiring({ expiresAt }, { beforeDays }, now) {
    return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS;
}
/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
function withoutRepetitions(catalog) {
    const longest = new Map();
    for (const entry of catalog) {
        const other = longest.get(entry.name);
        if (other === undefined || lifeEnd(entry) > lifeEnd(other))
            longest.set(entry.name, entry);
    }
    return [...longest.values()];
}
/** Why the archives of some database are not safe; null when all are. */
function failureOfRenewal(databases, { keepMinimumVerified }) {
    for (const { database, outcomes } of databases) {
        const failed = outcomes.find(({ outcome }) => outcome === 'failed');
        if (failed?.outcome === 'failed')
            return notKept(failed.entry, failed.failure);
        const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length;
        const good = outcomes.length - damaged;
        if (damaged > 0 && good < keepMinimumVerified)
            return tooFew(database, good, damaged, keepMinimumVerified);
    }
    return null;
}
function lifeEnd({ expired, expiresAt }) {
    return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
}
function notKept({ expiresAt, name }, cause) {
    const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
        hint: cause.hint,
        context: { ...cause.context, archive: name },
        transient: cause.transient,
        cause,
    });
}
function tooFew(database, good, damaged, floor) {
    const whose = database === null ? 'that name no database' : `of ${database}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('TOO_FEW_VERIFIED', `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`, {
        hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
        context: { database, good, damaged, floor },
    });
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

/***/ 42359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** What holds unless the request says otherwise. */
const DEFAULT_POLICY = {
    keepWithinDays: 30,
    keepLast: 0,
    keepDaily: 0,
    keepWeekly: 0,
    keepMonthly: 0,
    keepYearly: 0,
    keepMinimumVerified: 3,
};


/***/ }),

/***/ 41909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ givenByVariable)
/* harmony export */ });
/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
function givenByVariable(name, environment) {
    const text = environment[name];
    return text === undefined || text === '' ? null : { text, from: name };
}


/***/ }),

/***/ 22650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
/** Shorter names are too easily near to something else. */
const SHORTEST_MISSPELT = 4;
/** From this length on a name may have two mistakes. */
const LONG = 7;
/**
 * The name that was meant by one who wrote another: the same but for case, hyphens and underscores, or nearly so. Null when
 * no name is near, also for one that is among them.
 */
function nearName(written, names) {
    if (names.includes(written))
        return null;
    const near = names
        .map((name) => ({ name, mistakes: countMistakes(bare(written), bare(name)) }))
        .filter(({ name, mistakes }) => mistakes <= allowedMistakes(bare(name).length));
    near.sort((one, other) => one.mistakes - other.mistakes);
    return near[0]?.name ?? null;
}
function bare(name) {
    return name.toLowerCase().replaceAll(/[-_\s]/g, '');
}
function allowedMistakes(length) {
    if (length < SHORTEST_MISSPELT)
        return 0;
    return length < LONG ? 1 : 2;
}
/**
 * How many letters were added, left out, exchanged or swapped with their neighbour.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function countMistakes(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= other.length; j += 1) {
            const exchanged = at(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            const swapped = isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, exchanged, swapped));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, other.length);
}
function at(row, index) {
    return row[index];
}


/***/ }),

/***/ 35382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ invalidValue),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalidValue(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalidValue(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalidValue(given, `one of ${words.join(', ')}`);
}
/**
 * A text that looks as it must; null when nothing was given.
 * @param expected in words
 * @throws BackupError INPUT_INVALID
 */
function parsePattern(given, pattern, expected) {
    if (given === null || pattern.test(given.text))
        return given?.text ?? null;
    throw invalidValue(given, expected);
}
/**
 * A number that GitHub gave to something, as text; null when nothing was given.
 * @throws BackupError INPUT_INVALID
 */
function parseId(given, expected) {
    return parsePattern(given, /^[1-9]\d{0,15}$/, expected);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalidValue(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalidValue({ text, from }, expected) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertVariablesKnown)
/* harmony export */ });
/* unused harmony export VARIABLES */
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _near_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22650);


/** The variables of the environment that say what is to be done. */
const VARIABLES = [
    'BACKUP_ENABLED',
    'BACKUP_INTERVAL',
    'BACKUP_RETENTION_DAYS',
    'BACKUP_COMPRESSION',
    'SAVEPOINT_WEBHOOK_URL',
    'SAVEPOINT_HEARTBEAT_URL',
];
const PREFIXES = ['BACKUP_', 'SAVEPOINT_'];
/**
 * Refuses a variable whose name is nearly that of one of ours: what its author wanted to say with it would not be heard.
 * Others of the same beginning belong to other programs.
 * @throws BackupError INPUT_INVALID with the name that was meant
 */
function assertVariablesKnown(environment) {
    for (const prefix of PREFIXES) {
        const ours = VARIABLES.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
        const written = Object.keys(environment).filter((name) => name.toUpperCase().startsWith(prefix));
        for (const name of written) {
            const meant = (0,_near_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearName */ .c)(name.slice(prefix.length), ours);
            if (meant === null || !environment[name])
                continue;
            // Windows knows one variable under any case, and reads it by ours.
            if (environment[`${prefix}${meant}`] !== environment[name])
                throw misspelt(name, `${prefix}${meant}`);
        }
    }
}
function misspelt(name, meant) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `There is no variable ${name}; did you mean ${meant}?`, {
        hint: `Name it ${meant}, or, if it belongs to another program, do not give it to this one.`,
        context: { variable: name, meant },
    });
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

/***/ 36520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   UJ: () => (/* binding */ showActing),
/* harmony export */   bu: () => (/* binding */ capLength),
/* harmony export */   escapeSentence: () => (/* binding */ escapeSentence)
/* harmony export */ });
/** Room for the name of a table, an index, a file. */
const NAME_LENGTH = 80;
/** Room for a sentence with whole paths in it, which must stay whole to be copied. */
const SENTENCE_LENGTH = 2_000;
/** Characters that act on a terminal or on the order of the text instead of being shown: controls, marks, separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_FORMS = new Map([
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
    ['\t', String.raw `\t`],
]);
/** The text with every character that acts replaced by a visible escape, such as `\n` or `\u{1b}`. */
function showActing(text) {
    return text.replace(ACTING, (character) => SHORT_FORMS.get(character) ?? codePointEscape(character));
}
/** At most so many characters; what is cut off shows as "…". Never cuts a character in two. */
function capLength(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A name from outside for a terminal: one line, at most 80 characters, no power over the terminal or the runner. */
function escapeName(name) {
    return escapeText(name, NAME_LENGTH);
}
/** A sentence with names from outside in it, for a terminal: one line, at most 2,000 characters. */
function escapeSentence(sentence) {
    return escapeText(sentence, SENTENCE_LENGTH);
}
function escapeText(text, maxLength) {
    return breakCommands(showActing(capLength(text, maxLength)));
}
/**
 * GitHub's runner takes a line that begins with `::`, after white space, and one that has `##[` anywhere, as a command
 * to itself when it reads the output of a step.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(line) {
    return line.replace(/^(\s*):/u, String.raw `$1\:`).replaceAll('##[', String.raw `##\[`);
}
function codePointEscape(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ }),

/***/ 78950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   uS: () => (/* binding */ COLOURED)
/* harmony export */ });
/** For pipes, files and terminals without colours. */
const PLAIN = {
    bold: (text) => text,
    dim: (text) => text,
    colour: (_mark, text) => text,
};
/** @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const COLOURS = { ok: 32, warning: 33, failed: 31, skipped: 36, note: 36 };
/** For terminals that show colours. */
const COLOURED = {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    dim: (text) => `\u001b[2m${text}\u001b[22m`,
    colour: (mark, text) => `\u001b[${COLOURS[mark]}m${text}\u001b[39m`,
};
const SIGNS = { ok: '✓', warning: '!', failed: '✗', skipped: '–', note: '·' };
/** The first line of a result: its sign, and what happened in bold. */
function headline(style, mark, text) {
    return style.colour(mark, `${SIGNS[mark]} ${style.bold(text)}`);
}
/** A sign in its colour. */
function sign(style, mark) {
    return style.colour(mark, SIGNS[mark]);
}


/***/ }),

/***/ 17574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readCheck)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44557);

/** @throws BackupError INPUT_INVALID */
function readCheck(given) {
    return { ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .readJudged */ .cv)(given), integrity: given.flag('quick') ? 'quick' : 'full' };
}


/***/ }),

/***/ 44557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ readBusyTimeoutMs),
/* harmony export */   cv: () => (/* binding */ readJudged),
/* harmony export */   wf: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70850);

/** @throws BackupError INPUT_INVALID */
function readJudged(given) {
    const seconds = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given, 'check-time-limit');
    return {
        ...readChecks(given),
        accept: given.lines('accept'),
        checkTimeLimitMs: seconds === null ? null : 1_000 * seconds,
    };
}
/** @throws BackupError INPUT_INVALID */
function readChecks(given) {
    return { assertions: given.lines('assert'), busyTimeoutMs: readBusyTimeoutMs(given) };
}
/**
 * How many milliseconds to wait for the lock of another program.
 * @throws BackupError INPUT_INVALID
 */
function readBusyTimeoutMs(given) {
    return 1_000 * (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'busy-timeout');
}


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readCreate),
  Q: () => (/* binding */ readIntervalMs)
});

// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/archive/codec.js
var archive_codec = __webpack_require__(77155);
// EXTERNAL MODULE: ./lib/domain/settings/given.js
var settings_given = __webpack_require__(41909);
// EXTERNAL MODULE: ./lib/domain/settings/parse-values.js
var parse_values = __webpack_require__(35382);
;// CONCATENATED MODULE: ./lib/domain/settings/backup-settings.js



/**
 * Why backups are switched off, such as `BACKUP_ENABLED=false`; null when they are on.
 * @throws BackupError INPUT_INVALID
 */
function parseDisabledBy(environment) {
    const given = (0,settings_given/* givenByVariable */.v)('BACKUP_ENABLED', environment);
    return given === null || (0,parse_values/* parseSwitch */.SI)(given) ? null : `${given.from}=${given.text}`;
}
/** A level alone is gzip's; a codec may have its level behind a colon. */
const COMPRESSION = /^(?:(gzip|zstd)(?::(\d{1,2}))?|(\d{1,2}))$/;
/**
 * How archives are packed: `gzip`, `zstd`, `none`, a codec with its level such as `zstd:9`, or a level of gzip alone.
 * Also `true` or `false`, as the system had it that Savepoint replaces.
 * @throws BackupError INPUT_INVALID
 */
function parseCompression(given) {
    const text = (given?.text ?? 'gzip').toLowerCase();
    if (text === 'none' || text === 'false')
        return { codec: 'gzip', level: 0 };
    if (text === 'true')
        return { codec: 'gzip', level: archive_codec/* DEFAULT_LEVELS */.ol.gzip };
    const [matched, name = 'gzip', level, alone] = COMPRESSION.exec(text) ?? [];
    const codec = name;
    const number = Number(level ?? alone ?? archive_codec/* DEFAULT_LEVELS */.ol[codec]);
    const { min, max } = archive_codec/* COMPRESSION_LEVELS */.X5[codec];
    if (matched !== undefined && number >= min && number <= max)
        return { codec, level: number };
    throw (0,parse_values/* invalidValue */.BS)(given, 'gzip, zstd or none, gzip:0 to gzip:9, zstd:1 to zstd:19, or a level of gzip alone');
}
/**
 * A level of gzip, as it was given before there was another codec.
 * @throws BackupError INPUT_INVALID
 */
function parseCompressionLevel(given) {
    return { codec: 'gzip', level: (0,parse_values/* parseWholeNumber */.oA)(given, archive_codec/* COMPRESSION_LEVELS */.X5.gzip) };
}

// EXTERNAL MODULE: ./lib/requests/checks.js
var checks = __webpack_require__(44557);
// EXTERNAL MODULE: ./lib/requests/settings.js
var settings = __webpack_require__(84689);
// EXTERNAL MODULE: ./lib/requests/values.js
var values = __webpack_require__(70850);
;// CONCATENATED MODULE: ./lib/requests/create.js







/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function readCreate(given, environment) {
    const label = given.one('name');
    return {
        ...(0,checks/* readJudged */.cv)(given),
        label: label === null ? null : (0,archive_name.parseLabel)(label.text),
        compression: readCompression(given),
        allowEmpty: given.flag('allow-empty'),
        atRest: given.flag('at-rest'),
        keepDamaged: given.flag('keep-damaged'),
        disabledBy: parseDisabledBy(environment),
        intervalMs: readIntervalMs(null, environment) ?? 0,
    };
}
/**
 * How many milliseconds lie between two backups; null when it was not said.
 * @param option what goes before the variable
 * @throws BackupError INPUT_INVALID
 */
function readIntervalMs(option, environment) {
    const variable = settings/* SETTINGS */.y.interval.variable ?? '';
    const seconds = (0,values/* parseNumber */.$J)(option ?? (0,settings_given/* givenByVariable */.v)(variable, environment), 'interval');
    return seconds === null ? null : 1_000 * seconds;
}
/** A setting that says it all, or the level of gzip, which was there first. */
function readCompression(given) {
    const level = given.one('compression-level');
    if (level === null)
        return parseCompression(given.one('compression'));
    if (!given.isSet('compression'))
        return parseCompressionLevel(level);
    throw new errors/* BackupError */.hj('INPUTS_CONFLICT', 'The inputs compression and compression-level say the same thing.', { hint: `Keep one of them: compression: gzip:${level.text}.` });
}


/***/ }),

/***/ 56483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readDrill)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44557);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70850);


/** @throws BackupError INPUT_INVALID */
function readDrill(given) {
    return {
        ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .readChecks */ .wf)(given),
        pick: { pick: given.one('pick'), seed: given.one('seed'), runs: given.one('runs') },
        maxRecoveryMs: 60_000 * (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(given, 'max-recovery-minutes'),
    };
}


/***/ }),

/***/ 1430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readHistorySettings)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70850);

/** @throws BackupError INPUT_INVALID */
function readHistorySettings(given) {
    return {
        last: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'last'),
        limits: {
            maxShrinkPercent: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'max-shrink'),
            maxSlowdownPercent: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'max-slowdown'),
        },
    };
}


/***/ }),

/***/ 24992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readRecent)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70850);

/**
 * How many archives are listed, the newest; null for all.
 * @throws BackupError INPUT_INVALID
 */
function readRecent(given) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given, 'recent');
}


/***/ }),

/***/ 95089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readRehearsal)
/* harmony export */ });
/* harmony import */ var _domain_rehearsal_row_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28940);
/* harmony import */ var _domain_rehearsal_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46469);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44557);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70850);




/** @throws BackupError INPUT_INVALID */
function readRehearsal(given) {
    const linesOf = (name) => given.lines(name).map((text) => ({ text, from: given.nameOf(name) }));
    return {
        ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecks */ .wf)(given),
        variables: linesOf('env').map(_domain_rehearsal_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVariable */ .mO),
        timeLimitMs: 1_000 * (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(given, 'time-limit'),
        rowDropLimits: (0,_domain_rehearsal_row_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRowDropLimits */ .H)(linesOf('max-row-drop')),
    };
}


/***/ }),

/***/ 49707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readRenewal)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44557);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70850);


/** @throws BackupError INPUT_INVALID */
function readRenewal(given) {
    return {
        keepMinimumVerified: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(given, 'keep-minimum', 'renew'),
        beforeDays: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(given, 'before-days'),
        busyTimeoutMs: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .readBusyTimeoutMs */ .bG)(given),
    };
}


/***/ }),

/***/ 80416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readRestore)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44557);

/** @throws BackupError INPUT_INVALID */
function readRestore(given) {
    return {
        ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .readChecks */ .wf)(given),
        confirmation: given.one('confirm')?.text ?? null,
        allowOtherDatabase: given.flag('allow-other-database'),
        dryRun: given.flag('dry-run'),
        emergency: given.flag('emergency'),
        undo: given.flag('undo'),
        method: given.flag('in-place') ? 'in-place' : 'auto',
    };
}


/***/ }),

/***/ 49472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   n: () => (/* binding */ readApplication)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42359);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70850);



/**
 * What stays in a store. The default number of days holds only when no other rule was given: whoever asks for seven
 * daily archives gets those.
 * @throws BackupError INPUT_INVALID
 */
function readPolicy(given) {
    const rules = {
        keepLast: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-last'),
        keepDaily: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-daily'),
        keepWeekly: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-weekly'),
        keepMonthly: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-monthly'),
        keepYearly: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-yearly'),
    };
    return {
        ..._domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .z,
        ...rules,
        keepWithinDays: readDays(given, Object.values(rules).some((kept) => kept > 0)),
        keepMinimumVerified: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(given, 'keep-minimum'),
    };
}
/** For how many days; null when age keeps nothing. */
function readDays(given, hasOtherRule) {
    const days = given.one('retention-days');
    if (days === null && hasOtherRule)
        return null;
    return days?.text === 'off' ? null : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(given, 'retention-days');
}
/**
 * Whether archives are to be removed: only when that was said. What deletes does nothing by default.
 * @throws BackupError INPUTS_CONFLICT when both were said
 */
function readApplication(given) {
    const [apply, dryRun] = [given.flag('apply'), given.flag('dry-run')];
    if (!apply)
        return dryRun ? 'dry run' : 'not said';
    if (!dryRun)
        return 'apply';
    const names = [given.nameOf('apply'), given.nameOf('dry-run')];
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `${names.join(' and ')} exclude each other.`, {
        hint: 'Give one of them. Nothing was removed.',
        context: { given: names.join(' ') },
    });
}


/***/ }),

/***/ 84689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _domain_archive_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77155);
/* harmony import */ var _domain_drill_drill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3479);
/* harmony import */ var _domain_drill_pick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33509);
/* harmony import */ var _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28349);
/* harmony import */ var _domain_history_trend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25784);
/* harmony import */ var _domain_renewal_renewal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10559);
/* harmony import */ var _domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42359);
/* harmony import */ var _domain_status_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22569);








const MAX_KEPT = 100_000;
const MAX_ARCHIVES = 1_000_000;
const count = (unit, least, most, otherwise = null) => ({
    takes: 'number',
    unit,
    least,
    most,
    default: otherwise,
});
const text = (unit, otherwise = null) => ({
    takes: 'text',
    unit,
    default: otherwise,
});
const word = (words, otherwise) => ({
    takes: 'word',
    words,
    default: otherwise,
});
const lines = (unit) => ({ takes: 'lines', unit, default: null });
const flag = (otherwise = false) => ({ takes: 'flag', default: otherwise });
const kept = (least = 0) => count('n', least, MAX_KEPT);
/** Every setting of both faces. Limits hold on both; `default` is what holds when nothing is said. */
const SETTINGS = {
    database: { ...lines('name'), sentence: 'only archives of this database, as "savepoint list" names it' },
    'database-name': {
        ...text('name'),
        sentence: 'what the database is called on every machine; else it is told apart by machine and path',
    },
    name: { ...text('label'), sentence: 'a label in the name of the archive' },
    store: {
        ...text('dir', 'backups'),
        sentence: 'directory with the archives, s3://BUCKET/PREFIX, or github:owner/name for the artifacts of a repository',
    },
    'retention-days': {
        ...count('days', 0, 36_500, _domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICY */ .z.keepWithinDays),
        variable: 'BACKUP_RETENTION_DAYS',
        sentence: 'keep archives so long, or "off"; nothing where another rule keeps some',
    },
    'keep-minimum': {
        ...count('n', 0, MAX_KEPT, _domain_retention_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICY */ .z.keepMinimumVerified),
        limitsIn: { renew: { least: 1, most: 1_000 } },
        sentence: 'so many verified archives must be there, and never go',
    },
    'keep-last': { ...kept(), sentence: 'keep the newest so many' },
    'keep-daily': { ...kept(), sentence: 'keep the newest of each of so many days' },
    'keep-weekly': { ...kept(), sentence: 'keep the newest of each of so many weeks' },
    'keep-monthly': { ...kept(), sentence: 'keep the newest of each of so many months' },
    'keep-yearly': { ...kept(), sentence: 'keep the newest of each of so many years' },
    compression: {
        ...text('codec', 'gzip'),
        variable: 'BACKUP_COMPRESSION',
        sentence: 'gzip, zstd or none; with a level gzip:6 or zstd:9',
    },
    'compression-level': {
        ...count('0-9', _domain_archive_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_LEVELS */ .X5.gzip.min, _domain_archive_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSION_LEVELS */ .X5.gzip.max),
        sentence: 'a level of gzip; the same as --compression gzip:LEVEL',
    },
    'allow-empty': { ...flag(), sentence: 'accept a database without tables' },
    'keep-damaged': {
        ...flag(),
        sentence: 'keep a database that is too damaged for a backup, as an archive that never counts as one',
    },
    'at-rest': {
        ...flag(),
        sentence: 'copy file and log while neither changes, for programs that never let go of their lock',
    },
    'busy-timeout': {
        ...count('seconds', 0, 86_400, 30),
        sentence: 'wait so long for a lock of another program',
    },
    assert: { ...lines('sql'), sentence: 'SQL that must give a true value; may be given several times' },
    accept: {
        ...lines('finding'),
        sentence: 'a finding that is known, as it is reported, or @FILE with one a line; may be given several times',
    },
    'check-time-limit': {
        ...count('seconds', 1, 7 * 86_400),
        sentence: 'stop checks that take longer (default: by size; a live database may take as long as it gets on)',
    },
    level: { ...word(['archive', 'structure', 'data'], 'data'), sentence: 'archive, structure or data' },
    sample: { ...count('n', 1, MAX_ARCHIVES), sentence: 'so many archives, drawn by lot' },
    before: {
        ...text('time'),
        sentence: 'the newest from before a time: 2026-11-23T01:04:05Z or 2026-11-23',
    },
    recent: { ...count('n', 1, MAX_ARCHIVES), sentence: 'only the newest so many' },
    confirm: { ...text('name'), sentence: 'the file name of the target, instead of being asked for it' },
    'allow-other-database': {
        ...flag(),
        sentence: 'take the archive although it is, or may be, of another database',
    },
    apply: { ...flag(), sentence: 'delete what the policy lets go' },
    'dry-run': { ...flag(), sentence: 'show what would be done and change nothing' },
    emergency: {
        ...flag(),
        sentence: 'skip the slow checks and the question; never the archive check nor the safety copy',
    },
    undo: { ...flag(), sentence: 'the newest safety copy: what the last restore replaced' },
    'in-place': { ...flag(), sentence: 'write into the existing file, so that open connections stay valid' },
    quick: {
        ...flag(),
        sentence: 'leave out whether indexes fit their tables, and the account of all pages: several times as fast',
    },
    env: {
        ...lines('name=value'),
        sentence: 'a further variable; {database} in it is the path of the copy; may be given several times',
    },
    'time-limit': { ...count('seconds', 1, 86_400, 600), sentence: 'end the command after so long' },
    'max-row-drop': {
        ...lines('percent'),
        sentence: 'how much of its rows a table may lose; "sessions=100" is for one table (default: 0)',
    },
    pick: { ...word(_domain_drill_pick_js__WEBPACK_IMPORTED_MODULE_2__/* .PICKS */ .t, 'latest'), sentence: 'latest, random, oldest, rotating or all, of each database' },
    seed: { ...count('n', _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SEEDS */ .RA.min, _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SEEDS */ .RA.max), sentence: 'random: draw the same archives again' },
    runs: {
        ...count('n', _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .ROTATIONS */ .qI.min, _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .ROTATIONS */ .qI.max, _domain_drill_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .ROTATIONS */ .qI.usual),
        sentence: 'rotating: restore every archive within so many drills',
    },
    'max-recovery-minutes': {
        ...count('n', 1, 10_080, _domain_drill_drill_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_RECOVERY_MS */ .I / 60_000),
        sentence: 'how long one restore may take',
    },
    'before-days': {
        ...count('n', 1, 400, _domain_renewal_renewal_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RENEWAL_POLICY */ .SK.beforeDays),
        sentence: 'how long before their day to renew them',
    },
    'max-age': {
        ...count('hours', 1, 876_000, _domain_status_status_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_STATUS_POLICY */ .CM.maxAgeMs / 3_600_000),
        sentence: 'how old the newest verified archive may be',
    },
    'max-drill-age': {
        ...count('days', 1, 36_500),
        sentence: 'how long ago the last drill may be (default: 8, once there was one)',
    },
    'storage-quota': {
        ...count('bytes', 1, Number.MAX_SAFE_INTEGER),
        sentence: 'how much all archives together may take',
    },
    paused: {
        ...flag(),
        sentence: 'no backups are meant to be made: do not raise an alarm that there are none',
    },
    last: { ...count('n', 1, 10_000, 30), sentence: 'look back on so many backups' },
    'max-shrink': {
        ...count('percent', 0, 100, _domain_history_trend_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR.maxShrinkPercent),
        sentence: 'how much smaller than usual a backup may be',
    },
    'max-slowdown': {
        ...count('percent', 0, 1_000_000, _domain_history_trend_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR.maxSlowdownPercent),
        sentence: 'how much longer than usual it may take',
    },
    mode: { ...text('mode'), sentence: 'what to do' },
    environment: { ...text('name'), sentence: 'the environment of the job' },
    'verify-upload': { ...flag(true), sentence: 'download the artifact again and verify it' },
    archive: { ...lines('archive'), sentence: 'the archives that are meant' },
    'artifact-name': { ...text('name'), sentence: 'the artifact whose latest archive is meant' },
    'artifact-id': { ...text('number'), sentence: 'the number of one artifact' },
    'run-id': { ...text('number'), sentence: 'only artifacts of this workflow run' },
    repository: { ...text('owner/name'), sentence: 'the repository whose artifacts are meant' },
    'github-token': { ...text('token'), sentence: 'the token for the API of GitHub' },
    'allow-public': { ...flag(), sentence: 'upload although every user of GitHub can read the artifacts' },
    'if-no-archive-found': { ...word(['error', 'ignore'], 'error'), sentence: 'what a first run is' },
    'allowed-events': {
        ...lines('event'),
        sentence: 'github: runs of this event are trusted (default: push, schedule and workflow_dispatch); may be given several times',
    },
    'allowed-branches': {
        ...lines('branch'),
        sentence: 'github: runs of this branch, or refs/tags/…, are trusted (default: the default branch); may be given several times',
    },
    'allowed-workflows': {
        ...lines('file'),
        sentence: 'github: runs of this workflow are trusted (default: of any); may be given several times',
    },
    guard: { ...flag(), sentence: 'put the database back when the job fails' },
    'job-status': { ...text('status'), sentence: 'how the job ended' },
    command: { ...text('script'), sentence: 'what is rehearsed' },
    'backup-workflow': { ...text('file'), sentence: 'the workflow that makes the backups' },
    'drill-workflow': { ...text('file'), sentence: 'the workflow that makes the drills' },
    'alert-issue': { ...flag(), sentence: 'keep an issue open for as long as it fails' },
    'strict-inputs': { ...flag(), sentence: 'refuse inputs that the action does not have' },
    json: { ...flag(), sentence: 'print one JSON document (docs/json-contract.md)' },
    quiet: { ...flag(), sentence: 'print only names, and errors' },
    debug: { ...flag(), sentence: 'print the stack of an error and its causes' },
    log: { ...text('file'), sentence: 'add every step to a file, as lines of JSON' },
    webhook: {
        ...text('url'),
        variable: 'SAVEPOINT_WEBHOOK_URL',
        sentence: 'post alerts there as JSON, also to Slack',
    },
    heartbeat: {
        ...text('url'),
        variable: 'SAVEPOINT_HEARTBEAT_URL',
        sentence: 'call it after a success, and <url>/fail after a failure',
    },
    kind: { ...word(['automatic', 'manual'], 'manual'), sentence: 'automatic or manual' },
    interval: {
        ...count('seconds', 1, 366 * 86_400),
        variable: 'BACKUP_INTERVAL',
        sentence: 'from the start of one round to the next',
    },
    latest: { ...flag(), sentence: 'the newest archive of the database that verifies' },
    all: { ...flag(), sentence: 'every archive of the store' },
    to: { ...text('database'), sentence: 'path of the database to be written' },
    evidence: { ...text('file'), sentence: 'write the evidence into a new file, as JSON' },
    badge: { ...flag(), sentence: 'print a badge for shields.io instead' },
};


/***/ }),

/***/ 79838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStatusPolicy)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70850);

const HOUR_MS = 3_600_000;
/**
 * When backups are as they should be.
 * @throws BackupError INPUT_INVALID
 */
function readStatusPolicy(given) {
    const drillDays = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given, 'max-drill-age');
    return {
        maxAgeMs: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'max-age') * HOUR_MS,
        keepMinimumVerified: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(given, 'keep-minimum'),
        storageQuotaBytes: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(given, 'storage-quota'),
        maxDrillAgeMs: drillDays === null ? null : drillDays * 24 * HOUR_MS,
        paused: given.flag('paused'),
    };
}


/***/ }),

/***/ 70850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35382);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84689);


/**
 * A number within the limits of its setting.
 * @param use what is done, where that narrows them
 * @returns its default when nothing was given; null where it has none
 * @throws BackupError INPUT_INVALID
 */
function numberOf(given, name, use = '') {
    return parseNumber(given.one(name), name, use);
}
/**
 * A number of a setting that has a default.
 * @throws BackupError INPUT_INVALID
 */
function countOf(given, name, use = '') {
    return numberOf(given, name, use) ?? 0;
}
/**
 * The number that a text is, within the limits of a setting.
 * @returns its default when there is no text; null where it has none
 * @throws BackupError INPUT_INVALID
 */
function parseNumber(value, name, use = '') {
    const setting = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y[name];
    if (setting.takes !== 'number')
        return null;
    if (value === null)
        return setting.default;
    const { least, most } = setting.limitsIn?.[use] ?? setting;
    return (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWholeNumber */ .oA)(value, { min: least, max: most });
}


/***/ }),

/***/ 15873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSample),
/* harmony export */   s: () => (/* binding */ readVerify)
/* harmony export */ });
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35382);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44557);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70850);



/** @throws BackupError INPUT_INVALID */
function readVerify(given) {
    const level = given.one('level');
    return {
        ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .readJudged */ .cv)(given),
        level: level === null ? 'data' : (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWord */ .kB)(level, ['archive', 'structure', 'data']),
    };
}
/**
 * How many archives are drawn by lot; null where that was not asked for.
 * @throws BackupError INPUT_INVALID
 */
function readSample(given) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(given, 'sample');
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this Savepoint; a test holds it equal to package.json. */
const VERSION = '0.1.0';


/***/ })

};
