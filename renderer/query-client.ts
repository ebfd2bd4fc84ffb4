import { QueryClient } from '@tanstack/react-query';
import type { GrantscopeEvent } from '../shared/contract.ts';
import { succeed } from '../shared/outcome.ts';

/** Answers of main, kept for as long as a screen reads them. Main owns retries; IPC is not the network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** Keeps what was read true to what main says has changed. */
export function applyEvent(event: GrantscopeEvent): void {
  switch (event.type) {
    case 'credentials.changed':
      queryClient.setQueryData(['credentials.list', {}], succeed(event.credentials));
      break;
    case 'emulator.changed':
      queryClient.setQueryData(['emulator.state', {}], succeed(event.state));
      break;
    case 'settings.changed':
      queryClient.setQueryData(['settings.get', {}], succeed(event.state));
      break;
    case 'trace.recorded':
      void queryClient.invalidateQueries({ queryKey: ['trace.list'] });
      break;
    default:
      break;
  }
}
