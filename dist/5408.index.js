export const id = 5408;
export const ids = [5408];
export const modules = {

/***/ 85408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderError: () => (/* binding */ renderError),
/* harmony export */   renderErrorInShort: () => (/* binding */ renderErrorInShort),
/* harmony export */   renderStack: () => (/* binding */ renderStack)
/* harmony export */ });
/* harmony import */ var _error_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76904);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86905);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33467);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12489);





/** An error for a person at a terminal: what failed, what to do next, and the checks behind it. */
function renderError(error, style) {
    const { hint, report } = error;
    const problems = report === null ? [] : (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProblems */ .x)(withoutHint(report, hint), style));
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderWhat(error, style), problems, [renderRemedy(error)]).join('\n');
}
/** An error after a text that shows the checks already. */
function renderErrorInShort(error, style) {
    return [...renderWhat(error, style), renderRemedy(error)].join('\n');
}
function renderWhat({ code, message }, style) {
    const title = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(style, 'failed', _error_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_TITLES */ .N[code]);
    return [`${title} ${style.dim(`(${code})`)}`, `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`];
}
function renderRemedy({ hint }) {
    return `  What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(hint)}`;
}
/** The hint of the failure itself stands at the end already. */
function withoutHint(report, known) {
    const findings = report.findings.map((finding) => {
        const { hint, ...rest } = finding;
        return hint === known ? rest : finding;
    });
    return { ...report, findings };
}
/** The stack of an error and of what caused it, for those who look for the defect. */
function renderStack(error) {
    const causes = [];
    for (let each = error; each !== undefined && causes.length < 10; each = causeOf(each)) {
        causes.push(stackOf(each));
    }
    return causes.join('\nCaused by: ');
}
function causeOf(thrown) {
    return thrown instanceof Error ? thrown.cause : undefined;
}
function stackOf(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return stack.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence).join('\n');
}


/***/ }),

/***/ 76904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ERROR_TITLES)
/* harmony export */ });
/** What each code means, in plain words and few enough for the title of an annotation. */
const ERROR_TITLES = {
    INPUT_INVALID: 'An input is not valid',
    INPUTS_CONFLICT: 'Two inputs exclude each other',
    CONFIRMATION_REQUIRED: 'The restore was not confirmed',
    UNSUPPORTED_PLATFORM: 'Savepoint does not run on this machine',
    SOME_SOURCES_FAILED: 'Some databases were not backed up',
    SOURCE_NOT_FOUND: 'The database does not exist',
    SOURCE_UNREADABLE: 'The database cannot be read',
    SOURCE_NOT_A_FILE: 'The path is not that of a file',
    SOURCE_NOT_A_DATABASE: 'The file is not an SQLite database',
    SOURCE_EMPTY: 'The database is empty',
    SOURCE_UNSUPPORTED_FORMAT: 'The database was made by a newer SQLite',
    SOURCE_BUSY: 'Another program keeps the database locked',
    SOURCE_CHANGED: 'The database changed while it was being copied',
    INTEGRITY_CHECK_FAILED: 'The database is damaged',
    CHECK_NOT_FINISHED: 'A check could not be finished',
    FINGERPRINT_MISMATCH: 'The content is not what it must be',
    ASSERTION_FAILED: 'An assertion does not hold',
    VERIFICATION_FAILED: 'The verification failed',
    DRILL_FAILED: 'The last drill failed',
    ARCHIVE_TRUNCATED: 'The archive is incomplete',
    ARCHIVE_DAMAGED: 'The archive is damaged',
    ARCHIVE_DIGEST_MISMATCH: 'The archive was altered',
    ARCHIVE_TOO_LARGE: 'The archive unpacks to more than it may',
    ARCHIVE_NOT_GZIP: 'The file is not an archive',
    MANIFEST_INVALID: 'The manifest of the archive is not valid',
    MANIFEST_VERSION_UNSUPPORTED: 'The archive was made by a newer Savepoint',
    ARCHIVE_NOT_FOUND: 'There is no such archive',
    ARCHIVE_AMBIGUOUS: 'More than one archive is meant',
    SAFETY_COPY_NOT_FOUND: 'There is no safety copy to put back',
    STORE_UNREACHABLE: 'The store cannot be reached',
    STORE_UNAUTHORIZED: 'The store refuses access',
    STORE_NAME_TAKEN: 'The store has an archive of that name',
    STORE_NOT_WRITABLE: 'The store cannot be written',
    STORE_QUOTA_EXHAUSTED: 'The store is full',
    STORE_RATE_LIMITED: 'The store asks to wait',
    STORE_UPLOAD_FAILED: 'The upload failed',
    STORE_DOWNLOAD_FAILED: 'The download failed',
    STORE_UNSUPPORTED: 'This store cannot do that',
    ARCHIVE_EXPIRED: 'The archive has expired',
    TARGET_EXISTS: 'The target exists already',
    TARGET_IN_USE: 'Another program is using the target',
    TARGET_NOT_WRITABLE: 'The target cannot be written',
    TARGET_NOT_A_FILE: 'The target is not a file',
    TARGET_UNSUITABLE: 'The target cannot take the archive',
    DISK_FULL: 'The disk is full',
    IO_FAILED: 'A file could not be read or written',
    GUARD_ROLLBACK_FAILED: 'THE ROLLBACK FAILED: the database needs your hands',
    REHEARSAL_COMMAND_FAILED: 'The rehearsed command failed',
    REHEARSAL_TIMED_OUT: 'The rehearsed command took too long',
    REHEARSAL_ROWS_LOST: 'The rehearsed command loses rows',
    REHEARSAL_ROWS_ORPHANED: 'The rehearsed command breaks foreign keys',
    REHEARSAL_TOUCHED_SOURCE: 'The rehearsal touched the real database',
    PRUNE_WOULD_EMPTY: 'The policy would leave no backup',
    ORIGIN_UNTRUSTED: 'The origin of the archive is not trusted',
    PUBLIC_REPOSITORY: 'Backups of a public repository can be read by anyone',
    BACKUP_STALE: 'The newest backup is too old',
    TOO_FEW_VERIFIED: 'There are too few verified backups',
    ARCHIVES_EXPIRING: 'The last backups are about to expire',
    STORAGE_NEARLY_FULL: 'The storage is nearly full',
    WORKFLOW_DISABLED: 'The backup workflow is switched off',
    BACKUPS_FAILING: 'The last backups failed',
    BACKUPS_SKIPPED: 'Backup runs make no backups',
    SUCCESS_RATE_LOW: 'Too many backups fail',
    BACKUP_SHRUNK: 'The newest backup is smaller than usual',
    BACKUP_SLOWED: 'The newest backup took longer than usual',
    DRILL_OVERDUE: 'Restores are no longer practised',
    RESTORE_ROLLED_BACK: 'The restore failed and was undone',
    INVARIANT_BROKEN: 'Savepoint met a defect of its own',
    CANCELLED: 'Cancelled',
};


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33467);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);



/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10;
/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS = {
    source: 'the source, when the snapshot was taken',
    archive: 'the archive, since it was made',
    target: 'the target of the restore',
};
/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
function renderFindings({ findings }, style) {
    const checkWidth = Math.max(...findings.map(({ check }) => check.length));
    const outcomeWidth = Math.max(...findings.map(({ outcome }) => outcome.length));
    return findings.flatMap((finding) => {
        const { check, message, outcome } = finding;
        const word = style.colour(outcome, outcome.padEnd(outcomeWidth));
        return [
            `${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
        ];
    });
}
/** Only the findings of a report that are not ok; empty when all are. */
function renderProblems(report, style) {
    return renderFindings({ ...report, findings: report.findings.filter(isProblem) }, style);
}
function isProblem({ outcome }) {
    return outcome === 'failed' || outcome === 'warning';
}
function renderConsequences({ details = [], damaged, hint }, style) {
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 33467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sj: () => (/* binding */ separate),
/* harmony export */   uv: () => (/* binding */ capLines)
/* harmony export */ });
/** Two spaces before every line. */
function indent(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
/** Blocks of lines with an empty line between them; empty blocks leave no trace. */
function separate(...blocks) {
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
/** At most so many lines; the rest is counted in a last one, such as "… and 37 more". */
function capLines(lines, maxLines) {
    const more = lines.length - maxLines;
    // One line is as short as the line that would count it.
    return more <= 1 ? [...lines] : [...lines.slice(0, maxLines), `… and ${more} more`];
}
/** Names and values in two columns. */
function renderFacts(facts) {
    return alignColumns(facts.map(([name, value]) => [name, value]));
}
/** Rows of a table with its columns aligned, two spaces between them and nothing at the end of a line. */
function alignColumns(rows, alignments = []) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
    return rows.map((row) => widths
        .map((width, column) => pad(row[column] ?? '', width, alignments[column] ?? 'left'))
        .join('  ')
        .trimEnd());
}
function pad(cell, width, alignment) {
    const space = ' '.repeat(width - widthOf(cell));
    return alignment === 'left' ? cell + space : space + cell;
}
/** Colours take no room on the screen. */
function widthOf(cell) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what the sequences of style.ts begin with
    return [...cell.replace(/\u001b\[\d+m/g, '')].length;
}


/***/ })

};
