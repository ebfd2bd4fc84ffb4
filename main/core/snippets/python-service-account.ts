import { calendarMethods, type CalendarRead } from './calendar-read.ts';
import { pythonString } from './literals.ts';
import { list, printed, variable } from './python-code.ts';
import { type Assertion, assertionClaims, forCalendarReads, indented, jwtBearer } from './snippet-call.ts';
import { type Page, type ServiceAccountLines, signJwt } from './snippet-call.ts';

/** The steps of a service account with google-auth, or with plain requests where Google signs. */
export const pythonServiceAccount: ServiceAccountLines = {
  'delegation.check': (call, page) => {
    if (call.key.format === 'keyless')
      return [
        ...keylessToken(call, page, []),
        `# ${page.say('tokens')}`,
        ...printed(['"scopes": claims["scope"].split()', '"expires_in": token["expires_in"]']),
      ];
    return [
      'import json',
      'import os',
      '',
      'from google.auth.transport.requests import Request',
      ...credentials(call, page, []),
      'credentials.refresh(Request())',
      `# ${page.say('tokens')}`,
      ...printed(['"scopes": list(credentials.scopes)', '"expiry": credentials.expiry.isoformat()']),
    ];
  },
  ...forCalendarReads((call: Assertion & CalendarRead, page: Page) => {
    const build = 'from googleapiclient.discovery import build';
    const signedIn =
      call.key.format === 'keyless'
        ? [
            ...keylessToken(call, page, ['from google.oauth2.credentials import Credentials', build]),
            'credentials = Credentials(token["access_token"])',
          ]
        : ['import json', 'import os', '', ...credentials(call, page, [build])];
    const { answer } = calendarMethods[call.operation];
    return [
      ...signedIn,
      ...service(page),
      ...call.notes.map((note) => `# ${page.say(note)}`),
      ...readLines(call),
      `print(json.dumps(${answer}, ensure_ascii=False, indent=2))`,
    ];
  }),
};

function readLines({ operation, path, parameters }: CalendarRead): readonly string[] {
  const { collection, method, answer } = calendarMethods[operation];
  const start = `${answer} = service.${collection}().${method}(`;
  if (operation === 'calendar.freebusy.query') {
    const members = parameters.flatMap(([name, value]) =>
      Array.isArray(value)
        ? [`"${name}": [`, ...value.map((id: string) => `    {"id": ${pythonString(id)}},`), '],']
        : [`"${name}": ${pythonValue(value)},`],
    );
    return [start, '    body={', ...indented(members, '        '), '    },', ').execute()'];
  }
  const named = [...path, ...parameters].map(([name, value]) => `${name}=${pythonValue(value)}`);
  const [only] = named;
  return named.length === 1
    ? [`${start}${only}).execute()`]
    : [start, ...named.map((each) => `    ${each},`), ').execute()'];
}

function pythonValue(value: CalendarRead['parameters'][number][1]): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? pythonString(value) : `[${value.map(pythonString).join(', ')}]`;
}

function service({ emulator, endpoints, say }: Page): readonly string[] {
  if (emulator === null) return ['service = build("calendar", "v3", credentials=credentials)'];
  const discovery = `${endpoints.calendarRoot}discovery/v1/apis/{api}/{apiVersion}/rest`;
  return [
    `# ${say('emulator')}`,
    'service = build(',
    '    "calendar",',
    '    "v3",',
    '    credentials=credentials,',
    `    discoveryServiceUrl=${pythonString(discovery)},`,
    '    cache_discovery=False,',
    ')',
  ];
}

/** The last imports, and `credentials`: a signed assertion waiting to be exchanged (RFC 7523). */
function credentials(call: Assertion, page: Page, moreImports: readonly string[]): readonly string[] {
  const { key, subject, scopes } = call;
  const user = subject === undefined ? '' : `.with_subject(${pythonString(subject)})`;
  const asItself = subject === undefined ? [`# ${page.say('asItself')}`] : [];
  const [, ...values] = list(scopes);
  const asked = indented(['scopes=[', ...values.slice(0, -1), '],'], '    ');
  if (key.format === 'json') {
    return [
      'from google.oauth2 import service_account',
      ...moreImports,
      '',
      ...asItself,
      'credentials = service_account.Credentials.from_service_account_file(',
      `    ${variable(page, 'SERVICE_ACCOUNT_KEY_FILE')},`,
      ...asked,
      `)${user}`,
    ];
  }
  return [
    'from google.auth import crypt',
    'from google.oauth2 import service_account',
    ...moreImports,
    '',
    `with open(${variable(page, 'SERVICE_ACCOUNT_PEM_FILE')}) as file:`,
    '    signer = crypt.RSASigner.from_string(file.read())',
    ...asItself,
    'credentials = service_account.Credentials(',
    '    signer,',
    `    ${pythonString(key.email)},`,
    `    ${pythonString(page.endpoints.token)},`,
    ...asked,
    `)${user}`,
  ];
}

/** The whole head, and `token`: exchanged for an assertion that Google signed. */
function keylessToken(call: Assertion, page: Page, moreImports: readonly string[]): readonly string[] {
  const { url, delegates } = signJwt(call.key, page);
  const claims = Object.entries(assertionClaims(call)).map(([name, value]) => `"${name}": ${pythonString(value)},`);
  const chain = delegates.length === 0 ? '' : `, "delegates": [${delegates.map(pythonString).join(', ')}]`;
  return [
    'import json',
    'import os',
    'import time',
    '',
    'import requests',
    ...moreImports,
    '',
    '',
    'def post(url, **body):',
    '    answer = requests.post(url, **body)',
    '    if not answer.ok:',
    '        raise SystemExit(answer.text)',
    '    return answer.json()',
    '',
    '',
    ...(call.subject === undefined ? [`# ${page.say('asItself')}`] : []),
    'now = int(time.time())',
    'claims = {',
    ...indented([...claims, '"iat": now,', '"exp": now + 3600,'], '    '),
    '}',
    `# ${page.say('signedByGoogle')}`,
    'signed = post(',
    `    ${pythonString(url)},`,
    `    headers={"Authorization": "Bearer " + ${variable(page, 'CALLER_TOKEN')}},`,
    `    json={"payload": json.dumps(claims)${chain}},`,
    ')',
    'token = post(',
    `    ${pythonString(page.endpoints.token)},`,
    `    data={"grant_type": "${jwtBearer}", "assertion": signed["signedJwt"]},`,
    ')',
  ];
}
