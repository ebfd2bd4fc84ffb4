import { z } from './zod.ts';
import type { Problem } from '../outcome.ts';
import { content, credentialId, fileName, p12Options } from './fields.ts';
import { nothing, operation } from './operation.ts';

/** Google itself, or an emulator on this computer. Worlds are never mixed. */
export interface World {
  readonly kind: 'google' | 'emulator';
  /** `https://accounts.google.com` or `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

interface CredentialCommon {
  readonly id: string;
  readonly fileName: string | null;
  readonly projectId: string | null;
  readonly world: World;
  readonly loadedAt: string;
  readonly warnings: readonly Problem[];
}

/** An OAuth client from `client_secret.json`. */
export interface OAuthClientSummary extends CredentialCommon {
  readonly kind: 'oauthClient';
  readonly clientType: 'web' | 'installed';
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly javascriptOrigins: readonly string[];
}

/** A service-account key, JSON or .p12. `needs` names what is still missing before it can be used. */
export interface ServiceAccountKeySummary extends CredentialCommon {
  readonly kind: 'serviceAccountKey';
  /** `keyless`: no key at all; somebody who may sign as the account (IAM Credentials API, `signJwt`). */
  readonly format: 'json' | 'p12' | 'keyless';
  readonly email: string | null;
  /** The numeric client ID (unique ID) that the Admin console wants; a .p12 lacks it until tokeninfo told us. */
  readonly clientId: string | null;
  readonly keyId: string | null;
  /** e.g. `RSA 2048`; null until a .p12 could be opened. */
  readonly algorithm: string | null;
  /** From a .p12's certificate; RFC 3339. */
  readonly keyCreatedAt: string | null;
  readonly needs: readonly ('p12Password' | 'serviceAccountEmail')[];
}

export type CredentialSummary = OAuthClientSummary | ServiceAccountKeySummary;

export const credentialsOperations = {
  'credentials.open': operation<CredentialSummary>().page(
    z.object({ content, fileName: fileName.optional(), ...p12Options }).strict(),
  ),
  /** Reads a file by path: never open to the page. */
  'credentials.openFile': operation<CredentialSummary>().shell(
    z.object({ path: z.string().max(4_096), ...p12Options }).strict(),
  ),
  /** Shows the system's file picker; null when it was closed. */
  'credentials.choose': operation<CredentialSummary | null>().desktop(nothing),
  /** Gives a .p12 what it lacks. */
  'credentials.complete': operation<CredentialSummary>().page(z.object({ credentialId, ...p12Options }).strict()),
  'credentials.list': operation<readonly CredentialSummary[]>().page(nothing),
  'credentials.forget': operation<null>().page(z.object({ credentialId }).strict()),
};
