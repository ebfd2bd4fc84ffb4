/** One HTTP attempt as it was recorded: every secret is replaced before the record exists. */
export interface Exchange {
  readonly id: number;
  /** The operation that caused it, e.g. `authorizationCode.exchange`. */
  readonly operation: string;
  /** 1 for the first try, 2 for its first retry, … */
  readonly attempt: number;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly method: string;
  /** With secrets in the query replaced. */
  readonly url: string;
  readonly requestHeaders: readonly (readonly [name: string, value: string])[];
  readonly requestBody: string | null;
  /** null when no answer came. */
  readonly status: number | null;
  readonly responseHeaders: readonly (readonly [name: string, value: string])[];
  readonly responseBody: string | null;
  /** Why no answer came: a diagnosis code such as `network.timeout`. */
  readonly failure: string | null;
}
