import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { redactText } from '../core/redact.ts';
import type { Invocation } from './invocation.ts';

/** The users that `--directory-admin` and `--org-unit` name; nobody is fetched without the first. How many is told. */
export async function directoryUsers(
  { options, session, terminal, say }: Invocation,
  credentialId: string,
): Promise<Outcome<readonly string[]>> {
  const { directoryAdmin: subject, orgUnit: orgUnitPath } = options;
  if (subject === undefined)
    return orgUnitPath === undefined
      ? succeed([])
      : fail('usage.missing_option', {
          evidence: { command: 'grantscope delegation check', option: '--directory-admin <email>' },
        });
  const outcome = await session.call('directory.users.list', {
    credentialId,
    subject,
    ...(orgUnitPath !== undefined && { orgUnitPath }),
  });
  if (!outcome.ok) return outcome;
  const { users, more } = outcome.value;
  if (users.length === 0 && orgUnitPath !== undefined && orgUnitPath !== '/')
    return fail('directory.nobody_in_unit', { evidence: { orgUnitPath: redactText(orgUnitPath).slice(0, 200) } });
  terminal.err.write(`${say(more ? 'delegation.directory.more' : 'delegation.directory', { users: users.length })}\n`);
  return succeed(users.map(({ email }) => email));
}
