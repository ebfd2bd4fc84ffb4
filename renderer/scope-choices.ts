import { knownScopes, serviceOf } from '../shared/scope-catalogue.ts';
import type { Choice } from './parts/select.tsx';
import { scopeName } from './scope-name.ts';

/** Scopes to offer while one is typed, with their service; any other may be typed too. */
export const scopeChoices: readonly Choice[] = ['email', 'profile', ...knownScopes].map((scope) => ({
  id: scope,
  label: scopeName(scope),
  description: serviceOf(scope) ?? '',
}));
