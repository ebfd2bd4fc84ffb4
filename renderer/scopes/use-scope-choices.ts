import { useState } from 'react';
import type { FoundScope } from '../../shared/contract/scopes.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { serviceOf } from '../../shared/scope-catalogue.ts';
import { scopeAllows } from '../../shared/scope-words.ts';
import { useWords } from '../language.ts';
import type { Choice } from '../parts/select.tsx';
import { useOperation } from '../use-operation.ts';

/** More than one would read. */
const mostOffered = 50;

/** Scopes to offer for what is being typed: found by name, by what they allow or by an API method. Main looks them up. */
export function useScopeChoices(typed: string): readonly Choice[] {
  const { language } = useWords();
  const query = typed.trim();
  const { value } = useOperation('scopes.find', { query }, { enabled: query !== '' });
  // Until the next answer the last one stays, so that the list does not close between two letters.
  const [shown, setShown] = useState<readonly FoundScope[]>([]);
  if (value !== undefined && value !== shown) setShown(value);
  return (query === '' ? [] : shown).slice(0, mostOffered).map(({ scope, methods }) => ({
    id: scope,
    label: scopeName(scope),
    description: [serviceOf(scope), scopeAllows(scope, language), ...methods.slice(0, 1)].filter(Boolean).join(' · '),
  }));
}
