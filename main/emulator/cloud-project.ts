import { randomText, stableAccountId, stableHex } from './random.ts';
import { generateRsaKey, type Lazy, once, type RsaKey } from './rsa-key.ts';
import { knownScopes } from './known-scopes.ts';

export interface OAuthClient {
  readonly type: 'web' | 'installed';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly javascriptOrigins: readonly string[];
}

export interface ServiceAccount {
  readonly email: string;
  /** The numeric client ID. */
  readonly uniqueId: string;
  readonly displayName: string;
  /** What was downloaded from the console. */
  readonly key: Lazy<RsaKey>;
  /** What Google itself signs with when asked to (`signJwt`). */
  readonly systemKey: Lazy<RsaKey>;
  /** The Admin console's list for this client; null when it is not listed at all. */
  readonly delegatedScopes: ReadonlySet<string> | null;
}

/** A Google Cloud project with everything a console would hold. */
export interface CloudProject {
  readonly projectId: string;
  readonly projectNumber: string;
  readonly clients: readonly OAuthClient[];
  readonly webClient: OAuthClient;
  readonly installedClient: OAuthClient;
  readonly delegatedAccount: ServiceAccount;
  readonly undelegatedAccount: ServiceAccount;
  readonly serviceAccounts: readonly ServiceAccount[];
}

const projectId = 'sakura-groupware-482913';
const projectNumber = '710482913655';

const auth = 'https://www.googleapis.com/auth/';
const delegatedScopes: ReadonlySet<string> = new Set([
  `${auth}calendar`,
  `${auth}calendar.readonly`,
  `${auth}calendar.events`,
  `${auth}calendar.events.readonly`,
  `${auth}calendar.calendarlist.readonly`,
  `${auth}calendar.settings.readonly`,
  `${auth}calendar.acls.readonly`,
  `${auth}userinfo.email`,
  ...knownScopes.filter((scope) => scope.startsWith(`${auth}admin.directory.`) && scope.endsWith('.readonly')),
]);

/** Makes the project: IDs are the same at every start, secrets and keys never are. Keys are made when needed. */
export function createCloudProject(): CloudProject {
  const delegatedAccount = serviceAccount('calendar-reader', 'カレンダー連携', delegatedScopes);
  const undelegatedAccount = serviceAccount('nightly-report', 'Nightly report', null);
  const webClient: OAuthClient = {
    ...clientIdentity('web'),
    type: 'web',
    name: 'Sakura Groupware',
    redirectUris: ['https://groupware.sakura-trading.example/oauth2/callback', 'http://localhost:3000/oauth2/callback'],
    javascriptOrigins: ['https://groupware.sakura-trading.example', 'http://localhost:3000'],
  };
  const installedClient: OAuthClient = {
    ...clientIdentity('installed'),
    type: 'installed',
    name: 'Sakura Desktop',
    redirectUris: ['http://localhost'],
    javascriptOrigins: [],
  };
  return {
    projectId,
    projectNumber,
    webClient,
    installedClient,
    clients: [webClient, installedClient],
    delegatedAccount,
    undelegatedAccount,
    serviceAccounts: [delegatedAccount, undelegatedAccount],
  };
}

function clientIdentity(seed: string): Pick<OAuthClient, 'clientId' | 'clientSecret'> {
  return {
    clientId: `${projectNumber}-${stableHex(`client ${seed}`, 32)}.apps.googleusercontent.com`,
    clientSecret: `GOCSPX-${randomText(28)}`,
  };
}

function serviceAccount(name: string, displayName: string, scopes: ReadonlySet<string> | null): ServiceAccount {
  const email = `${name}@${projectId}.iam.gserviceaccount.com`;
  return {
    email,
    displayName,
    uniqueId: stableAccountId(email),
    key: once(generateRsaKey),
    systemKey: once(generateRsaKey),
    delegatedScopes: scopes,
  };
}
