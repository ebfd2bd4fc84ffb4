const googlePrefix = 'https://www.googleapis.com/auth/';

/** OpenID's own scopes, which are no URLs (OpenID Connect Core 1.0, section 5.4). */
const openIdScopes: ReadonlySet<string> = new Set(['openid', 'email', 'profile']);

/** `calendar.readonly` for Google's scopes, which all begin alike; any other scope in full. */
export function scopeName(scope: string): string {
  return scope.startsWith(googlePrefix) ? scope.slice(googlePrefix.length) : scope;
}

/** The scope of a name as `scopeName` gives it; whole URLs and OpenID's scopes stay what they are. */
export function scopeNamed(name: string): string {
  return openIdScopes.has(name) || name.includes('://') ? name : googlePrefix + name;
}
