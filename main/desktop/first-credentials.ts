import type { CredentialSummary, GrantscopeEvent } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Call } from '../core/environment.ts';
import type { Operations } from '../operations.ts';
import type { RememberedCredentials } from './remembered-credentials.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * What is open when the program starts: the credentials it remembers, or else the emulator's company with one file of
 * each kind, until a person has stopped the emulator.
 */
export async function openFirstCredentials(
  operations: Operations,
  remembered: RememberedCredentials,
  store: SettingsStore,
  emit: (event: GrantscopeEvent) => void,
): Promise<void> {
  const call: Call = {
    operation: 'program.start',
    callId: 'program.start',
    signal: new AbortController().signal,
    emit,
  };
  await remembered.reopen(async (kept) => operations['credentials.open'](kept, call));
  const open: Outcome<readonly CredentialSummary[]> = await operations['credentials.list']({}, call);
  if (!store.emulatorAtStart || !open.ok || open.value.length > 0) return;
  const started = await operations['emulator.start']({}, call);
  if (!started.ok) return;
  await operations['emulator.openFile']({ file: 'webClient' }, call);
  await operations['emulator.openFile']({ file: 'serviceAccountKey' }, call);
}
