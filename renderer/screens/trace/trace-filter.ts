import type { Exchange } from '../../../shared/trace.ts';
import { addressOf } from './exchange-words.ts';
import { type ExchangeOutcome, has, outcomes } from './exchange-outcome.ts';

export interface TraceFilter {
  readonly text: string;
  /** Any of these; all where none is chosen. */
  readonly outcomes: ReadonlySet<string>;
}

export const noFilter: TraceFilter = { text: '', outcomes: new Set() };

/**
 * The exchanges that hold every word somewhere: URL, operation, status, headers, bodies. `host:`, `status:` and
 * `operation:` before a word look there alone; `status:4xx` is any status that begins so.
 */
export function filtered(exchanges: readonly Exchange[], filter: TraceFilter): readonly Exchange[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = outcomes.filter((outcome) => filter.outcomes.has(outcome));
  if (words.length === 0 && chosen.length === 0) return exchanges;
  return exchanges.filter(
    (exchange) =>
      (chosen.length === 0 || chosen.some((outcome) => has(exchange, outcome))) &&
      words.every((word) => holds(exchange, word)),
  );
}

function holds(exchange: Exchange, word: string): boolean {
  const [, field, wanted = ''] = /^(host|status|operation):(.+)$/.exec(word) ?? [];
  switch (field) {
    case 'host':
      return addressOf(exchange).host.toLowerCase().includes(wanted);
    case 'status':
      return String(exchange.status ?? exchange.failure).startsWith(wanted.replace(/x+$/, ''));
    case 'operation':
      return exchange.operation.toLowerCase().includes(wanted);
    default:
      return holdsAnywhere(exchange, word);
  }
}

function holdsAnywhere(exchange: Exchange, word: string): boolean {
  const { method, url, operation, status, failure, requestBody, responseBody, requestHeaders, responseHeaders } =
    exchange;
  const texts = [url, method, operation, String(status ?? ''), failure ?? '', requestBody ?? '', responseBody ?? ''];
  return [...texts, ...requestHeaders.flat(), ...responseHeaders.flat()].some((text) =>
    text.toLowerCase().includes(word),
  );
}

export function countsOf(exchanges: readonly Exchange[]): Readonly<Record<ExchangeOutcome, number>> {
  const counts = { ok: 0, refused: 0, serverError: 0, noAnswer: 0, retry: 0 };
  for (const exchange of exchanges) for (const outcome of outcomes) if (has(exchange, outcome)) counts[outcome]++;
  return counts;
}
