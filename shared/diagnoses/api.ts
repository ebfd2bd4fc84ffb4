import type { DiagnosisTable } from './diagnosis.ts';

const keys = 'https://cloud.google.com/docs/authentication/api-keys';

/** What any Google API says in its common form (AIP-193 and the older `errors[].reason`). */
export const apiDiagnoses = {
  'api.not_found': {
    kind: 'refused',
    en: {
      title: 'What was asked for is not there, or not visible',
      cause:
        'The ID is wrong, or the acting account has no access to it: Google answers both alike. A service account without subject sees only what was shared with it.',
      remedy: [
        'Check the ID in the request.',
        'Share it with the acting account, or set subject to a user who can see it.',
      ],
    },
    ja: {
      title: '対象が存在しないか、見る権限がありません',
      cause:
        'ID が違うか、実行中のアカウントにアクセス権がありません。Google の応答は同じです。対象ユーザーのないサービス アカウントには、共有されたものしか見えません。',
      remedy: [
        '要求の ID を確認してください。',
        '実行中のアカウントと共有するか、見る権限のあるユーザーを対象ユーザーにしてください。',
      ],
    },
  },
  'api.forbidden': {
    kind: 'refused',
    en: {
      title: 'The acting account may not do this',
      cause:
        'Google gives no narrower reason. The account’s role or sharing level is too low, or an organization’s policy forbids it.',
      remedy: [
        'Check as which account the request ran: without subject a service account acts as itself.',
        'Let the owner or an administrator give that account access.',
      ],
    },
    ja: {
      title: 'このアカウントには許可されていない操作です',
      cause: 'Google は詳しい理由を示していません。役割や共有の権限が足りないか、組織のポリシーで禁止されています。',
      remedy: [
        'どのアカウントとして実行されたか確認してください。対象ユーザーがなければ、サービス アカウント自身です。',
        '所有者または管理者に、そのアカウントへアクセス権を与えてもらってください。',
      ],
    },
  },
  'api.invalid_credentials': {
    kind: 'refused',
    en: {
      title: 'The API does not accept the access token',
      cause: 'It expired, was revoked, is cut, or is no access token (often an ID token was sent instead).',
      remedy: [
        'Get a new access token and send it as “Authorization: Bearer ya29.…”.',
        'For a delegated user check also that the service is on for that user.',
      ],
    },
    ja: {
      title: 'API がアクセス トークンを受け入れません',
      cause:
        '期限切れ、取り消し済み、途中で切れている、またはアクセス トークンではありません(ID トークンの送り間違いなど)。',
      remedy: [
        '新しいアクセス トークンを取得し、「Authorization: Bearer ya29.…」として送ってください。',
        '委任の場合は、そのユーザーでサービスがオンになっているかも確認してください。',
      ],
    },
  },
  'api.login_required': {
    kind: 'refused',
    en: {
      title: 'No access token reached the API',
      cause: 'The Authorization header is missing or empty, often since a variable was empty or a proxy removed it.',
      remedy: [
        'Send “Authorization: Bearer …” with every request.',
        'Log the request (without the token) to see what is sent.',
      ],
    },
    ja: {
      title: 'アクセス トークンが API に届いていません',
      cause: 'Authorization ヘッダーがないか空です。変数が空か、プロキシが取り除いたことがよくあります。',
      remedy: [
        'すべての要求に「Authorization: Bearer …」を付けてください。',
        '実際に送られた要求を(トークンを除いて)記録して確認してください。',
      ],
    },
  },
  'api.token_type_unsupported': {
    kind: 'refused',
    en: {
      title: 'The API does not take this kind of token',
      cause:
        'An ID token, an API key, a self-signed JWT or a federated token was sent where the API wants an OAuth access token.',
      remedy: [
        'Get an access token with the scope of this API (for IAM: https://www.googleapis.com/auth/cloud-platform).',
        'Send it as “Authorization: Bearer ya29.…”.',
      ],
    },
    ja: {
      title: 'この API では使えない種類のトークンです',
      cause:
        'OAuth のアクセス トークンが必要なところに、ID トークン、API キー、自己署名 JWT、または連携トークンが送られました。',
      remedy: [
        'この API のスコープ(IAM の場合は https://www.googleapis.com/auth/cloud-platform)でアクセス トークンを取得してください。',
        '「Authorization: Bearer ya29.…」として送ってください。',
      ],
    },
  },
  'api.service_disabled': {
    kind: 'refused',
    en: {
      title: 'The API is not enabled in the project',
      cause:
        'Project {{projectNumber|of the credential}} has not enabled {{service|this API}}. Token and scopes are in order.',
      remedy: [
        'Google Cloud console > APIs & Services > API Library > {{service|the API}} > Enable, in project {{projectNumber|of the client or key}}. {{open:apiLibrary}}',
        'Wait a few minutes, then try again.',
      ],
    },
    ja: {
      title: 'プロジェクトで API が有効になっていません',
      cause:
        'プロジェクト {{projectNumber|(認証情報のもの)}} で {{service|この API}} が有効になっていません。トークンやスコープの問題ではありません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [API ライブラリ] > {{service|対象の API}} > [有効にする](プロジェクト {{projectNumber|(クライアントまたは鍵のもの)}})。 {{open:apiLibrary}}',
        '数分待ってから、もう一度実行してください。',
      ],
    },
  },
  'api.project_not_usable': {
    kind: 'refused',
    en: {
      title: 'The Google Cloud project cannot be used',
      cause: 'The project of the credential was deleted, was created a moment ago, is suspended, or has no billing.',
      remedy: [
        'Look at project {{projectNumber|of the credential}} in the Google Cloud console: state and billing.',
        'Or use a credential of another project; a new project needs some minutes.',
      ],
    },
    ja: {
      title: 'Google Cloud プロジェクトが使えません',
      cause: '認証情報のプロジェクトが、削除済み、作成直後、停止中、または請求先未設定です。',
      remedy: [
        'Google Cloud コンソールで、プロジェクト {{projectNumber|(認証情報のもの)}} の状態と請求を確認してください。',
        '別のプロジェクトの認証情報を使うか、新しいプロジェクトなら数分待ってください。',
      ],
    },
  },
  'api.quota_project_denied': {
    kind: 'refused',
    en: {
      title: 'The account may not use the quota project',
      cause:
        'The request is to be counted on project {{projectNumber|named in it}}, for which the account lacks the role Service Usage Consumer.',
      remedy: [
        'Google Cloud console > IAM & Admin: give the account roles/serviceusage.serviceUsageConsumer in that project.',
        'Or set another quota project, or leave x-goog-user-project out.',
      ],
    },
    ja: {
      title: '割り当て用プロジェクトを使う権限がありません',
      cause:
        '要求はプロジェクト {{projectNumber|(要求で指定のもの)}} に計上されますが、アカウントに Service Usage コンシューマーの役割がありません。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] で、そのプロジェクトの roles/serviceusage.serviceUsageConsumer をアカウントに付与してください。',
        'または別の割り当て用プロジェクトを設定するか、x-goog-user-project を外してください。',
      ],
    },
  },
  'api.scope_insufficient': {
    kind: 'refused',
    en: {
      title: 'The access token lacks a scope for this',
      cause:
        'The method wants a scope that the token does not carry: fewer were asked for, a box was left unticked, or an old token is cached.',
      remedy: [
        'Look the method up in the API’s reference and ask for one of its scopes.',
        'Delete the stored token, sign in again and leave the boxes ticked; tokeninfo shows what a token carries.',
      ],
    },
    ja: {
      title: 'アクセス トークンのスコープが足りません',
      cause:
        'このメソッドに必要なスコープがトークンにありません。要求が少なかったか、チェックが外されたか、古いトークンが残っています。',
      remedy: [
        'API のリファレンスでメソッドを調べ、そこにあるスコープのいずれかを要求してください。',
        '保存したトークンを消し、チェックを外さずにログインし直してください。トークンのスコープは tokeninfo で確認できます。',
      ],
    },
  },
  'api.rate_limited': {
    kind: 'network',
    en: {
      title: 'Too many requests to the API',
      cause: 'The limit per minute of the project or of the user is used up.',
      remedy: [
        'Wait, and repeat with growing pauses (exponential backoff with some chance).',
        'Spread the load; Google Cloud console > APIs & Services shows the quota.',
      ],
    },
    ja: {
      title: 'API への要求が多すぎます',
      cause: 'プロジェクトまたはユーザーの、1 分あたりの上限に達しています。',
      remedy: [
        '待って、間隔を広げながら再試行してください(ランダムな幅を加えた指数バックオフ)。',
        '負荷を分散してください。割り当ては Google Cloud コンソール > [API とサービス] で確認できます。',
      ],
    },
  },
  'api.quota_exceeded': {
    kind: 'refused',
    en: {
      title: 'A quota of the API is used up',
      cause: 'The project, or the user, has used what is allowed for this period.',
      remedy: [
        'Google Cloud console > APIs & Services > the API: see which quota it is.',
        'Wait until it is renewed, use less, or ask for more.',
      ],
    },
    ja: {
      title: 'API の割り当てを使い切りました',
      cause: 'プロジェクトまたはユーザーが、この期間に許可された量を使い切りました。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > 対象の API で、どの割り当てか確認してください。',
        '更新されるまで待つか、使用量を減らすか、増加を申請してください。',
      ],
    },
  },
  'api.daily_limit_exceeded': {
    kind: 'refused',
    en: {
      title: 'The project’s daily quota is used up',
      cause: 'The Google Cloud project may send no more requests to this API today.',
      remedy: [
        'Google Cloud console > APIs & Services > the API: look at the quota.',
        'Wait until the next day (Pacific time), use less, or ask for more.',
      ],
    },
    ja: {
      title: 'プロジェクトの 1 日の割り当てを使い切りました',
      cause: 'Google Cloud プロジェクトは、今日これ以上この API に要求できません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > 対象の API で割り当てを確認してください。',
        '翌日(太平洋時間)まで待つか、使用量を減らすか、増加を申請してください。',
      ],
    },
  },
  'api.unregistered_use': {
    kind: 'refused',
    en: {
      title: 'The request carried no token Google knows',
      cause: 'Neither a valid access token nor an API key came along: none was sent, or one of another provider.',
      remedy: ['Send an access token that Google issued: “Authorization: Bearer ya29.…”.'],
    },
    ja: {
      title: 'Google のトークンが要求に付いていません',
      cause: '有効なアクセス トークンも API キーもありません。送られていないか、別のサービスのトークンです。',
      remedy: ['Google が発行したアクセス トークンを「Authorization: Bearer ya29.…」として送ってください。'],
    },
  },
  'api.key_invalid': {
    kind: 'refused',
    reference: keys,
    en: {
      title: 'The API key is not valid',
      cause: 'It is misspelt, cut, expired or deleted; an API key also cannot read a person’s data.',
      remedy: [
        'Google Cloud console > APIs & Services > Credentials: copy the key again. {{open:credentials}}',
        'For data of a user send an access token instead.',
      ],
    },
    ja: {
      title: 'API キーが無効です',
      cause: '綴りの誤り、欠け、期限切れ、または削除済みです。なお、API キーでは個人のデータを読めません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [認証情報] で、キーをコピーし直してください。 {{open:credentials}}',
        'ユーザーのデータには、代わりにアクセス トークンを送ってください。',
      ],
    },
  },
  'api.key_restricted': {
    kind: 'refused',
    reference: keys,
    en: {
      title: 'The API key may not be used here',
      cause: 'The restrictions of the key do not allow this API, website, app or address.',
      remedy: [
        'Google Cloud console > APIs & Services > Credentials > the key: compare its restrictions with where the request comes from. {{open:credentials}}',
        'Changes take some minutes.',
      ],
    },
    ja: {
      title: 'この API キーはここでは使えません',
      cause: 'キーの制限により、この API、ウェブサイト、アプリ、またはアドレスでは使えません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [認証情報] > 対象のキーで、制限と要求元を見比べてください。 {{open:credentials}}',
        '変更の反映には数分かかります。',
      ],
    },
  },
  'api.iam_permission_denied': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    en: {
      title: 'An IAM permission is missing',
      cause:
        'The acting account lacks the permission {{permission|named in the answer}} on this resource, or the resource does not exist.',
      remedy: [
        'Google Cloud console > IAM & Admin: give the acting account a role with {{permission|that permission}}.',
        'For iam.serviceAccounts.signJwt and getAccessToken it is Service Account Token Creator, on the service account itself.',
      ],
    },
    ja: {
      title: 'IAM の権限が足りません',
      cause:
        '実行中のアカウントに、このリソースに対する権限 {{permission|(応答に示されたもの)}} がないか、リソースが存在しません。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] で、{{permission|その権限}} を含む役割をアカウントに付与してください。',
        'iam.serviceAccounts.signJwt や getAccessToken の場合は、サービス アカウント自体に Service Account Token Creator を付与します。',
      ],
    },
  },
  'api.account_state_invalid': {
    kind: 'refused',
    en: {
      title: 'The account behind the token is not usable',
      cause: 'The service account or user was disabled, deleted or suspended after the token was issued.',
      remedy: [
        'Service account: Google Cloud console > IAM & Admin > Service accounts: enable it. {{open:serviceAccounts}}',
        'User: Admin console > Users: look at the state.',
      ],
    },
    ja: {
      title: 'トークンのアカウントが使えない状態です',
      cause: 'トークンの発行後に、サービス アカウントまたはユーザーが無効化、削除、または停止されました。',
      remedy: [
        'サービス アカウント: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] で有効にします。 {{open:serviceAccounts}}',
        'ユーザー: 管理コンソールのユーザー一覧で状態を確認します。',
      ],
    },
  },
  'api.domain_policy': {
    kind: 'refused',
    en: {
      title: 'The organization’s administrators forbid this',
      cause: 'A policy of the Workspace organization has switched this service, app or kind of sharing off.',
      remedy: [
        'Admin console > Apps > Google Workspace: check the service and its sharing settings for the user’s organizational unit. {{open:workspaceServices}}',
        'Admin console > Security > Access and data control > API controls: check the access of the app.',
      ],
    },
    ja: {
      title: '組織の管理者が許可していません',
      cause: 'Workspace 組織のポリシーで、このサービス、アプリ、または共有方法がオフになっています。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] で、ユーザーの組織部門のサービスと [共有設定] を確認してください。 {{open:workspaceServices}}',
        '管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] で、アプリのアクセスを確認してください。',
      ],
    },
  },
  'api.bad_request': {
    kind: 'refused',
    en: {
      title: 'The API does not understand the request',
      cause:
        'A parameter or field is missing or has a form or value that Google does not accept. Its own words are in the answer.',
      remedy: [
        'Read location and message in the answer: they name the field.',
        'Compare it with the method’s reference.',
      ],
    },
    ja: {
      title: 'API が要求を理解できません',
      cause:
        'パラメーターまたはフィールドが不足しているか、形式や値が受け入れられません。Google 自身の説明は応答にあります。',
      remedy: [
        '応答の location と message が示すフィールドを確認してください。',
        'メソッドのリファレンスと比べてください。',
      ],
    },
  },
  'api.failed_precondition': {
    kind: 'refused',
    en: {
      title: 'The account or object is not in the needed state',
      cause:
        'For mailbox APIs: a service account acts as itself instead of a user, or the user has no such service. Otherwise something must be set up first, or the object changed.',
      remedy: [
        'With a service account use the delegated credentials (subject) and check that the service is on for the user.',
        'Otherwise read the object again and repeat.',
      ],
    },
    ja: {
      title: 'アカウントまたは対象が必要な状態にありません',
      cause:
        'メール系の API では、サービス アカウントがユーザーの代わりではなく自分自身として動作しているか、ユーザーにそのサービスがありません。それ以外では、事前の設定が必要か、対象が変更されています。',
      remedy: [
        'サービス アカウントでは、委任された認証情報(対象ユーザー付き)を使い、サービスがオンか確認してください。',
        'それ以外の場合は、対象を読み直してからもう一度実行してください。',
      ],
    },
  },
  'api.conflict': {
    kind: 'refused',
    en: {
      title: 'The request collided with another one',
      cause: 'The object was changed at the same moment, exists already, or belongs to a batch with a conflict.',
      remedy: [
        'Read the newest state and repeat the failed item alone, with a pause.',
        'If it exists already, update it instead.',
      ],
    },
    ja: {
      title: '要求が別の処理と衝突しました',
      cause: '対象が同時に変更されたか、すでに存在するか、バッチの中で衝突しました。',
      remedy: [
        '最新の状態を読み、失敗したものだけを間を置いて再実行してください。',
        'すでに存在する場合は、作成ではなく更新してください。',
      ],
    },
  },
  'api.gone': {
    kind: 'refused',
    en: {
      title: 'What was asked for is gone',
      cause: 'The object was deleted, or the API version no longer exists.',
      remedy: ['Drop the stored ID and list again.', 'Check that the API and its version are still offered.'],
    },
    ja: {
      title: '対象はすでに存在しません',
      cause: '対象が削除されたか、この版の API が廃止されています。',
      remedy: ['保存した ID を捨てて、一覧を取得し直してください。', 'API とその版が提供中か確認してください。'],
    },
  },
  'api.server_error': {
    kind: 'network',
    en: {
      title: 'The Google API has a fault',
      cause: 'The answer says that the fault, or the delay, is on Google’s side.',
      remedy: ['Wait and repeat with growing pauses.', 'Google’s own state is at https://www.google.com/appsstatus.'],
    },
    ja: {
      title: 'Google の API に障害があります',
      cause: '応答は、障害または遅延が Google 側にあることを示しています。',
      remedy: [
        '待って、間隔を広げながら再試行してください。',
        'Google の稼働状況は https://www.google.com/appsstatus で確認できます。',
      ],
    },
  },
  'api.not_offered': {
    kind: 'refused',
    en: {
      title: 'The API does not offer this method',
      cause: 'The path or the HTTP method is wrong, or the method is not offered to this kind of account.',
      remedy: ['Compare method and path with the API’s reference.'],
    },
    ja: {
      title: 'この API にはこのメソッドがありません',
      cause: 'パスか HTTP メソッドが違うか、この種類のアカウントには提供されていません。',
      remedy: ['メソッドとパスを API のリファレンスと比べてください。'],
    },
  },
  'api.refused': {
    kind: 'refused',
    en: {
      title: 'A Google API refused, for a reason not known here',
      cause: 'It gave the reason “{{reason|of its own}}”. No cause is guessed.',
      remedy: ['Read Google’s own words in the answer.', 'Look the reason up in the reference of the API.'],
    },
    ja: {
      title: 'Google の API が未知の理由で拒否しました',
      cause: '理由は「{{reason|独自のもの}}」です。原因は推測しません。',
      remedy: ['応答にある Google 自身の説明を読んでください。', 'API のリファレンスで、この理由を調べてください。'],
    },
  },
  'diagnosis.unrecognised': {
    kind: 'refused',
    en: {
      title: 'No error that Grantscope knows is in this text',
      cause: 'Nothing in it looks like an answer of Google’s, an error page, or a message of a Google library.',
      remedy: [
        'Paste the whole answer: the body with “error”, the error page’s text, or the stack trace.',
        'A credentials file, code, URL or token is told by “inspect”.',
      ],
    },
    ja: {
      title: '既知のエラーは見つかりませんでした',
      cause: 'Google の応答、エラー ページ、Google のライブラリのメッセージと思われるものがありません。',
      remedy: [
        '応答の全体(「error」を含む本文、エラー ページの文章、またはスタック トレース)を貼り付けてください。',
        '認証情報ファイル、コード、URL、トークンは「inspect」で調べられます。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
