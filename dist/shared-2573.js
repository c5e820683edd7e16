export const id = 2573;
export const ids = [2573];
export const modules = {

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
;// CONCATENATED MODULE: ./lib/domain/rehearsal/rehearsal.js

/** What a rehearsal looks at, what failed first. */
const REHEARSAL_CHECKS = [
    'real database',
    'command',
    'integrity',
    'foreign keys',
    'rows',
    'assertions',
];
/** Judges a rehearsal, one finding for each check. Pure. */
function judgeRehearsal(facts) {
    const { copy } = facts;
    const first = [judgeReal(facts), judgeCommand(facts)];
    if ('unreadable' in copy) {
        const skipped = REHEARSAL_CHECKS.slice(3).map((check) => ({ check, outcome: 'skipped', message: 'The copy cannot be read.' }));
        return [...first, damaged(`The copy cannot be read any more: ${copy.unreadable}`, []), ...skipped];
    }
    return [...first, judgeIntegrity(copy), judgeOrphans(copy), judgeRows(copy), judgeAssertions(copy)];
}
/** The worst outcome of what could be looked at. */
function verdictOfRehearsal(findings) {
    const outcomes = findings.map(({ outcome }) => outcome);
    return (0,verification/* worstOf */.hm)(outcomes.filter((outcome) => outcome !== 'skipped'), 'failed');
}
function judgeReal({ source, sourceHint, sourceReason }) {
    const check = 'real database';
    switch (source) {
        case 'untouched':
            return { check, outcome: 'ok', message: 'It is the same before and after.' };
        case 'doubtful':
            return { check, outcome: 'warning', message: sourceReason };
        case 'touched':
            return {
                check,
                outcome: 'failed',
                message: sourceReason,
                code: 'REHEARSAL_TOUCHED_SOURCE',
                hint: sourceHint,
            };
    }
}
function judgeCommand({ command, timeLimitMs }) {
    const check = 'command';
    const { exitCode, hasLeftovers, isTimedOut, signal } = command;
    if (isTimedOut) {
        return {
            check,
            outcome: 'failed',
            message: `It was ended after the time limit of ${timeLimitMs / 1_000} s.`,
            code: 'REHEARSAL_TIMED_OUT',
            hint: 'Find out what it waits for, such as an answer at a terminal; or allow more time.',
        };
    }
    if (exitCode !== 0) {
        return {
            check,
            outcome: 'failed',
            message: exitCode === null ? `It was ended by ${signal}.` : `It ended with exit code ${exitCode}.`,
            code: 'REHEARSAL_COMMAND_FAILED',
            hint: 'Its output says why. Nothing happened to the real database: mend the command and rehearse it again.',
        };
    }
    return hasLeftovers
        ? {
            check,
            outcome: 'warning',
            message: 'It ended with exit code 0 and left programs running, which were ended.',
        }
        : { check, outcome: 'ok', message: 'It ended with exit code 0.' };
}
function judgeIntegrity({ problems }) {
    if (problems.length > 0)
        return damaged('The command leaves a damaged database.', problems);
    return { check: 'integrity', outcome: 'ok', message: 'The copy is sound.' };
}
function damaged(message, details) {
    return {
        check: 'integrity',
        outcome: 'failed',
        message,
        details,
        code: 'INTEGRITY_CHECK_FAILED',
        hint: 'Do not run this command on the real database.',
    };
}
function judgeOrphans({ orphanDetails, orphansAfter, orphansBefore }) {
    const check = 'foreign keys';
    if (orphansAfter === null)
        return { check, outcome: 'warning', message: 'Foreign keys cannot be checked in this schema.' };
    const known = orphansBefore ?? 0;
    if (orphansAfter <= known) {
        const before = orphansAfter === 0 ? '' : ` ${orphansAfter} row(s) referred to nothing before, too.`;
        return { check, outcome: 'ok', message: `No row lost what it refers to.${before}` };
    }
    return {
        check,
        outcome: 'failed',
        message: `${orphansAfter - known} row(s) more than before refer to a row that does not exist.`,
        details: orphanDetails,
        code: 'REHEARSAL_ROWS_ORPHANED',
        hint: 'Keep the rows that others refer to, or remove those too. PRAGMA foreign_key_check lists them.',
    };
}
function judgeRows({ rowDrops }) {
    const check = 'rows';
    const refused = rowDrops.filter(({ isAllowed }) => !isAllowed);
    if (refused.length > 0) {
        return {
            check,
            outcome: 'failed',
            message: `${refused.length} table(s) lose more rows than is allowed.`,
            details: refused.map(describeDrop),
            code: 'REHEARSAL_ROWS_LOST',
            hint: 'If that is what the command is for, allow it by name, such as max-row-drop: sessions=100.',
        };
    }
    if (rowDrops.length === 0)
        return { check, outcome: 'ok', message: 'No table lost a row.' };
    return {
        check,
        outcome: 'ok',
        message: `${rowDrops.length} table(s) lose rows, and no more than is allowed.`,
        details: rowDrops.map(describeDrop),
    };
}
function describeDrop({ isGone, limitPercent, rowsAfter, rowsBefore, table }) {
    const percent = Number((((rowsBefore - rowsAfter) / rowsBefore) * 100).toPrecision(3));
    const what = isGone
        ? `is gone with ${rowsBefore} row(s)`
        : `${rowsBefore} row(s) before, ${rowsAfter} after`;
    return `${table}: ${what} (${percent} %, allowed ${limitPercent} %)`;
}
function judgeAssertions({ assertionCount, brokenAssertions }) {
    const check = 'assertions';
    if (assertionCount === 0)
        return { check, outcome: 'skipped', message: 'None was given.' };
    if (brokenAssertions.length === 0)
        return { check, outcome: 'ok', message: `${assertionCount} assertion(s) hold.` };
    return {
        check,
        outcome: 'failed',
        message: `${brokenAssertions.length} of ${assertionCount} assertion(s) do not hold.`,
        details: brokenAssertions,
        code: 'ASSERTION_FAILED',
        hint: 'After the command the data is not what you said it must be. Look at the command and at the assertion.',
    };
}

;// CONCATENATED MODULE: ./lib/domain/rehearsal/source.js
/**
 * Judges whether a command left the real database alone. Writes are put down to another program only where there is
 * one. New rows must have come while the command did write to its copy, and nothing but rows may have changed: services
 * do not alter schemas.
 */
function judgeSource({ after, isCopyChanged, otherUsers }) {
    if (after.state === 'same')
        return 'untouched';
    if (after.state === 'replaced' || otherUsers === 0)
        return 'touched';
    const { equal, schema, settings } = after.difference;
    if (equal)
        return 'untouched';
    if (!isCopyChanged)
        return 'touched';
    return schema.length + settings.length === 0 ? 'doubtful' : 'touched';
}
/** Why the real database counts as touched or doubtful, as a sentence. */
function explainSource(verdict, after, database, otherUsers) {
    if (verdict === 'doubtful') {
        return `Rows of ${database} changed meanwhile. ${otherUsers} other program(s) had it open and may have written them; that the command did not is not proven.`;
    }
    return `The command ran on a copy, but the real database changed: ${describeChange(after, database)}`;
}
/** Whether a process wrote to the database and left it with what it held before. */
function isTakenBack(after) {
    return after.state === 'changed' && after.difference.equal;
}
function describeChange(after, database) {
    if (after.state === 'replaced')
        return after.how;
    return isTakenBack(after)
        ? `${database} was written to, though it holds what it held before.`
        : `${database} is not what it was before.`;
}

// EXTERNAL MODULE: ./lib/domain/rehearsal/variables.js
var variables = __webpack_require__(46469);
// EXTERNAL MODULE: ./lib/files/database/database-file.js + 1 modules
var database_file = __webpack_require__(46133);
// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/disk/sweep-up.js
var sweep_up = __webpack_require__(4383);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/sqlite/engine/engine-client.js + 2 modules
var engine_client = __webpack_require__(44796);
// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/domain/outcome/grade.js
var grade = __webpack_require__(84180);
// EXTERNAL MODULE: ./lib/domain/rehearsal/row-drop.js
var row_drop = __webpack_require__(28940);
// EXTERNAL MODULE: ./lib/operations/difference/diff.js
var diff = __webpack_require__(79953);
;// CONCATENATED MODULE: ./lib/operations/rehearsal/rehearse-copy.js






/**
 * Looks at the copy after the command, as SQLite recovers it when the command was ended in the middle of its work.
 * @throws BackupError CANCELLED, DISK_FULL, IO_FAILED
 */
async function readCopyAfter(request, engine) {
    const { before, busyTimeoutMs, copy, scratch } = request;
    const after = (0,external_node_path_.join)(scratch, 'after.db');
    try {
        const { fingerprint } = await engine.snapshot({
            source: copy,
            destination: after,
            scratch,
            busyTimeoutMs,
        });
        const inspection = await engine.inspect({
            path: after,
            integrity: 'full',
            foreignKeys: true,
            fingerprint: true,
            assertions: request.assertions,
            busyTimeoutMs,
            ...(0,check_limits/* checkLimitsFor */.M)(fingerprint.pageCount * fingerprint.pageSizeBytes),
        });
        const difference = await (0,diff/* diffSnapshots */.V)(before, after, engine, { scratch, busyTimeoutMs });
        return { facts: factsOf(inspection, fingerprint, request), difference };
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        if (error.kind !== 'integrity' && error.kind !== 'source')
            throw error;
        return { facts: { unreadable: error.message }, difference: null };
    }
}
function factsOf({ assertions, foreignKeys, integrity }, fingerprint, { fingerprintBefore, orphansBefore, rowDropLimits }) {
    return {
        problems: integrity.problems,
        orphansBefore,
        orphansAfter: foreignKeys?.violations ?? null,
        orphanDetails: (foreignKeys?.orphans ?? []).map(grade/* renderGraded */.YP),
        rowDrops: (0,row_drop/* findRowDrops */.Y)(fingerprintBefore.tables, fingerprint.tables, rowDropLimits),
        assertionCount: assertions.length,
        brokenAssertions: assertions.flatMap(({ message, outcome, sql }) => outcome === 'held' ? [] : [message === undefined ? sql : `${sql}: ${message}`]),
    };
}

// EXTERNAL MODULE: ./lib/domain/restore/safety-copy-name.js
var safety_copy_name = __webpack_require__(46497);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var disk_scratch = __webpack_require__(19994);
// EXTERNAL MODULE: ./lib/files/durable/copy-privately.js
var copy_privately = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/files/durable/digest-file.js
var digest_file = __webpack_require__(98346);
// EXTERNAL MODULE: ./lib/files/durable/publish-file.js
var publish_file = __webpack_require__(53683);
// EXTERNAL MODULE: ./lib/sqlite/connection/open-files.js
var open_files = __webpack_require__(88043);
// EXTERNAL MODULE: ./lib/sqlite/target/keep-owner.js
var keep_owner = __webpack_require__(28409);
// EXTERNAL MODULE: ./lib/operations/difference/compare-snapshots.js
var compare_snapshots = __webpack_require__(78123);
;// CONCATENATED MODULE: ./lib/operations/rehearsal/rehearse-source.js












/** Remembers which file the real database is, and who uses it. */
async function readSourceBefore(path, snapshot) {
    try {
        const { dev, ino } = await (0,promises_.stat)(path, { bigint: true });
        const otherUsers = (await (0,open_files/* findOpeners */.K)(path)).length;
        const stats = await (0,promises_.stat)(path);
        return { path, realPath: await (0,promises_.realpath)(path), device: dev, inode: ino, stats, snapshot, otherUsers };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'source');
    }
}
/**
 * Compares the real database with what it was.
 * @throws BackupError CANCELLED, SOURCE_BUSY when another program keeps it locked, DISK_FULL
 */
async function readSourceAfter(before, place, engine, signal) {
    const { path } = before;
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
    if (stats === null)
        return { state: 'replaced', how: `${path} is gone.` };
    if (stats.ino !== before.inode || stats.dev !== before.device)
        return { state: 'replaced', how: `${path} is another file now.` };
    const destination = (0,external_node_path_.join)(place.scratch, 'source-after.db');
    try {
        await engine.snapshot({ source: path, destination, ...place });
        const digestBefore = await (0,digest_file/* digestFile */.T)(before.snapshot, 'scratch', signal);
        const pair = { before: before.snapshot, digestBefore, after: destination };
        return stateOf(await (0,compare_snapshots/* compareSnapshots */.L)(pair, engine, place, signal), path);
    }
    catch (thrown) {
        const error = (0,errors/* asBackupError */.ZJ)(thrown);
        const isItsFault = error.kind === 'integrity' || (error.kind === 'source' && error.code !== 'SOURCE_BUSY');
        if (isItsFault)
            return { state: 'replaced', how: `${path} cannot be read any more: ${error.message}` };
        throw error;
    }
}
function stateOf(change, path) {
    switch (change.state) {
        case 'identical':
            return { state: 'same' };
        case 'rewritten':
            return { state: 'changed', difference: change.difference };
        case 'damaged':
            return { state: 'replaced', how: `${path} is damaged now: ${change.problem}.` };
    }
}
/**
 * Puts what the real database was before a rehearsal beside it, as a safety copy: a command that went for the real one
 * must not cost its content.
 * @returns its path
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
async function rescueSource({ realPath, snapshot, stats }, now) {
    const folder = (0,external_node_path_.dirname)(realPath);
    const scratch = await (0,disk_scratch/* openScratch */.j)(folder, 'target');
    const rescued = (0,external_node_path_.join)(folder, (0,safety_copy_name/* renderSafetyCopyName */.n)((0,external_node_path_.basename)(realPath), now));
    const partial = (0,external_node_path_.join)(scratch, 'rescued.db');
    try {
        await (0,copy_privately/* copyPrivately */.g)(snapshot, partial);
        await (0,keep_owner/* keepOwnerOfCopy */.D)(partial, stats);
        await (0,publish_file/* publishFile */.o)(partial, rescued, 'target');
        return rescued;
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, rescued, 'target');
    }
    finally {
        await (0,disk_scratch/* removeScratch */.Z)(scratch);
    }
}

;// CONCATENATED MODULE: ./lib/operations/rehearsal/rehearse.js















/** The snapshot, the copy, and both databases as they are afterwards. */
const SPACE_FACTOR = 4.2;
/**
 * Runs a command on a copy of a database, and judges what it made of it. A bad end is a result, not an error.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED when the real database is damaged already, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function rehearse(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const { sizeBytes } = await (0,database_file/* assertDatabaseFile */.a)(request.database);
    const scratch = await ports.openScratch();
    const engine = (0,engine_client/* openEngine */.F)(ports.signal);
    try {
        await (0,free_space/* assertFreeSpace */.V)(scratch, Math.ceil(sizeBytes * SPACE_FACTOR));
        const stage = await prepare(request, scratch, engine, ports);
        ports.reporter.step('Running the command');
        const end = await request.run((0,variables/* renderVariables */.mR)(request.variables, stage.copy));
        ports.reporter.step(`Checking what it made of the copy, and ${(0,external_node_path_.basename)(request.database)}`);
        const place = { scratch, busyTimeoutMs: request.busyTimeoutMs };
        const source = await readSourceAfter(stage.source, place, engine, ports.signal);
        const copyAfter = await readCopyAfter({ ...request, ...stage, ...place }, engine);
        const findings = await judge({ request, stage, end, source, copyAfter }, ports);
        return {
            database: request.database,
            verdict: verdictOfRehearsal(findings),
            end,
            findings,
            difference: copyAfter.difference,
            sizeBytes,
            notes: stage.notes,
            durationMs: ports.clock.elapsedMs() - startedMs,
            failure: failureOf(request.database, findings),
        };
    }
    finally {
        await engine.close();
        await (0,sweep_up/* sweepUp */.Y)(scratch, ports.reporter);
    }
}
async function prepare({ busyTimeoutMs, database }, scratch, engine, { reporter }) {
    reporter.step(`Copying ${(0,external_node_path_.basename)(database)}`);
    const before = (0,external_node_path_.join)(scratch, 'before.db');
    const snapshot = await engine.snapshot({ source: database, destination: before, scratch, busyTimeoutMs });
    const { fingerprint, notes } = snapshot;
    const { foreignKeys, integrity } = await engine.inspect({
        path: before,
        integrity: 'full',
        foreignKeys: true,
        fingerprint: false,
        assertions: [],
        busyTimeoutMs,
        ...(0,check_limits/* checkLimitsFor */.M)(fingerprint.pageCount * fingerprint.pageSizeBytes),
    });
    if (integrity.problems[0] !== undefined)
        throw damagedAlready(database, integrity.problems[0]);
    const copy = await makeCopy(before, (0,external_node_path_.join)(scratch, 'copy'), (0,external_node_path_.basename)(database));
    const source = await readSourceBefore(database, before);
    const orphansBefore = foreignKeys?.violations ?? null;
    return { before, fingerprintBefore: fingerprint, orphansBefore, copy, source, notes };
}
/** In a folder of its own and under its own name: tools put files beside a database, and look at its name. */
async function makeCopy(before, folder, name) {
    const copy = (0,external_node_path_.join)(folder, name);
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        await (0,promises_.copyFile)(before, copy, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        return copy;
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, copy, 'scratch');
    }
}
async function judge({ copyAfter, end, request, source, stage }, ports) {
    const { otherUsers } = stage.source;
    const isCopyChanged = copyAfter.difference?.equal !== true;
    const verdict = judgeSource({ after: source, otherUsers, isCopyChanged });
    return judgeRehearsal({
        command: end,
        timeLimitMs: request.timeLimitMs,
        source: verdict,
        sourceReason: explainSource(verdict, source, request.database, otherUsers),
        sourceHint: verdict === 'touched' ? await hintFor(source, stage.source, ports.clock.now()) : '',
        copy: copyAfter.facts,
    });
}
const ADVICE = 'Make the command use SAVEPOINT_DATABASE, or give it its own variable with --env or env; if another program wrote, rehearse when it is stopped.';
async function hintFor(after, source, now) {
    if (isTakenBack(after))
        return ADVICE;
    try {
        const rescued = await rescueSource(source, now);
        return `What the database was before is in ${rescued}: "savepoint restore --undo --to ${source.path}" puts it back. ${ADVICE}`;
    }
    catch (error) {
        return `Restore the newest backup if the change was not meant; keeping the old content failed (${error.message}). ${ADVICE}`;
    }
}
function damagedAlready(database, problem) {
    return new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `${database} is damaged already: ${problem}`, {
        hint: 'The command was not run. Restore the newest verified archive first.',
        context: { database },
    });
}
function failureOf(database, findings) {
    const breaches = findings.filter((finding) => finding.outcome === 'failed');
    const [first] = breaches;
    if (first === undefined)
        return null;
    const details = first.details?.slice(0, 3).join('; ') ?? '';
    const more = breaches.length === 1
        ? ''
        : ` Failed too: ${breaches
            .slice(1)
            .map(({ check }) => check)
            .join(', ')}.`;
    const message = `The rehearsal on a copy of ${database} failed: ${first.check}: ${first.message}${details === '' ? '' : ` ${details}.`}${more}`;
    return new errors/* BackupError */.hj(first.code, message, {
        hint: first.hint,
        context: { database, checks: breaches.map(({ check }) => check).join(' ') },
    });
}


/***/ }),

/***/ 88043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findOpeners),
/* harmony export */   T: () => (/* binding */ findOpenersOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The processes that have the file at a path open, as {@link FindOpeners} says. */
async function findOpeners(path) {
    return findOpenersOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }));
}
/** @see FindOpeners */
async function findOpenersOf({ dev, ino }) {
    const isWanted = async (link) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(link, { bigint: true }).catch(() => null);
        return found !== null && found.ino === ino && found.dev === dev;
    };
    const openers = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])) {
        const pid = Number(entry);
        if (!Number.isInteger(pid) || pid === process.pid)
            continue;
        const folder = `/proc/${pid}/fd`;
        for (const descriptor of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
            if (!(await isWanted(`${folder}/${descriptor}`)))
                continue;
            openers.push(pid);
            break;
        }
    }
    return openers.sort((a, b) => a - b);
}


/***/ })

};
