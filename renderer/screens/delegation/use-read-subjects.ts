import { useEffect } from 'react';
import type { DelegationSubjects } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';
import type { DelegationDraft } from './delegation-draft.ts';

const typingMs = 250;

/** The addresses in what was typed, as main reads them; nothing is sent anywhere. */
export function useReadSubjects({ users, fileName }: Pick<DelegationDraft, 'users' | 'fileName'>): {
  readonly read: (DelegationSubjects & { readonly problem?: Problem }) | null;
  readonly reading: boolean;
} {
  const { value, problem, running, run, reset } = useAction('delegation.readSubjects');
  useEffect(() => {
    if (users.trim() === '') {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => {
      void run({ content: { encoding: 'utf8', data: users }, ...(fileName !== null && { fileName }) });
    }, typingMs);
    return () => clearTimeout(timer);
  }, [users, fileName, run, reset]);
  if (users.trim() === '') return { read: null, reading: false };
  if (problem) return { read: { subjects: [], usable: 0, marks: [], problem }, reading: running };
  return { read: value ?? null, reading: running };
}
