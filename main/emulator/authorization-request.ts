import type { OAuthClient } from './cloud-project.ts';
import type { AuthorizationCode } from './grants.ts';

/** An authorization request that Google would show a page for (RFC 6749, section 4.1.1). */
export interface AuthorizationRequest {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  /** Of the page that opened the popup, when `redirectUri` is `postmessage`. */
  readonly popupOrigin: string | null;
  readonly scopes: readonly string[];
  readonly state: string | null;
  readonly nonce: string | null;
  readonly codeChallenge: AuthorizationCode['codeChallenge'];
  readonly accessType: 'online' | 'offline';
  readonly prompt: readonly string[];
  readonly loginHint: string | null;
  readonly hostedDomain: string | null;
  readonly includeGrantedScopes: boolean;
  /** `hl`: the language asked for. */
  readonly language: string | null;
}

/** What Google's error page says. Never sent to the redirect URI: that one may be the fault. */
export interface AuthorizationError {
  readonly status: number;
  readonly error: string;
  readonly description: string;
}
