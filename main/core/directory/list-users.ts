import type { RequestOf } from '../../../shared/contract.ts';
import type { DirectoryUser, DirectoryUsersResult } from '../../../shared/contract/directory.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { type DirectoryList, directoryLadders, readDirectory } from './read-directory.ts';

/** As many as a check takes. */
const mostUsers = 20_000;
/** Google's largest page. */
const largestPage = 500;

/**
 * The customer's users, or one domain's (Directory API, `users.list`), page after page; each is reported as
 * `directory.users.page` while the next is fetched. Suspended users are left out unless asked for. Stops at 20,000, or at
 * the request's limit.
 */
export async function listUsers(
  environment: Environment,
  call: Call,
  request: RequestOf<'directory.users.list'>,
): Promise<Outcome<DirectoryUsersResult>> {
  const domain = request.domain?.trim();
  const query = searchFor(request);
  const limit = request.limit ?? mostUsers;
  const parameters = {
    ...(domain ? { domain } : { customer: 'my_customer' }),
    maxResults: String(Math.min(limit, largestPage)),
    orderBy: 'email',
    projection: 'basic',
    fields: 'nextPageToken,users(primaryEmail,name/fullName,suspended,archived,orgUnitPath)',
    ...(query !== '' && { query }),
  };
  return readDirectory(environment, call, request, directoryLadders.users, async (ask, access) => {
    const users: DirectoryUser[] = [];
    let more = false;
    const read = await readPages(
      access,
      'directory',
      (next) => ask('users', { ...parameters, ...next }),
      (page) => {
        const found = usersIn(page);
        for (const user of found) users.push(user);
        more = users.length > limit || (users.length === limit && Boolean(page.nextPageToken));
        users.splice(limit);
        call.emit({ type: 'directory.users.page', callId: call.callId, users: found, total: users.length });
        return users.length >= limit ? 'enough' : undefined;
      },
    );
    return read.ok ? succeed({ users, more }) : read;
  });
}

/** In the directory's search language ("Search for users"): what the request names, and what the person wrote. */
function searchFor({ orgUnitPath, suspended, query }: RequestOf<'directory.users.list'>): string {
  const path = orgUnitPath?.trim();
  return [
    ...(path && path !== '/' ? [`orgUnitPath=${quoted(path.startsWith('/') ? path : `/${path}`)}`] : []),
    ...(suspended === true ? [] : ['isSuspended=false']),
    ...(query?.trim() ? [query.trim()] : []),
  ].join(' ');
}

function quoted(value: string): string {
  return `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}

function usersIn({ users }: DirectoryList): readonly DirectoryUser[] {
  if (!Array.isArray(users)) return [];
  return (users as readonly Record<string, unknown>[]).flatMap((user) => {
    const { primaryEmail, name, suspended, archived, orgUnitPath } = user ?? {};
    if (typeof primaryEmail !== 'string') return [];
    const fullName = (name as { fullName?: unknown } | undefined)?.fullName;
    return {
      email: primaryEmail,
      name: typeof fullName === 'string' ? fullName : null,
      suspended: suspended === true,
      archived: archived === true,
      orgUnitPath: typeof orgUnitPath === 'string' ? orgUnitPath : null,
    };
  });
}
