import { anyOf, sequence } from '../any-of.ts';
import { isInProgram, lineStart } from './program-code.ts';
import { isOfWordList } from './word-lists.ts';
import { isExample, isSpokenOf } from './spoken-of.ts';
import type { TextKind } from './text-kind.ts';

/** A line of a changelog, a list of what to do, or a table. */
const prose = anyOf(
  'i',
  /^\s{0,12}\|[^\n]*\|/,
  /^\s{0,12}(?:\W{1,3})?(?:(?:[\w.-]{1,20} )?v?\d{1,4}\.\d{1,4}[\w.]{0,12}:? )?(?:fixe[ds]|added|changed|removed|improved|deprecated) /,
  sequence(
    'i',
    /^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}(?:\[[a-z]{3,12}\] )?(?:\*\*)?/,
    [
      /fix|add|handle|improve|support|document|avoid|catch|ignore|retry|treat|map|return|show/,
      /update|change|remove|correct|detect/,
    ],
    /\w{0,4}\b/,
  ),
  /^\s{0,12}[-*•・]?\s{0,3}(?:代表(?:的な)?|よくある|主な)エラー/,
  /^\s{0,12}[-*•・] ?(?:修复|修復|修正|新增|优化|改进|対応|追加|수정|추가|behoben|corrig|corregid)/,
  /^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}\*\*[\w./ -]{1,30}:\*\* /,
  // What somebody wrote for others to read, by its name: `Grafana docs: `.
  /^\s{0,8}(?:[\w.]{2,20} ){0,2}(?:docs|documentation|readme|changelog|faq|blog|feature request|release notes|manual)(?: (?:of|for) [\w.-]{2,30})?: /,
  // A pitfall by its name: `- **Expired token (`invalid_grant`)** - after half a year`.
  /^\s{0,12}[-*•]\s{1,3}\*\*[^*\n]{3,60}\(`[^`\n]{3,40}`\)\*\* [-:] /,
  sequence(
    'i',
    /^\s{0,12}(?:[-*•]\s{1,3})?(?:[0-9a-f]{7,40} )?/,
    [/feat|fix|docs|chore|refactor|test|perf|style|ci|build/],
    /(?:\([\w./ -]{1,30}\))?!?: /,
  ),
  sequence(
    'i',
    /^\s{0,8}(?:\*\*|#{1,4} )?/,
    [/Q|P|FAQ|F|질문|質問|问|問|Frage|Pregunta|Pergunta|Domanda|Question/],
    /\s?\d{0,3}(?:[:)]|\. )/,
  ),
);
/** A constant of a program that holds a message. */
const constant = /^[+-]?\s{0,12}[A-Z]{3,20}(?:_[A-Z]{2,20}){1,4}: `/;
/** An entry of a program's words for its users: `Stream.Errors.noKey="…`. */
const inCatalog = /^[+-]?\s{0,12}(?:[A-Z]\w{1,40}\.){1,4}\w{0,60}(?:="[^\n]*)?$/;
/** What a test or its runner prints for its name. */
const passed =
  /^\s{0,20}(?:✓|✔|√|☑|✅|ok \d|not ok \d|(?:--- )?(?:PASS|SKIP)\b|=== (?:RUN|CONT|PAUSE)\b|\[ *(?:OK|RUN) *\])/;
const failed = /^\s{0,20}(?:✕|✗|✘|×|✖|--- FAIL|\[ *FAILED *\])/;
const took = /\(\d{1,6}(?:\.\d{1,3})? ?m?s\)/;
/** Gherkin, in the languages it is most often written in: a step, and what must stand above it. */
const step = anyOf(
  '',
  sequence(
    '',
    /^\s{0,20}/,
    [
      /Given|When|Then|And|But|Scenario\b|Feature\b|Background\b|Examples?\b|\||前提|もし|ならば|かつ|しかし/,
      /Angenommen|Wenn|Dann|Und|Soit/,
      /Étant donn/,
      /Quand|Alors|Et|Dado|Dada|Cuando|Entonces|Quando|Então|Y|E/,
    ],
    /\b/,
  ),
  /^\s{0,20}(?:前提|もし|ならば|かつ)/,
);
const scenario = sequence(
  '',
  /(?:^|\n)\s{0,20}/,
  [
    /Feature/,
    /Scenario(?: Outline)?/,
    /Background|Rule|機能|シナリオ|Funktionalität|Szenario|Fonctionnalité|Scénario|Característica/,
    /Escenario|Funcionalidade|Cenário/,
  ],
  /(?: [^\n:]{0,20})?: /,
);
/** A line of a list that says what was changed, by its end. */
const changed =
  /^[^\n]{0,200}(?:を?(?:修正|改善|追加)|に対応|修复|修復|수정|\(#\d{1,6}\)|\(\[#\d{1,6}\]|\(\[?[0-9a-f]{7,10}\]?[()])/;
const listed = /^\s{0,12}(?:[-*•・]|\d{1,2}[.)])\s/;

/** A line of what there is to know: `- The screen shows a warning ("…`. */
const shownToAnybody =
  /\b(?:shows|displays|gives|returns|gets|sees) an? (?:\w{1,12} )?(?:warning|error|message|screen|page) ?[:(]{0,2} ?["'`]{0,2}$/i;

/** A member of an answer that holds what people wrote: the title of an event, a file's name. */
const ofContent =
  /["'](?:summary|subject|snippet|location|displayName|filename|fileName|originalFilename)["'] ?: ?["'][^"'\n]{0,120}$/;

/** Whether what stands at a place is only spoken of, by the line and sentence it stands in and by the text's kind. */
export function isMentioned(text: string, start: number, end: number, kind: TextKind): boolean {
  if (kind.speaksOfErrors) return true;
  const close = lineBefore(text, start);
  // The beginning of a long line tells, too.
  const before = close.startsWith('…') ? `${lineStart(text, start)}${close}` : close;
  if (kind.isChangelog && listed.test(before)) return true;
  if (ofContent.test(before)) return true;
  if (kind.isDiff && /^[+-]/.test(before)) return true;
  if (
    prose.test(before) ||
    constant.test(before) ||
    passed.test(before) ||
    isOfWordList(text, start, before) ||
    isInProgram(text, start, end, before)
  )
    return true;
  const after = text.slice(end, end + 240);
  const [rest = ''] = after.split('\n', 1);
  if (inCatalog.test(before) && (before.includes('="') || rest.startsWith('="'))) return true;
  if (isOfGlossary(before, after) || isOfListedWords(text, start, end, before)) return true;
  if (isOfFirebaseTable(text, start, end, before, rest)) return true;
  if (isOfJoinedTable(text, start, before, rest)) return true;
  if (
    isOfTable(before, rest) ||
    (/\|\s{0,9}$/.test(rest) && tableHead.test(text.slice(Math.max(0, start - 1_500), start)))
  )
    return true;
  if (!kind.asks && isSpokenOf(text, start, before, after, kind)) return true;
  if (!kind.asks && isExample(text, start)) return true;
  if (failed.test(before) && took.test(rest)) return true;
  if (listed.test(before) && (changed.test(after) || (!kind.tells && shownToAnybody.test(before)))) return true;
  return step.test(before) && scenario.test(text.slice(Math.max(0, start - 2_000), start));
}

/** `popup_closed - the window was closed; unknown - anything else`: a name and what it means, next to another one. */
function isOfGlossary(before: string, after: string): boolean {
  const meaning = /^["'`]{0,2} - (?!\w+Error)[A-Za-z]\w* \w/;
  const entry = /(?:^|[.;,:\n] ?)["'`]?[a-z]+[_/-][\w/-]{3,40}["'`]? - (?!\w+Error)[A-Za-z]\w* \w/;
  return meaning.test(after) && (entry.test(after.slice(4)) || entry.test(before));
}

/** An item of a list that begins with quoted words and says what they mean: "- `File not found`: the file was deleted". */
const listedWords = /^\s{0,12}(?:[-*•・]|\d{1,2}[.)])\s{0,3}["'`][^\n"'`]{3,200}["'`](?: ?(?::|-|→) |の|とは)/;

/** In an item of such a list, next to another one. */
function isOfListedWords(text: string, start: number, end: number, before: string): boolean {
  if (!/^\s{0,12}(?:[-*•・]|\d{1,2}[.)])\s{0,3}["'`]/.test(before)) return false;
  const from = start - before.length;
  const [line = '', following = ''] = text.slice(from, end + 500).split('\n', 2);
  if (!listedWords.test(line)) return false;
  const preceding = text.slice(Math.max(0, from - 400), Math.max(0, from - 1));
  return listedWords.test(following) || listedWords.test(preceding.slice(preceding.lastIndexOf('\n') + 1));
}

/** What Markdown has below the head of a table; or the head itself, which names causes and cures. */
const tableHead = anyOf(
  'i',
  /(?:^|\n)[ |:]{0,4}-{2,}[ :]{0,3}\|[ :]{0,3}-{2,}[-|: ]{0,80}\n/,
  /(?:^|\n)[^\n|]{3,60}\|[^\n]{0,60}\b(?:causes?|meaning|description)\b[^\n|]{0,20}\|[^\n]{0,40}\b(?:solutions?|resolution|remedy|action|fix)\b[^\n]{0,20}\n/,
);

/** A cell of a table: between bars, or between tabs behind a name. */
function isOfTable(before: string, rest: string): boolean {
  return (
    (/^[+-]?\s{0,12}\|\s/.test(before) && /\|\s{0,9}$|\s\|\s/.test(rest)) ||
    (/^(?:\w{3,60}\t)?$/.test(before) && (before === '' ? /\t[^\t]{8,}\t/ : /\t/).test(rest)) ||
    // Google's tables of errors: a kind and its status, a reason, what it means.
    /^[a-z]\w{2,40} \([45]\d\d\)\t/.test(before)
  );
}

/** A name of Firebase Authentication alone in its line. */
const firebaseName = /(?<=^|\n)\s{0,8}auth\/[a-z-]{4,50}\s{0,4}\|?\s{0,4}(?=\n)/g;

/** One of the names of Firebase's table, which has each in a line and what it means in the next: three and more stand together. */
function isOfFirebaseTable(text: string, start: number, end: number, before: string, rest: string): boolean {
  if (!/^\s{0,8}$/.test(before) || !/^\s{0,4}\|?\s{0,4}$/.test(rest)) return false;
  const around = text.slice(Math.max(0, start - 600), end + 600);
  return new Set(around.match(firebaseName)).size > 2;
}

/** A cell of a table whose lines were put together into one. */
function isOfJoinedTable(text: string, start: number, before: string, rest: string): boolean {
  return (
    /\|[^|]{0,120}$/.test(before) &&
    /^[^|]{0,160}\|/.test(rest) &&
    /\|[ :]{0,3}-{2,}[ :]{0,3}\|[ :]{0,3}-{2,}[-|: ]{0,80} \|/.test(text.slice(Math.max(0, start - 1_500), start))
  );
}

/** What stands before a place in its line, at most its last 160 characters. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  const from = before.lastIndexOf('\n') + 1;
  // The mark keeps the middle of a long line from being taken for its beginning.
  return from === 0 && at > 160 ? `…${before}` : before.slice(from);
}
