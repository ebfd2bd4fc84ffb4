import type { DiagnosisTable } from './diagnosis.ts';

const expiration = 'https://developers.google.com/identity/protocols/oauth2#expiration';

/** What the token endpoint says to a refresh token (RFC 6749, section 6). */
export const refreshTokenDiagnoses = {
  'token.invalid_grant.refresh_token_refused': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'The refresh token no longer works',
      cause:
        'Google gives one answer for all reasons: access removed, password changed (with Gmail scopes), six months unused, more than 100 tokens for this account and client, or seven days of an app in Testing.',
      remedy: [
        'Let the person sign in again, and store the new refresh token.',
        'If it stops after seven days: Google Cloud console > Google Auth Platform > Audience, set Publishing status to In production, and let the person sign in once more. {{open:audience}}',
        'Check that the stored token is complete, and was issued to client ID {{copy:clientId|of this file}}.',
      ],
      fixedWhen: 'Refreshing with the new token brings an access token.',
    },
    ja: {
      title: '更新トークンが使えなくなっています',
      cause:
        'Google の応答はどの理由でも同じです: アクセス権の削除、パスワードの変更(Gmail のスコープがある場合)、6 か月の未使用、同じアカウントとクライアントで 100 個の超過、[テスト中] のアプリの 7 日間。',
      remedy: [
        '本人にログインし直してもらい、新しい更新トークンを保存します。',
        '7 日で止まる場合は、Google Cloud コンソール > Google Auth Platform > [対象] の [公開ステータス] を [本番環境] にしてから、もう一度ログインしてもらいます。 {{open:audience}}',
        '保存したトークンが欠けていないか、クライアント ID {{copy:clientId|(このファイルのもの)}} に発行されたものか確認します。',
      ],
      fixedWhen: '新しいトークンで更新すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.access_revoked': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'Access was removed',
      cause: 'The grant of this refresh token was revoked: by the person, by an administrator, or by a program.',
      remedy: [
        'Let the person sign in again, and store the new refresh token.',
        'To see which apps have access, let the person look at myaccount.google.com/connections. {{open:connections}}',
      ],
      fixedWhen: 'Refreshing with the new token brings an access token.',
    },
    ja: {
      title: 'アクセス権が取り消されています',
      cause: 'この更新トークンの許可は、本人、管理者、またはプログラムによって取り消されています。',
      remedy: [
        '本人にログインし直してもらい、新しい更新トークンを保存します。',
        'どのアプリにアクセス権があるかは、本人が myaccount.google.com/connections で確認できます。 {{open:connections}}',
      ],
      fixedWhen: '新しいトークンで更新すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.testing_seven_days': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'The app is in Testing: its tokens last seven days',
      cause: 'Refresh tokens of an external app with publishing status Testing end seven days after the sign-in.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Audience, and set Publishing status to In production. {{open:audience}}',
        'Let the person sign in again: a token from the time of Testing may keep its seven days.',
      ],
      fixedWhen: 'The new token still refreshes after seven days.',
    },
    ja: {
      title: 'アプリが [テスト中] のため 7 日で失効します',
      cause: '公開ステータスが [テスト中] の外部アプリでは、更新トークンはログインから 7 日で失効します。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > [対象] を開き、[公開ステータス] を [本番環境] にします。 {{open:audience}}',
        '本人にログインし直してもらいます。[テスト中] に発行されたトークンは、7 日のままのことがあります。',
      ],
      fixedWhen: '新しいトークンを、7 日を過ぎても更新できます。',
    },
  },
  'token.invalid_grant.password_changed': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'The password was changed, and Gmail is in the scopes',
      cause: 'A new password ends the refresh tokens that hold a Gmail scope.',
      remedy: [
        'Let the person sign in again and store the new refresh token.',
        'Leave Gmail scopes out if the app can do without them.',
      ],
      fixedWhen: 'Refreshing with the new token brings an access token.',
    },
    ja: {
      title: 'パスワードが変更されました(Gmail のスコープあり)',
      cause: 'パスワードを変更すると、Gmail のスコープを含む更新トークンは失効します。',
      remedy: [
        '本人にもう一度ログインしてもらい、新しい更新トークンを保存してください。',
        'アプリに不要であれば、Gmail のスコープを外してください。',
      ],
      fixedWhen: '新しいトークンで更新すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.six_months_unused': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'The refresh token was not used for six months',
      cause: 'Google ends a refresh token that nobody used for six months.',
      remedy: ['Let the person sign in again, and store the new refresh token.', 'Use it at least once in six months.'],
      fixedWhen: 'Refreshing with the new token brings an access token.',
    },
    ja: {
      title: '更新トークンが 6 か月間使われていません',
      cause: '6 か月間使われなかった更新トークンは失効します。',
      remedy: ['本人にログインし直してもらい、新しい更新トークンを保存します。', '6 か月に一度は使います。'],
      fixedWhen: '新しいトークンで更新すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.too_many_refresh_tokens': {
    kind: 'refused',
    reference: expiration,
    en: {
      title: 'Newer refresh tokens replaced this one',
      cause:
        'One account has at most 100 refresh tokens for one client ID. The next one ends the oldest, without notice.',
      remedy: [
        'Let the person sign in once more, and store the new refresh token.',
        'Use that one, instead of asking for a new one at each sign-in.',
        'Leave prompt=consent out of the usual sign-in URL.',
      ],
      fixedWhen: 'Refreshing with the new token brings an access token, also after later sign-ins.',
    },
    ja: {
      title: '新しい更新トークンの発行により無効になりました',
      cause:
        '1 つのアカウントの更新トークンは、クライアント ID ごとに 100 個までです。超えると、最も古いものが通知なしに失効します。',
      remedy: [
        '本人にもう一度だけログインしてもらい、新しい更新トークンを保存します。',
        'ログインのたびに新しく取得せず、保存したものを使います。',
        '通常のログイン URL から prompt=consent を外します。',
      ],
      fixedWhen: '新しいトークンで更新するとアクセス トークンが返り、その後のログイン後も更新できます。',
    },
  },
  'token.invalid_grant.account_suspended': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/33312',
    en: {
      title: 'The account behind the token is suspended',
      cause: 'Google refreshes nothing for a suspended account.',
      remedy: [
        'Look at the account’s state in the Admin console under Users, and restore it there if it is to work. {{open:users}}',
      ],
      fixedWhen: 'The account shows as active, and refreshing brings an access token.',
    },
    ja: {
      title: 'トークンの持ち主のアカウントが停止されています',
      cause: '停止中のアカウントのトークンは更新されません。',
      remedy: ['管理コンソールのユーザー一覧でアカウントの状態を確認し、使うのであれば再開します。 {{open:users}}'],
      fixedWhen: 'アカウントが有効になり、更新するとアクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.refresh_token_incomplete': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-6',
    en: {
      title: 'What was sent is not a whole refresh token',
      cause: 'It was cut, encoded or changed on its way, or is another secret. A refresh token begins with “1//”.',
      remedy: [
        'Compare it with the answer that brought it: is it whole? A database column of 100 or 128 characters is often too short.',
        'If it holds %2F, decode it once.',
        'If it cannot be found any more, let the person sign in again.',
      ],
      fixedWhen: 'Refreshing with the whole token brings an access token.',
    },
    ja: {
      title: '送信した値は完全な更新トークンではありません',
      cause: '途中で切れたか、エンコードや変更を受けたか、別の秘密情報です。更新トークンは「1//」で始まります。',
      remedy: [
        '取得したときの応答と比べ、全体があるか確認します。データベースの列が 100 や 128 文字では足りないことがあります。',
        '%2F が含まれる場合は、一度だけデコードします。',
        '元の値が残っていなければ、本人にログインし直してもらいます。',
      ],
      fixedWhen: '完全なトークンで更新すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.reauthentication_required': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/9368756',
    en: {
      title: 'The organization asks for a fresh sign-in',
      cause:
        'Google Cloud session control of the Workspace organization ended the session. Clock, key and scopes are not at fault.',
      remedy: [
        'Let the person sign in again.',
        'A super administrator can lengthen the session or exempt trusted apps: Admin console > Security > Overview > Google Cloud session control.',
        'For work that runs unattended, use a service account.',
      ],
      fixedWhen: 'Refreshing with the new token brings an access token, also after the session length has passed.',
    },
    ja: {
      title: '組織の設定により再ログインが必要です',
      cause:
        'Workspace 組織の Google Cloud セッション管理によりセッションが終了しました。時計、鍵、スコープの問題ではありません。',
      remedy: [
        '本人にログインし直してもらいます。',
        '特権管理者は、管理コンソール > [セキュリティ] > Overview > Google Cloud session control で、セッションを長くするか、信頼できるアプリを対象外にできます。',
        '無人で動かす処理には、サービス アカウントを使います。',
      ],
      fixedWhen: '新しいトークンで更新するとアクセス トークンが返り、セッションの長さを過ぎても更新できます。',
    },
  },
  'token.invalid_grant.account_deleted': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/1397578',
    en: {
      title: 'The account behind the token was deleted',
      cause: 'The refresh token belonged to an account that no longer exists.',
      remedy: [
        'Restore the user as a super administrator in the Admin console under Users; this is possible for a limited time after deletion. {{open:users}}',
        'If the user is not to come back, delete the stored token.',
      ],
      fixedWhen: 'The user is listed as active again, and a new sign-in brings a refresh token.',
    },
    ja: {
      title: 'トークンの持ち主のアカウントは削除されています',
      cause: 'この更新トークンのアカウントはすでに存在しません。',
      remedy: [
        '特権管理者が、管理コンソールのユーザー一覧でユーザーを復元します。復元できるのは、削除後の一定期間だけです。 {{open:users}}',
        '復元しない場合は、保存したトークンを削除します。',
      ],
      fixedWhen: 'ユーザーが有効に戻り、ログインし直すと更新トークンを取得できます。',
    },
  },
  'token.unauthorized_client.refresh_token_of_other_client': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-6',
    en: {
      title: 'The refresh token belongs to another OAuth client',
      cause:
        'It was issued to another client ID than {{clientId|the one in this file}}: often the iOS app’s, or the OAuth Playground’s.',
      remedy: [
        'Refresh with the client that obtained the token.',
        'For an app with a server: send serverAuthCode to the server, and let its web client obtain a refresh token of its own.',
      ],
      fixedWhen: 'Refreshing with the right client brings an access token.',
    },
    ja: {
      title: '更新トークンは別の OAuth クライアントのものです',
      cause:
        '{{clientId|このファイルのもの}} とは別のクライアント ID に発行されています。iOS アプリや OAuth Playground のものであることがよくあります。',
      remedy: [
        'トークンを取得したクライアントで更新します。',
        'サーバーのあるアプリでは、serverAuthCode をサーバーに送り、ウェブ クライアント自身の更新トークンを取得します。',
      ],
      fixedWhen: '正しいクライアントで更新すると、アクセス トークンが返ります。',
    },
  },
} as const satisfies DiagnosisTable;
