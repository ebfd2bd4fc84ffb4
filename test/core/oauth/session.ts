import type { GrantscopeEvent } from '../../../shared/contract.ts';
import { Vault } from '../../../main/core/credentials/vault.ts';
import type { Call, Environment } from '../../../main/core/environment.ts';
import { Trace } from '../../../main/core/trace.ts';

/** What core is given, with nothing in it yet. */
export function newEnvironment(given: Partial<Pick<Environment, 'googleOverride' | 'now'>> = {}): Environment {
  return { googleOverride: null, now: Date.now, vault: new Vault(), trace: new Trace(), ...given };
}

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
