import type { EmulatorFault } from '../../../shared/contract/emulator.ts';
import type { EmulatorFaultName } from '../../../shared/messages/emulator-faults.ts';

export type FaultGroup = 'delegation' | 'authorizationCode' | 'google' | 'connection';

/** Where a fault is listed; those not named here touch the connection. */
const groups: Readonly<Partial<Record<EmulatorFaultName, FaultGroup>>> = {
  'delegation-missing': 'delegation',
  'scope-missing': 'delegation',
  'delegation-list': 'delegation',
  'service-off': 'delegation',
  'service-refuses': 'delegation',
  'user-unknown': 'delegation',
  'user-suspended': 'delegation',
  'suspended-with-token': 'delegation',
  'account-restricted': 'delegation',
  'key-disabled': 'delegation',
  'service-account-disabled': 'delegation',
  'code-used': 'authorizationCode',
  'code-expired': 'authorizationCode',
  'refresh-token-ended': 'authorizationCode',
  reauthentication: 'authorizationCode',
  'admin-policy': 'authorizationCode',
  'secret-replaced': 'authorizationCode',
  'client-deleted': 'authorizationCode',
  'client-disabled': 'authorizationCode',
  'clock-skew': 'google',
  'key-rotation': 'google',
  'api-disabled': 'google',
  'no-calendar': 'google',
  'calendar-quota': 'google',
  'calendar-refuses': 'google',
  'rate-limit-429': 'google',
  'rate-limit-403': 'google',
  'server-error-503': 'google',
};
const order: readonly FaultGroup[] = ['delegation', 'authorizationCode', 'google', 'connection'];

const withoutArgument = new Set<string>([
  'delegation-missing',
  'code-used',
  'code-expired',
  'key-disabled',
  'service-account-disabled',
  'refresh-token-ended',
  'reauthentication',
  'admin-policy',
  'secret-replaced',
  'calendar-quota',
  'client-deleted',
  'client-disabled',
  'api-disabled',
] satisfies EmulatorFaultName[]);

export function grouped(
  faults: readonly EmulatorFault[],
): readonly (readonly [FaultGroup, readonly EmulatorFault[]])[] {
  return order
    .map((group) => [group, faults.filter(({ name }) => groupOf(name) === group)] as const)
    .filter(([, members]) => members.length > 0);
}

function groupOf(name: string): FaultGroup {
  return Object.entries(groups).find(([known]) => known === name)?.[1] ?? 'connection';
}

export function takesArgument(name: string): boolean {
  return !withoutArgument.has(name);
}

/** This one has nothing to play without being told. */
export function needsArgument(name: string): boolean {
  return name === ('reply' satisfies EmulatorFaultName);
}

/** Something to start from, where the default is not enough. */
export function sampleArgument(name: string): string {
  return needsArgument(name) ? '{"path": "/calendar/v3/", "status": 403, "body": {"error": {"code": 403}}}' : '';
}

/** JSON where it is JSON, else the text itself; undefined for nothing. */
export function parseArgument(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  try {
    return JSON.parse(trimmed);
  } catch {
    return trimmed;
  }
}

export function showArgument(argument: unknown): string {
  return typeof argument === 'string' ? argument : JSON.stringify(argument);
}
