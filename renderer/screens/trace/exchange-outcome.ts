import type { Exchange } from '../../../shared/trace.ts';

export const outcomes = ['ok', 'refused', 'serverError', 'noAnswer', 'retry'] as const;
/** How an attempt ended; `retry` besides one of the others. */
export type ExchangeOutcome = (typeof outcomes)[number];

export function outcomeOf({ status }: Exchange): Exclude<ExchangeOutcome, 'retry'> {
  if (status === null) return 'noAnswer';
  if (status >= 500) return 'serverError';
  return status >= 400 ? 'refused' : 'ok';
}

export function isFailure(exchange: Exchange): boolean {
  return outcomeOf(exchange) !== 'ok';
}

export function has(exchange: Exchange, outcome: ExchangeOutcome): boolean {
  return outcome === 'retry' ? exchange.attempt > 1 : outcomeOf(exchange) === outcome;
}
