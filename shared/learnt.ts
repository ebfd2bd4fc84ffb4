import type { Learnt } from './contract/account.ts';

/** The value, whole or in part; null where there is none. */
export function known<T>(fact: Learnt<T> | null): T | null {
  return fact === null || fact.state === 'unread' ? null : fact.value;
}
