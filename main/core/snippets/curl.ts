import type { SnippetVariable } from '../../../shared/messages/snippets.ts';
import { isSeen, percentEncoded, seenJson, shellWord } from './literals.ts';
import { indented, type Page, type SnippetCall, type SnippetForm, tokenVariables } from './snippet-call.ts';

const curl = 'curl --silent --show-error --fail-with-body';
const sha256 = 'openssl dgst -sha256 -binary';
const base64url = "openssl base64 -A | tr '+/' '-_' | tr -d '='";

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
    'delegation.check': (call, page) => {
      const request = tokenRequest(page);
      return inSubshell([...assertionLines(call, page), ...request]);
    },
    'calendar.calendarList.get': (call, page) => {
      const [first = '', ...more] = tokenRequest(page);
      const url = `${page.endpoints.calendarRoot}calendar/v3/users/me/calendarList/${percentEncoded(call.calendarId)}`;
      return inSubshell([
        ...assertionLines(call, page),
        `answer=$(${first}`,
        ...more.slice(0, -1),
        `${more.at(-1)}) || { printf '%s\\n' "$answer"; exit 1; }`,
        String.raw`ACCESS_TOKEN=$(printf %s "$answer" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')`,
        ...words(`${curl} ${shellWord(url)}`, [bearer('ACCESS_TOKEN')]),
      ]);
    },
  },
};

/** A form field whose value anybody may see. What is not seen travels percent-encoded. */
function field(name: string, value: string): string {
  return isSeen(value)
    ? `--data-urlencode ${shellWord(`${name}=${value}`)}`
    : `--data ${shellWord(`${name}=${percentEncoded(value)}`)}`;
}

/** What a variable holds; where it is not set, the command stops. */
function variable(name: string): string {
  return `\${${name}:?}`;
}

function secret(name: string, from: SnippetVariable): string {
  return `--data-urlencode "${name}=${variable(from)}"`;
}

function bearer(from: SnippetVariable): string {
  return `--header "Authorization: Bearer ${variable(from)}"`;
}

function words(start: string, more: readonly string[]): readonly string[] {
  return [start, ...more.map((word) => `  ${word}`)].map((line, index) => (index < more.length ? `${line} \\` : line));
}

function post(url: string, fields: readonly string[]): readonly string[] {
  return words(`${curl} ${url}`, fields);
}

/** So that what is set and what goes wrong stays in there when it is pasted into a terminal. */
function inSubshell(lines: readonly string[]): readonly string[] {
  return ['(', ...indented(['set -eu', ...lines], '  '), ')'];
}

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

/** RFC 7523, section 2.1: from the key to `$unsigned.$signature`. */
function assertionLines(
  { key, subject, scopes }: Called<'delegation.check'> | Called<'calendar.calendarList.get'>,
  { say, use }: Page,
): readonly string[] {
  const header = { alg: 'RS256', typ: 'JWT', ...(key.format === 'json' && key.keyId !== null && { kid: key.keyId }) };
  const claims = {
    iss: key.email,
    ...(subject !== undefined && { sub: subject }),
    scope: scopes.join(' '),
    // Google's own even where the emulator is asked: it is what Google's libraries sign.
    aud: 'https://oauth2.googleapis.com/token',
  };
  return [
    ...(key.format === 'json' ? keyFromJson(say, use) : [`key=${variable(use('SERVICE_ACCOUNT_PEM_FILE'))}`]),
    '',
    `# ${say('assertion')}`,
    ...(subject === undefined ? [`# ${say('asItself')}`] : []),
    `base64url() { ${base64url}; }`,
    'now=$(date +%s)',
    `header=${shellWord(seenJson(header))}`,
    `claims=${shellWord(seenJson(claims).slice(0, -1))}`,
    'claims="$claims,\\"iat\\":$now,\\"exp\\":$((now + 3600))}"',
    'unsigned=$(printf %s "$header" | base64url).$(printf %s "$claims" | base64url)',
    'signature=$(printf %s "$unsigned" | openssl dgst -sha256 -sign "$key" | base64url)',
    '',
  ];
}

function keyFromJson(say: Page['say'], use: Page['use']): readonly string[] {
  const pem = String.raw`sed -n 's/.*"private_key" *: *"\([^"]*\)".*/\1/p' "${variable(use('SERVICE_ACCOUNT_KEY_FILE'))}" | sed 's/\\u003d/=/g'`;
  return [
    `# ${say('privateKey')}`,
    'umask 077',
    'key=$(mktemp)',
    `trap 'rm -f "$key"' EXIT`,
    `printf %b "$(${pem})" > "$key"`,
  ];
}

function tokenRequest({ endpoints }: Page): readonly string[] {
  return post(endpoints.token, [
    '--data-urlencode grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
    '--data "assertion=$unsigned.$signature"',
  ]);
}
