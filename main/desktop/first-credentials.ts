import type { GrantscopeEvent, OperationsOf, RequestOf } from '../../shared/contract.ts';
import { callOperation } from '../call-operation.ts';
import type { Operations } from '../operations.ts';
import type { KeptTokens } from './kept-tokens.ts';
import type { RememberedCredentials } from './remembered-credentials.ts';
import type { SettingsStore } from './settings-store.ts';

interface AtStart {
  readonly remembered: RememberedCredentials;
  readonly keptTokens: KeptTokens;
  readonly store: SettingsStore;
  readonly emit: (event: GrantscopeEvent) => void;
}

/**
 * What is open when the program starts: the credentials and tokens it remembers, or else the emulator's company with one file of
 * each kind, until a person has stopped the emulator.
 */
export async function openFirstCredentials(
  operations: Operations,
  { remembered, keptTokens, store, emit }: AtStart,
): Promise<void> {
  const call = { callId: 'program.start', signal: new AbortController().signal, emit };
  const run = <N extends OperationsOf<'page' | 'shell'>>(name: N, request: RequestOf<N>) =>
    callOperation(operations, 'shell', name, request, call);

  await remembered.reopen((kept) => run('credentials.open', kept));
  await keptTokens.reopen((tokenSet) => run('tokenSets.restore', { tokenSet }));
  const open = await run('credentials.list', {});
  if (!store.emulatorAtStart || !open.ok || open.value.length > 0) return;
  const started = await run('emulator.start', {});
  if (!started.ok) return;
  await run('emulator.openFile', { file: 'webClient' });
  await run('emulator.openFile', { file: 'serviceAccountKey' });
}
