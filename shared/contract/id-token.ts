import { z } from './zod.ts';
import type { IdTokenCheck } from '../id-token-check.ts';
import { credentialId, hd, type JsonObject, nonce, pasted, secretId } from './fields.ts';
import { operation } from './operation.ts';
import type { MaskedSecret } from './secrets.ts';

/** The public keys a signature was held against, and how old they were. `disk`: kept by an earlier run. */
export interface UsedKeys {
  readonly from: 'issuer' | 'memory' | 'disk' | 'given';
  /** Since they were fetched; null for given ones, and where none of those that were fetched was the right one. */
  readonly ageSeconds: number | null;
}

export interface IdTokenReport {
  readonly verdict: 'valid' | 'invalid' | 'undecided';
  /** What was checked: by its id it can be checked again without the page holding it. */
  readonly token?: MaskedSecret;
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly checks: readonly IdTokenCheck[];
  /** null when the signature was held against none. */
  readonly keys: UsedKeys | null;
  /** This computer's clock minus Google's, in seconds; null when nothing was asked. */
  readonly clockOffsetSeconds: number | null;
}

export const idTokenOperations = {
  'idToken.check': operation<IdTokenReport>().page(
    z
      .object({
        /** The token itself, the one that an exchange brought, or one that was checked before. */
        token: pasted.optional(),
        tokenSetId: z.string().max(100).optional(),
        secretId: secretId.optional(),
        audience: z.array(z.string().max(1_000)).max(100).optional(),
        nonce: nonce.optional(),
        accessToken: pasted.optional(),
        hd: hd.optional(),
        offline: z.boolean().optional(),
        /** A JWKS document or Google's `{kid: PEM}` object, instead of asking for keys. */
        certs: pasted.optional(),
        /** Ask this world's keys: a loaded credential's. */
        credentialId: credentialId.optional(),
      })
      .strict(),
  ),
};
