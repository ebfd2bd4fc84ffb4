import { anyOf, sequence } from '../any-of.ts';
import { isArticle } from './article.ts';
import { ownWords } from './own-words.ts';
import { isProgram } from './program-text.ts';

/** How people ask for help in a forum. */
const pleas = anyOf(
  'iu',
  sequence(
    'iu',
    /(?<![\p{L}\p{N}_])/u,
    [
      /any (?:ideas?|help|suggestions?|thoughts?|clues?)/u,
      /please help/u,
      /help (?:me|please|needed|appreciated)/u,
      /what (?:am i|are we) (?:missing|doing)/u,
      /does anyone/u,
      /has anyone/u,
      /anyone (?:else|knows?)/u,
      /is there (?:a|any) way/u,
      /(?:solution|fix|help) (?:needed|wanted)/u,
      /alguien sabe/u,
      /alguna (?:idea|solución)/u,
      /was kann (?:man|ich)/u,
      /kann (?:mir )?(?:jemand|einer)/u,
      /weiß jemand/u,
      /quelqu'un/u,
      /une idée/u,
      /alguém sabe/u,
      /alguma ideia/u,
      /qualcuno sa/u,
    ],
    /(?![\p{L}])/u,
  ),
  /教えて|わかりません|分かりません|困って|どうすれば|怎么办|怎么解决|请问|求助/u,
  /어떻게 (?:해|하)/u,
  /도와|помогите|подскажите/u,
  /что делать/u,
);

/** The title of a change, by its form; or that of an article. */
const changeTitle = sequence('i', /^\s{0,9}(?:[0-9a-f]{7,40} )?/, [
  /(?:feat|fix|docs|chore|refactor|test|perf|style|ci|build|revert)(?:\([\w./ -]{1,30}\))?!?: /,
  /\[[\w-]{2,20}\] ?feature\b/,
  /[^\n]{4,120} \(#\d{1,6}\)\s{0,3}(?:\n|$)/,
]);
const changeWords = anyOf(
  'i',
  /^\s{0,9}(?:#{1,4} )?(?:nouveautés|notes de version|novedades|notas de la versión|novidades|novità|note di rilascio|neuigkeiten|neu in version|versionshinweise|co nowego|yenilikler|リリースノート|更新履歴|更新内容|更新日志|新功能|업데이트 내용)(?![a-z])/,
  /^\s{0,9}[A-Z][\w. -]{2,40} v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})? (?:adds|introduces|supports|deprecates|renames|removes|brings|changes|improves)\b/,
  /^\s{0,9}(?:#{1,4} )?version \d{1,3}\.\d{1,3}(?:\.\d{1,4})?: /,
  /(?:^|\n|[.!] )(?:This (?:PR|pull request|commit|change|patch)|Feature request|Only documentation)\b/,
  /(?:^|\n|[.!] )(?:before|prior to|without) this (?:PR|pull request|commit|change|patch|fix)\b/,
  /\n\s{0,3}#{2,4} (?:how has this been tested|motivation and context|types of changes)\b/,
  /\bLGTM\b|(?:^|\n)`{3,5}diff\n/,
  /\*\*(?:Description|Summary|What|Changes?):?\*\*:? (?:this (?:pr|change) )?(?:add|use|show|fix|handle|make|treat|improve|update|remove|return|set|load|change|replace|support|allow)/,
  sequence(
    'i',
    /^\s{0,9}#{1,3} (?:summary|what|changes|why)\b[^\n]{0,30}\n{1,3}\s{0,3}(?:[-*] )?/,
    [/add|use|show|fix|handle|make|treat|improve|update|remove|return/],
    /\b/,
  ),
);
/** Who proposes a change or gives advice, where nobody asks. */
const proposal = anyOf(
  'i',
  /\b(?:in|with|by) this (?:PR|pull request|commit|patch)\b|\bso I(?:'ve)? added (?:some )?code\b/,
  /^\s{0,9}\W{0,4}(?:tip|hint|note|suggestion|proposal|idea|enhancement|feature)s?\W{0,3}: /,
  /\b(?:would be (?:nice|great|good|helpful)|(?:better|clearer|friendlier|nicer|more helpful) (?:error )?message)\b/,
  /:rfc:`/,
  // A report of an incident to those it may concern.
  /\b(?:some|many|all|a subset of) (?:customers|users) (?:saw|may have seen|experienced|were (?:seeing|unable))\b/,
  /\bproposed(?: (?:solution|change|behaviou?r|fix))?: |\bwill enhance the user experience\b/,
);
const article = anyOf(
  'i',
  /^[^\n]{0,200}(?:what it means\b|explained\b)/,
  /(?:^|\n)\s{0,9}(?:#{1,4} )?table of contents\b/,
  /(?:^|\n)\s{0,9}(?:このページでは|この記事では|このドキュメントでは|本页(?:面)?(?:介绍|说明)|本文档(?:介绍|说明)|(?:this|the following) (?:page|document|guide|topic) (?:describes|explains|lists|shows|covers)|(?:auf dieser seite|cette page|esta página|esta pagina) (?:werden|wird|décrit|explique|describe|explica))/,
  /^\s{0,9}(?:#{1,4} )?¿?(?:qué significa|was bedeutet|o que significa|que signifie|cosa significa|что (?:значит|означает)) [^\n]{3,120}\?\s{0,3}\n/,
  /^\s{0,9}(?:qué es|was ist|o que é|qu'est-ce que|cos'è|что такое) /,
  // What the names of a standard mean: OAuth's (RFC 6749, section 5.2), gRPC's.
  /\binvalid_request\b[^\n]{0,40}\brequest is missing a required parameter[^]{0,800}\binvalid_client\b[^\n]{0,40}\bclient authentication failed/,
  /\b(?:PERMISSION_DENIED|UNAUTHENTICATED|FAILED_PRECONDITION|UNAVAILABLE|ABORTED) must not be used\b/,
);
const changelog = anyOf(
  'i',
  /^\s{0,9}(?:release |version )?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?[^\n]{0,40}\n(?:[^\n]{0,60}\n){0,2}\s{0,9}[-*•]\s/,
  sequence('i', /(?:^|\n)\s{0,9}(?:#{1,4} )?/, [
    /\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\]?(?: ?[-(–] ?| )\(?\d{4}-\d\d/,
    /changelog\b/,
    /\*{0,2}(?:fixed|changed|added|new|bug ?fixes|improvements|changes) in (?:version )?v?\d{1,4}\.\d{1,4}/,
    /release notes\b/,
    /what's new\b/,
    /#{1,4} (?:added|fixed|changed|bug ?fixes|features|improvements)\b/,
    /#{1,4} \[?v?\d{1,4}\.\d{1,4}/,
  ]),
);
/** The title of a change or a wish for one: a verb that asks for it. Not `Add account: Error 400`, nor `Update failed`. */
const wish = sequence(
  'i',
  /^\s{0,9}(?:#{1,4} )?/,
  [
    /(?:better(?! auth\b)|improved?|clearer|friendlier) \w+/,
    sequence(
      'i',
      /(?:gracefully |properly )?/,
      [
        /handle|show|improve|mention|surface|support|retry|treat|map|make|allow|document|ignore|catch/,
        /avoid|prevent|return|detect|refactor|clarify|expose|propagate|introduce|ensure|tweak(?:ed)?/,
        /fix(?:es|ed)?(?! (?:needed|wanted|please|my|this|for me)\b)/,
        /stop|don't|do not|translate|describe(?! the (?:bug|issue|problem|error))|explain/,
        /test(?! connection)|cover|mock|rename|log/,
      ],
      /\b(?!\.)/,
    ),
    sequence(
      'i',
      [/handling|adding|improving|supporting|making|showing/],
      / (?![^\n]{0,140}(?:fail|error|throw|not work|broken|blocked|\bi get\b))/,
    ),
  ],
  / ?(?!failed|failure|error:)[^\n:]{6,140}(?:\n|$)/,
);
/** Chapters of a report. */
const reproduces = /\bsteps to reproduce\b|\bactual (?:behaviou?r|results?)\b/i;
/** What shows that something happened: what a program printed, or somebody telling of it. */
const wrote =
  /Traceback \(most|\n\s{1,12}at [\w$.<>]{1,80} ?\(|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\bto reproduce\b|\bexpected (?:behaviou?r|result)/i;
const recent = anyOf(
  'i',
  sequence(
    'i',
    /\b/,
    [
      /since (?:yesterday|today|last|this|the|v?\d)/,
      /suddenly/,
      /stopped working/,
      /no longer works/,
      /tried|trying|getting|got|happened|occurred|started/,
    ],
    /\b/,
  ),
  /昨日|今日|先週|突然|急に|できなく|できません|なりました|出ています/,
);
/** Answers that were recorded for tests, rules of a monitor, diagrams. */
const fixture =
  /(?:^|\n)(?:http_interactions:|recorded_with: VCR|sequenceDiagram|- Inherits:|flowchart [A-Z]{2}|\s{0,9}- alert: \w)/;
const diff =
  /(?:^|\n)(?:@@ -\d|diff --git |\+\+\+ b\/)|^(?:\+[^\n]{0,400}\n){3}|^\+(?:\||[#*-] |[A-Z][a-z])|(?:^|\n)-(?: {2,40}|\t{1,9})[^\n]{0,400}\n(?:[^\n]{0,400}\n)?\+(?: {2,40}|\t{1,9})\S/;

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
      (!asks && isArticle(start)) ||
      isProgram(text),
    asks,
    tells: asks || ownWords.test(start) || wrote.test(start) || recent.test(start),
    isChangelog: changelog.test(start),
    isDiff: diff.test(start),
  };
}
