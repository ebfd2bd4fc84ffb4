import { calendarMethods, type CalendarRead } from './calendar-read.ts';
import { javascriptString } from './literals.ts';
import { array, printed, variable } from './node-code.ts';
import { type Assertion, assertionClaims, forCalendarReads, indented, jwtBearer } from './snippet-call.ts';
import { type Page, type ServiceAccountLines, signJwt } from './snippet-call.ts';

/** The steps of a service account with google-auth-library and googleapis, or with fetch where Google signs. */
export const nodeServiceAccount: ServiceAccountLines = {
  'delegation.check': (call, page) => {
    if (call.key.format === 'keyless')
      return [
        ...keylessToken(call, page),
        `// ${page.say('tokens')}`,
        ...printed([`scopes: claims.scope.split(' ')`, 'expires_in: token.expires_in']),
      ];
    return [
      ...jwtImports(page),
      '',
      ...jwt(call, page),
      'const { expiry_date } = await client.authorize();',
      `// ${page.say('tokens')}`,
      ...printed(['scopes: client.scopes', 'expiry: new Date(expiry_date)']),
    ];
  },
  ...forCalendarReads((call: Assertion & CalendarRead, page: Page) => {
    const { emulator, endpoints, say } = page;
    const google = `import { google } from 'googleapis';`;
    const signedIn =
      call.key.format === 'keyless'
        ? [
            `import { OAuth2Client } from 'google-auth-library';`,
            google,
            '',
            ...keylessToken(call, page),
            'const client = new OAuth2Client();',
            'client.setCredentials({ access_token: token.access_token });',
          ]
        : [...jwtImports(page), google, '', ...jwt(call, page)];
    return [
      ...signedIn,
      ...(emulator === null
        ? [`const calendar = google.calendar({ version: 'v3', auth: client });`]
        : [
            `// ${say('emulator')}`,
            `const rootUrl = ${javascriptString(endpoints.calendarRoot)};`,
            `const calendar = google.calendar({ version: 'v3', auth: client, rootUrl });`,
          ]),
      ...call.notes.map((note) => `// ${say(note)}`),
      ...readLines(call),
      'console.log(JSON.stringify(data, null, 2));',
    ];
  }),
};

function readLines({ operation, path, parameters }: CalendarRead): readonly string[] {
  const { collection, method } = calendarMethods[operation];
  const start = `const { data } = await calendar.${collection}.${method}({`;
  if (operation === 'calendar.freebusy.query') {
    const members = parameters.flatMap(([name, value]) =>
      Array.isArray(value)
        ? [`${name}: [`, ...value.map((id: string) => `  { id: ${javascriptString(id)} },`), '],']
        : [`${name}: ${javascriptValue(value)},`],
    );
    return [start, '  requestBody: {', ...indented(members, '    '), '  },', '});'];
  }
  const named = [...path, ...parameters].map(([name, value]) => `${name}: ${javascriptValue(value)}`);
  const [only] = named;
  return named.length === 1 ? [`${start} ${only} });`] : [start, ...named.map((each) => `  ${each},`), '});'];
}

function javascriptValue(value: CalendarRead['parameters'][number][1]): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return typeof value === 'string' ? javascriptString(value) : `[${value.map(javascriptString).join(', ')}]`;
}

function jwtImports({ emulator }: Page): readonly string[] {
  return [
    `import { readFile } from 'node:fs/promises';`,
    `import { ${emulator === null ? 'JWT' : 'gaxios, JWT'} } from 'google-auth-library';`,
  ];
}

/** `client`: a signed assertion waiting to be exchanged (RFC 7523). */
function jwt({ key, subject, scopes }: Assertion, page: Page): readonly string[] {
  const { emulator, say } = page;
  return [
    ...(key.format === 'json'
      ? [`const key = JSON.parse(await readFile(${variable(page, 'SERVICE_ACCOUNT_KEY_FILE')}, 'utf8'));`]
      : []),
    ...(emulator === null ? [] : elsewhere(emulator, page)),
    'const client = new JWT({',
    ...indented(
      [
        ...(key.format === 'json'
          ? ['email: key.client_email,', 'key: key.private_key,', 'keyId: key.private_key_id,']
          : [
              `email: ${javascriptString(key.email)},`,
              `key: await readFile(${variable(page, 'SERVICE_ACCOUNT_PEM_FILE')}, 'utf8'),`,
            ]),
        ...array('scopes', scopes),
        subject === undefined ? `// ${say('asItself')}` : `subject: ${javascriptString(subject)},`,
        ...(emulator === null ? [] : ['transporter,']),
      ],
      '  ',
    ),
    '});',
  ];
}

/** The library knows one token URL for assertions, Google's: for the emulator its requests are sent elsewhere. */
function elsewhere(emulator: string, { say }: Page): readonly string[] {
  return [
    `// ${say('emulator')}`,
    'const transporter = new gaxios.Gaxios();',
    'transporter.interceptors.request.add({',
    '  resolved: async (options) => {',
    '    const { pathname, search } = new URL(options.url);',
    `    options.url = new URL(pathname + search, ${javascriptString(emulator)});`,
    '    return options;',
    '  },',
    '});',
  ];
}

/** `token`: exchanged for an assertion that Google signed. */
function keylessToken(call: Assertion, page: Page): readonly string[] {
  const { url, delegates } = signJwt(call.key, page);
  const claims = Object.entries(assertionClaims(call)).map(([name, value]) => `${name}: ${javascriptString(value)},`);
  const chain = delegates.length === 0 ? '' : `, delegates: [${delegates.map(javascriptString).join(', ')}]`;
  return [
    'async function post(url, init) {',
    `  const answer = await fetch(url, { method: 'POST', ...init });`,
    '  if (!answer.ok) throw new Error(await answer.text());',
    '  return answer.json();',
    '}',
    '',
    ...(call.subject === undefined ? [`// ${page.say('asItself')}`] : []),
    'const now = Math.floor(Date.now() / 1000);',
    'const claims = {',
    ...indented([...claims, 'iat: now,', 'exp: now + 3600,'], '  '),
    '};',
    `// ${page.say('signedByGoogle')}`,
    `const { signedJwt } = await post(${javascriptString(url)}, {`,
    '  headers: {',
    `    authorization: 'Bearer ' + ${variable(page, 'CALLER_TOKEN')},`,
    `    'content-type': 'application/json',`,
    '  },',
    `  body: JSON.stringify({ payload: JSON.stringify(claims)${chain} }),`,
    '});',
    `const token = await post(${javascriptString(page.endpoints.token)}, {`,
    `  body: new URLSearchParams({ grant_type: '${jwtBearer}', assertion: signedJwt }),`,
    '});',
  ];
}
