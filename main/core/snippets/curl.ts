import { base64url, bearer, curl, field, inSubshell, post, secret, sha256, variable, words } from './curl-command.ts';
import { curlServiceAccount } from './curl-service-account.ts';
import { percentEncoded, seenJson, shellWord } from './literals.ts';
import { type Page, type SnippetCall, type SnippetForm, tokenVariables } from './snippet-call.ts';

/** curl, with openssl where something is to be signed or random; for any POSIX shell. A missing variable stops it. */
export const curlSnippets: SnippetForm = {
  comment: '#',
  install: () => [],
  lines: {
    'authorize.url': ({ client, redirectUri, scopes, parameters, made, ownVerifier }, { endpoints, say, use }) => {
      const fixed = [
        { name: 'client_id', value: client.clientId },
        { name: 'redirect_uri', value: redirectUri },
        { name: 'response_type', value: 'code' },
        { name: 'scope', value: scopes.join(' ') },
        ...parameters,
      ];
      const query = fixed.map(({ name, value }) => `${name}=${percentEncoded(value)}`).join('&');
      const verifier = made.includes('codeVerifier') || ownVerifier;
      if (ownVerifier) use('CODE_VERIFIER');
      const more = [
        ...(made.includes('state') ? ['&state=$STATE'] : []),
        ...(made.includes('nonce') ? ['&nonce=$NONCE'] : []),
        ...(verifier ? ['&code_challenge=$CODE_CHALLENGE&code_challenge_method=S256'] : []),
      ].join('');
      return [
        ...(made.length > 0 ? [`# ${say('newEachTime')}`] : []),
        ...(made.includes('state') ? ['STATE=$(openssl rand -hex 24)'] : []),
        ...(made.includes('nonce') ? ['NONCE=$(openssl rand -hex 24)'] : []),
        ...(made.includes('codeVerifier') ? ['CODE_VERIFIER=$(openssl rand -hex 48)'] : []),
        ...(verifier ? [`CODE_CHALLENGE=$(printf %s "\${CODE_VERIFIER:?}" | ${sha256} | ${base64url})`] : []),
        `printf '%s\\n' ${shellWord(`${endpoints.authorize}?${query}`)}${more === '' ? '' : `"${more}"`}`,
        ...(made.includes('codeVerifier')
          ? [`# ${say('keepForExchange')}`, `printf 'CODE_VERIFIER=%s\\n' "$CODE_VERIFIER"`]
          : []),
      ];
    },
    'authorizationCode.exchange': ({ client, redirectUri, codeVerifier }, page) => [
      ...(redirectUri === null ? [`# ${page.say('phoneApp')}`] : []),
      ...post(page.endpoints.token, [
        field('grant_type', 'authorization_code'),
        field('client_id', client.clientId),
        ...(client.hasSecret ? [secret('client_secret', page.use('CLIENT_SECRET'))] : []),
        secret('code', page.use('CODE')),
        ...(redirectUri === null ? [] : [field('redirect_uri', redirectUri)]),
        ...(codeVerifier ? [secret('code_verifier', page.use('CODE_VERIFIER'))] : []),
      ]),
    ],
    'token.refresh': ({ client }, { endpoints, use }) =>
      post(endpoints.token, [
        field('grant_type', 'refresh_token'),
        field('client_id', client.clientId),
        ...(client.hasSecret ? [secret('client_secret', use('CLIENT_SECRET'))] : []),
        secret('refresh_token', use('REFRESH_TOKEN')),
      ]),
    'token.inspect': ({ token }, { endpoints, use }) =>
      token === 'idToken'
        ? words(`${curl} --get ${endpoints.tokeninfo}`, [secret('id_token', use('ID_TOKEN'))])
        : words(`${curl} --request POST ${endpoints.tokeninfo}`, [bearer(use(tokenVariables[token]))]),
    'userinfo.get': (_, { endpoints, use }) => words(`${curl} ${endpoints.userinfo}`, [bearer(use('ACCESS_TOKEN'))]),
    'token.revoke': ({ token }, { endpoints, use }) =>
      post(endpoints.revoke, [secret('token', use(tokenVariables[token]))]),
    'idToken.check': (call, page) => inSubshell(checkLines(call, page)),
    ...curlServiceAccount,
  },
};

type Called<Name> = Extract<SnippetCall, { readonly operation: Name }>;

function checkLines(
  { audience, nonce, hd, accessToken }: Called<'idToken.check'>,
  { endpoints, say, use }: Page,
): readonly string[] {
  const asked = words(`${curl} --get ${endpoints.tokeninfo}`, [secret('id_token', use('ID_TOKEN'))]);
  const [first = '', last = ''] = asked;
  const holds = (name: string, patterns: readonly string[]) =>
    `printf %s "$claims" | grep -qF ${patterns.map((pattern) => `-e ${pattern}`).join(' ')} || { echo 'not the expected ${name}' >&2; exit 1; }`;
  const member = (name: string, value: string) => shellWord(seenJson({ [name]: value }).slice(1, -1));
  return [
    `# ${say('tokeninfoChecks')}`,
    `claims=$(${first}`,
    `${last}) || { printf '%s\\n' "$claims"; exit 1; }`,
    `printf '%s\\n' "$claims"`,
    String.raw`claims=$(printf %s "$claims" | sed 's/": "/":"/')`,
    ...(audience.length > 0
      ? [
          holds(
            'aud',
            audience.map((one) => member('aud', one)),
          ),
        ]
      : [`# ${say('noAudience')}`]),
    ...(nonce === undefined ? [] : [holds('nonce', [member('nonce', nonce)])]),
    ...(hd === undefined ? [] : [holds('hd', [member('hd', hd)])]),
    ...(accessToken
      ? [
          `at_hash=$(printf %s "${variable(use('ACCESS_TOKEN'))}" | ${sha256} | head -c 16 | ${base64url})`,
          holds('at_hash', [String.raw`"\"at_hash\":\"$at_hash\""`]),
        ]
      : []),
  ];
}
