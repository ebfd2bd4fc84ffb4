import type { Evidence } from '../../../shared/outcome.ts';

/**
 * What Google's public list of a service account's keys says of one key. `account_gone`: there is no list, as for an account
 * without keys or a deleted one. `no_answer`: it could not be had.
 */
export type KeyPublished = 'yes' | 'no' | 'account_gone' | 'no_answer';

/** What the directory says of a user, or why it was not learnt. */
export type UserInDirectory =
  | 'active'
  | 'suspended'
  | 'not_found'
  /** Nobody of this domain is known for whom the key works. */
  | 'nobody_to_ask_as'
  /** The key may not read the directory. */
  | 'no_directory_scope'
  /** Those who are known are no administrators. */
  | 'no_administrator'
  | 'no_answer';

/** What only we know about a refused request, and Google does not say. Never a secret. */
export interface Facts {
  /** This computer's clock minus Google's, in seconds. */
  readonly clockOffset?: number | null;

  readonly clientId?: string | null;
  readonly clientType?: 'web' | 'installed';
  /** null: none was sent, as for a phone app's code. */
  readonly redirectUri?: string | null;
  /** The redirect URIs that the client's file lists. */
  readonly registered?: readonly string[];
  readonly codeVerifierSent?: boolean;
  readonly codeLookedEncoded?: boolean;
  /** What was sent as a code has the look of one of Google's tokens. */
  readonly codeLookedLikeToken?: boolean;
  readonly codeUsedHereBefore?: boolean;
  /** It left this computer before and brought no tokens: refused, or the answer was lost. */
  readonly codeSentHereBefore?: boolean;
  /** Seconds since the code was first given to us. */
  readonly codeAgeAtLeast?: number;
  /** Seconds since the sign-in that brought it was started here. */
  readonly codeAgeAtMost?: number;
  /** The client that the code or token was issued to, where that is known and another one. */
  readonly issuedTo?: string;

  /** Days since the token was obtained here; left out for one that was not. */
  readonly tokenAgeDays?: number;
  /** What the token was granted, where it was obtained here. */
  readonly tokenScopes?: readonly string[];
  /** It, or another token of the same grant, was revoked from here. */
  readonly tokenRevokedHere?: boolean;
  /** RFC 3339; the token is over by this computer's clock. */
  readonly expiredAt?: string;
  /** By what is known here the token should live: neither over nor revoked. */
  readonly tokenShouldLive?: boolean;

  readonly serviceAccount?: string;
  /** null: the service account acted as itself. */
  readonly subject?: string | null;
  readonly scopes?: readonly string[];
  /** Found out after the refusal: Google issues a token to the same key without `sub`; or nobody answered. */
  readonly worksWithoutSubject?: boolean | 'no_answer';
  /** Found out after the refusal, by asking for one scope at a time, or known from before: all for this user. */
  readonly grantedScopes?: readonly string[];
  readonly refusedScopes?: readonly string[];
  /** Every scope that was tried for this user. */
  readonly askedScopes?: readonly string[];
  /** Users of the same domain who were granted the same scopes. */
  readonly otherUsers?: readonly string[];
  /** Domains where the key was granted anything; the user's own is not among them. */
  readonly otherDomains?: readonly string[];
  readonly userInDirectory?: UserInDirectory;
  /** The user's primary address, where the subject is another one of theirs. */
  readonly primaryAddress?: string;
  readonly keyPublished?: KeyPublished;
  readonly keyAgeDays?: number;

  readonly calendarId?: string;
  readonly eventId?: string;
  /** Found out after the refusal: the calendar is there for this user. */
  readonly calendarFound?: true;
  /** The scope that serves what was asked, and no more than reads. */
  readonly neededScope?: string;
}

/**
 * The facts as evidence, under the names the words use. Scopes become one comma list, as the Admin console takes it; what is
 * unknown, and what merely did not happen, is left out.
 */
export function evidenceOf(facts: Facts): Evidence {
  const {
    clockOffset,
    clientId,
    redirectUri,
    subject,
    scopes,
    worksWithoutSubject,
    tokenShouldLive: _,
    calendarFound: __,
    ...rest
  } = facts;
  const known = {
    ...rest,
    ...(clientId && { clientId }),
    ...(subject && { subject }),
    ...(redirectUri && { redirectUri }),
    ...(scopes && { scopeList: scopes.join(',') }),
    ...(typeof clockOffset === 'number' && { clockOffset }),
  };
  const shown = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== false));
  return worksWithoutSubject === undefined ? shown : { ...shown, worksWithoutSubject };
}
