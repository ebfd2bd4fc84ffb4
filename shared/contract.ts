import { z } from 'zod';
import type { CodePreflight } from './code-preflight.ts';
import type { IdTokenCheck } from './id-token-check.ts';
import type { DiagnosisCode } from './diagnoses/catalogue.ts';
import type { EventComparison, FoundEvent, FoundEvents, SearchedUser } from './event-copies.ts';
import type { InspectionResult } from './inspection.ts';
import type { ClientCheckAnswer, ClientCheckVerdict } from './messages/client-check.ts';
import type { Certainty, Evidence, Problem, WireAnswer } from './outcome.ts';
import type { Exchange } from './trace.ts';

// The page's policy forbids eval, which zod would otherwise use to speed schemas up.
z.config({ jitless: true });

/**
 * `page`: the window's page and the command line may call it. `shell`: only main itself and the command line.
 * `desktop`: the page calls it, and the Electron shell implements it (dialogs, clipboard, settings).
 */
export type Room = 'page' | 'shell' | 'desktop';

interface Operation<In extends Room, Request extends z.ZodType, Result> {
  readonly room: In;
  readonly request: Request;
  /** Only a type: results come from our own code and are not parsed again. */
  readonly result?: Result;
}

/** For a result type, makes an operation of one room from its request schema. */
function operation<Result>() {
  return {
    page: <Request extends z.ZodType>(request: Request): Operation<'page', Request, Result> => ({
      room: 'page',
      request,
    }),
    shell: <Request extends z.ZodType>(request: Request): Operation<'shell', Request, Result> => ({
      room: 'shell',
      request,
    }),
    desktop: <Request extends z.ZodType>(request: Request): Operation<'desktop', Request, Result> => ({
      room: 'desktop',
      request,
    }),
  };
}

const nothing = z.object({}).strict();
const scope = z.string().min(1).max(2_000);
const scopes = z.array(scope).max(500);
/** At most 10 MiB of text: what a person may paste. */
const pasted = z.string().max(10 * 1024 * 1024);
const content = z.discriminatedUnion('encoding', [
  z.object({ encoding: z.literal('utf8'), data: pasted }).strict(),
  z.object({ encoding: z.literal('base64'), data: z.string().max(14 * 1024 * 1024) }).strict(),
]);
const fileName = z.string().max(255);
const credentialId = z.string().min(1).max(100);
const secretId = z.string().min(1).max(100);
const subject = z.string().max(1_000);
const calendarId = z.string().min(1).max(1_000);
const eventId = z.string().min(1).max(1_100);
/** Google's own names (Calendar API v3, Events, `eventType`). */
const eventTypes = ['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'] as const;
const loopbackOrigin = z.string().max(200);
const p12Options = {
  p12Password: z.string().max(1_000).optional(),
  serviceAccountEmail: z.string().max(1_000).optional(),
};

const authorizationOptions = {
  credentialId,
  scopes: scopes.min(1),
  accessType: z.enum(['online', 'offline']).optional(),
  prompt: z
    .array(z.enum(['none', 'consent', 'select_account']))
    .max(2)
    .optional(),
  loginHint: z.string().max(1_000).optional(),
  hd: z.string().max(300).optional(),
  includeGrantedScopes: z.boolean().optional(),
  enableGranularConsent: z.boolean().optional(),
  /** The language of Google's pages, as a BCP 47 tag. */
  hl: z.string().max(35).optional(),
};
/** A code or a whole redirect URL: pasted here, or pasted before and held by main (`inspect`). */
const codeOptions = {
  code: pasted.optional(),
  codeId: secretId.optional(),
};
const tokenSetId = z.string().min(1).max(100);
/** Main's own words, read back from its own encrypted file. */
const keptTokenSet = z.custom<KeptTokenSet>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    ['id', 'credentialId', 'clientId', 'accessToken', 'obtainedAt', 'expiresAt', 'world', 'shown'].every((name) =>
      Object.hasOwn(value, name),
    ),
);
/** What came of a check that has ended, as a file. */
const runExport = {
  runId: z.string().max(100),
  format: z.enum(['csv', 'json', 'markdown', 'html']),
  language: z.enum(['en', 'ja']),
  names: z.boolean().optional(),
};
/** An event as it was read: whatever Google says of it. */
const calendarEvent = z.custom<CalendarEvent>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const eventsExport = {
  format: z.enum(['ics', 'csv', 'json']),
  events: z
    .array(z.object({ subject, calendarId, calendar: z.string().max(2_000), event: calendarEvent }).strict())
    .max(100_000),
};
/** One token: pasted, shown before, or an access token that a sign-in brought. `credentialId` names the world to ask. */
const tokenOptions = {
  token: pasted.optional(),
  secretId: secretId.optional(),
  tokenSetId: z.string().max(100).optional(),
  credentialId: credentialId.optional(),
};

const redirectUri = z.string().max(2_000);
const nonce = z.string().max(1_000);
const hd = z.string().max(300);
/** A call as the operation of the same name takes it, but without secrets: where there is one, only that there is. */
const snippetCall = z.discriminatedUnion('operation', [
  z
    .object({
      operation: z.literal('authorize.url'),
      ...authorizationOptions,
      redirectUri: redirectUri.optional(),
      /** Left out, the snippet makes its own, as it should for every sign-in. */
      state: z.string().max(1_000).optional(),
      nonce: nonce.optional(),
      /** `own`: a verifier the person has. */
      codeVerifier: z.enum(['new', 'own']).optional(),
      codeChallenge: z.string().max(1_000).optional(),
    })
    .strict(),
  z
    .object({
      operation: z.literal('authorizationCode.exchange'),
      credentialId,
      scopes: scopes.optional(),
      redirectUri: redirectUri.optional(),
      codeVerifier: z.boolean().optional(),
      nonce: nonce.optional(),
    })
    .strict(),
  z.object({ operation: z.literal('token.refresh'), credentialId }).strict(),
  z
    .object({
      operation: z.literal('token.inspect'),
      token: z.enum(['accessToken', 'idToken']),
      credentialId: credentialId.optional(),
    })
    .strict(),
  z.object({ operation: z.literal('userinfo.get'), credentialId: credentialId.optional() }).strict(),
  z
    .object({
      operation: z.literal('token.revoke'),
      token: z.enum(['accessToken', 'refreshToken']),
      credentialId: credentialId.optional(),
    })
    .strict(),
  z
    .object({
      operation: z.literal('idToken.check'),
      audience: z.array(z.string().max(1_000)).max(100).optional(),
      nonce: nonce.optional(),
      hd: hd.optional(),
      accessToken: z.boolean().optional(),
      credentialId: credentialId.optional(),
    })
    .strict(),
  /** One assertion: every scope at once, for one user. */
  z
    .object({
      operation: z.literal('delegation.check'),
      credentialId,
      subject: subject.optional(),
      scopes: scopes.min(1),
    })
    .strict(),
  z
    .object({
      operation: z.literal('calendar.calendarList.get'),
      credentialId,
      subject: subject.optional(),
      calendarId,
      scopes: scopes.optional(),
    })
    .strict(),
]);

/** Google itself, or an emulator on this computer. Worlds are never mixed. */
export interface World {
  readonly kind: 'google' | 'emulator';
  /** `https://accounts.google.com` or `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

/** A secret as it may be shown: `ya29.a0…9Q4k · 218 chars · sha256 3f9a…`. */
export interface MaskedSecret {
  readonly secretId: string;
  readonly kind: 'accessToken' | 'refreshToken' | 'idToken' | 'authorizationCode' | 'codeVerifier';
  readonly masked: string;
  readonly length: number;
  /** The first 8 hex digits of its SHA-256. */
  readonly sha256: string;
}

interface CredentialCommon {
  readonly id: string;
  readonly fileName: string | null;
  readonly projectId: string | null;
  readonly world: World;
  readonly loadedAt: string;
  readonly warnings: readonly Problem[];
}

/** An OAuth client from `client_secret.json`. */
export interface OAuthClientSummary extends CredentialCommon {
  readonly kind: 'oauthClient';
  readonly clientType: 'web' | 'installed';
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly javascriptOrigins: readonly string[];
}

/** A service-account key, JSON or .p12. `needs` names what is still missing before it can be used. */
export interface ServiceAccountKeySummary extends CredentialCommon {
  readonly kind: 'serviceAccountKey';
  /** `keyless`: no key at all; somebody who may sign as the account (IAM Credentials API, `signJwt`). */
  readonly format: 'json' | 'p12' | 'keyless';
  readonly email: string | null;
  /** The numeric client ID (unique ID) that the Admin console wants; a .p12 lacks it until tokeninfo told us. */
  readonly clientId: string | null;
  readonly keyId: string | null;
  /** e.g. `RSA 2048`; null until a .p12 could be opened. */
  readonly algorithm: string | null;
  /** From a .p12's certificate; RFC 3339. */
  readonly keyCreatedAt: string | null;
  readonly needs: readonly ('p12Password' | 'serviceAccountEmail')[];
}

export type CredentialSummary = OAuthClientSummary | ServiceAccountKeySummary;

export type JsonObject = { readonly [name: string]: unknown };

export interface ExchangeResult {
  readonly tokenSetId: string;
  readonly accessToken: MaskedSecret;
  readonly refreshToken: MaskedSecret | null;
  readonly idToken: MaskedSecret | null;
  readonly scopes: readonly string[];
  readonly missingScopes: readonly string[];
  /** RFC 3339, UTC. */
  readonly expiresAt: string;
  readonly idTokenChecks: readonly IdTokenCheck[];
  readonly claims: JsonObject | null;
  readonly warnings: readonly Problem[];
}

/** What Google says of an OAuth client by its answer to a code that cannot exist. */
export interface ClientCheck {
  readonly verdict: ClientCheckVerdict;
  /** Has its meaning in words in shared/messages/client-check.ts. */
  readonly answer: ClientCheckAnswer;
  readonly certainty: Certainty;
  readonly clientId: string;
  /** The refusal diagnosed; null where the client is good. */
  readonly problem: Problem | null;
  readonly wire: WireAnswer;
  readonly exchangeId?: number;
}

/** What brought tokens: the operation of that name. */
export type TokenSetOrigin = 'authorizationCode.exchange' | 'authorize.login' | 'token.refresh';

/** The tokens that one answer of Google's brought, as they may be shown, and what they were asked for. */
export interface TokenSetSummary {
  readonly id: string;
  /** Who obtained them. `credentialId` is null while the client's file is not open: they can then not be refreshed. */
  readonly client: { readonly credentialId: string | null; readonly clientId: string; readonly name: string | null };
  readonly world: World;
  readonly by: TokenSetOrigin;
  readonly requested: readonly string[];
  /** What the consent page asked for, where the sign-in was started here; null where that is not known. */
  readonly consentScopes: readonly string[] | null;
  /** As it was sent, redacted; null where none was. */
  readonly redirectUri: string | null;
  /** Whether the exchange carried a code verifier (RFC 7636, section 4.5). */
  readonly codeVerifierSent: boolean;
  /** RFC 3339, UTC. */
  readonly obtainedAt: string;
  readonly revokedAt: string | null;
  /** Whether it is kept at rest, encrypted, because a person asked. */
  readonly kept: boolean;
  readonly result: ExchangeResult;
}

/** A token set whole, as the shell keeps it at rest, encrypted: never given to the page. */
export interface KeptTokenSet {
  readonly id: string;
  readonly credentialId: string;
  readonly clientId: string;
  readonly clientName: string | null;
  readonly world: World;
  readonly by: TokenSetOrigin;
  readonly requested: readonly string[];
  readonly consentScopes: readonly string[] | null;
  readonly redirectUri: string | null;
  readonly codeVerifierSent: boolean;
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch, as all times here. */
  readonly expiresAt: number;
  readonly obtainedAt: number;
  readonly revokedAt: number | null;
  readonly kept: boolean;
  readonly shown: Pick<ExchangeResult, 'missingScopes' | 'idTokenChecks' | 'claims' | 'warnings'>;
}

/** An authorization request (RFC 6749, section 4.1.1). A redirect URL that comes back with `state` is recognised. */
export interface AuthorizationUrl {
  readonly url: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string | null;
  /** What the exchange needs when PKCE was asked for. */
  readonly codeVerifier: MaskedSecret | null;
  readonly warnings: readonly Problem[];
}

/** What Google says a token is. Names and values beyond these are in `raw`. */
export interface TokenInspection {
  readonly kind: 'accessToken' | 'idToken';
  /** The client it was issued to; for a service account its numeric client ID. */
  readonly clientId: string | null;
  readonly scopes: readonly string[];
  readonly email: string | null;
  /** RFC 3339, UTC. */
  readonly expiresAt: string | null;
  readonly accessType: string | null;
  readonly raw: JsonObject;
}

/** The public keys a signature was held against, and how old they were. `disk`: kept by an earlier run. */
export interface UsedKeys {
  readonly from: 'issuer' | 'memory' | 'disk' | 'given';
  /** Since they were fetched; null for given ones, and where none of those that were fetched was the right one. */
  readonly ageSeconds: number | null;
}

/** What Google says of the person behind an access token (OpenID Connect Core 1.0, section 5.3). */
export interface Userinfo {
  readonly claims: JsonObject;
  /** Scopes none of whose claims came: they were not granted. */
  readonly absent: readonly { readonly scope: string; readonly claims: readonly string[] }[];
  /** Whether it is the person of the ID token that came with the access token; null where there is none to compare. */
  readonly sameSubject: boolean | null;
}

export interface IdTokenReport {
  readonly verdict: 'valid' | 'invalid' | 'undecided';
  /** What was checked: by its id it can be checked again without the page holding it. */
  readonly token?: MaskedSecret;
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly checks: readonly IdTokenCheck[];
  /** null when the signature was held against none. */
  readonly keys: UsedKeys | null;
  /** This computer's clock minus Google's, in seconds; null when nothing was asked. */
  readonly clockOffsetSeconds: number | null;
}

/** A calendar list entry: Google's own field names (Calendar API v3, CalendarList). */
export interface CalendarListEntry extends JsonObject {
  readonly id: string;
  readonly summary?: string;
  readonly timeZone?: string;
  readonly accessRole?: string;
  readonly primary?: boolean;
  readonly hidden?: boolean;
  readonly backgroundColor?: string;
}

/** An event: Google's own field names (Calendar API v3, Events). */
export interface CalendarEvent extends JsonObject {
  readonly id: string;
  readonly status?: string;
  readonly summary?: string;
  readonly start?: EventTime;
  readonly end?: EventTime;
  /** Of an occurrence: the ID of its series. */
  readonly recurringEventId?: string;
  /** Of an occurrence: when it would have been, were it not moved. */
  readonly originalStartTime?: EventTime;
  /** Of a series: RRULE, RDATE, EXDATE lines (RFC 5545). */
  readonly recurrence?: readonly string[];
  readonly iCalUID?: string;
  readonly eventType?: string;
}
export interface EventTime {
  readonly date?: string;
  readonly dateTime?: string;
  readonly timeZone?: string;
}

export interface CalendarListResult {
  readonly calendars: readonly CalendarListEntry[];
  readonly warnings: readonly Problem[];
}
export interface CalendarGetResult {
  readonly entry: CalendarListEntry;
  readonly warnings: readonly Problem[];
}
export interface CalendarEventResult {
  readonly event: CalendarEvent;
  readonly warnings: readonly Problem[];
}
export interface CalendarEventsResult {
  readonly events: readonly CalendarEvent[];
  /** The calendar's own zone, as Google said it with the events. */
  readonly timeZone: string | null;
  readonly warnings: readonly Problem[];
}

/** A file’s text, and how many events it could not hold. */
export interface EventsExport {
  readonly fileName: string;
  readonly text: string;
  readonly omitted: number;
}

/** Whom a rule lets in: everybody (`public`), somebody `outside` of the domains, `inside`, or nobody (the role `none`). */
export type AclReach = 'public' | 'outside' | 'inside' | 'nobody';

/** One rule of a calendar's access control list (Calendar API v3, Acl), and how far it reaches. */
export interface CalendarAclRule {
  readonly id: string;
  readonly role: string;
  readonly scope: { readonly type: string; readonly value?: string };
  readonly reach: AclReach;
}
/** What `outside` is measured by. */
export interface InsideDomains {
  readonly names: readonly string[];
  /** `customer`: all domains of the customer, as the directory lists them. `address`: the one of the address alone. */
  readonly from: 'customer' | 'address';
  /** Why the directory did not say; null when it did. */
  readonly problem: Problem | null;
}
export interface CalendarAclResult {
  readonly rules: readonly CalendarAclRule[];
  readonly inside: InsideDomains;
  readonly warnings: readonly Problem[];
}

/** From `start` to before `end`, RFC 3339 in the answer's zone. */
export interface BusyTime {
  readonly start: string;
  readonly end: string;
}
export interface FreeBusyResult {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** In the order asked for. `error` is Google's reason for no answer: `notFound` also for what is not shared. */
  readonly people: readonly {
    readonly id: string;
    readonly busy: readonly BusyTime[];
    readonly error: string | null;
  }[];
  readonly warnings: readonly Problem[];
}

/** Google's own names and values (Calendar API v3, Settings); working hours are not among them. */
export interface CalendarSettingsResult {
  readonly settings: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/** A problem that a pasted text tells, and where it stands there. */
export interface PastedProblem extends Problem {
  /** Of the text as it was given, from 1. */
  readonly line: number;
  /** What shows it, redacted: at most 300 characters, in one line. */
  readonly excerpt: string;
}

/**
 * What one cell of users × scopes came to. `granted`: Google issues a token. `error`: no answer, or only a server's
 * trouble. `not_tested`: nothing was asked, since the user or the scope is none.
 */
export type DelegationStatus = 'granted' | 'denied' | 'error' | 'not_tested';

/**
 * What an inferred cell follows from. `token_issued`: a token for it was issued, and tokeninfo did not answer.
 * `group_said_none`: in a probe, Google said of its whole group that none is authorized.
 * `group_refused`: Google refused it together with others and said that none is authorized, as it said of each alone for
 * another user of the domain. `subject_refused`, `scope_refused`, `client_refused`: an answer that speaks of the user, the
 * scope, or the client and its key, and so of every such cell. `run_stopped`: nobody answered any more, so it was not
 * asked. `input`: it could not be asked.
 */
export type InferredFrom =
  | 'token_issued'
  | 'group_refused'
  | 'group_said_none'
  | 'subject_refused'
  | 'scope_refused'
  | 'client_refused'
  | 'run_stopped'
  | 'input';

/**
 * Whether the service also answers for a granted cell: `refuses` with why, `error` when nobody answered, `not_callable` when
 * the scope opens no cheap read.
 */
export interface DelegationCall {
  readonly outcome: 'answers' | 'refuses' | 'error' | 'not_callable';
  /** Google's name of the method that was called. */
  readonly method?: string;
  readonly problem?: Problem;
}

/** `tested`: a token with this scope was issued and tokeninfo lists it, or this scope was asked for alone. */
export interface DelegationVerdict {
  readonly status: DelegationStatus;
  readonly basis: 'tested' | 'inferred';
  readonly inferredFrom?: InferredFrom;
  readonly code?: DiagnosisCode;
  readonly problem?: Problem;
  /** Only where it was asked for, and the token was issued. */
  readonly call?: DelegationCall;
}

export interface DelegationCell extends DelegationVerdict {
  readonly subject: string;
  readonly scope: string;
}

/**
 * Users × scopes in little room, to travel: what tens of thousands of cells came to is said once each. Written and read by
 * shared/delegation-sheet.ts.
 */
export interface DelegationSheet {
  readonly subjects: readonly string[];
  readonly scopes: readonly string[];
  readonly verdicts: readonly DelegationVerdict[];
  /** One a cell, row by row: its place in `verdicts`; −1 where it was not asked for. */
  readonly cells: readonly number[];
}

/** What explains a set of cells: all of them, whole scopes (columns), whole users (rows), or single ones. */
export interface DelegationFinding {
  readonly kind: 'everything' | 'column' | 'row' | 'scattered';
  /** The tokens were issued, and the service did not answer (`call`). */
  readonly ofCall?: true;
  readonly problem: Problem;
  readonly scopes: readonly string[];
  readonly subjects: readonly string[];
}

/** Looked at before delegation is blamed, in this order; `skipped` where it could not be found out or need not be. */
export interface DelegationPrecheck {
  readonly check: 'clock' | 'key' | 'published';
  readonly outcome: 'pass' | 'fail' | 'skipped';
  readonly evidence: Evidence;
}

/** HTTP requests that were sent, repetitions included. */
export interface DelegationRequests {
  readonly token: number;
  readonly tokeninfo: number;
  readonly other: number;
}

/** Cells that came out otherwise than before. At most a thousand are listed. */
export interface DelegationChanges {
  /** When the earlier check ended; RFC 3339, UTC. */
  readonly since: string;
  readonly total: number;
  readonly cells: readonly {
    readonly subject: string;
    readonly scope: string;
    readonly was: DelegationStatus;
    readonly is: DelegationStatus;
  }[];
}

export interface DelegationCheckResult {
  /** By which this check can be checked again in part, watched and reported, as long as the process lives. */
  readonly runId: string;
  /** RFC 3339, UTC. */
  readonly checkedAt: string;
  /** `clientId` is the numeric one; null when a .p12's could not be learnt. */
  readonly client: { readonly clientId: string | null; readonly email: string };
  /** Every cell that was asked for, users and scopes in their order. */
  readonly sheet: DelegationSheet;
  readonly findings: readonly DelegationFinding[];
  /** Empty when nothing was refused. */
  readonly prechecks: readonly DelegationPrecheck[];
  readonly requests: DelegationRequests;
  /** What to paste in the Admin console: every scope asked for that exists, separated by commas. */
  readonly scopeList: string;
  /** What was noticed about the users and scopes that were given. */
  readonly warnings: readonly Problem[];
  /** Against the last check with the same credential of any of these cells; absent when there was none. */
  readonly changes?: DelegationChanges;
}

/** An entry that is not asked for as it stands. `line` is of the text, from 1; `index` is its place in `subjects`. */
export interface SubjectMark {
  readonly index: number;
  readonly line: number;
  readonly problem: Problem;
}
export interface DelegationSubjects {
  /** Every entry as it stands, blank and wrong ones too. */
  readonly subjects: readonly string[];
  /** How many users that are: each once, without those that are marked. */
  readonly usable: number;
  readonly marks: readonly SubjectMark[];
}

/** A user as the directory has them (Directory API, User). */
export interface DirectoryUser {
  readonly email: string;
  readonly name: string | null;
  readonly suspended: boolean;
  readonly archived: boolean;
  readonly orgUnitPath: string | null;
}
/** An account as the directory tells it (Directory API, User). Null is what it does not tell. */
export interface DirectoryAccount {
  readonly email: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly orgUnitPath: string | null;
  readonly suspended: boolean;
  /** Google's word: `ADMIN`, `WEB_LOGIN_REQUIRED`, … */
  readonly suspensionReason: string | null;
  readonly archived: boolean;
  readonly admin: 'super' | 'delegated' | 'none';
  readonly twoStep: { readonly enrolled: boolean | null; readonly enforced: boolean | null };
  /** RFC 3339; null: never. */
  readonly lastSignIn: string | null;
  readonly created: string | null;
}
export interface DirectoryAccountResult {
  readonly account: DirectoryAccount;
  /** The address asked for: an alias is not the account's own. */
  readonly asked: string;
}
export interface DirectoryUsersResult {
  readonly users: readonly DirectoryUser[];
  /** There are more than those that were fetched: 20,000, or as many as were asked for. */
  readonly more: boolean;
}

/** A fact, or why it is not known: nothing is silently missing. `partly`: the value is what came before the problem. */
export type Learnt<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'partly'; readonly value: T; readonly problem: Problem }
  | { readonly state: 'unread'; readonly problem: Problem };

/**
 * What becomes of a calendar when an account is deleted. `primary`: the account's own, deleted with it. `lost`: a secondary
 * calendar whose data owner the account is, deleted with it too. `unclear`: a secondary calendar that the account may manage,
 * and Google names no data owner. `stays`: all others; only the entry in the list goes.
 */
export type LeaverFate = 'primary' | 'lost' | 'unclear' | 'stays';

export interface LeaverCalendar {
  readonly id: string;
  readonly summary: string | null;
  readonly fate: LeaverFate;
  readonly dataOwner: string | null;
  readonly accessRole: string | null;
  readonly timeZone: string | null;
  readonly hidden: boolean;
  /** Who else has access, what reaches farthest first. null: it stays, and was not asked. */
  readonly sharing: Learnt<readonly CalendarAclRule[]> | null;
  readonly events: Learnt<LeaverEvents> | null;
}

/** Who takes part in an event besides the account: nobody, only people inside, or somebody outside too. */
export type LeaverGuests = 'alone' | 'inside' | 'outside';

/** A calendar's future events, each counted once; a series is one, whatever the number of its occurrences. */
export interface LeaverEvents {
  /** `invited` and the three kinds of `organised` together. */
  readonly total: number;
  /** Somebody else organises them: they go on. */
  readonly invited: number;
  /** The account, or the calendar itself, organises them. */
  readonly organised: Readonly<Record<LeaverGuests, number>>;
  /** Those organised that have guests, hold a room or have no end, the next one first. */
  readonly listed: readonly LeaverEvent[];
}

export interface LeaverEvent {
  readonly id: string;
  readonly calendarId: string;
  readonly iCalUID: string | null;
  readonly summary: string | null;
  /** To the event in Google Calendar. */
  readonly htmlLink: string | null;
  readonly eventType: string;
  /** Of a series: its rule, as Google writes it (RFC 5545). */
  readonly recurrence: readonly string[];
  /** A series that neither a date nor a number of occurrences ends. */
  readonly endless: boolean;
  /** Of a series: the first occurrence. */
  readonly start: EventTime;
  readonly end: EventTime;
  /** The next time it takes place. null: not within 366 days, or not read. */
  readonly next: EventTime | null;
  /** How often within 366 days; null: not read. */
  readonly occurrences: number | null;
  readonly guests: LeaverGuests;
  /** Attendees besides the account and rooms. */
  readonly guestCount: number;
  /** Addresses outside of the domains. */
  readonly outside: readonly string[];
  readonly rooms: readonly LeaverRoom[];
  /** Google cancels private events instead of transferring them. */
  readonly isPrivate: boolean;
  /** Google left attendees out: there are more than it lists. */
  readonly attendeesOmitted: boolean;
}

/** A room or another resource, by the address of its calendar. */
export interface LeaverRoom {
  readonly email: string;
  readonly name: string | null;
}

export interface LeaverTotals {
  readonly calendars: Readonly<Record<LeaverFate, number>>;
  readonly events: {
    readonly total: number;
    readonly invited: number;
    readonly organised: Readonly<Record<LeaverGuests, number>>;
    /** Of those organised. */
    readonly endless: number;
    readonly withRooms: number;
    readonly isPrivate: number;
  };
  /** Held by events organised, those held by most first; `next` is the earliest, null where it was not read. */
  readonly rooms: readonly (LeaverRoom & { readonly events: number; readonly next: EventTime | null })[];
}

/** A group that an account is a direct member of (Directory API, Group). */
export interface DirectoryGroup {
  readonly email: string;
  readonly name: string | null;
  /** Its direct members. */
  readonly members: number | null;
}

/** What is lost with an account, asked as that account, and as an administrator where one was named. */
export interface LeaverResult {
  /** By which it can be exported, as long as the process lives. */
  readonly runId: string;
  readonly subject: string;
  /** RFC 3339, UTC: what is future is after it. */
  readonly checkedAt: string;
  readonly inside: InsideDomains;
  readonly account: Learnt<DirectoryAccount>;
  readonly groups: Learnt<readonly DirectoryGroup[]>;
  /** Every calendar in the list once, what is lost first. */
  readonly calendars: Learnt<readonly LeaverCalendar[]>;
  /** Who may read and send mail for the account: not among what this program may ask. */
  readonly delegates: { readonly state: 'unread'; readonly problem: Problem };
  readonly totals: LeaverTotals;
  /** What to do before the account is deleted, the gravest first; empty where nothing would be missed. */
  readonly findings: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A scope that a program's source names, and where it does so first. */
export interface SourceScope {
  readonly scope: string;
  /** From 1. */
  readonly line: number;
  /** Only in comments: the program does not ask for it. */
  readonly isCommentedOut: boolean;
}

/** A scope of the catalogue; `methods` are those that were asked for, when it was found by what it opens. */
export interface FoundScope {
  readonly scope: string;
  readonly methods: readonly string[];
}
export interface ScopeDetail {
  readonly scope: string;
  /** Every API method it opens: `calendar.v3.events.list`. */
  readonly methods: readonly string[];
  /** Those that give less of the same; what gives most comes first. */
  readonly narrower: readonly string[];
}
/** Scopes that together open the wanted methods, and how many others come with them. */
export interface ScopeSet {
  readonly scopes: readonly string[];
  readonly unwantedChanges: number;
  readonly unwantedReads: number;
}
export interface ScopeCover {
  /** The wanted methods, as they were understood. */
  readonly methods: readonly string[];
  /** All equally small; none when no scope of the catalogue opens a method. */
  readonly sets: readonly ScopeSet[];
  readonly warnings: readonly Problem[];
}

export type SnippetLanguage = 'curl' | 'python' | 'node' | 'go';

/** A whole program that makes one call. Secrets are in no line of it: it names the environment variables that hold them. */
export interface Snippet {
  readonly language: SnippetLanguage;
  readonly text: string;
  /** What has to be set first; `what` is in words. */
  readonly environment: readonly { readonly name: string; readonly what: string }[];
}

export const emulatorFileNames = [
  'webClient',
  'installedClient',
  'serviceAccountKey',
  'serviceAccountP12',
  'undelegatedKey',
  'applicationDefault',
] as const;
export type EmulatorFileName = (typeof emulatorFileNames)[number];

export interface EmulatorUser {
  readonly email: string;
  readonly name: string;
  readonly state: 'active' | 'suspended' | 'deleted';
}
/** `name` has words in shared/messages/emulator-faults.ts; `argument` is what a fault that is on was given. */
export interface EmulatorFault {
  readonly name: string;
  readonly on: boolean;
  readonly argument?: unknown;
}
export interface EmulatorState {
  readonly origin: string;
  readonly files: readonly EmulatorFileName[];
  readonly users: readonly EmulatorUser[];
  readonly faults: readonly EmulatorFault[];
}

export interface Settings {
  readonly language: 'system' | 'en' | 'ja';
  readonly theme: 'system' | 'light' | 'dark';
  /** Row heights: 24, 28 and 34 pixels. */
  readonly density: 'compact' | 'standard' | 'comfortable';
  readonly rememberCredentials: boolean;
}
/** Settings, and what the operating system makes of `system`; `canRemember` says whether there is a real key store. */
export interface SettingsState {
  readonly settings: Settings;
  readonly systemLanguage: 'en' | 'ja';
  readonly canRemember: boolean;
  readonly version: string;
  readonly platform: 'darwin' | 'linux' | 'win32';
  readonly warnings: readonly Problem[];
}

/**
 * Everything the program can do. Names are Google's own method names where there is one, else `noun.verb`; the same
 * string is the IPC message and the trace entry. Both ends' types come from here.
 */
export const operations = {
  'credentials.open': operation<CredentialSummary>().page(
    z.object({ content, fileName: fileName.optional(), ...p12Options }).strict(),
  ),
  /** Reads a file by path: never open to the page. */
  'credentials.openFile': operation<CredentialSummary>().shell(
    z.object({ path: z.string().max(4_096), ...p12Options }).strict(),
  ),
  /** Shows the system's file picker; null when it was closed. */
  'credentials.choose': operation<CredentialSummary | null>().desktop(nothing),
  /** Gives a .p12 what it lacks. */
  'credentials.complete': operation<CredentialSummary>().page(z.object({ credentialId, ...p12Options }).strict()),
  'credentials.list': operation<readonly CredentialSummary[]>().page(nothing),
  'credentials.forget': operation<null>().page(z.object({ credentialId }).strict()),

  /**
   * Says what a pasted or opened thing is, and everything recognised in it, without sending anything. A credential is
   * opened as well; codes and tokens are held by main.
   */
  inspect: operation<InspectionResult>().page(
    z.object({ content, fileName: fileName.optional(), ...p12Options }).strict(),
  ),
  /**
   * Every error recognised in a pasted text (an answer, a page, a log, a stack trace), once each, in order of appearance.
   * Sends nothing; secrets are taken out. None recognised: `diagnosis.unrecognised`.
   */
  diagnose: operation<{ readonly diagnoses: readonly PastedProblem[] }>().page(z.object({ content }).strict()),

  /** What is known of a code before it is spent, where it was made for, and the request as it would be. Sends nothing. */
  'authorizationCode.preflight': operation<CodePreflight>().page(
    z
      .object({
        credentialId,
        ...codeOptions,
        /** What the app asked for, to be held against a redirect URL's. */
        scopes: scopes.optional(),
        redirectUri: z.string().max(2_000).optional(),
        codeVerifier: z.string().max(1_000).optional(),
      })
      .strict(),
  ),
  /** Tests client ID and secret by a code that cannot exist. One request; spends nothing. */
  'client.check': operation<ClientCheck>().page(z.object({ credentialId }).strict()),
  /** RFC 6749, section 4.1.3. Sent once, never retried. A whole redirect URL is taken for `code` too. */
  'authorizationCode.exchange': operation<ExchangeResult>().page(
    z
      .object({
        credentialId,
        ...codeOptions,
        scopes: scopes.optional(),
        redirectUri: z.string().max(2_000).optional(),
        codeVerifier: z.string().max(1_000).optional(),
        nonce: z.string().max(1_000).optional(),
      })
      .strict(),
  ),

  /** The consent page's URL, parameter by parameter. Sends nothing. */
  'authorize.url': operation<AuthorizationUrl>().page(
    z
      .object({
        ...authorizationOptions,
        redirectUri: z.string().max(2_000).optional(),
        state: z.string().max(1_000).optional(),
        nonce: z.string().max(1_000).optional(),
        /** RFC 7636, S256; false unless asked for. */
        pkce: z.boolean().optional(),
        /** A verifier of the caller's own (section 4.1), or only its S256 challenge (section 4.2). */
        codeVerifier: z
          .string()
          .regex(/^[\w.~-]{43,128}$/)
          .optional(),
        codeChallenge: z
          .string()
          .regex(/^[\w-]{43}$/)
          .optional(),
      })
      .strict(),
  ),
  /** Signs in through the system's browser and a loopback redirect (RFC 8252), and exchanges the code. */
  'authorize.login': operation<ExchangeResult>().page(
    z.object({ ...authorizationOptions, timeoutSeconds: z.int().min(5).max(3_600).optional() }).strict(),
  ),

  /** RFC 6749, section 6: the refresh token of a sign-in, or one that was pasted. Sent once. */
  'token.refresh': operation<ExchangeResult>().page(
    z
      .object({
        credentialId: credentialId.optional(),
        tokenSetId: z.string().max(100).optional(),
        secretId: secretId.optional(),
        refreshToken: pasted.optional(),
      })
      .strict(),
  ),
  /** What Google's tokeninfo says of an access or ID token. */
  'token.inspect': operation<TokenInspection>().page(z.object(tokenOptions).strict()),
  /** Who the person of an access token is. Shown, never kept. */
  'userinfo.get': operation<Userinfo>().page(z.object(tokenOptions).strict()),
  /** RFC 7009: takes the whole grant away, whichever of its tokens is named. */
  'token.revoke': operation<{ readonly revoked: true }>().page(z.object(tokenOptions).strict()),

  /** The tokens that main holds, the newest first. */
  'tokenSets.list': operation<readonly TokenSetSummary[]>().page(nothing),
  /** Drops one from memory, and from rest where it was kept. The grant stands. */
  'tokenSets.forget': operation<null>().page(z.object({ tokenSetId }).strict()),
  /** Keeps one at rest, encrypted by the system's key store, or no longer. */
  'tokenSets.keep': operation<null>().desktop(z.object({ tokenSetId, keep: z.boolean() }).strict()),
  /** Hands one over whole, to be kept at rest. */
  'tokenSets.take': operation<KeptTokenSet>().shell(z.object({ tokenSetId, kept: z.boolean() }).strict()),
  /** Puts back what was kept when the program was last closed. */
  'tokenSets.restore': operation<null>().shell(z.object({ tokenSet: keptTokenSet }).strict()),

  'idToken.check': operation<IdTokenReport>().page(
    z
      .object({
        /** The token itself, the one that an exchange brought, or one that was checked before. */
        token: pasted.optional(),
        tokenSetId: z.string().max(100).optional(),
        secretId: secretId.optional(),
        audience: z.array(z.string().max(1_000)).max(100).optional(),
        nonce: z.string().max(1_000).optional(),
        accessToken: pasted.optional(),
        hd: z.string().max(300).optional(),
        offline: z.boolean().optional(),
        /** A JWKS document or Google's `{kid: PEM}` object, instead of asking for keys. */
        certs: pasted.optional(),
        /** Ask this world's keys: a loaded credential's. */
        credentialId: credentialId.optional(),
      })
      .strict(),
  ),

  'calendar.calendarList.list': operation<CalendarListResult>().page(
    z.object({ credentialId, subject: subject.optional(), scopes: scopes.optional() }).strict(),
  ),
  'calendar.calendarList.get': operation<CalendarGetResult>().page(
    z.object({ credentialId, subject: subject.optional(), calendarId, scopes: scopes.optional() }).strict(),
  ),
  'calendar.events.list': operation<CalendarEventsResult>().page(
    z
      .object({
        credentialId,
        subject: subject.optional(),
        calendarId,
        scopes: scopes.optional(),
        /** RFC 3339, or a date in `timeZone`. `to` is exclusive. */
        from: z.string().max(100).optional(),
        to: z.string().max(100).optional(),
        query: z.string().max(1_000).optional(),
        timeZone: z.string().max(100).optional(),
        /** RFC 5545's UID, the same in every copy of an event. */
        iCalUID: z.string().min(1).max(1_000).optional(),
        /** Only these; without, all. */
        eventTypes: z.array(z.enum(eventTypes)).max(eventTypes.length).optional(),
        /** Cancelled ones too, with `status: cancelled`. */
        showDeleted: z.boolean().optional(),
        /** false: a recurring event is one item with its `recurrence`, beside the occurrences that were changed. */
        singleEvents: z.boolean().optional(),
        /** `startTime`, which needs single events, is the usual one; series come in no order unless `updated`. */
        orderBy: z.enum(['startTime', 'updated']).optional(),
      })
      .strict()
      .refine(({ orderBy, singleEvents }) => orderBy !== 'startTime' || singleEvents !== false, { path: ['orderBy'] }),
  ),
  /** One event, series or occurrence by its ID (an occurrence's is its series' and when it would have been). */
  'calendar.events.get': operation<CalendarEventResult>().page(
    z
      .object({
        credentialId,
        subject: subject.optional(),
        calendarId,
        eventId,
        scopes: scopes.optional(),
        timeZone: z.string().max(100).optional(),
      })
      .strict(),
  ),
  /** The occurrences of a series, page by page (`calendar.events.page`). Without `to`: of two years from `from`, or now. */
  'calendar.events.instances': operation<CalendarEventsResult>().page(
    z
      .object({
        credentialId,
        subject: subject.optional(),
        calendarId,
        /** Of the series. */
        eventId,
        scopes: scopes.optional(),
        from: z.string().max(100).optional(),
        to: z.string().max(100).optional(),
        timeZone: z.string().max(100).optional(),
        showDeleted: z.boolean().optional(),
      })
      .strict(),
  ),

  /**
   * Events in calendars of several users, by text, ID, iCalUID or a person’s address; what each search brings is reported
   * as `calendar.events.found`. A user or calendar that cannot be searched is told with its problem and stops nothing.
   */
  'calendar.events.find': operation<FoundEvents>().page(
    z
      .object({
        credentialId,
        /** Empty: the service account itself. */
        subjects: z.array(subject).min(1).max(1_000),
        scopes: scopes.optional(),
        /** The own calendar (without), all in the list, or these. */
        calendars: z.union([z.enum(['primary', 'list']), z.array(calendarId).min(1).max(100)]).optional(),
        /** Google’s search (`q`): title, description, place, people. */
        query: z.string().max(1_000).optional(),
        eventId: eventId.optional(),
        iCalUID: z.string().min(1).max(1_000).optional(),
        /** An attendee, organiser or creator. */
        person: z.string().min(1).max(1_000).optional(),
        from: z.string().max(100).optional(),
        to: z.string().max(100).optional(),
        timeZone: z.string().max(100).optional(),
        /** Cancelled ones too. */
        showDeleted: z.boolean().optional(),
      })
      .strict()
      .refine(({ query, eventId: id, iCalUID, person }) => query?.trim() || id || iCalUID || person, {
        path: ['query'],
      }),
  ),
  /** One event as one user has it, beside what others have of it, and why they differ. */
  'calendar.events.compare': operation<EventComparison>().page(
    z
      .object({
        credentialId,
        scopes: scopes.optional(),
        /** The one to compare with: who sees it, and where. */
        subject: subject.optional(),
        calendarId,
        eventId,
        others: z.array(subject.min(1)).min(1).max(100),
      })
      .strict(),
  ),
  /** Events that were read, as a file’s text. Sends nothing. */
  'calendar.events.export': operation<EventsExport>().page(z.object(eventsExport).strict()),
  /** The same into a file that the person chooses; null when the dialog was closed. */
  'calendar.events.saveExport': operation<{ readonly omitted: number } | null>().desktop(
    z.object(eventsExport).strict(),
  ),

  /** Who has access to a calendar; needs calendar.acls.readonly, and a role that may write. */
  'calendar.acl.list': operation<CalendarAclResult>().page(
    z
      .object({
        credentialId,
        subject: subject.optional(),
        calendarId,
        scopes: scopes.optional(),
        /** As whom the customer's domains are asked for; without, as an administrator who is known already, if any. */
        directoryAdmin: subject.min(1).optional(),
      })
      .strict(),
  ),
  'calendar.freebusy.query': operation<FreeBusyResult>().page(
    z
      .object({
        credentialId,
        subject: subject.optional(),
        scopes: scopes.optional(),
        /** Calendar IDs: people's addresses, rooms, calendars. */
        people: z.array(calendarId).min(1).max(500),
        /** RFC 3339, or a date in `timeZone`. Without: today, one day. `to` is exclusive. */
        from: z.string().max(100).optional(),
        to: z.string().max(100).optional(),
        /** Without: this computer's. */
        timeZone: z.string().max(100).optional(),
      })
      .strict(),
  ),
  'calendar.settings.list': operation<CalendarSettingsResult>().page(
    z.object({ credentialId, subject: subject.optional(), scopes: scopes.optional() }).strict(),
  ),

  /** Which scopes does this key get for which users (RFC 7523 with Google's `sub`)? Every cell of users × scopes. */
  'delegation.check': operation<DelegationCheckResult>().page(
    z
      .object({
        credentialId,
        subjects: z.array(subject).max(20_000),
        scopes,
        /** Only these cells of users × scopes: re-checks. */
        only: z.array(z.object({ subject, scopes }).strict()).max(20_000).optional(),
        /** The cells become part of this earlier check, and the result is of the whole. */
        runId: z.string().max(100).optional(),
        /** Tests each cell alone instead of inferring. */
        exhaustive: z.boolean().optional(),
        /** For hundreds of scopes of which few are granted: takes Google at its word that none of a group is authorized. */
        probe: z.boolean().optional(),
        /** Also asks whether the services answer: one cheap read for each user and service. */
        call: z.boolean().optional(),
        /** Requests side by side, at most; fewer while Google asks for patience. */
        concurrency: z.int().min(1).max(32).optional(),
      })
      .strict(),
  ),
  /** Checks again what is not granted until all is, after ever longer waits; ends with a whole check. */
  'delegation.watch': operation<DelegationCheckResult>().page(
    z.object({ credentialId, runId: z.string().max(100) }).strict(),
  ),
  /** Ends the wait of a watch, which checks at once. `callId`: of the watch. false when no such watch waits. */
  'delegation.checkNow': operation<boolean>().page(z.object({ callId: z.string().max(100) }).strict()),
  /** An ended check as a file. Reports (`markdown`, `html`) name nobody unless `names` asks for it. */
  'delegation.export': operation<{ readonly fileName: string; readonly text: string }>().page(
    z.object(runExport).strict(),
  ),
  /** The same into a file that the person chooses; false when the dialog was closed. */
  'delegation.saveExport': operation<boolean>().desktop(z.object(runExport).strict()),
  /** Asks nothing new, or goes on. `callId`: of the running check. false when no such check runs. */
  'delegation.pause': operation<boolean>().page(
    z.object({ callId: z.string().max(100), paused: z.boolean() }).strict(),
  ),
  /** Users of the directory, as this administrator. Only reads. */
  'directory.users.list': operation<DirectoryUsersResult>().page(
    z
      .object({
        credentialId,
        subject: subject.min(1),
        /** Those of other domains are left out. */
        domain: z.string().max(300).optional(),
        /** With all below it. */
        orgUnitPath: z.string().max(1_000).optional(),
        /** Suspended ones too. */
        suspended: z.boolean().optional(),
        /** Names and addresses, or clauses of the directory's search language. */
        query: z.string().max(1_000).optional(),
        /** As many at most. */
        limit: z.int().min(1).max(500).optional(),
      })
      .strict(),
  ),
  /** One account, by address, alias or ID, as this administrator. Only reads. */
  'directory.users.get': operation<DirectoryAccountResult>().page(
    z.object({ credentialId, subject: subject.min(1), user: z.string().min(1).max(1_000) }).strict(),
  ),
  /**
   * What is lost when an account is deleted: calendars, events it organises, rooms. Asked as that user; what the directory
   * says, as the administrator. Every fact that could not be read says why; fails only where none could.
   */
  'account.leaver': operation<LeaverResult>().page(
    z.object({ credentialId, subject: subject.min(1), directoryAdmin: subject.min(1).optional() }).strict(),
  ),
  /** An ended leaver check as a file. Reports (`markdown`, `html`) name nobody and nothing unless `names` asks for it. */
  'account.export': operation<{ readonly fileName: string; readonly text: string }>().page(
    z.object(runExport).strict(),
  ),
  /** The same into a file that the person chooses; false when the dialog was closed. */
  'account.saveExport': operation<boolean>().desktop(z.object(runExport).strict()),
  /** The paths of all organizational units, as this administrator. Only reads. */
  'directory.orgunits.list': operation<readonly string[]>().page(
    z.object({ credentialId, subject: subject.min(1) }).strict(),
  ),
  /** The addresses in a list or a CSV, and what is wrong with each; sends nothing. */
  'delegation.readSubjects': operation<DelegationSubjects>().page(
    z.object({ content, fileName: fileName.optional() }).strict(),
  ),

  /** Scopes of the catalogue by name, by what they allow, or by an API method they open, best first. Sends nothing. */
  'scopes.find': operation<readonly FoundScope[]>().page(z.object({ query: z.string().max(1_000) }).strict()),
  'scopes.show': operation<ScopeDetail>().page(z.object({ scope }).strict()),
  /** Least privilege: the smallest sets of scopes that open all these API methods. */
  'scopes.cover': operation<ScopeCover>().page(
    z.object({ methods: z.array(z.string().max(1_000)).min(1).max(2_000) }).strict(),
  ),

  /** The scopes that a program's source names. Sends nothing. */
  'scopes.inSource': operation<readonly SourceScope[]>().page(z.object({ source: pasted }).strict()),

  /** The same call as code, in every language; `words` is the language of its comments. Sends nothing. */
  'snippet.make': operation<readonly Snippet[]>().page(
    z.object({ call: snippetCall, words: z.enum(['en', 'ja']) }).strict(),
  ),

  /** Shows one secret in full, because a person asked. */
  'secrets.reveal': operation<string>().page(z.object({ secretId }).strict()),
  /** Forgets what was pasted and is held: a dismissed paste's codes and tokens. Those of a sign-in stay. */
  'secrets.forget': operation<null>().page(z.object({ secretIds: z.array(secretId).max(1_000) }).strict()),
  /** Puts one secret on the clipboard without the page seeing it; cleared after 60 s unless something else was copied. */
  'secrets.copy': operation<{ readonly clearsInSeconds: number }>().desktop(z.object({ secretId }).strict()),
  /** Leaves the copied secret on the clipboard: it is not cleared any more. */
  'clipboard.keepSecret': operation<null>().desktop(nothing),
  'clipboard.writeText': operation<null>().desktop(z.object({ text: z.string().max(1_000_000) }).strict()),

  'emulator.start': operation<EmulatorState>().page(
    z
      .object({
        port: z.int().min(0).max(65_535).optional(),
        /** Switched on from the start. */
        faults: z
          .array(z.object({ name: z.string().max(100), argument: z.unknown().optional() }).strict())
          .max(100)
          .optional(),
      })
      .strict(),
  ),
  'emulator.stop': operation<null>().page(nothing),
  /** null when none runs in this process. */
  'emulator.state': operation<EmulatorState | null>().page(nothing),
  /** Opens one of the running emulator's credential files. */
  'emulator.openFile': operation<CredentialSummary>().page(z.object({ file: z.enum(emulatorFileNames) }).strict()),
  /** Asks where to save a credential file of the emulator; false when the dialog was closed. */
  'emulator.saveFile': operation<boolean>().desktop(z.object({ file: z.enum(emulatorFileNames) }).strict()),
  /** Writes all credential files (mode 0600) and says where. */
  'emulator.writeFiles': operation<Readonly<Record<EmulatorFileName, string>>>().shell(
    z.object({ directory: z.string().max(4_096) }).strict(),
  ),
  /** A code as a phone app would get it. Without `origin`: from the emulator of this process. */
  'emulator.code': operation<{ readonly code: string }>().page(
    z
      .object({
        origin: loopbackOrigin.optional(),
        user: z.string().max(1_000),
        scopes: scopes.min(1),
        redirectUri: z.string().max(2_000).optional(),
        nonce: z.string().max(1_000).optional(),
        codeChallenge: z.string().max(200).optional(),
      })
      .strict(),
  ),
  'emulator.faults': operation<readonly EmulatorFault[]>().page(
    z.object({ origin: loopbackOrigin.optional() }).strict(),
  ),
  'emulator.setFault': operation<readonly EmulatorFault[]>().page(
    z
      .object({
        origin: loopbackOrigin.optional(),
        name: z.string().max(100),
        on: z.boolean(),
        /** What the fault `reply` plays, and other faults' arguments. */
        argument: z.unknown().optional(),
      })
      .strict(),
  ),

  'trace.list': operation<readonly Exchange[]>().page(nothing),
  /** Forgets what was recorded. Numbers go on: none is given twice. */
  'trace.clear': operation<null>().page(nothing),
  /** The recorded exchanges as HAR 1.2; `version` is the program's. */
  'trace.har': operation<JsonObject>().shell(z.object({ version: z.string().max(50) }).strict()),
  /** Asks where to save the recorded exchanges as HAR; false when the dialog was closed. */
  'trace.saveHar': operation<boolean>().desktop(nothing),

  'settings.get': operation<SettingsState>().desktop(nothing),
  'settings.set': operation<SettingsState>().desktop(
    z
      .object({
        language: z.enum(['system', 'en', 'ja']),
        theme: z.enum(['system', 'light', 'dark']),
        density: z.enum(['compact', 'standard', 'comfortable']),
        rememberCredentials: z.boolean(),
      })
      .partial()
      .strict(),
  ),
  /** Opens a link in the system's browser: Google's hosts and the emulator at once, other https after a confirmation. */
  'window.openExternal': operation<boolean>().desktop(z.object({ url: z.string().max(8_192) }).strict()),

  /** Stops a running call; its outcome becomes `operation.cancelled`. */
  'operation.cancel': operation<null>().desktop(z.object({ callId: z.string().max(100) }).strict()),
} as const;

export type OperationName = keyof typeof operations;
export type RequestOf<N extends OperationName> = z.input<(typeof operations)[N]['request']>;
export type ResultOf<N extends OperationName> =
  (typeof operations)[N] extends Operation<Room, z.ZodType, infer Result> ? Result : never;
/** The operations of one room. */
export type OperationsOf<In extends Room> = {
  [N in OperationName]: (typeof operations)[N]['room'] extends In ? N : never;
}[OperationName];

/** What a menu item asks of the page; the page's own shortcuts do the same. */
export type WindowCommand =
  | 'screen.credentials'
  | 'screen.auth-code'
  | 'screen.id-token'
  | 'screen.delegation'
  | 'screen.calendars'
  | 'screen.trace'
  | 'screen.emulator'
  | 'screen.settings'
  | 'credential.open'
  | 'palette.open'
  | 'history.back'
  | 'history.forward'
  | 'shortcuts.show';

/** One-way facts while an operation runs; the outcome at its end holds everything again. */
export type GrantscopeEvent =
  | { readonly type: 'trace.recorded'; readonly exchange: Exchange }
  | { readonly type: 'trace.cleared' }
  | { readonly type: 'calendar.events.page'; readonly callId: string; readonly events: readonly CalendarEvent[] }
  /** What one search brought, and a user who is through; `done` of `total` users are. */
  | {
      readonly type: 'calendar.events.found';
      readonly callId: string;
      readonly found: readonly FoundEvent[];
      readonly searched: SearchedUser | null;
      readonly done: number;
      readonly total: number;
    }
  /** A page of users; `total` counts those before it too. */
  | {
      readonly type: 'directory.users.page';
      readonly callId: string;
      readonly users: readonly DirectoryUser[];
      readonly total: number;
    }
  /** Of a leaver check: calendars that are done, of those whose events are read, and events seen so far. */
  | {
      readonly type: 'account.leaver.progress';
      readonly callId: string;
      readonly done: number;
      readonly total: number;
      readonly events: number;
    }
  /** Cells as they are settled, several at a time. */
  | { readonly type: 'delegation.cells'; readonly callId: string; readonly sheet: DelegationSheet }
  | {
      readonly type: 'delegation.progress';
      readonly callId: string;
      readonly done: number;
      readonly total: number;
      readonly requests: DelegationRequests;
      readonly paused: boolean;
      /** Fewer requests run side by side than at the start: a server asked for patience. */
      readonly slowed: boolean;
    }
  /** A watch waits: so many cells are not granted yet, and they are asked again in `seconds`, at `dueAt` (RFC 3339). */
  | {
      readonly type: 'delegation.watching';
      readonly callId: string;
      readonly open: number;
      readonly seconds: number;
      readonly dueAt: string;
    }
  /** The sign-in waits: this URL is to be open in a browser, where the program could not open one itself too. */
  | { readonly type: 'authorize.waiting'; readonly callId: string; readonly url: string; readonly opened: boolean }
  | { readonly type: 'credentials.changed'; readonly credentials: readonly CredentialSummary[] }
  | { readonly type: 'tokenSets.changed'; readonly tokenSets: readonly TokenSetSummary[] }
  | { readonly type: 'emulator.changed'; readonly state: EmulatorState | null }
  | { readonly type: 'settings.changed'; readonly state: SettingsState }
  | { readonly type: 'window.command'; readonly command: WindowCommand };
