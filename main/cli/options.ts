import { Option } from 'commander';
import type { CliMessageKey } from '../../shared/messages/cli-en.ts';

/** What a command line may hold besides its arguments; each command takes some of these. */
export interface Options {
  readonly json?: boolean;
  readonly lang?: string;
  readonly google?: string;
  readonly trace?: string;
  readonly client?: string;
  readonly key?: string;
  readonly p12Password?: string;
  readonly serviceAccount?: string;
  readonly subject?: readonly string[];
  readonly subjects?: string;
  readonly directoryAdmin?: string;
  readonly orgUnit?: string;
  readonly scope?: readonly string[];
  readonly exhaustive?: boolean;
  readonly watch?: boolean;
  readonly call?: boolean;
  readonly report?: string;
  readonly listed?: string;
  readonly names?: boolean;
  readonly code?: string;
  readonly dryRun?: boolean;
  readonly redirectUri?: string;
  readonly codeVerifier?: string;
  readonly state?: string;
  readonly accessType?: string;
  readonly prompt?: readonly string[];
  readonly loginHint?: string;
  readonly includeGrantedScopes?: boolean;
  readonly granularConsent?: string;
  readonly hl?: string;
  readonly pkce?: boolean;
  readonly timeout?: string;
  readonly nonce?: string;
  readonly showSecrets?: boolean;
  readonly audience?: readonly string[];
  readonly accessToken?: string;
  readonly hd?: string;
  readonly offline?: boolean;
  readonly certs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly query?: string;
  readonly timeZone?: string;
  readonly eventId?: string;
  readonly icalUid?: string;
  readonly person?: string;
  readonly outside?: boolean;
  readonly calendars?: readonly string[];
  readonly showDeleted?: boolean;
  readonly series?: boolean;
  readonly format?: string;
  readonly with?: readonly string[];
  readonly calendar?: string;
  readonly ndjson?: boolean;
  readonly port?: string;
  readonly out?: string;
  readonly origin?: string;
  readonly user?: string;
  readonly codeChallenge?: string;
  readonly argument?: string;
  readonly fault?: readonly string[];
  readonly in?: string;
}

export type OptionName = keyof Options;

interface OptionForm {
  readonly flags: string;
  readonly words: CliMessageKey;
  /**
   * May be repeated, and one value may hold several, separated by commas or spaces. The words after it belong to it too
   * as long as they look like this: narrow, so that nothing else is taken.
   */
  readonly list?: RegExp;
}

const scopeItem = /^(?:openid|email|profile|https?:\/\/.+)$/;
const addressItem = /^[^\s@]+@[^\s@]+$/;
const calendarItem = /^(?:primary|list|[^\s@]+@[^\s@]+)$/;
const promptItem = /^(?:none|consent|select_account)$/;
const faultItem = /^[a-z][a-z0-9-]+$/;
const clientIdItem = /^(?:[\w-]+\.apps\.googleusercontent\.com|\d{15,30})$/;

const forms: Readonly<Record<OptionName, OptionForm>> = {
  json: { flags: '--json', words: 'option.json' },
  lang: { flags: '--lang <tag>', words: 'option.lang' },
  google: { flags: '--google <origin>', words: 'option.google' },
  trace: { flags: '--trace <file.har>', words: 'option.trace' },
  client: { flags: '--client <file>', words: 'option.client' },
  key: { flags: '--key <file>', words: 'option.key' },
  p12Password: { flags: '--p12-password <password>', words: 'option.p12Password' },
  serviceAccount: { flags: '--service-account <email>', words: 'option.serviceAccount' },
  subject: { flags: '--subject <email>', words: 'option.subject', list: addressItem },
  subjects: { flags: '--subjects <file>', words: 'option.subjects' },
  directoryAdmin: { flags: '--directory-admin <email>', words: 'option.directoryAdmin' },
  orgUnit: { flags: '--org-unit <path>', words: 'option.orgUnit' },
  scope: { flags: '--scope <scope>', words: 'option.scope', list: scopeItem },
  exhaustive: { flags: '--exhaustive', words: 'option.exhaustive' },
  watch: { flags: '--watch', words: 'option.watch' },
  call: { flags: '--call', words: 'option.call' },
  report: { flags: '--report <file>', words: 'option.report' },
  listed: { flags: '--listed <scopes>', words: 'option.listed' },
  names: { flags: '--names', words: 'option.names' },
  code: { flags: '--code <code>', words: 'option.code' },
  dryRun: { flags: '--dry-run', words: 'option.dryRun' },
  redirectUri: { flags: '--redirect-uri <uri>', words: 'option.redirectUri' },
  codeVerifier: { flags: '--code-verifier <verifier>', words: 'option.codeVerifier' },
  state: { flags: '--state <state>', words: 'option.state' },
  accessType: { flags: '--access-type <type>', words: 'option.accessType' },
  prompt: { flags: '--prompt <prompt>', words: 'option.prompt', list: promptItem },
  loginHint: { flags: '--login-hint <email>', words: 'option.loginHint' },
  includeGrantedScopes: { flags: '--include-granted-scopes', words: 'option.includeGrantedScopes' },
  granularConsent: { flags: '--granular-consent <true|false>', words: 'option.granularConsent' },
  hl: { flags: '--hl <language>', words: 'option.hl' },
  pkce: { flags: '--pkce', words: 'option.pkce' },
  timeout: { flags: '--timeout <seconds>', words: 'option.timeout' },
  nonce: { flags: '--nonce <nonce>', words: 'option.nonce' },
  showSecrets: { flags: '--show-secrets', words: 'option.showSecrets' },
  audience: { flags: '--audience <client-id>', words: 'option.audience', list: clientIdItem },
  accessToken: { flags: '--access-token <token>', words: 'option.accessToken' },
  hd: { flags: '--hd <domain>', words: 'option.hd' },
  offline: { flags: '--offline', words: 'option.offline' },
  certs: { flags: '--certs <file>', words: 'option.certs' },
  from: { flags: '--from <time>', words: 'option.from' },
  to: { flags: '--to <time>', words: 'option.to' },
  query: { flags: '--query <text>', words: 'option.query' },
  timeZone: { flags: '--time-zone <zone>', words: 'option.timeZone' },
  eventId: { flags: '--event-id <id>', words: 'option.eventId' },
  icalUid: { flags: '--ical-uid <uid>', words: 'option.icalUid' },
  person: { flags: '--person <email>', words: 'option.person' },
  outside: { flags: '--outside', words: 'option.outside' },
  calendars: { flags: '--calendars <primary|list|id>', words: 'option.calendars', list: calendarItem },
  showDeleted: { flags: '--show-deleted', words: 'option.showDeleted' },
  series: { flags: '--series', words: 'option.series' },
  format: { flags: '--format <ics|csv|json>', words: 'option.format' },
  with: { flags: '--with <email>', words: 'option.with', list: addressItem },
  calendar: { flags: '--calendar <id>', words: 'option.calendar' },
  ndjson: { flags: '--ndjson', words: 'option.ndjson' },
  port: { flags: '--port <number>', words: 'option.port' },
  out: { flags: '--out <directory>', words: 'option.out' },
  origin: { flags: '--origin <origin>', words: 'option.origin' },
  user: { flags: '--user <email>', words: 'option.user' },
  codeChallenge: { flags: '--code-challenge <challenge>', words: 'option.codeChallenge' },
  argument: { flags: '--argument <value>', words: 'option.argument' },
  fault: { flags: '--fault <name>', words: 'option.fault', list: faultItem },
  in: { flags: '--in <language>', words: 'option.in' },
};

/** The option as commander wants it, described in the person's language. */
export function commanderOption(
  name: OptionName,
  say: (key: CliMessageKey) => string,
  words: CliMessageKey = forms[name].words,
): Option {
  const form = forms[name];
  const option = new Option(form.flags, say(words));
  if (form.list) {
    option.argParser<readonly string[]>((value, before) => [...(before ?? []), ...splitList(value)]);
  }
  return option;
}

/** `--client <file>`: how the option is written, for people. */
export function flagsOf(name: OptionName): string {
  return forms[name].flags;
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(forms, name);
}

/** One of our options, as it stands on a command line. */
export interface WrittenOption {
  readonly name: OptionName;
  readonly flag: string;
  readonly takesValue: boolean;
  /** What an item of its list looks like; null for what is no list. */
  readonly item: RegExp | null;
}

/** The option that a word such as `--scope` or `--scope=openid` names, if it is one of ours. */
export function optionIn(word: string): WrittenOption | null {
  const flag = word.split('=', 1)[0] ?? '';
  const name = (Object.keys(forms) as OptionName[]).find((each) => forms[each].flags.split(' ', 1)[0] === flag);
  if (name === undefined) return null;
  return { name, flag, takesValue: forms[name].flags.includes('<'), item: forms[name].list ?? null };
}

function splitList(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter((item) => item !== '');
}
