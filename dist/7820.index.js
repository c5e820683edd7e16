export const id = 7820;
export const ids = [7820,4815,6756];
export const modules = {

/***/ 40414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ renderRenewedName),
/* harmony export */   lL: () => (/* binding */ parseRenewedName),
/* harmony export */   si: () => (/* binding */ renderRenewalSign)
/* harmony export */ });
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95044);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82654);


/** No "+" is in the name of a database or in a label. */
const NAME = /^(savepoint-[^+]+)\+(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3})$/;
/**
 * The name under which GitHub keeps an archive that was uploaded once more: that of the first time, and the time at
 * which the archive was made, such as `savepoint-app+2026-11-23_01-04-05-678`. GitHub dates an artifact by its upload;
 * without this an old backup would look like the newest.
 */
function renderRenewedName({ madeAt, said }) {
    return `${(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .renderArtifactName */ .U)(said)}+${(0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .renderArchiveTime */ .EP)(madeAt)}`;
}
/** What the name of an artifact says; null when it is not that of a renewed one. */
function parseRenewedName(name) {
    const [, first = '', time = ''] = NAME.exec(name) ?? [];
    const said = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArtifactName */ .T)(first);
    const madeAt = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArchiveTime */ .pV)(time);
    return said === null || madeAt === null ? null : { said, madeAt };
}
/**
 * The name of the artifact that a run uploads beside the archives of a database that it renews. It holds none itself:
 * their own names differ each time, and GitHub finds artifacts by whole names only, so it is by this one that the run
 * is found.
 */
function renderRenewalSign(database) {
    return `${(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .renderArtifactName */ .U)({ database, label: null })}+renewed`;
}


/***/ }),

/***/ 49677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/** The error that names the fact for which an archive is not trusted. */
function untrusted({ subject, fact, expected, got, hint, transient = false }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('ORIGIN_UNTRUSTED', `${subject} is not trusted: ${fact} is ${got}, expected ${expected}.`, { hint, context: { subject, fact, expected, got }, transient });
}


/***/ }),

/***/ 85663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseVisibility),
/* harmony export */   z: () => (/* binding */ refusePublicPlaintext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

/**
 * Refuses to put a database where strangers can read it: everybody who is signed in can download the artifacts of a
 * public repository. One of unknown visibility counts as public.
 * @param allowPublic true when the workflow says that the content may be read by everybody
 * @throws BackupError PUBLIC_REPOSITORY
 */
function refusePublicPlaintext(repository, visibility, allowPublic) {
    if (allowPublic || visibility === 'private' || visibility === 'internal')
        return;
    const what = visibility === 'public' ? 'is public' : 'may be public: its visibility is unknown';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('PUBLIC_REPOSITORY', `${repository} ${what}; everybody could download the database from its artifacts.`, {
        hint: 'Keep archives in a private repository or in a directory of your own runner. If everybody may read this database, set allow-public: true.',
        context: { repository, visibility },
    });
}
/** The visibility that an event or an answer of GitHub states; `unknown` for anything else. */
function parseVisibility(facts) {
    const { visibility } = facts;
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return facts.private === true ? 'private' : facts.private === false ? 'public' : 'unknown';
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ DEFAULT_EVENTS),
/* harmony export */   fW: () => (/* binding */ assertRunTrusted),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _trust_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49677);

/** The events whose runs make archives that may be restored, unless the workflow says otherwise. */
const DEFAULT_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * Refuses the archives of a run that the policy does not allow. Anybody can open a pull request from a fork whose run
 * uploads an artifact of any name, so neither its name nor its date says anything.
 * @param subject the archive, as the reader knows it
 * @throws BackupError ORIGIN_UNTRUSTED with the fact that failed
 */
function assertRunTrusted(run, policy, subject) {
    const distrust = reasonsAgainst(run, policy)[0];
    if (distrust !== undefined)
        throw (0,_trust_error_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .b)({ subject, ...distrust });
}
function reasonsAgainst(run, policy) {
    const { repository, events, branches, workflows } = policy;
    const reasons = [
        isSameRepository(run.repository, repository)
            ? null
            : { fact: 'the repository of its run', expected: repository, got: run.repository, hint: FORK_HINT },
        run.headRepository !== null && isSameRepository(run.headRepository, repository)
            ? null
            : headRepositoryReason(run, repository),
        events.includes(run.event)
            ? null
            : listReason('the event of its run', events, run.event, 'allowed-events'),
        run.headBranch !== null && branches.includes(run.headBranch)
            ? null
            : listReason('the branch of its run', branches, run.headBranch ?? 'none', 'allowed-branches'),
        workflows === null || workflows.some((workflow) => isWorkflow(run.workflow, workflow))
            ? null
            : listReason('the workflow of its run', workflows, run.workflow, 'allowed-workflows'),
    ];
    return reasons.filter((reason) => reason !== null);
}
const FORK_HINT = 'Do not restore it: anybody can make such an artifact with a pull request. Use an archive of this repository.';
function headRepositoryReason({ headRepository }, expected) {
    const got = headRepository ?? 'a fork that is gone';
    return { fact: 'the repository of its commit', expected, got, hint: FORK_HINT };
}
function listReason(fact, allowed, got, input) {
    return {
        fact,
        expected: allowed.join(' or '),
        got,
        hint: `Use an archive of an allowed run, or add "${got}" to ${input} if you trust everybody who can start such runs.`,
    };
}
/** GitHub's names of owners and repositories are the same in upper and in lower case. */
function isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function isWorkflow(path, given) {
    return path === given || (!given.includes('/') && path.endsWith(`/${given}`));
}


/***/ }),

/***/ 44999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   n1: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var _domain_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82654);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40414);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71105);




/** A tenth of the requests that a token has for an hour; more artifacts than on these are not looked through. */
const MAX_PAGES = 100;
/**
 * Finds the artifacts that may be archives. For a database it takes one request for each label, one for none and one for
 * the runs that renewed some, and one more for each such run, whatever else the repository has; without a database it
 * has to look through all artifacts.
 * @param labels which archives of the database, besides those without a label
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, STORE_UNSUPPORTED when there are too
 *   many artifacts, CANCELLED
 */
async function findArtifacts(client, scope, database, labels, signal) {
    const artifacts = await readScope(client, scope, database, labels, signal);
    const found = artifacts
        .map(nameOf)
        .filter((named) => named !== null)
        .filter(({ said }) => database === null || isMeant(said, database, labels));
    const own = found.filter(({ artifact }) => isOwn(artifact));
    return { own, foreignCount: found.length - own.length };
}
function isMeant({ database, label }, wanted, labels) {
    return database === wanted && (label === null || labels.includes(label));
}
/** Null for an artifact of something else. */
function nameOf(artifact) {
    const said = (0,_domain_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArtifactName */ .T)(artifact.name);
    if (said !== null)
        return { artifact, said, madeAt: null };
    const renewed = (0,_domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRenewedName */ .lL)(artifact.name);
    return renewed && { artifact, ...renewed };
}
/** Anybody can have an artifact of any name made for a commit of a fork: then the head repository is another. */
function isOwn({ run }) {
    return run !== null && run.headRepositoryId === run.repositoryId;
}
async function readScope(client, scope, database, labels, signal) {
    if (scope.kind === 'artifact') {
        const artifact = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifact */ .R9)(client, scope.artifactId, signal);
        return artifact === null ? [] : [artifact];
    }
    const runId = scope.kind === 'run' ? scope.runId : null;
    const filters = namesOf(database, labels).map((name) => ({ name, runId }));
    const listings = filters.map((filter) => listAll(client, filter, signal));
    if (database !== null)
        listings.push(findRenewed(client, database, runId, signal));
    return (await Promise.all(listings)).flat();
}
/** What runs that renewed archives of a database have uploaded, as long as their sign is there. */
async function findRenewed(client, database, runId, signal) {
    const signs = await listAll(client, { name: (0,_domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRenewalSign */ .si)(database), runId }, signal);
    const alive = signs.filter((sign) => isOwn(sign) && !sign.expired);
    const runs = new Set(alive.flatMap(({ run }) => (run === null ? [] : [String(run.id)])));
    const uploaded = await Promise.all([...runs].map((id) => listAll(client, { name: null, runId: id }, signal)));
    return uploaded.flat().filter(({ name }) => (0,_domain_renewal_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRenewedName */ .lL)(name) !== null);
}
function namesOf(database, labels) {
    if (database === null)
        return [null];
    return [...new Set([null, ...labels])].map((label) => (0,_domain_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .renderArtifactName */ .U)({ database, label }));
}
/** What is uploaded meanwhile moves the others to later pages, where they are met again. */
async function listAll(client, filter, signal) {
    const byId = new Map();
    for (let page = 1;; page += 1) {
        const { totalCount, artifacts } = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .listArtifactPage */ .mu)(client, filter, page, signal);
        if (totalCount > MAX_PAGES * _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_LENGTH */ .Jj)
            throw tooMany(client.repository, filter, totalCount);
        for (const artifact of artifacts)
            byId.set(artifact.id, artifact);
        if (artifacts.length < _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_LENGTH */ .Jj || page * _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_LENGTH */ .Jj >= totalCount)
            return [...byId.values()];
    }
}
function tooMany(repository, { name }, count) {
    const which = name === null ? 'artifacts' : `artifacts named ${name}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNSUPPORTED', `${repository} has ${count} ${which}; Savepoint looks through at most ${MAX_PAGES * _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_LENGTH */ .Jj}.`, {
        hint: name === null
            ? 'Name the database: then few requests find its archives.'
            : 'Name the run or the artifact: run-id or artifact-id.',
        context: { repository, count },
    });
}


/***/ }),

/***/ 71105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ deleteArtifact),
/* harmony export */   Jj: () => (/* binding */ PAGE_LENGTH),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   To: () => (/* binding */ locateDownload),
/* harmony export */   mu: () => (/* binding */ listArtifactPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14815);



const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).nullish(),
    expired: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), repository_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), head_repository_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullish() })
        .nullish(),
})
    .transform((said) => ({
    id: said.id,
    name: said.name,
    sizeBytes: said.size_in_bytes,
    digest: said.digest && (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(said.digest) ? said.digest : null,
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
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(artifactSchema) });
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
    const { total_count: totalCount, artifacts } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, pageSchema, purpose);
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
    return answer.status === 404 ? null : (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, artifactSchema, purpose);
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
    return { kind: 'found', url: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.headers.get('location'), zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(), purpose) };
}


/***/ }),

/***/ 14815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95994);
/* harmony import */ var _github_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38695);
/* harmony import */ var _retrying_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25026);




/**
 * A small client of GitHub's REST API for one repository. Failures that may pass are tried again.
 * @see https://docs.github.com/en/rest
 */
class GitHubClient {
    repository;
    #access;
    #network;
    constructor(access, network) {
        this.repository = access.repository;
        this.#access = access;
        this.#network = network;
    }
    /** The same for another repository. */
    of(repository) {
        return new GitHubClient({ ...this.#access, repository }, this.#network);
    }
    /**
     * @returns an answer of status 200 or of one that is accepted
     * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
     */
    ask(request, signal) {
        return (0,_retrying_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R)(() => this.#askOnce(request, signal), this.#network.patience, signal);
    }
    async #askOnce(request, signal) {
        const { apiUrl, repository, token } = this.#access;
        const headers = {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        };
        const url = `${apiUrl}/repos/${repository}${request.path}`;
        const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
        const answer = await (0,_github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .sendRequest */ .w$)({ method: request.method, url, headers, ...body }, this.#network, signal);
        if (answer.status === 200 || request.accepts.includes(answer.status))
            return answer;
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(answer, request, this.#network.clock.now());
    }
}
/**
 * What an answer says, in the shape that the documentation promises.
 * @throws BackupError STORE_UNREACHABLE for anything else
 */
function parseAnswer(body, schema, purpose) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Could not ${purpose}: GitHub's answer has another form than expected (${issue?.path.join('.')}: ${issue?.message}).`, {
        hint: 'See https://www.githubstatus.com and whether a proxy changes answers, then try again.',
        cause: parsed.error,
    });
}


/***/ }),

/***/ 36756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ transferLimitMs),
/* harmony export */   usualNetwork: () => (/* binding */ usualNetwork)
/* harmony export */ });
/* unused harmony export USUAL_LIMITS */
/* harmony import */ var _retrying_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25026);

/**
 * Room for a bad line, and far from the six hours after which GitHub ends a job. All attempts at something that is silent
 * fit into the time for a transfer, so that its failure tells of the silence.
 */
const USUAL_LIMITS = {
    requestMs: 20_000,
    idleMs: 20_000,
    transferMs: 120_000,
    slowestBytesPerSecond: 262_144,
};
/** The usual network; a test gives one that does not wait. */
function usualNetwork(clock, version) {
    return { clock, limits: USUAL_LIMITS, patience: _retrying_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PATIENCE */ .j, userAgent: `savepoint/${version}` };
}
/** How long a transfer of so many bytes may take. */
function transferLimitMs(sizeBytes, limits) {
    return limits.transferMs + Math.ceil((sizeBytes / limits.slowestBytesPerSecond) * 1_000);
}


/***/ }),

/***/ 95994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _github_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95715);


/**
 * The error for an answer that is no success: rate limits, missing permissions, failures of the service.
 * @param now the present, to tell how long a rate limit lasts
 */
function refusalOf(answer, asked, now) {
    const said = messageOf(answer.body);
    const context = { status: answer.status, said };
    if (isRateLimit(answer, said))
        return rateLimited(answer, asked, context, now);
    const { permission, purpose } = asked;
    if (answer.status === 301)
        return renamed(purpose, context);
    if (permission !== null && [401, 403, 404].includes(answer.status)) {
        return unauthorized(answer, { permission, purpose }, context);
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Could not ${asked.purpose}: GitHub answered ${answer.status}${said}.`, {
        hint: 'See https://www.githubstatus.com, then try again.',
        context,
        transient: answer.status >= 500,
    });
}
function renamed(purpose, context) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNAUTHORIZED', `Could not ${purpose}: it has another name now.`, {
        hint: 'The repository was renamed or moved to another owner. Give its present name.',
        context,
    });
}
function messageOf(body) {
    const { message, msg } = (body ?? {});
    const said = message ?? msg;
    return typeof said === 'string' ? ` (${(0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(said)})` : '';
}
/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit({ status, headers }, said) {
    if (status === 429)
        return true;
    const limited = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
    return status === 403 && (limited || /rate limit/i.test(said));
}
function rateLimited(answer, asked, context, now) {
    const retryAfterMs = pauseAskedFor(answer.headers, now);
    const until = new Date(now.getTime() + retryAfterMs).toISOString();
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_RATE_LIMITED', `Could not ${asked.purpose}: GitHub takes no more requests before ${until}.`, {
        hint: 'Try again after that time, and see what else uses the token: it has 1,000 requests an hour for a repository.',
        context: { ...context, retryAfterMs },
        transient: true,
    });
}
/** A minute when GitHub does not say, as its documentation asks for. */
function pauseAskedFor(headers, now) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds))
        return Math.max(seconds, 0) * 1_000;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(reset * 1_000 - now.getTime(), 0) : 60_000;
}
/** GitHub says 404 for what a token may not know of. */
function unauthorized({ headers, status }, { permission, purpose }, context) {
    const needed = permissionOf(headers) ?? permission;
    const [why, hint] = status === 401
        ? ['the token is not valid', 'Pass a valid github-token; the token of a job ends with it.']
        : status === 403
            ? ['the token may not do that', `Add "${needed}" under permissions: of the job.`]
            : [
                'GitHub does not find it',
                `Check the name; a token finds a private repository only with "${needed}".`,
            ];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNAUTHORIZED', `Could not ${purpose}: ${why}.`, {
        hint,
        context: { ...context, permission: needed },
    });
}
/** Such as `actions: read`, as GitHub itself names it; null when it does not. */
function permissionOf(headers) {
    const [, scope, access] = /^([a-z_]+)=(read|write)$/.exec(headers.get('x-accepted-github-permissions') ?? '') ?? [];
    return scope === undefined ? null : `${scope}: ${access}`;
}


/***/ }),

/***/ 95704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   W: () => (/* binding */ findRenamed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85663);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14815);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), visibility: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), private: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish() })
    .transform((said) => ({ visibility: (0,_domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVisibility */ .W)(said), defaultBranch: said.default_branch }));
/**
 * What GitHub says of the repository; every token may read it.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function readRepository(client, signal) {
    const purpose = `read the repository ${client.repository}`;
    const answer = await client.ask({ method: 'GET', path: '', accepts: [], purpose, permission: 'contents: read' }, signal);
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, repositorySchema, purpose);
}
/** As GitHub lets owners and repositories be named; a name from a manifest is part of a URL. */
const FULL_NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;
/**
 * The number of the repository that had a name before it was renamed or moved to another owner; null when the name never
 * was one, or is that of another repository by now.
 * @param name `owner/name`, from anywhere
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
async function findRenamed(client, name, signal) {
    if (!FULL_NAME.test(name))
        return null;
    const { headers, status } = await client.of(name).ask({
        method: 'GET',
        path: '',
        accepts: [301, 403, 404],
        purpose: `look for ${name}`,
        permission: null,
    }, signal);
    const [, id] = /\/repositories\/(\d+)$/.exec(headers.get('location') ?? '') ?? [];
    return status === 301 && id !== undefined ? Number(id) : null;
}


/***/ }),

/***/ 38695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1831);
/* harmony import */ var _github_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95715);
/* harmony import */ var _github_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92751);
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
 * Sends one request and reads the whole answer; redirects are answers too.
 * @throws BackupError STORE_UNREACHABLE when there is none in time, or what aborted the signal
 */
async function sendRequest(request, network, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host } = new URL(request.url);
        const limit = __addDisposableResource(env_1, new _github_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h(network.limits.requestMs, () => silent(host, network.limits.requestMs)), false);
        const either = AbortSignal.any([signal, limit.signal]);
        try {
            const { url, ...init } = request;
            const headers = { 'user-agent': network.userAgent, ...request.headers };
            const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: either });
            const text = await response.text();
            return { status: response.status, headers: response.headers, body: parseJson(text) };
        }
        catch (error) {
            (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotAborted */ .J)(either);
            throw unreachable(host, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The error of a host that could not be spoken to. */
function unreachable(host, thrown) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Cannot reach ${host} (${networkReason(thrown)}).`, {
        hint: 'Check the network and https://www.githubstatus.com, then try again.',
        context: { host },
        transient: true,
        cause: (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .showableCause */ .d)(thrown),
    });
}
/** What went wrong with a connection, such as `ECONNRESET`; fetch hides it in the cause. */
function networkReason(thrown) {
    const { cause, message } = thrown;
    return cause?.code ?? cause?.message ?? message;
}
function silent(host, limitMs) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `${host} did not answer within ${limitMs / 1_000} s.`, {
        hint: 'Check the network and https://www.githubstatus.com, then try again.',
        context: { host, limitMs },
        transient: true,
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 95715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   d: () => (/* binding */ showableCause)
/* harmony export */ });
/** What signs a URL stands behind its question mark. */
const QUERY = /(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g;
/** Tokens of GitHub, and everything that begins as a JSON web token does. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]+/g;
/** A text of somebody else's without the secrets that may be in it. */
function withoutSecrets(text) {
    return text.replace(QUERY, '$1?…').replace(TOKEN, '…');
}
/**
 * A foreign error as a cause that may be shown: its name and its message without secrets. Everything else is dropped,
 * since such errors often carry the whole request with its URL and its headers.
 */
function showableCause(thrown) {
    if (!(thrown instanceof Error))
        return new Error(withoutSecrets(String(thrown)));
    const cause = new Error(withoutSecrets(thrown.message));
    cause.name = thrown.name;
    if (thrown.stack !== undefined)
        cause.stack = withoutSecrets(thrown.stack);
    return cause;
}


/***/ }),

/***/ 92751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/** Aborts its signal with an error unless it is refreshed or disposed of in time. */
class TimeLimit {
    signal;
    #timer;
    constructor(durationMs, reason) {
        const controller = new AbortController();
        this.signal = controller.signal;
        this.#timer = setTimeout(() => controller.abort(reason()), durationMs);
    }
    /** The time begins anew. */
    refresh() {
        this.#timer.refresh();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 25026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   j: () => (/* binding */ USUAL_PATIENCE)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49285);
/* harmony import */ var _files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1831);



/** What GitHub's own clients do, more or less: five attempts, and at most a minute for a rate limit. */
const USUAL_PATIENCE = {
    attempts: 5,
    firstPauseMs: 1_000,
    longestPauseMs: 60_000,
    wait: (durationMs, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(durationMs, undefined, { signal }),
};
/**
 * Calls until it succeeds, fails for good (not `transient`), or was tried often enough. A failure whose context has
 * `retryAfterMs` sets the pause itself.
 * @throws BackupError the last failure, or why the signal was aborted
 */
async function retrying(call, patience, signal) {
    for (let tried = 1;; tried += 1) {
        (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        try {
            return await call();
        }
        catch (error) {
            (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
            const failure = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(error);
            const pauseMs = pauseAfter(failure, tried, patience);
            if (pauseMs === null)
                throw failure;
            await pause(pauseMs, patience, signal);
        }
    }
}
/** Null when there is no point in another attempt. */
function pauseAfter(failure, tried, patience) {
    if (!failure.transient || tried >= patience.attempts)
        return null;
    const { retryAfterMs } = failure.context;
    if (typeof retryAfterMs === 'number')
        return retryAfterMs <= patience.longestPauseMs ? retryAfterMs : null;
    return Math.min(patience.firstPauseMs * 2 ** (tried - 1), patience.longestPauseMs);
}
async function pause(durationMs, { wait }, signal) {
    try {
        await wait(durationMs, signal);
    }
    catch (error) {
        (0,_files_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        throw error;
    }
}


/***/ })

};
