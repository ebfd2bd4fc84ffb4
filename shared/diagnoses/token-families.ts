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
        'Google gives this one answer for many causes. Most often a refresh token ended (access removed, password changed, seven days of an app in Testing), or a code was used twice or too late.',
      remedy: [
        'If a refresh token was sent: let the person sign in again, and store the new token.',
        'If it ends every seven days: Google Cloud console > Google Auth Platform > Audience, and set Publishing status to In production. {{open:audience}}',
        'If a code was sent: get a new one and exchange it once, at once, with the same client ID and redirect URI.',
        'If a service account asked: set the clock right, and check the key file and the subject’s address.',
      ],
      fixedWhen: 'The same request, with the new code or token, gets an access token.',
    },
    ja: {
      title: 'コード、トークン、アサーションが拒否されました',
      cause:
        'この応答には多くの原因があります。多くは更新トークンの失効(アクセス権の削除、パスワードの変更、[テスト中] のアプリの 7 日間)か、コードの再使用や期限切れです。',
      remedy: [
        '更新トークンを送った場合: 本人にログインし直してもらい、新しいトークンを保存します。',
        '7 日ごとに切れる場合: Google Cloud コンソール > Google Auth Platform > [対象] の [公開ステータス] を [本番環境] にします。 {{open:audience}}',
        'コードを送った場合: 新しいコードを取得し、同じクライアント ID とリダイレクト URI で、すぐに一度だけ交換します。',
        'サービス アカウントの場合: 時計を合わせ、鍵ファイルと対象ユーザーのアドレスを確認します。',
      ],
      fixedWhen: '新しいコードまたはトークンを使うと、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.clock_or_time': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
    en: {
      title: 'The clock, or the times in the assertion, are wrong',
      cause:
        'Google takes an assertion only around now and for an hour at most. The clock of the signing computer is off, or iat and exp are in milliseconds, in local time or too far apart.',
      remedy: [
        'Set the clock of the computer that signs (NTP, time.google.com); for a container or virtual machine, the host’s clock.',
        'In your own program: iat = now in seconds (UTC).',
        'Set exp to iat + 3600 at most.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: '時計、またはアサーションの時刻が正しくありません',
      cause:
        'Google が受け付けるアサーションは、現在の前後、最長 1 時間のものだけです。署名したコンピューターの時計がずれているか、iat と exp がミリ秒や現地時間か、間隔が長すぎます。',
      remedy: [
        '署名するコンピューターの時計を合わせます(NTP、time.google.com)。コンテナや仮想マシンでは、ホストの時計です。',
        '自分のプログラムでは、iat を現在の秒数(UTC)にします。',
        'exp は iat + 3600 以下にします。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.subject_or_token_deleted': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/1397578',
    en: {
      title: 'The account was deleted',
      cause:
        'The user that the service account acts for, or whose refresh token this is, was deleted a short while ago.',
      remedy: [
        'Restore the user as a super administrator in the Admin console under Users; this is possible for a limited time after deletion. {{open:users}}',
        'If the user is not to come back, leave the user out, or delete the stored token.',
      ],
      fixedWhen: 'The user is listed as active again, and a new token works.',
    },
    ja: {
      title: 'アカウントは削除されています',
      cause: 'サービス アカウントの対象ユーザー、または更新トークンの持ち主が、最近削除されました。',
      remedy: [
        '特権管理者が、管理コンソールのユーザー一覧でユーザーを復元します。復元できるのは、削除後の一定期間だけです。 {{open:users}}',
        '復元しない場合は、対象から外すか、保存したトークンを削除します。',
      ],
      fixedWhen: 'ユーザーが有効に戻り、新しいトークンを使えます。',
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
        'If a code or refresh token was sent: use the client ID and secret that it was issued to.',
        'For a phone app with a server: send serverAuthCode to the server, and exchange it with the web client.',
        'For a service account: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation, and add its numeric client ID with the scopes. {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'このクライアントでは使えないトークンや方法です',
      cause:
        '更新トークンやコードが別のクライアント ID に発行されたものか、対象ユーザーを指定したサービス アカウントでドメイン全体の委任がありません。',
      remedy: [
        'コードや更新トークンを送った場合: 発行先のクライアント ID とシークレットを使います。',
        'スマートフォン アプリとサーバーの場合: serverAuthCode をサーバーに送り、ウェブ クライアントで交換します。',
        'サービス アカウントの場合: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] で、数字のクライアント ID とスコープを追加します。 {{open:domainWideDelegation}}',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
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
      fixedWhen: 'The same request no longer answers invalid_request.',
    },
    ja: {
      title: 'トークン エンドポイントへのリクエストが正しくありません',
      cause: 'パラメーターの不足、重複、または形式の誤りです。Google 自身の説明は応答にあります。',
      remedy: [
        'パラメーターは POST の本文に application/x-www-form-urlencoded で送ってください。',
        'client_id、grant_type、code、redirect_uri に空白、引用符、改行が混ざっていないか確認してください。',
      ],
      fixedWhen: '同じリクエストで invalid_request が返らなくなります。',
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
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'スコープの一覧が受け入れられません',
      cause: '一覧が空か、存在しないスコープがあるか、半角スペース 1 つで区切られていません。',
      remedy: [
        'Google のスコープ一覧と比べてください(綴り、https://、末尾のスラッシュなし)。',
        '1 つずつ要求すると、誤っているものが分かります。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.authorization_pending': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5',
    en: {
      title: 'Nobody has confirmed the device code yet',
      cause: 'The device is waiting for a person to enter its code; this answer is part of the normal course.',
      remedy: [
        'Enter the code at google.com/device.',
        'Let the device go on asking, at the interval that it was given.',
      ],
      fixedWhen: 'The next time the device asks, the answer holds an access token.',
    },
    ja: {
      title: 'デバイス コードがまだ確認されていません',
      cause: 'デバイスは、コードが入力されるのを待っています。通常の流れの一部です。',
      remedy: ['google.com/device でコードを入力します。', 'デバイスには、指定された間隔で問い合わせを続けさせます。'],
      fixedWhen: 'デバイスの次の問い合わせで、アクセス トークンが返ります。',
    },
  },
  'token.expired_token': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5',
    en: {
      title: 'The device code expired',
      cause: 'Nobody confirmed the code of the device in time.',
      remedy: ['Start the sign-in on the device again.', 'Enter the new code before it expires.'],
      fixedWhen: 'The next time the device asks, the answer holds an access token.',
    },
    ja: {
      title: 'デバイス コードの期限が切れました',
      cause: 'デバイスのコードが時間内に確認されませんでした。',
      remedy: ['デバイスでログインをやり直します。', '新しいコードを、期限内に入力します。'],
      fixedWhen: 'デバイスの次の問い合わせで、アクセス トークンが返ります。',
    },
  },
  'token.refused': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The authorization server refused the request',
      cause:
        'It answered with the error “{{error|of its own}}”. Grantscope does not know what led to it, and does not guess.',
      remedy: [
        'Read the description in the answer.',
        'Check client ID, grant type and scopes against what this server offers.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: '認可サーバーがリクエストを拒否しました',
      cause: 'エラー「{{error|独自のもの}}」が返りました。Grantscope には原因が分からず、推測もしません。',
      remedy: [
        '応答にある説明を読んでください。',
        'クライアント ID、grant_type、スコープが、このサーバーで使えるものか確認してください。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.revoke_needs_post': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
    en: {
      title: 'Revocation works only with POST',
      cause: 'GET on https://oauth2.googleapis.com/revoke answers 404 with a page: only POST is served there.',
      remedy: [
        'Send POST instead, with Content-Type: application/x-www-form-urlencoded.',
        'Put token=… into the body.',
      ],
      fixedWhen: 'The answer is 200, and inspecting the token shows that it is no longer valid.',
    },
    ja: {
      title: '取り消しには POST が必要です',
      cause:
        'https://oauth2.googleapis.com/revoke への GET には、404 のページが返ります。受け付けるのは POST だけです。',
      remedy: [
        '代わりに POST を、Content-Type: application/x-www-form-urlencoded で送ります。',
        '本文に token=… を入れます。',
      ],
      fixedWhen: '200 が返り、トークンを調べると無効になっています。',
    },
  },
} as const satisfies DiagnosisTable;
