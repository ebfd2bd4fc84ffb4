/** One HTTP attempt as it was recorded: every secret is replaced before the record exists. */
export interface Exchange {
  /** Counts attempts as they start. */
  readonly id: number;
  /** The operation that caused it, e.g. `authorizationCode.exchange`. */
  readonly operation: string;
  /** 1 for the first try, 2 for its first retry, … */
  readonly attempt: number;
  /** Of a further try: how many there would be at most, how long was waited before it, and why. */
  readonly retry?: {
    readonly of: number;
    readonly waitedMs: number;
    /** The status that the try before got, or the code of what became of it, such as `network.reset`. */
    readonly because: string;
  };
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Until the answer's first line; absent where none came. */
  readonly firstByteMs?: number;
  readonly method: string;
  /** With secrets in the query replaced. */
  readonly url: string;
  readonly requestHeaders: readonly (readonly [name: string, value: string])[];
  readonly requestBody: string | null;
  /** null when no answer came. */
  readonly status: number | null;
  readonly responseHeaders: readonly (readonly [name: string, value: string])[];
  readonly responseBody: string | null;
  /** The answer's body in bytes, as it was received, and unpacked. */
  readonly responseBytes?: { readonly received: number; readonly unpacked: number };
  /** Why no answer came: a diagnosis code such as `network.timeout`. */
  readonly failure: string | null;
}

/** Where one belongs among those that are in the order in which they started. Ends that come in order cost nothing. */
export function placeIn(exchanges: readonly Exchange[], { id }: Exchange): number {
  return exchanges.findLastIndex((earlier) => earlier.id < id) + 1;
}
