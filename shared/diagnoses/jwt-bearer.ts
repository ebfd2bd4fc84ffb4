import type { DiagnosisTable } from './diagnosis.ts';

const delegation = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';
const errors = 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes';

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
        'Open Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation, and choose Add new. {{open:domainWideDelegation}}',
        'Client ID (the number, not the e-mail address): {{copy:clientId|the one in the Google Cloud console under IAM & Admin > Service accounts > the account > Advanced settings}}',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes you asked for}}',
        'If the ID is listed already, edit its entry instead, and keep the scopes it has.',
        'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.',
      ],
      fixedWhen: 'A new check shows the scopes as granted, and the same request gets an access token.',
    },
    ja: {
      title: 'このクライアントにドメイン全体の委任がありません',
      cause:
        '{{subject|対象ユーザー}} のドメインで、クライアント ID {{clientId|(このサービス アカウントのもの)}} がドメイン全体の委任に登録されていないか、要求したスコープがひとつも登録されていません。',
      remedy: [
        'そのドメインの特権管理者として、Google 管理コンソール(admin.google.com)にログインします。',
        'メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] を開き、[新しく追加] を選びます。 {{open:domainWideDelegation}}',
        '[クライアント ID](メールアドレスではなく数字): {{copy:clientId|Google Cloud コンソールの [IAM と管理] > [サービス アカウント] > 対象のアカウント > [詳細設定] に表示されるもの}}',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|要求したスコープ}}',
        'ID がすでに登録されている場合は、その登録を編集し、今あるスコープも残します。',
        '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。',
      ],
      fixedWhen: '委任をもう一度確認するとスコープが許可になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.unauthorized_client.scope_missing': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'The client is listed, but without these scopes',
      cause:
        'Google gives the same key a token for {{subject|this user}} with {{grantedScopes|another scope}}: the client ID is listed in the domain, and none of the scopes asked for is in its list.',
      remedy: [
        'As a super administrator, open Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Find client ID {{copy:clientId|of this service account}} and edit its entry.',
        'Add to OAuth scopes (comma-delimited), and keep those that are there: {{copy:scopeList|the scopes you asked for}}',
        'Compare the text letter by letter: a broader scope does not stand in for a narrower one.',
        'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.',
      ],
      fixedWhen: 'A new check shows the scopes as granted, and the same request gets an access token.',
    },
    ja: {
      title: '登録済みですが、要求したスコープがありません',
      cause:
        '同じ鍵で、{{subject|このユーザー}} の {{grantedScopes|別のスコープ}} のトークンは発行されます。クライアント ID はドメインに登録されていますが、要求したスコープがひとつも登録されていません。',
      remedy: [
        '特権管理者として、管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] を開きます。 {{open:domainWideDelegation}}',
        'クライアント ID {{copy:clientId|(このサービス アカウントのもの)}} を探し、登録を編集します。',
        '今あるスコープを残し、[OAuth スコープ(カンマ区切り)] に追加します: {{copy:scopeList|要求したスコープ}}',
        '一字一句同じか確認します。広いスコープがあっても、狭いスコープの代わりにはなりません。',
        '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。',
      ],
      fixedWhen: '委任をもう一度確認するとスコープが許可になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.unauthorized_client.not_propagated': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'The Admin console’s list was changed a short while ago',
      cause: 'A new or edited entry takes effect within an hour as a rule, in rare cases after up to 24 hours.',
      remedy: [
        'Compare the entry with what was asked for: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'If all is there, wait and try again.',
      ],
      fixedWhen: 'A new check shows the scopes as granted, and the same request gets an access token.',
    },
    ja: {
      title: '管理コンソールの変更がまだ反映されていません',
      cause: '登録の追加や変更が反映されるまで、通常は 1 時間以内、まれに最大 24 時間かかります。',
      remedy: [
        '登録内容を要求したものと見比べます: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理]。 {{open:domainWideDelegation}}',
        'すべて揃っていれば、待ってからもう一度実行します。',
      ],
      fixedWhen: '委任をもう一度確認するとスコープが許可になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.unauthorized_client.subject_of_other_domain': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'The user belongs to another organization’s domain',
      cause:
        'The key works in {{otherDomains|another domain}}, but the domain of {{subject|this user}} has not authorized the client ID, or the address is misspelt.',
      remedy: [
        'Check the domain of the address: {{subject|the user’s}}',
        'If it belongs to another organization, its own super administrator has to do the rest: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation > Add new. {{open:domainWideDelegation}}',
        'Client ID: {{copy:clientId|the numeric ID of this service account}}',
        'OAuth scopes (comma-delimited): {{copy:scopeList|the scopes you need}}',
        'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.',
      ],
      fixedWhen: 'A new check shows the user as granted.',
    },
    ja: {
      title: 'ユーザーは別の組織のドメインに属しています',
      cause:
        '鍵は {{otherDomains|別のドメイン}} では使えますが、{{subject|このユーザー}} のドメインではクライアント ID が登録されていないか、アドレスの綴りが誤っています。',
      remedy: [
        'アドレスのドメインが正しいか確認します: {{subject|対象のユーザー}}',
        '別の組織のドメインの場合は、その組織の特権管理者が次を行います: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] > [新しく追加]。 {{open:domainWideDelegation}}',
        '[クライアント ID]: {{copy:clientId|このサービス アカウントの数字の ID}}',
        '[OAuth スコープ(カンマ区切り)]: {{copy:scopeList|必要なスコープ}}',
        '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。',
      ],
      fixedWhen: '委任をもう一度確認すると、このユーザーが許可に変わります。',
    },
  },
  'token.access_denied.service_off': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'The service is switched off for this user',
      cause:
        'The scope is in the domain’s list, but the service behind it is off for {{subject|the user}}’s organizational unit, or a license is missing.',
      remedy: [
        'Open Admin console > Apps > Google Workspace > the service > Service status, and switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the user’s licenses in the Admin console under Users. {{open:users}}',
      ],
      fixedWhen: 'A new check shows the user as granted.',
    },
    ja: {
      title: 'このユーザーではサービスがオフになっています',
      cause:
        'スコープはドメインに登録されていますが、{{subject|ユーザー}} の組織部門でサービスがオフになっているか、ライセンスがありません。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > 対象のサービス > [サービスのステータス] を開き、ユーザーの組織部門でオンにします。 {{open:workspaceServices}}',
        '管理コンソールのユーザー一覧で、ユーザーのライセンスを確認します。 {{open:users}}',
      ],
      fixedWhen: '委任をもう一度確認すると、このユーザーが許可に変わります。',
    },
  },
  'token.invalid_grant.subject_suspended': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/33312',
    en: {
      title: 'The subject is suspended',
      cause: 'The directory shows {{subject|the user}} as suspended, and Google issues no token for a suspended user.',
      remedy: [
        'Open Admin console > Users > {{subject|the user}}, and choose Reactivate. {{open:users}}',
        'If the user is to stay suspended, leave the user out.',
      ],
      fixedWhen: 'The user is listed as active, and the same request gets an access token.',
    },
    ja: {
      title: '対象ユーザーは停止されています',
      cause: '{{subject|ユーザー}} はディレクトリにありますが停止中のため、トークンは発行されません。',
      remedy: [
        '管理コンソールのユーザー一覧で {{subject|対象のユーザー}} を開き、アカウントを再開します。 {{open:users}}',
        '停止したままにする場合は、対象から外します。',
      ],
      fixedWhen: 'ユーザーが有効に戻り、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.subject_is_alias': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The subject is an alias address',
      cause:
        '{{subject|The address}} is another address of {{primaryAddress|a user}}. Google takes only the primary one.',
      remedy: [
        'Give the primary address as the subject: {{copy:primaryAddress|the Admin console shows it under Users}}',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: '対象ユーザーのアドレスがエイリアスです',
      cause:
        '{{subject|このアドレス}} は {{primaryAddress|あるユーザー}} の別のアドレスです。Google が受け付けるのは、メイン アドレスだけです。',
      remedy: [
        '対象ユーザーにメイン アドレスを指定します: {{copy:primaryAddress|管理コンソールのユーザー一覧に表示されます}}',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.unauthorized_client.subject_is_consumer_account': {
    kind: 'refused',
    reference: delegation,
    en: {
      title: 'No service account can act for a gmail.com account',
      cause:
        '{{subject|The subject}} is a consumer account. Domain-wide delegation works only for accounts of a Workspace domain.',
      remedy: [
        'For this person use the authorization code flow: they sign in and agree themselves.',
        'Or let them share the calendar with {{copy:serviceAccount|the service account}}, and leave the subject empty.',
      ],
      fixedWhen:
        'The person’s own sign-in brings an access token; or, once shared, the calendar can be read without a subject.',
    },
    ja: {
      title: 'gmail.com のアカウントは代理の対象にできません',
      cause:
        '{{subject|対象ユーザー}} は個人アカウントです。ドメイン全体の委任は、Workspace ドメインのアカウントにだけ使えます。',
      remedy: [
        'この人のデータには認可コードの方法を使い、本人にログインして許可してもらいます。',
        'または、カレンダーを {{copy:serviceAccount|サービス アカウント}} と共有してもらい、対象ユーザーを空にします。',
      ],
      fixedWhen: '本人のログインでアクセス トークンを取得できるか、共有後に対象ユーザーなしでカレンダーを読めます。',
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
        'As a super administrator, open Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Find client ID {{copy:clientId|of this service account}} and edit its entry.',
        'Add to OAuth scopes (comma-delimited): {{copy:refusedScopes|the missing ones out of those asked for}}',
        'Compare the text letter by letter: a broader scope does not stand in for a narrower one.',
        'Choose Authorize and wait: usually less than an hour, in rare cases up to 24 hours.',
      ],
      fixedWhen: 'A new check shows the missing scopes as granted, and the same request gets an access token.',
    },
    ja: {
      title: 'ドメイン全体の委任に不足しているスコープがあります',
      cause:
        'クライアント ID {{clientId|(この鍵のもの)}} は管理コンソールに登録されていますが、要求したスコープの一部がありません。不足: {{refusedScopes|少なくとも 1 つ}}。',
      remedy: [
        '特権管理者として、管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] を開きます。 {{open:domainWideDelegation}}',
        'クライアント ID {{copy:clientId|(このサービス アカウントのもの)}} を探し、登録を編集します。',
        '[OAuth スコープ(カンマ区切り)] に追加します: {{copy:refusedScopes|要求したうち不足しているもの}}',
        '一字一句同じか確認します。広いスコープがあっても、狭いスコープの代わりにはなりません。',
        '[承認] を選んで待ちます。通常は 1 時間以内、まれに最大 24 時間かかります。',
      ],
      fixedWhen:
        '委任をもう一度確認すると不足していたスコープが許可になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.access_denied.account_restricted': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/33312',
    en: {
      title: 'Google has restricted this account',
      cause: 'The account {{subject|behind the token}} is restricted or disabled by Google itself.',
      remedy: [
        'Open Admin console > Users, and look at the state of {{subject|the account}}. {{open:users}}',
        'Follow what the Admin console says about the restriction; trying again does not help before it is lifted.',
      ],
      fixedWhen: 'The account shows as active in the Admin console, and the same request gets an access token.',
    },
    ja: {
      title: 'アカウントが Google によって制限されています',
      cause: 'アカウント {{subject|(トークンの持ち主)}} は Google によって制限または無効化されています。',
      remedy: [
        '管理コンソールのユーザー一覧で、{{subject|アカウント}} の状態を確認します。 {{open:users}}',
        '管理コンソールに表示される制限の内容に従って対処します。解除されるまでは、再試行しても結果は変わりません。',
      ],
      fixedWhen: '管理コンソールでアカウントが有効になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_account': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/33312',
    en: {
      title: 'The account was disabled by Google',
      cause: 'Google issues no token for {{subject|this account}}: the account is disabled.',
      remedy: [
        'Open Admin console > Users, and look at the state of {{subject|the account}}. {{open:users}}',
        'Restore the account there, or leave it out.',
      ],
      fixedWhen: 'The account shows as active in the Admin console, and the same request gets an access token.',
    },
    ja: {
      title: 'アカウントが Google によって無効化されています',
      cause: '{{subject|このアカウント}} は無効化されているため、Google はトークンを発行しません。',
      remedy: [
        '管理コンソールのユーザー一覧で、{{subject|アカウント}} の状態を確認します。 {{open:users}}',
        'そこでアカウントを再開するか、対象から外します。',
      ],
      fixedWhen: '管理コンソールでアカウントが有効になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.subject_unknown': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The subject is not an active user',
      cause:
        '{{subject|The address}} is not an active account of the domain: misspelt, renamed, suspended or deleted, or a group, an alias or a calendar.',
      remedy: [
        'Check the spelling of {{copy:subject|the address}}, and use the primary address of a user.',
        'Look the user up in the Admin console under Users. {{open:users}}',
        'Restore a suspended user first, or leave the user out.',
      ],
      fixedWhen: 'The Admin console lists the address as an active user, and the same request gets an access token.',
    },
    ja: {
      title: '対象ユーザーは有効なユーザーではありません',
      cause:
        '{{subject|このアドレス}} はドメインの有効なアカウントではありません。綴りの誤り、名前の変更、停止、削除のほか、グループ、エイリアス、カレンダーの可能性もあります。',
      remedy: [
        '{{copy:subject|アドレス}} の綴りを確認し、ユーザーのメイン アドレスを使います。',
        '管理コンソールのユーザー一覧で、ユーザーを探します。 {{open:users}}',
        '停止中のユーザーは先に再開するか、対象から外します。',
      ],
      fixedWhen:
        '管理コンソールでそのアドレスが有効なユーザーになっていて、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.subject_deleted': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/1397578',
    en: {
      title: 'The subject’s account was deleted',
      cause: '{{subject|The user}} was deleted a short while ago.',
      remedy: [
        'Restore the user as a super administrator in the Admin console under Users; this is possible for a limited time after deletion. {{open:users}}',
        'If the user is not to come back, leave the user out.',
      ],
      fixedWhen: 'The user is listed as active again, and the same request gets an access token.',
    },
    ja: {
      title: '対象ユーザーのアカウントは削除されています',
      cause: '{{subject|このユーザー}} は最近削除されました。',
      remedy: [
        '特権管理者が、管理コンソールのユーザー一覧でユーザーを復元します。復元できるのは、削除後の一定期間だけです。 {{open:users}}',
        '復元しない場合は、対象から外します。',
      ],
      fixedWhen: 'ユーザーが有効に戻り、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_request.subject_invalid': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The subject does not exist',
      cause: 'Google knows no user {{subject|of this name}}: it never existed, or was deleted long ago.',
      remedy: [
        'Look the user up in the Admin console under Users. {{open:users}}',
        'Use the primary e-mail address that is shown there.',
      ],
      fixedWhen: 'The same request, with the address from the Admin console, gets an access token.',
    },
    ja: {
      title: '対象ユーザーが存在しません',
      cause: 'Google は、ユーザー {{subject|(指定されたもの)}} を認識していません。以前に削除された場合も含みます。',
      remedy: [
        '管理コンソールのユーザー一覧で、ユーザーを探します。 {{open:users}}',
        'そこに表示されるメイン アドレスを使います。',
      ],
      fixedWhen: '管理コンソールのアドレスを使うと、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.clock_off': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This computer’s clock is wrong',
      cause:
        'It differs from Google’s by {{clockOffset|too many}} seconds (positive: ahead), so the signed request looks expired or not yet valid.',
      remedy: [
        'Switch on automatic time in the settings of the operating system (NTP; Google’s own server is time.google.com).',
        'Try again: key and delegation need no change.',
      ],
      fixedWhen: 'The clock offset is near zero seconds, and the same request gets an access token.',
    },
    ja: {
      title: 'このコンピューターの時計がずれています',
      cause:
        'Google の時計とのずれ({{clockOffset|不明な}} 秒、正の値は進み)が大きく、署名したリクエストが期限切れか未来のものに見えています。',
      remedy: [
        'OS の設定で、時刻の自動設定(NTP。Google のサーバーは time.google.com)を有効にします。',
        'もう一度実行します。鍵や委任を変える必要はありません。',
      ],
      fixedWhen: '時計のずれがほぼ 0 秒になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.assertion_time': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Google does not accept the time of the request',
      cause:
        'iat or exp of the signed request is out of range, though the clock here differs by only {{clockOffset|an unknown number of}} seconds.',
      remedy: [
        'Check the clock of the computer that signs.',
        'In your own program: iat = now in seconds (UTC), not milliseconds and not local time.',
        'Set exp to iat + 3600 at most.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'リクエストの時刻が Google に受け入れられません',
      cause:
        '署名したリクエストの iat または exp が範囲外です。ただし、ここの時計のずれは {{clockOffset|不明な}} 秒です。',
      remedy: [
        '署名するコンピューターの時計を確認します。',
        '自分のプログラムでは、iat を現在の秒数(UTC)にします。ミリ秒や現地時刻ではありません。',
        'exp は iat + 3600 以下にします。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.audience_wrong': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The signed request names another address',
      cause:
        'Its aud is not the token endpoint that received it. Expected is {{audience|https://oauth2.googleapis.com/token}}.',
      remedy: [
        'Set aud of the assertion to {{copy=https://oauth2.googleapis.com/token}}.',
        'Send the request to the same address; where a proxy or private endpoint stands between, aud stays Google’s.',
        'If the key file’s token_uri is https://accounts.google.com/o/oauth2/token, the file is old: create a new key.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: '署名したリクエストの宛先(aud)が違います',
      cause:
        'aud が、受け取ったトークン エンドポイントと一致しません。期待される値: {{audience|https://oauth2.googleapis.com/token}}。',
      remedy: [
        'アサーションの aud を {{copy=https://oauth2.googleapis.com/token}} にします。',
        'リクエストも同じアドレスに送ります。プロキシやプライベート エンドポイントを通す場合も、aud は Google のままです。',
        '鍵ファイルの token_uri が https://accounts.google.com/o/oauth2/token なら古いファイルなので、新しい鍵を作成します。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.signature_invalid': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/keys-create-delete',
    en: {
      title: 'Google does not know this key',
      cause:
        'The signature fits none of the keys of {{serviceAccount|the service account}}: the key was deleted or disabled, or belongs to another account.',
      remedy: [
        'Open Google Cloud console > IAM & Admin > Service accounts > {{serviceAccount|the account}} > Keys: is this key listed and enabled? {{open:serviceAccounts}}',
        'If it is not, choose Add key > Create new key > JSON.',
        'Use the new file.',
      ],
      fixedWhen: 'With a key that is listed there the same request gets an access token.',
    },
    ja: {
      title: 'Google はこの鍵を認識していません',
      cause:
        '署名が {{serviceAccount|サービス アカウント}} のどの鍵とも一致しません。鍵が削除または無効化されたか、別のアカウントのものです。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > {{serviceAccount|対象のアカウント}} > [キー] を開き、この鍵が有効な状態であるか確認します。 {{open:serviceAccounts}}',
        'なければ、[鍵を追加] > [新しい鍵を作成] > [JSON] を選びます。',
        '新しいファイルを使います。',
      ],
      fixedWhen: '一覧にある鍵を使うと、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.service_account_unknown': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/service-account-overview',
    en: {
      title: 'Google does not know this service account',
      cause: '{{serviceAccount|The service account}} was deleted, was created a moment ago, or its address is wrong.',
      remedy: [
        'Open Google Cloud console > IAM & Admin > Service accounts: does {{serviceAccount|the account}} exist? {{open:serviceAccounts}}',
        'For a .p12 key, check the address that was typed.',
        'After creating an account or a key, wait a minute and try again.',
      ],
      fixedWhen: 'The account is listed there, and the same request gets an access token.',
    },
    ja: {
      title: 'Google はこのサービス アカウントを認識していません',
      cause: '{{serviceAccount|サービス アカウント}} が削除されたか、作成直後か、アドレスが誤っています。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] に、{{serviceAccount|このアカウント}} があるか確認します。 {{open:serviceAccounts}}',
        '.p12 の鍵の場合は、入力したアドレスを確認します。',
        'アカウントや鍵を作成した直後は、1 分ほど待ってから、もう一度実行します。',
      ],
      fixedWhen: 'アカウントが一覧にあり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_grant.service_account_disabled': {
    kind: 'refused',
    reference: 'https://cloud.google.com/iam/docs/service-accounts-disable-enable',
    en: {
      title: 'The service account is disabled',
      cause: '{{serviceAccount|The service account}}, or the project that owns it, is disabled or deleted.',
      remedy: [
        'Open Google Cloud console > IAM & Admin > Service accounts > {{serviceAccount|the account}}, and enable it. {{open:serviceAccounts}}',
        'If the project was shut down, restore it, or use another service account.',
      ],
      fixedWhen: 'The account shows as enabled there, and the same request gets an access token.',
    },
    ja: {
      title: 'サービス アカウントが無効になっています',
      cause: '{{serviceAccount|サービス アカウント}}、またはそのプロジェクトが無効化または削除されています。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > {{serviceAccount|対象のアカウント}} を開き、有効にします。 {{open:serviceAccounts}}',
        'プロジェクトがシャットダウンされている場合は、復元するか、別のサービス アカウントを使います。',
      ],
      fixedWhen: 'アカウントが有効になり、同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_client.issuer_unknown': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This is not the address of a service account',
      cause: 'Google knows no service account with the address {{serviceAccount|in iss of the signed request}}.',
      remedy: [
        'Copy client_email of the JSON key into iss, without blanks: it ends in gserviceaccount.com.',
        'Do not use the numeric client ID or a person’s address there.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'サービス アカウントのアドレスではありません',
      cause: 'Google は、サービス アカウント {{serviceAccount|(署名したリクエストの iss)}} を認識していません。',
      remedy: [
        'JSON の鍵の client_email を、空白なしで iss に入れます。gserviceaccount.com で終わるアドレスです。',
        '数字のクライアント ID や個人のアドレスは使いません。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
  'token.invalid_scope.empty': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'No scope was asked for',
      cause: 'The signed request carries no scope, and Google issues no token without one.',
      remedy: ['Name at least one scope, such as {{copy=https://www.googleapis.com/auth/calendar.readonly}}.'],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: 'スコープが指定されていません',
      cause: '署名したリクエストにスコープがありません。スコープなしではトークンは発行されません。',
      remedy: ['{{copy=https://www.googleapis.com/auth/calendar.readonly}} のようなスコープを 1 つ以上指定します。'],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
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
        'Check that they are separated by single spaces, not by commas.',
        'If none stands out, ask for one at a time: the wrong one is refused alone.',
      ],
      fixedWhen: 'The same request gets an access token.',
    },
    ja: {
      title: '存在しないスコープが含まれています',
      cause:
        '次のいずれかを Google は認識していません: {{scopeList|要求したスコープ}}。メッセージに挙げられたものが誤りとは限りません。',
      remedy: [
        'Google のスコープ一覧と 1 つずつ比べます(綴り、https://、末尾のスラッシュなし)。',
        'カンマではなく、半角スペース 1 つで区切られているか確認します。',
        '分からなければ、1 つずつ要求します。誤っているものだけが拒否されます。',
      ],
      fixedWhen: '同じリクエストでアクセス トークンを取得できます。',
    },
  },
} as const satisfies DiagnosisTable;
