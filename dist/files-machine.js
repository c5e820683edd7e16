export const id = 2908;
export const ids = [2908];
export const modules = {

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

/***/ 25474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identifyDatabase: () => (/* binding */ identifyDatabase)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/archive/database-name.js
var database_name = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/domain/identity/evidence.js
/**
 * Decides what a database is told apart by: a name before everything. What lies in the workspace of a job comes out of a
 * repository, on whatever machine; so does all on a machine that does not last.
 */
function decideEvidence(place, circumstances) {
    const { givenName, isPassing, machine, repository } = circumstances;
    if (givenName !== null)
        return { by: 'name', parts: [givenName], secret: null };
    if (repository !== null && (place.workspacePath !== null || isPassing)) {
        const { id, server } = repository;
        return { by: 'repository', parts: [server, id, place.workspacePath ?? place.path], secret: null };
    }
    if (isPassing || machine === null)
        return { by: 'path', parts: [place.realPath], secret: null };
    return { by: 'machine', parts: [place.realPath], secret: machine };
}
/** The text over which the digest of an identity is made: no part can be taken for another. */
function renderEvidence({ by, parts }) {
    return ['savepoint identity 1', by, ...parts].join('\0');
}

;// CONCATENATED MODULE: ./lib/files/machine/identify.js






/**
 * The identity of the database at a path, which need not exist.
 * @param path absolute
 */
function identifyDatabase(path, surrounding) {
    const { environment, givenName, isPrivate, job, machine } = surrounding;
    const realPath = resolveLinks(path);
    const evidence = decideEvidence({ path, realPath, workspacePath: job === null ? null : pathInside(job.workspace, path) }, {
        givenName,
        repository: job && { server: job.server, id: job.repositoryId },
        isPassing: machine.isContainer || job?.isHosted === true,
        machine: machine.id,
    });
    const isNamedContainer = evidence.by === 'path' && machine.isNamed;
    return {
        name: givenName ?? (0,database_name/* databaseNameOf */.U)((0,external_node_path_.basename)(path)),
        by: evidence.by,
        digest: digestOf(evidence),
        workflow: job?.workflow ?? null,
        job: job?.job ?? null,
        environment,
        host: isNamedContainer ? sha256(`savepoint host 1\0${machine.hostName}`) : null,
        seen: isPrivate ? seenAs(evidence, realPath, surrounding) : null,
    };
}
function seenAs({ by, parts }, realPath, { job, machine }) {
    if (by === 'repository' && job !== null)
        return { host: job.repository, path: parts.at(-1) ?? realPath };
    return { host: machine.hostName || 'localhost', path: realPath };
}
function digestOf(evidence) {
    const text = renderEvidence(evidence);
    if (evidence.secret === null)
        return sha256(text);
    return (0,digest/* digestOfHex */.z)((0,external_node_crypto_.createHmac)('sha256', evidence.secret).update(text).digest('hex'));
}
function sha256(text) {
    return (0,digest/* digestOfHex */.z)((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
/** With `/` on every system; null for a path outside. */
function pathInside(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)
        ? null
        : inside.split(external_node_path_.sep).join('/');
}
/** The real path of a file, or that which one at this path would have. */
function resolveLinks(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const folder = (0,external_node_path_.dirname)(path);
        return folder === path ? path : (0,external_node_path_.join)(resolveLinks(folder), (0,external_node_path_.basename)(path));
    }
}


/***/ }),

/***/ 24629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMachine: () => (/* binding */ readMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Files that container engines leave in every container. */
const CONTAINER_MARKS = ['/.dockerenv', '/run/.containerenv'];
const MACHINE_ID_FILES = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** What a container engine calls a container when its owner does not name it. */
const RANDOM_NAME = /^[0-9a-f]{12}$/;
/** Looks at this machine. */
function readMachine(environment) {
    const hostName = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    const isNamed = hostName !== '' && hostName !== 'localhost' && !RANDOM_NAME.test(hostName);
    const isContainer = CONTAINER_MARKS.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ||
        Boolean(environment['container']) ||
        Boolean(environment['KUBERNETES_SERVICE_HOST']);
    return {
        hostName,
        isNamed,
        isContainer,
        id: isContainer ? null : (readMachineId() ?? (isNamed ? hostName : null)),
    };
}
/** @see https://www.freedesktop.org/software/systemd/man/latest/machine-id.html */
function readMachineId() {
    for (const path of MACHINE_ID_FILES) {
        const text = readText(path);
        if (/^[0-9a-f]{32}$/.test(text) && !/^0+$/.test(text))
            return text;
    }
    return null;
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim();
    }
    catch {
        return '';
    }
}


/***/ })

};
