import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';

/** Written after the rules, in wordings and wrappers they were not tried on. Any of the codes is right. */
export interface HeldOut {
  readonly text: string;
  readonly codes: readonly (DiagnosisCode | 'none')[];
}

const delegation = 'token.unauthorized_client.delegation_missing';

export const heldOutPastes: readonly HeldOut[] = [
  {
    text: 'Error: invalid_grant\n    at Object.checkTokenResponse (/srv/app/node_modules/x/lib.js:12:3)\n{ error: "invalid_grant", error_description: "Token has been expired or revoked" }',
    codes: ['token.invalid_grant.refresh_token_refused'],
  },
  {
    text: '{\n  "error" : "invalid_grant",\n  "error_description" : "MALFORMED AUTH CODE"\n}',
    codes: ['token.invalid_grant.malformed_code'],
  },
  {
    text: '[2026-01-05 09:00:00] production.ERROR: Client error: `POST https://oauth2.googleapis.com/token` resulted in a `401 Unauthorized` response: {\n  "error": "unauthorized_client",\n  "error_description": "Client is unauthorized to retrieve access tokens using this method, or client (truncated...)\n {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: 401)',
    codes: [delegation],
  },
  {
    text: 'oauth2: "unauthorized_client" "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."',
    codes: [delegation],
  },
  {
    text: 'Get "https://www.googleapis.com/calendar/v3/users/me/calendarList": oauth2: "access_denied" "Requested client not authorized."',
    codes: ['token.access_denied.scope_missing'],
  },
  { text: 'https://app.example/cb?error=access_denied&state=xyz', codes: ['authorize.access_denied'] },
  { text: 'http://127.0.0.1:53211/?state=abc&error=admin_policy_enforced#', codes: ['token.admin_policy_enforced'] },
  {
    text: 'com.example.app://oauth?error=invalid_scope&error_description=Some+requested+scopes+were+invalid.+%7Binvalid%3D%5Bhttps%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcalender%5D%7D',
    codes: ['authorize.scope_invalid'],
  },
  {
    text: 'アクセスをブロック: このアプリのリクエストは無効です\nエラー 400: redirect_uri_mismatch\nアプリのデベロッパーは、これらのリクエストの詳細が Google のポリシーに準拠していることを確認してください。',
    codes: ['authorize.redirect_uri_mismatch'],
  },
  { text: 'エラー 400：redirect_uri_mismatch', codes: ['authorize.redirect_uri_mismatch'] },
  {
    text: 'エラー４０３：　access_denied\nアクセスをブロック: さくら予定表 は Google の審査プロセスを完了していません',
    codes: ['authorize.app_in_testing'],
  },
  {
    text: 'アクセスをブロック: 認証エラーです\n\nMissing required parameter: client_id\nエラー 400: invalid_request',
    codes: ['authorize.parameter_missing'],
  },
  { text: '承認エラー\nエラー 403: disallowed_useragent', codes: ['authorize.disallowed_useragent'] },
  {
    text: 'Access blocked: Authorization Error\n\nError 400: invalid_request\n\nRequest details: response_type=code redirect_uri=http://192.168.1.5/cb device_id and device_name are required for private IP: http://192.168.1.5/cb',
    codes: ['authorize.redirect_not_public'],
  },
  {
    text: 'You can’t sign in because Sakura Planner sent an invalid request. You can try again later, or contact the developer about this issue. Learn more about this error\nError 400: redirect_uri_mismatch',
    codes: ['authorize.redirect_uri_mismatch'],
  },
  {
    text: '<title>Error 400 (OAuth2 Error)!!1</title>...<p><b>400.</b> <ins>That’s an error.</ins><p id="errorCode"><b>Error: redirect_uri_mismatch</b></p>',
    codes: ['authorize.redirect_uri_mismatch', 'token.redirect_uri_mismatch'],
  },
  {
    text: "Access blocked: Your institution's admin needs to review Sakura Planner\nError 400: access_not_configured",
    codes: ['token.admin_policy_enforced'],
  },
  { text: '{"type":"tokenFailed","idpId":"google","error":"popup_closed_by_user"}', codes: ['authorize.popup_closed'] },
  {
    text: 'authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.',
    codes: ['authorize.state_mismatch'],
  },
  {
    text: 'Warning: Scope has changed from "https://www.googleapis.com/auth/calendar" to "openid https://www.googleapis.com/auth/calendar".',
    codes: ['authorize.scope_changed'],
  },
  {
    text: '[GSI_LOGGER]: The given origin is not allowed for the given client ID.',
    codes: ['authorize.origin_mismatch'],
  },
  {
    text: "TokenError: Bad Request\n    at OAuth2Strategy.parseErrorResponse (node_modules/passport-oauth2/lib/strategy.js:373:12) {\n  code: 'invalid_grant',\n  uri: undefined,\n  status: 500\n}",
    codes: ['token.invalid_grant', 'token.invalid_grant.code_refused'],
  },
  {
    text: "google.auth.exceptions.RefreshError: ('unauthorized_client: Unauthorized', {'error': 'unauthorized_client', 'error_description': 'Unauthorized'})",
    codes: ['token.unauthorized_client', 'token.unauthorized_client.refresh_token_of_other_client'],
  },
  {
    text: 'google.auth.exceptions.RefreshError: Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.',
    codes: ['token.invalid_grant.reauthentication_required'],
  },
  {
    text: "ERROR: (gcloud.projects.list) There was a problem refreshing your current auth tokens: ('invalid_grant: Bad Request', {'error': 'invalid_grant', 'error_description': 'Bad Request'})",
    codes: ['token.invalid_grant', 'token.invalid_grant.refresh_token_refused'],
  },
  {
    text: 'Caused by: com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\nPOST https://oauth2.googleapis.com/token\n{\n  "error" : "invalid_grant",\n  "error_description" : "Invalid JWT Signature."\n}',
    codes: ['token.invalid_grant.signature_invalid'],
  },
  {
    text: '{"error":"invalid_grant","error_description":"Invalid grant: account not found"}',
    codes: ['token.invalid_grant.service_account_unknown'],
  },
  {
    text: 'Google.Apis.Auth.OAuth2.Responses.TokenResponseException: Error:"invalid_grant", Description:"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.", Uri:""',
    codes: ['token.invalid_grant.clock_or_time'],
  },
  {
    text: 'Signet::AuthorizationError (Authorization failed.  Server message:\n{\n  "error" : "invalid_client",\n  "error_description" : "The provided client secret is invalid."\n}):',
    codes: ['token.invalid_client.secret_wrong'],
  },
  {
    text: '{"error":"invalid_client","error_description":"Unauthorized"}',
    codes: ['token.invalid_client.secret_wrong', 'token.invalid_client'],
  },
  {
    text: '{"error":"invalid_request","error_description":"client_secret is missing."}',
    codes: ['token.invalid_request.client_secret_missing'],
  },
  {
    text: '{"error":"invalid_request","error_description":"Could not determine client ID from request."}',
    codes: ['token.invalid_request.parameter_missing', 'token.invalid_request'],
  },
  {
    text: 'POST /token HTTP/1.1\nHost: oauth2.googleapis.com\n\ngrant_type=refresh_token&client_id=1-a.apps.googleusercontent.com&refresh_token=***\n\nHTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant","error_description":"Bad Request"}',
    codes: ['token.invalid_grant.refresh_token_refused'],
  },
  {
    text: 'curl -d grant_type=authorization_code -d code=*** https://oauth2.googleapis.com/token\n{\n  "error": "invalid_grant",\n  "error_description": "Bad Request"\n}',
    codes: ['token.invalid_grant.code_refused'],
  },
  {
    text: '* upload completely sent off: 143 bytes\n< HTTP/2 429 \n< content-type: text/html\n<!DOCTYPE html>... POST https://oauth2.googleapis.com/token',
    codes: ['token.rate_limited'],
  },
  {
    text: '{"error":"authorization_pending","error_description":"Precondition Required"}',
    codes: ['token.authorization_pending'],
  },
  { text: '{"error":"temporarily_unavailable"}', codes: ['token.server_error'] },
  {
    text: 'WWW-Authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/calendar"',
    codes: ['api.scope_insufficient', 'calendar.insufficient_permissions'],
  },
  {
    text: 'www-authenticate: Bearer realm="https://accounts.google.com/", error="invalid_token"',
    codes: ['token.invalid_token', 'api.invalid_credentials'],
  },
  {
    text: '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","errors":[{"message":"Insufficient Permission","domain":"global","reason":"insufficientPermissions"}],"status":"PERMISSION_DENIED"}}',
    codes: ['api.scope_insufficient'],
  },
  {
    text: '{"error":{"code":404,"message":"Requested entity was not found.","status":"NOT_FOUND"}}',
    codes: ['api.not_found'],
  },
  {
    text: '{"error":{"code":429,"message":"Quota exceeded for quota metric \'Queries\' and limit \'Queries per minute per user\' of service \'admin.googleapis.com\' for consumer \'project_number:123456789012\'.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RATE_LIMIT_EXCEEDED"}]}}',
    codes: ['api.rate_limited'],
  },
  {
    text: 'rpc error: code = PermissionDenied desc = Google Drive API has not been used in project 123456789012 before or it is disabled.',
    codes: ['api.service_disabled'],
  },
  {
    text: 'GoogleApiException: Google.Apis.Requests.RequestError\nGoogle Calendar API has not been used in project 123456789012 before or it is disabled. [403]\nErrors [\n Message[…] Location[ - ] Reason[accessNotConfigured] Domain[usageLimits]\n]',
    codes: ['calendar.access_not_configured'],
  },
  {
    text: "Permission 'iam.serviceAccounts.signJwt' denied on resource (or it may not exist). status: PERMISSION_DENIED reason: 'IAM_PERMISSION_DENIED'",
    codes: ['api.iam_permission_denied'],
  },
  {
    text: '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}',
    codes: ['api.key_invalid'],
  },
  {
    text: '{"error":{"code":403,"message":"Requests from referer https://shop.example/ are blocked.","status":"PERMISSION_DENIED","details":[{"reason":"API_KEY_HTTP_REFERRER_BLOCKED","domain":"googleapis.com"}]}}',
    codes: ['api.key_restricted'],
  },
  {
    text: "GaxiosError: The caller does not have permission\n code: 403, errors: [ { message: 'The caller does not have permission', domain: 'global', reason: 'forbidden' } ]",
    codes: ['api.forbidden'],
  },
  {
    text: 'googleapi: Error 403: Delegation denied for hanako@sakura-trading.example, forbidden',
    codes: ['gmail.delegation_denied'],
  },
  { text: 'googleapi: Error 400: Mail service not enabled, failedPrecondition', codes: ['gmail.not_enabled'] },
  {
    text: "<HttpError 400 when requesting https://gmail.googleapis.com/gmail/v1/users/me/messages?alt=json returned \"Precondition check failed.\". Details: \"[{'message': 'Precondition check failed.', 'domain': 'global', 'reason': 'failedPrecondition'}]\">",
    codes: ['gmail.failed_precondition'],
  },
  { text: 'Error: Resource Not Found: userKey', codes: ['directory.not_found'] },
  {
    text: 'googleapi: Error 403: Not Authorized to access this resource/api, forbidden',
    codes: ['directory.not_authorized'],
  },
  {
    text: 'googleapi: Error 409: The requested identifier already exists., duplicate (POST https://www.googleapis.com/calendar/v3/calendars/primary/events)',
    codes: ['calendar.already_exists'],
  },
  { text: 'Sync token is no longer valid, a full sync is required', codes: ['calendar.sync_token_gone'] },
  {
    text: '{"code":503,"errors":[{"message":"Backend Error","domain":"global","reason":"backendError"}],"message":"Backend Error"}',
    codes: ['api.server_error'],
  },
  {
    text: '{"error":{"errors":[{"domain":"global","reason":"someNewReason","message":"New"}],"code":403,"message":"New"}}',
    codes: ['api.refused'],
  },
  { text: '{"error":"invalid_dpop_proof","error_description":"DPoP proof is stale"}', codes: ['token.refused'] },
  { text: 'ValueError: Token expired, 1700000000 < 1700003600', codes: ['id_token.expired'] },
  {
    text: "google.auth.exceptions.InvalidValue: Token has wrong audience 1-a.apps.googleusercontent.com, expected one of ['2-b.apps.googleusercontent.com']",
    codes: ['id_token.audience_mismatch'],
  },
  { text: 'JsonWebTokenError: jwt audience invalid. expected: 1-a', codes: ['id_token.audience_mismatch'] },
  { text: 'TokenExpiredError: jwt expired', codes: ['id_token.expired'] },
  { text: 'Google.Apis.Auth.InvalidJwtException: JWT is not yet valid.', codes: ['id_token.used_too_early'] },
  {
    text: 'Uncaught Firebase\\JWT\\BeforeValidException: Cannot handle token prior to 2026-01-05T09:00:00+0000',
    codes: ['id_token.used_too_early'],
  },
  { text: 'idtoken: audience provided does not match aud claim in the JWT', codes: ['id_token.audience_mismatch'] },
  {
    text: 'Error: No pem found for envelope: {"alg":"RS256","kid":"abc","typ":"JWT"}',
    codes: ['id_token.key_unknown'],
  },
  { text: 'Error: error:1E08010C:DECODER routines::unsupported', codes: ['credentials.private_key.unreadable'] },
  {
    text: 'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
    codes: ['network.dns'],
  },
  {
    text: "HTTPSConnectionPool(host='oauth2.googleapis.com', port=443): Max retries exceeded with url: /token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
    codes: ['network.tls'],
  },
  { text: 'access_denied is an OAuth error that means the user said no.', codes: ['none'] },
  {
    text: 'OAuth 2.0 errors: invalid_request, invalid_client, invalid_grant, unauthorized_client, unsupported_grant_type and invalid_scope.',
    codes: ['none'],
  },
  {
    text: '| Error | Meaning |\n| `invalid_grant` | The code expired |\n| `redirect_uri_mismatch` | not registered |',
    codes: ['none'],
  },
  {
    text: "if (err.code === 'invalid_grant') { retry(); } else if (error == 'access_denied') { stop(); }",
    codes: ['none'],
  },
  {
    text: 'We discussed the quota, and the deadline was exceeded. Reason: holidays. Status: open. Code: 403B.',
    codes: ['none'],
  },
  { text: '{"status":"ok","code":200,"message":"The operation was not forbidden"}', codes: ['none'] },
  {
    text: 'kubectl: {"kind":"Status","status":"Failure","message":"pods \\"a\\" not found","reason":"NotFound","code":404}',
    codes: ['none'],
  },
  { text: '10.0.0.1 - - [05/Jan/2026:10:00:00 +0900] "GET /favicon.ico HTTP/1.1" 404 153', codes: ['none'] },
  { text: 'The refresh token was rejected, so what does invalid_grant mean here?', codes: ['none'] },
  { text: 'npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.example/pkg', codes: ['none'] },
  { text: 'psql: error: connection refused. Is the server running?', codes: ['none'] },
  {
    text: 'Error: unauthorized_client: Client is unauthorized to retrieve access tokens using this method.',
    codes: ['token.unauthorized_client.delegation_missing'],
  },
  {
    text: 'Exception: Error getting access token for service account: 401 Unauthorized POST https://oauth2.googleapis.com/token, iss: x@y.iam.gserviceaccount.com',
    codes: ['none', 'token.unauthorized_client', 'token.unauthorized_client.delegation_missing'],
  },
  {
    text: 'java.io.IOException: Error getting access token for service account: 400 Bad Request\nPOST https://oauth2.googleapis.com/token\n{"error":"invalid_grant","error_description":"Invalid email or User ID"}',
    codes: ['token.invalid_grant.subject_unknown'],
  },
  {
    text: 'Fatal error: Uncaught Google\\Service\\Exception: {\n  "error": {\n    "code": 403,\n    "message": "Request had insufficient authentication scopes.",\n    "errors": [\n {\n "message": "Insufficient Permission", "domain": "global", "reason": "insufficientPermissions"}]}}',
    codes: ['api.scope_insufficient'],
  },
  { text: 'Google::Apis::ClientError: notFound: Not Found', codes: ['api.not_found'] },
  { text: 'Google::Apis::AuthorizationError: Unauthorized', codes: ['none', 'api.invalid_credentials'] },
  {
    text: 'Google::Apis::ClientError (insufficientPermissions: Request had insufficient authentication scopes.)',
    codes: ['api.scope_insufficient'],
  },
  {
    text: 'Google::Apis::RateLimitError: userRateLimitExceeded: User Rate Limit Exceeded',
    codes: ['api.rate_limited'],
  },
  {
    text: 'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://www.googleapis.com/calendar/v3/calendars/primary/events',
    codes: ['calendar.auth_error'],
  },
  {
    text: 'axios error: Request failed with status code 403 https://www.googleapis.com/calendar/v3/users/me/calendarList',
    codes: ['calendar.forbidden'],
  },
  { text: 'AADSTS50011: The redirect URI specified in the request does not match', codes: ['none'] },
  {
    text: 'Error 401: invalid_client\nRequest details: flowName=GeneralOAuthFlow',
    codes: ['token.invalid_client', 'token.invalid_client.not_found'],
  },
  {
    text: 'error=redirect_uri_mismatch&error_subtype=access_denied',
    codes: ['authorize.redirect_uri_mismatch', 'token.redirect_uri_mismatch'],
  },
  {
    text: "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.",
    codes: ['authorize.policy_not_met'],
  },
  {
    text: '{"error_description":"The OAuth client was deleted.","error":"deleted_client"}',
    codes: ['token.deleted_client'],
  },
  {
    text: 'level=error msg="oauth failed" err="oauth2: cannot fetch token: 400 Bad Request\\nResponse: {\\n  \\"error\\": \\"invalid_grant\\",\\n  \\"error_description\\": \\"Invalid JWT Signature.\\"\\n}"',
    codes: ['token.invalid_grant.signature_invalid'],
  },
  {
    text: '{"level":50,"err":{"type":"GaxiosError","message":"invalid_grant","stack":"Error: invalid_grant\\n at"}}',
    codes: ['token.invalid_grant'],
  },
  {
    text: 'Refresh failed: invalid_grant (Token has been expired or revoked.)',
    codes: ['token.invalid_grant.refresh_token_refused'],
  },
  { text: 'Login Required.', codes: ['none', 'api.login_required'] },
  {
    text: "{'code': 401, 'message': 'Invalid Credentials', 'errors': [{'reason': 'authError', 'domain':'global'}]}",
    codes: ['api.invalid_credentials'],
  },
  {
    text: 'HTTP 403: { "error": { "errors": [ { "domain": "usageLimits", "reason": "dailyLimitExceeded"',
    codes: ['api.daily_limit_exceeded'],
  },
  { text: 'The user must be signed up for Google Calendar.', codes: ['calendar.not_a_calendar_user'] },
  {
    text: '{"error":"access_denied","error_description":"Account restricted."}',
    codes: ['token.access_denied.account_restricted'],
  },
  {
    text: 'サービスエラー：｛"error"："invalid_grant"，"error_description"："Token has been expired or revoked."｝',
    codes: ['token.invalid_grant.refresh_token_refused'],
  },
  {
    text: 'Sign in with Google temporarily disabled for this app\nThis app has not been verified yet by Google',
    codes: ['authorize.app_not_verified'],
  },
  {
    text: 'This app is blocked\nThis app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked this access.',
    codes: ['authorize.app_blocked'],
  },
  {
    text: 'oidc: id token issued by a different provider, expected "https://accounts.google.com" got "https://securetoken.google.com/x"',
    codes: ['id_token.issuer_mismatch'],
  },
  { text: 'oidc: token is expired (Token Expiry: 2026-01-05 10:00:00 +0000 UTC)', codes: ['id_token.expired'] },
  { text: 'failed to verify signature: failed to verify id token signature', codes: ['id_token.signature_mismatch'] },
  { text: 'JWTExpired: "exp" claim timestamp check failed', codes: ['id_token.expired'] },
  { text: "jwt.exceptions.InvalidAudienceError: Audience doesn't match", codes: ['id_token.audience_mismatch'] },
  {
    text: 'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)',
    codes: ['id_token.used_too_early'],
  },
  { text: 'JWT::ExpiredSignature: Signature has expired', codes: ['id_token.expired'] },
  { text: 'RPError: nonce mismatch, expected abc, got: undefined', codes: ['id_token.nonce_mismatch'] },
  {
    text: 'FirebaseAuthError: Firebase ID token has "kid" claim which does not correspond to a known public key.',
    codes: ['id_token.key_unknown'],
  },
  { text: 'We saw a 403 forbidden yesterday in the office door system.', codes: ['none'] },
  { text: "TODO: handle 'invalid_grant' and show a login page", codes: ['none'] },
  { text: 'Docs: When the error is access_denied, show a message.', codes: ['none'] },
  { text: "error: Failed to push some refs to 'https://github.com/x/y'", codes: ['none'] },
  { text: "Error: ENOENT: no such file, open '/x/token.json'\n  errno: -2, code: 'ENOENT'", codes: ['none'] },
  { text: 'HTTP/1.1 404 Not Found\nserver: nginx', codes: ['none'] },
  { text: '{"status":"UNKNOWN","reason":"expired","message":"coupon expired"}', codes: ['none'] },
  { text: "grpc status INTERNAL from payments service, code: 'INTERNAL'", codes: ['none'] },
  { text: '{"error":"not_found","message":"no such user"}', codes: ['none'] },
  { text: '{"error":"invalid_grant"} vs docs', codes: ['token.invalid_grant'] },
];
