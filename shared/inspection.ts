import type { CredentialSummary } from './contract/credentials.ts';
import type { JsonObject } from './contract/fields.ts';
import type { MaskedSecret } from './contract/secrets.ts';
import type { ForeignIssuerReason } from './messages/foreign-issuers.ts';
import type { Problem } from './outcome.ts';

/** One thing that was recognised in a pasted text. No secret is in it: main holds those, under `secretId`. */
export type Recognised =
  | { readonly kind: 'credential'; readonly credential: CredentialSummary }
  | (MaskedSecret & { readonly kind: 'authorizationCode'; readonly warnings: readonly Problem[] })
  | RedirectUrl
  | (MaskedSecret & { readonly kind: 'accessToken' })
  | (MaskedSecret & { readonly kind: 'refreshToken' })
  | (MaskedSecret & { readonly kind: 'idToken'; readonly header: JsonObject; readonly claims: JsonObject })
  | OtherToken
  | Masked<'apiKey'>
  | Masked<'clientSecret'>
  | { readonly kind: 'clientId'; readonly clientId: string }
  | {
      readonly kind: 'diagnosis';
      readonly problem: Problem;
      /** What shows it, redacted, in one line. */
      readonly excerpt: string | null;
    }
  | PastedRequest;

interface Masked<Kind extends string> extends Omit<MaskedSecret, 'kind' | 'secretId'> {
  readonly kind: Kind;
}

/** What an authorization answer came back on (RFC 6749, sections 4.1.2 and 4.1.2.1). */
interface RedirectUrl {
  readonly kind: 'redirectUrl';
  readonly redirectUri: string;
  /** Masked. */
  readonly code: string | null;
  readonly state: string | null;
  readonly scopes: readonly string[];
  readonly error: string | null;
  readonly warnings: readonly Problem[];
  /** The whole URL, usable as a code: it says which sign-in and redirect URI the code belongs to. */
  readonly held: MaskedSecret | null;
}

/** A bearer token that is no token of Google’s sign-in. */
export interface OtherToken extends Omit<MaskedSecret, 'kind'> {
  readonly kind: 'otherToken';
  /** Whose it is, or why that cannot be told. `opaque`: it has none of the forms of Google's tokens. */
  readonly why: ForeignIssuerReason | 'anotherIssuer' | 'noIssuer' | 'encrypted' | 'opaque';
  readonly issuer: string | null;
  /** Of a JSON Web Token, nothing believed. */
  readonly header: JsonObject | null;
  readonly claims: JsonObject | null;
}

export type RequestEndpoint =
  | 'authorize'
  | 'token'
  | 'revoke'
  | 'tokeninfo'
  | 'userinfo'
  | 'certs'
  | 'calendar'
  | 'directory'
  | 'signJwt'
  | 'otherGoogle'
  | 'elsewhere';

export type RequestSecret =
  | 'authorizationCode'
  | 'codeVerifier'
  | 'accessToken'
  | 'refreshToken'
  | 'idToken'
  | 'assertion'
  | 'clientSecret'
  | 'apiKey'
  | 'password'
  | 'cookie'
  | 'otherToken';

/** A request to be sent or that was sent: a curl command, an HTTP log, an entry of a HAR file, a consent page's URL. */
export interface PastedRequest {
  readonly kind: 'request';
  readonly method: string;
  /** Redacted. */
  readonly url: string;
  readonly to: RequestEndpoint;
  /** What secrets it carries, by their kind. */
  readonly carries: readonly RequestSecret[];
  readonly grantType: string | null;
  readonly clientId: string | null;
  readonly redirectUri: string | null;
  readonly scopes: readonly string[];
  /** `sub` of an assertion (RFC 7523): the user acted for. */
  readonly subject: string | null;
  /** Of a token request (RFC 6749, section 4.1.3). Main also remembers the code verifier that came with it. */
  readonly code: MaskedSecret | null;
}

/** Where it stands: the line of the text as it was given, from 1. */
export type Inspection = Recognised & { readonly line: number };

/** The finding that matters most, and what else was found, in order of appearance. */
export type InspectionResult = Inspection & {
  readonly also: readonly Inspection[];
  /** How many more were recognised and are not told, for their number. */
  readonly more: number;
};
