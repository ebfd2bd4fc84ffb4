import { generateKeyPairSync } from 'node:crypto';

/** A service-account key as the Cloud console writes it, with a key made for this test run. */
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

export const serviceAccountKey = {
  type: 'service_account',
  project_id: 'sample-project',
  private_key_id: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
  private_key: pem,
  client_email: 'calendar@sample-project.iam.gserviceaccount.com',
  client_id: '104216893175620938471',
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  token_uri: 'https://oauth2.googleapis.com/token',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
  client_x509_cert_url:
    'https://www.googleapis.com/robot/v1/metadata/x509/calendar%40sample-project.iam.gserviceaccount.com',
  universe_domain: 'googleapis.com',
};

export const webClient = {
  client_id: '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
  project_id: 'sample-project',
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  token_uri: 'https://oauth2.googleapis.com/token',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
  client_secret: 'GOCSPX-aBcDeFgHiJkLmNoPqRsTuVwXyZ01',
  redirect_uris: ['https://app.example.com/oauth2/callback'],
  javascript_origins: ['https://app.example.com'],
};
