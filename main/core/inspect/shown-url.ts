import { redactUrl } from '../redact.ts';

/** A URL as it may be shown: no secret parameters, no user name or password before the host. */
export function shownUrl(url: string): string {
  const bare = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1***@');
  return redactUrl(bare).slice(0, 2_000);
}
