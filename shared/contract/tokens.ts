import { z } from './zod.ts';
import type { ExchangeResult } from './authorization-code.ts';
import type { World } from './credentials.ts';
import { credentialId, type JsonObject, pasted, secretId } from './fields.ts';
import { nothing, operation } from './operation.ts';

const tokenSetId = z.string().min(1).max(100);

/** One token: pasted, shown before, or an access token that a sign-in brought. `credentialId` names the world to ask. */
const tokenOptions = {
  token: pasted.optional(),
  secretId: secretId.optional(),
  tokenSetId: z.string().max(100).optional(),
  credentialId: credentialId.optional(),
};

/** What brought tokens: the operation of that name. */
export type TokenSetOrigin = 'authorizationCode.exchange' | 'authorize.login' | 'token.refresh';

/** What a set of tokens was asked for, and how. */
interface TokenSetFacts {
  readonly id: string;
  readonly world: World;
  readonly by: TokenSetOrigin;
  readonly requested: readonly string[];
  /** What the consent page asked for, where the sign-in was started here; null where that is not known. */
  readonly consentScopes: readonly string[] | null;
  /** As it was sent, redacted; null where none was. */
  readonly redirectUri: string | null;
  /** Whether the exchange carried a code verifier (RFC 7636, section 4.5). */
  readonly codeVerifierSent: boolean;
  /** Whether it is kept at rest, encrypted, because a person asked. */
  readonly kept: boolean;
}

/** The tokens that one answer of Google's brought, as they may be shown, and what they were asked for. */
export interface TokenSetSummary extends TokenSetFacts {
  /** Who obtained them. `credentialId` is null while the client's file is not open: they can then not be refreshed. */
  readonly client: { readonly credentialId: string | null; readonly clientId: string; readonly name: string | null };
  /** RFC 3339, UTC. */
  readonly obtainedAt: string;
  readonly revokedAt: string | null;
  readonly result: ExchangeResult;
}

/** A token set whole, as the shell keeps it at rest, encrypted: never given to the page. */
export interface KeptTokenSet extends TokenSetFacts {
  readonly credentialId: string;
  readonly clientId: string;
  readonly clientName: string | null;
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch, as all times here. */
  readonly expiresAt: number;
  readonly obtainedAt: number;
  readonly revokedAt: number | null;
  readonly shown: Pick<ExchangeResult, 'missingScopes' | 'idTokenChecks' | 'claims' | 'warnings'>;
}

/** What Google says a token is. Names and values beyond these are in `raw`. */
export interface TokenInspection {
  readonly kind: 'accessToken' | 'idToken';
  /** The client it was issued to; for a service account its numeric client ID. */
  readonly clientId: string | null;
  readonly scopes: readonly string[];
  readonly email: string | null;
  /** RFC 3339, UTC. */
  readonly expiresAt: string | null;
  readonly accessType: string | null;
  readonly raw: JsonObject;
}

/** What Google says of the person behind an access token (OpenID Connect Core 1.0, section 5.3). */
export interface Userinfo {
  readonly claims: JsonObject;
  /** Scopes none of whose claims came: they were not granted. */
  readonly absent: readonly { readonly scope: string; readonly claims: readonly string[] }[];
  /** Whether it is the person of the ID token that came with the access token; null where there is none to compare. */
  readonly sameSubject: boolean | null;
}

const words = z.array(z.string());
const evidence = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), words]));
const certainty = z.enum(['certain', 'likely', 'possible']);
/** Milliseconds since the epoch, as far as a `Date` goes. */
const time = z.number().min(-8.64e15).max(8.64e15);
const warning = z.object({
  code: z.string(),
  certainty,
  evidence,
  alternatives: z.array(z.object({ code: z.string(), certainty })).optional(),
  wire: z
    .object({
      status: z.number().nullable(),
      error: z.string().nullable(),
      description: z.string().nullable(),
      body: z.string().optional(),
    })
    .optional(),
  exchangeId: z.number().optional(),
});
const idTokenCheck = z.object({
  check: z.string(),
  outcome: z.enum(['pass', 'fail', 'skipped']),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  why: z.string(),
  evidence,
});

/**
 * Main's own words, read back from its own encrypted file, which somebody may have changed. Members that came later may be
 * absent. Codes and names of another version's are no fault: whoever reads it leaves out what has no words here.
 */
export const keptTokenSet = z.object({
  id: tokenSetId,
  credentialId,
  clientId: z.string(),
  clientName: z.string().nullable().default(null),
  world: z.object({ kind: z.enum(['google', 'emulator']), origin: z.string() }),
  by: z.enum(['authorizationCode.exchange', 'authorize.login', 'token.refresh']),
  requested: words,
  consentScopes: words.nullable().default(null),
  redirectUri: z.string().nullable().default(null),
  codeVerifierSent: z.boolean().default(false),
  kept: z.boolean().default(true),
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1).nullable(),
  idToken: z.string().min(1).nullable(),
  scopes: words,
  expiresAt: time,
  obtainedAt: time,
  revokedAt: time.nullable().default(null),
  shown: z.object({
    missingScopes: words,
    idTokenChecks: z.array(idTokenCheck),
    claims: z.record(z.string(), z.unknown()).nullable(),
    warnings: z.array(warning),
  }),
}) as unknown as z.ZodType<KeptTokenSet, KeptTokenSet>;

export const tokensOperations = {
  /** RFC 6749, section 6: the refresh token of a sign-in, or one that was pasted. Sent once. */
  'token.refresh': operation<ExchangeResult>().page(
    z
      .object({
        credentialId: credentialId.optional(),
        tokenSetId: z.string().max(100).optional(),
        secretId: secretId.optional(),
        refreshToken: pasted.optional(),
      })
      .strict(),
  ),
  /** What Google's tokeninfo says of an access or ID token. */
  'token.inspect': operation<TokenInspection>().page(z.object(tokenOptions).strict()),
  /** Who the person of an access token is. Shown, never kept. */
  'userinfo.get': operation<Userinfo>().page(z.object(tokenOptions).strict()),
  /** RFC 7009: takes the whole grant away, whichever of its tokens is named. */
  'token.revoke': operation<{ readonly revoked: true }>().page(z.object(tokenOptions).strict()),
  /** The tokens that main holds, the newest first. */
  'tokenSets.list': operation<readonly TokenSetSummary[]>().page(nothing),
  /** Drops one from memory, and from rest where it was kept. The grant stands. */
  'tokenSets.forget': operation<null>().page(z.object({ tokenSetId }).strict()),
  /** Keeps one at rest, encrypted by the system's key store, or no longer. */
  'tokenSets.keep': operation<null>().desktop(z.object({ tokenSetId, keep: z.boolean() }).strict()),
  /** Hands one over whole, to be kept at rest. */
  'tokenSets.take': operation<KeptTokenSet>().shell(z.object({ tokenSetId, kept: z.boolean() }).strict()),
  /** Puts back what was kept when the program was last closed. */
  'tokenSets.restore': operation<null>().shell(z.object({ tokenSet: keptTokenSet }).strict()),
};
