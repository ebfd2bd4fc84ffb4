import { apiMethods, type ApiMethod, scopesOpening } from './scope-methods.ts';

/**
 * The methods that a person means by a name: `events.list`, `calendar.events.list`, `calendar.v3.events.list`, as in
 * Google's reference (`Events: list`) or in code (`service.events().list(`). At least two words, and the last ones of the
 * method's name; short names come first, and of an API's versions the newest. None when there is no such method.
 */
export function methodsNamed(name: string): readonly ApiMethod[] {
  if (scopesOpening(name).length > 0) return [name];
  const words = wordsOf(name);
  if (words.length < 2) return [];
  // `service.events().list`: what the code calls the API is the program's own business.
  const tails = words.length > 2 ? [words, words.slice(1)] : [words];
  for (const tail of tails) {
    const end = `.${tail.join('.')}`;
    const found = [...spoken()].filter(([, names]) => names.some((one) => one.endsWith(end))).map(([method]) => method);
    if (found.length > 0) return found.toSorted((a, b) => depthOf(a) - depthOf(b) || versionOf(b) - versionOf(a));
  }
  return [];
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll(/\([^)]*\)?|_?v\d+(?:beta\d*)?(?=[\s.:/]|$)/g, '')
    .split(/[\s.:/]+/)
    .filter((word) => word !== '');
}

let names: ReadonlyMap<ApiMethod, readonly string[]> | undefined;

/** Each method as it is called without its version: `.calendar.events.list`, `.admin.directory.users.list`. */
function spoken(): ReadonlyMap<ApiMethod, readonly string[]> {
  names ??= new Map(
    apiMethods().map((method) => {
      const [api = '', version = '', ...path] = method.toLowerCase().split('.');
      const part = version.split('_').slice(0, -1);
      return [
        method,
        [
          [api, ...part, ...path],
          [...part, ...path],
        ].map((words) => `.${words.join('.')}`),
      ];
    }),
  );
  return names;
}

/** How many words a method's name has: the more, the deeper it lies in its API. */
export function depthOf(method: ApiMethod): number {
  return method.split('.').length;
}

/** 3 for `v3`, a little less for a beta. */
export function versionOf(method: ApiMethod): number {
  const [, number = '0', beta = ''] = /\.(?:\w+_)?v(\d+)(beta\d*)?\./.exec(method) ?? [];
  return Number(number) - (beta === '' ? 0 : 0.5);
}
