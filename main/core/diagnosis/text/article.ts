import { anyOf, sequence } from '../any-of.ts';
import { ownWords } from './own-words.ts';

/** What an article says of an error it explains: how it comes, and what helps. Nobody who reports one writes two of these. */
const explains = anyOf(
  'giu',
  sequence(
    'giu',
    /(?<![\p{L}\p{N}_])/u,
    [
      /to (?:fix|resolve|correct|solve)(?: (?:this|the|these) (?:error|issue|problem)|:)/u,
      /this error (?:can|may|occurs|happens|means|indicates|is (?:returned|caused|shown))/u,
      /(?:resolve|handle|fix) an? [45]\d\d error/u,
      /json (?:sample|representation)/u,
      /(?:common|possible|typical|known) (?:causes|reasons|errors|error messages|issues|problems)/u,
      /troubleshooting/u,
      /un error [45]\d\d (?:indica|significa)/u,
      /para (?:corregir|resolver|solucionar|corrigir) (?:este|esse)/u,
      /(?:representación|representação) json/u,
      /este error (?:puede|se|indica)/u,
      /esse erro/u,
      /um erro [45]\d\d/u,
      /pour (?:résoudre|corriger) cette/u,
      /cette erreur (?:se|signifie|indique)/u,
      /fehlerbehebung/u,
      /dieser fehler (?:tritt|bedeutet)/u,
      /der fehler [^\n]{0,160}? tritt auf, wenn/u,
      /was bedeutet der fehler/u,
      /(?:mögliche|häufige) ursachen/u,
      /(?:posibles|comunes) causas/u,
      /causas (?:comunes|posibles|comuns|possíveis)/u,
      /possíveis causas/u,
      /causes (?:possibles|fréquentes)/u,
      /developers (?:often|frequently|may|commonly) (?:encounter|see|face)/u,
      /in this (?:article|blog|post|guide|tutorial),? we/u,
      /this (?:article|blog|guide|post|tutorial) (?:is|explains|covers|shows|will|describes|walks)/u,
      /are you (?:also )?(?:facing|getting|seeing|experiencing)/u,
      /what you should know about/u,
      /most common:/u,
      /almost always (?:one|caused|because|due|means)/u,
      /find (?:the|your) (?:symptom|error|issue) below/u,
      /this error (?:typically|usually|often|generally|commonly) (?:appears|occurs|happens|shows|means)/u,
      /(?:in )?diese[mr] (?:artikel|beitrag|anleitung)/u,
      /so (?:beheben|lösen) sie/u,
      /(?:dans )?cet article/u,
      /comment (?:résoudre|corriger|réparer)/u,
      /en este (?:artículo|tutorial)/u,
      /cómo (?:solucionar|resolver|arreglar|corregir)/u,
      /neste (?:artigo|tutorial)/u,
      /como (?:resolver|corrigir|solucionar)/u,
      /in questo articolo/u,
      /come risolvere/u,
      /в этой статье/u,
      /как (?:исправить|устранить)/u,
      /(?:artikel|tutorial) ini/u,
      /cara (?:mengatasi|memperbaiki)/u,
      /bu (?:yazıda|makalede|rehberde)/u,
      /nasıl (?:çözülür|düzeltilir)/u,
      /w tym (?:artykule|poradniku)/u,
      /jak (?:naprawić|rozwiązać)/u,
      /bài viết này/u,
      /cách (?:khắc phục|sửa)/u,
      // To whoever reads it: make sure, you see.
      /emin olun|alırsınız|görebilirsiniz|inceleyin/u,
      /pastikan(?: bahwa)?|anda (?:akan|mungkin) (?:melihat|mendapatkan|menerima)/u,
      /upewnij się|zobaczysz|otrzymasz/u,
      /hãy (?:đảm bảo|kiểm tra)|bạn (?:sẽ|có thể) (?:thấy|nhận)/u,
      /убедитесь|вы (?:увидите|получите|можете увидеть)/u,
    ],
    /(?![\p{L}])/u,
  ),
  /の?原因と対[処策]法?|対処法|解決方法|エラーの意味|このエラーは|解决方法|错误原因/u,
  /根本原因は|に遭遇し(?:た場合|たことは)|(?:本|この|当)(?:記事|ページ)(?:では|を|の)|徹底(?:解説|解決)|技術サマリー|確認ポイント|を明確に示し/u,
  /発生する可能性があります|(?:返される|異なる)場合があります|(?:次|以下)の例|以下に[^。\n]{0,12}例|発生条件|代表(?:的な)?メッセージ|早見表/u,
  /(?:以下|下面)(?:是|列舉|列举)[^。\n]{0,24}(?:範例|示例|例子)|(?:具體取決於|具体取决于)|(?:这|這)可能表示|您可能(?:会|會)|系統會(?:觸發|顯示)|系统会(?:触发|显示)/u,
  /(?:本文|这篇文章)(?:将|介绍|会|我们)|根本原因(?:是|在)|解决方案[:：]|这个错误(?:表示|意味着|通常)|常见(?:原因|错误|问题)/u,
  /(?:이|본) (?:글|포스팅|문서)에서는|원인은 다음과/u,
  /해결 ?방법/u,
  /해결법/u,
  /오류가 발생할 수 있습니다/u,
  /이 오류는/u,
  /가능한 원인/u,
  /考えられる原因|可能的原因/u,
);
/** The label of a cure, or of a cause, as guides have it. */
const cureLabel = sequence(
  'iu',
  /(?:^|\n)[^\p{L}\n[]{0,9}/u,
  [
    /how to (?:resolve|fix|solve)/u,
    /(?:quick |immediate )?fix/u,
    /solution|resolution/u,
    /what to do/u,
    /suggested actions?/u,
    /vorgeschlagene maßnahmen?/u,
    /(?:mesures|actions) suggérées?/u,
    /(?:acciones|medidas) sugeridas|acción sugerida/u,
    /(?:ações|ação) sugeridas?|azioni suggerite/u,
    /推奨される(?:対応|対処|アクション)|建议(?:执行)?(?:的操作|采取的措施|操作)|建議(?:採取)?的(?:動作|行動|操作)|권장 조치/u,
    /solusi|solución|solução|soluzione|lösung|해결|解决|解決|対処/u,
  ],
  /(?![\p{L}])(?: \([^)\n]{1,40}\))?\*{0,2}(?:[:：]| -|[^\n]{0,3}\n)/u,
);
const causeLabel =
  /(?:^|\n)[^\p{L}\n[]{0,9}(?:(?:root )?cause|causa|ursache|원인|原因)(?![\p{L}])(?:[^\n:：]{0,9}[:：]|[^\n]{0,3}\n)/iu;
/** A step of a cure. */
const cure = anyOf(
  'giu',
  sequence(
    'giu',
    /(?:^|\n)\s{0,9}(?:[-*→•]|\d{1,2}[.)])\s{1,3}(?:\*\*)?/u,
    [
      /check|verify/u,
      /make sure/u,
      /ensure|open|edit|add|enable|set|confirm|verifica/u,
      /vai su/u,
      /ve a/u,
      /edita|agrega|habilita|verifique|adicione|prüfe|überprüfe|vérifie[rz]?/u,
    ],
    /(?![\p{L}])/u,
  ),
  /→ this is normal/u,
  /this is expected/u,
  /single most common/u,
  /확인하세요/u,
  /확인해 ?주세요/u,
  /確認してください|请(?:检查|确认)/u,
);
/** A chapter of errors, or the title of a table or a page of them. */
const ofErrors = anyOf(
  'i',
  /(?:^|\n)#{1,6} (?:(?:known|common|possible|typical) )?(?:errors|error (?:codes|messages)|issues|problems|troubleshooting|faq)\s{0,3}\n/,
  /^[^\n]{0,60}\berror codes\s{0,3}\n/,
  /^(?:#{1,3} )?(?:common errors|häufige fehler|errores (?:comunes|habituales)|erreurs (?:courantes|fréquentes)|erros comuns|errori comuni|よくあるエラー|一般的なエラー|常见错误|일반적인 오류)\s{0,3}\n/,
  /\bfournit une référence des erreurs\b|\bprovides a reference of (?:calendar|drive|gmail )?errors\b/,
);
const headings = /(?:^|\n)#{1,6} [^\n]{3,}/g;
/** What only a report has: what was done and seen, and what a program printed then. */
const reports = anyOf(
  'i',
  /\bto reproduce\b/,
  /\bexpected (?:behaviou?r|result)/,
  /\bactual (?:behaviou?r|result)/,
  /\bverify (?:that )?you (?:get|see)\b/,
  /Traceback \(most/,
  /\n\s{1,12}at [\w$.<>]{1,80} ?\(/,
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
);

/** The `we` of whoever explains. */
const editorial =
  /\bwe(?:'ll| will)? (?:examine|explore|look|discuss|cover|see|walk|explain|describe|break|dive|go|guide|show|share|help|learn)\b/gi;

/** Whether a text, by its beginning, is an article or a guide: it says how errors come and what helps, twice or more, and nobody in it speaks of themselves. */
export function isArticle(start: string): boolean {
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
