import { knownScopes, serviceOf } from '../shared/scope-catalogue.ts';
import type { Choice } from './parts/select.tsx';
import { scopeName } from '../shared/scope-name.ts';

/** Scopes to offer while one is typed, with their service; any other may be typed too. */
export const scopeChoices: readonly Choice[] = ['email', 'profile', ...knownScopes].map((scope) => ({
  id: scope,
  label: scopeName(scope),
  description: serviceOf(scope) ?? '',
}));

/** What a phone app asks for when its server shall know the person and read the calendar. */
export const phoneAppScopes: readonly string[] = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/calendar',
];
