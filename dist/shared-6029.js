export const id = 6029;
export const ids = [6029];
export const modules = {

/***/ 20824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performGuards: () => (/* binding */ performGuards)
});

// EXTERNAL MODULE: ./lib/domain/guard/guard.js
var guard = __webpack_require__(78131);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/restore/restore.js + 15 modules
var restore = __webpack_require__(40293);
// EXTERNAL MODULE: ./lib/files/durable/digest-file.js
var digest_file = __webpack_require__(98346);
;// CONCATENATED MODULE: ./lib/operations/guard/archive.js


/**
 * The bytes of a guarded archive: the copy on this machine as long as it is what it was, otherwise from the store.
 * @param directory where the store may put them
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, ORIGIN_UNTRUSTED, DISK_FULL, CANCELLED
 */
async function fetchGuarded({ digest, entry, localPath }, directory, { reporter, signal, store }) {
    if (localPath !== null && (await isArchive(localPath, digest, signal)))
        return localPath;
    reporter.step(`Fetching ${entry.name} from ${store.description}`);
    return (await store.fetch(entry, directory, signal)).path;
}
async function isArchive(path, digest, signal) {
    try {
        return (await (0,digest_file/* digestFile */.T)(path, 'archive', signal)) === digest;
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/operations/difference/compare-snapshots.js
var compare_snapshots = __webpack_require__(78123);
// EXTERNAL MODULE: ./lib/operations/verify/unpack-snapshot.js + 10 modules
var unpack_snapshot = __webpack_require__(79839);
;// CONCATENATED MODULE: ./lib/operations/guard/condition.js




/**
 * Looks at a database after its job without changing it, and compares it with the archive from before.
 * @throws BackupError SOURCE_BUSY when another program keeps it locked, the failure of an archive that is not good,
 *   CANCELLED
 */
async function examine(request, engine, ports) {
    const left = await takeLeft(request, engine);
    switch (left.kind) {
        case 'absent':
            return { left, condition: { state: 'absent' } };
        case 'unreadable':
            return { left, condition: { state: 'unknown', reason: left.reason } };
        case 'snapshot':
            return { left, condition: await compare(left, request, engine, ports) };
    }
}
async function takeLeft({ busyTimeoutMs, database, scratch }, engine) {
    const path = (0,external_node_path_.join)(scratch, 'left.db');
    try {
        const snapshot = await engine.snapshot({ source: database, destination: path, scratch, busyTimeoutMs });
        return { kind: 'snapshot', path, snapshot };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.code === 'SOURCE_NOT_FOUND')
            return { kind: 'absent' };
        if (mustStop(error) || error.code === 'SOURCE_BUSY')
            throw error;
        return { kind: 'unreadable', reason: error.message };
    }
}
async function compare(left, request, engine, ports) {
    const { busyTimeoutMs, scratch } = request;
    const before = (0,external_node_path_.join)(scratch, 'before.db');
    try {
        const unpacked = await (0,unpack_snapshot/* unpackSnapshot */.B)({
            path: request.archivePath,
            destination: before,
            expectedDigest: request.archiveDigest,
            scratch,
            busyTimeoutMs,
        }, engine, ports);
        if (unpacked.failure !== null)
            throw unpacked.failure;
        const pair = { before, digestBefore: unpacked.snapshotDigest, after: left.path };
        return conditionOf(await (0,compare_snapshots/* compareSnapshots */.L)(pair, engine, { scratch, busyTimeoutMs }, ports.signal));
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        // Without the archive there is no way back, and so no reason to go on.
        if (mustStop(error) || error.kind === 'archive')
            throw error;
        return { state: 'unknown', reason: error.message };
    }
}
function conditionOf(change) {
    switch (change.state) {
        case 'identical':
            return { state: 'equal' };
        case 'rewritten':
            return change.difference.equal
                ? { state: 'equal' }
                : { state: 'different', difference: change.difference };
        case 'damaged':
            return { state: 'unknown', reason: `Its rows are the same, but it is damaged: ${change.problem}` };
    }
}
function mustStop({ kind }) {
    return kind === 'cancelled' || kind === 'internal';
}

// EXTERNAL MODULE: ./lib/domain/guard/label.js
var label = __webpack_require__(30708);
// EXTERNAL MODULE: ./lib/operations/inquiry/keep-for-inquiry.js + 1 modules
var keep_for_inquiry = __webpack_require__(11836);
;// CONCATENATED MODULE: ./lib/operations/guard/keep.js




/**
 * Keeps a database as its job left it, whatever its condition, as an archive of the store that never counts as a
 * backup. What cannot be kept is told and not thrown: the restore that follows keeps it too, beside the target.
 * @throws BackupError CANCELLED
 */
async function keepFailed(request, ports) {
    const { left } = request;
    if (left.kind === 'absent')
        return { entry: null, message: 'The database was gone: there was nothing to keep.', isSafe: true };
    ports.reporter.step(`Keeping ${(0,external_node_path_.basename)(request.database)} as the job left it`);
    try {
        const content = left.kind === 'snapshot' ? contentOf(left) : await (0,keep_for_inquiry/* copyBytes */.nC)(request, left.reason);
        if (content === null) {
            const message = `It was smaller than any database (${keep_for_inquiry/* SMALLEST_BYTES */.MJ} bytes): what it had is in the safety copy alone.`;
            return { entry: null, message, isSafe: true };
        }
        const entry = await (0,keep_for_inquiry/* publishForInquiry */.W2)({ ...request, label: (0,label/* failedLabelOf */.jy)(request.label) }, content, ports);
        return { entry, message: `It is kept as ${entry.name} in the ${ports.store.description}.`, isSafe: true };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind === 'cancelled')
            throw error;
        const message = `It could not be kept in the ${ports.store.description}: ${error.message}`;
        return { entry: null, message, isSafe: false };
    }
}
function contentOf({ path, snapshot }) {
    const { fingerprint, sqliteVersion } = snapshot;
    return { path, fingerprint, sqliteVersion, limitations: [] };
}

;// CONCATENATED MODULE: ./lib/operations/guard/guard.js











/**
 * Ends the watch over a database: after a job that failed or was cancelled, what was there before comes back, unless
 * it is still there. The database as the job left it is kept before anything is overwritten.
 * @throws BackupError GUARD_ROLLBACK_FAILED; the database is then as the job left it or as it was before the job, never
 *   between, and the message says which
 */
async function guardDatabase(request, ports) {
    try {
        const disarmedAt = request.jobStatus === 'success' ? null : await request.readDisarmedAt();
        const decision = (0,guard/* decideGuard */.Qo)(request.jobStatus, disarmedAt);
        if (decision.action === 'leave')
            return leftAlone(request.database, decision);
        await assertSameFile(request);
        return await lookAndRollBack(request, ports);
    }
    catch (thrown) {
        throw rollbackFailed(request, (0,errors/* asBackupError */.ZJ)(thrown));
    }
}
/** What programs open by this path is another file when the job turned a link on the way to the database elsewhere. */
async function assertSameFile({ database, givenPath }) {
    const now = await (0,promises_.realpath)(givenPath).catch(() => null);
    if (now === null || now === database)
        return;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${givenPath} leads to ${now} now. Before the job it was ${database}, and that one was not touched.`, {
        hint: `Turn the link back, if the new file is not meant to stay.`,
        context: { givenPath, database, now },
    });
}
async function lookAndRollBack(request, ports) {
    const { database } = request;
    const { digest, entry } = request.archive;
    const startedMs = ports.clock.elapsedMs();
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        const archivePath = await fetchGuarded(request.archive, scratch, ports);
        ports.reporter.step(`Comparing ${(0,external_node_path_.basename)(database)} with ${entry.name}`);
        const place = { ...request, archivePath, archiveDigest: digest, scratch };
        const { condition, left } = await examine(place, engine, ports);
        const decision = (0,guard/* decideRollback */.h6)(condition);
        if (decision.action === 'leave')
            return leftAlone(database, decision);
        const databaseName = entry.database ?? (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(database));
        const kept = await keepFailed({ ...place, databaseName, label: entry.label, left }, ports);
        const restored = await (0,restore.restore)(restoreRequest(request, archivePath), ports);
        const durationMs = ports.clock.elapsedMs() - startedMs;
        const rolledBack = {
            database,
            archive: entry.name,
            condition: decision.condition,
            kept,
            restored,
            durationMs,
        };
        return { outcome: 'rolled back', verdict: kept.isSafe ? 'ok' : 'warning', ...rolledBack };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
/** A guard that did nothing. */
function leftAlone(database, { because, reason }) {
    return { outcome: 'left', verdict: reason === 'not armed' ? 'warning' : 'ok', database, reason, because };
}
/** The end of a job cannot be asked to confirm it: arming the guard was the confirmation. */
function restoreRequest(request, archivePath) {
    return {
        archive: { by: 'path', path: archivePath },
        target: request.database,
        method: 'auto',
        emergency: false,
        dryRun: false,
        assertions: [],
        busyTimeoutMs: request.busyTimeoutMs,
        own: null,
        consent: async () => undefined,
        confirm: async () => undefined,
        recordSafetyCopy: request.recordSafetyCopy,
    };
}
function rollbackFailed({ byHand, database }, cause) {
    const message = `The job did not succeed, and the guard could not put ${database} back: ${cause.message}`;
    return new errors/* BackupError */.hj('GUARD_ROLLBACK_FAILED', message, {
        hint: `${cause.hint} Then bring back what was there before the job: ${byHand}`,
        context: { database, cause: cause.code, byHand },
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/operations/guard/ends.js



/** Ends one guard after the other; what one could not do does not keep the next one from its database. */
async function endGuards(requests, ports) {
    const ends = [];
    for (const request of requests)
        ends.push(await endGuard(request, ports));
    return ends;
}
/** What the ends of guards amount to together; a step without any has nothing to complain of. */
function judgeGuards(ends) {
    const verdicts = ends.map(({ verdict }) => verdict);
    return { ends, verdict: (0,verification/* worstOf */.hm)(verdicts, 'ok'), failure: failureOfAll(ends) };
}
function failureOfAll(ends) {
    const failed = ends.filter((end) => end.outcome === 'failed');
    const [first] = failed;
    if (first === undefined || failed.length === 1)
        return first?.error ?? null;
    const databases = failed.map(({ database }) => database).join(', ');
    return new errors/* BackupError */.hj('GUARD_ROLLBACK_FAILED', `${failed.length} databases could not be put back: ${databases}. The first: ${first.error.message}`, {
        hint: failed.map(({ error }) => error.hint).join(' '),
        context: { failed: failed.length, databases },
        cause: first.error,
    });
}
async function endGuard(request, ports) {
    try {
        return await guardDatabase(request, ports);
    }
    catch (thrown) {
        return { outcome: 'failed', verdict: 'failed', database: request.database, error: (0,errors/* asBackupError */.ZJ)(thrown) };
    }
}

// EXTERNAL MODULE: ./lib/places/parse-place.js
var parse_place = __webpack_require__(87621);
// EXTERNAL MODULE: ./lib/places/registry.js + 4 modules
var registry = __webpack_require__(30304);
// EXTERNAL MODULE: ./lib/presentation/guard/annotations.js
var annotations = __webpack_require__(84272);
// EXTERNAL MODULE: ./lib/presentation/guard/document.js
var guard_document = __webpack_require__(60913);
// EXTERNAL MODULE: ./lib/presentation/guard/summary.js
var summary = __webpack_require__(29254);
// EXTERNAL MODULE: ./lib/presentation/guard/text.js
var guard_text = __webpack_require__(59099);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/action/inputs/given-inputs.js
var given_inputs = __webpack_require__(84461);
// EXTERNAL MODULE: ./lib/action/inputs/identify.js
var inputs_identify = __webpack_require__(33532);
// EXTERNAL MODULE: ./lib/action/places/open-place.js + 1 modules
var open_place = __webpack_require__(34025);
// EXTERNAL MODULE: ./lib/action/guard/by-hand.js
var by_hand = __webpack_require__(37681);
// EXTERNAL MODULE: ./lib/action/guard/guard-folder.js
var guard_folder = __webpack_require__(54286);
// EXTERNAL MODULE: ./lib/action/guard/job-status.js
var job_status = __webpack_require__(88818);
// EXTERNAL MODULE: ./lib/action/guard/saved-state.js + 2 modules
var saved_state = __webpack_require__(73213);
;// CONCATENATED MODULE: ./lib/action/guard/post-guards.js


















/**
 * Ends the guards of one step of create, now that the job is over.
 * @param kept what the main step left, as the runner gives it back
 */
async function performGuards(kept, surroundings, kinds = registry.PLACE_KINDS) {
    const { environment, job } = surroundings;
    const told = await (0,job_status/* readToldStatus */.gw)(environment, job.temporaryFolder);
    const jobStatus = (0,job_status/* parseToldStatus */.vq)(told);
    const { path, state } = await (0,saved_state/* readGuardState */.F)(kept).catch((error) => {
        // A job that succeeded needs no guard, whatever became of what it knew.
        if (jobStatus !== 'success')
            throw error;
        return NOTHING_TO_DO;
    });
    if (jobStatus === null)
        throw statusUnknown(state, told);
    const ends = state.armed
        ? await endArmed(state, jobStatus, surroundings, kinds)
        : state.databases.map((database) => leftAlone(database, (0,guard/* leaveUnarmed */.Y_)(jobStatus, state.because)));
    const run = judgeGuards(ends);
    if (run.failure === null)
        await new guard_folder/* GuardFolder */.W(job.temporaryFolder).removeState(path);
    return {
        text: (style) => (0,guard_text/* renderGuards */.T)(ends, by_hand/* renderUndoByHand */.j, style),
        summary: jobStatus === 'success' ? '' : (0,summary/* renderGuardSummary */.w)(ends, by_hand/* renderUndoByHand */.j),
        annotations: jobStatus === 'success' ? [] : (0,annotations/* annotateGuards */.X)(ends, by_hand/* renderUndoByHand */.j),
        outputs: {},
        document: (0,guard_document/* guardDocument */.F)(run, jobStatus),
        failure: run.failure,
    };
}
const NOTHING_TO_DO = {
    state: { armed: false, databases: [], because: 'the job succeeded' },
    path: '',
};
function statusUnknown(state, { byRunner, byStep }) {
    const guards = state.armed ? state.guards : [];
    const commands = guards.map(({ byHand }) => ` If the job failed: ${byHand}`).join('');
    const said = byRunner === '' ? 'nothing' : `"${byRunner}"`;
    const besides = byStep === '' ? '' : `; a step of the job said "${byStep}"`;
    return new errors/* BackupError */.hj('INPUT_INVALID', `The guard cannot tell how the job ended, and touched nothing: job-status must be one of ${guard/* JOB_STATUSES */.nE.join(', ')}, and is ${said}${besides}.`, { hint: `Leave the input job-status out.${commands}`, context: { byRunner, byStep } });
}
async function endArmed(state, jobStatus, surroundings, kinds) {
    const folder = new guard_folder/* GuardFolder */.W(surroundings.job.temporaryFolder);
    const given = new given_inputs/* GivenInputs */.rq(surroundings.environment);
    const named = (0,parse_place/* recallPlace */.T)(state.place, given, kinds);
    const { recordSafetyCopy, store } = await (0,open_place/* openPlace */.Q)(named, surroundings);
    const identify = (0,inputs_identify/* identifierOf */.x)(given, named.isPrivate);
    const requests = state.guards.map((guard) => ({
        database: guard.database,
        givenPath: guard.givenPath,
        jobStatus,
        readDisarmedAt: () => folder.readDisarmedAt(guard.id),
        archive: {
            entry: guard.entry,
            digest: guard.archiveDigest,
            localPath: guard.archivePath ?? folder.archivePath(guard.id),
        },
        compression: state.compression,
        busyTimeoutMs: state.busyTimeoutMs,
        origin: surroundings.job.origin,
        identity: identify(guard.givenPath),
        version: version.VERSION,
        byHand: guard.byHand,
        recordSafetyCopy,
    }));
    const ends = await endGuards(requests, { ...surroundings, store });
    await Promise.all(state.guards.map(({ id }) => folder.remove(id)));
    const skipped = state.skipped.map(({ because, database }) => leftAlone(database, (0,guard/* leaveUnarmed */.Y_)(jobStatus, because)));
    return [...ends, ...skipped];
}


/***/ })

};
