import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { UserInDirectory } from '../diagnosis/facts.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import type { Transport } from '../transport.ts';
import { memoryOf } from './oauth-memory.ts';
import { serviceAccountToken } from './service-account-token.ts';
import { domainOf } from './subject-domain.ts';

export const directoryScope = 'https://www.googleapis.com/auth/admin.directory.user.readonly';

/** What the directory says of a user, or why it was not learnt. */
export interface DirectoryFinding {
  readonly userInDirectory: UserInDirectory;
  /** Where it is another address than the one that was given. */
  readonly primaryAddress?: string;
}

/** So many known users are tried until one may read the directory. */
const mostReaders = 3;

/**
 * Looks a user up in the Directory API (`users.get`, which only reads), as the administrator a person named, or as a user
 * for whom this key already worked. Asks nothing where there is none; never fails.
 */
export async function findInDirectory(
  environment: Environment,
  transport: Transport,
  key: ReadyKey,
  subject: string,
): Promise<DirectoryFinding> {
  const asked = { credentialId: key.summary.id, origin: transport.world.origin };
  const { delegations } = memoryOf(environment);
  const readers = delegations.readers(asked, subject).slice(0, mostReaders);
  for (const reader of readers) {
    const token = await serviceAccountToken(environment, transport, { key, subject: reader, scopes: [directoryScope] });
    if (!token.ok) {
      // Whoever was named may not be there.
      if (token.problem.code.startsWith('token.invalid_grant.subject_')) continue;
      return { userInDirectory: token.answer ? 'no_directory_scope' : 'no_answer' };
    }
    const found = await ask(transport, token.value.accessToken, subject);
    delegations.sawReader(asked, reader, found !== null);
    // To another customer's directory a user who is there is unknown as well.
    const isElsewhere = found?.userInDirectory === 'not_found' && domainOf(reader) !== domainOf(subject);
    if (found && !isElsewhere) return found;
  }
  return {
    userInDirectory: delegations.domains(asked).includes(domainOf(subject)) ? 'no_administrator' : 'nobody_to_ask_as',
  };
}

/** null when this reader may not. */
async function ask(transport: Transport, accessToken: string, subject: string): Promise<DirectoryFinding | null> {
  const url = `${endpointsOf(transport.world).directoryRoot}admin/directory/v1/users/${encodeURIComponent(subject)}`;
  const headers = { authorization: `Bearer ${accessToken}` };
  const params = { projection: 'basic', fields: 'primaryEmail,suspended' };
  try {
    const { data } = await transport.gaxios.request<unknown>({ url, headers, params, responseType: 'json' });
    const { primaryEmail, suspended } = (data ?? {}) as Record<string, unknown>;
    if (typeof primaryEmail !== 'string') return { userInDirectory: 'no_answer' };
    const isOther = subject.includes('@') && primaryEmail.toLowerCase() !== subject.toLowerCase();
    return {
      userInDirectory: suspended === true ? 'suspended' : 'active',
      ...(isOther && { primaryAddress: primaryEmail.slice(0, 320) }),
    };
  } catch (thrown) {
    const status = googleAnswerIn(thrown, 'calendar', transport.redact)?.status;
    if (status === 404) return { userInDirectory: 'not_found' };
    return status === 403 ? null : { userInDirectory: 'no_answer' };
  }
}
