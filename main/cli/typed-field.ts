import type { Problem } from '../../shared/outcome.ts';
import { isOptionName, flagsOf } from './options.ts';

/** Fields of requests that are typed under another name. */
const otherNames: Readonly<Record<string, string>> = {
  scopes: '--scope',
  subjects: '--subject',
  timeoutSeconds: '--timeout',
  calendarId: '<id>',
  eventId: '<event>',
  iCalUID: '--ical-uid',
  others: '--with',
  token: '<token>',
  refreshToken: '<token>',
};

/** A problem with a field of a request, the field named as a person typed it. Fields of credential files stay. */
export function asTyped(problem: Problem): Problem {
  const { field } = problem.evidence;
  if (typeof field !== 'string' || problem.code.startsWith('credentials.')) return problem;
  const [name = ''] = field.split('.');
  const option = isOptionName(name) ? flagsOf(name).split(' ', 1)[0] : otherNames[name];
  return option === undefined ? problem : { ...problem, evidence: { ...problem.evidence, field: option } };
}
