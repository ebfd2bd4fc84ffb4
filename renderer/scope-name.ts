const googlePrefix = 'https://www.googleapis.com/auth/';

/** `calendar.readonly` for Google's scopes, which all begin alike; any other scope in full. */
export function scopeName(scope: string): string {
  return scope.startsWith(googlePrefix) ? scope.slice(googlePrefix.length) : scope;
}
