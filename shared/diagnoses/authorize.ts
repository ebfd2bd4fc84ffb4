import type { DiagnosisTable } from './diagnosis.ts';

/** A sign-in through the browser (RFC 6749, section 4.1.2; RFC 8252), before there is a code. */
export const authorizeDiagnoses = {
  'authorize.code_verifier_masked': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.5',
    en: {
      title: 'The code verifier is masked, and nobody else knows it',
      cause: 'The code of this URL can be exchanged only together with the code verifier, which was made here.',
      remedy: ['Add --show-secrets and keep the verifier, or bring your own with --code-verifier @FILE.'],
    },
    ja: {
      title: 'コード検証値が伏せられています',
      cause:
        'この URL で得るコードを交換するには、ここで作ったコード検証値(code verifier)が必要ですが、ほかに知る人はいません。',
      remedy: [
        '--show-secrets を付けて検証値を控えるか、自分の検証値を --code-verifier @ファイル名 で渡してください。',
      ],
    },
  },
  'authorize.no_loopback_redirect': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2/native-app',
    en: {
      title: 'This client cannot send the browser back to here',
      cause:
        'A web client may only redirect to the URIs registered for it, and none of {{registered|them}} is on this computer.',
      remedy: [
        'Use a client of type Desktop app: it needs no registered redirect URI.',
        'Or add http://localhost:3000/ in Google Cloud console > Google Auth Platform > Clients > your client > Authorized redirect URIs, and download the file again. {{open:clients}}',
      ],
    },
    ja: {
      title: 'このクライアントではブラウザからここへ戻れません',
      cause:
        'ウェブ クライアントは登録済みの URI にしかリダイレクトできず、{{registered|登録済みの URI}} の中にこのコンピューターのものがありません。',
      remedy: [
        '[デスクトップ アプリ] のクライアントを使ってください。リダイレクト URI の登録は不要です。',
        'または Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みのリダイレクト URI] に http://localhost:3000/ を追加し、ファイルをダウンロードし直してください。 {{open:clients}}',
      ],
    },
  },
  'authorize.cannot_listen': {
    kind: 'input',
    en: {
      title: 'The port of the redirect URI is not free',
      cause:
        'Nothing can listen at {{redirectUri}} ({{reason|unknown}}): often the app’s own development server already does.',
      remedy: ['Stop the program that uses this port, or use a client of type Desktop app: it takes any free port.'],
    },
    ja: {
      title: 'リダイレクト URI のポートが使えません',
      cause:
        '{{redirectUri}} で待ち受けできません({{reason|不明}})。アプリ自身の開発用サーバーが使っていることがよくあります。',
      remedy: [
        'このポートを使っているプログラムを止めるか、空きポートを使える [デスクトップ アプリ] のクライアントを使ってください。',
      ],
    },
  },
  'authorize.timed_out': {
    kind: 'refused',
    en: {
      title: 'Nobody signed in',
      cause: 'The browser did not come back within {{seconds}} seconds. An error page of Google’s never comes back.',
      remedy: [
        'Look at the browser: if Google shows an error, its code (such as redirect_uri_mismatch) says what to change.',
        'Start the sign-in again.',
      ],
    },
    ja: {
      title: 'ログインが行われませんでした',
      cause: '{{seconds}} 秒以内にブラウザが戻りませんでした。Google のエラー ページからは戻りません。',
      remedy: [
        'ブラウザを確認してください。Google のエラーが表示されている場合は、そのコード(redirect_uri_mismatch など)で直す箇所が分かります。',
        'ログインをやり直してください。',
      ],
    },
  },
  'authorize.access_denied': {
    kind: 'refused',
    en: {
      title: 'The person did not agree',
      cause: 'Somebody chose Cancel on the consent screen, or the organization’s administrator does not allow the app.',
      remedy: [
        'Start the sign-in again and agree.',
        'If the app is in Testing, add the account: Google Cloud console > Google Auth Platform > Audience > Test users > Add users. {{open:audience}}',
      ],
    },
    ja: {
      title: '許可されませんでした',
      cause: '同意画面でキャンセルが選ばれたか、組織の管理者がアプリを許可していません。',
      remedy: [
        'ログインをやり直して許可してください。',
        'アプリが [テスト中] の場合は、Google Cloud コンソール > Google Auth Platform > [対象] > [テストユーザー] > [ユーザーを追加] でアカウントを追加してください。 {{open:audience}}',
      ],
    },
  },
  'authorize.refused': {
    kind: 'refused',
    en: {
      title: 'The sign-in ended without a code',
      cause: 'Google sent the browser back with the error “{{error}}”.',
      remedy: [
        '“interaction_required”, “login_required” and “consent_required” belong to prompt=none: leave it out.',
        'Otherwise check the parameters of the sign-in URL.',
      ],
    },
    ja: {
      title: 'コードなしでログインが終わりました',
      cause: 'Google はエラー「{{error}}」を付けてブラウザを戻しました。',
      remedy: [
        '「interaction_required」「login_required」「consent_required」は prompt=none の場合に返ります。prompt=none を外してください。',
        'それ以外の場合は、ログイン URL のパラメーターを確認してください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
