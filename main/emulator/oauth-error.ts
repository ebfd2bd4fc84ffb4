import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

/** A refusal of the token, tokeninfo or revocation endpoint (RFC 6749, section 5.2), in Google's words. */
export function oauthError(status: number, error: string, description?: string): HttpAnswer {
  return jsonAnswer(status, { error, ...(description !== undefined && { error_description: description }) });
}

export function invalidGrant(description: string): HttpAnswer {
  return oauthError(400, 'invalid_grant', description);
}

export function missingParameter(name: string): HttpAnswer {
  return oauthError(400, 'invalid_request', `Missing required parameter: ${name}`);
}

/** Google itself has restricted the person's account (GAM-team/GAM#1766). */
export function accountRestricted(): HttpAnswer {
  return oauthError(403, 'access_denied', 'Account restricted');
}

/** An administrator has blocked the app, or restricted a service that it asks for. */
export function adminPolicyEnforced(): HttpAnswer {
  return oauthError(400, 'admin_policy_enforced', 'This application is currently blocked.');
}

/** Google Cloud session control wants the person to sign in again. */
export function reauthenticationRequired(): HttpAnswer {
  return jsonAnswer(400, {
    error: 'invalid_grant',
    error_description: 'reauth related error (invalid_rapt)',
    error_uri: 'https://support.google.com/a/answer/9368756',
    error_subtype: 'invalid_rapt',
  });
}
