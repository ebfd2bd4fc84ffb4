import { isMentioned } from './mentioned.ts';
import { type Meaning, meanings } from './meanings.ts';
import { ownWords } from './own-words.ts';
import { placeIn } from './place-in-text.ts';
import { google, otherServer, others } from './providers.ts';
import type { Place } from './place.ts';
import type { At } from './signal.ts';
import type { TextKind } from './text-kind.ts';

/** A sentence that means something of the table of meanings. */
export interface Meant extends At {
  readonly meaning: Meaning;
}

/** Ends a sentence; a full stop inside a name, a number or an address does not. */
const ends = /\n|[.!?。！？](?=\s|$|["'”」)])|\s[-–—>|]{2,}\s/g;
const longest = 400;
/** So many sentences are looked at: what is told stands near an end of what was pasted. */
const most = 4_000;
/** Without one of these nothing failed. */
const wrong =
  /error|fail|invalid|only|unable|cannot|can't|n't|not |mis-?match|missing|denied|refus|reject|block|expire|revoked|exceed|forbidden|unauthor|disabled|unknown|unverified|deprecat|closed|cancel|insufficient|restrict|delet|lost|required|exhaust|reached|limit|too many|shut|unavailable|無|不|ません|エラー|失敗|ブロック|失败|错误|禁止|过期|没有|未|실패|오류|잘못|없|ungültig|nicht|fehl|invál|válid|no |não|bloque|error|échou|impossible|refusé|scadut|non |недейств|ошибк/i;
/** Says what to do, what would be, or asks. */
const advice =
  /^\W{0,9}(?:please\b|make sure|ensure|check|verify|note\b|tip\b|you (?:can|could|should|must|need|may|might)|to (?:fix|resolve|avoid|prevent)|if\b|when(?:ever)?\b|how\b|why\b|what\b|is (?:it|there)\b|can (?:i|we|you)\b|should\b|would\b|could (?:you|we|it)\b|let\b|raise\b|return(?:s|ed)?\b|maybe|perhaps|i (?:think|guess|wonder|suspect|believe|want|would|'d)|expected\b|in general\b|it (?:would|should|could|may|might)\b)|\?$|\b(?:means?|typically|usually|generally|never intended|can occur|may occur|possible)\b/i;
/** A log or an exception, or a message of a program by its form. */
const printed =
  /\b[\w.]{0,60}(?:Error|Exception|Failure|Warning)\b ?[:([]|\b(?:ERROR|FATAL|WARN(?:ING)?|error|Error|failed|Failed|Fehler|Erreur|エラー)\b ?[:：\]]|\d\d:\d\d:\d\d|^["'`>]|["'`]$|\[[\w -]{2,30}\]/;

/** The first sentence that means something, in a text in which no wording was found; the text's kind decides who speaks. */
export function meantIn(text: string, kind: TextKind): Meant | null {
  if (kind.speaksOfErrors || kind.isChangelog || kind.isDiff) return null;
  const told = google.test(text) ? meanings : meanings.filter(({ googles }) => googles);
  let count = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (!wrong.test(sentence)) continue;
    if (++count > most) return null;
    const meaning = told.find((one) => means(one, sentence, text, start, end));
    if (!meaning || advice.test(sentence)) continue;
    if (
      !(meaning.googles || text.length < longest || ownWords.test(sentence) || printed.test(lineOf(text, start, end)))
    )
      continue;
    if (isMentioned(text, start, end, kind)) continue;
    return { meaning, start, end };
  }
  return null;
}

/** A line of a program that failed. */
const failing = /(?:^|\n)[^\n]{0,60}\b(?:ERROR|Error|FATAL|error|Failed|failed)\b ?:/;
/** Somebody's own report of a few lines is about one thing. */
const report = 5_000;

/**
 * Where a text in which nothing else was found tells of a request, if it is a short report about something of Google's and
 * of nobody else.
 */
export function placeOfReport(text: string, kind: TextKind): Place | null {
  if (
    text.length > report ||
    !(kind.tells || failing.test(text)) ||
    !google.test(text) ||
    others.test(text) ||
    otherServer.test(text)
  )
    return null;
  const place = /google calendar/i.test(text) ? 'calendar' : placeIn(text);
  return place === 'calendar' || place === 'gmail' || place === 'directory' ? place : 'api';
}

function means(
  { all, not, near, googles, sameLine }: Meaning,
  sentence: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (!all.every((one) => one.test(sentence)) || not?.test(sentence)) return false;
  if (googles) return true;
  const around = text.slice(Math.max(0, start - 3_000), end + 1_500);
  if (near && !near.test(around)) return false;
  if (google.test(sentence)) return true;
  if (sameLine) return google.test(lineOf(text, start, end));
  return google.test(around) && !others.test(text.slice(Math.max(0, start - 600), end + 300));
}

function lineOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const [rest = ''] = text.slice(end, end + 100).split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + rest;
}

function* sentencesOf(text: string): Generator<At> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    yield* piecesOf(text, start, index);
    start = index + mark.length;
  }
  yield* piecesOf(text, start, text.length);
}

/** Without the space around it; what is too long comes in pieces. */
function* piecesOf(text: string, from: number, to: number): Generator<At> {
  for (let start = from; start < to; start += longest) {
    const piece = text.slice(start, Math.min(to, start + longest));
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim().length > 8) yield { start: start + lead, end: start + piece.trimEnd().length };
  }
}
