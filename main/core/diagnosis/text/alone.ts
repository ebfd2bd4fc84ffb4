import { anyOf } from '../any-of.ts';
import { isOnlyGoogles, listedNames } from '../error-names.ts';
import type { At, Signal } from './signal.ts';
import type { Said } from './wordings.ts';

/** A paste that holds nothing but an error's name or its few words, which somebody may have typed. */
export interface Alone extends At {
  readonly names: readonly string[];
  readonly said: readonly Said[];
  readonly http: number | null;
  /** Nobody else has this name. */
  readonly isOwn: boolean;
}

/** No longer than this, in characters: what is longer has surroundings that tell. */
const longest = 160;

/** Where it comes from and what it is called, before it. */
const before = anyOf(
  'iu',
  /^[\s"'`«»“”„「『([{<*#>•–—-]+/u,
  /^(?:google|gmail|youtube|firebase|api|apis|drive|calendar|sheets|people|contacts|docs|http|oauth ?2?|grpc|the|an?|that|this|it|(?:client|server|request|response|google) ?error)(?![\p{L}\p{N}_.])[\s:]{0,4}/u,
  /^(?:errors?|err|exception|failed|failure|status|code|reason|message|result|fehler|erreur|erro|errore|エラー|错误|錯誤|오류|ошибка)(?: ?(?:code|message|status|コード))?(?![\p{L}_])[\s:=#「"'`(-]{0,6}/iu,
  /^(?:(?:i|we|they|users?) )?(?:am |are |is |keep |keeps )?(?:get|gets|got|getting|see|sees|seeing|says?|returns?|returned|throws?)(?![\p{L}_])[\s:]{0,3}/u,
  /^(?:why|what(?:'s| is| does)?|how (?:to|do i|can i) (?:fix|solve|resolve|mend))(?: (?:do|does|am) (?:i|we|it|google)(?= ))?(?![\p{L}_])[\s:]{0,3}/u,
);
/** What may follow it. */
const behind = anyOf(
  'iu',
  /[\s"'`«»“”„」』)\]}>*.,!?？。…:;-]+$/u,
  /(?<![\p{L}_])(?:errors?|exception|response|means?|mean|fehler|erreur|エラー|错误|錯誤|오류|ошибка)$/u,
  /(?<![\p{L}_])(?:please,? )?(?:try|retry)(?: (?:it|this))?(?: again)?(?: later| in a (?:few )?(?:minutes?|moments?|while))?$/u,
  /(?:とは|って何|の意味|是什么意思|是什麼意思)$/u,
);
const status = /^(?:http ?)?([45]\d\d)(?!\d)[\s:,/|–—-]{0,4}/iu;

const words = (name: string) =>
  name
    .replace(/^.*\./, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/** Words that say something on their own, as the message of an answer: by the name they stand for. */
const phrases: ReadonlyMap<string, string> = new Map([
  ...[...listedNames]
    .filter((name) => words(name).includes(' '))
    .map((name) => [words(name), name] as const)
    .toReversed(),
  ['disallowed user agent', 'disallowed_useragent'],
  ['redirect url mismatch', 'redirect_uri_mismatch'],
  ['insufficient permission', 'insufficientPermissions'],
  ['invalid credential', 'invalidCredentials'],
  ['authentication error', 'authError'],
  ['permission denied', 'PERMISSION_DENIED'],
  ['invalid argument', 'INVALID_ARGUMENT'],
  ['resource exhausted', 'RESOURCE_EXHAUSTED'],
  ['forbidden', 'forbidden'],
  ['unauthorized', 'unauthorized'],
  ['unauthenticated', 'UNAUTHENTICATED'],
]);
const names: ReadonlySet<string> = new Set([...listedNames].filter((name) => /[A-Z_]/.test(name)));

/** The error that is all there is in a plain text, if it is one. */
export function aloneIn(text: string, signs: readonly Signal[]): Alone | null {
  if (text.length > longest * 2) return null;
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  if (end - start > longest || /\n[^\n]*\n/.test(text.slice(start, end))) return null;
  let http: number | null = null;
  for (;;) {
    const rest = text.slice(start, end);
    const found = foundIn(rest, signs, start, end);
    if (found) return { ...found, http, start, end };
    const numbered: RegExpExecArray | null = http === null ? status.exec(rest) : null;
    if (numbered) http = Number(numbered[1]);
    const off = (numbered ?? before.exec(rest))?.[0].length ?? 0;
    const tail = off > 0 ? 0 : (behind.exec(rest)?.[0].length ?? 0);
    if (off + tail === 0) return null;
    start += off;
    end -= tail;
  }
}

function foundIn(
  rest: string,
  signs: readonly Signal[],
  start: number,
  end: number,
): Omit<Alone, 'http' | 'start' | 'end'> | null {
  const name = names.has(rest) ? rest : phrases.get(rest.toLowerCase().replaceAll(/\s+/g, ' '));
  if (name !== undefined) return { names: [name], said: [], isOwn: name === rest && isOnlyGoogles(name) };
  const said = signs.flatMap((sign) =>
    sign.kind === 'said' && sign.start <= start + 4 && sign.end >= end - 4 ? [sign.said] : [],
  );
  return said.length > 0 ? { names: [], said, isOwn: false } : null;
}
