import { anyOf } from '../any-of.ts';
import { placeIn } from './place-in-text.ts';
import type { Place } from '../place.ts';
import { google, otherServer, others } from './providers.ts';
import type { TextKind } from './text-kind.ts';

/** A line of a program that failed. */
const failing = anyOf(
  '',
  /(?:^|\n)[^\n]{0,60}\b(?:ERROR|Error|FATAL|error|Failed|failed)\b ?:/,
  // Python's requests; got, for Node.
  /[45]\d\d (?:Client|Server) Error: |Response code [45]\d\d \(|name: 'HTTPError'/,
);
/** Somebody's own report of a few lines is about one thing. */
const report = 5_000;

/**
 * Where a text in which nothing else was found tells of a request, if it is a short report about something of Google's and
 * of nobody else.
 */
export function placeOfReport(text: string, kind: TextKind): Place | null {
  if (
    text.length > report ||
    !(kind.tells || failing.test(text)) ||
    !google.test(text) ||
    others.test(text) ||
    otherServer.test(text)
  )
    return null;
  const place = /google calendar/i.test(text) ? 'calendar' : placeIn(text);
  return place === 'calendar' || place === 'gmail' || place === 'directory' ? place : 'api';
}
