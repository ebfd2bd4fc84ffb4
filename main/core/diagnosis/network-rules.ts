import { at, type Rule } from './rule.ts';

/** What never reached Google, or never left the library: keys that cannot be read, and the network on the way. */
export const networkRules: readonly Rule[] = [
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: /default credentials were not found|could not load the default credentials|could not (?:find|automatically determine) (?:default )?credentials\b|application default credentials (?:are|were) not (?:available|found)|could not construct applicationdefaultcredentials/i,
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'certain',
    says: /no refresh token is set|necessary fields need(?:ed)? to refresh the access token|token expired and refresh token is not set|refresh token must be passed in or set/i,
  },
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /no access, refresh token,? (?:or )?api key/i,
  },
  {
    code: 'credentials.private_key.unreadable',
    certainty: 'likely',
    says: /pem routines:\w{0,40}:no start line|decoder routines::unsupported|could not deserialize key data|no key could be detected|private key should be a pem or plain pkcs1|invalid pkcs ?#?8 data|openssl unable to (?:sign data|validate key)|secretorprivatekey must be an asymmetric key|neither pub key nor priv key|cannot be coerced into a private key|pkcs8 data must be contained within|unable to load pem file|asn1: structure error|could not parse (?:the )?private key|failed to parse private key|invalid private key/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'network.dns',
        certainty: 'certain',
        says: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|name or service not known|temporary failure in name resolution|no such host|unknownhostexception|could not resolve host|nodename nor servname provided|failed to resolve '/i,
      },
      {
        code: 'network.refused',
        certainty: 'certain',
        says: /connect ECONNREFUSED|connection refused/i,
      },
      {
        code: 'network.tls',
        certainty: 'certain',
        says: /CERTIFICATE_VERIFY_FAILED|self[-\s]signed certificate|unable to get local issuer certificate|unable to verify the first certificate|certificate signed by unknown authority|pkix path building failed|ssl certificate problem|remote certificate is invalid/i,
      },
      {
        code: 'network.timeout',
        certainty: 'likely',
        says: /connect ETIMEDOUT|ConnectTimeoutError|connection timed out|read timed out|context deadline exceeded|sockettimeoutexception/i,
      },
      {
        code: 'network.reset',
        certainty: 'likely',
        says: /read ECONNRESET|socket hang up|connection reset by peer|connection aborted/i,
      },
    ],
  ),
];
