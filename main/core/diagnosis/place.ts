/** Where an error was given. A grant is a place of its own, since the same words mean other things there. */
export type Place =
  | 'token:authorization_code'
  | 'token:refresh_token'
  | 'token:jwt-bearer'
  /** The token endpoint, with a grant that is not known. */
  | 'token'
  | 'tokeninfo'
  | 'revoke'
  | 'certs'
  | 'authorize'
  /** Workload Identity Federation's exchange (RFC 8693). */
  | 'sts'
  | 'calendar'
  | 'directory'
  | 'gmail'
  | 'iamcredentials'
  | 'userinfo'
  /** Any other API of Google's. */
  | 'api'
  /** A library that checks ID tokens. */
  | 'verifier'
  /** Somewhere at Google, the widest of all. */
  | 'google';

const wider: Readonly<Partial<Record<Place, Place>>> = {
  'token:authorization_code': 'token',
  'token:refresh_token': 'token',
  'token:jwt-bearer': 'token',
  calendar: 'api',
  directory: 'api',
  gmail: 'api',
  iamcredentials: 'api',
  userinfo: 'api',
};

/** Whether a place is one of these, or inside one of them. */
export function isAt(place: Place, places: readonly Place[]): boolean {
  const around = wider[place];
  return places.includes(place) || places.includes('google') || (around !== undefined && places.includes(around));
}
