import type { Language } from '../../../shared/language.ts';
import type { Exchange } from '../../../shared/trace.ts';

/** `14:03:22.117` in the viewer's zone. */
export function timeOfDay(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** `184 ms`, `12.3 s` */
export function took(durationMs: number, language: Language): string {
  const seconds = durationMs >= 10_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: seconds ? 'second' : 'millisecond',
    unitDisplay: 'short',
    maximumFractionDigits: seconds ? 1 : 0,
  }).format(seconds ? durationMs / 1_000 : durationMs);
}

export interface Address {
  readonly host: string;
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
}

export function addressOf({ url }: Pick<Exchange, 'url'>): Address {
  const [, host = '', path = '', query = ''] = /^[a-z]+:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  return { host: host || url, path, query };
}

/**
 * This computer's clock minus the server's, in seconds: `Date` (RFC 9110, section 6.6.1) taken as the middle of its
 * second, against the middle of the round trip. null where the answer does not say.
 */
export function clockOffsetSeconds({ responseHeaders, startedAt, durationMs }: Exchange): number | null {
  const header = (wanted: string) => responseHeaders.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const date = Date.parse(header('date') ?? '');
  if (Number.isNaN(date)) return null;
  const age = Number(header('age') ?? 0) || 0;
  return Math.round((Date.parse(startedAt) + durationMs / 2 - (date + 500 + age * 1_000)) / 1_000);
}

/** The parameters of a form or a query. What was put in a secret's place stays as it is. */
export function parametersIn(form: string): readonly (readonly [name: string, value: string])[] {
  return form
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    });
}

function decoded(text: string): string {
  if (text.includes('…')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
