import type { DiagnosisTable } from './diagnosis.ts';

const webServer = 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors';

/** A sign-in through the browser (RFC 6749, section 4.1.2; RFC 8252), before there is a code. */
export const authorizeDiagnoses = {
  'authorize.code_verifier_masked': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.5',
    en: {
      title: 'The code verifier is masked, and nobody else knows it',
      cause: 'The code of this URL can be exchanged only together with the code verifier, which was made here.',
      remedy: ['Add {{copy=--show-secrets}} and keep the verifier.', 'Or bring your own with --code-verifier @FILE.'],
    },
    ja: {
      title: 'コード検証値が伏せられています',
      cause:
        'この URL で得るコードを交換するには、ここで作ったコード検証値(code verifier)が必要ですが、ほかに知る人はいません。',
      remedy: [
        '{{copy=--show-secrets}} を付けて、表示された検証値を控えます。',
        'または、自分の検証値を --code-verifier @ファイル名 で渡します。',
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
        'Or add {{copy=http://localhost:3000/}} in Google Cloud console > Google Auth Platform > Clients > your client > Authorized redirect URIs, and download the file again. {{open:clients}}',
      ],
    },
    ja: {
      title: 'このクライアントではブラウザからここへ戻れません',
      cause:
        'ウェブ クライアントは登録済みの URI にしかリダイレクトできず、{{registered|登録済みの URI}} の中にこのコンピューターのものがありません。',
      remedy: [
        '[デスクトップ アプリ] のクライアントを使います。リダイレクト URI の登録は不要です。',
        'または、Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みのリダイレクト URI] に {{copy=http://localhost:3000/}} を追加し、ファイルをダウンロードし直します。 {{open:clients}}',
      ],
    },
  },
  'authorize.cannot_listen': {
    kind: 'input',
    en: {
      title: 'The port of the redirect URI is not free',
      cause:
        'Nothing can listen at {{redirectUri|the redirect URI}} ({{reason|unknown}}): often the app’s own development server already does.',
      remedy: ['Stop the program that uses this port.', 'Or use a client of type Desktop app: it takes any free port.'],
    },
    ja: {
      title: 'リダイレクト URI のポートが使えません',
      cause:
        '{{redirectUri|リダイレクト URI}} で待ち受けできません({{reason|不明}})。アプリ自身の開発用サーバーが使っていることがよくあります。',
      remedy: [
        'このポートを使っているプログラムを止めます。',
        'または、空いているポートを使える [デスクトップ アプリ] のクライアントを使います。',
      ],
    },
  },
  'authorize.timed_out': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/native-app',
    en: {
      title: 'Nobody signed in',
      cause:
        'The browser did not come back within {{seconds|the allowed}} seconds. An error page of Google’s never comes back.',
      remedy: [
        'Look at the browser: if Google shows an error there, its code (such as redirect_uri_mismatch) says what to change.',
        'Start the sign-in again, and agree within the time.',
      ],
      fixedWhen: 'The browser says that it can be closed, and a code or tokens arrive.',
    },
    ja: {
      title: 'ログインが行われませんでした',
      cause: '{{seconds|制限}} 秒以内にブラウザが戻りませんでした。Google のエラー ページからは戻りません。',
      remedy: [
        'ブラウザを確認します。Google のエラーが表示されていれば、そのコード(redirect_uri_mismatch など)で直す箇所が分かります。',
        'ログインをやり直し、時間内に許可します。',
      ],
      fixedWhen: 'ブラウザに閉じてよいと表示され、コードまたはトークンが届きます。',
    },
  },
  'authorize.access_denied': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'The person did not agree',
      cause: 'Somebody chose Cancel on the consent screen, or the organization’s administrator does not allow the app.',
      remedy: [
        'Start the sign-in again and agree.',
        'If the app is in Testing, add the account: Google Cloud console > Google Auth Platform > Audience > Test users > Add users. {{open:audience}}',
        'If the organization blocks the app, ask its administrator to allow it.',
      ],
      fixedWhen: 'After agreeing, the browser comes back with a code.',
    },
    ja: {
      title: '許可されませんでした',
      cause: '同意画面でキャンセルが選ばれたか、組織の管理者がアプリを許可していません。',
      remedy: [
        'ログインをやり直して許可します。',
        'アプリが [テスト中] なら、アカウントを追加します: Google Cloud コンソール > Google Auth Platform > [対象] > [テストユーザー] > [ユーザーを追加]。 {{open:audience}}',
        '組織がアプリを制限している場合は、管理者に許可を依頼します。',
      ],
      fixedWhen: '許可すると、ブラウザがコード付きで戻ります。',
    },
  },
  'authorize.refused': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    en: {
      title: 'The sign-in ended without a code',
      cause: 'Google sent the browser back with the error “{{error|that is in its address}}”.',
      remedy: [
        'For interaction_required, login_required and consent_required: leave prompt=none out.',
        'For other errors: check the parameters of the sign-in URL.',
      ],
      fixedWhen: 'A new sign-in comes back with a code.',
    },
    ja: {
      title: 'コードなしでログインが終わりました',
      cause: 'Google はエラー「{{error|アドレスにあるもの}}」を付けてブラウザを戻しました。',
      remedy: [
        'interaction_required、login_required、consent_required の場合: prompt=none を外します。',
        'それ以外の場合: ログイン URL のパラメーターを確認します。',
      ],
      fixedWhen: 'ログインし直すと、コード付きで戻ります。',
    },
  },
} as const satisfies DiagnosisTable;
