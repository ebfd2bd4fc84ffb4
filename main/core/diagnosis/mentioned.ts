/** A line of a program, not of what it printed. */
const codeLine =
  /^\s{0,40}(?:\/\/|\*\s|#\s)|(?:^|[\s;{(}])(?:if|elif|case|return|throw|raise|except|catch|expect|assert\w*|const|let|var|def|func|when|unless|rescue|switch|await)\b(?! requesting)[^\n]{0,160}?(?:[(.=`"/]|(?<!\w)')[^\n]{0,160}$|[=!]==?\s?["'`]?$|^\s{0,20}(?:it|test|describe)\(|\.(?:includes|startswith|contains|test|match|json|status|send)\(/i;
/** After words in quotes: a sentence that speaks of them. */
const spokenOf = /^\.?["'`]\s{1,2}(?:means?|errors?|messages?|is|was|responses?|occurs?|indicates?)\b/i;
/** A line of a changelog, a list of what to do, or a table. */
const prose =
  /^\s{0,12}\|[^\n]*\||^\s{0,12}(?:\W{1,3})?(?:fixe[ds]|added|changed|removed|improved|deprecated) |^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}(?:\*\*)?(?:fix|add|handle|improve|support|document|avoid|catch|ignore|retry|treat|map|return|show|update|change|remove|correct|detect)\w{0,4}\b/i;

/** Whether what stands at a place is only spoken of, by the line it stands in. */
export function isMentioned(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  return codeLine.test(before) || prose.test(before) || spokenOf.test(text.slice(end, end + 30));
}

/** What stands before a place in its line, at most its last 160 characters. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
