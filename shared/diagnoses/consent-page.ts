import type { DiagnosisTable } from './diagnosis.ts';

const policies = 'https://developers.google.com/identity/protocols/oauth2/policies';
const webServer = 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors';

/** What Google's sign-in and consent pages say, or send back to the redirect URI (RFC 6749, section 4.1.2.1). */
export const consentPageDiagnoses = {
  'authorize.redirect_uri_mismatch': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'The redirect URI is not registered for the client',
      cause:
        'The redirect_uri of the sign-in request is not in the client’s list. Scheme, host, port, path and a slash at the end must all be the same.',
      remedy: [
        'Copy the redirect URI from “Request details” or “error details” on the error page.',
        'Google Cloud console > Google Auth Platform > Clients > your client > Authorized redirect URIs: add exactly this text. {{open:clients}}',
        'Wait some minutes and sign in again: the error page no longer appears.',
      ],
    },
    ja: {
      title: 'リダイレクト URI がクライアントに登録されていません',
      cause:
        'ログイン要求の redirect_uri がクライアントの一覧にありません。スキーム、ホスト、ポート、パス、末尾のスラッシュまで完全に一致する必要があります。',
      remedy: [
        'エラー ページの詳細に表示されているリダイレクト URI をコピーします。',
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みのリダイレクト URI] に、そのまま追加します。 {{open:clients}}',
        '数分待ってログインし直し、エラー ページが出なくなったことを確かめます。',
      ],
    },
  },
  'authorize.origin_mismatch': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'The page’s origin is not registered for the client',
      cause: 'A script asked for the sign-in, and the scheme, host and port of its page are not in the client’s list.',
      remedy: [
        'Google Cloud console > Google Auth Platform > Clients > your client > Authorized JavaScript origins: add the origin, without a path. {{open:clients}}',
        'For http://localhost:PORT add the origin with its port too, and wait some minutes.',
      ],
    },
    ja: {
      title: 'ページの生成元がクライアントに登録されていません',
      cause:
        'スクリプトからログインが要求されましたが、そのページのスキーム、ホスト、ポートがクライアントの一覧にありません。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みの JavaScript 生成元] に、パスを付けずに追加します。 {{open:clients}}',
        'http://localhost:ポート もポート番号まで登録し、数分待ってください。',
      ],
    },
  },
  'authorize.parameter_missing': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'A parameter is missing in the sign-in URL',
      cause:
        'Google did not get “{{parameter|a parameter}}”. The URL was cut or opened by hand, or (for response_type) the browser’s active account is outside the organization of an Internal app.',
      remedy: [
        'Open the whole sign-in URL again, on one line.',
        'Try it in a private window, signed in only with the account that is meant.',
        'Check the parameters that the app puts into the URL.',
      ],
    },
    ja: {
      title: 'ログイン URL にパラメーターがありません',
      cause:
        '「{{parameter|パラメーター}}」が Google に届いていません。URL が途中で切れたか手で開かれたか、response_type の場合は、選択中のアカウントが [内部] のアプリの組織に属していません。',
      remedy: [
        'ログイン URL 全体を 1 行のまま開き直してください。',
        'シークレット ウィンドウで、使うアカウントだけでログインして試してください。',
        'アプリが URL に付けるパラメーターを確認してください。',
      ],
    },
  },
  'authorize.disallowed_useragent': {
    kind: 'refused',
    reference: policies,
    en: {
      title: 'Google does not allow sign-in inside this app',
      cause: 'The page was opened in an embedded web view, and Google allows sign-in only in a full browser.',
      remedy: [
        'Users: open the page in Chrome, Safari or another browser instead of the in-app browser.',
        'Developers: open the system browser (Custom Tabs, ASWebAuthenticationSession) or use Google’s sign-in library.',
      ],
    },
    ja: {
      title: 'このアプリ内の画面ではログインできません',
      cause: 'アプリに埋め込まれた WebView で開かれています。Google は通常のブラウザでのログインだけを許可しています。',
      remedy: [
        '利用者: アプリ内ブラウザではなく、Chrome や Safari などのブラウザで開いてください。',
        '開発者: システムのブラウザ(Custom Tabs、ASWebAuthenticationSession)か、Google のログイン ライブラリを使ってください。',
      ],
    },
  },
  'authorize.out_of_band_blocked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/resources/oob-migration',
    en: {
      title: 'The copy-and-paste sign-in was switched off',
      cause: 'The app uses redirect_uri urn:ietf:wg:oauth:2.0:oob, which Google no longer allows.',
      remedy: [
        'Update the program: newer versions use a loopback address.',
        'In your own program use http://127.0.0.1:PORT with a client of type Desktop app, or a registered https address.',
      ],
    },
    ja: {
      title: 'コードを貼り付けるログイン方法は廃止されました',
      cause: 'アプリが、Google が廃止した redirect_uri urn:ietf:wg:oauth:2.0:oob を使っています。',
      remedy: [
        'プログラムを更新してください。新しい版はループバック アドレスを使います。',
        '自分のプログラムでは、[デスクトップ アプリ] のクライアントで http://127.0.0.1:ポート を使うか、登録済みの https アドレスを使ってください。',
      ],
    },
  },
  'authorize.loopback_blocked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/resources/loopback-migration',
    en: {
      title: 'A loopback redirect is not allowed for this client',
      cause: 'Clients of type Android, iOS and Chrome app may no longer redirect to 127.0.0.1 or localhost.',
      remedy: [
        'On a phone use Google’s sign-in library, or the app’s own URI scheme or app link.',
        'On a computer use a client of type Desktop app.',
      ],
    },
    ja: {
      title: 'このクライアントではループバックを使えません',
      cause:
        'Android、iOS、Chrome アプリの種類のクライアントは、127.0.0.1 や localhost へリダイレクトできなくなりました。',
      remedy: [
        'スマートフォンでは Google のログイン ライブラリか、アプリ固有の URI スキームまたはアプリリンクを使ってください。',
        'パソコンでは [デスクトップ アプリ] のクライアントを使ってください。',
      ],
    },
  },
  'authorize.policy_not_met': {
    kind: 'refused',
    reference: policies,
    en: {
      title: 'The sign-in request breaks one of Google’s rules',
      cause:
        'The page does not say which rule. Most often it is the redirect URI: plain http, an IP address, urn:ietf:wg:oauth:2.0:oob, or a scheme that this type of client may not use.',
      remedy: [
        'Open “error details” on the page: it names the rule or the parameter.',
        'Use an https redirect URI on a public domain, or http://127.0.0.1:PORT with a client of type Desktop app.',
        'Check that the type of the client fits the platform: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
      ],
    },
    ja: {
      title: 'ログイン要求が Google のルールに反しています',
      cause:
        'どのルールかは表示されません。多くはリダイレクト URI が原因です(http、IP アドレス、urn:ietf:wg:oauth:2.0:oob、この種類のクライアントでは使えないスキーム)。',
      remedy: [
        'ページでエラーの詳細を開くと、ルールまたはパラメーターが分かります。',
        '公開ドメインの https のリダイレクト URI か、[デスクトップ アプリ] のクライアントで http://127.0.0.1:ポート を使ってください。',
        'クライアントの種類が環境に合っているか確認してください: Google Cloud コンソール > Google Auth Platform > Clients。 {{open:clients}}',
      ],
    },
  },
  'authorize.app_in_testing': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549945',
    en: {
      title: 'The app is in Testing, and this account is no tester',
      cause: 'The publishing status of the app is Testing: only the accounts in its list of test users may sign in.',
      remedy: [
        'Google Cloud console > Google Auth Platform > Audience > Test users > Add users: add the account, and sign in again. {{open:audience}}',
        'Or set Publishing status to In production with Publish app; sensitive scopes then need verification.',
      ],
    },
    ja: {
      title: 'テスト中のアプリで、テストユーザーではありません',
      cause: 'アプリの公開ステータスが [テスト中] のため、テストユーザーに登録されたアカウントしかログインできません。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > [対象] > [テストユーザー] > [ユーザーを追加] でアカウントを追加し、ログインし直します。 {{open:audience}}',
        'または [アプリを公開] で公開ステータスを [本番環境] にします(機密性の高いスコープには審査が必要です)。',
      ],
    },
  },
  'authorize.app_not_verified': {
    kind: 'refused',
    reference: 'https://support.google.com/googleapi/answer/7454865',
    en: {
      title: 'Google has not verified this app',
      cause:
        'The app asks for sensitive scopes and has not gone through verification. It is a warning, or a block once the number of users of an unverified app is reached.',
      remedy: [
        'If it is your own app: Advanced > Go to app (unsafe).',
        'For users of one organization set the user type to Internal: Google Cloud console > Google Auth Platform > Audience. {{open:audience}}',
        'For everybody else have the app verified.',
      ],
    },
    ja: {
      title: 'このアプリは Google で確認されていません',
      cause:
        '機密性の高いスコープを要求していますが、審査を受けていません。警告の場合と、未確認のアプリの利用者数の上限に達してブロックされる場合があります。',
      remedy: [
        '自分のアプリなら、[詳細] > [(アプリ名)(安全ではないページ)に移動] で進めます。',
        '1 つの組織だけで使う場合は、ユーザータイプを [内部] にします: Google Cloud コンソール > Google Auth Platform > [対象]。 {{open:audience}}',
        'それ以外の場合は、アプリの審査を受けてください。',
      ],
    },
  },
  'authorize.app_blocked': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549945',
    en: {
      title: 'Google blocks this app for this account',
      cause:
        'The app asks for sensitive scopes of the account and Google does not trust it enough: it is not verified, or the account is under Advanced Protection.',
      remedy: [
        'Ask for fewer scopes: Google Cloud console > Google Auth Platform > Data Access shows which are sensitive. {{open:dataAccess}}',
        'In a Workspace an administrator can trust it: Admin console > Security > Access and data control > API controls > Manage third-party app access. {{open:thirdPartyApps}}',
        'Otherwise have the app verified.',
      ],
    },
    ja: {
      title: 'このアカウントでは Google がアプリをブロックします',
      cause:
        '機密性の高いスコープを要求していますが、アプリが信頼されていません。審査を受けていないか、アカウントが高度な保護機能プログラムの対象です。',
      remedy: [
        '要求するスコープを減らしてください。Google Cloud コンソール > Google Auth Platform > [データアクセス] で機密性を確認できます。 {{open:dataAccess}}',
        'Workspace では管理者が信頼できます: 管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [サードパーティ製アプリのアクセスを管理]。 {{open:thirdPartyApps}}',
        'それ以外の場合は、アプリの審査を受けてください。',
      ],
    },
  },
  'authorize.scope_invalid': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'A scope in the sign-in request is not valid',
      cause: 'Google does not know: {{invalid|one of the scopes asked for}}.',
      remedy: [
        'Separate scopes with one space; two scopes run together count as one wrong scope.',
        'Compare each with Google’s list: spelling, https://, no slash at the end.',
      ],
    },
    ja: {
      title: 'ログイン要求に無効なスコープがあります',
      cause: '次のスコープを Google は認識していません: {{invalid|要求したスコープのいずれか}}。',
      remedy: [
        'スコープは半角スペース 1 つで区切ります。つながった 2 つのスコープは、1 つの誤ったスコープとして扱われます。',
        'Google のスコープ一覧と比べてください(綴り、https://、末尾のスラッシュなし)。',
      ],
    },
  },
  'authorize.scopes_not_shown': {
    kind: 'refused',
    en: {
      title: 'Some scopes cannot be asked for on this page',
      cause: 'Scopes that do not go together, or that this client may not ask for, are in one sign-in request.',
      remedy: [
        'Leave out the scopes that the page names.',
        'Check the list in Google Cloud console > Google Auth Platform > Data Access. {{open:dataAccess}}',
      ],
    },
    ja: {
      title: 'この画面では要求できないスコープがあります',
      cause: '一緒に要求できないスコープ、またはこのクライアントでは要求できないスコープが含まれています。',
      remedy: [
        'ページに表示されたスコープを外してください。',
        'Google Cloud コンソール > Google Auth Platform > [データアクセス] の一覧を確認してください。 {{open:dataAccess}}',
      ],
    },
  },
  'authorize.rate_limited': {
    kind: 'refused',
    en: {
      title: 'Too many new sign-ins for this app',
      cause: 'The app’s rate of new authorizations is used up; an unverified app has a low one.',
      remedy: [
        'Wait and sign in again later.',
        'Google Cloud console > Google Auth Platform: look at the token grant rate and ask for more, or have the app verified.',
      ],
    },
    ja: {
      title: 'このアプリへの新規ログインが多すぎます',
      cause: 'アプリの新規認可の上限に達しています。未確認のアプリは上限が低く設定されています。',
      remedy: [
        '時間をおいて、もう一度ログインしてください。',
        'Google Cloud コンソール > Google Auth Platform でトークン付与の上限を確認し、増加を申請するか審査を受けてください。',
      ],
    },
  },
  'authorize.interaction_required': {
    kind: 'refused',
    reference: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
    en: {
      title: 'Sign-in without a screen is not possible now',
      cause:
        'The request said prompt=none (or a silent renewal did), but the person has to sign in, choose an account or agree.',
      remedy: [
        'Leave prompt=none out and let the person see the page once.',
        'Give login_hint when several accounts are signed in.',
      ],
    },
    ja: {
      title: '画面なしのログインはできません',
      cause: 'prompt=none(または自動更新)の要求ですが、ログイン、アカウントの選択、または許可が必要です。',
      remedy: [
        'prompt=none を外し、一度は本人に画面を表示してください。',
        '複数のアカウントでログインしている場合は login_hint を付けてください。',
      ],
    },
  },
  'authorize.unsupported_response_type': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    en: {
      title: 'This client may not ask for that response type',
      cause: 'Google does not offer this response_type, or not for this type of client.',
      remedy: ['Use response_type=code, with PKCE for apps without a secret.'],
    },
    ja: {
      title: 'この response_type は使えません',
      cause: 'Google が対応していないか、この種類のクライアントでは使えない response_type です。',
      remedy: ['response_type=code を使い、シークレットのないアプリでは PKCE も使ってください。'],
    },
  },
  'authorize.invalid_request': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'Google does not accept the sign-in request',
      cause: 'A parameter of the sign-in URL is missing, given twice, or has a value that is not allowed.',
      remedy: [
        'Open “error details” on the page: it names the parameter.',
        'Check redirect_uri, response_type, scope, and that access_type and approval_prompt or prompt are not mixed.',
      ],
    },
    ja: {
      title: 'ログイン要求が受け入れられません',
      cause: 'ログイン URL のパラメーターが不足しているか、重複しているか、許可されない値です。',
      remedy: [
        'ページでエラーの詳細を開くと、パラメーターが分かります。',
        'redirect_uri、response_type、scope を確認し、prompt と approval_prompt を同時に使わないでください。',
      ],
    },
  },
  'authorize.popup_closed': {
    kind: 'refused',
    en: {
      title: 'The sign-in window closed before it was done',
      cause:
        'The person closed the popup, the browser blocked it, or the page could not hear from it (Cross-Origin-Opener-Policy).',
      remedy: [
        'Allow popups for the site and sign in again.',
        'Developers: open the popup from a click, and send Cross-Origin-Opener-Policy: same-origin-allow-popups.',
      ],
    },
    ja: {
      title: 'ログインの画面が途中で閉じられました',
      cause:
        '本人が閉じたか、ブラウザがポップアップをブロックしたか、ページが結果を受け取れませんでした(Cross-Origin-Opener-Policy)。',
      remedy: [
        'このサイトのポップアップを許可して、ログインし直してください。',
        '開発者: クリック操作からポップアップを開き、Cross-Origin-Opener-Policy: same-origin-allow-popups を送ってください。',
      ],
    },
  },
  'authorize.browser_storage_blocked': {
    kind: 'refused',
    en: {
      title: 'Google’s old sign-in library could not start',
      cause:
        'gapi.auth2 needs cookies of Google in a frame or a registered origin; browsers block the first, and Google retired the library.',
      remedy: [
        'Move to Google Identity Services.',
        'Until then: allow third-party cookies, and add the origin under Authorized JavaScript origins of the client.',
      ],
    },
    ja: {
      title: 'Google の旧ログイン ライブラリを開始できません',
      cause:
        'gapi.auth2 にはフレーム内の Google の Cookie と登録済みの生成元が必要です。ブラウザが Cookie をブロックしており、ライブラリ自体も廃止されました。',
      remedy: [
        'Google Identity Services に移行してください。',
        'それまでは、サードパーティ Cookie を許可し、クライアントの [承認済みの JavaScript 生成元] に生成元を追加してください。',
      ],
    },
  },
  'authorize.state_mismatch': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-10.12',
    en: {
      title: 'The answer does not belong to this sign-in',
      cause:
        'The state that came back is not the one that was sent: the session was lost, the page was opened twice, or somebody else’s link was followed.',
      remedy: [
        'Start the sign-in again in one tab.',
        'Keep the session cookie over the redirect: SameSite=Lax, same host name at start and return.',
      ],
    },
    ja: {
      title: '応答がこのログインのものではありません',
      cause:
        '戻ってきた state が送ったものと違います。セッションが失われたか、ページが 2 度開かれたか、他人のリンクが開かれました。',
      remedy: [
        '1 つのタブでログインをやり直してください。',
        'リダイレクト後もセッション Cookie が残るようにしてください(SameSite=Lax、開始時と戻り先で同じホスト名)。',
      ],
    },
  },
  'authorize.scope_changed': {
    kind: 'refused',
    en: {
      title: 'Other scopes were granted than asked for',
      cause:
        'The library stops because the list differs: Google added openid or earlier grants, changed the order, or the person left a box unticked.',
      remedy: [
        'Ask for openid, …/userinfo.email and …/userinfo.profile in their long form, and leave include_granted_scopes out.',
        'With oauthlib, OAUTHLIB_RELAX_TOKEN_SCOPE=1 accepts the difference; compare the scopes yourself.',
      ],
    },
    ja: {
      title: '要求と異なるスコープが付与されました',
      cause:
        'スコープの一覧が違うためライブラリが停止しました。Google が openid や以前の許可を加えたか、順序が変わったか、本人がチェックを外しました。',
      remedy: [
        'openid、…/userinfo.email、…/userinfo.profile を長い形で要求し、include_granted_scopes を外してください。',
        'oauthlib では OAUTHLIB_RELAX_TOKEN_SCOPE=1 で許容できます。スコープは自分で比較してください。',
      ],
    },
  },
  'authorize.insecure_transport': {
    kind: 'refused',
    en: {
      title: 'The library refuses a redirect over plain http',
      cause: 'oauthlib got the redirect as http://, often since a proxy in front of the app speaks https for it.',
      remedy: [
        'Let the app know that it is behind https (X-Forwarded-Proto, for example ProxyFix in Flask).',
        'Only for a test on this computer: OAUTHLIB_INSECURE_TRANSPORT=1.',
      ],
    },
    ja: {
      title: 'http でのリダイレクトをライブラリが拒否しました',
      cause:
        'oauthlib がリダイレクトを http:// として受け取りました。手前のプロキシが https を担当している場合によく起きます。',
      remedy: [
        'https の内側にあることをアプリに伝えてください(X-Forwarded-Proto。Flask なら ProxyFix)。',
        'このコンピューターでのテストに限り、OAUTHLIB_INSECURE_TRANSPORT=1 を使えます。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
