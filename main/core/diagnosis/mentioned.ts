import { isInProgram, lineStart } from './program-code.ts';
import { isOfWordList } from './word-lists.ts';
import { ownWords, type TextKind } from './text-kind.ts';

/** Quotes end here. */
const inQuotes = /^[.?!]{0,2} ?["'`](?! response:)/;
/** After words in quotes: a sentence that speaks of them. */
const spokenOf =
  /^[.?!]{0,2} ?["'`]{1,2}\*{0,2}(?:\s{1,2}(?:(?:here|almost|usually|always|typically|often|just|simply|only) ){0,3}(?:means?|errors?|messages?|is|was|are|responses?|occurs?|indicates?|appears?|shows? up|sehen|erscheint|bedeutet|angezeigt|erhalten|bekommen|kommt|significa|aparece|muestra|indica|quiere|s'affiche|apparaît|signifie|veut dire|quer dizer|compare|betekent|verschijnt|oznacza|означает|появляется)(?![\p{L}\p{N}_])|\?? (?:R|A|Antwort|Respuesta|Réponse|Resposta)[.:] |\s?(?:(?:と|という|って|が|は|を)(?!(?:いう)?(?:エラーが)?(?:出(?:ま|て|る。)|表示され(?:ま|て)|な(?:りま|って|る。)|言われ|怒られ|返(?:って|さ)|発生し(?:ま|て)))|の場合|エラー|时|時|后|後|라는|이라는|라고(?! ?(?:나|뜨|떠|표시|떴))|오류|表示|错误|錯誤|是什么|是什麼|的意思))/iu;
/** Before words in quotes: the same. */
const speaksOf =
  /(?:\bwhat (?:does|is|to do)|\bif (?:you|a user|users|someone) (?:see|get|receive|encounter)s?|\bwhen you (?:see|get|receive)|\bwenn sie|\bwas bedeutet|\bsi (?:ve|ves|aparece|recibe|vous)|\bqué (?:significa|es|hacer)|\bque signifie|\bse (?:vir|você|vedi|appare)|\bo que (?:significa|é))(?![\p{L}\p{N}_])[^\n.]{0,80}$/iu;
/** A line of a changelog, a list of what to do, or a table. */
const prose =
  /^\s{0,12}\|[^\n]*\||^\s{0,12}(?:\W{1,3})?(?:fixe[ds]|added|changed|removed|improved|deprecated) |^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}(?:\*\*)?(?:fix|add|handle|improve|support|document|avoid|catch|ignore|retry|treat|map|return|show|update|change|remove|correct|detect)\w{0,4}\b|^\s{0,12}[-*•・] ?(?:修复|修復|修正|新增|优化|改进|対応|追加|수정|추가|behoben|corrig|corregid)|^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}\*\*[\w./ -]{1,30}:\*\* |^\s{0,12}(?:[-*•]\s{1,3})?(?:[0-9a-f]{7,40} )?(?:feat|fix|docs|chore|refactor|test|perf|style|ci|build)(?:\([\w./ -]{1,30}\))?!?: |^\s{0,8}(?:\*\*|#{1,4} )?(?:Q|P|FAQ|F|질문|質問|问|問|Frage|Pregunta|Pergunta|Domanda|Question)\s?\d{0,3}(?:[:)]|\. )/i;
/** What a test or its runner prints for its name. */
const passed =
  /^\s{0,20}(?:✓|✔|√|☑|✅|ok \d|not ok \d|(?:--- )?(?:PASS|SKIP)\b|=== (?:RUN|CONT|PAUSE)\b|\[ *(?:OK|RUN) *\])/;
const failed = /^\s{0,20}(?:✕|✗|✘|×|✖|--- FAIL|\[ *FAILED *\])/;
const took = /\(\d{1,6}(?:\.\d{1,3})? ?m?s\)/;
/** Gherkin, in the languages it is most often written in: a step, and what must stand above it. */
const step =
  /^\s{0,20}(?:Given|When|Then|And|But|Scenario\b|Feature\b|Background\b|Examples?\b|\||前提|もし|ならば|かつ|しかし|Angenommen|Wenn|Dann|Und|Soit|Étant donn|Quand|Alors|Et|Dado|Dada|Cuando|Entonces|Quando|Então|Y|E)\b|^\s{0,20}(?:前提|もし|ならば|かつ)/;
const scenario =
  /(?:^|\n)\s{0,20}(?:Feature|Scenario(?: Outline)?|Background|Rule|機能|シナリオ|Funktionalität|Szenario|Fonctionnalité|Scénario|Característica|Escenario|Funcionalidade|Cenário)(?: [^\n:]{0,20})?: /;
/** A line of a list that says what was changed, by its end. */
const changed =
  /^[^\n]{0,200}(?:を?(?:修正|改善|追加)|に対応|修复|修復|수정|\(#\d{1,6}\)|\(\[#\d{1,6}\]|\(\[?[0-9a-f]{7,10}\]?[()])/;
const listed = /^\s{0,12}(?:[-*•・]|\d{1,2}[.)])\s/;

/** A sentence that supposes something, or gives an example. */
const supposed =
  /^(?:[^\n]{0,40}?[:,] )?(?:[-*•>] )?(?:\*{0,2}note:\*{0,2} )?(?:if|unless|in case|whenever|should|wenn|falls|si|se|als|jeśli|если)\b(?! not | requesting)|\b(?:for example|for instance|e\.g\.|such as|something like|along the lines of|for reference|zum beispiel|z\. ?B\.|por ejemplo|par exemple|por exemplo)(?![\p{L}])[^\n]{0,60}$|(?:例えば|たとえば|例如|예를 들어)[^\n]{0,60}$/iu;
/** A case of many, and what is quoted for it. */
const supposes = /\b(?:if|when|once|whenever)\b(?! \w{2,20}ing\b)[^\n]{8,300}["'`(][^"'`(\n]{0,60}$/i;
/** What is to be done then. */
const advice =
  /\b(?:your?|should|must|(?:have|has|needs?) to|can be|ask|store|mark|make sure|re-?connect|retry|sign in again)\b/i;
/** Google's error pages suppose that of whoever reads them. */
const toDevelopers = /d[ée]vel|entwickl|desarroll|desenvolv|svilupp|разработ|geliştir|ontwikk/i;
/** A sentence of what generally happens, to anybody. */
const general =
  /\b(?:will|would|may|might|can|could|often|usually|typically|always|almost) (?:\w{2,12} ){0,2}?(?:gets?|sees?|receives?|shows?|displays?|returns?|fails?|throws?|raises?|emits?|blocks?|answers?|reports?|responds?|causes?|rejects?)\b|\b(?:they|you|anyone|everyone|nobody|whoever) (?:\w{3,9} )?(?:gets?|sees?|receives?)\b|\bwhich \w{2,20} (?:rejects|refuses|returns|blocks|answers)\b|\b(?:all|each|both|either) (?:produces?|gives?|causes?|yields?|returns?|ends? in)\b|\b(?:other|otherwise|without it|this) (?:causes|leads to|results in|produces|triggers)\b/i;

/** Whether what stands at a place is only spoken of, by the line and sentence it stands in and by the text's kind. */
export function isMentioned(text: string, start: number, end: number, kind: TextKind): boolean {
  if (kind.speaksOfErrors) return true;
  const close = lineBefore(text, start);
  // The beginning of a long line tells, too.
  const before = close.startsWith('…') ? `${lineStart(text, start)}${close}` : close;
  if (kind.isChangelog && listed.test(before)) return true;
  if (kind.isDiff && /^[+-]/.test(before)) return true;
  if (
    prose.test(before) ||
    passed.test(before) ||
    isOfWordList(text, start, before) ||
    isInProgram(text, start, end, before)
  )
    return true;
  const after = text.slice(end, end + 240);
  const [rest = ''] = after.split('\n', 1);
  if (
    isOfTable(before, rest) ||
    (/\|\s{0,9}$/.test(rest) && tableHead.test(text.slice(Math.max(0, start - 1_500), start)))
  )
    return true;
  if (!kind.asks && isSpokenOf(text, start, before, after, kind)) return true;
  if (!kind.asks && isExample(text, start)) return true;
  if (failed.test(before) && took.test(rest)) return true;
  if (listed.test(before) && changed.test(after)) return true;
  return step.test(before) && scenario.test(text.slice(Math.max(0, start - 2_000), start));
}

/** What introduces an example. */
const introduces =
  /(?:^|[.!] )(?:if|when|once|unless|whenever|in case) [^\n]{4,200}\b(?:answers?|responds?|repl(?:y|ies)|returns?|receives?|sends?|gets?) [^\n]{0,100}:\s{0,3}$|(?<![.@\w])(?:(?:examples?|sample)(?! (?:of (?:the|what|my)|logs?\b|outputs?\b|traces?\b|run\b|from\b))(?!\.)|for instance|looks like this|of this form|can be (?:returned|one of)|may (?:return|answer)|(?:possible|typical) (?:errors?|responses?|answers?|body|codes?))\b[^\n]{0,200}:\s{0,3}$/i;

/** In a block that the sentence above it calls an example, or supposes. */
function isExample(text: string, at: number): boolean {
  const lines = text
    .slice(Math.max(0, at - 700), at)
    .split('\n')
    .slice(-14, -1);
  for (const line of lines.reverse()) {
    if (/^\s{0,40}(?:$|```|[{}[\]"'<]|[\w-]{1,40}: |HTTP\/)/.test(line) && !introduces.test(line)) continue;
    return introduces.test(line) && !ownWords.test(line);
  }
  return false;
}

/** In a sentence that explains: quoted and spoken of, supposed, or said of anybody. */
function isSpokenOf(text: string, start: number, before: string, after: string, { tells }: TextKind): boolean {
  const sentence = sentenceBefore(text, start);
  if (ownWords.test(sentence)) return false;
  if (isQuotedInSpeech(before, after)) return true;
  if (!tells && supposes.test(sentence) && advice.test(sentence + after)) return true;
  return (supposed.test(sentence) || general.test(sentence)) && !toDevelopers.test(sentence);
}

function isQuotedInSpeech(before: string, after: string): boolean {
  // The rest of what is quoted, where more of it follows.
  const [rest = ''] = /["'`]/.test(before) ? (/^[^\n"'`]{1,160}(?=["'`])/.exec(after) ?? []) : [];
  const behind = after.slice(rest.replace(/[.?!]{1,2} ?$/, '').length);
  return inQuotes.test(behind) && (spokenOf.test(behind.slice(0, 60)) || (rest === '' && speaksOf.test(before)));
}

/** What Markdown has below the head of a table. */
const tableHead = /(?:^|\n)[ |:]{0,4}-{2,}[ :]{0,3}\|[ :]{0,3}-{2,}[-|: ]{0,80}\n/;

/** A cell of a table: between bars, or between tabs behind a name. */
function isOfTable(before: string, rest: string): boolean {
  return (
    (/^\s{0,12}\|\s/.test(before) && /\|\s{0,9}$/.test(rest)) ||
    (/^(?:\w{3,60}\t)?$/.test(before) && (before === '' ? /\t[^\t]{8,}\t/ : /\t/).test(rest))
  );
}

/** What stands before a place in its sentence, which may begin in the line above; at most 400 characters. */
function sentenceBefore(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - 400), at).split('\n');
  let sentence = lines.pop() ?? '';
  while (/^[\s>]{0,9}(?:[a-z*_"'`>]|$)/.test(sentence)) {
    const above = lines.pop();
    if (above === undefined || !/^\s{0,9}[^\s{}[\]]/.test(above) || /[.!?;{}([\]]\s{0,3}$/.test(above)) break;
    sentence = `${above.trimEnd()} ${sentence.trimStart()}`;
  }
  const ends = Math.max(...['. ', '? ', '! '].map((mark) => sentence.lastIndexOf(mark)));
  return sentence.slice(ends + 1).trimStart();
}

/** What stands before a place in its line, at most its last 160 characters. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  const from = before.lastIndexOf('\n') + 1;
  // The mark keeps the middle of a long line from being taken for its beginning.
  return from === 0 && at > 160 ? `…${before}` : before.slice(from);
}
