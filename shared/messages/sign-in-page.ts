import type { Language } from '../language.ts';

interface PageWords {
  readonly title: string;
  readonly text: string;
}

/** The page a browser shows when it comes back from Google to this computer. */
export const signInPages = {
  received: {
    en: { title: 'You are signed in', text: 'Grantscope has received the answer. You can close this tab.' },
    ja: { title: 'ログインしました', text: 'Grantscope が応答を受け取りました。このタブは閉じてかまいません。' },
  },
  refused: {
    en: { title: 'The sign-in was not completed', text: 'Grantscope shows the reason. You can close this tab.' },
    ja: {
      title: 'ログインは完了しませんでした',
      text: '理由は Grantscope に表示されます。このタブは閉じてかまいません。',
    },
  },
  stray: {
    en: {
      title: 'This page does not belong to the sign-in that is waiting',
      text: 'Nothing was taken from it. Go back to Grantscope and use the page it opened last.',
    },
    ja: {
      title: '待機中のログインとは関係のないページです',
      text: 'このページからは何も受け取っていません。Grantscope に戻り、最後に開いたページを使ってください。',
    },
  },
} as const satisfies Record<string, Readonly<Record<Language, PageWords>>>;

export type SignInPage = keyof typeof signInPages;
