import type { DiagnosisTable } from './diagnosis.ts';

const webServer = 'https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient';
const redirectRules = 'https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation';
const openIdConnect =
  'https://developers.google.com/identity/openid-connect/openid-connect#authenticationuriparameters';

/** What a consent URL is warned of before anybody opens it (RFC 6749, section 4.1.1). It is built all the same. */
export const consentUrlDiagnoses = {
  'authorize.redirect_uri_insecure': {
    kind: 'input',
    reference: redirectRules,
    en: {
      title: 'http is for this computer only',
      cause: '{{redirectUri}} is neither https nor a loopback address. Google registers no such redirect URI.',
      remedy: ['Use https, or while developing http://localhost or http://127.0.0.1 with a port.'],
    },
    ja: {
      title: 'http を使えるのはこのコンピューターだけです',
      cause: '{{redirectUri}} は https でもループバック アドレスでもありません。Google には登録できません。',
      remedy: ['https にするか、開発中は http://localhost または http://127.0.0.1 とポート番号を使ってください。'],
    },
  },
  'authorize.redirect_uri_custom_scheme': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2/native-app#custom-uri-scheme',
    en: {
      title: 'This client may not use a scheme of its own',
      cause:
        '{{redirectUri}} is an app’s own address. Only clients of type iOS, Android and Universal Windows Platform may use one.',
      remedy: [
        'For a client of type Web application, use a registered https address.',
        'For a client of type Desktop app, use http://127.0.0.1 with a port.',
        'For a phone app, ask with the client ID of that app.',
      ],
    },
    ja: {
      title: 'このクライアントでは独自スキームを使えません',
      cause:
        '{{redirectUri}} はアプリ独自のアドレスです。使えるのは iOS、Android、ユニバーサル Windows プラットフォームのクライアントだけです。',
      remedy: [
        '[ウェブ アプリケーション] のクライアントでは、登録済みの https アドレスを使ってください。',
        '[デスクトップ アプリ] のクライアントでは、http://127.0.0.1 とポート番号を使ってください。',
        'スマートフォン アプリでは、そのアプリのクライアント ID を使ってください。',
      ],
    },
  },
  'authorize.redirect_uri_not_allowed': {
    kind: 'input',
    reference: redirectRules,
    en: {
      title: 'Google accepts no redirect URI of this form',
      cause:
        '{{redirectUri}} is not a whole address, or holds what Google does not allow: a fragment (#), a wildcard, a user name, a bare IP address.',
      remedy: ['Use a whole address with a host name, such as https://example.com/oauth2/callback.'],
    },
    ja: {
      title: 'この形のリダイレクト URI は使えません',
      cause:
        '{{redirectUri}} は完全なアドレスでないか、Google が許可しないもの(フラグメント #、ワイルドカード、ユーザー名、IP アドレス)を含みます。',
      remedy: ['https://example.com/oauth2/callback のように、ホスト名のある完全なアドレスを使ってください。'],
    },
  },
  'authorize.nonce_without_openid': {
    kind: 'input',
    reference: openIdConnect,
    en: {
      title: 'A nonce needs the scope openid',
      cause: 'The nonce comes back inside the ID token, and without openid Google issues none.',
      remedy: ['Add the scope openid, or leave the nonce out.'],
    },
    ja: {
      title: 'nonce には openid スコープが必要です',
      cause: 'nonce は ID トークンの中で戻りますが、openid がないと ID トークンは発行されません。',
      remedy: ['openid スコープを追加するか、nonce を外してください。'],
    },
  },
  'authorize.prompt_none': {
    kind: 'input',
    reference: openIdConnect,
    en: {
      title: 'prompt=none shows nothing to anybody',
      cause:
        'Unless exactly one account is signed in and agreed to all of these scopes before, Google answers with interaction_required.',
      remedy: ['Use it only to renew silently what was agreed; for the first sign-in leave it out.'],
    },
    ja: {
      title: 'prompt=none では何も表示されません',
      cause:
        'ログイン中のアカウントが 1 つで、すべてのスコープに同意済みでない限り、Google は interaction_required を返します。',
      remedy: ['同意済みのものを画面なしで更新する場合だけ使い、最初のログインでは外してください。'],
    },
  },
  'authorize.no_offline_access': {
    kind: 'input',
    reference: webServer,
    en: {
      title: 'No refresh token will come',
      cause:
        'Without access_type=offline Google gives an access token for about an hour, and nothing to get the next one with.',
      remedy: ['For access while the person is away add access_type=offline.'],
    },
    ja: {
      title: '更新トークンは発行されません',
      cause:
        'access_type=offline がないと、約 1 時間有効なアクセス トークンだけが発行され、次のトークンを得る手段がありません。',
      remedy: ['本人がいない間もアクセスするなら、access_type=offline を付けてください。'],
    },
  },
  'authorize.many_scopes': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2/production-readiness/policy-compliance',
    en: {
      title: 'Many scopes at once',
      cause:
        '{{count}} scopes are asked for. Apps in Testing or not verified are refused at about 25, and people untick what they do not understand.',
      remedy: ['Ask for what is needed now, and for more when the person uses it (include_granted_scopes).'],
    },
    ja: {
      title: 'スコープが多すぎる可能性があります',
      cause:
        '{{count}} 個のスコープを要求しています。テスト中または未確認のアプリは約 25 個で拒否され、理解できない項目はチェックを外されます。',
      remedy: ['今必要なものだけを要求し、残りは使うときに追加してください(include_granted_scopes)。'],
    },
  },
  'authorize.hd_not_a_domain': {
    kind: 'input',
    reference: openIdConnect,
    en: {
      title: 'hd takes a domain',
      cause: '“{{hd}}” is not a domain name. Google ignores it, and offers every account.',
      remedy: ['Give the primary domain, such as example.com, or * for any Workspace account.'],
    },
    ja: {
      title: 'hd にはドメインを指定します',
      cause: '「{{hd}}」はドメイン名ではありません。Google は無視し、すべてのアカウントを表示します。',
      remedy: ['example.com のようなプライマリ ドメイン、または Workspace アカウント全般なら * を指定してください。'],
    },
  },
  'authorize.login_hint_elsewhere': {
    kind: 'input',
    reference: openIdConnect,
    en: {
      title: 'login_hint and hd name different domains',
      cause: '{{loginHint}} is not an address of {{hd}}: the account that is proposed is not one of those offered.',
      remedy: ['Leave one of them out, unless the address is in a secondary domain of this organization.'],
    },
    ja: {
      title: 'login_hint と hd のドメインが違います',
      cause: '{{loginHint}} は {{hd}} のアドレスではないため、候補のアカウントが選択肢に表示されません。',
      remedy: ['どちらかを外してください(同じ組織のセカンダリ ドメインのアドレスなら問題ありません)。'],
    },
  },
} as const satisfies DiagnosisTable;
