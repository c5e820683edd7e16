export const id = 5813;
export const ids = [5813];
export const modules = {

/***/ 85813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore_restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/confirmation.js
var domain_confirmation = __webpack_require__(10575);
// EXTERNAL MODULE: ./lib/domain/database-name.js
var database_name = __webpack_require__(63511);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/operations/journal-entries.js
var journal_entries = __webpack_require__(15104);
// EXTERNAL MODULE: ./lib/operations/journal-operation.js
var journal_operation = __webpack_require__(70881);
// EXTERNAL MODULE: ./lib/operations/restore.js + 10 modules
var restore = __webpack_require__(47883);
// EXTERNAL MODULE: ./lib/presentation/annotation.js
var annotation = __webpack_require__(72183);
// EXTERNAL MODULE: ./lib/presentation/json-results.js
var json_results = __webpack_require__(28047);
// EXTERNAL MODULE: ./lib/presentation/restore-text.js + 1 modules
var restore_text = __webpack_require__(22405);
// EXTERNAL MODULE: ./lib/domain/verification.js
var verification = __webpack_require__(42493);
// EXTERNAL MODULE: ./lib/presentation/escape-markdown.js
var escape_markdown = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/presentation/markdown.js
var markdown = __webpack_require__(93411);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/shell-word.js
var shell_word = __webpack_require__(50947);
// EXTERNAL MODULE: ./lib/presentation/summary-findings.js
var summary_findings = __webpack_require__(49807);
// EXTERNAL MODULE: ./lib/presentation/summary-page.js
var summary_page = __webpack_require__(53266);
// EXTERNAL MODULE: ./lib/presentation/summary-recipe.js
var summary_recipe = __webpack_require__(98063);
// EXTERNAL MODULE: ./lib/presentation/summary-tables.js
var summary_tables = __webpack_require__(70132);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/summary-restore.js










/** The summary of restore or of its dry run: what came back, what it replaced, and the way to undo it. */
function renderRestoreSummary(restored) {
    const { notes, outcome, plan, target, verdict, verified } = restored;
    const name = (0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* fileNameOf */.bV)(target));
    const title = outcome === 'planned'
        ? (0,summary_page/* renderSummaryTitle */.n2)('planned', `Dry run: nothing was written to ${name}`)
        : (0,summary_page/* renderSummaryTitle */.n2)(verdict, verdict === 'ok' ? `Restored ${name}` : `Restored ${name}, with warnings`);
    return (0,summary_page/* renderPage */.Cf)([
        title,
        (0,markdown/* markdownFacts */.ZL)(factsOf(restored)),
        ...plan.warnings.map((warning) => `> [!WARNING]\n> ${(0,markdown/* markdownSentence */.nv)(warning)}`),
        renderPassedOver(restored),
        plan.method === 'create'
            ? ''
            : `### ${outcome === 'planned' ? 'What it would change' : 'What it changed'}`,
        (0,summary_tables/* renderSummaryChanges */.En)(plan),
        (0,summary_findings/* renderSummaryChecks */.i)(verified.report),
        (0,markdown/* markdownBlocks */.KR)(...notes.map((note) => `> [!NOTE]\n> ${(0,markdown/* markdownSentence */.nv)(note)}`)),
        renderUndo(restored),
    ]);
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, target, verified, }) {
    return [
        ['Archive', (0,escape_markdown/* markdownCode */.D)(archive)],
        ['Chosen', (0,markdown/* markdownSentence */.nv)(chosenBy)],
        ['Target', (0,escape_markdown/* markdownCode */.D)(target)],
        ['Method', `${plan.method}, because ${(0,markdown/* markdownSentence */.nv)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Verified', `${(0,verification/* verdictOf */.Vj)(verified.report)}, level ${verified.report.level ?? 'none'}`],
        ['Safety copy', safetyCopy === null ? 'none' : `${(0,escape_markdown/* markdownCode */.D)((0,summary_recipe/* fileNameOf */.bV)(safetyCopy))}, beside it`],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
    ];
}
function renderPassedOver({ passedOver }) {
    if (passedOver.length === 0)
        return '';
    const rows = passedOver.map(({ name, reason }) => [(0,escape_markdown/* markdownCode */.D)(name), (0,markdown/* markdownSentence */.nv)(reason)]);
    return (0,markdown/* markdownBlocks */.KR)('> [!WARNING]\n> Newer archives are not good and were passed over.', (0,summary_tables/* cappedTable */.Uz)(['Archive', 'Because'], rows));
}
function renderUndo({ safetyCopy, target }) {
    if (safetyCopy === null)
        return '';
    const command = (0,markdown/* markdownCopyable */.f1)('sh', [`savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`]);
    return (0,markdown/* markdownFolded */.Kh)('How to undo this restore', command);
}

// EXTERNAL MODULE: ./lib/action/audience.js
var audience = __webpack_require__(36974);
// EXTERNAL MODULE: ./lib/action/choose-archive.js
var choose_archive = __webpack_require__(67254);
// EXTERNAL MODULE: ./lib/action/open-store.js
var open_store = __webpack_require__(15256);
// EXTERNAL MODULE: ./lib/action/modes/verify.js + 1 modules
var verify = __webpack_require__(97829);
;// CONCATENATED MODULE: ./lib/action/modes/restore.js















/** Brings a database back. */
async function restore_restore(inputs, surroundings) {
    const { store, recordSafetyCopy } = await (0,open_store/* openReadingStore */.cn)(inputs.store, surroundings);
    const { workspace } = surroundings.job;
    const request = {
        ...inputs,
        archive: await (0,choose_archive/* chooseArchive */._)(inputs.archive, workspace),
        target: (0,external_node_path_.resolve)(workspace, inputs.target),
        method: 'auto',
        confirm: async (plan) => assertConfirmed(plan, inputs),
        recordSafetyCopy,
    };
    const restored = await (0,journal_operation.journaled)({
        operation: 'restore',
        database: (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(request.target)),
        run: () => (0,restore.restore)(request, { ...surroundings, store }),
        entriesOf: journal_entries.entriesOfRestore,
    }, await (0,audience/* openAudience */.H)(inputs, surroundings));
    return {
        text: (style) => (0,restore_text.renderRestored)(restored, inputs.emergency, style),
        summary: renderRestoreSummary(restored),
        annotations: [...(0,annotation/* annotatePassedOver */.Bp)(restored.passedOver), ...(0,annotation/* annotateWarnings */.cz)(restored.verified.report)],
        outputs: outputsOf(restored),
        documents: [(0,json_results.restoreDocument)(restored)],
        failure: null,
    };
}
/** Nobody is there to be asked: an input has to say it, unless the hurry of an emergency does. */
function assertConfirmed({ targetName }, { confirmation, emergency }) {
    if (emergency || (0,domain_confirmation/* parseConfirmation */.z)(confirmation, targetName))
        return;
    throw new errors/* BackupError */.hj('CONFIRMATION_REQUIRED', `The restore would replace the content of ${targetName}, and it was not confirmed.`, {
        hint: `Nothing was written. Set confirm: ${targetName} to replace it, or dry-run: true to see what would change.`,
        context: { expected: targetName },
    });
}
function outputsOf(restored) {
    const { archive, durationMs, outcome, safetyCopy, verdict, verified } = restored;
    return {
        ...(0,verify.outputsOf)(verified),
        verdict,
        'archive-name': archive,
        restored: String(outcome === 'restored'),
        'safety-copy': safetyCopy ?? '',
        'duration-ms': String(Math.round(durationMs)),
    };
}


/***/ }),

/***/ 10575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConfirmation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * Tells whether the replacement of a target was confirmed by giving its file name; white space around it is ignored.
 * @param given null when nothing was given
 * @returns false when nothing was given
 * @throws BackupError CONFIRMATION_REQUIRED when something else was given
 */
function parseConfirmation(given, targetName) {
    if (given === null)
        return false;
    if (given.trim() === targetName)
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('CONFIRMATION_REQUIRED', `The confirmation is "${given}", not "${targetName}".`, {
        hint: `Nothing was written. To overwrite the target, give its file name exactly: ${targetName}`,
        context: { given, expected: targetName },
    });
}


/***/ }),

/***/ 76686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);

/** A path as one word of a command that is copied; a name that begins with "-" would be taken for an option. */
function shellPath(path) {
    return (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 22405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanToConfirm: () => (/* binding */ renderPlanToConfirm),
  renderRestored: () => (/* binding */ renderRestored)
});

// EXTERNAL MODULE: ./lib/presentation/escape.js
var presentation_escape = __webpack_require__(86905);
// EXTERNAL MODULE: ./lib/presentation/findings-text.js
var findings_text = __webpack_require__(92286);
// EXTERNAL MODULE: ./lib/presentation/lines.js
var lines = __webpack_require__(33467);
// EXTERNAL MODULE: ./lib/presentation/quantities.js
var quantities = __webpack_require__(85795);
// EXTERNAL MODULE: ./lib/presentation/style.js
var presentation_style = __webpack_require__(12489);
;// CONCATENATED MODULE: ./lib/presentation/plan-text.js




const TABLES_SHOWN = 20;
/** What a restore would do: how, and what would be lost and returned. */
function renderPlan(plan, style) {
    const { archive, method, methodReason, safetyCopy, targetName } = plan;
    return (0,lines/* separate */.sj)((0,lines/* renderFacts */.Id)([
        ['Archive', (0,presentation_escape.escapeSentence)(archive)],
        ['Target', (0,presentation_escape.escapeSentence)(targetName)],
        ['Method', `${method}, because ${(0,presentation_escape.escapeSentence)(methodReason)}`],
        ['Safety copy', safetyCopy === null ? 'none: nothing is replaced' : (0,presentation_escape.escapeSentence)(safetyCopy)],
        ['Disk space', (0,quantities/* renderSize */.qI)(plan.neededBytes)],
    ]), renderEffect(plan, style));
}
/** What a restore changes: rows per table, settings of the database, and what to be careful about. */
function renderEffect(plan, style) {
    return (0,lines/* separate */.sj)(renderChanges(plan, style), plan.differences.map(renderDifference), plan.warnings.map((warning) => `${(0,presentation_style/* sign */._S)(style, 'warning')} ${(0,presentation_escape.escapeSentence)(warning)}`));
}
/** Two digests of schemas say no more than that they differ. */
function renderDifference({ expected, fact, got }) {
    return fact === 'schema'
        ? 'The schema is another one afterwards.'
        : (0,presentation_escape.escapeSentence)(`${fact}: ${expected} before, ${got} after`);
}
function renderChanges({ method, tables }, style) {
    if (method === 'create')
        return [];
    if (tables === null)
        return [`${(0,presentation_style/* sign */._S)(style, 'warning')} What is lost cannot be said: the target cannot be read.`];
    const changed = tables.filter(isChanged);
    const rest = tables.length - changed.length;
    const [head = '', ...rows] = (0,lines/* alignColumns */.RM)([['Before', 'After', 'Change', 'Table'], ...changed.map((change) => rowOf(change, style))], ['right', 'right']);
    return [
        ...(changed.length === 0 ? [] : [style.bold(head), ...(0,lines/* capLines */.uv)(rows, TABLES_SHOWN)]),
        ...(rest === 0 ? [] : [`${(0,quantities/* counted */.hS)(rest, 'table')} with the same number of rows before and after.`]),
    ];
}
function isChanged(table) {
    return table.change !== 'same count';
}
function rowOf(change, style) {
    const { rowsAfter, rowsBefore, table } = change;
    return [renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change, style), (0,presentation_escape/* escapeName */.L$)(table)];
}
function renderRows(rows) {
    return rows === null ? '–' : (0,quantities/* renderCount */.SS)(rows);
}
function renderChange({ change, rowsAfter, rowsBefore }, style) {
    const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0);
    switch (change) {
        case 'not countable':
            return 'cannot be counted';
        case 'appears':
            return 'table returns';
        case 'disappears':
            return style.colour('warning', 'table lost');
        case 'rows':
            return gained > 0
                ? `${(0,quantities/* counted */.hS)(gained, 'row')} more`
                : style.colour('warning', `${(0,quantities/* counted */.hS)(-gained, 'row')} fewer`);
    }
}

// EXTERNAL MODULE: ./lib/presentation/shell-word.js
var shell_word = __webpack_require__(50947);
// EXTERNAL MODULE: ./lib/presentation/times.js
var times = __webpack_require__(26126);
;// CONCATENATED MODULE: ./lib/presentation/restore-text.js








/** Within how long a database must be back in an emergency. */
const EMERGENCY_LIMIT_MS = 15 * 60_000;
/** The end of a restore or of its dry run, verdict first, with the way to undo it. */
function renderRestored(restored, emergency, style) {
    return restored.outcome === 'planned'
        ? renderDryRun(restored, style)
        : renderDone(restored, emergency, style);
}
/** A plan to be confirmed, before anything is written. */
function renderPlanToConfirm(plan, style) {
    const title = `This restore would replace the content of ${(0,presentation_escape.escapeSentence)(plan.targetName)}`;
    return [(0,presentation_style/* headline */.Pl)(style, 'warning', title), ...(0,lines/* indent */.pZ)(renderPlan(plan, style)), ''].join('\n');
}
function renderDryRun(restored, style) {
    const { plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,presentation_style/* headline */.Pl)(style, restored.verdict, 'Dry run: this is what the restore would do'),
        ...(0,lines/* indent */.pZ)(renderPlan(plan, style)),
    ], (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), ['Nothing was written.']).join('\n');
}
function renderDone(restored, emergency, style) {
    const { notes, plan, verified } = restored;
    return (0,lines/* separate */.sj)([
        (0,presentation_style/* headline */.Pl)(style, restored.verdict, `Restored ${(0,presentation_escape.escapeSentence)(restored.target)}`),
        ...(0,lines/* indent */.pZ)((0,lines/* renderFacts */.Id)(factsOf(restored))),
    ], (0,lines/* indent */.pZ)(renderEffect(plan, style)), (0,lines/* indent */.pZ)((0,findings_text/* renderFindings */.v)(verified.report, style)), renderPassedOver(restored, style), (0,lines/* indent */.pZ)(notes.map((note) => `${(0,presentation_style/* sign */._S)(style, 'note')} ${(0,presentation_escape.escapeSentence)(note)}`)), emergency ? [renderEmergencyTime(restored.durationMs, style)] : [], renderUndo(restored)).join('\n');
}
function factsOf({ archive, chosenBy, durationMs, plan, safetyCopy, verified, }) {
    return [
        ['Archive', `${(0,presentation_escape.escapeSentence)(archive)} (chosen ${(0,presentation_escape.escapeSentence)(chosenBy)})`],
        ['Method', `${plan.method}, because ${(0,presentation_escape.escapeSentence)(plan.methodReason)}`],
        ['Size', (0,quantities/* renderSize */.qI)(verified.sizeBytes)],
        ['Level', verified.report.level ?? 'none'],
        ['Time', (0,times/* renderDuration */.PP)(durationMs)],
        ['Safety copy', safetyCopy === null ? 'none: there was nothing to replace' : (0,presentation_escape.escapeSentence)(safetyCopy)],
    ];
}
function renderPassedOver({ passedOver }, style) {
    if (passedOver.length === 0)
        return [];
    return [
        (0,presentation_style/* headline */.Pl)(style, 'warning', 'Newer archives were passed over'),
        ...(0,lines/* indent */.pZ)(passedOver.map(({ name, reason }) => (0,presentation_escape.escapeSentence)(`${name}: ${reason}`))),
    ];
}
function renderEmergencyTime(durationMs, style) {
    const mark = durationMs <= EMERGENCY_LIMIT_MS ? 'ok' : 'warning';
    const verdict = mark === 'ok' ? 'within' : 'over';
    return (0,presentation_style/* headline */.Pl)(style, mark, `Back after ${(0,times/* renderDuration */.PP)(durationMs)}: ${verdict} the limit of 15 min`);
}
function renderUndo({ safetyCopy, target }) {
    if (safetyCopy === null)
        return [];
    return ['To undo this restore:', `  savepoint restore --undo --to ${(0,shell_word/* shellWord */.r)(target)}`];
}


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);

/**
 * A path or name as one word of a command that a person copies into a POSIX shell. What acts on a terminal is shown
 * escaped even so: such a name has to be typed by whoever knows it.
 */
function shellWord(text) {
    const word = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text);
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ renderRecipe),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93411);
/* harmony import */ var _markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76686);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50947);
/* harmony import */ var _yaml_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87106);




/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
function renderRecipe(backup, place) {
    const { archive, artifact, source } = backup;
    const target = fileNameOf(source);
    const chosen = artifact === null ? `archive: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(archive)}` : `artifact-id: ${artifact.id}`;
    const step = [
        `- uses: ${place.action}`,
        '  with:',
        '    mode: restore',
        `    ${chosen}`,
        `    database: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(pathInWorkspace(source, place))}`,
        `    confirm: ${(0,_yaml_word_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlWord */ .Q)(target)}`,
    ];
    const byHand = [
        ...(artifact === null
            ? []
            : [
                `gh run download ${artifact.runId} --repo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.repository)} --name ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(artifact.name)}`,
            ]),
        `gunzip --stdout ${(0,_markdown_shell_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shellPath */ .G)(artifact?.zippedName ?? archive)} > ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(`restored-${target}`)}`,
    ];
    const body = [
        'As a step of a workflow:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('yaml', step),
        'By hand, into a new file:',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCopyable */ .f1)('sh', byHand),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFolded */ .Kh)('How to restore this backup', body.join('\n\n'));
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

/***/ 87106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** A text as a value in YAML, also between braces: as it is where nobody could take it for anything else. */
function yamlWord(text) {
    return /^[A-Za-z][\w-]*[./][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}


/***/ })

};
