import { z } from './zod.ts';
import { authorizationOptions } from './authorization-code.ts';
import { calendarReads } from './calendar.ts';
import { credentialId, hd, nonce, redirectUri, scopes, subject } from './fields.ts';
import { operation } from './operation.ts';

/** A call as the operation of the same name takes it, but without secrets: where there is one, only that there is. */
const snippetCall = z.discriminatedUnion('operation', [
  z
    .object({
      operation: z.literal('authorize.url'),
      ...authorizationOptions,
      redirectUri: redirectUri.optional(),
      /** Left out, the snippet makes its own, as it should for every sign-in. */
      state: z.string().max(1_000).optional(),
      nonce: nonce.optional(),
      /** `own`: a verifier the person has. */
      codeVerifier: z.enum(['new', 'own']).optional(),
      codeChallenge: z.string().max(1_000).optional(),
    })
    .strict(),
  z
    .object({
      operation: z.literal('authorizationCode.exchange'),
      credentialId,
      scopes: scopes.optional(),
      redirectUri: redirectUri.optional(),
      codeVerifier: z.boolean().optional(),
      nonce: nonce.optional(),
    })
    .strict(),
  z.object({ operation: z.literal('token.refresh'), credentialId }).strict(),
  z
    .object({
      operation: z.literal('token.inspect'),
      token: z.enum(['accessToken', 'idToken']),
      credentialId: credentialId.optional(),
    })
    .strict(),
  z.object({ operation: z.literal('userinfo.get'), credentialId: credentialId.optional() }).strict(),
  z
    .object({
      operation: z.literal('token.revoke'),
      token: z.enum(['accessToken', 'refreshToken']),
      credentialId: credentialId.optional(),
    })
    .strict(),
  z
    .object({
      operation: z.literal('idToken.check'),
      audience: z.array(z.string().max(1_000)).max(100).optional(),
      nonce: nonce.optional(),
      hd: hd.optional(),
      accessToken: z.boolean().optional(),
      credentialId: credentialId.optional(),
    })
    .strict(),
  /** One assertion: every scope at once, for one user. */
  z
    .object({
      operation: z.literal('delegation.check'),
      credentialId,
      subject: subject.optional(),
      scopes: scopes.min(1),
    })
    .strict(),
  z.object({ operation: z.literal('calendar.calendarList.get'), ...calendarReads.entry }).strict(),
  z.object({ operation: z.literal('calendar.events.list'), ...calendarReads.list }).strict(),
  z.object({ operation: z.literal('calendar.events.get'), ...calendarReads.get }).strict(),
  z.object({ operation: z.literal('calendar.events.instances'), ...calendarReads.instances }).strict(),
  z.object({ operation: z.literal('calendar.freebusy.query'), ...calendarReads.freeBusy }).strict(),
]);

export type SnippetLanguage = 'curl' | 'python' | 'node' | 'go';

/** A whole program that makes one call. Secrets are in no line of it: it names the environment variables that hold them. */
export interface Snippet {
  readonly language: SnippetLanguage;
  readonly text: string;
  /** What has to be set first; `what` is in words. */
  readonly environment: readonly { readonly name: string; readonly what: string }[];
}

export const snippetsOperations = {
  /** The same call as code, in every language; `words` is the language of its comments. Sends nothing. */
  'snippet.make': operation<readonly Snippet[]>().page(
    z.object({ call: snippetCall, words: z.enum(['en', 'ja']) }).strict(),
  ),
};
