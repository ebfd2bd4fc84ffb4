import type { Inspection } from '../../shared/inspection.ts';
import type { Problem } from '../../shared/outcome.ts';
import { callOperation } from '../app-client.ts';
import { createStore } from '../store.ts';

/** What came in, by paste or drop. No secret is in it: main holds those. */
export interface Paste {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Of a file. */
  readonly name: string | null;
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'recognised'; readonly findings: readonly Inspection[]; readonly more: number }
    | { readonly kind: 'refused'; readonly problem: Problem };
}

interface Pastes {
  /** Of this session, the newest first. */
  readonly list: readonly Paste[];
  /** The one that is looked at on Credentials, by its id. */
  readonly shown: number | null;
  /** Which of its findings is explained. */
  readonly selected: number | null;
}
export const pastes = createStore<Pastes>({ list: [], shown: null, selected: null });

const most = 20;
let lastId = 0;

/** Shows that something large is being read. */
export function beginPaste(name: string | null): number {
  lastId++;
  const paste: Paste = { id: lastId, at: Date.now(), name, state: { kind: 'reading' } };
  pastes.set(({ list }) => ({ list: [paste, ...list], shown: paste.id, selected: null }));
  return paste.id;
}

/** Keeps what came of a paste, and shows it unless another screen is for it. */
export function settlePaste(
  id: number | null,
  settled: Pick<Paste, 'name' | 'state'>,
  { shown }: { readonly shown: boolean },
): void {
  if (id === null) lastId++;
  const paste: Paste = { id: id ?? lastId, at: Date.now(), ...settled };
  pastes.set(({ list }) => {
    const kept = [paste, ...list.filter((other) => other.id !== paste.id)];
    for (const old of kept.slice(most)) forgetSecretsOf(old);
    return { list: kept.slice(0, most), shown: shown ? paste.id : null, selected: shown ? 0 : null };
  });
}

export function showPaste(id: number | null): void {
  pastes.set((before) => ({ ...before, shown: id, selected: id === null ? null : 0 }));
}

export function selectFinding(selected: number | null): void {
  pastes.set((before) => ({ ...before, selected }));
}

/** Drops a paste, and main drops the secrets that it brought. */
export function dismissPaste(id: number): void {
  const paste = pastes.get().list.find((one) => one.id === id);
  if (paste) forgetSecretsOf(paste);
  pastes.set(({ list }) => ({ list: list.filter((one) => one.id !== id), shown: null, selected: null }));
}

function forgetSecretsOf({ state }: Paste): void {
  if (state.kind !== 'recognised') return;
  const secretIds = state.findings.map((finding) => secretIdOf(finding)).filter((id) => id !== null);
  if (secretIds.length > 0) void callOperation('secrets.forget', { secretIds });
}

function secretIdOf(finding: Inspection): string | null {
  if ('secretId' in finding) return finding.secretId;
  if (finding.kind === 'redirectUrl') return finding.held?.secretId ?? null;
  return finding.kind === 'request' ? (finding.code?.secretId ?? null) : null;
}
