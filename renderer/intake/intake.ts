import type { CredentialSummary, Inspection } from '../../shared/contract.ts';
import type { Outcome, Problem } from '../../shared/outcome.ts';
import { callOperation } from '../app-client.ts';
import { putCredentialToUse } from '../credential-in-use.ts';
import { credentialName } from '../credential-name.ts';
import { handOver } from '../handover.ts';
import { i18n } from '../language.ts';
import { showToast } from '../parts/toast-region.tsx';
import { go, type ScreenId } from '../route.ts';
import { createStore } from '../store.ts';
import { readFile } from './read-file.ts';

/** What came in last and is no credential: shown on Credentials until something else is selected. */
export type Arrival =
  | { readonly kind: 'refused'; readonly name: string | null; readonly problem: Problem }
  | { readonly kind: 'recognised'; readonly inspection: Exclude<Inspection, { readonly kind: 'credential' }> };
export const arrival = createStore<Arrival | null>(null);

/** Shows the system's file picker. */
export async function chooseFile(): Promise<void> {
  take(await callOperation('credentials.choose', {}), null);
}

/** Opens files that were dropped or pasted, one after the other. */
export async function openFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const read = await readFile(file);
    take(read.ok ? await callOperation('credentials.open', read.value) : read, file.name);
  }
}

/** Says what a pasted text is, and takes it to the screen it is for. */
export async function takeText(text: string): Promise<void> {
  const outcome = await callOperation('inspect', { content: { encoding: 'utf8', data: text } });
  if (!outcome.ok) refuse(null, outcome.problem);
  else if (outcome.value.kind === 'credential') accept(outcome.value.credential);
  else route(outcome.value, text.trim());
}

function take(outcome: Outcome<CredentialSummary | null>, name: string | null): void {
  if (!outcome.ok) refuse(name, outcome.problem);
  else if (outcome.value) accept(outcome.value);
}

function accept(credential: CredentialSummary): void {
  putCredentialToUse(credential);
  arrival.set(null);
  go({ screen: 'credentials', credentialId: credential.id });
  showToast(i18n.t('credentials.opened', { name: credentialName(credential) }));
}

function refuse(name: string | null, problem: Problem): void {
  arrival.set({ kind: 'refused', name, problem });
  go({ screen: 'credentials' });
}

function route(inspection: Exclude<Inspection, { readonly kind: 'credential' }>, text: string): void {
  const destination = destinationOf(inspection);
  if (!destination) {
    arrival.set({ kind: 'recognised', inspection });
    go({ screen: 'credentials' });
    return;
  }
  arrival.set(null);
  if (destination === 'id-token') handOver(destination, { kind: 'idToken', text });
  else handOver(destination, { kind: 'authorizationCode', text, ...scopesOf(inspection) });
  go({ screen: destination });
  showToast(i18n.t(`credentials.paste.${inspection.kind === 'authorizationCode' ? 'code' : inspection.kind}`));
}

/** The screen a pasted thing is for; null where it is only explained. */
function destinationOf(inspection: Inspection): Extract<ScreenId, 'auth-code' | 'id-token'> | null {
  if (inspection.kind === 'idToken') return 'id-token';
  if (inspection.kind === 'authorizationCode') return 'auth-code';
  return inspection.kind === 'redirectUrl' && inspection.code !== null ? 'auth-code' : null;
}

function scopesOf(inspection: Inspection): { readonly scopes?: readonly string[] } {
  return inspection.kind === 'redirectUrl' && inspection.scopes.length > 0 ? { scopes: inspection.scopes } : {};
}
