import type { Gaxios } from 'gaxios';
import type { World } from '../../shared/contract.ts';
import type { Problem } from '../../shared/outcome.ts';
import type { Call, Environment } from './environment.ts';

/**
 * The one way out. Everything Google's libraries and we send goes through `gaxios`: hosts rewritten for the world,
 * every attempt recorded redacted, limits and cancellation kept, retries owned here and nowhere else.
 */
export interface Transport {
  readonly world: World;
  /** Given to google-auth-library (`transporter`) and to googleapis. */
  readonly gaxios: Gaxios;
  /** This computer's clock minus the server's, in seconds, from the last answer's `Date`; null before any answer. */
  readonly clockOffsetSeconds: () => number | null;
  /** The record of the newest exchange of this transport: what a problem points to. */
  readonly lastExchangeId: () => number | undefined;
  /** A network problem (`network.*`, `operation.cancelled`) for what was thrown; null when the server did answer. */
  readonly problemOf: (thrown: unknown) => Problem | null;
}

export type CreateTransport = (environment: Environment, call: Call, world: World) => Promise<Transport>;
