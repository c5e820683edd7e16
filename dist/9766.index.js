export const id = 9766;
export const ids = [9766,3320];
export const modules = {

/***/ 36974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openAudience),
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43320);
/* harmony import */ var _presentation_alert_webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53014);
/* harmony import */ var _stores_directory_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49586);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);





/** For artifacts: GitHub itself keeps what became of every run. */
const NO_JOURNAL = {
    append: async () => undefined,
    read: async () => [],
};
/**
 * Everybody who learns of the end of a step's operation. The addresses come from the environment, as secrets do.
 * @throws BackupError INPUT_INVALID
 */
async function openAudience(inputs, surroundings) {
    const { clock, environment, reporter } = surroundings;
    return {
        clock,
        reporter,
        journal: openJournal(inputs.store, surroundings),
        notifiers: [
            ...(0,_notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_1__.openNotifiers)((0,_notifiers_open_notifiers_js__WEBPACK_IMPORTED_MODULE_1__.addressesIn)(environment), _presentation_alert_webhook_js__WEBPACK_IMPORTED_MODULE_2__.renderWebhookBody, `savepoint/${_version_js__WEBPACK_IMPORTED_MODULE_4__.VERSION}`),
            ...(await openIssue(inputs, surroundings)),
        ],
        store: describeStore(inputs.store, surroundings),
    };
}
/** What earlier operations on the store came to. */
function openJournal(inputs, { clock, job }) {
    return inputs.kind === 'artifact'
        ? NO_JOURNAL
        : new _stores_directory_journal_js__WEBPACK_IMPORTED_MODULE_3__.DirectoryJournal((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(job.workspace, inputs.path), clock);
}
/** As the store describes itself once it is open, which it need not be. */
function describeStore(inputs, { job }) {
    if (inputs.kind === 'directory')
        return `directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(job.workspace, inputs.path)}`;
    const repository = 'repository' in inputs ? inputs.repository : null;
    return `GitHub artifacts of ${repository ?? job.origin.repository}`;
}
async function openIssue({ attentionIssue }, { clock, job }) {
    if (attentionIssue === null)
        return [];
    const { AttentionIssue } = await __webpack_require__.e(/* import() */ 2959).then(__webpack_require__.bind(__webpack_require__, 82959));
    const { renderIssue } = await __webpack_require__.e(/* import() */ 3212).then(__webpack_require__.bind(__webpack_require__, 73212));
    const { GitHubClient } = await __webpack_require__.e(/* import() */ 4815).then(__webpack_require__.bind(__webpack_require__, 14815));
    const { usualNetwork } = await __webpack_require__.e(/* import() */ 6756).then(__webpack_require__.bind(__webpack_require__, 36756));
    const { scope, token } = attentionIssue;
    const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository };
    return [new AttentionIssue(new GitHubClient(access, usualNetwork(clock, _version_js__WEBPACK_IMPORTED_MODULE_4__.VERSION)), renderIssue, scope)];
}


/***/ }),

/***/ 94879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ narrowStore)
/* harmony export */ });
/**
 * A store in which only some archives are seen. A store that has to ask for its listing need not look any further:
 * GitHub finds the archives of one database in few requests, whatever else the repository has.
 */
function narrowStore(store, { database, label }) {
    return {
        description: store.description,
        openScratch: () => store.openScratch(),
        list: async (query = {}) => {
            const catalog = await store.list(database === null ? query : { database, ...query });
            return label === null ? catalog : catalog.filter((entry) => entry.label === label);
        },
        publish: (archive, signal) => store.publish(archive, signal),
        fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
        remove: (entry) => store.remove(entry),
        setPinned: (entry, pinned) => store.setPinned(entry, pinned),
    };
}


/***/ }),

/***/ 15256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ openPublishingStore),
/* harmony export */   cn: () => (/* binding */ openReadingStore),
/* harmony export */   zk: () => (/* binding */ openRenewingStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64970);
/* harmony import */ var _narrow_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94879);




/** Opens the store that create publishes in. What belongs to GitHub is loaded only for GitHub. */
async function openPublishingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openPublishingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store,
        factsOf: ({ entry }) => ({
            artifact: null,
            requestedDays: null,
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...entry.id.split('/')),
            downloadedAgain: false,
        }),
    };
}
/** Opens the store from which archives are read. */
async function openReadingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openReadingArtifacts(inputs, surroundings);
    }
    const { root, store } = openDirectory(inputs, surroundings);
    return {
        store: (0,_narrow_store_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowStore */ .b)(store, { database: null, label: inputs.label }),
        isTrusted: async () => true,
        // A store is not made only to remember a safety copy, which lies beside its target all the same.
        recordSafetyCopy: async ({ path, target }) => {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
                await store.recordSafetyCopy({ target, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        },
    };
}
/** Opens the store in which archives are renewed. */
async function openRenewingStore(inputs, surroundings) {
    if (inputs.kind === 'artifact') {
        return (await Promise.all(/* import() */[__webpack_require__.e(2819), __webpack_require__.e(1899), __webpack_require__.e(7820), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 11620))).openRenewingArtifacts(inputs, surroundings);
    }
    return { store: openDirectory(inputs, surroundings).store, expiring: null };
}
function openDirectory({ path }, { clock, job }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, path);
    return { root, store: new _stores_directory_store_js__WEBPACK_IMPORTED_MODULE_2__.DirectoryStore(root, clock) };
}


/***/ }),

/***/ 33877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ givenBy),
/* harmony export */   v: () => (/* binding */ givenByVariable)
/* harmony export */ });
/** The value of an option, or else of a variable of the environment; null when neither says anything. */
function givenBy(option, variable) {
    if (option.text !== undefined)
        return { text: option.text, from: option.flag };
    return variable === undefined ? null : givenByVariable(variable.name, variable.environment);
}
/** The value of a variable of the environment. An empty one is none: that is what an unset one is on GitHub. */
function givenByVariable(name, environment) {
    const text = environment[name];
    return text === undefined || text === '' ? null : { text, from: name };
}


/***/ }),

/***/ 72795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ parseJournalLine),
/* harmony export */   Ur: () => (/* binding */ journalEntry),
/* harmony export */   kM: () => (/* binding */ renderJournalLine)
/* harmony export */ });
/* unused harmony export JOURNALED */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42493);


/** The operations that a journal tells of. */
const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(JOURNALED),
    database: text,
    archive: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'failed', 'skipped']),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_).nullable(),
    code: text,
    message: text,
    hint: text,
    durationMs: count,
    archiveSizeBytes: count,
    snapshotSizeBytes: count,
});
/** An entry with the given facts. */
function journalEntry(time, { operation, verdict, ...facts }) {
    return {
        version: 1,
        time: time.toISOString(),
        operation,
        verdict,
        database: null,
        archive: null,
        level: null,
        code: null,
        message: null,
        hint: null,
        durationMs: null,
        archiveSizeBytes: null,
        snapshotSizeBytes: null,
        ...facts,
    };
}
/** The entry as one line of JSON, without its end. */
function renderJournalLine(entry) {
    return JSON.stringify(entry);
}
/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
function parseJournalLine(line) {
    try {
        return schema.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 43320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addressesIn: () => (/* binding */ addressesIn),
  openNotifiers: () => (/* binding */ openNotifiers)
});

// EXTERNAL MODULE: ./lib/domain/given.js
var given = __webpack_require__(33877);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/notifiers/secret-address.js

/**
 * @returns the address that was given
 * @throws BackupError INPUT_INVALID for anything but a URL of http or https; the message does not repeat it
 */
function parseSecretAddress({ from, text }) {
    const url = URL.parse(text);
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return { url: url.href };
    throw new errors/* BackupError */.hj('INPUT_INVALID', `${from} must be a URL that begins with https://.`, {
        hint: `Correct the value of ${from}. It is not shown here, because it is a secret.`,
        context: { from },
    });
}
/**
 * Sends one request to a secret address; a redirect is not followed, since it would take the message elsewhere.
 * @returns null when it was taken, otherwise why not, as a sentence without the address
 */
async function sendToAddress({ url }, request, signal) {
    try {
        const response = await fetch(url, { ...request, redirect: 'manual', signal });
        await response.body?.cancel();
        return response.ok ? null : `it answered ${response.status}.`;
    }
    catch (error) {
        return `it cannot be reached (${reasonOf(error)}).`;
    }
}
/** Only the code: the messages of such errors name the host. */
function reasonOf(thrown) {
    const { cause, name } = thrown;
    return cause?.code ?? name;
}

;// CONCATENATED MODULE: ./lib/notifiers/heartbeat.js

/**
 * Calls an address after every success, and the same with `/fail` behind it after a failure: whoever listens raises the
 * alarm when the calls stay away. What did nothing, as a run that skipped, calls neither.
 * @see https://healthchecks.io/docs/http_api/
 */
class Heartbeat {
    description = 'heartbeat';
    #address;
    #userAgent;
    constructor(address, userAgent) {
        this.#address = address;
        this.#userAgent = userAgent;
    }
    async notify({ verdict }, signal) {
        if (verdict === 'skipped')
            return null;
        const address = verdict === 'failed' ? failing(this.#address) : this.#address;
        return sendToAddress(address, { method: 'GET', headers: { 'user-agent': this.#userAgent } }, signal);
    }
}
function failing({ url }) {
    const failed = new URL(url);
    failed.pathname = `${failed.pathname.replace(/\/$/, '')}/fail`;
    return { url: failed.href };
}

;// CONCATENATED MODULE: ./lib/notifiers/webhook.js

/** Posts every announcement that has alerts to an address, as JSON. */
class Webhook {
    description = 'webhook';
    #address;
    #render;
    #userAgent;
    /** @param render the announcement as JSON */
    constructor(address, render, userAgent) {
        this.#address = address;
        this.#render = render;
        this.#userAgent = userAgent;
    }
    async notify(announcement, signal) {
        if (announcement.alerts.length === 0)
            return null;
        const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': this.#userAgent };
        const body = this.#render(announcement);
        return sendToAddress(this.#address, { method: 'POST', headers, body }, signal);
    }
}

;// CONCATENATED MODULE: ./lib/notifiers/open-notifiers.js




/** The addresses in the environment, where secrets are best kept. */
function addressesIn(environment) {
    return {
        webhook: (0,given/* givenByVariable */.v)('SAVEPOINT_WEBHOOK_URL', environment),
        heartbeat: (0,given/* givenByVariable */.v)('SAVEPOINT_HEARTBEAT_URL', environment),
    };
}
/**
 * Those who are told at the addresses.
 * @param renderBody an announcement as the JSON that a webhook gets
 * @throws BackupError INPUT_INVALID, which does not repeat an address
 */
function openNotifiers({ heartbeat, webhook }, renderBody, userAgent) {
    return [
        ...(webhook === null ? [] : [new Webhook(parseSecretAddress(webhook), renderBody, userAgent)]),
        ...(heartbeat === null ? [] : [new Heartbeat(parseSecretAddress(heartbeat), userAgent)]),
    ];
}


/***/ }),

/***/ 16974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fetchCandidate),
/* harmony export */   my: () => (/* binding */ concernsOne),
/* harmony export */   z2: () => (/* binding */ unfetched)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55712);


/**
 * Fetches a candidate. What is the matter with this one archive (gone, expired, of a stranger, not what its store
 * says) is a result, so that one bad archive does not stand in the way of the good ones.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, CANCELLED
 */
async function fetchCandidate(candidate, directory) {
    try {
        return { ...(await candidate.fetch(directory)), failure: null };
    }
    catch (thrown) {
        const failure = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asBackupError */ .ZJ)(thrown);
        if (!concernsOne(failure))
            throw failure;
        return { failure };
    }
}
/** The result of verifying an archive that could not be had. */
function unfetched(subject, failure, durationMs) {
    const check = failure.code === 'ORIGIN_UNTRUSTED' ? 'origin' : 'archive digest';
    const report = { subject, level: null, findings: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(check, failure)] };
    const nothing = {
        manifest: null,
        archiveDigest: null,
        snapshotDigest: null,
        fingerprint: null,
        sizeBytes: 0,
    };
    return { ...nothing, report, durationMs, failure };
}
/** Tells whether an error is the fault of the one archive that was asked for, so that others may do. */
function concernsOne({ kind, code }) {
    return kind === 'archive' || kind === 'catalog' || code === 'ORIGIN_UNTRUSTED' || code === 'ARCHIVE_EXPIRED';
}


/***/ }),

/***/ 53014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderWebhookBody: () => (/* binding */ renderWebhookBody)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86905);
/* harmony import */ var _json_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62107);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91738);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26126);





const SIGNS = { ok: '✅', warning: '⚠️', failed: '❌', skipped: '⏭️' };
/**
 * The body of a webhook: every fact for a program, and in `text` a message for people, which is what Slack and those
 * who speak as it does show.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
function renderWebhookBody(announcement) {
    const { time, ...facts } = announcement;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.renderJsonLine)({
        text: renderMessage(announcement),
        savepoint: _version_js__WEBPACK_IMPORTED_MODULE_3__.VERSION,
        contract: _json_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTRACT_VERSION */ .K,
        time: time.toISOString(),
        ...facts,
    });
}
function renderMessage({ alerts, operation, store, time, verdict }) {
    const head = `${SIGNS[verdict]} *savepoint ${operation}: ${verdict}* (${slackText(store)}, ${(0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTime */ .sZ)(time)})`;
    const lines = alerts.flatMap(({ code, message, remedy, severity }) => [
        `${SIGNS[severity]} ${slackText(message)}${code === null ? '' : ` (${code})`}`,
        ...(remedy === null ? [] : [`→ ${slackText(remedy)}`]),
    ]);
    return [head, ...lines].join('\n');
}
/**
 * Three characters make links and call people in Slack.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
function slackText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeSentence)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 26126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ renderDay),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   Qt: () => (/* binding */ renderAge),
/* harmony export */   sZ: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85795);

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A duration as a person says it: `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 4 min`. */
function renderDuration(durationMs) {
    const wholeMs = Math.round(durationMs);
    if (wholeMs < SECOND_MS)
        return `${wholeMs} ms`;
    const tenths = Math.round(durationMs / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(durationMs / SECOND_MS);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(durationMs / MINUTE_MS);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** How long ago something was, in one unit: `just now`, `5 minutes`, `3 hours`, `12 days`. */
function renderAge(time, now) {
    const ageMs = now.getTime() - time.getTime();
    if (ageMs < -MINUTE_MS)
        return 'in the future';
    if (ageMs < MINUTE_MS)
        return 'just now';
    if (ageMs < HOUR_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / MINUTE_MS), 'minute');
    if (ageMs < 2 * DAY_MS)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / HOUR_MS), 'hour');
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(ageMs / DAY_MS), 'day');
}
/** An instant to the second, with its zone: `2026-11-23 01:04:05 UTC`. */
function renderTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The day of an instant in UTC: `2026-11-23`. */
function renderDay(time) {
    return time.toISOString().slice(0, 10);
}


/***/ }),

/***/ 49586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DirectoryJournal: () => (/* binding */ DirectoryJournal)
});

// UNUSED EXPORTS: JOURNAL_FOLDER

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/journal.js
var journal = __webpack_require__(72795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/archive-name.js
var archive_name = __webpack_require__(95044);
;// CONCATENATED MODULE: ./lib/files/journal-names.js

/** The file that is being written. */
const JOURNAL_FILE = 'journal.jsonl';
/** `journal_<time>_<lot>.jsonl`: in the order of time when sorted as text. */
const FORMER = /^journal_(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})_[0-9a-f]{8}\.jsonl$/;
/** The name of a file that was set aside; the lot keeps two of the same instant apart. */
function renderFormerJournal(setAsideAt, lot) {
    return `journal_${(0,archive_name/* renderArchiveTime */.EP)(setAsideAt)}_${lot}.jsonl`;
}
function isFormerJournal(name) {
    return FORMER.test(name);
}
/** Whether a file of the journal can hold entries from `since` on: one that was set aside before cannot. */
function mayHoldSince(name, since) {
    if (name === JOURNAL_FILE)
        return true;
    const setAsideAt = (0,archive_name/* parseArchiveTime */.pV)(FORMER.exec(name)?.[1] ?? '');
    return setAsideAt !== null && setAsideAt >= since;
}

// EXTERNAL MODULE: ./lib/files/read-fully.js
var read_fully = __webpack_require__(66798);
// EXTERNAL MODULE: ./lib/files/wrap-file-error.js
var wrap_file_error = __webpack_require__(79737);
;// CONCATENATED MODULE: ./lib/files/journal-append.js
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







/** Some 40,000 operations: hourly backups of a database with all their prunes, for two years. */
const USUAL_JOURNAL_LIMITS = { fileSizeBytes: 1_048_576, formerFiles: 15 };
const PRIVATE_MODE = 0o600;
/** Never through a link, which may lead out of the store; Windows has no such flag. */
const APPENDING = promises_.constants.O_RDWR | promises_.constants.O_APPEND | promises_.constants.O_CREAT | (promises_.constants.O_NOFOLLOW ?? 0);
const LINE_END = 0x0a;
/**
 * Adds lines to the journal in a folder, which exists. Each is one write to a file opened for appending, so that
 * processes which write at the same time do not cut each other's lines; a network file system may not keep that promise.
 * @param lines without their ends
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL, IO_FAILED; lines before the failure are written
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/functions/write.html
 */
async function appendJournal(folder, lines, now, limits) {
    const path = (0,external_node_path_.join)(folder, JOURNAL_FILE);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await rotate(folder, path, now, limits);
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, APPENDING, PRIVATE_MODE), true);
            let start = (await endsTorn(file)) ? '\n' : '';
            for (const line of lines) {
                await writeOnce(file, `${start}${line}\n`, path);
                start = '';
            }
            await file.datasync();
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
        throw (0,wrap_file_error/* wrapFileError */.J)(error, path, 'store');
    }
}
/** What a killed process left half written must not take the next line with it. */
async function endsTorn(file) {
    const { size } = await file.stat();
    return size > 0 && (await (0,read_fully/* readFully */.l)(file, size - 1, 1))[0] !== LINE_END;
}
/** A second write for the rest could come behind the line of somebody else. */
async function writeOnce(file, text, path) {
    const bytes = Buffer.from(text);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten === bytes.length)
        return;
    throw new errors/* BackupError */.hj('DISK_FULL', `Only ${bytesWritten} of ${bytes.length} bytes went into ${path}.`, {
        hint: 'Free some space on the disk of the store.',
        context: { path, expected: bytes.length, got: bytesWritten },
    });
}
/** Whoever has the file open still writes into it under its new name; two who do this at once set aside two files. */
async function rotate(folder, path, now, limits) {
    if ((await sizeOf(path)) < limits.fileSizeBytes)
        return;
    const former = renderFormerJournal(now, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
    try {
        await (0,promises_.rename)(path, (0,external_node_path_.join)(folder, former));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    const names = (await (0,promises_.readdir)(folder)).filter(isFormerJournal).sort();
    for (const name of names.slice(0, -limits.formerFiles))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
}
async function sizeOf(path) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NOFOLLOW ?? 0)), true);
            return (await file.stat()).size;
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
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/stores/directory-folder.js
var directory_folder = __webpack_require__(38078);
;// CONCATENATED MODULE: ./lib/stores/directory-journal.js






/** Where the journal of a store in a directory is. */
const JOURNAL_FOLDER = 'journal';
/** The journal of a store in a directory: lines of JSON in `journal/`, readable with any tool. */
class DirectoryJournal {
    #root;
    #clock;
    #limits;
    /** @param root absolute path of the store */
    constructor(root, clock, limits = USUAL_JOURNAL_LIMITS) {
        this.#root = root;
        this.#clock = clock;
        this.#limits = limits;
    }
    async append(entries) {
        if (entries.length === 0 || !(0,external_node_fs_.existsSync)(this.#root))
            return;
        const folder = (0,external_node_path_.join)(this.#root, JOURNAL_FOLDER);
        await (0,directory_folder/* makeFolder */.fc)(this.#root, folder);
        await appendJournal(folder, entries.map(journal/* renderJournalLine */.kM), this.#clock.now(), this.#limits);
    }
    async read(since) {
        const folder = (0,external_node_path_.join)(this.#root, JOURNAL_FOLDER);
        const names = (await (0,directory_folder/* readFolder */.j1)(this.#root, folder)).filter((name) => mayHoldSince(name, since));
        const texts = await Promise.all(names.map((name) => (0,directory_folder/* readText */.yR)((0,external_node_path_.join)(folder, name))));
        return texts
            .flatMap((text) => (text ?? '').split('\n'))
            .flatMap((line) => (0,journal/* parseJournalLine */.Ln)(line) ?? [])
            .filter(({ time }) => new Date(time) >= since)
            .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    }
}


/***/ })

};
