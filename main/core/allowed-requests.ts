import type { World } from '../../shared/contract/credentials.ts';
import { fail, type Problem } from '../../shared/outcome.ts';
import { endpointsOf, google } from './google-endpoints.ts';

/** Google's hosts that Grantscope may ask: those of its endpoints, and no other. */
const googleHosts: ReadonlySet<string> = new Set(Object.values(endpointsOf(google)).map((url) => new URL(url).host));

/**
 * Everything that may be sent, as data: no entry writes to a calendar or a directory, so no code path can.
 * `*` stands for one path segment, `**` for the rest of the path.
 */
const allowed: readonly (readonly [method: 'GET' | 'POST', path: string])[] = [
  ['POST', '/token'],
  ['POST', '/o/oauth2/token'],
  ['POST', '/revoke'],
  ['GET', '/tokeninfo'],
  ['POST', '/tokeninfo'],
  ['GET', '/oauth2/v2/tokeninfo'],
  ['GET', '/oauth2/v1/certs'],
  ['GET', '/oauth2/v3/certs'],
  ['GET', '/robot/v1/metadata/x509/*'],
  ['GET', '/v1/userinfo'],
  ['GET', '/oauth2/v2/userinfo'],
  ['GET', '/.well-known/openid-configuration'],
  ['GET', '/calendar/v3/**'],
  ['POST', '/calendar/v3/freeBusy'],
  ['GET', '/admin/directory/v1/**'],
  ['POST', '/v1/projects/-/serviceAccounts/*:signJwt'],
  // Whether a service answers at all (delegation/service-reads.ts).
  ['GET', '/gmail/v1/users/me/profile'],
  ['GET', '/gmail/v1/users/me/labels'],
  ['GET', '/drive/v3/about'],
  ['GET', '/tasks/v1/users/@me/lists'],
  ['GET', '/v1/contactGroups'],
  ['GET', '/v1/spaces'],
  ['GET', '/v1/courses'],
];
const patterns = allowed.map(([method, path]) => ({
  method,
  path: new RegExp(
    `^${path
      .replaceAll(/[.:]/g, String.raw`\$&`)
      .replaceAll('**', '.+')
      .replaceAll(/(?<!\.)\*/g, '[^/]+')}$`,
  ),
}));

/**
 * The URL to send to in this world, or why nothing is sent: `network.host_not_allowed` for a host that is neither
 * Google's nor the emulator's, `network.request_not_allowed` for a request that is not on the list.
 */
export function placeInWorld(world: World, method: string, asked: URL): { url: URL } | { refused: Problem } {
  const isGoogle = asked.protocol === 'https:' && googleHosts.has(asked.host);
  const isEmulator = world.kind === 'emulator' && asked.origin === world.origin;
  if ((!isGoogle && !isEmulator) || asked.username || asked.password)
    return { refused: fail('network.host_not_allowed', { evidence: { host: asked.host.slice(0, 200) } }).problem };
  if (!patterns.some((pattern) => pattern.method === method && pattern.path.test(asked.pathname)))
    return {
      refused: fail('network.request_not_allowed', { evidence: { method, path: asked.pathname.slice(0, 200) } })
        .problem,
    };
  return { url: world.kind === 'google' ? asked : new URL(asked.pathname + asked.search, world.origin) };
}
