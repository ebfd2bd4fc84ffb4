import type { AclReach, CalendarAclResult, CalendarAclRule, RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import { readCalendar } from './read-calendar.ts';

/**
 * Who has access to a calendar (Calendar API v3, Acl: list), what reaches farthest first. `calendar.readonly` does not open
 * it, so `calendar.acls.readonly` is asked for; a role below writer is refused (`calendar.forbidden`).
 */
export async function listAcl(
  environment: Environment,
  call: Call,
  request: RequestOf<'calendar.acl.list'>,
): Promise<Outcome<CalendarAclResult>> {
  const { calendarId } = request;
  const outcome = await readCalendar<Omit<CalendarAclResult, 'warnings'>>(environment, call, {
    request,
    calendarId,
    reads: [calendarScopes.aclsReadonly],
    async read(api, access) {
      const domain = domainOf(homeOf(calendarId, access.subject ?? access.key.email));
      const rules: CalendarAclRule[] = [];
      const read = await readPages(
        access,
        'calendar',
        (next) => api.acl.list({ calendarId, maxResults: 250, ...next }, { signal: call.signal }),
        ({ items }) => {
          for (const { id, role, scope } of items ?? []) {
            if (!id || !role || !scope?.type) continue;
            const { type, value } = scope;
            const reach = role === 'none' ? 'nobody' : reachOf(type, value ?? undefined, domain);
            rules.push({ id, role, scope: { type, ...(value && { value }) }, reach });
          }
        },
      );
      if (!read.ok) return read;
      return succeed({ domain, rules: rules.toSorted((one, other) => order[one.reach] - order[other.reach]) });
    },
  });
  return outcome.ok ? succeed({ ...outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}

const order: Readonly<Record<AclReach, number>> = { public: 0, outside: 1, inside: 2, nobody: 3 };

/** A person's calendar belongs to the person's domain; that of any other calendar is not told, and the subject's stands in. */
function homeOf(calendarId: string, subject: string): string {
  return /@(?!(?:[\w-]+\.)*calendar\.google\.com$)/i.test(calendarId) ? calendarId : subject;
}

/** How far a rule's scope reaches from a domain (Calendar API v3, Acl, `scope.type`). */
export function reachOf(type: string, value: string | undefined, domain: string): AclReach {
  if (type === 'default') return 'public';
  const other = type === 'domain' ? value : value && domainOf(value);
  return other?.toLowerCase() === domain.toLowerCase() ? 'inside' : 'outside';
}
