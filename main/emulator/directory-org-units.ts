import { forbidden } from './api-error.ts';
import { admit } from './bearer-authentication.ts';
import { company } from './company.ts';
import { directory, mayReadDirectory, notAuthorized } from './directory-users.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { stableHex } from './random.ts';

const auth = 'https://www.googleapis.com/auth/';
const scopes = [`${auth}admin.directory.orgunit`, `${auth}admin.directory.orgunit.readonly`];

/** Every unit that somebody is in, and those above it; never the root. */
const paths = [
  ...new Set(
    company.people.flatMap(({ orgUnitPath }) => {
      const names = orgUnitPath.split('/').slice(1);
      return names.map((_, at) => `/${names.slice(0, at + 1).join('/')}`);
    }),
  ),
].toSorted();

/** Directory API `orgunits.list`: those below `orgUnitPath` (the root unless given), directly unless `type=all`. */
export function directoryOrgUnitsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admit(google, request, directory, 'ccc.hosted.frontend.directory.v1.DirectoryOrgunits.List', scopes);
  if (!admitted.ok) return admitted.answer;
  const customer = percentDecoded(request.path.split('/').at(-2) ?? '');
  const isOurs = ['my_customer', company.customerId].includes(customer);
  if (!isOurs || !mayReadDirectory(admitted.token.person)) return forbidden(notAuthorized);
  const above = (request.query.get('orgUnitPath') ?? '/').replace(/^(?!\/)/, '/').replace(/\/$/, '');
  const isWhole = request.query.get('type')?.toLowerCase() === 'all';
  const below = paths.filter(
    (path) => path.startsWith(`${above}/`) && (isWhole || !path.slice(above.length + 1).includes('/')),
  );
  return jsonAnswer(200, {
    kind: 'admin#directory#orgUnits',
    etag: '"emulated"',
    ...(below.length > 0 && { organizationUnits: below.map(orgUnit) }),
  });
}

/** An OrgUnit resource, its members in Google's order. */
function orgUnit(path: string) {
  const parent = path.slice(0, path.lastIndexOf('/')) || '/';
  return {
    kind: 'admin#directory#orgUnit',
    etag: `"${stableHex(`orgUnit ${path}`, 16)}"`,
    name: path.slice(path.lastIndexOf('/') + 1),
    description: '',
    orgUnitPath: path,
    orgUnitId: `id:${stableHex(path, 13)}`,
    parentOrgUnitPath: parent,
    parentOrgUnitId: `id:${stableHex(parent, 13)}`,
  };
}
