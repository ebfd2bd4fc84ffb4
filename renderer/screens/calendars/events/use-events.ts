import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CalendarEvent, CalendarEventsResult, RequestOf } from '../../../../shared/contract.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { callOperation, onEvent } from '../../../app-client.ts';
import { queryClient } from '../../../query-client.ts';
import { createStore, useStore } from '../../../store.ts';

export interface EventsReading {
  /** All of them, or while they are still read, those that have come. */
  readonly events: readonly CalendarEvent[];
  readonly result: CalendarEventsResult | undefined;
  readonly problem: Problem | undefined;
  readonly running: boolean;
  readonly cancel: () => void;
  readonly rerun: () => void;
}

/** Reads a calendar’s events; pages show as they come. */
export function useEvents(request: RequestOf<'calendar.events.list'> | null): EventsReading {
  const queryKey = ['calendar.events.list', request] as const;
  const key = JSON.stringify(request);
  // oxlint-disable-next-line react/exhaustive-deps -- one store for each request
  const arrived = useMemo(() => createStore<readonly CalendarEvent[]>([]), [key]);
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      if (!request) throw new Error('disabled without a request');
      const callId = crypto.randomUUID();
      arrived.set([]);
      const stopListening = onEvent((event) => {
        if (event.type === 'calendar.events.page' && event.callId === callId) {
          arrived.set((before) => [...before, ...event.events]);
        }
      });
      try {
        return await callOperation('calendar.events.list', request, { signal, callId });
      } finally {
        stopListening();
      }
    },
    enabled: request !== null,
  });
  const early = useStore(arrived);
  const outcome = query.data;
  return {
    events: outcome?.ok && !query.isFetching ? outcome.value.events : early,
    result: outcome?.ok ? outcome.value : undefined,
    problem: outcome && !outcome.ok && !query.isFetching ? outcome.problem : undefined,
    running: query.isFetching,
    cancel: () => void queryClient.cancelQueries({ queryKey }),
    rerun: () => void query.refetch(),
  };
}
