import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { directoryLadders, readDirectory } from './read-directory.ts';

/** The paths of all organizational units, sorted (Directory API, `orgunits.list` with `type=all`); the root is left out. */
export async function listOrgUnits(
  environment: Environment,
  call: Call,
  request: RequestOf<'directory.orgunits.list'>,
): Promise<Outcome<readonly string[]>> {
  return readDirectory(environment, call, request, directoryLadders.orgUnits, async (ask, access) => {
    const parameters = { type: 'all', fields: 'organizationUnits(orgUnitPath)' };
    const { data } = await ask('customer/my_customer/orgunits', parameters);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return unreadable(access, 'directory', data);
    const units = Array.isArray(data.organizationUnits) ? (data.organizationUnits as readonly unknown[]) : [];
    const paths = units.flatMap((unit) => {
      const { orgUnitPath } = (unit ?? {}) as Record<string, unknown>;
      return typeof orgUnitPath === 'string' ? orgUnitPath : [];
    });
    return succeed(paths.toSorted((one, other) => (one < other ? -1 : 1)));
  });
}
