import type { DiagnosisTable } from './diagnosis.ts';

const webServer = 'https://developers.google.com/identity/protocols/oauth2/web-server';
const openId = 'https://developers.google.com/identity/openid-connect/openid-connect';

/** What an app or its library says of a sign-in by itself: before Google was asked, or after it answered. */
export const appSignInDiagnoses = {
  'authorize.code_not_received': {
    kind: 'input',
    reference: `${webServer}#handlingresponse`,
    en: {
      title: 'No code reached the app',
      cause:
        'The program wanted to exchange a code and had none: the callback was opened by hand or a second time, or Google came back with an error that the program did not look at.',
      remedy: [
        'Look at the address in which the browser came back: error=… in it tells why there is no code. Paste that address here.',
        'If the address has code=…, look how the program reads it: query and not body, before a redirect or a proxy drops it.',
        'Start at the sign-in button, not at the callback’s address.',
      ],
      fixedWhen: 'A new sign-in comes back with code=… and is exchanged.',
    },
    ja: {
      title: 'アプリにコードが届いていません',
      cause:
        '交換するコードがありませんでした。コールバックが直接または二度開かれたか、Google がエラーで戻したのにプログラムが見ていません。',
      remedy: [
        'ブラウザが戻ったアドレスを確認します。error=… があれば、コードがない理由です。そのアドレスをここに貼り付けます。',
        'アドレスに code=… があれば、プログラムの読み方を確認します。本文ではなくクエリから、リダイレクトやプロキシで失われる前に読みます。',
        'コールバックのアドレスからではなく、ログイン ボタンから始めます。',
      ],
      fixedWhen: 'ログインし直すと code=… 付きで戻り、交換されます。',
    },
  },
  'authorize.domain_not_allowed': {
    kind: 'refused',
    reference: `${openId}#hd-param`,
    en: {
      title: 'The app itself does not let this account in',
      cause:
        'Google signed the person in, and the app then refused: its own setting names domains, addresses or groups, and this account is not among them.',
      remedy: [
        'Sign in with the account of the organization: choose it in the account picker, or use a private window.',
        'If the account should be let in, add its domain or address to the app’s own list (such as hosted domain, hd, allowed domains, whitelist).',
        'A gmail.com account has no hd at all: a rule on hd never lets it in.',
      ],
      fixedWhen: 'A sign-in with an account of a listed domain ends in the app.',
    },
    ja: {
      title: 'アプリ自身がこのアカウントを許可していません',
      cause:
        'Google でのログインは成功しましたが、その後アプリが拒否しました。アプリ自身の設定にあるドメイン、アドレス、グループに、このアカウントが含まれていません。',
      remedy: [
        '組織のアカウントでログインします。アカウントの選択画面で選ぶか、シークレット ウィンドウを使います。',
        'このアカウントを許可する場合は、アプリ自身の一覧(hosted domain、hd、allowed domains、whitelist など)にドメインまたはアドレスを加えます。',
        'gmail.com のアカウントには hd がないため、hd で制限すると許可されません。',
      ],
      fixedWhen: '一覧にあるドメインのアカウントでログインすると、アプリに戻ります。',
    },
  },
  'authorize.cancelled_in_app': {
    kind: 'refused',
    reference:
      'https://developers.google.com/android/reference/com/google/android/gms/auth/api/signin/GoogleSignInStatusCodes',
    en: {
      title: 'The sign-in in the app was canceled',
      cause:
        'The person closed the account picker or Google’s page. If nobody did, the app was taken to the background, or its registration does not fit and Android reports that as canceled too.',
      remedy: [
        'Treat it as a normal end: show the sign-in button again, and no error.',
        'If nobody canceled, check that the client of this app has the right package name and SHA-1, or the right bundle ID: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
        'Test on a device with a Google account, and start one sign-in at a time.',
      ],
      fixedWhen: 'Choosing an account leads back to the app, signed in.',
    },
    ja: {
      title: 'アプリでのログインがキャンセルされました',
      cause:
        '本人がアカウントの選択画面または Google のページを閉じました。誰も閉じていなければ、アプリがバックグラウンドに移ったか、登録内容の不一致を Android がキャンセルとして報告しています。',
      remedy: [
        '通常の終わり方として扱い、エラーを出さずにログイン ボタンを再び表示します。',
        '誰もキャンセルしていなければ、このアプリのクライアントのパッケージ名と SHA-1、またはバンドル ID が正しいか確認します: Google Cloud コンソール > Google Auth Platform > Clients。 {{open:clients}}',
        'Google アカウントのある端末で、一度に一つのログインだけを試します。',
      ],
      fixedWhen: 'アカウントを選ぶと、ログインした状態でアプリに戻ります。',
    },
  },
  'authorize.no_terminal': {
    kind: 'input',
    reference: 'https://developers.google.com/identity/protocols/oauth2/service-account',
    en: {
      title: 'A sign-in is needed, and nobody is there to do it',
      cause:
        'The program has no usable saved sign-in and wants to ask a person, but it runs without a terminal or a browser: in cron, a service, a container, a notebook or CI.',
      remedy: [
        'Run the same program once by hand, as the same user, on a computer with a browser, and sign in.',
        'Keep the token file it saves, and put it where the unattended run looks for it, with the right to write it.',
        'If it was there and stopped working after a week, the app is in Testing: Google Cloud console > Google Auth Platform > Audience > Publishing status > Publish app. {{open:audience}}',
        'For work without a person, use a service account.',
      ],
      fixedWhen: 'The unattended run ends without asking for anything.',
    },
    ja: {
      title: 'ログインが必要ですが、操作する人がいません',
      cause:
        '使える保存済みのログインがなく、プログラムが人に尋ねようとしましたが、端末もブラウザもない場所(cron、サービス、コンテナ、ノートブック、CI など)で動いています。',
      remedy: [
        'ブラウザのあるコンピューターで、同じプログラムを同じユーザーとして一度手動で実行し、ログインします。',
        '保存されたトークンのファイルを、無人の実行が探す場所に、書き込める権限で置きます。',
        '以前は動いていて一週間で止まった場合、アプリはテスト中です: Google Cloud コンソール > Google Auth Platform > [対象] > 公開ステータス > [アプリを公開]。 {{open:audience}}',
        '人のいない処理には、サービス アカウントを使います。',
      ],
      fixedWhen: '無人の実行が、何も尋ねずに終わります。',
    },
  },
  'id_token.custom_token': {
    kind: 'refused',
    reference: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
    en: {
      title: 'This is another Firebase token, not an ID token',
      cause:
        'The server got a custom token or a session cookie where it checks ID tokens. A custom token is made by a server and only signs the app in; the app gets the ID token after that.',
      remedy: [
        'In the app, sign in with the custom token (signInWithCustomToken), and send what getIdToken gives to the server.',
        'Check a session cookie with verifySessionCookie, and an ID token with verifyIdToken.',
      ],
      fixedWhen: 'The server accepts the token, and finds the user’s uid in it.',
    },
    ja: {
      title: 'これは Firebase の別のトークンで、ID トークンではありません',
      cause:
        'サーバーが ID トークンを検証するところに、カスタム トークンまたはセッション Cookie が届きました。カスタム トークンはサーバーが作り、アプリのログインにだけ使うもので、アプリはその後に ID トークンを得ます。',
      remedy: [
        'アプリではカスタム トークンでログインし(signInWithCustomToken)、getIdToken で得たものをサーバーに送ります。',
        'セッション Cookie は verifySessionCookie で、ID トークンは verifyIdToken で検証します。',
      ],
      fixedWhen: 'サーバーがトークンを受け入れ、その中にユーザーの uid があります。',
    },
  },
  'userinfo.no_email': {
    kind: 'refused',
    reference: `${openId}#obtainuserinfo`,
    en: {
      title: 'Google told the app no e-mail address',
      cause:
        'The sign-in worked, but what came back holds no address: the scope email was not asked for or not granted, or the app asks an address of Google+ that was switched off.',
      remedy: [
        'Ask for these scopes in the app’s Google settings: {{copy=openid email profile}}',
        'Set the address for the user’s data to {{copy=https://openidconnect.googleapis.com/v1/userinfo}}',
        'Remove the app’s access once in the Google Account, and sign in anew, so that the new scopes are asked for. {{open:connections}}',
      ],
      fixedWhen: 'The user’s data hold email, and the app lets the person in.',
    },
    ja: {
      title: 'Google からメールアドレスが渡されていません',
      cause:
        'ログインは成功しましたが、返ったデータにアドレスがありません。スコープ email を求めていないか許可されていないか、廃止された Google+ のアドレスに問い合わせています。',
      remedy: [
        'アプリの Google の設定で、次のスコープを求めます: {{copy=openid email profile}}',
        'ユーザー情報のアドレスを次のものにします: {{copy=https://openidconnect.googleapis.com/v1/userinfo}}',
        'Google アカウントでアプリのアクセス権を一度削除し、ログインし直して、新しいスコープを求めさせます。 {{open:connections}}',
      ],
      fixedWhen: 'ユーザー情報に email があり、アプリに入れます。',
    },
  },
  'network.discovery_unreachable': {
    kind: 'network',
    reference: `${openId}#discovery`,
    en: {
      title: 'Google’s discovery document could not be fetched',
      cause:
        'The library reads Google’s addresses from accounts.google.com/.well-known/openid-configuration and did not get it: no network, a proxy, an untrusted certificate, or a wrong issuer in the app’s settings.',
      remedy: [
        'Open {{copy=https://accounts.google.com/.well-known/openid-configuration}} on the same computer or in the same container: does it show JSON?',
        'If not, allow accounts.google.com (port 443), set the proxy for this process, and let it trust the proxy’s certificate.',
        'If it does, check that the issuer in the app’s settings is exactly {{copy=https://accounts.google.com}}, without a path or a slash at the end.',
      ],
      fixedWhen: 'The app starts, and its sign-in button opens Google’s page.',
    },
    ja: {
      title: 'Google のディスカバリ ドキュメントを取得できません',
      cause:
        'ライブラリは Google の各アドレスを accounts.google.com/.well-known/openid-configuration から読みますが、取得できませんでした。ネットワーク、プロキシ、信頼されていない証明書、またはアプリの設定の発行者(issuer)の誤りが原因です。',
      remedy: [
        '同じコンピューターまたは同じコンテナで {{copy=https://accounts.google.com/.well-known/openid-configuration}} を開き、JSON が表示されるか確認します。',
        '表示されなければ、accounts.google.com(ポート 443)を許可し、このプロセスにプロキシを設定し、プロキシの証明書を信頼させます。',
        '表示されれば、アプリの設定の発行者が {{copy=https://accounts.google.com}} とまったく同じで、パスや末尾のスラッシュがないことを確認します。',
      ],
      fixedWhen: 'アプリが起動し、ログイン ボタンで Google のページが開きます。',
    },
  },
  'authorize.account_not_linked': {
    kind: 'refused',
    reference: `${openId}#an-id-tokens-payload`,
    en: {
      title: 'The app knows this address by another way to sign in',
      cause:
        'Google signed the person in, and the app then refused: it has a user with the same e-mail address who signed up with a password, a link or another provider, and does not join the two by itself.',
      remedy: [
        'Sign in the way the account was made, and link Google in the app’s settings if it offers that.',
        'If only Google was ever used, look in the app’s database: the user is there without its account row, left by a test, an import or a new client ID. Add the row, or delete the user and sign in again.',
        'If the app may join accounts by address, allow it for Google, which verifies addresses: allowDangerousEmailAccountLinking in Auth.js, trustedProviders in Better Auth.',
      ],
      fixedWhen: 'The same sign-in ends in the app, with the data of the first account.',
    },
    ja: {
      title: '別のログイン方法で登録済みのメールアドレスです',
      cause:
        'Google でのログインは成功しましたが、その後アプリが拒否しました。同じメールアドレスのユーザーがパスワード、メールのリンク、別のプロバイダで登録されており、アプリは自動では結び付けません。',
      remedy: [
        '最初に登録した方法でログインし、アプリの設定に Google との連携があれば、そこで連携します。',
        'Google しか使っていない場合は、アプリのデータベースを確認します。テスト、取り込み、クライアント ID の変更などで、アカウントの行がないユーザーが残っています。行を加えるか、ユーザーを削除してログインし直します。',
        'アドレスで結び付けてよい場合は、アドレスを確認している Google に対して許可します(Auth.js は allowDangerousEmailAccountLinking、Better Auth は trustedProviders)。',
      ],
      fixedWhen: '同じログインでアプリに戻り、最初のアカウントのデータが表示されます。',
    },
  },
} as const satisfies DiagnosisTable;
