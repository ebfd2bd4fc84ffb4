import type { EmulatorFault, EmulatorFileName, EmulatorState } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';

export interface EmulatorOptions {
  /** 0 or absent: a free port. Always 127.0.0.1. */
  readonly port?: number;
  /** The emulated Google's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface CodeRequest {
  readonly user: string;
  readonly scopes: readonly string[];
  /** Absent and empty are the same: a phone app's code. */
  readonly redirectUri?: string;
  readonly nonce?: string;
  readonly codeChallenge?: string;
}

/** A running emulator. */
export interface Emulator {
  readonly origin: string;
  state(): EmulatorState;
  /** A credential file as it would be downloaded from Google's console. */
  file(name: EmulatorFileName): { readonly fileName: string; readonly bytes: Uint8Array };
  issueCode(request: CodeRequest): Outcome<{ readonly code: string }>;
  setFault(name: string, on: boolean, argument?: unknown): Outcome<readonly EmulatorFault[]>;
  close(): Promise<void>;
}

/** Starts playing Google on 127.0.0.1. Fails with `emulator.port_in_use`. */
export type StartEmulator = (options?: EmulatorOptions) => Promise<Outcome<Emulator>>;
