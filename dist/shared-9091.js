export const id = 9091;
export const ids = [9091,606];
export const modules = {

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

/***/ 43076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ isCatalogName),
/* harmony export */   Ib: () => (/* binding */ parseCatalogName),
/* harmony export */   R_: () => (/* binding */ plainNameOf),
/* harmony export */   iB: () => (/* binding */ catalogNameOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74942);

const LETTERS = { name: 'n', machine: 'm', repository: 'r', path: 'p' };
const KINDS = { n: 'name', m: 'machine', r: 'repository', p: 'path' };
const TAG_DIGITS = 8;
const NAME = /^(.+)~(([nmrp])[0-9a-f]{8})$/;
/**
 * The name under which the archives of a database stand in a catalog: how people call it, and a tag that tells it from
 * others that are called the same, such as `app~m3f9a1c2e`. The letter says what the identity rests on; the digits are
 * the first of its digest.
 */
function catalogNameOf({ by, digest, name }) {
    return `${name}~${LETTERS[by]}${digest.slice('sha256:'.length).slice(0, TAG_DIGITS)}`;
}
/** The name of the database of which an archive is; that of its file where the archive says no identity. */
function nameOfManifest({ identity, source }) {
    return identity === undefined ? (0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseNameOf */ .U)(source) : catalogNameOf(identity);
}
/** What a name says; null when it cannot be that of a database in a catalog. */
function parseCatalogName(text) {
    const [, name = text, tag, letter] = NAME.exec(text) ?? [];
    if (!(0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseName */ .l)(name))
        return null;
    if (tag === undefined)
        return { name, identity: null };
    return { name, identity: { by: KINDS[letter], tag } };
}
/** Tells whether a text can be a database's name in a catalog. */
function isCatalogName(text) {
    return parseCatalogName(text) !== null;
}
/** How people call a database, given its name in the catalog. */
function plainNameOf(catalogName) {
    return parseCatalogName(catalogName)?.name ?? catalogName;
}


/***/ }),

/***/ 77155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ CODECS),
/* harmony export */   X5: () => (/* binding */ COMPRESSION_LEVELS),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS)
/* harmony export */ });
/** What can pack the blocks of an archive. */
const CODECS = ['gzip', 'zstd'];
/** What a codec does where no level is given. zlib at 5 takes four fifths of its time at 6, for 1 % more bytes. */
const DEFAULT_LEVELS = { gzip: 5, zstd: 3 };
/** Between which levels a codec can be told to work, both included. */
const COMPRESSION_LEVELS = {
    gzip: { min: 0, max: 9 },
    zstd: { min: 1, max: 19 },
};


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ databaseNameOf),
/* harmony export */   l: () => (/* binding */ isDatabaseName),
/* harmony export */   parseDatabaseName: () => (/* binding */ parseDatabaseName)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/**
 * The name that the user gives to a database, so that it is the same on every machine and in every workflow.
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseDatabaseName({ from, text }) {
    if (isDatabaseName(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} is "${text}", which cannot be the name of a database.`, {
        hint: 'A name has 1 to 100 characters: letters A to Z, digits, "_", "-" and "." (not first), such as shop-production.',
        context: { from, text },
    });
}
/** Tells whether a text can be a database's name in the catalog. */
function isDatabaseName(text) {
    return NAME.test(text);
}
/**
 * The name under which the archives of a source stand in the catalog: its file name without a final `.db`. Where
 * something has to be replaced or cut off, a digest of the whole file name is appended, so that two names that look
 * alike afterwards stay apart: `kasse ü.db` gives `kasse---544b3ad7`.
 *
 * Sources of the same file name in different folders are the same database, and so are `app` and `app.db`.
 */
function databaseNameOf(fileName) {
    const bare = fileName.endsWith('.db') ? fileName.slice(0, -'.db'.length) : fileName;
    if (isDatabaseName(bare))
        return bare;
    const suffix = `-${shortDigestOf(fileName)}`;
    const safe = bare.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^\.+/, '');
    return `${(safe || 'database').slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}
/** FNV-1a, 32 bits, over the UTF-8 bytes: enough to tell names apart, not to protect anything. */
function shortDigestOf(text) {
    let digest = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        digest = Math.imul(digest ^ byte, 0x01000193);
    return (digest >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 37138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ renderArchiveTime),
/* harmony export */   EX: () => (/* binding */ ARCHIVE_EXTENSIONS),
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   S9: () => (/* binding */ renderArchiveName),
/* harmony export */   pV: () => (/* binding */ parseArchiveTime),
/* harmony export */   parseLabel: () => (/* binding */ parseLabel),
/* harmony export */   vj: () => (/* binding */ archiveStemOf)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77155);



/** What the file names of archives end in. */
const ARCHIVE_EXTENSIONS = { gzip: '.db.gz', zstd: '.db.zst' };
const LABEL = /^[A-Za-z0-9.-]{1,60}$/;
/** `backup_<database>_<time>[_<label>]` and the extension; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?$/;
/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)$/;
/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseLabel(text) {
    if (LABEL.test(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
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
    return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSIONS[name.codec ?? 'gzip']}`;
}
/** The name without what archives end in; null when it is not that of an archive. */
function archiveStemOf(fileName) {
    const codec = _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .CODECS */ .QA.find((name) => fileName.endsWith(ARCHIVE_EXTENSIONS[name]));
    const stem = codec && fileName.slice(0, -ARCHIVE_EXTENSIONS[codec].length);
    return codec && stem ? { stem, codec } : null;
}
/** What a file name says of its archive; null when it is not that of an archive at all. */
function parseArchiveName(fileName) {
    const parts = archiveStemOf(fileName);
    if (parts === null)
        return null;
    const { stem, codec } = parts;
    return parseOwnName(stem, codec) ?? { database: null, createdAt: parseFormerTime(stem), label: null, codec };
}
function parseOwnName(stem, codec) {
    const [, database = '', time = '', label] = NAME.exec(stem) ?? [];
    const createdAt = parseArchiveTime(time);
    if (createdAt === null || !(0,_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCatalogName */ .FZ)(database))
        return null;
    return { database, createdAt, label: label ?? null, codec };
}
function parseFormerTime(stem) {
    const [, time] = FORMER_NAME.exec(stem) ?? [];
    return parseArchiveTime(`${time}-000`);
}


/***/ }),

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17200);


/** The operations that a journal tells of. */
const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(JOURNALED),
    database: text,
    archive: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'failed', 'skipped']),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_outcome_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
    code: text,
    message: text,
    hint: text,
    durationMs: count,
    archiveSizeBytes: count,
    snapshotSizeBytes: count,
});
/** An entry with the given facts. */
function journalEntry(time, { operation, verdict, ...facts }) {
    return {
        version: 1,
        time: time.toISOString(),
        operation,
        verdict,
        database: null,
        archive: null,
        level: null,
        code: null,
        message: null,
        hint: null,
        durationMs: null,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        ...facts,
    };
}
/** The entry as one line of JSON, without its end. */
function renderJournalLine(entry) {
    return JSON.stringify(entry);
}
/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
function parseJournalLine(line) {
    try {
        return schema.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
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

/***/ 37614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ factsOfFailure),
/* harmony export */   Y: () => (/* binding */ entriesOfRenewal),
/* harmony export */   entriesOfCheck: () => (/* binding */ entriesOfCheck),
/* harmony export */   entriesOfCreate: () => (/* binding */ entriesOfCreate),
/* harmony export */   entriesOfDrill: () => (/* binding */ entriesOfDrill),
/* harmony export */   entriesOfPrune: () => (/* binding */ entriesOfPrune),
/* harmony export */   entriesOfRestore: () => (/* binding */ entriesOfRestore),
/* harmony export */   entriesOfVerify: () => (/* binding */ entriesOfVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74942);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37138);
/* harmony import */ var _domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16475);





/** What a run of backups came to: one entry for each source, and one for each archive that retention removed. */
function entriesOfCreate({ outcomes, pruned }, time, identify) {
    const created = outcomes.map((outcome) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, factsOfOutcome(outcome, identify)));
    return pruned === null ? created : [...created, ...entriesOfPrune(pruned, time)];
}
/** One entry for each archive that was removed; none after a dry run. */
function entriesOfPrune({ applied, decisions }, time) {
    if (!applied)
        return [];
    return decisions
        .filter(({ action }) => action === 'remove')
        .map(({ entry, reasons }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'prune',
        verdict: 'ok',
        database: entry.database,
        archive: entry.name,
        message: reasons.join('; '),
        archiveSizeBytes: entry.sizeBytes,
    }));
}
/** One entry for each archive that was verified. */
function entriesOfVerify({ verifications }, time) {
    return verifications.map(({ durationMs, failure, manifest, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'verify',
        verdict,
        database: manifest === null
            ? ((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArchiveName */ .Lz)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject))?.database ?? null)
            : (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfManifest */ .yf)(manifest),
        archive: report.subject,
        level: report.level,
        durationMs: Math.round(durationMs),
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** What a restore came to; nothing after a dry run. */
function entriesOfRestore(restored, time) {
    const { archive, durationMs, outcome, safetyCopy, target, verdict, verified } = restored;
    if (outcome === 'planned')
        return [];
    return [
        (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
            operation: 'restore',
            verdict,
            database: (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)),
            archive,
            level: verified.report.level,
            message: safetyCopy === null ? null : `the old content is in ${safetyCopy}`,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: verified.sizeBytes,
        }),
    ];
}
/** One entry for each live database that was checked. */
function entriesOfCheck({ checks }, time) {
    return checks.map(({ durationMs, failure, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'check',
        verdict,
        database: (0,_domain_archive_database_name_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject)),
        level: report.level,
        durationMs: Math.round(durationMs),
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** The error of an operation as an entry has it; nothing for none. */
function factsOfFailure(failure) {
    return failure === null ? {} : { code: failure.code, message: failure.message, hint: failure.hint };
}
function factsOfOutcome(outcome, identify) {
    const operation = 'create';
    const database = (0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogNameOf */ .iB)(identify(outcome.source));
    switch (outcome.status) {
        case 'skipped':
            return { operation, database, verdict: 'skipped', message: outcome.reason };
        case 'failed':
            return { operation, database, verdict: 'failed', ...factsOfFailure(outcome.error) };
        case 'created': {
            const { archiveSizeBytes, durations, entry, manifest, report, verdict } = outcome.created;
            return {
                operation,
                database,
                verdict,
                archive: entry.name,
                level: report.level,
                durationMs: Math.round(durations.totalMs),
                archiveSizeBytes,
                snapshotSizeBytes: manifest.snapshot.sizeBytes,
            };
        }
    }
}
/** One entry for each archive that a drill restored, or could not. */
function entriesOfDrill({ drilled }, time) {
    return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes, verdict }) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'drill',
        verdict,
        database: entry.database,
        archive: entry.name,
        level: report.level,
        durationMs: recoveryMs === null ? null : Math.round(recoveryMs),
        archiveSizeBytes: entry.sizeBytes,
        snapshotSizeBytes: sizeBytes,
        ...factsOfFailure(failure),
    }));
}
/** One entry for each archive that was renewed, or that does not count or could not be kept. */
function entriesOfRenewal({ databases }, time) {
    return databases
        .flatMap(({ outcomes }) => outcomes)
        .filter(({ outcome }) => outcome !== 'stays')
        .map((each) => (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .journalEntry */ .Ur)(time, {
        operation: 'renew',
        verdict: each.outcome === 'renewed' ? 'ok' : 'failed',
        database: each.entry.database,
        archive: each.entry.name,
        archiveSizeBytes: each.entry.sizeBytes,
        ...factsOfFailure('failure' in each ? each.failure : null),
    }));
}


/***/ }),

/***/ 30515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journaled: () => (/* binding */ journaled)
/* harmony export */ });
/* harmony import */ var _domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99835);
/* harmony import */ var _domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16475);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91246);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37614);





/**
 * Runs an operation, writes into the journal what it came to, and tells the notifiers. Neither changes what it came to:
 * what goes wrong there becomes a note.
 * @throws BackupError what the operation throws
 */
async function journaled(call, audience) {
    const { clock } = audience;
    const startedMs = clock.elapsedMs();
    try {
        const result = await call.run();
        await tell(call.operation, call.entriesOf(result, clock.now()), audience);
        return result;
    }
    catch (thrown) {
        const durationMs = Math.round(clock.elapsedMs() - startedMs);
        await tell(call.operation, entriesOfError(call, thrown, durationMs, clock.now()), audience);
        throw thrown;
    }
}
/** A call that could not be understood says nothing of the backups. */
function entriesOfError({ database, operation }, thrown, durationMs, time) {
    const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
    if (error.kind === 'usage')
        return [];
    return [
        (0,_domain_journal_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .journalEntry */ .Ur)(time, { operation, database, verdict: 'failed', durationMs, ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOfFailure */ .D)(error) }),
    ];
}
async function tell(operation, entries, { clock, journal, notifiers, reporter, store }) {
    try {
        await journal.append(entries);
    }
    catch (thrown) {
        reporter.note(`The journal of the ${store} was not written: ${(0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown).message}`);
    }
    const announcement = (0,_domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .announceEntries */ .o0)(entries, operation, store, clock.now());
    if (announcement === null)
        return;
    for (const note of await (0,_alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyAll */ .x)(announcement, notifiers))
        reporter.note(note);
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
