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
        'Open Google Cloud console > Google Auth Platform > Clients > your client > Authorized redirect URIs. {{open:clients}}',
        'Add exactly that text, save, and wait some minutes.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'リダイレクト URI がクライアントに登録されていません',
      cause:
        'ログインのリクエストの redirect_uri がクライアントの一覧にありません。スキーム、ホスト、ポート、パス、末尾のスラッシュまで完全に一致する必要があります。',
      remedy: [
        'エラー ページの詳細に表示されているリダイレクト URI をコピーします。',
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みのリダイレクト URI] を開きます。 {{open:clients}}',
        'コピーしたとおりに追加して保存し、数分待ちます。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.origin_mismatch': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'The page’s origin is not registered for the client',
      cause: 'A script asked for the sign-in, and the scheme, host and port of its page are not in the client’s list.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients > your client > Authorized JavaScript origins. {{open:clients}}',
        'Add the origin of the page, without a path; for http://localhost:PORT with its port.',
        'Save, and wait some minutes.',
      ],
      fixedWhen: 'A new sign-in from that page shows the consent screen instead of the error.',
    },
    ja: {
      title: 'ページの生成元がクライアントに登録されていません',
      cause:
        'スクリプトからログインが要求されましたが、そのページのスキーム、ホスト、ポートがクライアントの一覧にありません。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みの JavaScript 生成元] を開きます。 {{open:clients}}',
        'ページの生成元を、パスを付けずに追加します。http://localhost:ポート はポート番号まで付けます。',
        '保存して、数分待ちます。',
      ],
      fixedWhen: 'そのページからログインし直すと、エラーではなく同意画面が表示されます。',
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
        'Try it in a private window, signed in only with the account that is to use the app.',
        'Check the parameters that the app puts into the URL, {{parameter|the named one}} first.',
      ],
      fixedWhen: 'The complete URL shows the consent screen instead of the error.',
    },
    ja: {
      title: 'ログイン URL にパラメーターがありません',
      cause:
        '「{{parameter|パラメーター}}」が Google に届いていません。URL が途中で切れたか手で開かれたか、response_type の場合は、選択中のアカウントが [内部] のアプリの組織に属していません。',
      remedy: [
        'ログイン URL 全体を 1 行のまま開き直してください。',
        'シークレット ウィンドウで、使うアカウントだけでログインして試してください。',
        'アプリが URL に付けるパラメーターを確認してください。まず {{parameter|示されたもの}} からです。',
      ],
      fixedWhen: '完全な URL を開くと、エラーではなく同意画面が表示されます。',
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
      fixedWhen: 'In a full browser the consent screen appears instead of the error.',
    },
    ja: {
      title: 'このアプリ内の画面ではログインできません',
      cause: 'アプリに埋め込まれた WebView で開かれています。Google は通常のブラウザでのログインだけを許可しています。',
      remedy: [
        '利用者: アプリ内ブラウザではなく、Chrome や Safari などのブラウザで開いてください。',
        '開発者: システムのブラウザ(Custom Tabs、ASWebAuthenticationSession)か、Google のログイン ライブラリを使ってください。',
      ],
      fixedWhen: '通常のブラウザでは、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.out_of_band_blocked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/resources/oob-migration',
    en: {
      title: 'The copy-and-paste sign-in was switched off',
      cause: 'The app uses redirect_uri urn:ietf:wg:oauth:2.0:oob, which Google no longer allows.',
      remedy: [
        'If the program is somebody else’s, update it: newer versions use a loopback address.',
        'In your own program use http://127.0.0.1:PORT with a client of type Desktop app, or a registered https address.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'コードを貼り付けるログイン方法は廃止されました',
      cause: 'アプリが、Google が廃止した redirect_uri urn:ietf:wg:oauth:2.0:oob を使っています。',
      remedy: [
        'ほかの人が作ったプログラムなら、更新してください。新しい版はループバック アドレスを使います。',
        '自分のプログラムでは、[デスクトップ アプリ] のクライアントで http://127.0.0.1:ポート を使うか、登録済みの https アドレスを使ってください。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
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
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'このクライアントではループバックを使えません',
      cause:
        'Android、iOS、Chrome アプリの種類のクライアントは、127.0.0.1 や localhost へリダイレクトできなくなりました。',
      remedy: [
        'スマートフォンでは Google のログイン ライブラリか、アプリ固有の URI スキームまたはアプリリンクを使ってください。',
        'コンピューターでは [デスクトップ アプリ] のクライアントを使ってください。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.policy_not_met': {
    kind: 'refused',
    reference: policies,
    en: {
      title: 'The sign-in request breaks one of Google’s rules',
      cause:
        'The page itself does not say which rule. Most often it is the redirect URI: plain http, an IP address, urn:ietf:wg:oauth:2.0:oob, or a scheme that this type of client may not use.',
      remedy: [
        'Open “error details” on the page: it names the rule or the parameter.',
        'Use an https redirect URI on a public domain, or http://127.0.0.1:PORT with a client of type Desktop app.',
        'Check that the type of the client fits the platform: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'ログインのリクエストが Google のルールに反しています',
      cause:
        'どのルールかは表示されません。多くはリダイレクト URI が原因です(http、IP アドレス、urn:ietf:wg:oauth:2.0:oob、この種類のクライアントでは使えないスキーム)。',
      remedy: [
        'ページでエラーの詳細を開くと、ルールまたはパラメーターが分かります。',
        '公開ドメインの https のリダイレクト URI か、[デスクトップ アプリ] のクライアントで http://127.0.0.1:ポート を使ってください。',
        'クライアントの種類が環境に合っているか確認してください: Google Cloud コンソール > Google Auth Platform > Clients。 {{open:clients}}',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.app_in_testing': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549945',
    en: {
      title: 'The app is in Testing, and this account is not a test user',
      cause: 'The publishing status of the app is Testing: only the accounts in its list of test users may sign in.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Audience > Test users, choose Add users and add the account. {{open:audience}}',
        'Or choose Publish app there, so that Publishing status becomes In production; sensitive scopes then need verification.',
        'Sign in again.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'テスト中のアプリで、このアカウントはテストユーザーではありません',
      cause: 'アプリの公開ステータスが [テスト中] のため、テストユーザーに登録されたアカウントしかログインできません。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > [対象] > [テストユーザー] を開き、[ユーザーを追加] でアカウントを追加します。 {{open:audience}}',
        'または、そこで [アプリを公開] を選び、公開ステータスを [本番環境] にします。機密性の高いスコープには審査が必要です。',
        'ログインし直します。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
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
        'If it is your own app: choose Advanced, then Go to (your app) (unsafe).',
        'For the users of one organization, set the user type to Internal: Google Cloud console > Google Auth Platform > Audience. {{open:audience}}',
        'For everybody else, have the app verified.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen without the warning.',
    },
    ja: {
      title: 'このアプリは Google で確認されていません',
      cause:
        '機密性の高いスコープを要求していますが、審査を受けていません。警告の場合と、未確認のアプリの利用者数の上限に達してブロックされる場合があります。',
      remedy: [
        '自分のアプリなら、[詳細] を選び、「(アプリ名)(安全ではないページ)に移動」を選びます。',
        '1 つの組織だけで使うなら、ユーザータイプを [内部] にします: Google Cloud コンソール > Google Auth Platform > [対象]。 {{open:audience}}',
        'それ以外の場合は、アプリの審査を受けます。',
      ],
      fixedWhen: 'ログインし直すと、警告なしで同意画面が表示されます。',
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
        'Ask for fewer scopes: Google Cloud console > Google Auth Platform > Data Access shows which ones are sensitive. {{open:dataAccess}}',
        'In a Workspace organization, an administrator can trust the app: Admin console > Menu > Security > Access and data control > API controls > Manage third-party app access. {{open:thirdPartyApps}}',
        'Otherwise have the app verified.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'このアカウントでは Google がアプリをブロックします',
      cause:
        '機密性の高いスコープを要求していますが、アプリが信頼されていません。審査を受けていないか、アカウントが高度な保護機能プログラムの対象です。',
      remedy: [
        '要求するスコープを減らします。Google Cloud コンソール > Google Auth Platform > [データアクセス] で、機密性の高いものが分かります。 {{open:dataAccess}}',
        'Workspace の組織では、管理者がアプリを信頼できます: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [サードパーティ製アプリのアクセスを管理]。 {{open:thirdPartyApps}}',
        'それ以外の場合は、アプリの審査を受けます。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.scope_invalid': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'A scope in the sign-in request is not valid',
      cause: 'Google does not know: {{invalid|one of the scopes asked for}}.',
      remedy: [
        'Separate scopes with one space: two that run together count as one wrong scope.',
        'Compare each with Google’s list: spelling, https://, no slash at the end.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'ログインのリクエストに無効なスコープがあります',
      cause: '次のスコープを Google は認識していません: {{invalid|要求したスコープのいずれか}}。',
      remedy: [
        'スコープを半角スペース 1 つで区切ります。つながった 2 つは、1 つの誤ったスコープとして扱われます。',
        'Google のスコープ一覧と 1 つずつ比べます(綴り、https://、末尾のスラッシュなし)。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.scopes_not_shown': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549135',
    en: {
      title: 'Some scopes cannot be asked for on this page',
      cause: 'Scopes that do not go together, or that this client may not ask for, are in one sign-in request.',
      remedy: [
        'Leave out the scopes that the page names.',
        'Compare the rest with Google Cloud console > Google Auth Platform > Data Access. {{open:dataAccess}}',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'この画面では要求できないスコープがあります',
      cause: '一緒に要求できないスコープ、またはこのクライアントでは要求できないスコープが含まれています。',
      remedy: [
        'ページに表示されたスコープを外します。',
        '残りを Google Cloud コンソール > Google Auth Platform > [データアクセス] の一覧と比べます。 {{open:dataAccess}}',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.rate_limited': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/9028764',
    en: {
      title: 'Too many new sign-ins for this app',
      cause: 'The app’s rate of new authorizations is used up; an unverified app has a low one.',
      remedy: [
        'Wait, and sign in again later.',
        'If it is your app, look at its token grant rate in Google Cloud console > Google Auth Platform > Audience, and ask for more. {{open:audience}}',
      ],
      fixedWhen: 'A later sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'このアプリへの新規ログインが多すぎます',
      cause: 'アプリの新規認可の上限に達しています。未確認のアプリは上限が低く設定されています。',
      remedy: [
        '時間をおいて、もう一度ログインします。',
        '自分のアプリなら、Google Cloud コンソール > Google Auth Platform > [対象] でトークン付与の上限を確認し、増加を申請します。 {{open:audience}}',
      ],
      fixedWhen: 'あとでログインすると、エラーではなく同意画面が表示されます。',
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
        'Leave prompt=none out, and let the person see the page once.',
        'When several accounts are signed in, give login_hint.',
      ],
      fixedWhen: 'The sign-in comes back with a code.',
    },
    ja: {
      title: '画面なしのログインはできません',
      cause: 'prompt=none(または自動更新)のリクエストですが、ログイン、アカウントの選択、または許可が必要です。',
      remedy: [
        'prompt=none を外し、一度は本人に画面を表示します。',
        '複数のアカウントでログインしている場合は、login_hint を付けます。',
      ],
      fixedWhen: 'ログインすると、コード付きで戻ります。',
    },
  },
  'authorize.unsupported_response_type': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    en: {
      title: 'This client may not ask for that response type',
      cause: 'Google does not offer this response_type, or not for this type of client.',
      remedy: ['Use {{copy=response_type=code}}.', 'In an app without a secret, add PKCE (code_challenge).'],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'この response_type は使えません',
      cause: 'Google が対応していないか、この種類のクライアントでは使えない response_type です。',
      remedy: [
        '{{copy=response_type=code}} を使います。',
        'シークレットのないアプリでは、PKCE(code_challenge)も付けます。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
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
        'Check redirect_uri, response_type and scope in the sign-in URL.',
        'Use prompt or approval_prompt, not both.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'ログインのリクエストが受け入れられません',
      cause: 'ログイン URL のパラメーターが不足しているか、重複しているか、許可されない値です。',
      remedy: [
        'ページでエラーの詳細を開くと、パラメーターが分かります。',
        'ログイン URL の redirect_uri、response_type、scope を確認します。',
        'prompt と approval_prompt は、どちらか一方だけを使います。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.popup_closed': {
    kind: 'refused',
    reference:
      'https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid#cross_origin_opener_policy',
    en: {
      title: 'The sign-in window closed before it was done',
      cause:
        'The person closed the popup, the browser blocked it, or the page could not hear from it (Cross-Origin-Opener-Policy).',
      remedy: [
        'Allow popups for the site, and sign in again.',
        'In your own page, open the popup from a click, and send Cross-Origin-Opener-Policy: same-origin-allow-popups.',
      ],
      fixedWhen: 'The popup closes by itself, and the page gets the code or token.',
    },
    ja: {
      title: 'ログインのウィンドウが途中で閉じました',
      cause:
        '本人が閉じたか、ブラウザがポップアップをブロックしたか、ページが結果を受け取れませんでした(Cross-Origin-Opener-Policy)。',
      remedy: [
        'このサイトのポップアップを許可して、ログインし直してください。',
        '自分のページでは、クリック操作からポップアップを開き、Cross-Origin-Opener-Policy: same-origin-allow-popups を送信してください。',
      ],
      fixedWhen: 'ポップアップが自動で閉じ、ページがコードまたはトークンを受け取ります。',
    },
  },
  'authorize.browser_storage_blocked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/gsi/web/guides/gis-migration',
    en: {
      title: 'Google’s old sign-in library could not start',
      cause:
        'gapi.auth2 needs cookies of Google in a frame or a registered origin; browsers block the first, and Google retired the library.',
      remedy: [
        'Move the page to Google Identity Services.',
        'Until then, allow third-party cookies for it.',
        'Check that its origin is listed: Google Cloud console > Google Auth Platform > Clients > your client > Authorized JavaScript origins. {{open:clients}}',
      ],
      fixedWhen: 'The sign-in button opens Google’s page.',
    },
    ja: {
      title: 'Google の旧ログイン ライブラリを開始できません',
      cause:
        'gapi.auth2 にはフレーム内の Google の Cookie と登録済みの生成元が必要です。ブラウザが Cookie をブロックしており、ライブラリ自体も廃止されました。',
      remedy: [
        'ページを Google Identity Services に移行します。',
        'それまでは、このページでサードパーティ Cookie を許可します。',
        '生成元が登録されているか確認します: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント > [承認済みの JavaScript 生成元]。 {{open:clients}}',
      ],
      fixedWhen: 'ログインのボタンから Google のページが開きます。',
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
      fixedWhen: 'A sign-in in one tab ends in the app, without this error.',
    },
    ja: {
      title: '応答がこのログインのものではありません',
      cause:
        '戻ってきた state が送ったものと違います。セッションが失われたか、ページが 2 度開かれたか、他人のリンクが開かれました。',
      remedy: [
        '1 つのタブでログインをやり直してください。',
        'リダイレクト後もセッション Cookie が残るようにしてください(SameSite=Lax、開始時と戻り先で同じホスト名)。',
      ],
      fixedWhen: '1 つのタブでログインすると、このエラーなしでアプリに戻ります。',
    },
  },
  'authorize.scope_changed': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#incrementalAuth',
    en: {
      title: 'Other scopes were granted than asked for',
      cause:
        'The library stops because the list differs: Google added openid or earlier grants, changed the order, or the person left a box unticked.',
      remedy: [
        'Ask for openid, …/userinfo.email and …/userinfo.profile in their long form.',
        'Leave include_granted_scopes out.',
        'With oauthlib, OAUTHLIB_RELAX_TOKEN_SCOPE=1 accepts the difference; then compare the scopes yourself.',
      ],
      fixedWhen: 'The exchange ends with tokens instead of the library’s error.',
    },
    ja: {
      title: '要求と異なるスコープが付与されました',
      cause:
        'スコープの一覧が違うためライブラリが停止しました。Google が openid や以前の許可を加えたか、順序が変わったか、本人がチェックを外しました。',
      remedy: [
        'openid、…/userinfo.email、…/userinfo.profile を省略しない形で要求します。',
        'include_granted_scopes を外します。',
        'oauthlib では、OAUTHLIB_RELAX_TOKEN_SCOPE=1 で違いを許容できます。その場合は、スコープを自分で比較します。',
      ],
      fixedWhen: '交換すると、ライブラリのエラーではなくトークンが得られます。',
    },
  },
  'authorize.insecure_transport': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.1',
    en: {
      title: 'The library refuses a redirect over plain http',
      cause: 'oauthlib got the redirect as http://. Often a proxy in front of the app answers for https.',
      remedy: [
        'Let the app know that it is behind https (X-Forwarded-Proto, for example ProxyFix in Flask).',
        'Only for a test on this computer: OAUTHLIB_INSECURE_TRANSPORT=1.',
      ],
      fixedWhen: 'The redirect ends in the app without this error.',
    },
    ja: {
      title: 'http でのリダイレクトをライブラリが拒否しました',
      cause:
        'oauthlib がリダイレクトを http:// として受け取りました。手前のプロキシが https を担当している場合によく起きます。',
      remedy: [
        'https の内側にあることをアプリに伝えてください(X-Forwarded-Proto。Flask なら ProxyFix)。',
        'このコンピューターでのテストに限り、OAUTHLIB_INSECURE_TRANSPORT=1 を使えます。',
      ],
      fixedWhen: 'リダイレクト後、このエラーなしでアプリに戻ります。',
    },
  },
} as const satisfies DiagnosisTable;
