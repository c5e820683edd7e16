export const id = 4967;
export const ids = [4967];
export const modules = {

/***/ 29531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseArtifactName),
/* harmony export */   U: () => (/* binding */ renderArtifactName)
/* harmony export */ });
/* harmony import */ var _catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);

/** Neither a database's name nor a label has an "@", so the name is read back in one way only. */
const NAME = /^savepoint-([^@]+)(?:@([A-Za-z0-9.-]{1,60}))?$/;
/**
 * The name under which GitHub keeps every archive of a database and a label: `savepoint-<database>` or
 * `savepoint-<database>@<label>`. It is the same in every run, so that one request lists all generations.
 */
function renderArtifactName({ database, label }) {
    return label === null ? `savepoint-${database}` : `savepoint-${database}@${label}`;
}
/** What the name of an artifact says; null when it is not one of ours. */
function parseArtifactName(name) {
    const [, database = '', label] = NAME.exec(name) ?? [];
    return (0,_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCatalogName */ .FZ)(database) ? { database, label: label ?? null } : null;
}


/***/ }),

/***/ 35440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ renderRenewedName),
/* harmony export */   lL: () => (/* binding */ parseRenewedName),
/* harmony export */   si: () => (/* binding */ renderRenewalSign)
/* harmony export */ });
/* harmony import */ var _archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37138);


/** No "+" is in the name of a database or in a label. */
const NAME = /^(savepoint-[^+]+)\+(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})$/;
/**
 * The name under which GitHub keeps an archive that was uploaded once more: that of the first time, and the time at
 * which the archive was made, such as `savepoint-app~r3f9a1c2e+2026-11-23_01-04-05-678`. GitHub dates an artifact by its upload;
 * without this an old backup would look like the newest.
 */
function renderRenewedName({ madeAt, said }) {
    return `${(0,_archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArtifactName */ .U)(said)}+${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .renderArchiveTime */ .EP)(madeAt)}`;
}
/** What the name of an artifact says; null when it is not that of a renewed one. */
function parseRenewedName(name) {
    const [, first = '', time = ''] = NAME.exec(name) ?? [];
    const said = (0,_archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArtifactName */ .T)(first);
    const madeAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveTime */ .pV)(time);
    return said === null || madeAt === null ? null : { said, madeAt };
}
/**
 * The name of the artifact that a run uploads beside the archives of a database that it renews. It holds none itself:
 * their own names differ each time, and GitHub finds artifacts by whole names only, so it is by this one that the run
 * is found.
 */
function renderRenewalSign(database) {
    return `${(0,_archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArtifactName */ .U)({ database, label: null })}+renewed`;
}


/***/ }),

/***/ 10559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ failureOfRenewal),
/* harmony export */   SK: () => (/* binding */ DEFAULT_RENEWAL_POLICY),
/* harmony export */   V4: () => (/* binding */ withoutRepetitions),
/* harmony export */   v$: () => (/* binding */ isExpiring)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

const DAY_MS = 86_400_000;
/** What holds unless the request says otherwise. */
const DEFAULT_RENEWAL_POLICY = { keepMinimumVerified: 3, beforeDays: 7 };
/** Tells whether a store is about to drop an archive by itself. */
function isExpiring({ expiresAt }, { beforeDays }, now) {
    return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS;
}
/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
function withoutRepetitions(catalog) {
    const longest = new Map();
    for (const entry of catalog) {
        const other = longest.get(entry.name);
        if (other === undefined || lifeEnd(entry) > lifeEnd(other))
            longest.set(entry.name, entry);
    }
    return [...longest.values()];
}
/** Why the archives of some database are not safe; null when all are. */
function failureOfRenewal(databases, { keepMinimumVerified }) {
    for (const { database, outcomes } of databases) {
        const failed = outcomes.find(({ outcome }) => outcome === 'failed');
        if (failed?.outcome === 'failed')
            return notKept(failed.entry, failed.failure);
        const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length;
        const good = outcomes.length - damaged;
        if (damaged > 0 && good < keepMinimumVerified)
            return tooFew(database, good, damaged, keepMinimumVerified);
    }
    return null;
}
function lifeEnd({ expired, expiresAt }) {
    return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
}
function notKept({ expiresAt, name }, cause) {
    const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
        hint: cause.hint,
        context: { ...cause.context, archive: name },
        transient: cause.transient,
        cause,
    });
}
function tooFew(database, good, damaged, floor) {
    const whose = database === null ? 'that name no database' : `of ${database}`;
    return new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('TOO_FEW_VERIFIED', `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`, {
        hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
        context: { database, good, damaged, floor },
    });
}


/***/ }),

/***/ 41909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ givenByVariable)
/* harmony export */ });
/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
function givenByVariable(name, environment) {
    const text = environment[name];
    return text === undefined || text === '' ? null : { text, from: name };
}


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileSystemState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);



/**
 * The state of the file system that holds `path`, or that would hold it: the path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function readFileSystemState(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder);
        }
        catch (error) {
            const absent = error.code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;
            if (!absent)
                throw (0,_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, folder, 'scratch');
        }
    }
}


/***/ }),

/***/ 51548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertFreeSpace),
/* harmony export */   g: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _file_system_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93701);
/* harmony import */ var _full_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);



/**
 * The bytes that an ordinary user may still write on the file system that holds `path`, or that would hold it: the
 * path itself need not exist.
 * @throws BackupError IO_FAILED
 */
async function freeBytes(path) {
    const { bavail, bsize } = await (0,_file_system_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileSystemState */ .N)(path);
    return bavail * bsize;
}
/**
 * Refuses to begin what the disk cannot hold.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
async function assertFreeSpace(path, neededBytes) {
    const free = await freeBytes(path);
    if (free >= neededBytes)
        return;
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('DISK_FULL', `No space left in ${path}: needs about ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(neededBytes)}, ${(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(free)} free.`, {
        hint: 'Free some space, or use another disk. Nothing was written; existing files are untouched.',
        context: { path, neededBytes, freeBytes: free },
    });
}


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFile: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10899);


/** Only the owner may read what may be a copy of all his data. */
const PRIVATE_MODE = 0o600;
/**
 * Makes a new file and lets `write` fill it, and sync it where it is to survive a power cut. Whatever fails, the file is
 * removed; one that was there before is never touched.
 * @param neededBytes how large it will be, where known, for the message about a full disk
 * @throws BackupError DISK_FULL, IO_FAILED, the codes of the role, and whatever `write` throws
 */
async function createFile(path, role, write, neededBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', PRIVATE_MODE).catch((error) => {
        throw (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
    });
    try {
        const result = await write(file);
        await file.close();
        return result;
    }
    catch (error) {
        // Before the file is removed, so that a full disk is told as it was met.
        const failure = (0,_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapFileError */ .J)(error, path, role, neededBytes);
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
        throw failure;
    }
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeFully)
/* harmony export */ });
/** Writes all bytes at a position: a system that takes fewer, as at the end of a disk, is asked again and then errs. */
async function writeFully(file, bytes, positionBytes) {
    let done = 0;
    while (done < bytes.length) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, positionBytes + done);
        done += bytesWritten;
    }
}


/***/ }),

/***/ 34097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ transferLimitMs),
/* harmony export */   usualNetwork: () => (/* binding */ usualNetwork)
/* harmony export */ });
/* unused harmony export USUAL_LIMITS */
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85513);

/**
 * Room for a bad line, and far from the six hours after which GitHub ends a job. All attempts at something that is silent
 * fit into the time for a transfer, so that its failure tells of the silence.
 */
const USUAL_LIMITS = {
    requestMs: 20_000,
    idleMs: 20_000,
    suspicionMs: 2_000,
    transferMs: 120_000,
    slowestBytesPerSecond: 262_144,
};
/** The usual network; a test gives one that does not wait. */
function usualNetwork(clock, version) {
    return { clock, limits: USUAL_LIMITS, patience: _retrying_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PATIENCE */ .jv, userAgent: `savepoint/${version}` };
}
/** How long a transfer of so many bytes may take. */
function transferLimitMs(sizeBytes, limits) {
    return limits.transferMs + Math.ceil((sizeBytes / limits.slowestBytesPerSecond) * 1_000);
}


/***/ }),

/***/ 47306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ReceivedBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47789);
/* harmony import */ var _files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10899);
/* harmony import */ var _files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6197);




/** What has arrived of a download so far, in its file. */
class ReceivedBytes {
    #file;
    #path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #sizeBytes = 0;
    constructor(file, path) {
        this.#file = file;
        this.#path = path;
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    get digest() {
        return (0,_domain_archive_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfHex */ .z)(this.#hash.copy().digest('hex'));
    }
    /** @throws BackupError DISK_FULL, IO_FAILED */
    async append(bytes) {
        try {
            await (0,_files_durable_write_fully_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFully */ .K)(this.#file, bytes, this.#sizeBytes);
        }
        catch (error) {
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, this.#path, 'scratch');
        }
        this.#hash.update(bytes);
        this.#sizeBytes += bytes.length;
    }
    /**
     * Forgets what has arrived.
     * @throws BackupError IO_FAILED
     */
    async restart() {
        try {
            await this.#file.truncate(0);
        }
        catch (error) {
            throw (0,_files_disk_wrap_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapFileError */ .J)(error, this.#path, 'scratch');
        }
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        this.#sizeBytes = 0;
    }
}


/***/ }),

/***/ 56489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   useProxy: () => (/* binding */ useProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const VARIABLES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
/**
 * Sends all requests through the proxy that the environment names, as GitHub's own actions do: behind a firewall a
 * machine has no other way out. `NO_PROXY` is honoured. A Node.js before 24.14 has no such setting.
 */
function useProxy(environment) {
    if (VARIABLES.some((name) => environment[name]))
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv?.(environment);
}


/***/ }),

/***/ 33566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listWorkflowRuns),
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);



const PAGE_LENGTH = 100;
/** A month of runs, also where one begins every five minutes. */
const MAX_PAGES = 90;
const workflowSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
        run_started_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).nullish(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    })
        .transform((said) => ({
        id: String(said.id),
        event: said.event,
        headBranch: said.head_branch ?? null,
        conclusion: said.conclusion ?? null,
        createdAt: new Date(said.created_at),
        durationMs: Date.parse(said.updated_at) - Date.parse(said.run_started_at ?? said.created_at),
    }))),
});
/**
 * @param file the name of the workflow's file
 * @returns its path, and its state: `active`, or why it is not
 * @throws BackupError INPUT_INVALID when there is no such workflow, STORE_UNREACHABLE, STORE_UNAUTHORIZED,
 *   STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
async function readWorkflow(client, file, signal) {
    const purpose = `read workflow ${file} of ${client.repository}`;
    const path = `/actions/workflows/${encodeURIComponent(file)}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' }, signal);
    if (answer.status === 404)
        throw unknownWorkflow(file, client.repository);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, workflowSchema, purpose);
}
/**
 * The runs of a workflow that began at `since` or later, newest first, no more than a hundred for each page.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function listWorkflowRuns(client, file, since, signal, maxPages = MAX_PAGES) {
    const purpose = `list the runs of ${file} of ${client.repository}`;
    const found = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const query = new URLSearchParams({
            created: `>=${since.toISOString()}`,
            per_page: `${PAGE_LENGTH}`,
            page: `${page}`,
        });
        const path = `/actions/workflows/${encodeURIComponent(file)}/runs?${query}`;
        const answer = await client.ask({ method: 'GET', path, accepts: [], purpose, permission: 'actions: read' }, signal);
        const { workflow_runs: runs } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, pageSchema, purpose);
        found.push(...runs.filter(({ createdAt }) => createdAt >= since));
        if (runs.length < PAGE_LENGTH)
            break;
    }
    return found;
}
function unknownWorkflow(file, repository) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('INPUT_INVALID', `${repository} has no workflow ${file}.`, {
        hint: 'Give the name of its file in .github/workflows, such as backup.yml.',
        context: { workflow: file },
    });
}


/***/ }),

/***/ 79946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ artifactNameOfEntry),
/* harmony export */   FB: () => (/* binding */ parseArtifactId),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _domain_archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37138);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63756);
/* harmony import */ var _domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35440);




/**
 * The entry of an artifact with one of our names. Its size is that of the zip; what has a label was made by hand.
 * @param madeAt the time in the archive's name, of one that was renewed; null for one that was not
 */
function entryOf(artifact, said, madeAt = null) {
    const nameTime = madeAt ?? nameTimeOf(artifact);
    return {
        id: String(artifact.id),
        name: (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .renderArchiveName */ .S9)({ ...said, createdAt: nameTime }),
        database: said.database,
        label: said.label,
        kind: said.label === null ? 'automatic' : 'manual',
        createdAt: madeAt === null ? artifact.createdAt : wholeSecondsOf(madeAt),
        sizeBytes: artifact.sizeBytes,
        storedDigest: artifact.digest,
        pinned: false,
        expiresAt: artifact.expiresAt,
        expired: artifact.expired,
    };
}
/**
 * The name of the artifact of an entry. One that was uploaded once more, or under its second name, carries the time in
 * the name of its archive.
 */
function artifactNameOfEntry({ createdAt, database, id, label, name }) {
    const said = { database: database ?? '', label };
    const madeAt = (0,_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArchiveName */ .Lz)(name)?.createdAt ?? null;
    const isUsual = madeAt?.getTime() === nameTimeOf({ id: Number(id), createdAt }).getTime();
    return madeAt === null || isUsual ? (0,_domain_archive_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArtifactName */ .U)(said) : (0,_domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRenewedName */ .cp)({ said, madeAt });
}
/**
 * GitHub keeps times in whole seconds. The milliseconds of the name are the last digits of the id, so that two
 * archives of one second have two names.
 */
function nameTimeOf({ id, createdAt }) {
    return new Date(createdAt.getTime() + (id % 1_000));
}
function wholeSecondsOf(time) {
    return new Date(Math.floor(time.getTime() / 1_000) * 1_000);
}
/**
 * The number of the artifact that an entry stands for.
 * @throws BackupError INPUT_INVALID
 */
function parseArtifactId(id) {
    if (/^[1-9]\d{0,15}$/.test(id))
        return Number(id);
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BackupError */ .hj('INPUT_INVALID', `"${id}" cannot be the id of an artifact.`, {
        hint: 'Give the number of an artifact, as the list of the store and the URL of the artifact show it.',
        context: { id },
    });
}


/***/ }),

/***/ 41326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ zippedNameOf),
/* harmony export */   u: () => (/* binding */ zippedNamesOf)
/* harmony export */ });
/* harmony import */ var _domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43076);
/* harmony import */ var _domain_archive_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77155);
/* harmony import */ var _domain_archive_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37138);



/** The name that an archive has in the zip of its artifact: after it was unpacked by hand, it says how people call the database. */
function zippedNameOf(database, codec = 'gzip') {
    return `${(0,_domain_archive_catalog_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameOf */ .R_)(database)}${_domain_archive_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ARCHIVE_EXTENSIONS */ .EX[codec]}`;
}
/** The names that the archive in an artifact may have, whose codec is not known before it is looked at. */
function zippedNamesOf(database) {
    return _domain_archive_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .CODECS */ .QA.map((codec) => zippedNameOf(database, codec));
}


/***/ }),

/***/ 20054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifacts: () => (/* binding */ openArtifacts)
/* harmony export */ });
/* harmony import */ var _domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26109);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);
/* harmony import */ var _github_visibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40091);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79946);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41326);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82794);
/* harmony import */ var _reading_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13537);







/**
 * Opens the artifacts of a repository; uploading is for that of the job.
 * @throws BackupError PUBLIC_REPOSITORY when all users of GitHub could read what is uploaded and it was not said that they may;
 *   UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
async function openArtifacts(location, job, surroundings) {
    const { upload } = location;
    const { signal } = surroundings;
    if (upload !== null)
        loadAhead();
    const options = optionsOf(location, job, surroundings);
    const { access, network, retentionDays, verifyUpload } = options;
    if (upload?.allowPublic === false) {
        const visibility = await (0,_github_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .readVisibility */ .t)(job.eventPath, new _github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient(access, network), signal);
        (0,_domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePublicPlaintext */ .z)(access.repository, visibility, false);
    }
    const { apiUrl, origin, serverUrl } = job;
    return {
        ...(0,_reading_place_js__WEBPACK_IMPORTED_MODULE_6__/* .readingPlace */ .e)(options, location, surroundings),
        factsOf: (entry) => factsOf(entry, job, options),
        memento: { kind: 'artifact', retentionDays, verifyUpload },
        recipe: (0,_recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactRecipe */ .r)({
            repository: access.repository,
            isElsewhere: location.repository !== null,
            runId: origin.runId,
            serverUrl,
            apiUrl,
        }),
    };
}
function optionsOf(location, job, surroundings) {
    const { apiUrl, origin, scratchRoot, serverUrl } = job;
    const { repository, token } = location;
    return {
        ...(0,_reading_place_js__WEBPACK_IMPORTED_MODULE_6__/* .locatedOptions */ .R)(location, surroundings),
        serverUrl,
        access: { apiUrl, token, asker: 'job', repository: repository ?? origin.repository },
        job: uploadJobOf(job),
        maxRetentionDays: limitOf(surroundings.environment['GITHUB_RETENTION_DAYS']),
        recoveryGuide: (archive) => job.renderGuide(archive, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .zippedNameOf */ .Z)(archive.database, archive.manifest.codec)),
        scratchParent: scratchRoot,
    };
}
/** Null for 0 and for what is no number: runners other than GitHub's know of no limit. */
function limitOf(days) {
    return days !== undefined && /^[1-9]\d{0,4}$/.test(days) ? Number(days) : null;
}
/** Loading the library takes a tenth of a second, in which this process would only wait for SQLite in its own one. */
function loadAhead() {
    Promise.all(/* import() | actions-artifact */[__webpack_require__.e(1659), __webpack_require__.e(4623)]).then(__webpack_require__.bind(__webpack_require__, 20584)).catch(() => undefined);
}
/** Null where the runner gave no tokens for uploading. */
function uploadJobOf({ artifactService, origin }) {
    if (artifactService === null)
        return null;
    const { commit, repository, runId } = origin;
    return { ...artifactService, repository, run: { id: runId, commit } };
}
function factsOf(entry, { origin, serverUrl }, { retentionDays, verifyUpload }) {
    return {
        artifact: {
            name: (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactNameOfEntry */ .DC)(entry),
            id: entry.id,
            url: `${serverUrl}/${origin.repository}/actions/runs/${origin.runId}/artifacts/${entry.id}`,
        },
        requestedDays: retentionDays,
        path: null,
        downloadedAgain: verifyUpload,
    };
}


/***/ }),

/***/ 63759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFromTerminal: () => (/* binding */ openFromTerminal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/github/use-proxy.js
var use_proxy = __webpack_require__(56489);
// EXTERNAL MODULE: ./lib/stores/artifacts/recipe.js
var recipe = __webpack_require__(82794);
// EXTERNAL MODULE: ./lib/stores/artifacts/reach/reading-place.js + 26 modules
var reading_place = __webpack_require__(13537);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/settings/given.js
var settings_given = __webpack_require__(41909);
// EXTERNAL MODULE: ./lib/domain/settings/parse-values.js
var parse_values = __webpack_require__(35382);
;// CONCATENATED MODULE: ./lib/stores/artifacts/reach/terminal-access.js



/** As GitHub's own command line looks for it. @see https://cli.github.com/manual/gh_help_environment */
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'];
/**
 * How a terminal reaches a repository, by its variables alone: a token in an argument stands in the list of processes.
 * @param repository `owner/name`
 * @throws BackupError STORE_UNAUTHORIZED without a token, INPUT_INVALID for one that is none, and for an odd address
 */
function readTerminalAccess(repository, environment) {
    const apiUrl = parseApiUrl(environment);
    return { asker: 'terminal', repository, token: readToken(repository, environment), ...apiUrl };
}
function readToken(repository, environment) {
    const given = TOKENS.map((name) => (0,settings_given/* givenByVariable */.v)(name, environment)).find((found) => found !== null);
    const token = given?.text.trim() ?? '';
    if (given === undefined || token === '')
        throw tokenMissing(repository);
    // What no header can hold would be shown by the error about it.
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `The value of ${given.from} is not a token of GitHub.`, {
        hint: 'It has spaces or other characters that no token has. "gh auth token" prints a valid one.',
        context: { from: given.from },
    });
}
function tokenMissing(repository) {
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `There is no token for the artifacts of ${repository}: ${TOKENS.join(' and ')} are not set.`, {
        hint: 'Run export GH_TOKEN="$(gh auth token)" first. A fine-grained token needs "actions: read" and "contents: read", a classic one the scope repo.',
        context: { repository },
    });
}
/** A GitHub Enterprise Server has its API under a path of its own. */
function parseApiUrl(environment) {
    const given = (0,settings_given/* givenByVariable */.v)('GITHUB_API_URL', environment);
    if (given === null)
        return { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' };
    const url = URL.parse(given.text);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw (0,parse_values/* invalidValue */.BS)(given, 'a URL such as https://api.github.com');
    const isEnterpriseServer = url.pathname.startsWith('/api/');
    return {
        apiUrl: given.text.replace(/\/+$/, ''),
        serverUrl: isEnterpriseServer ? url.origin : 'https://github.com',
    };
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/reach/open-from-terminal.js





/**
 * Opens the artifacts of a repository for whoever has a token and no job: they can be read and removed. All requests go
 * through the proxy that the environment names.
 * @param repository `owner/name`
 * @throws BackupError STORE_UNAUTHORIZED without a token, INPUT_INVALID for an odd variable, UNSUPPORTED_PLATFORM on a
 *   GitHub Enterprise Server
 */
function openFromTerminal(location, repository, surroundings) {
    const { environment } = surroundings;
    const { serverUrl, ...access } = readTerminalAccess(repository, environment);
    (0,use_proxy.useProxy)(environment);
    const options = {
        ...(0,reading_place/* locatedOptions */.R)(location, surroundings),
        serverUrl,
        access,
        job: null,
        maxRetentionDays: null,
        recoveryGuide: () => '',
        scratchParent: (0,external_node_os_.tmpdir)(),
    };
    return {
        ...(0,reading_place/* readingPlace */.e)(options, location, surroundings),
        factsOf: () => ({ artifact: null, requestedDays: null, path: null, downloadedAgain: false }),
        memento: { kind: 'artifact', repository },
        recipe: (0,recipe/* artifactRecipe */.r)({ repository, isElsewhere: true, runId: null, serverUrl, apiUrl: access.apiUrl }),
    };
}


/***/ }),

/***/ 13537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ locatedOptions),
  e: () => (/* binding */ readingPlace)
});

// EXTERNAL MODULE: ./lib/domain/drill/rotation.js
var rotation = __webpack_require__(67938);
// EXTERNAL MODULE: ./lib/domain/trust/trust.js
var trust_trust = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/network.js
var github_network = __webpack_require__(34097);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/stores/narrow-store.js
var narrow_store = __webpack_require__(85147);
// EXTERNAL MODULE: ./lib/stores/no-journal.js
var no_journal = __webpack_require__(34897);
// EXTERNAL MODULE: ./lib/domain/archive/artifact-name.js
var artifact_name = __webpack_require__(29531);
// EXTERNAL MODULE: ./lib/domain/archive/catalog-name.js
var catalog_name = __webpack_require__(43076);
// EXTERNAL MODULE: ./lib/domain/catalog/databases.js
var catalog_databases = __webpack_require__(37566);
// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/domain/renewal/name.js
var renewal_name = __webpack_require__(35440);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/domain/archive/digest.js
var archive_digest = __webpack_require__(47789);
;// CONCATENATED MODULE: ./lib/github/artifacts.js



const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    digest: schemas/* string */.YjP().nullish(),
    created_at: iso/* datetime */.w$({ offset: true }),
    expires_at: iso/* datetime */.w$({ offset: true }).nullish(),
    expired: schemas/* boolean */.zMY(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), repository_id: schemas/* int */.Whr(), head_repository_id: schemas/* int */.Whr().nullish() })
        .nullish(),
})
    .transform((said) => ({
    id: said.id,
    name: said.name,
    sizeBytes: said.size_in_bytes,
    digest: said.digest && (0,archive_digest/* isDigest */.B)(said.digest) ? said.digest : null,
    createdAt: new Date(said.created_at),
    expiresAt: said.expires_at ? new Date(said.expires_at) : null,
    expired: said.expired,
    run: said.workflow_run
        ? {
            id: said.workflow_run.id,
            repositoryId: said.workflow_run.repository_id,
            headRepositoryId: said.workflow_run.head_repository_id ?? null,
        }
        : null,
}));
const pageSchema = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), artifacts: schemas/* array */.YOg(artifactSchema) });
/** The most that GitHub puts on a page. */
const PAGE_LENGTH = 100;
/**
 * @param page from 1
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
 */
async function listArtifactPage(client, { name, runId }, page, signal) {
    const query = new URLSearchParams({ ...(name === null ? {} : { name }), per_page: `${PAGE_LENGTH}` });
    if (page > 1)
        query.set('page', String(page));
    const run = runId === null ? '' : `/runs/${runId}`;
    const purpose = `list the artifacts of ${client.repository}`;
    const path = `/actions${run}/artifacts?${query}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [], purpose, permission: 'actions: read' }, signal);
    const { total_count: totalCount, artifacts } = (0,github_client/* parseAnswer */.W)(answer.body, pageSchema, purpose);
    return { totalCount, artifacts };
}
/**
 * @returns null when there is no such artifact
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function readArtifact(client, id, signal) {
    const purpose = `read artifact ${id} of ${client.repository}`;
    const path = `/actions/artifacts/${id}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' }, signal);
    return answer.status === 404 ? null : (0,github_client/* parseAnswer */.W)(answer.body, artifactSchema, purpose);
}
/**
 * Deletes an artifact; one that is gone already is no error.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function deleteArtifact(client, id, signal) {
    const purpose = `delete artifact ${id} of ${client.repository}`;
    const path = `/actions/artifacts/${id}`;
    await client.ask({ method: 'DELETE', path, accepts: [204, 404], purpose, permission: 'actions: write' }, signal);
}
/**
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
async function locateDownload(client, id, signal) {
    const purpose = `download artifact ${id} of ${client.repository}`;
    const path = `/actions/artifacts/${id}/zip`;
    const accepts = [302, 404, 410];
    const answer = await client.ask({ method: 'GET', path, accepts, purpose, permission: 'actions: read' }, signal);
    if (answer.status === 404)
        return { kind: 'gone' };
    if (answer.status === 410)
        return { kind: 'expired' };
    return { kind: 'found', url: (0,github_client/* parseAnswer */.W)(answer.headers.get('location'), schemas/* url */.OZ5(), purpose) };
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/listing.js






/** A tenth of the requests that a token has for an hour; more artifacts than on these are not looked through. */
const MAX_PAGES = 100;
/**
 * Finds the artifacts that may be archives. For a database it takes one request for each label, one for none and one for
 * the runs that renewed some, and one more for each such run, whatever else the repository has; the same once more for
 * what an earlier Savepoint made, which did not say its identity. Without a database it has to look through all
 * artifacts.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED when there are too
 *   many artifacts, CANCELLED
 */
async function findArtifacts(client, scope, query, signal) {
    const passedOver = await mustPassOver(client, scope, query, signal);
    const looked = passedOver === 'none' ? query : { ...query, labels: [] };
    const artifacts = await readScope(client, scope, looked, signal);
    const found = artifacts
        .map(nameOf)
        .filter((named) => named !== null)
        .filter(({ said }) => isMeant(said, looked));
    const own = found.filter(({ artifact }) => isOwn(artifact));
    return { own, foreignCount: found.length - own.length, passedOver };
}
/** GitHub finds artifacts by whole names only, so that archives of any label are looked for among all artifacts. */
async function mustPassOver(client, scope, { database, labels }, signal) {
    if (database === null || !(0,catalog_databases/* isFullName */.fO)(database) || labels !== 'any' || scope.kind === 'artifact')
        return 'none';
    const runId = scope.kind === 'run' ? scope.runId : null;
    const { totalCount } = await listArtifactPage(client, { name: null, runId }, 1, signal);
    return totalCount > MAX_PAGES * PAGE_LENGTH ? 'other labels' : 'none';
}
function isMeant({ database, label }, { database: wanted, labels }) {
    if (wanted === null)
        return true;
    const isCalledSo = (0,catalog_databases/* isOfDatabase */.rT)(database, wanted) || database === (0,catalog_name/* plainNameOf */.R_)(wanted);
    return isCalledSo && (label === null || labels === 'any' || labels.includes(label));
}
/** Null for an artifact of something else. */
function nameOf(artifact) {
    const said = (0,artifact_name/* parseArtifactName */.T)(artifact.name);
    if (said !== null)
        return { artifact, said, madeAt: null };
    const renewed = (0,renewal_name/* parseRenewedName */.lL)(artifact.name);
    return renewed && { artifact, ...renewed };
}
/** Any GitHub user can have an artifact of any name made for a commit of a fork: then the head repository is another. */
function isOwn({ run }) {
    return run !== null && run.headRepositoryId === run.repositoryId;
}
async function readScope(client, scope, query, signal) {
    if (scope.kind === 'artifact') {
        const artifact = await readArtifact(client, scope.artifactId, signal);
        return artifact === null ? [] : [artifact];
    }
    const runId = scope.kind === 'run' ? scope.runId : null;
    const { database, labels, newest } = query;
    if (database === null || !(0,catalog_databases/* isFullName */.fO)(database) || labels === 'any')
        return listAll(client, { name: null, runId }, signal);
    const named = async (name) => {
        const filters = namesOf(name, labels).map((each) => ({ name: each, runId }));
        return (await Promise.all(filters.map((filter) => listAll(client, filter, signal)))).flat();
    };
    const own = await named(database);
    if (newest && own.some((artifact) => isOwn(artifact) && !artifact.expired))
        return own;
    const earlier = (0,catalog_name/* plainNameOf */.R_)(database);
    const rest = [
        findRenewed(client, database, runId, signal),
        named(earlier),
        findRenewed(client, earlier, runId, signal),
    ];
    return [...own, ...(await Promise.all(rest)).flat()];
}
/** What runs that renewed archives of a database have uploaded, as long as their sign is there. */
async function findRenewed(client, database, runId, signal) {
    const signs = await listAll(client, { name: (0,renewal_name/* renderRenewalSign */.si)(database), runId }, signal);
    const alive = signs.filter((sign) => isOwn(sign) && !sign.expired);
    const runs = new Set(alive.flatMap(({ run }) => (run === null ? [] : [String(run.id)])));
    const uploaded = await Promise.all([...runs].map((id) => listAll(client, { name: null, runId: id }, signal)));
    return uploaded.flat().filter(({ name }) => (0,renewal_name/* parseRenewedName */.lL)(name) !== null);
}
function namesOf(database, labels) {
    return [...new Set([null, ...labels])].map((label) => (0,artifact_name/* renderArtifactName */.U)({ database, label }));
}
/** What is uploaded meanwhile moves the others to later pages, where they are met again. */
async function listAll(client, filter, signal) {
    const byId = new Map();
    for (let page = 1;; page += 1) {
        const { totalCount, artifacts } = await listArtifactPage(client, filter, page, signal);
        if (totalCount > MAX_PAGES * PAGE_LENGTH)
            throw tooMany(client.repository, filter, totalCount);
        for (const artifact of artifacts)
            byId.set(artifact.id, artifact);
        if (artifacts.length < PAGE_LENGTH || page * PAGE_LENGTH >= totalCount)
            return [...byId.values()];
    }
}
function tooMany(repository, { name }, count) {
    const which = name === null ? 'artifacts' : `artifacts named ${name}`;
    return new errors/* BackupError */.hj('STORE_UNSUPPORTED', `${repository} has ${count} ${which}; Savepoint looks through at most ${MAX_PAGES * PAGE_LENGTH}.`, {
        hint: name === null
            ? 'Name the database in full, as its archives do, such as app~m3f9a1c2e: then few requests find them.'
            : 'Name the run or the artifact: run-id or artifact-id.',
        context: { repository, count },
    });
}
/**
 * The databases of which each run uploaded an archive, also one that expired since.
 * @param databases those that matter; empty for all
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED, CANCELLED
 */
async function readUploads(databases, labels, client, signal) {
    const wanted = databases.length === 0 ? [null] : databases;
    const found = await Promise.all(wanted.map((database) => findArtifacts(client, { kind: 'repository' }, { database, labels, newest: false }, signal)));
    const own = found.flatMap((each) => each.own);
    const adopterOf = (0,catalog_databases/* findAdopters */.ox)(own.map(({ said }) => said.database));
    const uploads = new Map();
    for (const { artifact, said } of own) {
        if (artifact.run === null)
            continue;
        const id = String(artifact.run.id);
        uploads.set(id, (uploads.get(id) ?? new Set()).add(adopterOf(said.database) ?? said.database));
    }
    return uploads;
}

// EXTERNAL MODULE: ./lib/domain/catalog/catalog.js
var catalog = __webpack_require__(81115);
// EXTERNAL MODULE: ./lib/domain/renewal/renewal.js
var renewal = __webpack_require__(10559);
// EXTERNAL MODULE: ./lib/files/disk/assert-not-aborted.js
var assert_not_aborted = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/files/disk/scratch.js + 1 modules
var scratch = __webpack_require__(19994);
;// CONCATENATED MODULE: ./lib/github/platform.js

/**
 * Refuses a GitHub Enterprise Server, which has no artifact service for this version of artifacts. The rule is that of
 * the library, so that nothing is begun which it would refuse.
 * @param serverUrl such as `https://github.com`
 * @throws BackupError UNSUPPORTED_PLATFORM
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
function refuseEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    if (hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost'))
        return;
    throw new errors/* BackupError */.hj('UNSUPPORTED_PLATFORM', `${hostname} is a GitHub Enterprise Server: its artifacts are not supported.`, {
        hint: 'Keep the archives in a directory instead: set store to a path on the runner or on a share.',
        context: { serverUrl },
    });
}

// EXTERNAL MODULE: ./lib/stores/artifacts/cannot-upload.js
var cannot_upload = __webpack_require__(177);
// EXTERNAL MODULE: ./lib/stores/artifacts/entry.js
var artifacts_entry = __webpack_require__(79946);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/trust/error.js
var error = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/files/durable/create-file.js
var create_file = __webpack_require__(19646);
// EXTERNAL MODULE: ./lib/github/advice.js
var advice = __webpack_require__(57859);
// EXTERNAL MODULE: ./lib/github/request.js
var request = __webpack_require__(91810);
// EXTERNAL MODULE: ./lib/github/secrets.js
var secrets = __webpack_require__(92318);
;// CONCATENATED MODULE: ./lib/github/download-error.js





/** The error of a download that another attempt may complete. */
function downloadFailed(expected, why, cause) {
    const { subject, sizeBytes } = expected;
    return new errors/* BackupError */.hj('STORE_DOWNLOAD_FAILED', `Could not download ${subject}: ${why}.`, {
        hint: 'Check the network and https://www.githubstatus.com, then try again. Nothing was changed.',
        context: { subject, sizeBytes },
        transient: true,
        cause,
    });
}
/** @param host that was to give it */
function downloadInterrupted(expected, thrown, host) {
    const { subject, sizeBytes } = expected;
    const reason = (0,request/* networkReason */.d8)(thrown);
    const { hint, mayPass } = (0,advice/* adviceOn */.i)(reason, host);
    return new errors/* BackupError */.hj('STORE_DOWNLOAD_FAILED', `Could not download ${subject}: the connection to ${host} ended (${reason}).`, {
        hint: `${hint} Nothing was changed.`,
        context: { subject, sizeBytes, host },
        transient: mayPass,
        cause: (0,secrets/* showableCause */.d)(thrown),
    });
}
function wrongSize(expected, got) {
    const { code, context, hint, message, transient } = downloadFailed(expected, `${got} bytes came, ${expected.sizeBytes} were expected`);
    return new errors/* BackupError */.hj(code, message, { hint, transient, context: { ...context, gotBytes: got } });
}
/** The error of a download that is complete and yet something else; it may have been damaged on the way. */
function wrongDigest({ subject, digest }, got) {
    return (0,error/* untrusted */.b)({
        subject,
        fact: 'the digest of its bytes',
        expected: `${digest}, as GitHub states`,
        got,
        hint: 'It was damaged or replaced after its upload. Use another archive, and make a new backup now.',
        transient: true,
    });
}

// EXTERNAL MODULE: ./lib/github/received-bytes.js
var received_bytes = __webpack_require__(47306);
// EXTERNAL MODULE: ./lib/github/retrying.js
var retrying = __webpack_require__(85513);
// EXTERNAL MODULE: ./lib/github/time-limit.js
var time_limit = __webpack_require__(27556);
;// CONCATENATED MODULE: ./lib/github/download.js
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
 * Downloads a file whose size and digest are known. After an interruption it goes on where it stopped; bytes that are
 * not what they should be are fetched again from the start.
 * @throws BackupError STORE_DOWNLOAD_FAILED, ORIGIN_UNTRUSTED when whole downloads have another digest, DISK_FULL,
 *   IO_FAILED, CANCELLED, and whatever `signUrl` throws
 */
async function downloadFile(download, network, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, sizeBytes } = download;
        const limitMs = (0,github_network/* transferLimitMs */.R)(sizeBytes, network.limits);
        const limit = __addDisposableResource(env_1, new time_limit/* TimeLimit */.h(limitMs, () => downloadFailed(download, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`)), false);
        const either = AbortSignal.any([signal, limit.signal]);
        await (0,create_file.createFile)(path, 'scratch', async (file) => {
            const received = new received_bytes/* ReceivedBytes */.J(file, path);
            await (0,retrying/* retrying */.R$)(() => receive(download, received, network, either), network.patience, either);
        }, sizeBytes);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function receive(download, received, network, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const url = await download.signUrl(signal);
        const { idleMs } = network.limits;
        const idle = __addDisposableResource(env_2, new time_limit/* TimeLimit */.h(idleMs, () => downloadFailed(download, `nothing came for ${idleMs / 1_000} s`)), false);
        const either = AbortSignal.any([signal, idle.signal]);
        try {
            for await (const bytes of await openRest(url, download, received, network, either)) {
                idle.refresh();
                if (received.sizeBytes + bytes.length > download.sizeBytes)
                    throw wrongSize(download, 'more');
                await received.append(bytes);
                download.onProgress(received.sizeBytes, download.sizeBytes);
            }
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(either);
            throw error instanceof errors/* BackupError */.hj ? error : downloadInterrupted(download, error, new URL(url).host);
        }
        await assertComplete(download, received);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** The bytes that are missing where the storage gives them, otherwise all of them again. */
async function openRest(url, download, received, { userAgent }, signal) {
    const range = received.sizeBytes > 0 ? { range: `bytes=${received.sizeBytes}-` } : {};
    const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...range };
    const response = await fetch(url, { headers, redirect: 'error', signal });
    if (!continues(response, received))
        await received.restart();
    const failure = failureOf(response, download, received);
    if (failure === null && response.body !== null)
        return response.body;
    await response.body?.cancel();
    throw failure ?? wrongSize(download, '0');
}
function continues({ status, headers }, { sizeBytes }) {
    return status === 206 && headers.get('content-range')?.startsWith(`bytes ${sizeBytes}-`) === true;
}
function failureOf(response, download, received) {
    const { status, headers } = response;
    if (status !== 200 && received.sizeBytes === 0) {
        return downloadFailed(download, `the storage answered ${status}`);
    }
    const announced = received.sizeBytes + Number(headers.get('content-length') ?? Number.NaN);
    return announced === download.sizeBytes ? null : wrongSize(download, String(announced));
}
async function assertComplete(download, received) {
    const { sizeBytes, digest } = received;
    if (sizeBytes !== download.sizeBytes)
        throw wrongSize(download, String(sizeBytes));
    if (digest === download.digest)
        return;
    await received.restart();
    throw wrongDigest(download, digest);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/archive/format/crc32.js

/**
 * The CRC-32 that gzip and zip both use.
 * @param before the CRC of the bytes before these, to go on from
 * @see RFC 1952, section 8
 */
function crc32(bytes, before = 0) {
    return external_node_zlib_.crc32(bytes, before);
}

// EXTERNAL MODULE: ./lib/files/disk/free-space.js
var free_space = __webpack_require__(51548);
// EXTERNAL MODULE: ./lib/files/disk/wrap-file-error.js
var wrap_file_error = __webpack_require__(10899);
// EXTERNAL MODULE: ./lib/files/durable/write-fully.js
var write_fully = __webpack_require__(6197);
;// CONCATENATED MODULE: ./lib/stores/zip/refusal.js

/** The error for a zip that is not what Savepoint uploads. */
function zipRefused(subject, why, cause) {
    return new errors/* BackupError */.hj('ARCHIVE_DAMAGED', `The zip of ${subject} is refused: ${why}.`, {
        hint: 'Savepoint did not make it, or it was damaged. Nothing was unpacked; use another archive.',
        context: { subject },
        cause,
    });
}
/** The error for a zip that claims to become larger than an archive can be. */
function zipTooLarge(subject, sizeBytes, limitBytes) {
    return new errors/* BackupError */.hj('ARCHIVE_TOO_LARGE', `The zip of ${subject} is refused: it would become ${sizeBytes} bytes, at most ${limitBytes} were expected.`, {
        hint: 'An archive is compressed already, so its zip is about as large. Nothing was unpacked; use another archive.',
        context: { subject, sizeBytes, limitBytes },
    });
}

;// CONCATENATED MODULE: ./lib/stores/zip/contents.js

/** The name of the guide that lies beside every archive. */
const GUIDE_NAME = 'RECOVERY.md';
const STORED = 0;
const DEFLATED = 8;
/** An archive is compressed, so its zip hardly shrinks; one of level 0, or of empty pages, may do so by this much. */
const MOST_TIMES_SMALLER = 100;
/** Below this nothing has to be feared. */
const HARMLESS_BYTES = 64 * 1_024 * 1_024;
/** The largest file that a zip of this size may give. */
function largestEntryBytes(zipSizeBytes) {
    return Math.max(zipSizeBytes * MOST_TIMES_SMALLER, HARMLESS_BYTES);
}
/**
 * Looks at the whole table of contents before anything is inflated: exactly the archive and the guide, both ordinary
 * files of a size that can be true.
 * @param entries of which there are two
 * @returns the entry of the archive
 * @throws BackupError ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE
 */
function selectArchiveEntry(entries, claim) {
    const { subject, archiveNames } = claim;
    const names = entries.map(({ fileName }) => fileName);
    const archive = entries.find(({ fileName }) => archiveNames.includes(fileName));
    if (archive === undefined || !names.includes(GUIDE_NAME)) {
        const got = names.map((name) => `"${name}"`).join(', ');
        throw zipRefused(subject, `it has ${got} in it, not "${archiveNames[0]}" and "${GUIDE_NAME}"`);
    }
    for (const entry of entries)
        assertOrdinary(entry, claim);
    return archive;
}
function assertOrdinary(entry, { subject, sizeBytes }) {
    if (entry.isEncrypted())
        throw zipRefused(subject, `"${entry.fileName}" is encrypted`);
    if (!isRegularFile(entry))
        throw zipRefused(subject, `"${entry.fileName}" is a link or no file`);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
        throw zipRefused(subject, `"${entry.fileName}" is compressed by method ${entry.compressionMethod}`);
    }
    const limitBytes = largestEntryBytes(sizeBytes);
    if (entry.uncompressedSize > limitBytes)
        throw zipTooLarge(subject, entry.uncompressedSize, limitBytes);
}
/** The upper half of the attributes is the mode of Unix, where the zip was made by a system that has one. */
function isRegularFile({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & 0o170000;
    return type === 0 || type === 0o100000;
}

;// CONCATENATED MODULE: ./lib/stores/zip/archive.js













/**
 * Unpacks the archive in a zip to a new file, whatever the zip calls it.
 * @param destination created exclusively
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
async function extractArchive(zip, destination, signal) {
    await withArchiveEntry(zip, signal, async (bytes, sizeBytes) => {
        await (0,free_space/* assertFreeSpace */.V)((0,external_node_path_.dirname)(destination), sizeBytes);
        await (0,create_file.createFile)(destination, 'scratch', (file) => copyTo(bytes, (chunk, at) => (0,write_fully/* writeFully */.K)(file, chunk, at)));
    });
}
/**
 * The size and the digest of the archive in a zip, without unpacking it to disk.
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, IO_FAILED,
 *   CANCELLED
 */
function digestArchive(zip, signal) {
    return withArchiveEntry(zip, signal, async (bytes) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const sizeBytes = await copyTo(bytes, async (chunk) => void hash.update(chunk));
        return { sizeBytes, digest: (0,archive_digest/* digestOfHex */.z)(hash.digest('hex')) };
    });
}
async function withArchiveEntry(zip, signal, read) {
    const file = await openZip(zip);
    try {
        const entry = selectArchiveEntry(await readEntries(file, zip), zip);
        return await read(readEntry(file, entry, zip, signal), entry.uncompressedSize);
    }
    finally {
        file.close();
    }
}
async function openZip({ path, subject }) {
    try {
        return await (0,yauzl/* openPromise */.sO)(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
/** Two are right; how many more there are does not matter. */
async function readEntries(file, { path, subject }) {
    if (file.entryCount !== 2) {
        throw zipRefused(subject, `it has ${file.entryCount} entries, not an archive and "${GUIDE_NAME}"`);
    }
    const entries = [];
    try {
        for await (const entry of file.eachEntry())
            entries.push(entry);
        return entries;
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
/** Opened when the first bytes are asked for, since a stream without a listener throws its errors at the process. */
async function* readEntry(file, entry, { path, subject }, signal) {
    let crc = 0;
    try {
        for await (const chunk of await file.openReadStreamPromise(entry)) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            crc = crc32(chunk, crc);
            yield chunk;
        }
        // yauzl leaves this to its caller.
        if (crc !== entry.crc32)
            throw zipRefused(subject, `its archive has CRC-32 ${crc} instead of ${entry.crc32}`);
    }
    catch (error) {
        throw refusedBy(error, path, subject);
    }
}
async function copyTo(bytes, write) {
    let doneBytes = 0;
    for await (const chunk of bytes) {
        await write(chunk, doneBytes);
        doneBytes += chunk.length;
    }
    return doneBytes;
}
/** What the file system reports stays what it is; everything else is the zip's fault. */
function refusedBy(thrown, path, subject) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    if (typeof thrown.syscall === 'string')
        return (0,wrap_file_error/* wrapFileError */.J)(thrown, path, 'scratch');
    const { message } = thrown;
    return zipRefused(subject, message, thrown);
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/gone.js

/** The error for an artifact that was deleted. */
function archiveGone(subject, where) {
    return new errors/* BackupError */.hj('ARCHIVE_NOT_FOUND', `The archive ${subject} is not in the ${where}.`, {
        hint: 'It was deleted. List the store to see what is there.',
        context: { archive: subject },
    });
}
/** The error for an artifact whose retention ended: GitHub keeps its name for a while, and nothing else. */
function artifactExpired(subject, where) {
    return new errors/* BackupError */.hj('ARCHIVE_EXPIRED', `The archive ${subject} expired; the ${where} have only its name.`, {
        hint: 'Use a newer archive. To keep archives longer, raise retention-days and the limit in the settings of the repository.',
        context: { archive: subject },
    });
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/fetch.js







/**
 * Downloads the zip of an artifact and unpacks the archive in it. Both have a name of our own choice.
 * @returns the path of the archive
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, ORIGIN_UNTRUSTED, STORE_*, ARCHIVE_DAMAGED,
 *   ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
async function fetchArtifact(wanted, client, network, signal) {
    const { artifact, subject, archiveNames, directory } = wanted;
    const { id, sizeBytes } = artifact;
    const zip = { path: (0,external_node_path_.join)(directory, `artifact-${id}.zip`), subject, archiveNames, sizeBytes };
    const download = {
        ...zip,
        digest: digestOf(artifact, subject),
        signUrl: (either) => signUrl(wanted, client, either),
        onProgress: wanted.onProgress,
    };
    await downloadFile(download, network, signal);
    try {
        const path = (0,external_node_path_.join)(directory, `artifact-${id}.db.gz`);
        await extractArchive(zip, path, signal);
        return path;
    }
    finally {
        await (0,promises_.rm)(zip.path, { force: true });
    }
}
async function signUrl({ artifact, subject, where }, client, signal) {
    const location = await locateDownload(client, artifact.id, signal);
    switch (location.kind) {
        case 'found':
            return location.url;
        case 'gone':
            throw archiveGone(subject, where);
        case 'expired':
            throw artifactExpired(subject, where);
    }
}
/** Savepoint never uploads without one, so an artifact that has none is not of Savepoint. */
function digestOf({ digest }, subject) {
    if (digest !== null)
        return digest;
    throw (0,error/* untrusted */.b)({
        subject,
        fact: 'its digest at GitHub',
        expected: 'sha256:…',
        got: 'missing',
        hint: 'Savepoint did not upload it. Use another archive.',
    });
}

// EXTERNAL MODULE: ./lib/stores/artifacts/layout.js
var layout = __webpack_require__(41326);
;// CONCATENATED MODULE: ./lib/stores/artifacts/upload-error.js



/** The error of an upload that did not happen, or of which it is not known whether it did. */
function uploadFailed(artifactName, why, cause) {
    return new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
        hint: `Count on no backup of this run. ${(0,advice/* adviceOn */.i)(codeOf(cause), hostOf(cause)).hint} When that is done, run the job again.`,
        context: { artifact: artifactName },
        cause: cause === undefined || cause instanceof errors/* BackupError */.hj ? cause : (0,secrets/* showableCause */.d)(cause),
    });
}
/** Such as `ECONNREFUSED`; the library keeps it in different places. */
function codeOf(thrown) {
    if (!(thrown instanceof Error))
        return '';
    const { code } = thrown;
    return typeof code === 'string'
        ? code
        : (/\b(?:E[A-Z]{5,}|[A-Z]+(?:_[A-Z]+)+)\b/.exec(thrown.message)?.[0] ?? '');
}
/** The storage has a host of its own, which the library tells with some errors only. */
function hostOf(thrown) {
    const { request } = (thrown ?? {});
    const url = typeof request?.url === 'string' ? URL.parse(request.url) : null;
    const named = thrown instanceof Error ? /ENOTFOUND ([\w.-]+)/.exec(thrown.message)?.[1] : undefined;
    return (url?.host ?? named ?? "GitHub's storage (*.blob.core.windows.net and *.actions.githubusercontent.com)");
}
/** What `@actions/artifact` threw, which says everything in its message only. */
function wrapUploadError(thrown, artifactName) {
    if (thrown instanceof errors/* BackupError */.hj)
        return thrown;
    const cause = (0,secrets/* showableCause */.d)(thrown);
    const details = { context: { artifact: artifactName }, cause };
    if (/storage quota|insufficient usage/i.test(cause.message)) {
        return new errors/* BackupError */.hj('STORE_QUOTA_EXHAUSTED', 'The artifact storage of the account is full.', {
            ...details,
            hint: 'Delete artifacts or shorten retention-days (GitHub counts anew only every 6 to 12 hours), or raise the spending limit.',
        });
    }
    if (/^Failed to FinalizeArtifact/.test(cause.message))
        return unfinished(artifactName, cause);
    if (/\(409\)/.test(cause.message))
        return nameTaken(artifactName, details);
    if (/\(40[13]\)/.test(cause.message)) {
        return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `GitHub does not let this job upload ${artifactName}.`, {
            ...details,
            hint: 'The token of a job is valid until the job ends. Check that artifacts are not disabled for the repository.',
        });
    }
    return uploadFailed(artifactName, whyOf(cause, thrown), thrown);
}
function unfinished(artifactName, cause) {
    const why = `everything was sent, and the service did not finish it (${withoutFullStop(firstLineOf(cause))})`;
    return new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
        hint: 'Count on no backup of this run. That is a failure of the service: see https://www.githubstatus.com, then run the job again.',
        context: { artifact: artifactName, unfinished: true },
        cause,
    });
}
/** True for an upload of which everything was sent, and only the service's word is missing. */
function isUnfinished({ context }) {
    return context['unfinished'] === true;
}
/** The error of a server that is not GitHub's and does not know what the library sends. */
function foreignServer(host) {
    return new errors/* BackupError */.hj('STORE_UNSUPPORTED', `The artifact server ${host} is not GitHub's, and refuses what GitHub's library for artifacts sends.`, {
        hint: 'Keep the archives in a directory instead: set store to a path on the runner or on a share.',
        context: { host },
    });
}
/**
 * What was thrown while an upload was compared with what was sent: it is not good, and was deleted.
 */
function wrapReadBackError(thrown, artifactName) {
    const failure = (0,errors/* asBackupError */.ZJ)(thrown);
    if (failure.code === 'STORE_UPLOAD_FAILED')
        return failure;
    const why = `it could not be read back as it was sent (${withoutFullStop(failure.message)})`;
    return uploadFailed(artifactName, why, failure);
}
/**
 * What was thrown while an upload was compared with what was sent, where nothing says that it is not good: it stays.
 * What ails this machine stays what it is.
 */
function wrapUnknownUpload(thrown, artifactName, id) {
    const failure = (0,errors/* asBackupError */.ZJ)(thrown);
    const stays = `It is still there, as artifact ${id}: count on it only when mode: verify with artifact-id: ${id} says that it is good.`;
    if (['cancelled', 'internal', 'target'].includes(failure.kind))
        return failure;
    const why = `it could not be read back (${withoutFullStop(failure.message)})`;
    return new errors/* BackupError */.hj('STORE_UPLOAD_FAILED', `Artifact ${artifactName} was uploaded, but ${why}.`, {
        hint: `${stays} See https://www.githubstatus.com.`,
        context: { artifact: artifactName, artifactId: id },
        cause: failure,
    });
}
/** Tells whether a failure proves that an upload is not what was sent, and not only that it could not be told. */
function provesBadUpload(thrown) {
    const { code, context, kind, transient } = (0,errors/* asBackupError */.ZJ)(thrown);
    if (code === 'STORE_UPLOAD_FAILED')
        return !transient;
    return code === 'ORIGIN_UNTRUSTED' || kind === 'archive' || context['gotBytes'] !== undefined;
}
/** The first line: those behind it give the same advice for every failure, or only the time. */
function whyOf(cause, thrown) {
    const said = firstLineOf(cause);
    const { statusCode } = thrown;
    return typeof statusCode === 'number'
        ? `the storage answered ${statusCode} (${said})`
        : withoutFullStop(said);
}
function firstLineOf({ message }) {
    return message.split('\n')[0] ?? '';
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function nameTaken(artifactName, details) {
    return new errors/* BackupError */.hj('STORE_NAME_TAKEN', `This run has an artifact named ${artifactName} already.`, {
        ...details,
        hint: 'A run keeps one archive of a database and a label. Give each job of a matrix, and each further backup of the same database, a name of its own with the input "name".',
    });
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/folder.js






/**
 * Lays out what is uploaded, in a new folder beside the staged archive: the archive under the name that it has in the
 * zip, linked where the file system can, and the guide. From then on no other process can take the archive away.
 * @throws BackupError STORE_UPLOAD_FAILED when the archive is not what was staged, DISK_FULL, STORE_NOT_WRITABLE
 */
async function layOut(archive, guide) {
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(archive.path), 'upload-'));
        const archivePath = (0,external_node_path_.join)(path, (0,layout/* zippedNameOf */.Z)(archive.database, archive.manifest.codec));
        await linkOrCopy(archive.path, archivePath);
        await assertLaidOut(path, archive);
        const guidePath = (0,external_node_path_.join)(path, GUIDE_NAME);
        await (0,promises_.writeFile)(guidePath, guide);
        return { path, files: [archivePath, guidePath] };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, archive.path, 'store');
    }
}
/**
 * Makes sure that the archive is still what was staged. The library passes over a file that vanished, and is content.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NOT_WRITABLE
 */
async function assertLaidOut(folder, archive) {
    const name = (0,layout/* zippedNameOf */.Z)(archive.database, archive.manifest.codec);
    const sizeBytes = await readSize((0,external_node_path_.join)(folder, name));
    if (sizeBytes === archive.sizeBytes)
        return;
    const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`;
    throw uploadFailed(name, `${archive.path} ${got}, ${archive.sizeBytes} bytes were expected`);
}
async function readSize(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch {
        await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_EXCL | promises_.constants.COPYFILE_FICLONE);
    }
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/read-back.js







/**
 * Compares what the service recorded with what was sent.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function assertRecorded({ name, uploaded, archive }, service, { patience }, signal) {
    const recorded = await (0,retrying/* retrying */.R$)(() => findListed(name, uploaded, service, signal), patience, signal);
    if (recorded.sizeBytes !== uploaded.sizeBytes) {
        throw uploadFailed(name, `${uploaded.sizeBytes} bytes were sent, ${recorded.sizeBytes} are recorded`);
    }
    if (recorded.digest !== null && recorded.digest !== uploaded.digest) {
        throw uploadFailed(name, `${uploaded.digest} was sent, ${recorded.digest} is recorded`);
    }
    if (archive.sizeBytes > largestEntryBytes(uploaded.sizeBytes)) {
        throw uploadFailed(name, `its zip of ${uploaded.sizeBytes} bytes could not be told from a bomb; use a higher compression-level`);
    }
    return recorded;
}
/** A listing may be late: what it does not have yet is looked for again. */
async function findListed(name, { id }, service, signal) {
    const recorded = await service.find(id, signal);
    if (recorded !== null)
        return recorded;
    throw (0,retrying/* asTransient */.tA)(uploadFailed(name, 'the service says that it is done, but does not list it'));
}
/**
 * Downloads an artifact of this run again and compares the archive in it with the one that was staged.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_*, ORIGIN_UNTRUSTED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
async function readBack(back, service, network, signal) {
    const { name, archive } = back;
    const { sizeBytes, digest } = await downloadAgain(back, service, network, signal);
    if (sizeBytes === archive.sizeBytes && digest === archive.digest)
        return;
    const expected = `${archive.sizeBytes} bytes, ${archive.digest}`;
    throw uploadFailed(name, `the archive in it is ${sizeBytes} bytes, ${digest}, not ${expected}`);
}
async function downloadAgain({ name, uploaded, archive, folder }, service, network, signal) {
    const path = (0,external_node_path_.join)(folder, 'read-back.zip');
    const zip = {
        ...uploaded,
        path,
        subject: `artifact ${name}`,
        archiveNames: [(0,layout/* zippedNameOf */.Z)(archive.database, archive.manifest.codec)],
    };
    const signUrl = (either) => service.signUrl(name, either);
    await downloadFile({ ...zip, signUrl, onProgress: () => undefined }, network, signal);
    return await digestArchive(zip, signal);
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/retention.js
const DAY_MS = 86_400_000;
/** A day is changed twice a year by an hour; GitHub counts by the calendar. */
const TOLERANCE_MS = 7_200_000;
/** How long GitHub is asked to keep an artifact: never longer than the limit that it set for the job. */
function effectiveRetentionDays(askedDays, limitDays) {
    return limitDays === null ? askedDays : Math.min(askedDays, limitDays);
}
/** When an artifact expires that is kept for so many days. */
function expiryAfter(createdAt, days) {
    return new Date(createdAt.getTime() + days * DAY_MS);
}
/** What the reader should know when GitHub keeps an artifact for a shorter time than was asked; null otherwise. */
function noteOnExpiry(createdAt, expiresAt, askedDays) {
    const wantedMs = expiryAfter(createdAt, askedDays).getTime();
    if (expiresAt.getTime() >= wantedMs - TOLERANCE_MS)
        return null;
    const keptDays = Math.round((expiresAt.getTime() - createdAt.getTime()) / DAY_MS);
    const until = expiresAt.toISOString().slice(0, 10);
    return (`GitHub keeps this archive for ${keptDays} days only, until ${until}, and not for ${askedDays} as asked: ` +
        'that is the limit in the settings of the repository or of its owner.');
}

;// CONCATENATED MODULE: ./lib/stores/zip/failure.js
/** What `@actions/artifact` throws when a file cannot be read while its zip is made. */
const MESSAGE = /error has occurred during zip creation/;
/**
 * Runs an upload of the library. It throws what goes wrong with its zip from within a listener, where only the process
 * can catch it, and the process would end. That may happen long after the caller stopped waiting for the upload.
 * @throws what the upload throws, and what it could not
 */
async function withZipFailures(upload) {
    const failed = Promise.withResolvers();
    const catchZipFailure = (error) => {
        if (MESSAGE.test(error.message))
            failed.reject(error);
        // Without this listener the process would end here, unless others want to know.
        else if (process.listenerCount('uncaughtException') === 1)
            throw error;
    };
    process.on('uncaughtException', catchZipFailure);
    const uploading = upload();
    const stop = () => void process.off('uncaughtException', catchZipFailure);
    uploading.then(stop, stop);
    return await Promise.race([uploading, failed.promise]);
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/upload.js
var upload_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var upload_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Fast; the archive itself does not become smaller. At level 0 some programs cannot read the zip. */
const COMPRESSION_LEVEL = 1;
/**
 * Uploads a folder through `@actions/artifact`, which takes its tokens from the environment of the job. The library
 * cannot be stopped: after an error it may go on until the process ends. Left alone, one that stalls would take as long
 * as the job may.
 * @param signal ends the waiting, with its reason
 * @throws BackupError STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, STORE_UPLOAD_FAILED, CANCELLED
 */
async function uploadFolder(upload, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { limitMs, name } = upload;
        const limit = upload_addDisposableResource(env_1, new time_limit/* TimeLimit */.h(limitMs, () => uploadFailed(name, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`)), false);
        try {
            const sent = await unlessAborted(send(upload), AbortSignal.any([signal, limit.signal]));
            return parseSent(sent, name);
        }
        catch (error) {
            (0,assert_not_aborted/* assertNotAborted */.J)(signal);
            throw wrapUploadError(error, name);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        upload_disposeResources(env_1);
    }
}
/** The library is loaded here because that takes longer than everything else at the start. */
async function send({ name, path, files, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() | actions-artifact */[__webpack_require__.e(1659), __webpack_require__.e(4623)]).then(__webpack_require__.bind(__webpack_require__, 20584));
    const options = { compressionLevel: COMPRESSION_LEVEL, retentionDays };
    const client = new DefaultArtifactClient();
    return await withZipFailures(() => client.uploadArtifact(name, [...files], path, options));
}
async function unlessAborted(work, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([work, aborted.promise]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
function parseSent({ id, size, digest }, name) {
    const said = `sha256:${digest}`;
    if (id !== undefined && size !== undefined && (0,archive_digest/* isDigest */.B)(said))
        return { id, sizeBytes: size, digest: said };
    throw uploadFailed(name, `the service gave no id, size or digest (${id}, ${size}, ${digest})`);
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/send.js
var send_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var send_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Uploads a folder. Where the service does not finish what it has, it is asked whether it did; and a server that will
 * never take it is found out early.
 * @throws BackupError as {@link uploadFolder}; STORE_UNSUPPORTED for a server that is not GitHub's
 */
async function sendFolder(upload, { network, reporter, service }, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name } = upload;
        const suspicion = send_addDisposableResource(env_1, new Suspicion(service, network, signal), false);
        try {
            return await uploadFolder(upload, AbortSignal.any([signal, suspicion.signal]));
        }
        catch (thrown) {
            const failure = (0,errors/* asBackupError */.ZJ)(thrown);
            if (!isUnfinished(failure))
                throw failure;
            const find = () => findFinished(name, failure, service, signal);
            const found = await (0,retrying/* retrying */.R$)(find, network.patience, signal).catch(() => null);
            if (found === null)
                throw failure;
            reporter.note(`The service did not say that artifact ${name} is finished, but it is: ${failure.message}`);
            return found;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        send_disposeResources(env_1);
    }
}
/** What was sent, by the account of the service. */
async function findFinished(name, failure, service, signal) {
    const found = await service.findNamed(name, signal);
    if (found === null || found.digest === null || !(0,archive_digest/* isDigest */.B)(found.digest))
        throw (0,retrying/* asTransient */.tA)(failure);
    return { id: found.id, sizeBytes: found.sizeBytes, digest: found.digest };
}
/** Asks once, when an upload takes longer than its beginning should, whether the server will ever take it. */
class Suspicion {
    #ended = new AbortController();
    #foreign = new AbortController();
    #timer;
    constructor(service, { limits }, signal) {
        const either = AbortSignal.any([signal, this.#ended.signal]);
        this.#timer = setTimeout(() => void this.#ask(service, either), limits.suspicionMs);
    }
    async #ask(service, signal) {
        if (await service.refusesLibrary(signal))
            this.#foreign.abort(foreignServer(service.host));
    }
    /** Aborted, with the error as its reason, when the server is found out. */
    get signal() {
        return this.#foreign.signal;
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
        this.#ended.abort();
    }
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/publication.js












/**
 * Uploads a staged archive, and takes no word for it that it worked: size and digest are compared, and the artifact is
 * downloaded again. One that is not what it should be is deleted; one of which that could not be told stays.
 * @param name of the artifact
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function publishArtifact(archive, name, rules, tools, signal) {
    (0,assert_not_aborted/* assertNotAborted */.J)(signal);
    const folder = await layOut(archive, rules.recoveryGuide(archive));
    const retentionDays = effectiveRetentionDays(rules.retentionDays, rules.maxRetentionDays);
    try {
        const limitMs = (0,github_network/* transferLimitMs */.R)(archive.sizeBytes, tools.network.limits);
        const uploaded = await sendFolder({ ...folder, name, retentionDays, limitMs }, tools, signal);
        const recorded = await check({ name, uploaded, archive, folder: folder.path }, rules, tools, signal);
        return await readListed({ ...uploaded, name, recorded, retentionDays }, rules, tools, signal);
    }
    finally {
        // Whoever opened the scratch directory removes what an upload that hangs still holds open.
        await (0,promises_.rm)(folder.path, { recursive: true, force: true }).catch(() => undefined);
    }
}
/**
 * The name of the artifact of a new archive.
 * @throws BackupError INPUT_INVALID
 */
function artifactNameOf({ database, label }) {
    const name = (0,artifact_name/* renderArtifactName */.U)({ database, label });
    const said = (0,artifact_name/* parseArtifactName */.T)(name);
    if (said?.database === database && said.label === label)
        return name;
    throw new errors/* BackupError */.hj('INPUT_INVALID', `"${name}" cannot be the name of an artifact.`, {
        hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
        context: { database, label },
    });
}
/** Only now is an artifact of this name known to be our own, and may be deleted. */
async function check(back, rules, { service, network, reporter }, signal) {
    try {
        await assertLaidOut(back.folder, back.archive);
        const recorded = await assertRecorded(back, service, network, signal);
        if (rules.verifyUpload)
            await readBack(back, service, network, signal);
        return recorded;
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        if (!provesBadUpload(error))
            throw wrapUnknownUpload(error, back.name, back.uploaded.id);
        await service.discard(back.name, signal).catch(() => {
            reporter.note(`Artifact ${back.name} (${back.uploaded.id}) is not good and could not be deleted. Do not use it.`);
        });
        throw wrapReadBackError(error, back.name);
    }
}
/** The artifact as readers will find it: as GitHub tells where the token may ask, otherwise by our own account. */
async function readListed(published, rules, tools, signal) {
    const listed = (await askGitHub(published.id, tools, signal)) ?? computeListed(published, tools.network);
    const { createdAt, expiresAt } = listed;
    const note = expiresAt === null ? null : noteOnExpiry(createdAt, expiresAt, rules.retentionDays);
    if (note !== null)
        tools.reporter.note(note);
    return listed;
}
/** Null when the token may not ask or GitHub does not answer: the backup is good all the same. */
async function askGitHub(id, { client }, signal) {
    try {
        return await readArtifact(client, id, signal);
    }
    catch (error) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        if ((0,errors/* asBackupError */.ZJ)(error).kind === 'store')
            return null;
        throw error;
    }
}
/** Times are in whole seconds, as GitHub's own are. */
function computeListed({ id, name, sizeBytes, recorded, retentionDays }, { clock }) {
    const saidAt = recorded.createdAt ?? clock.now();
    const createdAt = new Date(Math.floor(saidAt.getTime() / 1_000) * 1_000);
    const digest = recorded.digest !== null && (0,archive_digest/* isDigest */.B)(recorded.digest) ? recorded.digest : null;
    const expiresAt = expiryAfter(createdAt, retentionDays);
    return { id, name, sizeBytes, digest, createdAt, expiresAt, expired: false };
}

// EXTERNAL MODULE: ./lib/domain/archive/name.js
var archive_name = __webpack_require__(37138);
;// CONCATENATED MODULE: ./lib/stores/artifacts/renewal.js










/**
 * Uploads an archive once more, under a name that carries the time at which it was made. Before that the run gets the
 * sign by which its renewed archives are found.
 * @throws BackupError STORE_UPLOAD_FAILED, STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
async function renewArtifact({ createdAt, name }, archive, rules, tools, signal) {
    const madeAt = (0,archive_name/* parseArchiveName */.Lz)(name)?.createdAt ?? createdAt;
    return publishAs(archive, madeAt, rules, tools, signal);
}
/**
 * Uploads an archive under its second name, that of one that was uploaded once more: for when the service holds the first
 * one and does not finish it. It is found in the same way.
 * @throws BackupError as {@link renewArtifact}
 */
function publishUnderSecondName(archive, rules, tools, signal) {
    return publishAs(archive, tools.network.clock.now(), rules, tools, signal);
}
async function publishAs(archive, madeAt, rules, tools, signal) {
    const { database, label } = archive;
    artifactNameOf(archive);
    const said = { database, label };
    await putSign(archive, rules, tools, signal);
    const artifact = await publishArtifact(archive, (0,renewal_name/* renderRenewedName */.cp)({ said, madeAt }), rules, tools, signal);
    return (0,artifacts_entry/* entryOf */.Ms)(artifact, said, madeAt);
}
/** The sign is there already when the run renewed another archive of the database before. */
async function putSign({ database, path }, { maxRetentionDays, retentionDays }, tools, signal) {
    const folder = await layOutSign(path);
    try {
        await sendFolder({
            ...folder,
            name: (0,renewal_name/* renderRenewalSign */.si)(database),
            retentionDays: effectiveRetentionDays(retentionDays, maxRetentionDays),
            limitMs: tools.network.limits.transferMs,
        }, tools, signal);
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).code !== 'STORE_NAME_TAKEN')
            throw error;
    }
    finally {
        await (0,promises_.rm)(folder.path, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function layOutSign(archivePath) {
    try {
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(archivePath), 'sign-'));
        const file = (0,external_node_path_.join)(path, 'RENEWED.md');
        await (0,promises_.writeFile)(file, 'This run has uploaded archives once more before they expired. Savepoint finds them by this artifact.\n');
        return { path, files: [file] };
    }
    catch (error) {
        throw (0,wrap_file_error/* wrapFileError */.J)(error, archivePath, 'scratch');
    }
}

// EXTERNAL MODULE: ./lib/github/refusal.js + 1 modules
var github_refusal = __webpack_require__(92037);
;// CONCATENATED MODULE: ./lib/stores/artifacts/service.js






/** Those that GitHub gives its own runners. */
const GITHUBS_HOST = /(?:^|\.)(?:githubusercontent\.com|github\.com|ghe\.com)$/;
const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
/** A whole number, which JSON of Protocol Buffers gives as a text and takes as either; 0 is left out. */
const wholeNumber = schemas/* union */.KCZ([schemas/* int */.Whr().nonnegative(), schemas/* string */.YjP().regex(/^\d{1,15}$/)])
    .default(0)
    .transform(Number);
const listSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        database_id: wholeNumber,
        name: schemas/* string */.YjP().default(''),
        size: wholeNumber,
        created_at: iso/* datetime */.w$({ offset: true }).nullish(),
        digest: schemas/* string */.YjP().nullish(),
    })
        .transform(({ created_at, database_id, digest, name, size }) => ({
        name,
        id: database_id,
        sizeBytes: size,
        digest: digest ?? null,
        createdAt: created_at ? new Date(created_at) : null,
    })))
        .default([]),
});
const signedUrlSchema = schemas/* object */.Ikc({ signed_url: schemas/* url */.OZ5() });
/**
 * The service behind `@actions/artifact`, for reading back what a job uploaded. The library's own download is not used
 * for it: it waits half a minute for a connection that was cut and loses the cause of a failure.
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/generated/results/api/v1/artifact.ts
 */
class ArtifactService {
    #access;
    #network;
    #ids;
    /** @throws BackupError INPUT_INVALID for a token that is none of a job */
    constructor(access, network) {
        this.#access = access;
        this.#network = network;
        this.#ids = parseBackendIds(access.runtimeToken);
    }
    get host() {
        return new URL(this.#access.resultsUrl).host;
    }
    /**
     * @returns null when the service has no finished artifact of this id
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async find(id, signal) {
        const found = await this.#list({ id_filter: String(id) }, signal);
        return found.find((artifact) => artifact.id === id) ?? null;
    }
    /**
     * @returns null when the service has no finished artifact of this name
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async findNamed(name, signal) {
        const found = await this.#list({ name_filter: name }, signal);
        return found.find((artifact) => artifact.name === name) ?? null;
    }
    /**
     * A URL that gives the bytes of an artifact of this run to any client, for a short time.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    signUrl(name, signal) {
        const purpose = `download artifact ${name} of this run`;
        const parse = (body) => (0,github_client/* parseAnswer */.W)(body, signedUrlSchema, purpose).signed_url;
        return this.#call('GetSignedArtifactURL', { name }, parse, signal);
    }
    /**
     * Tells whether this is a server of another maker, which does not know what the library sends, such as that of act. The
     * library itself takes half a minute for that, and cannot say so.
     */
    async refusesLibrary(signal) {
        const { hostname } = new URL(this.#access.resultsUrl);
        if (GITHUBS_HOST.test(hostname))
            return false;
        const message = { name: '', version: 7, mime_type: 'application/zip' };
        const answer = await (0,request/* sendRequest */.w$)(this.#request('CreateArtifact', message), this.#network, signal).catch(() => null);
        return answer !== null && answer.status >= 500 && answer.body === null;
    }
    /**
     * Deletes an artifact of this run; one that is not there is no error.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async discard(name, signal) {
        await this.#call('DeleteArtifact', { name }, () => undefined, signal, [404]);
    }
    async #list(filter, signal) {
        const parse = (body) => (0,github_client/* parseAnswer */.W)(body, listSchema, 'list the artifacts of this run');
        return (await this.#call('ListArtifacts', filter, parse, signal)).artifacts;
    }
    #request(method, message) {
        const { resultsUrl, runtimeToken } = this.#access;
        return {
            method: 'POST',
            url: new URL(`/${SERVICE}/${method}`, resultsUrl).href,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${runtimeToken}` },
            body: JSON.stringify({ ...this.#ids, ...message }),
        };
    }
    /** What was uploaded a moment ago need not be known everywhere: what is not found, or not understood, is asked again. */
    #call(method, message, parse, signal, accepts = []) {
        const { clock, patience } = this.#network;
        const call = async () => {
            const answer = await (0,request/* sendRequest */.w$)(this.#request(method, message), this.#network, signal);
            if (answer.status === 200)
                return orLater(() => parse(snakeCased(answer.body)));
            if (accepts.includes(answer.status))
                return parse(answer.body);
            if (answer.status === 401 || answer.status === 403)
                throw tokenRefused(method);
            const purpose = `call ${method} of the artifact service`;
            const refusal = (0,github_refusal/* refusalOf */.O)(answer, { purpose, permission: null, asker: 'job' }, clock.now());
            throw answer.status === 404 ? (0,retrying/* asTransient */.tA)(refusal) : refusal;
        };
        return (0,retrying/* retrying */.R$)(call, patience, signal);
    }
}
/** Protocol Buffers have two spellings for the names of fields, and every reader must take both. @see https://protobuf.dev/programming-guides/json/ */
function snakeCased(value) {
    if (Array.isArray(value))
        return value.map(snakeCased);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.entries(value).map(([name, field]) => [
        name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        snakeCased(field),
    ]);
    return Object.fromEntries(fields);
}
function orLater(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw (0,retrying/* asTransient */.tA)((0,errors/* asBackupError */.ZJ)(error));
    }
}
/** No line under `permissions:` gives or takes what this token may do. */
function tokenRefused(method) {
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `The artifact service refuses the token of this job (${method}).`, {
        hint: 'The token is valid until the job ends. See https://www.githubstatus.com, then run the job again.',
        context: { method },
    });
}
/** The token is a JSON web token; its scope names the attempt of the run, and the job. */
function parseBackendIds(runtimeToken) {
    const payload = Buffer.from(runtimeToken.split('.')[1] ?? '', 'base64url').toString();
    const [, runId, jobId] = /Actions\.Results:([^: "]+):([^: "]+)/.exec(payload) ?? [];
    if (runId !== undefined && jobId !== undefined) {
        return { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId };
    }
    throw new errors/* BackupError */.hj('INPUT_INVALID', 'ACTIONS_RUNTIME_TOKEN is not the token of a job.', {
        hint: 'The runner sets it for actions only; do not set it by hand.',
    });
}

// EXTERNAL MODULE: ./lib/archive/read/read-manifest.js
var read_manifest = __webpack_require__(9833);
// EXTERNAL MODULE: ./lib/domain/trust/refs.js
var refs = __webpack_require__(51007);
;// CONCATENATED MODULE: ./lib/domain/trust/origin.js



/**
 * Refuses an archive whose manifest names another origin than GitHub does: it was taken from another artifact.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertOriginAgrees(origin, expected, subject) {
    if (origin === null)
        throw disagreeing(subject, 'the origin in its manifest', expected.repository, 'missing');
    if (!(0,trust_trust/* isSameRepository */.ve)(origin.repository, expected.repository)) {
        throw disagreeing(subject, 'the repository in its manifest', expected.repository, origin.repository);
    }
    if (origin.runId !== expected.runId) {
        throw disagreeing(subject, 'the run in its manifest', expected.runId, origin.runId);
    }
    if (expected.commit !== null && origin.commit !== expected.commit) {
        throw disagreeing(subject, 'the commit in its manifest', expected.commit, origin.commit);
    }
}
/**
 * Refuses a renewed archive that no earlier run of the same repository can have made. The run that uploaded it once more
 * has to be trusted beside that, and the run of the origin too: see {@link runOfOrigin}.
 * @param origin null when the archive has none
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertOriginEarlier(origin, { repository, renewedBy }, subject) {
    if (origin === null)
        throw disagreeing(subject, 'the origin in its manifest', repository, 'missing');
    if (!(0,trust_trust/* isSameRepository */.ve)(origin.repository, repository)) {
        throw disagreeing(subject, 'the repository in its manifest', repository, origin.repository);
    }
    // GitHub numbers runs in the order in which they begin.
    if (!/^[1-9]\d{0,15}$/.test(origin.runId) || Number(origin.runId) > Number(renewedBy)) {
        throw disagreeing(subject, 'the run in its manifest', `${renewedBy} or an earlier one`, origin.runId);
    }
}
/**
 * The run that made an archive, by the archive's own account: for when GitHub forgot the run. That account was compared
 * with GitHub's when the archive was renewed for the first time, and its bytes have not changed since.
 */
function runOfOrigin({ commit, event, ref, repository, runId, workflow }) {
    return {
        id: runId,
        repository,
        headRepository: repository,
        event,
        headBranch: (0,refs/* shortNameOf */.P)(ref),
        headCommit: commit,
        workflow,
    };
}
function disagreeing(subject, fact, expected, got) {
    const hint = 'The archive was not made by the run that uploaded it. Do not restore it before you know how it got there.';
    return (0,error/* untrusted */.b)({ subject, fact, expected, got, hint });
}

;// CONCATENATED MODULE: ./lib/github/refs.js


const refsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }));
const comparisonSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * Tells whether there is a tag of exactly this name.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/git/refs#list-matching-references
 */
async function findTag(client, name, signal) {
    const purpose = `look for a tag ${name} in ${client.repository}`;
    const path = `/git/matching-refs/${encodeURIComponent(`tags/${name}`)}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [], purpose, permission: 'contents: read' }, signal);
    return (0,github_client/* parseAnswer */.W)(answer.body, refsSchema, purpose).some(({ ref }) => ref === `refs/tags/${name}`);
}
/**
 * Tells whether a commit is on a branch: its newest one, or before that.
 * @returns false also when either is gone
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function isOnBranch(client, branch, commit, signal) {
    const purpose = `compare a commit with branch ${branch} of ${client.repository}`;
    const path = `/compare/${encodeURIComponent(`refs/heads/${branch}...${commit}`)}?per_page=1`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'contents: read' }, signal);
    if (answer.status === 404)
        return false;
    const { status } = (0,github_client/* parseAnswer */.W)(answer.body, comparisonSchema, purpose);
    return status === 'identical' || status === 'behind';
}

// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(42635);
;// CONCATENATED MODULE: ./lib/github/runs.js


const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    repository,
    head_repository: repository.nullish(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
})
    .transform((said) => ({
    id: String(said.id),
    repository: said.repository.full_name,
    headRepository: said.head_repository?.full_name ?? null,
    event: said.event,
    headBranch: said.head_branch ?? null,
    headCommit: said.head_sha,
    workflow: said.path.replace(/@.*$/, ''),
}));
/**
 * @returns null when there is no such run
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run
 */
async function readRun(client, id, signal) {
    const purpose = `read run ${id} of ${client.repository}`;
    const path = `/actions/runs/${id}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' }, signal);
    return answer.status === 404 ? null : (0,github_client/* parseAnswer */.W)(answer.body, runSchema, purpose);
}

// EXTERNAL MODULE: ./lib/github/workflow.js
var github_workflow = __webpack_require__(33566);
;// CONCATENATED MODULE: ./lib/stores/artifacts/trust.js










/** A job of a runner of one's own may take that long, and artifacts are dated by their upload. */
const LONGEST_JOB_MS = 5 * 86_400_000;
/** Judges where the archives of one repository come from; each run is looked up once. */
class ArtifactTrust {
    #client;
    #rules;
    #ownRun;
    #runs = new Map();
    #answers = new Map();
    #branches = null;
    /** @param ownRun null when Savepoint does not run in this repository */
    constructor(client, rules, ownRun) {
        this.#client = client;
        this.#rules = rules;
        this.#ownRun = ownRun;
    }
    /**
     * Asks GitHub about the run of an artifact, before anything of it is downloaded. What the own run made is trusted.
     * @returns what the manifest must say
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async assertTrusted(artifact, subject, signal) {
        const { repository } = this.#client;
        if (artifact.run === null || !isOwn(artifact))
            throw foreign(repository, subject);
        const { id, repositoryId } = artifact.run;
        const upload = { repository, repositoryId, runId: String(id) };
        if (this.#ownRun?.id === upload.runId)
            return { ...upload, commit: this.#ownRun.commit };
        const [run, policy] = await Promise.all([this.#readRun(id, signal), this.#policy(signal)]);
        if (run === null)
            throw runGone(upload.runId, subject);
        (0,trust_trust/* assertRunTrusted */.fW)(run, policy, subject);
        await this.#assertBranch(run, policy, subject, signal);
        return { ...upload, commit: commitOf(run) };
    }
    /**
     * Tells whether an artifact would be trusted as far as its run goes.
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async isTrusted(artifact, signal) {
        try {
            await this.assertTrusted(artifact, artifact.name, signal);
            return true;
        }
        catch (thrown) {
            const error = (0,errors/* asBackupError */.ZJ)(thrown);
            if (error.code === 'ORIGIN_UNTRUSTED')
                return false;
            throw error;
        }
    }
    /**
     * The workflows whose runs uploaded artifacts, without those that are not trusted. The runs of the newest one's workflow
     * are asked for together: then one request is enough where all are of one workflow.
     * @param artifacts newest first
     * @returns by the number of the artifact
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    async readWorkflows(artifacts, signal) {
        const workflows = new Map();
        let together = null;
        for (const artifact of artifacts) {
            const runId = artifact.run?.id ?? 0;
            if (together?.all.has(String(runId))) {
                if (together.trusted.has(String(runId)))
                    workflows.set(artifact.id, together.workflow);
                continue;
            }
            const run = await this.#readRun(runId, signal);
            if (run === null || !(await this.isTrusted(artifact, signal)))
                continue;
            workflows.set(artifact.id, run.workflow);
            if (together === null && artifacts.length > 1)
                together = await this.#readRunsOf(run.workflow, artifacts, signal);
            else if (run.workflow !== together?.workflow)
                return workflows;
        }
        return workflows;
    }
    async #readRunsOf(workflow, artifacts, signal) {
        const oldestMs = Math.min(...artifacts.map(({ createdAt }) => createdAt.getTime()));
        const since = new Date(oldestMs - LONGEST_JOB_MS);
        const file = workflow.split('/').at(-1) ?? workflow;
        const runs = await (0,github_workflow/* listWorkflowRuns */.K)(this.#client, file, since, signal);
        const policy = await this.#policy(signal);
        const trusted = runs.filter(({ event, headBranch }) => policy.events.includes(event) && headBranch !== null && policy.branches.includes(headBranch));
        const idsOf = (some) => new Set(some.map(({ id }) => id));
        return { workflow, all: idsOf(runs), trusted: idsOf(trusted) };
    }
    /**
     * Compares the manifest of a downloaded archive with what GitHub says. An archive that cannot be read passes: its
     * verification finds that out and says more.
     * @param upload what {@link assertTrusted} gave for the artifact
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
     */
    async assertManifestAgrees(path, upload, subject, signal) {
        const found = await this.#readOrigin(path, upload, signal);
        if (found !== null)
            assertOriginAgrees(found.origin, upload, subject);
    }
    /**
     * Judges the run that made a renewed archive, after it was downloaded: by GitHub's account of it as long as GitHub
     * knows it, by the archive's own afterwards. The run that renewed it is not enough: it may trust more than this reader.
     * An archive that cannot be read passes: its verification finds that out and says more.
     * @param renewal what {@link assertTrusted} gave for the artifact
     * @throws BackupError ORIGIN_UNTRUSTED, STORE_*, IO_FAILED, CANCELLED
     */
    async assertRenewalTrusted(path, renewal, subject, signal) {
        const found = await this.#readOrigin(path, renewal, signal);
        if (found === null)
            return;
        const { origin } = found;
        const { repository, runId: renewedBy } = renewal;
        assertOriginEarlier(origin, { repository, renewedBy }, subject);
        if (origin.runId === this.#ownRun?.id)
            return;
        const [known, policy] = await Promise.all([
            this.#readRun(Number(origin.runId), signal),
            this.#policy(signal),
        ]);
        const run = known ?? runOfOrigin(origin);
        (0,trust_trust/* assertRunTrusted */.fW)(run, policy, subject);
        await this.#assertBranch(run, policy, subject, signal);
        assertOriginAgrees(origin, { repository, runId: run.id, commit: commitOf(run) }, subject);
    }
    /**
     * The origin in an archive, under the present name of its repository: one that was renamed since keeps its archives.
     * Null for an archive that cannot be read.
     */
    async #readOrigin(path, { repository, repositoryId }, signal) {
        const found = await readOrigin(path);
        if (found === null || found.origin === null || (0,trust_trust/* isSameRepository */.ve)(found.origin.repository, repository))
            return found;
        const renamedId = await (0,github_repository/* findRenamed */.W)(this.#client, found.origin.repository, signal);
        return renamedId === repositoryId ? { origin: { ...found.origin, repository } } : found;
    }
    /** What is of a branch stays of it, so that each run is asked about once. */
    async #assertBranch(run, policy, subject, signal) {
        const branch = (0,trust_trust/* branchToProve */.o)(run, policy);
        if (branch === null)
            return;
        const [hasTag, isReachable] = await Promise.all([
            this.#remember(`tag ${branch}`, () => findTag(this.#client, branch, signal)),
            this.#remember(`commit ${run.headCommit} ${branch}`, () => isOnBranch(this.#client, branch, run.headCommit, signal)),
        ]);
        (0,trust_trust/* assertOnBranch */.KD)(branch, { hasTag, isReachable }, subject);
    }
    #remember(question, ask) {
        const known = this.#answers.get(question);
        if (known !== undefined)
            return known;
        const asked = ask();
        this.#answers.set(question, asked);
        asked.catch(() => this.#answers.delete(question));
        return asked;
    }
    #readRun(id, signal) {
        const known = this.#runs.get(id);
        if (known !== undefined)
            return known;
        const asked = readRun(this.#client, id, signal);
        this.#runs.set(id, asked);
        asked.catch(() => this.#runs.delete(id));
        return asked;
    }
    async #policy(signal) {
        const branches = this.#rules.branches ?? (await this.#defaultBranches(signal));
        return { ...this.#rules, branches, repository: this.#client.repository };
    }
    #defaultBranches(signal) {
        if (this.#branches !== null)
            return this.#branches;
        const asked = (0,github_repository/* readRepository */.N)(this.#client, signal).then(({ defaultBranch }) => [defaultBranch]);
        this.#branches = asked;
        asked.catch(() => {
            this.#branches = null;
        });
        return asked;
    }
}
/** Null for an archive that cannot be read; an origin of null for one that has none. */
async function readOrigin(path) {
    try {
        const format = await (0,read_manifest/* readArchiveFormat */._)(path);
        return { origin: format.kind === 'savepoint' ? format.manifest.origin : null };
    }
    catch (error) {
        if ((0,errors/* asBackupError */.ZJ)(error).kind !== 'archive')
            throw error;
        return null;
    }
}
/** Null for a run that works on a merge commit, which GitHub does not name. */
function commitOf({ event, headCommit }) {
    return event.startsWith('pull_request') ? null : headCommit;
}
function foreign(repository, subject) {
    return (0,error/* untrusted */.b)({
        subject,
        fact: 'the repository of its commit',
        expected: repository,
        got: 'a fork',
        hint: 'Do not restore it: whoever can open a pull request from a fork can make such an artifact. Use an archive of this repository.',
    });
}
function runGone(runId, subject) {
    return (0,error/* untrusted */.b)({
        subject,
        fact: 'its run',
        expected: runId,
        got: 'unknown to GitHub',
        hint: 'The run was deleted, so nothing tells who made the archive. Use an archive of a run that is still there.',
    });
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/store.js





















/**
 * A store in the artifacts of a GitHub repository: one artifact for each archive, under the same name for a database
 * and a label. Listing and fetching reach across runs and need `actions: read`, removing needs `actions: write`,
 * publishing needs nothing. Archives of forks are not in the catalog; where the others come from is judged when they
 * are fetched.
 */
class ArtifactStore {
    description;
    #options;
    #client;
    #trust;
    #listed = new Map();
    #foreignCount = 0;
    #isNoted = false;
    /** @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server */
    constructor(options) {
        refuseEnterpriseServer(options.serverUrl);
        const { access, job, network, trust } = options;
        this.description = `GitHub artifacts of ${access.repository}`;
        this.#options = options;
        this.#client = new github_client.GitHubClient(access, network);
        const isOwnRepository = job !== null && (0,trust_trust/* isSameRepository */.ve)(job.repository, access.repository);
        this.#trust = new ArtifactTrust(this.#client, trust, isOwnRepository ? job.run : null);
    }
    openScratch() {
        return (0,scratch/* openScratch */.j)(this.#options.scratchParent, 'scratch');
    }
    /** Sizes are those of the zips, times are in whole seconds. */
    async list(query = {}) {
        const { scope, labels, signal } = this.#options;
        const { own, foreignCount, passedOver } = await findArtifacts(this.#client, scope, { database: query.database ?? null, labels, newest: query.newest === true }, signal);
        for (const named of own)
            this.#listed.set(named.artifact.id, named);
        this.#noteForeign(foreignCount);
        this.#notePassedOver(passedOver);
        const credible = await this.#withoutUntrustedRenewals(own);
        const entries = credible.map(({ artifact, madeAt, said }) => (0,artifacts_entry/* entryOf */.Ms)(artifact, said, madeAt));
        return (0,catalog_databases/* adoptEarlier */.PY)((0,catalog/* orderCatalog */.m)((0,renewal/* withoutRepetitions */.V4)(entries)));
    }
    /** The workflows of their runs, of those that are trusted. */
    async readTraits(entries, signal) {
        const found = await Promise.all(entries.map(async (entry) => ({ id: entry.id, artifact: (await this.#find(entry, signal)).artifact })));
        const workflows = await this.#trust.readWorkflows(found.map(({ artifact }) => artifact), signal);
        return new Map(found.flatMap(({ artifact, id }) => {
            const maker = workflows.get(artifact.id);
            return maker === undefined ? [] : [[id, { maker, tables: null }]];
        }));
    }
    async publish(archive, signal) {
        const tools = this.#uploadTools(signal);
        const name = artifactNameOf(archive);
        try {
            const artifact = await publishArtifact(archive, name, this.#options, tools, signal);
            return (0,artifacts_entry/* entryOf */.Ms)(artifact, archive);
        }
        catch (thrown) {
            const failure = (0,errors/* asBackupError */.ZJ)(thrown);
            if (!isUnfinished(failure))
                throw failure;
            tools.reporter.note(`${failure.message} It is uploaded under a second name now.`);
            return await publishUnderSecondName(archive, this.#options, tools, signal).catch((error) => {
                throw isUnfinished((0,errors/* asBackupError */.ZJ)(error)) ? failure : error;
            });
        }
    }
    publishAgain(entry, archive, signal) {
        return renewArtifact(entry, archive, this.#options, this.#uploadTools(signal), signal);
    }
    /** Asks where the artifact comes from before anything of it is downloaded, and compares its manifest afterwards. */
    async fetch(entry, directory, signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { network, reporter } = this.#options;
        const { name: subject } = entry;
        const { artifact, madeAt, said } = await this.#find(entry, signal);
        const upload = await this.#trust.assertTrusted(artifact, subject, signal);
        const wanted = {
            artifact,
            subject,
            archiveNames: (0,layout/* zippedNamesOf */.u)(said.database),
            directory,
            where: this.description,
            onProgress: (done, total) => reporter.progress(done, total),
        };
        const path = await fetchArtifact(wanted, this.#client, network, signal);
        if (madeAt === null)
            await this.#trust.assertManifestAgrees(path, upload, subject, signal);
        else
            await this.#trust.assertRenewalTrusted(path, upload, subject, signal);
        return { path, digest: null };
    }
    /**
     * Tells whether an archive would be trusted as far as the run that uploaded it goes, without fetching it.
     * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, CANCELLED
     */
    async isTrusted(entry, signal) {
        const { artifact } = await this.#find(entry, signal);
        return this.#trust.isTrusted(artifact, signal);
    }
    remove(entry) {
        return deleteArtifact(this.#client, (0,artifacts_entry/* parseArtifactId */.FB)(entry.id), this.#options.signal);
    }
    setPinned(entry) {
        const refusal = new errors/* BackupError */.hj('STORE_UNSUPPORTED', `Cannot pin ${entry.name}: GitHub drops every artifact when its retention ends.`, {
            hint: 'To keep it, download it and put it in a directory store; for the next ones raise retention-days.',
            context: { archive: entry.id },
        });
        return Promise.reject(refusal);
    }
    #uploadTools(signal) {
        (0,assert_not_aborted/* assertNotAborted */.J)(signal);
        const { job, access, network, reporter } = this.#options;
        if (job === null || !(0,trust_trust/* isSameRepository */.ve)(job.repository, access.repository))
            throw (0,cannot_upload/* cannotUpload */.l)(this.description);
        return { service: new ArtifactService(job, network), client: this.#client, network, reporter };
    }
    /** One stands for the archive that it repeats, so what any GitHub user may upload must not come into the catalog. */
    async #withoutUntrustedRenewals(found) {
        const { signal } = this.#options;
        const credible = await Promise.all(found.map(async ({ artifact, madeAt }) => madeAt === null || this.#trust.isTrusted(artifact, signal)));
        return found.filter((_, index) => credible[index]);
    }
    /** As it was listed: GitHub itself tells at the download whether it is still there. */
    async #find({ id, name }, signal) {
        const artifactId = (0,artifacts_entry/* parseArtifactId */.FB)(id);
        const named = this.#listed.get(artifactId) ?? (await this.#read(artifactId, signal));
        if (named === null)
            throw archiveGone(name, this.description);
        if (named.artifact.expired)
            throw artifactExpired(name, this.description);
        return named;
    }
    async #read(artifactId, signal) {
        const artifact = await readArtifact(this.#client, artifactId, signal);
        return artifact && nameOf(artifact);
    }
    #notePassedOver(which) {
        if (which === 'none' || this.#isNoted)
            return;
        this.#isNoted = true;
        this.#options.reporter.note('The repository has too many artifacts to look through: of those with a label, only the ones that were named are seen.');
    }
    #noteForeign(count) {
        if (count === 0 || count === this.#foreignCount)
            return;
        this.#foreignCount = count;
        const which = count === 1 ? '1 artifact was' : `${count} artifacts were`;
        this.#options.reporter.note(`${which} left out: made for pull requests from forks, which need no right in this repository.`);
    }
}

;// CONCATENATED MODULE: ./lib/stores/artifacts/reach/reading-place.js









/** In a place from which archives are only read. */
const NO_UPLOADS = { retentionDays: 0, verifyUpload: true, allowPublic: false };
/** What the location and the surroundings say of a store, whoever opens it. */
function locatedOptions({ allowed, labels, scope, upload }, { clock, reporter, signal }) {
    const { retentionDays, verifyUpload } = upload ?? NO_UPLOADS;
    return {
        scope,
        labels,
        trust: { ...allowed, events: allowed.events ?? trust_trust/* DEFAULT_EVENTS */.O$ },
        retentionDays,
        verifyUpload,
        network: (0,github_network.usualNetwork)(clock, version.VERSION),
        reporter,
        signal,
    };
}
/**
 * The part of a place that is the same for a job and for a terminal.
 * @throws BackupError UNSUPPORTED_PLATFORM on a GitHub Enterprise Server
 */
function readingPlace(options, location, surroundings) {
    const { access, labels, network, signal, trust } = options;
    const store = new ArtifactStore(options);
    const client = new github_client.GitHubClient(access, network);
    return {
        store: (0,narrow_store/* narrowStore */.b)(store, location),
        journal: no_journal/* NO_JOURNAL */._,
        isTrusted: (entry) => store.isTrusted(entry, signal),
        recordSafetyCopy: async () => undefined,
        expiring: store,
        retires: 'by itself',
        readDisk: async () => null,
        readTurn: async () => turnOfRun(surroundings),
        pathOf: null,
        runs: {
            events: trust.events,
            branches: trust.branches,
            readUploads: (databases) => readUploads(databases, labels, client, signal),
        },
        openScratch: async () => null,
    };
}
/** Artifacts have no journal: the number of the run says whose turn it is, or else the week. */
function turnOfRun({ clock, environment }) {
    const number = environment['GITHUB_RUN_NUMBER'] ?? '';
    return /^\d{1,15}$/.test(number)
        ? { from: 'the number of the run', number: Number(number) }
        : (0,rotation/* turnOfWeek */.xh)(clock.now());
}


/***/ }),

/***/ 82794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ artifactRecipe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79946);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41326);
/* harmony import */ var _reach_named_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16395);




/** How a person writes artifacts into a step, and how one comes to a machine with nothing but GitHub's own command line. */
function artifactRecipe(artifacts) {
    const { isElsewhere, repository, runId } = artifacts;
    const elsewhere = isElsewhere ? [['repository', repository]] : [];
    return {
        option: (0,_reach_named_location_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNamedLocation */ .hK)(repository),
        signIn: signInTo(artifacts),
        said: 'GitHub',
        where: elsewhere,
        inputs: ({ id }) => [['artifact-id', id], ...elsewhere],
        bring: ({ codec, entry }, folder) => ({
            commands: [
                [
                    ...['gh', 'run', 'download', ...(runId === null ? [] : [runId]), '--repo', repository, '--name'],
                    (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactNameOfEntry */ .DC)(entry),
                    ...(folder === null ? [] : ['--dir', folder]),
                ],
            ],
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder ?? '', (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .zippedNameOf */ .Z)(entry.database ?? '', codec)),
        }),
    };
}
/** GitHub's own command line has a token for whoever is signed in there. */
function signInTo({ apiUrl, serverUrl }) {
    const { host } = new URL(serverUrl);
    const hostname = host === 'github.com' ? '' : ` --hostname ${host}`;
    return [
        `export GH_TOKEN="$(gh auth token${hostname})"`,
        ...(apiUrl === 'https://api.github.com' ? [] : [`export GITHUB_API_URL=${apiUrl}`]),
    ];
}


/***/ })

};
