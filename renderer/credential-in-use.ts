import type {
  CredentialSummary,
  OAuthClientSummary,
  ServiceAccountKeySummary,
} from '../shared/contract/credentials.ts';
import { createStore, useStore } from './store.ts';
import { useOperation } from './use-operation.ts';

export type CredentialKind = CredentialSummary['kind'];
type SummaryOf<Kind extends CredentialKind> = Kind extends 'oauthClient'
  ? OAuthClientSummary
  : ServiceAccountKeySummary;

interface InUse {
  readonly oauthClient: string | null;
  readonly serviceAccountKey: string | null;
  /** Of the two, the one that was chosen last. */
  readonly latest: CredentialKind;
}

const inUse = createStore<InUse>({ oauthClient: null, serviceAccountKey: null, latest: 'oauthClient' });
/** The user that each service account acts for, by credential id; absent or empty: for itself. */
const subjects = createStore<ReadonlyMap<string, string>>(new Map());

export function putCredentialToUse(credential: CredentialSummary): void {
  inUse.set((before) => ({ ...before, [credential.kind]: credential.id, latest: credential.kind }));
}

export function useCredentials(): readonly CredentialSummary[] {
  return useOperation('credentials.list', {}).value ?? [];
}

/** The credential in use of one kind: the chosen one, else the newest. No screen asks for it again. */
export function useCredentialInUse<Kind extends CredentialKind>(kind: Kind): SummaryOf<Kind> | null {
  const credentials = useCredentials();
  return pick(credentials, kind, useStore(inUse)) as SummaryOf<Kind> | null;
}

/** The one to name where a screen is for both kinds: the kind chosen last. */
export function useLatestCredential(): CredentialSummary | null {
  const credentials = useCredentials();
  const chosen = useStore(inUse);
  const other = chosen.latest === 'oauthClient' ? 'serviceAccountKey' : 'oauthClient';
  return pick(credentials, chosen.latest, chosen) ?? pick(credentials, other, chosen);
}

function pick(credentials: readonly CredentialSummary[], kind: CredentialKind, chosen: InUse) {
  const ofKind = credentials.filter((credential) => credential.kind === kind);
  const usable = ofKind.filter((credential) => credential.kind === 'oauthClient' || credential.needs.length === 0);
  return ofKind.find((credential) => credential.id === chosen[kind]) ?? newest(usable) ?? newest(ofKind);
}

function newest(credentials: readonly CredentialSummary[]): CredentialSummary | null {
  return credentials.reduce<CredentialSummary | null>(
    (latest, candidate) => (latest && latest.loadedAt >= candidate.loadedAt ? latest : candidate),
    null,
  );
}

/** The user acted for with the service-account key in use, and how to change it. */
export function useSubject(): readonly [subject: string, setSubject: (subject: string) => void] {
  const key = useCredentialInUse('serviceAccountKey');
  const subject = useStore(subjects).get(key?.id ?? '') ?? '';
  const change = (changed: string) => {
    subjects.set((before) => new Map(before).set(key?.id ?? '', changed));
    if (changed !== '') recent.set((before) => [changed, ...before.filter((known) => known !== changed)].slice(0, 10));
  };
  return [subject, change];
}

/** Forgets whom credentials that are no longer open acted for. */
export function keepSubjectsOf(open: ReadonlySet<string>): void {
  subjects.set((before) => new Map([...before].filter(([id]) => open.has(id))));
}

/** Users acted for before, the latest first; as long as the window is open. */
const recent = createStore<readonly string[]>([]);

export function useRecentSubjects(): readonly string[] {
  return useStore(recent);
}
