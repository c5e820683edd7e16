export const id = 5550;
export const ids = [5550];
export const modules = {

/***/ 35102:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 35102;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 47789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   z: () => (/* binding */ digestOfHex)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Tells whether a text is a digest in its one canonical spelling. */
function isDigest(text) {
    return DIGEST.test(text);
}
/**
 * @returns the digest of a SHA-256 given as hexadecimal in lower case
 * @throws BackupError INVARIANT_BROKEN when the text is anything else
 */
function digestOfHex(hex) {
    const digest = `sha256:${hex}`;
    if (isDigest(digest))
        return digest;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `A SHA-256 has 64 hexadecimal digits, not "${hex}".`, {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}


/***/ }),

/***/ 49693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   ih: () => (/* binding */ tableKey),
/* harmony export */   tS: () => (/* binding */ compareFingerprints)
/* harmony export */ });
/** The key that identifies a table across fingerprints. */
function tableKey(table) {
    return table.nameHex === undefined ? `u:${table.name}` : `x:${table.nameHex}`;
}
/** Every fact in which `got` differs from `expected`; empty when the two describe the same content. */
function compareFingerprints(expected, got) {
    return [...compareFacts(expected, got), ...compareTables(expected.tables, got.tables)];
}
/** A difference for a sentence: what, what was expected, what was got. */
function describeDifference({ expected, fact, got, table }) {
    return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`;
}
function compareFacts(expected, got) {
    const facts = [
        ['page size', expected.pageSizeBytes, got.pageSizeBytes],
        ['pages', expected.pageCount, got.pageCount],
        ['encoding', expected.encoding, got.encoding],
        ['user_version', expected.userVersion, got.userVersion],
        ['application_id', expected.applicationId, got.applicationId],
        ['schema', expected.schemaDigest, got.schemaDigest],
    ];
    return facts
        .filter(([, was, is]) => was !== is)
        .map(([fact, was, is]) => ({ fact, expected: String(was), got: String(is) }));
}
function compareTables(expected, got) {
    const found = new Map(got.map((table) => [tableKey(table), table]));
    const known = new Set(expected.map(tableKey));
    const changed = expected.flatMap((table) => {
        const other = found.get(tableKey(table));
        if (other === undefined)
            return [{ fact: 'table', table: table.name, expected: 'present', got: 'missing' }];
        if (other.rows === table.rows)
            return [];
        return [{ fact: 'rows', table: table.name, expected: rowsText(table.rows), got: rowsText(other.rows) }];
    });
    const added = got
        .filter((table) => !known.has(tableKey(table)))
        .map((table) => ({
        fact: 'table',
        table: table.name,
        expected: 'absent',
        got: 'present',
    }));
    return [...changed, ...added];
}
function rowsText(rows) {
    return rows === null ? 'not countable' : String(rows);
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

/***/ 63756:
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
    SOURCE_UNSUPPORTED_SCHEMA: 'source',
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
    ARCHIVE_NOT_A_DATABASE: 'archive',
    MANIFEST_INVALID: 'archive',
    MANIFEST_VERSION_UNSUPPORTED: 'archive',
    MANIFEST_FIELD_UNSUPPORTED: 'archive',
    ARCHIVE_NOT_FOUND: 'catalog',
    ARCHIVE_AMBIGUOUS: 'catalog',
    IDENTITY_AMBIGUOUS: 'catalog',
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
    IDENTITY_MISMATCH: 'policy',
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

/***/ 84180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   V7: () => (/* binding */ worstGrade),
/* harmony export */   YP: () => (/* binding */ renderGraded)
/* harmony export */ });
/**
 * What a finding means for the rows, the worst first. Only `pages` forbids a backup: there, rows may be lost. Under every
 * other grade each row is there and comes back from the backup as it is.
 */
const GRADES = ['pages', 'indexes', 'values', 'full text', 'foreign keys', 'not checkable'];
/** The worst grade among some; null when there is none. */
function worstGrade(grades) {
    return GRADES.find((grade) => grades.includes(grade)) ?? null;
}
/** What tells one kind of finding from another, as a user reads it and gives it back: `values: t.b: NOT NULL`. */
function keyOf({ grade, object, constraint }) {
    return [grade, ...(object === null ? [] : [object]), constraint].map(onOneLine).join(': ');
}
/** A finding as one line, such as `values: t.b: NOT NULL = 3`: what {@link parseAccepted} takes. */
function renderGraded(finding) {
    return `${keyOf(finding)} = ${finding.count}`;
}
function onOneLine(text) {
    return text.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 40683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notRestored)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error of a target that is not what was written there. */
function notRestored(code, target, what) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, `${target} is not what was restored: ${what}.`, {
        hint: 'The disk or another process changed it. Check the disk before you try again.',
        context: { target },
    });
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notPutBack),
/* harmony export */   E: () => (/* binding */ rolledBack)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** What came of a restore that failed its check: the target is as it was. */
function rolledBack(failure, { target, takenBack, wasThere, }) {
    const now = wasThere ? 'the target has its old content back' : 'the target is absent again';
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('RESTORE_ROLLED_BACK', `The restore failed its check, and ${now}: ${failure.message} What was there for that time is kept as ${takenBack}.`, { hint: failure.hint, context: { target, takenBack, cause: failure.code }, cause: failure });
}
/** What came of a restore that failed its check, and whose old content did not come back either. */
function notPutBack(failure, { target, safetyCopy }, second) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', `The restore failed its check (${failure.message}), and putting the old content back failed too (${second.message}).`, {
        hint: safetyCopy === null
            ? `Remove ${target} by hand: nothing was there before.`
            : `The old content is whole in ${safetyCopy}. Stop the service, remove ${target}-wal and ${target}-shm, and copy it to ${target}.`,
        context: { target, safetyCopy },
        cause: second,
    });
}


/***/ }),

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameLookalike)
/* harmony export */ });
const STARTS = [
    {
        bytes: Buffer.from([0x1f, 0x8b]),
        name: 'a gzip file',
        hint: 'Unpack it first: gunzip -k FILE. To check a backup, use verify.',
        reader: 'gunzip > NEW',
    },
    {
        bytes: Buffer.from('PK\u0003\u0004', 'latin1'),
        name: 'a zip file',
        hint: 'Unpack it first and name the database in it.',
        reader: 'cat > NEW.zip',
    },
    {
        bytes: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
        name: 'a Zstandard file',
        hint: 'Unpack it first: unzstd FILE.',
        reader: 'zstd -d > NEW',
    },
    {
        bytes: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]),
        name: 'an xz file',
        hint: 'Unpack it first: unxz -k FILE.',
        reader: 'unxz > NEW',
    },
    {
        bytes: Buffer.from('BZh', 'latin1'),
        name: 'a bzip2 file',
        hint: 'Unpack it first: bunzip2 -k FILE.',
        reader: 'bunzip2 > NEW',
    },
    {
        bytes: Buffer.from('ustar', 'latin1'),
        offset: 257,
        name: 'a tar file',
        hint: 'Unpack it first and name the database in it: tar -tf FILE lists what it holds.',
        reader: 'tar -t',
    },
    {
        bytes: Buffer.from('version https://git-lfs', 'latin1'),
        name: 'a Git LFS pointer, not the file itself',
        hint: 'Fetch the real file: git lfs pull (in a workflow: actions/checkout with "lfs: true").',
    },
    {
        bytes: Buffer.from('age-encryption.org/v1', 'latin1'),
        name: 'encrypted with age',
        hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
        reader: 'age -d -i KEY > NEW',
    },
    {
        bytes: Buffer.from('-----BEGIN AGE ENCRYPTED FILE', 'latin1'),
        name: 'encrypted with age',
        hint: 'Decrypt it first: age -d -i KEY -o NEW FILE.',
        reader: 'age -d -i KEY > NEW',
    },
    {
        bytes: Buffer.from('** This file contains an SQLite 2', 'latin1'),
        name: 'a database of SQLite 2',
        hint: 'Convert it with the sqlite 2 command: sqlite OLD .dump | sqlite3 NEW.',
    },
];
/** Text that is often given instead, by how it begins. */
const TEXTS = [
    [
        /^\s*(?:<!doctype html|<html)/i,
        'an HTML page, probably an error or a sign-in page that was saved instead of the file',
        'Fetch the file again, and look at the page for the reason.',
    ],
    [
        /^\s*<\?xml/i,
        'an XML document, probably an error that was saved instead of the file',
        'Fetch the file again, and look into the document for the reason.',
    ],
    [
        /^(?:\s|--[^\n]*\n|\/\*.*?\*\/)*(?:PRAGMA|BEGIN|CREATE|INSERT|DROP|SET)\b/is,
        'an SQL dump',
        'Load it into a new database: sqlite3 NEW < FILE.',
        'sqlite3 NEW',
    ],
];
/** Above this many bits per byte, the start of a file is encrypted or compressed; a database page has 1 to 6. */
const RANDOM_BITS_PER_BYTE = 7.2;
const SHORTEST_TEXT_BYTES = 4;
/**
 * Names a file that is not a SQLite database by its first bytes.
 * @param start the first bytes of the file, up to 4096
 */
function nameLookalike(start, sizeBytes) {
    const known = STARTS.find(({ bytes, offset = 0 }) => start.subarray(offset, offset + bytes.length).equals(bytes));
    if (known !== undefined)
        return { name: known.name, hint: known.hint, reader: known.reader ?? null };
    if (sizeBytes >= 512 && sizeBytes % 512 === 0 && bitsPerByte(start) > RANDOM_BITS_PER_BYTE) {
        return {
            name: 'encrypted (SQLCipher, SEE) or not a SQLite database',
            hint: 'Savepoint has no key: decrypt it into a file first, or back it up with the program that has the key.',
            reader: null,
        };
    }
    return isText(start) ? nameText(start.toString('utf8')) : null;
}
function nameText(text) {
    const [, name, hint, reader] = TEXTS.find(([start]) => start.test(text)) ?? [
        null,
        'a text file',
        'Check the path. SQL text becomes a database with: sqlite3 NEW < FILE.',
    ];
    return { name, hint, reader: reader ?? null };
}
/** A line end alone is an empty file. */
function isText(start) {
    if (start.length < SHORTEST_TEXT_BYTES)
        return false;
    const control = start.findIndex((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
    return control === -1 && !start.toString('utf8').slice(0, -4).includes('\uFFFD');
}
function bitsPerByte(bytes) {
    const counts = new Map();
    for (const byte of bytes)
        counts.set(byte, (counts.get(byte) ?? 0) + 1);
    const shares = [...counts.values()].map((count) => count / bytes.length);
    return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}


/***/ }),

/***/ 46139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




/**
 * The real path of the file that a restore writes, which need not exist, but whose folder must. A symlink is
 * followed, even one that leads to nothing yet, so that the link stays and the file behind it is replaced.
 * @throws BackupError TARGET_NOT_WRITABLE when the folder does not exist or cannot be entered
 */
async function resolveTarget(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
    }
    catch (error) {
        const isAbsent = error.code === 'ENOENT';
        const link = isAbsent ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolute).catch(() => null) : null;
        if (link !== null)
            return resolveTarget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), link));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
async function realFolder(target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(cause, folder, 'target');
        throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
            hint: 'Create the folder, or correct the path. Nothing was written.',
            context: { target },
            cause,
        });
    }
}


/***/ }),

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ describeFullDisk),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   jq: () => (/* binding */ isQuotaError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Node has no name for a used-up quota: it gives the number, which each system has for itself. */
const QUOTA_ERRNOS = { linux: -122, darwin: -69, freebsd: -69 };
/** Tells whether a system error is about a used-up quota, by its name or its number. */
function isQuotaError({ code, errno }) {
    return code === 'EDQUOT' || (errno !== undefined && errno === QUOTA_ERRNOS[process.platform]);
}
/**
 * Why a file could not be written, as a sentence: a limit on one file, a quota, no more files, or no more bytes.
 * @param fullness of the file system; null where it does not say
 */
function describeFullDisk(error, path, neededBytes, fullness = readFullness(path)) {
    if (error.code === 'EFBIG')
        return `Cannot write ${path}: the limit for the size of a file is reached.`;
    if (isQuotaError(error))
        return `No space left for ${path}: the disk quota is used up.`;
    if (fullness !== null && fullness.files > 0 && fullness.ffree === 0) {
        return `No room for another file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}: all ${fullness.files} inodes of the disk are in use, whatever space is free.`;
    }
    const needs = neededBytes === undefined ? [] : [`needs about ${megabytes(neededBytes)}`];
    const free = fullness === null ? [] : [`${megabytes(fullness.bavail * fullness.bsize)} free`];
    const facts = [...needs, ...free].join(', ');
    return `No space left in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}${facts === '' ? '.' : `: ${facts}.`}`;
}
/** A size for a message about space, in whole megabytes, rounded up. */
function megabytes(sizeBytes) {
    return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}
function readFullness(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 10899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrapFileError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


const CODES = {
    source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
    archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
    store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
    target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
    scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
};
/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
function wrapFileError(thrown, path, role, neededBytes) {
    if (!isSystemError(thrown))
        return (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`;
    const code = (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuotaError */ .jq)(thrown) ? 'EDQUOT' : thrown.code;
    const details = { context: { path, errno: code }, cause: thrown };
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', (0,_full_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFullDisk */ .Qp)(thrown, path, neededBytes), {
                ...details,
                hint: 'Free some space or remove files, or use another disk. Existing files are untouched.',
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].denied, message, {
                ...details,
                hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
            });
        case 'ENOENT':
        case 'ENOTDIR':
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(CODES[role].missing, message, { ...details, hint: 'Check the path.' });
        default:
            return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('IO_FAILED', message, {
                ...details,
                hint: 'Check the disk, its mount and the log of the operating system, then try again.',
            });
    }
}
function isSystemError(thrown) {
    if (!(thrown instanceof Error))
        return false;
    const { code, syscall } = thrown;
    return typeof code === 'string' && typeof syscall === 'string';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    EMFILE: 'too many open files',
    EIO: 'input/output error of the disk',
};


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFile),
/* harmony export */   a: () => (/* binding */ keepFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _sync_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47603);



/** What `link` says where a file system has no hard links. */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
]);
/**
 * Gives a file a second name, without replacing anything.
 * @returns false where the file system has no hard links
 */
async function linkFile(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
        return true;
    }
    catch (error) {
        if (NO_LINKS.has(error.code))
            return false;
        throw error;
    }
}
/**
 * Keeps a file under a second name: the same file where the file system has hard links, a copy where it has not.
 * Copying opens it: never call it for a database that this process has open.
 */
async function keepFile(from, to) {
    if (await linkFile(from, to))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    await (0,_sync_file_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFile */ .g)(to, 'target');
}


/***/ }),

/***/ 67662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readInto),
/* harmony export */   l: () => (/* binding */ readFully)
/* harmony export */ });
/**
 * Reads up to `sizeBytes` from a position: what the file has, in one piece even where the system gives it in several.
 * @returns fewer bytes only where the file ends before
 */
async function readFully(file, positionBytes, sizeBytes) {
    const bytes = Buffer.allocUnsafeSlow(sizeBytes);
    return bytes.subarray(0, await readInto(bytes, file, positionBytes));
}
/**
 * Fills memory from a position of a file.
 * @returns how many bytes there were; fewer than asked for only where the file ends before
 */
async function readInto(bytes, file, positionBytes) {
    let done = 0;
    while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, positionBytes + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}


/***/ }),

/***/ 10591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RENAMES_OPEN_FILES)
/* harmony export */ });
/** Whether a file can be renamed, or renamed onto, while a program has it open: everywhere but on Windows. */
const RENAMES_OPEN_FILES = process.platform !== 'win32';


/***/ }),

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ syncFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);
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
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role);
    }
}


/***/ }),

/***/ 75607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ changeFirstPage),
/* harmony export */   Np: () => (/* binding */ hasPageChecksum),
/* harmony export */   vo: () => (/* binding */ readFirstPageOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);
/* harmony import */ var _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16960);
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



const RESERVED_OFFSET = 20;
const PAGE_SIZE_OFFSET = 16;
const HEADER_BYTES = 100;
/**
 * The first page of a database file. It opens the file: never call it in a process that has a lock on it.
 * @returns null for a file that is too short to have one
 * @throws the system's error
 */
async function readFirstPageOf(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        return await readFirst(file);
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
/** Tells whether a first page says that pages end with checksums, and ends with its own. */
function hasPageChecksum(first) {
    return first !== null && first[RESERVED_OFFSET] === _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_CHECKSUM_BYTES */ .yA && (0,_page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsChecksum */ .sQ)(first);
}
/**
 * Changes the first page of a file that no process has open; where pages end with checksums, its own fits again.
 * @param change is given the page and alters it
 * @param hadChecksum whether its checksum is to be made anew; when absent, it is when it fits before the change
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function changeFirstPage(path, change, hadChecksum) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+'), true);
            const first = await readFirst(file);
            if (first === null)
                return;
            const isChecked = hadChecksum ?? hasPageChecksum(first);
            change(first);
            if (isChecked)
                (0,_page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumOfPage */ .iq)(first).copy(first, first.length - _page_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_CHECKSUM_BYTES */ .yA);
            await file.write(first, 0, first.length, 0);
            await file.sync();
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, 'target');
    }
}
/** @see https://www.sqlite.org/fileformat2.html#page_size */
async function readFirst(file) {
    const { buffer: header, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const said = header.readUInt16BE(PAGE_SIZE_OFFSET);
    const sizeBytes = said === 1 ? 65_536 : said;
    if (bytesRead < HEADER_BYTES || sizeBytes < 512)
        return null;
    const { buffer, bytesRead: got } = await file.read(Buffer.alloc(sizeBytes), 0, sizeBytes, 0);
    return got === sizeBytes ? buffer : null;
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


/***/ }),

/***/ 16960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ checksumOfPage),
/* harmony export */   sQ: () => (/* binding */ fitsChecksum),
/* harmony export */   yA: () => (/* binding */ PAGE_CHECKSUM_BYTES)
/* harmony export */ });
/* harmony import */ var _running_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79816);

/** Bytes that SQLite's checksum extension reserves at the end of each page. */
const PAGE_CHECKSUM_BYTES = 8;
/**
 * The checksum of a page, as SQLite's checksum extension writes it into the page's last bytes.
 * @param page all of its bytes, those of the old checksum among them
 * @see https://www.sqlite.org/cksumvfs.html
 */
function checksumOfPage(page) {
    const checksum = Buffer.alloc(PAGE_CHECKSUM_BYTES);
    const [first, second] = (0,_running_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .addToChecksum */ .C)([0, 0], page.subarray(0, -PAGE_CHECKSUM_BYTES), false);
    checksum.writeUInt32LE(first, 0);
    checksum.writeUInt32LE(second, 4);
    return checksum;
}
/** Tells whether a page's last bytes are its checksum. */
function fitsChecksum(page) {
    return checksumOfPage(page).equals(page.subarray(-PAGE_CHECKSUM_BYTES));
}


/***/ }),

/***/ 79816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addToChecksum)
/* harmony export */ });
/**
 * Goes on with a checksum over more bytes.
 * @param bytes a multiple of 8
 * @param bigEndian how words are read
 * @see https://www.sqlite.org/fileformat2.html#checksum_algorithm
 */
function addToChecksum([first, second], bytes, bigEndian) {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const littleEndian = !bigEndian;
    let s0 = first | 0;
    let s1 = second | 0;
    for (let at = 0; at < bytes.length; at += 8) {
        s0 = (s0 + words.getInt32(at, littleEndian) + s1) | 0;
        s1 = (s1 + words.getInt32(at + 4, littleEndian) + s0) | 0;
    }
    return [s0 >>> 0, s1 >>> 0];
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readSidecars),
/* harmony export */   r: () => (/* binding */ SIDECARS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What SQLite keeps beside a database: the write-ahead log, its shared index, and the rollback journal. */
const SIDECARS = ['-wal', '-shm', '-journal'];
/**
 * @param realPath the database with all symlinks resolved: SQLite puts sidecars beside the real file
 * @see https://www.sqlite.org/tempfiles.html
 */
async function readSidecars(realPath) {
    const sizes = new Map();
    for (const sidecar of SIDECARS) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(realPath + sidecar).catch(missing);
        if (stats !== null)
            sizes.set(sidecar, stats.size);
    }
    return sizes;
}
function missing(error) {
    if (error.code === 'ENOENT')
        return null;
    throw error;
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ serialiseError),
/* harmony export */   l: () => (/* binding */ deserialiseError)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
function serialiseError(thrown) {
    const error = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
    const { code, message, hint, context, transient, cause } = error;
    return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) };
}
/** The error again; its cause is the text that came over. */
function deserialiseError({ code, message, cause, ...details }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(code, message, cause === null ? details : { ...details, cause: new Error(cause) });
}
function causeText(cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}


/***/ }),

/***/ 68738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/difference/difference.js
var difference = __webpack_require__(46459);
;// CONCATENATED MODULE: ./lib/domain/difference/schema.js
/** Puts together what has the same type and name: first those that are there before, in their order, then the new ones. */
function pairObjects(before, after) {
    const later = new Map(after.map((object) => [keyOf(object), object]));
    const earlier = new Set(before.map(keyOf));
    return [
        ...before.map((object) => ({ before: object, after: later.get(keyOf(object)) ?? null })),
        ...after
            .filter((object) => !earlier.has(keyOf(object)))
            .map((object) => ({ before: null, after: object })),
    ];
}
/** Every object that is added, dropped or altered. Indexes that SQLite makes for a table follow from that table. */
function compareSchemas(before, after) {
    return pairObjects(before.filter(isDefined), after.filter(isDefined)).flatMap((pair) => {
        const { type, name } = pair.before ?? pair.after;
        const change = changeOf(pair);
        return change === null ? [] : [{ type, name, change }];
    });
}
function isDefined({ definition }) {
    return definition !== null;
}
function changeOf({ before, after }) {
    if (before === null)
        return 'added';
    if (after === null)
        return 'dropped';
    return before.definition === after.definition ? null : 'altered';
}
function keyOf({ type, nameKey }) {
    return `${type}\0${nameKey}`;
}

// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/sqlite/connection/sqlite-failure.js
/** Result codes by their start, the first that fits. */
const CODES = [
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_LOCKED', 'busy'],
    ['SQLITE_PROTOCOL', 'busy'],
    ['SQLITE_READONLY_ROLLBACK', 'recovery needed'],
    ['SQLITE_READONLY_RECOVERY', 'recovery needed'],
    ['SQLITE_READONLY_CANT', 'recovery needed'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_CANTOPEN', 'cannot open'],
    ['SQLITE_PERM', 'cannot open'],
    ['SQLITE_FULL', 'disk full'],
    ['SQLITE_IOERR_NOMEM', 'gave up'],
    ['SQLITE_IOERR', 'I/O failed'],
    ['SQLITE_ERROR_MISSING_COLLSEQ', 'extension missing'],
];
const EXTENSION_MISSING = /no such (module|collation|function|tokenizer)|unknown (function|tokenizer)/;
const FORMAT_UNSUPPORTED = /unsupported file format/;
/**
 * A schema that is whole and that this SQLite cannot parse: another engine's syntax, or a limit that was raised where it
 * was made. SQLite gives it the code of damage.
 */
const SCHEMA_NOT_UNDERSTOOD = /^malformed database schema \(.*\) - (?:near ".*": syntax error|unknown (?:datatype|table option)|too many |no such (?:function|module|collation))/s;
/** Tells SQLite's errors from all others. */
function isSqliteError(error) {
    return error instanceof Error && String(error.code).startsWith('SQLITE_');
}
/**
 * What an error means. A plain SQLITE_ERROR that names no extension comes from damage: that is what damaged schemas
 * and full-text tables were measured to give.
 * @see https://www.sqlite.org/rescode.html
 */
function classifySqliteError({ code, message }) {
    if (code === 'SQLITE_CORRUPT' && SCHEMA_NOT_UNDERSTOOD.test(message))
        return 'schema not understood';
    const known = CODES.find(([start]) => code.startsWith(start));
    if (known !== undefined)
        return known[1];
    if (!code.startsWith('SQLITE_ERROR'))
        return 'gave up';
    if (EXTENSION_MISSING.test(message))
        return 'extension missing';
    return FORMAT_UNSUPPORTED.test(message) ? 'format unsupported' : 'damaged';
}
/** Tells whether an error is one of SQLite's with this meaning. */
function failedWith(error, ...failures) {
    return isSqliteError(error) && failures.includes(classifySqliteError(error));
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/wrap-source-error.js



/**
 * The error of SQLite on a database that is read, as a {@link BackupError}; one that is already one stays itself.
 * @param path the database, as the user named it
 */
function wrapSourceError(error, path, busyTimeoutMs) {
    if (error instanceof errors/* BackupError */.hj)
        return error;
    if (!isSqliteError(error))
        return (0,errors/* asBackupError */.ZJ)((0,wrap_file_error/* wrapFileError */.J)(error, path, 'source'));
    const { code, says, hint, transient } = wordingOf(error, busyTimeoutMs);
    const details = { hint, context: { path, sqlite: error.code }, cause: error };
    const message = `${path} ${says}${code === 'SOURCE_BUSY' ? '' : `: ${error.message}`}.`;
    return new errors/* BackupError */.hj(code, message, transient === true ? { ...details, transient } : details);
}
/**
 * The error of a database that others kept locked for the whole busy timeout.
 * @param holders who has the lock, as far as the system tells
 */
function sourceBusy(path, busyTimeoutMs, holders = []) {
    const { code, says, hint } = wordingOfFailure('busy', busyTimeoutMs);
    if (holders.length === 0)
        return new errors/* BackupError */.hj(code, `${path} ${says}.`, { hint, transient: true, context: { path } });
    const names = holders.map(({ name, pid }) => `${name ?? 'a process'} (pid ${pid})`).join(', ');
    return new errors/* BackupError */.hj(code, `${path} is locked by ${names} (waited ${busyTimeoutMs / 1000} s). Nothing was written.`, {
        hint: `${hint} A program that never lets go can be closed, or copied beside while it rests: create --at-rest.`,
        transient: true,
        context: { path, holders: names },
    });
}
function wordingOf(error, busyTimeoutMs) {
    const failure = classifySqliteError(error);
    return failure === 'schema not understood'
        ? notUnderstood(error.message)
        : wordingOfFailure(failure, busyTimeoutMs);
}
/** Syntax of other engines, by what SQLite stumbles over. */
const DIALECTS = [
    [/near "rowid": syntax error/i, 'libSQL, whose tables can have RANDOM ROWID'],
    [/near "using": syntax error/i, 'an engine with index methods of its own, such as Turso'],
    [/near "materialized": syntax error/i, 'an engine with materialized views, such as Turso'],
    [/near "type": syntax error|unknown datatype/i, 'an engine with types of its own, such as Turso'],
    [/too many /, 'a SQLite that was built with higher limits'],
];
function notUnderstood(message) {
    const maker = DIALECTS.find(([pattern]) => pattern.test(message))?.[1] ?? 'another or a newer engine';
    return {
        code: 'SOURCE_UNSUPPORTED_SCHEMA',
        says: `cannot be read by this SQLite, which does not understand its schema`,
        hint: `It was probably made by ${maker}. Back it up with the program that made it; nothing is known to be wrong with the file.`,
    };
}
function wordingOfFailure(failure, busyTimeoutMs) {
    switch (failure) {
        case 'busy':
            return {
                code: 'SOURCE_BUSY',
                says: `is locked by another process (waited ${busyTimeoutMs / 1000} s). Nothing was written`,
                hint: 'Wait until the other process is done, or give a longer --busy-timeout.',
                transient: true,
            };
        case 'damaged':
            return {
                code: 'INTEGRITY_CHECK_FAILED',
                says: 'is damaged',
                hint: 'Keep a copy of the file as it is, with its -wal, before anything is repaired. Compare with the newest verified backup what can still be read.',
            };
        case 'format unsupported':
            return {
                code: 'SOURCE_UNSUPPORTED_FORMAT',
                says: 'was made by a newer SQLite, or its header is damaged',
                hint: 'Use a newer Savepoint, or restore the newest verified backup if the file is damaged.',
            };
        case 'disk full':
            return {
                code: 'DISK_FULL',
                says: 'cannot be copied because the disk is full',
                hint: 'Free some space where the copy is made. Existing backups are untouched.',
            };
        case 'recovery needed':
            return {
                code: 'SOURCE_BUSY',
                says: 'holds an unfinished transaction that must be rolled back before it can be read',
                hint: 'Open it once with the program that owns it, or with sqlite3.',
            };
        case 'cannot open':
        case 'read-only':
        case 'I/O failed':
            return {
                code: 'SOURCE_UNREADABLE',
                says: 'cannot be read',
                hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder, and the disk.',
            };
        case 'extension missing':
        case 'gave up':
            return {
                code: 'CHECK_NOT_FINISHED',
                says: 'could not be read to its end',
                hint: 'Nothing is known to be damaged. Try again where there is more memory.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/count-rows.js

/**
 * Counts the rows of a table, never the entries of an index, which may not fit them. Where an extension is missing that an index needs, or the name cannot be written in
 * SQL, the entries of the table's b-tree are counted instead.
 * @returns null when no way works
 * @throws SQLite's error on damage and on everything else that is not about this one statement
 */
function countRows(db, table) {
    if (table.nameHex === undefined && !table.name.includes('\0')) {
        const sql = `SELECT count(*) FROM main.${quoteName(table.name)} NOT INDEXED`;
        const rows = unlessUnknown(() => readNumber(db, sql));
        if (rows !== null)
            return rows;
    }
    return unlessUnknown(() => countEntries(db, table));
}
/** A name as an identifier in SQL, whatever characters it has. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** In a table WITHOUT ROWID the inner pages hold rows too. */
function countEntries(db, { rowid }) {
    const name = `(SELECT name FROM sqlite_schema WHERE rowid = ${rowid})`;
    const withoutRowid = readNumber(db, `SELECT wr FROM pragma_table_list WHERE schema = 'main' AND CAST(name AS BLOB) = CAST(${name} AS BLOB)`);
    if (withoutRowid === null)
        return null;
    const pages = withoutRowid === 1 ? "pagetype IN ('leaf', 'internal')" : "pagetype = 'leaf'";
    return readNumber(db, `SELECT sum(ncell) FROM dbstat WHERE name = ${name} AND ${pages}`);
}
function readNumber(db, sql) {
    const value = db.prepare(sql).pluck().get();
    return typeof value === 'number' ? value : null;
}
function unlessUnknown(count) {
    try {
        return count();
    }
    catch (error) {
        if (isSqliteError(error) && error.code.startsWith('SQLITE_ERROR'))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/files/database/database-file.js + 1 modules
var database_file = __webpack_require__(46133);
// EXTERNAL MODULE: ./lib/files/durable/read-fully.js
var read_fully = __webpack_require__(67662);
// EXTERNAL MODULE: ./lib/sqlite/connection/sidecars.js
var connection_sidecars = __webpack_require__(59569);
;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-pages.js
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





const PIECE_SIZE_BYTES = 1024 * 1024;
const RESERVED_OFFSET = 20;
const ENCODING_OFFSET = 56;
/**
 * Compares two databases page by page, without SQLite: call it while neither is open in this process.
 * @returns null when the pages are laid out differently, or a sidecar holds part of the content
 * @throws BackupError as {@link assertDatabaseFile} does
 */
async function compareFilePages(before, after) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [file, other] = [await (0,database_file/* assertDatabaseFile */.a)(before), await (0,database_file/* assertDatabaseFile */.a)(after)];
        for (const { realPath } of [file, other])
            if ((await (0,connection_sidecars/* readSidecars */.D)(realPath)).size > 0)
                return null;
        const first = __addDisposableResource(env_1, await (0,promises_.open)(before), true);
        const second = __addDisposableResource(env_1, await (0,promises_.open)(after), true);
        if (!(await layoutOf(first)).equals(await layoutOf(second)))
            return null;
        return await findDifferingPages(first, second, file.pageSizeBytes, file.sizeBytes);
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
/** What decides how the bytes of a page are read. */
async function layoutOf(file) {
    const header = await (0,read_fully/* readFully */.l)(file, 0, 100);
    return Buffer.concat([
        header.subarray(16, 18),
        header.subarray(RESERVED_OFFSET, RESERVED_OFFSET + 1),
        header.subarray(ENCODING_OFFSET, ENCODING_OFFSET + 4),
    ]);
}
async function findDifferingPages(first, second, pageSizeBytes, sizeBytes) {
    const differs = new Uint8Array(Math.ceil(sizeBytes / pageSizeBytes) + 1);
    for (let start = 0; start < sizeBytes; start += PIECE_SIZE_BYTES) {
        const [piece, other] = [
            await (0,read_fully/* readFully */.l)(first, start, PIECE_SIZE_BYTES),
            await (0,read_fully/* readFully */.l)(second, start, PIECE_SIZE_BYTES),
        ];
        if (piece.equals(other))
            continue;
        for (let offset = 0; offset < piece.length; offset += pageSizeBytes) {
            const end = offset + pageSizeBytes;
            if (piece.subarray(offset, end).equals(other.subarray(offset, end)))
                continue;
            differs[(start + offset) / pageSizeBytes + 1] = 1;
        }
    }
    return { count: differs.reduce((sum, flag) => sum + flag, 0), has: (page) => differs[page] !== 0 };
}
/**
 * Finds the b-trees of the main database that reach no differing page: with the same root page they are, byte for
 * byte, in the other file too.
 * @returns a test by name; one that holds for nothing when the trees cannot be walked
 * @see https://www.sqlite.org/dbstat.html
 */
function findUntouchedTrees(db, pages) {
    if (pages === null)
        return () => false;
    // The first page belongs to the schema table alone, and two copies of one database differ in its counters.
    if (pages.count === 0 || (pages.count === 1 && pages.has(1)))
        return () => true;
    const touched = new Set();
    const sql = `SELECT name, pageno, pagetype = 'corrupted' FROM dbstat WHERE schema = 'main'`;
    try {
        const rows = db.prepare(sql).raw().iterate();
        for (const [name, page, isCorrupted] of rows)
            if (pages.has(page) || isCorrupted === 1)
                touched.add(name);
    }
    catch (error) {
        if (failedWith(error, 'damaged'))
            return () => false;
        throw error;
    }
    return (name) => !touched.has(name);
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/same-row-sql.js

/**
 * An SQL condition that holds when a column of row `a` and one of row `b` are not exactly the same: another type of
 * storage, another byte, another sign of zero. It needs no collation of the column, and no affinity makes 1 of '1'.
 * Numbers compare as less than any text, which spares text the slow look at its type.
 * @see https://www.sqlite.org/datatype3.html#comparison_expressions
 */
function differsSql({ before, after }) {
    const [a, b] = [`a.${quoteName(after)}`, `b.${quoteName(before)}`];
    const exact = bytesSql(a);
    return (`(${exact} IS NOT +${b} OR (${exact} < '' AND ` +
        `(typeof(${a}) <> typeof(${b}) OR (${exact} = 0 AND ${signSql(a)} <> ${signSql(b)}))))`);
}
/** A condition that holds when any of the columns differs. */
function anyDiffersSql(columns) {
    return columns.length === 0 ? '0' : joinEvenly(columns.map(differsSql), ' OR ');
}
/** The terms by which two rows fall into one group only when every column is exactly the same. */
function exactTermsSql(column) {
    const name = quoteName(column);
    const exact = bytesSql(name);
    return [`typeof(${name})`, exact, `(${exact} < '' AND ${exact} = 0 AND ${signSql(name)} < 0)`];
}
/** A value without the affinity and the collation of its column. */
function bytesSql(value) {
    return `(+${value} COLLATE BINARY)`;
}
/** Tells 0.0 from -0.0, which no comparison does. */
function signSql(value) {
    return `atan2(${value}, -1)`;
}
/** Joins in a tree of even height: SQLite refuses expressions deeper than 1,000, and a table has up to 2,000 columns. */
function joinEvenly(terms, operator) {
    if (terms.length <= 2)
        return terms.join(operator);
    const middle = terms.length >> 1;
    const halves = [terms.slice(0, middle), terms.slice(middle)];
    return halves.map((half) => `(${joinEvenly(half, operator)})`).join(operator);
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/match-rows.js


/** Matches rows with the same rowid and, where columns of a key are given, exactly the same key. */
function matchByRowid(db, pair, rowid, key = []) {
    return readMatched(db, pair, key, `NOT INDEXED ON ${sameRowid(rowid)} WHERE ${sameKey(key)}`);
}
/**
 * Matches rows with exactly the same key, found through the index of the side after. A NULL in a key matches nothing.
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
function matchByKey(db, pair, key, rowid) {
    const found = key.columns.map(({ before, after }, index) => {
        const collation = quoteName(key.collations[index] ?? 'BINARY');
        return `a.${quoteName(after)} = (+b.${quoteName(before)} COLLATE ${collation})`;
    });
    const conditions = [...found, sameKey(key.columns), ...notInPlace('after', pair, key, rowid)];
    return readMatched(db, pair, key.columns, `ON ${conditions.join(' AND ')}`);
}
/**
 * Matches rows that are the same in every column, one for one.
 * @param key given to take only the rows with a NULL in it, which it does not tell apart
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
function matchWholeRows(db, pair, key, rowid) {
    const rowsOf = (side, other, from) => {
        const terms = pair.columns.flatMap((column) => exactTermsSql(column[side]));
        const wanted = key === null ? [] : [hasNull(key, side), ...notInPlace(other, pair, key, rowid)];
        const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`;
        return `SELECT ${[side === 'before' ? 1 : 0, ...terms].join(', ')} FROM ${from} NOT INDEXED ${where}`;
    };
    const names = pair.columns.flatMap((_, index) => [`t${index}`, `v${index}`, `s${index}`]);
    const sql = `
    WITH compared(${['is_before', ...names].join(', ')}) AS (
      ${rowsOf('before', 'after', beforeSql(pair))} UNION ALL ${rowsOf('after', 'before', afterSql(pair))})
    SELECT total(matched) FROM (
      SELECT min(sum(is_before), sum(NOT is_before)) AS matched FROM compared ${groupBy(names)})`;
    return { matched: db.prepare(sql).pluck().get(), changed: 0 };
}
function beforeSql({ before }) {
    return `main.${quoteName(before)} AS b`;
}
function afterSql({ after }) {
    return `after.${quoteName(after)} AS a`;
}
/** Conditions that hold for a row for which the other side has none with the same rowid and key. */
function notInPlace(other, pair, { columns }, rowid) {
    if (rowid === null)
        return [];
    const from = other === 'before' ? beforeSql(pair) : afterSql(pair);
    return [`NOT EXISTS (SELECT 1 FROM ${from} NOT INDEXED WHERE ${sameRowid(rowid)} AND ${sameKey(columns)})`];
}
function hasNull({ columns }, side) {
    return `(${columns.map((column) => `${quoteName(column[side])} IS NULL`).join(' OR ')})`;
}
function groupBy(names) {
    return names.length === 0 ? '' : `GROUP BY ${names.join(', ')}`;
}
/**
 * The order of the two tables is fixed: it is the side after that is looked up, by its key or rowid. The LIMIT, which
 * limits nothing, keeps SQLite from merging the two queries: an aggregate may not look at more than 2,000 columns.
 */
function readMatched(db, pair, key, on) {
    const keyNames = new Set(key.map(({ before }) => before));
    const differs = anyDiffersSql(pair.columns.filter(({ before }) => !keyNames.has(before)));
    const sql = `
    SELECT count(*), total(differs) FROM (
      SELECT CASE WHEN ${differs} THEN 1 ELSE 0 END AS differs
      FROM ${beforeSql(pair)} NOT INDEXED CROSS JOIN ${afterSql(pair)} ${on} LIMIT -1)`;
    const [matched, changed] = db.prepare(sql).raw().get();
    return { matched, changed };
}
function sameRowid({ after, before }) {
    return `a.${after} = b.${before}`;
}
/** NULL, which a comparison with NULL may give, counts as no difference. */
function sameKey(columns) {
    return `(${anyDiffersSql(columns)}) IS NOT TRUE`;
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/read-schema.js
const SCHEMA_SQL = `
  SELECT rowid, CAST(type AS TEXT), CAST(name AS TEXT), hex(CAST(name AS BLOB)),
         CAST(tbl_name AS TEXT) || char(10) || sql, hex(CAST(tbl_name AS BLOB)) || ':' || hex(CAST(sql AS BLOB)),
         CASE typeof(rootpage) WHEN 'integer' THEN rootpage ELSE 0 END
  FROM sqlite_schema ORDER BY rowid`;
/** Reads the schema table of the main database, in its own order. Errors are SQLite's own. */
function readSchema(db) {
    const rows = db.prepare(SCHEMA_SQL).safeIntegers().raw().all();
    return rows.map(([rowid, type, name, nameHex, definition, definitionHex, rootPage]) => ({
        rowid,
        type: String(type),
        name: String(name),
        nameKey: isExact(name) ? `u:${foldName(name)}` : `x:${nameHex}`,
        definition: definition === null || isExact(definition) ? definition : definitionHex,
        rootPage: Number(rootPage),
        ...(isSpellable(name) ? {} : { nameHex: nameHex.toLowerCase() }),
    }));
}
/** What the file says of itself. */
function readSettings(db) {
    const read = (name) => db.pragma(`main.${name}`, { simple: true });
    return {
        user_version: read('user_version'),
        application_id: read('application_id'),
        page_size: read('page_size'),
        encoding: read('encoding'),
        auto_vacuum: read('auto_vacuum'),
        journal_mode: read('journal_mode'),
    };
}
/** SQLite takes two names for the same when only the case of ASCII letters differs. */
function foldName(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Whether a name can stand in SQL: not when bytes of it are no text, nor when it has a NUL, where SQL ends. */
function isSpellable(name) {
    return name !== null && isExact(name) && !name.includes('\0');
}
/** False when the text may stand for bytes that are no text. */
function isExact(text) {
    return text !== null && !text.includes('\u{fffd}');
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/pair-columns.js

/** Puts together the columns, rowids and keys of two tables. */
function pairShapes(names, before, after) {
    const later = new Map(after.columns.map((name) => [foldName(name), name]));
    const earlier = new Set(before.columns.map(foldName));
    const columns = before.columns.flatMap((name) => {
        const other = later.get(foldName(name));
        return other === undefined ? [] : [{ before: name, after: other }];
    });
    return {
        tables: { ...names, columns },
        rowid: before.rowid === null || after.rowid === null ? null : { before: before.rowid, after: after.rowid },
        key: pairKeys(before, after, columns),
        isKeyRowid: before.isKeyRowid && after.isKeyRowid,
        onlyBefore: before.columns.filter((name) => !later.has(foldName(name))),
        onlyAfter: after.columns.filter((name) => !earlier.has(foldName(name))),
    };
}
function pairKeys(before, after, columns) {
    if (before.key.length === 0 || before.key.length !== after.key.length)
        return null;
    const paired = before.key.flatMap(({ name }, index) => {
        const other = after.key[index]?.name ?? '';
        return foldName(name) === foldName(other) ? columns.filter((column) => column.before === name) : [];
    });
    if (paired.length !== before.key.length)
        return null;
    return { columns: paired, collations: after.key.map(({ collation }) => collation) };
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/table-shape.js

const VIRTUAL_GENERATED = 2;
const ROWID_NAMES = ['rowid', 'oid', '_rowid_'];
/**
 * Reads the shape of a table from its declaration: no row, view or virtual table is touched.
 * @param schema `main` or `after`
 * @returns null when the name of a column cannot be written in SQL
 * @see https://www.sqlite.org/pragma.html#pragma_table_xinfo
 */
function readTableShape(db, schema, table) {
    const all = db
        .prepare('SELECT name, pk, hidden FROM pragma_table_xinfo(?, ?)')
        .raw()
        .all(table, schema);
    if (!all.every(([name]) => isSpellable(name)))
        return null;
    const index = readKeyIndex(db, schema, table);
    const declared = all.filter(([, position]) => position > 0).sort((a, b) => a[1] - b[1]);
    const isKeyRowid = declared.length > 0 && index.length === 0;
    const hasRowid = index.length === 0 || index.some(([columnId]) => columnId === -1);
    const taken = new Set(all.map(([name]) => foldName(name)));
    return {
        columns: all.filter(([, , hidden]) => hidden !== VIRTUAL_GENERATED).map(([name]) => name),
        key: isKeyRowid
            ? declared.map(([name]) => ({ name, collation: 'BINARY' }))
            : index.filter(([, , , isKey]) => isKey === 1).map(([, name, collation]) => ({ name, collation })),
        rowid: hasRowid ? (ROWID_NAMES.find((name) => !taken.has(name)) ?? null) : null,
        isKeyRowid,
    };
}
/** The columns of the index behind the primary key; none where the rowid is the key. */
function readKeyIndex(db, schema, table) {
    const sql = `
    SELECT x.cid, x.name, x.coll, x.key
    FROM pragma_index_list(:table, :schema) AS i, pragma_index_xinfo(i.name, :schema) AS x
    WHERE i.origin = 'pk' ORDER BY x.seqno`;
    return db.prepare(sql).raw().all({ table, schema });
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-table.js







/** Rows can be told apart by so many columns at once. */
const MOST_WHOLE_ROW_COLUMNS = 600;
const MOST_COLUMNS_NAMED = 5;
const NO_KEY = 'Its rows have no key: one that changed counts as one removed and one added.';
const ONLY_ROWID = 'Its rows have no key but the rowid, which VACUUM and a rebuilt table number anew.';
/**
 * Compares the rows of one table that both sides have.
 * @param db a connection in which the sides are `main` and `after`
 * @throws SQLite's error on damage; BackupError INTEGRITY_CHECK_FAILED when a key is there twice
 */
function compareTable(db, before, after) {
    const table = before.name;
    const names = { before: before.name, after: after.name };
    if (!isSpellable(names.before) || !isSpellable(names.after)) {
        return uncompared(table, 'Its name cannot be written in SQL.');
    }
    try {
        const shapes = [
            readTableShape(db, 'main', names.before),
            readTableShape(db, 'after', names.after),
        ];
        if (shapes[0] === null || shapes[1] === null) {
            return uncompared(table, 'The name of a column cannot be written in SQL.');
        }
        return compareRows(db, pairShapes(names, shapes[0], shapes[1]));
    }
    catch (error) {
        if (!failedWith(error, 'extension missing', 'gave up'))
            throw error;
        return uncompared(table, `SQLite could not compare it: ${error.message}.`);
    }
}
/** A table whose content is not compared. */
function uncompared(table, reason) {
    return { table, added: null, removed: null, changed: null, comparable: 'no', reason };
}
function compareRows(db, shape) {
    const { before: table, after } = shape.tables;
    const [rowsBefore, rowsAfter] = [countAll(db, 'main', table), countAll(db, 'after', after)];
    const found = matchRows(db, shape, (matched) => matched === rowsBefore || matched === rowsAfter);
    if (found === null) {
        return uncompared(table, `Rows without a key are told apart by ${MOST_WHOLE_ROW_COLUMNS} columns at most.`);
    }
    const { matched, changed } = found;
    if (matched > rowsBefore || matched > rowsAfter)
        throw keyTwice(table);
    const isSame = matched === rowsBefore && matched === rowsAfter && changed === 0;
    const reasons = [...columnReasons(shape), ...(isSame ? [] : keyReasons(shape))];
    return {
        table,
        added: rowsAfter - matched,
        removed: rowsBefore - matched,
        changed,
        comparable: shape.onlyBefore.length + shape.onlyAfter.length > 0 ? 'partly' : 'rows',
        ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
    };
}
/** The index is left alone: it may need an extension, and the rows are in the table. */
function countAll(db, schema, table) {
    const sql = `SELECT count(*) FROM ${schema}.${quoteName(table)} NOT INDEXED`;
    return db.prepare(sql).pluck().get();
}
/**
 * Where a table has a key and a rowid, most rows are found under the rowid that they had: that is one walk through
 * both tables. Only the rest is looked up by key, each in a place of its own, and rows whose key holds a NULL by all
 * that they hold.
 * @param isAll tells whether so many matches leave nothing over on one side
 * @returns null when there are too many columns to tell rows apart that have no key
 */
function matchRows(db, { isKeyRowid, key, rowid, tables }, isAll) {
    if (rowid !== null && (key === null || isKeyRowid))
        return matchByRowid(db, tables, rowid);
    let found = { matched: 0, changed: 0 };
    if (key !== null && rowid !== null)
        found = matchByRowid(db, tables, rowid, key.columns);
    if (key !== null && !isAll(found.matched))
        found = sum(found, matchByKey(db, tables, key, rowid));
    if (isAll(found.matched))
        return found;
    if (tables.columns.length > MOST_WHOLE_ROW_COLUMNS)
        return null;
    return sum(found, matchWholeRows(db, tables, key, rowid));
}
function sum(a, b) {
    return { matched: a.matched + b.matched, changed: a.changed + b.changed };
}
function columnReasons({ onlyAfter, onlyBefore }) {
    const sides = [
        ['before', onlyBefore],
        ['after', onlyAfter],
    ];
    const said = sides.flatMap(([side, columns]) => columns.length === 0 ? [] : [`only ${side}: ${listNames(columns)}`]);
    return said.length === 0 ? [] : [`Compared over the columns of both sides (${said.join('; ')}).`];
}
function keyReasons({ key, rowid }) {
    if (key !== null)
        return [];
    return [rowid === null ? NO_KEY : ONLY_ROWID];
}
function listNames(columns) {
    const more = columns.length - MOST_COLUMNS_NAMED;
    const named = columns.slice(0, MOST_COLUMNS_NAMED).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}
function keyTwice(table) {
    return new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `Table ${table} holds two rows with the same key.`, {
        hint: 'One of the two databases is damaged. Look at both with "savepoint check".',
        context: { table },
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/better-sqlite3/lib/index.js
var lib = __webpack_require__(4918);
;// CONCATENATED MODULE: ./lib/sqlite/connection/database.js






let addon;
/**
 * Opens a database file with better-sqlite3. In the bundle the native addon lies beside it in `prebuilds/` and is
 * handed over as an object, because better-sqlite3's own search needs `__dirname`.
 * @throws BackupError UNSUPPORTED_PLATFORM when there is no addon that this machine can load
 */
function openDatabase(path, options = {}) {
    addon ??= loadBundledAddon();
    return new lib(path, addon === undefined ? options : { ...options, nativeBinding: addon });
}
function loadBundledAddon() {
    const name = `./prebuilds/${platformName()}.node`;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'prebuilds')))
        return undefined;
    try {
        return (0,external_node_module_.createRequire)(import.meta.url)(name);
    }
    catch (cause) {
        throw new errors/* BackupError */.hj('UNSUPPORTED_PLATFORM', `SQLite could not be loaded on ${platformName()}: ${String(cause)}`, {
            hint: adviceOnLoading(String(cause)),
            cause,
        });
    }
}
/** What the loader of the system says when the file may not be executed where it lies. */
const NOEXEC = /failed to map segment|Operation not permitted|Permission denied/;
function adviceOnLoading(said) {
    if (process.platform !== 'linux')
        return 'It runs on Linux, macOS and Windows, on x64 and arm64.';
    if (NOEXEC.test(said))
        return 'The disk with Savepoint is mounted noexec, or a security module forbids it: put Savepoint, or the work folder of the runner, on a disk from which programs may run.';
    return 'It needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, RHEL 9) or musl (Alpine), on x64 or arm64.';
}
function platformName() {
    return `${process.platform === 'linux' && usesMusl() ? 'linuxmusl' : process.platform}-${process.arch}`;
}
function usesMusl() {
    try {
        return /\/ld-musl-[^/\s]*\.so/.test((0,external_node_fs_.readFileSync)('/proc/self/maps', 'latin1'));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/sqlite/connection/open-files.js
var open_files = __webpack_require__(88043);
;// CONCATENATED MODULE: ./lib/sqlite/connection/lock-holders.js



/**
 * Finds the programs that have a lock for writing on a database or its shared index. Only Linux says so; locks from
 * another container or machine are not seen. It opens none of these files, so no lock is lost by it.
 * @param realPath with all symlinks resolved
 * @returns empty where the system does not say
 * @see https://man7.org/linux/man-pages/man5/proc_locks.5.html
 */
async function findLockHolders(realPath) {
    const openers = await (0,open_files/* findOpeners */.K)(realPath).catch(() => []);
    if (openers.length === 0)
        return [];
    const inodes = new Set();
    for (const suffix of ['', ...connection_sidecars/* SIDECARS */.r]) {
        const stats = await (0,promises_.stat)(realPath + suffix, { bigint: true }).catch(() => null);
        if (stats !== null)
            inodes.add(String(stats.ino));
    }
    const locks = await (0,promises_.readFile)('/proc/locks', 'latin1').catch(() => '');
    const writing = new Set([...locks.matchAll(/ WRITE (?<pid>\d+) [0-9a-f]+:[0-9a-f]+:(?<inode>\d+) /g)].flatMap(({ groups }) => inodes.has(groups?.['inode'] ?? '') ? [Number(groups?.['pid'])] : []));
    return await Promise.all(openers.filter((pid) => writing.has(pid)).map(async (pid) => ({ pid, name: await readName(pid) })));
}
async function readName(pid) {
    const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    return name.trim() === '' ? null : name.trim();
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/pin-log.js

const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** Two copies of the index's header, and how much of the log is in the database already. */
const INDEX_STATE_BYTES = 100;
const LAST_FRAME_OFFSET = 16;
const BACKFILLED_OFFSET = 96;
/** How often writers may commit in the very instant in which the state is looked at. */
const MOST_ATTEMPTS = 100;
/**
 * Begins the read transaction of a connection anew, at a state of the write-ahead log that is known: the shared index
 * says the same before and after. While the transaction lasts, neither these frames nor, where all of them are in the
 * database already, the database itself are written over.
 * @param index descriptor of the `-shm`
 * @param log descriptor of the `-wal`
 * @returns empty when the database holds everything; null when writers left no moment to look
 * @see https://www.sqlite.org/walformat.html#the_wal_index_file_format
 */
function pinLog(db, index, log, pageSizeBytes) {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const before = readBytes(index, 0, INDEX_STATE_BYTES);
        db.exec('COMMIT; BEGIN');
        db.prepare('SELECT 1 FROM sqlite_schema').get();
        const after = readBytes(index, 0, INDEX_STATE_BYTES);
        if (!after.equals(before))
            continue;
        const lastFrame = after.readUInt32LE(LAST_FRAME_OFFSET);
        return after.readUInt32LE(BACKFILLED_OFFSET) === lastFrame
            ? new Map()
            : mapFrames(log, lastFrame, pageSizeBytes);
    }
    return null;
}
/** Where the page of a frame begins in the log. */
function pageOffset(frame, pageSizeBytes) {
    return LOG_HEADER_BYTES + (frame - 1) * (FRAME_HEADER_BYTES + pageSizeBytes) + FRAME_HEADER_BYTES;
}
function mapFrames(log, lastFrame, pageSizeBytes) {
    const frames = new Map();
    const page = Buffer.alloc(4);
    for (let frame = 1; frame <= lastFrame; frame += 1) {
        (0,external_node_fs_.readSync)(log, page, 0, page.length, pageOffset(frame, pageSizeBytes) - FRAME_HEADER_BYTES);
        frames.set(page.readUInt32BE(0), frame);
    }
    return frames;
}
function readBytes(descriptor, offset, length) {
    const bytes = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, offset);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/open-pages.js


const open_pages_RESERVED_OFFSET = 20;
/**
 * Opens the pages of a database beside a connection in a read transaction, which begins anew where there is a
 * write-ahead log: pages that are newer there are taken from there.
 * @see https://www.sqlite.org/howtocorrupt.html section 2.2
 */
function openPages(db, { realPath, journalMode }) {
    const opened = [];
    const open = (path) => {
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        opened.push(descriptor);
        return descriptor;
    };
    const close = () => {
        for (const descriptor of opened.splice(0))
            (0,external_node_fs_.closeSync)(descriptor);
    };
    const pageSizeBytes = db.pragma('page_size', { simple: true });
    const database = open(realPath);
    const hasLog = journalMode === 'wal' && (0,external_node_fs_.existsSync)(`${realPath}-wal`) && (0,external_node_fs_.existsSync)(`${realPath}-shm`);
    if (!hasLog)
        return { pages: pagesOf(db, pageSizeBytes, database, { log: database, map: new Map() }), close };
    const log = open(`${realPath}-wal`);
    const map = pinLog(db, open(`${realPath}-shm`), log, pageSizeBytes);
    return { pages: map === null ? null : pagesOf(db, pageSizeBytes, database, { log, map }), close };
}
function pagesOf(db, pageSizeBytes, database, { log, map }) {
    const buffer = Buffer.alloc(pageSizeBytes);
    const word = Buffer.alloc(4);
    const readInto = (into, page) => {
        const frame = map.get(page);
        const bytesRead = frame === undefined
            ? (0,external_node_fs_.readSync)(database, into, 0, into.length, (page - 1) * pageSizeBytes)
            : (0,external_node_fs_.readSync)(log, into, 0, into.length, pageOffset(frame, pageSizeBytes));
        return bytesRead === into.length ? into : into.fill(0, bytesRead);
    };
    return {
        pageSizeBytes,
        usableBytes: pageSizeBytes - (readInto(buffer, 1)[open_pages_RESERVED_OFFSET] ?? 0),
        pageCount: db.pragma('page_count', { simple: true }),
        read: (page) => readInto(buffer, page),
        readNumber: (page) => readInto(word, page).readUInt32BE(0),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/sqlite/connection/journal-damage.js
var journal_damage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var journal_damage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const HEADER_BYTES = 28;
/** Stands for the number of records where writes are not synced: nothing tells their end from older ones behind. */
const UNCOUNTED = 0xffffffff;
const NUMBER_BYTES = 4;
const LARGEST_BYTES = 65_536;
/**
 * Looks for the place where SQLite would stop to roll a transaction back: it takes a record that does not fit its
 * checksum for the end of the journal, without a word, and leaves the rest of the transaction half-written. The
 * checksum looks at every 200th byte, so that not all damage can be found.
 * @param path of a hot journal that no process uses
 * @returns where it is damaged, as a half-sentence; null when it reads to its end
 * @see https://www.sqlite.org/fileformat2.html#the_rollback_journal
 */
async function findJournalDamage(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = journal_damage_addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const header = await journal_damage_readBytes(file, 0, HEADER_BYTES);
        const first = parseSegment(header);
        if (first === null)
            return isBegun(header) ? 'its header cannot be read' : null;
        const { pageSizeBytes, sectorSizeBytes } = first;
        const recordBytes = NUMBER_BYTES + pageSizeBytes + NUMBER_BYTES;
        const seen = new Set();
        let segment = first;
        for (let offset = 0; segment !== null && isCounted(segment);) {
            offset += sectorSizeBytes;
            for (let left = segment.records; left > 0; left -= 1) {
                const record = await journal_damage_readBytes(file, offset, recordBytes);
                if (!isWhole(record, segment, recordBytes, seen))
                    return `its record ${seen.size + 1} cannot be read`;
                seen.add(record.readUInt32BE(0));
                offset += recordBytes;
            }
            offset = Math.ceil(offset / sectorSizeBytes) * sectorSizeBytes;
            segment = parseSegment(await journal_damage_readBytes(file, offset, HEADER_BYTES));
        }
        return null;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = journal_damage_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A program that died before its journal was whole, or after it ended, has left nothing unfinished in the database. */
function isBegun(header) {
    return header.length === HEADER_BYTES && header[0] !== 0;
}
/** Before the first sync the count is 0: then nothing of it is in the database yet. */
function isCounted({ records }) {
    return records > 0 && records !== UNCOUNTED;
}
async function journal_damage_readBytes(file, offset, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
}
/** Null for what SQLite does not take for a header either. */
function parseSegment(bytes) {
    if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        return null;
    const [records = 0, nonce = 0, pageCount = 0, sectorSizeBytes = 0, pageSizeBytes = 0] = [
        8, 12, 16, 20, 24,
    ].map((offset) => bytes.readUInt32BE(offset));
    if (!isSize(sectorSizeBytes, 32) || !isSize(pageSizeBytes, 512))
        return null;
    return { records, nonce, pageCount, sectorSizeBytes, pageSizeBytes };
}
function isSize(sizeBytes, smallestBytes) {
    return sizeBytes >= smallestBytes && sizeBytes <= LARGEST_BYTES && (sizeBytes & (sizeBytes - 1)) === 0;
}
/** A page that was there before the transaction, once, as it was. */
function isWhole(record, segment, recordBytes, seen) {
    if (record.length < recordBytes)
        return false;
    const page = record.readUInt32BE(0);
    if (page === 0 || page > segment.pageCount || seen.has(page))
        return false;
    const content = record.subarray(NUMBER_BYTES, -NUMBER_BYTES);
    return checksum(content, segment.nonce) === record.readUInt32BE(recordBytes - NUMBER_BYTES);
}
function checksum(content, nonce) {
    let sum = nonce;
    for (let at = content.length - 200; at > 0; at -= 200)
        sum += content[at] ?? 0;
    return sum >>> 0;
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/recover-copy.js
var recover_copy_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var recover_copy_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** The shared index is left out: SQLite makes it anew from the log. */
const COPIED = ['', '-journal', '-wal'];
/** Longer than the steps in which file systems count time, so that no write hides within one of them. */
const QUIET_MS = 20;
const PAUSE_MS = 25;
const PIECE_BYTES = 1024 * 1024;
/**
 * Copies a database that no process writes, with its journal and log, and recovers the copy.
 * @throws BackupError SOURCE_BUSY when it does not stay unchanged for the time of a copy, INTEGRITY_CHECK_FAILED when
 *   its journal cannot be read
 * @see https://www.sqlite.org/lockingv3.html#hot_journals
 */
async function recoverCopy(request) {
    const path = (0,external_node_path_.join)(request.scratch, `recovered-${process.pid}.db`);
    const remove = async () => {
        for (const suffix of ['', ...connection_sidecars/* SIDECARS */.r])
            await (0,promises_.rm)(path + suffix, { force: true });
    };
    const deadlineMs = performance.now() + request.busyTimeoutMs;
    try {
        while (!(await copyUnchanged(request.realPath, path, request.compare))) {
            await remove();
            if (performance.now() > deadlineMs)
                throw sourceBusy(request.path, request.busyTimeoutMs);
            await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
        }
        await assertJournalReads(`${path}-journal`, request.path);
        recover(path);
        return { path, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function copyUnchanged(from, to, compare) {
    const before = await stampsOf(from);
    if (Math.abs(Date.now() - before.newestMs) < QUIET_MS)
        return false;
    for (const suffix of COPIED) {
        // A clone where the file system can: it takes no time and no space.
        if (!(await exists(from + suffix)))
            continue;
        await (0,promises_.copyFile)(from + suffix, to + suffix, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(to + suffix, 0o600);
    }
    if (compare && !(await isCopyOf(from, to)))
        return false;
    return before.stamps === (await stampsOf(from)).stamps;
}
async function isCopyOf(from, to) {
    for (const suffix of COPIED) {
        const isThere = await exists(from + suffix);
        if (isThere !== (await exists(to + suffix)))
            return false;
        if (isThere && !(await hasSameBytes(from + suffix, to + suffix)))
            return false;
    }
    return true;
}
async function hasSameBytes(one, other) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const first = recover_copy_addDisposableResource(env_1, await (0,promises_.open)(one), true);
        const second = recover_copy_addDisposableResource(env_1, await (0,promises_.open)(other), true);
        const [mine, theirs] = [Buffer.alloc(PIECE_BYTES), Buffer.alloc(PIECE_BYTES)];
        for (let offset = 0;; offset += PIECE_BYTES) {
            const { bytesRead } = await first.read(mine, 0, PIECE_BYTES, offset);
            const read = await second.read(theirs, 0, PIECE_BYTES, offset);
            if (bytesRead !== read.bytesRead)
                return false;
            if (!mine.subarray(0, bytesRead).equals(theirs.subarray(0, bytesRead)))
                return false;
            if (bytesRead < PIECE_BYTES)
                return true;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = recover_copy_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function stampsOf(path) {
    const all = await Promise.all(COPIED.map((suffix) => (0,promises_.stat)(path + suffix, { bigint: true }).catch(() => null)));
    const stamps = all.map((one) => one === null ? '-' : `${one.ino}:${one.size}:${one.mtimeNs}:${one.ctimeNs}`);
    return { stamps: stamps.join(), newestMs: Math.max(...all.map((one) => Number(one?.mtimeMs ?? 0n))) };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function assertJournalReads(journal, path) {
    const damage = (await exists(journal)) ? await findJournalDamage(journal) : null;
    if (damage === null)
        return;
    throw new errors/* BackupError */.hj('INTEGRITY_CHECK_FAILED', `${path} holds an unfinished transaction that cannot be rolled back: its rollback journal is damaged, ${damage}.`, {
        hint: 'Restore the newest verified backup. SQLite opens such a file without a word, with parts of what was never committed.',
        context: { path },
    });
}
/** The first read of a connection that may write rolls a journal back; its end puts the log into the database. */
function recover(path) {
    const db = openDatabase(path, { fileMustExist: true });
    try {
        db.pragma('schema_version');
    }
    finally {
        db.close();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/tidy-sidecars.js



/**
 * A read-only connection to a database in WAL mode makes an empty `-wal` and a `-shm` and cannot remove them. When
 * they were not there before, a connection that may write is opened and closed once: SQLite then removes them itself,
 * under its own locks, unless another process has come to use them.
 * @param before the sidecars that were there before the read-only connection
 * @see https://www.sqlite.org/walformat.html section 1.4
 */
async function tidySidecars(realPath, before) {
    if (before.size > 0 || (await (0,connection_sidecars/* readSidecars */.D)(realPath)).get('-wal') !== 0)
        return;
    try {
        const db = openDatabase(realPath, { fileMustExist: true, timeout: 0 });
        try {
            db.pragma('schema_version');
        }
        finally {
            db.close();
        }
    }
    catch (error) {
        // Not ours to write, or in use by now: an empty log beside a database does no harm.
        if (!isSqliteError(error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/wait-while-busy.js


/**
 * How long SQLite itself waits for a lock, one look after another at 1, 3, 8 and 18 ms. Left alone it comes to look only
 * every 100 ms, and then misses the gaps of a few milliseconds that a busy writer in rollback mode leaves.
 * @see https://www.sqlite.org/c3ref/busy_timeout.html
 */
const LOOK_MS = 20;
/**
 * Tries again for as long as a lock is in the way.
 * @param attempt on a connection whose own timeout is {@link LOOK_MS}
 * @throws what the attempt fails with; when time is up, SQLite's error about the lock
 */
async function waitWhileBusy(attempt, busyTimeoutMs) {
    const endMs = performance.now() + busyTimeoutMs;
    for (;;) {
        try {
            return attempt();
        }
        catch (error) {
            if (!failedWith(error, 'busy') || performance.now() >= endMs)
                throw error;
        }
        await (0,external_node_timers_promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/read-transaction.js











/**
 * Opens a database and pins one instant of it. What cannot be read without changing it (an unfinished transaction of
 * a program that died; a write-ahead log in a folder that cannot be written) is recovered in a copy.
 * @throws BackupError of a look at the file, SOURCE_BUSY, SOURCE_UNREADABLE, SOURCE_UNSUPPORTED_FORMAT,
 *   INTEGRITY_CHECK_FAILED when SQLite cannot even read the schema
 */
async function openReadTransaction(request) {
    const { path, scratch, busyTimeoutMs } = request;
    try {
        const file = await (0,database_file/* assertDatabaseFile */.a)(path);
        if (request.atRest === true && scratch !== null)
            return await pinAtRest(request, file, scratch);
        try {
            return await pin(path, file, busyTimeoutMs);
        }
        catch (error) {
            if (scratch === null || !needsRecovery(error, file))
                throw error;
        }
        return await pinRecovered(request, file, scratch);
    }
    catch (error) {
        const wrapped = wrapSourceError(error, path, busyTimeoutMs);
        if (!failedWith(error, 'busy'))
            throw wrapped;
        throw sourceBusy(path, busyTimeoutMs, await findLockHolders(await (0,promises_.realpath)(path)));
    }
}
function needsRecovery(error, { journalMode }) {
    if (failedWith(error, 'recovery needed'))
        return true;
    return journalMode === 'wal' && failedWith(error, 'cannot open', 'read-only');
}
async function pin(path, file, busyTimeoutMs) {
    const before = await (0,connection_sidecars/* readSidecars */.D)(file.realPath);
    const db = openDatabase(path, { readonly: true, fileMustExist: true, timeout: LOOK_MS });
    let opened = null;
    const close = async () => {
        db.close();
        opened?.close();
        if (file.journalMode === 'wal')
            await tidySidecars(file.realPath, before);
    };
    try {
        harden(db);
        // A transaction begins with its first read: from here on, no writer can make the backup start over.
        db.exec('BEGIN');
        await waitWhileBusy(() => db.prepare('SELECT 1 FROM sqlite_schema').get(), busyTimeoutMs);
        const pages = () => {
            opened ??= openPages(db, file);
            return opened.pages;
        };
        return { db, file, recovery: null, pages, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/**
 * Against hostile files. Defensive mode is better-sqlite3's default; memory mapping is off by default.
 * @see https://www.sqlite.org/security.html
 */
function harden(db) {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
}
const RECOVERIES = {
    wal: 'Its folder cannot be written, so its write-ahead log was replayed in a copy. The file itself is untouched.',
    rollback: 'It holds an unfinished transaction of a program that died. The last committed state was taken; the file itself is untouched.',
};
const AT_REST = 'It was copied with its log while neither changed, and read in the copy. The file itself is untouched.';
async function pinAtRest(request, file, scratch) {
    return { ...(await pinRecovered(request, file, scratch)), recovery: AT_REST };
}
async function pinRecovered({ path, busyTimeoutMs, atRest = false }, file, scratch) {
    const copy = await recoverCopy({ path, realPath: file.realPath, busyTimeoutMs, scratch, compare: atRest });
    try {
        const transaction = await pin(copy.path, await (0,database_file/* assertDatabaseFile */.a)(copy.path), busyTimeoutMs);
        const close = async () => {
            await transaction.close();
            await copy.remove();
        };
        return { ...transaction, file, recovery: RECOVERIES[file.journalMode], close };
    }
    catch (error) {
        await copy.remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/open-pair.js

/**
 * Opens two databases to be compared.
 * @throws BackupError as {@link openReadTransaction} does
 * @see https://www.sqlite.org/lang_attach.html
 */
async function openPair(request) {
    const before = await openReadTransaction({ ...request, path: request.before });
    try {
        const after = await openReadTransaction({ ...request, path: request.after });
        const close = async () => {
            await before.close();
            await after.close();
        };
        try {
            return { before: before.db, after: after.db, isJoined: attach(before.db, after.db), close };
        }
        catch (error) {
            await after.close();
            throw error;
        }
    }
    catch (error) {
        await before.close();
        throw error;
    }
}
function attach(before, after) {
    if (encodingOf(before) !== encodingOf(after))
        return false;
    // Opened with the flags of the first connection, so read-only too; the pragmas that harden hold for both.
    before.prepare('ATTACH ? AS after').run(after.name);
    return true;
}
function encodingOf(db) {
    return db.pragma('encoding', { simple: true });
}

;// CONCATENATED MODULE: ./lib/sqlite/compare/compare-databases.js








/**
 * Compares two databases that no process writes to: schema, settings and rows. Nothing of their schemas is executed: no
 * view, trigger, virtual table or expression.
 * @throws BackupError as `Engine.compare` says
 */
async function compareDatabases(request) {
    const pages = await compareFilePages(request.before, request.after);
    const pair = await openPair(request);
    try {
        const sides = [readSchema(pair.before), readSchema(pair.after)];
        const isUntouched = findUntouchedTrees(pair.before, pages);
        return (0,difference/* assembleDifference */.gQ)({
            tables: pairObjects(sides[0].filter(isTable), sides[1].filter(isTable)).map((tables) => compareEither(pair, tables, isUntouched)),
            virtualTables: pairObjects(sides[0].filter(isVirtual), sides[1].filter(isVirtual)).map(({ before, after }) => (before ?? after).name),
            schema: compareSchemas(...sides),
            settings: (0,difference/* compareSettings */.ZK)(readSettings(pair.before), readSettings(pair.after)),
        });
    }
    catch (error) {
        throw wrapSourceError(error, `${request.before} or ${request.after}`, request.busyTimeoutMs);
    }
    finally {
        await pair.close();
    }
}
function isTable({ rootPage, type }) {
    return type === 'table' && rootPage > 0;
}
function isVirtual({ rootPage, type }) {
    return type === 'table' && rootPage === 0;
}
function compareEither(pair, { before, after }, isUntouched) {
    if (before === null)
        return onOneSide(pair.after, after, 'added');
    if (after === null)
        return onOneSide(pair.before, before, 'removed');
    const isSame = before.definition === after.definition && before.rootPage === after.rootPage;
    if (isSame && isUntouched(before.name)) {
        return { table: before.name, added: 0, removed: 0, changed: 0, comparable: 'rows' };
    }
    if (!pair.isJoined)
        return uncompared(before.name, 'The two databases encode text differently.');
    return compareTable(pair.before, before, after);
}
function onOneSide(db, object, change) {
    const rows = countRows(db, object);
    if (rows === null)
        return uncompared(object.name, 'Its rows cannot be counted without a missing extension.');
    return { table: object.name, added: 0, removed: 0, changed: 0, comparable: 'rows', [change]: rows };
}

;// CONCATENATED MODULE: ./lib/sqlite/in-place/absorb-log.js


/**
 * Puts the write-ahead log of a copy that no other process knows into it; SQLite then removes the log. Where the copy is too
 * damaged for that, both stay as they are.
 * @throws SQLite's error about anything but damage
 */
function absorbLog(path) {
    const db = openDatabase(path, { fileMustExist: true });
    try {
        db.pragma('wal_checkpoint(TRUNCATE)');
    }
    catch (error) {
        if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
            throw error;
    }
    finally {
        db.close();
    }
}

// EXTERNAL MODULE: ./lib/files/database/database-path.js
var database_path = __webpack_require__(5754);
// EXTERNAL MODULE: ./lib/files/database/resolve-target.js
var resolve_target = __webpack_require__(46139);
;// CONCATENATED MODULE: ./lib/sqlite/connection/resolve-database.js


/**
 * The real file behind a target, which need not exist, under a path that SQLite does not misread.
 * @throws BackupError INPUT_INVALID, TARGET_NOT_WRITABLE when its folder does not exist
 */
async function resolveDatabase(target) {
    (0,database_path/* assertDatabasePath */.j)(target);
    const path = await (0,resolve_target/* resolveTarget */.u)(target);
    (0,database_path/* assertDatabasePath */.j)(path);
    return path;
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/sqlite-version.js
/** The version of the SQLite library behind a connection, such as `3.54.1`. */
function readSqliteVersion(db) {
    return db.prepare('SELECT sqlite_version()').pluck().get();
}

;// CONCATENATED MODULE: ./lib/sqlite/connection/wrap-target-error.js



/**
 * The error of a target that others have open or locked.
 * @param waitedMs 0 where waiting would not have helped
 */
function targetInUse(path, waitedMs, openedBy) {
    const who = openedBy.length === 0 ? 'another process' : `process ${openedBy.join(', ')}`;
    const waited = waitedMs === 0 ? '' : ` (waited ${waitedMs / 1000} s)`;
    return new errors/* BackupError */.hj('TARGET_IN_USE', `${path} is in use by ${who}${waited}.`, {
        hint: 'Stop what uses it, or restore with --in-place, which waits only for reads and writes. It was not changed.',
        context: { path, waitedMs, openedBy: openedBy.join() },
        transient: true,
    });
}
/** An error of SQLite or the system on a target, as a {@link BackupError}; one that is already one stays itself. */
function wrapTargetError(error, path, busyTimeoutMs) {
    if (error instanceof errors/* BackupError */.hj || !isSqliteError(error))
        return (0,wrap_file_error/* wrapFileError */.J)(error, path, 'target');
    const details = { context: { path, sqlite: error.code }, cause: error };
    switch (classifySqliteError(error)) {
        case 'busy':
            return targetInUse(path, busyTimeoutMs, []);
        case 'disk full':
            return new errors/* BackupError */.hj('DISK_FULL', `No space left for writing ${path}.`, {
                ...details,
                hint: 'Free some space. The target was not changed.',
            });
        case 'damaged':
        case 'format unsupported':
        case 'schema not understood':
        case 'extension missing':
            return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} cannot be written in place: ${error.message}.`, {
                ...details,
                hint: 'Leave out --in-place: the restore then sets the old file aside and puts the new one in its place.',
            });
        case 'read-only':
        case 'recovery needed':
        case 'cannot open':
            return new errors/* BackupError */.hj('TARGET_NOT_WRITABLE', `${path} cannot be opened for writing: ${error.message}.`, {
                ...details,
                hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder.',
            });
        case 'I/O failed':
        case 'gave up':
            return new errors/* BackupError */.hj('IO_FAILED', `${path} could not be written: ${error.message}.`, {
                ...details,
                hint: 'Check the disk and the memory of this machine. The target is whole, with its old content or the new: savepoint check says which tables it has.',
            });
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/target/unseen-writer.js
var unseen_writer_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unseen_writer_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const LOOK_AGAIN_MS = 20;
/**
 * Refuses a target whose writer is at work under locks that SQLite does not look for: those of its VFS `unix-dotfile`
 * (a folder beside the database) or of none. To take a lock is to roll back the journal that lies there; of a writer
 * that is alive that would be its transaction, in the middle. A journal that somebody has open is waited for.
 * @throws BackupError TARGET_IN_USE
 * @see https://www.sqlite.org/vfs.html#standard_unix_vfses
 */
async function assertNoUnseenWriter(path, busyTimeoutMs) {
    const deadlineMs = performance.now() + busyTimeoutMs;
    for (;;) {
        const users = await findUnseenWriters(path);
        if (users.length === 0)
            break;
        if (performance.now() > deadlineMs)
            throw targetInUse(path, busyTimeoutMs, users);
        await (0,external_node_timers_promises_.setTimeout)(LOOK_AGAIN_MS);
    }
    if (!(await isDotLocked(path)))
        return;
    throw new errors/* BackupError */.hj('TARGET_IN_USE', `${path} is locked by the folder ${path}.lock beside it.`, {
        hint: 'A program uses it through the VFS unix-dotfile. Stop that program; remove the folder if it left it behind.',
        context: { path },
        transient: true,
    });
}
/**
 * The processes that have an unfinished journal of a database open, which are alive.
 * @returns process ids; empty where the system does not say
 */
async function findUnseenWriters(path) {
    const journal = `${path}-journal`;
    if (!(await isHot(journal)))
        return [];
    return (0,open_files/* findOpeners */.K)(journal).catch(() => []);
}
/** SQLite takes a journal whose first byte is 0, or that has none, for one that is done with. */
async function isHot(journal) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = unseen_writer_addDisposableResource(env_1, await (0,promises_.open)(journal), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, 0);
            return bytesRead === 1 && buffer[0] !== 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = unseen_writer_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return false;
    }
}
async function isDotLocked(path) {
    return (await (0,promises_.lstat)(`${path}.lock`).catch(() => null))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./lib/files/durable/sync-directory.js
var sync_directory = __webpack_require__(19026);
;// CONCATENATED MODULE: ./lib/sqlite/in-place/bring-to-disk.js





/**
 * Makes what was committed survive a power cut. The lock of another process is no error any more: it belongs to one who uses the
 * new content, and whose own commits bring it to the disk.
 * @throws BackupError IO_FAILED, never one that says that nothing was written
 */
async function bringToDisk(path, busyTimeoutMs) {
    try {
        checkpoint(path, busyTimeoutMs);
    }
    catch (error) {
        if (!failedWith(error, 'busy'))
            throw unreadableAfterwards(path, error);
    }
    // SQLite removes its journal without syncing the folder: after a power cut it would roll the new content back.
    await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
}
/** In WAL mode a commit is not on the disk until the next checkpoint, with better-sqlite3's settings. */
function checkpoint(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        db.pragma('wal_checkpoint(PASSIVE)');
    }
    finally {
        db.close();
    }
}
function unreadableAfterwards(path, cause) {
    return new errors/* BackupError */.hj('IO_FAILED', `${path} was written and cannot be read back: ${String(cause)}.`, {
        hint: 'Check the disk and its mount.',
        context: { path },
        cause,
    });
}

// EXTERNAL MODULE: ./lib/sqlite/connection/first-page.js
var first_page = __webpack_require__(75607);
;// CONCATENATED MODULE: ./lib/sqlite/in-place/foretell-first-page.js

const WRITE_VERSION_OFFSET = 18;
const READ_VERSION_OFFSET = 19;
const WAL_VERSION = 2;
const CHANGE_COUNTER_OFFSET = 24;
const SCHEMA_COOKIE_OFFSET = 40;
const VALID_FOR_OFFSET = 92;
const VERSION_NUMBER_OFFSET = 96;
/**
 * Gives the first page of a staged database the checksum that will fit when SQLite's backup has written it into a live
 * target: there it counts on from the target's change counter and schema cookie, keeps WAL mode, and puts down its own
 * version. Pages without checksums are left alone.
 * @param kept a copy of the target, taken under the lock of the backup
 * @param sqliteVersion of the engine that writes, such as `3.54.1`
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://www.sqlite.org/fileformat2.html#file_change_counter
 */
async function foretellFirstPage(staged, kept, sqliteVersion) {
    if (!(0,first_page/* hasPageChecksum */.Np)(await (0,first_page/* readFirstPageOf */.vo)(staged)))
        return;
    const target = await (0,first_page/* readFirstPageOf */.vo)(kept);
    const counter = ((target?.readUInt32BE(CHANGE_COUNTER_OFFSET) ?? 0) + 1) % 2 ** 32;
    const cookie = ((target?.readUInt32BE(SCHEMA_COOKIE_OFFSET) ?? 0) + 1) % 2 ** 32;
    await (0,first_page/* changeFirstPage */.M0)(staged, (first) => {
        if (target?.[WRITE_VERSION_OFFSET] === WAL_VERSION) {
            first[WRITE_VERSION_OFFSET] = WAL_VERSION;
            first[READ_VERSION_OFFSET] = WAL_VERSION;
        }
        first.writeUInt32BE(counter, CHANGE_COUNTER_OFFSET);
        first.writeUInt32BE(counter, VALID_FOR_OFFSET);
        first.writeUInt32BE(cookie, SCHEMA_COOKIE_OFFSET);
        first.writeUInt32BE(numberOf(sqliteVersion), VERSION_NUMBER_OFFSET);
    });
}
/** `3.54.1` is 3054001. */
function numberOf(sqliteVersion) {
    const [major = 0, minor = 0, patch = 0] = sqliteVersion.split('.').map(Number);
    return major * 1_000_000 + minor * 1_000 + patch;
}

;// CONCATENATED MODULE: ./lib/sqlite/snapshot/online-backup.js


/** Large enough to be fast (measured: 500 MB in 1.2 s), small enough to answer within some 10 ms. */
const PAGES_PER_STEP = 1000;
/**
 * Runs SQLite's online backup from a connection whose read transaction is open into a file.
 * better-sqlite3 resolves with 0 pages, and copies nothing, when either side is locked: the caller must compare.
 * @returns the pages that were copied; 0 when a lock was in the way
 * @throws SQLite's error
 * @see https://www.sqlite.org/backup.html
 */
async function backUpOnline(db, destination, onPages) {
    const { totalPages } = await db.backup(destination, {
        progress: ({ totalPages: total, remainingPages }) => {
            onPages(total - remainingPages, total);
            return PAGES_PER_STEP;
        },
    });
    return totalPages;
}
/**
 * Compares a finished copy with what the read transaction said of its size.
 * @throws BackupError INVARIANT_BROKEN
 */
async function assertCopied(destination, copiedPages, expected) {
    const sizeBytes = await (0,promises_.stat)(destination).then((stats) => stats.size, () => 0);
    const expectedBytes = expected.pageCount * expected.pageSizeBytes;
    if (copiedPages === expected.pageCount && sizeBytes === expectedBytes)
        return;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `SQLite copied ${copiedPages} pages (${sizeBytes} bytes) to ${destination}; ` +
        `the source has ${expected.pageCount} pages (${expectedBytes} bytes).`, {
        hint: 'The copy is not used. Run the command again; if it happens twice, check the disk.',
        context: { destination, copiedPages, sizeBytes, expectedBytes },
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/in-place/held-backup.js

/** How long the process rests between two looks whether it may go on. */
const REST_MS = 2;
const resting = new Int32Array(new SharedArrayBuffer(4));
/**
 * SQLite's online backup into a live database that holds still after its first step, of no pages, which takes the write
 * lock of the destination: no other process commits there until it has gone on and ended, or was given up. In WAL mode
 * others can read meanwhile; in rollback mode none can, and the file is at rest.
 * @see https://www.sqlite.org/c3ref/backup_finish.html
 */
class HeldBackup {
    /** True when the lock was taken; false when another process has it, and the backup is over. */
    taken;
    #copied;
    #state = 'holding';
    #onPages = () => { };
    constructor(db, destination) {
        const { promise, resolve } = Promise.withResolvers();
        this.#copied = db
            .backup(destination, {
            progress: ({ totalPages, remainingPages }) => {
                resolve(true);
                return this.#proceed(totalPages, remainingPages);
            },
        })
            .then(({ totalPages }) => totalPages);
        this.taken = Promise.race([promise, this.#copied.then(() => false)]);
    }
    /**
     * Goes on to the end.
     * @returns the pages that were copied
     * @throws SQLite's error
     */
    write(onPages) {
        this.#onPages = onPages;
        this.#state = 'writing';
        return this.#copied;
    }
    /** Ends the lock, with nothing written. */
    async giveUp() {
        this.#state = 'given up';
        await this.#copied.catch(ignore);
    }
    #proceed(totalPages, remainingPages) {
        if (this.#state === 'given up')
            throw new Error('The backup was given up.');
        if (this.#state === 'writing') {
            this.#onPages(totalPages - remainingPages, totalPages);
            return PAGES_PER_STEP;
        }
        // The next step comes with the next turn of the event loop: without a rest that would take a whole core.
        Atomics.wait(resting, 0, 0, REST_MS);
        return 0;
    }
}
function ignore() { }

// EXTERNAL MODULE: ./lib/sqlite/target/target-file.js
var target_file = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/sqlite/in-place/in-place-target.js


/**
 * Refuses a target into which SQLite cannot copy a database; call it before there is a connection to the target.
 * @param path of the target, with all symlinks resolved
 * @param newSizeBytes the page size of what is to be copied
 * @throws BackupError TARGET_UNSUITABLE, TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE
 */
async function assertFitsInPlace(path, newSizeBytes) {
    const stats = await (0,target_file/* statTarget */.i)(path);
    const look = stats === null ? null : await (0,target_file/* lookAtTarget */.Y)(path, stats);
    if (look?.isDatabase !== true) {
        throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} cannot be written in place: ${look?.message ?? 'it does not exist'}`, {
            hint: 'Leave out --in-place: the restore then puts a new file in its place.',
            context: { path },
        });
    }
    const { journalMode, pageSizeBytes } = look.file;
    if (journalMode !== 'wal' || pageSizeBytes === newSizeBytes)
        return;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} has pages of ${pageSizeBytes} bytes and the backup has pages of ${newSizeBytes}: ` +
        'SQLite cannot change them in a WAL database.', {
        hint: 'Stop what uses the target and leave out --in-place, or set its journal_mode to DELETE first.',
        context: { path, pageSizeBytes, newSizeBytes },
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/in-place/hold-target.js













/** Shorter than the gaps that busy writers leave. */
const RETRY_MS = 4;
/**
 * Takes the write lock of a live target for a staged database. This process must not open the target's file meanwhile:
 * closing it would drop the lock.
 * @throws BackupError as `Engine.hold` says
 */
async function holdTarget({ busyTimeoutMs, staged, target }) {
    const path = await resolveDatabase(target);
    try {
        await assertFitsInPlace(path, (await (0,database_file/* assertDatabaseFile */.a)(staged)).pageSizeBytes);
        await assertNoUnseenWriter(path, busyTimeoutMs);
        const db = openDatabase(staged, { readonly: true, fileMustExist: true });
        try {
            return heldBy(db, await takeLock(db, path, busyTimeoutMs), { staged, target: path, busyTimeoutMs });
        }
        catch (error) {
            db.close();
            throw error;
        }
    }
    catch (error) {
        throw wrapTargetError(error, path, busyTimeoutMs);
    }
}
/** better-sqlite3 gives no busy timeout to a backup's destination. */
async function takeLock(db, path, busyTimeoutMs) {
    const deadlineMs = performance.now() + busyTimeoutMs;
    for (;;) {
        const backup = new HeldBackup(db, path);
        if (await backup.taken)
            return backup;
        if (performance.now() > deadlineMs)
            throw targetInUse(path, busyTimeoutMs, await (0,open_files/* findOpeners */.K)(path));
        await (0,external_node_timers_promises_.setTimeout)(RETRY_MS);
    }
}
function heldBy(db, backup, { busyTimeoutMs, staged, target: path }) {
    return {
        write: async (kept, onPages) => {
            try {
                await foretellFirstPage(staged, kept, readSqliteVersion(db));
                // What is in memory of the first page may have been altered.
                db.pragma('shrink_memory');
                assertWhole(await backup.write(onPages), db, path);
                await bringToDisk(path, busyTimeoutMs);
            }
            catch (error) {
                throw wrapTargetError(error, path, busyTimeoutMs);
            }
            finally {
                await backup.giveUp();
                db.close();
            }
        },
        letGo: async () => {
            await backup.giveUp();
            db.close();
        },
    };
}
/** @throws BackupError INVARIANT_BROKEN */
function assertWhole(copiedPages, db, path) {
    const pageCount = db.pragma('page_count', { simple: true });
    if (copiedPages === pageCount)
        return;
    throw new errors/* BackupError */.hj('INVARIANT_BROKEN', `SQLite copied ${copiedPages} of ${pageCount} pages into ${path}.`, {
        hint: 'Look at the target with "savepoint check". This is a defect of Savepoint: please report it.',
        context: { path, copiedPages, pageCount },
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/in-place/held-target.js


/** The target that this process holds between two jobs. */
let held = null;
/**
 * Holds a target until another job writes it or lets it go.
 * @throws BackupError as `Engine.hold` says
 */
async function holdForLater(request) {
    await letHeldGo();
    held = await holdTarget(request);
}
/**
 * Writes what is staged into the target that is held.
 * @throws BackupError as `Engine.writeHeld` says
 */
async function writeHeld({ kept, target }, onPages) {
    const holding = held;
    held = null;
    if (holding !== null)
        return holding.write(kept, onPages);
    // The process in which it was held has ended, and the lock with it.
    throw new errors/* BackupError */.hj('TARGET_IN_USE', `The lock on ${target} was lost before anything was written.`, {
        hint: 'The process that held it ended. The target was not changed. Run the command again.',
        context: { target },
        transient: true,
    });
}
/** Ends the lock on what is held, if anything is. */
async function letHeldGo() {
    const holding = held;
    held = null;
    await holding?.letGo();
}

;// CONCATENATED MODULE: ./lib/sqlite/account/problem-list.js
const MOST_KEPT = 100;
/** The problems of a check: all counted, the first hundred kept. */
class ProblemList {
    #first = [];
    #count = 0;
    add(problem) {
        this.#count += 1;
        if (this.#first.length < MOST_KEPT)
            this.#first.push(problem);
    }
    /** Takes a row of integrity_check, in which one b-tree's problems are lines under a heading. */
    addRow(row) {
        for (const line of row.split('\n')) {
            if (line !== '' && !line.startsWith('*** in database '))
                this.add(line);
        }
    }
    /** Takes what another check found, without what this one found too. */
    addNew(others) {
        const added = others.first.filter((problem) => !this.#first.includes(problem));
        for (const problem of added)
            this.add(problem);
        this.#count += others.count - others.first.length;
    }
    get first() {
        return this.#first;
    }
    get count() {
        return this.#count;
    }
}

// EXTERNAL MODULE: ./lib/domain/outcome/grade.js
var grade = __webpack_require__(84180);
;// CONCATENATED MODULE: ./lib/sqlite/inspection/check-foreign-keys.js


const MOST_DETAILS = 20;
/**
 * Counts the rows that refer to a row that does not exist. A schema whose foreign keys do not fit their parents, or
 * that needs a missing extension, cannot be checked: that is an obstacle, not a violation.
 * @throws SQLite's error on damage
 * @see https://www.sqlite.org/pragma.html#pragma_foreign_key_check
 */
function checkForeignKeys(db) {
    const counts = new Map();
    let violations = 0;
    try {
        const rows = db.prepare('PRAGMA main.foreign_key_check').raw().safeIntegers().iterate();
        for (const [table, , parent] of rows) {
            const key = (0,grade/* keyOf */.TN)(orphansOf(table, parent, 0));
            violations += 1;
            counts.set(key, orphansOf(table, parent, 1 + (counts.get(key)?.count ?? 0)));
        }
    }
    catch (error) {
        if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR'))
            throw error;
        return { violations: null, obstacle: error.message, orphans: [] };
    }
    const orphans = [...counts.values()].slice(0, MOST_DETAILS);
    return { violations, obstacle: null, orphans };
}
function orphansOf(table, parent, count) {
    return { grade: 'foreign keys', object: table, constraint: `refers to ${parent}`, count };
}

// EXTERNAL MODULE: ./lib/sqlite/connection/page-checksum.js
var page_checksum = __webpack_require__(16960);
;// CONCATENATED MODULE: ./lib/sqlite/account/book-fixed-pages.js
/** Byte that programs lock; the page which holds it is never used. */
const LOCK_BYTE = 0x40000000;
const LARGEST_ROOT_OFFSET = 52;
const POINTER_BYTES = 5;
/** The page that holds the byte which is locked; it may lie beyond the end. */
function lockBytePage(pageSizeBytes) {
    return LOCK_BYTE / pageSizeBytes + 1;
}
/**
 * Books the pages whose place follows from their number: the one with the byte that is locked, and, where the database
 * shrinks by itself, those that say who refers to a page.
 * @see https://www.sqlite.org/fileformat2.html#the_lock_byte_page
 * @see https://www.sqlite.org/fileformat2.html#pointer_map_or_ptrmap_pages
 */
function bookFixedPages(pages, ledger) {
    const lockPage = lockBytePage(pages.pageSizeBytes);
    if (lockPage <= pages.pageCount)
        ledger.book(lockPage, () => 'Lock-byte page');
    if (pages.read(1).readUInt32BE(LARGEST_ROOT_OFFSET) === 0)
        return;
    const distance = Math.floor(pages.usableBytes / POINTER_BYTES) + 1;
    for (let page = 2; page <= pages.pageCount; page += distance) {
        const map = page === lockPage ? page + 1 : page;
        if (map <= pages.pageCount)
            ledger.book(map, () => 'Pointer map');
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/account/check-page-checksums.js


/** More would be no news: who sees these knows that the disk lies. */
const MOST_NAMED = 100;
/**
 * Compares every page with its checksum where pages carry one. That finds a bit that flipped in a row, which SQLite
 * itself cannot see. Eight reserved bytes may be something else: they are checksums where most pages fit.
 * @param problems takes the pages that do not fit
 */
function checkPageChecksums(pages, problems) {
    if (pages.pageSizeBytes - pages.usableBytes !== page_checksum/* PAGE_CHECKSUM_BYTES */.yA)
        return;
    const unfit = [];
    let unfitCount = 0;
    for (let page = 1; page <= pages.pageCount; page += 1) {
        if (page === lockBytePage(pages.pageSizeBytes) || (0,page_checksum/* fitsChecksum */.sQ)(pages.read(page)))
            continue;
        unfitCount += 1;
        if (unfit.length < MOST_NAMED)
            unfit.push(page);
    }
    if (2 * unfitCount > pages.pageCount)
        return;
    for (const page of unfit)
        problems.add(`Page ${page} does not fit its checksum`);
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/missing-extension.js


const FULL_TEXT = /\bUSING\s+fts[345]\b/i;
/** Functions of the program through which a full-text table of version 4 stores its text. */
const FUNCTIONS = /\b(?:un)?compress\s*=\s*["'`[]?(?<name>\w+)/gi;
/** A table or view that holds the text instead. */
const CONTENT = /\bcontent\s*=\s*["'`[]?(?<name>[^"'`\],)]+)/i;
/** The extension that an error of SQLite names as missing; null when it names none. */
function extensionNamedBy(error) {
    return failedWith(error, 'extension missing') ? error.message : null;
}
/** Tells whether a virtual table is one of SQLite's full-text tables. */
function isFullText(db, table) {
    return FULL_TEXT.test(readSql(db, table));
}
/**
 * What a full-text table needs that this SQLite does not have: a tokenizer, or a function of the program that owns it.
 * SQLite says only "SQL logic error", as it does for damage. Nothing is run: a statement is only prepared, because a
 * view of a hostile file must not be read; but for the tokenizer, which is missed only when something is matched.
 * @returns null when nothing is known to be missing
 */
function findMissingExtension(db, table) {
    const sql = readSql(db, table);
    for (const { groups } of sql.matchAll(FUNCTIONS)) {
        const name = groups?.['name'] ?? '';
        const known = db.prepare('SELECT 1 FROM pragma_function_list WHERE name = lower(?)').get(name);
        if (known === undefined)
            return `no such function: ${name}`;
    }
    const content = CONTENT.exec(sql)?.groups?.['name'];
    const name = quoteName(table);
    return ((content === undefined
        ? null
        : extensionNeededBy(() => db.prepare(`SELECT * FROM ${quoteName(content)}`))) ??
        extensionNeededBy(() => db.prepare(`SELECT 1 FROM ${name} WHERE ${name} MATCH 'a' LIMIT 1`).get()));
}
function extensionNeededBy(attempt) {
    try {
        attempt();
        return null;
    }
    catch (error) {
        if (isSqliteError(error))
            return extensionNamedBy(error);
        throw error;
    }
}
function readSql(db, table) {
    const sql = db.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').pluck().get(table);
    return typeof sql === 'string' ? sql : '';
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/run-check.js

const FINDINGS = ['damaged', 'format unsupported', 'schema not understood', 'extension missing'];
/**
 * Runs one of SQLite's checks and takes down what it finds.
 * @returns an error that is not about damaged pages; null when the check came to its end or met damage
 * @throws SQLite's error when the check could not be done
 */
function runCheck(db, sql, findings) {
    try {
        for (const row of db.prepare(sql).pluck().iterate()) {
            if (row !== 'ok')
                findings.addRow(String(row));
        }
        return null;
    }
    catch (error) {
        if (!isSqliteError(error) || !failedWith(error, ...FINDINGS))
            throw error;
        if (error.code.startsWith('SQLITE_ERROR'))
            return error;
        findings.problems.add(error.message);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/check-by-table.js



/** A name that was changed on its way out of SQLite, or would be on its way in. */
const NOT_TEXT = /[\0\uFFFD]/;
/**
 * Checks table by table: the whole check stops at the first statement that fails, and so the others still have their
 * say.
 * @param whole what the whole check failed with
 * @returns what could not be checked because an extension is missing
 */
function checkByTable(db, pragma, whole, findings) {
    const limitations = [];
    for (const { name, isVirtual } of readTables(db)) {
        if (NOT_TEXT.test(name)) {
            limitations.push({
                table: name,
                reason: 'its name is not text, so that it cannot be checked by itself',
            });
            continue;
        }
        const failure = runCheck(db, `PRAGMA main.${pragma}(${quoteName(name)})`, findings);
        if (failure === null)
            continue;
        const reason = extensionNamedBy(failure) ?? (isVirtual ? findMissingExtension(db, name) : null);
        if (reason !== null)
            limitations.push({ table: name, reason });
        else if (isVirtual && isFullText(db, name))
            findings.add({ grade: 'full text', object: name, constraint: failure.message, count: 1 });
        else
            findings.problems.add(`${name}: ${failure.message}`);
    }
    if (limitations.length > 0 || findings.problems.count > 0 || findings.others.length > 0)
        return limitations;
    const reason = extensionNamedBy(whole);
    if (reason === null)
        findings.problems.add(whole.message);
    return reason === null ? [] : [{ table: null, reason }];
}
/** Every table that SQLite knows; the schema table is among them, and with it the free pages are checked. */
function readTables(db) {
    const sql = `SELECT name, type = 'virtual' FROM pragma_table_list
               WHERE schema = 'main' AND type <> 'view' ORDER BY name`;
    const rows = db.prepare(sql).raw().all();
    return rows.map(([name, isVirtual]) => ({ name, isVirtual: isVirtual === 1 }));
}

;// CONCATENATED MODULE: ./lib/sqlite/account/book-free-list.js
const FIRST_TRUNK_OFFSET = 32;
const FREE_PAGES_OFFSET = 36;
/**
 * Books the pages that are free: the trunks, each of which names the next, and the leaves that a trunk lists.
 * @see https://www.sqlite.org/fileformat2.html#the_freelist
 */
function bookFreeList(pages, ledger) {
    const header = pages.read(1);
    const expected = header.readUInt32BE(FREE_PAGES_OFFSET);
    const holder = () => 'Freelist';
    let booked = 0;
    let trunk = header.readUInt32BE(FIRST_TRUNK_OFFSET);
    while (trunk !== 0) {
        if (!ledger.book(trunk, holder))
            return;
        booked += 1;
        const page = pages.read(trunk);
        const leaves = page.readUInt32BE(4);
        if (leaves > pages.usableBytes / 4 - 2) {
            ledger.note(`Freelist: leaf count too big on page ${trunk}`);
            return;
        }
        for (let leaf = 0; leaf < leaves; leaf += 1)
            ledger.book(page.readUInt32BE(8 + 4 * leaf), holder);
        booked += leaves;
        trunk = page.readUInt32BE(0);
    }
    if (booked !== expected)
        ledger.note(`Freelist: size is ${booked} but should be ${expected}`);
}

;// CONCATENATED MODULE: ./lib/sqlite/account/tree-page.js
const INTERIOR_INDEX = 2;
const INTERIOR_TABLE = 5;
const LEAF_INDEX = 10;
const LEAF_TABLE = 13;
/**
 * Reads every reference of one page of a b-tree. No key is compared, so that no collation is needed; nothing is trusted,
 * so that a hostile page ends in faults.
 * @param page its bytes
 * @param start where its header begins: 100 on page 1, behind the header of the file
 * @param usableBytes without the bytes that are reserved at the end of each page
 * @see https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
function readReferences(page, start, usableBytes, into) {
    const type = page[start] ?? 0;
    const isInterior = type === INTERIOR_INDEX || type === INTERIOR_TABLE;
    if (!isInterior && type !== LEAF_INDEX && type !== LEAF_TABLE) {
        into.fault('is no page of a b-tree', null);
        return;
    }
    const pointers = start + (isInterior ? 12 : 8);
    const cells = page.readUInt16BE(start + 3);
    const content = pointers + 2 * cells;
    if (content > usableBytes) {
        into.fault(`has ${cells} cells, for which it has no room`, null);
        return;
    }
    if (isInterior)
        into.child(page.readUInt32BE(start + 8), -1);
    for (let cell = 0; cell < cells; cell += 1) {
        const offset = page.readUInt16BE(pointers + 2 * cell);
        if (offset < content || offset > usableBytes - 4) {
            into.fault(`Offset ${offset} out of range ${content}..${usableBytes - 4}`, cell);
        }
        else {
            if (isInterior)
                into.child(page.readUInt32BE(offset), cell);
            if (type !== INTERIOR_TABLE)
                readPayload(page, offset + (isInterior ? 4 : 0), usableBytes, type, cell, into);
        }
    }
}
/** A payload in its cell, and where it goes on. @see https://www.sqlite.org/fileformat2.html#cell_payload */
function readPayload(page, offset, usableBytes, type, cell, into) {
    let at = offset;
    let payloadBytes = page[at] ?? 0;
    at += 1;
    if (payloadBytes >= 0x80) {
        payloadBytes &= 0x7f;
        for (let byte = 0x80; byte >= 0x80 && at < offset + 9; at += 1) {
            byte = page[at] ?? 0;
            payloadBytes = payloadBytes * 128 + (byte & 0x7f);
        }
    }
    if (type === LEAF_TABLE)
        at = skipVarint(page, at);
    const mostBytes = type === LEAF_TABLE ? usableBytes - 35 : mostOf(usableBytes, 64);
    if (payloadBytes <= mostBytes) {
        if (at + payloadBytes > usableBytes)
            into.fault('Extends off end of page', cell);
        return;
    }
    const leastBytes = mostOf(usableBytes, 32);
    const fittingBytes = leastBytes + ((payloadBytes - leastBytes) % (usableBytes - 4));
    const localBytes = fittingBytes <= mostBytes ? fittingBytes : leastBytes;
    if (at + localBytes + 4 > usableBytes)
        into.fault('Extends off end of page', cell);
    else {
        const pageCount = Math.ceil((payloadBytes - localBytes) / (usableBytes - 4));
        into.overflow(page.readUInt32BE(at + localBytes), pageCount, cell);
    }
}
function mostOf(usableBytes, share) {
    return Math.floor(((usableBytes - 12) * share) / 255) - 23;
}
function skipVarint(page, start) {
    let at = start;
    while ((page[at] ?? 0) >= 0x80 && at < start + 8)
        at += 1;
    return at + 1;
}

;// CONCATENATED MODULE: ./lib/sqlite/account/book-tree.js

const FILE_HEADER_BYTES = 100;
/**
 * Books the pages of one b-tree and those that hold what overflows its cells. Each page is read once, whatever refers
 * to it, so that pages which lead to each other come to an end.
 */
function bookTree(root, pages, ledger) {
    const waiting = [];
    let current = root;
    const placeOf = (cell) => {
        const page = `Tree ${root} page ${current}`;
        if (cell === null)
            return page;
        return cell === -1 ? `${page} right child` : `${page} cell ${cell}`;
    };
    const found = {
        child: (page, cell) => {
            if (ledger.book(page, () => placeOf(cell)))
                waiting.push(page);
        },
        overflow: (first, pageCount, cell) => bookChain(first, pageCount, pages, ledger, () => placeOf(cell)),
        fault: (what, cell) => ledger.note(`${placeOf(cell)}: ${what}`),
    };
    if (ledger.book(root, () => `Tree ${root}`))
        waiting.push(root);
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
        current = page;
        const start = page === 1 ? FILE_HEADER_BYTES : 0;
        readReferences(pages.read(page), start, pages.usableBytes, found);
    }
}
/** Books a chain of overflow pages; each begins with the number of the next. */
function bookChain(first, pageCount, pages, ledger, holder) {
    let next = first;
    let booked = 0;
    for (; booked < pageCount && next !== 0; booked += 1) {
        if (!ledger.book(next, holder))
            return;
        next = pages.readNumber(next);
    }
    if (booked < pageCount) {
        ledger.note(`${holder()}: overflow list length is ${booked} but should be ${pageCount}`);
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/account/claims.js
/** Which pages of a database are spoken for: one bit a page. */
class Claims {
    #pageCount;
    #bits;
    constructor(pageCount) {
        this.#pageCount = pageCount;
        this.#bits = new Uint8Array((pageCount >> 3) + 1);
    }
    claim(page) {
        if (page < 1 || page > this.#pageCount)
            return 'no such page';
        const bit = 1 << (page & 7);
        const before = this.#bits[page >> 3] ?? 0;
        if ((before & bit) !== 0)
            return 'again';
        this.#bits[page >> 3] = before | bit;
        return 'first';
    }
    /** The pages that nothing has claimed, in ascending order. */
    *unclaimed() {
        for (let page = 1; page <= this.#pageCount; page += 1) {
            if (((this.#bits[page >> 3] ?? 0) & (1 << (page & 7))) === 0)
                yield page;
        }
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/account/ledger.js

/** Books every page on what holds it, and writes down what does not add up, in SQLite's own words. */
class Ledger {
    #claims;
    #problems;
    constructor(pageCount, problems) {
        this.#claims = new Claims(pageCount);
        this.#problems = problems;
    }
    /**
     * @param holder what refers to the page, as the start of a finding such as `Freelist`
     * @returns whether the page exists and is booked for the first time, so that it may be read
     */
    book(page, holder) {
        const claim = this.#claims.claim(page);
        if (claim === 'first')
            return true;
        const fault = claim === 'again' ? '2nd reference to page' : 'invalid page number';
        this.note(`${holder()}: ${fault} ${page}`);
        return false;
    }
    note(problem) {
        this.#problems.add(problem);
    }
    /** Notes every page that nothing holds. */
    close() {
        for (const page of this.#claims.unclaimed())
            this.note(`Page ${page}: never used`);
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/account/account-for-pages.js




const SCHEMA_ROOT = 1;
const ROOTS_SQL = "SELECT rootpage FROM main.sqlite_schema WHERE typeof(rootpage) = 'integer' AND rootpage <> 0";
/**
 * Accounts for every page of a database: each belongs to one b-tree with its overflow, to the free list or to the
 * pointer map, or is the page of the lock byte. A page that belongs to two of them is overwritten one day; a page that
 * belongs to nothing was lost by something, and maybe rows with it. It needs a bit of memory for each page, and reads
 * each page once at most.
 * @param db in the transaction in which `pages` are read
 * @param problems takes what does not add up, in the words of SQLite's own account
 * @throws SQLite's error when the schema cannot be read
 */
function accountForPages(db, pages, problems) {
    const ledger = new Ledger(pages.pageCount, problems);
    bookFixedPages(pages, ledger);
    bookTree(SCHEMA_ROOT, pages, ledger);
    const roots = db.prepare(ROOTS_SQL).pluck().safeIntegers().iterate();
    for (const root of roots)
        bookTree(Number(root), pages, ledger);
    bookFreeList(pages, ledger);
    ledger.close();
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/check-pages.js



/**
 * Accounts for every page where SQLite's check did not.
 * @param isByTable whether the tables were checked one by one, which leaves the account out
 * @param problems takes what is found and is not among them yet
 * @throws SQLite's error when the schema could not be read for another reason than damage
 */
function checkPages(db, pages, isByTable, problems) {
    try {
        if (!isByTable && accountsForPages(db))
            return 'SQLite';
        if (pages === null)
            return 'none';
        const found = new ProblemList();
        accountForPages(db, pages, found);
        problems.addNew(found);
        return 'Savepoint';
    }
    catch (error) {
        if (!isSqliteError(error) || !failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
            throw error;
        if (problems.count === 0)
            problems.add(error.message);
        return 'none';
    }
}
/**
 * Tells whether SQLite's check of the whole database accounts for every page. It silently does not when an object
 * without a root page, such as a view or a virtual table, comes first in the table of its schema: its list of roots then
 * begins with the 0 that means a partial check.
 */
function accountsForPages(db) {
    const steps = db.prepare('EXPLAIN PRAGMA main.integrity_check').all();
    const roots = steps.find(({ opcode }) => opcode === 'IntegrityCk')?.p4 ?? '[0';
    return !/^\[0\b/.test(roots);
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/lost-rows.js


/**
 * Looks whether a finding that seems to be about an index alone hides lost rows: an entry of the index, or of a
 * full-text table, whose row is gone. A rebuilt index would bury that for ever.
 * @returns what is lost, as a sentence; null when every entry has its row
 * @throws SQLite's error about anything but these statements
 */
function findLostRows(db, { grade, object }) {
    if (object === null)
        return null;
    try {
        if (grade === 'indexes')
            return lostBehindIndex(db, object);
        return grade === 'full text' ? lostText(db, object) : null;
    }
    catch (error) {
        if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR'))
            throw error;
        return `${object}: whether every entry still has its row cannot be told (${error.message})`;
    }
}
const INDEX_SQL = `
  SELECT i.tbl_name, i.sql, l.wr FROM main.sqlite_schema i JOIN pragma_table_list l ON l.name = i.tbl_name
  WHERE i.type = 'index' AND i.name = ? AND l.schema = 'main'`;
const KEY_SQL = "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0";
/** Neither an index nor its condition may hold a subquery: the only WHERE is the one of a partial index. */
const CONDITION = /\)\s*WHERE\b(?<condition>.*)$/is;
function lostBehindIndex(db, index) {
    const [table, sql, withoutRowid] = (db.prepare(INDEX_SQL).raw().get(index) ?? []);
    if (table === undefined)
        return `Index ${index} is in no schema`;
    const key = withoutRowid === 1 ? db.prepare(KEY_SQL).pluck().all(table).map(quoteName) : ['rowid'];
    const condition = CONDITION.exec(sql ?? '')?.groups?.['condition'];
    const found = key.map((column) => `o.${column} IS e.${column}`).join(' AND ');
    const lost = db
        .prepare(`SELECT count(*) FROM main.${quoteName(table)} AS e INDEXED BY ${quoteName(index)}
       WHERE ${condition === undefined ? '' : `(${condition}) AND `}
         NOT EXISTS (SELECT 1 FROM main.${quoteName(table)} AS o NOT INDEXED WHERE ${found})`)
        .pluck()
        .get();
    return lost === 0 ? null : `Entries of index ${index} whose rows are gone from ${table}: ${lost}`;
}
/** A table that keeps its own text can lose it; one that keeps none is nothing but its index. */
function lostText(db, table) {
    const has = (suffix) => db.prepare('SELECT 1 FROM main.sqlite_schema WHERE name = ?').get(`${table}_${suffix}`) !== undefined;
    if (!has('content')) {
        const sql = String(db.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').pluck().get(table));
        if (/\bcontent\s*=\s*(''|"")/i.test(sql))
            return `${table} keeps no text: its index is all there is of it, and is damaged`;
        return /\bcontent\s*=/i.test(sql) ? null : `${table}_content, which holds the text of ${table}, is gone`;
    }
    if (!has('docsize'))
        return null;
    const [sizes, texts] = [`${table}_docsize`, `${table}_content`].map(quoteName);
    const lost = db
        .prepare(`SELECT count(*) FROM main.${sizes} AS e
       WHERE NOT EXISTS (SELECT 1 FROM main.${texts} AS o NOT INDEXED WHERE o.rowid = e.rowid)`)
        .pluck()
        .get();
    if (lost === 0)
        return null;
    return `Indexed texts of ${table} that are gone from ${table}_content: ${lost}`;
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/grade-row.js
/** Rows of integrity_check that are about something else than pages, in SQLite's words, and what they mean. */
const KINDS = [
    [/^row -?\d+ missing from index (?<name>.+)$/s, index],
    [/^row -?\d+ values differ from index (?<name>.+)$/s, index],
    [/^rowid not at end-of-record for row -?\d+ of index (?<name>.+)$/s, index],
    [/^wrong # of entries in index (?<name>.+)$/s, index],
    [/^non-unique entry in index (?<name>.+)$/s, (name) => value(name, 'UNIQUE')],
    [/^NULL value in (?<name>.+)$/s, (name) => value(name, 'NOT NULL')],
    [/^(?<what>non-[A-Z]+|NUMERIC|TEXT) value in (?<name>.+)$/s, (name, what) => value(name, `${what} value`)],
    [/^CHECK constraint failed in (?<name>.+)$/s, (name) => value(name, 'CHECK')],
    [/^malformed inverted index for FTS\d table main\.(?<name>.+)$/s, fullText],
    [/^unable to validate the inverted index for FTS\d table main\.(?<name>.+): [^:]*$/s, fullText],
    [/^fts5: (?:corruption|checksum mismatch) .*table "(?<name>.+)"$/s, fullText],
];
/**
 * What a row of integrity_check means.
 * @returns null for whatever is about pages, or is not known: rows may be lost then
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
function gradeRow(row) {
    for (const [pattern, kind] of KINDS) {
        const groups = pattern.exec(row)?.groups;
        if (groups !== undefined)
            return kind(groups['name'] ?? '', groups['what'] ?? '');
    }
    return null;
}
function index(name) {
    return { grade: 'indexes', object: name, constraint: 'its entries do not fit the rows' };
}
function value(name, constraint) {
    return { grade: 'values', object: name, constraint };
}
function fullText(name) {
    return { grade: 'full text', object: name, constraint: 'its index does not fit the text' };
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/structure-findings.js



/** What a check of the structure finds: damage one by one, everything else by its kind. */
class StructureFindings {
    /** Damage: rows may be lost. */
    problems = new ProblemList();
    rowCount = 0;
    #others = new Map();
    addRow(row) {
        this.rowCount += 1;
        const kind = gradeRow(row);
        if (kind === null)
            this.problems.addRow(row);
        else
            this.add({ ...kind, count: 1 });
    }
    add(finding) {
        const known = this.#others.get((0,grade/* keyOf */.TN)(finding));
        this.#others.set((0,grade/* keyOf */.TN)(finding), { ...finding, count: finding.count + (known?.count ?? 0) });
    }
    /** Everything that is no damage, each kind once, by name: SQLite's own order changes with the schema. */
    get others() {
        return [...this.#others]
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([, finding]) => finding);
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/check-integrity.js








/** Damaged pages can fill memory with findings: SQLite stops looking after so many. Its default of 100 hides how bad it is. */
const MOST_PROBLEMS = 10_000;
const ALL_PROBLEMS = 2_000_000_000;
/**
 * Lets SQLite check the structure of a whole database. Damage is a result. Where an extension is missing, what can be
 * checked without it is checked table by table, and the rest is listed as a limitation: nothing is stubbed, because a
 * stand-in for a collation or function was measured to make good indexes look damaged. Where SQLite leaves the account of
 * pages out, and a full check is wanted, it is made here.
 * @param pages of the transaction that `db` is in; null when they cannot be had, and for a quick check
 * @throws SQLite's error when the check could not be done: locked, no memory, I/O
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
function checkIntegrity(db, depth, pages) {
    const pragma = depth === 'full' ? 'integrity_check' : 'quick_check';
    const { findings, limitations, isByTable } = checkTables(db, pragma);
    const account = checkPages(db, pages, isByTable, findings.problems);
    if (pages !== null)
        checkPageChecksums(pages, findings.problems);
    const settled = settle(db, findings);
    return {
        depth,
        problems: findings.problems.first,
        problemCount: findings.problems.count,
        graded: settled.graded,
        limitations: [...limitations, ...settled.limitations],
        account,
    };
}
/** Damaged pages are found first: where the first many findings are about something else, the rest cannot fill memory. */
function checkTables(db, pragma) {
    let findings = new StructureFindings();
    let failure = runCheck(db, `PRAGMA main.${pragma}(${MOST_PROBLEMS})`, findings);
    if (failure === null && findings.rowCount >= MOST_PROBLEMS && findings.problems.count === 0) {
        findings = new StructureFindings();
        failure = runCheck(db, `PRAGMA main.${pragma}(${ALL_PROBLEMS})`, findings);
    }
    if (failure === null)
        return { findings, limitations: [], isByTable: false };
    const again = new StructureFindings();
    const limitations = checkByTable(db, pragma, failure, again);
    again.problems.addNew(findings.problems);
    return { findings: again, limitations, isByTable: true };
}
/** What looks like an index that does not fit may be an extension that is missing, or hide rows that are gone. */
function settle(db, { others, problems }) {
    const limitations = [];
    const graded = others.filter((finding) => {
        try {
            const { grade, object } = finding;
            const reason = grade === 'full text' && object !== null ? findMissingExtension(db, object) : null;
            if (reason !== null)
                limitations.push({ table: object, reason });
            const lost = reason === null ? findLostRows(db, finding) : null;
            if (lost !== null)
                problems.add(lost);
            return reason === null && lost === null;
        }
        catch (error) {
            if (!isSqliteError(error) || !error.code.startsWith('SQLITE_CORRUPT'))
                throw error;
            problems.add(`${finding.object}: ${error.message}`);
            return false;
        }
    });
    return { graded, limitations };
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/evaluate-assertion.js

/**
 * Evaluates one SQL statement of the user, which must give a true value (in SQL's sense: a number other than 0) in the
 * first column of its first row.
 * @throws SQLite's error on damage and when the database could not be read
 */
function evaluateAssertion(db, sql) {
    try {
        const statement = db.prepare(sql);
        if (!statement.reader || !statement.readonly || isAboutItself(sql)) {
            return { sql, outcome: 'error', message: 'it must be one statement that only reads, such as a SELECT' };
        }
        const row = statement.raw().safeIntegers().get();
        if (row === undefined)
            return { sql, outcome: 'broken', message: 'it gave no row' };
        return isTrue(row[0])
            ? { sql, outcome: 'held' }
            : { sql, outcome: 'broken', message: `it gave ${describe(row[0])}` };
    }
    catch (error) {
        if (isSqliteError(error) && !isAboutStatement(error))
            throw error;
        return { sql, outcome: 'error', message: error instanceof Error ? error.message : String(error) };
    }
}
/** What SQLite does for a statement, and how it is set, says nothing of the rows, and is true more often than not. */
function isAboutItself(sql) {
    const start = sql.replace(/^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '');
    return /^(?:explain|pragma)\b/i.test(start);
}
function isAboutStatement(error) {
    return error.code.startsWith('SQLITE_ERROR') || classifySqliteError(error) === 'gave up';
}
/** @see https://www.sqlite.org/lang_expr.html#boolean_expressions */
function isTrue(value) {
    if (value === null)
        return false;
    if (typeof value === 'bigint')
        return value !== 0n;
    const number = typeof value === 'number' ? value : Number.parseFloat(String(value));
    return number !== 0 && !Number.isNaN(number);
}
function describe(value) {
    if (value === null)
        return 'NULL';
    return Buffer.isBuffer(value)
        ? `a blob of ${value.length} bytes`
        : JSON.stringify(String(value).slice(0, 80));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/sqlite/inspection/schema-objects.js


const COLUMNS = ['type', 'name', 'tbl_name', 'sql'];
// Hexadecimal of the stored bytes, because hostile schemas hold numbers, blobs and text that is no text.
const FACTS = COLUMNS.map((column) => `typeof(${column}) || ':' || hex(CAST(${column} AS BLOB))`);
const schema_objects_SCHEMA_SQL = `
  SELECT rowid, type = 'table' AND typeof(rootpage) = 'integer' AND rootpage > 0,
         CAST(name AS TEXT), hex(CAST(name AS BLOB)), ${FACTS.join(', ')}
  FROM sqlite_schema ORDER BY rowid`;
/** Reads the schema table. Errors are SQLite's own. */
function readSchemaObjects(db, encoding) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const tables = [];
    const rows = db.prepare(schema_objects_SCHEMA_SQL).safeIntegers().raw().iterate();
    for (const [rowid, isTable, name, nameHex, ...facts] of rows) {
        hash.update(`${facts.join('\n')}\n`);
        if (isTable !== 1n)
            continue;
        const exact = encodeHex(name, encoding) === nameHex.toLowerCase();
        tables.push(exact ? { rowid, name } : { rowid, name, nameHex: nameHex.toLowerCase() });
    }
    return { digest: (0,digest/* digestOfHex */.z)(hash.digest('hex')), tables };
}
function encodeHex(text, encoding) {
    if (encoding !== 'utf16be')
        return Buffer.from(text, encoding).toString('hex');
    return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

;// CONCATENATED MODULE: ./lib/sqlite/inspection/read-fingerprint.js


/**
 * Reads the facts that tell one state of a database from another. Call it in a transaction: it makes many statements.
 * @throws SQLite's error on damage
 */
function readFingerprint(db) {
    const encoding = db.pragma('encoding', { simple: true });
    const schema = readSchemaObjects(db, NODE_ENCODINGS[encoding]);
    return {
        pageSizeBytes: db.pragma('page_size', { simple: true }),
        pageCount: db.pragma('page_count', { simple: true }),
        encoding,
        userVersion: db.pragma('user_version', { simple: true }),
        applicationId: db.pragma('application_id', { simple: true }),
        schemaDigest: schema.digest,
        tables: schema.tables.map((table) => {
            const rows = countRows(db, table);
            const { name, nameHex } = table;
            return nameHex === undefined ? { name, rows } : { name, nameHex, rows };
        }),
    };
}
const NODE_ENCODINGS = { 'UTF-8': 'utf8', 'UTF-16le': 'utf16le', 'UTF-16be': 'utf16be' };

;// CONCATENATED MODULE: ./lib/sqlite/inspection/inspect-database.js









const UNCHECKED = {
    depth: 'none',
    problems: [],
    problemCount: 0,
    graded: [],
    limitations: [],
    account: 'none',
};
/**
 * Looks at one database, the structure first: nothing else is asked of a file before it is known to be sound.
 * @throws BackupError as `Engine.inspect` says
 */
async function inspectDatabase(request) {
    const { path, busyTimeoutMs } = request;
    const transaction = await openReadTransaction({ path, busyTimeoutMs, scratch: request.scratch ?? null });
    try {
        const notes = transaction.recovery === null ? [] : [`${path}: ${transaction.recovery}`];
        const pages = request.integrity === 'full' ? transaction.pages() : null;
        return { ...inspect(transaction.db, request, pages), notes };
    }
    catch (error) {
        throw wrapSourceError(error, path, busyTimeoutMs);
    }
    finally {
        await transaction.close();
    }
}
function inspect(db, request, pages) {
    const integrity = request.integrity === 'none' ? UNCHECKED : checkIntegrity(db, request.integrity, pages);
    const found = new ProblemList();
    const unlessDamaged = (look) => {
        try {
            return look();
        }
        catch (error) {
            if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
                throw error;
            found.add(error.message);
            return null;
        }
    };
    const foreignKeys = request.foreignKeys ? unlessDamaged(() => checkForeignKeys(db)) : null;
    const fingerprint = request.fingerprint ? unlessDamaged(() => readFingerprint(db)) : null;
    const assertions = request.assertions.map((sql) => unlessDamaged(() => evaluateAssertion(db, sql)) ?? {
        sql,
        outcome: 'error',
        message: 'the database is damaged',
    });
    return {
        integrity: withFound(integrity, found),
        foreignKeys,
        fingerprint,
        assertions,
        sqliteVersion: readSqliteVersion(db),
    };
}
/** Damage that integrity_check did not meet but another statement did. */
function withFound(integrity, found) {
    return {
        ...integrity,
        problems: [...integrity.problems, ...found.first],
        problemCount: integrity.problemCount + found.count,
    };
}

;// CONCATENATED MODULE: ./lib/sqlite/snapshot/first-page.js
var first_page_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var first_page_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** Bytes of page 1 that SQLite's online backup writes anew: change counter, schema cookie, and by whom at which counter. */
const REWRITTEN = [
    [24, 28],
    [40, 44],
    [92, 100],
];
/**
 * Gives a copy the first page of its source back, so that it is the source byte for byte, and a checksum in that page
 * fits again. It is left alone when it differs from the source in anything else, because it is then of another state.
 * @param source the first page in the read transaction of the copy
 * @param destination a file that no process has open
 */
async function giveBackFirstPage(source, destination) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = first_page_addDisposableResource(env_1, await (0,promises_.open)(destination, 'r+'), true);
        const copied = await readStart(file, source.length);
        if (!isSameState(source, copied))
            return;
        await file.write(source, 0, source.length, 0);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = first_page_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The first page of a source, to be given back to its copy. */
function readFirstPage(pages) {
    return Buffer.from(pages.read(1));
}
async function readStart(file, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
}
function isSameState(source, copied) {
    const same = Buffer.from(copied);
    for (const [start, end] of REWRITTEN)
        source.copy(same, start, start, end);
    return same.equals(source);
}

// EXTERNAL MODULE: ./lib/sqlite/connection/running-checksum.js
var running_checksum = __webpack_require__(79816);
;// CONCATENATED MODULE: ./lib/sqlite/snapshot/wal-damage.js


const wal_damage_HEADER_BYTES = 32;
const wal_damage_FRAME_HEADER_BYTES = 24;
/** So much of a log is read at once. */
const wal_damage_PIECE_BYTES = 1024 * 1024;
/** The magic number without its last bit, which says whether checksums are big-endian. */
const wal_damage_MAGIC = 0x377f0682;
/**
 * Looks for committed transactions behind an unreadable place of a write-ahead log: SQLite reads a log up to the first
 * frame whose checksum does not fit and takes the rest for leftovers, without a word. Leftovers of a rolled-back
 * transaction carry the same salts but no commit, and those of an earlier log carry other salts; neither is damage.
 * It needs no lock: SQLite locks the database and the shared index, never the log.
 * @param path of the log, which may be absent
 * @returns null when there is none
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
async function findWalDamage(path) {
    const first = await readDamage(path);
    if (first === null)
        return null;
    // A writer that is just adding frames looks like damage for an instant; damage stays where it is.
    const second = await readDamage(path);
    return second !== null && second.frame === first.frame ? second : null;
}
async function readDamage(path) {
    const file = await (0,promises_.open)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (file === null)
        return null;
    try {
        return await readFrames(file);
    }
    finally {
        await file.close();
    }
}
async function readFrames(file) {
    const header = await readHeader(file);
    if (header === null)
        return null;
    let checksum = header.valid ? header.checksum : null;
    let damagedFrame = header.valid ? 0 : 1;
    let transactionsLost = 0;
    let number = 0;
    for await (const frame of framesOf(file, wal_damage_FRAME_HEADER_BYTES + header.pageSizeBytes)) {
        number += 1;
        const ours = frame.subarray(8, 16).equals(header.salts);
        checksum = checksum === null || !ours ? null : checkedFrame(frame, checksum, header.bigEndian);
        if (checksum !== null)
            continue;
        damagedFrame ||= number;
        const isCommit = frame.readUInt32BE(4) !== 0;
        if (ours && isCommit)
            transactionsLost += 1;
    }
    return transactionsLost === 0 ? null : { frame: damagedFrame, transactionsLost };
}
/** Every whole frame, read in pieces of many; each is valid until the next. */
async function* framesOf(file, frameBytes) {
    const piece = Buffer.alloc(frameBytes * Math.ceil(wal_damage_PIECE_BYTES / frameBytes));
    for (let offset = wal_damage_HEADER_BYTES;; offset += piece.length) {
        const { bytesRead } = await file.read(piece, 0, piece.length, offset);
        for (let at = 0; at + frameBytes <= bytesRead; at += frameBytes)
            yield piece.subarray(at, at + frameBytes);
        if (bytesRead < piece.length)
            return;
    }
}
/** @returns the running checksum after a frame; null when the frame's own does not fit */
function checkedFrame(frame, before, bigEndian) {
    const afterHeader = (0,running_checksum/* addToChecksum */.C)(before, frame.subarray(0, 8), bigEndian);
    const after = (0,running_checksum/* addToChecksum */.C)(afterHeader, frame.subarray(wal_damage_FRAME_HEADER_BYTES), bigEndian);
    return after[0] === frame.readUInt32BE(16) && after[1] === frame.readUInt32BE(20) ? after : null;
}
/** @returns null for a log without a whole header and a page size that can be, which holds nothing */
async function readHeader(file) {
    const bytes = Buffer.alloc(wal_damage_HEADER_BYTES);
    const { bytesRead } = await file.read(bytes, 0, wal_damage_HEADER_BYTES, 0);
    const pageSizeBytes = bytes.readUInt32BE(8);
    if (bytesRead < wal_damage_HEADER_BYTES || pageSizeBytes < 512 || pageSizeBytes > 65_536)
        return null;
    const bigEndian = (bytes.readUInt32BE(0) & 1) === 1;
    const checksum = (0,running_checksum/* addToChecksum */.C)([0, 0], bytes.subarray(0, 24), bigEndian);
    const valid = (bytes.readUInt32BE(0) & ~1) === wal_damage_MAGIC &&
        checksum[0] === bytes.readUInt32BE(24) &&
        checksum[1] === bytes.readUInt32BE(28);
    return { valid, bigEndian, pageSizeBytes, salts: bytes.subarray(16, 24), checksum };
}

;// CONCATENATED MODULE: ./lib/sqlite/snapshot/take-snapshot.js













/** Every page is read once for the copy: what SQLite keeps by default would only take memory. */
const SOURCE_CACHE_KIB = 2_000;
/**
 * Copies a live database and reads its fingerprint in the same read transaction: first the copy, which warms a cold
 * cache, then the counts.
 * @throws BackupError as `Engine.snapshot` says
 */
async function takeSnapshot(request, onPages) {
    await assertDestination(request);
    const transaction = await openReadTransaction({ ...request, path: request.source });
    try {
        return await copyAndCount(transaction, request, onPages);
    }
    catch (error) {
        await (0,promises_.rm)(request.destination, { force: true });
        throw wrapSourceError(error, request.source, request.busyTimeoutMs);
    }
    finally {
        await transaction.close();
    }
}
/** Nothing is overwritten, and nothing stale beside the new file may be replayed into it. */
async function assertDestination({ destination }) {
    (0,database_path/* assertDatabasePath */.j)(destination);
    const taken = await (0,promises_.lstat)(destination).then(() => true, () => false);
    if (!taken && (await (0,connection_sidecars/* readSidecars */.D)(destination)).size === 0)
        return;
    throw new errors/* BackupError */.hj('TARGET_EXISTS', `${destination} (or a -wal, -shm or -journal of it) exists already.`, {
        hint: 'A snapshot is made only under a new name, so that it cannot damage another file or its own source.',
        context: { destination },
    });
}
async function copyAndCount({ db, file, pages, recovery }, request, onPages) {
    db.pragma(`cache_size = -${SOURCE_CACHE_KIB}`);
    const opened = pages();
    const firstPage = opened === null ? null : readFirstPage(opened);
    const copiedPages = await copy(db, request, onPages);
    const fingerprint = readFingerprint(db);
    await assertCopied(request.destination, copiedPages, fingerprint);
    if (firstPage !== null)
        await giveBackFirstPage(firstPage, request.destination);
    const walDamage = await findWalDamage(`${file.realPath}-wal`);
    return {
        fingerprint,
        journalMode: db.pragma('journal_mode', { simple: true }),
        sqliteVersion: readSqliteVersion(db),
        walDamage,
        atRest: request.atRest === true ? recovery : null,
        notes: [...notesOn(recovery, file.linkCount), ...walNotes(walDamage), ...(await logNotes(file))].map((note) => `${request.source}: ${note}`),
    };
}
async function copy(db, request, onPages) {
    try {
        return await backUpOnline(db, request.destination, onPages);
    }
    catch (error) {
        if (!isSqliteError(error) || failedWith(error, 'damaged', 'busy'))
            throw error;
        throw copyFailed(error, request);
    }
}
/** better-sqlite3 drops the detail that would tell which side an I/O error came from. */
function copyFailed(error, { source, destination }) {
    const details = { context: { source, destination, sqlite: error.code }, cause: error };
    if (failedWith(error, 'disk full')) {
        return new errors/* BackupError */.hj('DISK_FULL', `No space left in ${(0,external_node_path_.dirname)(destination)} for a copy of ${source}.`, {
            ...details,
            hint: 'Free some space there, or use another disk. Existing backups are untouched.',
        });
    }
    return new errors/* BackupError */.hj('IO_FAILED', `Copying ${source} to ${destination} failed: ${error.message}.`, {
        ...details,
        hint: 'Check both disks, and limits on the size of files. Existing backups are untouched.',
    });
}
function notesOn(recovery, linkCount) {
    const notes = recovery === null ? [] : [recovery];
    if (linkCount > 1) {
        notes.push(`It has ${linkCount} hard links. Programs that use it under different names do not see each other's locks.`);
    }
    return notes;
}
/** A log that is so many times its database, and at least so large, is not a busy one but one that nobody empties. */
const LARGE_LOG_FACTOR = 4;
const LARGE_LOG_BYTES = 16 * 1024 * 1024;
async function logNotes({ realPath, sizeBytes }) {
    const logBytes = (await (0,connection_sidecars/* readSidecars */.D)(realPath)).get('-wal') ?? 0;
    if (logBytes < LARGE_LOG_BYTES || logBytes < LARGE_LOG_FACTOR * sizeBytes)
        return [];
    return [
        `Its write-ahead log has ${Math.round(logBytes / 1_000_000)} MB, ${Math.round(logBytes / sizeBytes)} times the ` +
            'database. A read that never ends, or checkpoints that are switched off, let it grow. End such reads, then: ' +
            `sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE)'`,
    ];
}
function walNotes(damage) {
    if (damage === null)
        return [];
    return [
        `Its write-ahead log is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed ` +
            `transaction(s) from there on were lost before this snapshot was taken.`,
    ];
}

;// CONCATENATED MODULE: ./lib/sqlite/target/target-lock.js


/**
 * Takes a database for this process alone: the connection sees every other process that holds a WAL database open,
 * even an idle one, and every reader or writer of a rollback-mode one. No other process gets in until it is closed.
 * Opening it also rolls back what a program that died left unfinished.
 * @returns null when another process had it for the whole busy timeout
 * @throws SQLite's error when it cannot be opened or is no database
 * @see https://www.sqlite.org/pragma.html#pragma_locking_mode
 */
function lockTarget(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        // Before the first access, so that a WAL database is used without a shared index and sees other users' locks.
        db.pragma('locking_mode = EXCLUSIVE');
        db.exec('BEGIN EXCLUSIVE');
        // Rolled back, because a commit would write the first page of an empty file; the lock stays either way.
        db.exec('ROLLBACK');
        return db;
    }
    catch (error) {
        db.close();
        if (failedWith(error, 'busy'))
            return null;
        throw error;
    }
}
/**
 * Tells whether a write could begin now, beside those who have the database open.
 * @throws SQLite's error when it cannot be opened
 */
function canWriteBeside(path, busyTimeoutMs) {
    const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs });
    try {
        db.exec('BEGIN IMMEDIATE');
        db.exec('ROLLBACK');
        return true;
    }
    catch (error) {
        if (failedWith(error, 'busy'))
            return false;
        throw error;
    }
    finally {
        db.close();
    }
}

;// CONCATENATED MODULE: ./lib/sqlite/target/probe-target.js








/**
 * Finds out how a target stands. Its content stays what it is. Finishing what is unfinished rolls a transaction back or
 * puts a write-ahead log that no process uses into the file.
 * @throws BackupError as `Engine.probe` says
 */
async function probeTarget({ target, busyTimeoutMs, unfinished }) {
    const path = await resolveDatabase(target);
    const stats = await (0,target_file/* statTarget */.i)(path);
    if (stats === null) {
        const stale = await (0,connection_sidecars/* readSidecars */.D)(path);
        return { state: 'absent', path, staleSidecars: [...stale.keys()].map((sidecar) => path + sidecar) };
    }
    const look = await (0,target_file/* lookAtTarget */.Y)(path, stats);
    if (!look.isDatabase)
        return unreadable(path, stats, look.message);
    try {
        // To ask for a lock is to finish what is unfinished.
        if (unfinished === 'leave' && (await isUnfinished(path)))
            return await lookForOpeners(look.file);
        return await probeDatabase(look.file, busyTimeoutMs);
    }
    catch (error) {
        if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
            throw wrapTargetError(error, path, busyTimeoutMs);
        return unreadable(path, stats, error.message);
    }
}
async function probeDatabase(file, busyTimeoutMs) {
    const writers = await findUnseenWriters(file.path);
    if (writers.length > 0)
        return { state: 'locked', ...file, openedBy: writers };
    const lock = lockTarget(file.path, busyTimeoutMs);
    if (lock !== null) {
        lock.close();
        return lookForOpeners(file);
    }
    const state = canWriteBeside(file.path, busyTimeoutMs) ? 'open-elsewhere' : 'locked';
    return { state, ...file, openedBy: await (0,open_files/* findOpeners */.K)(file.path) };
}
async function isUnfinished(path) {
    const sizes = await (0,connection_sidecars/* readSidecars */.D)(path);
    return (sizes.get('-wal') ?? 0) > 0 || (sizes.get('-journal') ?? 0) > 0;
}
async function lookForOpeners(file) {
    const openedBy = await (0,open_files/* findOpeners */.K)(file.path);
    return openedBy.length === 0 ? { state: 'free', ...file } : { state: 'open-elsewhere', ...file, openedBy };
}
async function unreadable(path, stats, message) {
    const { size, nlink } = stats;
    return {
        state: 'unreadable',
        path,
        sizeBytes: size,
        linkCount: nlink,
        message,
        openedBy: await (0,open_files/* findOpeners */.K)(path),
    };
}

// EXTERNAL MODULE: ./lib/files/durable/sync-file.js
var sync_file = __webpack_require__(47603);
// EXTERNAL MODULE: ./lib/domain/restore/rolled-back.js
var rolled_back = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/files/durable/renames-open-files.js
var renames_open_files = __webpack_require__(10591);
// EXTERNAL MODULE: ./lib/domain/archive/fingerprint.js
var fingerprint = __webpack_require__(49693);
// EXTERNAL MODULE: ./lib/domain/restore/not-restored.js
var not_restored = __webpack_require__(40683);
;// CONCATENATED MODULE: ./lib/sqlite/target/check-swapped.js






/**
 * Proves that the file at a target is the one that was verified, and holds what it held, while no other process can get at
 * it. What SQLite had in memory of it is read anew.
 * @param lock a connection to it that was opened under its former name
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH
 */
async function checkSwapped(lock, path, staged, expected) {
    const { dev, ino } = await (0,promises_.stat)(path, { bigint: true });
    if (dev !== staged.dev || ino !== staged.ino) {
        throw (0,not_restored/* notRestored */.G)('FINGERPRINT_MISMATCH', path, 'another file is in its place');
    }
    const differences = (0,fingerprint/* compareFingerprints */.tS)(expected, readAnew(lock, path));
    const [first] = differences;
    if (first === undefined)
        return;
    throw (0,not_restored/* notRestored */.G)('FINGERPRINT_MISMATCH', path, differences.map(fingerprint/* describeDifference */.hF).join('; '));
}
function readAnew(lock, path) {
    lock.pragma('shrink_memory');
    lock.exec('BEGIN');
    try {
        return readFingerprint(lock);
    }
    catch (error) {
        if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood', 'I/O failed'))
            throw (0,errors/* asBackupError */.ZJ)(error);
        throw (0,not_restored/* notRestored */.G)('INTEGRITY_CHECK_FAILED', path, error.message);
    }
    finally {
        if (lock.inTransaction)
            lock.exec('ROLLBACK');
    }
}

// EXTERNAL MODULE: ./lib/files/durable/keep-file.js
var keep_file = __webpack_require__(6949);
;// CONCATENATED MODULE: ./lib/sqlite/target/place-file.js




/** Gives a staged file the name of a target where nothing is, without replacing what may appear there meanwhile. */
async function placeWithoutReplacing(staged, path) {
    try {
        if (await (0,keep_file/* linkFile */.T)(staged, path))
            return await (0,promises_.rm)(staged);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw appeared(path);
    }
    if ((await (0,target_file/* statTarget */.i)(path)) !== null)
        throw appeared(path);
    await (0,promises_.rename)(staged, path);
}
/**
 * Gives the file at a target another name, so that the target can have its old file back. Where there are hard links,
 * it keeps the target's name too until that moment: at every instant one of the two files is there.
 */
async function moveOut(path, name) {
    if (!(await (0,keep_file/* linkFile */.T)(path, name)))
        await (0,promises_.rename)(path, name);
}
function appeared(path) {
    return new errors/* BackupError */.hj('TARGET_EXISTS', `${path} was made by another process a moment ago.`, {
        hint: 'Run the command again: it then looks at what is there now. Nothing was changed.',
        context: { path },
        transient: true,
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/target/exchange.js











/**
 * Gives the staged file the place of the one that was set aside, and checks it there. It is locked under its staging
 * name before another process can know it, and until it was checked: what happens to it meanwhile no other process did.
 * @returns with both locks released, what was written late into the old file, as a sentence; null when nothing was
 * @throws BackupError with the old file back in its place: TARGET_IN_USE for one that another process opened before it was set
 *   aside; RESTORE_ROLLED_BACK when the new file did not pass its check, which is kept then
 */
async function exchange(path, aside, request) {
    const { staged } = request;
    const identity = await (0,promises_.stat)(staged, { bigint: true });
    let fresh = renames_open_files/* RENAMES_OPEN_FILES */.j ? lockFresh(staged) : null;
    try {
        await place(path, aside, staged);
        fresh ??= lockFresh(path);
        try {
            await checkSwapped(fresh, path, identity, request.fingerprint);
        }
        catch (failure) {
            throw await takeBack(path, aside, request, (0,errors/* asBackupError */.ZJ)(failure));
        }
    }
    finally {
        fresh?.close();
        // Its lock was taken under the staging name, and so was the empty log of a WAL database.
        for (const sidecar of connection_sidecars/* SIDECARS */.r)
            await (0,promises_.rm)(staged + sidecar, { force: true });
    }
    return aside.letGo();
}
function lockFresh(path) {
    const lock = lockTarget(path, 0);
    if (lock !== null)
        return lock;
    throw new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${path} cannot take the place of the target: it is in use.`, {
        hint: 'Another process opened the staged file. The target was not changed. Run the command again.',
        context: { path },
        transient: true,
    });
}
async function place(path, aside, staged) {
    let isPlaced = false;
    try {
        if (aside.safetyCopy === null)
            await placeWithoutReplacing(staged, path);
        else
            await (0,promises_.rename)(staged, path);
        isPlaced = true;
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
        // Since the rename no process can open the old file any more: who has it now came before, and is kept waiting.
        const users = await aside.findUsers();
        if (users.length > 0)
            throw targetInUse(path, 0, users);
    }
    catch (error) {
        if (isPlaced)
            await moveOut(path, staged);
        await aside.putBack();
        throw error;
    }
}
/** No other process has seen the new file. It is kept all the same: it may be all that there is of an archive. */
async function takeBack(path, aside, { takenBack }, failure) {
    try {
        await moveOut(path, takenBack);
        await aside.putBack();
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(path), 'target');
        return (0,rolled_back/* rolledBack */.E)(failure, { target: path, takenBack, wasThere: aside.safetyCopy !== null });
    }
    catch (thrown) {
        const { safetyCopy } = aside;
        return (0,rolled_back/* notPutBack */.C)(failure, { target: path, safetyCopy }, wrapTargetError(thrown, path, 0));
    }
}

// EXTERNAL MODULE: ./lib/sqlite/target/keep-owner.js
var keep_owner = __webpack_require__(28409);
;// CONCATENATED MODULE: ./lib/sqlite/target/late-commit.js


/** Longer than the steps in which file systems count time, so that a later write shows in the times of a file. */
const late_commit_QUIET_MS = 20;
/** SQLite looks for a lock every 100 ms at the latest, and then a commit that waited is made. */
const LATEST_LOOK_MS = 130;
/**
 * Ends the lock on a file that was set aside, waits for those who waited for it, and tells whether one of them wrote
 * into it: with a journal in memory, or none, SQLite does not notice that its file has moved.
 * @see https://www.sqlite.org/rescode.html#readonly_dbmoved
 */
async function findLateCommit(path, unlock) {
    const ageMs = Date.now() - (await (0,promises_.stat)(path)).mtimeMs;
    if (ageMs >= 0 && ageMs < late_commit_QUIET_MS)
        await (0,external_node_timers_promises_.setTimeout)(late_commit_QUIET_MS - ageMs);
    const locked = await readStamp(path);
    unlock();
    await (0,external_node_timers_promises_.setTimeout)(LATEST_LOOK_MS);
    const now = await readStamp(path);
    if (now.size === locked.size && now.mtimeNs === locked.mtimeNs && now.ctimeNs === locked.ctimeNs)
        return null;
    return `Another process wrote into the old file after it was set aside: what it committed is in ${path}, not in the target.`;
}
async function readStamp(path) {
    const { size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return { size, mtimeNs, ctimeNs };
}

;// CONCATENATED MODULE: ./lib/sqlite/target/set-aside-locked.js










/**
 * Sets a locked database aside. Its log is put into it first, so that the old file is whole without sidecars. Then it
 * leaves WAL mode: a program that opened it a moment ago and waits for the lock goes on with the old file, and would
 * open `-wal` and `-shm` by name, which are the new file's by then, and ruin that one. In rollback mode SQLite finds
 * that the file has moved, and lets no other process write.
 * @throws SQLite's error on damage, before anything was moved; BackupError TARGET_IN_USE
 */
async function setAsideLocked(target, find) {
    const { hasChecksums, lock, path, safetyCopy } = target;
    const mend = async (file) => {
        if (hasChecksums)
            await (0,first_page/* changeFirstPage */.M0)(file, () => undefined, true);
    };
    const identity = await (0,promises_.stat)(path, { bigint: true });
    // A rollback-mode database that is merely open holds no lock; its user would go on writing into the old file.
    const users = await find(identity);
    if (users.length > 0)
        throw targetInUse(path, 0, users);
    lock.pragma('wal_checkpoint(TRUNCATE)');
    const wasWal = readMode(lock) === 'wal';
    const isLinked = await (0,keep_file/* linkFile */.T)(path, safetyCopy);
    try {
        if (!isLinked)
            await copyAside(target);
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(safetyCopy), 'target');
        leaveWal(lock);
        for (const sidecar of connection_sidecars/* SIDECARS */.r)
            await (0,promises_.rm)(path + sidecar, { force: true });
    }
    catch (error) {
        if (wasWal)
            await returnToWal(lock, path);
        await (0,promises_.rm)(safetyCopy, { force: true });
        throw error;
    }
    return {
        safetyCopy,
        notes: [],
        findUsers: () => find(identity),
        putBack: async () => {
            await (0,promises_.rename)(safetyCopy, path);
            if (!wasWal)
                return;
            if (isLinked) {
                await returnToWal(lock, path);
                lock.close();
                return mend(path);
            }
            const copy = openDatabase(path, { fileMustExist: true });
            await returnToWal(copy, path).finally(() => copy.close());
        },
        letGo: async () => {
            const late = await findLateCommit(safetyCopy, () => lock.close());
            await mend(safetyCopy);
            return late;
        },
        [Symbol.dispose]: () => void lock.close(),
    };
}
function readMode(lock) {
    return lock.pragma('journal_mode', { simple: true });
}
/** SQLite refuses without an error, by the mode that it gives back. */
function leaveWal(lock) {
    lock.pragma('journal_mode = DELETE');
    if (readMode(lock) === 'wal')
        throw new Error('SQLite did not leave WAL mode.');
}
/** On its way SQLite removes the journal that it kept open, and fails where that is gone. */
async function returnToWal(lock, path) {
    await (0,promises_.writeFile)(`${path}-journal`, '');
    lock.pragma('journal_mode = WAL');
}
/** Where there are no hard links. Through SQLite: a plain copy would drop the lock when it closes the file. */
async function copyAside({ lock, safetyCopy }) {
    leaveWal(lock);
    const pageCount = lock.pragma('page_count', { simple: true });
    if (pageCount === 0)
        return (0,promises_.writeFile)(safetyCopy, '', { flag: 'wx' });
    const copiedPages = await backUpOnline(lock, safetyCopy, () => { });
    const pageSizeBytes = lock.pragma('page_size', { simple: true });
    await assertCopied(safetyCopy, copiedPages, { pageCount, pageSizeBytes });
}

;// CONCATENATED MODULE: ./lib/sqlite/target/set-aside-nothing.js


/**
 * Makes room where no database is. Sidecars of one that is gone would be replayed into the new one: they are set aside.
 * @param path of the target, with all symlinks resolved
 */
async function setAsideNothing(path, safetyCopy) {
    const sidecars = [...(await (0,connection_sidecars/* readSidecars */.D)(path)).keys()];
    for (const sidecar of sidecars)
        await (0,promises_.rename)(path + sidecar, safetyCopy + sidecar);
    return {
        safetyCopy: null,
        notes: sidecars.map((sidecar) => `${path}${sidecar} was left over from another database; it is now ${safetyCopy}${sidecar}.`),
        findUsers: async () => [],
        putBack: async () => {
            await (0,promises_.rm)(path, { force: true });
            for (const sidecar of sidecars)
                await (0,promises_.rename)(safetyCopy + sidecar, path + sidecar);
        },
        letGo: async () => null,
        [Symbol.dispose]: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/sqlite/target/set-aside-unreadable.js






/**
 * Sets a file aside that SQLite does not open, so that there is no lock to take. Its sidecars may be what makes it
 * whole: they are kept beside the safety copy, under names with which SQLite finds them.
 * @throws BackupError TARGET_IN_USE
 */
async function setAsideUnreadable(path, safetyCopy, find) {
    const identity = await (0,promises_.stat)(path, { bigint: true });
    const users = await find(identity);
    if (users.length > 0)
        throw targetInUse(path, 0, users);
    const sidecars = [...(await (0,connection_sidecars/* readSidecars */.D)(path)).keys()];
    const putBack = async () => {
        for (const suffix of ['', ...sidecars])
            await set_aside_unreadable_takeBack(safetyCopy + suffix, path + suffix);
    };
    try {
        for (const suffix of ['', ...sidecars])
            await (0,keep_file/* keepFile */.a)(path + suffix, safetyCopy + suffix);
        await (0,sync_directory/* syncDirectory */.z)((0,external_node_path_.dirname)(safetyCopy), 'target');
    }
    catch (error) {
        for (const suffix of ['', ...sidecars])
            await (0,promises_.rm)(safetyCopy + suffix, { force: true });
        throw error;
    }
    try {
        for (const sidecar of sidecars)
            await (0,promises_.rm)(path + sidecar, { force: true });
    }
    catch (error) {
        await putBack();
        throw error;
    }
    return {
        safetyCopy,
        notes: [],
        findUsers: () => find(identity),
        putBack,
        letGo: async () => null,
        [Symbol.dispose]: () => undefined,
    };
}
/** A rename onto a second name of the same file does nothing and leaves both names. */
async function set_aside_unreadable_takeBack(kept, path) {
    await (0,promises_.rename)(kept, path);
    await (0,promises_.rm)(kept, { force: true });
}

;// CONCATENATED MODULE: ./lib/sqlite/target/staged-file.js




/**
 * Makes sure that a staged file is all there is of it and can be renamed onto its target in one step. Empty sidecars,
 * which a read-only connection leaves behind, are removed.
 * @param path of the target, with all symlinks resolved
 * @throws BackupError TARGET_UNSUITABLE
 */
async function assertStaged(staged, path) {
    const { dev } = await (0,promises_.stat)(staged);
    if (dev !== (await (0,promises_.stat)((0,external_node_path_.dirname)(path))).dev) {
        throw unsuitable(staged, `it is on another file system than ${path}`);
    }
    const sidecars = await (0,connection_sidecars/* readSidecars */.D)(staged);
    if ((sidecars.get('-wal') ?? 0) > 0 || (sidecars.get('-journal') ?? 0) > 0) {
        throw unsuitable(staged, 'a -wal or -journal beside it holds a part of it');
    }
    for (const sidecar of sidecars.keys())
        await (0,promises_.rm)(staged + sidecar);
}
function unsuitable(staged, reason) {
    return new errors/* BackupError */.hj('TARGET_UNSUITABLE', `${staged} cannot take the place of the target: ${reason}.`, {
        hint: 'Stage the database beside its target, closed and without sidecars. The target was not changed.',
        context: { staged },
    });
}

;// CONCATENATED MODULE: ./lib/sqlite/target/swap.js
var swap_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var swap_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Puts a staged file into the place of a target, whatever state that is in, so that at every instant the old or the
 * new file is there, whole: lock, keep, write, check, unlock. The old file is kept as the safety copy; when this throws,
 * the target is as it was.
 * @param find how the processes are found that have a file open, which locks do not always show
 * @throws BackupError as `Engine.swap` says
 */
async function swap(request, find = open_files/* findOpenersOf */.T) {
    const path = await resolveDatabase(request.target);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await assertNotTaken(request.safetyCopy);
            await assertNotTaken(request.takenBack);
            await assertStaged(request.staged, path);
            const old = await (0,target_file/* statTarget */.i)(path);
            const notes = old === null ? [] : await (0,keep_owner/* keepOwner */.b)(request.staged, old);
            await (0,sync_file/* syncFile */.g)(request.staged, 'target');
            await assertNoUnseenWriter(path, request.busyTimeoutMs);
            const aside = swap_addDisposableResource(env_1, await setAside(path, old, request, find), false);
            const late = await exchange(path, aside, request);
            return {
                safetyCopy: aside.safetyCopy,
                notes: [...notes, ...aside.notes, ...(late === null ? [] : [late])],
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            swap_disposeResources(env_1);
        }
    }
    catch (error) {
        throw wrapTargetError(error, path, request.busyTimeoutMs);
    }
}
/**
 * A database can be locked without a look at its schema, so that damage there shows only when the old file is made
 * whole: before anything was moved.
 */
async function setAside(path, old, { busyTimeoutMs, safetyCopy }, find) {
    if (old === null)
        return setAsideNothing(path, safetyCopy);
    if ((await (0,target_file/* lookAtTarget */.Y)(path, old)).isDatabase) {
        const hasChecksums = (0,first_page/* hasPageChecksum */.Np)(await (0,first_page/* readFirstPageOf */.vo)(path));
        const lock = lockUnlessDamaged(path, busyTimeoutMs);
        if (lock === null)
            throw targetInUse(path, busyTimeoutMs, await (0,open_files/* findOpeners */.K)(path));
        try {
            if (lock !== 'damaged')
                return await setAsideLocked({ lock, path, safetyCopy, hasChecksums }, find);
        }
        catch (error) {
            if (lock !== 'damaged')
                lock.close();
            if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
                throw error;
        }
    }
    return setAsideUnreadable(path, safetyCopy, find);
}
function lockUnlessDamaged(path, busyTimeoutMs) {
    try {
        return lockTarget(path, busyTimeoutMs);
    }
    catch (error) {
        if (failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
            return 'damaged';
        throw error;
    }
}
async function assertNotTaken(name) {
    for (const suffix of ['', ...connection_sidecars/* SIDECARS */.r]) {
        const stats = await (0,promises_.lstat)(name + suffix).catch(() => null);
        if (stats === null)
            continue;
        throw new errors/* BackupError */.hj('TARGET_EXISTS', `${name}${suffix} exists already; it is not overwritten.`, {
            hint: 'Give the safety copy another name, or move this file away.',
            context: { path: name + suffix, folder: (0,external_node_path_.dirname)(name) },
        });
    }
}

// EXTERNAL MODULE: ./lib/sqlite/engine/serialised-error.js
var serialised_error = __webpack_require__(489);
;// CONCATENATED MODULE: ./lib/sqlite/engine/serve.js









/**
 * Serves SQLite jobs to the parent process, one at a time, until the parent goes away. Signals of the terminal are
 * left to the parent, which kills this process when it wants an end: nothing here needs a clean one.
 * @throws BackupError INPUT_INVALID when this process was not forked by Savepoint
 */
function serve() {
    if (process.send === undefined) {
        throw new errors/* BackupError */.hj('INPUT_INVALID', 'This is the inner part of savepoint that works on SQLite files.', {
            hint: 'Run savepoint itself: savepoint --help.',
        });
    }
    // What SQLite makes anew holds rows. Sidecars of a database have its mode, whatever this says.
    process.umask(0o077);
    const send = process.send.bind(process);
    process.on('SIGINT', serve_ignore);
    process.on('SIGTERM', serve_ignore);
    process.on('disconnect', () => process.exit());
    process.on('message', (message) => {
        void answer(message, (copiedPages, totalPages) => send({ kind: 'progress', copiedPages, totalPages })).then((reply) => send(reply));
    });
}
function serve_ignore() { }
async function answer(message, onPages) {
    try {
        return { kind: 'done', result: await run(message, onPages) };
    }
    catch (error) {
        return { kind: 'failed', error: (0,serialised_error/* serialiseError */.M)(error) };
    }
}
async function run(message, onPages) {
    switch (message.job) {
        case 'snapshot':
            return takeSnapshot(message.request, onPages);
        case 'inspect':
            return inspectDatabase(message.request);
        case 'compare':
            return compareDatabases(message.request);
        case 'probe':
            return probeTarget(message.request);
        case 'swap':
            return swap(message.request);
        case 'hold':
            await holdForLater(message.request);
            return null;
        case 'writeHeld':
            await writeHeld(message.request, onPages);
            return null;
        case 'absorbLog':
            absorbLog(message.request.path);
            return null;
        case 'letGo':
            await letHeldGo();
            return null;
    }
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lookAtTarget),
/* harmony export */   i: () => (/* binding */ statTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_database_database_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46133);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10899);




/**
 * @param path with all symlinks resolved
 * @returns null when nothing is there
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, IO_FAILED
 */
async function statTarget(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error, path, 'target');
    });
    if (stats === null || stats.isFile())
        return stats;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('TARGET_NOT_A_FILE', `${path} is not a file: a database cannot be put there.`, {
        hint: 'Name the path of the database file itself.',
        context: { path },
    });
}
/**
 * Looks at a target that exists, before SQLite does; never call it while this process has a connection to it.
 * @throws BackupError TARGET_NOT_WRITABLE
 */
async function lookAtTarget(path, stats) {
    const common = { path, sizeBytes: stats.size, linkCount: stats.nlink };
    if (stats.size === 0) {
        return { isDatabase: true, file: { ...common, journalMode: 'rollback', pageSizeBytes: 0 } };
    }
    try {
        const { journalMode, pageSizeBytes } = await (0,_files_database_database_file_js__WEBPACK_IMPORTED_MODULE_2__/* .assertDatabaseFile */ .a)(path);
        return { isDatabase: true, file: { ...common, journalMode, pageSizeBytes } };
    }
    catch (error) {
        if (!(error instanceof _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj) || error.kind !== 'source')
            throw error;
        if (error.code === 'SOURCE_UNREADABLE')
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapFileError */ .J)(error.cause, path, 'target');
        return { isDatabase: false, stats, message: error.message };
    }
}


/***/ })

};
