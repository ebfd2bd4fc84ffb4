import { type HttpAnswer, type HttpRequest } from './http-answer.ts';
import { oauthError } from './oauth-error.ts';

/** The body as a form; empty when it was sent as anything else, which is how Google treats a JSON body. */
export function readForm(request: HttpRequest): URLSearchParams {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return new URLSearchParams(type === 'application/x-www-form-urlencoded' ? request.body : '');
}

/** A parameter sent twice is refused (RFC 6749, section 3.2). */
export function repeatedParameter(parameters: URLSearchParams): string | undefined {
  return [...new Set(parameters.keys())].find((name) => parameters.getAll(name).length > 1);
}

export function refuseRepeated(parameters: URLSearchParams): HttpAnswer | undefined {
  const name = repeatedParameter(parameters);
  return name === undefined
    ? undefined
    : oauthError(400, 'invalid_request', `OAuth 2 parameters can only have a single value: ${name}`);
}
