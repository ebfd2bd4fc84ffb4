/** `invalid_grantBad Request`: a program put the two together. */
const nameAndWords = /\b((?:invalid|unauthorized|access|unsupported)_[a-z_]{4,20})(?=[A-Z][a-z]{2,12}[ .])/g;
/** What may stand in a tag; anything else after a `<` is text, however much it looks like one. */
const attributes = String.raw`(?:\s{1,18}(?:[\w:-]{1,40}(?:=(?:"[^"<>]{0,900}"|'[^'<>]{0,900}'|[^\s"'<>{}]{1,300}))?|"[^"<>]{0,200}")){0,20}\s{0,18}/?>`;
/** Tags that stand inside a word or sentence, and those that end a line. Others, such as `<HttpError 403 …>`, are text. */
const inline = new RegExp(`</?(?:a|abbr|b|code|em|font|i|ins|kbd|span|strong|tt|u|wbr)${attributes}`, 'gi');
const block = new RegExp(
  `<(?:!doctype|/?(?:address|article|body|br|button|center|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|img|input|li|link|main|meta|nav|ol|p|pre|script|section|style|svg|table|td|th|title|tr|ul))${attributes}`,
  'gi',
);
/** Not `\\T` or `\\R`, which begin a name in PHP and in paths of Windows. */
const escapes = /\\{1,8}(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(["'/`])|([nrt])(?![a-z]{2}:))/g;
const entities = /&(?:amp;){0,4}(?:(quot|apos|lt|gt|nbsp|amp)|#(\d{1,5})|#x([0-9a-f]{1,4}));/gi;
const percent = /%(?:25){0,3}(20|22|27|28|29|2C|3A|3D|26|2F|3F|5B|5D|7B|7D|0A)/gi;
const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' };
// oxlint-disable-next-line no-control-regex -- terminal colours and stray zero bytes come along with copied logs
const unseen = /\\u001b\[[\d;]{0,20}m|\u001B\[[\d;]{0,20}[A-Za-z]|[\0\u2028\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Stands before every line of the given text while it is changed, so that its lines can be counted afterwards. */
const mark = '\u2028';
const keepMarks = (tag: string) => tag.replaceAll(/[^\u2028]+/g, '');

/** A text as it is searched, and which line of the given text a place in it comes from. */
export interface PlainText {
  readonly text: string;
  /** 1-based. */
  readonly lineAt: (offset: number) => number;
}

/**
 * Escapes of JSON in strings, of HTML and of URLs resolved whatever their depth, tags gone, full-width letters and
 * typographic quotes as ASCII. The order of what stands in the text stays. Linear in the text. `isCut`: lines that a narrow
 * window broke inside words are joined again.
 */
export function plainText(given: string, isCut = false): PlainText {
  const lines = resolved(given, isCut).split(mark);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  return { text: lines.join(''), lineAt: (offset) => lineOf(offset, starts) };
}

/**
 * Marked lines that are as long as the longest one, two or more and half of all, go on in the next; unless they end as those
 * of a list or a program do.
 */
function joined(text: string): string {
  const lines = text.split(`\n${mark}`);
  const indent = Math.min(...lines.slice(1, 100).map((line) => line.length - line.trimStart().length));
  const bare = lines.map((line, index) => (index === 0 || index >= 100 ? line : line.slice(indent)));
  const width = bare.reduce((most, { length }) => Math.max(most, length), 0);
  const full = bare.filter((line) => line.length === width && !/[;,]$/.test(line)).length;
  if (width < 20 || full < 2 || full < lines.length / 2) return text;
  return bare
    .map((line, index) => `${index === 0 ? '' : bare[index - 1]?.length === width ? mark : `\n${mark}`}${line}`)
    .join('');
}

/** The last line that starts at the offset or before it. */
function lineOf(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The error that Google's page keeps in its URL: a protocol buffer whose strings are the name and its description. */
const authError = /authError=([\w%+/-]{8,4000}=*)/g;

/** What e-mail, terraform and SOPS put before every line; not a table's bars. */
const quoteMarks = /(^|\n\u2028)(?:(?:[>│┃] ?){1,6}| {2,12}(?:- )?\| (?![^\n]{0,400}\|))/g;
/** The right side of a box that a terminal draws. */
const boxEnds = / {0,400}[│┃](?=\n|$)/g;

/** A description in a URL, where a `+` stands for a space. */
const formDescription = /[?&#;]error_description=[^\s&"'<>]{1,900}/g;

function authErrorIn(encoded: string): string {
  const bytes = Buffer.from(encoded.replaceAll(/%2B/gi, '+').replaceAll(/%2F/gi, '/').replace(/%.*$/, ''), 'base64');
  const [name = '', ...words] = bytes.toString('utf8').match(/[a-z]+(?:_[a-z]+)+|[^\p{Cc}\uFFFD]{8,}/gu) ?? [];
  return `authError= "error": "${name}" ${words.join(' ')}\n`;
}

function resolved(text: string, isCut: boolean): string {
  const lines = typed(text.replaceAll(unseen, ''))
    .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\n', `\n${mark}`)
    .replaceAll(quoteMarks, '$1')
    .replaceAll(boxEnds, '');
  const plain = (isCut ? joined(lines) : lines)
    .replaceAll(authError, (_, encoded: string) => authErrorIn(encoded))
    .replaceAll(escapes, (_, unicode?: string, hex?: string, quote?: string) => {
      const digits = unicode ?? hex;
      return digits === undefined ? (quote ?? '\n') : characterOf(Number.parseInt(digits, 16));
    })
    .replaceAll(entities, (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal))
        : (named[name.toLowerCase()] ?? ' '),
    )
    .replaceAll(nameAndWords, '$1: ')
    .replaceAll(inline, keepMarks)
    .replaceAll(block, (tag) => `\n${keepMarks(tag)}`)
    .replaceAll(percent, (_, digits: string) => characterOf(Number.parseInt(digits, 16)))
    .replaceAll(formDescription, (description) => description.replaceAll('+', ' '));
  // Escapes may stand for quotes of print, too.
  return typed(plain);
}

/** Spaces, dashes and quotes of print as those of a keyboard. */
function typed(text: string): string {
  return text
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replaceAll(/[\u201C\u201D\u201E\u300C-\u300F\u00AB\u00BB]/g, '"');
}

function characterOf(code: number): string {
  return code < 0x20 ? '\n' : String.fromCharCode(code);
}
