import type { DiagnosisTable } from './diagnosis.ts';

const clients = 'https://support.google.com/cloud/answer/15549257';
const webServer = 'https://developers.google.com/identity/protocols/oauth2/web-server';

/** What Google's token endpoint says to any grant (RFC 6749, section 5.2, and Google's own additions). */
export const tokenDiagnoses = {
  'token.invalid_client': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'Google does not accept this OAuth client',
      cause: 'Client ID and client secret do not belong together, or the client does not exist.',
      remedy: [
        'Take both from one client: Google Cloud console > Google Auth Platform > Clients > your client. {{open:clients}}',
        'If the secret was replaced or the file is lost, add a client secret there, and download the file then.',
      ],
      fixedWhen: 'Google answers about the code or token instead of invalid_client.',
    },
    ja: {
      title: 'OAuth クライアントが受け入れられません',
      cause: 'クライアント ID とクライアント シークレットの組み合わせが正しくないか、クライアントが存在しません。',
      remedy: [
        '両方を同じクライアントから取得します: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
        'シークレットを作り直したか、ファイルをなくした場合は、そこでクライアント シークレットを追加し、そのときにファイルをダウンロードします。',
      ],
      fixedWhen: 'invalid_client ではなく、コードやトークンについての応答になります。',
    },
  },
  'token.invalid_client.secret_wrong': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'The client secret is wrong',
      cause:
        'Google knows the client {{clientId|ID}}, but this is not one of its secrets: it was replaced, disabled, or belongs to another client.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients > your client, and compare the secrets listed there. {{open:clients}}',
        'If none fits, add a new secret: its full value is shown only once.',
        'Download the file then, and use it.',
      ],
      fixedWhen: 'Google answers about the code or token instead of invalid_client.',
    },
    ja: {
      title: 'クライアント シークレットが違います',
      cause:
        'クライアント {{clientId|ID}} は存在しますが、シークレットが一致しません。作り直されたか、無効化されたか、別のクライアントのものです。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアントを開き、シークレットを見比べます。 {{open:clients}}',
        '一致するものがなければ、新しいシークレットを追加します。全体が表示されるのは一度だけです。',
        'そのときにファイルをダウンロードして使います。',
      ],
      fixedWhen: 'invalid_client ではなく、コードやトークンについての応答になります。',
    },
  },
  'token.invalid_client.not_found': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'The OAuth client does not exist',
      cause: 'Google knows no client ID {{clientId|like this}}.',
      remedy: [
        'Look for the client ID under Google Cloud console > Google Auth Platform > Clients, in the right project. {{open:clients}}',
        'Use the client_secret.json of the client listed there; if it is lost, add a client secret and download the file then.',
      ],
      fixedWhen: 'Google answers about the code or token instead of invalid_client.',
    },
    ja: {
      title: 'OAuth クライアントが存在しません',
      cause: 'クライアント ID {{clientId|このもの}} は Google に登録されていません。',
      remedy: [
        'Google Cloud コンソールの正しいプロジェクトで Google Auth Platform > Clients を開き、クライアント ID を探します。 {{open:clients}}',
        'そこにあるクライアントの client_secret.json を使います。なければ、クライアント シークレットを追加し、そのときにファイルをダウンロードします。',
      ],
      fixedWhen: 'invalid_client ではなく、コードやトークンについての応答になります。',
    },
  },
  'token.invalid_request.client_secret_missing': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'This client needs its client secret',
      cause: 'Google wants a client secret for {{clientId|this client}}, and the file has none.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients > your client, add a client secret, and download the file then. {{open:clients}}',
        'If the client has no secret (type Android or iOS), use a client of type Web application or Desktop app.',
      ],
      fixedWhen: 'The file holds client_secret, and the error no longer appears.',
    },
    ja: {
      title: 'クライアント シークレットが必要です',
      cause: '{{clientId|このクライアント}} にはクライアント シークレットが必要ですが、ファイルにありません。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアントを開き、クライアント シークレットを追加し、そのときにファイルをダウンロードします。 {{open:clients}}',
        'シークレットのないクライアント(Android、iOS)なら、[ウェブ アプリケーション] か [デスクトップ アプリ] のクライアントを使います。',
      ],
      fixedWhen: 'ファイルに client_secret があり、このエラーが出なくなります。',
    },
  },
  'token.deleted_client': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'The OAuth client was deleted',
      cause: 'The client {{clientId|of this file}} was deleted: by hand, or by Google after months without use.',
      remedy: [
        'Within 30 days of the deletion, restore it: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
        'After that, create a new client and use its file; everybody has to sign in and agree again.',
      ],
      fixedWhen: 'The client is in the list of Clients, and the same request no longer answers deleted_client.',
    },
    ja: {
      title: 'OAuth クライアントは削除されています',
      cause:
        'クライアント {{clientId|(このファイルのもの)}} は削除されています。手動、または数か月使われずに自動で削除されました。',
      remedy: [
        '削除から 30 日以内なら、Google Cloud コンソール > Google Auth Platform > Clients で復元します。 {{open:clients}}',
        'それ以降は新しいクライアントを作成し、そのファイルを使います。全員に改めてログインして許可してもらう必要があります。',
      ],
      fixedWhen: 'クライアントが Clients の一覧にあり、同じリクエストで deleted_client が返らなくなります。',
    },
  },
  'token.disabled_client': {
    kind: 'refused',
    reference: clients,
    en: {
      title: 'The OAuth client is disabled',
      cause: 'The client {{clientId|of this file}} exists, but it was switched off.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients > your client, and enable it. {{open:clients}}',
        'Or use another client.',
      ],
      fixedWhen: 'The same request no longer answers disabled_client.',
    },
    ja: {
      title: 'OAuth クライアントが無効になっています',
      cause: 'クライアント {{clientId|(このファイルのもの)}} は存在しますが、無効化されています。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアントを開き、有効にします。 {{open:clients}}',
        'または、別のクライアントを使います。',
      ],
      fixedWhen: '同じリクエストで disabled_client が返らなくなります。',
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
        'As an administrator, open Admin console > Menu > Security > Access and data control > API controls > Manage third-party app access. {{open:thirdPartyApps}}',
        'Find the app by its client ID: {{copy:clientId|it is shown in the error details}}',
        'Set its access to Trusted.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: '組織の管理者がこのアプリを制限しています',
      cause:
        '管理コンソールの [API の制御] で、クライアント ID {{clientId|(このファイルのもの)}} のアプリ、または要求したサービスが制限されています。',
      remedy: [
        '管理者として、管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [サードパーティ製アプリのアクセスを管理] を開きます。 {{open:thirdPartyApps}}',
        'クライアント ID でアプリを探します: {{copy:clientId|エラーの詳細に表示されています}}',
        'アクセス権を [信頼できる] にします。',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'token.org_internal': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549945',
    en: {
      title: 'The app is only for its own organization',
      cause: 'The user type of the app is Internal, and this account belongs to another organization.',
      remedy: [
        'Sign in with an account of the organization that owns the app.',
        'Or, if it is your app, set the user type to External: Google Cloud console > Google Auth Platform > Audience. {{open:audience}}',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'このアプリは組織内のユーザー専用です',
      cause: 'アプリのユーザータイプが [内部] で、このアカウントは別の組織のものです。',
      remedy: [
        'アプリを所有する組織のアカウントでログインしてください。',
        '自分のアプリなら、Google Cloud コンソール > Google Auth Platform > [対象] で、ユーザータイプを [外部] にする方法もあります。 {{open:audience}}',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'token.unsupported_grant_type': {
    kind: 'refused',
    reference: webServer,
    en: {
      title: 'Google does not know this kind of request',
      cause: 'grant_type did not arrive, or Google does not offer it (for example password or client_credentials).',
      remedy: [
        'Send the body as application/x-www-form-urlencoded, not as JSON.',
        'Set grant_type to authorization_code, refresh_token or urn:ietf:params:oauth:grant-type:jwt-bearer.',
      ],
      fixedWhen: 'Google answers about the code, token or assertion instead of unsupported_grant_type.',
    },
    ja: {
      title: 'Google が対応していない種類のリクエストです',
      cause: 'grant_type が届いていないか、Google が提供していないもの(password や client_credentials など)です。',
      remedy: [
        '本文は JSON ではなく application/x-www-form-urlencoded で送信してください。',
        'grant_type を authorization_code、refresh_token、urn:ietf:params:oauth:grant-type:jwt-bearer のいずれかにしてください。',
      ],
      fixedWhen: 'unsupported_grant_type ではなく、コード、トークン、アサーションについての応答になります。',
    },
  },
  'token.invalid_request.parameter_missing': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    en: {
      title: 'A parameter did not reach Google',
      cause:
        'The parameter “{{parameter|that the answer names}}” is not in the request, or the body could not be read as a form.',
      remedy: [
        'Send the body as application/x-www-form-urlencoded, not as JSON and not in the query.',
        'Put “{{parameter|the parameter}}” into it.',
      ],
      fixedWhen: 'The same request no longer names a missing parameter.',
    },
    ja: {
      title: 'Google に届いていないパラメーターがあります',
      cause:
        'パラメーター「{{parameter|応答に示されたもの}}」がリクエストにないか、本文をフォームとして読み取れませんでした。',
      remedy: [
        '本文は、JSON やクエリではなく application/x-www-form-urlencoded で送信してください。',
        '本文に「{{parameter|そのパラメーター}}」を含めてください。',
      ],
      fixedWhen: '同じリクエストで、不足しているパラメーターを指摘されなくなります。',
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
      fixedWhen: 'After the pause, the same request gets an answer other than 403 or 429.',
    },
    ja: {
      title: 'トークンのリクエストが多すぎます',
      cause: 'Google のトークン エンドポイントは、このアドレスまたはアプリからのリクエストをしばらく受け付けません。',
      remedy: [
        '数分待ってから、もう一度実行してください。',
        '自分のプログラムでは毎回リクエストせず、アクセス トークンを期限の直前まで使い回してください。',
      ],
      fixedWhen: '時間をおくと、同じリクエストに 403 や 429 以外の応答が返ります。',
    },
  },
  'token.server_error': {
    kind: 'network',
    en: {
      title: 'Google’s token service has a fault',
      cause:
        'The answer says that the fault is on Google’s side. It says nothing about the code, the key or the token.',
      remedy: [
        'Wait and try again; keep your refresh tokens.',
        'An authorization code that was sent may be spent: get a new one.',
      ],
      fixedWhen: 'The same request is answered without a status of 500 or above.',
    },
    ja: {
      title: 'Google のトークン サービスに障害があります',
      cause: '応答は Google 側の障害を示しています。コード、鍵、トークンの良し悪しとは関係ありません。',
      remedy: [
        '待ってから、もう一度実行してください。更新トークンは捨てないでください。',
        '送信した認可コードは使用済みの可能性があります。新しいコードを取得してください。',
      ],
      fixedWhen: '同じリクエストに、500 番台ではない応答が返ります。',
    },
  },
  'token.invalid_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2',
    en: {
      title: 'Google does not know this token',
      cause: 'It expired, was revoked, is not complete, or belongs to another issuer.',
      remedy: [
        'Check that the whole token was copied.',
        'Check that the right place is asked: Google for Google’s tokens, the emulator for its own.',
        'Get a new token: an access token and an ID token last about an hour.',
      ],
      fixedWhen: 'Inspecting the new token shows its scopes and when it expires.',
    },
    ja: {
      title: 'Google はこのトークンを認識していません',
      cause: '期限切れ、取り消し済み、途中で切れている、または別の発行者のものです。',
      remedy: [
        'トークン全体がコピーされているか確認してください。',
        '問い合わせ先が正しいか確認してください。Google のトークンは Google に、エミュレータのトークンはエミュレータに問い合わせます。',
        '新しいトークンを取得してください。アクセス トークンと ID トークンの有効期間は約 1 時間です。',
      ],
      fixedWhen: '新しいトークンを調べると、スコープと有効期限が表示されます。',
    },
  },
  'token.invalid_token.revoked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2#expiration',
    en: {
      title: 'This token was revoked',
      cause: 'The grant it belongs to was taken back, and all its tokens ended with it.',
      remedy: ['Let the person sign in again: that makes a new grant, with new tokens.'],
      fixedWhen: 'Inspecting the new token shows its scopes and when it expires.',
    },
    ja: {
      title: 'このトークンは取り消されています',
      cause: 'トークンの元になった許可が取り消されたため、そのトークンもすべて無効になりました。',
      remedy: ['本人にもう一度ログインしてもらってください。新しい許可とトークンが作られます。'],
      fixedWhen: '新しいトークンを調べると、スコープと有効期限が表示されます。',
    },
  },
  'token.invalid_token.expired': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2#expiration',
    en: {
      title: 'This token has expired',
      cause: 'It was valid until {{expiredAt|a while ago}}. Access tokens and ID tokens last about an hour.',
      remedy: ['Get a new one with the refresh token, or by a new sign-in.'],
      fixedWhen: 'Inspecting the new token shows its scopes and when it expires.',
    },
    ja: {
      title: 'このトークンは期限切れです',
      cause:
        '有効期限は {{expiredAt|すでに過ぎた時刻}} でした。アクセス トークンと ID トークンの有効期間は約 1 時間です。',
      remedy: ['更新トークンで新しく取得するか、ログインし直してください。'],
      fixedWhen: '新しいトークンを調べると、スコープと有効期限が表示されます。',
    },
  },
  'token.not_revocable': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/keys-disable-enable',
    en: {
      title: 'This token cannot be revoked',
      cause:
        'A service account’s access token ends by itself after about an hour; Google does not take it back before.',
      remedy: [
        'Wait until the token has expired.',
        'To let no new ones be issued, disable the key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys. {{open:serviceAccounts}}',
      ],
      fixedWhen: 'Inspecting the token an hour later shows it as expired.',
    },
    ja: {
      title: 'このトークンは取り消せません',
      cause: 'サービス アカウントのアクセス トークンは約 1 時間で失効し、それより前に取り消すことはできません。',
      remedy: [
        'トークンの期限が切れるまで待ちます。',
        '新しいトークンを発行させないためには、鍵を無効にします: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー]。 {{open:serviceAccounts}}',
      ],
      fixedWhen: '1 時間後にトークンを調べると、期限切れになっています。',
    },
  },
  'token.refresh_token_not_inspectable': {
    kind: 'input',
    en: {
      title: 'Google tells nothing about a refresh token',
      cause: 'tokeninfo takes access tokens and ID tokens only. The one test of a refresh token is to use it.',
      remedy: ['Refresh with it, then inspect the new access token.'],
      fixedWhen: 'The refresh brings an access token that can be inspected.',
    },
    ja: {
      title: '更新トークンの情報は取得できません',
      cause:
        'tokeninfo で調べられるのはアクセス トークンと ID トークンだけです。更新トークンは実際に使ってみるしかありません。',
      remedy: ['更新トークンで更新し、新しいアクセス トークンを調べてください。'],
      fixedWhen: '更新すると、調べられるアクセス トークンが返ります。',
    },
  },
  'token.userinfo_needs_access_token': {
    kind: 'input',
    en: {
      title: 'userinfo wants an access token',
      cause: 'This looks like another kind of token: {{looksLike|no access token}}. Nothing was sent.',
      remedy: [
        'Give the access token of the same sign-in: it begins with “ya29.”.',
        'If it is an ID token, check it instead: it holds the same facts.',
        'If it is a refresh token, get an access token with it first.',
      ],
    },
    ja: {
      title: 'userinfo にはアクセス トークンが必要です',
      cause: '別の種類のトークンのようです: {{looksLike|アクセス トークン以外}}。何も送信していません。',
      remedy: [
        '同じログインのアクセス トークンを指定してください。「ya29.」で始まります。',
        'ID トークンなら、代わりにそれを検証してください。同じ情報が入っています。',
        '更新トークンなら、先にアクセス トークンを取得してください。',
      ],
    },
  },
  'token.userinfo_scope_missing': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/openid-connect/openid-connect#scope-param',
    en: {
      title: 'The access token may not ask who the person is',
      cause:
        'Google knows the token, and it works elsewhere, but none of openid, email and profile was granted with it. For that userinfo answers “Invalid Credentials”.',
      remedy: [
        'Add {{copy=openid email profile}} to the scopes of the sign-in.',
        'Let the person sign in again, and ask with the new token.',
      ],
      fixedWhen: 'userinfo answers with sub, and with email and name where these were granted.',
    },
    ja: {
      title: 'このアクセス トークンでは本人の情報を取得できません',
      cause:
        'トークン自体は有効ですが、openid、email、profile のどれも許可されていません。その場合も userinfo は「Invalid Credentials」と答えます。',
      remedy: [
        'ログイン時のスコープに {{copy=openid email profile}} を加えます。',
        '本人にログインし直してもらい、新しいトークンで取得します。',
      ],
      fixedWhen: 'userinfo が sub を返し、許可されていれば email と name も返します。',
    },
  },
  'token.unreadable_answer': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    en: {
      title: 'The answer holds no access token',
      cause: 'The token endpoint answered with success, but not in the form the standard asks for.',
      remedy: [
        'Look at the recorded exchange: a proxy or a test server may have answered instead of Google.',
        'If a code was sent, get a new one: the old one is probably spent.',
      ],
      fixedWhen: 'The recorded answer holds access_token and token_type.',
    },
    ja: {
      title: '応答にアクセス トークンがありません',
      cause: 'トークン エンドポイントは成功と応答しましたが、標準で決められた形ではありません。',
      remedy: [
        '記録されたやり取りを確認してください。Google ではなく、プロキシやテスト用サーバーが応答した可能性があります。',
        '認可コードを送信した場合は、使用済みと考えて、新しいコードを取得してください。',
      ],
      fixedWhen: '記録された応答に access_token と token_type があります。',
    },
  },
  'token.unknown': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    en: {
      title: 'Google refused, in words Grantscope does not know',
      cause: 'The answer is shown whole, without secrets. Grantscope does not guess a cause.',
      remedy: ['Read Google’s own words in the answer below.', 'Look at the recorded exchange to see what was sent.'],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'Google が拒否しましたが未知の応答です',
      cause: '応答の全体を、秘密の値を除いてそのまま示します。Grantscope は原因を推測しません。',
      remedy: [
        '下の応答にある Google 自身の説明を読んでください。',
        '記録されたやり取りで、何を送ったかを確認してください。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
} as const satisfies DiagnosisTable;
