export const id = 606;
export const ids = [606];
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


/***/ })

};
