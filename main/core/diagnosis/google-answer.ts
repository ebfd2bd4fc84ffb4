import type { WireAnswer } from '../../../shared/outcome.ts';
import { redactText } from '../redact.ts';
import { refusalIn } from '../refusal-text.ts';
import type { Place } from './place.ts';

/** A refusal as Google worded it, taken apart and redacted; what the rules look at. */
export interface GoogleAnswer {
  readonly place: Place;
  readonly status: number | null;
  /** OAuth's `error` (RFC 6749, section 5.2), or an API's first `reason`; verbatim. */
  readonly error: string | null;
  /** Further reasons of an API's answer, for example those in `details`. */
  readonly reasons: readonly string[];
  /** Google's sentence, verbatim. */
  readonly description: string | null;
  /** The whole answer as text, cut at 4000 characters. */
  readonly body: string;
}

type Redact = (text: string) => string;

/**
 * Takes apart what a library threw for an answer with an error status; null when no answer is in it. `redact` is the
 * transport's: an answer may repeat what was sent, and not every secret has the look of one.
 */
export function googleAnswerIn(thrown: unknown, place: Place, redact: Redact): GoogleAnswer | null {
  const response = (thrown as { response?: { status?: unknown; data?: unknown } } | null)?.response;
  if (typeof response?.status !== 'number') return null;
  return readAnswer(place, response.status, refusalIn(response.data), redact);
}

/** Reads a body: JSON of the token endpoint, JSON of an API (AIP-193 and its older form), or a page. */
export function readAnswer(
  place: Place,
  status: number | null,
  data: unknown,
  redact: Redact = redactText,
): GoogleAnswer {
  const body = redact(textOf(data)).slice(0, 4_000);
  const members = membersOf(data);
  const nothing = { place, status, error: null, reasons: [], description: null, body };
  if (members === null) return nothing;
  const { error } = members;
  if (isObject(error)) {
    const reasons = [
      ...reasonsIn(error['errors'], redact),
      ...reasonsIn(error['details'], redact),
      ...strings(error['status'], redact),
    ];
    return { ...nothing, error: reasons[0] ?? null, reasons, description: redacted(error['message'], redact) };
  }
  return {
    ...nothing,
    error: redacted(error, redact),
    reasons: strings(members['error_subtype'], redact),
    description: redacted(members['error_description'], redact),
  };
}

/** Google's own words for a problem. The body goes along only where it was not understood. */
export function wireOf(answer: GoogleAnswer, withBody: boolean): WireAnswer {
  const { status, error, description, body } = answer;
  return { status, error, description, ...(withBody && { body }) };
}

function membersOf(data: unknown): Record<string, unknown> | null {
  if (isObject(data)) return data;
  if (typeof data !== 'string') return null;
  try {
    const value: unknown = JSON.parse(data);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  return data === undefined || data === null ? '' : JSON.stringify(data);
}

function reasonsIn(list: unknown, redact: Redact): readonly string[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).flatMap((entry) => (isObject(entry) ? strings(entry['reason'], redact) : []));
}

function strings(value: unknown, redact: Redact): readonly string[] {
  return typeof value === 'string' && value !== '' ? [redact(value).slice(0, 200)] : [];
}

function redacted(value: unknown, redact: Redact): string | null {
  return typeof value === 'string' ? redact(value).slice(0, 1_000) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
