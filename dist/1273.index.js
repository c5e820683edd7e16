export const id = 1273;
export const ids = [1273];
export const modules = {

/***/ 11273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32832);


/** Runs the command line with the arguments of this process, and ends it when everything is written. */
async function main() {
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerateBrokenPipes */ .Ro)([process.stdout, process.stderr]);
    const exitCode = await run(process.argv.slice(2));
    // A pipe takes what is written later than write() says: only then may the process end, and then it must, whatever
    // a library left open.
    await Promise.all([(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stdout, ''), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stderr, '')]);
    process.exit(exitCode);
}
/** The version is answered without loading the commands. Where it cannot be written, they tell why. */
async function run(args) {
    if (args.length === 1 && args[0] === '--version' && (await isWritten(_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION)))
        return 0;
    const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(6039)]).then(__webpack_require__.bind(__webpack_require__, 46039));
    return runProgram(args);
}
function isWritten(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(process.stdout, text).then(() => true, () => false);
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ tolerateBrokenPipes),
/* harmony export */   j9: () => (/* binding */ styleFor),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12489);


/**
 * Colours for a stream: as NO_COLOR and FORCE_COLOR say, else where it is a terminal that shows them.
 * @see https://no-color.org
 */
function styleFor(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR === '0' ? _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ : _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__/* .COLOURED */ .uS;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ;
    return stream.isTTY === true && TERM !== 'dumb' ? _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__/* .COLOURED */ .uS : _presentation_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ;
}
/**
 * Writes a text with a line end and waits until it is out. A reader that went away, as `head` does, is no error.
 * @throws BackupError IO_FAILED, such as for a full disk behind a redirection
 */
async function writeText(stream, text) {
    if (text === '')
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    stream.write(`${text}\n`, (error) => {
        if (!error || error.code === 'EPIPE')
            resolve();
        else
            reject(outputFailed(error));
    });
    await promise;
}
/** Without a listener a stream's error would end the process in the middle of its work. */
function tolerateBrokenPipes(streams) {
    for (const stream of streams)
        stream.on('error', () => undefined);
}
function outputFailed(cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', `The output could not be written: ${cause.message}.`, {
        hint: 'What was asked for may have been done all the same. Look at the disk to which the output goes.',
        cause,
    });
}


/***/ }),

/***/ 49285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   ZJ: () => (/* binding */ asBackupError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   hj: () => (/* binding */ BackupError),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The exit code of each kind. Scripts rely on these numbers: they never change. */
const EXIT_CODES = {
    usage: 2,
    partial: 3,
    source: 10,
    integrity: 11,
    archive: 12,
    catalog: 13,
    store: 14,
    target: 15,
    policy: 16,
    'rolled-back': 17,
    internal: 70,
    cancelled: 130,
};
/** Every code that Savepoint reports, and its kind. */
const ERROR_KINDS = {
    INPUT_INVALID: 'usage',
    INPUTS_CONFLICT: 'usage',
    CONFIRMATION_REQUIRED: 'usage',
    UNSUPPORTED_PLATFORM: 'usage',
    SOME_SOURCES_FAILED: 'partial',
    SOURCE_NOT_FOUND: 'source',
    SOURCE_UNREADABLE: 'source',
    SOURCE_NOT_A_FILE: 'source',
    SOURCE_NOT_A_DATABASE: 'source',
    SOURCE_EMPTY: 'source',
    SOURCE_UNSUPPORTED_FORMAT: 'source',
    SOURCE_BUSY: 'source',
    SOURCE_CHANGED: 'source',
    INTEGRITY_CHECK_FAILED: 'integrity',
    CHECK_NOT_FINISHED: 'integrity',
    FINGERPRINT_MISMATCH: 'integrity',
    ASSERTION_FAILED: 'integrity',
    VERIFICATION_FAILED: 'integrity',
    DRILL_FAILED: 'integrity',
    ARCHIVE_TRUNCATED: 'archive',
    ARCHIVE_DAMAGED: 'archive',
    ARCHIVE_DIGEST_MISMATCH: 'archive',
    ARCHIVE_TOO_LARGE: 'archive',
    ARCHIVE_NOT_GZIP: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    SAFETY_COPY_NOT_FOUND: 'catalog',
    STORE_UNREACHABLE: 'store',
    STORE_UNAUTHORIZED: 'store',
    STORE_NAME_TAKEN: 'store',
    STORE_NOT_WRITABLE: 'store',
    STORE_QUOTA_EXHAUSTED: 'store',
    STORE_RATE_LIMITED: 'store',
    STORE_UPLOAD_FAILED: 'store',
    STORE_DOWNLOAD_FAILED: 'store',
    STORE_UNSUPPORTED: 'store',
    ARCHIVE_EXPIRED: 'store',
    TARGET_EXISTS: 'target',
    TARGET_IN_USE: 'target',
    TARGET_NOT_WRITABLE: 'target',
    TARGET_NOT_A_FILE: 'target',
    TARGET_UNSUITABLE: 'target',
    DISK_FULL: 'target',
    IO_FAILED: 'target',
    GUARD_ROLLBACK_FAILED: 'target',
    REHEARSAL_COMMAND_FAILED: 'policy',
    REHEARSAL_TIMED_OUT: 'policy',
    REHEARSAL_ROWS_LOST: 'policy',
    REHEARSAL_ROWS_ORPHANED: 'policy',
    REHEARSAL_TOUCHED_SOURCE: 'policy',
    PRUNE_WOULD_EMPTY: 'policy',
    ORIGIN_UNTRUSTED: 'policy',
    PUBLIC_REPOSITORY: 'policy',
    BACKUP_STALE: 'policy',
    TOO_FEW_VERIFIED: 'policy',
    ARCHIVES_EXPIRING: 'policy',
    STORAGE_NEARLY_FULL: 'policy',
    WORKFLOW_DISABLED: 'policy',
    BACKUPS_FAILING: 'policy',
    BACKUPS_SKIPPED: 'policy',
    SUCCESS_RATE_LOW: 'policy',
    BACKUP_SHRUNK: 'policy',
    BACKUP_SLOWED: 'policy',
    DRILL_OVERDUE: 'policy',
    RESTORE_ROLLED_BACK: 'rolled-back',
    INVARIANT_BROKEN: 'internal',
    CANCELLED: 'cancelled',
};
/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
class BackupError extends Error {
    name = 'BackupError';
    code;
    hint;
    context;
    transient;
    /** The checks behind the failure; null when none were done. */
    report;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.context = details.context ?? {};
        this.transient = details.transient ?? false;
        this.report = details.report ?? null;
    }
    get kind() {
        return ERROR_KINDS[this.code];
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** The error of an operation that the user, the runner or the operating system asked to stop. */
function cancelled(reason) {
    return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
        hint: 'Nothing was left half done. Run the same command again to start over.',
    });
}
/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
function asBackupError(thrown) {
    if (thrown instanceof BackupError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
        hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
        cause: thrown,
    });
}


/***/ }),

/***/ 12489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   uS: () => (/* binding */ COLOURED)
/* harmony export */ });
/** For pipes, files and terminals without colours. */
const PLAIN = {
    bold: (text) => text,
    dim: (text) => text,
    colour: (_mark, text) => text,
};
/** @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const COLOURS = { ok: 32, warning: 33, failed: 31, skipped: 36, note: 36 };
/** For terminals that show colours. */
const COLOURED = {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    dim: (text) => `\u001b[2m${text}\u001b[22m`,
    colour: (mark, text) => `\u001b[${COLOURS[mark]}m${text}\u001b[39m`,
};
const SIGNS = { ok: '✓', warning: '!', failed: '✗', skipped: '–', note: '·' };
/** The first line of a result: its sign, and what happened in bold. */
function headline(style, mark, text) {
    return style.colour(mark, `${SIGNS[mark]} ${style.bold(text)}`);
}
/** A sign in its colour. */
function sign(style, mark) {
    return style.colour(mark, SIGNS[mark]);
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this Savepoint; a test holds it equal to package.json. */
const VERSION = '0.1.0';


/***/ })

};
