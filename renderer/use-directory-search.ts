import { useQuery } from '@tanstack/react-query';
import type { DirectoryUser } from '../shared/contract/directory.ts';
import type { Problem } from '../shared/outcome.ts';
import { callOperation } from './app-client.ts';
import { queryClient } from './query-client.ts';

export interface DirectorySearch {
  readonly users: readonly DirectoryUser[];
  /** There are more than these. */
  readonly more: boolean;
  readonly running: boolean;
  readonly problem: Problem | undefined;
  /** Whether anything was looked for. */
  readonly asked: boolean;
}

const typingMs = 250;
const mostShown = 25;

/**
 * Looks for what is typed among names and addresses of the directory, suspended users too. Waits until typing pauses; going
 * on typing stops the search before. Asks nothing without an administrator, or for a single letter.
 */
export function useDirectorySearch(credentialId: string, administrator: string, typed: string): DirectorySearch {
  const words = typed.trim();
  const asked = administrator !== '' && credentialId !== '' && isLongEnough(words);
  const { data, isFetching } = useQuery({
    queryKey: [...searchesOf(credentialId), administrator, words],
    queryFn: async ({ signal }) => {
      await pause(signal);
      const request = {
        credentialId,
        subject: administrator,
        query: clausesOf(words),
        suspended: true,
        limit: mostShown,
      };
      return callOperation('directory.users.list', request, { signal });
    },
    // What was refused is asked again when it is typed again.
    staleTime: ({ state }) => (state.data?.ok ? Number.POSITIVE_INFINITY : 0),
    enabled: asked,
  });
  const found = asked && data?.ok ? data.value : undefined;
  return {
    users: found?.users ?? [],
    more: found?.more ?? false,
    running: asked && isFetching,
    problem: asked && data && !data.ok ? data.problem : undefined,
    asked,
  };
}

/** Asks again what was refused: something has changed. */
export function searchAgain(credentialId: string): void {
  void queryClient.invalidateQueries({ queryKey: searchesOf(credentialId) });
}

function searchesOf(credentialId: string): readonly [string, string] {
  return ['directory.search', credentialId];
}

/** A single letter finds half the directory; a single kanji is a name’s half. */
function isLongEnough(words: string): boolean {
  return words.length > 1 || /[^\p{ASCII}]/v.test(words);
}

/**
 * Each word as a clause without a field, which the directory compares with given name, family name and address ("Search for
 * users"). Quoted, so that nothing typed is taken for a field or an operator.
 */
function clausesOf(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => `'${word.replaceAll(/['\\]/g, String.raw`\$&`)}'`)
    .join(' ');
}

async function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, typingMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('typing went on'));
    });
  });
}
