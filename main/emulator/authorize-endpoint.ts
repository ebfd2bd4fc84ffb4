import { type Language, languageOf } from '../../shared/language.ts';
import { accountState } from './account-state.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { company, domainOf, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { readForm } from './form.ts';
import { type HttpAnswer, type HttpRequest, notFoundPage } from './http-answer.ts';
import { canonicalScope, grantedScopesFor, identityScopes } from './known-scopes.ts';
import { readAuthorizationRequest } from './read-authorization-request.ts';
import { accountPage, consentPage, errorPage, expiredPage, popupPage } from './sign-in-pages.ts';

/** RFC 6749, section 4.1.1: sign-in and consent on plain pages, then a redirect with a code or an error. */
export function authorizeEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  if (request.method !== 'GET') return notFoundPage(request.path);
  const read = readAuthorizationRequest(google, request.query);
  if (!read.ok) return errorPage(read.problem, languageFor(request, request.query.get('hl')), requestDetails(request));
  const authorization = read.value;
  const language = languageFor(request, authorization.language);
  const people = possibleAccounts(google, authorization);
  const hinted = people.find(({ email, id }) => [email, id].includes(authorization.loginHint?.toLowerCase() ?? ''));

  if (authorization.prompt.includes('none')) {
    return hinted && hasConsented(google, authorization, hinted)
      ? redirectWithCode(google, authorization, hinted, authorization.scopes, false, language)
      : redirectWithError(authorization, 'interaction_required', language);
  }
  if (hinted && !authorization.prompt.includes('select_account')) {
    return askForConsent(google, authorization, hinted, language);
  }
  const secret = google.consentPages.open({ request: authorization, person: null });
  return accountPage({ request: authorization, language, secret }, people);
}

/** The account page's form: `page_token` and `account`. */
export function accountEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  if (request.method !== 'POST') return notFoundPage(request.path);
  const form = readForm(request);
  const page = google.consentPages.take(form.get('page_token') ?? '');
  const language = languageFor(request, page?.request.language ?? null);
  const person = page && possibleAccounts(google, page.request).find(({ email }) => email === form.get('account'));
  return page && person ? askForConsent(google, page.request, person, language) : expiredPage(language);
}

/** The consent page's form: `page_token`, `action` and one `scope` for every box that is ticked. */
export function consentEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  if (request.method !== 'POST') return notFoundPage(request.path);
  const form = readForm(request);
  const page = google.consentPages.take(form.get('page_token') ?? '');
  const language = languageFor(request, page?.request.language ?? null);
  if (!page?.person) return expiredPage(language);
  const { request: authorization, person } = page;
  if (form.get('action') !== 'allow') return redirectWithError(authorization, 'access_denied', language);
  const ticked = form.getAll('scope');
  const agreed = authorization.scopes.filter(
    (scope) => identityScopes.has(canonicalScope(scope)) || ticked.includes(scope),
  );
  return agreed.length === 0
    ? redirectWithError(authorization, 'access_denied', language)
    : redirectWithCode(google, authorization, person, agreed, true, language);
}

/** Google shows the page only for something new, or when the app insists with `prompt=consent`. */
function askForConsent(
  google: EmulatedGoogle,
  request: AuthorizationRequest,
  person: Person,
  language: Language,
): HttpAnswer {
  if (hasConsented(google, request, person) && !request.prompt.includes('consent')) {
    return redirectWithCode(google, request, person, request.scopes, false, language);
  }
  return consentPage({ request, language, secret: google.consentPages.open({ request, person }) }, person);
}

function hasConsented(google: EmulatedGoogle, request: AuthorizationRequest, person: Person): boolean {
  const consent = google.grants.consentOf(request.client.clientId, person);
  return grantedScopesFor(request.scopes).every((scope) => consent.has(scope));
}

function possibleAccounts(google: EmulatedGoogle, { hostedDomain }: AuthorizationRequest): readonly Person[] {
  const fits = (person: Person) =>
    hostedDomain === null || hostedDomain === '*' || domainOf(person.email) === hostedDomain.toLowerCase();
  return company.people.filter((person) => accountState(google, person) === 'active' && fits(person));
}

function redirectWithCode(
  google: EmulatedGoogle,
  request: AuthorizationRequest,
  person: Person,
  agreed: readonly string[],
  consentShown: boolean,
  language: Language,
): HttpAnswer {
  const { client, redirectUri, nonce, codeChallenge, accessType } = request;
  const before = request.includeGrantedScopes ? google.grants.consentOf(client.clientId, person) : [];
  const code = google.grants.issueCode({
    clientId: client.clientId,
    scopes: [...agreed, ...before],
    person,
    redirectUri,
    nonce,
    codeChallenge,
    accessType,
    consentShown,
  });
  return redirect(request, language, {
    code: code.code,
    scope: code.scopes.join(' '),
    authuser: '0',
    hd: domainOf(person.email),
    prompt: consentShown ? 'consent' : 'none',
  });
}

function redirectWithError(request: AuthorizationRequest, error: string, language: Language): HttpAnswer {
  return redirect(request, language, { error });
}

/** RFC 6749, section 4.1.2: `state` comes back unchanged, in front as Google puts it. */
function redirect(
  request: AuthorizationRequest,
  language: Language,
  parameters: Readonly<Record<string, string>>,
): HttpAnswer {
  const result = { ...(request.state !== null && { state: request.state }), ...parameters };
  if (request.popupOrigin !== null) return popupPage(language, request.popupOrigin, result);
  const location = new URL(request.redirectUri);
  for (const [name, value] of Object.entries(result)) location.searchParams.append(name, value);
  return {
    status: 302,
    headers: {
      location: location.href,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
    },
    body: '',
  };
}

function languageFor(request: HttpRequest, asked: string | null): Language {
  return languageOf(asked ?? request.headers['accept-language']);
}

/** The last lines of Google's error page. */
function requestDetails({ query }: HttpRequest): string {
  const shown = ['redirect_uri', 'response_type', 'scope', 'access_type', 'prompt'];
  return [...query]
    .filter(([name]) => shown.includes(name))
    .map((pair) => pair.join('='))
    .concat('flowName=GeneralOAuthFlow')
    .join(' ');
}
