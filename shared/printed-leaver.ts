import type { LeaverResult } from './contract/account.ts';
import { explain } from './explain.ts';
import type { Language } from './language.ts';
import type { Problem } from './outcome.ts';

/** A leaver check as JSON prints it: every problem in it with its words. */
export function printedLeaver(result: LeaverResult, language: Language): unknown {
  const { calendars } = result;
  const told = (fact: object): unknown =>
    'problem' in fact && fact.problem ? { ...fact, problem: explain(fact.problem as Problem, language) } : fact;
  return {
    ...result,
    inside: told(result.inside),
    account: told(result.account),
    groups: told(result.groups),
    calendars: told(
      calendars.state === 'unread'
        ? calendars
        : {
            ...calendars,
            value: calendars.value.map((calendar) => ({
              ...calendar,
              sharing: calendar.sharing && told(calendar.sharing),
              events: calendar.events && told(calendar.events),
            })),
          },
    ),
    delegates: told(result.delegates),
    findings: result.findings.map((finding) => explain(finding, language)),
    warnings: result.warnings.map((warning) => explain(warning, language)),
  };
}
