import type { DiagnosisTable } from './diagnosis.ts';

const scriptApi = 'https://developers.google.com/apps-script/api/how-tos/enable';
const push = 'https://developers.google.com/workspace/gmail/api/guides/push';

/** What has to be set up in one of Google's products, beside the token: accounts, channels, apps, tokens of its own. */
export const productDiagnoses = {
  'api.account_not_in_product': {
    kind: 'refused',
    reference: 'https://support.google.com/webmasters/answer/7687615',
    en: {
      title: 'The account is no user of the property in that product',
      cause:
        'Search Console, Analytics, Play Console, Merchant Center, AdSense and Ads have lists of users of their own. Token and scope are right, and a role in Google Cloud does not help.',
      remedy: [
        'Find out which account the request acts as; without subject it is the service account’s address.',
        'Search Console: Settings > Users and permissions > Add user. Analytics: Admin > Property access management.',
        'Play Console: Users and permissions > Invite new users. Merchant Center and Ads: Access in the settings.',
        'Check the ID or URL in the request: a site has to be written as the product lists it, such as sc-domain:example.com.',
      ],
      fixedWhen: 'The same request brings data; in Play Console a new user may take up to a day.',
    },
    ja: {
      title: 'そのサービスにこのアカウントが登録されていません',
      cause:
        'Search Console、アナリティクス、Play Console、Merchant Center、AdSense、広告には、それぞれのユーザー一覧があります。トークンとスコープは正しく、Google Cloud の役割では解決しません。',
      remedy: [
        'どのアカウントとして実行されたか確認します。対象ユーザーがなければ、サービス アカウントのアドレスです。',
        'Search Console は [設定] > [ユーザーと権限] > [ユーザーを追加]、アナリティクスは [管理] > [プロパティのアクセス管理] で追加します。',
        'Play Console は [ユーザーと権限] > [新しいユーザーを招待]、Merchant Center と広告は設定のアクセス権限で追加します。',
        'リクエストの ID や URL を確認します。サイトは、sc-domain:example.com のようにサービスの表記で指定します。',
      ],
      fixedWhen: '同じリクエストで、データが返ります(Play Console では反映に最長 1 日かかります)。',
    },
  },
  'api.project_not_linked_to_product': {
    kind: 'refused',
    reference: 'https://developers.google.com/merchant/api/guides/quickstart',
    en: {
      title: 'The product does not know this Google Cloud project',
      cause:
        'Merchant Center and Play take API requests only from Google Cloud projects that were registered with the account there. This project is not.',
      remedy: [
        'Merchant API: call accounts.developerRegistration.registerGcp once, with an account of this project.',
        'Play: in Play Console open Users and permissions and invite the service account of this project.',
        'Use one project throughout: the key, the API and the registration have to belong to the same.',
      ],
      fixedWhen: 'The same request is answered, some minutes after the registration.',
    },
    ja: {
      title: 'この Google Cloud プロジェクトは未登録です',
      cause:
        'Merchant Center と Play の API は、そのアカウントに登録された Google Cloud プロジェクトからのリクエストだけを受け付けます。このプロジェクトは登録されていません。',
      remedy: [
        'Merchant API では、このプロジェクトのアカウントで accounts.developerRegistration.registerGcp を一度呼び出します。',
        'Play では、Play Console の [ユーザーと権限] で、このプロジェクトのサービス アカウントを招待します。',
        'キー、API、登録には、すべて同じプロジェクトを使います。',
      ],
      fixedWhen: '登録から数分後に、同じリクエストに応答が返ります。',
    },
  },
  'ads.developer_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/google-ads/api/docs/api-policy/access-levels',
    en: {
      title: 'The Google Ads developer token is not approved for this',
      cause:
        'Beside OAuth, the Ads API wants the developer token of a manager account. It is missing, misspelt, bound to another project, or approved for test accounts only.',
      remedy: [
        'In the Ads manager account open Admin > API Center, and compare the developer token with the program’s.',
        'Look at the access level there: with test access only test accounts answer. Apply for basic access.',
        'Send it as the header {{copy=developer-token}}, from the Google Cloud project that the token was first used with.',
      ],
      fixedWhen: 'The same request on a real account is answered.',
    },
    ja: {
      title: 'Google 広告の開発者トークンが承認されていません',
      cause:
        'Google Ads API には、OAuth のほかに MCC アカウントの開発者トークンが必要です。ないか、誤っているか、別のプロジェクトのものか、テスト アカウント専用です。',
      remedy: [
        'MCC アカウントで [管理者] > [API センター] を開き、開発者トークンをプログラムのものと比べます。',
        'アクセスレベルを確認します。テストアクセスでは、テスト アカウントだけが使えます。ベーシック アクセスを申請します。',
        'トークンを最初に使った Google Cloud プロジェクトから、ヘッダー {{copy=developer-token}} で送ります。',
      ],
      fixedWhen: '本番アカウントへの同じリクエストに、応答が返ります。',
    },
  },
  'ads.login_customer_id': {
    kind: 'refused',
    reference: 'https://developers.google.com/google-ads/api/docs/concepts/call-structure',
    en: {
      title: 'The signed-in user does not reach this Ads customer',
      cause:
        'The user is not on the customer account itself, and the manager account above it is not named, or is the wrong one. Or the ID is misspelt.',
      remedy: [
        'Write the customer ID as ten digits without hyphens.',
        'If access comes through a manager account, send its ID as the header {{copy=login-customer-id}}',
        'Ask customers:listAccessibleCustomers which accounts the user reaches directly, and add the user in Ads under Admin > Access and security.',
      ],
      fixedWhen: 'The same request on this customer is answered.',
    },
    ja: {
      title: 'この Google 広告アカウントにアクセスできません',
      cause:
        'ユーザーはこのアカウント自体に登録されておらず、上位の MCC アカウントの指定がないか、間違っています。または、ID が誤っています。',
      remedy: [
        'お使いのアカウントの ID は、ハイフンなしの 10 桁で書きます。',
        'MCC アカウントを通してアクセスする場合は、その ID をヘッダー {{copy=login-customer-id}} で送ります。',
        'customers:listAccessibleCustomers で直接アクセスできるアカウントを調べ、広告の [管理者] > [アクセスとセキュリティ] でユーザーを追加します。',
      ],
      fixedWhen: 'このアカウントへの同じリクエストに、応答が返ります。',
    },
  },
  'youtube.no_channel': {
    kind: 'refused',
    reference: 'https://developers.google.com/youtube/v3/docs/errors',
    en: {
      title: 'The account has no YouTube channel',
      cause:
        'YouTube acts as a channel, and this Google Account has none. A service account never has one, and no delegation gives it one.',
      remedy: [
        'Sign in at youtube.com with this account, and create a channel under Settings > Account.',
        'In the sign-in of the app, choose the channel or brand account that has the videos.',
        'Instead of a service account, use the refresh token of a person who owns the channel.',
      ],
      fixedWhen: 'channels.list with mine=true returns one channel.',
    },
    ja: {
      title: 'アカウントに YouTube チャンネルがありません',
      cause:
        'YouTube はチャンネルとして動作しますが、この Google アカウントにはチャンネルがありません。サービス アカウントはチャンネルを持てず、委任でも代えられません。',
      remedy: [
        'このアカウントで youtube.com にログインし、[設定] > [アカウント] でチャンネルを作成します。',
        'アプリのログインでは、動画のあるチャンネルかブランド アカウントを選びます。',
        'サービス アカウントの代わりに、チャンネルを所有する個人の更新トークンを使います。',
      ],
      fixedWhen: 'channels.list(mine=true)で、チャンネルが 1 件返ります。',
    },
  },
  'chat.app_not_configured': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/chat/configure-chat-api',
    en: {
      title: 'The project has no configured Chat app',
      cause:
        'The Google Chat API is enabled, but answers only once a Chat app with a name and an avatar is configured in the same project. That holds for requests with a user’s token, too.',
      remedy: [
        'Open Google Cloud console > APIs & Services > Google Chat API > Configuration. {{open:chatApi}}',
        'Enter app name, avatar URL and description; switch interactive features off if the app only calls the API. Save.',
        'Check that the token comes from this project.',
      ],
      fixedWhen: 'The same request is answered without 404.',
    },
    ja: {
      title: 'プロジェクトに Chat アプリの設定がありません',
      cause:
        'Google Chat API は有効ですが、同じプロジェクトで名前とアバターのある Chat アプリを設定するまで応答しません。ユーザーのトークンを使うリクエストも同じです。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > Google Chat API > [構成] を開きます。 {{open:chatApi}}',
        'アプリ名、アバターの URL、説明を入力して保存します。API の呼び出しだけなら、インタラクティブ機能はオフにします。',
        'トークンがこのプロジェクトのものか確認します。',
      ],
      fixedWhen: '同じリクエストに、404 以外の応答が返ります。',
    },
  },
  'apps_script.api_off_for_user': {
    kind: 'refused',
    reference: scriptApi,
    en: {
      title: 'The person has not switched on the Apps Script API',
      cause:
        'This API has a switch of its own for each person, beside the one of the project. It is off for the account that the request acts as.',
      remedy: [
        'Signed in as that account, open script.google.com/home/usersettings and set Google Apps Script API to On.',
        'With clasp, check that the same account is signed in there: {{copy=clasp login}}',
        'Wait a few minutes and try again.',
      ],
      fixedWhen: 'The same request, such as clasp push, goes through.',
    },
    ja: {
      title: 'ユーザーの Apps Script API がオフです',
      cause:
        'この API には、プロジェクトとは別に、ユーザーごとのスイッチがあります。リクエストを実行したアカウントでは、オフになっています。',
      remedy: [
        'そのアカウントでログインして script.google.com/home/usersettings を開き、Google Apps Script API をオンにします。',
        'clasp では、同じアカウントでログインしているか確認します: {{copy=clasp login}}',
        '数分待ってから、もう一度実行します。',
      ],
      fixedWhen: 'clasp push など、同じリクエストが完了します。',
    },
  },
  'apps_script.authorization_required': {
    kind: 'refused',
    reference: 'https://developers.google.com/apps-script/guides/services/authorization',
    en: {
      title: 'The script has not been authorized by this person',
      cause:
        'The script needs a permission that the account it runs as has not granted, or has taken back. Triggers and web apps cannot ask: they only fail.',
      remedy: [
        'Open the script with that account, run any function once in the editor, and agree to all that is asked.',
        'For a trigger, delete it under Triggers and create it again with the account that shall run it.',
        'For a web app, publish a new version after the script’s services have changed.',
      ],
      fixedWhen: 'Executions shows the next run as completed.',
    },
    ja: {
      title: 'スクリプトがこのユーザーに承認されていません',
      cause:
        'スクリプトに必要な権限を、実行するアカウントが許可していないか、取り消しました。トリガーやウェブアプリは許可を求められず、失敗するだけです。',
      remedy: [
        'そのアカウントでスクリプトを開き、エディタで関数を一度実行して、求められた権限をすべて許可します。',
        'トリガーは、[トリガー] で削除し、実行するアカウントで作り直します。',
        'ウェブアプリは、スクリプトのサービスを変更した後に、新しいバージョンでデプロイし直します。',
      ],
      fixedWhen: '[実行数] で、次の実行が完了と表示されます。',
    },
  },
  'api.push_address_refused': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/calendar/api/guides/push',
    en: {
      title: 'Google does not send notifications to this address',
      cause:
        'The address of a watch has to begin with https, have a certificate that everybody trusts, and be a public name. This one is not accepted.',
      remedy: [
        'Use a public name with https and a valid certificate; a self-signed one and localhost do not serve.',
        'If the answer says unauthorized, verify the domain in Search Console with an owner of the Google Cloud project.',
        'For tests, use a tunnel that gives a public https address.',
      ],
      fixedWhen: 'The same watch request returns a channel, and a message with state sync arrives.',
    },
    ja: {
      title: 'この URL には通知を送信できません',
      cause:
        'watch のアドレスは、https で始まり、誰もが信頼する証明書を持つ、公開された名前でなければなりません。このアドレスは受け付けられません。',
      remedy: [
        '有効な証明書のある https の公開アドレスを使います。自己署名の証明書や localhost は使えません。',
        '未承認と示されている場合は、Google Cloud プロジェクトのオーナーが Search Console でドメインの所有権を確認します。',
        'テストでは、公開の https アドレスが得られるトンネルを使います。',
      ],
      fixedWhen: '同じ watch リクエストでチャンネルが返り、状態が sync のメッセージが届きます。',
    },
  },
  'gmail.watch_topic_refused': {
    kind: 'refused',
    reference: push,
    en: {
      title: 'Gmail may not publish to the Pub/Sub topic',
      cause:
        'users.watch sends a test message to the topic. Gmail’s own service account has no right to publish there, or the topic lies in another project than the OAuth client.',
      remedy: [
        'Open Google Cloud console > Pub/Sub > Topics > the topic > Permissions, and add {{copy=gmail-api-push@system.gserviceaccount.com}} as Pub/Sub Publisher. {{open:topics}}',
        'Write topicName as projects/PROJECT_ID/topics/NAME, with the project of the OAuth client.',
        'If an organization policy forbids members of other domains, have an exception made for this account.',
      ],
      fixedWhen: 'The same watch request returns historyId and expiration.',
    },
    ja: {
      title: 'Gmail が Pub/Sub トピックに公開できません',
      cause:
        'users.watch はトピックにテスト メッセージを送ります。Gmail のサービス アカウントに公開の権限がないか、トピックが OAuth クライアントと別のプロジェクトにあります。',
      remedy: [
        'Google Cloud コンソール > Pub/Sub > [トピック] > 対象のトピック > [権限] で、{{copy=gmail-api-push@system.gserviceaccount.com}} を Pub/Sub パブリッシャーとして追加します。 {{open:topics}}',
        'topicName は、OAuth クライアントのプロジェクトで projects/PROJECT_ID/topics/NAME と書きます。',
        '組織のポリシーで別のドメインのメンバーが禁止されている場合は、このアカウントを例外にしてもらいます。',
      ],
      fixedWhen: '同じ watch リクエストで、historyId と expiration が返ります。',
    },
  },
  'gmail.metadata_scope_narrows': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
    en: {
      title: 'The scope gmail.metadata narrows the token',
      cause:
        'A token with gmail.metadata may neither search with q nor read whole messages, even if it holds a broader Gmail scope as well. The scope may come from an earlier grant.',
      remedy: [
        'Remove {{copy=https://www.googleapis.com/auth/gmail.metadata}} from the scopes that are asked for. {{open:dataAccess}}',
        'Leave include_granted_scopes out, or remove the app’s access in the Google Account. {{open:connections}}',
        'Sign in again, and look at the scope of the new token.',
      ],
      fixedWhen: 'The same request with q or format=full brings messages.',
    },
    ja: {
      title: 'スコープ gmail.metadata がトークンを制限しています',
      cause:
        'gmail.metadata を含むトークンでは、より広い Gmail のスコープがあっても、q による検索や本文の取得ができません。このスコープは、以前の許可から引き継がれている場合もあります。',
      remedy: [
        '要求するスコープから {{copy=https://www.googleapis.com/auth/gmail.metadata}} を外します。 {{open:dataAccess}}',
        'include_granted_scopes を外すか、Google アカウントでアプリのアクセス権を削除します。 {{open:connections}}',
        'ログインし直し、新しいトークンの scope を確認します。',
      ],
      fixedWhen: 'q や format=full を付けた同じリクエストで、メールが返ります。',
    },
  },
  'gmail.only_for_delegated': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/gmail/api/guides/delegate_settings',
    en: {
      title: 'Only a delegated service account may do this',
      cause:
        'Some settings of Gmail, such as delegates, forwarding addresses and send-as verification, are closed to a person’s own token, whatever its scopes.',
      remedy: [
        'Use a service account, and give the mailbox’s user as the subject.',
        'Add its client ID in Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation, with the scope {{copy=https://www.googleapis.com/auth/gmail.settings.sharing}} {{open:domainWideDelegation}}',
        'For a gmail.com account there is no such way: change the setting in Gmail itself.',
      ],
      fixedWhen: 'The same request with the delegated token is answered without 403.',
    },
    ja: {
      title: '委任されたサービス アカウント専用の操作です',
      cause:
        '委任先、転送先、送信元アドレスの確認など、Gmail の一部の設定は、スコープがあっても個人のトークンでは変更できません。',
      remedy: [
        'サービス アカウントを使い、メールボックスのユーザーを対象ユーザーにします。',
        '管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] で、クライアント ID を次のスコープで追加します: {{copy=https://www.googleapis.com/auth/gmail.settings.sharing}} {{open:domainWideDelegation}}',
        'gmail.com のアカウントではこの方法は使えません。Gmail の画面で設定します。',
      ],
      fixedWhen: '委任されたトークンの同じリクエストに、403 以外の応答が返ります。',
    },
  },
} as const satisfies DiagnosisTable;
