export const id = 91;
export const ids = [91];
export const modules = {

/***/ 26109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseVisibility),
/* harmony export */   z: () => (/* binding */ refusePublicPlaintext)
/* harmony export */ });
/* harmony import */ var _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);

/**
 * Refuses to put a database where strangers can read it: every signed-in user can download the artifacts of a
 * public repository. One of unknown visibility counts as public.
 * @param allowPublic true when the workflow says that the content may be read by all users of GitHub
 * @throws BackupError PUBLIC_REPOSITORY
 */
function refusePublicPlaintext(repository, visibility, allowPublic) {
    if (allowPublic || visibility === 'private' || visibility === 'internal')
        return;
    const what = visibility === 'public' ? 'is public' : 'may be public: its visibility is unknown';
    throw new _outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('PUBLIC_REPOSITORY', `${repository} ${what}; every user of GitHub could download the database from its artifacts.`, {
        hint: 'Keep archives in a private repository, in a bucket, or in a directory of your own runner. If every user of GitHub may read this database, set allow-public: true.',
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

/***/ 57859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_)/;
const BLOCKED = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EACCES|UND_ERR_CONNECT_TIMEOUT)$/;
/**
 * @param reason the code of what failed, such as `ECONNREFUSED`
 * @param host that was to be reached
 */
function adviceOn(reason, host) {
    if (CERTIFICATE.test(reason)) {
        return {
            mayPass: false,
            hint: `A proxy or a server in between shows a certificate for ${host} that this machine does not know. Put the certificate of its authority into a file, and its path into the variable NODE_EXTRA_CA_CERTS under env: of the job.`,
        };
    }
    if (BLOCKED.test(reason)) {
        return {
            mayPass: true,
            hint: `Let this machine reach ${host} on its port (a firewall may let through one host of GitHub's and not another), or name a proxy in HTTPS_PROXY. See also https://www.githubstatus.com.`,
        };
    }
    return { mayPass: true, hint: 'Check the network and https://www.githubstatus.com, then try again.' };
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92037);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91810);
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85513);




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
        return (0,_retrying_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R$)(() => this.#askOnce(request, signal), this.#network.patience, signal);
    }
    async #askOnce(request, signal) {
        const { apiUrl, asker, repository, token } = this.#access;
        const headers = {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        };
        const url = `${apiUrl}/repos/${repository}${request.path}`;
        const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
        const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .sendRequest */ .w$)({ method: request.method, url, headers, ...body }, this.#network, signal);
        if (answer.status === 200 || request.accepts.includes(answer.status))
            return answer;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(answer, { ...request, asker }, this.#network.clock.now());
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
    throw new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Could not ${purpose}: GitHub's answer has another form than expected (${issue?.path.join('.')}: ${issue?.message}).`, {
        hint: 'See https://www.githubstatus.com and whether a proxy changes answers, then try again.',
        cause: parsed.error,
    });
}


/***/ }),

/***/ 92037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./lib/domain/outcome/errors.js
var errors = __webpack_require__(63756);
// EXTERNAL MODULE: ./lib/github/secrets.js
var secrets = __webpack_require__(92318);
;// CONCATENATED MODULE: ./lib/github/token-advice.js
/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const TOKEN_ADVICE = {
    job: {
        invalid: 'Pass a valid github-token; the token of a job ends with it.',
        forbidden: (needed) => `Add "${needed}" under permissions: of the job.`,
        notFound: (needed) => `Check the name; a token finds a private repository only with "${needed}".`,
        limit: '1,000 requests an hour for a repository',
    },
    terminal: {
        invalid: 'Put a valid token into the variable GH_TOKEN; "gh auth token" prints one.',
        forbidden: (needed) => `Give the token "${needed}": a fine-grained one has it among its repository permissions, a classic one has the scope repo.`,
        notFound: (needed) => `Check the name; a token finds a private repository only with "${needed}", and where an organization asks for it only after single sign-on.`,
        limit: '5,000 requests an hour, together with all others of the same person',
    },
};

;// CONCATENATED MODULE: ./lib/github/refusal.js



/**
 * The error for an answer that is no success: rate limits, missing permissions, failures of the service.
 * @param now the present, to tell how long a rate limit lasts
 */
function refusalOf(answer, asked, now) {
    const said = messageOf(answer.body);
    const context = { status: answer.status, said };
    if (isRateLimit(answer, said))
        return rateLimited(answer, asked, context, now);
    const { asker, permission, purpose } = asked;
    if (answer.status === 301)
        return renamed(purpose, context);
    if (/IP allow ?list/i.test(said))
        return addressRefused(purpose, said, context);
    if (permission !== null && [401, 403, 404].includes(answer.status)) {
        return unauthorized(answer, { asker, permission, purpose }, context);
    }
    return new errors/* BackupError */.hj('STORE_UNREACHABLE', `Could not ${asked.purpose}: GitHub answered ${answer.status}${said}.`, {
        hint: 'See https://www.githubstatus.com, then try again.',
        context,
        transient: answer.status >= 500,
    });
}
function renamed(purpose, context) {
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `Could not ${purpose}: it has another name now.`, {
        hint: 'The repository was renamed or moved to another owner. Give its present name.',
        context,
    });
}
/** @see https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization */
function addressRefused(purpose, said, context) {
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `Could not ${purpose}: GitHub refuses the address of this machine${said}.`, {
        hint: 'The organization has an IP allow list. Add the address of the runner to it, or use a runner whose address is on it; no permission of the token changes that.',
        context,
    });
}
function messageOf(body) {
    const { message, msg } = (body ?? {});
    const said = message ?? msg;
    return typeof said === 'string' ? ` (${(0,secrets/* withoutSecrets */.c)(said)})` : '';
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
    return new errors/* BackupError */.hj('STORE_RATE_LIMITED', `Could not ${asked.purpose}: GitHub takes no more requests before ${until}.`, {
        hint: `Try again after that time, and see what else uses the token: it has ${TOKEN_ADVICE[asked.asker].limit}.`,
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
function unauthorized({ headers, status }, { asker, permission, purpose }, context) {
    const needed = permissionOf(headers) ?? permission;
    const advice = TOKEN_ADVICE[asker];
    const [why, hint] = status === 401
        ? ['the token is not valid', advice.invalid]
        : status === 403
            ? ['the token may not do that', advice.forbidden(needed)]
            : ['GitHub does not find it', advice.notFound(needed)];
    return new errors/* BackupError */.hj('STORE_UNAUTHORIZED', `Could not ${purpose}: ${why}.`, {
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

/***/ 42635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   W: () => (/* binding */ findRenamed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26109);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), visibility: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), private: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish() })
    .transform((said) => ({ visibility: (0,_domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVisibility */ .W)(said), defaultBranch: said.default_branch }));
/**
 * What GitHub says of the repository; every token may read it.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
async function readRepository(client, signal) {
    const purpose = `read the repository ${client.repository}`;
    const answer = await client.ask({ method: 'GET', path: '', accepts: [], purpose, permission: 'contents: read' }, signal);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(answer.body, repositorySchema, purpose);
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

/***/ 91810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22665);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57859);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92318);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27556);
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
        const limit = __addDisposableResource(env_1, new _time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeLimit */ .h(network.limits.requestMs, () => silent(host, network.limits.requestMs)), false);
        const either = AbortSignal.any([signal, limit.signal]);
        try {
            const { url, ...init } = request;
            const headers = { 'user-agent': network.userAgent, ...request.headers };
            const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: either });
            const text = await response.text();
            return { status: response.status, headers: response.headers, body: parseJson(text) };
        }
        catch (error) {
            (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotAborted */ .J)(either);
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
    const reason = networkReason(thrown);
    const { hint, mayPass } = (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .i)(reason, host);
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `Cannot reach ${host} (${reason}).`, {
        hint,
        context: { host },
        transient: mayPass,
        cause: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .showableCause */ .d)(thrown),
    });
}
/** What went wrong with a connection, such as `ECONNRESET`; fetch hides it in the cause. */
function networkReason(thrown) {
    const { cause, message } = thrown;
    return cause?.code ?? cause?.message ?? message;
}
function silent(host, limitMs) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BackupError */ .hj('STORE_UNREACHABLE', `${host} did not answer within ${limitMs / 1_000} s.`, {
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

/***/ 85513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   jv: () => (/* binding */ USUAL_PATIENCE),
/* harmony export */   tA: () => (/* binding */ asTransient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22665);



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
        (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        try {
            return await call();
        }
        catch (error) {
            (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
            const failure = (0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(error);
            const pauseMs = pauseAfter(failure, tried, patience);
            if (pauseMs === null)
                throw failure;
            await pause(pauseMs, patience, signal);
        }
    }
}
/** The same failure, said to be one that may pass. */
function asTransient({ cause, code, context, hint, message }) {
    return new _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BackupError */ .hj(code, message, { hint, context, cause, transient: true });
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
        (0,_files_disk_assert_not_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotAborted */ .J)(signal);
        throw error;
    }
}


/***/ }),

/***/ 92318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   d: () => (/* binding */ showableCause)
/* harmony export */ });
/** What signs a URL stands behind its question mark. */
const QUERY = /(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g;
/** Tokens of GitHub, and everything that begins as a JSON web token does. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]+/g;
/** A text from outside without the secrets that may be in it. */
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

/***/ 27556:
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

/***/ 40091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readVisibility),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63756);
/* harmony import */ var _domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26109);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42635);





const eventSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ visibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), private: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), default_branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })
        .partial(),
});
/**
 * Who can see the repository: as the event says, else as GitHub does; unknown when neither tells.
 * @param eventPath the file of the event; null where there is none
 * @throws BackupError CANCELLED
 */
async function readVisibility(eventPath, client, signal) {
    const event = await readEvent(eventPath);
    const said = event === null ? 'unknown' : (0,_domain_trust_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVisibility */ .W)(event.repository);
    if (said !== 'unknown')
        return said;
    try {
        return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)(client, signal)).visibility;
    }
    catch (error) {
        if ((0,_domain_outcome_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asBackupError */ .ZJ)(error).kind === 'store')
            return 'unknown';
        throw error;
    }
}
/**
 * The default branch of the repository, as the event says.
 * @param eventPath the file of the event; null where there is none
 * @returns null when the event does not tell
 */
async function readDefaultBranch(eventPath) {
    return (await readEvent(eventPath))?.repository.default_branch ?? null;
}
async function readEvent(eventPath) {
    return eventPath === null ? null : parseEvent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(eventPath, 'utf8').catch(() => ''));
}
function parseEvent(text) {
    try {
        return eventSchema.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}


/***/ })

};
