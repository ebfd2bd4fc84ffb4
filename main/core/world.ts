import type { World } from '../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import type { Environment } from './environment.ts';
import { google } from './google-endpoints.ts';
import { redactText } from './redact.ts';

/** The URIs a credential file carries. Google's console writes them; only their host decides anything here. */
export interface FileUris {
  readonly token_uri?: string | undefined;
  readonly auth_uri?: string | undefined;
  readonly auth_provider_x509_cert_url?: string | undefined;
  readonly client_x509_cert_url?: string | undefined;
}

/** Google's token URLs, as credential files of all years name them. */
const googleTokenUris: ReadonlySet<string> = new Set([
  'https://oauth2.googleapis.com/token',
  'https://accounts.google.com/o/oauth2/token',
  'https://www.googleapis.com/oauth2/v3/token',
  'https://www.googleapis.com/oauth2/v4/token',
]);
/** Where the other URIs of a file lead: they are not used, but a file that leads elsewhere is not Google's. */
const googleStarts = {
  auth_uri: 'https://accounts.google.com/',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/',
  client_x509_cert_url: 'https://www.googleapis.com/',
} as const;
type OtherUri = keyof typeof googleStarts;

/** Written out, so that nothing a URL parser would normalise (decimal addresses, backslashes, user names) is loopback. */
const loopback = /^(https?:\/\/(?:localhost|127(?:\.(?:0|[1-9]\d{0,2})){3}|\[::1\])(?::[1-9]\d{0,4})?)(\/[\w./~-]*)?$/i;

/** The origin of a loopback URL; null for everything else. */
function loopbackOriginOf(uri: string): string | null {
  const origin = loopback.exec(uri)?.[1];
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).origin : null;
}

/** `--google ORIGIN`, GRANTSCOPE_GOOGLE: the emulator there, or `network.override_not_loopback`. */
export function overriddenWorld(origin: string): Outcome<World> {
  const found = loopbackOriginOf(origin.replace(/\/$/, ''));
  return found === null
    ? fail('network.override_not_loopback', { evidence: { field: 'google', host: shownHost(origin) } })
    : succeed({ kind: 'emulator', origin: found });
}

/** Where a request goes that no credential decides: the override, else Google. */
export function worldWithoutCredential(environment: Pick<Environment, 'googleOverride'>): Outcome<World> {
  return environment.googleOverride === null ? succeed(google) : overriddenWorld(environment.googleOverride);
}

/**
 * The world a credential belongs to. A loopback `token_uri` is the emulator at that origin, Google's own (or none) is
 * Google. The other URIs, which nothing is sent to, must be Google's or, where requests stay on loopback, loopback too (a
 * recorder may stand in front of the emulator). Any other host: `credentials.foreign_host`, with the field. The override
 * changes where requests go, and makes no hostile file acceptable.
 */
export function worldOf(environment: Pick<Environment, 'googleOverride'>, uris: FileUris): Outcome<World> {
  const tokenUri = uris.token_uri ?? 'https://oauth2.googleapis.com/token';
  const origin = loopbackOriginOf(tokenUri);
  if (origin === null && !googleTokenUris.has(tokenUri)) return foreign('token_uri', tokenUri);
  const world: World = origin === null ? google : { kind: 'emulator', origin };
  const staysOnLoopback = world.kind === 'emulator' || environment.googleOverride !== null;
  for (const field of Object.keys(googleStarts) as OtherUri[]) {
    const uri = uris[field];
    if (uri !== undefined && !belongs(field, uri, staysOnLoopback)) return foreign(field, uri);
  }
  return environment.googleOverride === null ? succeed(world) : overriddenWorld(environment.googleOverride);
}

function belongs(field: OtherUri, uri: string, staysOnLoopback: boolean): boolean {
  return (
    uri.startsWith(googleStarts[field]) ||
    (staysOnLoopback && loopbackOriginOf(uri.replace(/(?<=^https?:\/\/[^/]+)\/.*$/is, '')) !== null)
  );
}

function foreign(field: keyof FileUris, uri: string): Outcome<never> {
  return fail('credentials.foreign_host', { evidence: { field, host: shownHost(uri) } });
}

/**
 * The host alone: a URL may hold a password or a token. Where the host is one that would do, or there is none, also what
 * stands around it, as it is written: the scheme, the path, a user name in front.
 */
function shownHost(uri: string): string {
  const host = URL.canParse(uri) ? new URL(uri).host : '';
  if (host !== '' && !soundsRight.test(host)) return host.slice(0, 100);
  const [written = ''] = uri.split(/[?#]/, 1);
  return redactText(written.replace(/^(\w+:\/\/)?[^/]*@/, '$1…@')).slice(0, 100) || '?';
}

const soundsRight = /^(?:(?:[\w-]+\.)*google(?:apis)?\.com|localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
