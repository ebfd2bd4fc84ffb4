import type { CalendarAclResult } from '../../../shared/contract.ts';
import { explain } from '../../../shared/explain.ts';
import type { CliMessageKey } from '../../../shared/messages/cli-en.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Calendar API v3, Acl: list. */
export const calendarAcl: Command = async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const calendarId = invocation.arguments[0] ?? '';
  const outcome = await invocation.session.call('calendar.acl.list', { ...request.value, calendarId });
  if (!outcome.ok) return outcome;
  const { rules, domain, warnings } = outcome.value;
  return succeed({
    value: { rules, domain, warnings: warnings.map((warning) => explain(warning, invocation.language)) },
    people: (page) => aclText(outcome.value, page),
    warnings,
    good: true,
  });
};

/** As the sharing settings of Google Calendar name them. */
const roles: Readonly<Record<string, CliMessageKey>> = {
  none: 'acl.none',
  freeBusyReader: 'acl.freeBusyReader',
  reader: 'acl.reader',
  writerWithoutPrivateAccess: 'acl.writerWithoutPrivateAccess',
  writer: 'acl.writer',
  owner: 'acl.owner',
};

function aclText({ rules, domain }: CalendarAclResult, page: Page): string {
  const { say, ink } = page;
  const who = ({ scope }: CalendarAclResult['rules'][number]) => {
    const value = printable(scope.value ?? '');
    if (scope.type === 'default') return say('acl.everybody');
    if (scope.type === 'domain') return say('acl.domain', { domain: value });
    return scope.type === 'group' ? say('acl.group', { group: value }) : value;
  };
  const rows = rules.map((rule) => {
    const role = roles[rule.role];
    const mark = {
      public: say('acl.public'),
      outside: say('acl.outside', { domain: printable(domain) }),
      inside: '',
      nobody: '',
    };
    return [who(rule), role === undefined ? printable(rule.role) : say(role), ink('yellow', mark[rule.reach])];
  });
  return rules.length === 0 ? `${say('acl.nobody')}\n` : table(rows, page);
}
