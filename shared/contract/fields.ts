import { z } from './zod.ts';

export const scope = z.string().min(1).max(2_000);

export const scopes = z.array(scope).max(500);

/** At most 10 MiB of text: what a person may paste. */
export const pasted = z.string().max(10 * 1024 * 1024);

export const content = z.discriminatedUnion('encoding', [
  z.object({ encoding: z.literal('utf8'), data: pasted }).strict(),
  z.object({ encoding: z.literal('base64'), data: z.string().max(14 * 1024 * 1024) }).strict(),
]);

export const fileName = z.string().max(255);

export const credentialId = z.string().min(1).max(100);

export const secretId = z.string().min(1).max(100);

export const subject = z.string().max(1_000);

export const calendarId = z.string().min(1).max(1_000);

export const loopbackOrigin = z.string().max(200);

export const p12Options = {
  p12Password: z.string().max(1_000).optional(),
  serviceAccountEmail: z.string().max(1_000).optional(),
};

/** What came of a check that has ended, as a file. */
export const runExport = {
  runId: z.string().max(100),
  format: z.enum(['csv', 'json', 'markdown', 'html']),
  language: z.enum(['en', 'ja']),
  names: z.boolean().optional(),
};

export const redirectUri = z.string().max(2_000);

export const nonce = z.string().max(1_000);

export const hd = z.string().max(300);

export type JsonObject = { readonly [name: string]: unknown };
