import type { EmulatorFileName } from '../../shared/contract/emulator.ts';
import type { CloudProject, OAuthClient, ServiceAccount } from './cloud-project.ts';
import { company } from './company.ts';
import type { Grants } from './grants.ts';
import { legacyP12 } from './legacy-p12.ts';
import { type Lazy, once } from './rsa-key.ts';

export interface CredentialFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The files a person would download from the Cloud console, with every URI at the emulator's own origin; each is made when first asked for. */
export function createCredentialFiles(
  project: CloudProject,
  origin: string,
  now: number,
  grants: Grants,
): Readonly<Record<EmulatorFileName, Lazy<CredentialFile>>> {
  const { delegatedAccount: account } = project;
  return {
    webClient: once(async () => clientSecret(project, project.webClient, origin)),
    installedClient: once(async () => clientSecret(project, project.installedClient, origin)),
    serviceAccountKey: once(() => jsonKey(project, account, origin)),
    serviceAccountP12: once(() => p12Key(project, account, origin, now)),
    undelegatedKey: once(() => jsonKey(project, project.undelegatedAccount, origin)),
    applicationDefault: once(async () => applicationDefault(project, origin, grants)),
  };
}

async function p12Key(
  { projectId }: CloudProject,
  { key, uniqueId }: ServiceAccount,
  origin: string,
  now: number,
): Promise<CredentialFile> {
  const made = await key();
  return {
    fileName: `${projectId}-${made.keyId.slice(0, 12)}.p12`,
    bytes: await legacyP12(made, uniqueId, `${origin}/token`, now),
  };
}

/** `client_secret_<client ID>.json`: one member, `web` or `installed`. */
function clientSecret(project: CloudProject, client: OAuthClient, origin: string): CredentialFile {
  const content = {
    client_id: client.clientId,
    project_id: project.projectId,
    auth_uri: `${origin}/o/oauth2/auth`,
    token_uri: `${origin}/token`,
    auth_provider_x509_cert_url: `${origin}/oauth2/v1/certs`,
    client_secret: client.clientSecret,
    redirect_uris: client.redirectUris,
    ...(client.javascriptOrigins.length > 0 && { javascript_origins: client.javascriptOrigins }),
  };
  return {
    fileName: `client_secret_${client.clientId}.json`,
    bytes: Buffer.from(JSON.stringify({ [client.type]: content })),
  };
}

const cloudScopes = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/cloud-platform',
];

/** `application_default_credentials.json` of a super administrator, as `gcloud auth application-default login` writes it. */
function applicationDefault(
  { installedClient, projectId }: CloudProject,
  origin: string,
  grants: Grants,
): CredentialFile {
  const { clientId, clientSecret } = installedClient;
  const person = company.people.find(({ role, state }) => role === 'superAdmin' && state === 'active');
  if (!person) throw new Error('the emulated company has a super administrator');
  const { token } = grants.issueRefreshToken({ clientId, person, scopes: cloudScopes });
  const content = {
    account: '',
    client_id: clientId,
    client_secret: clientSecret,
    quota_project_id: projectId,
    refresh_token: token,
    token_uri: `${origin}/token`,
    type: 'authorized_user',
    universe_domain: 'googleapis.com',
  };
  return {
    fileName: 'application_default_credentials.json',
    bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
  };
}

/** `<project>-<first 12 digits of the key ID>.json`, members in Google's order. */
async function jsonKey(project: CloudProject, account: ServiceAccount, origin: string): Promise<CredentialFile> {
  const { keyId, privateKey } = await account.key();
  const content = {
    type: 'service_account',
    project_id: project.projectId,
    private_key_id: keyId,
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: account.email,
    client_id: account.uniqueId,
    auth_uri: `${origin}/o/oauth2/auth`,
    token_uri: `${origin}/token`,
    auth_provider_x509_cert_url: `${origin}/oauth2/v1/certs`,
    client_x509_cert_url: `${origin}/robot/v1/metadata/x509/${encodeURIComponent(account.email)}`,
    universe_domain: 'googleapis.com',
  };
  return {
    fileName: `${project.projectId}-${keyId.slice(0, 12)}.json`,
    bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
  };
}
