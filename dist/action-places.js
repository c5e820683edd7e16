export const id = 9258;
export const ids = [9258];
export const modules = {

/***/ 24218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSchedules: () => (/* binding */ openSchedules)
});

// EXTERNAL MODULE: ./lib/domain/trust/refs.js
var refs = __webpack_require__(51007);
// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/network.js
var network = __webpack_require__(34097);
// EXTERNAL MODULE: ./lib/github/repository.js
var repository = __webpack_require__(42635);
// EXTERNAL MODULE: ./lib/github/workflow.js
var workflow = __webpack_require__(33566);
;// CONCATENATED MODULE: ./lib/schedules/github-drills.js

const VERDICTS = {
    success: 'ok',
    failure: 'failed',
    timed_out: 'failed',
    startup_failure: 'failed',
};
/** The last drill is among the last hundred runs, or it was never done. */
const PAGES = 1;
/** The workflow that makes the drills: for artifacts, its runs are all that is left of them. */
class GitHubDrills {
    #client;
    #file;
    #readRule;
    #signal;
    /**
     * @param file the name of the workflow's file, such as `weekly-drill.yml`
     * @param readRule how to tell whether a run is a drill: one for a pull request is not
     */
    constructor(client, file, readRule, signal) {
        this.#client = client;
        this.#file = file;
        this.#readRule = readRule;
        this.#signal = signal;
    }
    /** A run that goes on, was cancelled or skipped proved nothing. */
    async readLast() {
        await (0,workflow/* readWorkflow */.S)(this.#client, this.#file, this.#signal);
        const runs = await (0,workflow/* listWorkflowRuns */.K)(this.#client, this.#file, new Date(0), this.#signal, PAGES);
        for (const run of runs.filter(await this.#readRule())) {
            const verdict = VERDICTS[run.conclusion ?? ''];
            if (verdict !== undefined)
                return { time: run.createdAt, verdict };
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/schedules/github-schedule.js

const OUTCOMES = {
    success: 'made',
    skipped: 'none',
    failure: 'failed',
    timed_out: 'failed',
    startup_failure: 'failed',
};
/** The workflow that makes the backups, and how its runs went. */
class GitHubSchedule {
    #client;
    #file;
    #tools;
    #signal;
    /** @param file the name of the workflow's file, such as `backup.yml` */
    constructor(client, file, tools, signal) {
        this.#client = client;
        this.#file = file;
        this.#tools = tools;
        this.#signal = signal;
    }
    async read(since, databases) {
        const { path, state } = await (0,workflow/* readWorkflow */.S)(this.#client, this.#file, this.#signal);
        const facts = { workflow: path, disabled: state === 'active' ? null : state };
        const { readRule, readUploads } = this.#tools;
        if (readUploads === null)
            return { ...facts, attemptsOf: null };
        const runs = await (0,workflow/* listWorkflowRuns */.K)(this.#client, this.#file, since, this.#signal);
        const uploads = await readUploads(databases);
        const oldestFirst = runs.filter(await readRule()).toReversed();
        return {
            ...facts,
            attemptsOf: (database) => oldestFirst.flatMap((run) => attemptOf(run, uploads.get(run.id)?.has(database ?? '') === true) ?? []),
        };
    }
}
/** Null for a run that says nothing: one that goes on, or that was cancelled. */
function attemptOf({ conclusion, createdAt, durationMs, id }, isUploaded) {
    const outcome = conclusion === null ? undefined : OUTCOMES[conclusion];
    if (outcome === undefined)
        return null;
    const attempt = { time: createdAt, durationMs: durationMs > 0 ? durationMs : null, runId: id };
    if (outcome === 'made') {
        return isUploaded
            ? { ...attempt, outcome, reason: null }
            : { ...attempt, outcome: 'none', reason: `run ${id} is green and uploaded no archive of it.` };
    }
    return { ...attempt, outcome, reason: `run ${id} ended with ${conclusion}.` };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/action/places/open-schedule.js







/**
 * Opens the workflows that were named. Their runs count when archives of them would be trusted; runs of backups as
 * backups when they uploaded an archive.
 */
function openSchedules(files, counted, token, { clock, job, signal }) {
    const { drillWorkflow, workflow } = files;
    const { readUploads } = counted;
    const access = { apiUrl: job.apiUrl, token, asker: 'job', repository: job.origin.repository };
    const client = new github_client.GitHubClient(access, (0,network.usualNetwork)(clock, version.VERSION));
    const readRule = () => readTrustRule(counted, client, signal);
    return {
        schedule: workflow === null ? null : new GitHubSchedule(client, workflow, { readRule, readUploads }, signal),
        drills: drillWorkflow === null ? null : new GitHubDrills(client, drillWorkflow, readRule, signal),
    };
}
async function readTrustRule({ branches, events }, client, signal) {
    const allowed = branches ?? [(await (0,repository/* readRepository */.N)(client, signal)).defaultBranch];
    return ({ event, headBranch }) => events.includes(event) && headBranch !== null && (0,refs/* matchRef */.j)(headBranch, allowed) !== 'not allowed';
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


/***/ })

};
