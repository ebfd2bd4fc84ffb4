import type { EmulatorUser } from '../shared/contract/emulator.ts';
import { useCredentialInUse } from './credential-in-use.ts';
import { useOperation } from './use-operation.ts';

/** The people of the emulator, where the service-account key in use belongs to it. */
export function useEmulatedPeople(): readonly EmulatorUser[] {
  const key = useCredentialInUse('serviceAccountKey');
  const { value: emulator } = useOperation('emulator.state', {});
  return key?.world.kind === 'emulator' && key.world.origin === emulator?.origin ? emulator.users : [];
}
