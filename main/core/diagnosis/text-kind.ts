/** Who tells of something that happened to them. */
export const ownWords =
  /\b(?:I|I'm|I've|we|we're|we've|my|our|me|us|ich|wir|mein|mir|yo|mi|me|nos|je|j'ai|nous|mon|eu|meu|minha|io|mio|ik|mijn|sono|estoy|tengo|estou|bekomme|recibo|recebo|ricevo)(?![\p{L}])/iu;
/** How people ask for help in a forum. */
const pleas =
  /\b(?:any (?:ideas?|help|suggestions?|thoughts?|clues?)|please help|help (?:me|please|needed|appreciated)|what (?:am i|are we) (?:missing|doing)|does anyone|has anyone|anyone (?:else|knows?)|is there (?:a|any) way|(?:solution|fix|help) (?:needed|wanted)|alguien sabe|alguna (?:idea|solución)|was kann (?:man|ich)|kann (?:mir )?(?:jemand|einer)|weiß jemand|quelqu'un|une idée|alguém sabe|alguma ideia|qualcuno sa)(?![\p{L}])|教えて|わかりません|分かりません|困って|どうすれば|怎么办|怎么解决|请问|求助|어떻게 (?:해|하)|도와|помогите|подскажите|что делать/iu;

/** The title of a change, by its form; or that of an article. */
const changeTitle =
  /^\s{0,9}(?:[0-9a-f]{7,40} )?(?:(?:feat|fix|docs|chore|refactor|test|perf|style|ci|build|revert)(?:\([\w./ -]{1,30}\))?!?: |\[[\w-]{2,20}\] ?feature\b|[^\n]{4,120} \(#\d{1,6}\)\s{0,3}(?:\n|$))/i;
const changeWords =
  /(?:^|\n|[.!] )(?:This (?:PR|pull request|commit|change|patch)|Feature request|Only documentation)\b|\bLGTM\b|(?:^|\n)`{3,5}diff\n|^\s{0,9}#{1,3} (?:summary|what|changes|why)\b[^\n]{0,30}\n{1,3}\s{0,3}(?:[-*] )?(?:add|use|show|fix|handle|make|treat|improve|update|remove|return)\b/i;
/** Who proposes a change or gives advice, where nobody asks. */
const proposal =
  /\b(?:in|with|by) this (?:PR|pull request|commit|patch)\b|^\s{0,9}\W{0,4}(?:tip|hint|note|suggestion|proposal|idea|enhancement|feature)s?\W{0,3}: |\b(?:would be (?:nice|great|good|helpful)|(?:better|clearer|friendlier|nicer|more helpful) (?:error )?message)\b|:rfc:`/i;
const article =
  /^[^\n]{0,200}(?:what it means\b|explained\b)|(?:^|\n)\s{0,9}(?:#{1,4} )?table of contents\b|^\s{0,9}(?:qué es|was ist|o que é|qu'est-ce que|cos'è|что такое) /i;
/** What an article says of an error it explains: how it comes, and what helps. Nobody who reports one writes two of these. */
const explains =
  /\b(?:to (?:fix|resolve|correct|solve)(?: (?:this|the|these) (?:error|issue|problem)|:)|this error (?:can|may|occurs|happens|means|indicates|is (?:returned|caused|shown))|(?:resolve|handle|fix) an? [45]\d\d error|json (?:sample|representation)|(?:common|possible|typical|known) (?:causes|reasons|errors|error messages|issues|problems)|troubleshooting|un error [45]\d\d (?:indica|significa)|para (?:corregir|resolver|solucionar|corrigir) (?:este|esse)|(?:representación|representação) json|este error (?:puede|se|indica)|esse erro|um erro [45]\d\d|pour (?:résoudre|corriger) cette|cette erreur (?:se|signifie|indique)|fehlerbehebung|dieser fehler (?:tritt|bedeutet)|der fehler [^\n]{0,160}? tritt auf, wenn|was bedeutet der fehler|(?:mögliche|häufige) ursachen|(?:posibles|comunes) causas|causas (?:comunes|posibles|comuns|possíveis)|possíveis causas|causes (?:possibles|fréquentes)|developers (?:often|frequently|may|commonly) (?:encounter|see|face))(?![\p{L}])|の?原因と対処法|対処法|解決方法|エラーの意味|このエラーは|解决方法|错误原因|해결 ?방법|해결법|오류가 발생할 수 있습니다|이 오류는|가능한 원인|考えられる原因|可能的原因/giu;
const changelog =
  /^\s{0,9}(?:release |version )?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?[^\n]{0,40}\n(?:[^\n]{0,60}\n){0,2}\s{0,9}[-*•]\s|(?:^|\n)\s{0,9}(?:#{1,4} )?(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\]?(?: ?[-(–] ?| )\(?\d{4}-\d\d|changelog\b|release notes\b|what's new\b|#{1,4} (?:added|fixed|changed|bug ?fixes|features|improvements)\b|#{1,4} \[?v?\d{1,4}\.\d{1,4})/i;
/** The title of a change or a wish for one: a verb that asks for it. Not `Add account: Error 400`, nor `Update failed`. */
const wish =
  /^\s{0,9}(?:#{1,4} )?(?:(?:better|improved?|clearer|friendlier) \w+|(?:gracefully |properly )?(?:handle|show|improve|mention|surface|support|retry|treat|map|make|allow|document|ignore|catch|avoid|prevent|return|detect|refactor|clarify|expose|propagate|introduce|ensure|tweak(?:ed)?|stop|don't|do not|translate|describe(?! the (?:bug|issue|problem|error))|explain|test|cover|mock|rename|log)\b|(?:handling|adding|improving|supporting|making|showing) (?![^\n]{0,140}(?:fail|error|throw|not work|broken))) ?(?!failed|failure|error:)[^\n:]{6,140}(?:\n|$)/i;
/** Chapters of a report. */
const reproduces = /\bsteps to reproduce\b|\bactual (?:behaviou?r|results?)\b/i;
/** What shows that something happened: what a program printed, or somebody telling of it. */
const wrote =
  /Traceback \(most|\n\s{1,12}at [\w$.<>]{1,80} ?\(|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\bto reproduce\b|\bexpected (?:behaviou?r|result)/i;
const recent =
  /\b(?:since (?:yesterday|today|last|this|the|v?\d)|suddenly|stopped working|no longer works|tried|trying|getting|got|happened|occurred|started)\b|昨日|今日|先週|突然|急に|できなく|できません|なりました|出ています/i;
/** Answers that were recorded for tests, rules of a monitor, diagrams. */
const fixture =
  /(?:^|\n)(?:http_interactions:|recorded_with: VCR|sequenceDiagram|- Inherits:|flowchart [A-Z]{2}|\s{0,9}- alert: \w)/;
const diff = /(?:^|\n)(?:@@ -\d|diff --git |\+\+\+ b\/)|^(?:\+[^\n]{0,400}\n){3}/;

/** What a text as a whole is: told once, and then of every place in it. */
export interface TextKind {
  /** About a change or about errors: nothing in it is reported. */
  readonly speaksOfErrors: boolean;
  /** Somebody asks for help: what is told happened to them. */
  readonly asks: boolean;
  /** Something shows that it happened: what was printed, or words of somebody it happened to. */
  readonly tells: boolean;
  readonly isChangelog: boolean;
  readonly isDiff: boolean;
}

/** The kind of a text, by its title and the words of its first 3000 characters. */
export function kindOf(text: string): TextKind {
  const start = text.slice(0, 3_000).trimStart();
  const asks = pleas.test(start) || /[?？]\s{0,9}$/.test(text.slice(-80));
  return {
    speaksOfErrors:
      (!reproduces.test(start) && (changeTitle.test(start) || changeWords.test(start))) ||
      fixture.test(start) ||
      (!asks && !wrote.test(start) && (wish.test(start) || proposal.test(start))) ||
      article.test(start) ||
      (!asks && isArticle(start)),
    asks,
    tells: asks || ownWords.test(start) || wrote.test(start) || recent.test(start),
    isChangelog: changelog.test(start),
    isDiff: diff.test(start),
  };
}

/** The label of a cure, or of a cause, as guides have it. */
const cureLabel =
  /(?:^|\n)[^\p{L}\n[]{0,9}(?:how to (?:resolve|fix|solve)|(?:quick |immediate )?fix|solution|resolution|what to do|solusi|solución|solução|soluzione|lösung|해결|解决|解決|対処)(?![\p{L}])(?: \([^)\n]{1,40}\))?\*{0,2}(?:[:：]| -|[^\n]{0,3}\n)/iu;
const causeLabel =
  /(?:^|\n)[^\p{L}\n[]{0,9}(?:(?:root )?cause|causa|ursache|원인|原因)(?![\p{L}])(?:[^\n:：]{0,9}[:：]|[^\n]{0,3}\n)/iu;
/** A step of a cure. */
const cure =
  /(?:^|\n)\s{0,9}(?:[-*→•]|\d{1,2}[.)])\s{1,3}(?:\*\*)?(?:check|verify|make sure|ensure|open|edit|add|enable|set|confirm|verifica|vai su|ve a|edita|agrega|habilita|verifique|adicione|prüfe|überprüfe|vérifie[rz]?)(?![\p{L}])|→ this is normal|this is expected|single most common|확인하세요|확인해 ?주세요|確認してください|请(?:检查|确认)/giu;
/** A chapter of errors. */
const ofErrors =
  /(?:^|\n)#{1,6} (?:(?:known|common|possible|typical) )?(?:errors|error (?:codes|messages)|issues|problems|troubleshooting|faq)\s{0,3}\n/i;
const headings = /(?:^|\n)#{1,6} [^\n]{3,}/g;
/** What only a report has: what was done and seen, and what a program printed then. */
const reports =
  /\bto reproduce\b|\bexpected (?:behaviou?r|result)|\bactual (?:behaviou?r|result)|Traceback \(most|\n\s{1,12}at [\w$.<>]{1,80} ?\(|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/i;

/** The `we` of whoever explains. */
const editorial = /\bwe(?:'ll| will)? (?:examine|explore|look|discuss|cover|see|walk|explain|describe)\b/gi;

/** An article or a guide says how errors come and what helps, twice or more, and nobody in it speaks of themselves. */
function isArticle(start: string): boolean {
  if (ownWords.test(start.replaceAll(editorial, '')) || reports.test(start)) return false;
  const said = new Set(start.match(explains)?.map((words) => words.toLowerCase())).size;
  const count = (pattern: RegExp, most: number) => Math.min(most, start.match(pattern)?.length ?? 0);
  return (
    said +
      (cureLabel.test(start) || ofErrors.test(start) ? 2 : 0) +
      (causeLabel.test(start) ? 1 : 0) +
      count(cure, 2) +
      (count(headings, 2) === 2 ? 1 : 0) >=
    2
  );
}
