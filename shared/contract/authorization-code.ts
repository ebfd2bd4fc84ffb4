import { z } from './zod.ts';
import type { CodePreflight } from '../code-preflight.ts';
import type { IdTokenCheck } from '../id-token-check.ts';
import type { ClientCheckAnswer, ClientCheckVerdict } from '../messages/client-check.ts';
import type { Certainty, Problem, WireAnswer } from '../outcome.ts';
import { credentialId, hd, type JsonObject, nonce, pasted, redirectUri, scopes, secretId } from './fields.ts';
import { operation } from './operation.ts';
import type { MaskedSecret } from './secrets.ts';

export const authorizationOptions = {
  credentialId,
  scopes: scopes.min(1),
  accessType: z.enum(['online', 'offline']).optional(),
  prompt: z
    .array(z.enum(['none', 'consent', 'select_account']))
    .max(2)
    .optional(),
  loginHint: z.string().max(1_000).optional(),
  hd: hd.optional(),
  includeGrantedScopes: z.boolean().optional(),
  enableGranularConsent: z.boolean().optional(),
  /** The language of Google's pages, as a BCP 47 tag. */
  hl: z.string().max(35).optional(),
};

/** A code or a whole redirect URL: pasted here, or pasted before and held by main (`inspect`). */
const codeOptions = {
  code: pasted.optional(),
  codeId: secretId.optional(),
};

export interface ExchangeResult {
  readonly tokenSetId: string;
  readonly accessToken: MaskedSecret;
  readonly refreshToken: MaskedSecret | null;
  readonly idToken: MaskedSecret | null;
  readonly scopes: readonly string[];
  readonly missingScopes: readonly string[];
  /** RFC 3339, UTC. */
  readonly expiresAt: string;
  readonly idTokenChecks: readonly IdTokenCheck[];
  readonly claims: JsonObject | null;
  readonly warnings: readonly Problem[];
}

/** What Google says of an OAuth client by its answer to a code that cannot exist. */
export interface ClientCheck {
  readonly verdict: ClientCheckVerdict;
  /** Has its meaning in words in shared/messages/client-check.ts. */
  readonly answer: ClientCheckAnswer;
  readonly certainty: Certainty;
  readonly clientId: string;
  /** The refusal diagnosed; null where the client is good. */
  readonly problem: Problem | null;
  readonly wire: WireAnswer;
  readonly exchangeId?: number;
}

/** An authorization request (RFC 6749, section 4.1.1). A redirect URL that comes back with `state` is recognised. */
export interface AuthorizationUrl {
  readonly url: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string | null;
  /** What the exchange needs when PKCE was asked for. */
  readonly codeVerifier: MaskedSecret | null;
  readonly warnings: readonly Problem[];
}

export const authorizationCodeOperations = {
  /** What is known of a code before it is spent, where it was made for, and the request as it would be. Sends nothing. */
  'authorizationCode.preflight': operation<CodePreflight>().page(
    z
      .object({
        credentialId,
        ...codeOptions,
        /** What the app asked for, to be held against a redirect URL's. */
        scopes: scopes.optional(),
        redirectUri: redirectUri.optional(),
        codeVerifier: z.string().max(1_000).optional(),
      })
      .strict(),
  ),
  /** Tests client ID and secret by a code that cannot exist. One request; spends nothing. */
  'client.check': operation<ClientCheck>().page(z.object({ credentialId }).strict()),
  /** RFC 6749, section 4.1.3. Sent once, never retried. A whole redirect URL is taken for `code` too. */
  'authorizationCode.exchange': operation<ExchangeResult>().page(
    z
      .object({
        credentialId,
        ...codeOptions,
        scopes: scopes.optional(),
        redirectUri: redirectUri.optional(),
        codeVerifier: z.string().max(1_000).optional(),
        nonce: nonce.optional(),
      })
      .strict(),
  ),
  /** The consent page's URL, parameter by parameter. Sends nothing. */
  'authorize.url': operation<AuthorizationUrl>().page(
    z
      .object({
        ...authorizationOptions,
        redirectUri: redirectUri.optional(),
        state: z.string().max(1_000).optional(),
        nonce: nonce.optional(),
        /** RFC 7636, S256; false unless asked for. */
        pkce: z.boolean().optional(),
        /** A verifier of the caller's own (section 4.1), or only its S256 challenge (section 4.2). */
        codeVerifier: z
          .string()
          .regex(/^[\w.~-]{43,128}$/)
          .optional(),
        codeChallenge: z
          .string()
          .regex(/^[\w-]{43}$/)
          .optional(),
      })
      .strict(),
  ),
  /** Signs in through the system's browser and a loopback redirect (RFC 8252), and exchanges the code. */
  'authorize.login': operation<ExchangeResult>().page(
    z.object({ ...authorizationOptions, timeoutSeconds: z.int().min(5).max(3_600).optional() }).strict(),
  ),
};
