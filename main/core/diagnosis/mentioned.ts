/** A line of a program, not of what it printed. */
const codeLine =
  /^\s{0,40}(?:\/\/|#\s)|^\s{1,40}\*\s|(?:^|[\s;{(}])(?:if|elif|case|return|throw|raise|except|catch|expect|assert\w*|const|let|var|def|func|when|unless|rescue|switch|await)\b(?! requesting)[^\n]{0,160}?(?:[(.=`"/]|(?<!\w)')[^\n]{0,160}$|[=!]==?\s?["'`]?$|^\s{0,20}(?:it|test|describe)\(|(?:\)|\b\w{1,40}) ?=> ?\(?\{[^\n]{0,80}$|\.(?:includes|startswith|contains|test|match|json|status|send)\(/i;
/** A line of a shell that looks for the words. */
const searched = /^\s{0,40}(?:- )?(?:run: )?(?:[$#%>] )?(?:[ef]?grep|rg|ack|sed|awk|jq|findstr|Select-String)\s/i;
/** Quotes end here. */
const inQuotes = /^[.?!]{0,2} ?["'`]/;
/** After words in quotes: a sentence that speaks of them. */
const spokenOf =
  /^[.?!]{0,2} ?["'`](?:[.?]?\s{1,2}(?:means?|errors?|messages?|is|was|are|responses?|occurs?|indicates?|appears?|shows? up|sehen|erscheint|bedeutet|angezeigt|erhalten|bekommen|kommt|significa|aparece|muestra|indica|quiere|s'affiche|apparaît|signifie|veut dire|quer dizer|compare|betekent|verschijnt|oznacza|означает|появляется)(?![\p{L}\p{N}_])|\?? (?:R|A|Antwort|Respuesta|Réponse|Resposta)[.:] |\s?(?:と|という|って|が|は|を|の場合|エラー|时|時|后|後|라는|이라는|라고|오류|表示|错误|錯誤|是什么|是什麼|的意思))/iu;
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
  /^(?:[^\n]{0,40}?[:,] )?(?:[-*•] )?(?:note: )?(?:if|unless|in case|whenever|should|wenn|falls|si|se|als|jeśli|если)\b(?! not | requesting)|\b(?:for example|for instance|e\.g\.|such as|for reference|zum beispiel|z\. ?B\.|por ejemplo|par exemple|por exemplo)(?![\p{L}])[^\n]{0,60}$|(?:例えば|たとえば|例如|예를 들어)[^\n]{0,60}$/iu;
/** Google's error pages suppose that of whoever reads them. */
const toDevelopers = /d[ée]vel|entwickl|desarroll|desenvolv|svilupp|разработ|geliştir|ontwikk/i;
/** Who tells of something that happened to them. */
const ownWords =
  /\b(?:I|I'm|I've|we|we're|we've|my|our|me|us|ich|wir|mein|mir|yo|mi|me|nos|je|j'ai|nous|mon|eu|meu|minha|io|mio|ik|mijn|sono|estoy|tengo|estou|bekomme|recibo|recebo|ricevo)(?![\p{L}])/iu;
/** The title of a change, by its form; or that of an article. */
const changeTitle =
  /^\s{0,9}(?:[0-9a-f]{7,40} )?(?:(?:feat|fix|docs|chore|refactor|test|perf|style|ci|build|revert)(?:\([\w./ -]{1,30}\))?!?: |\[[\w-]{2,20}\] ?feature\b|[^\n]{4,120} \(#\d{1,6}\)\s{0,3}(?:\n|$))/i;
const changeWords = /(?:^|\n|[.!] )(?:This (?:PR|pull request|commit|change|patch)|Feature request)\b/;
const article =
  /^[^\n]{0,200}(?:what it means\b|explained\b)|(?:^|\n)\s{0,9}(?:#{1,4} )?table of contents\b|^\s{0,9}(?:qué es|was ist|o que é|qu'est-ce que|cos'è|что такое) /i;
const changelog =
  /(?:^|\n)\s{0,9}(?:#{1,4} )?(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\]?(?: ?[-(–] ?| )\(?\d{4}-\d\d|changelog\b|release notes\b|what's new\b|#{1,4} (?:added|fixed|changed|bug ?fixes|features|improvements)\b|#{1,4} \[?v?\d{1,4}\.\d{1,4})/i;
const diff = /(?:^|\n)(?:@@ -\d|diff --git |\+\+\+ b\/)/;

/** What a text as a whole is: told once, and then of every place in it. */
export interface TextKind {
  /** About a change or about errors: nothing in it is reported. */
  readonly speaksOfErrors: boolean;
  readonly isChangelog: boolean;
  readonly isDiff: boolean;
}

/** The kind of a text, by its title and the words of its first 3000 characters. */
export function kindOf(text: string): TextKind {
  const start = text.slice(0, 3_000).trimStart();
  return {
    speaksOfErrors: changeTitle.test(start) || changeWords.test(start) || article.test(start),
    isChangelog: changelog.test(start),
    isDiff: diff.test(start),
  };
}

/** Whether what stands at a place is only spoken of, by the line it stands in and by the text's kind. */
export function isMentioned(text: string, start: number, end: number, kind: TextKind): boolean {
  if (kind.speaksOfErrors) return true;
  const before = lineBefore(text, start);
  if (kind.isChangelog && listed.test(before)) return true;
  if (kind.isDiff && /^[+-]/.test(before)) return true;
  if (codeLine.test(before) || searched.test(before) || prose.test(before) || passed.test(before)) return true;
  const after = text.slice(end, end + 240);
  // The rest of what is quoted, where more of it follows.
  const [rest = ''] = /["'`]/.test(before) ? (/^[^\n"'`]{1,160}(?=["'`])/.exec(after) ?? []) : [];
  const behind = after.slice(rest.replace(/[.?!]{1,2} ?$/, '').length);
  if (inQuotes.test(behind) && (spokenOf.test(behind.slice(0, 30)) || (rest === '' && speaksOf.test(before))))
    return true;
  const sentence = before
    .slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1)
    .trimStart();
  if (supposed.test(sentence) && !ownWords.test(sentence) && !toDevelopers.test(sentence)) return true;
  if (isInCode(text, start)) return true;
  if (failed.test(before) && took.test(after.split('\n', 1)[0] ?? '')) return true;
  if (listed.test(before) && changed.test(after)) return true;
  return step.test(before) && scenario.test(text.slice(Math.max(0, start - 2_000), start));
}

/** What opens a block of a program: its last character waits for the rest. */
const opensBlock =
  /^\s{0,60}(?:(?:export|const|let|var|val|return|throw|await|async|function|def|class|public|private|protected|static|final|override|it|test|describe|context|expect|assert\w{0,20}|mock\w{0,20}|jest|vi|nock|if|else|try|catch|for|while|switch|when)\b[^\n]{0,200}|[^\n]{0,160}(?:=>|\.(?:reply|mock\w{0,30}|then|json|send|and_return|with|stub\w{0,20}|to_return)\()[^\n]{0,60}|\$?[\w.]{1,60} = (?:new )?[\w.]{0,60})[({[]\s{0,9}$/;

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

/** What stands before a place in its line, at most its last 160 characters. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
