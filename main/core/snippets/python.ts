import { list, printed, variable } from './python-code.ts';
import { pythonServiceAccount } from './python-service-account.ts';
import { pythonString } from './literals.ts';
import { type Expected, indented, type Page, type SnippetCall, type SnippetClient } from './snippet-call.ts';
import { forCalendarReads, isKeylessToken, type SnippetForm, tokenVariables } from './snippet-call.ts';

const packages: Readonly<Record<SnippetCall['operation'], string>> = {
  'authorize.url': 'google-auth-oauthlib',
  'authorizationCode.exchange': 'google-auth-oauthlib',
  'token.refresh': '"google-auth[requests]"',
  'token.inspect': 'requests',
  'userinfo.get': 'requests',
  'token.revoke': 'requests',
  'idToken.check': '"google-auth[requests]"',
  'delegation.check': '"google-auth[requests]"',
  ...forCalendarReads('google-api-python-client'),
};

/** Python with Google's own packages. */
export const pythonSnippets: SnippetForm = {
  comment: '#',
  install: (call) => [`pip install ${isKeylessToken(call) ? 'requests' : packages[call.operation]}`],
  lines: {
    'authorize.url': (call, page) => {
      const { redirectUri, scopes, parameters, made, ownVerifier } = call;
      const makesVerifier = made.includes('codeVerifier');
      const makesNonce = made.includes('nonce');
      // Flow asks for offline access unless told otherwise; without the parameter Google takes online.
      const hasAccessType = parameters.some(({ name }) => name === 'access_type');
      const all = hasAccessType ? parameters : [{ name: 'access_type', value: 'online' }, ...parameters];
      return [
        ...imports(call.client, makesNonce ? ['secrets'] : []),
        'from google_auth_oauthlib.flow import Flow',
        '',
        ...plainHttp(page),
        ...flow(call.client, scopes, page, [
          `redirect_uri=${pythonString(redirectUri)},`,
          ...(ownVerifier ? [`code_verifier=${variable(page, 'CODE_VERIFIER')},`] : []),
          `autogenerate_code_verifier=${makesVerifier ? 'True' : 'False'},`,
        ]),
        ...(made.length > 0
          ? [`# ${page.say('newEachTime')}: ${made.map((name) => pythonNames[name]).join(', ')}`]
          : []),
        'url, state = flow.authorization_url(',
        ...all.map(({ name, value }) => `    ${name}=${pythonString(value)},`),
        ...(makesNonce ? ['    nonce=secrets.token_urlsafe(24),'] : []),
        ')',
        'print(url)',
        ...(makesVerifier ? [`# ${page.say('keepForExchange')}`, 'print(flow.code_verifier)'] : []),
      ];
    },
    'authorizationCode.exchange': (call, page) => {
      const { client, redirectUri, scopes, codeVerifier, nonce } = call;
      return [
        ...imports(client, ['json']),
        'from google.auth.transport.requests import Request',
        'from google.oauth2 import id_token',
        'from google_auth_oauthlib.flow import Flow',
        '',
        `# ${page.say('otherScopes')}`,
        'os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"',
        ...plainHttp(page),
        ...(redirectUri === null ? [`# ${page.say('phoneApp')}`] : []),
        ...flow(client, scopes, page, [
          ...(redirectUri === null ? [] : [`redirect_uri=${pythonString(redirectUri)},`]),
          ...(codeVerifier ? [`code_verifier=${variable(page, 'CODE_VERIFIER')},`] : []),
        ]),
        `token = flow.fetch_token(code=${variable(page, 'CODE')}${client.hasSecret ? '' : ', include_client_id=True'})`,
        '',
        'claims = None',
        'if "id_token" in token:',
        ...indented(
          [...verified('token["id_token"]', 'flow.client_config["client_id"]', page), ...compared({ nonce })],
          '    ',
        ),
        `# ${page.say('tokens')}`,
        ...printed(['"scope": token["scope"]', '"refresh_token": "refresh_token" in token', '"claims": claims']),
      ];
    },
    'token.refresh': ({ client }, page) => [
      'import json',
      'import os',
      '',
      'from google.auth.transport.requests import Request',
      'from google.oauth2.credentials import Credentials',
      '',
      `with open(${variable(page, 'CLIENT_SECRET_FILE')}) as file:`,
      `    client = json.load(file)["${client.clientType}"]`,
      'credentials = Credentials(',
      '    None,',
      `    refresh_token=${variable(page, 'REFRESH_TOKEN')},`,
      `    token_uri=${pythonString(page.endpoints.token)},`,
      '    client_id=client["client_id"],',
      '    client_secret=client.get("client_secret"),',
      ')',
      'credentials.refresh(Request())',
      `# ${page.say('tokens')}`,
      ...printed(['"expiry": credentials.expiry.isoformat()']),
    ],
    'token.inspect': ({ token }, page) =>
      token === 'idToken'
        ? answered('get', page.endpoints.tokeninfo, [`params={"id_token": ${variable(page, 'ID_TOKEN')}}`])
        : answered('post', page.endpoints.tokeninfo, [bearer(page, tokenVariables[token])]),
    'userinfo.get': (_, page) => answered('get', page.endpoints.userinfo, [bearer(page, 'ACCESS_TOKEN')]),
    'token.revoke': ({ token }, page) =>
      answered('post', page.endpoints.revoke, [`data={"token": ${variable(page, tokenVariables[token])}}`]),
    'idToken.check': (call, page) => {
      const { audience, accessToken } = call;
      const [only] = audience;
      const aud = audience.length > 1 ? `[${audience.map(pythonString).join(', ')}]` : only && pythonString(only);
      return [
        ...(accessToken ? ['import base64', 'import hashlib'] : []),
        'import json',
        'import os',
        '',
        'from google.auth.transport.requests import Request',
        'from google.oauth2 import id_token',
        '',
        ...(aud === undefined ? [`# ${page.say('noAudience')}`] : []),
        ...verified(variable(page, 'ID_TOKEN'), aud ?? 'None', page),
        ...compared(call),
        ...(accessToken
          ? [
              `half = hashlib.sha256(${variable(page, 'ACCESS_TOKEN')}.encode()).digest()[:16]`,
              'if claims.get("at_hash") != base64.urlsafe_b64encode(half).rstrip(b"=").decode():',
              '    raise SystemExit("not the expected at_hash")',
            ]
          : []),
        'print(json.dumps(claims, ensure_ascii=False, indent=2))',
      ];
    },
    ...pythonServiceAccount,
  },
};

const pythonNames = { state: 'state', nonce: 'nonce', codeVerifier: 'code_verifier' } as const;

/** The standard library's, in order; `json` too where the client's file is changed before it is used. */
function imports({ hasSecret }: SnippetClient, more: readonly string[]): readonly string[] {
  const names = new Set([...more, 'os', ...(hasSecret ? [] : ['json'])]);
  return [...[...names].sort().map((name) => `import ${name}`), ''];
}

function plainHttp({ emulator, say }: Page): readonly string[] {
  return emulator === null ? [] : [`# ${say('plainHttp')}`, 'os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"'];
}

/** `flow = Flow.from_…(…)`, as google-auth-oauthlib reads a client's file. */
function flow(
  { clientType, hasSecret }: SnippetClient,
  scopes: readonly string[],
  page: Page,
  more: readonly string[],
): readonly string[] {
  const file = variable(page, 'CLIENT_SECRET_FILE');
  const [open = '', ...rest] = scopes.length === 0 ? ['None'] : list(scopes);
  return [
    ...(hasSecret
      ? ['flow = Flow.from_client_secrets_file(', `    ${file},`]
      : [
          `with open(${file}) as file:`,
          '    config = json.load(file)',
          `# ${page.say('noSecret')}`,
          `config["${clientType}"]["client_secret"] = None`,
          'flow = Flow.from_client_config(',
          '    config,',
        ]),
    ...indented(
      [`scopes=${open}`, ...rest].map((line, index) => (index === rest.length ? `${line},` : line)),
      '    ',
    ),
    ...indented(more, '    '),
    ')',
  ];
}

/** `claims = …`: signature, audience, time and issuer. */
function verified(token: string, audience: string, { emulator, endpoints, say }: Page): readonly string[] {
  if (emulator === null) return [`claims = id_token.verify_oauth2_token(${token}, Request(), ${audience})`];
  return [
    `# ${say('emulatorKeys')}`,
    'claims = id_token.verify_token(',
    `    ${token}, Request(), ${audience}, certs_url=${pythonString(endpoints.certsPem)}`,
    ')',
    'if claims["iss"] not in ("accounts.google.com", "https://accounts.google.com"):',
    '    raise SystemExit("not the expected iss")',
  ];
}

function compared(expected: Pick<Expected, 'nonce' | 'hd'>): readonly string[] {
  return (['nonce', 'hd'] as const).flatMap((name) => {
    const value = expected[name];
    return value === undefined
      ? []
      : [`if claims.get("${name}") != ${pythonString(value)}:`, `    raise SystemExit("not the expected ${name}")`];
  });
}

function bearer(page: Page, name: Parameters<Page['use']>[0]): string {
  return `headers={"Authorization": "Bearer " + ${variable(page, name)}}`;
}

/** Google's whole answer, whatever it is; a refusal ends the program as one. */
function answered(method: 'get' | 'post', url: string, more: readonly string[]): readonly string[] {
  return [
    'import os',
    '',
    'import requests',
    '',
    `answer = requests.${method}(`,
    ...indented(
      [pythonString(url), ...more].map((argument) => `${argument},`),
      '    ',
    ),
    ')',
    'print(answer.text)',
    'answer.raise_for_status()',
  ];
}
