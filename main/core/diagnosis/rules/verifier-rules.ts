import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/**
 * What the verifiers of ID tokens say: google-auth (Python), google-auth-library (Node), idtoken and go-oidc (Go), Java,
 * PHP, Ruby and .NET of Google, and Firebase Admin.
 */
const ofGoogle: readonly Rule[] = [
  {
    code: 'id_token.certs_unreachable',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /error while fetching public key certificates/,
      /could not fetch certificates at/,
      /failed to retrieve verification certificates/,
      /(?:federated sign-on )?certs expects "(?:keys|kid)" to be set/,
      /error fetching public keys? for google certs/,
      /error fetching publickey from certificate location/,
      /oidc: (?:failed to )?fetch(?:ing)? keys/,
      /failed to retrieve google certificates/,
      /idtoken: unable to retrieve cert/,
      /google::auth::idtokens::keysourceerror/,
      // go-oidc says it behind its words for a signature.
      /failed to verify signature: (?:fetching|getting|failed to (?:fetch|get)) keys/,
      /oidc: (?:get|failed to get) keys/,
    ),
  },
  {
    code: 'id_token.audience_mismatch',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Spring.
      /required audience is missing\b/,
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) has in(?:valid|correct) (?:'aud' \(audience\)|audience \(aud\)) claim/,
      /wrong recipient, (?:payload audience|\S{3,120} != )/,
      /token has wrong audience/,
      /audience provided does not match aud claim/,
      /oidc: expected audience/,
      /incorrect "aud" \(audience\)/,
      /aud is missing the client_id/,
      /'aud' must be a string containing the client_id/,
      /audience is not for this project/,
      // Java and PHP, whose whole sentences these are.
      /verificationexception: expected audience does not match/,
      /unexpectedvalueexception: audience does not match/,
      // Ruby, by the class.
      /google::auth::idtokens::(?:audience|authorizedparty)mismatcherror/,
      // Firebase, and its servers.
      /google id_token is not allowed to be used with this application/,
      /client id in access token audience is not found/,
      /auth\/custom-token-mismatch/,
      // Identity-Aware Proxy, and Metabase.
      /google sign-in token appears to be incorrect/,
      /(?:invalid iap credentials: )?jwt audience doesn't match this application/,
    ),
  },
  {
    code: 'id_token.used_too_early',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) issued at future timestamp/,
      /token(?:'s)? used too early/,
      /(?:id_?token|jwt|token)(?: (?:is not valid as it )?was)? issued (?:in the|at) future/,
    ),
  },
  {
    code: 'id_token.expired',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) has expired at: \d|firebase (?:id token|session cookie) expired at \d/,
      /token used too late/,
      /token expired, [{\d]/,
      /idtoken: token expired/,
      /oidc: token is expired/,
      /firebase (?:id token|session cookie) has (?:been )?expired/,
      /google::auth::idtokens::expiredtokenerror/,
      /invalid iap credentials: (?:invalid bearer token\. )?(?:invalid )?jwt:? (?:has |is )?expired/,
    ),
  },
  {
    code: 'id_token.lifetime_too_long',
    certainty: 'certain',
    says: /(?:expiration time|exp field) too far\b/i,
  },
  {
    code: 'id_token.key_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /no pem found for envelope/,
      /public key that matches the kid/,
      /certificate for key id .{1,120}? not found/,
      /could not find matching cert keyid/,
      /could not find publickey for provided keyid/,
      // Vault.
      /could not find service account key or google oauth cert with given 'kid'/,
      /does not correspond to a known public key/,
      // web-auth-library.
      /public key "[\w.-]{1,80}" not found/,
    ),
  },
  {
    code: 'id_token.signature_mismatch',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Ruby's json-jwt.
      /(?<!rescue )json::jwt::verificationfailed\b(?! ?=>)/,
      // Firebase Admin for Go, .NET and Java.
      /failed to verify (?:the signature of )?firebase (?:id token|session cookie)/,
      /invalid token signature/,
      /idtoken: es256 signature not valid/,
      /could not verify token signature/,
      /failed to verify (?:(?:id )?token )?signature/,
      /firebase id token has invalid signature/,
      /token not verified as issued by google/,
      /google::auth::idtokens::signatureerror/,
    ),
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /incorrect number of segments(?:; see| in firebase)/,
      /(?<!provided: none\. )id token must be a non-empty string/,
      /invalid iap credentials: (?:unable to parse|base64)/,
      /wrong number of segments/,
      /can't parse token(?: envelope| payload|: )/,
      /can't parse segment|header segment should be a json object/,
      /token must have three segments/,
      /oidc: malformed jwt/,
      /decoding firebase id token failed/,
      /verifyidtoken method requires\b/,
      /argument to verify(?:idtoken|sessioncookie)\(\) must be/,
      /illegal id token provided/,
      /unable to parse google id_token/,
      /googleidtokenparsingexception: /,
      /idtoken: unable to (?:decode|unmarshal) jwt (?:header|payload|claims|signature)/,
      /verificationexception: error parsing jsonwebsignature/,
      /failed to parse firebase id token/,
      // Java and .NET, of a part that is not in base64url or not JSON.
      /(?:illegalargument|jsonparse|jsoneof)exception(?=[^]{0,700}?(?:jsonwebsignature\$parser|googleidtoken)\.parse)/,
      /not a valid base-64 string(?=[^]{0,500}?(?:tokenencodinghelpers|googlejsonwebsignature|jsonwebsignature\.))/,
    ),
  },
  {
    code: 'id_token.algorithm_unsupported',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) has invalid algorithm/,
      /unsupported signature algorithm/,
      /expected jwt signed with rs256/,
      /signed with unsupported algorithm/,
      /(?:id token|session cookie) has incorrect algorithm/,
      /unexpected signing algorithm: expected/,
      /signing algorithm must be either rs256/,
    ),
  },
  {
    code: 'id_token.issuer_mismatch',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) has in(?:valid|correct) (?:'iss' \(issuer\)|issuer \(iss\)) claim/,
      /token has an? invalid issuer/,
      /invalid issuer, expected one of/,
      /wrong issuer\W{1,3}'iss' should be/,
      /id token issued by a different provider/,
      /incorrect "iss" \(issuer\)/,
      /verificationexception: expected issuer does not match/,
      /unexpectedvalueexception: issuer does not match/,
      /google::auth::idtokens::issuermismatcherror/,
      // AppAuth.
      /issuer mismatch\b(?<=appauth[^]{0,60}issuer mismatch)/,
    ),
  },
  {
    code: 'id_token.claim_missing',
    certainty: 'likely',
    says: anyOf(
      'i',
      // .NET.
      /idx2131[34]: openidconnectprotocol requires/,
      // Firebase Admin for Go, .NET and Java.
      /(?:id token|session cookie) has (?:no '(?:kid|sub|aud|iss)'|empty '\w{3}'|no or empty subject) /,
      /token does not contain required claim/,
      /no (?:issue|expiration) time in token|no (?:iat|exp|aud) field in token/,
      /missing required "(?:iss|aud|exp|iat)" claim/,
      /missing required jwt property/,
      /jwt must contain 'iat' and 'exp'/,
      /(?:id token|session cookie) has no "(?:kid|sub|aud|iss)" /,
      /invalid iap credentials: jwt '\w{2,12}' claim isn't/,
      /google::auth::idtokens::verificationerror \(missing/,
    ),
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
    says: anyOf(
      'i',
      /unacceptable audience in id_token/,
      /unexpected jwt "aud"/,
      /jwtclaimserror: invalid audience/,
      /invalid[\s_]claim:? .{0,20}?["']aud\b/,
      /claim 'aud' value doesn't contain/,
      /idx10214|invalidauderror|invalidaudienceerror/,
      /contains invalid claims: \{aud\b/,
      /untrusted 'aud' claim/,
      /jwt audience (?:invalid|incorrect)/,
      /unexpected "aud" claim/,
      /token aud(?:ience)? (?:mismatch|does not match)/,
      /audience mismatch/,
      /audience doesn't match/,
      /aud mismatch/,
      /invalid audience\W{1,3}expected/,
      /expected audience .{1,120}? does not match/,
    ),
  },
  {
    code: 'id_token.issuer_mismatch',
    certainty: 'likely',
    says: anyOf(
      'i',
      /unexpected jwt "iss"/,
      /jwtclaimserror: invalid issuer/,
      /invalid[\s_]claim:? .{0,20}?["']iss\b/,
      /claim 'iss' value doesn't match/,
      /idx10205|invalidissuererror/,
      /contains invalid claims: \{iss\b/,
      /jwt issuer (?:incorrect|invalid)/,
      /unexpected "iss" claim/,
      /unexpected iss value/,
      /token iss(?:uer)? (?:mismatch|does not match)/,
      /invalid issuer\W{1,3}expected/,
      /expected issuer \S{3,120} does not match/,
    ),
  },
  {
    code: 'id_token.expired',
    certainty: 'likely',
    says: anyOf(
      'i',
      /token has invalid claims: token is expired/,
      /token is expired by \d/,
      /jwt "exp" \(expiration time\) claim value/,
      /badjwtexception: expired jwt/,
      /the token has expired on/,
      /idx10223/,
      /expired_token: the token is expired/,
      /contains invalid claims: \{exp\b/,
      /jwt has expired/,
      /jwt expired/,
      /signature has expired/,
      /"exp" claim timestamp check failed/,
      /token signature is expired/,
      /expiredtokenerror/,
      /expiredsignature(?:error|exception)?: /,
      /expiredexception: expired token/,
      /id[\s_]token expired/,
      /verificationexception: token is expired/,
    ),
  },
  {
    code: 'id_token.used_too_early',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalidiaterror|invalidissuedaterror|immaturesignature/,
      /can't use token before/,
      // AppAuth.
      /issued at time is more than \d{1,3} minutes before or after the current time/,
      /idx10222/,
      /contains invalid claims: \{iat\b/,
      /jwt "(?:nbf|iat)" \([\w\s]{3,20}\) claim value/,
      /cannot handle token prior to/,
      /cannot handle token with (?:iat|nbf) prior to/,
      /jwt is not yet valid/,
      /jwt not active/,
      /token is not yet valid/,
      /token used before issued/,
      /before the nbf/,
      /"(?:nbf|iat)" claim timestamp check failed/,
    ),
  },
  {
    code: 'id_token.signature_mismatch',
    certainty: 'likely',
    says: anyOf(
      'i',
      /signed jwt rejected: invalid signature/,
      /jwt signature does not match locally computed/,
      /token's signature resulted invalid/,
      /crypto\/rsa: verification error/,
      /idx10511|badsignatureerror|invalidsignatureerror/,
      /jwt invalid\W{1,3}unable to verify signature/,
      /signature verification (?:failed|raised)/,
      /failed to validate jwt signature/,
      /jsonwebtokenerror: invalid signature/,
      /verificationexception: invalid signature/,
    ),
  },
  {
    code: 'id_token.key_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /signed jwt rejected: another algorithm expected, or no matching key/,
      /idx1050[0-3]/,
      /unable to match key/,
      /signing key not found/,
      /error: unable to find a signing key/,
      /"kid" invalid, unable to lookup correct key/,
      /no applicable key found in the json web key set/,
      /unable to find a signing key that matches/,
    ),
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'likely',
    says: anyOf(
      'i',
      /token contains an invalid number of segments/,
      /jwt strings must contain exactly 2 period/,
      /invalid (?:unsecured\/jws\/jwe|serialization)/,
      /the token was expected to have 3 parts/,
      /idx1274[19]/,
      /jwt malformed/,
      /not enough(?: or too many)? segments/,
      /jwt must consist of header, payload/,
      /invalid compact jws/,
    ),
  },
  {
    code: 'id_token.nonce_mismatch',
    certainty: 'likely',
    says: anyOf(
      'i',
      /unexpected id token "nonce"|id token "nonce" claim missing/,
      /\[invalid_nonce\]/,
      /contains invalid claims: \{nonce\b/,
      /nonce mismatch/,
      /(?:invalid|wrong|incorrect) nonce\b/,
      /nonce (?:does not|doesn't|did not) match/,
      /nonces mismatch/,
      /incorrect id_token: nonce\b/,
      /nonce in id_token should either both exist/,
    ),
  },
  {
    code: 'token.no_id_token',
    certainty: 'likely',
    says: anyOf(
      'i',
      /id_token not present in tokenset/,
      /missing id_token in (?:the )?(?:token )?response/,
      /no id_?token (?:found |returned |present )?in (?:the )?(?:token )?response/,
      /(?:missing or invalid|response lacks an?) '?id_token/,
    ),
  },
  {
    code: 'id_token.algorithm_unsupported',
    certainty: 'likely',
    says: anyOf(
      'i',
      /jwt algorithm must be/,
      /incorrect key for this algorithm/,
      /"alg" \(algorithm\) header parameter value not allowed/,
      /unexpected jwt "?alg/,
    ),
  },
];

/** Such words that say nothing of whose token it is: they count only beside a name of Google's. */
const besideGoogle: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'id_token.audience_mismatch',
      certainty: 'likely',
      says: anyOf(
        'i',
        // go-jose, here and below.
        /validation failed, invalid audience claim \(aud\)/,
        // Rust.
        /error\(invalidaudience\)/,
        // Parse.
        /id token not authorized for this clientid/,
        // jose4j; nimbus; jjwt; Keycloak; angular-oauth2-oidc; oidc-client; lcobucci and kreait; Envoy; lestrrat-go.
        /audience \(aud\) claim \[?.{0,200}?doesn't contain an acceptable/,
        /(?:unexpected|rejected) jwt audience|jwt audience rejected/,
        /expected "?aud"? claim to be/,
        /wrong audience(?: from token\b|: ?\S)/,
        /invalid audience in token/,
        /token is not allowed to be used by this audience/,
        /audiences? in jwt (?:are|is) not allowed|jwt validation failed: bad_audience|audience not allowed/,
        /"aud" not satisfied/,
        /jwtnotinaudience|token has invalid audience|incorrect token audience/,
        /the aud(?:ience)? claim is not valid/,
        /token issued for does not match client/,
        /idx1020[68]/,
        /invalid id token: audience does not match/,
      ),
    },
    {
      code: 'id_token.issuer_mismatch',
      certainty: 'likely',
      says: anyOf(
        'i',
        /validation failed, invalid issuer claim \(iss\)/,
        // Parse; Cognito.
        /id token not issued by correct openid provider/,
        /bad id_token issuer\b/,
        // Amazon's identity pools, of Google's ID token.
        /invalid login token\. issuer doesn't match/,
        // Spring; jose4j; nimbus; jjwt; Keycloak; angular-oauth2-oidc; oidc-client; lcobucci; Envoy; lestrrat-go.
        /the iss(?:uer)? claim is not valid/,
        /issuer \(iss\) claim value .{0,200}?doesn't match/,
        /unexpected jwt issuer|jwt issuer rejected/,
        /expected "?iss"? claim to be/,
        /wrong issuer(?: from token\b|: ?https?:)/,
        /invalid issuer in token|(?:token )?issuer is invalid: ?\S/,
        /token was not issued by the given issuers/,
        /jwt issuer is not configured|jwt validation failed: unknown issuer|issuer not allowed/,
        /"iss" not satisfied/,
        /jwtnotinissuer|token has invalid issuer/,
        /idx10204|idx1021[12]/,
        /invalid id token: issuer does not match/,
        /issuer mismatch(?=[^]{0,400}(?:id_?token|appauth))/,
      ),
    },
    {
      code: 'id_token.expired',
      certainty: 'likely',
      says: anyOf(
        'i',
        /validation failed, token is expired \(exp\)/,
        // jose4j; oidc-client; Envoy; Keycloak; json-jwt; lcobucci; lestrrat-go; IdentityModel; hs-jose.
        /the jwt is no longer valid/,
        /exp is in the past/,
        /jwt is expired\b|jwt validation failed: time_constraint_failure/,
        /identitybrokerexception: token is no longer valid/,
        /invalid id token: expired token/,
        /"exp" not satisfied/,
        /the token is expired\b(?! or revoked)/,
        /jwt expired at \d/,
        /could not verify jwt: jwtexpired/,
        /err_jwt_expired/,
      ),
    },
    {
      code: 'id_token.used_too_early',
      certainty: 'likely',
      says: anyOf(
        'i',
        /validation failed, token not valid yet \(nbf\)/,
        /validation field, token issued in the future \(iat\)/,
        // AppAuth, by the device's clock.
        /issued at time is more than \d{1,5} (?:seconds|minutes) before or after/,
        // oidc-client; jose4j; nimbus; jjwt; Envoy; lcobucci; lestrrat-go; hs-jose.
        /(?:iat|nbf) is in the future/,
        /the jwt is not yet valid/,
        /jwt issue time after current time|jwt before use time/,
        /jwt must not be accepted before/,
        /jwt not yet valid/,
        /token cannot be used yet/,
        /token is not valid yet/,
        /"(?:iat|nbf)" not satisfied/,
        /jwtissuedatfuture|jwtnotyetvalid/,
        /invalid iat\b/,
        /signature nbf has not been reached/,
      ),
    },
    {
      code: 'id_token.signature_mismatch',
      certainty: 'likely',
      says: anyOf(
        'i',
        /go-jose: error in cryptographic primitive/,
        // Keycloak; oidc-client; jose4j; openid-client; lcobucci; lestrrat-go; Envoy; hs-jose; IdentityModel; jose.
        /token signature validation failed/,
        /joseutil\.\w{3,20}: signature validation failed/,
        /jws signature is invalid|invalid jws signature/,
        /jwt signature verification failed/,
        /token signature mismatch/,
        /could not verify message using any of the signatures or keys/,
        /jwt verification fails/,
        /jwsinvalidsignature|json::jws::verificationfailed/,
        /token signature is invalid/,
        /idx10517|idx10512/,
        /err_jws_signature_verification_failed/,
      ),
    },
    {
      code: 'id_token.key_unknown',
      certainty: 'likely',
      says: anyOf(
        'i',
        // kreait, here and below.
        /a key with id ['"]\w{6,80}['"] could not be found|invalidtokenexception: no key found/,
        // Authlib.
        /valueerror: invalid (?:jwk kid|json web key set)\b/,
        // Parse.
        /unable to find matching key for key id\b/,
        // openid-client; oauth4webapi; angular-oauth2-oidc; jose4j; Envoy; lestrrat-go; json-jwt; ruby-jwt; hs-jose.
        /no valid key found in issuer's jwks_uri/,
        /no applicable keys? found/,
        /expected key not found in property jwks/,
        /unable to find a suitable verification key/,
        /jwks doesn't have key to match kid/,
        /failed to find key with key id/,
        /json::jwk::set::kidnotfound/,
        /could not find public key for kid/,
        /nosuitablekeys/,
        /no key found in https?:\S{8,200} with kid/,
        /err_jwks_no_matching_key/,
        /"kid" empty, unable to lookup/,
      ),
    },
    {
      code: 'id_token.not_three_parts',
      certainty: 'likely',
      says: anyOf(
        'i',
        /compact jws format must have three parts/,
        // IdentityModel; Envoy; AppAuth; oidc-client; PyJWT and python-jose; lestrrat-go.
        /idx1410[01]|idx127(?:09|23|29)/,
        /jwt is not in the form of header\.payload\.signature|jwt validation failed: bad_format/,
        /id token parsing failed/,
        /failed to parse id_token/,
        /error decoding token headers/,
        /invalid header string: /,
        /token is malformed/,
        /failed to parse jws/,
        /the jwt string must have two dots/,
        /oauth2error: invalid id_token/,
        /decodeerror: invalid token type/,
      ),
    },
    {
      code: 'id_token.nonce_mismatch',
      certainty: 'likely',
      says: anyOf(
        'i',
        // authlib; nimbus; IdentityModel; angular-oauth2-oidc; openid_connect.
        /invalid[\s_]claim:? .{0,20}?["']nonce\b/,
        /unexpected jwt nonce/,
        /idx2132[0-9]|idx2133[0-3]/,
        /wrong nonce: ?\S/,
        /invalid id token: nonce does not match/,
      ),
    },
    {
      code: 'token.no_id_token',
      certainty: 'likely',
      // Spring; Flutter.
      says: /missing \(required\) id token in token response|'idtoken != null'|at least one of id token and access token is required/i,
    },
    {
      code: 'token.no_id_token',
      certainty: 'likely',
      // Java; Go.
      says: /usercredentials can obtain an id token only when|\b(?:auth|oauth2): response doesn't have jwt token/i,
    },
    {
      code: 'id_token.claim_missing',
      certainty: 'likely',
      says: anyOf(
        'i',
        /header ['"]kid['"] is missing|(?:claim|header) ['"](?:aud|iss|iat|exp|sub|kid|auth_time)['"] is missing/,
        // PyJWT; jose; jose4j; nimbus; authlib; oidc-client; AppAuth.
        /token is missing the "(?:aud|iss|iat|exp|sub)" claim/,
        /missing required "(?:aud|iss|iat|exp|sub)" claim/,
        /no (?:audience \(aud\)|issuer \(iss\)|expiration time \(exp\)) claim present/,
        /jwt missing required (?:claims|audience)/,
        /missing_claim: missing "?(?:aud|iss|iat|exp|sub)\b/,
        /jwt\.exceptions\.missingrequiredclaimerror/,
        /(?:iss|aud|iat|exp) was not provided/,
      ),
    },
    {
      code: 'id_token.certs_unreachable',
      certainty: 'likely',
      says: anyOf(
        'i',
        // PyJWT; nimbus; jwks-rsa; Envoy; jose; lestrrat-go.
        /pyjwkclientconnectionerror|fail to fetch data from the url/,
        /couldn't retrieve remote jwk set/,
        /cannot obtain jwks from url/,
        /jwks remote fetch is failed|jwks fetch is failed/,
        /expected 200 ok from the json web key set/,
        /failed to fetch (?:jwks?|jwk set|json web keys?)\b/,
      ),
    },
    {
      code: 'id_token.algorithm_unsupported',
      certainty: 'likely',
      says: anyOf(
        'i',
        /go-jose: unexpected signature algorithm/,
        // PyJWT; ruby-jwt; nimbus; golang-jwt; java-jwt; IdentityModel; Envoy; jsonwebtoken.
        /the specified alg value is not allowed/,
        /the parsed jwt indicates it was signed with the/,
        /expected a different algorithm/,
        /signing method \w{2,8} is invalid/,
        /provided algorithm doesn't match the one defined/,
        /idx10634|idx10696/,
        /jwt header \[alg\] is not supported/,
        /jsonwebtokenerror: invalid algorithm/,
      ),
    },
  ],
);

export const verifierRules: readonly Rule[] = [...ofGoogle, ...ofAnyone, ...besideGoogle];
