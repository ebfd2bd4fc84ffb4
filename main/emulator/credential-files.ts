import type { EmulatorFileName } from '../../shared/contract/emulator.ts';
import type { CloudProject, OAuthClient, ServiceAccount } from './cloud-project.ts';
import { company } from './company.ts';
import type { Grants } from './grants.ts';
import { legacyP12 } from './legacy-p12.ts';

export interface CredentialFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The files a person would download from the Cloud console, with every URI at the emulator's own origin. */
export async function createCredentialFiles(
  project: CloudProject,
  origin: string,
  now: number,
  grants: Grants,
): Promise<Readonly<Record<EmulatorFileName, CredentialFile>>> {
  const { delegatedAccount: account } = project;
  return {
    webClient: clientSecret(project, project.webClient, origin),
    installedClient: clientSecret(project, project.installedClient, origin),
    serviceAccountKey: jsonKey(project, account, origin),
    serviceAccountP12: {
      fileName: `${project.projectId}-${account.key.keyId.slice(0, 12)}.p12`,
      bytes: await legacyP12(account.key, account.uniqueId, `${origin}/token`, now),
    },
    undelegatedKey: jsonKey(project, project.undelegatedAccount, origin),
    applicationDefault: applicationDefault(project, origin, grants),
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
function jsonKey(project: CloudProject, account: ServiceAccount, origin: string): CredentialFile {
  const content = {
    type: 'service_account',
    project_id: project.projectId,
    private_key_id: account.key.keyId,
    private_key: account.key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: account.email,
    client_id: account.uniqueId,
    auth_uri: `${origin}/o/oauth2/auth`,
    token_uri: `${origin}/token`,
    auth_provider_x509_cert_url: `${origin}/oauth2/v1/certs`,
    client_x509_cert_url: `${origin}/robot/v1/metadata/x509/${encodeURIComponent(account.email)}`,
    universe_domain: 'googleapis.com',
  };
  return {
    fileName: `${project.projectId}-${account.key.keyId.slice(0, 12)}.json`,
    bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
  };
}
