import { sequence } from './any-of.ts';
import type { PastedProblem } from '../../../shared/contract/diagnosis.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { redactText } from '../redact.ts';
import { aloneFinding, errorPageIn, type Finding } from './alone-finding.ts';
import { type Cluster, clustersOf } from './text/clusters.ts';
import { apiReasons, apiStatuses, oauthNames } from './error-names.ts';
import { evidenceOf } from './facts.ts';
import { pastedText } from './text/pasted-bytes.ts';
import { isMentioned, lineBefore } from './text/mentioned.ts';
import { kindOf, type TextKind } from './text/text-kind.ts';
import { factsIn } from './text/pasted-facts.ts';
import { isAt, type Place } from './place.ts';
import { placeOfReport } from './text/place-of-report.ts';
import { google, isOfOthers, namesOther } from './text/providers.ts';
import { isAskedElsewhere, namesOtherHost, placeOf, placeOfFault, placeOfStatus } from './text/place-in-text.ts';
import { type PlainText, plainText } from './text/plain-text.ts';
import { withSaslAnswers } from './text/sasl-answer.ts';
import { goesAlong, reportedSigns, signsIn } from './text/signals.ts';
import { otherCauses, type Rule } from './rule.ts';
import { shownWords } from './text/shown-words.ts';
import type { Signal } from './text/signal.ts';
import { namedIn, ruleFor, type SeenError } from './seen-error.ts';

/**
 * Every error that is recognised in a pasted text (an answer, a page, a URL, a log, a stack trace; in any wrapper), once
 * each, in order of appearance. Sends nothing; nothing secret is in the problems. Linear in the text. Fails with
 * `diagnosis.unrecognised`.
 */
export function diagnoseText(bytes: Uint8Array): Outcome<{ readonly diagnoses: readonly PastedProblem[] }> {
  // Secrets first: what is looked at is what may be shown.
  const safe = redactText(withSaslAnswers(pastedText(bytes)));
  const whole = plainText(safe);
  const signs = signsIn(whole.text);
  const asGiven = withoutFamilies(findingsIn(whole.text, signs), whole.text);
  if (asGiven.length > 0) return told(asGiven, whole);
  const alone = aloneFinding(whole.text, signs);
  if (alone) return told([alone], whole);
  // What a narrow window cut is put together again only where nothing was found.
  const joined = plainText(safe, true);
  const together =
    joined.text === whole.text ? [] : withoutFamilies(findingsIn(joined.text, signsIn(joined.text)), joined.text);
  if (together.length > 0) return told(together, joined);
  const status = statusOf(whole.text, signs);
  return told(status.length > 0 ? status : errorPageIn(whole.text), whole);
}

function told(
  findings: readonly Finding[],
  plain: PlainText,
): Outcome<{ readonly diagnoses: readonly PastedProblem[] }> {
  if (findings.length === 0) return fail('diagnosis.unrecognised');
  const codes = new Set<string>();
  const diagnoses = findings.flatMap((finding) => {
    if (codes.has(finding.rule.code)) return [];
    codes.add(finding.rule.code);
    return [problemOf(finding, plain)];
  });
  return succeed({ diagnoses });
}

/** An authorization server's status says something else. */
const ofSignIn =
  /oauth|(?<!cancellation)token|sign(?:ing|ed)?[ -]?in|log(?:ging|ged)?[ -]?in|(?:\/|auth\w{0,10} )callback|authenticat/i;
/** `a 404 error`: somebody's words, which tell only where nothing else does. */
const inProse =
  /^(?:[45]\d\d ?(?:on (?:all|every|each|any)|errors?|status|fehler|failed permission|permission denied|access denied|エラー|错误|錯誤|오류|에러)|(?:forbidden|unauthorized|bad request|too many requests) error|(?:return|get|giv|throw|receiv|respond|fail|answer)\w* [\w ]{0,20}[45]\d\d)$/i;
/** A line that says what was asked. */
const askedOfGoogle = /https?:\/\/(?:[\w-]{1,40}\.){1,4}google(?:apis|usercontent)?\.com\b/i;
/** Whoever tells of a server of their own, and what visits it. */
const ofOwnServer =
  /\b(?:my|our|their) (?:own )?(?:\w{3,12} )?(?:(?:web)?sites?|pages?|blog|servers?|backend|router|shop|domain)\b|\bnginx\b|apache|wordpress|crawl|landing page|submitted url|\bregistry\b|manifest unknown|routingerror|no route matches|\bcannot (?:get|post) \/|googlebot|google bot\b|"success" ?: ?false, ?"data" ?:/i;
/** The page of a server that somebody runs, behind its status. */
const ownPage =
  /\b(?:next|own)cloud\s{1,9}internal server error\b|server was unable to complete your request|server got itself in trouble|proxy server received an invalid response|do not have permission for this request/i;
/** A path that a program of one's own does not serve. */
const ownRoute =
  /routingerror|no route matches|\bcannot (?:get|post) \/|\bcompleted [45]\d\d [\w ]{2,24} in \d|\b[45]\d\d on (?:get|post|put|patch|delete) \/\w|"data" ?: ?null, ?"error" ?: ?\{ ?"status" ?: ?[45]\d\d, ?"name" ?:|\bpath=["']?\/[^\n]{0,900} status=[45]\d\d/i;
/** What is asked for something, not signed in to. */
const ofProduct =
  /\b(?:drive|calendars?|sheets?|spreadsheets?|docs|gmail|youtube|photos|maps|contacts|people|bigquery|storage|classroom|tasks|api)\b|カレンダー|ドライブ/i;

function lineAround(text: string, start: number, end: number): string {
  return text.slice(text.lastIndexOf('\n', start) + 1, end + 200).split('\n', 1)[0] ?? '';
}

/** The part of its line in which an error stands: another part may be about somebody else. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const begins = before.split(/[.;|]\s|\n/).at(-1) ?? '';
  const [ends = ''] = text.slice(end, end + 300).split(/[.;,|]\s|\n/, 1);
  return begins + text.slice(start, end) + ends;
}

/** In a short report about something of Google's: the first status that is told, and nothing more. */
function statusOf(text: string, signs: readonly Signal[]): readonly Finding[] {
  // Anything else that stands there was judged: as only spoken of, or as somebody else's.
  if (signs.some((sign) => !goesAlong(sign.kind) && !(sign.kind === 'said' && sign.said.code === null))) return [];
  const kind = kindOf(text);
  const place = placeOfReport(text, kind);
  if (place === null) return [];
  for (const cluster of clustersOf(reportedSigns(signs, text, kind), text)) {
    const { start, end, http } = cluster;
    const line = lineAround(text, start, end);
    if (isMentioned(text, start, end, kind) || ofSignIn.test(line) || namesOtherHost(line)) continue;
    if (namesOther(line)) continue;
    if (isAskedElsewhere(text.slice(Math.max(0, start - 1_500), start))) continue;
    const around = text.slice(Math.max(0, start - 300), end + 300);
    if (
      ofOwnServer.test(around) ||
      ownPage.test(around) ||
      ownRoute.test(line) ||
      (ofSignIn.test(around) && !ofProduct.test(around))
    )
      continue;
    const seen: SeenError = { place, status: http, names: [], unlisted: null, said: [], words: text.slice(start, end) };
    const rule = ruleFor(seen, {});
    return rule ? [{ rule: { ...rule, certainty: 'possible' }, seen, facts: {}, cluster }] : [];
  }
  return [];
}

function findingsIn(text: string, signs: readonly Signal[]): readonly Finding[] {
  const kind = kindOf(text);
  const clusters = clustersOf(reportedSigns(signs, text, kind), text);
  const known = new Map<string, Finding | null>();
  const findings: Finding[] = [];
  clusters.forEach((cluster, index) => {
    const said = cluster.said.map(({ code }) => code);
    const key = JSON.stringify([cluster.names, said, cluster.http, cluster.unknown]);
    // After thousands of errors only new ones are looked at more closely.
    const told = index > 2_000 ? known.get(key) : undefined;
    const after = clusters[index + 1]?.start ?? text.length;
    const finding =
      told === undefined
        ? findingOf(cluster, text, kind, clusters[index - 1]?.end ?? 0, after)
        : told && { ...told, cluster };
    known.set(key, finding);
    if (finding) findings.push(finding);
  });
  return findings;
}

/** An answer by AIP-193 without what surrounds it: the code and its status, which nobody else writes side by side. */
const bareStatus = sequence(
  '',
  /"code" ?: ?/,
  [
    /400\b[^}]{1,900}"(?:INVALID_ARGUMENT|FAILED_PRECONDITION)/,
    /401\b[^}]{1,900}"UNAUTHENTICATED/,
    /403\b[^}]{1,900}"PERMISSION_DENIED/,
    /404\b[^}]{1,900}"NOT_FOUND/,
    /409\b[^}]{1,900}"(?:ABORTED|ALREADY_EXISTS)/,
    /429\b[^}]{1,900}"RESOURCE_EXHAUSTED/,
    /500\b[^}]{1,900}"(?:INTERNAL|UNKNOWN)/,
    /503\b[^}]{1,900}"UNAVAILABLE/,
    /504\b[^}]{1,900}"DEADLINE_EXCEEDED/,
  ],
  /"/,
);
/** A status by its number and name, as gRPC for Node has it, of which Google's libraries are made. */
const nodesStatus = sequence(
  '',
  /(?<![\w.])/,
  [
    /3 INVALID_ARGUMENT/,
    /5 NOT_FOUND/,
    /6 ALREADY_EXISTS/,
    /7 PERMISSION_DENIED/,
    /8 RESOURCE_EXHAUSTED/,
    /9 FAILED_PRECONDITION/,
    /13 INTERNAL(?=: internal error encountered)/,
    /16 UNAUTHENTICATED/,
  ],
  /: \w/,
);
/** Its trace, or a client made for a service of one's own: Google's would be named there. */
const ownGrpc = /grpc-js|_grpc_pb|\b(?:our|my) (?:own )?(?:\w{3,12} )?(?:service|server|backend)\b/;
const generalWords = /\bdomain\b|googleapi|\berrors["']?\s{0,3}[:=[]|locationType|Location\[|google\.rpc|HttpError/;
const anyones: ReadonlySet<string> = new Set([
  ...Object.values(apiReasons)
    .flat()
    .filter((name) => /^(?:[a-z]+|[A-Z]+)$/.test(name)),
  ...apiStatuses,
]);
/** Names of OAuth's that every program has for itself. */
const anyServers: ReadonlySet<string> = new Set([
  'server_error',
  'temporarily_unavailable',
  'backend_error',
  'rate_limit_exceeded',
  'slow_down',
  'login_required',
  'invalid_request',
  'access_denied',
]);
/** What every API says of a token (RFC 6750). */
const ofResources: ReadonlySet<string> = new Set(['invalid_token', 'insufficient_scope']);
/** What is said in the words of libraries that serve every provider. */
const anyonesWords =
  /^(?:id_token\.|authorize\.(?:state_mismatch|access_denied|popup_closed|code_not|cancelled|domain_not|account_not)|token\.(?:no_|unreadable|exchange_failed)|userinfo\.|api\.(?:bad_request|not_found|conflict|forbidden|failed_precondition|domain_policy)$|credentials\.(?:client_id|none_held|private_key|p12))/;
/** What apps say of a sign-in by themselves: on no page of Google's. */
const appsWords = /^authorize\.(?:code_not|cancelled|domain_not|account_not|no_terminal|unknown_error)/;
/** What nobody but Google's cloud says, whatever program and whoever else stands beside it. */
const ofCloud: ReadonlySet<DiagnosisCode> = new Set(['api.iam_permission_denied', 'api.service_disabled']);
const ofFederation: ReadonlySet<DiagnosisCode> = new Set(['token.no_subject_token', 'token.federation_refused']);
/** What every program may meet on its way to anything; the page for unusual traffic is Google's own. */
const onTheWay = /^network\.(?!unusual_traffic)/;
const microsofts = /error_description[^\n]{1,9}AADSTS\d{4,6}/;
/** How far before an error its request may stand, in characters. */
const requestReach = 1_500;
const statuses: ReadonlySet<string> = new Set(apiStatuses);

function findingOf(
  cluster: Cluster,
  text: string,
  kind: TextKind,
  previous: number,
  following: number,
): Finding | null {
  const { start, end, said } = cluster;
  const words = text.slice(start, Math.min(end + 200, following, start + 6_000));
  const nothingButStatus = isBare(cluster);
  const isProse = inProse.test(text.slice(start, end)) && !askedOfGoogle.test(lineBefore(text, start));
  if (nothingButStatus && (isProse || isMentioned(text, start, end, kind))) return null;
  if (nothingButStatus && (ownPage.test(text.slice(end, end + 200)) || ownRoute.test(lineAround(text, start, end))))
    return null;
  if (isAnyones(cluster) && !isPrinted(text, start)) return null;
  const before = text.slice(Math.max(previous, start - (nothingButStatus ? 700 : 3_000)), start);
  // The rest of its line belongs to it, whatever else is told there.
  const [line = ''] = text.slice(end, end + 600).split('\n', 1);
  const after = text.slice(end, Math.min(end + 600, Math.max(following, end + line.length)));
  const isFault = said.length > 0 && said.every(({ code }) => code !== null && onTheWay.test(code));
  const first = isFault ? (said[0]?.end ?? end) : end;
  // Of Python's requests, what was asked stands below the answer.
  const [asked = ''] = /\bfor url: https:[^\s"']{8,400}/.exec(text.slice(end, end + 2_500)) ?? [];
  const near = isFault
    ? placeOfFault(text.slice(start, first), before, text.slice(first, first + 600))
    : (nothingButStatus ? placeOfStatus : placeOf)(
        text.slice(Math.max(0, start - 1), start) + words,
        before,
        `${after}\n${asked}`,
      );
  // A token for Workload Identity Federation is somebody else's by its nature.
  const isOutside = said.some(({ code }) => code !== null && ofFederation.has(code));
  const isOfCloud = said.some(({ code }) => code !== null && ofCloud.has(code));
  if (near === 'elsewhere' && !isOutside && !isOfCloud) return null;
  // A member of an answer that Microsoft's description began.
  const above = text.slice(Math.max(0, start - requestReach), start);
  if (microsofts.test(above.slice(above.lastIndexOf('{') + 1))) return null;
  // Every provider has ID tokens.
  const told =
    near === 'elsewhere' || (near === 'verifier' && !google.test(before.slice(-1_500) + words + after)) ? null : near;
  if (
    !isOutside &&
    said.every(({ code }) => code === null || anyonesWords.test(code)) &&
    (isOfOthers(before, words, after) || namesOther(clauseAround(text, start, end)))
  )
    return null;
  // A sentence that others have, too, is of whom its line names.
  if (
    !isOutside &&
    cluster.names.length === 0 &&
    said.length > 0 &&
    said.every(({ code }) => code === null || anyonesWords.test(code)) &&
    namesOther(lineAround(text, start, end))
  )
    return null;
  // A sentence of the consent page tells where it stands.
  const isOfPage = said.some(({ code }) => code?.startsWith('authorize.') && !appsWords.test(code));
  const place = isOfPage && (told === null || told === 'google' || told === 'api') ? 'authorize' : told;
  // An API's form alone is Google's only where nobody else is named beside it.
  const isSure = cluster.sure && !isBesideOther(before, words, after);
  const isGoogles =
    place !== null ||
    isSure ||
    generalWords.test(before.slice(-200) + words) ||
    (text.length < shortest && nodesStatus.test(text) && !ownGrpc.test(text) && !isOfOthers(before, words, after)) ||
    (cluster.names.some((name) => statuses.has(name)) &&
      bareStatus.test(words.slice(0, 1_500)) &&
      !isBesideOther(before, words, after));
  // Words that any program uses for its own errors count only in an answer of Google's.
  const names = cluster.names.filter(
    (name) =>
      isGoogles ||
      !(
        anyones.has(name) ||
        (cluster.hasOtherDescription && anyServers.has(name)) ||
        (ofResources.has(name) && !cluster.hasOAuthDescription && !/invalid value/i.test(words))
      ),
  );
  const seen: SeenError = {
    place: isSure && (place === null || place === 'google') ? 'api' : place,
    status: cluster.http,
    names,
    unlisted: isGoogles && isOfApi(cluster) ? cluster.unknown : null,
    said,
    words: cluster.hasOAuthDescription ? (cluster.description ?? words) : lineOfName(before, after) + words,
  };
  const facts = factsIn(before.slice(-requestReach) + words + after, seen.place);
  const rule = ruleFor(seen, facts) ?? refusal(cluster, names, place);
  return rule ? { rule, seen, facts, cluster } : null;
}

/** `Account not found (invalid_grant)`: the description stands before the name. */
function lineOfName(before: string, after: string): string {
  return /[([]["'`]?$/.test(before) && /^["'`]?[)\]]/.test(after) ? before.slice(before.lastIndexOf('\n') + 1) : '';
}

function isBesideOther(before: string, words: string, after: string): boolean {
  return namesOtherHost(before.slice(-300) + words.slice(0, 1_500) + after.slice(0, 200));
}

/** An API's reason comes with a status, of HTTP or by name; one in the form of OAuth's names has to be called a reason. */
function isOfApi({ http, names, unknown, isUnknownReason, sure }: Cluster): boolean {
  if (!sure && http === null && !names.some((name) => statuses.has(name))) return false;
  return isUnknownReason || !(unknown !== null && /^[a-z]+(?:_[a-z]+)+$/.test(unknown));
}

/** RFC 6749, section 5.2: 401 is for clients alone, and 400 at Google's nearly always for the grant. */
const ofTokens: ReadonlyMap<number | null, DiagnosisCode> = new Map([
  [400, 'token.invalid_grant'],
  [401, 'token.invalid_client'],
  [403, 'token.refused'],
]);
/** Google answers a service account that is not delegated to with 401. */
const ofAssertions: typeof ofTokens = new Map([...ofTokens, [401, 'token.unauthorized_client']]);

/** An answer of an authorization server with a name that no rule has, or of which a program kept nothing but the status. */
function refusal(cluster: Cluster, names: readonly string[], place: Place | null): Rule | null {
  if (isBare(cluster) && place !== null && isAt(place, ['token'])) {
    const code = place === 'token:jwt-bearer' ? ofAssertions.get(cluster.http) : ofTokens.get(cluster.http);
    return code ? { code, certainty: 'possible', family: true } : null;
  }
  const isOAuth =
    names.some((name) => oauthNames.has(name)) || (cluster.hasOAuthDescription && cluster.unknown !== null);
  return isOAuth ? { code: 'token.refused', certainty: 'possible', family: true } : null;
}

/** A wider code is given up where the same error is told more exactly beside it. */
function withoutFamilies(findings: readonly Finding[], text: string): readonly Finding[] {
  return findings.filter(({ rule, cluster }, index) => {
    if (passesOn(cluster, findings[index + 1]?.cluster, text)) return false;
    if (!rule.family) return true;
    const around = [...findings.slice(Math.max(0, index - 3), index), ...findings.slice(index + 1, index + 4)];
    return !around.some(
      (other) =>
        other.cluster.start - cluster.end < 1_500 &&
        cluster.start - other.cluster.end < 1_500 &&
        ((!other.rule.family && isOfFamily(other.rule.code, rule.code) && !areOfDifferent(cluster, other.cluster)) ||
          isStatusOf(cluster, other.cluster) ||
          // `Unable to connect: …`, and why.
          (rule.code === 'network.failed' &&
            other.rule.code.startsWith('api.') &&
            other.cluster.start >= cluster.end &&
            other.cluster.start - cluster.end < 120) ||
          // gRPC's word for a token that could not be had, and why.
          (rule.code === 'token.invalid_grant' &&
            cluster.names.includes('UNAVAILABLE') &&
            other.cluster.start >= cluster.end &&
            /^(?:network|token|credentials)\./.test(other.rule.code)) ||
          (rule.code === 'api.bad_request' && other.rule.code.startsWith('token.') && quotes(cluster, other.cluster))),
    );
  });
}

/** The status of one's own server, `[500] …: [400 Bad Request] API key not valid`: what it had been told stands behind it. */
function passesOn(bare: Cluster, told: Cluster | undefined, text: string): boolean {
  if (!isBare(bare) || told === undefined || isBare(told) || told.http === null) return false;
  return told.start - bare.end < 300 && bare.http !== told.http && !text.slice(bare.end, told.start).includes('\n');
}

/** An answer whose message begins with the words of another, as Firebase passes on what the token endpoint said. */
function quotes({ names, start, end, http }: Cluster, other: Cluster): boolean {
  return names.length > 0 && http === null && other.start > start && other.start - end < 40;
}

/** Two answers: each has a status of its own. */
function areOfDifferent(one: Cluster, other: Cluster): boolean {
  return one.http !== null && other.http !== null && one.http !== other.http;
}

/** Nothing but a status, of an error that is told with its name beside it. */
function isStatusOf(bare: Cluster, told: Cluster): boolean {
  return isBare(bare) && !isBare(told) && (told.http === null || told.http === bare.http);
}

function isBare({ names, said, unknown }: Cluster): boolean {
  return names.length === 0 && said.length === 0 && unknown === null;
}

/** Nothing but sentences as every program has them. */
function isAnyones({ names, said, http, unknown }: Cluster): boolean {
  return names.length === 0 && http === null && unknown === null && said.every(({ code }) => code === null);
}

/** What stands before what a program printed. */
const printed =
  /error|exception|fail|return|respon|message|warn|reason|denied|bad request|forbidden|\b[45]\d\d\b|["'`]$|\b(?:says?|said|saying|got|get|getting|gives?|giving|shows?|throws?|unable|cannot|couldn't|エラー|错误|오류|fehler|erro)\b/i;
/** A case that somebody speaks of. */
const supposedBefore = /\b(?:when|if|whenever|unless|in case) [^.\n]{0,80}$/i;
/** So short a text is nothing but the message. */
const shortest = 400;

/** Whether a sentence of every program's was printed by one, and not said by somebody: by its line and the one above. */
function isPrinted(text: string, start: number): boolean {
  if (supposedBefore.test(text.slice(Math.max(0, start - 100), start))) return false;
  if (text.length < shortest) return true;
  const [above = '', line = ''] = `\n${text.slice(Math.max(0, start - 300), start)}`.split('\n').slice(-2);
  // An item of a list is one cause of several.
  return printed.test(line) || (!/^\s{0,12}[-*•・]/.test(line) && printed.test(above));
}

/** What codes of APIs begin with: one family. */
const ofApi: ReadonlySet<string> = new Set([
  'api',
  'calendar',
  'gmail',
  'directory',
  'drive',
  'youtube',
  'chat',
  'apps_script',
  'ads',
  'firebase',
  'fcm',
]);

/** Told of a token or an account by an API. */
const ofApiToo = /^(?:token\.invalid_token(?:\.|$)|authorize\.two_step_required$)/;

/** Told of the client or the organization by the sign-in page. */
const ofPageToo = /^token\.(?:invalid_client|deleted_client|disabled_client|org_internal|admin_policy_enforced)\b/;

function isOfFamily(code: string, family: string): boolean {
  const root = (of: string) => of.slice(0, of.indexOf('.'));
  if (family === 'network.failed' || family === 'credentials.unrecognised') return root(code) === root(family);
  // Whatever tells what the exchange was refused for.
  if (family === 'token.invalid_grant.code_refused') return code.startsWith('token.invalid_grant.');
  if (family === 'token.exchange_failed_elsewhere') return /^(?:token|network|id_token|api)\./.test(code);
  if (ofApi.has(root(family))) return ofApi.has(root(code)) || ofApiToo.test(code);
  const isOfPage = root(code) === 'authorize' || ofPageToo.test(code);
  return code.startsWith(`${family}.`) || (root(family) === 'authorize' && isOfPage);
}

function problemOf({ rule, seen, facts, cluster }: Finding, plain: PlainText): PastedProblem {
  const named = Object.entries(namedIn(seen.said)).flatMap(([key, value]) => {
    const safe = shown(value);
    return safe === null ? [] : [[key, safe] as const];
  });
  const error = shown(seen.names[0] ?? cluster.unknown);
  const unknown = {
    ...(/^token\.(?:federation_)?refused$/.test(rule.code) && error && { error }),
    ...(rule.code === 'api.refused' && error && { reason: error }),
  };
  const alternatives = otherCauses(rule, facts);
  return {
    code: rule.code,
    certainty: rule.certainty,
    ...(alternatives.length > 0 && { alternatives }),
    evidence: { ...evidenceOf(facts), ...Object.fromEntries(named), ...unknown },
    wire: { status: cluster.http, error, description: shown(cluster.description) },
    line: plain.lineAt(cluster.start),
    excerpt: excerptOf(cluster, plain.text),
  };
}

function shown(value: string | null): string | null {
  const safe = value === null ? '' : shownWords(value).slice(0, 500).trim();
  return safe === '' ? null : safe;
}

/** The most characters of an excerpt before it is cut. */
const longestExcerpt = 300;

/** From the line's start, or in a long line from a word before the error, to the end of its last line; `…` where it was cut. */
function excerptOf({ start, end }: Cluster, text: string): string {
  const before = text.slice(Math.max(0, start - 80), start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const isBegun = lineStart === 0 && start > 80 && text[start - 81] !== '\n';
  const from = start - before.length + (isBegun ? (/^\S{0,40}\s+/.exec(before)?.[0].length ?? 0) : lineStart);
  const last = Math.min(end, from + 1_000);
  const [rest = ''] = text.slice(last, last + 200).split('\n', 1);
  const isOpen = last < end || (rest.length === 200 && (text[last + 200] ?? '\n') !== '\n');
  const words = shownWords(text.slice(from, last) + rest)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const most = longestExcerpt - 2;
  return `${isBegun ? '…' : ''}${words.slice(0, most)}${isOpen || words.length > most ? '…' : ''}`;
}
