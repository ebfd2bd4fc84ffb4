import type { CloudProject, ServiceAccount } from './cloud-project.ts';
import { delegatedSubject } from './delegation.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { accessTokenSeconds } from './grants.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { type AssertionClaims, readAssertion, verifyAssertion } from './jwt-assertion.ts';
import { isKnownScope } from './known-scopes.ts';
import { invalidGrant, missingParameter, oauthError } from './oauth-error.ts';

/**
 * RFC 7523, section 2.1, as Google does it for service accounts: without `sub` (or with its own address) the account
 * acts as itself, with `sub` as that person, if the Admin console delegates every scope asked for.
 */
export async function jwtBearerGrant(google: EmulatedGoogle, form: URLSearchParams): Promise<HttpAnswer> {
  const assertion = form.get('assertion') ?? '';
  if (assertion === '') return missingParameter('assertion');
  const claims = readAssertion(assertion);
  if (!claims) return invalidGrant('Bad Request');
  const account = issuerOf(google.project, claims);
  if (!account) return refuseIssuer(claims.iss);

  if (google.faults.isOn('service-account-disabled')) return invalidGrant('Robot is disabled.');
  const refused = (await verifyAssertion(google, account, assertion, claims)) ?? refuseScopes(claims.scope);
  if (refused) return refused;
  const scopes = splitScopes(claims.scope);
  if (claims.sub === undefined || claims.sub === account.email) {
    return tokenFor(google, account, scopes, null);
  }
  const subject = delegatedSubject(google, account, typeof claims.sub === 'string' ? claims.sub : '', scopes);
  return subject.ok ? tokenFor(google, account, scopes, subject.person) : subject.answer;
}

function issuerOf(project: CloudProject, claims: AssertionClaims): ServiceAccount | undefined {
  return project.serviceAccounts.find((account) => account.email === claims.iss);
}

function refuseIssuer(iss: unknown): HttpAnswer {
  return typeof iss === 'string' && /^[^\s@]+@[^\s@]+\.gserviceaccount\.com$/.test(iss)
    ? invalidGrant('Invalid grant: account not found')
    : oauthError(401, 'invalid_client', 'The OAuth client was not found.');
}

/** Scopes are one string, separated by spaces; a comma makes two of them one that does not exist. */
function refuseScopes(scope: unknown): HttpAnswer | undefined {
  const scopes = splitScopes(scope);
  if (scopes.length === 0) return oauthError(400, 'invalid_scope', 'Empty or missing scope not allowed.');
  const unknown = scopes.find((candidate) => !isKnownScope(candidate));
  return unknown === undefined
    ? undefined
    : oauthError(400, 'invalid_scope', `${unknown} is not a valid audience string.`);
}

function splitScopes(scope: unknown): readonly string[] {
  if (scope === undefined || scope === null) return [];
  const text = typeof scope === 'string' ? scope : JSON.stringify(scope);
  return [...new Set(text.split(' ').filter(Boolean))];
}

function tokenFor(
  google: EmulatedGoogle,
  account: ServiceAccount,
  scopes: readonly string[],
  person: Parameters<EmulatedGoogle['grants']['issueAccessToken']>[0]['person'],
): HttpAnswer {
  const { token } = google.grants.issueAccessToken({
    clientId: account.uniqueId,
    person,
    scopes,
    actor: person?.email ?? account.email,
    serviceAccount: account.email,
    accessType: 'online',
  });
  return jsonAnswer(200, { access_token: token, expires_in: accessTokenSeconds, token_type: 'Bearer' });
}
