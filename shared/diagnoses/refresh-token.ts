import type { DiagnosisTable } from './diagnosis.ts';

/** What the token endpoint says to a refresh token (RFC 6749, section 6). */
export const refreshTokenDiagnoses = {
  'token.invalid_grant.refresh_token_refused': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2#expiration',
    en: {
      title: 'The refresh token no longer works',
      cause:
        'Google gives one answer for all reasons: access removed, password changed, six months unused, more than 100 tokens for this account and client, or an app in Testing (seven days).',
      remedy: [
        'Let the person sign in again and store the new refresh token.',
        'If it stops after seven days: Google Cloud console > Google Auth Platform > Audience > Publishing status must be In production. Then sign in again. {{open:audience}}',
        'Check that the stored token is complete and was issued to client ID {{clientId|of this file}}.',
      ],
    },
    ja: {
      title: '更新トークンが使えなくなっています',
      cause:
        'Google の応答はどの理由でも同じです: アクセス権の削除、パスワード変更、6 か月未使用、同じアカウントとクライアントで 100 個超、またはアプリが [テスト中](7 日間)。',
      remedy: [
        '本人にもう一度ログインしてもらい、新しい更新トークンを保存してください。',
        '7 日で止まる場合は、Google Cloud コンソール > Google Auth Platform > [対象] の [公開ステータス] を [本番環境] にしてから、ログインし直してください。 {{open:audience}}',
        '保存したトークンが欠けていないか、クライアント ID {{clientId|(このファイルのもの)}} に発行されたものか確認してください。',
      ],
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
        'Sign in again.',
        'A super administrator can lengthen the session or exempt trusted apps: Admin console > Security > Overview > Google Cloud session control.',
        'For unattended work use a service account.',
      ],
    },
    ja: {
      title: '組織の設定により再ログインが必要です',
      cause:
        'Workspace 組織の Google Cloud セッション管理によりセッションが終了しました。時計、鍵、スコープの問題ではありません。',
      remedy: [
        'もう一度ログインしてください。',
        '特権管理者は管理コンソール > [セキュリティ] > Overview > Google Cloud session control で、セッションを長くするか、信頼できるアプリを対象外にできます。',
        '無人で動かす場合は、サービス アカウントを使ってください。',
      ],
    },
  },
  'token.invalid_grant.account_deleted': {
    kind: 'refused',
    en: {
      title: 'The account behind the token was deleted',
      cause: 'The refresh token belonged to an account that no longer exists.',
      remedy: [
        'A super administrator can restore the user in the Admin console for a limited time after deletion.',
        'Otherwise throw the token away.',
      ],
    },
    ja: {
      title: 'トークンの持ち主のアカウントは削除されています',
      cause: 'この更新トークンのアカウントはすでに存在しません。',
      remedy: [
        '削除後しばらくの間は、特権管理者が管理コンソールでユーザーを復元できます。',
        '復元できない場合は、トークンを破棄してください。',
      ],
    },
  },
  'token.unauthorized_client.refresh_token_of_other_client': {
    kind: 'refused',
    en: {
      title: 'The refresh token belongs to another OAuth client',
      cause:
        'It was issued to another client ID than {{clientId|the one in this file}}: often the iOS app’s, or the OAuth Playground’s.',
      remedy: [
        'Refresh with the client that obtained the token.',
        'For an app with a server: send serverAuthCode to the server, so that its web client gets a refresh token of its own.',
      ],
    },
    ja: {
      title: '更新トークンは別の OAuth クライアントのものです',
      cause:
        '{{clientId|このファイルのもの}} とは別のクライアント ID に発行されています。iOS アプリや OAuth Playground のものであることがよくあります。',
      remedy: [
        'トークンを取得したクライアントで更新してください。',
        'サーバーがあるアプリでは serverAuthCode をサーバーに送り、ウェブ クライアント自身の更新トークンを取得してください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
