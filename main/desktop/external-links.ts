/** What to do with a link. The URL is the parsed one: what is shown is what is opened. */
export type LinkVerdict =
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'ask'; readonly url: string; readonly host: string }
  | { readonly kind: 'refuse' };

/**
 * Google's own hosts that Grantscope links to. Not `*.google.com`: some of those serve what anybody wrote
 * (sites.google.com, docs.google.com), and www.google.com/url sends on to any address.
 */
const googleHosts: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'admin.google.com',
  'calendar.google.com',
  'cloud.google.com',
  'console.cloud.google.com',
  'console.developers.google.com',
  'developers.google.com',
  'knowledge.workspace.google.com',
  'myaccount.google.com',
  'support.google.com',
  'workspace.google.com',
]);

/** Judges a link by what it parses to. `emulatorOrigin`: of the emulator that runs in this process. */
export function judgeLink(link: string, emulatorOrigin: string | null): LinkVerdict {
  if (!URL.canParse(link)) return { kind: 'refuse' };
  const url = new URL(link);
  // A name before the host is there to be mistaken for it.
  if (url.username !== '' || url.password !== '') return { kind: 'refuse' };
  if (emulatorOrigin !== null && url.origin === emulatorOrigin) return { kind: 'open', url: url.href };
  if (url.protocol !== 'https:' || url.hostname === '') return { kind: 'refuse' };
  if (url.port === '' && googleHosts.has(url.hostname)) return { kind: 'open', url: url.href };
  return { kind: 'ask', url: url.href, host: url.host };
}
