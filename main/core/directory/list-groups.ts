import type { DirectoryGroup } from '../../../shared/contract/directory.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { directoryLadders, readDirectory } from './read-directory.ts';

/** The groups that a user is a direct member of (Directory API, `groups.list` with `userKey`), asked as an administrator. */
export async function listGroupsOf(
  environment: Environment,
  call: Call,
  { user, ...request }: { readonly credentialId: string; readonly subject: string; readonly user: string },
): Promise<Outcome<readonly DirectoryGroup[]>> {
  return readDirectory(environment, call, request, directoryLadders.groups, async (ask, access) => {
    const groups: DirectoryGroup[] = [];
    const parameters = {
      userKey: user,
      maxResults: '200',
      fields: 'nextPageToken,groups(email,name,directMembersCount)',
    };
    const read = await readPages(
      access,
      'directory',
      (next) => ask('groups', { ...parameters, ...next }),
      (page) => {
        for (const group of Array.isArray(page.groups) ? (page.groups as readonly unknown[]) : [])
          groups.push(...groupIn(group));
      },
    );
    return read.ok ? succeed(groups) : read;
  });
}

function groupIn(group: unknown): readonly DirectoryGroup[] {
  const { email, name, directMembersCount } = (group ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof email !== 'string') return [];
  // An int64, and so a string in JSON.
  const members = typeof directMembersCount === 'string' ? Number(directMembersCount) : Number.NaN;
  return [
    {
      email,
      name: typeof name === 'string' && name !== '' ? name : null,
      members: Number.isSafeInteger(members) ? members : null,
    },
  ];
}
