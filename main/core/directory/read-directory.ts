import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { DelegatedAccess, DelegatedRequest } from '../oauth/delegated-access.ts';
import { readDelegated } from '../oauth/delegated-read.ts';
import { memoryOf } from '../oauth/oauth-memory.ts';

const auth = 'https://www.googleapis.com/auth/';

/** What the directory is asked with: only to read, or with the scope that may change too, where only that is delegated. */
export const directoryLadders = {
  users: [[`${auth}admin.directory.user.readonly`], [`${auth}admin.directory.user`]],
  domains: [[`${auth}admin.directory.domain.readonly`], [`${auth}admin.directory.domain`]],
  groups: [[`${auth}admin.directory.group.readonly`], [`${auth}admin.directory.group`]],
  orgUnits: [[`${auth}admin.directory.orgunit.readonly`], [`${auth}admin.directory.orgunit`]],
} as const;

/** A list of the directory's, or a page of one. What is in it is not checked yet. */
export interface DirectoryList {
  readonly users?: unknown;
  readonly organizationUnits?: unknown;
  readonly domains?: unknown;
  readonly groups?: unknown;
  readonly nextPageToken?: string | null;
}

/** Asks for a path under `admin/directory/v1/`. */
export type AskDirectory = (
  path: string,
  parameters: Readonly<Record<string, string>>,
) => Promise<{ readonly data: DirectoryList }>;

/**
 * Reads the Admin SDK Directory API as an administrator, with `directory.*` problems for what the API refuses and `token.*`
 * for what the token endpoint refuses. Only ever reads.
 */
export async function readDirectory<T>(
  environment: Environment,
  call: Call,
  request: DelegatedRequest,
  ladder: readonly (readonly string[])[],
  read: (ask: AskDirectory, access: DelegatedAccess) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const outcome = await readDelegated(environment, call, {
    request,
    ladder,
    place: 'directory',
    read: async (access) => read(asker(access), access),
  });
  if (!outcome.ok) return outcome;
  const { value, access } = outcome.value;
  const asked = { credentialId: request.credentialId, origin: access.transport.world.origin };
  if (access.subject !== undefined) memoryOf(environment).delegations.sawReader(asked, access.subject, true);
  return succeed(value);
}

function asker({ transport, token }: DelegatedAccess): AskDirectory {
  const root = `${endpointsOf(transport.world).directoryRoot}admin/directory/v1/`;
  const headers = { authorization: `Bearer ${token.accessToken}` };
  return async (path, params) =>
    transport.gaxios.request({ url: `${root}${path}`, headers, params, responseType: 'json' });
}
