import type { Problem } from '../../shared/outcome.ts';
import { isOptionName, flagsOf, type Options } from './options.ts';

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

/**
 * A problem with a field of a request, the field named as a person typed it: with the option's name where it was among the
 * `options`, or can be nothing else. Fields of credential files stay.
 */
export function asTyped(problem: Problem, options: Options = {}): Problem {
  const { field } = problem.evidence;
  if (typeof field !== 'string' || problem.code.startsWith('credentials.')) return problem;
  const [name = ''] = field.split('.');
  const flag = isOptionName(name) ? flagsOf(name).split(' ', 1)[0] : undefined;
  const isGiven = isOptionName(name) && options[name] !== undefined;
  const option = isGiven ? flag : (otherNames[name] ?? flag);
  return option === undefined ? problem : { ...problem, evidence: { ...problem.evidence, field: option } };
}
