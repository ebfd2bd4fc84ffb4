import { array, printed, variable } from './node-code.ts';
import { nodeServiceAccount } from './node-service-account.ts';
import { javascriptString } from './literals.ts';
import { type Expected, indented, type Page, type SnippetCall, type SnippetClient } from './snippet-call.ts';
import { isKeylessToken, type SnippetForm, tokenVariables } from './snippet-call.ts';

/** Node with google-auth-library 11, and googleapis for the calendar. */
export const nodeSnippets: SnippetForm = {
  comment: '//',
  install: (call, { say }) => [...(isKeylessToken(call) ? [] : [`npm install ${packagesOf(call)}`]), say('save')],
  lines: {
    'authorize.url': (call, page) => {
      const { client, redirectUri, scopes, parameters, made, ownVerifier } = call;
      const makesVerifier = made.includes('codeVerifier');
      const hasVerifier = makesVerifier || ownVerifier;
      const crypto = [...(hasVerifier ? ['createHash'] : []), ...(made.length > 0 ? ['randomBytes'] : [])];
      const random = (bytes: number) => `randomBytes(${bytes}).toString('base64url')`;
      return [
        ...(crypto.length > 0 ? [`import { ${crypto.join(', ')} } from 'node:crypto';`] : []),
        ...clientImports,
        '',
        ...oauthClient(client, page, [
          `redirectUri: ${javascriptString(redirectUri)},`,
          ...endpoints(page, { oauth2AuthBaseUrl: page.endpoints.authorize }),
        ]),
        ...(made.length > 0 ? [`// ${page.say('newEachTime')}`] : []),
        ...(made.includes('state') ? [`const state = ${random(24)};`] : []),
        ...(made.includes('nonce') ? [`const nonce = ${random(24)};`] : []),
        ...(makesVerifier ? [`const codeVerifier = ${random(48)};`] : []),
        ...(ownVerifier ? [`const codeVerifier = ${variable(page, 'CODE_VERIFIER')};`] : []),
        'const url = client.generateAuthUrl({',
        ...indented(
          [
            ...array('scope', scopes),
            ...parameters.map(({ name, value }) => `${name}: ${javascriptString(value)},`),
            ...(made.includes('state') ? ['state,'] : []),
            ...(made.includes('nonce') ? ['nonce,'] : []),
            ...(hasVerifier
              ? [
                  `code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),`,
                  `code_challenge_method: 'S256',`,
                ]
              : []),
          ],
          '  ',
        ),
        '});',
        'console.log(url);',
        ...(makesVerifier ? [`// ${page.say('keepForExchange')}`, 'console.log(codeVerifier);'] : []),
      ];
    },
    'authorizationCode.exchange': ({ client, redirectUri, codeVerifier, nonce }, page) => [
      ...clientImports,
      '',
      ...(redirectUri === null ? [`// ${page.say('phoneApp')}`] : []),
      ...oauthClient(client, page, [
        ...(redirectUri === null ? [] : [`redirectUri: ${javascriptString(redirectUri)},`]),
        ...endpoints(page, {
          oauth2TokenUrl: page.endpoints.token,
          oauth2FederatedSignonPemCertsUrl: page.endpoints.certsPem,
        }),
      ]),
      'const { tokens } = await client.getToken({',
      `  code: ${variable(page, 'CODE')},`,
      ...(codeVerifier ? [`  codeVerifier: ${variable(page, 'CODE_VERIFIER')},`] : []),
      '});',
      '',
      'let claims = null;',
      'if (tokens.id_token) {',
      ...indented(
        [
          `const ticket = await client.verifyIdToken({ idToken: tokens.id_token, audience: ${client.clientType}.client_id });`,
          'claims = ticket.getPayload();',
          ...compared({ nonce }),
        ],
        '  ',
      ),
      '}',
      `// ${page.say('tokens')}`,
      ...printed([`scope: tokens.scope.split(' ')`, `refresh_token: 'refresh_token' in tokens`, 'claims']),
    ],
    'token.refresh': ({ client }, page) => [
      ...clientImports,
      '',
      ...oauthClient(client, page, endpoints(page, { oauth2TokenUrl: page.endpoints.token })),
      `client.setCredentials({ refresh_token: ${variable(page, 'REFRESH_TOKEN')} });`,
      'const { credentials } = await client.refreshAccessToken();',
      `// ${page.say('tokens')}`,
      ...printed([`scope: credentials.scope.split(' ')`, 'expiry: new Date(credentials.expiry_date)']),
    ],
    'token.inspect': ({ token }, page) =>
      token === 'idToken'
        ? answered(
            [
              `const url = new URL(${javascriptString(page.endpoints.tokeninfo)});`,
              `url.searchParams.set('id_token', ${variable(page, 'ID_TOKEN')});`,
            ],
            'fetch(url)',
          )
        : [
            `import { OAuth2Client } from 'google-auth-library';`,
            '',
            ...bareClient(page, { tokenInfoUrl: page.endpoints.tokeninfo }),
            `const info = await client.getTokenInfo(${variable(page, tokenVariables[token])});`,
            'console.log(JSON.stringify(info, null, 2));',
          ],
    'userinfo.get': (_, page) => [
      `import { OAuth2Client } from 'google-auth-library';`,
      '',
      'const client = new OAuth2Client();',
      `client.setCredentials({ access_token: ${variable(page, 'ACCESS_TOKEN')} });`,
      `const { data } = await client.request({ url: ${javascriptString(page.endpoints.userinfo)} });`,
      'console.log(JSON.stringify(data, null, 2));',
    ],
    'token.revoke': ({ token }, page) => [
      `import { OAuth2Client } from 'google-auth-library';`,
      '',
      ...bareClient(page, { oauth2RevokeUrl: page.endpoints.revoke }),
      `const { status } = await client.revokeToken(${variable(page, tokenVariables[token])});`,
      'console.log(status);',
    ],
    'idToken.check': (call, page) => {
      const { audience, accessToken } = call;
      return [
        ...(accessToken ? [`import { createHash } from 'node:crypto';`] : []),
        `import { OAuth2Client } from 'google-auth-library';`,
        '',
        ...bareClient(page, { oauth2FederatedSignonPemCertsUrl: page.endpoints.certsPem }),
        'const ticket = await client.verifyIdToken({',
        `  idToken: ${variable(page, 'ID_TOKEN')},`,
        ...(audience.length === 0 ? [`  // ${page.say('noAudience')}`] : indented(array('audience', audience), '  ')),
        '});',
        'const claims = ticket.getPayload();',
        ...compared(call),
        ...(accessToken
          ? [
              `const hash = createHash('sha256').update(${variable(page, 'ACCESS_TOKEN')}).digest();`,
              `if (claims.at_hash !== hash.subarray(0, 16).toString('base64url')) throw new Error('not the expected at_hash');`,
            ]
          : []),
        'console.log(JSON.stringify(claims, null, 2));',
      ];
    },
    ...nodeServiceAccount,
  },
};

function packagesOf({ operation }: SnippetCall): string {
  return operation.startsWith('calendar.') ? 'googleapis google-auth-library' : 'google-auth-library';
}

const clientImports = [
  `import { readFile } from 'node:fs/promises';`,
  `import { OAuth2Client } from 'google-auth-library';`,
];

/** The client's file, and `client` made of it. */
function oauthClient(
  { clientType, hasSecret }: SnippetClient,
  page: Page,
  options: readonly string[],
): readonly string[] {
  return [
    `const { ${clientType} } = JSON.parse(await readFile(${variable(page, 'CLIENT_SECRET_FILE')}, 'utf8'));`,
    'const client = new OAuth2Client({',
    `  clientId: ${clientType}.client_id,`,
    hasSecret ? `  clientSecret: ${clientType}.client_secret,` : `  // ${page.say('noSecret')}`,
    ...indented(options, '  '),
    '});',
  ];
}

/** A client that only asks about tokens. */
function bareClient(page: Page, urls: Readonly<Record<string, string>>): readonly string[] {
  const options = endpoints(page, urls);
  return options.length === 0
    ? ['const client = new OAuth2Client();']
    : ['const client = new OAuth2Client({', ...indented(options, '  '), '});'];
}

/** Where the library sends what it would send to Google. */
function endpoints({ emulator, say }: Page, urls: Readonly<Record<string, string>>): readonly string[] {
  if (emulator === null) return [];
  const lines = Object.entries(urls).map(([name, url]) => `  ${name}: ${javascriptString(url)},`);
  return [`// ${say('emulator')}`, 'endpoints: {', ...lines, '},'];
}

function compared(expected: Pick<Expected, 'nonce' | 'hd'>): readonly string[] {
  return (['nonce', 'hd'] as const).flatMap((name) => {
    const value = expected[name];
    return value === undefined
      ? []
      : [`if (claims.${name} !== ${javascriptString(value)}) throw new Error('not the expected ${name}');`];
  });
}

/** Google's whole answer, whatever it is; a refusal ends the program as one. */
function answered(before: readonly string[], fetched: string): readonly string[] {
  return [
    ...before,
    `const answer = await ${fetched};`,
    'console.log(await answer.text());',
    'if (!answer.ok) process.exitCode = 1;',
  ];
}
