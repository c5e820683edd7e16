export const id = 282;
export const ids = [282,606];
export const modules = {

/***/ 43076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ isCatalogName),
/* harmony export */   Ib: () => (/* binding */ parseCatalogName),
/* harmony export */   R_: () => (/* binding */ plainNameOf),
/* harmony export */   iB: () => (/* binding */ catalogNameOf),
/* harmony export */   yf: () => (/* binding */ nameOfManifest)
/* harmony export */ });
/* harmony import */ var _database_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74942);

const LETTERS = { name: 'n', machine: 'm', repository: 'r', path: 'p' };
const KINDS = { n: 'name', m: 'machine', r: 'repository', p: 'path' };
const TAG_DIGITS = 8;
const NAME = /^(.+)~(([nmrp])[0-9a-f]{8})$/;
/**
 * The name under which the archives of a database stand in a catalog: how people call it, and a tag that tells it from
 * others that are called the same, such as `app~m3f9a1c2e`. The letter says what the identity rests on; the digits are
 * the first of its digest.
 */
function catalogNameOf({ by, digest, name }) {
    return `${name}~${LETTERS[by]}${digest.slice('sha256:'.length).slice(0, TAG_DIGITS)}`;
}
/** The name of the database of which an archive is; that of its file where the archive says no identity. */
function nameOfManifest({ identity, source }) {
    return identity === undefined ? (0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseNameOf */ .U)(source) : catalogNameOf(identity);
}
/** What a name says; null when it cannot be that of a database in a catalog. */
function parseCatalogName(text) {
    const [, name = text, tag, letter] = NAME.exec(text) ?? [];
    if (!(0,_database_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatabaseName */ .l)(name))
        return null;
    if (tag === undefined)
        return { name, identity: null };
    return { name, identity: { by: KINDS[letter], tag } };
}
/** Tells whether a text can be a database's name in a catalog. */
function isCatalogName(text) {
    return parseCatalogName(text) !== null;
}
/** How people call a database, given its name in the catalog. */
function plainNameOf(catalogName) {
    return parseCatalogName(catalogName)?.name ?? catalogName;
}


/***/ }),

/***/ 77155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ CODECS),
/* harmony export */   X5: () => (/* binding */ COMPRESSION_LEVELS),
/* harmony export */   ol: () => (/* binding */ DEFAULT_LEVELS)
/* harmony export */ });
/** What can pack the blocks of an archive. */
const CODECS = ['gzip', 'zstd'];
/** What a codec does where no level is given. zlib at 5 takes four fifths of its time at 6, for 1 % more bytes. */
const DEFAULT_LEVELS = { gzip: 5, zstd: 3 };
/** Between which levels a codec can be told to work, both included. */
const COMPRESSION_LEVELS = {
    gzip: { min: 0, max: 9 },
    zstd: { min: 1, max: 19 },
};


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ databaseNameOf),
/* harmony export */   l: () => (/* binding */ isDatabaseName),
/* harmony export */   parseDatabaseName: () => (/* binding */ parseDatabaseName)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** Room for the longest label and for what the file system or a store appends within 255 bytes. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/**
 * The name that the user gives to a database, so that it is the same on every machine and in every workflow.
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseDatabaseName({ from, text }) {
    if (isDatabaseName(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} is "${text}", which cannot be the name of a database.`, {
        hint: 'A name has 1 to 100 characters: letters A to Z, digits, "_", "-" and "." (not first), such as shop-production.',
        context: { from, text },
    });
}
/** Tells whether a text can be a database's name in the catalog. */
function isDatabaseName(text) {
    return NAME.test(text);
}
/**
 * The name under which the archives of a source stand in the catalog: its file name without a final `.db`. Where
 * something has to be replaced or cut off, a digest of the whole file name is appended, so that two names that look
 * alike afterwards stay apart: `kasse ü.db` gives `kasse---544b3ad7`.
 *
 * Sources of the same file name in different folders are the same database, and so are `app` and `app.db`.
 */
function databaseNameOf(fileName) {
    const bare = fileName.endsWith('.db') ? fileName.slice(0, -'.db'.length) : fileName;
    if (isDatabaseName(bare))
        return bare;
    const suffix = `-${shortDigestOf(fileName)}`;
    const safe = bare.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^\.+/, '');
    return `${(safe || 'database').slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}
/** FNV-1a, 32 bits, over the UTF-8 bytes: enough to tell names apart, not to protect anything. */
function shortDigestOf(text) {
    let digest = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        digest = Math.imul(digest ^ byte, 0x01000193);
    return (digest >>> 0).toString(16).padStart(8, '0');
}


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

/***/ 37138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ renderArchiveTime),
/* harmony export */   EX: () => (/* binding */ ARCHIVE_EXTENSIONS),
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   S9: () => (/* binding */ renderArchiveName),
/* harmony export */   pV: () => (/* binding */ parseArchiveTime),
/* harmony export */   parseLabel: () => (/* binding */ parseLabel),
/* harmony export */   vj: () => (/* binding */ archiveStemOf)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _catalog_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43076);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77155);



/** What the file names of archives end in. */
const ARCHIVE_EXTENSIONS = { gzip: '.db.gz', zstd: '.db.zst' };
const LABEL = /^[A-Za-z0-9.-]{1,60}$/;
/** `backup_<database>_<time>[_<label>]` and the extension; a label has no underscore, so the last time in the name is its time. */
const NAME = /^backup_(.+)_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})(?:_([A-Za-z0-9.-]{1,60}))?$/;
/** `backup_<time>.db.gz`, as the system that Savepoint replaces wrote it: in whole seconds. */
const FORMER_NAME = /^backup_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)$/;
/**
 * @returns the label itself
 * @throws BackupError INPUT_INVALID when it cannot stand in a file name
 */
function parseLabel(text) {
    if (LABEL.test(text))
        return text;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${text}" cannot be the label of an archive.`, {
        hint: 'A label has 1 to 60 characters: letters A to Z, digits, "." and "-", such as before-migration-42.',
        context: { label: text },
    });
}
/** The time in an archive's name: UTC, with milliseconds, in the order of time when sorted as text. */
function renderArchiveTime(time) {
    return time.toISOString().slice(0, -1).replace('T', '_').replaceAll(/[:.]/g, '-');
}
/**
 * The time that a name carries; null for anything else, and for a day or an hour that does not exist.
 */
function parseArchiveTime(text) {
    const iso = `${text.slice(0, 10)}T${text.slice(11, 19).replaceAll('-', ':')}.${text.slice(20)}Z`;
    const time = new Date(iso);
    return !Number.isNaN(time.getTime()) && renderArchiveTime(time) === text ? time : null;
}
/** The file name of an archive, which {@link parseArchiveName} reads back. */
function renderArchiveName(name) {
    const label = name.label === null ? '' : `_${name.label}`;
    return `backup_${name.database}_${renderArchiveTime(name.createdAt)}${label}${ARCHIVE_EXTENSIONS[name.codec ?? 'gzip']}`;
}
/** The name without what archives end in; null when it is not that of an archive. */
function archiveStemOf(fileName) {
    const codec = _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .CODECS */ .QA.find((name) => fileName.endsWith(ARCHIVE_EXTENSIONS[name]));
    const stem = codec && fileName.slice(0, -ARCHIVE_EXTENSIONS[codec].length);
    return codec && stem ? { stem, codec } : null;
}
/** What a file name says of its archive; null when it is not that of an archive at all. */
function parseArchiveName(fileName) {
    const parts = archiveStemOf(fileName);
    if (parts === null)
        return null;
    const { stem, codec } = parts;
    return parseOwnName(stem, codec) ?? { database: null, createdAt: parseFormerTime(stem), label: null, codec };
}
function parseOwnName(stem, codec) {
    const [, database = '', time = '', label] = NAME.exec(stem) ?? [];
    const createdAt = parseArchiveTime(time);
    if (createdAt === null || !(0,_catalog_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCatalogName */ .FZ)(database))
        return null;
    return { database, createdAt, label: label ?? null, codec };
}
function parseFormerTime(stem) {
    const [, time] = FORMER_NAME.exec(stem) ?? [];
    return parseArchiveTime(`${time}-000`);
}


/***/ }),

/***/ 30383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ presentBackups),
/* harmony export */   oD: () => (/* binding */ databasesOf),
/* harmony export */   rk: () => (/* binding */ isBackup)
/* harmony export */ });
/* harmony import */ var _guard_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30708);

/**
 * Tells whether an entry is a backup: a safety copy is what a restore put aside, and proves nothing; nor does what a
 * guard keeps of a failed job.
 */
function isBackup(entry) {
    return entry.kind !== 'safety' && !(0,_guard_label_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailedLabel */ .gy)(entry.label);
}
/** The backups whose bytes are still there, in the order of the catalog. */
function presentBackups(catalog) {
    return catalog.filter((entry) => isBackup(entry) && !entry.expired);
}
/** The databases that a catalog names, by name; archives that name none add nothing. */
function databasesOf(catalog) {
    const names = catalog.flatMap((entry) => (entry.database === null ? [] : [entry.database]));
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderCatalog)
/* harmony export */ });
/** Newest first; two of the same instant by name, so that the order is always the same. */
function orderCatalog(entries) {
    return [...entries].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}


/***/ }),

/***/ 37566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ databasesCalled),
/* harmony export */   PY: () => (/* binding */ adoptEarlier),
/* harmony export */   ZX: () => (/* binding */ newestUnderGivenName),
/* harmony export */   fO: () => (/* binding */ isFullName),
/* harmony export */   iw: () => (/* binding */ saidDatabaseOf),
/* harmony export */   ox: () => (/* binding */ findAdopters),
/* harmony export */   rT: () => (/* binding */ isOfDatabase)
/* harmony export */ });
/* harmony import */ var _archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37138);


/**
 * Tells whether an archive is of a database: of exactly that one when its full name is given, such as `app~m3f9a1c2e`,
 * and of any that people call so when only that is given.
 */
function isOfDatabase(database, wanted) {
    if (database === null)
        return false;
    return isFullName(wanted) ? database === wanted : (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database) === wanted;
}
/** Tells whether a name says an identity. */
function isFullName(name) {
    return ((0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(name)?.identity ?? null) !== null;
}
/**
 * Gives archives that do not say their identity, because an earlier Savepoint made them, to the database that is called
 * like their file, as long as there is one only. Where there are several, they stay by themselves.
 */
function adoptEarlier(catalog) {
    const adopterOf = findAdopters(catalog.map(({ database }) => database));
    return catalog.map((entry) => {
        const database = adopterOf(entry.database);
        return database === entry.database ? entry : { ...entry, database };
    });
}
/** The same for any names that stand beside those of a catalog, as those of a journal do. */
function findAdopters(names) {
    const known = new Set([...names].filter((name) => name !== null));
    const byPlainName = Map.groupBy([...known].filter(isFullName), _archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_);
    return (database) => {
        const [only, another] = (database !== null && byPlainName.get(database)) || [];
        return only !== undefined && another === undefined ? only : database;
    };
}
/** The databases that are meant by names: a plain one means all that are called so, or itself where there are none. */
function databasesCalled(wanted, known) {
    const names = [...new Set(known)].filter((name) => name !== null).sort();
    const meant = wanted.flatMap((each) => {
        const called = names.filter((name) => isOfDatabase(name, each));
        return called.length > 0 ? called : [each];
    });
    return [...new Set(meant)];
}
/** The newest archive that was saved under a name that was given; null when there is none. */
function newestUnderGivenName(catalog, name) {
    const named = catalog.filter(({ database }) => {
        const parsed = database === null ? null : (0,_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCatalogName */ .Ib)(database);
        return parsed?.name === name && parsed.identity?.by === 'name';
    });
    return named.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0] ?? null;
}
/** The database that an archive names itself, before it was given to another; null when it names none. */
function saidDatabaseOf({ database, name }) {
    return (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveName */ .Lz)(name)?.database ?? database;
}


/***/ }),

/***/ 30708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ damagedLabelOf),
/* harmony export */   gy: () => (/* binding */ isFailedLabel),
/* harmony export */   jy: () => (/* binding */ failedLabelOf),
/* harmony export */   lC: () => (/* binding */ assertBackupLabel)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job';
/** What the label of every archive begins with that holds a damaged database. */
const DAMAGED = 'damaged';
const MAX_LENGTH = 60;
/** The label of the archive that keeps a database as a failed job left it. */
function failedLabelOf(label) {
    return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH);
}
/** The label of the archive that keeps a damaged database. */
function damagedLabelOf(label) {
    return label === null ? DAMAGED : `${DAMAGED}-${label}`.slice(0, MAX_LENGTH);
}
/** Tells whether an archive with this label is kept for inquiry: a failed job's database or a damaged one, never a backup. */
function isFailedLabel(label) {
    return [FAILED, DAMAGED].some((kept) => label === kept || label?.startsWith(`${kept}-`) === true);
}
/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
function assertBackupLabel(label) {
    if (!isFailedLabel(label))
        return;
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
        hint: `Labels that begin with ${FAILED} or ${DAMAGED} are for what is kept for inquiry, and never count as backups.`,
        context: { label },
    });
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

/***/ 19994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openScratch),
  Z: () => (/* binding */ removeScratch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/files/disk/scratch-owner.js



/** The field of `/proc/PID/stat` that says when a process began, counted behind the name in brackets. */
const START_FIELD = 19;
/** This process. */
async function readOwner() {
    return { machine: await markMachine(), pid: process.pid, startTicks: await readStart(process.pid) };
}
/**
 * Tells whether a process of this machine is there. One that may not be signalled is alive all the same; another that
 * was given its number later is not it.
 */
async function isAlive({ pid, startTicks }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    const now = await readStart(pid);
    return startTicks === 0 || now === 0 || now === startTicks;
}
/** Two machines may have one host name, and every container a process 1: the boot and the namespace tell them apart. */
async function markMachine() {
    const processes = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    const boot = await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(readAddresses);
    return (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()} ${processes} ${boot}`).digest('hex').slice(0, 8);
}
/** Where the system has no number for each boot, the addresses of its network cards stand for the machine. */
function readAddresses() {
    return Object.values((0,external_node_os_.networkInterfaces)())
        .flatMap((cards) => (cards ?? []).map(({ mac }) => mac))
        .toSorted()
        .join();
}
async function readStart(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? 0);
}

// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
;// CONCATENATED MODULE: ./lib/files/disk/scratch.js





/** A directory whose process cannot be asked, because it is on another machine, is given up when it rested for a day. */
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;
/** Earlier versions did not write down when the process began. */
const SCRATCH_NAME = /^run-([0-9a-f]{8})-(\d+)(?:-(\d+))?-[0-9a-f]{16}$/;
/**
 * Makes a new, empty directory under `parent` that only this user can read, and sweeps what killed processes left
 * there. The parent is made when it is absent.
 * @param role what the parent is to the caller: the code of an error follows from it
 * @returns its path, to be given to {@link removeScratch}
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
async function openScratch(parent, role) {
    const owner = await readOwner();
    const name = `run-${owner.machine}-${owner.pid}-${owner.startTicks}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const path = (0,external_node_path_.join)(parent, name);
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        await (0,promises_.mkdir)(path, { mode: 0o700 });
        // By the clock of the disk, which all that share it have in common, and not by that of this machine.
        await sweep(parent, owner, (await (0,promises_.lstat)(path)).mtimeMs);
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, parent, role);
    }
    return path;
}
/**
 * Removes a scratch directory with all that is in it; one that is gone already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, IO_FAILED
 */
async function removeScratch(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
async function sweep(parent, here, nowMs) {
    for (const entry of await (0,promises_.readdir)(parent, { withFileTypes: true })) {
        const [, machine, pid, startTicks] = SCRATCH_NAME.exec(entry.name) ?? [];
        if (machine === undefined || !entry.isDirectory())
            continue;
        const path = (0,external_node_path_.join)(parent, entry.name);
        const owner = { machine, pid: Number(pid), startTicks: Number(startTicks ?? 0) };
        // Of a process that can be asked, no clock says whether it is still at work.
        const isAbandoned = machine === here.machine && startTicks !== undefined
            ? !(await isAlive(owner))
            : nowMs - (await readLastWriteMs(path, nowMs)) > STALE_AFTER_MS;
        if (isAbandoned)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The last time that anything in a directory was written; now for one that another sweep removed meanwhile. */
async function readLastWriteMs(path, nowMs) {
    try {
        const names = await (0,promises_.readdir)(path);
        const all = await Promise.all([path, ...names.map((name) => (0,external_node_path_.join)(path, name))].map((one) => (0,promises_.lstat)(one)));
        return Math.max(...all.map(({ mtimeMs }) => mtimeMs));
    }
    catch {
        return nowMs;
    }
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sweepUp)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19994);


/**
 * Removes a scratch directory when its work is over. What cannot be removed is told and not thrown: it must neither
 * turn a finished operation into a failed one, nor hide why one failed. The next run sweeps it.
 */
async function sweepUp(scratch, reporter) {
    try {
        await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .removeScratch */ .Z)(scratch);
    }
    catch (thrown) {
        reporter.note(`The scratch directory ${scratch} is left behind: ${(0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown).message}`);
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


/***/ })

};
