import type { Language } from '../language.ts';

interface PageWords {
  readonly title: string;
  readonly text: string;
  /** What to do now. */
  readonly next: string;
}

const close: Readonly<Record<Language, string>> = {
  en: 'You can close this tab.',
  ja: 'このタブは閉じてかまいません。',
};

/** The page a browser shows when it comes back from Google to this computer. `{{error}}` is Google's code for it. */
export const signInPages = {
  received: {
    en: { title: 'You are signed in', text: 'Grantscope has received the answer.', next: close.en },
    ja: { title: 'ログインしました', text: 'Grantscope が応答を受け取りました。', next: close.ja },
  },
  denied: {
    en: {
      title: 'Access was not allowed',
      text: 'Cancel was chosen on Google’s page, or your organization’s administrator does not allow this app (access_denied).',
      next: 'To try again, start the sign-in in Grantscope once more and choose Allow. You can close this tab.',
    },
    ja: {
      title: 'アクセスは許可されませんでした',
      text: 'Google のページでキャンセルが選ばれたか、組織の管理者がこのアプリを許可していません(access_denied)。',
      next: 'もう一度試すには、Grantscope でログインをやり直し、[許可] を選んでください。このタブは閉じてかまいません。',
    },
  },
  refused: {
    en: {
      title: 'The sign-in was not completed',
      text: 'Google answered with the error “{{error}}”.',
      next: 'Grantscope shows what it means and what to do. You can close this tab.',
    },
    ja: {
      title: 'ログインは完了しませんでした',
      text: 'Google の応答はエラー「{{error}}」でした。',
      next: '意味と対処は Grantscope に表示されます。このタブは閉じてかまいません。',
    },
  },
  again: {
    en: {
      title: 'The answer was already received',
      text: 'This page was opened a second time. The first answer counts, and nothing was done again.',
      next: close.en,
    },
    ja: {
      title: '応答はすでに受け取っています',
      text: 'このページが 2 回開かれました。有効なのは最初の応答で、2 回目は何も行っていません。',
      next: close.ja,
    },
  },
  stray: {
    en: {
      title: 'This page does not belong to the sign-in that is waiting',
      text: 'Nothing was taken from it.',
      next: 'Go back to Grantscope and use the page it opened last.',
    },
    ja: {
      title: '待機中のログインとは関係のないページです',
      text: 'このページからは何も受け取っていません。',
      next: 'Grantscope に戻り、最後に開いたページを使ってください。',
    },
  },
} as const satisfies Record<string, Readonly<Record<Language, PageWords>>>;

export type SignInPage = keyof typeof signInPages;
