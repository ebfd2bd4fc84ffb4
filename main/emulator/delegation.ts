import { accountState, findAccount, mayHaveTokens } from './account-state.ts';
import type { ServiceAccount } from './cloud-project.ts';
import { company, domainOf, isCompanyDomain, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { HttpAnswer } from './http-answer.ts';
import { accountRestricted, invalidGrant, oauthError } from './oauth-error.ts';

type Subject = { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly answer: HttpAnswer };

const notListed =
  'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.';
/** Calendars and service accounts have addresses too, but nobody can act as them. */
const noPersonsDomain = /\.(?:calendar\.google\.com|gserviceaccount\.com)$/;

/**
 * Domain-wide delegation: whether this client may act as `sub` with exactly these scopes. Scopes match as strings, a
 * broader one covers nothing. Google tells a client that is not listed from a user that does not exist, and none of
 * the scopes (401) from some of them (403).
 */
export function delegatedSubject(
  google: EmulatedGoogle,
  account: ServiceAccount,
  sub: string,
  scopes: readonly string[],
): Subject {
  const allowed = delegatedScopes(google, account);
  const domain = domainOf(sub);
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(sub);
  if (!allowed || (isAddress && !isCompanyDomain(domain) && !noPersonsDomain.test(domain))) {
    return refuse(oauthError(401, 'unauthorized_client', notListed));
  }
  const person = findAccount(google, company.people, sub);
  if (!person) {
    return refuse(
      /^\d+$/.test(sub)
        ? oauthError(400, 'invalid_request', 'Invalid impersonation &quot;sub&quot; field')
        : invalidGrant('Invalid email or User ID'),
    );
  }
  if (accountState(google, person) === 'deleted') return refuse(invalidGrant('The account has been deleted'));
  if (!mayHaveTokens(google, person)) return refuse(invalidGrant('Invalid email or User ID'));
  if (google.faults.concerns('account-restricted', person.email)) return refuse(accountRestricted());

  const missing = scopes.filter((scope) => !allowed.has(scope));
  if (missing.length === scopes.length) return refuse(oauthError(401, 'unauthorized_client', notListed));
  if (missing.length > 0 || isServiceOff(google, person, scopes)) {
    return refuse(oauthError(403, 'access_denied', 'Requested client not authorized.'));
  }
  return { ok: true, person };
}

/** The Admin console's list for this client; null when it has no entry. */
function delegatedScopes(google: EmulatedGoogle, account: ServiceAccount): ReadonlySet<string> | null {
  if (!account.delegatedScopes || google.faults.isOn('delegation-missing')) return null;
  const missing = google.faults.argument('scope-missing');
  const listed = google.faults.argument('delegation-list') ?? [...account.delegatedScopes];
  return new Set(listed.filter((scope) => scope !== missing));
}

/** A service that is switched off for a person's organizational unit refuses its scopes, listed or not. */
function isServiceOff(google: EmulatedGoogle, person: Person, scopes: readonly string[]): boolean {
  const off = google.faults.argument('service-off');
  return off !== undefined && (off.user ?? person.email).toLowerCase() === person.email && scopes.includes(off.scope);
}

function refuse(answer: HttpAnswer): Subject {
  return { ok: false, answer };
}
