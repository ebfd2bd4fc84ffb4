/** So many characters of a beginning are told. */
const longest = 8;
/** And so many ways to begin: no more than a class of letters or a few words, one after the other. */
const most = 100;
/** Ends a beginning that may go on with anything. */
const anything = '\0';

/** What stands between the `|` of an expression that are in no brackets. */
export function alternativesOf(source: string): readonly string[] {
  if (!source.includes('|')) return [source];
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const piece = source[at];
    if (piece === '\\') at++;
    else if (piece === '[') at = endOfClass(source, at) - 1;
    else if (piece === '(') depth++;
    else if (piece === ')') depth--;
    else if (piece === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

/**
 * What an expression may begin to fit: every text that it fits at the start begins with one of these, once its characters are
 * folded and several spaces are one. At most eight characters each; a shorter one may go on with anything, and an empty one
 * tells nothing. For expressions without regard to case that have neither of the flags `u` and `v`.
 */
export function beginningsOf(source: string): readonly string[] {
  return readSequence(source, 0, true).beginnings.map((beginning) => beginning.replaceAll(anything, ''));
}

const folds = new Uint16Array(0x1_00_00);

/** The code unit that stands for all that are taken for the same: in capitals or not; any white space, or `+`. */
export function folded(code: number): number {
  return (folds[code] ||= foldOf(String.fromCharCode(code)));
}

/** By ECMAScript's Canonicalize, where nothing becomes ASCII that is not. */
function foldOf(character: string): number {
  if (/[\s+]/.test(character)) return 0x20;
  const upper = character.toUpperCase();
  const isOther = upper.length > 1 || (character > '\x7F' && upper <= '\x7F');
  return (isOther ? character : upper).charCodeAt(0);
}

interface Read {
  readonly beginnings: readonly string[];
  /** Where in the source it ends. */
  readonly end: number;
}

/** Up to the bracket or bar that ends it; the outermost no further than it tells something. */
function readSequence(source: string, from: number, isOutermost = false): Read {
  let beginnings: readonly string[] = [''];
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (isOutermost && !beginnings.some(isOpen)) break;
    const piece = readPiece(source, at);
    const [times, isOptional, isRepeated] = quantifierAt(source, piece.end);
    const isSpace = piece.beginnings.every((beginning) => beginning === ' ');
    const once = isRepeated && !isSpace ? piece.beginnings.map((beginning) => beginning + anything) : piece.beginnings;
    beginnings = followed(beginnings, isOptional ? ['', ...once] : once);
    at = piece.end + times.length;
  }
  return { beginnings, end: at };
}

function quantifierAt(source: string, at: number): [whole: string, isOptional: boolean, isRepeated: boolean] {
  const whole = matchAt(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y, source, at);
  return [whole, /^(?:[*?]|\{0)/.test(whole), /^(?:[*+]|\{(?![01]\}|0,1\}))/.test(whole)];
}

function isOpen(beginning: string): boolean {
  return beginning.length < longest && !beginning.endsWith(anything);
}

/** One behind the other. */
function followed(beginnings: readonly string[], next: readonly string[]): readonly string[] {
  const open = beginnings.filter(isOpen);
  if (open.length === 0) return beginnings;
  const ended = beginnings.filter((beginning) => !isOpen(beginning));
  const more = open.length * next.length > most ? [anything] : next;
  if (beginnings.length === 1 && more.length === 1) return [together(beginnings[0] ?? '', more[0] ?? '')];
  return [...new Set([...ended, ...open.flatMap((beginning) => more.map((one) => together(beginning, one)))])];
}

/** Several spaces are one. */
function together(beginning: string, more: string): string {
  return `${beginning}${beginning.endsWith(' ') ? more.trimStart() : more}`.slice(0, longest);
}

/** A group, letters, a class or a character, without its quantifier. */
function readPiece(source: string, at: number): Read {
  if (source[at] === '(') {
    const opening = matchAt(/\((?:\?(?::|<?[=!]|<\w+>))?/y, source, at);
    const beginnings: string[] = [];
    let end = at + opening.length - 1;
    do {
      const read = readSequence(source, end + 1);
      beginnings.push(...read.beginnings);
      end = read.end;
    } while (source[end] === '|');
    // What is only looked at takes no place.
    return { beginnings: /[=!]/.test(opening) ? [''] : beginnings, end: end + 1 };
  }
  const letters = matchAt(/(?:[a-z](?![?*+{]))+/iy, source, at);
  if (letters !== '') return { beginnings: [letters.toUpperCase()], end: at + letters.length };
  const end = source[at] === '[' ? endOfClass(source, at) : at + matchAt(/\\x..|\\u....|\\?[^]/y, source, at).length;
  const piece = source.slice(at, end);
  return { beginnings: /^(?:\\[bB]|[$^])$/.test(piece) ? [''] : charactersOf(piece), end };
}

/** What a class or a character stands for, folded. */
function charactersOf(piece: string): readonly string[] {
  const [, plain] = /^\\?([^\w\\[.]|(?<!\\)\w)$/.exec(piece) ?? [];
  if (plain !== undefined) return [String.fromCharCode(folded(plain.charCodeAt(0)))];
  let characters = classes.get(piece);
  if (!characters) classes.set(piece, (characters = fitting(piece)));
  return characters;
}

const classes = new Map<string, readonly string[]>();
const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

function fitting(piece: string): readonly string[] {
  const expression = new RegExp(piece, 'i');
  if (expression.test('\uFFFF') || /-[^\0-\x7F]|\\[pPu]/.test(piece)) return [anything];
  const fits = [...ascii, ...piece.split('')].filter((character) => expression.test(character));
  return [...new Set(fits.map((character) => String.fromCharCode(folded(character.charCodeAt(0)))))];
}

function endOfClass(source: string, at: number): number {
  return at + matchAt(/\[(?:\\.|[^\]\\])*\]/y, source, at).length;
}

function matchAt(sticky: RegExp, source: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0] ?? '';
}
