import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://developers.google.com/workspace/calendar/api/guides/errors';

/** What Google Calendar API v3 says to a read, and what is wrong with a question before it is asked. */
export const calendarDiagnoses = {
  'calendar.invalid_time': {
    kind: 'input',
    en: {
      title: 'This is no point in time',
      cause:
        'The field “{{field}}” wants a date (2026-11-21) or RFC 3339 with a zone (2026-11-21T09:00:00+09:00), not “{{value}}”.',
      remedy: ['Correct “{{field}}”. A date alone means its beginning in the chosen time zone.'],
    },
    ja: {
      title: '日時として読み取れません',
      cause:
        '「{{field}}」には日付(2026-11-21)か、時差付きの RFC 3339(2026-11-21T09:00:00+09:00)を指定します。「{{value}}」は使えません。',
      remedy: ['「{{field}}」を直してください。日付だけの場合は、選んだタイムゾーンでのその日の始まりになります。'],
    },
  },
  'calendar.invalid_time_zone': {
    kind: 'input',
    en: {
      title: 'This time zone does not exist',
      cause: 'The field “timeZone” wants a name such as Asia/Tokyo or Europe/Berlin, not “{{value}}”.',
      remedy: ['Use a name of the IANA time zone database.'],
    },
    ja: {
      title: '存在しないタイムゾーンです',
      cause: '「timeZone」には Asia/Tokyo や Europe/Berlin のような名前を指定します。「{{value}}」は使えません。',
      remedy: ['IANA タイムゾーン データベースの名前を使ってください。'],
    },
  },
  'calendar.empty_range': {
    kind: 'input',
    en: {
      title: 'The range ends before it begins',
      cause: 'The field “to” ({{to}}) is not later than “from” ({{from}}). “to” itself is not part of the range.',
      remedy: ['For one whole day, give the next day as “to”.'],
    },
    ja: {
      title: '期間の終わりが始まりより前です',
      cause: '「to」({{to}})が「from」({{from}})より後ではありません。「to」自体は期間に含まれません。',
      remedy: ['1 日分なら、「to」に翌日を指定してください。'],
    },
  },
  'calendar.full_scope_used': {
    kind: 'refused',
    en: {
      title: 'Only full Calendar access is delegated',
      cause:
        'The narrower read scopes were refused, so the token in use could also change calendars. Grantscope only reads.',
      remedy: [
        'Admin console > Security > Access and data control > API controls > Manage Domain Wide Delegation: add {{copy:narrower}} for client ID {{copy:clientId|of this key}}. {{open:domainWideDelegation}}',
        'If nothing else needs to write, remove https://www.googleapis.com/auth/calendar there.',
      ],
    },
    ja: {
      title: 'カレンダーの全権限だけが委任されています',
      cause:
        '読み取り専用のスコープは拒否されたため、使用中のトークンではカレンダーの変更も可能です。Grantscope は読み取りしか行いません。',
      remedy: [
        '管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] で、クライアント ID {{copy:clientId|(この鍵のもの)}} に {{copy:narrower}} を追加してください。 {{open:domainWideDelegation}}',
        'ほかに書き込みが必要なければ、https://www.googleapis.com/auth/calendar を外してください。',
      ],
    },
  },
  'calendar.not_found.no_subject': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The service account does not see this calendar',
      cause:
        'No subject was given, so {{serviceAccount|the service account}} asked as itself, and the calendar {{calendarId|asked for}} is not shared with it. Google answers “Not Found” for what one may not see.',
      remedy: [
        'Give the user as the subject (--subject user@example.com): with domain-wide delegation one then acts as that user.',
        'Or share the calendar with {{serviceAccount|the service account}}: Google Calendar > Settings and sharing > Share with specific people.',
      ],
    },
    ja: {
      title: 'サービス アカウントからはこのカレンダーが見えません',
      cause:
        '対象ユーザーの指定がないため {{serviceAccount|サービス アカウント}} 自身として要求しましたが、カレンダー「{{calendarId|要求したもの}}」は共有されていません。見る権限のないものには Google は「Not Found」と応答します。',
      remedy: [
        '対象ユーザーを指定してください(--subject user@example.com)。ドメイン全体の委任により、そのユーザーに代わって動作します。',
        'または、Google カレンダーの [設定と共有] > [特定のユーザーまたはグループと共有する] で、{{serviceAccount|サービス アカウント}} と共有してください。',
      ],
    },
  },
  'calendar.not_found.own_calendar': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This user’s own calendar was not found',
      cause:
        'Google does not find the primary calendar of {{subject}}: Calendar may be switched off for the account, or the address is an alias.',
      remedy: [
        'Use the user’s primary address.',
        'Admin console > Apps > Google Workspace > Calendar > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
      ],
    },
    ja: {
      title: 'このユーザー自身のカレンダーが見つかりません',
      cause:
        '{{subject}} のメイン カレンダーが見つかりません。カレンダーがオフになっているか、アドレスがエイリアスの可能性があります。',
      remedy: [
        'ユーザーのメイン アドレスを使ってください。',
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] が、ユーザーの組織部門でオンか確認してください。 {{open:workspaceServices}}',
      ],
    },
  },
  'calendar.not_found': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The calendar was not found',
      cause:
        '{{subject|The account}} has no calendar “{{calendarId|with this ID}}” in its list: the ID is wrong, or the calendar is not shared with this user.',
      remedy: [
        'List the calendars of {{subject|the account}} and take the ID from there.',
        'A user’s main calendar has the user’s address as ID; “primary” means the subject’s own.',
        'Or let the owner share it: Google Calendar > Settings and sharing > Share with specific people.',
      ],
    },
    ja: {
      title: 'カレンダーが見つかりません',
      cause:
        '{{subject|アカウント}} の一覧にカレンダー「{{calendarId|指定された ID}}」がありません。ID が誤っているか、このユーザーと共有されていません。',
      remedy: [
        '{{subject|アカウント}} のカレンダー一覧を表示し、そこにある ID を使ってください。',
        'メイン カレンダーの ID はユーザーのアドレスです。「primary」は対象ユーザー自身のものを指します。',
        'または所有者に、Google カレンダーの [設定と共有] > [特定のユーザーまたはグループと共有する] で共有してもらってください。',
      ],
    },
  },
  'calendar.auth_error': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Calendar does not accept the access token',
      cause:
        'The token expired or was revoked. For a delegated user Google also answers so when Calendar is off for {{subject|the account}}.',
      remedy: [
        'Try again: a new token is fetched.',
        'Admin console > Apps > Google Workspace > Calendar > Service status: is it on for the user? {{open:workspaceServices}}',
      ],
    },
    ja: {
      title: 'カレンダーがアクセス トークンを受け入れません',
      cause:
        'トークンの期限が切れたか、取り消されています。委任の場合、{{subject|アカウント}} でカレンダーがオフのときも同じ応答になります。',
      remedy: [
        'もう一度実行してください。新しいトークンを取得します。',
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] が、ユーザーに対してオンか確認してください。 {{open:workspaceServices}}',
      ],
    },
  },
  'calendar.login_required': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'No access token reached Calendar',
      cause: 'The header “Authorization: Bearer …” did not arrive, or was empty. A proxy may have removed it.',
      remedy: ['Look at the recorded exchange, and at the proxy between here and Google.'],
    },
    ja: {
      title: 'アクセス トークンがカレンダーに届いていません',
      cause: 'ヘッダー「Authorization: Bearer …」が届いていないか空です。プロキシが取り除いた可能性があります。',
      remedy: ['記録されたやり取りと、途中のプロキシを確認してください。'],
    },
  },
  'calendar.not_a_calendar_user': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This account has no Google Calendar',
      cause:
        'Calendar is switched off for {{subject|the account}}, it has no licence for it, or the user is suspended.',
      remedy: [
        'Admin console > Apps > Google Workspace > Calendar > Service status: switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the user’s state and licences under Users.',
      ],
    },
    ja: {
      title: 'このアカウントには Google カレンダーがありません',
      cause:
        '{{subject|アカウント}} でカレンダーがオフになっているか、ライセンスがないか、ユーザーが停止されています。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] を、ユーザーの組織部門でオンにしてください。 {{open:workspaceServices}}',
        'ユーザーの状態とライセンスを確認してください。',
      ],
    },
  },
  'calendar.access_not_configured': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The Google Calendar API is not enabled',
      cause:
        'The project {{projectNumber|of this credential}} has not enabled the Google Calendar API. Delegation and key are in order.',
      remedy: [
        'Google Cloud console > APIs & Services > API Library > Google Calendar API > Enable, in project {{projectNumber|of the service account}}. {{open:calendarApi}}',
        'Wait a few minutes, then try again.',
      ],
    },
    ja: {
      title: 'Google Calendar API が有効になっていません',
      cause:
        'プロジェクト {{projectNumber|(この認証情報のもの)}} で Google Calendar API が有効になっていません。委任や鍵の問題ではありません。',
      remedy: [
        'Google Cloud コンソール > [API とサービス] > [API ライブラリ] > Google Calendar API > [有効にする](プロジェクト {{projectNumber|(サービス アカウントのもの)}})。 {{open:calendarApi}}',
        '数分待ってから、もう一度実行してください。',
      ],
    },
  },
  'calendar.access_not_configured.project_not_found': {
    kind: 'refused',
    en: {
      title: 'The Google Cloud project does not exist',
      cause: 'Project {{projectNumber}} was deleted, or was created a moment ago.',
      remedy: [
        'Restore the project in the Google Cloud console, or use a credential of another project.',
        'A new project: enable the Google Calendar API and wait a few minutes.',
      ],
    },
    ja: {
      title: 'Google Cloud プロジェクトが存在しません',
      cause: 'プロジェクト {{projectNumber}} は削除されたか、作成された直後です。',
      remedy: [
        'Google Cloud コンソールでプロジェクトを復元するか、別のプロジェクトの認証情報を使ってください。',
        '新しいプロジェクトなら、Google Calendar API を有効にして数分待ってください。',
      ],
    },
  },
  'calendar.insufficient_permissions': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The access token lacks a scope for this',
      cause: 'The token was issued for {{scopeList|other scopes}}, and Calendar wants another one for this call.',
      remedy: [
        'Ask for https://www.googleapis.com/auth/calendar.readonly: it serves every read.',
        'For a user’s own token: sign in again and leave the box ticked on the consent screen.',
      ],
    },
    ja: {
      title: 'アクセス トークンのスコープが足りません',
      cause: 'トークンのスコープは {{scopeList|別のもの}} で、この呼び出しには別のスコープが必要です。',
      remedy: [
        'https://www.googleapis.com/auth/calendar.readonly を要求してください。すべての読み取りに使えます。',
        'ユーザー自身のトークンの場合は、ログインし直し、同意画面のチェックを外さないでください。',
      ],
    },
  },
  'calendar.required_access_level': {
    kind: 'refused',
    en: {
      title: 'The account’s access to this calendar is too low',
      cause: '{{subject|The account}} may see the calendar {{calendarId|asked for}}, but not this part of it.',
      remedy: ['Let the owner raise it: Google Calendar > Settings and sharing > Share with specific people.'],
    },
    ja: {
      title: 'このカレンダーへの権限が足りません',
      cause:
        '{{subject|アカウント}} はカレンダー「{{calendarId|要求したもの}}」を見られますが、この部分を見る権限がありません。',
      remedy: [
        '所有者に、Google カレンダーの [設定と共有] > [特定のユーザーまたはグループと共有する] で権限を上げてもらってください。',
      ],
    },
  },
  'calendar.forbidden': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Access to this calendar is refused',
      cause:
        'Google gives no reason. {{subject|The account}} may only see free/busy times of {{calendarId|this calendar}}, or nothing.',
      remedy: [
        'Act for the calendar’s owner, or let the owner share it: Google Calendar > Settings and sharing > Share with specific people > See all event details.',
      ],
    },
    ja: {
      title: 'このカレンダーへのアクセスが拒否されました',
      cause:
        'Google は理由を示していません。{{subject|アカウント}} は {{calendarId|このカレンダー}} の空き時間情報しか見られないか、何も見られない可能性があります。',
      remedy: [
        '所有者を対象ユーザーにするか、所有者に Google カレンダーの [設定と共有] > [特定のユーザーまたはグループと共有する] > [予定の表示(すべての予定の詳細)] で共有してもらってください。',
      ],
    },
  },
  'calendar.bad_request': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Calendar does not understand the question',
      cause: 'A parameter has a form or value that Google does not accept. Its own words are in the answer.',
      remedy: ['Check dates (RFC 3339 with a zone), the time zone and the calendar ID.'],
    },
    ja: {
      title: 'カレンダーが要求を理解できません',
      cause: 'パラメーターの形式または値が受け入れられません。Google 自身の説明は応答にあります。',
      remedy: ['日時(時差付きの RFC 3339)、タイムゾーン、カレンダー ID を確認してください。'],
    },
  },
  'calendar.rate_limit_exceeded': {
    kind: 'network',
    reference: 'https://developers.google.com/workspace/calendar/api/guides/quota',
    en: {
      title: 'Too many Calendar requests',
      cause:
        'The limit per minute of the project or of {{subject|the user}} is used up, also after waiting and trying again.',
      remedy: [
        'Wait some minutes and try again.',
        'Spread work over time; with delegation the limit is counted per user.',
      ],
    },
    ja: {
      title: 'カレンダーへの要求が多すぎます',
      cause: 'プロジェクトまたは {{subject|ユーザー}} の 1 分あたりの上限に達しています(待って再試行した後も)。',
      remedy: [
        '数分待ってから、もう一度実行してください。',
        '処理を時間的に分散してください。委任を使うと、上限はユーザーごとに数えられます。',
      ],
    },
  },
  'calendar.quota_exceeded': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/2905486',
    en: {
      title: 'This user’s Calendar limit is used up',
      cause:
        'Google limits how much one account may do in Calendar. {{subject|The account}} has reached it; the API quota is not the cause.',
      remedy: ['Wait several hours. Raising the API quota does not help.'],
    },
    ja: {
      title: 'このユーザーのカレンダー使用量が上限に達しています',
      cause:
        'Google は 1 つのアカウントがカレンダーでできる量を制限しています。{{subject|アカウント}} はそれに達しました。API の割り当てが原因ではありません。',
      remedy: ['数時間待ってください。API の割り当てを増やしても効果はありません。'],
    },
  },
  'calendar.daily_limit_exceeded': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/calendar/api/guides/quota',
    en: {
      title: 'The project’s daily Calendar quota is used up',
      cause:
        'The Google Cloud project may send no more Calendar requests today, or the request carried no valid token.',
      remedy: [
        'Look at the quota in the Google Cloud console: APIs & Services > Google Calendar API.',
        'Wait until the next day, or ask for more.',
      ],
    },
    ja: {
      title: 'プロジェクトの 1 日の割り当てを使い切りました',
      cause:
        'Google Cloud プロジェクトは今日これ以上カレンダーに要求できないか、要求に有効なトークンがありませんでした。',
      remedy: [
        'Google Cloud コンソールの [API とサービス] > Google Calendar API で割り当てを確認してください。',
        '翌日まで待つか、割り当ての増加を申請してください。',
      ],
    },
  },
  'calendar.not_played': {
    kind: 'refused',
    en: {
      title: 'The emulator does not play this',
      cause: 'This part of Google is not emulated (HTTP 501). Google itself would answer.',
      remedy: ['Try it with a real credential, or choose something the emulator plays.'],
    },
    ja: {
      title: 'エミュレータはこれに対応していません',
      cause: 'Google のこの部分は再現されていません(HTTP 501)。本物の Google なら応答します。',
      remedy: ['実際の認証情報で試すか、エミュレータが対応している操作を選んでください。'],
    },
  },
  'calendar.server_error': {
    kind: 'network',
    reference: errors,
    en: {
      title: 'Google Calendar has a fault',
      cause: 'The answer says that the fault is Google’s own, also after trying again.',
      remedy: ['Wait some minutes and try again.', 'Google’s own state is at https://www.google.com/appsstatus.'],
    },
    ja: {
      title: 'Google カレンダーに障害があります',
      cause: '再試行しても、応答は Google 側の障害を示しています。',
      remedy: [
        '数分待ってから、もう一度実行してください。',
        'Google の稼働状況は https://www.google.com/appsstatus で確認できます。',
      ],
    },
  },
  'calendar.unknown': {
    kind: 'refused',
    en: {
      title: 'Calendar refused, in words Grantscope does not know',
      cause: 'The answer is shown whole, without secrets. No cause is guessed.',
      remedy: ['Read Google’s own words in the answer.', 'Look at the recorded exchange to see what was sent.'],
    },
    ja: {
      title: 'カレンダーが拒否しましたが未知の応答です',
      cause: '応答の全体を(秘密情報を除いて)そのまま示します。原因は推測しません。',
      remedy: [
        '応答にある Google 自身の説明を読んでください。',
        '記録されたやり取りで、何を送ったかを確認してください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
