export const id = 1763;
export const ids = [1763];
export const modules = {

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

/***/ 99835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ announceError),
/* harmony export */   ac: () => (/* binding */ announceStatus),
/* harmony export */   o0: () => (/* binding */ announceEntries)
/* harmony export */ });
/* unused harmony exports decideAlerts, decideStatusAlerts */
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);
/* harmony import */ var _status_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22569);



const STATUS_KINDS = {
    BACKUP_STALE: 'staleness',
    BACKUPS_SKIPPED: 'staleness',
    WORKFLOW_DISABLED: 'staleness',
    DRILL_OVERDUE: 'staleness',
    ARCHIVES_EXPIRING: 'staleness',
    STORAGE_NEARLY_FULL: 'storage',
    ARCHIVE_DAMAGED: 'integrity',
    DRILL_FAILED: 'integrity',
};
/**
 * What the end of an operation is worth telling: every failure, and every restore that is done. A backup with warnings
 * is in its own report; to tell of it every hour would only teach its readers not to look.
 * @param entries what the operation came to, as its journal has it
 */
function decideAlerts(entries) {
    return entries.filter(({ code }) => code !== 'CANCELLED').flatMap((entry) => alertOfEntry(entry) ?? []);
}
/** What a status is worth telling: every finding that is not ok. */
function decideStatusAlerts(findings) {
    return findings.flatMap(({ code, database, hint, message, outcome }) => outcome === 'failed' || outcome === 'warning'
        ? [
            {
                kind: STATUS_KINDS[code] ?? 'failure',
                severity: outcome,
                code,
                subject: database,
                message,
                remedy: hint,
            },
        ]
        : []);
}
/** The announcement of an operation that ended; null when it says nothing, because it was cancelled. */
function announceEntries(entries, operation, store, time) {
    const verdicts = entries.filter(({ code }) => code !== 'CANCELLED').map(({ verdict }) => verdict);
    if (verdicts.length === 0)
        return null;
    return { time, operation, store, verdict: (0,_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOf */ .hm)(verdicts, 'skipped'), alerts: decideAlerts(entries) };
}
/** The announcement of a status. */
function announceStatus(findings, store, time) {
    const verdict = (0,_status_status_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfStatus */ .NY)(findings);
    return { time, operation: 'status', store, verdict, alerts: decideStatusAlerts(findings) };
}
/** The announcement that something could not be done at all; null when the user stopped it or asked it wrongly. */
function announceError({ code, hint, kind, message }, operation, store, time) {
    if (kind === 'cancelled' || kind === 'usage')
        return null;
    const alert = { kind: kindOf(code), severity: 'failed', code, subject: null, message, remedy: hint };
    return { time, operation, store, verdict: 'failed', alerts: [alert] };
}
function alertOfEntry(entry) {
    const { archive, code, database, hint, message, operation, verdict } = entry;
    const subject = database ?? archive;
    if (verdict === 'failed') {
        const said = message ?? `${operation} failed`;
        return { kind: kindOf(code), severity: 'failed', code, subject, message: said, remedy: hint };
    }
    if (operation !== 'restore' || verdict === 'skipped')
        return null;
    const said = `${subject} was restored from ${archive}.`;
    return { kind: 'restored', severity: verdict, code: null, subject, message: said, remedy: hint };
}
function kindOf(code) {
    const kind = code !== null && code in _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1 ? _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1[code] : null;
    if (code === 'DISK_FULL' || code === 'STORE_QUOTA_EXHAUSTED')
        return 'storage';
    return kind === 'integrity' || kind === 'archive' ? 'integrity' : 'failure';
}


/***/ }),

/***/ 51768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   P: () => (/* binding */ successRateOf)
/* harmony export */ });
const OUTCOMES = { ok: 'made', warning: 'made', failed: 'failed', skipped: 'none' };
/**
 * The attempts that a journal tells of, oldest first. One that was cancelled says nothing of the backups.
 * @param database null for archives that name no database
 */
function attemptsOf(journal, database) {
    return journal
        .filter((entry) => entry.operation === 'create' && entry.database === database && entry.code !== 'CANCELLED')
        .map(({ durationMs, message, time, verdict }) => ({
        time: new Date(time),
        outcome: OUTCOMES[verdict],
        reason: message,
        durationMs,
        runId: null,
    }));
}
/** What made no backup because none was due counts neither way. */
function successRateOf(attempts) {
    const numberOf = (outcome) => attempts.filter((attempt) => attempt.outcome === outcome).length;
    return { made: numberOf('made'), failed: numberOf('failed') };
}


/***/ }),

/***/ 4375:
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

/***/ 72552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ judgeExpiry),
/* harmony export */   BM: () => (/* binding */ judgeDamage),
/* harmony export */   O1: () => (/* binding */ judgeFloor),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _retention_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4375);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87555);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22569);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35221);




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
        : `the newest verified archive is ${(0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(ageMs)} old (${newest.name})`;
    const message = `${subjectOf(database)}: ${age}; the limit is ${(0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .C)(policy.maxAgeMs)}.${aheadText(facts)}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedText */ .U)(facts.untrusted)}`;
    if (ageMs !== null && ageMs <= policy.maxAgeMs)
        return { ...finding, outcome: 'ok', message, hint: null };
    const stale = {
        ...finding,
        outcome: 'failed',
        message,
        hint: `Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedHint */ .k)(facts.untrusted)}`,
    };
    return policy.paused ? (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedFinding */ .ot)(stale) : stale;
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
    return damaged.map(({ fault, name }) => ({
        code: 'ARCHIVE_DAMAGED',
        database,
        outcome: 'failed',
        message: `${subjectOf(database)}: ${name} is not a good backup. ${fault}`,
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
    const which = soon.map(({ expiresAt, name }) => `${name} on ${(0,_retention_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(expiresAt)}`);
    return [
        {
            ...finding,
            outcome: 'warning',
            message: `${subject}: ${staying} verified archives will be left when those that expire soon are gone: ${which.join(', ')}.`,
            hint: 'Run the renew mode, or make new backups, before that day; keep a copy elsewhere of what must stay.',
        },
    ];
}
function aheadText({ aheadOfTime }) {
    if (aheadOfTime === 0)
        return '';
    return aheadOfTime === 1
        ? ' One archive does not count, because it is dated later than now.'
        : ` ${aheadOfTime} archives do not count, because they are dated later than now.`;
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

/***/ 87555:
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

/***/ 21496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ judgeTrendOf),
/* harmony export */   t8: () => (/* binding */ trendHint),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72552);

/** The newest backup beside its predecessors. */
function judgeTrendOf({ database, trend }) {
    return trend.map((finding) => ({
        code: finding.code,
        database,
        outcome: 'warning',
        message: `${(0,_backups_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(database)}: ${trendText(finding)}.`,
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
                : `the table ${finding.table} has ${count(got)} rows, usually ${count(usual)} (${less(got, usual)})`;
        case 'duration':
            return `the newest backup took ${seconds(got)} s, usually ${seconds(usual)} s`;
        case 'snapshot size':
        case 'archive size':
            return `the newest ${what.replace(' size', '')} has ${count(got)} bytes, usually ${count(usual)} (${less(got, usual)})`;
    }
}
/** What to do about it. */
function trendHint({ code, what }) {
    if (code === 'BACKUP_SLOWED')
        return 'Look at the load and the disk of the machine; a lock can hold it up too.';
    return what === 'rows'
        ? 'If they were not deleted on purpose, keep the archives from before (savepoint pin) and find out when they vanished (savepoint bisect).'
        : 'Fine after a VACUUM or a purge. Otherwise compare it with the backup before.';
}
function count(value) {
    return String(Math.round(value));
}
/** How much smaller, rounded down: what is left is never said to be gone. */
function less(got, usual) {
    return `${Math.floor(((usual - got) * 100) / usual)} % less`;
}
function seconds(durationMs) {
    return (durationMs / 1_000).toFixed(1);
}


/***/ }),

/***/ 35221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ untrustedText),
/* harmony export */   k: () => (/* binding */ untrustedHint)
/* harmony export */ });
const NAMED = 3;
/** How many archives are there that a restore would refuse, and which; empty when there are none. */
function untrustedText(names) {
    if (names.length === 0)
        return '';
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    const count = names.length === 1 ? '1 archive is there and is' : `${names.length} archives are there and are`;
    return ` ${count} not trusted for what made them: ${names.slice(0, NAMED).join(', ')}${more}.`;
}
/** What to do about them, behind other advice. */
function untrustedHint(names) {
    return names.length === 0
        ? ''
        : ' Archives of tags, merge queues and other branches are trusted where allowed-branches and allowed-events say so.';
}


/***/ }),

/***/ 32257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ adoptEntries)
/* harmony export */ });
/* harmony import */ var _domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37566);

/** The entries of a journal under the names that their databases have now: an earlier Savepoint knew no identity. */
function adoptEntries(journal, catalog) {
    const adopterOf = (0,_domain_catalog_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdopters */ .ox)([...catalog, ...journal].map(({ database }) => database));
    return journal.map((entry) => ({ ...entry, database: adopterOf(entry.database) }));
}


/***/ }),

/***/ 97158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDatabaseHistory),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/archive/read/read-manifest.js
var read_manifest = __webpack_require__(9833);
// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var catalog_databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/history/trend.js
var trend = __webpack_require__(25784);
;// CONCATENATED MODULE: ./lib/domain/history/figures.js

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

;// CONCATENATED MODULE: ./lib/domain/history/history.js

/**
 * The last backups and failed attempts of a database, oldest first: durations and failures from the journal or from the
 * runs of a schedule, sizes from the catalog, rows from the manifests. An archive that is gone is known from the journal,
 * one that is older than the journal from the catalog.
 */
function buildHistory(sources, last) {
    const { catalog, database, journal, runs } = sources;
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
        ...runs.filter(({ outcome }) => outcome === 'failed').map(pointOfRun),
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
function pointOfRun({ durationMs, time }) {
    return {
        time,
        archive: null,
        outcome: 'failed',
        durationMs,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        tables: null,
    };
}
function pointOfEntry({ createdAt, name, sizeBytes }, create, { manifests, runs }) {
    const manifest = manifests.get(name);
    const run = runs.find(({ runId }) => runId !== null && runId === manifest?.origin?.runId);
    return {
        time: createdAt,
        archive: name,
        outcome: 'made',
        durationMs: create?.durationMs ?? run?.durationMs ?? null,
        archiveSizeBytes: sizeBytes,
        snapshotSizeBytes: manifest?.snapshot.sizeBytes ?? create?.snapshotSizeBytes ?? null,
        tables: manifest?.fingerprint.tables ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/operations/catalog/adopt-entries.js
var adopt_entries = __webpack_require__(32257);
;// CONCATENATED MODULE: ./lib/operations/catalog/newest-trusted.js

/**
 * The newest backups of a catalog that would not be refused, and none that expired. No more are
 * asked about than it takes: a repository may have thousands.
 */
async function newestTrusted(catalog, count, isTrusted) {
    const found = [];
    for (const entry of catalog) {
        if (found.length >= count)
            break;
        if ((0,backups/* isBackup */.rk)(entry) && (entry.expired || (await isTrusted(entry))))
            found.push(entry);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
;// CONCATENATED MODULE: ./lib/operations/history/history.js












/** Runs matter for so long at least, also when no archive is as old. */
const WINDOW_MS = 30 * 86_400_000;
/**
 * Looks back on the backups of a store, from what it holds, its journal, and the runs that made it.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
async function readHistory(request, ports) {
    const { database } = request;
    const catalog = (0,catalog_catalog/* orderCatalog */.m)(await ports.store.list(database === null ? {} : { database }));
    const journal = (0,adopt_entries/* adoptEntries */.H)(await ports.journal.read(new Date(0)), catalog);
    const schedule = await readSchedule(request, catalog, ports);
    const known = { catalog, journal, manifests: new Map(), schedule };
    const databases = database === null
        ? databasesKnown(catalog, journal)
        : (0,catalog_databases/* databasesCalled */.A$)([database], [...catalog, ...journal].map((entry) => entry.database));
    const histories = [];
    for (const each of databases)
        histories.push(await readDatabaseHistory(each, known, request, ports));
    return histories.filter(({ database: each, figures }) => database !== null || figures.made > 0 || isTried(each, journal));
}
/** A database that only archives of strangers name does not count. */
function isTried(database, journal) {
    return journal.some((entry) => entry.operation === 'create' && entry.database === database);
}
/** Looks back on one database. */
async function readDatabaseHistory(database, known, { last, limits }, ports) {
    const own = known.catalog.filter((entry) => entry.database === database);
    const catalog = await newestTrusted(own, last, ports.isTrusted);
    const manifests = await readManifests((0,backups/* presentBackups */.h7)(catalog), known.manifests, ports);
    const runs = known.schedule?.attemptsOf?.(database) ?? [];
    const points = buildHistory({ database, catalog, manifests, journal: known.journal, runs }, last);
    return { database, points, figures: figuresOf(points), trend: (0,trend/* judgeTrend */.ZH)(points, limits) };
}
async function readSchedule({ database, last }, catalog, { clock, schedule }) {
    if (schedule === null)
        return null;
    const times = catalog.slice(0, last).map(({ createdAt }) => createdAt.getTime());
    const since = new Date(Math.min(clock.now().getTime() - WINDOW_MS, ...times));
    return schedule.read(since, database === null ? [] : [database]);
}
function databasesKnown(catalog, journal) {
    const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped');
    const names = [...(0,backups/* presentBackups */.h7)(catalog), ...created].map(({ database }) => database);
    return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** By the archive's name, the ones that were read before among them; those without a manifest are left out. */
async function readManifests(catalog, known, ports) {
    const manifests = new Map(known);
    for (const entry of catalog.filter(({ name }) => !known.has(name))) {
        const manifest = await readManifest(entry, ports);
        if (manifest !== null)
            manifests.set(entry.name, manifest);
    }
    return manifests;
}
/** Null for a plain gzip file and for one that cannot be read; what was fetched is removed before the next comes. */
async function readManifest(entry, ports) {
    const directory = await ports.openScratch();
    try {
        const { path } = await ports.store.fetch(entry, directory, ports.signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return format.kind === 'savepoint' ? format.manifest : null;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if ((0,fetch_candidate/* concernsOne */.my)(error))
            return null;
        throw error;
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}


/***/ }),

/***/ 91246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ notifyAll)
/* harmony export */ });
/** Long enough for a slow service, short enough that the operation does not wait for it. */
const TIME_LIMIT_MS = 10_000;
/**
 * Tells all notifiers at the same time.
 * @returns a sentence for each that could not be told; none of them throws, and none takes longer than the limit
 */
async function notifyAll(announcement, notifiers, timeLimitMs = TIME_LIMIT_MS) {
    const notes = await Promise.all(notifiers.map(async (notifier) => {
        const reason = await tryNotifying(notifier, announcement, timeLimitMs);
        return reason === null ? [] : [`The ${notifier.description} was not told: ${reason}`];
    }));
    return notes.flat();
}
/** Why it failed; null when it did not. One that does not obey its signal is no longer waited for. */
async function tryNotifying(notifier, announcement, timeLimitMs) {
    const controller = new AbortController();
    const { promise: late, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => {
        resolve(`it did not answer within ${timeLimitMs / 1_000} s.`);
        controller.abort();
    }, timeLimitMs);
    const told = notifier.notify(announcement, controller.signal);
    try {
        return await Promise.race([told, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 81763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellStatus: () => (/* binding */ tellStatus)
});

// EXTERNAL MODULE: ./lib/domain/alert/decision.js
var decision = __webpack_require__(99835);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/operations/journal/alert-notifiers.js
var alert_notifiers = __webpack_require__(91246);
// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var catalog_databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
;// CONCATENATED MODULE: ./lib/domain/status/journal-drills.js


/**
 * The last drill that a journal tells of. One that was cancelled proved nothing, and says nothing either; nor does
 * one of other databases.
 * @param databases those that matter; empty for all
 * @returns null when there was none
 */
function lastDrillOf(journal, databases) {
    const drills = journal.filter(({ code, database, operation }) => operation === 'drill' &&
        code !== 'CANCELLED' &&
        (database === null ||
            databases.length === 0 ||
            databases.some((wanted) => (0,catalog_databases/* isOfDatabase */.rT)(database, wanted))));
    const last = drills.at(-1);
    if (last === undefined)
        return null;
    // A drill of several archives ends with an entry for each, all of the same time.
    const verdicts = drills.flatMap(({ time, verdict }) => time === last.time && verdict !== 'skipped' ? [verdict] : []);
    return { time: new Date(last.time), verdict: (0,verification/* worstOf */.hm)(verdicts, 'ok') };
}

// EXTERNAL MODULE: ./lib/domain/journal/attempts.js
var journal_attempts = __webpack_require__(51768);
// EXTERNAL MODULE: ./lib/domain/status/backups.js
var status_backups = __webpack_require__(72552);
// EXTERNAL MODULE: ./lib/domain/status/status.js
var status_status = __webpack_require__(22569);
;// CONCATENATED MODULE: ./lib/domain/status/attempts.js



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
    return paused ? findings.map(status_status/* pausedFinding */.ot) : findings;
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

// EXTERNAL MODULE: ./lib/domain/status/span.js
var span = __webpack_require__(87555);
;// CONCATENATED MODULE: ./lib/domain/status/drill.js


/** A weekly drill, and a day for it to be late. */
const USUAL_MAX_AGE_MS = 8 * 86_400_000;
/** Whether restores are still being practised; nothing where there never was a drill and none is asked for. */
function judgeDrill(lastDrill, { maxDrillAgeMs, paused }, now) {
    const late = (message) => (paused ? (0,status_status/* pausedFinding */.ot)(overdue(message)) : overdue(message));
    if (lastDrill === null)
        return maxDrillAgeMs === null ? [] : [late('There was no drill yet.')];
    const ageMs = now.getTime() - lastDrill.time.getTime();
    const message = `The last drill was ${(0,span/* spanText */.C)(ageMs)} ago.`;
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

;// CONCATENATED MODULE: ./lib/domain/status/storage.js
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

// EXTERNAL MODULE: ./lib/domain/status/trend.js
var trend = __webpack_require__(21496);
// EXTERNAL MODULE: ./lib/domain/status/untrusted.js
var status_untrusted = __webpack_require__(35221);
;// CONCATENATED MODULE: ./lib/domain/status/judgement.js







/** Judges every fact by itself; what is wrong twice over has two findings. */
function judgeStatus(facts, policy) {
    const { databases, lastDrill, now, schedule, storage } = facts;
    return [
        ...(databases.length === 0 ? [emptyStore(facts, policy)] : []),
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
        ...(0,trend/* judgeTrendOf */.eT)(facts),
    ];
}
function emptyStore({ untrusted }, { paused }) {
    const finding = {
        code: 'BACKUP_STALE',
        database: null,
        outcome: 'failed',
        message: untrusted.length === 0
            ? 'The store holds no backup at all.'
            : `The store holds no backup that is trusted.${(0,status_untrusted/* untrustedText */.U)(untrusted)}`,
        hint: `Check that --store is the right one, and make a backup now: savepoint create.${(0,status_untrusted/* untrustedHint */.k)(untrusted)}`,
    };
    return paused ? (0,status_status/* pausedFinding */.ot)(finding) : finding;
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
    return paused ? (0,status_status/* pausedFinding */.ot)(failed) : failed;
}

;// CONCATENATED MODULE: ./lib/domain/status/meant.js

/**
 * Tells whether a database is meant to be backed up, of which the journal tells and no archive was ever made. A file that
 * was never there is a slip of the pen, until it is asked for again and again.
 * @param entries those of one database
 */
function isMeantByAttempts(entries) {
    return entries.length >= FAILURES_IN_A_ROW || entries.some(({ code }) => code !== 'SOURCE_NOT_FOUND');
}

// EXTERNAL MODULE: ./lib/operations/catalog/adopt-entries.js
var adopt_entries = __webpack_require__(32257);
// EXTERNAL MODULE: ./lib/domain/catalog/ahead.js
var catalog_ahead = __webpack_require__(98557);
// EXTERNAL MODULE: ./lib/domain/history/trend.js
var history_trend = __webpack_require__(25784);
// EXTERNAL MODULE: ./lib/operations/history/history.js + 3 modules
var history_history = __webpack_require__(97158);
// EXTERNAL MODULE: ./lib/operations/verify/good-backup.js + 1 modules
var good_backup = __webpack_require__(15359);
;// CONCATENATED MODULE: ./lib/operations/status/database-facts.js








/** The newest backup and its predecessors. */
const TREND_BACKUPS = 8;
/**
 * Finds out how the backups of one database are: looks at the newest archives until as many are good as the floor asks
 * for. One that would be refused for its origin is as good as not there.
 * @param floor how many good archives there must be
 * @throws BackupError STORE_*, DISK_FULL, CANCELLED
 */
async function readDatabaseFacts(database, store, floor, ports) {
    const { journal, now, schedule, since } = store;
    const own = store.catalog.filter((entry) => entry.database === database && (0,backups/* isBackup */.rk)(entry));
    const ahead = own.filter((entry) => (0,catalog_ahead/* isAhead */.Y)(entry, now));
    const present = own.filter((entry) => !entry.expired && !(0,catalog_ahead/* isAhead */.Y)(entry, now));
    const { damaged, manifests, refused, verified } = await lookAtNewest(present, floor, ports);
    const known = { catalog: own.filter((entry) => !(0,catalog_ahead/* isAhead */.Y)(entry, now)), journal, manifests, schedule };
    const { trend } = await (0,history_history/* readDatabaseHistory */.u)(database, known, { last: TREND_BACKUPS, limits: history_trend/* DEFAULT_LIMITS */.dR }, ports);
    const made = journal.flatMap(({ archive, database: of, operation }) => operation === 'create' && of === database ? (archive ?? []) : []);
    const listed = own.flatMap(({ name }) => (refused.has(name) ? [] : [name]));
    return {
        database,
        verified,
        damaged,
        untrusted: [...refused],
        aheadOfTime: ahead.length,
        everMade: new Set([...listed, ...made]).size,
        attempts: (schedule?.attemptsOf?.(database) ?? (0,journal_attempts/* attemptsOf */.O)(journal, database)).filter(({ time }) => time >= since),
        trend,
    };
}
async function lookAtNewest(newestFirst, floor, ports) {
    const verified = [];
    const damaged = [];
    const refused = new Set();
    const manifests = new Map();
    for (const entry of newestFirst) {
        if (verified.length >= Math.max(1, floor))
            break;
        if (!(await ports.isTrusted(entry))) {
            refused.add(entry.name);
            continue;
        }
        const { fault, manifest } = await (0,good_backup/* lookAtBackup */.B)(entry, ports);
        const found = fault ?? faultOfOwner(entry, manifest);
        if (found === null)
            verified.push(entry);
        else
            damaged.push({ name: entry.name, fault: found });
        if (manifest !== null)
            manifests.set(entry.name, manifest);
    }
    return { verified, damaged, refused, manifests };
}
/** A file can be renamed: then its bytes are sound, and it is the backup of something else. */
function faultOfOwner(entry, manifest) {
    const said = (0,catalog_databases/* saidDatabaseOf */.iw)(entry);
    if (said === null || manifest === null || (0,catalog_name/* nameOfManifest */.yf)(manifest) === said)
        return null;
    return `It is an archive of ${(0,catalog_name/* nameOfManifest */.yf)(manifest)}.`;
}

;// CONCATENATED MODULE: ./lib/operations/status/status.js











const WINDOW_MS = 30 * 86_400_000;
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
        verdict: (0,status_status/* verdictOfStatus */.NY)(findings),
        failure: failureOf(findings),
    };
}
async function readFacts(request, ports) {
    const now = ports.clock.now();
    const since = new Date(now.getTime() - WINDOW_MS);
    const listed = await listArchives(request, ports);
    const catalog = (0,catalog_catalog/* orderCatalog */.m)(listed.filter(backups/* isBackup */.rk));
    const journal = (0,adopt_entries/* adoptEntries */.H)(await ports.journal.read(new Date(0)), catalog);
    const schedule = ports.schedule && (await ports.schedule.read(since, request.databases));
    return {
        now,
        ...(await readDatabases(request, { now, since, catalog, journal, schedule }, ports)),
        storage: await readStorage(request, listed, ports),
        schedule,
        lastDrill: ports.drills === null ? lastDrillOf(journal, request.databases) : await ports.drills.readLast(),
    };
}
/** A store that has to ask for its listing finds the archives of few databases with few requests; a quota is for all. */
async function listArchives({ databases, storageQuotaBytes }, { store }) {
    if (databases.length === 0 || storageQuotaBytes !== null)
        return store.list();
    return (await Promise.all(databases.map((database) => store.list({ database })))).flat();
}
/** A database that only archives of strangers name does not count, unless the request names it. */
async function readDatabases(request, store, ports) {
    const databases = [];
    const untrusted = [];
    for (const database of databasesMeant(request, store)) {
        const facts = await readDatabaseFacts(database, store, request.keepMinimumVerified, ports);
        const isTried = isMeantByAttempts(store.journal.filter(({ database: tried }) => tried === database));
        if (request.databases.length > 0 || facts.everMade > 0 || isTried)
            databases.push(facts);
        else
            untrusted.push(...facts.untrusted);
    }
    return { databases, untrusted };
}
/** A database that was backed up lately matters also when nothing of it is left. */
function databasesMeant({ databases }, { catalog, journal, since }) {
    const created = journal.filter(({ operation, time }) => operation === 'create' && new Date(time) >= since);
    const known = new Set([...catalog, ...created].map(({ database }) => database));
    if (databases.length > 0)
        return (0,catalog_databases/* databasesCalled */.A$)(databases, known);
    return withoutEarlier([...known]).sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
/** What an earlier Savepoint made of several databases of one name is no database that could be backed up. */
function withoutEarlier(names) {
    const called = new Set(names.flatMap((name) => (name !== null && (0,catalog_databases/* isFullName */.fO)(name) ? (0,catalog_name/* plainNameOf */.R_)(name) : [])));
    return names.filter((name) => name === null || !called.has(name));
}
async function readStorage({ storageQuotaBytes }, archives, { readDisk }) {
    const disk = await readDisk();
    const usedBytes = archives.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0);
    return [
        ...(disk === null ? [] : [{ of: 'disk', ...disk }]),
        ...(storageQuotaBytes === null
            ? []
            : [{ of: 'quota', usedBytes, totalBytes: storageQuotaBytes }]),
    ];
}
function failureOf(findings) {
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    const [first] = failed;
    if (first === undefined)
        return null;
    return new errors/* BackupError */.hj(first.code, `${first.message}${moreFailures(failed.length - 1)}`, {
        hint: first.hint ?? 'Look at the findings.',
        context: { failed: failed.length, codes: failed.map(({ code }) => code).join(' ') },
    });
}
function moreFailures(count) {
    if (count === 0)
        return '';
    return count === 1 ? ' There is 1 more failure.' : ` There are ${count} more failures.`;
}

;// CONCATENATED MODULE: ./lib/operations/status/tell-status.js




/**
 * Judges the backups of a store as {@link readStatus} does, and tells the notifiers: also that it could not be done, for
 * it is not known then how the backups are. Neither changes the verdict; what goes wrong in telling becomes a note.
 * @throws BackupError what `readStatus` throws
 */
async function tellStatus(request, ports, notifiers) {
    const { clock, reporter, store } = ports;
    const tell = async (announcement) => {
        if (announcement === null)
            return;
        for (const note of await (0,alert_notifiers/* notifyAll */.x)(announcement, notifiers))
            reporter.note(note);
    };
    try {
        const status = await readStatus(request, ports);
        await tell((0,decision/* announceStatus */.ac)(status.findings, status.store, status.facts.now));
        return status;
    }
    catch (thrown) {
        await tell((0,decision/* announceError */.GU)((0,errors/* asBackupError */.ZJ)(thrown), 'status', store.description, clock.now()));
        throw thrown;
    }
}


/***/ }),

/***/ 15359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ isGoodBackup),
  B: () => (/* binding */ lookAtBackup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/files/durable/read-pieces.js
var read_pieces = __webpack_require__(84751);
// EXTERNAL MODULE: ./lib/archive/format/open-archive.js
var open_archive = __webpack_require__(69633);
// EXTERNAL MODULE: ./lib/archive/read/read-tail.js
var read_tail = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/archive/read/check-seal.js





/**
 * Tells whether every byte of an archive is as it was when it was sealed, by its digest and without inflating: what
 * retention relies on. False for a plain gzip file, which has no seal.
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED, CANCELLED
 */
async function isSealIntact(path, signal) {
    try {
        return await (0,open_archive/* withArchive */.x)(path, async (archive) => {
            const tail = await (0,read_tail/* readTail */.Z)(archive);
            return tail !== null && (await sealedSha256(archive, tail, signal)).equals(tail.seal.sealedSha256);
        });
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).kind === 'archive')
            return false;
        throw error;
    }
}
async function sealedSha256({ file, sizeBytes }, { sealBytes, behindBytes }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sealOffsetBytes = sizeBytes - behindBytes.length - sealBytes.length;
    for await (const piece of (0,read_pieces/* readPieces */.u)(file, 0, sealOffsetBytes, signal))
        hash.update(piece);
    return hash.update(behindBytes).digest();
}

// EXTERNAL MODULE: ./lib/archive/read/read-manifest.js
var read_manifest = __webpack_require__(9833);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/verify/fetch-candidate.js
var fetch_candidate = __webpack_require__(49878);
// EXTERNAL MODULE: ./lib/operations/verify/verify.js
var verify = __webpack_require__(13401);
;// CONCATENATED MODULE: ./lib/operations/verify/good-backup.js







const BUSY_TIMEOUT_MS = 30_000;
/**
 * Looks whether an archive of the store is a good backup now. One of ours was read back before it was sealed, so an
 * unbroken seal proves it without inflating; a plain gzip file is unpacked and checked by SQLite.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
async function lookAtBackup(entry, ports) {
    const directory = await ports.openScratch();
    try {
        const fetched = await ports.store.fetch(entry, directory, ports.signal);
        const format = await (0,read_manifest/* readArchiveFormat */._)(fetched.path);
        if (format.kind !== 'savepoint')
            return { fault: await faultOfPlain(entry, fetched, ports), manifest: null };
        const { manifest } = format;
        if (manifest.verdict === 'failed')
            return { fault: 'It is kept for inquiry only.', manifest };
        const isIntact = await isSealIntact(fetched.path, ports.signal);
        return { fault: isIntact ? null : 'Its bytes are not what its manifest says.', manifest };
    }
    catch (error) {
        const failure = (0,errors/* asBackupError */.ZJ)(error);
        if ((0,fetch_candidate/* concernsOne */.my)(failure))
            return { fault: failure.message, manifest: null };
        throw failure;
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(directory, ports.reporter);
    }
}
/**
 * Tells whether an archive of the store is a good backup now, as {@link lookAtBackup} sees it.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
async function isGoodBackup(entry, ports) {
    return (await lookAtBackup(entry, ports)).fault === null;
}
async function faultOfPlain({ name }, { digest, path }, ports) {
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const request = {
            path,
            subject: name,
            expectedDigest: digest,
            level: 'data',
            assertions: [],
            busyTimeoutMs: BUSY_TIMEOUT_MS,
        };
        return (await (0,verify/* verifyArchive */.w)(request, engine, ports)).failure?.message ?? null;
    }
    finally {
        await engine.close();
    }
}


/***/ })

};
