import type { Call } from '../../../main/core/environment.ts';
import type { GrantscopeEvent } from '../../../shared/contract.ts';

/** One running operation whose events are kept. */
export function newCall(operation: string): Call & { readonly events: GrantscopeEvent[]; readonly stop: () => void } {
  const controller = new AbortController();
  const events: GrantscopeEvent[] = [];
  return {
    operation,
    callId: `${operation}-1`,
    signal: controller.signal,
    emit: (event) => events.push(event),
    events,
    stop: () => controller.abort(),
  };
}
