import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../main/cli/commands.ts';
import { document, grantscope, printed } from './command-line.ts';
import { type Company, startCompany } from './company.ts';

/** What a command line may name: the company, and things that were made of it beforehand. */
interface Given extends Company {
  readonly user: string;
  readonly key: string;
  readonly client: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string;
  /** A new one each time: it can be used once. */
  readonly code: () => Promise<string>;
  /** A loopback address where nobody listens. */
  readonly nowhere: string;
}

type Words = readonly string[];
const inUse = Symbol('in use');

/** One line of the command line's promise. */
interface Promised {
  /** Up to the verb, then the argument if there is one, as help writes it. */
  readonly command: string;
  /** An ordinary use: arguments and required options. */
  readonly use: (given: Given) => Words | Promise<Words>;
  readonly required: Words;
  /** Every other option with a value it takes; null for one that takes none, `inUse` for one that `use` holds. */
  readonly optional: Readonly<Record<string, string | null | typeof inUse | ((given: Given) => string)>>;
  /** What `value` holds, and what each item of a list in it holds. */
  readonly keys: Words;
  readonly items?: Readonly<Record<string, Words>>;
  /** What makes it end with 1; absent where nothing can. */
  readonly refused?: (given: Given) => Words | Promise<Words>;
  /** What is said when nobody answers; absent where nothing is sent. An ID token is then undecided, and that is 1. */
  readonly unanswered?: 'network.refused' | 'emulator.unreachable' | 'undecided';
  readonly env?: (given: Given) => Readonly<Record<string, string>>;
}

const calendar = 'https://www.googleapis.com/auth/calendar';
const check = ['check', 'outcome', 'expected', 'actual', 'why'];
const tokens = ['accessToken', 'refreshToken', 'idToken', 'scopes', 'missingScopes', 'expiresAt'];
const tokenKeys = [...tokens, 'idTokenChecks', 'claims', 'warnings'];
const scopeKeys = ['scope', 'service', 'allows', 'overBroad', 'confinedTo', 'restricted'];
const p12 = { '--p12-password': 'notasecret', '--service-account': 'robot@project.iam.gserviceaccount.com' };
const snippetKeys = ['operation', 'language', 'text', 'environment'];
const consent = {
  '--access-type': 'offline',
  '--prompt': 'consent',
  '--login-hint': ({ user }: Given) => user,
  '--hd': 'sakura-trading.example',
  '--include-granted-scopes': null,
  '--granular-consent': 'false',
  '--hl': 'ja',
};
const asUser = { '--subject': inUse, '--scope': calendar, ...p12 } as const;
const fromCalendar = { ...asUser, '--directory-admin': 'hanako.sato@sakura-trading.example' } as const;
const withKey = ({ key, user }: Given) => ['--key', key, '--subject', user];
const asAdmin = ({ key }: Given) => ['--key', key, '--subject', 'hanako.sato@sakura-trading.example'];
const undelegated = ({ files, user }: Given) => ['--key', files.undelegatedKey, '--subject', user];
/** Nothing to do for a person: they agreed before, and the emulator sends them straight back. */
const browser = ({ user }: Given) => ({
  BROWSER: `${process.execPath} ${join(import.meta.dirname, 'browser.ts')} ${user} allow %s`,
});

const promises: readonly Promised[] = [
  {
    command: 'inspect [file]',
    use: ({ client }) => [client],
    required: [],
    optional: p12,
    keys: ['kind', 'credential', 'warnings'],
  },
  {
    command: 'diagnose [file]',
    use: ({ directory }) => [join(directory, 'error.txt')],
    required: [],
    optional: {},
    keys: ['diagnoses'],
    items: { diagnoses: ['code', 'title', 'cause', 'remedy', 'certainty'] },
    refused: ({ directory }) => [join(directory, 'poem.txt')],
  },
  {
    command: 'authorize url',
    use: ({ client }) => ['--client', client, '--scope', 'openid', 'email'],
    required: ['--client', '--scope'],
    optional: {
      ...consent,
      '--redirect-uri': 'https://groupware.sakura-trading.example/oauth2/callback',
      '--state': 'xyz',
      '--nonce': 'n-0S6_WzA2Mj',
      '--pkce': null,
      '--code-verifier': 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
      '--code-challenge': 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      '--show-secrets': null,
    },
    keys: ['url', 'redirectUri', 'state', 'nonce', 'codeVerifier', 'parameters', 'warnings'],
  },
  {
    command: 'authorize login',
    use: ({ files }) => ['--client', files.installedClient, '--scope', 'openid', 'email'],
    required: ['--client', '--scope'],
    optional: { ...consent, '--timeout': '60', '--show-secrets': null },
    keys: tokenKeys,
    items: { idTokenChecks: check },
    unanswered: 'network.refused',
    env: browser,
  },
  {
    command: 'exchange',
    use: async ({ client, code }) => ['--client', client, '--code', await code()],
    required: ['--client', '--code'],
    optional: {
      '--scope': 'openid',
      '--redirect-uri': '',
      '--code-verifier': 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
      '--nonce': 'n-0S6_WzA2Mj',
      '--dry-run': null,
      '--show-secrets': null,
    },
    keys: tokenKeys,
    items: { idTokenChecks: check },
    refused: ({ client }) => [
      '--client',
      client,
      '--code',
      '4/0AVMBsJhNeverIssuedToAnybody_abcdefghijklmnopqrstuvwxyz',
    ],
    unanswered: 'network.refused',
  },
  {
    command: 'client check',
    use: ({ client }) => ['--client', client],
    required: ['--client'],
    optional: {},
    keys: ['verdict', 'answer', 'title', 'meaning', 'certainty', 'clientId', 'wire', 'problem'],
    unanswered: 'network.refused',
  },
  {
    command: 'token refresh <token>',
    use: ({ client, refreshToken }) => [refreshToken, '--client', client],
    required: ['--client'],
    optional: { '--show-secrets': null },
    keys: tokenKeys,
    refused: ({ client }) => ['1//0gNeverIssuedToAnybody', '--client', client],
    unanswered: 'network.refused',
  },
  {
    command: 'token inspect <token>',
    use: ({ accessToken, origin }) => [accessToken, '--google', origin],
    required: [],
    optional: { '--client': ({ client }) => client },
    keys: ['kind', 'clientId', 'scopes', 'email', 'expiresAt', 'accessType', 'raw'],
    refused: ({ client }) => ['ya29.NeverIssuedToAnybody', '--client', client],
    unanswered: 'network.refused',
  },
  {
    command: 'token userinfo <token>',
    use: ({ accessToken, origin }) => [accessToken, '--google', origin],
    required: [],
    optional: { '--client': ({ client }) => client },
    keys: ['claims', 'absent', 'sameSubject'],
    refused: ({ client }) => ['ya29.NeverIssuedToAnybody', '--client', client],
    unanswered: 'network.refused',
  },
  {
    command: 'token revoke <token>',
    use: async ({ client, code, origin }) => {
      const answer = await document(['exchange', '--client', client, '--code', await code(), '--show-secrets']);
      return [answer.value.accessToken, '--google', origin];
    },
    required: [],
    optional: { '--client': ({ client }) => client },
    keys: ['revoked'],
    refused: ({ client }) => ['1//0gNeverIssuedToAnybody', '--client', client],
    unanswered: 'network.refused',
  },
  {
    command: 'id-token check <jwt>',
    use: ({ idToken, client }) => [idToken, '--client', client],
    required: [],
    optional: {
      '--audience': '1234-abc.apps.googleusercontent.com',
      '--nonce': 'n-0S6_WzA2Mj',
      '--access-token': ({ accessToken }) => accessToken,
      '--hd': 'sakura-trading.example',
      '--offline': null,
      '--certs': ({ directory }) => join(directory, 'certs.json'),
      '--client': ({ client }) => client,
    },
    keys: ['verdict', 'claims', 'header', 'checks', 'keys', 'clockOffsetSeconds'],
    items: { checks: check },
    refused: ({ idToken }) => [`${idToken.slice(0, -8)}AAAAAAAA`],
    unanswered: 'undecided',
  },
  {
    command: 'scopes find [query...]',
    use: () => ['events.list'],
    required: [],
    optional: {},
    keys: ['scopes'],
    items: { scopes: [...scopeKeys, 'methods'] },
  },
  {
    command: 'scopes show <scope>',
    use: () => ['calendar'],
    required: [],
    optional: {},
    keys: [...scopeKeys, 'methods', 'narrower'],
    items: { narrower: scopeKeys },
  },
  {
    command: 'scopes cover <method...>',
    use: () => ['events.list'],
    required: [],
    optional: {},
    keys: ['methods', 'sets', 'warnings'],
    items: { sets: ['scopes', 'unwantedChanges', 'unwantedReads'] },
    refused: () => ['events.list', 'events.burn'],
  },
  {
    command: 'scopes in-source <file>',
    use: ({ directory }) => [join(directory, 'calendar.py')],
    required: [],
    optional: {},
    keys: ['0'],
    refused: ({ directory }) => [join(directory, 'poem.txt')],
  },
  {
    command: 'delegation discover',
    use: ({ key, user }) => ['--key', key, '--subject', user, '--scope', calendar],
    required: ['--key', '--subject'],
    optional: { '--scope': inUse, ...p12 },
    keys: ['client', 'subject', 'granted', 'notGranted', 'unanswered', 'requests', 'findings'],
    items: { granted: [...scopeKeys, 'basis'] },
    refused: (given) => [...undelegated(given), '--scope', calendar],
    unanswered: 'network.refused',
  },
  {
    command: 'delegation check',
    use: ({ key, user }) => ['--key', key, '--subject', user, '--scope', calendar],
    required: ['--key', '--scope'],
    optional: {
      '--subject': ({ user }) => user,
      '--subjects': ({ directory }) => join(directory, 'users.csv'),
      '--directory-admin': ({ user }) => user,
      '--exhaustive': null,
      '--watch': null,
      ...p12,
    },
    keys: ['client', 'cells', 'findings', 'requests', 'warnings'],
    items: { cells: ['subject', 'scope', 'status', 'basis'] },
    refused: (given) => [...undelegated(given), '--scope', calendar],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar list',
    use: withKey,
    required: ['--key'],
    optional: fromCalendar,
    keys: ['calendars', 'warnings'],
    items: { calendars: ['id', 'summary', 'accessRole', 'timeZone'] },
    refused: undelegated,
    unanswered: 'network.refused',
  },
  {
    command: 'calendar get <id>',
    use: (given) => [given.user, ...withKey(given)],
    required: ['--key'],
    optional: fromCalendar,
    keys: ['id', 'summary', 'timeZone', 'accessRole'],
    refused: (given) => ['nobody@sakura-trading.example', ...withKey(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar acl <id>',
    use: (given) => ['primary', ...withKey(given)],
    required: ['--key'],
    optional: fromCalendar,
    keys: ['rules', 'inside', 'warnings'],
    items: { rules: ['id', 'role', 'scope', 'reach'] },
    refused: (given) => ['nobody@sakura-trading.example', ...withKey(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar freebusy <address...>',
    use: (given) => [given.user, ...withKey(given)],
    required: ['--key'],
    optional: { ...fromCalendar, '--from': '2026-11-23', '--to': '2026-12-24T00:00:00Z', '--time-zone': 'Asia/Tokyo' },
    keys: ['from', 'to', 'timeZone', 'people', 'freeForAll', 'warnings'],
    items: { people: ['id', 'busy', 'error'] },
    refused: (given) => ['nobody@sakura-trading.example', ...withKey(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'account show <user>',
    use: (given) => [given.user, ...asAdmin(given)],
    required: ['--key', '--subject'],
    optional: p12,
    keys: ['email', 'id', 'name', 'aliases', 'orgUnitPath', 'suspended', 'archived', 'admin', 'twoStep', 'lastSignIn'],
    refused: (given) => ['nobody@sakura-trading.example', ...asAdmin(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'account leaver <user>',
    // Nobody would miss what she organizes.
    use: ({ key }) => ['aarti.sharma@nordlicht.example', '--key', key],
    required: ['--key'],
    optional: {
      ...p12,
      '--directory-admin': 'hanako.sato@sakura-trading.example',
      '--names': null,
    },
    keys: [
      'runId',
      'subject',
      'checkedAt',
      'inside',
      'account',
      'groups',
      'calendars',
      'delegates',
      'totals',
      'findings',
    ],
    refused: ({ key }) => ['kenji.tanaka@sakura-trading.example', '--key', key],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar settings',
    use: withKey,
    required: ['--key'],
    optional: fromCalendar,
    keys: ['settings', 'warnings'],
    refused: undelegated,
    unanswered: 'network.refused',
  },
  {
    command: 'calendar events <id>',
    use: (given) => ['primary', ...withKey(given)],
    required: ['--key'],
    optional: {
      ...fromCalendar,
      '--from': '2026-11-01',
      '--to': '2027-02-01T00:00:00Z',
      '--query': 'a',
      '--time-zone': 'Asia/Tokyo',
      '--show-deleted': null,
      '--series': null,
    },
    keys: ['events', 'timeZone', 'warnings'],
    items: { events: ['id', 'start', 'end'] },
    refused: (given) => ['primary', ...undelegated(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar find [text...]',
    use: (given) => ['sakura', ...withKey(given)],
    required: ['--key'],
    optional: {
      ...fromCalendar,
      '--subjects': ({ directory }) => join(directory, 'users.csv'),
      '--calendars': 'list',
      '--person': 'x@example.com',
      '--outside': null,
      '--event-id': 'nosuchevent00',
      '--ical-uid': 'x@google.com',
      '--from': '2026-11-01',
      '--to': '2027-02-01T00:00:00Z',
      '--time-zone': 'Asia/Tokyo',
      '--show-deleted': null,
    },
    keys: ['found', 'range', 'inside', 'searched', 'warnings'],
    items: { searched: ['subject', 'calendars', 'problem'] },
    refused: (given) => ['x', ...undelegated(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar event <event>',
    use: async (given) => {
      const { value } = await document(['calendar', 'find', 'sakura', ...withKey(given)]);
      return [value.found[0].event.id, ...withKey(given)];
    },
    required: ['--key'],
    optional: { ...fromCalendar, '--calendar': 'primary', '--time-zone': 'Asia/Tokyo' },
    keys: ['id', 'iCalUID', 'start', 'end', 'organizer', 'status'],
    refused: (given) => ['nosuchevent00', ...withKey(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar instances <event>',
    use: async (given) => {
      const { value } = await document(['calendar', 'events', 'primary', ...withKey(given), '--series']);
      const series = (value.events as readonly { readonly id: string; readonly recurrence?: unknown }[]).find(
        ({ recurrence }) => recurrence !== undefined,
      );
      return [series?.id ?? '', ...withKey(given)];
    },
    required: ['--key'],
    optional: {
      ...fromCalendar,
      '--calendar': 'primary',
      '--from': '2026-11-01',
      '--to': '2027-02-01T00:00:00Z',
      '--time-zone': 'Asia/Tokyo',
      '--show-deleted': null,
    },
    keys: ['events', 'timeZone', 'warnings'],
    items: { events: ['id', 'start', 'end', 'recurringEventId'] },
    refused: (given) => ['nosuchevent00', ...withKey(given)],
    unanswered: 'network.refused',
  },
  {
    command: 'calendar compare <event>',
    use: async (given) => {
      const { value } = await document(['calendar', 'find', 'sakura', ...withKey(given)]);
      return [value.found[0].event.id, ...withKey(given), '--with', given.user];
    },
    required: ['--key', '--with'],
    optional: { ...fromCalendar, '--calendar': 'primary' },
    keys: ['reference', 'users', 'warnings'],
    items: { users: ['subject', 'own', 'shared', 'verdicts', 'asked'] },
    refused: (given) => ['nosuchevent00', ...withKey(given), '--with', given.user],
    unanswered: 'network.refused',
  },
  {
    command: 'snippet authorize url',
    use: ({ client }) => ['--client', client, '--scope', 'openid', 'email'],
    required: ['--client', '--scope'],
    optional: {
      ...consent,
      '--redirect-uri': 'postmessage',
      '--state': 'x',
      '--nonce': 'n-0S6_WzA2Mj',
      '--pkce': null,
      '--code-verifier': '-',
      '--code-challenge': 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      '--in': 'python',
    },
    keys: snippetKeys,
  },
  {
    command: 'snippet exchange',
    use: ({ client }) => ['--client', client],
    required: ['--client'],
    optional: {
      '--code': '4/0AVMBsJhNeverIssuedToAnybody_abcdefghijklmnopqrstuvwxyz',
      '--scope': 'openid',
      '--redirect-uri': 'postmessage',
      '--code-verifier': '-',
      '--nonce': 'n-0S6_WzA2Mj',
      '--in': 'node',
    },
    keys: snippetKeys,
  },
  {
    command: 'snippet token refresh [token]',
    use: ({ client }) => ['--client', client],
    required: ['--client'],
    optional: { '--in': 'go' },
    keys: snippetKeys,
  },
  {
    command: 'snippet token inspect [token]',
    use: () => [],
    required: [],
    optional: { '--client': ({ client }) => client, '--in': 'curl' },
    keys: snippetKeys,
  },
  {
    command: 'snippet token userinfo [token]',
    use: () => [],
    required: [],
    optional: { '--client': ({ client }) => client, '--in': 'python' },
    keys: snippetKeys,
  },
  {
    command: 'snippet token revoke [token]',
    use: () => [],
    required: [],
    optional: { '--client': ({ client }) => client, '--in': 'node' },
    keys: snippetKeys,
  },
  {
    command: 'snippet id-token check [jwt]',
    use: () => [],
    required: [],
    optional: {
      '--audience': '1234-abc.apps.googleusercontent.com',
      '--nonce': 'n-0S6_WzA2Mj',
      '--access-token': '-',
      '--hd': 'sakura-trading.example',
      '--client': ({ client }) => client,
      '--in': 'go',
    },
    keys: snippetKeys,
  },
  {
    command: 'snippet delegation check',
    use: ({ key }) => ['--key', key, '--scope', calendar],
    required: ['--key', '--scope'],
    optional: { '--subject': ({ user }) => user, ...p12, '--in': 'python' },
    keys: snippetKeys,
  },
  {
    command: 'snippet calendar get <id>',
    use: (given) => [given.user, ...withKey(given)],
    required: ['--key'],
    optional: { ...asUser, '--in': 'python' },
    keys: snippetKeys,
  },
  {
    command: 'snippet calendar events <id>',
    use: (given) => ['primary', ...withKey(given)],
    required: ['--key'],
    optional: {
      ...asUser,
      '--from': '2026-11-01',
      '--to': '2027-02-01T00:00:00Z',
      '--query': 'a',
      '--time-zone': 'Asia/Tokyo',
      '--show-deleted': null,
      '--series': null,
      '--in': 'node',
    },
    keys: snippetKeys,
  },
  {
    command: 'snippet calendar event <event>',
    use: (given) => ['nosuchevent00', ...withKey(given)],
    required: ['--key'],
    optional: { ...asUser, '--calendar': 'primary', '--time-zone': 'Asia/Tokyo', '--in': 'go' },
    keys: snippetKeys,
  },
  {
    command: 'snippet calendar instances <event>',
    use: (given) => ['nosuchevent00', ...withKey(given)],
    required: ['--key'],
    optional: {
      ...asUser,
      '--calendar': 'primary',
      '--from': '2026-11-01',
      '--to': '2027-02-01T00:00:00Z',
      '--time-zone': 'Asia/Tokyo',
      '--show-deleted': null,
      '--in': 'curl',
    },
    keys: snippetKeys,
  },
  {
    command: 'snippet calendar freebusy <address...>',
    use: (given) => [given.user, ...withKey(given)],
    required: ['--key'],
    optional: {
      ...asUser,
      '--from': '2026-11-23',
      '--to': '2026-12-24T00:00:00Z',
      '--time-zone': 'Asia/Tokyo',
      '--in': 'python',
    },
    keys: snippetKeys,
  },
  {
    command: 'emulator code',
    use: ({ origin, user }) => ['--origin', origin, '--user', user, '--scope', 'openid'],
    required: ['--origin', '--user', '--scope'],
    optional: {
      '--redirect-uri': 'postmessage',
      '--nonce': 'n-0S6_WzA2Mj',
      '--code-challenge': 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    },
    keys: ['code'],
    unanswered: 'emulator.unreachable',
  },
  {
    command: 'emulator fault [name] [state]',
    use: ({ origin }) => ['--origin', origin],
    required: ['--origin'],
    optional: { '--argument': 'text' },
    keys: ['faults'],
    items: { faults: ['name', 'on'] },
    unanswered: 'emulator.unreachable',
  },
];

const words = (command: string) => command.split(' ').filter((word) => /^[a-z]/.test(word));
const argumentsOf = (command: string) => command.split(' ').filter((word) => /^[<[]/.test(word));

let given: Given;
beforeAll(async () => {
  const company = await startCompany();
  const { origin, directory, files } = company;
  const user = company.users[0].email;
  const key = files.serviceAccountKey;
  const client = files.webClient;
  const code = async () => {
    const scopes = ['openid', 'email', calendar];
    return (await document(['emulator', 'code', '--origin', origin, '--user', user, '--scope', ...scopes])).value.code;
  };
  const login = ['authorize', 'login', '--client', files.installedClient, '--show-secrets', '--scope', 'openid'];
  const env = browser({ ...company, user } as Given);
  await document([...login, 'email', '--prompt', 'consent'], { env });
  const all = ['exchange', '--client', client, '--code', await code(), '--show-secrets'];
  const { value } = await document(all);
  await writeFile(join(directory, 'users.csv'), `email\n${user}\n`);
  await writeFile(join(directory, 'calendar.py'), `SCOPES = ["${calendar}"]\n`);
  await writeFile(join(directory, 'poem.txt'), 'An old silent pond.\n');
  await writeFile(join(directory, 'error.txt'), '{"error": "invalid_grant", "error_description": "Bad Request"}\n');
  await writeFile(join(directory, 'certs.json'), await (await fetch(`${origin}/oauth2/v3/certs`)).text());
  const { accessToken, refreshToken, idToken } = value as Record<'accessToken' | 'refreshToken' | 'idToken', string>;
  given = { ...company, user, key, client, code, accessToken, refreshToken, idToken, nowhere: await freeAddress() };
});
afterAll(async () => {
  printed.length = 0;
  await given.close();
});

/** A port of this computer that was free a moment ago. */
async function freeAddress(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  const port = await promise;
  server.close();
  return `http://127.0.0.1:${port}`;
}

test('there is every command that is promised, and no other', () => {
  const promised = [...promises.map(({ command }) => command), 'emulator start'];
  const there = commands.map(({ path, arguments: taken = [] }) => [...path, ...taken].join(' '));
  expect(there.toSorted()).toEqual(promised.toSorted());
});

describe.each(promises)('$command', (promised) => {
  const { command, required, optional, keys, items = {} } = promised;
  const env = () => (promised.env ? { env: promised.env(given) } : {});
  const line = async () => [...words(command), ...(await promised.use(given))];

  test('has help that names its arguments and options, with an example', async () => {
    const { out, err, code } = await grantscope([...words(command), '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const everywhere = ['--json', '--lang', '--google', '--trace', '--help'];
    for (const word of [...argumentsOf(command), ...required, ...Object.keys(optional), ...everywhere]) {
      expect(out).toMatch(new RegExp(`(^|\\s)${word.replaceAll(/[[\]]/g, String.raw`\$&`)}(\\s|$)`, 'm'));
    }
    expect(out.split('Examples:')[1]).toContain(`grantscope ${words(command).join(' ')}`);
  });

  test('answers with its promised keys and exit code 0', async () => {
    const answer = await document(await line(), env());
    expect(answer.problem).toBeUndefined();
    expect(answer).toMatchObject({ code: 0, ok: true });
    expect(Object.keys(answer.value)).toEqual(expect.arrayContaining([...keys]));
    for (const [list, itemKeys] of Object.entries(items)) {
      expect(answer.value[list].length, list).toBeGreaterThan(0);
      for (const item of answer.value[list]) expect(Object.keys(item)).toEqual(expect.arrayContaining([...itemKeys]));
    }
  });

  test('takes each of its options, before or after everything else', async () => {
    const each = Object.entries(optional).flatMap(([option, value]): (readonly [string, readonly string[]])[] => {
      if (value === inUse) return [];
      const text = typeof value === 'function' ? value(given) : value;
      return [[option, text === null ? [option] : [option, text]]];
    });
    const path = words(command);
    // A whole sign-in for every option would take long: there they stand together.
    const lines = promised.env ? [['all of them', each.flatMap(([, typed]) => typed)] as const] : each;
    for (const [option, typed] of lines) {
      for (const argv of [
        [...(await line()), ...typed],
        [...path, ...typed, ...(await line()).slice(path.length)],
      ]) {
        const answer = await document(argv, env());
        expect(answer.problem?.code ?? '', option).not.toMatch(/^usage\./);
        expect([0, 1], option).toContain(answer.code);
      }
    }
  });

  test('takes the options of every command', async () => {
    const file = join(given.directory, 'surface.har');
    const argv = [...(await line()), '--lang', 'ja', '--trace', file, '--google', given.origin];
    expect(await document(argv, env())).toMatchObject({ code: 0, ok: true });
    const { log } = JSON.parse(await readFile(file, 'utf8')) as { log: { entries: unknown[] } };
    expect(log.entries.length > 0).toBe(/^(?:network|undecided)/.test(promised.unanswered ?? ''));
  });

  test('prints lines for people, and not JSON, without --json', async () => {
    const { out, code } = await grantscope(await line(), env());
    expect(code).toBe(0);
    expect(out).toMatch(/^[^{].*\n$/s);
  });

  test('ends with exit code 2 and one document when it is used wrongly', async () => {
    const whole = await line();
    const without = (option: string) => {
      const at = whole.indexOf(option);
      const next = whole.findIndex((word, index) => index > at && word.startsWith('--'));
      return whole.toSpliced(at, (next === -1 ? whole.length : next) - at);
    };
    const wrong: [readonly string[], string][] = [
      [[...whole, '--no-such-option'], 'usage.unknown_option'],
      [[...whole, '--trace', 'package.json'], 'usage.trace_not_har'],
      ...required.map((option): [readonly string[], string] => [without(option), 'usage.missing_option']),
      ...Object.entries(optional).flatMap(([option, value]): [readonly string[], string][] =>
        value === null ? [] : [[[...whole, option], 'usage.option_without_value']],
      ),
    ];
    const [argument] = argumentsOf(command);
    if (argument?.includes('...') !== true)
      wrong.push([[...whole, 'one', 'argument', 'too', 'many'], 'usage.too_many_arguments']);
    if (argument?.startsWith('<') === true) {
      wrong.push([whole.toSpliced(words(command).length, 1), 'usage.missing_argument']);
    }
    for (const [argv, code] of wrong) {
      const answer = await document(argv, env());
      expect([answer.code, answer.problem?.code.replace(/\.misspelt$/, '')], argv.join(' ')).toEqual([2, code]);
    }
  });

  const { refused, unanswered } = promised;
  if (refused) {
    test('ends with exit code 1 when Google refuses, or what was found is not good', async () => {
      const answer = await document([...words(command), ...(await refused(given))], env());
      expect(answer.code).toBe(1);
      expect(answer.ok ? answer.value : answer.problem?.remedy).toBeTruthy();
    });
  }

  if (unanswered) {
    test('says that nobody answered, and ends with exit code 3', async () => {
      const elsewhere = (await line()).map((word) => (word === given.origin ? given.nowhere : word));
      const argv = elsewhere.includes('--google') ? elsewhere : [...elsewhere, '--google', given.nowhere];
      const env = { BROWSER: browser(given).BROWSER.replace('allow', 'forge') };
      const { code, problem, value } = await document(argv, { env });
      const inPart = value?.searched?.[0].problem ?? (value?.cells ?? value?.findings)?.[0];
      const said = problem?.code ?? value.verdict ?? inPart.code;
      expect([code, said]).toEqual([said === 'undecided' ? 1 : 3, unanswered]);
    });
  }

  test('ends with exit code 130 when it is interrupted', async () => {
    const interrupted = AbortSignal.abort();
    expect(await document(await line(), { interrupted })).toMatchObject({ code: 130, ok: false });
  });
});

describe('a Google elsewhere than on this computer', () => {
  test.each(['https://evil.example', 'http://127.0.0.1.evil.example', 'http://10.0.0.1:80', 'x'])(
    'is refused as --google and as GRANTSCOPE_GOOGLE, and nothing is sent (%s)',
    async (google) => {
      const argv = ['calendar', 'list', ...withKey(given)];
      for (const answer of [
        await document([...argv, '--google', google]),
        await document(argv, { env: { GRANTSCOPE_GOOGLE: google } }),
      ]) {
        expect(answer).toMatchObject({ code: 2, problem: { code: 'network.override_not_loopback' } });
      }
    },
  );
});

describe('emulator start', () => {
  test('says first, in one line of JSON, where it is, with which files, for whom', () => {
    expect(given.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const files = ['webClient', 'installedClient', 'serviceAccountKey', 'serviceAccountP12', 'undelegatedKey'];
    expect(Object.keys(given.files)).toEqual([...files, 'applicationDefault']);
    for (const user of given.users) expect(Object.keys(user)).toEqual(['email', 'name', 'state']);
    expect(given.users[0].state).toBe('active');
  });

  test('has help with its options and an example, takes them, and ends with 0 when it is stopped', async () => {
    const { out } = await grantscope(['emulator', 'start', '--help']);
    for (const word of ['--port', '--out', '--json', 'grantscope emulator start']) expect(out).toContain(word);
    const second = await startCompany(['--port', '0', '--json']);
    expect(second.origin).not.toBe(given.origin);
    await second.close();
  });

  test('takes faults that are on from the start', async () => {
    const faulty = await startCompany(['--port', '0', '--fault', 'delegation-missing', 'slow']);
    const { value } = await document(['emulator', 'fault', '--origin', faulty.origin]);
    const on = (value.faults as { readonly name: string; readonly on: boolean }[]).filter((fault) => fault.on);
    expect(on.map(({ name }) => name)).toEqual(['delegation-missing', 'slow']);
    await faulty.close();
  });

  test('ends with exit code 2 and one document when it is used wrongly', async () => {
    for (const argv of [
      ['--fault', 'no-such-fault'],
      ['--port', 'x'],
      ['--port', '65536'],
      ['--no-such-option'],
      ['extra'],
    ]) {
      expect(await document(['emulator', 'start', ...argv])).toMatchObject({ code: 2, ok: false });
    }
  });
});
