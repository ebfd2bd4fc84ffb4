import { calendarScopes } from '../shared/scopes.ts';
import type { Choice } from './parts/select.tsx';
import { scopeName } from './scope-name.ts';

const offered = [
  'openid',
  'email',
  'profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/userinfo.profile',
  ...Object.values(calendarScopes),
];

/** Scopes to offer while one is typed; any other may be typed too. */
export const scopeChoices: readonly Choice[] = offered.map((scope) => ({
  id: scope,
  label: scopeName(scope),
  ...(scope !== scopeName(scope) && { description: scope }),
}));
