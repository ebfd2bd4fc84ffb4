import { createPrivateKey } from 'node:crypto';
import { Gaxios } from 'gaxios';
import { JWT, type JWTOptions, OAuth2Client } from 'google-auth-library';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { EmulatorFileName } from '../../shared/contract/emulator.ts';
import { type Emulator, startEmulator } from '../../main/emulator/emulator.ts';

/** A Sunday, so that days counted from the week's Monday cannot be confused with days counted from today. */
export const startOfTest = Date.parse('2026-11-22T03:00:00Z');

export const auth = 'https://www.googleapis.com/auth/';
export const calendarReadonly = `${auth}calendar.readonly`;
export const hanako = 'hanako.sato@sakura-trading.example';
export const phoneScopes = ['openid', `${auth}userinfo.email`, `${auth}userinfo.profile`, `${auth}calendar`];

interface ClientFile {
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uris: readonly string[];
  readonly token_uri: string;
}
interface KeyFile {
  readonly client_email: string;
  readonly client_id: string;
  readonly private_key: string;
  readonly private_key_id: string;
}

type JsonFile = Exclude<EmulatorFileName, 'serviceAccountP12'>;

/** What a test needs of one emulator: started before the file's tests, its faults and clock restored after each. */
export class RunningEmulator {
  emulator!: Emulator;
  files!: Readonly<Record<JsonFile, Uint8Array>>;
  now = startOfTest;

  get origin(): string {
    return this.emulator.origin;
  }

  json(name: JsonFile): Record<string, unknown> {
    return JSON.parse(Buffer.from(this.files[name]).toString('utf8')) as Record<string, unknown>;
  }

  client(type: 'web' | 'installed' = 'web'): ClientFile {
    return this.json(type === 'web' ? 'webClient' : 'installedClient')[type] as ClientFile;
  }

  key(name: 'serviceAccountKey' | 'undelegatedKey' = 'serviceAccountKey'): KeyFile {
    return this.json(name) as unknown as KeyFile;
  }

  code(request: Partial<Parameters<Emulator['issueCode']>[0]> = {}): string {
    const issued = this.emulator.issueCode({ user: hanako, scopes: phoneScopes, ...request });
    if (!issued.ok) throw new Error(issued.problem.code);
    return issued.value.code;
  }

  fault(name: string, argument?: unknown): void {
    const set = this.emulator.setFault(name, true, argument);
    if (!set.ok) throw new Error(JSON.stringify(set.problem));
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.origin + path, { redirect: 'manual', ...init });
  }

  async token(form: Record<string, string>, path = '/token') {
    const response = await this.fetch(path, { method: 'POST', body: new URLSearchParams(form) });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  }

  /** The authorization_code grant with the web client's own credentials unless said otherwise. */
  exchange(code: string, form: Record<string, string> = {}) {
    const { client_id, client_secret } = this.client();
    return this.token({ grant_type: 'authorization_code', code, client_id, client_secret, redirect_uri: '', ...form });
  }

  /** The jwt-bearer grant, the assertion signed by jose. A claim given as undefined is left out. */
  async assert(claims: Record<string, unknown>, { keyFile = this.key(), header = {} } = {}) {
    const seconds = Math.floor(this.now / 1_000);
    const assertion = await new SignJWT({
      iss: keyFile.client_email,
      aud: 'https://oauth2.googleapis.com/token',
      iat: seconds,
      exp: seconds + 3_600,
      scope: calendarReadonly,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', ...header })
      .sign(createPrivateKey(keyFile.private_key));
    return this.token({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  }

  /** An access token of the service account, for a person or for itself. */
  async accessToken(sub: string | undefined, ...scopes: readonly string[]): Promise<string> {
    const { body } = await this.assert({ sub, scope: scopes.join(' ') });
    if (!body['access_token']) throw new Error(JSON.stringify(body));
    return body['access_token'];
  }

  async api(path: string, token: string, init: { readonly method?: string; readonly body?: string } = {}) {
    const response = await this.fetch(path, { ...init, headers: { authorization: `Bearer ${token}` } });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }

  /** A transport of Google's library whose every request goes to the emulator, its path unchanged. */
  transporter(): NonNullable<JWTOptions['transporter']> {
    const gaxios = new Gaxios();
    gaxios.interceptors.request.add({
      resolved: async (options) => {
        const { pathname, search } = new URL(options.url);
        options.url = new URL(this.origin + pathname + search);
        return options;
      },
    });
    // The library was typed against gaxios' other build; at run time they are one.
    return gaxios as unknown as NonNullable<JWTOptions['transporter']>;
  }

  /** Google's own OAuth client, pointed at the emulator; issuers and audiences stay Google's. */
  googleOAuthClient(type: 'web' | 'installed' = 'web', redirectUri = ''): OAuth2Client {
    const { client_id, client_secret } = this.client(type);
    return new OAuth2Client({
      clientId: client_id,
      clientSecret: client_secret,
      redirectUri,
      endpoints: {
        oauth2AuthBaseUrl: `${this.origin}/o/oauth2/v2/auth`,
        oauth2TokenUrl: `${this.origin}/token`,
        oauth2RevokeUrl: `${this.origin}/revoke`,
        tokenInfoUrl: `${this.origin}/tokeninfo`,
        oauth2FederatedSignonPemCertsUrl: `${this.origin}/oauth2/v1/certs`,
        oauth2FederatedSignonJwkCertsUrl: `${this.origin}/oauth2/v3/certs`,
      },
    });
  }

  googleJwtClient(subject?: string, scopes: string[] = [calendarReadonly]): JWT {
    const { client_email, private_key } = this.key();
    return new JWT({
      email: client_email,
      key: private_key,
      scopes,
      ...(subject !== undefined && { subject }),
      transporter: this.transporter(),
    });
  }
}

/** `realTime` where a library looks at this computer's clock itself. */
export function useEmulator({ realTime = false } = {}): RunningEmulator {
  const running = new RunningEmulator();
  const initial = realTime ? Date.now() : startOfTest;
  running.now = initial;
  beforeAll(async () => {
    const started = await startEmulator({ now: () => (realTime ? Date.now() : running.now) });
    if (!started.ok) throw new Error(started.problem.code);
    running.emulator = started.value;
    const bytesOf = async (name: JsonFile) => (await started.value.file(name)).bytes;
    running.files = {
      webClient: await bytesOf('webClient'),
      installedClient: await bytesOf('installedClient'),
      serviceAccountKey: await bytesOf('serviceAccountKey'),
      undelegatedKey: await bytesOf('undelegatedKey'),
      applicationDefault: await bytesOf('applicationDefault'),
    };
  });
  afterEach(() => {
    running.now = initial;
    for (const { name, on } of running.emulator.state().faults) if (on) running.emulator.setFault(name, false);
  });
  afterAll(() => running.emulator.close());
  return running;
}
