import { z } from './zod.ts';
import { credentialId, subject } from './fields.ts';
import { operation } from './operation.ts';

/** A user as the directory has them (Directory API, User). */
export interface DirectoryUser {
  readonly email: string;
  readonly name: string | null;
  readonly suspended: boolean;
  readonly archived: boolean;
  readonly orgUnitPath: string | null;
}

/** An account as the directory tells it (Directory API, User). Null is what it does not tell. */
export interface DirectoryAccount {
  readonly email: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly orgUnitPath: string | null;
  readonly suspended: boolean;
  /** Google's word: `ADMIN`, `WEB_LOGIN_REQUIRED`, … */
  readonly suspensionReason: string | null;
  readonly archived: boolean;
  readonly admin: 'super' | 'delegated' | 'none';
  readonly twoStep: { readonly enrolled: boolean | null; readonly enforced: boolean | null };
  /** RFC 3339, or `never`. */
  readonly lastSignIn: string | null;
  readonly created: string | null;
}

export interface DirectoryAccountResult {
  readonly account: DirectoryAccount;
  /** The address asked for: an alias is not the account's own. */
  readonly asked: string;
}

export interface DirectoryUsersResult {
  readonly users: readonly DirectoryUser[];
  /** There are more than those that were fetched: 20,000, or as many as were asked for. */
  readonly more: boolean;
}

/** A group that an account is a direct member of (Directory API, Group). */
export interface DirectoryGroup {
  readonly email: string;
  readonly name: string | null;
  /** Its direct members. */
  readonly members: number | null;
}

export const directoryOperations = {
  /** Users of the directory, as this administrator. Only reads. */
  'directory.users.list': operation<DirectoryUsersResult>().page(
    z
      .object({
        credentialId,
        subject: subject.min(1),
        /** Those of other domains are left out. */
        domain: z.string().max(300).optional(),
        /** With all below it. */
        orgUnitPath: z.string().max(1_000).optional(),
        /** Suspended ones too. */
        suspended: z.boolean().optional(),
        /** Names and addresses, or clauses of the directory's search language. */
        query: z.string().max(1_000).optional(),
        /** As many at most. */
        limit: z.int().min(1).max(500).optional(),
      })
      .strict(),
  ),
  /** One account, by address, alias or ID, as this administrator. Only reads. */
  'directory.users.get': operation<DirectoryAccountResult>().page(
    z.object({ credentialId, subject: subject.min(1), user: z.string().min(1).max(1_000) }).strict(),
  ),
  /** The paths of all organizational units, as this administrator. Only reads. */
  'directory.orgunits.list': operation<readonly string[]>().page(
    z.object({ credentialId, subject: subject.min(1) }).strict(),
  ),
};
