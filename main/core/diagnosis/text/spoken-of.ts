import { anyOf, sequence } from '../any-of.ts';
import { ownWords } from './own-words.ts';
import type { TextKind } from './text-kind.ts';

/** Not a machine of Google's: `for instance creation`. */
const forInstance =
  /for instance(?! ?(?:creation|groups?|templates?|metadata|names?|ids?|types?|deletion|updates?|start|[['"$(]))/u;
/** Quotes end here. */
const inQuotes = /^[.?!]{0,2} ?["'`](?! response(?::|\.?\s{0,4}(?:$|\n)))/;
/** After words in quotes: a sentence that speaks of them. */
const spokenOf = sequence('iu', /^[.?!]{0,2} ?["'`]{1,2}\*{0,2}/u, [
  sequence(
    'iu',
    /[ \t]{1,2}\n?(?:(?:here|almost|usually|always|typically|often|just|simply|only) ){0,3}/u,
    [
      /means?|errors?|messages?|is|was|are|responses?|occurs?|indicates?|appears?|shows? up/u,
      /sehen|erscheint|bedeutet|angezeigt|erhalten|bekommen|kommt/u,
      /significa|aparece|muestra|indica|quiere/u,
      /s'affiche|apparaît|signifie|veut dire/u,
      /quer dizer|compare|betekent|verschijnt|oznacza|означает|появляется/u,
    ],
    /(?![\p{L}\p{N}_])/u,
  ),
  /\?? (?:R|A|Antwort|Respuesta|Réponse|Resposta)[.:] /u,
  sequence('iu', /\s?/u, [
    // Not where Japanese goes on with: it came, it is shown, it became, I was told, it was returned.
    /(?:と|という|って|が|は|を)(?!(?:いう)?(?:エラー[がに]?)?(?:出(?:ま|て|る。)|あ(?:り|る|っ)|書かれ|記録|残って|出力|表示され(?:ま|て)|な(?:りま|って|る。)|言われ|怒られ|返(?:って|さ)|発生し(?:ま|て)|変わ(?:り|った|って)|$))/u,
    /の場合|(?<!という ?)エラー|时|時|后|後/u,
    /라는|이라는|라고(?! ?(?:나|뜨|떠|표시|떴))|오류(?!(?:가|를|만|도)? ?(?:뜨|뜹|떠|떴|나|남|났|발생|반환|표시))/u,
    /(?:mesajı|hatası|uyarısı|iletisi) (?:görünürse|çıkarsa|alırsanız|görürseniz|gösterilirse)/u,
    /[은는] |[이가]? ?(?:표시되|나타나|발생하|나오|뜨)면/u,
    /表示|错误|錯誤|是什么|是什麼|的意思/u,
  ]),
]);
/** Before words in quotes: the same. */
const speaksOf = sequence(
  'iu',
  [
    /\bwhat (?:does|is|to do)/u,
    /\bif (?:you|a user|users|someone) (?:see|get|receive|encounter)s?/u,
    /\bwhen you (?:see|get|receive)/u,
    /\bwenn sie/u,
    /\bwas bedeutet/u,
    /\bsi (?:ve|ves|aparece|recibe|vous)/u,
    /\bqué (?:significa|es|hacer)/u,
    /\bque signifie/u,
    /\bse (?:vir|você|vedi|appare)/u,
    /\bo que (?:significa|é)/u,
  ],
  /(?![\p{L}\p{N}_])[^\n.]{0,80}$/u,
);
/** What happened, with its words in quotes: `… calls fail with a "…" error`. */
const failsWith =
  /\b(?:fail(?:s|ed|ing)?(?: \w{3,12}){0,2} by|(?:fail(?:s|ed|ing)?|crash(?:es|ed)?|die[sd]?|stop(?:s|ped)|end(?:s|ed)?|abort(?:s|ed)|reject(?:s|ed)) with|popp(?:ing|ed) up|keeps? (?:on )?(?:giving|getting|showing|throwing|returning|saying)|started (?:giving|getting|showing|throwing|returning)) (?:me |us )?(?:an? |the |this )?(?:error )?["'`]{0,2}$/i;
/** A sentence that supposes something, or gives an example. */
const supposed = anyOf(
  'iu',
  sequence(
    'iu',
    /^(?:[^\n]{0,40}?[:,] )?(?:[-*•>] )?(?:\*{0,2}note:\*{0,2} )?/u,
    [
      /if(?! (?:i|we|my|our) )|unless/u,
      /in case/u,
      /whenever|should|wenn|falls|si|se|als|jeśli|jeżeli|если|якщо|pokud|dacă|hvis|jos|om (?:du|ni)|ha a/u,
      /jika|apabila|bila|nếu|khi|หาก|ถ้า|यदि|अगर|إذا|אם|εάν|αν/u,
    ],
    /(?![\p{L}\p{N}_])(?! not | requesting)/u,
  ),
  sequence(
    'iu',
    /(?<![\p{L}\p{N}_])/u,
    [
      /for example/u,
      forInstance,
      /e\.g\./u,
      /such as/u,
      /something like/u,
      /along the lines of/u,
      /for reference/u,
      /zum beispiel/u,
      /z\. ?B\./u,
      /por ejemplo/u,
      /par exemple/u,
      /por exemplo/u,
    ],
    /(?![\p{L}])[^\n)]{0,60}$/u,
  ),
  /(?:例えば|たとえば|例如|예를 들어)[^\n]{0,60}$/u,
);
/** Somebody's report without a word for themselves: `Still get …`. */
const gets = /^(?:still |now |always |sometimes |suddenly |also )?(?:get(?:ting)?|got|seeing|receiv(?:e|ing))\b/i;
/** A sentence that generalizes of a time: it is a report. */
const lately =
  /^(?:[^\n]{0,60} )?(?:recently|lately|since (?:yesterday|today|this|last)|all of a sudden|as of today|these days|right now)\b/i;
/** A case of many, and what is quoted for it. */
const supposes = /\b(?:if|when|once|whenever)\b(?! \w{2,20}ing\b)[^\n]{8,300}["'`(][^"'`(\n]{0,60}$/i;
/** What is to be done then. */
const advice =
  /\b(?:your?|should|must|(?:have|has|needs?) to|can be|ask|store|mark|make sure|so (?:call|set|pass|use|add)|re-?connect|retry|sign in again|(?:is|are) (?:\w{3,12} )?(?:cleared|kept|deleted|removed|reset|marked|logged|skipped|dropped|invalidated|prompted|redirected|asked))\b/i;
/** Google's error pages suppose that of whoever reads them. */
const toDevelopers = /d[ée]vel|entwickl|desarroll|desenvolv|svilupp|разработ|geliştir|ontwikk/i;
/** A sentence of what generally happens, to anybody. */
const general = anyOf(
  'i',
  sequence(
    'i',
    /\b(?:will|would|may|might|can|could(?! not)|often|usually|typically|always|almost) (?:\w{2,12} ){0,2}?/,
    [
      /gets?|sees?|receives?|shows?|displays?|returns?|fails?|throws?|raises?|emits?|blocks?|ends? (?:up )?(?:with|in)/,
      /answers?|reports?|responds?|causes?|rejects?/,
    ],
    /\b/,
  ),
  /\b(?:they|you|anyone|everyone|nobody|whoever) (?:\w{3,9} )?(?:gets?|sees?|receives?)\b/,
  /\b(?:users?|people|persons|members|visitors) who [^\n.]{3,80} (?:then )?(?:get|see|receive|are (?:shown|told))\b/,
  /\bno longer (?:\w{3,9} )?(?:gets?|shows?|displays?|returns?|fails?|throws?|raises?|emits?|reports?|answers?|gives?|ends?)\b/,
  /\ban? (?:unrecogni[sz]ed|unknown|malformed|invalid|expired|revoked|wrong|bad|missing|used) (?:\w{2,12} )?(?:token|request|code|client|secret|scope|grant|key|uri)s? (?:returns?|gives?|yields?|produces?|gets?|is (?:answered|refused|rejected))\b/,
  /["'] (?:generally |usually )?indicates that\b/,
  /\bwhich \w{2,20} (?:rejects|refuses|returns|blocks|answers)\b/,
  /\b(?:unit )?tests? (?:drives?|covers?|checks?|pins?|asserts?|mocks?|stubs?|simulates?)\b/,
  /\b(?:all|each|both|either) (?:produces?|gives?|causes?|yields?|returns?|ends? in)\b/,
  /\b(?:other|otherwise|without it|this) (?:causes|leads to|results in|produces|triggers)\b/,
  /\botherwise,? (?:the|your|it|you) [\w ]{2,40} ?(?:crashes|fails|ends|stops)\b/,
);

/** In Japanese and Chinese the verb of such a sentence stands at its end. */
const generalBefore =
  /(?:場合|(?<!ようとした)(?:とき|時|際))(?:に|は|には|、)|(?:如果|当|若|每当)[^。\n]{2,80}(?:时|，|,|会)/;
const generalBehind = anyOf(
  '',
  /^[^。\n]{0,60}?(?:スロー|返|表示|発生|出力)(?:さ|し|され)?(?:れ)?(?:ます|る(?:ことがあります|場合があります|。))/,
  /^[^。\n]{0,30}?(?:会|将)?(?:返回|抛出|出现|显示|提示)(?!了)[^。\n]{0,20}(?:。|$)/,
);
/** What is done about an error of a kind, in the present tense: a document tells it. */
const handled =
  /^["'`)]{0,3}(?::? [\w ]{2,60}?)?(?: errors?| responses?)? (?:is|are|gets?|(?:should|must|can|may) be) (?:automatically |silently |then )?(?:retried|ignored|handled|treated|mapped|translated|converted|expected|swallowed|suppressed|documented)\b/i;

/** A case of several in Chinese, unless somebody tells of themselves. */
const supposedChinese = /(?:^|[。！;；])\s{0,3}(?:[-*•] ?)?(?:如果|若|假如|要是)(?!.{0,60}我)[^。！\n]{0,80}$/;
/** What a document says of a name: what it means. */
const explained =
  /^(?:[^\n;!?]{0,200}\))?["'`)]{0,3},? (?:(?:generally |usually |often )?indicates that|означает|значит|means? (?:that )?|bedeutet|heißt|significa|signifie|betekent|oznacza|vuol dire|quer dizer|có nghĩa là|artinya|berarti|anlamına gelir|betyder|betyr|znamená|jelenti|означає|înseamnă)(?![\p{L}])|^["'`)]{0,3} ?(?:意味着|表示(?!され)|的意思是|を意味)/iu;
/** What a document says of a name: when a library gives it. */
const givenWhen =
  /^["'`)]{0,3} (?:errors? |codes? )?is what (?:the |a )?[\w-]{2,40} \w{3,12}s\b|^["'`)]{0,3} (?:errors? |codes? )?(?:is|are|will be|gets?|can be|may be) (?:\w{4,10} )?(?:returned|thrown|raised|shown|given|reported|emitted|displayed|sent) (?:when|if|for|whenever|unless|by)\b/i;
/** In a heading, above the sentence that says when it comes. */
const isHeading = /^\s{0,3}#{1,6} /;
const explainedBelow =
  /^[^\n]{0,80}\n\s{0,3}[^\n]{0,80}?\b(?:returns?|raises?|throws?|shows?|reports?|means|happens|occurs|appears)(?: this| it)? (?:when|if|whenever|that)\b/i;
/** Whom it happens to: anybody of a kind. */
const ofAKind = /^["'`)]{0,3} for (?:any|every|each|all) (?:\w{2,14} ){1,3}(?:that|who|which|outside|without|not)\b/i;

/** What introduces an example. */
const introduces = anyOf(
  'i',
  sequence(
    'i',
    /(?:^|[.!] )(?:if|when|once|unless|whenever|in case) [^\n]{4,200}\b/,
    [/answers?|responds?|repl(?:y|ies)|returns?|receives?|sends?|gets?/],
    / [^\n]{0,100}:\s{0,3}$/,
  ),
  sequence(
    'i',
    /(?<![.@\w])/,
    [
      /(?:examples?|sample)(?! (?:of (?:the|what|my)|logs?\b|outputs?\b|traces?\b|run\b|from\b))(?!\.)/,
      forInstance,
      /looks like this/,
      /of this form/,
      /can be (?:returned|one of)/,
      /may (?:return|answer)/,
      /(?:possible|typical) (?:errors?|responses?|answers?|body|codes?)/,
    ],
    /\b[^\n]{0,200}:\s{0,3}$/,
  ),
);

/** In a block that the sentence above it calls an example, or supposes. */
export function isExample(text: string, at: number): boolean {
  const lines = text
    .slice(Math.max(0, at - 700), at)
    .split('\n')
    .slice(-14, -1);
  let captions = 0;
  for (const line of lines.reverse()) {
    // One line of a few words is the title of what it stands above.
    if (/^\s{0,9}[A-Z]\w*(?: \w+){1,6}$/.test(line) && captions++ === 0) continue;
    if (/^\s{0,40}(?:$|```|[{}[\]"'<]|[\w-]{1,40}: |HTTP\/)/.test(line) && !introduces.test(line)) continue;
    return introduces.test(line) && !ownWords.test(line);
  }
  return false;
}

/** Who tells of something that they never met, or of what their program makes of it. */
const notMet = /\b(?:I|we)(?:'ve| have)? never (?:\w{3,9} )?(?:saw|seen|got|gotten|met|had|received|encountered)\b/i;
const made = /\b(?:I|we) (?:\w{3,9} )?(?:map|translate|convert|treat|normali[sz]e)\b[^\n]{0,120}$/i;
const madeInto = /^[^\n]{0,60}?\b(?:to|into|as) (?:an?|our|the|its)\b/i;

/** In a sentence that explains: quoted and spoken of, supposed, or said of anybody. */
export function isSpokenOf(text: string, start: number, before: string, after: string, { tells }: TextKind): boolean {
  const sentence = sentenceBefore(text, start);
  if (notMet.test(sentence) || (made.test(sentence) && madeInto.test(after))) return true;
  if (ownWords.test(sentence) || gets.test(sentence) || lately.test(sentence)) return false;
  if (isQuotedInSpeech(before, after)) return true;
  if (!tells && supposes.test(sentence) && advice.test(sentence + after)) return true;
  if (
    handled.test(after) ||
    givenWhen.test(after) ||
    explained.test(after) ||
    supposedChinese.test(sentence) ||
    (generalBefore.test(sentence) && generalBehind.test(after))
  )
    return true;
  if (ofAKind.test(after) || (isHeading.test(before) && explainedBelow.test(after) && !tells)) return true;
  return (supposed.test(sentence) || general.test(sentence)) && !toDevelopers.test(sentence);
}

/** A title: `"…" error on starting`. */
const title = /^[\s#*]{0,6}["'`]{1,2}[^"'`]{0,80}$/;
const ofTitle = /^["'`]{1,2} error (?:when|while|on|in|after|during|since|from|every|even|despite|with)\b/i;

function isQuotedInSpeech(before: string, after: string): boolean {
  // The rest of what is quoted, where more of it follows.
  const [rest = ''] = /["'`]/.test(before) ? (/^[^\n"'`]{1,160}(?=["'`])/.exec(after) ?? []) : [];
  const behind = after.slice(rest.replace(/[.?!]{1,2} ?$/, '').length);
  return (
    inQuotes.test(behind) &&
    !failsWith.test(before) &&
    !(ofTitle.test(behind) && title.test(before)) &&
    (spokenOf.test(behind.slice(0, 60)) || (rest === '' && speaksOf.test(before)))
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
