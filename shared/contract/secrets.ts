import { z } from './zod.ts';
import { secretId } from './fields.ts';
import { nothing, operation } from './operation.ts';

/** A secret as it may be shown: `ya29.a0…9Q4k · 218 chars · sha256 3f9a…`. */
export interface MaskedSecret {
  readonly secretId: string;
  readonly kind: 'accessToken' | 'refreshToken' | 'idToken' | 'authorizationCode' | 'codeVerifier';
  readonly masked: string;
  readonly length: number;
  /** The first 8 hex digits of its SHA-256. */
  readonly sha256: string;
}

export const secretsOperations = {
  /** Shows one secret in full, because a person asked. */
  'secrets.reveal': operation<string>().page(z.object({ secretId }).strict()),
  /** Forgets what was pasted and is held: a dismissed paste's codes and tokens. Those of a sign-in stay. */
  'secrets.forget': operation<null>().page(z.object({ secretIds: z.array(secretId).max(1_000) }).strict()),
  /** Puts one secret on the clipboard without the page seeing it; cleared after 60 s unless something else was copied. */
  'secrets.copy': operation<{ readonly clearsInSeconds: number }>().desktop(z.object({ secretId }).strict()),
  /** Leaves the copied secret on the clipboard: it is not cleared any more. */
  'clipboard.keepSecret': operation<null>().desktop(nothing),
  'clipboard.writeText': operation<null>().desktop(z.object({ text: z.string().max(1_000_000) }).strict()),
};
