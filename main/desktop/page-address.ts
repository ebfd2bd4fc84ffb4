import path from 'node:path';

/** Where the page comes from. A scheme of its own gives it an origin that nothing else on this computer has. */
export const pageScheme = 'app';
const pageHost = 'grantscope';
export const pageUrl = `${pageScheme}://${pageHost}/renderer/index.html`;

/** Whether a URL is of Grantscope's own page: scheme and host, as parsed. */
export function isPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${pageScheme}:` && host === pageHost;
}

/** A file of another kind is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly path: string;
  readonly contentType: string;
}

/** The file below `root` that a URL names; null where it names anything else, however it is spelt. */
export function pageFile(url: string, root: string): PageFile | null {
  if (!isPage(url)) return null;
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  // A backslash is a separator to Windows, and a colon opens a drive or a hidden stream there.
  if (/[\0\\:]/.test(wanted)) return null;
  const file = path.resolve(root, `.${wanted}`);
  const extension = path.extname(file);
  if (!file.startsWith(root + path.sep) || !Object.hasOwn(contentTypes, extension)) return null;
  return { path: file, contentType: contentTypes[extension] ?? '' };
}
