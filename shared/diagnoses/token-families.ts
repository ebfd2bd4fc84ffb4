import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2';

/** Refusals whose words fit several causes: the causes are ranked, none is claimed. */
export const tokenFamilyDiagnoses = {
  'token.invalid_grant': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2#expiration',
    en: {
      title: 'Google refuses the code, token or assertion',
      cause:
        'invalid_grant without further words has one answer for many causes. Most often a refresh token ended (access removed, password changed, seven days of an app in Testing), or a code was used twice or too late.',
      remedy: [
        'If a refresh token was sent: let the person sign in again. Ends every seven days? Google Cloud console > Google Auth Platform > Audience > Publishing status: In production. {{open:audience}}',
        'If a code was sent: get a new one and exchange it once, at once, with the same client ID and redirect URI.',
        'If a service account asked: set the clock right, and check the key file and the subject’s address.',
      ],
    },
    ja: {
      title: 'コード、トークン、アサーションが拒否されました',
      cause:
        '説明のない invalid_grant は、さまざまな原因で返ります。多くは更新トークンの失効(アクセス権の削除、パスワード変更、[テスト中] のアプリの 7 日間)か、コードの再使用や期限切れです。',
      remedy: [
        '更新トークンを送った場合: 本人にログインし直してもらいます。7 日ごとに切れるなら、Google Cloud コンソール > Google Auth Platform > [対象] の [公開ステータス] を [本番環境] にします。 {{open:audience}}',
        'コードを送った場合: 新しいコードを取得し、同じクライアント ID とリダイレクト URI で、すぐに 1 回だけ交換します。',
        'サービス アカウントの場合: 時計を合わせ、鍵ファイルと対象ユーザーのアドレスを確認します。',
      ],
    },
  },
  'token.invalid_grant.clock_or_time': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
    en: {
      title: 'The clock, or the times in the assertion, are wrong',
      cause:
        'Google accepts an assertion only around now and for an hour at most: the clock of the signing computer is off, or iat and exp are in milliseconds, in local time or too far apart.',
      remedy: [
        'Set the clock of that computer (NTP, time.google.com); in containers and virtual machines the host’s clock.',
        'In your own program: iat = now in seconds (UTC), exp = iat + 3600 at most.',
      ],
    },
    ja: {
      title: '時計、またはアサーションの時刻が正しくありません',
      cause:
        'アサーションは現在の前後、最長 1 時間のものだけが有効です。署名したコンピューターの時計がずれているか、iat と exp がミリ秒や現地時間か、間隔が長すぎます。',
      remedy: [
        'そのコンピューターの時計を合わせてください(NTP、time.google.com)。コンテナや仮想マシンではホストの時計です。',
        '自分のプログラムでは、iat は現在の UTC 秒、exp は iat + 3600 以下にしてください。',
      ],
    },
  },
  'token.invalid_grant.subject_or_token_deleted': {
    kind: 'refused',
    en: {
      title: 'The account was deleted',
      cause:
        'The user that the service account acts for, or whose refresh token this is, was deleted a short while ago.',
      remedy: [
        'A super administrator can restore the user in the Admin console under Users for a limited time.',
        'Otherwise leave the user out, or throw the token away.',
      ],
    },
    ja: {
      title: 'アカウントは削除されています',
      cause: 'サービス アカウントの対象ユーザー、または更新トークンの持ち主が、最近削除されました。',
      remedy: [
        '特権管理者は、一定期間内なら管理コンソールのユーザー一覧から復元できます。',
        '復元しない場合は、対象から外すか、トークンを破棄してください。',
      ],
    },
  },
  'token.unauthorized_client': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This client may not use this token or grant',
      cause:
        'The refresh token or code was issued to another client ID; or, for a service account with a subject, domain-wide delegation is missing.',
      remedy: [
        'Use the client ID and secret that obtained the token; for a phone app plus server use serverAuthCode.',
        'For a service account: Admin console > Security > Access and data control > API controls > Manage Domain Wide Delegation: add its numeric client ID with the scopes. {{open:domainWideDelegation}}',
      ],
    },
    ja: {
      title: 'このクライアントでは使えないトークンや方法です',
      cause:
        '更新トークンやコードが別のクライアント ID に発行されたものか、対象ユーザーを指定したサービス アカウントでドメイン全体の委任がありません。',
      remedy: [
        'トークンを取得したクライアント ID とシークレットを使ってください。スマートフォン アプリとサーバーの場合は serverAuthCode を使います。',
        'サービス アカウントの場合: 管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] で、数字のクライアント ID をスコープとともに追加します。 {{open:domainWideDelegation}}',
      ],
    },
  },
  'token.invalid_request': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The request to the token endpoint is malformed',
      cause: 'A parameter is missing, given twice, or of the wrong form. Google’s own words are in the answer.',
      remedy: [
        'Send the parameters as application/x-www-form-urlencoded in the body of a POST.',
        'Check client_id, grant_type, code and redirect_uri for spaces, quotes and line breaks.',
      ],
    },
    ja: {
      title: 'トークン エンドポイントへの要求が正しくありません',
      cause: 'パラメーターの不足、重複、または形式の誤りです。Google 自身の説明は応答にあります。',
      remedy: [
        'パラメーターは POST の本文に application/x-www-form-urlencoded で送ってください。',
        'client_id、grant_type、code、redirect_uri に空白、引用符、改行が混ざっていないか確認してください。',
      ],
    },
  },
  'token.invalid_scope': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'Google does not accept the list of scopes',
      cause: 'The list is empty, names a scope that does not exist, or is not separated by single spaces.',
      remedy: [
        'Compare each scope with Google’s list: spelling, https://, no slash at the end.',
        'Ask for one at a time to find the wrong one.',
      ],
    },
    ja: {
      title: 'スコープの一覧が受け入れられません',
      cause: '一覧が空か、存在しないスコープがあるか、半角スペース 1 つで区切られていません。',
      remedy: [
        'Google のスコープ一覧と比べてください(綴り、https://、末尾のスラッシュなし)。',
        '1 つずつ要求すると、誤っているものが分かります。',
      ],
    },
  },
  'token.authorization_pending': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5',
    en: {
      title: 'Nobody has confirmed the device code yet',
      cause: 'The device is waiting for a person to enter its code; this answer is part of the normal course.',
      remedy: ['Enter the code at google.com/device, and let the device go on asking at the given interval.'],
    },
    ja: {
      title: 'デバイス コードがまだ確認されていません',
      cause: 'デバイスは、コードが入力されるのを待っています。通常の流れの一部です。',
      remedy: ['google.com/device でコードを入力し、デバイスには指定の間隔で問い合わせを続けさせてください。'],
    },
  },
  'token.expired_token': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5',
    en: {
      title: 'The device code expired',
      cause: 'Nobody confirmed the code of the device in time.',
      remedy: ['Start the sign-in on the device again and enter the new code at once.'],
    },
    ja: {
      title: 'デバイス コードの期限が切れました',
      cause: 'デバイスのコードが時間内に確認されませんでした。',
      remedy: ['デバイスでログインをやり直し、新しいコードをすぐに入力してください。'],
    },
  },
  'token.refused': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The authorization server refused the request',
      cause:
        'It answered with the error “{{error|of its own}}”. What led to it is not known here, and none is guessed.',
      remedy: [
        'Read the description in the answer.',
        'Check client ID, grant type and scopes against what this server offers.',
      ],
    },
    ja: {
      title: '認可サーバーが要求を拒否しました',
      cause: 'エラー「{{error|独自のもの}}」が返りました。原因は特定できず、推測もしません。',
      remedy: [
        '応答にある説明を読んでください。',
        'クライアント ID、grant_type、スコープが、このサーバーで使えるものか確認してください。',
      ],
    },
  },
  'token.revoke_needs_post': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
    en: {
      title: 'Revocation works only with POST',
      cause: 'GET on https://oauth2.googleapis.com/revoke answers 404 with a page: only POST is served there.',
      remedy: [
        'Send POST with Content-Type: application/x-www-form-urlencoded and token=… in the body.',
        'It worked when the answer is 200.',
      ],
    },
    ja: {
      title: '取り消しには POST が必要です',
      cause:
        'https://oauth2.googleapis.com/revoke への GET には、404 のページが返ります。受け付けるのは POST だけです。',
      remedy: [
        'Content-Type: application/x-www-form-urlencoded で、本文に token=… を入れて POST してください。',
        '200 が返れば成功です。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
