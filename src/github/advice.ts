/** What to do about a connection that failed, and whether it may work a moment later. */
export interface Advice {
  readonly hint: string
  readonly mayPass: boolean
}

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE =
  /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_)/

const BLOCKED =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EACCES|UND_ERR_CONNECT_TIMEOUT)$/

/**
 * @param reason the code of what failed, such as `ECONNREFUSED`
 * @param host that was to be reached
 */
export function adviceOn(reason: string, host: string): Advice {
  if (CERTIFICATE.test(reason)) {
    return {
      mayPass: false,
      hint: `A proxy or a server in between shows a certificate for ${host} that this machine does not know. Put the certificate of its authority into a file, and its path into the variable NODE_EXTRA_CA_CERTS under env: of the job.`,
    }
  }
  if (BLOCKED.test(reason)) {
    return {
      mayPass: true,
      hint: `Let this machine reach ${host} on its port (a firewall may let through one host of GitHub's and not another), or name a proxy in HTTPS_PROXY. See also https://www.githubstatus.com.`,
    }
  }
  return { mayPass: true, hint: 'Check the network and https://www.githubstatus.com, then try again.' }
}
