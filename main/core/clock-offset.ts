import { headerOf, type Answer } from './http-attempt.ts';

/**
 * This computer's clock minus the server's, in whole seconds: `Date` (RFC 9110, section 6.6.1) says the second in which the
 * answer was made, taken as its middle and compared with the middle of the round trip. A cache's `Age` is added.
 */
export function clockOffsetSeconds(answer: Answer, sentAt: number, answeredAt: number): number | null {
  const date = Date.parse(headerOf(answer, 'date') ?? '');
  if (Number.isNaN(date)) return null;
  const age = Number(headerOf(answer, 'age') ?? 0) || 0;
  const server = date + 500 + age * 1000;
  // `+ 0` makes of -0 a 0.
  return Math.round(((sentAt + answeredAt) / 2 - server) / 1000) + 0;
}
