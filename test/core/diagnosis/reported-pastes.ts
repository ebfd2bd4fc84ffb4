import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';

/** A text as people paste it into reports, with what surrounds the error; names, numbers and secrets are made up. */
export interface ReportedPaste {
  readonly text: string;
  /** All that is told, in order of appearance. */
  readonly codes: readonly DiagnosisCode[];
}

export const reportedPastes: readonly ReportedPaste[] = [
  // Consent pages and redirect URLs.
  {
    text: 'Error 400: invalid_scope\nSome requested scopes cannot be shown: [https://www.googleapis.com/auth/plus.me]\nRequest details: flowName=GeneralOAuthFlow',
    codes: ['authorize.scopes_not_shown'],
  },
  {
    text: 'oauthlib.oauth2.rfc6749.errors.InsecureTransportError: (insecure_transport) OAuth 2 MUST utilize https.',
    codes: ['authorize.insecure_transport'],
  },
  { text: 'https://app.example/cb#error=interaction_required&state=x', codes: ['authorize.interaction_required'] },
  {
    text: 'Error 400: unsupported_response_type\nInvalid response_type: code+token',
    codes: ['authorize.unsupported_response_type'],
  },
  {
    text: 'Uncaught {error: "idpiframe_initialization_failed", details: "Cookies are not enabled in current environment."}',
    codes: ['authorize.browser_storage_blocked'],
  },
  {
    text: 'Access blocked: Authorization Error\nError 400: invalid_request\nInvalid parameter value for prompt: Invalid prompt: always',
    codes: ['authorize.invalid_request'],
  },
  // The token endpoint.
  {
    text: "google.auth.exceptions.RefreshError: ('unauthorized_client: Something new', {'error': 'unauthorized_client', 'error_description': 'Something new'})",
    codes: ['token.unauthorized_client'],
  },
  {
    text: 'curl https://oauth2.googleapis.com/revoke?token=x\nHTTP/2 404\n<!DOCTYPE html>',
    codes: ['token.revoke_needs_post'],
  },
  {
    text: 'POST https://oauth2.googleapis.com/token\n{"error":"invalid_scope","error_description":"Bad Request"}',
    codes: ['token.invalid_scope'],
  },
  { text: '{"error":"expired_token"}', codes: ['token.expired_token'] },
  {
    text: 'POST https://oauth2.googleapis.com/token\n{"error":"invalid_request","error_description":"Parameter given twice"}',
    codes: ['token.invalid_request'],
  },
  // Libraries that check ID tokens.
  {
    text: 'Error: Expiration time too far in future: {"iss":"https://accounts.google.com","exp":4102444800}',
    codes: ['id_token.lifetime_too_long'],
  },
  {
    text: 'ValueError: Token does not contain required claim iat',
    codes: ['id_token.claim_missing'],
  },
  // APIs.
  {
    text: 'googleapi: Error 400: The specified time range is empty., timeRangeEmpty',
    codes: ['calendar.time_range_empty'],
  },
  {
    text: '{"error":{"code":403,"message":"Project 123456789012 has been deleted.","status":"PERMISSION_DENIED"}}',
    codes: ['api.project_not_usable'],
  },
  {
    text: 'google.api_core.exceptions.Forbidden: 403 Caller does not have required permission to use project sakura-trading. Grant the caller the roles/serviceusage.serviceUsageConsumer role.',
    codes: ['api.quota_project_denied'],
  },
  {
    text: '{"error":{"errors":[{"domain":"calendar","reason":"cannotChangeOwnAcl","message":"Cannot change your own access level."}],"code":403}}',
    codes: ['calendar.cannot_change_own_access'],
  },
  {
    text: 'googleapi: Error 403: The user has exceeded their Drive storage quota, storageQuotaExceeded',
    codes: ['api.quota_exceeded'],
  },
  {
    text: '{"error":{"code":401,"message":"The account is disabled","status":"UNAUTHENTICATED","details":[{"reason":"ACCOUNT_STATE_INVALID","domain":"googleapis.com"}]}}',
    codes: ['api.account_state_invalid'],
  },
  {
    text: 'googleapi: Error 403: The domain administrators have disabled Drive apps., domainPolicy',
    codes: ['api.domain_policy'],
  },
  { text: 'googleapi: Error 410: Resource has been deleted, deleted', codes: ['api.gone'] },
  {
    text: 'grpc: google.api_core.exceptions.MethodNotImplemented: 501 GRPC target method is not implemented. status: "UNIMPLEMENTED" googleapis.com',
    codes: ['api.not_offered'],
  },
  // The way to Google.
  {
    text: 'FetchError: request to https://oauth2.googleapis.com/token failed, reason: connect ECONNREFUSED 142.250.0.95:443',
    codes: ['network.refused'],
  },
  {
    text: 'Post "https://oauth2.googleapis.com/token": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    codes: ['network.timeout'],
  },
  {
    text: 'GaxiosError: request to https://www.googleapis.com/calendar/v3/calendars/primary/events failed, reason: socket hang up',
    codes: ['network.reset'],
  },
];
