import type { CodeCheckName, CodeCheckReason } from './messages/code-check-reasons.ts';
import type { RedirectUriReason } from './messages/redirect-uri-reasons.ts';
import type { Evidence, Problem } from './outcome.ts';

/** One line of the list. `why` says what was found and, for a warning, what Google would answer. */
export interface CodeCheck {
  readonly check: CodeCheckName;
  /** `skipped`: nothing is known that could be looked at. */
  readonly outcome: 'pass' | 'warning' | 'skipped';
  readonly why: CodeCheckReason;
  readonly evidence: Evidence;
  /** The same as a problem, with cause and remedy; of a warning alone. */
  readonly problem?: Problem;
}

/** A redirect URI that the code can have been made for, and why. */
export interface RedirectUriProposal {
  /** null: none is sent, which Google takes for the empty one of a phone app's code. */
  readonly redirectUri: string | null;
  readonly fit: 'certain' | 'likely' | 'possible' | 'unlikely';
  readonly why: RedirectUriReason;
  readonly evidence: Evidence;
  /** The one that would be sent; one of a list is. */
  readonly chosen: boolean;
}

/** A request to the token endpoint (RFC 6749, section 4.1.3) as it would be sent, secrets masked. */
export interface TokenRequestPreview {
  readonly method: 'POST';
  readonly url: string;
  /** Those that matter to the server. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The form, in the order it is sent. */
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly masked: boolean }[];
}

/** What is known of a code and of its exchange before anything is sent. */
export interface CodePreflight {
  /** The one that would be sent; null for none. */
  readonly redirectUri: string | null;
  /** The best first. */
  readonly redirectUris: readonly RedirectUriProposal[];
  readonly checks: readonly CodeCheck[];
  readonly warnings: readonly Problem[];
  readonly request: TokenRequestPreview;
  /** Of the consent URL made here that the code came back from: what it asked for. Verifier and nonce are known then. */
  readonly started: { readonly scopes: readonly string[]; readonly pkce: boolean; readonly nonce: boolean } | null;
}
