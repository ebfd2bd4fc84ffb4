import { anyOf, sequence } from '../any-of.ts';

/** Not what follows a program's word where it is a person's: `if I change …`, `when trying to …`. */
const notProse =
  /(?! (?:requesting|i|I|you|we|he|she|it|they|the|an?|my|me|us|this|that|there|someone|anyone|users?|(?:try|us|logg|sign|connect|attempt|click|authenticat|authori[sz]|sync|access|redirect|refresh|open|add)ing)\b)/;

/** A line of a program, not of what it printed. */
const codeLine = anyOf(
  '',
  /^\s{0,20}["']?[\w*|-]{1,60}["']?\)\s{1,9}(?:echo|printf|return|exit|log\w{0,9}|fail|die)\b/,
  /^\s{0,40}\/\//,
  sequence(
    '',
    /(?:^\s{0,60}|[;{}(&|?:>]\s{0,3})(?:\}\s{0,3})?/,
    [
      /if|elif|else|case|return|throw|raise|except|catch|expect\w*|assert\w*|const|let|var|def/,
      /func|fn|when|unless|rescue|switch|await/,
    ],
    /\b/,
    notProse,
    /[^\n]{0,160}?(?:[(.=`"/]|(?<!\w)')[^\n]{0,160}$/,
  ),
  /[=!]==?\s?["'`]?$|^\s{1,60}[A-Z]\w{2,40}\.$/,
  /^\s{0,20}(?:it|test|describe)\(/,
  /(?:\)|\b\w{1,40}) ?=> ?\(?\{[^\n]{0,80}$/,
  /\.(?:[iI]ncludes|starts?[wW]ith|[cC]ontains|test|match|json|status|send)(?:\?\.)?\(/,
  /\.(?:expect|assert)\w*\(/,
);
/** A comment of a shell or of Python; or a heading, which has nothing right below it. */
const hashLine = /^\s{0,40}#\s/;
const nothingBelow = /^[^\n]{0,400}(?:\n\s{0,9}(?:\n|$)|$)/;
/** Below the title of a report, which is its first line: a sentence, a list, a block of what was printed. */
const reportBelow = /^[^\n]{0,400}\n\s{0,3}(?:[A-Z]['\w]{0,14},? \w|\d{1,2}[.)] |[-*] [A-Z]|```|\*\*|> )/;
/** A line of a comment, and what must stand above it. */
const commentLine = /^\s{1,40}\*\s/;
const commentStart = /\/\*(?![^]*\*\/)/;
/** A line of a shell that looks for the words. */
const searched = /^\s{0,40}(?:- )?(?:run: )?(?:[$#%>] )?(?:[ef]?grep|rg|ack|sed|awk|jq|findstr|Select-String)\s/i;
/** A call or an assignment that goes on: `json({ error: '…`, `tokenErr("…`, `_, err = w.Write([]byte(`. What is printed begins its names with a capital letter. */
const calling = anyOf(
  '',
  /(?:^|[\s(,!.])[a-z]\w{1,40}\((?:\[\]\w{1,12}\()?(?:(?:[\w.]{1,20}|["'`][^"'`\n]{0,60}["'`]), ){0,3}(?:\{[^\n}]{0,160}|["'`][^\n"'`]{0,120})$/,
  /^\s{1,40}[\w$, ]{1,60} :?= [\w.]{1,60}\([^\n]{0,120}$/,
  /^\s{2,40}[a-z]\w{0,40} = \{["'`](?:\w{3,20}["'`]: ?["'`]?)?$/,
);
/** How a long line of a program begins, and a row of what a test is tried on. */
const statement = sequence('', /^\s{0,40}(?:(?:export|pub|public|private|static|await) ){0,3}/, [
  /(?:const|let|var|val) (?:mut )?\w{1,60} ?[:=]/,
  /return [\w.]{0,60}[({["'`<]/,
  /throw (?:new )?\w{1,60}\(/,
  /(?:assert|expect)\w{0,20}\(|(?:it|test)\(/,
  /\{ ?(?:name|title|label|description|input|when|given): ["'`]/,
  /case \w{1,40}:/,
  /(?:final|readonly) [\w<>[\]?]{1,40} \w{1,60} ?=/,
  /if \(/,
]);

/** What opens a block of a program: its last character waits for the rest. */
const opensBlock = anyOf(
  '',
  sequence(
    '',
    /^\s{0,60}/,
    [
      // A statement, a declaration, a call of a library for tests.
      sequence(
        '',
        [
          /export|const|let|var|val|return|throw|await|async|function|def|class/,
          /public|private|protected|static|final|override/,
          /it|test|describe|context|expect|assert\w{0,20}|mock\w{0,20}|jest|vi|nock/,
          /if|else|try|catch|for|while|switch|when/,
        ],
        /\b[^\n]{0,200}/,
      ),
      // A function, or an answer that is made up.
      sequence(
        '',
        /[^\n]{0,160}/,
        [
          /=>/,
          /\.(?:reply|mock\w{0,30}|then|json|send|and_return|with|stub\w{0,20}|to_return)\(/,
          /\b(?:requests_mock|responses|httpx_mock|respx\w{0,5}|aioresponses|mock\w{0,20})\.\w{1,20}(?=\()/,
        ],
        /[^\n]{0,60}/,
      ),
      /\$?[\w.]{1,60} = (?:new )?[\w.]{0,60}/,
    ],
    /[({[]\s{0,9}$/,
  ),
  sequence(
    '',
    /^\s{0,60}(?:- )?/,
    [/examples?|schema|enum|fixtures?|mocks?|stubs?|expected|given|then/, /responses|properties|components/],
    /:\s{0,9}$/,
  ),
);

/** Whether the lines around a place, each less indented than the one inside it, are those of a program. */
function isInCode(text: string, at: number): boolean {
  const lines = text
    .slice(Math.max(0, at - 1_200), at)
    .split('\n')
    .slice(-24);
  let indent = indentOf(lines.pop() ?? '');
  for (const line of lines.reverse()) {
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    if (opensBlock.test(line.slice(-300))) return true;
    indent = indentOf(line);
    if (indent === 0) return false;
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The key of a table of words: `'auth/popup-blocked': 'Allow popups'`. */
const tableEntry = /^["'`]\s?(?::|=>)\s?["'`]/;

/** A string that stands alone in its line, next to another one: a list of words. */
const stringAlone = /^\s{0,60}(?:[a-zA-Z]{1,2})?(["'`])(?:(?!\1)[^\n]){0,300}\1,?\s{0,9}$/;

/** Whether a place is in a program, by its line (`before`: what stands in it before the place) and those around it. */
export function isInProgram(text: string, start: number, end: number, before: string): boolean {
  if (isInCall(before)) return true;
  if (codeLine.test(before) || searched.test(before) || calling.test(before)) return true;
  if (hashLine.test(before) && !isTitle(text, start - before.length, end)) return true;
  if (commentLine.test(before) && commentStart.test(text.slice(Math.max(0, start - 1_500), start))) return true;
  if (statement.test(lineStart(text, start))) return true;
  if (/^\s{0,40}["'`]$/.test(before) && tableEntry.test(text.slice(end, end + 20))) return true;
  if (/^\s{1,60}(?:[a-zA-Z]{1,2})?["'`]/.test(before) && isListed(text, start, end, before)) return true;
  if (/^[\w.-]{3,60} ?= ?["']?$/.test(before) && isBesideEntry(text, start - before.length, end)) return true;
  return isInCode(text, start) || isBetweenStatements(text, start - before.length, end);
}

/** A heading, or the title of a whole report; not a comment. */
function isTitle(text: string, from: number, end: number): boolean {
  const below = text.slice(end, end + 460);
  return nothingBelow.test(below) || (from <= 3 && /^\s{0,3}# \S/.test(text) && reportBelow.test(below));
}

/** A statement of a program by its end, or by its first word and its end. */
const statementLine =
  /;\s{0,9}$|^\s{0,60}(?:\} )?(?:if|else|elif|for|while|try|catch|except|finally|switch|with|def|class|func|function|fn|public|private|protected)\b[^\n]{0,200}[:({]\s{0,9}$|^\s{0,60}(?:return|throw|raise|import|from|const|let|var)\b[^\n]{0,200}[;,)(\]]\s{0,9}$/;

/** Two of the three lines above, and one of the two below, are statements. */
function isBetweenStatements(text: string, from: number, end: number): boolean {
  const above = text
    .slice(Math.max(0, from - 900), Math.max(0, from - 1))
    .split('\n')
    .filter(isWritten)
    .slice(-3);
  if (above.filter((line) => statementLine.test(line)).length < 2) return false;
  const below = text
    .slice(end, end + 700)
    .split('\n')
    .slice(1)
    .filter(isWritten)
    .slice(0, 2);
  return below.some((line) => statementLine.test(line));
}

function isWritten(line: string): boolean {
  return line.trim().length > 1;
}

/**
 * A call that begins in the line and is still open: `post("/token", json={"error": "…`. What is printed names classes so, with a
 * capital, and Swift its errors: `responseValidationFailed(reason: …`.
 */
const openCall =
  /^(?!\s{0,40}\S{0,40}\d\d:\d\d)[^\n]{0,80}?(?:^|[\s.>:&;=(!])(?!(?:error|failed|failure|exception|code|string|api|array|bytes|object|dict|print|[a-z]\w{2,40}(?:Failed|Error|StatusCode))\()[a-z_]\w{1,40}[!?]?\((?=["'`{[\w$\\:&@])[^)\n]{0,140}(?:["'`{[][^"'`)\n]{0,120}|[(=,] ?)$/;

function isInCall(before: string): boolean {
  return openCall.test(before);
}

/** A line of a catalogue of messages, `no-token = No refresh token received`, next to another one. */
function isBesideEntry(text: string, from: number, end: number): boolean {
  const entry = /^[\w.-]{3,60} ?= ?["']?[A-Z]/;
  const preceding = text.slice(Math.max(0, from - 300), Math.max(0, from - 1));
  const [, following = ''] = text.slice(end, end + 300).split('\n', 2);
  return entry.test(following) || entry.test(preceding.slice(preceding.lastIndexOf('\n') + 1));
}

/** How the line of a place begins, where that is no more than 1500 characters before it. */
export function lineStart(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 1_500), at);
  const from = before.lastIndexOf('\n') + 1;
  return from === 0 && at > 1_500 ? '' : before.slice(from, from + 80);
}

function isListed(text: string, start: number, end: number, before: string): boolean {
  const [rest = '', following = ''] = text.slice(end, end + 700).split('\n', 2);
  if (!stringAlone.test(before + text.slice(start, end) + rest)) return false;
  const from = start - before.length;
  const preceding = text.slice(Math.max(0, from - 400), Math.max(0, from - 1));
  return stringAlone.test(following) || stringAlone.test(preceding.slice(preceding.lastIndexOf('\n') + 1));
}
