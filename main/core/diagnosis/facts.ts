import type { Evidence } from '../../../shared/outcome.ts';

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

  readonly serviceAccount?: string;
  /** null: the service account acted as itself. */
  readonly subject?: string | null;
  readonly scopes?: readonly string[];
  /** Found out after the refusal: Google issues a token to the same key without `sub`. */
  readonly worksWithoutSubject?: boolean;
  /** Found out after the refusal, by asking for one scope at a time. */
  readonly grantedScopes?: readonly string[];
  readonly refusedScopes?: readonly string[];

  readonly calendarId?: string;
}

/**
 * The facts as evidence, under the names the words use. Scopes become one comma list, as the Admin console takes it; what is
 * unknown, and what merely did not happen, is left out.
 */
export function evidenceOf(facts: Facts): Evidence {
  const { clockOffset, clientId, redirectUri, subject, scopes, worksWithoutSubject, ...rest } = facts;
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
