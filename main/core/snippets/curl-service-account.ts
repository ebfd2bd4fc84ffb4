import type { CalendarRead, CalendarReadName } from './calendar-read.ts';
import { base64url, bearer, curl, field, inSubshell, post, variable, words } from './curl-command.ts';
import { percentEncoded, seenJson, shellWord } from './literals.ts';
import {
  type Assertion,
  assertionClaims,
  forCalendarReads,
  type Page,
  type ServiceAccountLines,
  signJwt,
} from './snippet-call.ts';

/** The steps of a service account: an assertion signed by openssl, or by Google for who may. */
export const curlServiceAccount: ServiceAccountLines = {
  'delegation.check': (call, page) => inSubshell([...assertionLines(call, page), '', ...tokenRequest(page)]),
  ...forCalendarReads((call: Assertion & CalendarRead, page: Page) =>
    inSubshell([
      ...assertionLines(call, page),
      '',
      ...into('answer', tokenRequest(page)),
      `ACCESS_TOKEN=${memberOf('answer', 'access_token')}`,
      ...call.notes.map((note) => `# ${page.say(note)}`),
      ...readLines(call, page),
    ]),
  ),
};

const paths: Readonly<Record<CalendarReadName, readonly string[]>> = {
  'calendar.calendarList.get': ['users/me/calendarList'],
  'calendar.events.list': ['calendars', 'events'],
  'calendar.events.get': ['calendars', 'events'],
  'calendar.events.instances': ['calendars', 'events', 'instances'],
  'calendar.freebusy.query': ['freeBusy'],
};

function readLines({ operation, path, parameters }: CalendarRead, { endpoints }: Page): readonly string[] {
  const segments = paths[operation].flatMap((segment, at) => {
    const value = path[at]?.[1];
    return value === undefined ? [segment] : [segment, percentEncoded(value)];
  });
  const start = `${curl} ${shellWord(`${endpoints.calendarRoot}calendar/v3/${segments.join('/')}`)}`;
  if (operation === 'calendar.freebusy.query') {
    const { items, ...span } = Object.fromEntries(parameters);
    const body = { ...span, items: (Array.isArray(items) ? items : []).map((id: string) => ({ id })) };
    const json = [`--header 'content-type: application/json'`, `--data-raw ${shellWord(seenJson(body))}`];
    return words(start, [bearer('ACCESS_TOKEN'), ...json]);
  }
  const query = parameters.flatMap(([name, value]) => [value].flat().map((each) => field(name, String(each))));
  return words(start, [bearer('ACCESS_TOKEN'), ...(query.length > 0 ? ['--get', ...query] : [])]);
}

/** RFC 7523, section 2.1: from the key, or from who may sign, to `$assertion`. */
function assertionLines(call: Assertion, page: Page): readonly string[] {
  const { key, subject } = call;
  const { say, use } = page;
  const claims = seenJson(assertionClaims(call)).slice(0, -1);
  const nobody = subject === undefined ? [`# ${say('asItself')}`] : [];
  if (key.format === 'keyless') {
    const { url, delegates } = signJwt(key, page);
    // JSON within JSON: what stands in double quotes once more.
    const payload = seenJson({ payload: claims }).slice(0, -2);
    const more = delegates.length > 0 ? `,${seenJson({ delegates }).slice(1, -1)}` : '';
    return [
      `# ${say('signedByGoogle')}`,
      ...nobody,
      'now=$(date +%s)',
      `body=${shellWord(payload)}`,
      String.raw`body="$body,\\\"iat\\\":$now,\\\"exp\\\":$((now + 3600))}\""${shellWord(`${more}}`)}`,
      ...into(
        'signed',
        words(`${curl} ${shellWord(url)}`, [
          bearer(use('CALLER_TOKEN')),
          `--header 'content-type: application/json'`,
          '--data-raw "$body"',
        ]),
      ),
      `assertion=${memberOf('signed', 'signedJwt')}`,
    ];
  }
  const header = { alg: 'RS256', typ: 'JWT', ...(key.keyId !== null && { kid: key.keyId }) };
  return [
    ...(key.format === 'json' ? keyFromJson(page) : [`key=${variable(use('SERVICE_ACCOUNT_PEM_FILE'))}`]),
    '',
    `# ${say('assertion')}`,
    ...nobody,
    `base64url() { ${base64url}; }`,
    'now=$(date +%s)',
    `header=${shellWord(seenJson(header))}`,
    `claims=${shellWord(claims)}`,
    'claims="$claims,\\"iat\\":$now,\\"exp\\":$((now + 3600))}"',
    'unsigned=$(printf %s "$header" | base64url).$(printf %s "$claims" | base64url)',
    'assertion=$unsigned.$(printf %s "$unsigned" | openssl dgst -sha256 -sign "$key" | base64url)',
  ];
}

/** Into a file that is gone with the subshell: openssl reads a key from nowhere else. */
function keyFromJson({ say, use }: Page): readonly string[] {
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
    '--data "assertion=$assertion"',
  ]);
}

/** A command whose output is kept; what Google refuses is shown, and ends it. */
function into(name: string, command: readonly string[]): readonly string[] {
  const [first = '', ...rest] = command;
  const last = rest.at(-1) ?? '';
  return [`${name}=$(${first}`, ...rest.slice(0, -1), `${last}) || { printf '%s\\n' "$${name}"; exit 1; }`];
}

/** A member of a JSON object whose value needs no escapes. */
function memberOf(name: string, member: string): string {
  return String.raw`$(printf %s "$${name}" | sed -n 's/.*"${member}" *: *"\([^"]*\)".*/\1/p')`;
}
