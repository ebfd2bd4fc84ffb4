import type { TextPlace } from './text-place.ts';
import type { TextRule } from './text-rule.ts';

const anywhereOfGoogle: readonly TextPlace[] = [
  'authorize',
  'token',
  'token:authorization_code',
  'token:refresh_token',
  'token:jwt-bearer',
  'tokeninfo',
  'userinfo',
  'revoke',
  'certs',
  'calendar',
  'directory',
  'gmail',
  'iamcredentials',
  'api',
  'verifier',
];

/** What never reached Google, or never left the library: keys that cannot be read, and the network on the way. */
export const librarySentences: readonly TextRule[] = [
  {
    code: 'credentials.private_key.unreadable',
    certainty: 'likely',
    says: /pem routines:\w{0,40}:no start line|decoder routines::unsupported|could not deserialize key data|no key could be detected|private key should be a pem or plain pkcs1|invalid pkcs ?#?8 data|openssl unable to (?:sign data|validate key)/i,
  },
  {
    code: 'network.dns',
    certainty: 'certain',
    at: anywhereOfGoogle,
    says: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|name or service not known|temporary failure in name resolution|no such host|unknownhostexception|could not resolve host|nodename nor servname provided|failed to resolve '/i,
  },
  {
    code: 'network.refused',
    certainty: 'certain',
    at: anywhereOfGoogle,
    says: /connect ECONNREFUSED|connection refused/i,
  },
  {
    code: 'network.tls',
    certainty: 'certain',
    at: anywhereOfGoogle,
    says: /CERTIFICATE_VERIFY_FAILED|self[-\s]signed certificate|unable to get local issuer certificate|unable to verify the first certificate|certificate signed by unknown authority|pkix path building failed|ssl certificate problem|remote certificate is invalid/i,
  },
  {
    code: 'network.timeout',
    certainty: 'likely',
    at: anywhereOfGoogle,
    says: /connect ETIMEDOUT|ConnectTimeoutError|connection timed out|read timed out|context deadline exceeded|sockettimeoutexception/i,
  },
  {
    code: 'network.reset',
    certainty: 'likely',
    at: anywhereOfGoogle,
    says: /read ECONNRESET|socket hang up|connection reset by peer|connection aborted/i,
  },
];
