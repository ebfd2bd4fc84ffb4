import { useRef, useState } from 'react';
import type { DelegationCheckResult, DelegationRequests, RequestOf } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../app-client.ts';
import { createStore, type Store } from '../../store.ts';
import { scopeGroups } from './scope-columns.ts';
import { createMatrix, type Matrix } from './matrix.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly requests: DelegationRequests;
}

/** One check: what was asked, what is known so far, and how it ended. */
export interface DelegationRun {
  readonly credentialId: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly matrix: Matrix;
  readonly progress: Store<Progress>;
  readonly running: boolean;
  /** Of the whole check; re-checks of single cells change only the matrix. */
  readonly result: DelegationCheckResult | null;
  readonly problem: Problem | null;
  /** Of the last re-check that failed. */
  readonly recheckProblem: Problem | null;
  /** RFC 3339. */
  readonly endedAt: string | null;
}

export interface DelegationCheck {
  readonly run: DelegationRun | null;
  readonly start: (credentialId: string, subjects: readonly string[], scopes: readonly string[]) => Promise<void>;
  /** Asks again for some cells, each one alone. */
  readonly recheck: (rows: readonly number[], columns: readonly number[]) => Promise<void>;
  readonly cancel: () => void;
  readonly forget: () => void;
}

const nothingSent: DelegationRequests = { token: 0, tokeninfo: 0, other: 0 };

export function useDelegationCheck(): DelegationCheck {
  const [run, setRun] = useState<DelegationRun | null>(null);
  const current = useRef<AbortController>(null);

  const ask = async (matrix: Matrix, progress: Store<Progress>, request: RequestOf<'delegation.check'>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const callId = crypto.randomUUID();
    // Listens as long as the check runs, also while another screen is in front.
    const stopListening = onEvent((event) => {
      if (event.type === 'delegation.cells' && event.callId === callId) matrix.put(event.sheet);
      if (event.type === 'delegation.progress' && event.callId === callId) progress.set(event);
    });
    try {
      const outcome = await callOperation('delegation.check', request, { signal: controller.signal, callId });
      if (outcome.ok) matrix.put(outcome.value.sheet);
      return outcome;
    } finally {
      stopListening();
      if (current.current === controller) current.current = null;
    }
  };

  return {
    run,
    start: async (credentialId, subjects, givenScopes) => {
      const scopes = scopeGroups(givenScopes).flatMap(({ columns }) => columns.map(({ scope }) => scope));
      const matrix = createMatrix(subjects, scopes);
      const total = subjects.length * scopes.length;
      const progress = createStore<Progress>({ done: 0, total, requests: nothingSent });
      const begun = {
        credentialId,
        startedAt: Date.now(),
        matrix,
        progress,
        result: null,
        problem: null,
        recheckProblem: null,
        endedAt: null,
      };
      setRun({ ...begun, running: true });
      const outcome = await ask(matrix, progress, { credentialId, subjects: [...subjects], scopes: [...scopes] });
      const ended = { ...begun, running: false, endedAt: new Date().toISOString() };
      const settled = outcome.ok ? { ...ended, result: outcome.value } : { ...ended, problem: outcome.problem };
      setRun((now) => (now?.matrix === matrix ? settled : now));
    },
    recheck: async (rows, columns) => {
      if (!run || run.running) return;
      const { matrix, credentialId } = run;
      const subjects = rows.flatMap((row) => matrix.subjects[row] ?? []);
      const scopes = columns.flatMap((column) => matrix.scopes[column] ?? []);
      matrix.clear(rows, columns);
      setRun({ ...run, running: true, recheckProblem: null });
      const outcome = await ask(matrix, run.progress, { credentialId, subjects, scopes, exhaustive: true });
      const ended = {
        running: false,
        recheckProblem: outcome.ok ? null : outcome.problem,
        endedAt: new Date().toISOString(),
      };
      setRun((now) => (now?.matrix === matrix ? { ...now, ...ended } : now));
    },
    cancel: () => current.current?.abort(),
    forget: () => {
      current.current?.abort();
      setRun(null);
    },
  };
}
