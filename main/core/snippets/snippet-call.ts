import { percentEncoded } from './literals.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { SnippetComment, SnippetVariable } from '../../../shared/messages/snippets.ts';
import type { GoogleEndpoints } from '../google-endpoints.ts';
import { type CalendarRead, type CalendarReadName, calendarReadNames } from './calendar-read.ts';

/** The OAuth client that a snippet reads from its file. */
export interface SnippetClient extends Pick<OAuthClientSummary, 'clientType' | 'clientId' | 'redirectUris'> {
  readonly hasSecret: boolean;
}

/** What a snippet signs an assertion with: a key, or Google for whoever may (`delegates`: as the API names them). */
export type SnippetKey =
  | { readonly format: 'json' | 'p12'; readonly email: string; readonly keyId: string | null }
  | { readonly format: 'keyless'; readonly email: string; readonly delegates: readonly string[] };

/** What a service account asks a token for. */
export interface Assertion {
  readonly key: SnippetKey;
  readonly subject: string | undefined;
  readonly scopes: readonly string[];
}

/** What an ID token is held against. */
export interface Expected {
  readonly audience: readonly string[];
  readonly nonce?: string | undefined;
  readonly hd?: string | undefined;
}

export type TokenKind = 'accessToken' | 'refreshToken' | 'idToken';

/** One call, settled as far as the operation of the same name would settle it, and without a secret. */
export type SnippetCall =
  | {
      readonly operation: 'authorize.url';
      readonly client: SnippetClient;
      readonly redirectUri: string;
      readonly scopes: readonly string[];
      /** Those that have a value now, but for client_id, redirect_uri, response_type and scope. */
      readonly parameters: readonly { readonly name: string; readonly value: string }[];
      /** Made anew by each run. */
      readonly made: readonly ('state' | 'nonce' | 'codeVerifier')[];
      /** A verifier of the person's own, known to the snippet by its variable. */
      readonly ownVerifier: boolean;
    }
  | {
      readonly operation: 'authorizationCode.exchange';
      readonly client: SnippetClient;
      /** null: none is sent, as for a phone app's code. */
      readonly redirectUri: string | null;
      readonly scopes: readonly string[];
      readonly codeVerifier: boolean;
      readonly nonce: string | undefined;
    }
  | { readonly operation: 'token.refresh'; readonly client: SnippetClient }
  | { readonly operation: 'token.inspect'; readonly token: TokenKind }
  | { readonly operation: 'userinfo.get' }
  | { readonly operation: 'token.revoke'; readonly token: TokenKind }
  | (Expected & { readonly operation: 'idToken.check'; readonly accessToken: boolean })
  | (Assertion & { readonly operation: 'delegation.check' })
  | (Assertion & CalendarRead);

type CallOf<Name extends SnippetCall['operation']> = Name extends CalendarReadName
  ? Assertion & CalendarRead
  : Extract<SnippetCall, { readonly operation: Name }>;

/** Where a snippet sends its call, and how it is worded. */
export interface Page {
  readonly endpoints: GoogleEndpoints;
  /** The emulator's origin; null for Google itself. */
  readonly emulator: string | null;
  /** A comment, without its mark. */
  readonly say: (comment: SnippetComment) => string;
  /** Notes that the variable has to be set first, and returns its name. */
  readonly use: (variable: SnippetVariable) => SnippetVariable;
}

/** One language: the lines of each operation, under the comment that says what to install and to set first. */
export interface SnippetForm {
  readonly comment: '#' | '//';
  readonly install: (call: SnippetCall, page: Page) => readonly string[];
  readonly lines: {
    readonly [Name in SnippetCall['operation']]: (call: CallOf<Name>, page: Page) => readonly string[];
  };
}

/** Of each kind of token, the variable that holds it. */
export const tokenVariables = {
  accessToken: 'ACCESS_TOKEN',
  refreshToken: 'REFRESH_TOKEN',
  idToken: 'ID_TOKEN',
} as const satisfies Record<TokenKind, SnippetVariable>;

/** Lines that stand deeper. */
export function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}

/** Those that act as a service account. */
export type ServiceAccountLines = Pick<SnippetForm['lines'], 'delegation.check' | CalendarReadName>;

/** The same lines for every read of the calendar. */
export function forCalendarReads<T>(lines: T): Readonly<Record<CalendarReadName, T>> {
  return Object.fromEntries(calendarReadNames.map((name) => [name, lines])) as Record<CalendarReadName, T>;
}

/** RFC 7523, section 2.1. */
export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * The claims of an assertion but for its times. The audience is Google's even where the emulator is asked: it is what
 * Google's libraries sign.
 */
export function assertionClaims({ key, subject, scopes }: Assertion): Readonly<Record<string, string>> {
  return {
    iss: key.email,
    ...(subject !== undefined && { sub: subject }),
    scope: scopes.join(' '),
    aud: 'https://oauth2.googleapis.com/token',
  };
}

/** Where Google signs for the account (IAM Service Account Credentials API, `signJwt`), and through whom. */
export function signJwt(
  key: SnippetKey,
  { endpoints }: Page,
): { readonly url: string; readonly delegates: readonly string[] } {
  const account = `projects/-/serviceAccounts/${percentEncoded(key.email)}`;
  return {
    url: `${endpoints.iamCredentialsRoot}v1/${account}:signJwt`,
    delegates: key.format === 'keyless' ? key.delegates : [],
  };
}

/** A token for an assertion that Google signs takes two plain requests, and no package of Google's. */
export function isKeylessToken(call: SnippetCall): boolean {
  return call.operation === 'delegation.check' && call.key.format === 'keyless';
}
