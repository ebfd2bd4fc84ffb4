import { personByEmail, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';

/** The state of an account with the faults taken into account; `unknown` when nobody has it. */
export function accountState(google: EmulatedGoogle, person: Person): Person['state'] | 'unknown' {
  if (google.faults.concerns('user-unknown', person.email)) return 'unknown';
  if (person.state === 'active' && google.faults.concerns('user-suspended', person.email)) return 'suspended';
  return person.state;
}

/** The person with this primary address or 21-digit ID, unless a fault says that nobody has it. */
export function findAccount(google: EmulatedGoogle, people: readonly Person[], key: string): Person | undefined {
  const person = personByEmail(key) ?? people.find((candidate) => candidate.id === key);
  return person && accountState(google, person) !== 'unknown' ? person : undefined;
}
