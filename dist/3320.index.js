export const id = 3320;
export const ids = [3320];
export const modules = {

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


/***/ })

};
