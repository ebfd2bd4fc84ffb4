import type { DiagnosisTable } from './diagnosis.ts';

/** Sign-ins that Google stops for the kind of client or the kind of account. */
export const signInBlockDiagnoses = {
  'authorize.advanced_protection': {
    kind: 'refused',
    reference: 'https://support.google.com/accounts/answer/7539956',
    en: {
      title: 'Advanced Protection keeps this account from the app',
      cause:
        'The account is in the Advanced Protection Program, which lets only Google’s own and a few reviewed apps reach its data.',
      remedy: [
        'Sign in with an account that is not in the program.',
        'Or, in a Workspace organization, let an administrator set the app to Trusted: Admin console > Menu > Security > Access and data control > API controls > Manage third-party app access. {{open:thirdPartyApps}}',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: '高度な保護機能により、アプリが制限されています',
      cause:
        'このアカウントは高度な保護機能プログラムに登録されています。データにアクセスできるのは、Google のアプリと審査済みの一部のアプリだけです。',
      remedy: [
        'このプログラムに登録していないアカウントでログインします。',
        'または、Workspace の組織では、管理者がアプリを [信頼できる] にします: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [サードパーティ製アプリのアクセスを管理]。 {{open:thirdPartyApps}}',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'authorize.app_off_for_user': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/6301076',
    en: {
      title: 'The app or service is not switched on for this user',
      cause:
        'In the Admin console the app is off for the user’s organizational unit, or not set up there at all; or the wrong account is signed in.',
      remedy: [
        'Check which account the browser uses, and choose the one of the organization.',
        'As an administrator, open Admin console > Menu > Apps, choose the app, and switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'For SAML, check that the entity ID of the request is the one in the Admin console.',
      ],
      fixedWhen: 'A new sign-in of this user goes through.',
    },
    ja: {
      title: 'このユーザーにはアプリが有効になっていません',
      cause:
        '管理コンソールで、ユーザーの組織部門に対してアプリがオフか、アプリが設定されていません。別のアカウントでログインしている場合もあります。',
      remedy: [
        'ブラウザで使っているアカウントを確認し、組織のアカウントを選びます。',
        '管理者として、管理コンソール > メニュー アイコン > [アプリ] でアプリを選び、ユーザーの組織部門でオンにします。 {{open:workspaceServices}}',
        'SAML の場合は、要求のエンティティ ID が管理コンソールのものと同じか確認します。',
      ],
      fixedWhen: 'このユーザーがログインし直すと、完了します。',
    },
  },
  'authorize.custom_scheme_blocked': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/native-app#redirect-uri_custom-scheme',
    en: {
      title: 'Redirects to a scheme of the app’s own are not allowed',
      cause:
        'The redirect URI begins with a scheme of the app’s own. Web and Chrome clients may not use one, Android clients only where it is enabled.',
      remedy: [
        'On Android use Credential Manager or Google Identity Services, which need no redirect.',
        'If the scheme must stay, open Google Cloud console > Google Auth Platform > Clients > your Android client > Advanced Settings and enable it. {{open:clients}}',
        'On the desktop use a client of type Desktop app with a loopback redirect: {{copy=http://127.0.0.1}}',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of the error.',
    },
    ja: {
      title: 'アプリ独自のスキームへのリダイレクトは許可されません',
      cause:
        'リダイレクト URI がアプリ独自のスキームで始まっています。ウェブや Chrome のクライアントでは使えず、Android では有効にした場合だけ使えます。',
      remedy: [
        'Android では、リダイレクトの要らない Credential Manager か Google Identity Services を使います。',
        'スキームを残す場合は、Google Cloud コンソール > Google Auth Platform > Clients > 対象の Android クライアント > Advanced Settings で有効にします。 {{open:clients}}',
        'デスクトップでは、[デスクトップ アプリ] のクライアントとループバックのリダイレクトを使います: {{copy=http://127.0.0.1}}',
      ],
      fixedWhen: 'ログインし直すと、エラーではなく同意画面が表示されます。',
    },
  },
  'token.invalid_client.not_for_devices': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/limited-input-device#creatingcred',
    en: {
      title: 'This client is not made for devices without a browser',
      cause:
        'The sign-in with a device code needs a client of type “TVs and Limited Input devices”, and this one is of another type.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients, create a client, and choose TVs and Limited Input devices. {{open:clients}}',
        'Put its client ID and client secret into the device’s program.',
        'Start the sign-in on the device again: codes of the old client stay useless.',
      ],
      fixedWhen: 'After the code is entered at google.com/device, the device receives its tokens.',
    },
    ja: {
      title: 'ブラウザのないデバイス用のクライアントではありません',
      cause:
        'デバイス コードでのログインには、種類が「TVs and Limited Input devices」のクライアントが必要ですが、これは別の種類です。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients でクライアントを作成し、TVs and Limited Input devices を選びます。 {{open:clients}}',
        'そのクライアント ID とクライアント シークレットを、デバイスのプログラムに設定します。',
        'デバイスでログインをやり直します。以前のクライアントのコードは使えません。',
      ],
      fixedWhen: 'google.com/device でコードを入力すると、デバイスがトークンを受け取ります。',
    },
  },
  'token.federation_refused': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation',
    en: {
      title: 'Workload Identity Federation refuses the outside token',
      cause:
        'sts.googleapis.com answered {{error|with an error}}: the audience, the attribute condition, the issuer or the token of the other provider does not fit the pool. Google’s own words say which.',
      remedy: [
        'Compare the audience with the full name of the provider: {{copy=//iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER}}',
        'Check in Google Cloud console > IAM & Admin that the provider’s issuer and attribute condition allow this token. {{open:iam}}',
        'Check that the outside token is not expired.',
      ],
      fixedWhen: 'The exchange at sts.googleapis.com answers with an access token.',
    },
    ja: {
      title: 'Workload Identity 連携が外部のトークンを拒否しました',
      cause:
        'sts.googleapis.com が{{error|エラー}}を返しました。オーディエンス、属性条件、発行者、外部のトークンのどれがプールの設定に合わないかは、Google 自身の説明にあります。',
      remedy: [
        'オーディエンスをプロバイダの完全な名前と比べます: {{copy=//iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER}}',
        'Google Cloud コンソール > [IAM と管理] で、プロバイダの発行者と属性条件がこのトークンを許可しているか確認します。 {{open:iam}}',
        '外部のトークンの期限が切れていないか確認します。',
      ],
      fixedWhen: 'sts.googleapis.com での交換で、アクセス トークンが返ります。',
    },
  },
  'credentials.default_not_found': {
    kind: 'input',
    reference: 'https://cloud.google.com/docs/authentication/provide-credentials-adc',
    en: {
      title: 'The program found no credentials to start with',
      cause:
        'Google’s library looked for Application Default Credentials and found none: no file is named, nobody ran gcloud, and there is no metadata server. Nothing was sent to Google.',
      remedy: [
        'On your own computer, run {{copy=gcloud auth application-default login}}',
        'On a server, name the key file: {{copy=GOOGLE_APPLICATION_CREDENTIALS}} is its full path, set for the process that fails.',
        'Or hand the credentials to the library in the program.',
      ],
      fixedWhen: 'The program starts and its first call reaches Google.',
    },
    ja: {
      title: 'プログラムが認証情報を見つけられませんでした',
      cause:
        'Google のライブラリがアプリケーションのデフォルト認証情報を探しましたが、ファイルの指定も gcloud のログインもメタデータ サーバーもありません。Google へは何も送られていません。',
      remedy: [
        '自分のコンピューターでは、次を実行します: {{copy=gcloud auth application-default login}}',
        'サーバーでは鍵ファイルを指定します。失敗するプロセスの環境変数 {{copy=GOOGLE_APPLICATION_CREDENTIALS}} をフルパスにします。',
        'または、プログラムの中でライブラリに認証情報を渡します。',
      ],
      fixedWhen: 'プログラムが起動し、最初の呼び出しが Google に届きます。',
    },
  },
  'authorize.android_app_unknown': {
    kind: 'refused',
    reference: 'https://developers.google.com/android/guides/client-auth',
    en: {
      title: 'Google does not know this build of the Android app',
      cause:
        'Google Sign-In ended with DEVELOPER_ERROR or SIGN_IN_FAILED: no Android client has this package name and signing certificate, or the client ID in the app is not that of a web client of the same project.',
      remedy: [
        'Read the SHA-1 of the certificate that signs this build: {{copy=./gradlew signingReport}}; for an app from Google Play, in the Play Console under App signing.',
        'Open Google Cloud console > Google Auth Platform > Clients and check that an Android client has this package name and this SHA-1. {{open:clients}}',
        'Give the app the client ID of the web client (serverClientId), not that of the Android client.',
      ],
      fixedWhen: 'The account picker is followed by a signed-in account, a few minutes after the change.',
    },
    ja: {
      title: 'この Android アプリのビルドが登録されていません',
      cause:
        'Google ログインが DEVELOPER_ERROR または SIGN_IN_FAILED で終わりました。このパッケージ名と署名証明書の Android クライアントがないか、アプリ内のクライアント ID が同じプロジェクトのウェブ クライアントのものではありません。',
      remedy: [
        'このビルドに署名した証明書の SHA-1 を調べます: {{copy=./gradlew signingReport}}。Google Play から配布したアプリの場合は、Play Console の「アプリの署名」にあります。',
        'Google Cloud コンソール > Google Auth Platform > Clients で、このパッケージ名と SHA-1 の Android クライアントがあるか確認します。 {{open:clients}}',
        'アプリには、Android クライアントではなく、ウェブ クライアントのクライアント ID(serverClientId)を設定します。',
      ],
      fixedWhen: '変更の数分後に、アカウントを選ぶとログインが完了します。',
    },
  },
  'authorize.unknown_error': {
    kind: 'refused',
    reference: 'https://support.google.com/accounts/answer/12917337',
    en: {
      title: 'Google’s sign-in page gave up without a reason',
      cause:
        'The page says only that something went wrong. Most often several accounts are signed in to this browser, the app is in Testing, or it asks for many scopes of which the account may not use one.',
      remedy: [
        'Repeat the sign-in in a private window, with no other Google Account signed in.',
        'If the app is in Testing, check that the account is among its test users: Google Auth Platform > Audience. {{open:audience}}',
        'Ask for fewer scopes, until the page works; the scopes you then add one by one show which of them it was. In GAM, deselect those you do not need.',
        'If it began without a change of yours, wait an hour and try again.',
      ],
      fixedWhen: 'A new sign-in goes through the consent screen and back to the app.',
    },
    ja: {
      title: 'Google のログイン ページが理由を示さずに終わりました',
      cause:
        'ページには、エラーが発生したことしか書かれていません。多くは、ブラウザで複数のアカウントにログインしているか、アプリがテスト中か、要求したスコープのどれかをこのアカウントで使えないためです。',
      remedy: [
        'シークレット ウィンドウで、ほかの Google アカウントにログインせずに、ログインをやり直します。',
        'アプリがテスト中の場合は、このアカウントがテストユーザーにあるか確認します: Google Auth Platform > [対象]。 {{open:audience}}',
        'ページが動くまで、要求するスコープを減らします。その後 1 つずつ戻すと、どのスコープが原因かわかります。GAM では、必要のないスコープの選択を外します。',
        '何も変更していないのに起きた場合は、1 時間ほど待ってやり直します。',
      ],
      fixedWhen: 'ログインし直すと、同意画面を経てアプリに戻ります。',
    },
  },
  'token.exchange_failed_elsewhere': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    en: {
      title: 'The sign-in service could not exchange the code',
      cause:
        'A service or library between the app and the provider was refused tokens and hides the provider’s answer. Most often its client secret is wrong, its callback is not registered, or the code was used twice.',
      remedy: [
        'Look in the log of that service for the provider’s own answer, and paste it here.',
        'Copy the client ID and client secret into the service’s settings again, without blanks around them.',
        'Check that the service’s callback URL is among the client’s Authorized redirect URIs. {{open:clients}}',
      ],
      fixedWhen: 'A new sign-in ends in the app instead of with this error.',
    },
    ja: {
      title: 'ログイン サービスがコードを交換できませんでした',
      cause:
        'アプリとプロバイダの間にあるサービスやライブラリがトークンを拒否され、プロバイダの応答を表示していません。多くは、クライアント シークレットの誤り、コールバックの未登録、コードの二重使用です。',
      remedy: [
        'そのサービスのログでプロバイダ自身の応答を探し、ここに貼り付けます。',
        'クライアント ID とクライアント シークレットを、前後に空白を入れずにサービスの設定へコピーし直します。',
        'サービスのコールバック URL が、クライアントの [承認済みのリダイレクト URI] にあるか確認します。 {{open:clients}}',
      ],
      fixedWhen: 'ログインし直すと、このエラーではなくアプリに戻ります。',
    },
  },
  'authorize.identity_not_verified': {
    kind: 'refused',
    reference: 'https://support.google.com/accounts/answer/7299973',
    en: {
      title: 'Google is not sure that it is the account’s owner',
      cause:
        'Google held the sign-in, even with the right password: the device, the place or the browser is new for this account, or a program drives the browser. The app and its client are not the cause.',
      remedy: [
        'Sign in by hand on a computer or phone where the account was used before, at a usual place, and confirm there.',
        'If Google refuses there as well, go through account recovery: https://accounts.google.com/signin/recovery',
        'For an account of an organization, let an administrator open Admin console > Menu > Directory > Users > the user > Security > Login challenge > Turn Off For 10 Minutes, and sign in meanwhile. {{open:users}}',
        'Do not sign in by a script: keep a refresh token, or use a service account.',
      ],
      fixedWhen: 'The sign-in goes on to the consent screen.',
    },
    ja: {
      title: 'Google が本人であることを確認できません',
      cause:
        'パスワードが正しくても、このアカウントで初めての端末、場所、ブラウザであるか、プログラムがブラウザを操作しているため、Google がログインを止めました。アプリやクライアントが原因ではありません。',
      remedy: [
        'このアカウントを使ったことのあるコンピューターやスマートフォンで、普段の場所から手動でログインし、本人確認を済ませます。',
        'そこでも拒否される場合は、アカウントを復元します: https://accounts.google.com/signin/recovery',
        '組織のアカウントでは、管理者が管理コンソール > メニュー アイコン > [ディレクトリ] > [ユーザー] > 対象のユーザー > [セキュリティ] > [ログイン時の本人確認] で 10 分間オフにし、その間にログインします。 {{open:users}}',
        'スクリプトでログインせず、更新トークンを保存するか、サービス アカウントを使います。',
      ],
      fixedWhen: 'ログインが同意画面まで進みます。',
    },
  },
} as const satisfies DiagnosisTable;
