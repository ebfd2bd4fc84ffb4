import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://cloud.google.com/identity-platform/docs/error-codes';
const messaging = 'https://firebase.google.com/docs/cloud-messaging/error-codes';

/** Firebase Authentication and Firebase Cloud Messaging. */
export const firebaseDiagnoses = {
  'firebase.provider_disabled': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This way to sign in is off in the Firebase project',
      cause:
        'The provider (Google, e-mail and password, anonymous …) is not enabled in the project, or creating accounts is left to administrators.',
      remedy: [
        'Open Firebase console > Authentication > Sign-in method, choose the provider and enable it.',
        'For “administrators only”, allow Enable create under Settings > User actions, or enable Anonymous.',
        'Check that the app’s configuration is of the same project.',
      ],
      fixedWhen: 'The same sign-in returns a user.',
    },
    ja: {
      title: 'Firebase でこのログイン方法が無効です',
      cause:
        'プロバイダ(Google、メール / パスワード、匿名など)がプロジェクトで有効になっていないか、アカウントの作成が管理者に限られています。',
      remedy: [
        'Firebase コンソール > Authentication > [ログイン方法] でプロバイダを選び、有効にします。',
        '管理者専用と示される場合は、[設定] > [ユーザー アクション] で作成を許可するか、匿名を有効にします。',
        'アプリの構成が同じプロジェクトのものか確認します。',
      ],
      fixedWhen: '同じログインで、ユーザーが返ります。',
    },
  },
  'firebase.domain_not_authorized': {
    kind: 'refused',
    reference: 'https://support.google.com/firebase/answer/6400741',
    en: {
      title: 'The page’s domain is not authorized in Firebase',
      cause:
        'Firebase Authentication signs people in only on pages of domains in its own list. The list of the OAuth client is another one.',
      remedy: [
        'Open Firebase console > Authentication > Settings > Authorized domains, and add the domain of the page, without scheme, port and path.',
        'For projects since 2025, add localhost there, too, if you develop with it.',
        'If a link in an e-mail is refused, add the domain of its continue URL.',
      ],
      fixedWhen: 'The popup or redirect shows Google’s page for choosing an account.',
    },
    ja: {
      title: 'ドメインが Firebase で承認されていません',
      cause:
        'Firebase Authentication は、自身の一覧にあるドメインのページでだけログインできます。OAuth クライアントの一覧とは別のものです。',
      remedy: [
        'Firebase コンソール > Authentication > [設定] > [承認済みドメイン] に、ページのドメインをスキーム、ポート、パスなしで追加します。',
        '2025 年以降のプロジェクトで開発に使う場合は、localhost も追加します。',
        'メールのリンクが拒否される場合は、続行 URL のドメインを追加します。',
      ],
      fixedWhen: 'ポップアップまたはリダイレクトで、アカウントを選ぶ Google のページが表示されます。',
    },
  },
  'firebase.not_set_up': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Firebase Authentication is not set up in the project',
      cause:
        'The project exists, but nobody has started Authentication in it; or the configuration that is asked for (a tenant, a provider) is not there.',
      remedy: [
        'Open Firebase console > Authentication and choose Get started.',
        'Enable at least one provider under Sign-in method.',
        'Check that the API key and the project ID of the app are of this project.',
      ],
      fixedWhen: 'The same request is answered with a user, or with another error.',
    },
    ja: {
      title: 'Firebase Authentication が設定されていません',
      cause:
        'プロジェクトはありますが、Authentication がまだ開始されていません。または、要求した構成(テナント、プロバイダ)がありません。',
      remedy: [
        'Firebase コンソール > Authentication で [始める] を選びます。',
        '[ログイン方法] で、プロバイダを 1 つ以上有効にします。',
        'アプリの API キーとプロジェクト ID が、このプロジェクトのものか確認します。',
      ],
      fixedWhen: '同じリクエストで、ユーザーか別のエラーが返ります。',
    },
  },
  'firebase.sign_in_data_wrong': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The app’s user, password or credential is wrong',
      cause:
        'Firebase Authentication knows no such user in this project, or the password or credential does not fit. With e-mail enumeration protection it says the same for both.',
      remedy: [
        'Look for the user in Firebase console > Authentication > Users: is it there, and with this provider?',
        'Let the person reset the password, or sign in with the provider that the account was made with.',
        'For a Google credential, pass the ID token of this very sign-in: it lasts for an hour.',
      ],
      fixedWhen: 'The same sign-in returns a user.',
    },
    ja: {
      title: 'アプリのユーザーか認証情報が正しくありません',
      cause:
        'このプロジェクトの Firebase Authentication に該当するユーザーがないか、パスワードまたは認証情報が違います。メール列挙保護が有効なら、どちらも同じ応答です。',
      remedy: [
        'Firebase コンソール > Authentication > [ユーザー] で、ユーザーとプロバイダを確認します。',
        'パスワードを再設定してもらうか、アカウントを作成したときのプロバイダでログインしてもらいます。',
        'Google の認証情報には、そのログインの ID トークンを渡します。有効なのは 1 時間です。',
      ],
      fixedWhen: '同じログインで、ユーザーが返ります。',
    },
  },
  'firebase.custom_token_refused': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The custom token is not of this Firebase project',
      cause:
        'The token was signed by a service account of another project, is malformed, or is an ID token. The app and the server use different projects.',
      remedy: [
        'Compare the project ID of the app’s configuration with project_id in the server’s key.',
        'Make a key of the right project: Firebase console > Project settings > Service accounts.',
        'Pass what createCustomToken returned, unchanged, to signInWithCustomToken, within an hour.',
      ],
      fixedWhen: 'signInWithCustomToken returns a user.',
    },
    ja: {
      title: 'この Firebase プロジェクトのトークンではありません',
      cause:
        'カスタム トークンが別のプロジェクトのサービス アカウントで署名されたか、壊れているか、ID トークンです。アプリとサーバーのプロジェクトが違います。',
      remedy: [
        'アプリの構成のプロジェクト ID と、サーバーのキーの project_id を比べます。',
        '正しいプロジェクトのキーを作成します: Firebase コンソール > [プロジェクトの設定] > [サービス アカウント]。',
        'createCustomToken の戻り値をそのまま、1 時間以内に signInWithCustomToken に渡します。',
      ],
      fixedWhen: 'signInWithCustomToken で、ユーザーが返ります。',
    },
  },
  'fcm.device_token_unusable': {
    kind: 'refused',
    reference: messaging,
    en: {
      title: 'The registration token of the device does not serve',
      cause:
        'The app was removed or got a new token (UNREGISTERED), or the token belongs to another Firebase project than the sender’s credentials (SenderId mismatch).',
      remedy: [
        'For UNREGISTERED, delete the token from your database; the app sends its new one when it starts.',
        'For SenderId mismatch, use a service account of the project in the app’s google-services.json or GoogleService-Info.plist.',
        'Store a new token whenever the library reports one.',
      ],
      fixedWhen: 'The same message to a token that the app has just received is answered with a name.',
    },
    ja: {
      title: 'デバイスの登録トークンを使えません',
      cause:
        'アプリが削除されたかトークンが更新された(UNREGISTERED)か、トークンが送信者の認証情報と別の Firebase プロジェクトのもの(SenderId mismatch)です。',
      remedy: [
        'UNREGISTERED の場合は、トークンをデータベースから削除します。アプリは起動時に新しいトークンを送ります。',
        'SenderId mismatch の場合は、アプリの google-services.json か GoogleService-Info.plist のプロジェクトのサービス アカウントを使います。',
        'ライブラリが新しいトークンを通知したら、必ず保存します。',
      ],
      fixedWhen: 'アプリが取得した直後のトークンへの同じメッセージに、name が返ります。',
    },
  },
  'fcm.apns_key_missing': {
    kind: 'refused',
    reference: messaging,
    en: {
      title: 'Apple or the web push service refuses the message',
      cause:
        'The APNs key or certificate of the project is missing, expired or of another app; for the web, the VAPID key does not fit. The sender’s access token is right.',
      remedy: [
        'Open Firebase console > Project settings > Cloud Messaging and upload the APNs Authentication Key (.p8), with key ID and team ID.',
        'Check that the bundle ID is that of the app, and that the key is for the environment it was built for.',
        'For web push, use the key pair of the same page in getToken.',
      ],
      fixedWhen: 'The same message arrives at the device.',
    },
    ja: {
      title: 'Apple またはウェブプッシュに拒否されました',
      cause:
        'プロジェクトの APNs のキーか証明書がないか、期限切れか、別のアプリのもので、ウェブでは VAPID 鍵が合いません。送信者のアクセス トークンは正しいものです。',
      remedy: [
        'Firebase コンソール > [プロジェクトの設定] > [Cloud Messaging] で、APNs 認証キー(.p8)をキー ID とチーム ID とともにアップロードします。',
        'バンドル ID がアプリのもので、キーがビルドした環境用か確認します。',
        'ウェブプッシュでは、同じページの鍵ペアを getToken で使います。',
      ],
      fixedWhen: '同じメッセージがデバイスに届きます。',
    },
  },
  'firebase.environment_not_supported': {
    kind: 'refused',
    reference: 'https://firebase.google.com/docs/auth/web/cordova',
    en: {
      title: 'Firebase’s sign-in page cannot work in this place',
      cause:
        'signInWithPopup and signInWithRedirect want a page on http or https with web storage. They ran in something else: a file, a web view of a phone’s app, React Native, a worker or server, or a browser that keeps nothing.',
      remedy: [
        'Open the page through a web server (http://localhost will do), not by double-clicking the file, and not in a private window that blocks storage.',
        'In a phone’s app get the ID token by the platform’s own sign-in (Google Sign-In, Credential Manager), and pass it to signInWithCredential.',
        'In a browser extension sign in in an offscreen document or by chrome.identity; on a server call it not at all, only in the page.',
      ],
      fixedWhen: 'The call opens Google’s page.',
    },
    ja: {
      title: 'Firebase のログインがこの環境では動きません',
      cause:
        'signInWithPopup と signInWithRedirect には、ウェブ ストレージを使える http または https のページが必要です。ファイル、アプリ内の WebView、React Native、ワーカー、サーバー、何も保存しないブラウザで実行されました。',
      remedy: [
        'ファイルをダブルクリックするのではなく、ウェブサーバー(http://localhost でも可)でページを開きます。ストレージをブロックするシークレット ウィンドウは使いません。',
        'スマートフォン アプリでは、プラットフォームのログイン(Google ログイン、認証情報マネージャー)で ID トークンを取得し、signInWithCredential に渡します。',
        'ブラウザの拡張機能では、オフスクリーン ドキュメントまたは chrome.identity でログインします。サーバーでは呼び出さず、ページの中だけで呼び出します。',
      ],
      fixedWhen: '呼び出すと、Google のページが開きます。',
    },
  },
} as const satisfies DiagnosisTable;
