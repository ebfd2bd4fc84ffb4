import { z } from './zod.ts';
import type { CredentialSummary } from './credentials.ts';
import { loopbackOrigin, nonce, redirectUri, scopes } from './fields.ts';
import { nothing, operation } from './operation.ts';

export const emulatorFileNames = [
  'webClient',
  'installedClient',
  'serviceAccountKey',
  'serviceAccountP12',
  'undelegatedKey',
  'applicationDefault',
] as const;

export type EmulatorFileName = (typeof emulatorFileNames)[number];

export interface EmulatorUser {
  readonly email: string;
  readonly name: string;
  readonly state: 'active' | 'suspended' | 'deleted';
}

/** `name` has words in shared/messages/emulator-faults.ts; `argument` is what a fault that is on was given. */
export interface EmulatorFault {
  readonly name: string;
  readonly on: boolean;
  readonly argument?: unknown;
}

export interface EmulatorState {
  readonly origin: string;
  readonly files: readonly EmulatorFileName[];
  readonly users: readonly EmulatorUser[];
  readonly faults: readonly EmulatorFault[];
}

export const emulatorOperations = {
  'emulator.start': operation<EmulatorState>().page(
    z
      .object({
        port: z.int().min(0).max(65_535).optional(),
        /** Switched on from the start. */
        faults: z
          .array(z.object({ name: z.string().max(100), argument: z.unknown().optional() }).strict())
          .max(100)
          .optional(),
      })
      .strict(),
  ),
  'emulator.stop': operation<null>().page(nothing),
  /** null when none runs in this process. */
  'emulator.state': operation<EmulatorState | null>().page(nothing),
  /** Opens one of the running emulator's credential files. */
  'emulator.openFile': operation<CredentialSummary>().page(z.object({ file: z.enum(emulatorFileNames) }).strict()),
  /** Asks where to save a credential file of the emulator; false when the dialog was closed. */
  'emulator.saveFile': operation<boolean>().desktop(z.object({ file: z.enum(emulatorFileNames) }).strict()),
  /** Writes all credential files (mode 0600) and says where. */
  'emulator.writeFiles': operation<Readonly<Record<EmulatorFileName, string>>>().shell(
    z.object({ directory: z.string().max(4_096) }).strict(),
  ),
  /** A code as a phone app would get it. Without `origin`: from the emulator of this process. */
  'emulator.code': operation<{ readonly code: string }>().page(
    z
      .object({
        origin: loopbackOrigin.optional(),
        user: z.string().max(1_000),
        scopes: scopes.min(1),
        redirectUri: redirectUri.optional(),
        nonce: nonce.optional(),
        codeChallenge: z.string().max(200).optional(),
      })
      .strict(),
  ),
  'emulator.faults': operation<readonly EmulatorFault[]>().page(
    z.object({ origin: loopbackOrigin.optional() }).strict(),
  ),
  'emulator.setFault': operation<readonly EmulatorFault[]>().page(
    z
      .object({
        origin: loopbackOrigin.optional(),
        name: z.string().max(100),
        on: z.boolean(),
        /** What the fault `reply` plays, and other faults' arguments. */
        argument: z.unknown().optional(),
      })
      .strict(),
  ),
};
