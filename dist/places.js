export const id = 5607;
export const ids = [5607,606];
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


/***/ }),

/***/ 35382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ invalidValue),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
function parseWholeNumber(given, { min, max }) {
    const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw invalidValue(given, `a whole number from ${min} to ${max}`);
}
const TRUE = new Set(['true', 'yes', 'on', '1']);
const FALSE = new Set(['false', 'no', 'off', '0']);
/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
function parseSwitch(given) {
    const text = given.text.trim().toLowerCase();
    if (TRUE.has(text))
        return true;
    if (FALSE.has(text))
        return false;
    throw invalidValue(given, 'true or false');
}
/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
function parseWord(given, words) {
    const word = words.find((candidate) => candidate === given.text);
    if (word !== undefined)
        return word;
    throw invalidValue(given, `one of ${words.join(', ')}`);
}
/**
 * A text that looks as it must; null when nothing was given.
 * @param expected in words
 * @throws BackupError INPUT_INVALID
 */
function parsePattern(given, pattern, expected) {
    if (given === null || pattern.test(given.text))
        return given?.text ?? null;
    throw invalidValue(given, expected);
}
/**
 * A number that GitHub gave to something, as text; null when nothing was given.
 * @throws BackupError INPUT_INVALID
 */
function parseId(given, expected) {
    return parsePattern(given, /^[1-9]\d{0,15}$/, expected);
}
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
function parseTime(given) {
    const { text } = given;
    const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN);
    if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10)))
        return time;
    throw invalidValue(given, 'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23');
}
/** False for the 31st of February, which Date moves to March. */
function isRealDay(day) {
    const date = new Date(day);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function invalidValue({ text, from }, expected) {
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}.`,
        context: { from, given: text, expected },
    });
}


/***/ }),

/***/ 87621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recallPlace),
/* harmony export */   parsePlace: () => (/* binding */ parsePlace)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * The place that a location names, for both faces.
 * @throws BackupError INPUT_INVALID when no kind of store is written like that, or for a setting of the kind;
 *   INPUTS_CONFLICT for a setting that has no meaning there
 */
function parsePlace(wanted, kinds) {
    const { given, location } = wanted;
    const kind = kinds.find(({ claims }) => claims(location.text));
    if (kind === undefined)
        throw unknownKind(location, kinds);
    for (const { ownSettings, subject } of kinds.filter((other) => other !== kind)) {
        const meaningless = ownSettings.find((name) => given.isSet(name));
        if (meaningless !== undefined)
            throw meaninglessFor(given.nameOf(meaningless), subject, location);
    }
    return kind.parse(wanted);
}
/**
 * The place of a memento.
 * @param given with the same secrets as when it was remembered
 * @throws BackupError INVARIANT_BROKEN for a memento of no kind that there is
 */
function recallPlace(memento, given, kinds) {
    const kind = kinds.find(({ name }) => name === memento.kind);
    if (kind !== undefined)
        return kind.recall(memento, given);
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INVARIANT_BROKEN', `No kind of store is called ${memento.kind}.`, {
        hint: 'This is a defect of Savepoint. Please report it.',
        context: { kind: memento.kind },
    });
}
function unknownKind({ from, text }, kinds) {
    const expected = kinds.map(({ written }) => written).join(' or ');
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
        hint: `Correct the value of ${from}. A directory of that name is "./${text}".`,
        context: { from, given: text, expected },
    });
}
function meaninglessFor(name, subject, { from, text }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning here: it is about ${subject}, and ${from} is "${text}".`, { hint: `Remove ${name}, or change ${from}.`, context: { input: name } });
}


/***/ }),

/***/ 30304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLACE_KINDS: () => (/* binding */ PLACE_KINDS)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/stores/no-journal.js
var no_journal = __webpack_require__(34897);
// EXTERNAL MODULE: ./lib/stores/artifacts/location.js
var artifacts_location = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/stores/artifacts/reach/named-location.js
var named_location = __webpack_require__(16395);
;// CONCATENATED MODULE: ./lib/stores/artifacts/place.js




/** The artifacts of a GitHub repository: of that of the job, or read from anywhere by its name. */
const ARTIFACTS = {
    name: 'artifact',
    written: 'artifact or github:owner/name',
    subject: 'artifacts',
    ownSettings: artifacts_location/* OWN_SETTINGS */.Zo,
    claims: (location) => location === 'artifact' || (0,named_location/* namesRepository */.xt)(location),
    parse: (wanted) => nameArtifacts((0,named_location/* namesRepository */.xt)(wanted.location.text) ? (0,named_location/* parseNamedLocation */.Of)(wanted) : (0,artifacts_location/* parseLocation */.zS)(wanted)),
    recall: ({ retentionDays, verifyUpload }, given) => {
        if (typeof retentionDays !== 'number' || typeof verifyUpload !== 'boolean')
            throw notRemembered();
        // That archives may be there was settled when they were put there.
        return nameArtifacts((0,artifacts_location/* locationOf */.hD)(given, { upload: { retentionDays, verifyUpload, allowPublic: true } }));
    },
};
/** What belongs to GitHub is loaded only for GitHub. */
function nameArtifacts(location) {
    return {
        kind: ARTIFACTS.name,
        location,
        retires: 'by itself',
        isPrivate: false,
        describe: ({ job }) => `GitHub artifacts of ${location.repository ?? job?.origin.repository ?? 'no repository'}`,
        openJournal: async () => no_journal/* NO_JOURNAL */._,
        open: async (surroundings) => {
            const { job } = surroundings;
            if (job !== null) {
                const { openArtifacts } = await Promise.all(/* import() | stores-artifacts */[__webpack_require__.e(2857), __webpack_require__.e(2819), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(91), __webpack_require__.e(4967)]).then(__webpack_require__.bind(__webpack_require__, 20054));
                return openArtifacts(location, job, surroundings);
            }
            if (location.repository === null)
                throw withoutJob();
            const { openFromTerminal } = await Promise.all(/* import() | stores-artifacts */[__webpack_require__.e(2857), __webpack_require__.e(2819), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(91), __webpack_require__.e(4967)]).then(__webpack_require__.bind(__webpack_require__, 63759));
            return openFromTerminal(location, location.repository, surroundings);
        },
    };
}
function withoutJob() {
    return new errors/* BackupError */.hj('STORE_UNSUPPORTED', 'The store artifact is that of a job of GitHub Actions, and this is none.', {
        hint: 'Name the repository to read its artifacts: github:owner/name. A directory that is called artifact is ./artifact.',
        context: { store: 'artifact' },
    });
}
function notRemembered() {
    return new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The artifacts of the backups were not remembered.', {
        hint: 'This is a defect of Savepoint. Please report it.',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/stores/directory/location.js
/** What begins like the address of another kind of store; one letter is a drive of Windows. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** Tells whether a location can be the path of a directory; `./s3:x` is the way to one that looks like an address. */
function isDirectoryPath(location) {
    return !SCHEME.test(location);
}

;// CONCATENATED MODULE: ./lib/stores/directory/place.js



/** Directories of this machine, or of what is mounted there. */
const DIRECTORY = {
    name: 'directory',
    written: 'the path of a directory',
    subject: 'directories',
    ownSettings: [],
    claims: isDirectoryPath,
    parse: ({ location, sought }) => nameDirectory({ path: location.text, label: sought.label }),
    recall: ({ path }) => {
        if (typeof path === 'string')
            return nameDirectory({ path, label: null });
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The directory of the backups was not remembered.', {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    },
};
function nameDirectory(location) {
    const rootOf = ({ folder }) => (0,external_node_path_.resolve)(folder, location.path);
    return {
        kind: DIRECTORY.name,
        location,
        retires: 'by policy',
        isPrivate: true,
        describe: (surroundings) => `directory ${rootOf(surroundings)}`,
        openJournal: async (surroundings) => {
            const { DirectoryJournal } = await Promise.all(/* import() | stores-directory */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 53697));
            return new DirectoryJournal(rootOf(surroundings), surroundings.clock);
        },
        open: async (surroundings) => {
            const { openDirectory } = await Promise.all(/* import() | stores-directory */[__webpack_require__.e(2857), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 10134));
            return openDirectory(location, rootOf(surroundings), surroundings);
        },
    };
}

// EXTERNAL MODULE: ./lib/stores/s3/location.js
var s3_location = __webpack_require__(12058);
;// CONCATENATED MODULE: ./lib/stores/s3/place.js


/** Buckets of S3, and of every store that speaks its language. */
const S3 = {
    name: 's3',
    written: 's3://BUCKET/PREFIX',
    subject: 'buckets',
    ownSettings: [],
    claims: s3_location/* isBucketAddress */.PX,
    parse: ({ location, sought }) => nameBucket({ ...(0,s3_location/* parseBucketAddress */.iz)(location), label: sought.label }),
    recall: ({ bucket, prefix }) => {
        if (typeof bucket === 'string' && typeof prefix === 'string') {
            return nameBucket({ bucket, prefix, label: null });
        }
        throw new errors/* BackupError */.hj('INVARIANT_BROKEN', 'The bucket of the backups was not remembered.', {
            hint: 'This is a defect of Savepoint. Please report it.',
        });
    },
};
/** The SDK is loaded only for a bucket. */
function nameBucket(location) {
    return {
        kind: S3.name,
        location,
        retires: 'by policy',
        isPrivate: true,
        describe: () => `bucket ${(0,s3_location/* renderBucketAddress */.XH)(location)}`,
        openJournal: async (surroundings) => {
            const { openJournal } = await Promise.all(/* import() | stores-s3 */[__webpack_require__.e(2857), __webpack_require__.e(8156), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(7012)]).then(__webpack_require__.bind(__webpack_require__, 2078));
            return openJournal(location, surroundings);
        },
        open: async (surroundings) => {
            const { openS3 } = await Promise.all(/* import() | stores-s3 */[__webpack_require__.e(2857), __webpack_require__.e(8156), __webpack_require__.e(376), __webpack_require__.e(2628), __webpack_require__.e(7012)]).then(__webpack_require__.bind(__webpack_require__, 2078));
            return openS3(location, surroundings);
        },
    };
}

;// CONCATENATED MODULE: ./lib/places/registry.js



/** Every kind of store, a line each. */
const PLACE_KINDS = [ARTIFACTS, S3, DIRECTORY];


/***/ }),

/***/ 177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cannotUpload)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** The error for uploads from where GitHub takes none: they need the runtime token of a job of the same repository. */
function cannotUpload(where) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNSUPPORTED', `Nothing can be uploaded to the ${where} from here.`, {
        hint: 'Only an action can upload, and only to the repository of its own job (store: artifact). At a terminal and in a run: step use a directory or a bucket (s3://BUCKET/PREFIX) as the store.',
        context: { store: where },
    });
}


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Zo: () => (/* binding */ OWN_SETTINGS),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   zS: () => (/* binding */ parseLocation)
/* harmony export */ });
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37138);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35382);



/** The settings that have no meaning elsewhere. */
const OWN_SETTINGS = [
    'verify-upload',
    'allow-public',
    'artifact-name',
    'artifact-id',
    'run-id',
    'repository',
    'allowed-events',
    'allowed-branches',
    'allowed-workflows',
];
/** `owner/name`. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** The longest that GitHub keeps any artifact. @see https://docs.github.com/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
const MAX_ARTIFACT_DAYS = 400;
const DEFAULT_ARTIFACT_DAYS = 30;
/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
function parseLocation({ given, sought, use }) {
    if (use === 'publish')
        return locationOf(given, { upload: parseUpload(given, use) });
    const { label } = sought;
    const archives = sought.archives.filter((name) => name !== 'all');
    const scope = parseScope(given);
    return locationOf(given, {
        repository: (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(given.one('repository'), REPOSITORY, 'owner/name'),
        scope,
        // The number of an artifact says by itself which archive is meant, wherever it is to be restored.
        database: scope.kind === 'artifact' ? null : soleDatabase(archives, sought),
        label,
        labels: label === null ? archives.map(labelOf) : [label],
        allowed: {
            events: parseAllowed(given, 'allowed-events'),
            branches: parseAllowed(given, 'allowed-branches'),
            workflows: parseAllowed(given, 'allowed-workflows'),
        },
        upload: use === 'renew' ? parseUpload(given, use) : null,
    });
}
/** The artifacts of the own repository, but for what is said. */
function locationOf(given, said) {
    return {
        token: given.one('github-token')?.text ?? null,
        repository: null,
        scope: { kind: 'repository' },
        database: null,
        label: null,
        labels: [],
        allowed: { events: null, branches: null, workflows: null },
        upload: null,
        ...said,
    };
}
function parseUpload(given, use) {
    const days = given.one('retention-days');
    if (use === 'publish' && given.isSet('keep-minimum'))
        throw neverRemoves(given);
    return {
        retentionDays: days === null ? DEFAULT_ARTIFACT_DAYS : (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWholeNumber */ .oA)(days, { min: 1, max: MAX_ARTIFACT_DAYS }),
        verifyUpload: given.flag('verify-upload'),
        allowPublic: given.flag('allow-public'),
    };
}
function neverRemoves(given) {
    const name = given.nameOf('keep-minimum');
    const why = 'create never removes artifacts: GitHub drops them after retention-days';
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj('INPUTS_CONFLICT', `The input ${name} has no meaning here: ${why}.`, {
        hint: `Remove ${name}, or change store.`,
        context: { input: name },
    });
}
function parseScope(given) {
    const artifactId = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseId */ .Fg)(given.one('artifact-id'), 'the number of an artifact');
    if (artifactId !== null)
        return { kind: 'artifact', artifactId: Number(artifactId) };
    const runId = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseId */ .Fg)(given.one('run-id'), 'the number of a run');
    return runId === null ? { kind: 'repository' } : { kind: 'run', runId };
}
/** The database of which all the archives are, as far as their names say it; null when there are several. */
function soleDatabase(archives, { database: otherwise }) {
    const databases = archives.map((name) => parseFullName(name)?.database ?? otherwise);
    const [first = otherwise] = databases;
    return databases.every((database) => database === first) ? first : null;
}
/** The label in the name of an archive; a text that is no such name may be a label itself. */
function labelOf(archive) {
    return parseFullName(archive)?.label ?? archive;
}
function parseFullName(text) {
    const name = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveName */ .Lz)((0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveStemOf */ .vj)(text) === null ? `${text}${_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_EXTENSIONS */ .EX.gzip}` : text);
    return name?.database === null ? null : name;
}
/** One or more lines, or words with commas between them. */
function parseAllowed(given, name) {
    const words = given.lines(name).flatMap((line) => line.split(','));
    const allowed = words.map((word) => word.trim()).filter((word) => word !== '');
    return allowed.length === 0 ? null : allowed;
}


/***/ }),

/***/ 16395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ parseNamedLocation),
/* harmony export */   hK: () => (/* binding */ renderNamedLocation),
/* harmony export */   xt: () => (/* binding */ namesRepository)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35382);
/* harmony import */ var _cannot_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(177);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90919);




/** What stands before the name of a repository whose artifacts are read, from a job or from a terminal. */
const PREFIX = 'github:';
/** Tells whether a location names the repository of the artifacts itself, such as `github:acme/shop`. */
function namesRepository(location) {
    return location.startsWith(PREFIX);
}
/** How artifacts of a repository are written as a store. */
function renderNamedLocation(repository) {
    return PREFIX + repository;
}
/**
 * The artifacts of a repository by its name, with archives of any label: whoever gives it wants to see what is there.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT, STORE_UNSUPPORTED for anything but reading
 */
function parseNamedLocation(wanted) {
    const { given, location, sought, use } = wanted;
    const { from, text } = location;
    const name = { from: `What stands behind ${PREFIX} in ${from}`, text: text.slice(PREFIX.length) };
    const repository = (0,_domain_settings_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(name, _location_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'owner/name');
    if (use !== 'read')
        throw (0,_cannot_upload_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotUpload */ .l)(`GitHub artifacts of ${repository}`);
    if (given.isSet('repository'))
        throw namedTwice(given.nameOf('repository'), from);
    const { label } = sought;
    return { ...(0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocation */ .zS)(wanted), repository, labels: label === null ? 'any' : [label] };
}
function namedTwice(input, from) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUTS_CONFLICT', `${input} and ${from} each name a repository.`, {
        hint: `Remove ${input}.`,
        context: { input },
    });
}


/***/ }),

/***/ 34897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ NO_JOURNAL)
/* harmony export */ });
/** For a place whose keeper itself knows what became of every run. */
const NO_JOURNAL = {
    append: async () => undefined,
    read: async () => [],
};


/***/ }),

/***/ 12058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ parseAccess),
/* harmony export */   PX: () => (/* binding */ isBucketAddress),
/* harmony export */   XH: () => (/* binding */ renderBucketAddress),
/* harmony export */   iz: () => (/* binding */ parseBucketAddress)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** Characters that no program and no shell takes for something else. */
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9!_.~=@+-]+$/;
/** Keys have at most 1,024 bytes; what a store appends is far below half of it. */
const MAX_PREFIX_LENGTH = 512;
/** Stores of which each takes the name of a bucket in the path, but in one region that none has. */
const REGION_OF_OTHERS = 'us-east-1';
/** Tells whether a location is meant to be one in a bucket. */
function isBucketAddress(location) {
    return /^s3:/i.test(location);
}
/** @throws BackupError INPUT_INVALID */
function parseBucketAddress(given) {
    const [, bucket = '', rest = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(given.text) ?? [];
    const prefix = rest.replace(/\/$/, '');
    const isPrefix = prefix === '' || prefix.split('/').every((segment) => SEGMENT.test(segment));
    if (BUCKET.test(bucket) && isPrefix && prefix.length <= MAX_PREFIX_LENGTH)
        return { bucket, prefix };
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${given.from} must be s3://BUCKET/PREFIX, and is "${given.text}".`, {
        hint: 'A bucket has 3 to 63 lower-case letters, digits, "-" and "."; a prefix has letters, digits and !_.~=@+- between its slashes.',
        context: { from: given.from, given: given.text },
    });
}
/** As a person writes it. */
function renderBucketAddress({ bucket, prefix }) {
    return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
/**
 * Where a bucket is, by the variables that every program of AWS knows. Other providers take the bucket in the path; one
 * that wants it in the host is given an endpoint that has it there.
 * @throws BackupError INPUT_INVALID for an endpoint that is no address, or that has a name and a password in it
 */
function parseAccess(bucket, environment) {
    const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || null;
    const name = environment['AWS_ENDPOINT_URL_S3'] ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = environment[name] ?? '';
    if (text === '' || environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') {
        return { endpoint: null, region, pathStyle: false };
    }
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
        throw noEndpoint(name);
    const pathStyle = !url.hostname.startsWith(`${bucket}.`);
    if (!pathStyle)
        url.hostname = url.hostname.slice(bucket.length + 1);
    return { endpoint: url.href.replace(/\/$/, ''), region: region ?? REGION_OF_OTHERS, pathStyle };
}
function noEndpoint(name) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${name} must be an address such as https://s3.example.com.`, {
        hint: 'Credentials do not belong into it: they have variables of their own.',
        context: { variable: name },
    });
}


/***/ })

};
