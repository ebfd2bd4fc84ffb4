import type { DiagnosisTable } from './diagnosis.ts';

const oneTap = 'https://developers.google.com/identity/gsi/web/guides/features';
const fedcm = 'https://developers.google.com/identity/gsi/web/guides/fedcm-migration';

/** Sign-ins on a phone, by One Tap and by FedCM, and those that Google’s page stops for the app’s addresses or the account. */
export const deviceSignInDiagnoses = {
  'authorize.no_account_on_device': {
    kind: 'refused',
    reference: 'https://developer.android.com/identity/sign-in/credential-manager-siwg',
    en: {
      title: 'Credential Manager found no account to offer',
      cause:
        'No Google Account is on the device, or none that signed in to this app before while the request asks for such accounts only. The wrong client ID in the app looks the same.',
      remedy: [
        'Add a Google Account in the device’s settings, and check that Google Play services is up to date.',
        'When nothing is found, ask again with {{copy=setFilterByAuthorizedAccounts(false)}}, or use GetSignInWithGoogleOption for a button.',
        'Give setServerClientId the client ID of the type Web application, and register package name and SHA-1 of the app. {{open:clients}}',
      ],
      fixedWhen: 'The sheet with accounts appears on the device.',
    },
    ja: {
      title: '認証情報マネージャーが使えるアカウントがありません',
      cause:
        'デバイスに Google アカウントがないか、ログイン済みのアカウントだけを求めていて、このアプリに該当するものがありません。アプリのクライアント ID が違う場合も同じです。',
      remedy: [
        'デバイスの設定で Google アカウントを追加し、Google Play 開発者サービスが最新か確認します。',
        '見つからないときは {{copy=setFilterByAuthorizedAccounts(false)}} で要求し直すか、ボタンでは GetSignInWithGoogleOption を使います。',
        'setServerClientId に [ウェブ アプリケーション] のクライアント ID を指定し、アプリのパッケージ名と SHA-1 を登録します。 {{open:clients}}',
      ],
      fixedWhen: 'デバイスに、アカウントを選ぶ画面が表示されます。',
    },
  },
  'authorize.prompt_cooldown': {
    kind: 'refused',
    reference: oneTap,
    en: {
      title: 'The sign-in prompt was closed too often',
      cause:
        'After somebody closed Google’s prompt, it is held back for this site or app for a while: two hours first, then days, up to four weeks; on Android 24 hours.',
      remedy: [
        'Offer the Sign in with Google button as well: it works at any time.',
        'For tests in Chrome, allow third-party sign-in again with the icon left of the address; without FedCM delete the cookie g_state of the page.',
        'For tests on Android, clear the storage of Google Play services in the device’s settings.',
      ],
      fixedWhen: 'The prompt appears again; for everybody else when the time is over.',
    },
    ja: {
      title: 'ログイン プロンプトが何度も閉じられました',
      cause:
        'Google のプロンプトが閉じられると、そのサイトやアプリでは一定期間表示されません。期間は最初は 2 時間、次は数日、最長 4 週間で、Android では 24 時間です。',
      remedy: [
        'Google でログインのボタンも表示します。ボタンはいつでも使えます。',
        'Chrome でのテストでは、アドレスの左のアイコンからサードパーティのログインを許可し直します。FedCM を使わない場合は、ページの Cookie g_state を削除します。',
        'Android でのテストでは、デバイスの設定で Google Play 開発者サービスのストレージを消去します。',
      ],
      fixedWhen: 'プロンプトが再び表示されます(ほかの人には、期間が過ぎると表示されます)。',
    },
  },
  'authorize.no_google_session': {
    kind: 'refused',
    reference: oneTap,
    en: {
      title: 'The browser is not signed in to Google',
      cause:
        'One Tap offers only accounts that are signed in to Google in this browser. There is none, or the person has switched the prompts off for the account.',
      remedy: [
        'Sign in to Google in the same browser profile, and load the page again.',
        'Look under Google Account > Security whether sign-in prompts of Google on other sites are on. {{open:connections}}',
        'Offer the Sign in with Google button as well: it works without a session.',
      ],
      fixedWhen: 'The prompt shows the account.',
    },
    ja: {
      title: 'ブラウザで Google にログインしていません',
      cause:
        'One Tap に表示されるのは、このブラウザで Google にログイン済みのアカウントだけです。アカウントがないか、本人がプロンプトをオフにしています。',
      remedy: [
        '同じブラウザ プロファイルで Google にログインし、ページを読み込み直します。',
        'Google アカウント > [セキュリティ] で、ほかのサイトでの Google のログイン プロンプトがオンか確認します。 {{open:connections}}',
        'Google でログインのボタンも表示します。ログインしていなくても使えます。',
      ],
      fixedWhen: 'プロンプトに、アカウントが表示されます。',
    },
  },
  'authorize.fedcm_not_allowed': {
    kind: 'refused',
    reference: fedcm,
    en: {
      title: 'The page or browser does not allow this prompt',
      cause:
        'The page is in a frame without the permission or not served over https, or the browser has no FedCM or forbids it by its settings. No sign-in was tried.',
      remedy: [
        'In a frame, add {{copy=allow=identity-credentials-get}} to every iframe around the page.',
        'Serve the page over https; only http://localhost is allowed besides.',
        'If Chrome’s settings forbid it, allow third-party sign-in with the icon left of the address.',
        'In other browsers and web views use the Sign in with Google button, or a redirect.',
      ],
      fixedWhen: 'The prompt appears, and the console no longer shows this message.',
    },
    ja: {
      title: 'ページまたはブラウザでプロンプトを使えません',
      cause:
        'ページが権限のないフレームの中にあるか、https でないか、ブラウザに FedCM がないか設定で禁止されています。ログインは試みられていません。',
      remedy: [
        'フレームの場合は、ページを囲むすべての iframe に {{copy=allow=identity-credentials-get}} を付けます。',
        'ページを https で提供します。ほかに許可されるのは http://localhost だけです。',
        'Chrome の設定で禁止されている場合は、アドレスの左のアイコンからサードパーティのログインを許可します。',
        'ほかのブラウザや WebView では、Google でログインのボタンかリダイレクトを使います。',
      ],
      fixedWhen: 'プロンプトが表示され、コンソールにこのメッセージが出なくなります。',
    },
  },
  'authorize.fedcm_refused': {
    kind: 'refused',
    reference: fedcm,
    en: {
      title: 'The browser gave no credential for the sign-in prompt',
      cause:
        'FedCM says no more than this: the prompt was closed, no account is signed in, it was asked twice at once, or Google refused the page. The line before it in the console often says which.',
      remedy: [
        'Look at the lines of the console just before this one.',
        'Check that the origin of the page is registered for the client. {{open:clients}}',
        'Call initialize and prompt once for each page; in React, an effect may run twice.',
      ],
      fixedWhen: 'The callback receives a credential.',
    },
    ja: {
      title: 'ブラウザから認証情報が返りませんでした',
      cause:
        'FedCM が示すのはこれだけで、プロンプトが閉じられたか、ログイン済みのアカウントがないか、同時に 2 回呼び出されたか、Google がページを拒否しました。直前のコンソールの行に理由があることが多いです。',
      remedy: [
        'コンソールで、直前の行を確認します。',
        'ページの生成元がクライアントに登録されているか確認します。 {{open:clients}}',
        'initialize と prompt はページごとに一度だけ呼び出します。React では effect が 2 回実行される場合があります。',
      ],
      fixedWhen: 'コールバックに、認証情報が渡されます。',
    },
  },
  'authorize.play_services_unusable': {
    kind: 'refused',
    reference: 'https://developers.google.com/android/reference/com/google/android/gms/common/ConnectionResult',
    en: {
      title: 'Google Play services does not work on this device',
      cause:
        'Google Play services is missing, switched off or too old for this app. Sign-in with Google’s Android libraries needs it.',
      remedy: [
        'Update or enable Google Play services in the Play Store or the device’s settings, and start the device again.',
        'For an emulator choose a system image with Google Play.',
        'On devices without it, sign in with the browser: a client of the type Web application or Desktop app. {{open:clients}}',
      ],
      fixedWhen: 'The sign-in of the app shows the accounts.',
    },
    ja: {
      title: 'Google Play 開発者サービスを使えません',
      cause:
        'Google Play 開発者サービスがないか、無効か、このアプリには古すぎます。Google の Android ライブラリでのログインには、これが必要です。',
      remedy: [
        'Play ストアかデバイスの設定で、Google Play 開発者サービスを更新または有効にし、デバイスを再起動します。',
        'エミュレータでは、Google Play のあるシステム イメージを選びます。',
        'これがないデバイスでは、[ウェブ アプリケーション] か [デスクトップ アプリ] のクライアントを使い、ブラウザでログインします。 {{open:clients}}',
      ],
      fixedWhen: 'アプリのログインで、アカウントが表示されます。',
    },
  },
  'authorize.device_management_required': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/7396025',
    en: {
      title: 'The organization wants this device managed first',
      cause:
        'The Workspace organization lets its accounts be used only on devices under its mobile management. This device is not set up for it, or was blocked.',
      remedy: [
        'Let the person add the account in the device’s settings and follow the steps for the device policy app.',
        'As an administrator, look under Admin console > Devices > Mobile & endpoints whether the device waits for approval.',
        'Or sign in with an account outside the organization.',
      ],
      fixedWhen: 'The same sign-in shows the consent screen.',
    },
    ja: {
      title: '先にデバイスの管理が必要です',
      cause:
        'Workspace の組織のアカウントは、組織のモバイル管理の対象となるデバイスでだけ使えます。このデバイスは設定されていないか、ブロックされています。',
      remedy: [
        'デバイスの設定でアカウントを追加し、デバイス ポリシー アプリの手順に従います。',
        '管理者として、管理コンソール > [デバイス] > [モバイルとエンドポイント] で、デバイスが承認待ちになっていないか確認します。',
        'または、組織外のアカウントでログインします。',
      ],
      fixedWhen: '同じログインで、同意画面が表示されます。',
    },
  },
  'authorize.ios_url_scheme_missing': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/ios/start-integrating',
    en: {
      title: 'The iOS app lacks the URL scheme of its client',
      cause:
        'Google’s library returns to the app by a URL scheme, the reversed client ID, and Info.plist does not list it. The app stops before anything is sent.',
      remedy: [
        'Open Google Cloud console > Google Auth Platform > Clients > your iOS client, and copy its iOS URL scheme. {{open:clients}}',
        'In Xcode add it under Info > URL Types; it begins with com.googleusercontent.apps.',
        'Check that GIDClientID in Info.plist is of the same client.',
      ],
      fixedWhen: 'The sign-in page opens, and returns to the app.',
    },
    ja: {
      title: 'iOS アプリに URL スキームがありません',
      cause:
        'Google のライブラリは、クライアント ID を逆順にした URL スキームでアプリに戻りますが、Info.plist にありません。アプリは、何も送信せずに停止します。',
      remedy: [
        'Google Cloud コンソール > Google Auth Platform > Clients > 対象の iOS クライアントを開き、iOS URL scheme をコピーします。 {{open:clients}}',
        'Xcode の Info > URL Types に追加します。com.googleusercontent.apps で始まります。',
        'Info.plist の GIDClientID が同じクライアントのものか確認します。',
      ],
      fixedWhen: 'ログイン ページが開き、アプリに戻ります。',
    },
  },
  'authorize.keychain_refused': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/ios/start-integrating',
    en: {
      title: 'The app may not use the keychain',
      cause:
        'On Apple’s systems Google’s library keeps the sign-in in the keychain, and the system did not let it. Most often a Mac app lacks the capability Keychain Sharing, or the app is not signed by a team.',
      remedy: [
        'In Xcode open the target > Signing & Capabilities, and choose a team.',
        'Add the capability Keychain Sharing there, with the group com.google.GIDSignIn, for the debug and the release configuration. For Firebase any group will do.',
        'In Flutter that is keychain-access-groups with $(AppIdentifierPrefix)com.google.GIDSignIn, in both .entitlements files under macos/Runner.',
        'Delete the app from the device or Mac, build it anew and sign in again.',
      ],
      fixedWhen: 'The sign-in succeeds, and the app is still signed in after it is started again.',
    },
    ja: {
      title: 'アプリがキーチェーンを使えません',
      cause:
        'Apple のシステムでは、Google のライブラリがログインをキーチェーンに保存しますが、システムに拒否されました。多くは、Mac アプリに Keychain Sharing がないか、アプリがチームで署名されていないことが原因です。',
      remedy: [
        'Xcode でターゲットの Signing & Capabilities を開き、チームを選びます。',
        'そこで Keychain Sharing を追加し、グループを com.google.GIDSignIn とします。デバッグとリリースの両方に追加してください。Firebase では、どのグループでも構いません。',
        'Flutter では、macos/Runner の二つの .entitlements ファイルに、keychain-access-groups として $(AppIdentifierPrefix)com.google.GIDSignIn を書きます。',
        'デバイスや Mac からアプリを削除し、ビルドし直して、もう一度ログインします。',
      ],
      fixedWhen: 'ログインが成功し、アプリを起動し直してもログインしたままです。',
    },
  },
  'authorize.redirect_not_public': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation',
    en: {
      title: 'The redirect URI is not at a public name',
      cause:
        'Google sends people back only to a public host name, or to localhost on their own computer. This one has an IP address, or a name that ends in .local or the like.',
      remedy: [
        'Open the app by a public name with https, and register that under Authorized redirect URIs. {{open:clients}}',
        'For a server at home, use a name of a domain of yours that resolves to it; it need not be reachable from outside.',
        'On the same computer use localhost, over a tunnel such as ssh -L if the server is another one.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen instead of Error 400.',
    },
    ja: {
      title: 'リダイレクト URI が公開された名前ではありません',
      cause:
        'Google が戻り先として認めるのは、公開されたホスト名か、本人のコンピューターの localhost だけです。これは IP アドレスか、.local などで終わる名前です。',
      remedy: [
        'アプリを https の公開された名前で開き、[承認済みのリダイレクト URI] に登録します。 {{open:clients}}',
        '家庭内のサーバーでは、自分のドメインの名前をそのサーバーに向けます。外部から接続できる必要はありません。',
        '同じコンピューターでは localhost を使います。別のサーバーの場合は、ssh -L などのトンネルを使います。',
      ],
      fixedWhen: 'ログインし直すと、エラー 400 ではなく同意画面が表示されます。',
    },
  },
  'authorize.scopes_unregistered': {
    kind: 'refused',
    reference: 'https://support.google.com/cloud/answer/15549135',
    en: {
      title: 'The app asks for scopes that it has not registered',
      cause:
        'A restricted client may ask only for scopes that are listed for its project. Often it is gcloud’s own client, with which scopes of Gmail or Drive were asked for.',
      remedy: [
        'For an app of your own, open Google Auth Platform > Data Access and add the scopes. {{open:dataAccess}}',
        'With gcloud, sign in with an OAuth client of your own: {{copy=gcloud auth application-default login --client-id-file=client_secret.json --scopes=SCOPES}}',
        'Or leave out the scopes that the page names.',
      ],
      fixedWhen: 'A new sign-in shows the consent screen with these scopes.',
    },
    ja: {
      title: '登録されていないスコープを要求しています',
      cause:
        '制限付きのクライアントが要求できるのは、プロジェクトに登録されたスコープだけです。gcloud 自身のクライアントで Gmail やドライブのスコープを要求した場合によく起こります。',
      remedy: [
        '自分のアプリでは、Google Auth Platform > [データアクセス] でスコープを追加します。 {{open:dataAccess}}',
        'gcloud では、自分の OAuth クライアントでログインします: {{copy=gcloud auth application-default login --client-id-file=client_secret.json --scopes=SCOPES}}',
        'または、ページに示されたスコープを外します。',
      ],
      fixedWhen: 'ログインし直すと、これらのスコープの同意画面が表示されます。',
    },
  },
  'authorize.two_step_required': {
    kind: 'refused',
    reference: 'https://support.google.com/accounts/answer/185839',
    en: {
      title: 'An administrator requires 2-Step Verification',
      cause:
        'The organization, or the administrators of the Ads account, let in only accounts with 2-Step Verification, and this account has not set it up.',
      remedy: [
        'Sign in as this person, open Google Account > Security > 2-Step Verification, and turn it on. {{open:twoStep}}',
        'If the sign-in itself is refused, let an administrator move the user to a group without enforcement, or give a backup code.',
        'Then sign in to the app again: older tokens stay refused.',
      ],
      fixedWhen: 'The same sign-in or request goes through.',
    },
    ja: {
      title: '管理者が 2 段階認証プロセスを必須にしています',
      cause:
        '組織または広告アカウントの管理者が、2 段階認証プロセスのあるアカウントだけを許可していますが、このアカウントでは設定されていません。',
      remedy: [
        'このユーザーとしてログインし、Google アカウント > [セキュリティ] > [2 段階認証プロセス] で有効にします。 {{open:twoStep}}',
        'ログイン自体が拒否される場合は、管理者が強制の対象外のグループに移すか、バックアップ コードを渡します。',
        'その後、アプリにログインし直します。以前のトークンは拒否されたままです。',
      ],
      fixedWhen: '同じログインまたはリクエストが完了します。',
    },
  },
  'authorize.app_redirect_not_declared': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/native-app#redirect-uri_custom-scheme',
    en: {
      title: 'The app does not declare the redirect it asks for',
      cause:
        'Google sends the browser back to a scheme of the app’s own, and nothing on the device is declared for it: the intent filter is missing in the Android manifest, or the scheme in the app’s settings.',
      remedy: [
        'Take the scheme of the redirect URI, all before the colon: for a client of type Android the package name or the reversed client ID, such as com.googleusercontent.apps.…',
        'Android: set it as appAuthRedirectScheme among the manifestPlaceholders of the app’s build.gradle, or in the intent filter of the activity that receives the redirect. It is only the scheme: no colon, no slash, no path.',
        'Expo: set “scheme” in app.json, and build the app anew. iOS: Xcode > Info > URL Types.',
        'The client allows such a scheme only if Enable custom URI scheme is on for it: Google Cloud console > Google Auth Platform > Clients > the Android client > Advanced settings. {{open:clients}}',
      ],
      fixedWhen: 'After the consent screen, the browser closes and the app is in front.',
    },
    ja: {
      title: 'アプリがリダイレクト先を宣言していません',
      cause:
        'Google はブラウザをアプリ独自のスキームに戻しますが、それを受け取るアプリが端末にありません。Android のマニフェストにアクティビティまたはインテント フィルタがないか、アプリの設定にスキームがありません。',
      remedy: [
        'リダイレクト URI のコロンより前がスキームです。種類が Android のクライアントでは、パッケージ名か、逆順のクライアント ID(com.googleusercontent.apps.…)です。',
        'Android: アプリの build.gradle の manifestPlaceholders に appAuthRedirectScheme として、またはリダイレクトを受け取るアクティビティのインテント フィルタに設定します。スキームだけを書き、コロン、スラッシュ、パスは付けません。',
        'Expo: app.json に「scheme」を設定し、アプリをビルドし直します。iOS: Xcode > Info > URL Types に追加します。',
        'このようなスキームは、クライアントでカスタム URI スキームを有効にした場合だけ使えます: Google Cloud コンソール > Google Auth Platform > Clients > Android クライアント > [詳細設定]。 {{open:clients}}',
      ],
      fixedWhen: '同意画面のあと、ブラウザが閉じてアプリに戻ります。',
    },
  },
} as const satisfies DiagnosisTable;
