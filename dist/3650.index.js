export const id = 3650;
export const ids = [3650];
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

/***/ 48339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79737);
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
        throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 63086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ isGoodBackup),
  B: () => (/* binding */ lookAtBackup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/files/read-pieces.js
var read_pieces = __webpack_require__(32847);
// EXTERNAL MODULE: ./lib/archive/open-archive.js
var open_archive = __webpack_require__(37259);
// EXTERNAL MODULE: ./lib/archive/read-tail.js + 1 modules
var read_tail = __webpack_require__(8853);
;// CONCATENATED MODULE: ./lib/archive/check-seal.js





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
async function sealedSha256({ file, sizeBytes }, { sealMember }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sealOffsetBytes = sizeBytes - sealMember.length;
    for await (const piece of (0,read_pieces/* readPieces */.u)(file, 0, sealOffsetBytes, signal))
        hash.update(piece);
    return hash.digest();
}

// EXTERNAL MODULE: ./lib/archive/read-manifest.js
var read_manifest = __webpack_require__(83612);
// EXTERNAL MODULE: ./lib/sqlite/engine-client.js + 2 modules
var engine_client = __webpack_require__(77145);
// EXTERNAL MODULE: ./lib/operations/fetch-candidate.js
var fetch_candidate = __webpack_require__(16974);
// EXTERNAL MODULE: ./lib/operations/sweep-up.js
var sweep_up = __webpack_require__(20118);
// EXTERNAL MODULE: ./lib/operations/verify.js
var verify = __webpack_require__(73185);
;// CONCATENATED MODULE: ./lib/operations/good-backup.js







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


/***/ }),

/***/ 17268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeAssertions),
/* harmony export */   c: () => (/* binding */ judgeInspection)
/* harmony export */ });
/* harmony import */ var _domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63108);

/**
 * Turns what SQLite said of a database into findings, one per check. Pure.
 * @param expected null when there is nothing to compare with: schema and rows are then skipped, not passed
 */
function judgeInspection(inspection, expected, blame) {
    return [
        {
            check: 'SQL',
            outcome: 'ok',
            message: `SQLite ${inspection.sqliteVersion} opens it and reads its schema.`,
        },
        judgeIntegrity(inspection, blame),
        ...judgeForeignKeys(inspection, expected),
        ...judgeFingerprint(inspection.fingerprint, expected, blame),
        ...judgeAssertions(inspection),
    ];
}
function judgeIntegrity(inspection, blame) {
    const { problemCount, problems, limitations } = inspection.integrity;
    if (problemCount > 0) {
        return {
            check: 'integrity',
            outcome: 'failed',
            message: `integrity_check reports ${problemCount === 1 ? 'a problem' : `${problemCount} problems`}.`,
            details: problems,
            ...blame,
        };
    }
    if (limitations.length === 0)
        return { check: 'integrity', outcome: 'ok', message: 'integrity_check finds nothing.' };
    return {
        check: 'integrity',
        outcome: 'warning',
        message: `The structure is sound as far as it can be checked: ${limitations.length} part(s) need an extension.`,
        hint: 'Nothing is damaged. Only the program that has the extension can check those parts.',
        details: limitations.map(({ table, reason }) => (table === null ? reason : `${table}: ${reason}`)),
    };
}
function judgeForeignKeys(inspection, expected) {
    const { foreignKeys } = inspection;
    if (foreignKeys === null)
        return [];
    if (foreignKeys.violations === null) {
        return [
            {
                check: 'foreign keys',
                outcome: 'warning',
                message: `Foreign keys cannot be checked: ${foreignKeys.obstacle ?? 'the schema does not allow it'}.`,
                hint: 'The source is like this; the backup is a faithful copy of it.',
            },
        ];
    }
    if (foreignKeys.violations === 0)
        return [{ check: 'foreign keys', outcome: 'ok', message: 'No orphaned rows.' }];
    const known = expected !== null && expected.foreignKeyViolations === foreignKeys.violations;
    return [
        {
            check: 'foreign keys',
            outcome: 'warning',
            message: `${foreignKeys.violations} row(s) refer to a row that does not exist${known ? ', as in the source' : ''}.`,
            hint: 'SQLite accepts this and a restore brings it back as it is. PRAGMA foreign_key_check lists the rows.',
            details: foreignKeys.details,
        },
    ];
}
/** Nothing where damage, which the integrity finding names, made it impossible to read the schema. */
function judgeFingerprint(got, expected, blame) {
    if (got === null)
        return [];
    if (expected === null)
        return [withoutManifest('schema'), withoutManifest('rows')];
    return [judgeSchema(got, expected, blame), judgeRows(got, expected, blame)];
}
function judgeSchema(got, expected, blame) {
    const differences = (0,_domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFingerprints */ .t)(expected.fingerprint, got).filter((one) => one.fact !== 'rows');
    if (differences.length > 0)
        return different('schema', differences, blame);
    return { check: 'schema', outcome: 'ok', message: `The schema is the expected one (${got.schemaDigest}).` };
}
function judgeRows(got, expected, blame) {
    const differences = (0,_domain_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFingerprints */ .t)(expected.fingerprint, got).filter((one) => one.fact === 'rows');
    if (differences.length > 0)
        return different('rows', differences, blame);
    const total = got.tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    return {
        check: 'rows',
        outcome: 'ok',
        message: `Tables: ${got.tables.length}, rows in all: ${total}, as expected.`,
    };
}
function withoutManifest(check) {
    return { check, outcome: 'skipped', message: 'Not compared: there is no manifest to compare with.' };
}
function different(check, differences, blame) {
    return {
        check,
        outcome: 'failed',
        message: `The ${check} differ${check === 'rows' ? '' : 's'} in ${differences.length} place(s) from what is expected.`,
        details: differences.map(({ table, fact, expected, got }) => `${table === undefined ? fact : `${table} (${fact})`}: expected ${expected}, got ${got}`),
        ...blame,
    };
}
/** What the assertions came to; nothing when there are none. */
function judgeAssertions(inspection) {
    if (inspection.assertions.length === 0)
        return [];
    const broken = inspection.assertions.filter((one) => one.outcome !== 'held');
    if (broken.length === 0) {
        return [
            { check: 'assertions', outcome: 'ok', message: `${inspection.assertions.length} assertion(s) hold.` },
        ];
    }
    return [
        {
            check: 'assertions',
            outcome: 'failed',
            message: `${broken.length} of ${inspection.assertions.length} assertion(s) do not hold.`,
            hint: 'The data is not what you said it must be. Look at the statements below, and at the source.',
            details: broken.map(({ sql, message }) => (message === undefined ? sql : `${sql}: ${message}`)),
        },
    ];
}


/***/ }),

/***/ 13650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./lib/domain/backups.js
var domain_backups = __webpack_require__(28015);
// EXTERNAL MODULE: ./lib/domain/catalog.js
var domain_catalog = __webpack_require__(15835);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/calendar.js
var calendar = __webpack_require__(4864);
;// CONCATENATED MODULE: ./lib/domain/retention-rules.js

const PERIODS = [
    ['keepDaily', 'daily', calendar/* dayOf */.kb],
    ['keepWeekly', 'weekly', calendar/* weekOf */.gx],
    ['keepMonthly', 'monthly', calendar/* monthOf */.GS],
    ['keepYearly', 'yearly', calendar/* yearOf */.lY],
];
/**
 * The rules of a policy, applied to the backups of one database, given newest first. Of the same dates they keep the
 * same ones as restic, except that age is counted from now and not from the newest archive.
 * @see https://restic.readthedocs.io/en/stable/060_forget.html
 */
function applyRules(backups, policy, now) {
    return [
        ...keepYounger(backups, policy.keepWithinDays, now),
        ...keepNewest(backups, policy.keepLast, 'newest'),
        ...PERIODS.flatMap(([rule, title, periodOf]) => keepPeriods(backups, policy[rule], title, periodOf)),
    ];
}
/** Keeps what is younger than so many days; null turns it off. */
function keepYounger(entries, days, now) {
    if (days === null)
        return [];
    const limit = (0,calendar/* daysBefore */.pi)(now, days);
    const younger = entries.filter((entry) => entry.createdAt > limit);
    return [{ keeps: because(younger, `younger than ${days} days`), otherwise: `older than ${days} days` }];
}
/** Keeps so many of entries that are given newest first; 0 turns it off. */
function keepNewest(entries, count, title) {
    if (count === 0)
        return [];
    const reason = count === 1 ? `the ${title}` : `one of the ${count} ${title}`;
    return [{ keeps: because(entries.slice(0, count), reason), otherwise: `not ${reason}` }];
}
/** Keeps the newest of each period until the count is used up; the oldest of all stays while some of it is left. */
function keepPeriods(entries, count, title, periodOf) {
    const keeps = new Map();
    let last = '';
    for (const entry of entries) {
        if (keeps.size === count)
            break;
        const period = periodOf(entry.createdAt);
        if (period !== last)
            keeps.set(entry, `${title} snapshot ${period}`);
        else if (entry === entries.at(-1))
            keeps.set(entry, `oldest ${title} snapshot ${period}`);
        last = period;
    }
    return count === 0 ? [] : [{ keeps, otherwise: `not one of the ${count} ${title} snapshots` }];
}
function because(entries, reason) {
    return new Map(entries.map((entry) => [entry, reason]));
}

;// CONCATENATED MODULE: ./lib/domain/retention.js




/**
 * Decides for every archive whether it stays; nothing is removed by this. Each database is decided for itself, and
 * archives that name none are together one more.
 *
 * - The newest `keepMinimumVerified` that were verified stay, whatever the rules say.
 * - A pinned one stays and, as a tagged snapshot in restic, still takes its place in the counts.
 * - One dated after `now` stays and takes no place: some clock was wrong, and that must not push others out.
 * - A safety copy is no backup, nor is the database of a failed job: each stays `keepWithinDays`, and the newest of
 *   its kind for ever.
 * - An expired one is gone already and stands in no decision.
 *
 * @param verified ids of archives that were verified and found good; {@link floorCandidates} says which to look at
 * @returns database by database, newest first in each
 */
function decideRetention(catalog, policy, now, verified) {
    const present = (0,domain_catalog/* orderCatalog */.m)(catalog.filter((entry) => !entry.expired));
    const groups = [...Map.groupBy(present, (entry) => entry.database).values()];
    return groups.flatMap((group) => {
        const past = group.filter((entry) => entry.createdAt <= now);
        const backups = rulesForBackups(past.filter(domain_backups/* isBackup */.rk), policy, now, verified);
        const safety = rulesForOthers(past.filter(({ kind }) => kind === 'safety'), 'newest safety copy', policy, now);
        const failed = rulesForOthers(past.filter((entry) => entry.kind !== 'safety' && !(0,domain_backups/* isBackup */.rk)(entry)), 'newest of a failed job', policy, now);
        const rulesFor = (entry) => (0,domain_backups/* isBackup */.rk)(entry) ? backups : entry.kind === 'safety' ? safety : failed;
        return group.map((entry) => decide(entry, rulesFor(entry), now));
    });
}
/**
 * The archives to verify before anything is removed, per database and in this order: as soon as
 * `keepMinimumVerified` of a database are good, its others need not be looked at. A database from which nothing would
 * be removed is left out, so that a prune with nothing to do reads nothing.
 */
function floorCandidates(catalog, policy, now) {
    if (policy.keepMinimumVerified === 0)
        return new Map();
    const leaving = decideRetention(catalog, policy, now, new Set()).filter((decision) => decision.action === 'remove' && (0,domain_backups/* isBackup */.rk)(decision.entry));
    const databases = new Set(leaving.map((decision) => decision.entry.database));
    const candidates = (0,domain_backups/* presentBackups */.h7)((0,domain_catalog/* orderCatalog */.m)(catalog)).filter((entry) => databases.has(entry.database) && entry.createdAt <= now);
    return Map.groupBy(candidates, (entry) => entry.database);
}
/**
 * Refuses to go on when a database that has backups would be left without any.
 * @throws BackupError PRUNE_WOULD_EMPTY
 */
function refuseEmptying(decisions) {
    const backups = decisions.filter((decision) => (0,domain_backups/* isBackup */.rk)(decision.entry));
    for (const [database, group] of Map.groupBy(backups, (decision) => decision.entry.database)) {
        if (group.some((decision) => decision.action === 'keep'))
            continue;
        const whose = database === null ? 'that name no database' : `of ${database}`;
        throw new errors/* BackupError */.hj('PRUNE_WOULD_EMPTY', `The policy would remove all ${group.length} archives ${whose}, and keeps no good one in return.`, {
            hint: 'Nothing was removed. Make a new backup first, or keep more: a longer time, --keep-last 1, or a higher --keep-minimum.',
            context: { database, archives: group.length },
        });
    }
}
function rulesForBackups(backups, policy, now, verified) {
    const rules = applyRules(backups, policy, now);
    if (rules.length === 0)
        return [];
    const good = backups.filter((entry) => verified.has(entry.id));
    return [...keepNewest(good, policy.keepMinimumVerified, 'newest verified'), ...rules];
}
function rulesForOthers(others, title, policy, now) {
    const rules = keepYounger(others, policy.keepWithinDays, now);
    return rules.length === 0 ? [] : [...keepNewest(others, 1, title), ...rules];
}
function decide(entry, rules, now) {
    const reasons = [
        ...(entry.pinned ? ['pinned'] : []),
        ...(entry.createdAt > now ? ['dated in the future: a clock was wrong'] : []),
        ...rules.flatMap((rule) => rule.keeps.get(entry) ?? []),
    ];
    if (reasons.length > 0)
        return { entry, action: 'keep', reasons };
    if (rules.length === 0)
        return { entry, action: 'keep', reasons: ['no rule lets it go'] };
    return { entry, action: 'remove', reasons: rules.map((rule) => rule.otherwise) };
}

// EXTERNAL MODULE: ./lib/operations/good-backup.js + 1 modules
var good_backup = __webpack_require__(63086);
;// CONCATENATED MODULE: ./lib/operations/prune.js


/**
 * Decides for every archive of the store whether it stays and, when asked to, removes the others. Before anything is
 * removed, the archives that must stay are read and proven good.
 * @throws BackupError PRUNE_WOULD_EMPTY, STORE_*, CANCELLED
 */
async function prune(request, ports) {
    const { clock, store, reporter, signal } = ports;
    const { databases, policy } = request;
    reporter.step(`Deciding what to keep in ${store.description}`);
    const all = await store.list();
    const catalog = databases === null ? all : all.filter((entry) => entry.database !== null && databases.has(entry.database));
    const now = clock.now();
    const verified = await verifyFloor(floorCandidates(catalog, policy, now), request, ports);
    const decisions = decideRetention(catalog, policy, now, verified);
    refuseEmptying(decisions);
    const leaving = decisions
        .filter((decision) => decision.action === 'remove')
        .map((decision) => decision.entry);
    if (request.apply) {
        for (const entry of leaving) {
            signal.throwIfAborted();
            await store.remove(entry);
        }
    }
    return {
        decisions,
        applied: request.apply,
        freedBytes: leaving.reduce((sum, entry) => sum + entry.sizeBytes, 0),
    };
}
/** The ids of as many good archives per database as the floor asks for, newest first. */
async function verifyFloor(candidates, request, ports) {
    const good = new Set();
    for (const catalog of candidates.values()) {
        let missing = request.policy.keepMinimumVerified;
        for (const entry of catalog) {
            if (missing === 0)
                break;
            if (!request.verified.has(entry.id) && !(await (0,good_backup/* isGoodBackup */.k)(entry, ports)))
                continue;
            good.add(entry.id);
            missing -= 1;
        }
    }
    return good;
}


/***/ }),

/***/ 81778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ stageSnapshot)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/files/sync-file.js
var sync_file = __webpack_require__(48339);
;// CONCATENATED MODULE: ./lib/operations/blame.js
/** What a snapshot must be by its manifest; null without one. */
function expectationOf(manifest) {
    if (manifest === null)
        return null;
    return { fingerprint: manifest.fingerprint, foreignKeyViolations: manifest.checks.foreignKeyViolations };
}
/** Who is to blame for what SQLite finds in a snapshot of which every digest agreed, or that has none. */
function blameFor(manifest, inspection) {
    if (manifest === null) {
        return {
            damaged: 'archive',
            hint: 'Without a manifest nobody can tell whether the source had this or the file was damaged since. Use another archive.',
        };
    }
    const stricter = manifest.madeBy.sqlite === inspection.sqliteVersion
        ? ''
        : ` It passed SQLite ${manifest.madeBy.sqlite}; version ${inspection.sqliteVersion} is stricter.`;
    return {
        damaged: 'source',
        hint: `The archive is exactly what was made, so the source had this when the snapshot was taken.${stricter}`,
    };
}

// EXTERNAL MODULE: ./lib/operations/check-limits.js
var check_limits = __webpack_require__(78815);
// EXTERNAL MODULE: ./lib/operations/failure.js
var operations_failure = __webpack_require__(55712);
// EXTERNAL MODULE: ./lib/operations/judge-inspection.js
var judge_inspection = __webpack_require__(17268);
// EXTERNAL MODULE: ./lib/operations/unpack-snapshot.js + 8 modules
var unpack_snapshot = __webpack_require__(40838);
;// CONCATENATED MODULE: ./lib/operations/stage.js








/**
 * Unpacks an archive, or copies a bare database, and judges it. What is wrong with the archive becomes a finding;
 * what is wrong with the machine is thrown. At level `archive` SQLite only opens what was unpacked.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
async function stageSnapshot(request, engine, ports) {
    const path = request.destination;
    if (path !== null)
        engine.start();
    const unpacked = await (0,unpack_snapshot/* unpackSnapshot */.B)(request, engine, ports);
    if (unpacked.failure !== null || path === null)
        return { ...unpacked, inspection: null };
    try {
        const [inspected, synced] = await Promise.allSettled([
            inspect(request, path, unpacked.sizeBytes, engine),
            request.durable ? (0,sync_file/* syncFile */.g)(path, 'target') : undefined,
        ]);
        if (inspected.status === 'rejected')
            throw inspected.reason;
        if (synced.status === 'rejected')
            throw synced.reason;
        const inspection = inspected.value;
        return { ...unpacked, ...judge(request, unpacked, inspection), inspection };
    }
    catch (error) {
        const failure = blameArchive((0,errors/* asBackupError */.ZJ)(error), request.path, path);
        return {
            ...unpacked,
            findings: [...unpacked.findings, findingOfLook(failure)],
            inspection: null,
            failure,
        };
    }
}
/** What SQLite did not come to the end of is damaged by nothing that is known. */
function findingOfLook(failure) {
    return failure.code === 'CHECK_NOT_FINISHED'
        ? (0,operations_failure/* findingOf */.h)('integrity', failure)
        : (0,operations_failure/* findingOf */.h)('SQL', failure, 'archive');
}
function inspect(request, path, sizeBytes, engine) {
    const onlyArchive = request.level === 'archive';
    return engine.inspect({
        path,
        integrity: onlyArchive ? 'none' : 'full',
        foreignKeys: !onlyArchive,
        fingerprint: true,
        assertions: request.level === 'data' ? request.assertions : [],
        busyTimeoutMs: request.busyTimeoutMs,
        ...(0,check_limits/* checkLimitsFor */.M)(sizeBytes),
    });
}
function judge(request, { findings, manifest, failure }, inspection) {
    const judged = (0,judge_inspection/* judgeInspection */.c)(inspection, expectationOf(manifest), blameFor(manifest, inspection));
    const wanted = judged.filter(({ check, outcome }) => (0,verification/* includesLevel */.My)(request.level, verification/* CHECKS */.ui[check]) || (check === 'integrity' && outcome === 'failed'));
    return { findings: [...findings, ...wanted], level: request.level, failure };
}
const NO_DATABASE = [
    'SOURCE_NOT_A_DATABASE',
    'SOURCE_EMPTY',
    'SOURCE_UNSUPPORTED_FORMAT',
];
/** What was unpacked has a name that nobody knows, and is no source: the archive is what holds it. */
function blameArchive(error, archive, unpackedPath) {
    if (error.kind !== 'integrity' && !NO_DATABASE.includes(error.code))
        throw error;
    const code = error.kind === 'integrity' ? error.code : 'INTEGRITY_CHECK_FAILED';
    const message = error.message.replaceAll(unpackedPath, (_, offset) => `${offset === 0 ? 'The' : 'the'} content of ${archive}`);
    return new errors/* BackupError */.hj(code, message, {
        hint: error.kind === 'integrity' ? error.hint : 'It is no backup of a SQLite database. Use another archive.',
        context: { archive },
        cause: error,
    });
}


/***/ }),

/***/ 73185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verifiedOf),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55712);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81778);
/* harmony import */ var _sweep_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20118);




/**
 * Verifies one archive, plain gzip file or bare database. A bad one is a result, not an error.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
async function verifyArchive(request, engine, ports) {
    const startedMs = ports.clock.elapsedMs();
    ports.reporter.step(`Verifying ${request.subject}`);
    const scratch = await ports.openScratch();
    try {
        const destination = request.level === 'archive' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'snapshot.db');
        const staged = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSnapshot */ .N)({ ...request, destination, scratch, durable: false }, engine, ports);
        return verifiedOf(staged, request.subject, ports.clock.elapsedMs() - startedMs);
    }
    finally {
        await (0,_sweep_up_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepUp */ .Y)(scratch, ports.reporter);
    }
}
/** The result of a verification from what staging found. */
function verifiedOf(staged, subject, durationMs) {
    const report = { subject, level: staged.level, findings: staged.findings };
    const { manifest, archiveDigest, snapshotDigest, sizeBytes } = staged;
    const failure = staged.failure ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(report, `${subject} is not a good backup`);
    const fingerprint = staged.inspection?.fingerprint ?? null;
    return { report, manifest, archiveDigest, snapshotDigest, fingerprint, sizeBytes, durationMs, failure };
}


/***/ })

};
