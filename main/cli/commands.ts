import type { CliMessageKey } from '../../shared/messages/cli-en.ts';
import type { Command } from './invocation.ts';
import type { OptionName } from './options.ts';

/** One command: how it is written, and where what it does is found. Loaded only when it is run. */
export interface CommandForm {
  readonly path: readonly string[];
  /** As commander writes them: `<id>` is required, `[file]` is not. */
  readonly arguments?: readonly string[];
  readonly words: CliMessageKey;
  /** A sentence round those words: `{{command}}`. */
  readonly frame?: CliMessageKey;
  readonly required?: readonly OptionName[];
  readonly optional?: readonly OptionName[];
  /** What an option means here, where its usual words would not tell. */
  readonly says?: Readonly<Partial<Record<OptionName, CliMessageKey>>>;
  readonly examples: readonly string[];
  readonly load: () => Promise<Command>;
}

const withKey = ['p12Password', 'serviceAccount'] as const;
const consent = ['accessType', 'prompt', 'loginHint', 'hd', 'includeGrantedScopes', 'granularConsent', 'hl'] as const;
const asUser = ['subject', 'scope', ...withKey] as const;
const fromCalendar = [...asUser, 'directoryAdmin'] as const;
const readingScope = { scope: 'option.scope.reading' } as const;
const eventsReport = { report: 'option.report.events' } as const;

const calendarScope = 'https://www.googleapis.com/auth/calendar.readonly';

/** The whole command line. A new command is one entry here and one file in commands/. */
export const commands: readonly CommandForm[] = [
  {
    path: ['inspect'],
    arguments: ['[file]'],
    words: 'command.inspect',
    optional: [...withKey],
    examples: [
      'grantscope inspect client_secret.json',
      'grantscope inspect server.log --json',
      'pbpaste | grantscope inspect -',
    ],
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
  {
    path: ['diagnose'],
    arguments: ['[file]'],
    words: 'command.diagnose',
    examples: [
      'grantscope diagnose server.log',
      'pbpaste | grantscope diagnose -',
      'grantscope diagnose answer.json --json',
    ],
    load: async () => (await import('./commands/diagnose.ts')).diagnose,
  },
  {
    path: ['authorize', 'url'],
    words: 'command.authorize.url',
    required: ['client', 'scope'],
    optional: [...consent, 'redirectUri', 'state', 'nonce', 'pkce', 'codeVerifier', 'codeChallenge', 'showSecrets'],
    says: { showSecrets: 'option.showSecrets.verifier' },
    examples: [
      'grantscope authorize url --client client_secret.json --scope openid email --access-type offline --prompt consent',
      `grantscope authorize url --client client_secret.json --scope ${calendarScope} --pkce --show-secrets --json`,
    ],
    load: async () => (await import('./commands/authorize-url.ts')).authorizeUrl,
  },
  {
    path: ['authorize', 'login'],
    words: 'command.authorize.login',
    required: ['client', 'scope'],
    optional: [...consent, 'timeout', 'showSecrets'],
    examples: [
      `grantscope authorize login --client client_secret.json --scope openid email ${calendarScope}`,
      'grantscope authorize login --client client_secret.json --scope openid --login-hint user@example.com --json',
    ],
    load: async () => (await import('./commands/authorize-login.ts')).authorizeLogin,
  },
  {
    path: ['exchange'],
    words: 'command.exchange',
    required: ['client', 'code'],
    optional: ['scope', 'redirectUri', 'codeVerifier', 'nonce', 'dryRun', 'showSecrets'],
    examples: [
      'grantscope exchange --client client_secret.json --code - --dry-run',
      `grantscope exchange --client client_secret.json --code - --scope openid,email,${calendarScope}`,
      'grantscope exchange --client client_secret.json --code @code.txt --redirect-uri postmessage --json',
    ],
    load: async () => (await import('./commands/exchange.ts')).exchange,
  },
  {
    path: ['client', 'check'],
    words: 'command.client.check',
    required: ['client'],
    examples: ['grantscope client check --client client_secret.json'],
    load: async () => (await import('./commands/client-check.ts')).clientCheck,
  },
  {
    path: ['token', 'refresh'],
    arguments: ['<token>'],
    words: 'command.token.refresh',
    required: ['client'],
    optional: ['showSecrets'],
    examples: ['grantscope token refresh @refresh-token.txt --client client_secret.json'],
    load: async () => (await import('./commands/token-refresh.ts')).tokenRefresh,
  },
  {
    path: ['token', 'inspect'],
    arguments: ['<token>'],
    words: 'command.token.inspect',
    optional: ['client'],
    examples: ['pbpaste | grantscope token inspect -', 'grantscope token inspect @access-token.txt --json'],
    load: async () => (await import('./commands/token-inspect.ts')).tokenInspect,
  },
  {
    path: ['token', 'userinfo'],
    arguments: ['<token>'],
    words: 'command.token.userinfo',
    optional: ['client'],
    examples: ['pbpaste | grantscope token userinfo -', 'grantscope token userinfo @access-token.txt --json'],
    load: async () => (await import('./commands/token-userinfo.ts')).tokenUserinfo,
  },
  {
    path: ['token', 'revoke'],
    arguments: ['<token>'],
    words: 'command.token.revoke',
    optional: ['client'],
    examples: ['grantscope token revoke @refresh-token.txt'],
    load: async () => (await import('./commands/token-revoke.ts')).tokenRevoke,
  },
  {
    path: ['id-token', 'check'],
    arguments: ['<jwt>'],
    words: 'command.idToken.check',
    optional: ['audience', 'client', 'nonce', 'accessToken', 'hd', 'offline', 'certs'],
    examples: [
      'grantscope id-token check - --audience 1234-abc.apps.googleusercontent.com',
      'grantscope id-token check @id-token.txt --client client_secret.json --json',
    ],
    load: async () => (await import('./commands/id-token-check.ts')).idTokenCheck,
  },
  {
    path: ['scopes', 'find'],
    arguments: ['[query...]'],
    words: 'command.scopes.find',
    examples: ['grantscope scopes find calendar', 'grantscope scopes find events.list --json'],
    load: async () => (await import('./commands/scopes-find.ts')).scopesFind,
  },
  {
    path: ['scopes', 'show'],
    arguments: ['<scope>'],
    words: 'command.scopes.show',
    examples: ['grantscope scopes show calendar.readonly'],
    load: async () => (await import('./commands/scopes-show.ts')).scopesShow,
  },
  {
    path: ['scopes', 'cover'],
    arguments: ['<method...>'],
    words: 'command.scopes.cover',
    examples: ['grantscope scopes cover calendar.events.list calendar.calendarList.list'],
    load: async () => (await import('./commands/scopes-cover.ts')).scopesCover,
  },
  {
    path: ['scopes', 'in-source'],
    arguments: ['<file>'],
    words: 'command.scopes.inSource',
    examples: ['grantscope scopes in-source src/calendar.ts', 'cat src/*.py | grantscope scopes in-source - --json'],
    load: async () => (await import('./commands/scopes-in-source.ts')).scopesInSource,
  },
  {
    path: ['delegation', 'check'],
    words: 'command.delegation.check',
    required: ['key', 'scope'],
    optional: [
      'subject',
      'subjects',
      'directoryAdmin',
      'orgUnit',
      'exhaustive',
      'call',
      'watch',
      'listed',
      'report',
      'names',
      'ndjson',
      ...withKey,
    ],
    says: { directoryAdmin: 'option.directoryAdmin.users', ndjson: 'option.ndjson.cells' },
    examples: [
      `grantscope delegation check --key key.json --subject user@example.com --scope ${calendarScope}`,
      `grantscope delegation check --key key.json --subjects users.csv --scope ${calendarScope} --watch`,
      `grantscope delegation check --key key.json --directory-admin admin@example.com --org-unit /Sales --scope ${calendarScope}`,
      `grantscope delegation check --key key.json --subjects users.csv --scope ${calendarScope} --call --report report.md`,
    ],
    load: async () => (await import('./commands/delegation-check.ts')).delegationCheck,
  },
  {
    path: ['delegation', 'discover'],
    words: 'command.delegation.discover',
    required: ['key', 'subject'],
    optional: ['scope', ...withKey],
    says: { subject: 'option.subject.required', scope: 'option.scope.probed' },
    examples: [
      'grantscope delegation discover --key key.json --subject user@example.com',
      'grantscope delegation discover --key key.json --subject user@example.com --json',
    ],
    load: async () => (await import('./commands/delegation-discover.ts')).delegationDiscover,
  },
  {
    path: ['calendar', 'list'],
    words: 'command.calendar.list',
    required: ['key'],
    optional: [...fromCalendar],
    says: readingScope,
    examples: ['grantscope calendar list --key key.json --subject user@example.com'],
    load: async () => (await import('./commands/calendar-list.ts')).calendarList,
  },
  {
    path: ['calendar', 'get'],
    arguments: ['<id>'],
    words: 'command.calendar.get',
    required: ['key'],
    optional: [...fromCalendar],
    says: readingScope,
    examples: [
      'grantscope calendar get user@example.com --key key.json --subject user@example.com',
      'grantscope calendar get primary --key key.p12 --service-account robot@project.iam.gserviceaccount.com --subject user@example.com',
    ],
    load: async () => (await import('./commands/calendar-get.ts')).calendarGet,
  },
  {
    path: ['calendar', 'events'],
    arguments: ['<id>'],
    words: 'command.calendar.events',
    required: ['key'],
    optional: [
      ...fromCalendar,
      'from',
      'to',
      'query',
      'timeZone',
      'showDeleted',
      'series',
      'format',
      'report',
      'ndjson',
    ],
    says: { ...readingScope, ...eventsReport },
    examples: [
      'grantscope calendar events primary --key key.json --subject user@example.com --from 2026-12-01 --to 2027-01-01',
      'grantscope calendar events primary --key key.json --subject user@example.com --series --format ics > calendar.ics',
      'grantscope calendar events primary --key key.json --subject user@example.com --ndjson',
    ],
    load: async () => (await import('./commands/calendar-events.ts')).calendarEvents,
  },
  {
    path: ['calendar', 'event'],
    arguments: ['<event>'],
    words: 'command.calendar.event',
    required: ['key'],
    optional: [...fromCalendar, 'calendar', 'timeZone'],
    says: readingScope,
    examples: [
      'grantscope calendar event 0abc1def2ghi --key key.json --subject user@example.com',
      'grantscope calendar event 0abc1def2ghi_20261201T003000Z --key key.json --subject user@example.com --time-zone America/New_York',
    ],
    load: async () => (await import('./commands/calendar-event.ts')).calendarEvent,
  },
  {
    path: ['calendar', 'instances'],
    arguments: ['<event>'],
    words: 'command.calendar.instances',
    required: ['key'],
    optional: [...fromCalendar, 'calendar', 'from', 'to', 'timeZone', 'showDeleted'],
    says: readingScope,
    examples: [
      'grantscope calendar instances 0abc1def2ghi --key key.json --subject user@example.com',
      'grantscope calendar instances 0abc1def2ghi_20261201T003000Z --key key.json --subject user@example.com --show-deleted',
    ],
    load: async () => (await import('./commands/calendar-instances.ts')).calendarInstances,
  },
  {
    path: ['calendar', 'find'],
    arguments: ['[text...]'],
    words: 'command.calendar.find',
    required: ['key'],
    optional: [
      ...fromCalendar,
      'subjects',
      'calendars',
      'person',
      'outside',
      'eventId',
      'icalUid',
      'from',
      'to',
      'timeZone',
      'showDeleted',
      'format',
      'report',
      'ndjson',
    ],
    says: { ...readingScope, ...eventsReport },
    examples: [
      'grantscope calendar find budget meeting --key key.json --subject one@example.com two@example.com',
      'grantscope calendar find --person guest@example.org --key key.json --subjects users.csv --from 2026-12-01 --to 2027-01-01',
      'grantscope calendar find --outside --key key.json --subject one@example.com --from 2026-12-01 --to 2027-01-01',
      'grantscope calendar find --ical-uid 0abc1def2ghi@google.com --key key.json --subject one@example.com --calendars list --show-deleted',
    ],
    load: async () => (await import('./commands/calendar-find.ts')).calendarFind,
  },
  {
    path: ['calendar', 'compare'],
    arguments: ['<event>'],
    words: 'command.calendar.compare',
    required: ['key', 'with'],
    optional: [...fromCalendar, 'calendar'],
    says: readingScope,
    examples: [
      'grantscope calendar compare 0abc1def2ghi --key key.json --subject one@example.com --with two@example.com',
      'grantscope calendar compare 0abc1def2ghi_20261201T003000Z --key key.json --subject one@example.com --with two@example.com,three@example.com --json',
    ],
    load: async () => (await import('./commands/calendar-compare.ts')).calendarCompare,
  },
  {
    path: ['calendar', 'acl'],
    arguments: ['<id>'],
    words: 'command.calendar.acl',
    required: ['key'],
    optional: [...fromCalendar],
    says: readingScope,
    examples: [
      'grantscope calendar acl primary --key key.json --subject user@example.com',
      'grantscope calendar acl primary --key key.json --subject user@example.com --directory-admin admin@example.com',
    ],
    load: async () => (await import('./commands/calendar-acl.ts')).calendarAcl,
  },
  {
    path: ['calendar', 'freebusy'],
    arguments: ['<address...>'],
    words: 'command.calendar.freebusy',
    required: ['key'],
    optional: [...fromCalendar, 'from', 'to', 'timeZone'],
    says: readingScope,
    examples: [
      'grantscope calendar freebusy one@example.com two@example.com --key key.json --subject one@example.com',
      'grantscope calendar freebusy one@example.com,room@example.com --key key.json --subject one@example.com --from 2026-12-01 --to 2026-12-08 --time-zone Asia/Tokyo',
    ],
    load: async () => (await import('./commands/calendar-freebusy.ts')).calendarFreebusy,
  },
  {
    path: ['calendar', 'settings'],
    words: 'command.calendar.settings',
    required: ['key'],
    optional: [...fromCalendar],
    says: readingScope,
    examples: ['grantscope calendar settings --key key.json --subject user@example.com'],
    load: async () => (await import('./commands/calendar-settings.ts')).calendarSettings,
  },
  {
    path: ['account', 'show'],
    arguments: ['<user>'],
    words: 'command.account.show',
    required: ['key', 'subject'],
    optional: [...withKey],
    says: { subject: 'option.directoryAdmin' },
    examples: ['grantscope account show person@example.com --key key.json --subject admin@example.com'],
    load: async () => (await import('./commands/account-show.ts')).accountShow,
  },
  {
    path: ['account', 'leaver'],
    arguments: ['<user>'],
    words: 'command.account.leaver',
    required: ['key'],
    optional: ['directoryAdmin', 'report', 'names', ...withKey],
    examples: [
      'grantscope account leaver person@example.com --key key.json --directory-admin admin@example.com',
      'grantscope account leaver person@example.com --key key.json --directory-admin admin@example.com --report leaver.csv',
      'grantscope account leaver person@example.com --key key.json --report leaver.md --names --json',
    ],
    load: async () => (await import('./commands/account-leaver.ts')).accountLeaver,
  },
  {
    path: ['snippet', 'authorize', 'url'],
    words: 'command.authorize.url',
    frame: 'command.snippet',
    required: ['client', 'scope'],
    optional: [...consent, 'redirectUri', 'state', 'nonce', 'pkce', 'codeVerifier', 'codeChallenge', 'in'],
    examples: [
      'grantscope snippet authorize url --client client_secret.json --scope openid email --access-type offline --in python',
    ],
    load: async () => (await import('./commands/snippet.ts')).snippetAuthorizeUrl,
  },
  {
    path: ['snippet', 'exchange'],
    words: 'command.exchange',
    frame: 'command.snippet',
    required: ['client'],
    optional: ['code', 'scope', 'redirectUri', 'codeVerifier', 'nonce', 'in'],
    examples: [
      'grantscope snippet exchange --client client_secret.json --redirect-uri postmessage --in python > exchange.py',
      `grantscope snippet exchange --client client_secret.json --scope openid,email,${calendarScope} --in node`,
    ],
    load: async () => (await import('./commands/snippet.ts')).snippetExchange,
  },
  {
    path: ['snippet', 'token', 'refresh'],
    arguments: ['[token]'],
    words: 'command.token.refresh',
    frame: 'command.snippet',
    required: ['client'],
    optional: ['in'],
    examples: ['grantscope snippet token refresh --client client_secret.json --in go'],
    load: async () => (await import('./commands/snippet.ts')).snippetTokenRefresh,
  },
  {
    path: ['snippet', 'token', 'inspect'],
    arguments: ['[token]'],
    words: 'command.token.inspect',
    frame: 'command.snippet',
    optional: ['client', 'in'],
    examples: ['grantscope snippet token inspect', 'grantscope snippet token inspect @id-token.txt --in python'],
    load: async () => (await import('./commands/snippet.ts')).snippetTokenInspect,
  },
  {
    path: ['snippet', 'token', 'userinfo'],
    arguments: ['[token]'],
    words: 'command.token.userinfo',
    frame: 'command.snippet',
    optional: ['client', 'in'],
    examples: ['grantscope snippet token userinfo --in curl'],
    load: async () => (await import('./commands/snippet.ts')).snippetTokenUserinfo,
  },
  {
    path: ['snippet', 'token', 'revoke'],
    arguments: ['[token]'],
    words: 'command.token.revoke',
    frame: 'command.snippet',
    optional: ['client', 'in'],
    examples: ['grantscope snippet token revoke --in node'],
    load: async () => (await import('./commands/snippet.ts')).snippetTokenRevoke,
  },
  {
    path: ['snippet', 'id-token', 'check'],
    arguments: ['[jwt]'],
    words: 'command.idToken.check',
    frame: 'command.snippet',
    optional: ['audience', 'client', 'nonce', 'accessToken', 'hd', 'in'],
    examples: ['grantscope snippet id-token check --client client_secret.json --in go'],
    load: async () => (await import('./commands/snippet.ts')).snippetIdTokenCheck,
  },
  {
    path: ['snippet', 'delegation', 'check'],
    words: 'command.delegation.check',
    frame: 'command.snippet',
    required: ['key', 'scope'],
    optional: ['subject', ...withKey, 'in'],
    examples: [
      `grantscope snippet delegation check --key key.json --subject user@example.com --scope ${calendarScope} --in python`,
    ],
    load: async () => (await import('./commands/snippet.ts')).snippetDelegationCheck,
  },
  {
    path: ['snippet', 'calendar', 'get'],
    arguments: ['<id>'],
    words: 'command.calendar.get',
    frame: 'command.snippet',
    required: ['key'],
    optional: [...asUser, 'in'],
    examples: [
      'grantscope snippet calendar get primary --key key.json --subject user@example.com --in python > calendar.py',
    ],
    load: async () => (await import('./commands/snippet.ts')).snippetCalendarGet,
  },
  {
    path: ['emulator', 'start'],
    words: 'command.emulator.start',
    optional: ['port', 'out', 'fault'],
    examples: [
      'grantscope emulator start',
      'grantscope emulator start --port 8080 --out company',
      'grantscope emulator start --fault delegation-missing',
    ],
    load: async () => (await import('./commands/emulator-start.ts')).emulatorStart,
  },
  {
    path: ['emulator', 'code'],
    words: 'command.emulator.code',
    required: ['origin', 'user', 'scope'],
    optional: ['redirectUri', 'nonce', 'codeChallenge'],
    examples: [
      `grantscope emulator code --origin http://127.0.0.1:8080 --user user@example.com --scope openid,${calendarScope}`,
    ],
    load: async () => (await import('./commands/emulator-code.ts')).emulatorCode,
  },
  {
    path: ['emulator', 'fault'],
    arguments: ['[name]', '[state]'],
    words: 'command.emulator.fault',
    required: ['origin'],
    optional: ['argument'],
    examples: [
      'grantscope emulator fault --origin http://127.0.0.1:8080',
      'grantscope emulator fault delegation-missing on --origin http://127.0.0.1:8080',
    ],
    load: async () => (await import('./commands/emulator-fault.ts')).emulatorFault,
  },
];

/** What the words before a verb mean, for their own `--help`. */
export const nouns: Readonly<Record<string, CliMessageKey>> = {
  authorize: 'noun.authorize',
  client: 'noun.client',
  token: 'noun.token',
  'id-token': 'noun.id-token',
  scopes: 'noun.scopes',
  delegation: 'noun.delegation',
  calendar: 'noun.calendar',
  account: 'noun.account',
  snippet: 'noun.snippet',
  emulator: 'noun.emulator',
};
