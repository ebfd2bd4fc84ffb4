import type { EmulatorFault, EmulatorFileName, EmulatorState } from '../../shared/contract/emulator.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { blockedPorts } from './blocked-ports.ts';
import { createCalendarStore } from './calendar-store.ts';
import { type CloudProject, createCloudProject } from './cloud-project.ts';
import { createConsentPages } from './consent-pages.ts';
import { emulatorState } from './control-endpoints.ts';
import { createCredentialFiles, type CredentialFile } from './credential-files.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { createFaults } from './faults.ts';
import { createGrants } from './grants.ts';
import { listenOnLoopback, type LoopbackServer } from './http-server.ts';
import { type CodeRequest, issueMobileCode } from './mobile-code.ts';
import { createSigningKeys } from './signing-keys.ts';

export type { CodeRequest } from './mobile-code.ts';

export interface EmulatorOptions {
  /** 0 or absent: a free port. Always 127.0.0.1. */
  readonly port?: number;
  /** The emulated Google's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** What goes wrong from the first request on. */
  readonly faults?: readonly { readonly name: string; readonly argument?: unknown }[];
  /** The project of one that ran before: its client secrets and keys go on being good. Absent: a new one. */
  readonly project?: CloudProject;
}

/** A running emulator. */
export interface Emulator {
  readonly origin: string;
  /** What the next one needs to take this one's credential files, on the same port. */
  readonly project: CloudProject;
  state(): EmulatorState;
  /** A credential file as it would be downloaded from Google's console: made when first asked for, then always the same. */
  file(name: EmulatorFileName): Promise<CredentialFile>;
  /** As a phone app would get it; see `issueMobileCode` for what it refuses. */
  issueCode(request: CodeRequest): Outcome<{ readonly code: string }>;
  /** Refuses with `emulator.unknown_fault` and `emulator.invalid_fault_argument`. */
  setFault(name: string, on: boolean, argument?: unknown): Outcome<readonly EmulatorFault[]>;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts playing Google on 127.0.0.1. Fails with `emulator.port_in_use`, `emulator.port_blocked`,
 * `emulator.port_not_usable`, or as `setFault`.
 */
export type StartEmulator = (options?: EmulatorOptions) => Promise<Outcome<Emulator>>;

export const startEmulator: StartEmulator = async (options = {}) => {
  const { port = 0, now = Date.now, faults: initial = [], project = createCloudProject() } = options;
  const faults = createFaults();
  for (const { name, argument } of initial) {
    const set = faults.set(name, true, argument);
    if (!set.ok) return set;
  }
  const listening = await listen(port);
  if (!listening.ok) return listening;
  const server = listening.value;
  const googleNow = () => now() + (faults.argument('clock-skew') ?? 0) * 1_000;
  const grants = createGrants(googleNow);
  const google: EmulatedGoogle = {
    origin: server.origin,
    now: googleNow,
    project,
    faults,
    signingKeys: createSigningKeys(googleNow),
    grants,
    consentPages: createConsentPages(googleNow),
    calendars: createCalendarStore(now()),
  };
  const files = createCredentialFiles(project, server.origin, now(), grants);
  server.serve(google);
  return succeed({
    origin: server.origin,
    project,
    state: () => emulatorState(google),
    file: (name) => files[name](),
    issueCode: (request) => issueMobileCode(google, request),
    setFault: (name, on, argument) => faults.set(name, on, argument),
    close: () => server.close(),
  });
};

async function listen(port: number): Promise<Outcome<LoopbackServer>> {
  if (blockedPorts.has(port)) return fail('emulator.port_blocked', { evidence: { port } });
  try {
    return succeed(await listenOnLoopback(port));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return reason === 'EADDRINUSE'
      ? fail('emulator.port_in_use', { evidence: { port } })
      : fail('emulator.port_not_usable', { evidence: { port, reason } });
  }
}
