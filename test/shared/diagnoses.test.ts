import { describe, expect, test } from 'vitest';
import { type DiagnosisCode, diagnoses } from '../../shared/diagnoses/catalogue.ts';
import type { Diagnosis, DiagnosisWords } from '../../shared/diagnoses/diagnosis.ts';
import { isConsolePage } from '../../shared/console-pages.ts';
import { type Language, languages } from '../../shared/language.ts';
import { evidenceWords } from '../../shared/messages/evidence.ts';

/** Where Google, or a standard that Google implements, documents its answers. */
const documentation = [
  'developers.google.com',
  'support.google.com',
  'knowledge.workspace.google.com',
  'cloud.google.com',
  'firebase.google.com',
  'developer.android.com',
  'google.aip.dev',
  'www.rfc-editor.org',
  'openid.net',
];

/** Refusals of Grantscope's own: Google did not say them, so that Google documents none. */
const ourOwn: ReadonlySet<string> = new Set<DiagnosisCode>([
  'operation.unexpected',
  'network.host_not_allowed',
  'network.request_not_allowed',
  'calendar.not_played',
  'diagnosis.unrecognised',
]);

/**
 * What Google's consoles call things: where one stands in a text as a place to go to, the other language's text has the
 * other. An English label in a Japanese text is one that nobody finds.
 */
const consoleTerms: readonly (readonly [en: string, ja: string])[] = [
  ['Menu >', 'メニュー アイコン >'],
  ['Security >', '[セキュリティ] >'],
  ['Access and data control >', '[アクセスとデータ管理] >'],
  ['API controls', '[API の制御]'],
  ['Manage Domain Wide Delegation', '[ドメイン全体の委任を管理]'],
  ['Add new', '[新しく追加]'],
  ['OAuth scopes (comma-delimited)', '[OAuth スコープ(カンマ区切り)]'],
  ['Choose Authorize', '[承認] を選'],
  ['Manage third-party app access', '[サードパーティ製アプリのアクセスを管理]'],
  ['Trusted', '[信頼できる]'],
  ['Apps > Google Workspace', '[アプリ] > [Google Workspace]'],
  ['Service status', '[サービスのステータス]'],
  ['APIs & Services', '[API とサービス]'],
  ['> Credentials', '> [認証情報]'],
  ['API Library', '[API ライブラリ]'],
  ['Enable,', '[有効にする]'],
  ['Audience', '[対象]'],
  ['Data Access', '[データアクセス]'],
  ['Publishing status', '公開ステータス'],
  ['In production', '[本番環境]'],
  ['is Testing', '[テスト中]'],
  ['Publish app', '[アプリを公開]'],
  ['> Test users', '> [テストユーザー]'],
  ['Add users', '[ユーザーを追加]'],
  ['Authorized redirect URIs', '[承認済みのリダイレクト URI]'],
  ['Authorized JavaScript origins', '[承認済みの JavaScript 生成元]'],
  ['Desktop app', '[デスクトップ アプリ]'],
  ['type Web application', '[ウェブ アプリケーション]'],
  ['IAM & Admin', '[IAM と管理]'],
  ['> Service accounts', '> [サービス アカウント]'],
  ['Advanced settings', '[詳細設定]'],
  ['> Keys', '> [キー]'],
  ['Add key', '[鍵を追加]'],
  ['Create new key', '[新しい鍵を作成]'],
  ['Settings and sharing', '[設定と共有]'],
  ['Share with specific people', '[特定のユーザーまたはグループと共有する]'],
  ['See all event details', '[予定の表示(すべての予定の詳細)]'],
];

/** Other spellings of Google's own words, and words that Grantscope calls something else. */
const notOurWords: Readonly<Record<Language, RegExp>> = {
  en: /domain-wide delegation >|Manage [Dd]omain-wide|oauth2? token|e-mail-address|colour|\bplease\b/i,
  ja: /リフレッシュ ?トークン|アクセストークン|サービスアカウント|コンピュータ(?!ー)|パソコン|つづり|サーバ(?!ー)|ユーザ(?!ー)|ブラウザー|プロキシー|認証コード|なりすま|お客様/,
};

const codes = Object.entries<Diagnosis>(diagnoses);
const words = codes.flatMap(([code, diagnosis]) =>
  languages.map((language) => ({ code, language, kind: diagnosis.kind, ...textsOf(diagnosis[language]) })),
);

describe.each(words)('$code in $language', ({ language, kind, title, cause, remedy, fixedWhen }) => {
  const texts = [title, cause, ...remedy, ...(fixedWhen === undefined ? [] : [fixedWhen])];

  test('has a title of a line, a cause of two sentences and steps', () => {
    expect(Array.from(withoutPlaceholders(title)).length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[.。!]$/);
    expect(sentencesIn(cause)).toBeGreaterThanOrEqual(1);
    expect(sentencesIn(cause)).toBeLessThanOrEqual(2);
    expect(cause).toMatch(/[.。]$|\}\}$/);
    expect(remedy.length).toBeGreaterThan(0);
  });

  test('says how one sees that it is fixed, in a sentence', () => {
    if (kind === 'refused' || kind === 'network') expect(fixedWhen).toBeDefined();
    if (fixedWhen === undefined) return;
    expect(sentencesIn(fixedWhen)).toBe(1);
    expect(fixedWhen).toMatch(/[.。]$/);
  });

  test('is written in its own language, evenly spaced', () => {
    expect(/[ぁ-んァ-ヶ一-龠]/.test(texts.join(''))).toBe(language === 'ja');
    for (const text of texts) {
      expect(text).not.toMatch(/ {2}|^ | $|\.{3}|''/);
      expect(text).not.toMatch(notOurWords[language]);
      if (language === 'en') expect(text).not.toMatch(/["']/);
      // Half-width katakana, full-width brackets and letters, blanks around Japanese brackets and marks.
      if (language === 'ja')
        expect(text).not.toMatch(
          /[\uFF61-\uFF9F（）：Ａ-Ｚａ-ｚ０-９]| [、。」)]|[「(] |[ぁ-んァ-ヶー一-龠] \((?!https)/,
        );
    }
  });

  test('names evidence that there is, and pages that can be opened, last in their step', () => {
    for (const text of texts) {
      for (const { how, name } of placeholdersIn(text)) {
        if (how === 'open') expect(isConsolePage(name), name).toBe(true);
        else if (how !== 'literal') expect(Object.keys(evidenceWords)).toContain(name);
        if (how !== undefined) expect(remedy).toContain(text);
      }
      expect(text.replace(/ \{\{open:\w+\}\}$/, '')).not.toContain('{{open:');
    }
  });

  test('has words of its own where evidence may be missing', () => {
    // What a person typed or a file held is always there for problems of input; Google's answers bring what they bring.
    const bare = texts
      .flatMap(placeholdersIn)
      .filter(({ how, otherwise }) => how !== 'open' && otherwise === undefined);
    if (kind === 'refused') expect(bare.filter(({ how }) => how !== 'literal')).toEqual([]);
  });
});

describe.each(codes)('%s', (code, { kind, reference, en, ja }) => {
  test('is documented by Google or a standard where Google says it', () => {
    if (kind === 'refused' && !ourOwn.has(code)) expect(reference).toBeDefined();
    if (reference === undefined) return;
    expect(new URL(reference).protocol).toBe('https:');
    expect(documentation).toContain(new URL(reference).host);
  });

  test('says the same in both languages: steps, evidence, what to copy, what to open', () => {
    expect(ja.remedy).toHaveLength(en.remedy.length);
    expect(ja.fixedWhen === undefined).toBe(en.fixedWhen === undefined);
    const steps = (of: DiagnosisWords) => of.remedy.map((step) => named(step));
    expect(steps(ja)).toEqual(steps(en));
    expect([named(ja.title), named(ja.cause)]).toEqual([named(en.title), named(en.cause)]);
  });

  test('calls the consoles’ pages, buttons and fields what they are called there', () => {
    en.remedy.forEach((step, at) => {
      const japanese = ja.remedy[at] ?? '';
      for (const [english, itsJapanese] of consoleTerms) {
        expect(japanese, english).not.toContain(english);
        if (step.includes(english)) expect(japanese, step).toContain(itsJapanese);
      }
    });
  });
});

function textsOf({ title, cause, remedy, fixedWhen }: DiagnosisWords) {
  return { title, cause, remedy, fixedWhen };
}

interface Placeholder {
  readonly how: string | undefined;
  readonly name: string;
  readonly otherwise: string | undefined;
}

function placeholdersIn(text: string): readonly Placeholder[] {
  return Array.from(
    text.matchAll(/\{\{(?:(copy|open):)?(\w+)(?:\|([^}]*))?\}\}|\{\{copy=([^}]+)\}\}/g),
    ([, how, name = '', otherwise, literal]) =>
      literal === undefined ? { how, name, otherwise } : { how: 'literal', name: literal, otherwise: undefined },
  );
}

function named(text: string): readonly string[] {
  return placeholdersIn(text)
    .map(({ how, name }) => `${how ?? ''}:${name}`)
    .sort();
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{\{[^}]*\}\}/g, 'x');
}

/** Full stops, question marks at an end; not those inside addresses, file names and shortened texts. */
function sentencesIn(text: string): number {
  const plain = withoutPlaceholders(text).replaceAll(/\([^()]*\)/g, '');
  return Math.max(1, plain.match(/[.?](?=\s|$)|[。?](?=.|$)/g)?.length ?? 0);
}
