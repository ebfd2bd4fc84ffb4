import type { DiagnosisTable } from './diagnosis.ts';

/** What the token endpoint says to a refresh token (RFC 6749, section 6). */
export const refreshTokenDiagnoses = {
  'token.invalid_grant.refresh_token_refused': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2#expiration',
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
