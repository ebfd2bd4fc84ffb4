import type { Rule } from './rule.ts';

/** What never left the library: credentials that are not there, and keys that cannot be read. */
export const credentialRules: readonly Rule[] = [
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: /default credentials were not found|could not load the default credentials|could not (?:find|automatically determine) (?:default )?credentials\b|application default credentials (?:are|were) not (?:available|found)|could not construct applicationdefaultcredentials/i,
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'certain',
    says: /no refresh token is set|refresh token (?:is )?not available|necessary fields need(?:ed)? to refresh the access token|token expired and refresh token is not set|refresh token must be passed in or set/i,
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
];
