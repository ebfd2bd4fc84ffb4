import type { DiagnosisTable } from './diagnosis.ts';

const delegation = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';

/** What the token endpoint says to a service account's assertion (RFC 7523), alone or acting for a subject. */
export const jwtBearerDiagnoses = {
  'token.unauthorized_client.delegation_missing': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'The domain has not delegated these scopes to the key',
      cause:
        'In the domain of {{subject|the subject}} the client ID {{clientId|of this service account}} is not listed for domain-wide delegation, or none of the scopes asked for is in its list.',
      remedy: [
        'Sign in to the Admin console (admin.google.com) as a super administrator of that domain.',
        'Open Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation > Add new. {{open:domainWideDelegation}}',
        'Client ID: {{copy:clientId|the numeric ID under IAM & Admin > Service accounts > Advanced settings}} (the number, not the e-mail address).',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes you asked for}}. If the ID is already listed, keep its old scopes in the list too.',
        'Authorize, then wait: usually minutes, in rare cases up to 24 hours.',
      ],
    },
    ja: {
      title: 'ドメイン全体の委任が設定されていません',
      cause:
        '{{subject|対象ユーザー}} のドメインで、クライアント ID {{clientId|(このサービス アカウントのもの)}} がドメイン全体の委任に登録されていないか、要求したスコープがひとつも登録されていません。',
      remedy: [
        'そのドメインの特権管理者として管理コンソール(admin.google.com)にログインします。',
        'メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] > [新しく追加] を開きます。 {{open:domainWideDelegation}}',
        '[クライアント ID]: {{copy:clientId|[IAM と管理] > [サービス アカウント] > [詳細設定] にある数字}} (メールアドレスではなく数字です)。',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|要求したスコープ}}。登録済みの ID の場合は、これまでのスコープも一緒に入れてください。',
        '[承認] を押して待ちます。通常は数分、まれに最大 24 時間かかります。',
      ],
    },
  },
  'token.unauthorized_client.subject_is_consumer_account': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'A gmail.com account cannot be acted for',
      cause: '{{subject}} is a consumer account. Domain-wide delegation works only for accounts of a Workspace domain.',
      remedy: [
        'For this person use the authorization code flow: they sign in and agree.',
        'Or let them share the calendar with {{serviceAccount|the service account}} and leave the subject empty.',
      ],
    },
    ja: {
      title: 'gmail.com のアカウントの代わりには動作できません',
      cause: '{{subject}} は個人アカウントです。ドメイン全体の委任は Workspace ドメインのアカウントでだけ使えます。',
      remedy: [
        'この人については認可コードの方法を使い、本人にログインして許可してもらってください。',
        'または、カレンダーを {{serviceAccount|サービス アカウント}} と共有してもらい、対象ユーザーを空にしてください。',
      ],
    },
  },
  'token.access_denied.scope_missing': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'A scope is missing in the domain-wide delegation',
      cause:
        'The client ID {{clientId|of this key}} is listed in the Admin console, but not with every scope asked for. Missing: {{refusedScopes|at least one of those asked for}}.',
      remedy: [
        'Admin console, as a super administrator: Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Edit the entry of client ID {{copy:clientId|of this service account}} and add to OAuth scopes (comma-delimited): {{copy:refusedScopes|the missing ones out of those asked for}}.',
        'Only the exact text counts: a broader scope does not stand in for a narrower one.',
        'Authorize, then wait some minutes.',
      ],
    },
    ja: {
      title: 'ドメイン全体の委任に不足しているスコープがあります',
      cause:
        'クライアント ID {{clientId|(この鍵のもの)}} は管理コンソールに登録されていますが、要求したスコープの一部がありません。不足: {{refusedScopes|少なくとも 1 つ}}。',
      remedy: [
        '特権管理者として管理コンソールを開き、メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] に進みます。 {{open:domainWideDelegation}}',
        'クライアント ID {{copy:clientId|(このサービス アカウントのもの)}} の [OAuth スコープ(カンマ区切り)] に次を追加します: {{copy:refusedScopes|要求したうち不足しているもの}}。',
        'スコープは完全に一致する必要があります。広いスコープがあっても、狭いスコープの代わりにはなりません。',
        '[承認] を押して数分待ちます。',
      ],
    },
  },
  'token.access_denied.account_restricted': {
    kind: 'refused',
    en: {
      title: 'Google has restricted this account',
      cause: 'The account {{subject|behind the token}} is restricted or disabled by Google itself.',
      remedy: [
        'Look at the account’s state in the Admin console under Users.',
        'Trying again does not help until the account is restored.',
      ],
    },
    ja: {
      title: 'アカウントが Google によって制限されています',
      cause: 'アカウント {{subject|(トークンの持ち主)}} は Google によって制限または無効化されています。',
      remedy: [
        '管理コンソールでユーザーの状態を確認してください。',
        'アカウントが再開されるまで、再試行しても変わりません。',
      ],
    },
  },
  'token.invalid_account': {
    kind: 'refused',
    en: {
      title: 'The account was disabled by Google',
      cause: 'Google issues no token for {{subject|this account}}: it was disabled.',
      remedy: ['Check the account’s state in the Admin console under Users and restore it, or leave it out.'],
    },
    ja: {
      title: 'アカウントが Google によって無効化されています',
      cause: '{{subject|このアカウント}} は無効化されているため、Google はトークンを発行しません。',
      remedy: ['管理コンソールでユーザーの状態を確認して再開するか、対象から外してください。'],
    },
  },
  'token.invalid_grant.subject_unknown': {
    kind: 'refused',
    en: {
      title: 'The subject is no active user',
      cause:
        '{{subject|The address}} is not an active account of the domain: misspelt, renamed, suspended or deleted, or a group, an alias or a calendar.',
      remedy: [
        'Check the spelling, and use the primary address of a user.',
        'Look for the user in the Admin console under Users; a suspended user must be restored first.',
      ],
    },
    ja: {
      title: '対象ユーザーは有効なユーザーではありません',
      cause:
        '{{subject|このアドレス}} はドメインの有効なアカウントではありません。綴りの誤り、名前の変更、停止、削除のほか、グループ、エイリアス、カレンダーの可能性もあります。',
      remedy: [
        '綴りを確認し、ユーザーのメイン アドレスを使ってください。',
        '管理コンソールでユーザーを探してください。停止したユーザーは、先に再開する必要があります。',
      ],
    },
  },
  'token.invalid_grant.subject_deleted': {
    kind: 'refused',
    en: {
      title: 'The subject’s account was deleted',
      cause: '{{subject|The user}} was deleted a short while ago.',
      remedy: [
        'A super administrator can restore the user in the Admin console for a limited time after deletion.',
        'Otherwise leave the user out.',
      ],
    },
    ja: {
      title: '対象ユーザーのアカウントは削除されています',
      cause: '{{subject|このユーザー}} は最近削除されました。',
      remedy: [
        '削除後しばらくの間は、特権管理者が管理コンソールでユーザーを復元できます。',
        '復元できない場合は、対象から外してください。',
      ],
    },
  },
  'token.invalid_request.subject_invalid': {
    kind: 'refused',
    en: {
      title: 'The subject does not exist',
      cause: 'Google knows no user “{{subject|that was given}}”: it never existed or has been gone for long.',
      remedy: ['Use the primary e-mail address of an existing user.'],
    },
    ja: {
      title: '対象ユーザーが存在しません',
      cause:
        'Google に「{{subject|指定されたユーザー}}」というユーザーは存在しません(以前に削除された場合を含みます)。',
      remedy: ['実在するユーザーのメイン アドレスを使ってください。'],
    },
  },
  'token.invalid_grant.clock_off': {
    kind: 'refused',
    en: {
      title: 'This computer’s clock is wrong',
      cause:
        'It differs from Google’s by {{clockOffset}} seconds (positive: ahead), so the signed request looks expired or not yet valid.',
      remedy: [
        'Switch on automatic time in the operating system’s settings (NTP; Google’s own server is time.google.com).',
        'Then try again: key and delegation need no change.',
      ],
    },
    ja: {
      title: 'このコンピューターの時計がずれています',
      cause:
        'Google の時計と {{clockOffset}} 秒違うため(正の値は進み)、署名した要求が期限切れまたは未来のものに見えています。',
      remedy: [
        'OS の設定で時刻の自動設定(NTP。Google のサーバーは time.google.com)を有効にしてください。',
        'そのあと、もう一度実行してください。鍵や委任を変える必要はありません。',
      ],
    },
  },
  'token.invalid_grant.assertion_time': {
    kind: 'refused',
    en: {
      title: 'Google does not accept the time of the request',
      cause:
        'iat or exp of the signed request is out of range, though the clock here differs by only {{clockOffset|an unknown number of}} seconds.',
      remedy: [
        'In your own program: iat = now in seconds (UTC), exp = iat + 3600 at most; not milliseconds, not local time.',
        'Check the clock of the computer that signs.',
      ],
    },
    ja: {
      title: '要求の時刻が Google に受け入れられません',
      cause: '署名した要求の iat または exp が範囲外です。ただし、ここの時計のずれは {{clockOffset|不明な}} 秒です。',
      remedy: [
        '自分のプログラムでは、iat は現在の秒数(UTC)、exp は iat + 3600 以内にしてください。ミリ秒や現地時刻ではありません。',
        '署名するコンピューターの時計を確認してください。',
      ],
    },
  },
  'token.invalid_grant.audience_wrong': {
    kind: 'refused',
    en: {
      title: 'The signed request names another address',
      cause:
        'Its aud is not the token endpoint that received it. Expected: {{audience|https://oauth2.googleapis.com/token}}.',
      remedy: [
        'Set aud to https://oauth2.googleapis.com/token and send the request there.',
        'A key file whose token_uri is https://accounts.google.com/o/oauth2/token is old: create a new key.',
      ],
    },
    ja: {
      title: '署名した要求の宛先(aud)が違います',
      cause:
        'aud が、受け取ったトークン エンドポイントと一致しません。期待される値: {{audience|https://oauth2.googleapis.com/token}}。',
      remedy: [
        'aud を https://oauth2.googleapis.com/token にして、そこへ送信してください。',
        'token_uri が https://accounts.google.com/o/oauth2/token の鍵ファイルは古いものです。新しい鍵を作成してください。',
      ],
    },
  },
  'token.invalid_grant.signature_invalid': {
    kind: 'refused',
    en: {
      title: 'Google does not know this key',
      cause:
        'The signature fits none of the keys of {{serviceAccount|the service account}}: the key was deleted or disabled, or belongs to another account.',
      remedy: [
        'Google Cloud console > IAM & Admin > Service accounts > {{serviceAccount|the account}} > Keys: is this key listed and enabled? {{open:serviceAccounts}}',
        'If not: Add key > Create new key > JSON, and use the new file.',
      ],
    },
    ja: {
      title: 'Google はこの鍵を認識していません',
      cause:
        '署名が {{serviceAccount|サービス アカウント}} のどの鍵とも一致しません。鍵が削除または無効化されたか、別のアカウントのものです。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > {{serviceAccount|対象のアカウント}} > [キー] に、この鍵が有効な状態であるか確認してください。 {{open:serviceAccounts}}',
        'ない場合は [鍵を追加] > [新しい鍵を作成] > [JSON] で作成し、新しいファイルを使ってください。',
      ],
    },
  },
  'token.invalid_grant.service_account_unknown': {
    kind: 'refused',
    en: {
      title: 'Google does not know this service account',
      cause: '{{serviceAccount|The service account}} was deleted, was created a moment ago, or its address is wrong.',
      remedy: [
        'Google Cloud console > IAM & Admin > Service accounts: does {{serviceAccount|the account}} exist? {{open:serviceAccounts}}',
        'For a .p12 key check the address that was typed.',
        'After creating an account or a key, wait a minute.',
      ],
    },
    ja: {
      title: 'Google はこのサービス アカウントを認識していません',
      cause: '{{serviceAccount|サービス アカウント}} が削除されたか、作成直後か、アドレスが誤っています。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] に {{serviceAccount|このアカウント}} があるか確認してください。 {{open:serviceAccounts}}',
        '.p12 の鍵の場合は、入力したアドレスを確認してください。',
        'アカウントや鍵を作成した直後は、1 分ほど待ってください。',
      ],
    },
  },
  'token.invalid_grant.service_account_disabled': {
    kind: 'refused',
    en: {
      title: 'The service account is disabled',
      cause: '{{serviceAccount|The service account}}, or the project that owns it, is disabled or deleted.',
      remedy: [
        'Google Cloud console > IAM & Admin > Service accounts > {{serviceAccount|the account}}: enable it. {{open:serviceAccounts}}',
        'If the project was shut down, restore it or use another service account.',
      ],
    },
    ja: {
      title: 'サービス アカウントが無効になっています',
      cause: '{{serviceAccount|サービス アカウント}}、またはそのプロジェクトが無効化または削除されています。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > {{serviceAccount|対象のアカウント}} で有効にしてください。 {{open:serviceAccounts}}',
        'プロジェクトがシャットダウンされている場合は、復元するか別のサービス アカウントを使ってください。',
      ],
    },
  },
  'token.invalid_client.issuer_unknown': {
    kind: 'refused',
    en: {
      title: 'This is not the address of a service account',
      cause: 'Google knows no service account “{{serviceAccount|with this address}}” (iss of the signed request).',
      remedy: [
        'Use the address exactly as in client_email of the JSON key: …@….iam.gserviceaccount.com, without blanks.',
        'It is neither the numeric client ID nor a person’s address.',
      ],
    },
    ja: {
      title: 'サービス アカウントのアドレスではありません',
      cause: 'Google に「{{serviceAccount|このアドレス}}」というサービス アカウントはありません(署名した要求の iss)。',
      remedy: [
        'JSON の鍵の client_email と同じアドレス(…@….iam.gserviceaccount.com)を、空白なしで使ってください。',
        '数字のクライアント ID や個人のアドレスではありません。',
      ],
    },
  },
  'token.invalid_scope.empty': {
    kind: 'refused',
    en: {
      title: 'No scope was asked for',
      cause: 'The signed request carries no scope, and Google issues no token without one.',
      remedy: ['Name at least one scope.'],
    },
    ja: {
      title: 'スコープが指定されていません',
      cause: '署名した要求にスコープがありません。スコープなしではトークンは発行されません。',
      remedy: ['スコープを 1 つ以上指定してください。'],
    },
  },
  'token.invalid_scope.unknown': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/scopes',
    en: {
      title: 'One of the scopes does not exist',
      cause:
        'Google does not know one of: {{scopeList|the scopes asked for}}. The one its message names is not always the wrong one.',
      remedy: [
        'Compare each with Google’s list of scopes: spelling, https://, no slash at the end.',
        'Ask for one at a time to find it.',
      ],
    },
    ja: {
      title: '存在しないスコープが含まれています',
      cause:
        '次のいずれかを Google は認識していません: {{scopeList|要求したスコープ}}。メッセージに挙げられたものが誤りとは限りません。',
      remedy: [
        'Google のスコープ一覧と 1 つずつ比べてください(綴り、https://、末尾のスラッシュなし)。',
        '1 つずつ要求すると、誤っているものが分かります。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
