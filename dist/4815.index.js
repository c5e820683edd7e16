export const id = 4815;
export const ids = [4815];
export const modules = {

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
