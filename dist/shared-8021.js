export const id = 8021;
export const ids = [8021];
export const modules = {

/***/ 34025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openPlace),
  T: () => (/* binding */ placeSurroundings)
});

// EXTERNAL MODULE: ./lib/presentation/findings/content.js
var content = __webpack_require__(71486);
// EXTERNAL MODULE: ./lib/presentation/kit/escape-markdown.js
var escape_markdown = __webpack_require__(85492);
// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/shell-word.js
var shell_word = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/presentation/kit/times.js
var times = __webpack_require__(34537);
;// CONCATENATED MODULE: ./lib/presentation/create/recovery-guide.js





const TOOLS = {
    gzip: { format: 'gzip', name: 'gunzip', unpack: 'gunzip --stdout' },
    zstd: { format: 'zstd', name: 'zstd', unpack: 'zstd --decompress --stdout' },
};
/** The guide that lies beside an archive: how to get the database back with nothing but `gunzip` or `zstd`, and `sqlite3`. */
function renderRecoveryGuide({ archiveDigest, archiveName, manifest }) {
    const tool = TOOLS[manifest.codec ?? 'gzip'];
    const archive = (0,shell_word/* shellPath */.G)(archiveName);
    const target = (0,shell_word/* shellPath */.G)(manifest.source);
    const made = (0,times/* renderTime */.sZ)(new Date(manifest.createdAt));
    return `${(0,markdown/* markdownBlocks */.KR)(`# How to get ${(0,escape_markdown/* markdownCode */.D)(manifest.source)} back`, `${(0,escape_markdown/* markdownCode */.D)(archiveName)} is a backup of this SQLite database, made on ${made} by Savepoint ${(0,escape_markdown/* escapeMarkdown */.F)(manifest.madeBy.savepoint)}. It holds ${(0,content/* renderContent */.c)(manifest)}. It is an ordinary ${tool.format} file: every command below works on any machine with \`${tool.name}\` and \`sqlite3\`.`, '## 1. Unpack it into a new file', (0,markdown/* markdownCopyable */.f1)('sh', [`${tool.unpack} ${archive} > restored.db`]), '## 2. Check it', 'This must say `ok`:', (0,markdown/* markdownCopyable */.f1)('sh', ["sqlite3 restored.db 'PRAGMA integrity_check'"]), `Whoever has \`sha256sum\` or \`shasum -a 256\` can compare: the archive is ${(0,escape_markdown/* markdownCode */.D)(archiveDigest)}, the unpacked file ${(0,escape_markdown/* markdownCode */.D)(manifest.snapshot.digest)}.`, '## 3. Put it in its place', `Stop every program that uses the database first. The old files are kept: a \`-wal\` or \`-journal\` that stayed beside the restored file would undo it.`, (0,markdown/* markdownCopyable */.f1)('sh', [
        `for file in ${target} ${target}-wal ${target}-shm ${target}-journal; do`,
        '  if [ -e "$file" ]; then mv "$file" "$file.old"; fi',
        'done',
        `mv restored.db ${target}`,
    ]))}\n`;
}

;// CONCATENATED MODULE: ./lib/action/places/open-place.js

/** What a place finds around it in a step. */
function placeSurroundings(surroundings) {
    const { clock, environment, job, reporter, scratchRoot, signal } = surroundings;
    return {
        clock,
        environment,
        reporter,
        signal,
        folder: job.workspace,
        job: {
            ...job,
            scratchRoot,
            renderGuide: ({ digest, manifest }, archiveName) => renderRecoveryGuide({ manifest, archiveDigest: digest, archiveName }),
        },
    };
}
/**
 * Opens a place for a step.
 * @throws BackupError what stands in the way of its use
 */
function openPlace(named, surroundings) {
    return named.open(placeSurroundings(surroundings));
}


/***/ }),

/***/ 46459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ compareSettings),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   gQ: () => (/* binding */ assembleDifference),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/** The whole difference from its parts. */
function assembleDifference(parts) {
    const { schema, settings, tables } = parts;
    return { ...parts, equal: schema.length === 0 && settings.length === 0 && tables.every(isUnchanged) };
}
/** Whether every row of a table was compared and is the same; a table that could not be compared is not unchanged. */
function isUnchanged(table) {
    return table.comparable === 'rows' && table.added + table.removed + table.changed === 0;
}
/** Whether rows of a table are known to differ; false also where that is not known. */
function hasChanges(table) {
    return table.comparable !== 'no' && table.added + table.removed + table.changed > 0;
}
/** Every setting in which two databases differ. */
function compareSettings(before, after) {
    return Object.keys(before)
        .filter((setting) => before[setting] !== after[setting])
        .map((setting) => ({ setting, before: String(before[setting]), after: String(after[setting]) }));
}


/***/ }),

/***/ 98346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47789);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84751);
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
 * The SHA-256 of a whole file, read in pieces. Never for a live database: closing the file drops SQLite's locks.
 * @throws BackupError CANCELLED, IO_FAILED and the codes of the role
 */
async function digestFile(path, role, signal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
            const { size } = await file.stat();
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const piece of (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .readPieces */ .u)(file, 0, size, signal))
                hash.update(piece);
            return (0,_domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfHex */ .z)(hash.digest('hex'));
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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 78123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compareSnapshots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_grade_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84180);
/* harmony import */ var _files_durable_digest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98346);
/* harmony import */ var _verify_check_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63303);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79953);





/**
 * Compares two snapshots of one database, first byte by byte and then by what they hold.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
async function compareSnapshots({ after, before, digestBefore }, engine, options, signal) {
    if ((await (0,_files_durable_digest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .T)(after, 'scratch', signal)) === digestBefore)
        return { state: 'identical' };
    const difference = await (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffSnapshots */ .V)(before, after, engine, options);
    const problem = difference.equal ? await findProblem(after, engine, options) : undefined;
    return problem === undefined ? { state: 'rewritten', difference } : { state: 'damaged', problem };
}
async function findProblem(path, engine, { busyTimeoutMs }) {
    const { integrity } = await engine.inspect({
        path,
        integrity: 'full',
        foreignKeys: false,
        fingerprint: false,
        assertions: [],
        busyTimeoutMs,
        ...(0,_verify_check_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLimitsFor */ .M)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size),
    });
    const stale = integrity.graded.find(({ grade }) => grade === 'indexes' || grade === 'full text');
    return integrity.problems[0] ?? (stale === undefined ? undefined : (0,_domain_outcome_grade_js__WEBPACK_IMPORTED_MODULE_4__/* .renderGraded */ .YP)(stale));
}


/***/ }),

/***/ 79953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffSnapshots),
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19994);
/* harmony import */ var _files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4383);
/* harmony import */ var _sqlite_engine_engine_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44796);
/* harmony import */ var _catalog_choose_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91082);
/* harmony import */ var _verify_check_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63303);
/* harmony import */ var _verify_unpack_snapshot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79839);









/**
 * Compares two archives or databases, in any combination. A live database is copied first, so it is compared as it was
 * at one instant.
 * @throws BackupError ARCHIVE_*, MANIFEST_*, SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, STORE_*, DISK_FULL,
 *   CANCELLED
 */
async function diff(request, ports) {
    const startedMs = ports.clock.elapsedMs();
    const scratch = await ports.openScratch();
    const engine = (0,_sqlite_engine_engine_client_js__WEBPACK_IMPORTED_MODULE_5__/* .openEngine */ .F)(ports.signal);
    const stage = (name) => stageSide(request[name], { ...request, scratch, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${name}.db`) }, engine, ports);
    try {
        // While one archive is unpacked, SQLite copies the other side. Both must have ended before anything is removed.
        const sides = await Promise.allSettled([stage('before'), stage('after')]);
        const [before, after] = [settled(sides[0]), settled(sides[1])];
        ports.reporter.step(`Comparing ${before.subject} with ${after.subject}`);
        const difference = await explainFailure(before, after, () => diffSnapshots(before.path, after.path, engine, { ...request, scratch }));
        return {
            before: { subject: before.subject, chosenBy: before.chosenBy },
            after: { subject: after.subject, chosenBy: after.chosenBy },
            difference,
            durationMs: ports.clock.elapsedMs() - startedMs,
        };
    }
    finally {
        await engine.close();
        await (0,_files_disk_sweep_up_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepUp */ .Y)(scratch, ports.reporter);
    }
}
/**
 * Compares two database files that no process writes to, such as snapshots in scratch; both stay as they are.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
async function diffSnapshots(before, after, engine, options) {
    const sizes = await Promise.all([sizeOf(before), sizeOf(after)]);
    return engine.compare({ ...options, before, after, ...(0,_verify_check_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .checkLimitsFor */ .M)(sizes[0] + sizes[1]) });
}
async function stageSide(choice, { busyTimeoutMs, path, scratch }, engine, ports) {
    const { candidates, chosenBy } = await (0,_catalog_choose_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseArchives */ .Vj)(choice, ports);
    const [candidate] = candidates;
    if (candidate === undefined)
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('ARCHIVE_NOT_FOUND', 'There is no archive to compare.', {
            hint: 'List the archives with "savepoint list".',
        });
    const fetched = await candidate.fetch(await (0,_files_disk_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .openScratch */ .j)(scratch, 'scratch'));
    ports.reporter.step(`Reading ${candidate.subject}`);
    const unpacked = await (0,_verify_unpack_snapshot_js__WEBPACK_IMPORTED_MODULE_8__/* .unpackSnapshot */ .B)({ path: fetched.path, destination: path, scratch, expectedDigest: fetched.digest, busyTimeoutMs }, engine, ports);
    if (unpacked.failure !== null)
        throw unpacked.failure;
    return { subject: candidate.subject, chosenBy, path };
}
function settled(result) {
    if (result.status === 'rejected')
        throw result.reason;
    return result.value;
}
/** What fails knows only the copies in scratch, and the reader only what was copied. */
async function explainFailure(before, after, compare) {
    try {
        return await compare();
    }
    catch (thrown) {
        const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asBackupError */ .ZJ)(thrown);
        if (error.kind !== 'integrity' && error.kind !== 'source')
            throw error;
        const message = `${before.subject} and ${after.subject} cannot be compared: ${error.message}`;
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj(error.code, message, {
            hint: 'Look at each by itself: savepoint verify for an archive, savepoint check for a database.',
            context: { before: before.subject, after: after.subject },
            cause: error,
        });
    }
}
/** 0 for a file that is not there: reading it will say so better. */
async function sizeOf(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.size ?? 0;
}


/***/ }),

/***/ 71362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderSummaryDifference)
/* harmony export */ });
/* harmony import */ var _domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46459);
/* harmony import */ var _findings_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90254);
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22338);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6234);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91407);






/** How two databases differ: rows per table, schema and settings. Never a value. */
function renderSummaryDifference(difference) {
    const { schema, settings, tables, virtualTables } = difference;
    const changed = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
    const same = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnchanged */ ._5).length;
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlocks */ .KR)((0,_findings_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedTable */ .Uz)(['Table', 'Rows added', 'Rows removed', 'Rows changed'], changed.map(rowOf), [
        'left',
        'right',
        'right',
        'right',
    ]), (0,_findings_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedTable */ .Uz)(['Schema', 'Name', 'Change'], schema.map(({ change, name, type }) => [(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(type), (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(name), change])), (0,_findings_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedTable */ .Uz)(['Setting', 'Before', 'After'], settings.map(({ after, before, setting }) => [
        (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(setting),
        (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(before),
        (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(after),
    ])), (0,_findings_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedTable */ .Uz)(['Table', 'How far it was compared'], tables.flatMap(reasonOf)), virtualTables.length === 0 ? '' : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVirtual */ .T)(virtualTables)), same === 0 ? '' : `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(same, 'table')} with the same rows.`);
}
function rowOf({ added, changed, removed, table }) {
    return [(0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), ...[added, removed, changed].map(_kit_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCount */ .SS)];
}
function reasonOf({ comparable, reason, table }) {
    if (reason === undefined)
        return [];
    return [[(0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(table), (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)(comparable === 'no' ? `Not compared: ${reason}` : reason)]];
}


/***/ }),

/***/ 54207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderDifference),
/* harmony export */   renderDiffed: () => (/* binding */ renderDiffed)
/* harmony export */ });
/* harmony import */ var _domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46459);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6234);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91407);







const LINES_SHOWN = 20;
/** How two archives or databases differ; never a value of a row. */
function renderDiffed({ after, before, difference, durationMs }, style) {
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)([
        renderTitle(difference, style),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFacts */ .Id)([
            ['Before', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(before.subject)],
            ['After', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(after.subject)],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(renderDifference(difference, style))).join('\n');
}
/** The rows of each table, the schema, the settings, and what could not be compared. */
function renderDifference(difference, style) {
    const { schema, settings, tables } = difference;
    const changed = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik);
    const [head = '', ...rows] = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)([['Removed', 'Added', 'Changed', 'Table'], ...changed.map(rowOf)], ['right', 'right', 'right']);
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(changed.length === 0 ? [] : [style.bold(head), ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)(rows, LINES_SHOWN)], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)(schema.map(renderObject)), LINES_SHOWN), settings.map(({ after, before, setting }) => (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(`${setting}: ${before} before, ${after} after`)), [...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .capLines */ .uv)(renderReasons(tables, style), LINES_SHOWN), ...renderVirtual(difference, style)], renderRest(tables));
}
function renderTitle(difference, style) {
    const { equal, schema, settings, tables } = difference;
    if (equal)
        return (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'ok', 'Equal');
    return schema.length + settings.length > 0 || tables.some(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik)
        ? (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'note', 'Different')
        : (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(style, 'warning', 'No difference found, but not everything could be compared');
}
function rowOf({ added, changed, removed, table }) {
    return [...[removed, added, changed].map(_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCount */ .SS), (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table)];
}
function renderObject({ change, name, type }) {
    return [`${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(type)} ${change}`, (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name)];
}
function renderReasons(tables, style) {
    return tables.flatMap((table) => {
        if (table.reason === undefined)
            return [];
        const mark = table.comparable === 'no' ? 'warning' : 'note';
        const title = table.comparable === 'no' ? 'not compared: ' : '';
        return [`${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, mark)} ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table.table)}: ${title}${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(table.reason)}`];
    });
}
function renderVirtual({ virtualTables }, style) {
    return virtualTables.length === 0 ? [] : [`${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, 'note')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeVirtual */ .T)(virtualTables)}`];
}
function renderRest(tables) {
    const same = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnchanged */ ._5).length;
    return same === 0 ? [] : [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(same, 'table')} with the same rows.`];
}


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ describeVirtual)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);

const NAMES_SHOWN = 5;
/** What became of virtual tables, with names as they are escaped for a terminal. */
function describeVirtual(virtualTables) {
    const more = virtualTables.length - NAMES_SHOWN;
    const names = virtualTables.slice(0, NAMES_SHOWN).map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$).join(', ');
    const rest = more > 0 ? ` and ${more} more` : '';
    return `Virtual tables hold no rows themselves; the tables behind them are compared: ${names}${rest}.`;
}


/***/ }),

/***/ 71486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderTables),
/* harmony export */   c: () => (/* binding */ renderContent)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6234);



const TABLES_SHOWN = 10;
/** How much a snapshot holds, such as `12 tables, 1,234,567 rows`. */
function renderContent({ fingerprint: { tables } }) {
    const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
    const uncounted = tables.filter((table) => table.rows === null).length;
    const rest = uncounted === 0 ? '' : ` (and those of ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(uncounted, 'table')} that cannot be counted here)`;
    return `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tables.length, 'table')}, ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}${rest}`;
}
/** The rows of each table, the largest first. */
function renderTables({ fingerprint: { tables } }) {
    if (tables.length === 0)
        return [];
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows }) => [
        rows === null ? 'not countable' : (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCount */ .SS)(rows),
        (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(name),
    ]);
    const [head = '', ...lines] = (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .RM)([['Rows', 'Table'], ...rows], ['right']);
    return [head, ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(lines, TABLES_SHOWN)];
}


/***/ }),

/***/ 90254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ renderSummaryChanges),
/* harmony export */   Uz: () => (/* binding */ cappedTable),
/* harmony export */   qn: () => (/* binding */ renderSummaryTables)
/* harmony export */ });
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22338);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6234);



const TABLES_SHOWN = 50;
/** The rows of each table, the largest first, folded. */
function renderSummaryTables(tables) {
    const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0));
    const rows = largestFirst.map(({ name, rows: count }) => [
        (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(name),
        count === null ? 'not countable' : (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(count),
    ]);
    const title = `Rows in ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(tables.length, 'table')}`;
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFolded */ .Kh)(title, cappedTable(['Table', 'Rows'], rows, ['left', 'right']));
}
/** What a restore changes, per table; tables that stay as they are are only counted. */
function renderSummaryChanges({ method, tables }) {
    if (method === 'create')
        return '';
    if (tables === null)
        return 'What is lost cannot be said: the target cannot be read.';
    const changed = tables.filter(isChanged);
    const same = tables.length - changed.length;
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)(cappedTable(['Table', 'Before', 'After', 'Change'], changed.map(rowOf), ['left', 'right', 'right']), same === 0 ? '' : `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(same, 'table')} with the same number of rows before and after.`);
}
/** A table of at most 50 rows, which says how many more there are. */
function cappedTable(headings, rows, alignments = []) {
    const more = rows.length - TABLES_SHOWN;
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlocks */ .KR)((0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(headings, rows.slice(0, TABLES_SHOWN), alignments), more > 0 ? `… and ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(more)} more` : '');
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change) {
    const { rowsAfter, rowsBefore, table } = change;
    return [(0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(table), renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCount */ .SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }) {
    switch (change) {
        case 'not countable':
            return change;
        case 'appears':
            return 'the table returns';
        case 'disappears':
            return '<strong>the table is lost</strong>';
        case 'rows': {
            const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
            return gained > 0
                ? `${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(gained, 'row')} more`
                : `<strong>${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(-gained, 'row')} fewer</strong>`;
        }
    }
}


/***/ }),

/***/ 84272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotateGuardWarning),
/* harmony export */   X: () => (/* binding */ annotateGuards)
/* harmony export */ });
/* harmony import */ var _domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46459);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6234);
/* harmony import */ var _kit_recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6338);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88259);





const TABLES_NAMED = 5;
const LEVELS = {
    ok: 'notice',
    warning: 'warning',
    failed: 'error',
};
/** What the page of the run says of each guard; that one of one failed is told by the end of the step itself. */
function annotateGuards(ends, undo) {
    const failures = ends.filter(({ outcome }) => outcome === 'failed').length;
    return ends
        .filter(({ outcome }) => outcome !== 'failed' || failures > 1)
        .map((end) => annotateEnd(end, undo));
}
/** What to know of a guard that was armed and may not do what is expected of it. */
function annotateGuardWarning(warning) {
    return {
        level: 'warning',
        title: 'The guard will not learn how the job ends',
        message: (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(warning),
    };
}
function annotateEnd(end, undo) {
    const name = (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)((0,_kit_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(end.database));
    switch (end.outcome) {
        case 'left':
            return {
                level: LEVELS[end.verdict],
                title: `${name} was left alone`,
                message: (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(end.because),
            };
        case 'rolled back':
            return annotateRollback(end, name, undo);
        case 'failed':
            return {
                level: LEVELS[end.verdict],
                title: `${name} was NOT rolled back`,
                message: (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(end.error.message),
            };
    }
}
function annotateRollback(end, name, undo) {
    const { archive, condition, database, kept, restored, verdict } = end;
    const lines = [
        `The job did not succeed, so ${name} is what it was before: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(archive)}.`,
        renderUndone(condition),
        `As the job left it: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(kept.message)}`,
        ...(restored.safetyCopy === null ? [] : [`To undo: ${undo(database)}`]),
    ];
    return { level: LEVELS[verdict], title: `${name} was rolled back`, message: lines.join('\n') };
}
function renderUndone(condition) {
    return condition.state === 'different'
        ? `Undone: ${renderChanges(condition.difference)}.`
        : (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOfCondition */ .QG)(condition));
}
/** Rows of the first tables, and how much else; the summary has it all. */
function renderChanges({ schema, settings, tables }) {
    const changed = tables.filter(_domain_difference_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .hasChanges */ .ik);
    const uncompared = tables.filter(({ comparable }) => comparable === 'no').length;
    const more = changed.length - TABLES_NAMED;
    return [
        ...changed.slice(0, TABLES_NAMED).map(renderTable),
        ...(more > 0 ? [(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'more table')] : []),
        ...(uncompared > 0 ? [`what is in ${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(uncompared, 'table')} that cannot be compared`] : []),
        ...(schema.length > 0 ? [(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(schema.length, 'schema object')] : []),
        ...(settings.length > 0 ? [(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(settings.length, 'setting')] : []),
    ].join(', ');
}
function renderTable({ added, changed, removed, table }) {
    const counts = [
        [removed, 'removed'],
        [added, 'added'],
        [changed, 'changed'],
    ];
    const said = counts.flatMap(([count, what]) => (count > 0 ? [`${(0,_kit_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .renderCount */ .SS)(count)} ${what}`] : []));
    return `${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(table)} (rows: ${said.join(', ')})`;
}


/***/ }),

/***/ 60913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardDocument),
/* harmony export */   _: () => (/* binding */ disarmDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);
/* harmony import */ var _restore_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);



function guardDocument({ ends, verdict }, jobStatus) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('guard'), verdict, jobStatus, guards: ends.map(guardItem) };
}
function disarmDocument(databases) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('disarm'), verdict: 'ok', databases };
}
function guardItem({ verdict: _, ...end }) {
    switch (end.outcome) {
        case 'left':
            return end;
        case 'rolled back': {
            const { entry, isSafe, message } = end.kept;
            const kept = { archive: entry === null ? null : (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveItem */ .UE)(entry), message, isSafe };
            return { ...end, kept, restored: (0,_restore_document_js__WEBPACK_IMPORTED_MODULE_2__.restoreDocument)(end.restored) };
        }
        case 'failed':
            return { ...end, error: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(end.error) };
    }
}


/***/ }),

/***/ 29254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderDisarmedSummary),
/* harmony export */   w: () => (/* binding */ renderGuardSummary)
/* harmony export */ });
/* harmony import */ var _diff_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71362);
/* harmony import */ var _error_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92561);
/* harmony import */ var _kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85492);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22338);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71184);
/* harmony import */ var _kit_recipe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6338);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88259);








/** The summary of the guards of a step, after a job that did not succeed. */
function renderGuardSummary(ends, undo) {
    return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPage */ .Cf)(ends.flatMap((end) => renderEnd(end, undo)));
}
function renderEnd(end, undo) {
    const name = (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D)((0,_kit_recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(end.database));
    switch (end.outcome) {
        case 'left':
            return renderLeft(end, name);
        case 'rolled back':
            return renderRolledBack(end, name, undo);
        case 'failed':
            return [
                (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)(end.verdict, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOfEnd */ .d4)(end)}: ${name}`),
                (0,_error_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummaryFailure */ .h)(end.error),
                ...renderByHand(end.error),
            ];
    }
}
function renderLeft(end, name) {
    return [(0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)(end.verdict, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOfEnd */ .d4)(end)}: ${name}`), (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)(end.because)];
}
function renderRolledBack(end, name, undo) {
    const { archive, condition, database, durationMs, kept, restored, verdict } = end;
    const { plan, safetyCopy } = restored;
    return [
        (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)(verdict, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .titleOfEnd */ .d4)(end)}: ${name}`),
        'The job did not succeed, so the database is what it was before, and was checked.',
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFacts */ .ZL)([
            ['Back to', (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D)(archive)],
            ['Database', (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D)(database)],
            ['As the job left it', (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)(kept.message)],
            ['Safety copy', safetyCopy === null ? 'none' : (0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D)(safetyCopy)],
            ['Method', `${plan.method}, because ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)(plan.methodReason)}`],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDuration */ .PP)(durationMs)],
        ]),
        '### What the job had changed, and what is undone',
        renderCondition(condition),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlocks */ .KR)(...restored.notes.map((note) => `> [!NOTE]\n> ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)(note)}`)),
        safetyCopy === null
            ? ''
            : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFolded */ .Kh)('How to undo this rollback', (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCopyable */ .f1)('sh', [undo(database)])),
    ];
}
function renderCondition(condition) {
    return condition.state === 'different'
        ? (0,_diff_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummaryDifference */ .q)(condition.difference)
        : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sentenceOfCondition */ .QG)(condition));
}
function renderByHand({ context: { byHand } }) {
    if (typeof byHand !== 'string')
        return [];
    return [(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlocks */ .KR)('To bring back what was there before the job:', (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCopyable */ .f1)('sh', [byHand]))];
}
/** The same for the page of the run. */
function renderDisarmedSummary(databases) {
    if (databases.length === 0)
        return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPage */ .Cf)([(0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)('skipped', _words_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTHING_DISARMED */ .uM)]);
    const list = databases.map((database) => `- ${(0,_kit_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D)(database)}`).join('\n');
    return (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPage */ .Cf)([(0,_kit_page_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummaryTitle */ .n2)('ok', _words_js__WEBPACK_IMPORTED_MODULE_7__/* .DISARMED */ .G7), list]);
}


/***/ }),

/***/ 59099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderGuards),
/* harmony export */   q: () => (/* binding */ renderDisarmed)
/* harmony export */ });
/* harmony import */ var _diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54207);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85058);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78950);
/* harmony import */ var _kit_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34537);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88259);







/** How the guards of a step ended, for the log. */
function renderGuards(ends, undo, style) {
    return ends.map((end) => renderEnd(end, undo, style)).join('\n\n');
}
function renderEnd(end, undo, style) {
    switch (end.outcome) {
        case 'left':
            return [
                (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, end.verdict, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOfEnd */ .d4)(end)}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(end.database)}`),
                `  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(end.because)}`,
            ].join('\n');
        case 'rolled back':
            return renderRolledBack(end, undo, style);
        case 'failed':
            return (0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__.renderErrorInShort)(end.error, style);
    }
}
function renderRolledBack(end, undo, style) {
    const { archive, condition, database, durationMs, kept, restored, verdict } = end;
    const { safetyCopy } = restored;
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .separate */ .sj)([
        (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, verdict, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOfEnd */ .d4)(end)}: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(database)}`),
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFacts */ .Id)([
            ['Back to', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(archive)],
            ['What it was', (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(kept.message)],
            ['Safety copy', safetyCopy === null ? 'none: the database was gone' : (0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(safetyCopy)],
            ['Method', `${restored.plan.method}, because ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)(restored.plan.methodReason)}`],
            ['Time', (0,_kit_times_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(durationMs)],
        ])),
    ], ['What the job had changed, and what is undone:', ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(renderCondition(condition, style))], (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(restored.notes.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)), safetyCopy === null ? [] : ['To undo this rollback:', `  ${undo(database)}`]).join('\n');
}
function renderCondition(condition, style) {
    return condition.state === 'different'
        ? (0,_diff_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDifference */ .M)(condition.difference, style)
        : [(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceOfCondition */ .QG)(condition))];
}
/** The databases whose guards were disarmed, for the log. */
function renderDisarmed(databases, style) {
    if (databases.length === 0)
        return (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'note', _words_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_DISARMED */ .uM);
    return [(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'ok', _words_js__WEBPACK_IMPORTED_MODULE_5__/* .DISARMED */ .G7), ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(databases.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_2__.escapeSentence))].join('\n');
}


/***/ }),

/***/ 88259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ DISARMED),
/* harmony export */   QG: () => (/* binding */ sentenceOfCondition),
/* harmony export */   d4: () => (/* binding */ titleOfEnd),
/* harmony export */   uM: () => (/* binding */ NOTHING_DISARMED)
/* harmony export */ });
/* harmony import */ var _kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19913);

/** How a guard ended, in a few words. */
function titleOfEnd(end) {
    switch (end.outcome) {
        case 'left':
            return end.reason === 'not armed' ? 'Left alone, no guard was armed' : 'Left alone';
        case 'rolled back':
            return (0,_kit_with_warnings_js__WEBPACK_IMPORTED_MODULE_0__/* .withWarnings */ .o)('Rolled back', end.verdict);
        case 'failed':
            return 'NOT rolled back';
    }
}
/** What a job made of a database that cannot be compared, as a sentence; names from outside stand in it raw. */
function sentenceOfCondition(condition) {
    return condition.state === 'absent'
        ? 'The database was gone.'
        : `What is undone is not known: ${condition.reason}`;
}
const NOTHING_DISARMED = 'No guard is armed in this job: there was nothing to disarm';
const DISARMED = 'Disarmed: from now on a failed job leaves these databases alone';


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ fileNameOf),
  ep: () => (/* binding */ pathInWorkspace),
  PI: () => (/* binding */ renderRecipe),
  hA: () => (/* binding */ renderUndoRecipe),
  Yl: () => (/* binding */ restoreInputs)
});

// EXTERNAL MODULE: ./lib/presentation/kit/markdown.js
var markdown = __webpack_require__(22338);
// EXTERNAL MODULE: ./lib/presentation/kit/shell-word.js
var shell_word = __webpack_require__(10430);
;// CONCATENATED MODULE: ./lib/presentation/kit/yaml-word.js
/** What YAML 1.1 or 1.2 takes for something else than a text. */
const RESERVED = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null']);
/** A text as a value in YAML, also between braces: as it is where no parser takes it for anything else, and a number. */
function yamlWord(text) {
    const isBare = /^(?:[A-Za-z/][\w./-]*|[1-9]\d{0,14})$/.test(text) && !RESERVED.has(text.toLowerCase());
    return isBare ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/presentation/kit/recipe.js



/** What writes the database in an archive to its output. */
const UNPACK = {
    gzip: 'gunzip --stdout',
    zstd: 'zstd --decompress --stdout',
};
/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
function renderRecipe(source, published, place) {
    const { codec, entry } = published;
    const database = pathInWorkspace(source, place);
    const { commands, path } = place.recipe.bring(published, null);
    const byHand = [
        ...commands.map((words) => words.map(shell_word/* shellWord */.r).join(' ')),
        `${UNPACK[codec]} ${(0,shell_word/* shellPath */.G)(path)} > ${(0,shell_word/* shellWord */.r)(`restored-${fileNameOf(source)}`)}`,
    ];
    const body = [
        'As a step of a workflow:',
        renderStep(restoreInputs(database, entry, place.recipe), place),
        'With the command line, wherever it reaches the store:',
        (0,markdown/* markdownCopyable */.f1)('sh', restoreCommands(database, entry, place.recipe)),
        'By hand, into a new file:',
        (0,markdown/* markdownCopyable */.f1)('sh', byHand),
    ];
    return (0,markdown/* markdownFolded */.Kh)('How to restore this backup', body.join('\n\n'));
}
/** To the command line a machine is another place than a repository, and so its databases are others. */
function restoreCommands(database, { name }, { option, signIn }) {
    const restore = [
        'savepoint',
        'restore',
        name,
        '--store',
        option,
        '--to',
        database,
        '--allow-other-database',
    ];
    return [...signIn, restore.map(shell_word/* shellWord */.r).join(' ')];
}
/** What takes a restore back: a step, and a command. */
function renderUndoRecipe(target, place) {
    const inputs = [
        ['mode', 'restore'],
        ['database', pathInWorkspace(target, place)],
        ...place.recipe.where,
        ['undo', 'true'],
        ['confirm', fileNameOf(target)],
    ];
    const body = [
        'As a step of a workflow, on the same machine:',
        renderStep(linesOf(inputs), place),
        'At a terminal of it:',
        (0,markdown/* markdownCopyable */.f1)('sh', [`savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`]),
    ];
    return (0,markdown/* markdownFolded */.Kh)('How to undo this restore', body.join('\n\n'));
}
function renderStep(inputs, { action }) {
    return (0,markdown/* markdownCopyable */.f1)('yaml', [`- uses: ${action}`, '  with:', ...inputs.map((input) => `    ${input}`)]);
}
function linesOf(inputs) {
    return inputs.map(([name, value]) => `${name}: ${yamlWord(value)}`);
}
/** The inputs of the step that restores an archive, each as a line of YAML. */
function restoreInputs(database, entry, recipe) {
    const inputs = [
        ['mode', 'restore'],
        ['database', database],
        ...recipe.inputs(entry),
        ['confirm', fileNameOf(database)],
    ];
    return linesOf(inputs);
}
/** The last part of a path of any system. */
function fileNameOf(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** A path as it stands in a workflow: relative to the workspace where it lies in it. */
function pathInWorkspace(path, { workspace }) {
    const rest = path.startsWith(workspace) ? path.slice(workspace.length) : '';
    return /^[/\\]./.test(rest) ? rest.slice(1) : path;
}


/***/ }),

/***/ 34537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6234);

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A duration as a person says it: `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 4 min`. */
function renderDuration(durationMs) {
    const wholeMs = Math.round(durationMs);
    if (wholeMs < SECOND_MS)
        return `${wholeMs} ms`;
    const tenths = Math.round(durationMs / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(durationMs / SECOND_MS);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(durationMs / MINUTE_MS);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** How long ago something was, in one unit: `just now`, `5 minutes`, `3 hours`, `12 days`. */
function renderAge(time, now) {
    const ageMs = now.getTime() - time.getTime();
    if (ageMs < -MINUTE_MS)
        return 'in the future';
    if (ageMs < MINUTE_MS)
        return 'just now';
    if (ageMs < HOUR_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / MINUTE_MS), 'minute');
    if (ageMs < 2 * DAY_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / HOUR_MS), 'hour');
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / DAY_MS), 'day');
}
/** An instant to the second, with its zone: `2026-11-23 01:04:05 UTC`. */
function renderTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The day of an instant in UTC: `2026-11-23`. */
function renderDay(time) {
    return time.toISOString().slice(0, 10);
}


/***/ }),

/***/ 19913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/** The title of a result, which says so in its words when the verdict is a warning: a sign never stands alone. */
function withWarnings(title, verdict) {
    return verdict === 'warning' ? `${title}, with warnings` : title;
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreDocument: () => (/* binding */ restoreDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function restoreDocument(restored) {
    const { archive, chosenBy, durationMs, notes, outcome, passedOver } = restored;
    const { plan, safetyCopy, target, verdict, verified } = restored;
    return {
        ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)('restore'),
        verdict,
        outcome,
        archive,
        chosenBy,
        target,
        plan,
        verified: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiedItem */ .eT)(verified),
        passedOver,
        safetyCopy,
        notes,
        durationMs,
    };
}


/***/ })

};
