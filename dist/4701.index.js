export const id = 4701;
export const ids = [4701];
export const modules = {

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSchedule: () => (/* binding */ openSchedule)
});

// EXTERNAL MODULE: ./lib/stores/artifact-listing.js
var artifact_listing = __webpack_require__(44999);
// EXTERNAL MODULE: ./lib/stores/github-client.js
var github_client = __webpack_require__(14815);
// EXTERNAL MODULE: ./lib/stores/github-network.js
var github_network = __webpack_require__(36756);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/stores/github-workflow.js


const PAGE_LENGTH = 100;
/** A month of runs, also where one begins every five minutes. */
const MAX_PAGES = 90;
const workflowSchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const pageSchema = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        conclusion: schemas/* string */.YjP().nullish(),
        created_at: iso/* datetime */.w$({ offset: true }),
    })
        .transform((said) => ({
        id: String(said.id),
        conclusion: said.conclusion ?? null,
        createdAt: new Date(said.created_at),
    }))),
});
/**
 * @param file the name of the workflow's file
 * @returns null when there is no such workflow; the state is `active`, or why it is not
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
async function readWorkflow(client, file, signal) {
    const purpose = `read workflow ${file} of ${client.repository}`;
    const path = `/actions/workflows/${encodeURIComponent(file)}`;
    const answer = await client.ask({ method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' }, signal);
    return answer.status === 404 ? null : (0,github_client/* parseAnswer */.W)(answer.body, workflowSchema, purpose);
}
/**
 * The runs of a workflow that began at `since` or later, newest first.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function listWorkflowRuns(client, file, since, signal) {
    const purpose = `list the runs of ${file} of ${client.repository}`;
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
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
    #readRunsWithArchive;
    #signal;
    /**
     * @param file the name of the workflow's file, such as `backup.yml`
     * @param readRunsWithArchive the ids of the runs that uploaded an archive, also one that expired since
     */
    constructor(client, file, readRunsWithArchive, signal) {
        this.#client = client;
        this.#file = file;
        this.#readRunsWithArchive = readRunsWithArchive;
        this.#signal = signal;
    }
    /** @throws BackupError INPUT_INVALID when there is no such workflow */
    async read(since) {
        const workflow = await readWorkflow(this.#client, this.#file, this.#signal);
        if (workflow === null)
            throw unknownWorkflow(this.#file, this.#client.repository);
        const { path, state } = workflow;
        const runs = await listWorkflowRuns(this.#client, this.#file, since, this.#signal);
        const withArchive = await this.#readRunsWithArchive();
        return {
            workflow: path,
            disabled: state === 'active' ? null : state,
            attempts: runs.flatMap((run) => attemptOf(run, withArchive) ?? []).toReversed(),
        };
    }
}
/** Null for a run that says nothing: one that goes on, or that somebody cancelled. */
function attemptOf({ conclusion, createdAt, id }, withArchive) {
    const outcome = conclusion === null ? undefined : OUTCOMES[conclusion];
    if (outcome === undefined)
        return null;
    if (outcome === 'made' && !withArchive.has(id)) {
        return { time: createdAt, outcome: 'none', reason: `run ${id} is green and uploaded no archive` };
    }
    const reason = outcome === 'made' ? null : `run ${id} ended with ${conclusion}`;
    return { time: createdAt, outcome, reason };
}
function unknownWorkflow(file, repository) {
    return new errors/* BackupError */.hj('INPUT_INVALID', `${repository} has no workflow ${file}.`, {
        hint: 'Give the name of its file in .github/workflows, such as backup.yml.',
        context: { workflow: file },
    });
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/action/open-schedule.js





/** The workflow of this repository that makes the backups, whose runs count as backups when they uploaded an archive. */
function openSchedule(workflow, token, { clock, job, signal }) {
    const access = { apiUrl: job.apiUrl, token, repository: job.origin.repository };
    const client = new github_client/* GitHubClient */.j(access, (0,github_network/* usualNetwork */.xw)(clock, version.VERSION));
    const readRunsWithArchive = async () => {
        const { own } = await (0,artifact_listing/* findArtifacts */.n1)(client, { kind: 'repository' }, null, [], signal);
        return new Set(own.flatMap(({ artifact: { run } }) => (run === null ? [] : [String(run.id)])));
    };
    return new GitHubSchedule(client, workflow, readRunsWithArchive, signal);
}


/***/ })

};
