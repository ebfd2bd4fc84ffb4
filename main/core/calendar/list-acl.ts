import type { AclReach, CalendarAclResult, CalendarAclRule } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { objectField, textField } from '../../../shared/json-fields.ts';
import { type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { keyFor } from '../credentials/credential-lookup.ts';
import { insideDomains } from '../directory/customer-domains.ts';
import type { Call, Environment } from '../environment.ts';
import type { DelegatedRequest } from '../oauth/delegated-access.ts';
import { readPages } from '../oauth/delegated-read.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import { readCalendar } from './read-calendar.ts';

/**
 * Who has access to a calendar, what reaches farthest first. How far a rule reaches is measured by the domains of the
 * customer where the directory may be asked, else by the one of the calendar's address. Fails as `readAcl` does.
 */
export async function listAcl(
  environment: Environment,
  call: Call,
  { directoryAdmin, ...request }: RequestOf<'calendar.acl.list'>,
): Promise<Outcome<CalendarAclResult>> {
  const { credentialId, calendarId } = request;
  const outcome = await readAcl(environment, call, request);
  if (!outcome.ok) return outcome;
  const { rules, warnings } = outcome.value;
  const key = keyFor(environment, credentialId);
  const address = homeOf(calendarId, request.subject?.trim() || (key.ok ? key.value.email : ''));
  const inside = await insideDomains(environment, call, { credentialId, address, directoryAdmin });
  return succeed({ rules: withReach(rules, calendarId, inside.names), inside, warnings });
}

export type PlainRule = Omit<CalendarAclRule, 'reach'>;

/**
 * A calendar's rules (Calendar API v3, Acl: list). `calendar.readonly` does not open them, so `calendar.acls.readonly` is
 * asked for; a role below writer is refused (`calendar.forbidden`).
 */
export async function readAcl(
  environment: Environment,
  call: Call,
  { calendarId, ...request }: DelegatedRequest & { readonly calendarId: string },
): Promise<Outcome<{ readonly rules: readonly PlainRule[]; readonly warnings: readonly Problem[] }>> {
  const outcome = await readCalendar<readonly PlainRule[]>(environment, call, {
    request,
    calendarId,
    reads: [calendarScopes.aclsReadonly],
    async read(api, access) {
      const rules: PlainRule[] = [];
      const read = await readPages(
        access,
        'calendar',
        (next) => api.acl.list({ calendarId, maxResults: 250, ...next }, { signal: call.signal }),
        ({ items }) => {
          for (const item of items ?? []) {
            const rule = { ...item };
            const [id, role] = [textField(rule, 'id'), textField(rule, 'role')];
            const scope = objectField(rule, 'scope');
            const [type, value] = [textField(scope, 'type'), textField(scope, 'value')];
            if (!id || !role || !type) continue;
            rules.push({ id, role, scope: { type, ...(value && { value }) } });
          }
        },
      );
      return read.ok ? succeed(rules) : read;
    },
  });
  return outcome.ok ? succeed({ rules: outcome.value.value, warnings: outcome.value.warnings }) : outcome;
}

const order: Readonly<Record<AclReach, number>> = { public: 0, outside: 1, inside: 2, nobody: 3 };

/** How far each rule reaches, what reaches farthest first. */
export function withReach(
  rules: readonly PlainRule[],
  calendarId: string,
  inside: readonly string[],
): readonly CalendarAclRule[] {
  return rules
    .map(
      (rule) =>
        ({ ...rule, reach: rule.role === 'none' ? 'nobody' : reachOf(rule.scope, calendarId, inside) }) as const,
    )
    .toSorted((one, other) => order[one.reach] - order[other.reach]);
}

/** How far a rule's scope reaches (Calendar API v3, Acl, `scope.type`). A calendar may name itself. */
export function reachOf({ type, value }: PlainRule['scope'], calendarId: string, inside: readonly string[]): AclReach {
  if (type === 'default') return 'public';
  if (value?.toLowerCase() === calendarId.toLowerCase()) return 'inside';
  const domain = (type === 'domain' ? value : value && domainOf(value))?.toLowerCase();
  return domain !== undefined && inside.includes(domain) ? 'inside' : 'outside';
}

/** A person's calendar belongs to the person's domain; that of any other calendar is not told, and the subject's stands in. */
function homeOf(calendarId: string, subject: string): string {
  return /@(?!(?:[\w-]+\.)*calendar\.google\.com$)/i.test(calendarId) ? calendarId : subject;
}
