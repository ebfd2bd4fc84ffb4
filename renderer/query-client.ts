import { QueryClient } from '@tanstack/react-query';
import type { GrantscopeEvent } from '../shared/contract.ts';
import { type Outcome, succeed } from '../shared/outcome.ts';
import { type Exchange, placeIn } from '../shared/trace.ts';

/** Answers of main, kept for as long as a screen reads them. Main owns retries; IPC is not the network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      // What was refused may be allowed by now: it is asked again where it is shown anew.
      staleTime: ({ state }) => (isProblem(state.data) ? 0 : Number.POSITIVE_INFINITY),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

function isProblem(data: unknown): boolean {
  return (data as Outcome<unknown> | undefined)?.ok === false;
}

/** Keeps what was read true to what main says has changed. */
export function applyEvent(event: GrantscopeEvent): void {
  switch (event.type) {
    case 'credentials.changed':
      queryClient.setQueryData(['credentials.list', {}], succeed(event.credentials));
      break;
    case 'tokenSets.changed':
      queryClient.setQueryData(['tokenSets.list', {}], succeed(event.tokenSets));
      break;
    case 'emulator.changed':
      queryClient.setQueryData(['emulator.state', {}], succeed(event.state));
      break;
    case 'settings.changed':
      queryClient.setQueryData(['settings.get', {}], succeed(event.state));
      break;
    case 'trace.recorded':
      addToTrace(event.exchange);
      break;
    case 'trace.cleared':
      queryClient.setQueryData(['trace.list', {}], succeed([]));
      break;
    default:
      break;
  }
}

/** As many as main keeps. */
const longestTrace = 2_000;

/** Where no list was asked for yet, nothing; where one is on its way, it may have been made before this. */
function addToTrace(exchange: Exchange): void {
  const queryKey = ['trace.list', {}];
  const known = queryClient.getQueryData<Outcome<readonly Exchange[]>>(queryKey);
  if (!known?.ok) void queryClient.invalidateQueries({ queryKey });
  else if (!known.value.some(({ id }) => id === exchange.id)) {
    const exchanges = known.value.toSpliced(placeIn(known.value, exchange), 0, exchange);
    queryClient.setQueryData(queryKey, succeed(exchanges.slice(-longestTrace)));
  }
}
