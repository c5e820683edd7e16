export const id = 4734;
export const ids = [4734];
export const modules = {

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
const CONTRACT_VERSION = 1;


/***/ }),

/***/ 73850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ envelope)
/* harmony export */ });
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5968);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);


/** What a document begins with. */
function envelope(command) {
    return { savepoint: _version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION, contract: _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .K, command };
}


/***/ }),

/***/ 44784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ archiveItem),
/* harmony export */   eT: () => (/* binding */ verifiedItem),
/* harmony export */   md: () => (/* binding */ errorItem)
/* harmony export */ });
function archiveItem(entry) {
    const { createdAt, expiresAt } = entry;
    return {
        ...entry,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt === null ? null : expiresAt.toISOString(),
    };
}
function errorItem({ code, kind, exitCode, message, hint, context }) {
    return { code, kind, exitCode, message, hint, context };
}
function verifiedItem(verified) {
    const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest, verdict } = verified;
    return {
        verdict,
        report,
        manifest,
        archiveDigest,
        snapshotDigest,
        sizeBytes,
        durationMs,
        error: failure === null ? null : errorItem(failure),
    };
}


/***/ }),

/***/ 74044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorDocument: () => (/* binding */ errorDocument)
/* harmony export */ });
/* harmony import */ var _document_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73850);
/* harmony import */ var _document_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44784);


function errorDocument(error, command, plan) {
    return { ...(0,_document_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelope */ .R)(command), verdict: 'failed', error: (0,_document_items_js__WEBPACK_IMPORTED_MODULE_1__/* .errorItem */ .md)(error), report: error.report, plan };
}


/***/ }),

/***/ 85058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderError: () => (/* binding */ renderError),
/* harmony export */   renderErrorInShort: () => (/* binding */ renderErrorInShort),
/* harmony export */   renderStack: () => (/* binding */ renderStack)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84684);
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78950);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31006);





/** An error for a person at a terminal: what failed, what to do next, and the checks behind it. */
function renderError(error, style) {
    const { hint, report } = error;
    const problems = report === null ? [] : (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderProblems */ .x)(withoutHint(report, hint), style));
    return (0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .separate */ .sj)(renderWhat(error, style), problems, [renderRemedy(error)]).join('\n');
}
/** An error after a text that shows the checks already. */
function renderErrorInShort(error, style) {
    return [...renderWhat(error, style), renderRemedy(error)].join('\n');
}
function renderWhat({ code, message }, style) {
    const title = (0,_kit_style_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(style, 'failed', _titles_js__WEBPACK_IMPORTED_MODULE_3__/* .ERROR_TITLES */ .N[code]);
    return [`${title} ${style.dim(`(${code})`)}`, `  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(message)}`];
}
function renderRemedy({ hint }) {
    return `  What to do: ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence)(hint)}`;
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
    return stack.split('\n').map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeSentence).join('\n');
}


/***/ }),

/***/ 31006:
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
    SOURCE_UNSUPPORTED_SCHEMA: 'This SQLite does not understand the schema',
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
    ARCHIVE_NOT_A_DATABASE: 'The archive holds no database',
    MANIFEST_INVALID: 'The manifest of the archive is not valid',
    MANIFEST_VERSION_UNSUPPORTED: 'The archive was made by a newer Savepoint',
    MANIFEST_FIELD_UNSUPPORTED: 'The archive needs a newer Savepoint',
    ARCHIVE_NOT_FOUND: 'There is no such archive',
    ARCHIVE_AMBIGUOUS: 'More than one archive is meant',
    IDENTITY_AMBIGUOUS: 'The archives may be of different databases',
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
    IDENTITY_MISMATCH: 'The archive is of another database',
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

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings),
/* harmony export */   x: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _kit_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36520);
/* harmony import */ var _kit_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12464);
/* harmony import */ var _kit_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78950);



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
            `${(0,_kit_style_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(message)}`,
            ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)((0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(renderConsequences(finding, style))),
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
        ...(0,_kit_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .capLines */ .uv)(details.map(_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence), DETAILS_SHOWN),
        ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
        ...(hint === undefined ? [] : [style.dim(`→ ${(0,_kit_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(hint)}`)]),
    ];
}


/***/ }),

/***/ 36520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   UJ: () => (/* binding */ showActing),
/* harmony export */   bu: () => (/* binding */ capLength),
/* harmony export */   escapeSentence: () => (/* binding */ escapeSentence)
/* harmony export */ });
/** Room for the name of a table, an index, a file. */
const NAME_LENGTH = 80;
/** Room for a sentence with whole paths in it, which must stay whole to be copied. */
const SENTENCE_LENGTH = 2_000;
/** Characters that act on a terminal or on the order of the text instead of being shown: controls, marks, separators. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_FORMS = new Map([
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
    ['\t', String.raw `\t`],
]);
/** The text with every character that acts replaced by a visible escape, such as `\n` or `\u{1b}`. */
function showActing(text) {
    return text.replace(ACTING, (character) => SHORT_FORMS.get(character) ?? codePointEscape(character));
}
/** At most so many characters; what is cut off shows as "…". Never cuts a character in two. */
function capLength(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A name from outside for a terminal: one line, at most 80 characters, no power over the terminal or the runner. */
function escapeName(name) {
    return escapeText(name, NAME_LENGTH);
}
/** A sentence with names from outside in it, for a terminal: one line, at most 2,000 characters. */
function escapeSentence(sentence) {
    return escapeText(sentence, SENTENCE_LENGTH);
}
function escapeText(text, maxLength) {
    return breakCommands(showActing(capLength(text, maxLength)));
}
/**
 * GitHub's runner takes a line that begins with `::`, after white space, and one that has `##[` anywhere, as a command
 * to itself when it reads the output of a step.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakCommands(line) {
    return line.replace(/^(\s*):/u, String.raw `$1\:`).replaceAll('##[', String.raw `##\[`);
}
function codePointEscape(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ }),

/***/ 12464:
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
