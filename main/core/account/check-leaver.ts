import { randomUUID } from 'node:crypto';
import type { Learnt, LeaverCalendar, LeaverFate, LeaverResult } from '../../../shared/contract/account.ts';
import type { CalendarAclRule, CalendarListEntry } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { DirectoryAccount, DirectoryGroup } from '../../../shared/contract/directory.ts';
import { known } from '../../../shared/learnt.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { readAcl, withReach } from '../calendar/list-acl.ts';
import { listCalendars } from '../calendar/list-calendars.ts';
import { keyFor } from '../credentials/credential-lookup.ts';
import { insideDomains, knownAdministrator } from '../directory/customer-domains.ts';
import { getUser } from '../directory/get-user.ts';
import { listGroupsOf } from '../directory/list-groups.ts';
import type { Call, Environment } from '../environment.ts';
import { leaverFindings } from './leaver-findings.ts';
import { leaverRuns } from './leaver-runs.ts';
import { leaverTotals } from './leaver-totals.ts';
import { readFutureEvents } from './read-future-events.ts';

/** Calendars that are read side by side. */
const sideBySide = 4;

/**
 * What is lost when an account is deleted: asked as that user (calendars, who shares them, future events), and as an
 * administrator (the account, its groups, the customer's domains). A part that is refused costs that part alone, and says
 * why; stopped, what was read until then is kept. Fails only where nothing could be learnt, with what Google said of the
 * calendars.
 */
export async function checkLeaver(
  environment: Environment,
  call: Call,
  request: RequestOf<'account.leaver'>,
): Promise<Outcome<LeaverResult>> {
  const { credentialId } = request;
  const key = keyFor(environment, credentialId);
  if (!key.ok) return key;
  const user = request.subject.trim();
  if (user === '') return fail('usage.invalid_request', { evidence: { field: 'subject' } });
  const from = environment.now();
  const directoryAdmin = request.directoryAdmin?.trim() || knownAdministrator(environment, credentialId);

  const account = await readAccount(environment, call, { credentialId, subject: directoryAdmin, user });
  // Nobody can be acted for by an alias.
  const subject = known(account)?.email ?? user;
  const [groups, list] = await Promise.all([
    readGroups(environment, call, { credentialId, subject: directoryAdmin, user: subject }),
    listCalendars(environment, call, { credentialId, subject }),
  ]);
  if (call.signal.aborted) return fail('operation.cancelled');
  // A unique ID has no domain; the primary calendar's ID is an address.
  const primary = list.ok ? list.value.calendars.find((entry) => entry.primary === true) : undefined;
  const address = primary?.id ?? subject;
  const inside = await insideDomains(environment, call, { credentialId, address, directoryAdmin });
  if (call.signal.aborted) return fail('operation.cancelled');
  if (!list.ok && account.state === 'unread' && groups.state === 'unread') return list;

  const warnings: Problem[] = list.ok ? [...list.value.warnings] : [];
  const found = list.ok
    ? await readCalendars(environment, call, {
        credentialId,
        subject,
        from,
        inside: inside.names,
        own: addressesOf([user, subject, address], account),
        entries: list.value.calendars,
        warn: (more) => warnings.push(...more),
      })
    : [];
  const isAnythingRead = found.some(({ sharing, events }) => known(sharing) ?? known(events));
  if (call.signal.aborted && !isAnythingRead) return fail('operation.cancelled');
  const calendars = learnt(list, found, call.signal.aborted);
  const totals = leaverTotals(found);
  const result: LeaverResult = {
    runId: randomUUID(),
    subject,
    checkedAt: new Date(from).toISOString(),
    inside,
    account,
    groups,
    calendars,
    delegates: { state: 'unread', problem: fail('account.delegates_not_asked', { evidence: { subject } }).problem },
    totals,
    findings: leaverFindings(subject, found, totals),
    warnings: fullScopeOnce(warnings),
  };
  leaverRuns.keep(environment, result.runId, { result, world: key.value.summary.world });
  return succeed(result);
}

/** Stopped in the middle, what was read until then is kept. */
function learnt(
  list: Outcome<unknown>,
  value: readonly LeaverCalendar[],
  isStopped: boolean,
): LeaverResult['calendars'] {
  if (!list.ok) return { state: 'unread', problem: list.problem };
  return isStopped ? { state: 'partly', value, problem: stopped } : { state: 'read', value };
}

const { problem: stopped } = fail('operation.cancelled');

interface AskedOf {
  readonly credentialId: string;
  /** The administrator. */
  readonly subject: string | undefined;
  readonly user: string;
}

async function readAccount(
  environment: Environment,
  call: Call,
  { subject, ...asked }: AskedOf,
): Promise<Learnt<DirectoryAccount>> {
  if (subject === undefined) return { state: 'unread', problem: fail('directory.no_administrator').problem };
  const outcome = await getUser(environment, call, { ...asked, subject });
  return outcome.ok ? { state: 'read', value: outcome.value.account } : { state: 'unread', problem: outcome.problem };
}

async function readGroups(
  environment: Environment,
  call: Call,
  { subject, ...asked }: AskedOf,
): Promise<Learnt<readonly DirectoryGroup[]>> {
  if (subject === undefined) return { state: 'unread', problem: fail('directory.no_administrator').problem };
  const outcome = await listGroupsOf(environment, call, { ...asked, subject });
  return outcome.ok ? { state: 'read', value: outcome.value } : { state: 'unread', problem: outcome.problem };
}

/** What the account is called: as it was asked for, by its primary calendar, and as the directory says. */
function addressesOf(names: readonly string[], account: Learnt<DirectoryAccount>): readonly string[] {
  return [...new Set([...names, ...(known(account)?.aliases ?? [])].map((each) => each.toLowerCase()))];
}

interface Asked {
  readonly credentialId: string;
  readonly subject: string;
  readonly from: number;
  readonly inside: readonly string[];
  readonly own: readonly string[];
  readonly entries: readonly CalendarListEntry[];
  readonly warn: (problems: readonly Problem[]) => void;
}

const order: Readonly<Record<LeaverFate, number>> = { lost: 0, unclear: 1, primary: 2, stays: 3 };

/** Those that go with the account are read, the others only listed; what is lost first. */
async function readCalendars(environment: Environment, call: Call, asked: Asked): Promise<readonly LeaverCalendar[]> {
  const { default: PQueue } = await import('p-queue');
  const plain = asked.entries
    .map((entry) => plainCalendar(entry, asked.own))
    .toSorted((one, other) => order[one.fate] - order[other.fate]);
  const going = plain.filter(({ fate }) => fate !== 'stays');
  let done = 0;
  let events = 0;
  const tell = () =>
    call.emit({ type: 'account.leaver.progress', callId: call.callId, done, total: going.length, events });
  tell();
  const queue = new PQueue({ concurrency: sideBySide });
  /** A token that is refused for one calendar is refused for all. */
  let sharingRefused: Problem | undefined;
  const readSharing = async (calendarId: string): Promise<Learnt<readonly CalendarAclRule[]>> => {
    if (sharingRefused) return { state: 'unread', problem: sharingRefused };
    const { credentialId, subject } = asked;
    const outcome = await readAcl(environment, call, { credentialId, subject, calendarId });
    if (!outcome.ok) {
      if (outcome.problem.code.startsWith('token.')) sharingRefused = outcome.problem;
      return { state: 'unread', problem: outcome.problem };
    }
    asked.warn(outcome.value.warnings);
    const others = outcome.value.rules.filter(({ scope: { value = '' } }) => {
      const name = value.toLowerCase();
      return name !== calendarId.toLowerCase() && !asked.own.includes(name);
    });
    return { state: 'read', value: withReach(others, calendarId, asked.inside) };
  };
  const read = async (calendar: LeaverCalendar): Promise<LeaverCalendar> => {
    if (call.signal.aborted) {
      const unread = { state: 'unread', problem: stopped } as const;
      return { ...calendar, sharing: unread, events: unread };
    }
    const { id: calendarId } = calendar;
    const sharing = await readSharing(calendarId);
    const { fact, warnings } = await readFutureEvents(environment, call, {
      ...asked,
      whose: { calendarId, own: asked.own, inside: asked.inside },
      seen: (count) => {
        events += count;
        tell();
      },
    });
    asked.warn(warnings);
    done++;
    tell();
    return { ...calendar, sharing, events: fact };
  };
  // The first alone: whether sharing may be read at all is asked once.
  const [first, ...rest] = going;
  const found = first ? [await read(first), ...(await queue.addAll(rest.map((each) => () => read(each))))] : [];
  return [...found, ...plain.filter(({ fate }) => fate === 'stays')];
}

function plainCalendar(entry: CalendarListEntry, own: readonly string[]): LeaverCalendar {
  const { id, summary, accessRole, timeZone, hidden } = entry;
  const override = entry['summaryOverride'];
  const dataOwner = typeof entry['dataOwner'] === 'string' ? entry['dataOwner'] : null;
  return {
    id,
    summary: typeof override === 'string' ? override : (summary ?? null),
    fate: fateOf(entry, dataOwner, own),
    dataOwner,
    accessRole: accessRole ?? null,
    timeZone: timeZone ?? null,
    hidden: hidden === true,
    sharing: null,
    events: null,
  };
}

/** `dataOwner` is told of secondary calendars only; those of holidays, rooms and subscriptions have other domains. */
function fateOf(
  { id, primary, accessRole }: CalendarListEntry,
  dataOwner: string | null,
  own: readonly string[],
): LeaverFate {
  if (primary === true) return 'primary';
  if (dataOwner !== null) return own.includes(dataOwner.toLowerCase()) ? 'lost' : 'stays';
  return accessRole === 'owner' && id.toLowerCase().endsWith('@group.calendar.google.com') ? 'unclear' : 'stays';
}

/** All that its readings warn of is that full Calendar was used: said once, with every narrower scope as one comma list. */
function fullScopeOnce(warnings: readonly Problem[]): readonly Problem[] {
  const [first] = warnings;
  if (!first) return [];
  const narrower = [...new Set(warnings.map(({ evidence }) => evidence['narrower']))].join(',');
  return [{ ...first, evidence: { ...first.evidence, narrower } }];
}
