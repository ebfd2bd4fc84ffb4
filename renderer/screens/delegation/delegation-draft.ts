/** What is filled in before a check. */
export interface DelegationDraft {
  /** A list or a CSV, as typed or pasted. */
  readonly users: string;
  readonly scopes: readonly string[];
  /** Also asks whether the services answer. */
  readonly call: boolean;
  /** Tests each cell alone. */
  readonly exhaustive: boolean;
}

export const emptyDraft: DelegationDraft = { users: '', scopes: [], call: false, exhaustive: false };

/** Entries as a list that is read back as the same entries. */
export function listOf(entries: readonly string[]): string {
  return entries.map((entry) => (/[,;\t"\r\n]/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry)).join('\n');
}

/** The list with more entries below. */
export function withMore(users: string, entries: readonly string[]): string {
  return [users.trimEnd(), listOf(entries)].filter((part) => part !== '').join('\n');
}
