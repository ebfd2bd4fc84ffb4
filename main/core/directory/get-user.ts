import type { RequestOf } from '../../../shared/contract.ts';
import type { DirectoryAccount, DirectoryAccountResult } from '../../../shared/contract/directory.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { directoryLadders, readDirectory } from './read-directory.ts';

const fields =
  'id,primaryEmail,name/fullName,aliases,nonEditableAliases,orgUnitPath,suspended,suspensionReason,archived,isAdmin,isDelegatedAdmin,isEnrolledIn2Sv,isEnforcedIn2Sv,lastLoginTime,creationTime';

/**
 * One account as the directory tells it (Directory API, `users.get`), by its address, an alias or its ID; asked as an
 * administrator. Fails with `directory.not_found` for who is not, or no longer, there, and with `directory.not_authorized`.
 */
export async function getUser(
  environment: Environment,
  call: Call,
  request: RequestOf<'directory.users.get'>,
): Promise<Outcome<DirectoryAccountResult>> {
  const key = request.user.trim();
  if (!key.isWellFormed() || /^\.{0,2}$/.test(key))
    return fail('usage.invalid_request', { evidence: { field: 'user' } });
  return readDirectory(environment, call, request, directoryLadders.users, async (ask, access) => {
    const { data } = await ask(`users/${encodeURIComponent(key)}`, { projection: 'basic', fields });
    const account = accountIn(data);
    return account ? succeed({ account, asked: key }) : unreadable(access, 'directory', data);
  });
}

/** Null for what is no User resource. */
function accountIn(data: unknown): DirectoryAccount | null {
  if (typeof data !== 'object' || data === null) return null;
  const user = data as Readonly<Record<string, unknown>>;
  const email = text(user['primaryEmail']);
  if (email === null) return null;
  return {
    email,
    id: text(user['id']),
    name: text((user['name'] as { fullName?: unknown } | null | undefined)?.fullName),
    aliases: [...texts(user['aliases']), ...texts(user['nonEditableAliases'])],
    orgUnitPath: text(user['orgUnitPath']),
    suspended: user['suspended'] === true,
    suspensionReason: text(user['suspensionReason']),
    archived: user['archived'] === true,
    admin: user['isAdmin'] === true ? 'super' : user['isDelegatedAdmin'] === true ? 'delegated' : 'none',
    twoStep: {
      enrolled: truth(user['isEnrolledIn2Sv']),
      enforced: truth(user['isEnforcedIn2Sv']),
    },
    lastSignIn: signedIn(text(user['lastLoginTime'])),
    created: text(user['creationTime']),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

function truth(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** The directory writes the beginning of 1970 for who has never signed in. */
function signedIn(time: string | null): string | null {
  return time?.startsWith('1970-01-01') === true ? 'never' : time;
}
