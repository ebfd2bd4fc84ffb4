import { useEffect } from 'react';
import type { DelegationSubjects } from '../../../shared/contract/delegation.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useAction } from '../../use-operation.ts';

const typingMs = 250;

export interface ReadUsers extends DelegationSubjects {
  /** Why nothing was found. */
  readonly problem?: Problem;
}
const nobody: DelegationSubjects = { subjects: [], usable: 0, marks: [] };

/** The users in what was typed, as main reads them; nothing is sent anywhere. */
export function useReadSubjects(users: string): { readonly read: ReadUsers; readonly reading: boolean } {
  const { value, problem, running, run, reset } = useAction('delegation.readSubjects');
  const isEmpty = users.trim() === '';
  useEffect(() => {
    if (isEmpty) {
      reset();
      return undefined;
    }
    const timer = setTimeout(() => void run({ content: { encoding: 'utf8', data: users } }), typingMs);
    return () => clearTimeout(timer);
  }, [users, isEmpty, run, reset]);
  if (isEmpty) return { read: nobody, reading: false };
  return { read: problem ? { ...nobody, problem } : (value ?? nobody), reading: running };
}

/** What a check is asked for: each entry once, without the blank ones; what is no user is shown as that. */
export function subjectsToCheck({ subjects, marks }: DelegationSubjects): readonly string[] {
  const left = new Set(
    marks
      .filter(
        ({ problem: { code } }) => code === 'delegation.subjects_blank' || code === 'delegation.subjects_repeated',
      )
      .map(({ index }) => index),
  );
  return subjects.filter((_, index) => !left.has(index));
}
