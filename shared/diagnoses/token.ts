import type { DiagnosisTable } from './diagnosis.ts';

/** What Google's token endpoint says to any grant (RFC 6749, section 5.2, and Google's own additions). */
export const tokenDiagnoses = {
  'token.invalid_client': {
    kind: 'refused',
    en: {
      title: 'Google does not accept this OAuth client',
      cause: 'Client ID and client secret do not belong together, or the client does not exist.',
      remedy: [
        'Take both from one client: Google Cloud console > Google Auth Platform > Clients > your client. {{open:clients}}',
        'If the secret was replaced, download the file again.',
      ],
    },
    ja: {
      title: 'OAuth クライアントが受け入れられません',
      cause: 'クライアント ID とクライアント シークレットの組み合わせが正しくないか、クライアントが存在しません。',
      remedy: [
        '両方を同じクライアントから取得してください: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
        'シークレットを作り直した場合は、ファイルをダウンロードし直してください。',
      ],
    },
  },
  'token.invalid_client.secret_wrong': {
    kind: 'refused',
    en: {
      title: 'The client secret is wrong',
      cause:
        'Google knows the client {{clientId|ID}}, but this is not one of its secrets: it was replaced, disabled, or belongs to another client.',
      remedy: [
        'Google Cloud console > Google Auth Platform > Clients > your client: compare the secrets listed there. {{open:clients}}',
        'Add a new secret if none fits (its full value is shown only once), and download the file again.',
      ],
    },
    ja: {
      title: 'クライアント シークレットが違います',
      cause:
        'クライアント {{clientId|ID}} は存在しますが、シークレットが一致しません。作り直されたか、無効化されたか、別のクライアントのものです。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアントで、シークレットを見比べてください。 {{open:clients}}',
        '合うものがなければ新しいシークレットを追加し(全体が表示されるのは一度だけです)、ファイルをダウンロードし直してください。',
      ],
    },
  },
  'token.invalid_client.not_found': {
    kind: 'refused',
    en: {
      title: 'The OAuth client does not exist',
      cause: 'Google knows no client ID {{clientId|like this}}.',
      remedy: [
        'Check the client ID in Google Cloud console > Google Auth Platform > Clients, in the right project. {{open:clients}}',
        'Download client_secret.json again.',
      ],
    },
    ja: {
      title: 'OAuth クライアントが存在しません',
      cause: 'クライアント ID {{clientId|このもの}} は Google に登録されていません。',
      remedy: [
        'Google Cloud コンソールの正しいプロジェクトで Google Auth Platform > Clients を開き、クライアント ID を確認してください。 {{open:clients}}',
        'client_secret.json をダウンロードし直してください。',
      ],
    },
  },
  'token.invalid_request.client_secret_missing': {
    kind: 'refused',
    en: {
      title: 'This client needs its client secret',
      cause: 'Google wants a client secret for {{clientId|this client}}, and the file has none.',
      remedy: [
        'Download client_secret.json again; Google Cloud console > Google Auth Platform > Clients > your client. {{open:clients}}',
        'Clients of type Web application and Desktop app have a secret; those of type Android and iOS have none.',
      ],
    },
    ja: {
      title: 'クライアント シークレットが必要です',
      cause: '{{clientId|このクライアント}} にはクライアント シークレットが必要ですが、ファイルにありません。',
      remedy: [
        'client_secret.json をダウンロードし直してください(Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント)。 {{open:clients}}',
        '[ウェブ アプリケーション] と [デスクトップ アプリ] にはシークレットがあり、Android と iOS にはありません。',
      ],
    },
  },
  'token.deleted_client': {
    kind: 'refused',
    en: {
      title: 'The OAuth client was deleted',
      cause: 'The client {{clientId|of this file}} was deleted: by hand, or by Google after months without use.',
      remedy: [
        'Within 30 days it can be restored: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
        'After that create a new client; everybody has to agree again.',
      ],
    },
    ja: {
      title: 'OAuth クライアントは削除されています',
      cause:
        'クライアント {{clientId|(このファイルのもの)}} は削除されています。手動、または数か月使われずに自動で削除されました。',
      remedy: [
        '30 日以内なら Google Cloud コンソール > Google Auth Platform > Clients で復元できます。 {{open:clients}}',
        'それ以降は新しいクライアントを作成してください。全員に許可し直してもらう必要があります。',
      ],
    },
  },
  'token.disabled_client': {
    kind: 'refused',
    en: {
      title: 'The OAuth client is disabled',
      cause: 'The client {{clientId|of this file}} exists, but it was switched off.',
      remedy: [
        'Enable it in Google Cloud console > Google Auth Platform > Clients, or use another client. {{open:clients}}',
      ],
    },
    ja: {
      title: 'OAuth クライアントが無効になっています',
      cause: 'クライアント {{clientId|(このファイルのもの)}} は存在しますが、無効化されています。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients で有効にするか、別のクライアントを使ってください。 {{open:clients}}',
      ],
    },
  },
  'token.admin_policy_enforced': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/7281227',
    en: {
      title: 'The organization’s administrator blocks this app',
      cause:
        'API controls in the Admin console restrict the app with client ID {{clientId|of this file}}, or a service it asks for.',
      remedy: [
        'A super administrator: Admin console > Security > Access and data control > API controls > Manage third-party app access. {{open:thirdPartyApps}}',
        'Find the client ID {{clientId|shown in the error}} and set it to Trusted.',
      ],
    },
    ja: {
      title: '組織の管理者がこのアプリを制限しています',
      cause:
        '管理コンソールの [API の制御] で、クライアント ID {{clientId|(このファイルのもの)}} のアプリ、または要求したサービスが制限されています。',
      remedy: [
        '特権管理者が、管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [サードパーティ製アプリのアクセスを管理] を開きます。 {{open:thirdPartyApps}}',
        'クライアント ID {{clientId|(エラーに表示されたもの)}} を探して [信頼できる] にします。',
      ],
    },
  },
  'token.org_internal': {
    kind: 'refused',
    en: {
      title: 'The app is only for its own organization',
      cause: 'The user type of the app is Internal, and this account belongs to another organization.',
      remedy: [
        'Sign in with an account of the organization that owns the app.',
        'Or set the user type to External: Google Cloud console > Google Auth Platform > Audience. {{open:audience}}',
      ],
    },
    ja: {
      title: 'このアプリは組織内のユーザー専用です',
      cause: 'アプリのユーザータイプが [内部] で、このアカウントは別の組織のものです。',
      remedy: [
        'アプリを所有する組織のアカウントでログインしてください。',
        'または Google Cloud コンソール > Google Auth Platform > [対象] で、ユーザータイプを [外部] にしてください。 {{open:audience}}',
      ],
    },
  },
  'token.unsupported_grant_type': {
    kind: 'refused',
    en: {
      title: 'Google does not know this kind of request',
      cause: 'grant_type did not arrive, or Google does not offer it (for example password or client_credentials).',
      remedy: [
        'Send the body as application/x-www-form-urlencoded, not as JSON.',
        'Use authorization_code, refresh_token or urn:ietf:params:oauth:grant-type:jwt-bearer.',
      ],
    },
    ja: {
      title: 'Google が対応していない種類の要求です',
      cause: 'grant_type が届いていないか、Google が提供していないもの(password や client_credentials など)です。',
      remedy: [
        '本文は JSON ではなく application/x-www-form-urlencoded で送信してください。',
        'authorization_code、refresh_token、urn:ietf:params:oauth:grant-type:jwt-bearer のいずれかを使ってください。',
      ],
    },
  },
  'token.invalid_request.parameter_missing': {
    kind: 'refused',
    en: {
      title: 'A parameter did not reach Google',
      cause: 'Google misses “{{parameter|a parameter}}”.',
      remedy: [
        'Send the body as application/x-www-form-urlencoded, with that parameter, and not as JSON or in the query.',
      ],
    },
    ja: {
      title: 'Google に届いていないパラメーターがあります',
      cause: '「{{parameter|パラメーター}}」が届いていません。',
      remedy: [
        'そのパラメーターを含め、本文を JSON やクエリではなく application/x-www-form-urlencoded で送信してください。',
      ],
    },
  },
  'token.rate_limited': {
    kind: 'network',
    en: {
      title: 'Too many token requests',
      cause: 'Google’s token endpoint refuses further requests from this address or for this app for a while.',
      remedy: [
        'Wait some minutes and try again.',
        'In your own program, keep an access token until shortly before it expires instead of asking each time.',
      ],
    },
    ja: {
      title: 'トークンの要求が多すぎます',
      cause: 'Google のトークン エンドポイントは、このアドレスまたはアプリからの要求をしばらく受け付けません。',
      remedy: [
        '数分待ってから、もう一度実行してください。',
        '自分のプログラムでは毎回要求せず、アクセス トークンを期限の直前まで使い回してください。',
      ],
    },
  },
  'token.server_error': {
    kind: 'network',
    en: {
      title: 'Google’s token service has a fault',
      cause: 'The answer says that the fault is Google’s own. It says nothing about the code, the key or the token.',
      remedy: [
        'Wait and try again; keep your refresh tokens.',
        'An authorization code that was sent may be spent: get a new one.',
      ],
    },
    ja: {
      title: 'Google のトークン サービスに障害があります',
      cause: '応答は Google 側の障害を示しています。コード、鍵、トークンの良し悪しとは関係ありません。',
      remedy: [
        '待ってから、もう一度実行してください。更新トークンは捨てないでください。',
        '送信した認可コードは使用済みの可能性があります。新しいコードを取得してください。',
      ],
    },
  },
  'token.invalid_token': {
    kind: 'refused',
    en: {
      title: 'Google does not know this token',
      cause: 'It expired, was revoked, is not complete, or belongs to another issuer.',
      remedy: [
        'Get a new one: an access token and an ID token live for an hour.',
        'Check that the whole token was copied, and that it is asked for in the right place (Google or the emulator).',
      ],
    },
    ja: {
      title: 'Google はこのトークンを認識していません',
      cause: '期限切れ、取り消し済み、途中で切れている、または別の発行者のものです。',
      remedy: [
        '新しいものを取得してください。アクセス トークンと ID トークンの寿命は 1 時間です。',
        'トークン全体がコピーされているか、問い合わせ先(Google またはエミュレータ)が正しいか確認してください。',
      ],
    },
  },
  'token.not_revocable': {
    kind: 'refused',
    en: {
      title: 'This token cannot be revoked',
      cause: 'A service account’s access token ends by itself after an hour; Google does not take it back before.',
      remedy: [
        'To stop a service account at once, disable its key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys. {{open:serviceAccounts}}',
      ],
    },
    ja: {
      title: 'このトークンは取り消せません',
      cause: 'サービス アカウントのアクセス トークンは 1 時間で失効し、それより前に取り消すことはできません。',
      remedy: [
        'サービス アカウントをすぐに止めるには、Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] で鍵を無効にしてください。 {{open:serviceAccounts}}',
      ],
    },
  },
  'token.refresh_token_not_inspectable': {
    kind: 'input',
    en: {
      title: 'Google tells nothing about a refresh token',
      cause: 'tokeninfo takes access tokens and ID tokens only. The one test of a refresh token is to use it.',
      remedy: ['Refresh with it, then inspect the new access token.'],
    },
    ja: {
      title: '更新トークンの情報は取得できません',
      cause:
        'tokeninfo で調べられるのはアクセス トークンと ID トークンだけです。更新トークンは実際に使ってみるしかありません。',
      remedy: ['更新トークンで更新し、新しいアクセス トークンを調べてください。'],
    },
  },
  'token.unreadable_answer': {
    kind: 'refused',
    en: {
      title: 'The answer holds no access token',
      cause: 'The token endpoint answered with success, but not in the form the standard asks for.',
      remedy: [
        'Look at the recorded exchange: a proxy or a test server may have answered instead of Google.',
        'A code that was sent is spent: get a new one.',
      ],
    },
    ja: {
      title: '応答にアクセス トークンがありません',
      cause: 'トークン エンドポイントは成功と応答しましたが、標準で決められた形ではありません。',
      remedy: [
        '記録されたやり取りを確認してください。Google ではなく、プロキシやテスト用サーバーが応答した可能性があります。',
        '送信した認可コードは使用済みです。新しいコードを取得してください。',
      ],
    },
  },
  'token.unknown': {
    kind: 'refused',
    en: {
      title: 'Google refused, in words Grantscope does not know',
      cause: 'The answer is shown whole, without secrets. No cause is guessed.',
      remedy: ['Read Google’s own words in the answer.', 'Look at the recorded exchange to see what was sent.'],
    },
    ja: {
      title: 'Google が拒否しましたが未知の応答です',
      cause: '応答の全体を(秘密情報を除いて)そのまま示します。原因は推測しません。',
      remedy: [
        '応答にある Google 自身の説明を読んでください。',
        '記録されたやり取りで、何を送ったかを確認してください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
