import { useState } from 'react';
import type { CredentialSummary, Inspection } from '../../../shared/contract.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { callOperation } from '../../app-client.ts';
import { putCredentialToUse } from '../../credential-in-use.ts';
import { credentialName } from '../../credential-name.ts';
import { handOver } from '../../handover.ts';
import { useWords } from '../../language.ts';
import { showToast } from '../../parts/toast-region.tsx';
import { go, goInPlace } from '../../route.ts';
import { hasScreen } from '../screens.ts';
import { readFile } from './read-file.ts';

/** What came in last and is no credential: shown in the inspector until something else is selected. */
export type Arrival =
  | { readonly kind: 'refused'; readonly name: string | null; readonly problem: Problem }
  | { readonly kind: 'recognised'; readonly inspection: Exclude<Inspection, { readonly kind: 'credential' }> };

export interface Intake {
  readonly arrival: Arrival | null;
  readonly running: boolean;
  readonly dismiss: () => void;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly choose: () => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly openFromEmulator: () => Promise<void>;
}

/** The ways in: a file that was chosen or dropped, and whatever is pasted. Each ends in a credential or an answer. */
export function useIntake(): Intake {
  const { t } = useWords();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [running, setRunning] = useState(false);

  const accept = (credential: CredentialSummary) => {
    putCredentialToUse(credential);
    setArrival(null);
    goInPlace({ screen: 'credentials', credentialId: credential.id });
    showToast(t('credentials.opened', { name: credentialName(credential) }));
  };
  const take = (outcome: Outcome<CredentialSummary | null>, name: string | null) => {
    if (!outcome.ok) setArrival({ kind: 'refused', name, problem: outcome.problem });
    else if (outcome.value) accept(outcome.value);
  };
  const busy = async (work: () => Promise<void>) => {
    setRunning(true);
    await work();
    setRunning(false);
  };

  const recognise = (inspection: Inspection, text: string) => {
    if (inspection.kind === 'credential') return accept(inspection.credential);
    const destination = destinationOf(inspection);
    if (!destination || !hasScreen(destination)) return setArrival({ kind: 'recognised', inspection });
    setArrival(null);
    if (destination === 'id-token') handOver(destination, { kind: 'idToken', text });
    else handOver(destination, { kind: 'authorizationCode', text, ...scopesOf(inspection) });
    go({ screen: destination });
    showToast(t(`credentials.paste.${destination === 'id-token' ? 'idToken' : codeKind(inspection)}`));
  };

  return {
    arrival,
    running,
    dismiss: () => setArrival(null),
    openFiles: (files) =>
      busy(async () => {
        for (const file of files) {
          const read = await readFile(file);
          take(read.ok ? await callOperation('credentials.open', read.value) : read, file.name);
        }
      }),
    choose: async () => take(await callOperation('credentials.choose', {}), null),
    paste: (text) =>
      busy(async () => {
        const outcome = await callOperation('inspect', { content: { encoding: 'utf8', data: text } });
        if (outcome.ok) recognise(outcome.value, text.trim());
        else setArrival({ kind: 'refused', name: null, problem: outcome.problem });
      }),
    openFromEmulator: async () => {
      const started = await callOperation('emulator.start', {});
      if (started.ok) go({ screen: 'emulator' });
      else take(started, null);
    },
  };
}

/** The screen a pasted thing is for; null where it is only explained. */
function destinationOf(inspection: Inspection): 'auth-code' | 'id-token' | null {
  if (inspection.kind === 'idToken') return 'id-token';
  if (inspection.kind === 'authorizationCode') return 'auth-code';
  return inspection.kind === 'redirectUrl' && inspection.code !== null ? 'auth-code' : null;
}

function codeKind(inspection: Inspection): 'code' | 'redirectUrl' {
  return inspection.kind === 'redirectUrl' ? 'redirectUrl' : 'code';
}

function scopesOf(inspection: Inspection): { readonly scopes?: readonly string[] } {
  return inspection.kind === 'redirectUrl' && inspection.scopes.length > 0 ? { scopes: inspection.scopes } : {};
}
