import type { GrantscopeEvent } from '../../shared/contract.ts';
import { Trace } from './trace.ts';
import { Vault } from './credentials/vault.ts';

/** What core is given by whoever runs it: nothing here knows Electron, a terminal or a test. */
export interface Environment {
  /** `--google ORIGIN` or GRANTSCOPE_GOOGLE: loopback only; overrides what the credential says. */
  readonly googleOverride: string | null;
  /** Milliseconds since the epoch, as this computer believes. */
  readonly now: () => number;
  readonly vault: Vault;
  readonly trace: Trace;
  /** Where public keys are kept for later processes (core/oauth/kept-keys.ts); null keeps none. */
  readonly cacheDirectory: string | null;
  /** Opens a page of Google's (or the emulator's) in the system's browser; false when it could not. */
  readonly openInBrowser?: (url: string) => Promise<boolean>;
}

/** A fresh environment: an empty vault and trace, no cache on disk, and this computer's clock unless another is given. */
export function createEnvironment(given: Partial<Environment> = {}): Environment {
  return {
    googleOverride: null,
    now: Date.now,
    vault: new Vault(),
    trace: new Trace(),
    cacheDirectory: null,
    ...given,
  };
}

/** One running operation: its name, how it is stopped, where its events go. */
export interface Call {
  readonly operation: string;
  readonly callId: string;
  readonly signal: AbortSignal;
  readonly emit: (event: GrantscopeEvent) => void;
}
