import type { World } from '../../shared/contract/credentials.ts';

/** Every Google URL Grantscope may ask, as one value. Another world has other origins and the same paths. */
export interface GoogleEndpoints {
  readonly authorize: string;
  readonly token: string;
  readonly revoke: string;
  readonly tokeninfo: string;
  readonly userinfo: string;
  readonly discovery: string;
  readonly certsPem: string;
  readonly certsJwks: string;
  /** Public certificates of a service account: append its percent-encoded address. */
  readonly robotCerts: string;
  /** With a trailing slash, as googleapis' `rootUrl` wants it. */
  readonly calendarRoot: string;
  readonly directoryRoot: string;
  readonly iamCredentialsRoot: string;
  readonly gmailRoot: string;
  readonly driveRoot: string;
  readonly tasksRoot: string;
  readonly peopleRoot: string;
  readonly chatRoot: string;
  readonly classroomRoot: string;
}

export const google: World = { kind: 'google', origin: 'https://accounts.google.com' };

/** Google's hosts, or the same paths on the emulator's one origin. */
export function endpointsOf(world: World): GoogleEndpoints {
  const at = (host: string) => (world.kind === 'google' ? `https://${host}` : world.origin);
  return {
    authorize: `${at('accounts.google.com')}/o/oauth2/v2/auth`,
    token: `${at('oauth2.googleapis.com')}/token`,
    revoke: `${at('oauth2.googleapis.com')}/revoke`,
    tokeninfo: `${at('oauth2.googleapis.com')}/tokeninfo`,
    userinfo: `${at('openidconnect.googleapis.com')}/v1/userinfo`,
    discovery: `${at('accounts.google.com')}/.well-known/openid-configuration`,
    certsPem: `${at('www.googleapis.com')}/oauth2/v1/certs`,
    certsJwks: `${at('www.googleapis.com')}/oauth2/v3/certs`,
    robotCerts: `${at('www.googleapis.com')}/robot/v1/metadata/x509/`,
    calendarRoot: `${at('www.googleapis.com')}/`,
    directoryRoot: `${at('admin.googleapis.com')}/`,
    iamCredentialsRoot: `${at('iamcredentials.googleapis.com')}/`,
    gmailRoot: `${at('gmail.googleapis.com')}/`,
    driveRoot: `${at('www.googleapis.com')}/`,
    tasksRoot: `${at('tasks.googleapis.com')}/`,
    peopleRoot: `${at('people.googleapis.com')}/`,
    chatRoot: `${at('chat.googleapis.com')}/`,
    classroomRoot: `${at('classroom.googleapis.com')}/`,
  };
}
