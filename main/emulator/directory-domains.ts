import { forbidden } from './api-error.ts';
import { admit } from './bearer-authentication.ts';
import { company } from './company.ts';
import { directory, mayReadDirectory, notAuthorized } from './directory-users.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';

const auth = 'https://www.googleapis.com/auth/';
const scopes = [`${auth}admin.directory.domain`, `${auth}admin.directory.domain.readonly`];
/** Milliseconds, as a string: an int64 in JSON. */
const createdAt = String(Date.parse('2019-04-01T00:00:00Z'));

/** Directory API `domains.list`: all of them at once, the primary one first. */
export function directoryDomainsEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const admitted = admit(google, request, directory, 'ccc.hosted.frontend.directory.v1.DirectoryDomains.List', scopes);
  if (!admitted.ok) return admitted.answer;
  const customer = percentDecoded(request.path.split('/').at(-2) ?? '');
  const isOurs = ['my_customer', company.customerId].includes(customer);
  if (!isOurs || !mayReadDirectory(admitted.token.person)) return forbidden(notAuthorized);
  return jsonAnswer(200, {
    kind: 'admin#directory#domains',
    etag: '"emulated"',
    domains: company.domains.map((domainName, at) => ({
      kind: 'admin#directory#domain',
      etag: '"emulated"',
      domainName,
      isPrimary: at === 0,
      verified: true,
      creationTime: createdAt,
    })),
  });
}
