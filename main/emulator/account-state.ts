import { personByEmail, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';

/** The state of an account with the faults taken into account; `unknown` when nobody has it. */
export function accountState(google: EmulatedGoogle, person: Person): Person['state'] | 'unknown' {
  if (google.faults.concerns('user-unknown', person.email)) return 'unknown';
  const suspended = google.faults.concerns('user-suspended', person.email) || keepsToken(google, person.email);
  if (person.state === 'active' && suspended) return 'suspended';
  return person.state;
}

/** The person with this primary address or 21-digit ID, unless a fault says that nobody has it. */
export function findAccount(google: EmulatedGoogle, people: readonly Person[], key: string): Person | undefined {
  const person = personByEmail(key) ?? people.find((candidate) => candidate.id === key);
  return person && accountState(google, person) !== 'unknown' ? person : undefined;
}

/**
 * Whether tokens are issued for this person and taken. Of suspended users both is seen with Google: no token at all, or one
 * with which the services then answer nothing (GAM-team/GAM#806).
 */
export function mayHaveTokens(google: EmulatedGoogle, person: Person): boolean {
  const state = accountState(google, person);
  return state === 'active' || (person.state === 'active' && state === 'suspended' && keepsToken(google, person.email));
}

function keepsToken({ faults }: EmulatedGoogle, email: string): boolean {
  return faults.concerns('suspended-with-token', email) && !faults.concerns('user-suspended', email);
}
