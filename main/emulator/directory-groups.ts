import { accountState } from './account-state.ts';
import { badRequest, forbidden, invalidParameter, notFound } from './api-error.ts';
import { admit } from './bearer-authentication.ts';
import { company, domainOf, isCompanyDomain, type Group } from './company.ts';
import { directory, mayReadDirectory, notAuthorized } from './directory-users.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';
import { stableAccountId } from './random.ts';

const auth = 'https://www.googleapis.com/auth/';
const scopes = [`${auth}admin.directory.group`, `${auth}admin.directory.group.readonly`];

/** Directory API `groups.list`: of the customer, of a domain, or those with a member (`userKey`); at most 200 a page. */
export function directoryGroupsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admit(google, request, directory, 'ccc.hosted.frontend.directory.v1.DirectoryGroups.List', scopes);
  if (!admitted.ok) return admitted.answer;
  const { query, path } = request;
  const [userKey, domain, customer] = ['userKey', 'domain', 'customer'].map((name) => query.get(name));
  if (!userKey && !domain && !customer) return badRequest();
  const foreign = [domain, userKey?.includes('@') ? domainOf(userKey) : null].some(
    (name) => name && !isCompanyDomain(name),
  );
  const isOther = customer && !['my_customer', company.customerId].includes(customer);
  if (!mayReadDirectory(admitted.token.person) || foreign || isOther) return forbidden(notAuthorized);
  const size = pageSize(query, 200, 200);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);

  const key = userKey?.toLowerCase();
  const member = company.people.find(({ email, id, aliases }) => key && [email, id, ...aliases].includes(key));
  const state = member && accountState(google, member);
  if (key && (!member || state === 'deleted' || state === 'unknown')) return notFound('Resource Not Found: userKey');
  const groups = company.groups.filter(
    (group) =>
      (!member || group.members.includes(member.email)) && (!domain || domainOf(group.email) === domain.toLowerCase()),
  );
  const page = pageOf(groups, size, query.get('pageToken'), listIdentity(path, query));
  if (!page) return invalidParameter('pageToken', 'Invalid Input: pageToken', 'invalid');
  return jsonAnswer(200, {
    kind: 'admin#directory#groups',
    etag: '"emulated"',
    ...(page.items.length > 0 && { groups: page.items.map(groupResource) }),
    ...(page.nextPageToken && { nextPageToken: page.nextPageToken }),
  });
}

/** A Group resource (Directory API), its fields in Google's order. */
function groupResource({ email, name, members }: Group) {
  return {
    kind: 'admin#directory#group',
    id: stableAccountId(email),
    etag: '"emulated"',
    email,
    name,
    directMembersCount: String(members.length),
    description: '',
    adminCreated: true,
  };
}
