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
