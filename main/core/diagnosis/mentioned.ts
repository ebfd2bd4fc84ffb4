/** A line of a program, not of what it printed. */
const codeLine =
  /^\s{0,40}(?:\/\/|\*\s|#\s)|(?:^|[\s;{(}])(?:if|elif|case|return|throw|raise|except|catch|expect|assert\w*|const|let|var|def|func|when|unless|rescue|switch|await)\b(?! requesting)[^\n]{0,160}?(?:[(.=`"/]|(?<!\w)')[^\n]{0,160}$|[=!]==?\s?["'`]?$|^\s{0,20}(?:it|test|describe)\(|\.(?:includes|startswith|contains|test|match|json|status|send)\(/i;
/** A line of a shell that looks for the words. */
const searched = /^\s{0,40}(?:- )?(?:run: )?(?:[$#%>] )?(?:[ef]?grep|rg|ack|sed|awk|jq|findstr|Select-String)\s/i;
/** Quotes end here. */
const inQuotes = /^[.?!]{0,2} ?["'`]/;
/** After words in quotes: a sentence that speaks of them. */
const spokenOf =
  /^[.?!]{0,2} ?["'`](?:[.?]?\s{1,2}(?:means?|errors?|messages?|is|was|are|responses?|occurs?|indicates?|appears?|shows? up|sehen|erscheint|bedeutet|angezeigt|erhalten|bekommen|kommt|significa|aparece|muestra|indica|quiere|s'affiche|apparaît|signifie|veut dire|quer dizer|compare|betekent|verschijnt|oznacza|означает|появляется)(?![\p{L}\p{N}_])|\?? (?:R|A|Antwort|Respuesta|Réponse|Resposta)[.:] |\s?(?:と|という|って|が|は|を|の場合|エラー|时|時|后|後|라는|이라는|라고|오류|表示|错误|錯誤|是什么|是什麼|的意思))/iu;
/** Before words in quotes: the same. */
const speaksOf =
  /(?:\bwhat (?:does|is|to do)|\bif (?:you|a user|users|someone) (?:see|get|receive|encounter)s?|\bwhen you (?:see|get|receive)|\bwenn sie|\bwas bedeutet|\bsi (?:ve|ves|aparece|recibe|vous)|\bqué (?:significa|es|hacer)|\bque signifie|\bse (?:vir|você|vedi|appare)|\bo que (?:significa|é))(?![\p{L}\p{N}_])[^\n]{0,80}$/iu;
/** A line of a changelog, a list of what to do, or a table. */
const prose =
  /^\s{0,12}\|[^\n]*\||^\s{0,12}(?:\W{1,3})?(?:fixe[ds]|added|changed|removed|improved|deprecated) |^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}(?:\*\*)?(?:fix|add|handle|improve|support|document|avoid|catch|ignore|retry|treat|map|return|show|update|change|remove|correct|detect)\w{0,4}\b|^\s{0,12}[-*•・] ?(?:修复|修復|修正|新增|优化|改进|対応|追加|수정|추가|behoben|corrig|corregid)|^\s{0,12}(?:[-*•]|\d{1,2}[.)])\s{1,3}\*\*[\w./ -]{1,30}:\*\* |^\s{0,12}(?:[-*•]\s{1,3})?(?:[0-9a-f]{7,40} )?(?:feat|fix|docs|chore|refactor|test|perf|style|ci|build)(?:\([\w./ -]{1,30}\))?!?: |^\s{0,8}(?:\*\*|#{1,4} )?(?:Q|P|FAQ|F|질문|質問|问|問|Frage|Pregunta|Pergunta|Domanda|Question)\s?\d{0,3}[.:)] ?/i;
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

/** Whether what stands at a place is only spoken of, by the line it stands in. */
export function isMentioned(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  if (codeLine.test(before) || searched.test(before) || prose.test(before) || passed.test(before)) return true;
  const after = text.slice(end, end + 240);
  if (inQuotes.test(after) && (spokenOf.test(after.slice(0, 30)) || speaksOf.test(before))) return true;
  if (failed.test(before) && took.test(after.split('\n', 1)[0] ?? '')) return true;
  if (listed.test(before) && changed.test(after)) return true;
  return step.test(before) && scenario.test(text.slice(Math.max(0, start - 2_000), start));
}

/** What stands before a place in its line, at most its last 160 characters. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
