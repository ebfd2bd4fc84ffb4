import type { Rule } from './rule.ts';

/**
 * What the verifiers of ID tokens say: google-auth (Python), google-auth-library (Node), idtoken and go-oidc (Go), Java,
 * PHP, Ruby and .NET of Google, and Firebase Admin.
 */
const ofGoogle: readonly Rule[] = [
  {
    code: 'id_token.audience_mismatch',
    certainty: 'certain',
    says: /wrong recipient, payload audience|token has wrong audience|audience provided does not match aud claim|oidc: expected audience|incorrect "aud" \(audience\)|aud is missing the client_id|'aud' must be a string containing the client_id|audience is not for this project/i,
  },
  {
    code: 'id_token.used_too_early',
    certainty: 'certain',
    says: /token(?:'s)? used too early|(?:id_token|jwt) issued in the future/i,
  },
  {
    code: 'id_token.expired',
    certainty: 'certain',
    says: /token used too late|token expired, [{\d]|idtoken: token expired|oidc: token is expired|firebase id token has expired/i,
  },
  { code: 'id_token.lifetime_too_long', certainty: 'certain', says: /expiration time too far in future/i },
  {
    code: 'id_token.key_unknown',
    certainty: 'likely',
    says: /no pem found for envelope|public key that matches the kid|certificate for key id .{1,120}? not found|could not find matching cert keyid|could not find publickey for provided keyid|does not correspond to a known public key/i,
  },
  {
    code: 'id_token.signature_mismatch',
    certainty: 'certain',
    says: /invalid token signature|could not verify token signature|failed to verify (?:id token )?signature|firebase id token has invalid signature|token not verified as issued by google/i,
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'certain',
    says: /invalid iap credentials: (?:unable to parse|base64)|wrong number of segments|can't parse token (?:envelope|payload)|can't parse segment|token must have three segments|oidc: malformed jwt|decoding firebase id token failed|verifyidtoken method requires an id token/i,
  },
  {
    code: 'id_token.algorithm_unsupported',
    certainty: 'certain',
    says: /unsupported signature algorithm|expected jwt signed with rs256|signed with unsupported algorithm|id token has incorrect algorithm/i,
  },
  {
    code: 'id_token.issuer_mismatch',
    certainty: 'certain',
    says: /token has an? invalid issuer|invalid issuer, expected one of|wrong issuer\W{1,3}'iss' should be|id token issued by a different provider|incorrect "iss" \(issuer\)/i,
  },
  {
    code: 'id_token.claim_missing',
    certainty: 'likely',
    says: /token does not contain required claim|no (?:issue|expiration) time in token|missing required "(?:iss|aud|exp|iat)" claim|missing required jwt property/i,
  },
  {
    code: 'id_token.certs_unreachable',
    certainty: 'certain',
    says: /could not fetch certificates at|failed to retrieve verification certificates|error fetching public keys? for google certs|error fetching publickey from certificate location|oidc: (?:failed to )?fetch(?:ing)? keys|failed to retrieve google certificates/i,
  },
];

/**
 * What libraries say that check any JWT: jose, openid-client, jsonwebtoken, PyJWT, authlib, python-jose, golang-jwt, nimbus
 * and Spring, jjwt, java-jwt, ruby-jwt, IdentityModel. The token may be an app's own.
 */
const ofAnyone: readonly Rule[] = [
  {
    code: 'id_token.audience_mismatch',
    certainty: 'likely',
    says: /unacceptable audience in id_token|unexpected jwt "aud"|jwtclaimserror: invalid audience|invalid[\s_]claim:? .{0,20}?["']aud\b|claim 'aud' value doesn't contain|idx10214|invalidauderror|invalidaudienceerror|contains invalid claims: \{aud\b|untrusted 'aud' claim|jwt audience invalid|unexpected "aud" claim|token aud(?:ience)? (?:mismatch|does not match)|audience mismatch|audience doesn't match|aud mismatch|invalid audience\W{1,3}expected|expected audience .{1,120}? does not match/i,
  },
  {
    code: 'id_token.issuer_mismatch',
    certainty: 'likely',
    says: /unexpected jwt "iss"|jwtclaimserror: invalid issuer|invalid[\s_]claim:? .{0,20}?["']iss\b|claim 'iss' value doesn't match|idx10205|invalidissuererror|contains invalid claims: \{iss\b|jwt issuer (?:incorrect|invalid)|unexpected "iss" claim|unexpected iss value|token iss(?:uer)? (?:mismatch|does not match)|invalid issuer\W{1,3}expected|expected issuer \S{3,120} does not match/i,
  },
  {
    code: 'id_token.expired',
    certainty: 'likely',
    says: /token has invalid claims: token is expired|token is expired by \d|jwt "exp" \(expiration time\) claim value|badjwtexception: expired jwt|the token has expired on|idx10223|expired_token: the token is expired|contains invalid claims: \{exp\b|jwt has expired|jwt expired|signature has expired|"exp" claim timestamp check failed|token signature is expired|expiredtokenerror|expiredsignature(?:error|exception)?: |expiredexception: expired token|id[\s_]token expired|verificationexception: token is expired/i,
  },
  {
    code: 'id_token.used_too_early',
    certainty: 'likely',
    says: /invalidiaterror|invalidissuedaterror|immaturesignature|can't use token before|idx10222|contains invalid claims: \{iat\b|jwt "(?:nbf|iat)" \([\w\s]{3,20}\) claim value|cannot handle token prior to|cannot handle token with (?:iat|nbf) prior to|jwt is not yet valid|jwt not active|token is not yet valid|token used before issued|before the nbf|"(?:nbf|iat)" claim timestamp check failed/i,
  },
  {
    code: 'id_token.signature_mismatch',
    certainty: 'likely',
    says: /signed jwt rejected: invalid signature|jwt signature does not match locally computed|token's signature resulted invalid|crypto\/rsa: verification error|idx10511|badsignatureerror|invalidsignatureerror|jwt invalid\W{1,3}unable to verify signature|signature verification (?:failed|raised)|failed to validate jwt signature|jsonwebtokenerror: invalid signature|verificationexception: invalid signature/i,
  },
  {
    code: 'id_token.key_unknown',
    certainty: 'likely',
    says: /signed jwt rejected: another algorithm expected, or no matching key|idx1050[0-3]|unable to match key|signing key not found|error: unable to find a signing key|"kid" invalid, unable to lookup correct key|no applicable key found in the json web key set|unable to find a signing key that matches/i,
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'likely',
    says: /token contains an invalid number of segments|jwt strings must contain exactly 2 period|invalid (?:unsecured\/jws\/jwe|serialization)|the token was expected to have 3 parts|idx1274[19]|jwt malformed|not enough(?: or too many)? segments|jwt must consist of header, payload|invalid compact jws/i,
  },
  {
    code: 'id_token.nonce_mismatch',
    certainty: 'likely',
    says: /unexpected id token "nonce"|\[invalid_nonce\]|contains invalid claims: \{nonce\b|nonce mismatch|(?:invalid|wrong|incorrect) nonce\b|nonce (?:does not|doesn't|did not) match|nonces mismatch|incorrect id_token: nonce\b|nonce in id_token should either both exist/i,
  },
  {
    code: 'token.no_id_token',
    certainty: 'likely',
    says: /id_token not present in tokenset|missing id_token in (?:the )?(?:token )?response/i,
  },
  {
    code: 'id_token.algorithm_unsupported',
    certainty: 'likely',
    says: /jwt algorithm must be|incorrect key for this algorithm|"alg" \(algorithm\) header parameter value not allowed|unexpected jwt alg/i,
  },
];

export const verifierRules: readonly Rule[] = [...ofGoogle, ...ofAnyone];
