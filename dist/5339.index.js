export const id = 5339;
export const ids = [5339];
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

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lY: () => (/* binding */ yearOf),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** A day as `2026-11-22`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** A month as `2026-11`, in UTC. */
function monthOf(time) {
    return time.toISOString().slice(0, 7);
}
/** A year as `2026`, in UTC. */
function yearOf(time) {
    return time.toISOString().slice(0, 4);
}
/**
 * A week as `2026-W47`, in UTC. It begins on Monday and belongs to the year of its Thursday, so the first days of
 * January may be in the last week of the year before.
 * @see ISO 8601
 */
function weekOf(time) {
    const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
    const daysSinceMonday = (time.getUTCDay() + 6) % 7;
    const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS);
    const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
    const week = Math.floor(daysIntoYear / 7) + 1;
    return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}
/** The instant that many days of 24 hours before another. */
function daysBefore(time, days) {
    return new Date(time.getTime() - days * DAY_MS);
}


/***/ }),

/***/ 36002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   P: () => (/* binding */ successRateOf)
/* harmony export */ });
const OUTCOMES = { ok: 'made', warning: 'made', failed: 'failed', skipped: 'none' };
/**
 * The attempts that a journal tells of, oldest first. One that somebody cancelled says nothing of the backups.
 * @param database null for archives that name no database
 */
function attemptsOf(journal, database) {
    return journal
        .filter((entry) => entry.operation === 'create' && entry.database === database && entry.code !== 'CANCELLED')
        .map(({ message, time, verdict }) => ({
        time: new Date(time),
        outcome: OUTCOMES[verdict],
        reason: message,
    }));
}
/** What made no backup because none was due counts neither way. */
function successRateOf(attempts) {
    const numberOf = (outcome) => attempts.filter((attempt) => attempt.outcome === outcome).length;
    return { made: numberOf('made'), failed: numberOf('failed') };
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

/***/ 19670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ judgeExpiry),
/* harmony export */   BM: () => (/* binding */ judgeDamage),
/* harmony export */   O1: () => (/* binding */ judgeFloor),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4864);
/* harmony import */ var _status_paused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93671);
/* harmony import */ var _status_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94493);



const DAY_MS = 86_400_000;
/** An archive expires soon when a week is left of its life, or a third of one that is shorter than three. */
const SOON_MS = 7 * DAY_MS;
const SOON_PART = 3;
/** How old the newest verified archive of a database is. */
function judgeAge(facts, policy, now) {
    const { database } = facts;
    const [newest] = facts.verified;
    const finding = { code: 'BACKUP_STALE', database };
    const ageMs = newest === undefined ? null : now.getTime() - newest.createdAt.getTime();
    const age = newest === undefined || ageMs === null
        ? 'there is no verified archive'
        : `the newest verified archive is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(ageMs)} old (${newest.name})`;
    const message = `${subjectOf(database)}: ${age}; the limit is ${(0,_status_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(policy.maxAgeMs)}.`;
    if (ageMs !== null && ageMs <= policy.maxAgeMs)
        return { ...finding, outcome: 'ok', message, hint: null };
    const stale = {
        ...finding,
        outcome: 'failed',
        message,
        hint: 'Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.',
    };
    return policy.paused ? (0,_status_paused_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedFinding */ .o)(stale) : stale;
}
/** How many verified archives there are. A store that never had as many as the floor asks for is young, not in danger. */
function judgeFloor(facts, policy) {
    const { database, everMade, verified } = facts;
    const finding = { code: 'TOO_FEW_VERIFIED', database };
    const floor = policy.keepMinimumVerified;
    const message = `${subjectOf(database)}: ${verified.length} verified of at least ${floor} archives`;
    if (verified.length >= floor)
        return { ...finding, outcome: 'ok', message: `${message}.`, hint: null };
    if (verified.length > 0 && verified.length === everMade)
        return { ...finding, outcome: 'ok', message: `${message}; there were never more.`, hint: null };
    return {
        ...finding,
        outcome: 'failed',
        message: `${message}.`,
        hint: 'Make new backups, and look for what removed or damaged the others: savepoint list, savepoint verify --all.',
    };
}
/** The archives that were looked at and are not good. */
function judgeDamage({ damaged, database }) {
    return damaged.map(({ name }) => ({
        code: 'ARCHIVE_DAMAGED',
        database,
        outcome: 'failed',
        message: `${subjectOf(database)}: ${name} is not a good backup.`,
        hint: 'Make a new backup now. Look at it with savepoint verify, and at the disk or the service that keeps it.',
    }));
}
/** Whether the archives that the floor relies on are about to go by themselves. */
function judgeExpiry(facts, policy, now) {
    const { database, verified } = facts;
    const mortal = verified.flatMap(({ createdAt, expiresAt, name }) => expiresAt === null ? [] : [{ createdAt, expiresAt, name }]);
    if (mortal.length === 0)
        return [];
    const soon = mortal.filter((archive) => expiresSoon(archive, now));
    const staying = verified.length - soon.length;
    const finding = { code: 'ARCHIVES_EXPIRING', database };
    const subject = subjectOf(database);
    if (soon.length === 0 || staying >= policy.keepMinimumVerified) {
        return [
            { ...finding, outcome: 'ok', message: `${subject}: no archive of the floor expires soon.`, hint: null },
        ];
    }
    const which = soon.map(({ expiresAt, name }) => `${name} on ${(0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiresAt)}`);
    return [
        {
            ...finding,
            outcome: 'warning',
            message: `${subject}: ${staying} verified archives will be left when those that expire soon are gone: ${which.join(', ')}.`,
            hint: 'Run the renew mode, or make new backups, before that day; keep a copy elsewhere of what must stay.',
        },
    ];
}
/** A database as a sentence begins with it. */
function subjectOf(database) {
    return database ?? 'archives without a database';
}
function expiresSoon({ createdAt, expiresAt }, now) {
    const lifeMs = expiresAt.getTime() - createdAt.getTime();
    return expiresAt.getTime() - now.getTime() < Math.min(SOON_MS, lifeMs / SOON_PART);
}


/***/ }),

/***/ 93671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pausedFinding)
/* harmony export */ });
/** What a finding amounts to while no backups are meant to be made: never an alarm. */
function pausedFinding(finding) {
    if (finding.outcome === 'ok')
        return finding;
    return { ...finding, outcome: 'skipped', message: `${finding.message} Backups are paused.`, hint: null };
}


/***/ }),

/***/ 94493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spanText)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A span of time in a sentence: `40 minutes`, `26 hours`, `9 days`. */
function spanText(durationMs) {
    if (durationMs < HOUR_MS)
        return plural(Math.max(0, Math.floor(durationMs / 60_000)), 'minute');
    if (durationMs < 2 * DAY_MS)
        return plural(Math.floor(durationMs / HOUR_MS), 'hour');
    return plural(Math.floor(durationMs / DAY_MS), 'day');
}
function plural(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 59710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ judgeTrendOf),
/* harmony export */   t8: () => (/* binding */ trendHint),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _status_backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19670);

/** The newest backup beside its predecessors. */
function judgeTrendOf({ database, trend }) {
    return trend.map((finding) => ({
        code: finding.code,
        database,
        outcome: 'warning',
        message: `${(0,_status_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(database)}: ${trendText(finding)}.`,
        hint: trendHint(finding),
    }));
}
/** What a finding of a trend says, to be read in the middle of a sentence. */
function trendText(finding) {
    const { got, usual, what } = finding;
    switch (what) {
        case 'rows':
            return got === null
                ? `the table ${finding.table} is gone, which usually has ${count(usual)} rows`
                : `the table ${finding.table} has ${count(got)} rows, usually ${count(usual)}`;
        case 'duration':
            return `the newest backup took ${seconds(got)} s, usually ${seconds(usual)} s`;
        case 'snapshot size':
        case 'archive size':
            return `the newest ${what.replace(' size', '')} has ${count(got)} bytes, usually ${count(usual)}`;
    }
}
/** What to do about it. */
function trendHint({ code, what }) {
    if (code === 'BACKUP_SLOWED')
        return 'Look at the load and the disk of the machine; a lock can hold it up too.';
    return what === 'rows'
        ? 'If nobody meant to delete them, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
        : 'Fine after a VACUUM or a purge. Otherwise compare it with the backup before.';
}
function count(value) {
    return String(Math.round(value));
}
function seconds(durationMs) {
    return (durationMs / 1_000).toFixed(1);
}


/***/ }),

/***/ 84737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDatabaseHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/archive/read-manifest.js
var read_manifest = __webpack_require__(83612);
// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/domain/history.js

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal, sizes
 * from the catalog, rows from the manifests. An archive that is gone is known from the journal, one that is older than
 * the journal from the catalog.
 */
function buildHistory(sources, last) {
    const { catalog, database, journal } = sources;
    const creates = journal.filter((entry) => entry.operation === 'create' &&
        entry.database === database &&
        entry.verdict !== 'skipped' &&
        entry.code !== 'CANCELLED');
    const known = new Set(creates.map(({ archive }) => archive));
    const held = catalog.filter((entry) => (0,backups/* isBackup */.rk)(entry) && entry.database === database);
    const entries = new Map(held.map((entry) => [entry.name, entry]));
    const points = [
        ...creates.map((create) => pointOfCreate(create, entries, sources)),
        ...held.filter(({ name }) => !known.has(name)).map((entry) => pointOfEntry(entry, null, sources)),
    ];
    return points.sort((a, b) => a.time.getTime() - b.time.getTime()).slice(-last);
}
function pointOfCreate(create, entries, sources) {
    const entry = create.archive === null ? undefined : entries.get(create.archive);
    if (entry !== undefined)
        return pointOfEntry(entry, create, sources);
    const { archive, archiveSizeBytes, durationMs, snapshotSizeBytes, time, verdict } = create;
    return {
        time: new Date(time),
        archive,
        outcome: verdict === 'failed' ? 'failed' : 'made',
        durationMs,
        archiveSizeBytes,
        snapshotSizeBytes,
        tables: null,
    };
}
function pointOfEntry({ createdAt, name, sizeBytes }, create, { manifests }) {
    const manifest = manifests.get(name);
    return {
        time: createdAt,
        archive: name,
        outcome: 'made',
        durationMs: create?.durationMs ?? null,
        archiveSizeBytes: sizeBytes,
        snapshotSizeBytes: manifest?.snapshot.sizeBytes ?? create?.snapshotSizeBytes ?? null,
        tables: manifest?.fingerprint.tables ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/trend.js
var trend = __webpack_require__(88163);
;// CONCATENATED MODULE: ./lib/domain/history-figures.js

/** @param points oldest first */
function figuresOf(points) {
    const made = points.filter(({ outcome }) => outcome === 'made');
    const newest = made.at(-1);
    const archiveSizeBytes = newest?.archiveSizeBytes ?? null;
    const snapshotSizeBytes = newest?.snapshotSizeBytes ?? null;
    const [oldest = 0, ...later] = made.flatMap((point) => point.snapshotSizeBytes ?? []);
    return {
        made: made.length,
        failed: points.length - made.length,
        medianDurationMs: (0,trend/* medianOf */.ux)(made.flatMap(({ durationMs }) => durationMs ?? [])),
        archiveSizeBytes,
        snapshotSizeBytes,
        ratio: archiveSizeBytes === null || snapshotSizeBytes === null ? null : archiveSizeBytes / snapshotSizeBytes,
        growthBytes: later.map((sizeBytes) => sizeBytes - oldest).at(-1) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/files/scratch.js
var scratch = __webpack_require__(47285);
;// CONCATENATED MODULE: ./lib/operations/history.js







/**
 * Looks back on the backups of a store, from what it holds and from its journal.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = await ports.store.list(database === null ? {} : { database });
    const journal = await ports.journal.read(new Date(0));
    const databases = database === null ? databasesKnown(catalog, journal) : [database];
    return Promise.all(databases.map((each) => readDatabaseHistory(each, { catalog, journal }, request, ports)));
}
/** Looks back on one database, given what the store lists and its journal says. */
async function readDatabaseHistory(database, known, { last, limits }, ports) {
    const catalog = known.catalog.filter((entry) => entry.database === database);
    const manifests = await readManifests((0,backups/* presentBackups */.h7)(catalog).slice(0, last), ports);
    const points = buildHistory({ database, catalog, manifests, journal: known.journal }, last);
    return { database, points, figures: figuresOf(points), trend: (0,trend/* judgeTrend */.ZH)(points, limits) };
}
function databasesKnown(catalog, journal) {
    const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped');
    const names = [...(0,backups/* presentBackups */.h7)(catalog), ...created].map(({ database }) => database);
    return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** By the archive's name; a plain gzip file and one that cannot be read are left out. */
async function readManifests(catalog, ports) {
    const manifests = new Map();
    const directory = await ports.openScratch();
    try {
        for (const entry of catalog) {
            const manifest = await readManifest(entry, directory, ports);
            if (manifest !== null)
                manifests.set(entry.name, manifest);
        }
        return manifests;
    }
    finally {
        await (0,scratch/* removeScratch */.Z)(directory);
    }
}
async function readManifest(entry, directory, { signal, store }) {
    try {
        const { path } = await store.fetch(entry, directory, signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return format.kind === 'savepoint' ? format.manifest : null;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'archive' || error.kind === 'catalog' || error.code === 'ARCHIVE_EXPIRED')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 15339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStatus: () => (/* binding */ readStatus)
});

// EXTERNAL MODULE: ./lib/domain/backups.js
var backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var domain_catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/journal-attempts.js
var journal_attempts = __webpack_require__(36002);
// EXTERNAL MODULE: ./lib/domain/selection.js
var selection = __webpack_require__(30506);
// EXTERNAL MODULE: ./lib/domain/status.js
var domain_status = __webpack_require__(74000);
// EXTERNAL MODULE: ./lib/domain/status-backups.js
var status_backups = __webpack_require__(19670);
// EXTERNAL MODULE: ./lib/domain/status-paused.js
var status_paused = __webpack_require__(93671);
;// CONCATENATED MODULE: ./lib/domain/status-attempts.js



/** So many failures in a row are no accident. */
const FAILURES_IN_A_ROW = 3;
/** Fewer attempts make no rate. */
const MIN_ATTEMPTS = 5;
const MIN_SUCCESS_PERCENT = 90;
/**
 * What the attempts of the last 30 days say.
 * @param isStale whether the newest verified archive is too old: only then does it matter that a run made none
 */
function judgeAttempts(facts, { paused }, isStale) {
    const findings = [judgeFailures(facts), judgeSkipped(facts, isStale), judgeRate(facts)].filter((finding) => finding !== null);
    return paused ? findings.map(status_paused/* pausedFinding */.o) : findings;
}
function judgeFailures({ attempts, database }) {
    const counting = attempts.filter(({ outcome }) => outcome !== 'none');
    const last = counting.at(-1);
    if (last === undefined)
        return null;
    const finding = { code: 'BACKUPS_FAILING', database };
    const subject = (0,status_backups/* subjectOf */.et)(database);
    const inARow = counting.length - 1 - counting.findLastIndex(({ outcome }) => outcome === 'made');
    if (inARow === 0)
        return { ...finding, outcome: 'ok', message: `${subject}: the last backup was made.`, hint: null };
    return {
        ...finding,
        outcome: inARow >= FAILURES_IN_A_ROW ? 'failed' : 'warning',
        message: `${subject}: the last ${inARow === 1 ? 'backup' : `${inARow} backups`} failed${reasonText(last)}`,
        hint: 'See the log of the last run, mend the cause, and make a backup by hand.',
    };
}
/** Runs that were green and made no backup, since one was made. */
function judgeSkipped({ attempts, database }, isStale) {
    const since = attempts.findLastIndex(({ outcome }) => outcome === 'made');
    const skipped = attempts.slice(since + 1).filter(({ outcome }) => outcome === 'none');
    const last = skipped.at(-1);
    if (last === undefined || !isStale)
        return null;
    return {
        code: 'BACKUPS_SKIPPED',
        database,
        outcome: 'failed',
        message: `${(0,status_backups/* subjectOf */.et)(database)}: ${skipped.length} runs since the last backup were green and made none${reasonText(last)}`,
        hint: 'Look for a condition that skips the job, BACKUP_ENABLED=false, or an interval that is too long.',
    };
}
function judgeRate({ attempts, database }) {
    const { failed, made } = (0,journal_attempts/* successRateOf */.P)(attempts);
    const total = made + failed;
    if (total < MIN_ATTEMPTS)
        return null;
    const isLow = made * 100 < total * MIN_SUCCESS_PERCENT;
    return {
        code: 'SUCCESS_RATE_LOW',
        database,
        outcome: isLow ? 'warning' : 'ok',
        message: `${(0,status_backups/* subjectOf */.et)(database)}: ${made} of ${total} backups of the last 30 days were made.`,
        hint: isLow ? 'See what the failed runs have in common: savepoint history.' : null,
    };
}
function reasonText({ reason }) {
    return reason === null ? '.' : `: ${reason}`;
}

// EXTERNAL MODULE: ./lib/domain/status-span.js
var status_span = __webpack_require__(94493);
;// CONCATENATED MODULE: ./lib/domain/status-drill.js


/** A weekly drill, and a day for it to be late. */
const USUAL_MAX_AGE_MS = 8 * 86_400_000;
/** Whether restores are still being practised; nothing where nobody ever did nor asked for it. */
function judgeDrill(lastDrill, { maxDrillAgeMs, paused }, now) {
    const late = (message) => (paused ? (0,status_paused/* pausedFinding */.o)(overdue(message)) : overdue(message));
    if (lastDrill === null)
        return maxDrillAgeMs === null ? [] : [late('There was no drill yet.')];
    const ageMs = now.getTime() - lastDrill.time.getTime();
    const message = `The last drill was ${(0,status_span/* spanText */.C)(ageMs)} ago.`;
    const isLate = ageMs > (maxDrillAgeMs ?? USUAL_MAX_AGE_MS);
    const age = isLate
        ? late(message)
        : { code: 'DRILL_OVERDUE', database: null, outcome: 'ok', message, hint: null };
    return lastDrill.verdict === 'failed' ? [age, FAILED] : [age];
}
const FAILED = {
    code: 'DRILL_FAILED',
    database: null,
    outcome: 'failed',
    message: 'The last drill failed: it did not bring back what it should have.',
    hint: 'See its report, make a new backup and run savepoint drill again.',
};
function overdue(message) {
    return {
        code: 'DRILL_OVERDUE',
        database: null,
        outcome: 'warning',
        message,
        hint: 'Run savepoint drill, and put it on a weekly schedule.',
    };
}

;// CONCATENATED MODULE: ./lib/domain/status-storage.js
const WARN_PERCENT = 80;
const FAIL_PERCENT = 95;
/** How much of a disk or a quota is used: a warning from 80 %, a failure from 95 %. */
function judgeStorage({ of, totalBytes, usedBytes }) {
    const reaches = (percent) => usedBytes * 100 >= totalBytes * percent;
    const outcome = reaches(FAIL_PERCENT) ? 'failed' : reaches(WARN_PERCENT) ? 'warning' : 'ok';
    const place = of === 'disk' ? 'the disk of the store' : 'the storage quota';
    return {
        code: 'STORAGE_NEARLY_FULL',
        database: null,
        outcome,
        message: `${sharePercent(usedBytes, totalBytes)} % of ${place} is used.`,
        hint: outcome === 'ok'
            ? null
            : 'Free space or get more of it; savepoint prune shows what a shorter retention would remove.',
    };
}
/** Rounded down, so that what is shown never reaches a limit before the fact does. */
function sharePercent(usedBytes, totalBytes) {
    return Math.floor((usedBytes * 100) / totalBytes);
}

// EXTERNAL MODULE: ./lib/domain/status-trend.js
var status_trend = __webpack_require__(59710);
;// CONCATENATED MODULE: ./lib/domain/status-judgement.js






/** Judges every fact by itself; what is wrong twice over has two findings. */
function judgeStatus(facts, policy) {
    const { databases, lastDrill, now, schedule, storage } = facts;
    return [
        ...(databases.length === 0 ? [emptyStore(policy)] : []),
        ...databases.flatMap((each) => judgeDatabase(each, policy, now)),
        ...storage.map(judgeStorage),
        ...(schedule === null ? [] : [judgeSchedule(schedule, policy)]),
        ...judgeDrill(lastDrill, policy, now),
    ];
}
function judgeDatabase(facts, policy, now) {
    const age = (0,status_backups/* judgeAge */.nK)(facts, policy, now);
    return [
        age,
        (0,status_backups/* judgeFloor */.O1)(facts, policy),
        ...(0,status_backups/* judgeDamage */.BM)(facts),
        ...(0,status_backups/* judgeExpiry */.BF)(facts, policy, now),
        ...judgeAttempts(facts, policy, age.outcome !== 'ok'),
        ...(0,status_trend/* judgeTrendOf */.eT)(facts),
    ];
}
function emptyStore({ paused }) {
    const finding = {
        code: 'BACKUP_STALE',
        database: null,
        outcome: 'failed',
        message: 'The store holds no archive at all.',
        hint: 'Check that --store is the right one, and make a backup now: savepoint create.',
    };
    return paused ? (0,status_paused/* pausedFinding */.o)(finding) : finding;
}
function judgeSchedule({ disabled, workflow }, { paused }) {
    const finding = { code: 'WORKFLOW_DISABLED', database: null };
    if (disabled === null)
        return { ...finding, outcome: 'ok', message: `${workflow} is enabled.`, hint: null };
    const failed = {
        ...finding,
        outcome: 'failed',
        message: `${workflow} is switched off (${disabled}): nothing makes backups.`,
        hint: `Switch it on again: gh workflow enable ${workflow.replace(/^.*\//, '')}. GitHub disables schedules after 60 days without a commit.`,
    };
    return paused ? (0,status_paused/* pausedFinding */.o)(failed) : failed;
}

// EXTERNAL MODULE: ./lib/domain/trend.js
var domain_trend = __webpack_require__(88163);
// EXTERNAL MODULE: ./lib/operations/history.js + 2 modules
var operations_history = __webpack_require__(84737);
;// CONCATENATED MODULE: ./lib/operations/status.js









const WINDOW_MS = 30 * 86_400_000;
/** A store's clock may run ahead of ours by so much. */
const CLOCK_SLACK_MS = 600_000;
/** The newest backup and its predecessors. */
const TREND_BACKUPS = 8;
/**
 * Judges whether the backups of a store are as they should be.
 * @throws BackupError STORE_*, DISK_FULL, CANCELLED
 */
async function readStatus(request, ports) {
    ports.reporter.step(`Looking at ${ports.store.description}`);
    const facts = await readFacts(request, ports);
    const findings = judgeStatus(facts, request);
    return {
        store: ports.store.description,
        policy: request,
        facts,
        findings,
        verdict: (0,domain_status/* verdictOfStatus */.N)(findings),
        failure: failureOf(findings),
    };
}
async function readFacts(request, ports) {
    const now = ports.clock.now();
    const since = new Date(now.getTime() - WINDOW_MS);
    const catalog = (0,domain_catalog/* orderCatalog */.m)((await ports.store.list()).filter(backups/* isBackup */.rk));
    const known = { catalog, journal: await ports.journal.read(new Date(0)) };
    const schedule = ports.schedule === null ? null : await ports.schedule.read(since);
    const databases = [];
    const recent = known.journal.filter(({ time }) => new Date(time) >= since);
    for (const database of databasesMeant(request, catalog, recent)) {
        const journalAttempts = (0,journal_attempts/* attemptsOf */.O)(recent, database);
        const attempts = schedule?.attempts ?? journalAttempts;
        databases.push({ ...(await readDatabase(database, known, request, now, ports)), attempts });
    }
    return {
        now,
        databases,
        storage: await readStorage(request, catalog, ports),
        schedule,
        lastDrill: lastDrillOf(known.journal),
    };
}
async function readDatabase(database, known, request, now, ports) {
    const own = database === null
        ? known.catalog.filter((entry) => entry.database === null)
        : (0,selection/* selectDatabase */.e)(known.catalog, database);
    const horizon = now.getTime() + CLOCK_SLACK_MS;
    const present = own.filter((entry) => !entry.expired && entry.createdAt.getTime() <= horizon);
    const verified = [];
    const damaged = [];
    for (const entry of present) {
        if (verified.length >= Math.max(1, request.keepMinimumVerified))
            break;
        const group = (await ports.isVerified(entry)) ? verified : damaged;
        group.push(entry);
    }
    const made = known.journal.flatMap((entry) => entry.operation === 'create' && entry.database === database ? (entry.archive ?? []) : []);
    const everMade = new Set([...own.map(({ name }) => name), ...made]).size;
    const { trend } = await (0,operations_history/* readDatabaseHistory */.u)(database, known, { last: TREND_BACKUPS, limits: domain_trend/* DEFAULT_LIMITS */.dR }, ports);
    return { database, verified, damaged, everMade, trend };
}
/** A database that was backed up lately matters also when nothing of it is left. */
function databasesMeant({ databases }, catalog, recent) {
    if (databases.length > 0)
        return databases;
    const created = recent.filter(({ operation }) => operation === 'create');
    return [...new Set([...catalog, ...created].map(({ database }) => database))].sort((a, b) => (a ?? '') < (b ?? '') ? -1 : 1);
}
async function readStorage({ storageQuotaBytes }, catalog, { readDisk }) {
    const disk = await readDisk();
    const usedBytes = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0);
    return [
        ...(disk === null ? [] : [{ of: 'disk', ...disk }]),
        ...(storageQuotaBytes === null
            ? []
            : [{ of: 'quota', usedBytes, totalBytes: storageQuotaBytes }]),
    ];
}
/** A drill of several archives ends with an entry for each, all of the same time. */
function lastDrillOf(journal) {
    const last = journal.findLast(({ operation }) => operation === 'drill');
    if (last === undefined || last.verdict === 'skipped')
        return null;
    const together = journal.filter(({ operation, time }) => operation === 'drill' && time === last.time);
    const isFailed = together.some(({ verdict }) => verdict === 'failed');
    return { time: new Date(last.time), verdict: isFailed ? 'failed' : last.verdict };
}
function failureOf(findings) {
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    const [first] = failed;
    if (first === undefined)
        return null;
    const more = failed.length === 1 ? '' : ` There are ${failed.length - 1} more failures.`;
    return new errors/* BackupError */.hj(first.code, `${first.message}${more}`, {
        hint: first.hint ?? 'Look at the findings.',
        context: { failed: failed.length, codes: failed.map(({ code }) => code).join(' ') },
    });
}


/***/ })

};
