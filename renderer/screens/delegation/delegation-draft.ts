/** What is filled in before a check. */
export interface DelegationDraft {
  /** A list or a CSV, as typed, pasted or read from a file. */
  readonly users: string;
  /** Of the file it came from: decides how it is read. */
  readonly fileName: string | null;
  readonly scopes: readonly string[];
}

export const emptyDraft: DelegationDraft = { users: '', fileName: null, scopes: [] };
