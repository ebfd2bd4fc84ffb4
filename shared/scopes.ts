const aliases: ReadonlyMap<string, string> = new Map([
  ['email', 'https://www.googleapis.com/auth/userinfo.email'],
  ['profile', 'https://www.googleapis.com/auth/userinfo.profile'],
]);

/** The Calendar scopes Grantscope asks for, narrowest last wins where several serve (Calendar API v3, "Authorization"). */
export const calendarScopes = {
  full: 'https://www.googleapis.com/auth/calendar',
  readonly: 'https://www.googleapis.com/auth/calendar.readonly',
  calendarListReadonly: 'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
  eventsReadonly: 'https://www.googleapis.com/auth/calendar.events.readonly',
  aclsReadonly: 'https://www.googleapis.com/auth/calendar.acls.readonly',
  freeBusy: 'https://www.googleapis.com/auth/calendar.freebusy',
  settingsReadonly: 'https://www.googleapis.com/auth/calendar.settings.readonly',
} as const;

/** The one name a scope is compared by: OpenID's `email` and `profile` come back from Google as `…/userinfo.*`. */
export function canonicalScope(scope: string): string {
  return aliases.get(scope) ?? scope;
}

/** The requested scopes that were not granted, as they were requested. Order and anything added do not matter. */
export function missingScopes(requested: readonly string[], granted: readonly string[]): readonly string[] {
  const has = new Set(granted.map(canonicalScope));
  return [...new Set(requested)].filter((scope) => !has.has(canonicalScope(scope)));
}

/** The scopes in a space- or comma-separated list (RFC 6749, section 3.3; the Admin console writes commas). */
export function splitScopes(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((scope) => scope !== ''))];
}
