import { accountState } from './account-state.ts';
import { badRequest, forbidden, invalidParameter, notFound } from './api-error.ts';
import { admit, type ApiService } from './bearer-authentication.ts';
import { company, domainOf, isCompanyDomain, type Person } from './company.ts';
import { readUserQuery } from './directory-query.ts';
import { userResource } from './directory-user-resource.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';
import { listIdentity, pageOf, pageSize } from './paging.ts';

/** As the Admin SDK's errors name it. */
export const directory: ApiService = { name: 'admin.googleapis.com', title: 'Admin SDK API' };
const auth = 'https://www.googleapis.com/auth/';
const scopes = [`${auth}admin.directory.user`, `${auth}admin.directory.user.readonly`];
/** What the Directory API says to anybody who is no administrator of this customer. */
export const notAuthorized = 'Not Authorized to access this resource/api';

/** Directory API `users.get`: by primary address, alias or ID; the actor must be an administrator. */
export function directoryUserEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admit(google, request, directory, 'ccc.hosted.frontend.directory.v1.DirectoryUsers.Get', scopes);
  if (!admitted.ok) return admitted.answer;
  const key = percentDecoded(request.path.slice(request.path.lastIndexOf('/') + 1)).toLowerCase();
  const isForeign = key.includes('@') && !isCompanyDomain(domainOf(key));
  if (!mayReadDirectory(admitted.token.person) || isForeign) return forbidden(notAuthorized);
  const person = company.people.find(({ email, id, aliases }) => [email, id, ...aliases].includes(key));
  const state = person && accountState(google, person);
  if (!person || state === 'deleted' || state === 'unknown') return notFound(`Resource Not Found: userKey`);
  return jsonAnswer(200, userResource(google, person));
}

/** Directory API `users.list`: of the customer or one domain, at most 500 a page, 100 unless asked. */
export function directoryUsersEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admit(google, request, directory, 'ccc.hosted.frontend.directory.v1.DirectoryUsers.List', scopes);
  if (!admitted.ok) return admitted.answer;
  const { person: actor } = admitted.token;
  const { query, path } = request;
  const [domain, customer] = [query.get('domain'), query.get('customer')];
  if (!domain && !customer) return badRequest();
  // Somebody outside of every Workspace has no "my customer".
  if (!actor && customer === 'my_customer') return notFound('Domain not found.');
  const isOther = customer && !['my_customer', company.customerId].includes(customer);
  if (!mayReadDirectory(actor) || isOther || (domain && !isCompanyDomain(domain))) return forbidden(notAuthorized);

  const size = pageSize(query, 100, 500);
  if (size === undefined) return invalidParameter('maxResults', `Invalid value '${query.get('maxResults')}'.`);
  const matches = readUserQuery(query.get('query') ?? '');
  if (!matches) return invalidParameter('query', 'Invalid Input: query', 'invalid');
  const deleted = query.get('showDeleted') === 'true';
  const people = company.people.filter(
    (person) =>
      (!domain || domainOf(person.email) === domain.toLowerCase()) &&
      accountState(google, person) !== 'unknown' &&
      (accountState(google, person) === 'deleted') === deleted &&
      matches(person, accountState(google, person) === 'suspended'),
  );
  const page = pageOf(ordered(people, query), size, query.get('pageToken'), listIdentity(path, query));
  if (!page) return invalidParameter('pageToken', 'Invalid Input: pageToken', 'invalid');
  return jsonAnswer(200, {
    kind: 'admin#directory#users',
    etag: '"emulated"',
    ...(page.items.length > 0 && { users: page.items.map((person) => userResource(google, person)) }),
    ...(page.nextPageToken && { nextPageToken: page.nextPageToken }),
  });
}

/** Administrators, of any kind. */
export function mayReadDirectory(actor: Person | null): boolean {
  return actor !== null && actor.role !== 'user';
}

function ordered(people: readonly Person[], query: URLSearchParams): readonly Person[] {
  const by = query.get('orderBy');
  const member = by === 'familyName' || by === 'givenName' ? by : 'email';
  const direction = query.get('sortOrder')?.toUpperCase() === 'DESCENDING' ? -1 : 1;
  return people.toSorted((one, other) => direction * (one[member] < other[member] ? -1 : 1));
}
