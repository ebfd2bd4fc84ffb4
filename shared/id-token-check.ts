import type { IdTokenReason } from './messages/id-token-reasons.ts';
import type { Evidence } from './outcome.ts';

/** The checks of an ID token, in the order they are shown. Names as in OpenID Connect Core 1.0, section 3.1.3.7. */
export const idTokenCheckNames = [
  'signature',
  'alg',
  'iss',
  'aud',
  'azp',
  'exp',
  'iat',
  'nonce',
  'at_hash',
  'hd',
  'email_verified',
] as const;
export type IdTokenCheckName = (typeof idTokenCheckNames)[number];

/** One line of the checklist. `why` is a reason code with words in shared/messages/id-token-reasons.ts. */
export interface IdTokenCheck {
  readonly check: IdTokenCheckName;
  readonly outcome: 'pass' | 'fail' | 'skipped';
  readonly expected: string | null;
  readonly actual: string | null;
  readonly why: IdTokenReason;
  readonly evidence: Evidence;
}

export type IdTokenVerdict = 'valid' | 'invalid' | 'undecided';
