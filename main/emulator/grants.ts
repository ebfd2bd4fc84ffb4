import type { Person } from './company.ts';
import { grantedScopesFor } from './known-scopes.ts';
import { randomText } from './random.ts';

/** `mobile`: a code that a phone app got for its server, without a redirect URI. */
export interface AuthorizationCode {
  readonly code: string;
  readonly clientId: string;
  readonly person: Person;
  readonly scopes: readonly string[];
  /** Empty for a phone app's code. */
  readonly redirectUri: string;
  readonly nonce: string | null;
  /** RFC 7636, section 4.3. */
  readonly codeChallenge: { readonly value: string; readonly method: 'S256' | 'plain' } | null;
  /** Offline access was asked for, and the consent page was shown. */
  readonly givesRefreshToken: boolean;
  readonly accessType: 'online' | 'offline';
  readonly expiresAt: number;
}

/** Who acts: a person through an OAuth client or by delegation, or a service account as itself. */
export interface AccessToken {
  readonly token: string;
  /** An OAuth client's ID or a service account's numeric one. */
  readonly clientId: string;
  readonly person: Person | null;
  /** The address that acts: the person's or the service account's own. */
  readonly actor: string;
  readonly serviceAccount: string | null;
  readonly scopes: readonly string[];
  readonly accessType: 'online' | 'offline';
  readonly expiresAt: number;
}

export interface RefreshToken {
  readonly token: string;
  readonly clientId: string;
  readonly person: Person;
  readonly scopes: readonly string[];
}

/** The seconds an access token lives, as Google says it: one second has gone by when the answer is written. */
export const accessTokenSeconds = 3599;
const codeMilliseconds = 10 * 60_000;
const liveRefreshTokens = 100;

type NewCode = Omit<AuthorizationCode, 'code' | 'expiresAt' | 'givesRefreshToken'> & {
  /** The consent page was really shown, for instance because of `prompt=consent`. */
  readonly consentShown: boolean;
};

/** Everything that was granted to anybody: codes, tokens, and what each person agreed to. */
export interface Grants {
  /** What this person has agreed to for this client so far. */
  consentOf(clientId: string, person: Person): ReadonlySet<string>;
  issueCode(request: NewCode): AuthorizationCode;
  findCode(code: string): { readonly code: AuthorizationCode; readonly redeemed: boolean } | undefined;
  redeem(code: AuthorizationCode): void;
  issueAccessToken(request: Omit<AccessToken, 'token' | 'expiresAt'>): AccessToken;
  /** Undefined also when it has expired. */
  findAccessToken(token: string): AccessToken | undefined;
  issueRefreshToken(request: Omit<RefreshToken, 'token'>): RefreshToken;
  findRefreshToken(token: string): { readonly refreshToken: RefreshToken; readonly revoked: boolean } | undefined;
  /** Takes back everything a person granted to a client, the consent included, as Google does for any token of it. */
  revoke(clientId: string, person: Person): void;
}

export function createGrants(now: () => number): Grants {
  const consents = new Map<string, Set<string>>();
  const codes = new Map<string, { readonly code: AuthorizationCode; redeemed: boolean }>();
  const accessTokens = new Map<string, AccessToken>();
  const refreshTokens = new Map<string, { readonly refreshToken: RefreshToken; revoked: boolean }>();

  const consentOf = (clientId: string, person: Person): Set<string> => {
    const key = `${clientId} ${person.id}`;
    const consent = consents.get(key) ?? new Set();
    consents.set(key, consent);
    return consent;
  };

  return {
    consentOf,
    issueCode({ consentShown, ...request }) {
      const scopes = grantedScopesFor(request.scopes);
      const code: AuthorizationCode = {
        ...request,
        scopes,
        code: `4/0A${randomText(70)}`,
        givesRefreshToken: request.accessType === 'offline' && consentShown,
        expiresAt: now() + codeMilliseconds,
      };
      for (const scope of scopes) consentOf(request.clientId, request.person).add(scope);
      dropOldest(codes, 10_000);
      codes.set(code.code, { code, redeemed: false });
      return code;
    },
    findCode: (code) => codes.get(code),
    redeem(code) {
      const found = codes.get(code.code);
      if (found) found.redeemed = true;
    },
    issueAccessToken(request) {
      const prefix = request.serviceAccount ? 'ya29.c.b0A' : 'ya29.a0A';
      const accessToken = {
        ...request,
        token: prefix + randomText(218 - prefix.length),
        expiresAt: now() + accessTokenSeconds * 1_000,
      };
      dropOldest(accessTokens, 100_000);
      accessTokens.set(accessToken.token, accessToken);
      return accessToken;
    },
    findAccessToken(token) {
      const found = accessTokens.get(token);
      return found && found.expiresAt > now() ? found : undefined;
    },
    issueRefreshToken(request) {
      const refreshToken = { ...request, token: `1//0${randomText(99)}` };
      refreshTokens.set(refreshToken.token, { refreshToken, revoked: false });
      const live = [...refreshTokens.values()].filter(
        ({ refreshToken: other, revoked }) => !revoked && sameGrant(other, request),
      );
      // Above the limit Google drops the oldest without a word.
      for (const oldest of live.slice(0, -liveRefreshTokens)) oldest.revoked = true;
      return refreshToken;
    },
    findRefreshToken: (token) => refreshTokens.get(token),
    revoke(clientId, person) {
      consents.delete(`${clientId} ${person.id}`);
      const grant = { clientId, person };
      for (const [token, accessToken] of accessTokens) {
        if (accessToken.person && sameGrant({ ...accessToken, person: accessToken.person }, grant)) {
          accessTokens.delete(token);
        }
      }
      for (const entry of refreshTokens.values()) {
        if (sameGrant(entry.refreshToken, grant)) entry.revoked = true;
      }
    },
  };
}

type Grant = Pick<RefreshToken, 'clientId' | 'person'>;

function sameGrant(one: Grant, other: Grant): boolean {
  return one.clientId === other.clientId && one.person.id === other.person.id;
}

/** Keeps a long-running emulator from growing without end. A Map remembers the order of insertion. */
function dropOldest(map: Map<string, unknown>, limit: number): void {
  if (map.size < limit) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
