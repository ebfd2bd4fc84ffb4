import type { CalendarAclResult } from '../../../shared/contract/calendar.ts';
import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { calendarRole } from '../../../shared/messages/calendar-roles.ts';
import { succeed } from '../../../shared/outcome.ts';
import { calendarRequest } from '../calendar-request.ts';
import type { Command } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { sentence, table } from '../print.ts';

/** Calendar API v3, Acl: list. */
export const calendarAcl: Command = async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const calendarId = invocation.arguments[0] ?? '';
  const outcome = await invocation.session.call('calendar.acl.list', { ...request.value, calendarId });
  if (!outcome.ok) return outcome;
  const { rules, inside, warnings } = outcome.value;
  const { language } = invocation;
  const problem = inside.problem && explain(inside.problem, language);
  return succeed({
    value: { rules, inside: { ...inside, problem }, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) => aclText(outcome.value, language, page),
    warnings,
    good: true,
  });
};

function aclText({ rules, inside }: CalendarAclResult, language: Language, page: Page): string {
  const { say, ink } = page;
  const who = ({ scope }: CalendarAclResult['rules'][number]) => {
    const value = printable(scope.value ?? '');
    if (scope.type === 'default') return say('acl.everybody');
    if (scope.type === 'domain') return say('acl.domain', { domain: value });
    return scope.type === 'group' ? say('acl.group', { group: value }) : value;
  };
  const rows = rules.map((rule) => {
    const mark = { public: say('acl.public'), outside: say('acl.outside'), inside: '', nobody: '' };
    return [who(rule), printable(calendarRole(rule.role, language)), ink('yellow', mark[rule.reach])];
  });
  if (rules.length === 0) return `${say('acl.nobody')}\n`;
  const measured = say(`acl.inside.${inside.from}`, { domains: inside.names.map(printable) });
  return table(rows, page) + sentence(ink('dim', measured), page);
}
