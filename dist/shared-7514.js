export const id = 7514;
export const ids = [7514];
export const modules = {

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAll: () => (/* binding */ createAll)
});

// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
// EXTERNAL MODULE: ./lib/domain/guard/label.js
var label = __webpack_require__(30708);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/files/durable/distinct-files.js

/** The paths without those that lead to a file named before; a path that leads nowhere is kept as it is. */
async function distinctFiles(paths) {
    const byFile = new Map();
    for (const path of paths) {
        const file = await (0,promises_.realpath)(path).catch(() => path);
        if (!byFile.has(file))
            byFile.set(file, path);
    }
    return [...byFile.values()];
}

// EXTERNAL MODULE: ./lib/operations/retention/prune.js + 2 modules
var prune = __webpack_require__(66086);
// EXTERNAL MODULE: ./lib/operations/verify/good-backup.js + 1 modules
var good_backup = __webpack_require__(15359);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/archive/format/format.js
var format = __webpack_require__(15585);
// EXTERNAL MODULE: ./lib/archive/threads/block-slot.js
var block_slot = __webpack_require__(40946);
// EXTERNAL MODULE: ./lib/archive/threads/container.js + 5 modules
var container = __webpack_require__(31276);
;// CONCATENATED MODULE: ./lib/archive/write/early-blocks.js







/** SQLite writes pages behind its back: with its cache of 16 MiB, what lies further behind is on the disk. */
const LAG_BYTES = 20 * format/* BLOCK_SIZE_BYTES */.q7;
/** What is packed early waits in memory for the blocks before it, so there is an end to it. */
const MAX_WAITING_BYTES = 6 * format/* BLOCK_SIZE_BYTES */.q7;
/**
 * Packs blocks of a snapshot that is still being copied, on the cores that the copy leaves idle. It is a forecast: a
 * block counts only when the finished snapshot has the very same one, by its digest. The first block never takes part,
 * because the copy rewrites the first page at its end.
 */
class EarlyBlocks {
    threads;
    compression;
    #path;
    #packer;
    #members = new Map();
    #idle;
    #file = null;
    #copiedBytes = 0;
    #next = 1;
    #waitingBytes = 0;
    /** @param packer works for it, and packs all other blocks */
    constructor(snapshotPath, packer) {
        this.#path = snapshotPath;
        this.#packer = packer;
        this.threads = packer.threads;
        this.compression = packer.compression;
        this.#idle = Array.from({ length: Math.max(1, (0,external_node_os_.availableParallelism)() - 1) }, () => new block_slot/* BlockSlot */.A());
    }
    /** The copy got so far; blocks well behind are packed from now on. */
    advance(copiedBytes) {
        this.#copiedBytes = copiedBytes;
        while (this.#isBehind(this.#next) && this.#waitingBytes < MAX_WAITING_BYTES) {
            const slot = this.#idle.pop();
            if (slot === undefined)
                return;
            this.#start(this.#next, slot);
            this.#next += 1;
        }
    }
    /** No further block is begun: from now on the finished snapshot is read. */
    finish() {
        this.#copiedBytes = 0;
    }
    /** What was packed early counts only for the very same block. */
    async pack(slot, rawSizeBytes, index) {
        const member = (await this.#members.get(index)) ?? null;
        this.#members.delete(index);
        if (member === null || !this.#isMemberOf(member, slot.raw.subarray(0, rawSizeBytes)))
            return this.#packer.pack(slot, rawSizeBytes, index);
        slot.member.set(member);
        return member.length;
    }
    /** Waits for what is running and closes the snapshot. */
    async [Symbol.asyncDispose]() {
        this.finish();
        await Promise.all(this.#members.values());
        await this.#file?.then((file) => file.close(), () => undefined);
    }
    #isMemberOf(member, raw) {
        const facts = container/* CONTAINERS */.f[this.compression.codec].factsOf(member);
        if (facts?.rawSizeBytes !== raw.length)
            return false;
        return facts.rawSha256.equals((0,external_node_crypto_.createHash)('sha256').update(raw).digest());
    }
    #isBehind(index) {
        return (index + 1) * format/* BLOCK_SIZE_BYTES */.q7 + LAG_BYTES <= this.#copiedBytes;
    }
    #start(index, slot) {
        const packing = this.#pack(index, slot).finally(() => {
            this.#idle.push(slot);
            this.advance(this.#copiedBytes);
        });
        this.#members.set(index, packing);
    }
    /** Null when it cannot be read: then the finished snapshot will tell why. */
    async #pack(index, slot) {
        try {
            this.#file ??= (0,promises_.open)(this.#path, 'r');
            const raw = slot.raw.subarray(0, format/* BLOCK_SIZE_BYTES */.q7);
            const sizeBytes = await (0,read_fully/* readInto */.P)(raw, await this.#file, index * format/* BLOCK_SIZE_BYTES */.q7);
            if (sizeBytes < format/* BLOCK_SIZE_BYTES */.q7)
                return null;
            const member = Buffer.from(slot.member.subarray(0, await this.#packer.pack(slot, sizeBytes, index)));
            this.#waitingBytes += member.length;
            return member;
        }
        catch {
            return null;
        }
    }
}

// EXTERNAL MODULE: ./lib/archive/write/packer.js
var write_packer = __webpack_require__(69634);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/files/database/database-file.js + 1 modules
var database_file = __webpack_require__(46133);
// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/connection/sidecars.js
var sidecars = __webpack_require__(59569);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/archive/write/write-archive.js + 2 modules
var write_archive = __webpack_require__(70007);
// EXTERNAL MODULE: ./lib/domain/archive/manifest.js
var manifest = __webpack_require__(10104);
// EXTERNAL MODULE: ./lib/domain/outcome/accepted.js
var outcome_accepted = __webpack_require__(8418);
// EXTERNAL MODULE: ./lib/domain/outcome/grade.js
var outcome_grade = __webpack_require__(84180);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var verify_failure = __webpack_require__(25416);
// EXTERNAL MODULE: ./lib/operations/verify/judge-inspection.js + 1 modules
var judge_inspection = __webpack_require__(68659);
;// CONCATENATED MODULE: ./lib/operations/backup/pack-snapshot.js










const BLAME = {
    damaged: 'source',
    hint: 'The source has this already, and rows may be lost. Keep a copy of the file as it is, with its -wal, before anything ' +
        'is repaired, and compare it with the newest verified archive (savepoint diff).',
};
/**
 * Packs a snapshot while SQLite's checks run on another core. The manifest, without which the archive is none, is
 * written only when the checks found the snapshot good. The engine is closed when they are done.
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED, DISK_FULL
 */
async function packSnapshot(packing) {
    const { ports, scratch, snapshotPath } = packing;
    const stop = new AbortController();
    const path = (0,external_node_path_.join)(scratch, 'archive.partial');
    const checked = checkAndClose(packing, stop);
    const written = (0,write_archive/* writeArchive */._)({
        snapshotPath,
        archivePath: path,
        packer: packing.packer,
        describe: async (snapshot) => describeSnapshot(packing, snapshot, await checked),
        signal: AbortSignal.any([ports.signal, stop.signal]),
        onProgress: (done, total) => ports.reporter.progress(done, total),
    });
    const [checking, writing] = await Promise.allSettled([checked, written]);
    if (checking.status === 'rejected')
        throw checking.reason;
    if (writing.status === 'rejected')
        throw writing.reason;
    return { archive: writing.value, path, report: withArchiveFindings(checking.value.report, writing.value) };
}
/** Packing goes on for long after the checks, and has a use for the memory of SQLite's process. */
async function checkAndClose(packing, stop) {
    try {
        return await checkSnapshot(packing);
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
    finally {
        await packing.engine.close();
    }
}
async function checkSnapshot({ request, engine, snapshot, snapshotPath }) {
    const { fingerprint } = snapshot;
    const inspection = await engine.inspect({
        path: snapshotPath,
        integrity: 'full',
        foreignKeys: true,
        fingerprint: true,
        assertions: request.assertions,
        busyTimeoutMs: request.busyTimeoutMs,
        ...(0,check_limits/* ownCheckLimitsFor */.a)(fingerprint.pageCount * fingerprint.pageSizeBytes, request.checkTimeLimitMs ?? null),
    });
    const expected = { fingerprint, foreignKeyViolations: inspection.foreignKeys?.violations ?? null };
    const findings = (0,judge_inspection/* judgeInspection */.c)(inspection, expected, BLAME, request.accepted);
    const report = {
        subject: request.source,
        level: 'data',
        findings: [...judgeLog(snapshot.walDamage), ...findings],
    };
    const failure = (0,verify_failure/* failureOf */.g)(report, `No backup was made of ${request.source}`);
    if (failure !== null)
        throw failure;
    return { inspection, report };
}
/** SQLite opens such a source without a word, and without the transactions: only the log itself tells. */
function judgeLog(damage) {
    if (damage === null)
        return [];
    return [
        {
            check: 'SQL',
            outcome: 'warning',
            message: `The write-ahead log of the source is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed transaction(s) behind it are lost.`,
            hint: 'The backup is what SQLite still reads. Compare it with an older archive, and check the disk of the source.',
            damaged: 'source',
        },
    ];
}
function describeSnapshot({ request, ports, snapshot }, packed, { inspection, report }) {
    return {
        format: 'savepoint',
        version: manifest/* MANIFEST_VERSION */.h,
        createdAt: ports.clock.now().toISOString(),
        kind: request.kind,
        label: request.label,
        source: (0,external_node_path_.basename)(request.source),
        identity: request.identify(request.source),
        snapshot: packed,
        blockSizeBytes: format/* BLOCK_SIZE_BYTES */.q7,
        codec: request.compression.codec,
        compressionLevel: request.compression.level,
        ...describeFindings(request, report),
        ...(snapshot.atRest === null ? {} : { atRest: snapshot.atRest }),
        fingerprint: snapshot.fingerprint,
        checks: {
            limitations: inspection.integrity.limitations,
            foreignKeyViolations: inspection.foreignKeys?.violations ?? null,
        },
        verdict: (0,verification/* verdictOf */.Vj)(report),
        origin: request.origin,
        madeBy: { savepoint: request.version, sqlite: snapshot.sqliteVersion },
    };
}
/** What a reader of the manifest must know of the findings; nothing when there were none and none were accepted. */
function describeFindings({ accepted = outcome_accepted/* NOTHING_ACCEPTED */.g }, { findings }) {
    const grade = (0,outcome_grade/* worstGrade */.V7)(findings.flatMap((finding) => finding.grade ?? []));
    const list = [...accepted].map(([key, count]) => ({ key, count }));
    return { ...(grade === null ? {} : { grade }), ...(list.length === 0 ? {} : { accepted: list }) };
}
function withArchiveFindings(report, { digest, manifest }) {
    const findings = [
        { check: 'compression', outcome: 'ok', message: 'Every member was read back and gives what went in.' },
        { check: 'archive digest', outcome: 'ok', message: `The archive is ${digest}.` },
        { check: 'snapshot digest', outcome: 'ok', message: `The snapshot is ${manifest.snapshot.digest}.` },
    ];
    return { ...report, findings: [...findings, ...report.findings] };
}

;// CONCATENATED MODULE: ./lib/operations/backup/create.js
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












/** Room for the snapshot and, beside it, an archive that hardly shrinks. */
const SPACE_FACTOR = 1.7;
/**
 * Takes a snapshot of a live database, checks it, packs it into an archive, reads the archive back and publishes it.
 * Whatever fails, nothing is published and nothing is left in the store.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED,
 *   STORE_*, DISK_FULL, CANCELLED
 */
async function createBackup(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock, store, reporter, signal } = ports;
        const name = (0,external_node_path_.basename)(request.source);
        const identity = request.identify(request.source);
        const file = await (0,database_file/* assertDatabaseFile */.a)(request.source);
        const startedMs = clock.elapsedMs();
        const scratch = await store.openScratch();
        const held = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        held.defer(() => (0,sweep_up/* sweepUp */.Y)(scratch, reporter));
        const snapshotPath = (0,external_node_path_.join)(scratch, 'snapshot.db');
        const packer = held.use(new write_packer/* BlockPacker */.w(await expectedBytes(file), request.compression));
        const early = held.use(new EarlyBlocks(snapshotPath, packer));
        const engine = held.adopt((0,engine_client/* openEngine */.F)(signal), (opened) => opened.close());
        engine.start();
        await (0,free_space/* assertFreeSpace */.V)(scratch, Math.ceil(file.sizeBytes * SPACE_FACTOR));
        reporter.step(`Taking a snapshot of ${name}`);
        const snapshot = await engine.snapshot({ ...lookAt(request), destination: snapshotPath, scratch }, (copiedPages, totalPages) => {
            reporter.progress(copiedPages, totalPages);
            early.advance(copiedPages * file.pageSizeBytes);
        });
        early.finish();
        refuseEmpty(request, snapshot);
        const copiedMs = clock.elapsedMs();
        reporter.step(`Checking and packing ${name}`);
        const { archive, path, report } = await packSnapshot({
            request,
            ports,
            engine,
            snapshot,
            snapshotPath,
            scratch,
            packer: early,
        });
        const packedMs = clock.elapsedMs();
        reporter.step(`Publishing to ${store.description}`);
        const entry = await store.publish({ ...archive, path, database: (0,catalog_name/* catalogNameOf */.iB)(identity), kind: request.kind, label: request.label }, signal);
        const doneMs = clock.elapsedMs();
        return {
            source: request.source,
            entry,
            manifest: archive.manifest,
            archiveDigest: archive.digest,
            archiveSizeBytes: archive.sizeBytes,
            report: { ...report, subject: entry.name },
            verdict: (0,verification/* verdictOf */.Vj)(report),
            notes: snapshot.notes,
            durations: durationsBetween(startedMs, copiedMs, packedMs, doneMs),
        };
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
/** The user's own database may take as long as it gets on, unless he gives a time. */
function lookAt({ atRest = false, busyTimeoutMs, checkTimeLimitMs = null, source, }) {
    return checkTimeLimitMs === null
        ? { source, busyTimeoutMs, atRest, patience: 'while it reads' }
        : { source, busyTimeoutMs, atRest, timeLimitMs: checkTimeLimitMs };
}
function durationsBetween(startedMs, copiedMs, packedMs, doneMs) {
    return {
        snapshotMs: copiedMs - startedMs,
        packMs: packedMs - copiedMs,
        publishMs: doneMs - packedMs,
        totalMs: doneMs - startedMs,
    };
}
/** The most that a snapshot may become: all of it may still be in the log. */
async function expectedBytes({ realPath, sizeBytes }) {
    return sizeBytes + ((await (0,sidecars/* readSidecars */.D)(realPath)).get('-wal') ?? 0);
}
function refuseEmpty(request, snapshot) {
    if (request.allowEmpty)
        return;
    if (snapshot.fingerprint.tables.some((table) => !table.name.startsWith('sqlite_')))
        return;
    throw new errors/* BackupError */.hj('SOURCE_EMPTY', `${request.source} has no tables: there is nothing to back up.`, {
        hint: 'Check the path: a missing database is often created empty. If it is meant to be empty, use --allow-empty.',
        context: { source: request.source },
    });
}

// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/operations/inquiry/keep-for-inquiry.js + 1 modules
var keep_for_inquiry = __webpack_require__(11836);
;// CONCATENATED MODULE: ./lib/operations/backup/keep-damaged.js







/** So many single findings stand in the manifest. */
const MOST_FINDINGS = 100;
/**
 * Keeps a database that is too damaged for a backup, before anything is repaired: as an archive that no restore takes
 * by itself and that never counts as a backup, with what was found.
 * @param damage why no backup was made
 * @returns the same error, which says where the database is kept, or why it could not be
 * @throws BackupError CANCELLED
 */
async function keepDamaged(request, damage, ports) {
    const { source } = request;
    ports.reporter.step(`Keeping the damaged ${(0,external_node_path_.basename)(source)}`);
    const scratch = await ports.store.openScratch();
    try {
        const content = await readContent(request, scratch, damage, ports);
        if (content === null)
            return damage;
        const entry = await (0,keep_for_inquiry/* publishForInquiry */.W2)({
            ...request,
            database: source,
            databaseName: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(source)),
            label: (0,label/* damagedLabelOf */.$s)(request.label),
            identity: request.identify(source),
            scratch,
        }, content, ports);
        return withNote(damage, `It is kept as ${entry.name}, which is no backup and which no restore takes by itself.`);
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return withNote(damage, `It could not be kept: ${error.message}`);
    }
    finally {
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
/** What SQLite can still copy page by page, with its log; else the bytes of the file. */
async function readContent({ busyTimeoutMs, source }, scratch, damage, { signal }) {
    const path = (0,external_node_path_.join)(scratch, 'damaged.db');
    const engine = (0,engine_client/* openEngine */.F)(signal);
    try {
        const { fingerprint, sqliteVersion } = await engine.snapshot({
            source,
            destination: path,
            scratch,
            busyTimeoutMs,
        });
        return { path, fingerprint, sqliteVersion, limitations: findingsOf(damage) };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return await (0,keep_for_inquiry/* copyBytes */.nC)({ database: source, scratch }, error.message);
    }
    finally {
        await engine.close();
    }
}
function findingsOf({ message, report }) {
    const failed = report?.findings.filter(({ outcome }) => outcome === 'failed') ?? [];
    const details = failed.flatMap((finding) => finding.details ?? []);
    return [message, ...details].slice(0, MOST_FINDINGS).map((reason) => ({ table: null, reason }));
}
function withNote(damage, note) {
    const { code, context, hint, message, report } = damage;
    return new errors/* BackupError */.hj(code, message, {
        hint: `${note} ${hint}`,
        context,
        ...(report === null ? {} : { report }),
        cause: damage,
    });
}

;// CONCATENATED MODULE: ./lib/operations/backup/run.js


/** What a run amounts to, given what became of each source. */
function judgeRun(outcomes, pruned) {
    const verdicts = outcomes.map((outcome) => outcome.status === 'created' ? outcome.created.verdict : outcome.status);
    return { outcomes, pruned, verdict: (0,verification/* worstOf */.hm)(verdicts, 'skipped'), failure: failureOf(outcomes) };
}
function failureOf(outcomes) {
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    const [first] = failed;
    if (first === undefined)
        return null;
    if (outcomes.length === 1)
        return first.error;
    const names = failed.map(({ error, source }) => `${source} (${error.code})`).join(', ');
    return new errors/* BackupError */.hj('SOME_SOURCES_FAILED', `${failed.length} of ${outcomes.length} databases were not saved: ${names}.`, {
        hint: 'The others were saved. Mend the cause given for each and run it again; retention did not run.',
        context: { failed: failed.length, sources: outcomes.length },
        cause: first.error,
    });
}

// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/catalog/selection-errors.js
var selection_errors = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/domain/catalog/traits.js
var traits = __webpack_require__(59083);
// EXTERNAL MODULE: ./lib/domain/identity/identity.js
var identity_identity = __webpack_require__(43845);
;// CONCATENATED MODULE: ./lib/operations/backup/warn-of-makers.js








/**
 * Adds a warning to a backup whose identity others share that may be of another database: made by another workflow at
 * the same path. A store that cannot be asked, for want of a permission, leaves it as it is: a restore will ask.
 * @throws BackupError CANCELLED
 */
async function warnOfMakers(created, ports) {
    const { identity } = created.manifest;
    if (identity === undefined || !(0,identity_identity/* isWeak */.FI)(identity.by))
        return created;
    const own = (0,identity_identity/* makerOf */.Or)(identity);
    const makers = await readMakers(created, ports);
    const others = makers.filter((maker) => maker !== own && maker !== identity.workflow);
    if (own === null || others.length === 0)
        return created;
    const finding = findingOfMakers((0,catalog_name/* plainNameOf */.R_)(created.entry.database ?? identity.name), [own, ...others]);
    const { report, verdict } = created;
    return {
        ...created,
        report: { ...report, findings: [...report.findings, finding] },
        verdict: (0,verification/* worstOf */.hm)([verdict, 'warning'], 'failed'),
    };
}
async function readMakers({ entry }, { signal, store }) {
    const database = entry.database ?? '';
    try {
        const listed = (0,backups/* presentBackups */.h7)(await store.list({ database, newest: true }));
        const own = listed.filter((each) => (0,databases/* isOfDatabase */.rT)(each.database, database) && each.id !== entry.id);
        return own.length === 0 ? [] : (0,traits/* makersOf */.x)(await store.readTraits(own, signal));
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind !== 'store')
            throw error;
        return [];
    }
}
function findingOfMakers(name, makers) {
    return {
        check: 'origin',
        outcome: 'warning',
        message: `Archives of ${name} come from ${makers.join(' and ')}, and nothing else tells their databases apart: no restore takes the latest of them.`,
        hint: `Give each database a name, where it is backed up and where it is restored: ${(0,selection_errors/* suggestNames */.Rd)(name, makers)}.`,
    };
}

;// CONCATENATED MODULE: ./lib/operations/backup/create-all.js










/**
 * Backs up every source; a bad one does not keep the others from being saved. Retention follows only when all went
 * well.
 * @throws BackupError INPUTS_CONFLICT when two sources would have one identity, INPUT_INVALID for a label that is reserved, CANCELLED, and what {@link prune} throws
 */
async function createAll(request, ports) {
    (0,label/* assertBackupLabel */.lC)(request.label);
    const sources = await distinctFiles(request.sources);
    refuseSharedIdentity(sources, request.identify);
    const outcomes = [];
    for (const source of sources)
        outcomes.push(await createOne(source, request, ports));
    const { policy } = request;
    const allWell = outcomes.every((outcome) => outcome.status !== 'failed');
    const created = outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []));
    if (policy === null || !allWell || created.length === 0)
        return judgeRun(outcomes, null);
    const pruned = await (0,prune.prune)({
        policy,
        databases: new Set(created.flatMap(({ entry }) => entry.database ?? [])),
        apply: true,
        verified: new Set(created.map(({ entry }) => entry.id)),
    }, ports);
    return judgeRun(outcomes, pruned);
}
async function createOne(source, request, ports) {
    try {
        const reason = await reasonToSkip(source, request, ports);
        if (reason !== null)
            return { status: 'skipped', source, reason };
        const created = await createBackup({ ...request, source }, ports);
        return { status: 'created', source, created: await warnOfMakers(created, ports) };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        const isKept = request.keepDamaged === true && error.code === 'INTEGRITY_CHECK_FAILED';
        if (!isKept)
            return { status: 'failed', source, error };
        return { status: 'failed', source, error: await keepDamaged({ ...request, source }, error, ports) };
    }
}
/** Why no backup is due; null when one is. */
async function reasonToSkip(source, request, ports) {
    if (request.disabledBy !== null)
        return `backups are switched off by ${request.disabledBy}`;
    if (request.kind !== 'automatic' || request.intervalMs === 0)
        return null;
    const database = (0,catalog_name/* catalogNameOf */.iB)(request.identify(source));
    const dueAfter = ports.clock.now().getTime() - request.intervalMs;
    const young = (await ports.store.list({ database })).filter((entry) => entry.kind === 'automatic' &&
        !entry.expired &&
        entry.database === database &&
        entry.createdAt.getTime() > dueAfter);
    for (const entry of young) {
        if (await (0,good_backup/* isGoodBackup */.k)(entry, ports))
            return `${entry.name} is younger than the interval of ${request.intervalMs / 1000} s`;
    }
    return null;
}
/** Two of one identity would take each other's place in retention, and one would be restored for the other. */
function refuseSharedIdentity(sources, identify) {
    for (const group of Map.groupBy(sources, (source) => identify(source).digest).values()) {
        const [first = '', another] = group;
        if (another === undefined)
            continue;
        const { name } = identify(first);
        throw new errors/* BackupError */.hj('INPUTS_CONFLICT', `${group.join(' and ')} would both be the database "${name}".`, {
            hint: 'One name is for one database. Back each up by itself, with a name of its own.',
        });
    }
}


/***/ }),

/***/ 66086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var catalog_databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/catalog/ahead.js
var ahead = __webpack_require__(98557);
// EXTERNAL MODULE: ./lib/domain/catalog/backups.js
var catalog_backups = __webpack_require__(30383);
// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog_catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/retention/calendar.js
var calendar = __webpack_require__(4375);
;// CONCATENATED MODULE: ./lib/domain/retention/rules.js

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

;// CONCATENATED MODULE: ./lib/domain/retention/retention.js





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
    const present = (0,catalog_catalog/* orderCatalog */.m)(catalog.filter((entry) => !entry.expired));
    const groups = [...Map.groupBy(present, (entry) => entry.database).values()];
    return groups.flatMap((group) => {
        const past = group.filter((entry) => !(0,ahead/* isAhead */.Y)(entry, now));
        const backups = rulesForBackups(past.filter(catalog_backups/* isBackup */.rk), policy, now, verified);
        const safety = rulesForOthers(past.filter(({ kind }) => kind === 'safety'), 'newest safety copy', policy, now);
        const failed = rulesForOthers(past.filter((entry) => entry.kind !== 'safety' && !(0,catalog_backups/* isBackup */.rk)(entry)), 'newest of a failed job', policy, now);
        const rulesFor = (entry) => (0,catalog_backups/* isBackup */.rk)(entry) ? backups : entry.kind === 'safety' ? safety : failed;
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
    const leaving = decideRetention(catalog, policy, now, new Set()).filter((decision) => decision.action === 'remove' && (0,catalog_backups/* isBackup */.rk)(decision.entry));
    const databases = new Set(leaving.map((decision) => decision.entry.database));
    const candidates = (0,catalog_backups/* presentBackups */.h7)((0,catalog_catalog/* orderCatalog */.m)(catalog)).filter((entry) => databases.has(entry.database) && !(0,ahead/* isAhead */.Y)(entry, now));
    return Map.groupBy(candidates, (entry) => entry.database);
}
/**
 * Refuses to go on when a database that has backups would be left without any.
 * @throws BackupError PRUNE_WOULD_EMPTY
 */
function refuseEmptying(decisions) {
    const backups = decisions.filter((decision) => (0,catalog_backups/* isBackup */.rk)(decision.entry));
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
        ...((0,ahead/* isAhead */.Y)(entry, now) ? ['dated in the future: a clock was wrong'] : []),
        ...rules.flatMap((rule) => rule.keeps.get(entry) ?? []),
    ];
    if (reasons.length > 0)
        return { entry, action: 'keep', reasons };
    if (rules.length === 0)
        return { entry, action: 'keep', reasons: ['no rule lets it go'] };
    return { entry, action: 'remove', reasons: rules.map((rule) => rule.otherwise) };
}

// EXTERNAL MODULE: ./lib/operations/catalog/tell-apart.js
var tell_apart = __webpack_require__(5736);
// EXTERNAL MODULE: ./lib/operations/verify/good-backup.js + 1 modules
var good_backup = __webpack_require__(15359);
;// CONCATENATED MODULE: ./lib/operations/retention/prune.js




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
    const catalog = databases === null
        ? all
        : all.filter(({ database }) => [...databases].some((wanted) => (0,catalog_databases/* isOfDatabase */.rT)(database, wanted)));
    const byId = new Map(catalog.map((entry) => [entry.id, entry]));
    const now = clock.now();
    const apart = leavesAny(catalog, policy, now) ? await (0,tell_apart/* keepApart */.Iq)(catalog, ports) : catalog;
    const verified = await verifyFloor(floorCandidates(apart, policy, now), request, ports);
    const decided = decideRetention(apart, policy, now, verified);
    refuseEmptying(decided);
    const decisions = decided.map((decision) => ({
        ...decision,
        entry: byId.get(decision.entry.id) ?? decision.entry,
    }));
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
/** What stays anyhow need not be told apart. */
function leavesAny(catalog, policy, now) {
    return decideRetention(catalog, policy, now, new Set()).some(({ action }) => action === 'remove');
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


/***/ })

};
