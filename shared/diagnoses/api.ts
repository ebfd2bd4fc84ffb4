import type { DiagnosisTable } from './diagnosis.ts';

const keys = 'https://cloud.google.com/docs/authentication/api-keys';
const errors = 'https://google.aip.dev/193';

/** What any Google API says in its common form (AIP-193 and the older `errors[].reason`). */
export const apiDiagnoses = {
  'api.not_found': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'What was asked for is not there, or not visible',
      cause:
        'The ID is wrong, or the acting account has no access: Google answers both alike. A service account without subject sees only what was shared with it.',
      remedy: [
        'Check the ID in the request.',
        'Share it with the acting account, or give a user who can see it as the subject.',
      ],
      fixedWhen: 'The same request is answered without 404.',
    },
    ja: {
      title: '対象が存在しないか、見る権限がありません',
      cause:
        'ID が違うか、実行中のアカウントにアクセス権がありません(Google の応答は同じです)。対象ユーザーのないサービス アカウントには、共有されたものしか見えません。',
      remedy: [
        'リクエストの ID を確認してください。',
        '実行中のアカウントと共有するか、見る権限のあるユーザーを対象ユーザーにしてください。',
      ],
      fixedWhen: '同じリクエストに、404 以外の応答が返ります。',
    },
  },
  'api.forbidden': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The acting account may not do this',
      cause:
        'Google gives no narrower reason. The account’s role or sharing level is too low, or an organization’s policy forbids it.',
      remedy: [
        'Check which account the request acts as: without subject it is the service account itself.',
        'Ask the owner or an administrator to give that account access.',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'このアカウントには許可されていない操作です',
      cause: 'Google は詳しい理由を示していません。役割や共有の権限が足りないか、組織のポリシーで禁止されています。',
      remedy: [
        'どのアカウントとして実行されたか確認してください。対象ユーザーがなければ、サービス アカウント自身です。',
        '所有者または管理者に、そのアカウントへのアクセス権を依頼してください。',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.invalid_credentials': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2',
    en: {
      title: 'The API does not accept the access token',
      cause: 'It expired, was revoked, is cut, or is not an access token (often an ID token was sent instead).',
      remedy: [
        'Get a new access token.',
        'Send it as “Authorization: Bearer ya29.…”.',
        'For a delegated user, check that the service is on for that user.',
      ],
      fixedWhen: 'The same request is answered without 401.',
    },
    ja: {
      title: 'API がアクセス トークンを受け入れません',
      cause:
        '期限切れ、取り消し済み、途中で切れている、またはアクセス トークンではありません(ID トークンの送り間違いなど)。',
      remedy: [
        '新しいアクセス トークンを取得します。',
        '「Authorization: Bearer ya29.…」として送ります。',
        '委任の場合は、そのユーザーでサービスがオンになっているかも確認します。',
      ],
      fixedWhen: '同じリクエストに、401 以外の応答が返ります。',
    },
  },
  'api.login_required': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
    en: {
      title: 'No access token reached the API',
      cause: 'The Authorization header is missing or empty. Often a variable was empty, or a proxy removed the header.',
      remedy: [
        'Send “Authorization: Bearer …” with every request.',
        'Log the request (without the token) to see what is sent.',
      ],
      fixedWhen: 'The same request is answered without 401.',
    },
    ja: {
      title: 'アクセス トークンが API に届いていません',
      cause: 'Authorization ヘッダーがないか空です。変数が空だったか、プロキシが取り除いたことがよくあります。',
      remedy: [
        'すべてのリクエストに「Authorization: Bearer …」を付けてください。',
        '実際に送られたリクエストを、トークンを除いて記録し、確認してください。',
      ],
      fixedWhen: '同じリクエストに、401 以外の応答が返ります。',
    },
  },
  'api.token_type_unsupported': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2',
    en: {
      title: 'The API does not take this kind of token',
      cause:
        'An ID token, an API key, a self-signed JWT or a federated token was sent where the API wants an OAuth access token.',
      remedy: [
        'Get an access token with the scope of this API (for IAM: https://www.googleapis.com/auth/cloud-platform).',
        'Send it as “Authorization: Bearer ya29.…”.',
      ],
      fixedWhen: 'The same request is answered without 401.',
    },
    ja: {
      title: 'この API では使えない種類のトークンです',
      cause:
        'OAuth のアクセス トークンが必要なところに、ID トークン、API キー、自己署名 JWT、または連携トークンが送られました。',
      remedy: [
        'この API のスコープ(IAM の場合は https://www.googleapis.com/auth/cloud-platform)でアクセス トークンを取得してください。',
        '「Authorization: Bearer ya29.…」として送ってください。',
      ],
      fixedWhen: '同じリクエストに、401 以外の応答が返ります。',
    },
  },
  'api.service_disabled': {
    kind: 'refused',
    reference: 'https://cloud.google.com/service-usage/docs/enable-disable',
    en: {
      title: 'The API is not enabled in the project',
      cause:
        'Project {{projectNumber|of the credential}} has not enabled {{service|this API}}. Token and scopes are in order.',
      remedy: [
        'Open Google Cloud console > APIs & Services > API Library > {{service|the API}}, in project {{projectNumber|of the client or key}}. {{open:apiLibrary}}',
        'Choose Enable, wait a few minutes, and try again.',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'プロジェクトで API が有効になっていません',
      cause:
        'プロジェクト {{projectNumber|(認証情報のもの)}} で {{service|この API}} が有効になっていません。トークンやスコープの問題ではありません。',
      remedy: [
        'Google Cloud コンソールのプロジェクト {{projectNumber|(クライアントまたは鍵のもの)}} で、[API とサービス] > [API ライブラリ] > {{service|対象の API}} を開きます。 {{open:apiLibrary}}',
        '[有効にする] を選び、数分待ってから、もう一度実行します。',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.project_not_usable': {
    kind: 'refused',
    reference: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
    en: {
      title: 'The Google Cloud project cannot be used',
      cause: 'The project of the credential was deleted, was created a moment ago, is suspended, or has no billing.',
      remedy: [
        'Look at the state and the billing of project {{projectNumber|of the credential}} in the Google Cloud console.',
        'If the project is new, wait some minutes; otherwise restore it, or use a credential of another project.',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'Google Cloud プロジェクトが使えません',
      cause: '認証情報のプロジェクトが、削除済み、作成直後、停止中、または課金が未設定です。',
      remedy: [
        'Google Cloud コンソールで、プロジェクト {{projectNumber|(認証情報のもの)}} の状態と課金を確認してください。',
        '新しいプロジェクトなら、数分待ってください。それ以外は、復元するか、別のプロジェクトの認証情報を使ってください。',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.quota_project_denied': {
    kind: 'refused',
    reference: 'https://cloud.google.com/docs/quotas/set-quota-project',
    en: {
      title: 'The account may not use the quota project',
      cause:
        'The request is to be counted on project {{projectNumber|named in it}}, for which the account lacks the role Service Usage Consumer.',
      remedy: [
        'Open Google Cloud console > IAM & Admin, and give the account {{copy=roles/serviceusage.serviceUsageConsumer}} in that project. {{open:iam}}',
        'Or set another quota project, or leave x-goog-user-project out.',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: '割り当て用プロジェクトを使う権限がありません',
      cause:
        'リクエストはプロジェクト {{projectNumber|(リクエストで指定のもの)}} の割り当てに数えられますが、アカウントに Service Usage Consumer の役割がありません。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] で、そのプロジェクトの {{copy=roles/serviceusage.serviceUsageConsumer}} をアカウントに付与してください。 {{open:iam}}',
        'または別の割り当て用プロジェクトを設定するか、x-goog-user-project を外してください。',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.scope_insufficient': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'The access token lacks a scope for this',
      cause:
        'The method wants a scope that the token does not hold. Fewer were asked for, a box was left unticked, or an old token is cached.',
      remedy: [
        'Look the method up in the API’s reference, and ask for one of its scopes.',
        'Delete the stored token, sign in again, and leave the boxes ticked.',
        'For a service account, add the scope to its entry under Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'Inspecting the token lists the scope, and the same request is answered without 403.',
    },
    ja: {
      title: 'アクセス トークンのスコープが足りません',
      cause:
        'このメソッドに必要なスコープがトークンにありません。要求が少なかったか、チェックが外されたか、古いトークンが残っています。',
      remedy: [
        'API のリファレンスでメソッドを調べ、そこにあるスコープのいずれかを要求します。',
        '保存したトークンを消し、同意画面のチェックを外さずにログインし直します。',
        'サービス アカウントの場合は、[ドメイン全体の委任を管理] の登録にスコープを追加します。 {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'トークンを調べるとスコープがあり、同じリクエストに 403 以外の応答が返ります。',
    },
  },
  'api.rate_limited': {
    kind: 'network',
    reference: errors,
    en: {
      title: 'Too many requests to the API',
      cause: 'The limit per minute of the project or of the user is used up.',
      remedy: [
        'Wait, and repeat with growing pauses (exponential backoff with some chance).',
        'Spread the load over time; the quota is shown under Google Cloud console > APIs & Services. {{open:apis}}',
      ],
      fixedWhen: 'After the pause, the same request is answered without 403 or 429.',
    },
    ja: {
      title: 'API へのリクエストが多すぎます',
      cause: 'プロジェクトまたはユーザーの、1 分あたりの上限に達しています。',
      remedy: [
        '待って、間隔を広げながら再試行します(ランダムな幅を加えた指数バックオフ)。',
        '負荷を時間的に分散します。割り当ては Google Cloud コンソール > [API とサービス] で確認できます。 {{open:apis}}',
      ],
      fixedWhen: '時間をおくと、同じリクエストに 403 や 429 以外の応答が返ります。',
    },
  },
  'api.quota_exceeded': {
    kind: 'refused',
    reference: 'https://cloud.google.com/docs/quotas',
    en: {
      title: 'A quota of the API is used up',
      cause: 'The project, or the user, has used what is allowed for this period.',
      remedy: [
        'Open Google Cloud console > APIs & Services > the API, and see which quota is used up. {{open:apis}}',
        'Wait until it is renewed, use less, or ask for more there.',
      ],
      fixedWhen: 'The quota shows room, and the same request is answered.',
    },
    ja: {
      title: 'API の割り当てを使い切りました',
      cause: 'プロジェクトまたはユーザーが、この期間に許可された量を使い切りました。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > 対象の API を開き、どの割り当てを使い切ったか確認してください。 {{open:apis}}',
        '更新されるまで待つか、使用量を減らすか、増加を申請してください。',
      ],
      fixedWhen: '割り当てに余裕ができ、同じリクエストに応答が返ります。',
    },
  },
  'api.daily_limit_exceeded': {
    kind: 'refused',
    reference: 'https://cloud.google.com/docs/quotas',
    en: {
      title: 'The project’s daily quota is used up',
      cause: 'The Google Cloud project may send no more requests to this API today.',
      remedy: [
        'Open Google Cloud console > APIs & Services > the API, and look at the quota. {{open:apis}}',
        'Wait until the next day, use less, or ask for more there.',
      ],
      fixedWhen: 'The quota shows room, and the same request is answered.',
    },
    ja: {
      title: 'プロジェクトの 1 日の割り当てを使い切りました',
      cause: 'Google Cloud プロジェクトは、今日これ以上この API を呼び出せません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > 対象の API を開き、割り当てを確認してください。 {{open:apis}}',
        '翌日まで待つか、使用量を減らすか、増加を申請してください。',
      ],
      fixedWhen: '割り当てに余裕ができ、同じリクエストに応答が返ります。',
    },
  },
  'api.unregistered_use': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
    en: {
      title: 'The request carried no token Google knows',
      cause: 'Neither a valid access token nor an API key came along: none was sent, or one of another provider.',
      remedy: ['Send an access token that Google issued: “Authorization: Bearer ya29.…”.'],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'リクエストに Google のトークンが付いていません',
      cause: '有効なアクセス トークンも API キーもありません。送られていないか、別のサービスのトークンです。',
      remedy: ['Google が発行したアクセス トークンを「Authorization: Bearer ya29.…」として送ってください。'],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.key_invalid': {
    kind: 'refused',
    reference: keys,
    en: {
      title: 'The API key is not valid',
      cause: 'It is misspelt, cut, expired or deleted. An API key also cannot read a person’s data.',
      remedy: [
        'Open Google Cloud console > APIs & Services > Credentials, and copy the key again. {{open:credentials}}',
        'For a user’s data, send an access token instead.',
      ],
      fixedWhen: 'The same request is answered without this error.',
    },
    ja: {
      title: 'API キーが無効です',
      cause: 'キーに誤りや欠けがあるか、期限切れか、削除済みです。なお、API キーでは個人のデータを読めません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [認証情報] を開き、キーをコピーし直してください。 {{open:credentials}}',
        'ユーザーのデータには、代わりにアクセス トークンを送ってください。',
      ],
      fixedWhen: '同じリクエストで、このエラーが返らなくなります。',
    },
  },
  'api.key_restricted': {
    kind: 'refused',
    reference: keys,
    en: {
      title: 'The API key may not be used here',
      cause: 'The restrictions of the key do not allow this API, website, app or address.',
      remedy: [
        'Open Google Cloud console > APIs & Services > Credentials > the key, and compare its restrictions with where the request comes from. {{open:credentials}}',
        'Change the restrictions if they are wrong, and wait some minutes.',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'この API キーはここでは使えません',
      cause: 'キーの制限により、この API、ウェブサイト、アプリ、またはアドレスでは使えません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [認証情報] > 対象のキーを開き、制限とリクエスト元を見比べてください。 {{open:credentials}}',
        '制限が誤っていれば変更し、数分待ってください。',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.iam_permission_denied': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/permission-error-messages',
    en: {
      title: 'An IAM permission is missing',
      cause:
        'The acting account lacks the permission {{permission|named in the answer}} on this resource, or the resource does not exist.',
      remedy: [
        'Open Google Cloud console > IAM & Admin, and give the acting account a role with {{copy:permission|that permission}}. {{open:iam}}',
        'For iam.serviceAccounts.signJwt and getAccessToken, that is Service Account Token Creator, on the service account itself. {{open:serviceAccounts}}',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: 'IAM の権限が足りません',
      cause:
        '実行中のアカウントに、このリソースに対する権限 {{permission|(応答に示されたもの)}} がないか、リソースが存在しません。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] を開き、{{copy:permission|その権限}} を含む役割をアカウントに付与します。 {{open:iam}}',
        'iam.serviceAccounts.signJwt や getAccessToken の場合は、サービス アカウント自体に Service Account Token Creator を付与します。 {{open:serviceAccounts}}',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.account_state_invalid': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/service-accounts-disable-enable',
    en: {
      title: 'The account behind the token is not usable',
      cause: 'The service account or user was disabled, deleted or suspended after the token was issued.',
      remedy: [
        'If it is a service account, enable it: Google Cloud console > IAM & Admin > Service accounts. {{open:serviceAccounts}}',
        'If it is a user, look at the state in the Admin console under Users. {{open:users}}',
      ],
      fixedWhen: 'With a new token, the same request is answered without this error.',
    },
    ja: {
      title: 'トークンのアカウントが使えない状態です',
      cause: 'トークンの発行後に、サービス アカウントまたはユーザーが無効化、削除、または停止されました。',
      remedy: [
        'サービス アカウントなら有効にします: Google Cloud コンソール > [IAM と管理] > [サービス アカウント]。 {{open:serviceAccounts}}',
        'ユーザーなら、管理コンソールのユーザー一覧で状態を確認します。 {{open:users}}',
      ],
      fixedWhen: '新しいトークンを使うと、同じリクエストでこのエラーが返らなくなります。',
    },
  },
  'api.domain_policy': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    en: {
      title: 'The organization’s administrators forbid this',
      cause: 'A policy of the Workspace organization has switched this service, app or kind of sharing off.',
      remedy: [
        'Check the service and its sharing settings for the user’s organizational unit: Admin console > Apps > Google Workspace. {{open:workspaceServices}}',
        'Check the access of the app: Admin console > Menu > Security > Access and data control > API controls. {{open:thirdPartyApps}}',
      ],
      fixedWhen: 'The same request is answered without 403.',
    },
    ja: {
      title: '組織の管理者が許可していません',
      cause: 'Workspace 組織のポリシーで、このサービス、アプリ、または共有方法がオフになっています。',
      remedy: [
        'ユーザーの組織部門について、サービスと [共有設定] を確認します: 管理コンソール > [アプリ] > [Google Workspace]。 {{open:workspaceServices}}',
        'アプリのアクセス権を確認します: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御]。 {{open:thirdPartyApps}}',
      ],
      fixedWhen: '同じリクエストに、403 以外の応答が返ります。',
    },
  },
  'api.bad_request': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The API does not understand the request',
      cause:
        'A parameter or field is missing, or has a form or value that Google does not accept. Google’s own words are in the answer.',
      remedy: [
        'Read location and message in the answer: they name the field.',
        'Compare it with the method’s reference.',
      ],
      fixedWhen: 'The same request is answered without 400.',
    },
    ja: {
      title: 'API がリクエストを理解できません',
      cause:
        'パラメーターまたはフィールドが不足しているか、形式や値が受け入れられません。Google 自身の説明は応答にあります。',
      remedy: [
        '応答の location と message が示すフィールドを確認してください。',
        'メソッドのリファレンスと比べてください。',
      ],
      fixedWhen: '同じリクエストに、400 以外の応答が返ります。',
    },
  },
  'api.failed_precondition': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The account or object is not in the state this needs',
      cause:
        'For mailbox APIs, a service account acts as itself instead of a user, or the user has no such service. Otherwise something has to be set up first, or the object changed.',
      remedy: [
        'With a service account, use the delegated credentials (with a subject).',
        'Check that the service is on for the user.',
        'Otherwise read the object again, and repeat.',
      ],
      fixedWhen: 'The same request is answered without this error.',
    },
    ja: {
      title: 'アカウントまたは対象が必要な状態にありません',
      cause:
        'メール系の API では、サービス アカウントが自分自身として実行しているか、ユーザーにそのサービスがありません。それ以外では、事前の設定が必要か、対象が変更されています。',
      remedy: [
        'サービス アカウントでは、委任された認証情報(対象ユーザー付き)を使います。',
        'そのユーザーでサービスがオンか確認します。',
        'それ以外の場合は、対象を読み直してから、もう一度実行します。',
      ],
      fixedWhen: '同じリクエストで、このエラーが返らなくなります。',
    },
  },
  'api.conflict': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The request collided with another one',
      cause: 'The object was changed at the same moment, exists already, or belongs to a batch with a conflict.',
      remedy: [
        'Read the newest state and repeat the failed item alone, with a pause.',
        'If it exists already, update it instead.',
      ],
      fixedWhen: 'The repeated request is answered without 409.',
    },
    ja: {
      title: 'リクエストが別の処理と衝突しました',
      cause: '対象が同時に変更されたか、すでに存在するか、バッチの中で衝突しました。',
      remedy: [
        '最新の状態を読み、失敗したものだけを間を置いて再実行してください。',
        'すでに存在する場合は、作成ではなく更新してください。',
      ],
      fixedWhen: '再実行すると、409 以外の応答が返ります。',
    },
  },
  'api.gone': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'What was asked for is gone',
      cause: 'The object was deleted, or the API version no longer exists.',
      remedy: ['Delete the stored ID, and list again.', 'Check that the API and its version are still offered.'],
      fixedWhen: 'The request with an ID of the new list is answered.',
    },
    ja: {
      title: '対象はすでに存在しません',
      cause: '対象が削除されたか、このバージョンの API が廃止されています。',
      remedy: [
        '保存した ID を削除し、一覧を取得し直してください。',
        'API とそのバージョンが提供されているか確認してください。',
      ],
      fixedWhen: '新しい一覧の ID を使うと、応答が返ります。',
    },
  },
  'api.server_error': {
    kind: 'network',
    reference: errors,
    en: {
      title: 'The Google API has a fault',
      cause: 'The answer says that the fault, or the delay, is on Google’s side.',
      remedy: [
        'Wait, and repeat with growing pauses.',
        'Look at Google’s own state: https://www.google.com/appsstatus',
      ],
      fixedWhen: 'The same request is answered.',
    },
    ja: {
      title: 'Google の API に障害があります',
      cause: '応答は、障害または遅延が Google 側にあることを示しています。',
      remedy: [
        '待って、間隔を広げながら再試行してください。',
        'Google の稼働状況を確認してください: https://www.google.com/appsstatus',
      ],
      fixedWhen: '同じリクエストに応答が返ります。',
    },
  },
  'api.not_offered': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The API does not offer this method',
      cause: 'The path or the HTTP method is wrong, or the method is not offered to this kind of account.',
      remedy: ['Compare method and path with the API’s reference.'],
      fixedWhen: 'The request is answered without 404, 405 or 501.',
    },
    ja: {
      title: 'この API にはこのメソッドがありません',
      cause: 'パスか HTTP メソッドが違うか、この種類のアカウントには提供されていません。',
      remedy: ['メソッドとパスを API のリファレンスと比べてください。'],
      fixedWhen: '404、405、501 以外の応答が返ります。',
    },
  },
  'api.refused': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'A Google API refused, for a reason not known here',
      cause: 'It gave the reason “{{reason|of its own}}”. Grantscope does not guess a cause.',
      remedy: ['Read Google’s own words in the answer below.', 'Look the reason up in the reference of the API.'],
      fixedWhen: 'The same request is answered without this error.',
    },
    ja: {
      title: 'Google の API が未知の理由で拒否しました',
      cause: '理由は「{{reason|独自のもの}}」です。Grantscope は原因を推測しません。',
      remedy: [
        '下の応答にある Google 自身の説明を読んでください。',
        'API のリファレンスで、この理由を調べてください。',
      ],
      fixedWhen: '同じリクエストで、このエラーが返らなくなります。',
    },
  },
  'diagnosis.unrecognised': {
    kind: 'refused',
    en: {
      title: 'No error that Grantscope knows is in this text',
      cause: 'Nothing in it looks like an answer of Google’s, an error page, or a message of a Google library.',
      remedy: [
        'Paste the whole answer: the body with “error”, the text of the error page, or the stack trace.',
        'For a credentials file, code, URL or token, use “inspect”.',
      ],
      fixedWhen: 'At least one diagnosis is shown.',
    },
    ja: {
      title: '既知のエラーは見つかりませんでした',
      cause: 'Google の応答、エラー ページ、Google のライブラリのメッセージと思われるものがありません。',
      remedy: [
        '応答の全体(「error」を含む本文、エラー ページの文章、またはスタック トレース)を貼り付けます。',
        '認証情報ファイル、コード、URL、トークンには「inspect」を使います。',
      ],
      fixedWhen: '診断が 1 つ以上表示されます。',
    },
  },
} as const satisfies DiagnosisTable;
