import { describe, expect, it } from 'vitest'
import { adviceOn } from '../../../src/github/advice.ts'

describe('advice on a connection that failed', () => {
  it.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s is for a certificate, and does not pass by itself', (reason) => {
    const { hint, mayPass } = adviceOn(reason, 'blob.example')
    expect(hint).toMatch(/certificate for blob\.example .* NODE_EXTRA_CA_CERTS/)
    expect(mayPass).toBe(false)
  })

  it.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s names the host that a firewall may block',
    (reason) => {
      expect(adviceOn(reason, 'blob.example')).toMatchObject({
        hint: expect.stringContaining('Let this machine reach blob.example'),
        mayPass: true,
      })
    },
  )

  it('is to look and to try again for anything else', () => {
    expect(adviceOn('ECONNRESET', 'x').hint).toBe(
      'Check the network and https://www.githubstatus.com, then try again.',
    )
  })
})
