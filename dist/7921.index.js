export const id = 7921;
export const ids = [7921];
export const modules = {

/***/ 77921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSchedules: () => (/* binding */ openSchedules)
});

// EXTERNAL MODULE: ./lib/domain/trust.js
var trust = __webpack_require__(54186);
// EXTERNAL MODULE: ./lib/stores/artifact-listing.js
var artifact_listing = __webpack_require__(44999);
// EXTERNAL MODULE: ./lib/stores/github-client.js
var github_client = __webpack_require__(14815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/stores/github-workflow.js



const PAGE_LENGTH = 100;
/** A month of runs, also where one begins every five minutes. */
const MAX_PAGES = 90;
const workflowSchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const pageSchema = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        event: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullish(),
        conclusion: schemas/* string */.YjP().nullish(),
        created_at: iso/* datetime */.w$({ offset: true }),
        run_started_at: iso/* datetime */.w$({ offset: true }).nullish(),
        updated_at: iso/* datetime */.w$({ offset: true }),
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
    return (0,github_client/* parseAnswer */.W)(answer.body, workflowSchema, purpose);
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
        const { workflow_runs: runs } = (0,github_client/* parseAnswer */.W)(answer.body, pageSchema, purpose);
        found.push(...runs.filter(({ createdAt }) => createdAt >= since));
        if (runs.length < PAGE_LENGTH)
            break;
    }
    return found;
}
function unknownWorkflow(file, repository) {
    return new errors/* BackupError */.hj('INPUT_INVALID', `${repository} has no workflow ${file}.`, {
        hint: 'Give the name of its file in .github/workflows, such as backup.yml.',
        context: { workflow: file },
    });
}

;// CONCATENATED MODULE: ./lib/stores/github-drills.js

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
        await readWorkflow(this.#client, this.#file, this.#signal);
        const runs = await listWorkflowRuns(this.#client, this.#file, new Date(0), this.#signal, PAGES);
        for (const run of runs.filter(await this.#readRule())) {
            const verdict = VERDICTS[run.conclusion ?? ''];
            if (verdict !== undefined)
                return { time: run.createdAt, verdict };
        }
        return null;
    }
}

// EXTERNAL MODULE: ./lib/stores/github-network.js
var github_network = __webpack_require__(36756);
// EXTERNAL MODULE: ./lib/stores/github-repository.js
var github_repository = __webpack_require__(95704);
;// CONCATENATED MODULE: ./lib/stores/github-schedule.js

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
        const { path, state } = await readWorkflow(this.#client, this.#file, this.#signal);
        const facts = { workflow: path, disabled: state === 'active' ? null : state };
        const { readRule, readUploads } = this.#tools;
        if (readUploads === null)
            return { ...facts, attemptsOf: null };
        const runs = await listWorkflowRuns(this.#client, this.#file, since, this.#signal);
        const uploads = await readUploads(databases);
        const oldestFirst = runs.filter(await readRule()).toReversed();
        return {
            ...facts,
            attemptsOf: (database) => oldestFirst.flatMap((run) => attemptOf(run, uploads.get(run.id)?.has(database ?? '') === true) ?? []),
        };
    }
}
/** Null for a run that says nothing: one that goes on, or that somebody cancelled. */
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
;// CONCATENATED MODULE: ./lib/action/open-schedule.js








/**
 * Opens the workflows that were named. Their runs count when archives of them would be trusted; runs of backups as
 * backups when they uploaded an archive. In a directory only its journal knows of those.
 */
function openSchedules(files, store, token, { clock, job, signal }) {
    const { drillWorkflow, workflow } = files;
    const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository };
    const client = new github_client.GitHubClient(access, (0,github_network.usualNetwork)(clock, version.VERSION));
    const readRule = () => readTrustRule(store, client, signal);
    const labels = store.kind === 'artifact' ? store.labels : [];
    const readUploads = store.kind === 'directory'
        ? null
        : (databases) => readUploadsOf(databases, labels, client, signal);
    return {
        schedule: workflow === null ? null : new GitHubSchedule(client, workflow, { readRule, readUploads }, signal),
        drills: drillWorkflow === null ? null : new GitHubDrills(client, drillWorkflow, readRule, signal),
    };
}
async function readTrustRule(store, client, signal) {
    const { allowedBranches, allowedEvents } = store.kind === 'artifact' ? store : { allowedBranches: null, allowedEvents: null };
    const events = allowedEvents ?? trust/* DEFAULT_EVENTS */.O$;
    const branches = allowedBranches ?? [(await (0,github_repository/* readRepository */.N)(client, signal)).defaultBranch];
    return ({ event, headBranch }) => events.includes(event) && headBranch !== null && branches.includes(headBranch);
}
async function readUploadsOf(databases, labels, client, signal) {
    const wanted = databases.length === 0 ? [null] : databases;
    const found = await Promise.all(wanted.map((database) => (0,artifact_listing/* findArtifacts */.n1)(client, { kind: 'repository' }, database, labels, signal)));
    const uploads = new Map();
    for (const { artifact, said } of found.flatMap(({ own }) => own)) {
        if (artifact.run === null)
            continue;
        const id = String(artifact.run.id);
        uploads.set(id, (uploads.get(id) ?? new Set()).add(said.database));
    }
    return uploads;
}


/***/ })

};
