import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

interface ApiErrorItem {
  readonly message: string;
  readonly domain: string;
  readonly reason: string;
  readonly location?: string;
  readonly locationType?: string;
  readonly extendedHelp?: string;
}

interface ApiErrorRest {
  /** Today's errors have a longer message than their first item. */
  readonly message?: string;
  readonly status?: string;
  readonly details?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error of a Google API: one item, its message repeated above it. */
export function apiError(code: number, item: ApiErrorItem, rest: ApiErrorRest = {}): HttpAnswer {
  const { message = item.message, status, details, headers } = rest;
  return jsonAnswer(
    code,
    { error: { code, message, errors: [item], ...(status && { status }), ...(details && { details }) } },
    headers,
  );
}

export function errorInfo(reason: string, metadata: Readonly<Record<string, string>>) {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

const seeDevconsole =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
const realm = 'Bearer realm="https://accounts.google.com/"';

export function loginRequired(): HttpAnswer {
  return apiError(
    401,
    {
      message: 'Login Required.',
      domain: 'global',
      reason: 'required',
      location: 'Authorization',
      locationType: 'header',
    },
    {
      message: `Request is missing required authentication credential. ${seeDevconsole}`,
      status: 'UNAUTHENTICATED',
      headers: { 'www-authenticate': realm },
    },
  );
}

export function invalidCredentials(): HttpAnswer {
  return apiError(
    401,
    {
      message: 'Invalid Credentials',
      domain: 'global',
      reason: 'authError',
      location: 'Authorization',
      locationType: 'header',
    },
    {
      message: `Request had invalid authentication credentials. ${seeDevconsole}`,
      status: 'UNAUTHENTICATED',
      headers: { 'www-authenticate': `${realm}, error="invalid_token"` },
    },
  );
}

export function insufficientScopes(service: string, method: string, accepted: readonly string[]): HttpAnswer {
  return apiError(
    403,
    { message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' },
    {
      message: 'Request had insufficient authentication scopes.',
      status: 'PERMISSION_DENIED',
      details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method })],
      headers: { 'www-authenticate': `${realm}, error="insufficient_scope", scope="${accepted.join(' ')}"` },
    },
  );
}

/** The API was never enabled in the project. */
export function serviceDisabled(title: string, service: string, projectNumber: string): HttpAnswer {
  const message = `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${service}/overview?project=${projectNumber} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  return apiError(
    403,
    {
      message,
      domain: 'usageLimits',
      reason: 'accessNotConfigured',
      extendedHelp: 'https://console.developers.google.com',
    },
    {
      status: 'PERMISSION_DENIED',
      details: [errorInfo('SERVICE_DISABLED', { service, consumer: `projects/${projectNumber}` })],
    },
  );
}

export function notFound(message = 'Not Found'): HttpAnswer {
  return apiError(404, { message, domain: 'global', reason: 'notFound' });
}

export function forbidden(message = 'Forbidden'): HttpAnswer {
  return apiError(403, { message, domain: 'global', reason: 'forbidden' });
}

export function badRequest(message = 'Bad Request'): HttpAnswer {
  return apiError(400, { message, domain: 'global', reason: 'badRequest' });
}

export function invalidParameter(name: string, message: string, reason = 'invalidParameter'): HttpAnswer {
  return apiError(400, { message, domain: 'global', reason, locationType: 'parameter', location: name });
}

/** What the emulator does not play. Google has the method, so a 404 would be a lie. */
export function notPlayed(method: string, path: string): HttpAnswer {
  return apiError(
    501,
    {
      message: `Grantscope's emulator does not play ${method} ${path}; Google does.`,
      domain: 'global',
      reason: 'notImplemented',
    },
    { status: 'UNIMPLEMENTED' },
  );
}
