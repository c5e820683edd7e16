export const id = 881;
export const ids = [881,5104,5044];
export const modules = {

/***/ 58761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ announceError),
/* harmony export */   ac: () => (/* binding */ announceStatus),
/* harmony export */   o0: () => (/* binding */ announceEntries)
/* harmony export */ });
/* unused harmony exports decideAlerts, decideStatusAlerts */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74000);


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
 * is in its own report; to tell of it every hour would only teach everybody not to look.
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
    const verdicts = new Set(entries.filter(({ code }) => code !== 'CANCELLED').map((entry) => entry.verdict));
    if (verdicts.size === 0)
        return null;
    const verdict = ['failed', 'warning', 'ok'].find((each) => verdicts.has(each)) ?? 'skipped';
    return { time, operation, store, verdict, alerts: decideAlerts(entries) };
}
/** The announcement of a status. */
function announceStatus(findings, store, time) {
    const verdict = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfStatus */ .N)(findings);
    return { time, operation: 'status', store, verdict, alerts: decideStatusAlerts(findings) };
}
/** The announcement that something could not be done at all; null when somebody stopped it or asked it wrongly. */
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
    const kind = code !== null && code in _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1 ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1[code] : null;
    if (code === 'DISK_FULL' || code === 'STORE_QUOTA_EXHAUSTED')
        return 'storage';
    return kind === 'integrity' || kind === 'archive' ? 'integrity' : 'failure';
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

/***/ 72795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);


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
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
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

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   My: () => (/* binding */ includesLevel),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fx: () => (/* binding */ firstFailure),
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
/** The worst outcome among the findings; a report without findings is failed, because nothing was proven. */
function verdictOf(report) {
    const outcomes = new Set(report.findings.map((finding) => finding.outcome));
    if (outcomes.has('failed') || !outcomes.has('ok'))
        return 'failed';
    return outcomes.has('warning') ? 'warning' : 'ok';
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

/***/ 41642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ notifyAll)
/* harmony export */ });
/** Long enough for a slow service, short enough that nobody waits for it. */
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

/***/ 15104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ factsOfFailure),
/* harmony export */   entriesOfCheck: () => (/* binding */ entriesOfCheck),
/* harmony export */   entriesOfCreate: () => (/* binding */ entriesOfCreate),
/* harmony export */   entriesOfPrune: () => (/* binding */ entriesOfPrune),
/* harmony export */   entriesOfRestore: () => (/* binding */ entriesOfRestore),
/* harmony export */   entriesOfVerify: () => (/* binding */ entriesOfVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);
/* harmony import */ var _domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63511);
/* harmony import */ var _domain_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72795);
/* harmony import */ var _domain_verification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42493);





/** What a run of backups came to: one entry for each source, and one for each archive that retention removed. */
function entriesOfCreate({ outcomes, pruned }, time) {
    const created = outcomes.map((outcome) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, factsOfOutcome(outcome)));
    return pruned === null ? created : [...created, ...entriesOfPrune(pruned, time)];
}
/** One entry for each archive that was removed; none after a dry run. */
function entriesOfPrune({ applied, decisions }, time) {
    if (!applied)
        return [];
    return decisions
        .filter(({ action }) => action === 'remove')
        .map(({ entry, reasons }) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
        operation: 'prune',
        verdict: 'ok',
        database: entry.database,
        archive: entry.name,
        message: reasons.join('; '),
        archiveSizeBytes: entry.sizeBytes,
    }));
}
/** One entry for each archive that was verified. */
function entriesOfVerify(verifications, time) {
    return verifications.map(({ durationMs, failure, manifest, report, sizeBytes }) => (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
        operation: 'verify',
        verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
        database: manifest === null
            ? ((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveName */ .Lz)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject))?.database ?? null)
            : (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)(manifest.source),
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
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
            operation: 'restore',
            verdict,
            database: (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)),
            archive,
            level: verified.report.level,
            message: safetyCopy === null ? null : `the old content is in ${safetyCopy}`,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: verified.sizeBytes,
        }),
    ];
}
/** What a check of a live database came to. */
function entriesOfCheck({ durationMs, failure, report, sizeBytes }, time) {
    return [
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, {
            operation: 'check',
            verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
            database: (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(report.subject)),
            level: report.level,
            durationMs: Math.round(durationMs),
            snapshotSizeBytes: sizeBytes,
            ...factsOfFailure(failure),
        }),
    ];
}
/** The error of an operation as an entry has it; nothing for none. */
function factsOfFailure(failure) {
    return failure === null ? {} : { code: failure.code, message: failure.message, hint: failure.hint };
}
function factsOfOutcome(outcome) {
    const operation = 'create';
    const database = (0,_domain_database_name_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseNameOf */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(outcome.source));
    switch (outcome.status) {
        case 'skipped':
            return { operation, database, verdict: 'skipped', message: outcome.reason };
        case 'failed':
            return { operation, database, verdict: 'failed', ...factsOfFailure(outcome.error) };
        case 'created': {
            const { archiveSizeBytes, durations, entry, manifest, report } = outcome.created;
            return {
                operation,
                database,
                verdict: (0,_domain_verification_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(report),
                archive: entry.name,
                level: report.level,
                durationMs: Math.round(durations.totalMs),
                archiveSizeBytes,
                snapshotSizeBytes: manifest.snapshot.sizeBytes,
            };
        }
    }
}


/***/ }),

/***/ 70881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   journaled: () => (/* binding */ journaled)
/* harmony export */ });
/* harmony import */ var _domain_alert_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58761);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _domain_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72795);
/* harmony import */ var _alert_notifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41642);
/* harmony import */ var _journal_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





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
    const error = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown);
    if (error.kind === 'usage')
        return [];
    return [
        (0,_domain_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEntry */ .Ur)(time, { operation, database, verdict: 'failed', durationMs, ...(0,_journal_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOfFailure */ .D)(error) }),
    ];
}
async function tell(operation, entries, { clock, journal, notifiers, reporter, store }) {
    try {
        await journal.append(entries);
    }
    catch (thrown) {
        reporter.note(`The journal of the ${store} was not written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(thrown).message}`);
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
