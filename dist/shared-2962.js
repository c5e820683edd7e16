export const id = 2962;
export const ids = [2962];
export const modules = {

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ parseAccepted),
/* harmony export */   bf: () => (/* binding */ findGone),
/* harmony export */   g: () => (/* binding */ NOTHING_ACCEPTED),
/* harmony export */   yN: () => (/* binding */ siftAccepted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84180);


const NOTHING_ACCEPTED = new Map();
const LINE = /^(?<key>(?<grade>[a-z ]+): .+?)\s*=\s*(?<count>\d{1,15})$/s;
/**
 * Parses findings that are accepted, one a line, as they are reported: `values: t.b: NOT NULL = 3`. Empty lines and
 * those that begin with # are left out.
 * @param from where the lines stand, such as `--accept`
 * @throws BackupError INPUT_INVALID
 */
function parseAccepted(text, from) {
    const lines = text.split('\n').map((line) => line.trim());
    return new Map(lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const { count = '', grade = '', key = '' } = LINE.exec(line)?.groups ?? {};
        if (grade === 'pages')
            throw invalid(line, from, 'Rows may be lost there: that can never be accepted.');
        if (!_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .GRADES */ .F4.some((known) => known === grade))
            throw invalid(line, from, 'Copy the line as it is reported, such as: values: t.b: NOT NULL = 3');
        return [key, Number(count)];
    }));
}
function invalid(line, from, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} holds "${line}", which is no finding that can be accepted.`, {
        hint,
        context: { from, given: line },
    });
}
/** Parts findings into those to warn of and those that are accepted. */
function siftAccepted(findings, accepted) {
    const isQuiet = (finding) => finding.count <= (accepted.get((0,_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(finding)) ?? 0);
    return {
        fresh: findings.filter((finding) => !isQuiet(finding)),
        quiet: findings.filter(isQuiet),
    };
}
/** What is accepted and no longer found, or less often: a sentence each, so that the list can be shortened. */
function findGone(findings, accepted) {
    const found = new Map(findings.map((finding) => [(0,_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(finding), finding]));
    return [...accepted].flatMap(([key, count]) => {
        const finding = found.get(key);
        if (finding === undefined)
            return [`Accepted and no longer found: ${key} = ${count}`];
        return finding.count < count
            ? [`Accepted ${count} times and found less often: ${(0,_grade_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGraded */ .YP)(finding)}`]
            : [];
    });
}


/***/ }),

/***/ 49878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fetchCandidate),
/* harmony export */   my: () => (/* binding */ concernsOne),
/* harmony export */   z2: () => (/* binding */ unfetched)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25416);


/**
 * Fetches a candidate. What is the matter with this one archive (gone, expired, of a stranger, not what its store
 * says) is a result, so that one bad archive does not stand in the way of the good ones.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, CANCELLED
 */
async function fetchCandidate(candidate, directory) {
    try {
        return { ...(await candidate.fetch(directory)), failure: null };
    }
    catch (thrown) {
        const failure = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
        if (!concernsOne(failure))
            throw failure;
        return { failure };
    }
}
/** The result of verifying an archive that could not be had. */
function unfetched(subject, failure, durationMs) {
    const check = failure.code === 'ORIGIN_UNTRUSTED' ? 'origin' : 'archive digest';
    const report = { subject, level: null, findings: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(check, failure)] };
    const nothing = {
        manifest: null,
        archiveDigest: null,
        snapshotDigest: null,
        fingerprint: null,
        sizeBytes: 0,
    };
    return { ...nothing, report, verdict: 'failed', durationMs, failure };
}
/** Tells whether an error is the fault of the one archive that was asked for, so that others may do. */
function concernsOne({ kind, code }) {
    return kind === 'archive' || kind === 'catalog' || code === 'ORIGIN_UNTRUSTED' || code === 'ARCHIVE_EXPIRED';
}


/***/ }),

/***/ 68659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ judgeAssertions),
  c: () => (/* binding */ judgeInspection)
});

// EXTERNAL MODULE: ./lib/domain/archive/fingerprint.js
var fingerprint = __webpack_require__(49693);
// EXTERNAL MODULE: ./lib/domain/outcome/accepted.js
var outcome_accepted = __webpack_require__(8418);
// EXTERNAL MODULE: ./lib/domain/outcome/grade.js
var outcome_grade = __webpack_require__(84180);
;// CONCATENATED MODULE: ./lib/operations/verify/judge-structure.js


const WORDING = {
    indexes: {
        says: 'Indexes do not fit their tables. Each of their entries has its row: no row is lost.',
        hint: 'Queries that use them can give wrong answers. Build each anew in the source: REINDEX "name".',
    },
    values: {
        says: 'Values are not what the schema says they must be. Every row is there.',
        hint: 'Mostly the constraint is newer than the rows. Mend either in the source, or accept the findings as they are listed.',
    },
    'full text': {
        says: 'Full-text indexes do not fit their text. Every row is there.',
        hint: `Searches can miss rows. Build each anew in the source: INSERT INTO "name"("name") VALUES ('rebuild').`,
    },
    'not checkable': {
        says: 'The structure is sound as far as it can be checked: parts of it need an extension.',
        hint: 'Nothing is damaged. Only the program that has the extension can check those parts.',
    },
};
/** Everything that is found about the structure: one finding for damage, and one for each grade beside it. */
function judgeStructure({ integrity }, blame, accepted) {
    const { problemCount, problems } = integrity;
    const graded = allGraded(integrity);
    const others = Object.keys(WORDING).flatMap((grade) => judgeGrade(grade, graded.filter((finding) => finding.grade === grade), accepted));
    if (problemCount === 0)
        return others.length > 0 ? others : [judgeSound(integrity)];
    const damage = {
        check: 'integrity',
        outcome: 'failed',
        grade: 'pages',
        message: `integrity_check reports ${problemCount === 1 ? 'a problem' : `${problemCount} problems`}.`,
        details: problems,
        ...blame,
    };
    return [damage, ...others];
}
/** Every graded finding of the structure, those that need an extension among them. */
function allGraded({ graded, limitations }) {
    const needing = limitations.map(({ table, reason }) => ({
        grade: 'not checkable',
        object: table,
        constraint: reason,
        count: 1,
    }));
    return [...graded, ...needing];
}
function judgeGrade(grade, findings, accepted) {
    if (findings.length === 0)
        return [];
    const { says, hint } = WORDING[grade];
    const { fresh, quiet } = (0,outcome_accepted/* siftAccepted */.yN)(findings, accepted);
    if (fresh.length === 0)
        return [
            {
                check: 'integrity',
                outcome: 'ok',
                grade,
                message: `${says} All of it is accepted (${quiet.length}).`,
            },
        ];
    const details = fresh.map(outcome_grade/* renderGraded */.YP);
    return [{ check: 'integrity', outcome: 'warning', grade, message: says, hint, details }];
}
function judgeSound({ account, depth }) {
    if (depth === 'quick') {
        return {
            check: 'integrity',
            outcome: 'ok',
            message: 'quick_check finds nothing. It compares no index with its table and does not account for every page.',
        };
    }
    if (account !== 'none')
        return {
            check: 'integrity',
            outcome: 'ok',
            message: 'integrity_check finds nothing, and every page is accounted for.',
        };
    return {
        check: 'integrity',
        outcome: 'warning',
        message: 'integrity_check finds nothing, but not every page could be accounted for.',
        hint: 'Others write so often that no moment was left to look at the write-ahead log. Check a backup of it instead.',
    };
}

;// CONCATENATED MODULE: ./lib/operations/verify/judge-inspection.js




/**
 * Turns what SQLite said of a database into findings, one per check. Pure.
 * @param expected null when there is nothing to compare with: schema and rows are then skipped, not passed
 */
function judgeInspection(inspection, expected, blame, accepted = outcome_accepted/* NOTHING_ACCEPTED */.g) {
    return [
        {
            check: 'SQL',
            outcome: 'ok',
            message: `SQLite ${inspection.sqliteVersion} opens it and reads its schema.`,
        },
        ...judgeStructure(inspection, blame, accepted),
        ...judgeForeignKeys(inspection, expected, accepted),
        ...judgeGone(inspection, accepted),
        ...judgeFingerprint(inspection.fingerprint, expected, blame),
        ...judgeAssertions(inspection),
    ];
}
/** What the user accepts and is no longer there is said, so that the list does not grow old. */
function judgeGone({ foreignKeys, integrity }, accepted) {
    const gone = (0,outcome_accepted/* findGone */.bf)([...allGraded(integrity), ...(foreignKeys?.orphans ?? [])], accepted);
    if (gone.length === 0)
        return [];
    return [{ check: 'integrity', outcome: 'ok', message: 'Less is found than is accepted.', details: gone }];
}
function judgeForeignKeys(inspection, expected, accepted) {
    const { foreignKeys } = inspection;
    if (foreignKeys === null)
        return [];
    if (foreignKeys.violations === null) {
        return [
            {
                check: 'foreign keys',
                outcome: 'warning',
                grade: 'foreign keys',
                message: `Foreign keys cannot be checked: ${foreignKeys.obstacle ?? 'the schema does not allow it'}.`,
                hint: 'The source is like this; the backup is a faithful copy of it.',
            },
        ];
    }
    if (foreignKeys.violations === 0)
        return [{ check: 'foreign keys', outcome: 'ok', message: 'No orphaned rows.' }];
    const known = expected !== null && expected.foreignKeyViolations === foreignKeys.violations;
    const { fresh, quiet } = (0,outcome_accepted/* siftAccepted */.yN)(foreignKeys.orphans, accepted);
    if (fresh.length === 0)
        return [
            {
                check: 'foreign keys',
                outcome: 'ok',
                grade: 'foreign keys',
                message: `${foreignKeys.violations} row(s) refer to a row that does not exist. All of it is accepted (${quiet.length}).`,
            },
        ];
    return [
        {
            check: 'foreign keys',
            outcome: 'warning',
            grade: 'foreign keys',
            message: `${foreignKeys.violations} row(s) refer to a row that does not exist${known ? ', as in the source' : ''}.`,
            hint: 'SQLite accepts this and a restore brings it back as it is. PRAGMA foreign_key_check lists the rows.',
            details: fresh.map(outcome_grade/* renderGraded */.YP),
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
    const differences = (0,fingerprint/* compareFingerprints */.tS)(expected.fingerprint, got).filter((one) => one.fact !== 'rows');
    if (differences.length > 0)
        return different('schema', differences, blame);
    return { check: 'schema', outcome: 'ok', message: `The schema is the expected one (${got.schemaDigest}).` };
}
function judgeRows(got, expected, blame) {
    const differences = (0,fingerprint/* compareFingerprints */.tS)(expected.fingerprint, got).filter((one) => one.fact === 'rows');
    if (differences.length > 0)
        return different('rows', differences, blame);
    const counts = got.tables.flatMap(({ rows }) => (rows === null ? [] : [rows]));
    const total = counts.reduce((sum, rows) => sum + rows, 0);
    const uncounted = got.tables.length - counts.length;
    const rest = uncounted === 0 ? '' : ` (without ${uncounted} whose rows cannot be counted here)`;
    return {
        check: 'rows',
        outcome: 'ok',
        message: `Tables: ${got.tables.length}, rows in all: ${total}${rest}, as expected.`,
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

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ stageSnapshot)
});

// EXTERNAL MODULE: ./lib/domain/outcome/accepted.js
var outcome_accepted = __webpack_require__(8418);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/outcome/verification.js
var verification = __webpack_require__(17200);
// EXTERNAL MODULE: ./lib/files/durable/sync-file.js
var sync_file = __webpack_require__(47603);
;// CONCATENATED MODULE: ./lib/operations/verify/blame.js
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
            hint: 'Without a manifest it cannot be told whether the source had this or the file was damaged since. Use another archive.',
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

// EXTERNAL MODULE: ./lib/operations/verify/check-limits.js
var check_limits = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/operations/verify/failure.js
var verify_failure = __webpack_require__(25416);
// EXTERNAL MODULE: ./lib/operations/verify/judge-inspection.js + 1 modules
var judge_inspection = __webpack_require__(68659);
// EXTERNAL MODULE: ./lib/operations/verify/unpack-snapshot.js + 10 modules
var unpack_snapshot = __webpack_require__(79839);
;// CONCATENATED MODULE: ./lib/operations/verify/stage.js









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
/** What SQLite did not come to the end of, or cannot read, is damaged by nothing that is known. */
function findingOfLook(failure) {
    if (failure.code === 'CHECK_NOT_FINISHED')
        return (0,verify_failure/* findingOf */.h)('integrity', failure);
    return failure.code === 'ARCHIVE_NOT_A_DATABASE'
        ? (0,verify_failure/* findingOf */.h)('SQL', failure)
        : (0,verify_failure/* findingOf */.h)('SQL', failure, 'archive');
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
        ...(0,check_limits/* checkLimitsFor */.M)(sizeBytes, request.checkTimeLimitMs),
    });
}
function judge(request, { findings, manifest, failure }, inspection) {
    const judged = (0,judge_inspection/* judgeInspection */.c)(inspection, expectationOf(manifest), blameFor(manifest, inspection), acceptedBy(request, manifest));
    const wanted = judged.filter(({ check, outcome }) => (0,verification/* includesLevel */.My)(request.level, verification/* CHECKS */.ui[check]) || (check === 'integrity' && outcome === 'failed'));
    return { findings: [...findings, ...wanted], level: request.level, failure };
}
/** What was accepted when the archive was made stays quiet, and so does what is accepted now. */
function acceptedBy({ accepted = outcome_accepted/* NOTHING_ACCEPTED */.g }, manifest) {
    const before = (manifest?.accepted ?? []).map(({ count, key }) => [key, count]);
    return new Map([...before, ...accepted]);
}
const NO_DATABASE = [
    'SOURCE_NOT_A_DATABASE',
    'SOURCE_EMPTY',
    'SOURCE_UNSUPPORTED_FORMAT',
    'SOURCE_UNSUPPORTED_SCHEMA',
];
/** What was unpacked has a name that only this process knows, and is no source: the archive is what holds it. */
function blameArchive(error, archive, unpackedPath) {
    if (error.kind !== 'integrity' && !NO_DATABASE.includes(error.code))
        throw error;
    const code = error.kind === 'integrity' ? error.code : 'ARCHIVE_NOT_A_DATABASE';
    const message = error.message.replaceAll(unpackedPath, (_, offset) => `${offset === 0 ? 'The' : 'the'} content of ${archive}`);
    return new errors/* BackupError */.hj(code, message, {
        hint: error.kind === 'integrity' ? error.hint : `Use another archive. ${error.hint}`,
        context: { archive },
        cause: error,
    });
}


/***/ }),

/***/ 13401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verifiedOf),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17200);
/* harmony import */ var _files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4383);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25416);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9707);





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
        const staged = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageSnapshot */ .N)({ ...request, destination, scratch, durable: false }, engine, ports);
        return verifiedOf(staged, request.subject, ports.clock.elapsedMs() - startedMs);
    }
    finally {
        await (0,_files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepUp */ .Y)(scratch, ports.reporter);
    }
}
/** The result of a verification from what staging found. */
function verifiedOf(staged, subject, durationMs) {
    const report = { subject, level: staged.level, findings: staged.findings };
    const { manifest, archiveDigest, snapshotDigest, sizeBytes } = staged;
    const failure = staged.failure ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(report, `${subject} is not a good backup`);
    const fingerprint = staged.inspection?.fingerprint ?? null;
    return {
        report,
        verdict: (0,_domain_outcome_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(report),
        manifest,
        archiveDigest,
        snapshotDigest,
        fingerprint,
        sizeBytes,
        durationMs,
        failure,
    };
}


/***/ })

};
