import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://developers.google.com/workspace/calendar/api/guides/errors';

/** What Google Calendar API v3 says to a read, and what is wrong with a question before it is asked. */
export const calendarDiagnoses = {
  'calendar.invalid_time': {
    kind: 'input',
    en: {
      title: 'This is not a date or time',
      cause:
        'The field “{{field}}” wants a date (2026-11-21) or RFC 3339 with a zone (2026-11-21T09:00:00+09:00), not “{{value}}”.',
      remedy: ['Correct “{{field}}”; a date alone means its beginning in the chosen time zone.'],
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
      cause: 'The field “{{field}}” wants a name such as Asia/Tokyo or Europe/Berlin, not “{{value}}”.',
      remedy: ['Use a name of the IANA time zone database.'],
    },
    ja: {
      title: '存在しないタイムゾーンです',
      cause: '「{{field}}」には Asia/Tokyo や Europe/Berlin のような名前を指定します。「{{value}}」は使えません。',
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
  'calendar.nothing_to_find': {
    kind: 'input',
    en: {
      title: 'What to look for is missing',
      cause: 'Events are found by words, by a person, by guests from outside, by event ID or by iCalUID.',
      remedy: ['Give one of them (command line: the words as they are, --person, --outside, --event-id, --ical-uid).'],
    },
    ja: {
      title: '検索条件がありません',
      cause: '予定は、言葉、人、外部のゲスト、予定の ID、iCalUID のいずれかで検索します。',
      remedy: [
        'いずれかを指定してください(コマンドライン: 言葉はそのまま、ほかは --person、--outside、--event-id、--ical-uid)。',
      ],
    },
  },
  'calendar.range_too_long': {
    kind: 'input',
    en: {
      title: 'The range is too long for free/busy times',
      cause: 'From {{from}} to {{to}} are more than {{limitDays}} days.',
      remedy: ['Ask for a shorter range.'],
    },
    ja: {
      title: '空き時間情報の期間が長すぎます',
      cause: '{{from}} から {{to}} までは {{limitDays}} 日を超えています。',
      remedy: ['期間を短くしてください。'],
    },
  },
  'calendar.too_many_found': {
    kind: 'input',
    en: {
      title: 'Not searched: enough events were found before',
      cause: '{{events}} events were found before this was searched, and the search went no further.',
      remedy: ['Search for fewer users, for more exact words or in a shorter time.'],
    },
    ja: {
      title: '検索していません: すでに多くの予定が見つかっています',
      cause: 'ここを検索する前に {{events}} 件の予定が見つかったため、検索を打ち切りました。',
      remedy: ['ユーザーを減らすか、語句や期間を絞って検索してください。'],
    },
  },
  'calendar.too_many_users': {
    kind: 'input',
    en: {
      title: 'Too many users at a time',
      cause: '{{users}} users were given. At most {{mostUsers}} are asked at a time.',
      remedy: ['Divide the list, and start once for each part of at most {{mostUsers}} users.'],
      fixedWhen: 'It begins instead of this message.',
    },
    ja: {
      title: '一度に指定できるユーザー数を超えています',
      cause: '{{users}} ユーザーが指定されました。一度に問い合わせるのは {{mostUsers}} ユーザーまでです。',
      remedy: ['一覧を {{mostUsers}} ユーザー以内に分け、それぞれで実行します。'],
      fixedWhen: 'このメッセージが出ずに始まります。',
    },
  },
  'calendar.full_scope_used': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/calendar/api/auth',
    en: {
      title: 'Only full Calendar access is delegated',
      cause:
        'The narrower read scopes were refused, so the token in use could also change calendars. Grantscope itself only reads.',
      remedy: [
        'As a super administrator, open Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Find client ID {{copy:clientId|of this key}} and edit its entry.',
        'Add to OAuth scopes (comma-delimited): {{copy:narrower|https://www.googleapis.com/auth/calendar.readonly}}',
        'If nothing else has to write, remove https://www.googleapis.com/auth/calendar from the list.',
      ],
      fixedWhen: 'The calendar is read again without this warning.',
    },
    ja: {
      title: 'カレンダーの全権限だけが委任されています',
      cause:
        '読み取り専用のスコープは拒否されたため、使用中のトークンではカレンダーの変更も可能です。Grantscope は読み取りしか行いません。',
      remedy: [
        '特権管理者として、管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理] を開きます。 {{open:domainWideDelegation}}',
        'クライアント ID {{copy:clientId|(この鍵のもの)}} を探し、登録を編集します。',
        '[OAuth スコープ(カンマ区切り)] に追加します: {{copy:narrower|https://www.googleapis.com/auth/calendar.readonly}}',
        'ほかに書き込みが必要なものがなければ、https://www.googleapis.com/auth/calendar を一覧から外します。',
      ],
      fixedWhen: 'カレンダーをもう一度読むと、この注意が出なくなります。',
    },
  },
  'calendar.not_found.no_subject': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The service account does not see this calendar',
      cause:
        'No subject was given, so {{serviceAccount|the service account}} asked as itself, and the calendar {{calendarId|asked for}} is not shared with it. Google answers “Not Found” for what the account may not see.',
      remedy: [
        'Give the user as the subject (--subject user@example.com): with domain-wide delegation the key then acts for that user.',
        'Or share the calendar with {{copy:serviceAccount|the service account}}: Google Calendar > Settings and sharing > Share with specific people. {{open:calendarSettings}}',
      ],
      fixedWhen: 'The same calendar is read: its name and time zone are shown.',
    },
    ja: {
      title: 'サービス アカウントからはこのカレンダーが見えません',
      cause:
        '対象ユーザーの指定がないため、{{serviceAccount|サービス アカウント}} 自身としてアクセスしましたが、カレンダー {{calendarId|(要求したもの)}} は共有されていません。見る権限のないものには、Google は「Not Found」と応答します。',
      remedy: [
        '対象ユーザーを指定します(--subject user@example.com)。ドメイン全体の委任があれば、そのユーザーに代わって読めます。',
        'または、カレンダーを {{copy:serviceAccount|サービス アカウント}} と共有します: Google カレンダー > [設定と共有] > [特定のユーザーまたはグループと共有する]。 {{open:calendarSettings}}',
      ],
      fixedWhen: '同じカレンダーを読めて、名前とタイムゾーンが表示されます。',
    },
  },
  'calendar.not_found.own_calendar': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This user’s own calendar was not found',
      cause:
        'Google does not find the primary calendar of {{subject|the user}}. Calendar may be off for the account, or the address is an alias.',
      remedy: [
        'Use the user’s primary address; the Admin console shows it under Users.',
        'Open Admin console > Apps > Google Workspace > Calendar > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
      ],
      fixedWhen: 'The user’s own calendar is read: its name and time zone are shown.',
    },
    ja: {
      title: 'このユーザー自身のカレンダーが見つかりません',
      cause:
        '{{subject|ユーザー}} のメイン カレンダーが見つかりません。カレンダーがオフか、アドレスがエイリアスの可能性があります。',
      remedy: [
        'ユーザーのメイン アドレスを使ってください。管理コンソールのユーザー一覧で確認できます。',
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] を開き、ユーザーの組織部門でオンか確認してください。 {{open:workspaceServices}}',
      ],
      fixedWhen: 'ユーザー自身のカレンダーを読めて、名前とタイムゾーンが表示されます。',
    },
  },
  'calendar.not_found.event': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The event was not found',
      cause:
        'The calendar {{calendarId|asked for}} is there for {{subject|the account}}, but it has no event {{eventId|with this ID}}. The ID is wrong or of another person’s copy, or the event is not shown to this user.',
      remedy: [
        'List the events of the calendar and take the ID from there; each calendar has its own ID for an event that it holds.',
        'For the copy of another person, look for the iCalUID, which all copies share.',
      ],
      fixedWhen: 'The event is read: its time and title are shown.',
    },
    ja: {
      title: '予定が見つかりません',
      cause:
        '{{subject|アカウント}} からカレンダー {{calendarId|(要求したもの)}} は見えますが、予定 {{eventId|(指定された ID)}} がありません。ID が誤っているか別の人の予定のものか、このユーザーには表示されない予定です。',
      remedy: [
        'カレンダーの予定を一覧表示し、そこにある ID を使います。同じ予定でも、ID はカレンダーごとに異なることがあります。',
        '別の人のカレンダーにある同じ予定を探すには、共通の iCalUID を使います。',
      ],
      fixedWhen: '予定を読めて、時刻とタイトルが表示されます。',
    },
  },
  'calendar.not_found': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The calendar was not found',
      cause:
        '{{subject|The account}} has no calendar {{calendarId|with this ID}} in its list: the ID is wrong, or the calendar is not shared with this user.',
      remedy: [
        'List the calendars of {{subject|the account}} and take the ID from there.',
        'For a user’s main calendar, use the user’s address as ID; “primary” means the subject’s own.',
        'Or let the owner share it: Google Calendar > Settings and sharing > Share with specific people. {{open:calendarSettings}}',
      ],
      fixedWhen: 'The calendar is in the account’s list, and can be read.',
    },
    ja: {
      title: 'カレンダーが見つかりません',
      cause:
        '{{subject|アカウント}} の一覧にカレンダー {{calendarId|(指定された ID)}} がありません。ID が誤っているか、このユーザーと共有されていません。',
      remedy: [
        '{{subject|アカウント}} のカレンダー一覧を表示し、そこにある ID を使います。',
        'ユーザーのメイン カレンダーには、ユーザーのアドレスを ID として使います。「primary」は対象ユーザー自身のものを指します。',
        'または、所有者に共有してもらいます: Google カレンダー > [設定と共有] > [特定のユーザーまたはグループと共有する]。 {{open:calendarSettings}}',
      ],
      fixedWhen: 'カレンダーがアカウントの一覧に現れ、読めます。',
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
        'Try again: Grantscope asks for a new token.',
        'For a delegated user, open Admin console > Apps > Google Workspace > Calendar > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
        'In your own program, refresh the access token, and retry once.',
      ],
      fixedWhen: 'The same request brings the calendar instead of 401.',
    },
    ja: {
      title: 'カレンダーがアクセス トークンを受け入れません',
      cause:
        'トークンの期限が切れたか、取り消されています。委任の場合、{{subject|アカウント}} でカレンダーがオフのときも同じ応答になります。',
      remedy: [
        'もう一度実行します。Grantscope が新しいトークンを取得します。',
        '委任の場合は、管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] を開き、ユーザーの組織部門でオンか確認します。 {{open:workspaceServices}}',
        '自分のプログラムでは、アクセス トークンを更新し、一度だけ再試行します。',
      ],
      fixedWhen: '同じリクエストで、401 ではなくカレンダーが返ります。',
    },
  },
  'calendar.login_required': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'No access token reached Calendar',
      cause: 'The header “Authorization: Bearer …” did not arrive, or was empty. A proxy may have removed it.',
      remedy: [
        'Look at the recorded exchange: is the header Authorization there?',
        'Check the proxy between here and Google: it has to pass that header on.',
        'In your own program, send “Authorization: Bearer …” with every request; an API key is not enough for private data.',
      ],
      fixedWhen: 'The same request brings the calendar instead of 401.',
    },
    ja: {
      title: 'アクセス トークンがカレンダーに届いていません',
      cause: 'ヘッダー「Authorization: Bearer …」が届いていないか空です。プロキシが取り除いた可能性があります。',
      remedy: [
        '記録されたやり取りで、Authorization ヘッダーがあるか確認します。',
        'Google との間のプロキシを確認します。このヘッダーをそのまま通す必要があります。',
        '自分のプログラムでは、すべてのリクエストに「Authorization: Bearer …」を付けます。非公開のデータには API キーでは足りません。',
      ],
      fixedWhen: '同じリクエストで、401 ではなくカレンダーが返ります。',
    },
  },
  'calendar.not_a_calendar_user': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This account has no Google Calendar',
      cause:
        'Calendar is switched off for {{subject|the account}}, it has no license for it, or the user is suspended.',
      remedy: [
        'Open Admin console > Apps > Google Workspace > Calendar > Service status, and switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the user’s licenses, and whether the user is suspended, under Users. {{open:users}}',
        'If the user is to have no Calendar, leave the user out.',
      ],
      fixedWhen: 'The user’s calendar list is read instead of this answer.',
    },
    ja: {
      title: 'このアカウントには Google カレンダーがありません',
      cause:
        '{{subject|アカウント}} でカレンダーがオフになっているか、ライセンスがないか、ユーザーが停止されています。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] を開き、ユーザーの組織部門でオンにします。 {{open:workspaceServices}}',
        'ユーザー一覧で、ライセンスと、停止中でないかを確認します。 {{open:users}}',
        'カレンダーを使わないユーザーなら、対象から外します。',
      ],
      fixedWhen: 'この応答ではなく、ユーザーのカレンダー一覧が返ります。',
    },
  },
  'calendar.not_a_calendar_user.suspended': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The user is suspended, so Calendar does not answer',
      cause:
        'The directory shows {{subject|the user}} as suspended. Google issues a token, but Calendar does not answer for a suspended user.',
      remedy: [
        'Open Admin console > Users > {{subject|the user}}, and choose Reactivate. {{open:users}}',
        'When people leave, read or hand over their calendars before the account is suspended.',
      ],
      fixedWhen: 'The user is listed as active, and the calendar list is read.',
    },
    ja: {
      title: 'ユーザーが停止中のためカレンダーを使えません',
      cause: 'ディレクトリで {{subject|ユーザー}} は停止中です。トークンは発行されますが、カレンダーは応答しません。',
      remedy: [
        '管理コンソールのユーザー一覧で {{subject|対象のユーザー}} を開き、アカウントを再開します。 {{open:users}}',
        '退職者のカレンダーは、アカウントを停止する前に確認や引き継ぎを済ませます。',
      ],
      fixedWhen: 'ユーザーが有効に戻り、カレンダー一覧を読めます。',
    },
  },
  'calendar.not_a_calendar_user.service_off': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Calendar is switched off for this user',
      cause:
        '{{subject|The user}} has no Calendar: the service is off for the organizational unit, or a license is missing.',
      remedy: [
        'Open Admin console > Apps > Google Workspace > Calendar > Service status, and switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the user’s licenses in the Admin console under Users. {{open:users}}',
      ],
      fixedWhen: 'The user’s calendar list is read instead of this answer.',
    },
    ja: {
      title: 'このユーザーではカレンダーがオフになっています',
      cause:
        '{{subject|ユーザー}} はカレンダーを使えません。組織部門でサービスがオフになっているか、ライセンスがありません。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > [カレンダー] > [サービスのステータス] を開き、ユーザーの組織部門でオンにします。 {{open:workspaceServices}}',
        '管理コンソールのユーザー一覧で、ユーザーのライセンスを確認します。 {{open:users}}',
      ],
      fixedWhen: 'この応答ではなく、ユーザーのカレンダー一覧が返ります。',
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
        'Open Google Cloud console > APIs & Services > API Library > Google Calendar API, in project {{projectNumber|of the service account}}. {{open:calendarApi}}',
        'Choose Enable, wait a few minutes, and try again.',
      ],
      fixedWhen: 'The same request brings the calendar instead of 403.',
    },
    ja: {
      title: 'Google Calendar API が有効になっていません',
      cause:
        'プロジェクト {{projectNumber|(この認証情報のもの)}} で Google Calendar API が有効になっていません。委任や鍵の問題ではありません。',
      remedy: [
        'Google Cloud コンソールのプロジェクト {{projectNumber|(サービス アカウントのもの)}} で、[API とサービス] > [API ライブラリ] > Google Calendar API を開きます。 {{open:calendarApi}}',
        '[有効にする] を選び、数分待ってから、もう一度実行します。',
      ],
      fixedWhen: '同じリクエストで、403 ではなくカレンダーが返ります。',
    },
  },
  'calendar.access_not_configured.project_not_found': {
    kind: 'refused',
    reference: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
    en: {
      title: 'The Google Cloud project does not exist',
      cause:
        'Google does not find project {{projectNumber|of this credential}}: it was deleted, or was created a moment ago.',
      remedy: [
        'Restore the project in the Google Cloud console, or use a credential of another project.',
        'For a new project, enable the Google Calendar API and wait a few minutes. {{open:calendarApi}}',
      ],
      fixedWhen: 'The same request brings the calendar instead of 403.',
    },
    ja: {
      title: 'Google Cloud プロジェクトが存在しません',
      cause: 'プロジェクト {{projectNumber|(この認証情報のもの)}} が見つかりません。削除されたか、作成された直後です。',
      remedy: [
        'Google Cloud コンソールでプロジェクトを復元するか、別のプロジェクトの認証情報を使います。',
        '新しいプロジェクトなら、Google Calendar API を有効にして数分待ちます。 {{open:calendarApi}}',
      ],
      fixedWhen: '同じリクエストで、403 ではなくカレンダーが返ります。',
    },
  },
  'calendar.insufficient_permissions': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The access token lacks a scope for this',
      cause: 'The token was issued for {{scopeList|other scopes}}, and Calendar wants another one for this call.',
      remedy: [
        'Ask for {{copy:neededScope|https://www.googleapis.com/auth/calendar.readonly}}. It is enough, and changes nothing. Who has access to a calendar is listed only with https://www.googleapis.com/auth/calendar.acls.readonly.',
        'For a user’s own token: delete the stored token, sign in again, and leave the box ticked on the consent screen.',
        'For a service account: add the scope to its entry under Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'Inspecting the token lists the scope, and the same request brings the calendar.',
    },
    ja: {
      title: 'アクセス トークンのスコープが足りません',
      cause: 'トークンのスコープは {{scopeList|別のもの}} で、この呼び出しには別のスコープが必要です。',
      remedy: [
        '{{copy:neededScope|https://www.googleapis.com/auth/calendar.readonly}} を要求します。これで足り、変更はできません。カレンダーの共有相手の一覧だけは https://www.googleapis.com/auth/calendar.acls.readonly が必要です。',
        'ユーザー自身のトークンの場合: 保存したトークンを消し、同意画面のチェックを外さずにログインし直します。',
        'サービス アカウントの場合: [ドメイン全体の委任を管理] の登録に、このスコープを追加します。 {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'トークンを調べるとスコープがあり、同じリクエストでカレンダーが返ります。',
    },
  },
  'calendar.required_access_level': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The account’s access to this calendar is too low',
      cause: '{{subject|The account}} may see the calendar {{calendarId|asked for}}, but not this part of it.',
      remedy: [
        'Let the owner open Google Calendar > Settings and sharing > Share with specific people. {{open:calendarSettings}}',
        'Let them raise the permission of {{copy:subject|the account}}, for example to See all event details.',
      ],
      fixedWhen: 'The same request brings the calendar instead of 403.',
    },
    ja: {
      title: 'このカレンダーへの権限が足りません',
      cause:
        '{{subject|アカウント}} はカレンダー {{calendarId|(要求したもの)}} を見られますが、この部分を見る権限がありません。',
      remedy: [
        '所有者に、Google カレンダー > [設定と共有] > [特定のユーザーまたはグループと共有する] を開いてもらいます。 {{open:calendarSettings}}',
        '{{copy:subject|アカウント}} の権限を、[予定の表示(すべての予定の詳細)] などに上げてもらいます。',
      ],
      fixedWhen: '同じリクエストで、403 ではなくカレンダーが返ります。',
    },
  },
  'calendar.forbidden': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Access to this calendar is refused',
      cause:
        'Google gives no reason. {{subject|The account}} may see only free/busy times of {{calendarId|this calendar}}, or nothing.',
      remedy: [
        'Act for the calendar’s owner.',
        'Or let the owner share it: Google Calendar > Settings and sharing > Share with specific people > See all event details. {{open:calendarSettings}}',
      ],
      fixedWhen: 'The same request brings the calendar instead of 403.',
    },
    ja: {
      title: 'このカレンダーへのアクセスが拒否されました',
      cause:
        'Google は理由を示していません。{{subject|アカウント}} は {{calendarId|このカレンダー}} の空き時間情報しか見られないか、何も見られない可能性があります。',
      remedy: [
        'カレンダーの所有者を対象ユーザーにします。',
        'または、所有者に共有してもらいます: Google カレンダー > [設定と共有] > [特定のユーザーまたはグループと共有する] > [予定の表示(すべての予定の詳細)]。 {{open:calendarSettings}}',
      ],
      fixedWhen: '同じリクエストで、403 ではなくカレンダーが返ります。',
    },
  },
  'calendar.bad_request': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Calendar does not understand the request',
      cause: 'A parameter has a form or value that Google does not accept. Google’s own words are in the answer.',
      remedy: [
        'Check the dates: RFC 3339 with a zone, such as 2026-11-21T09:00:00+09:00.',
        'Check the time zone and the calendar ID.',
      ],
      fixedWhen: 'The same request is answered without 400.',
    },
    ja: {
      title: 'カレンダーがリクエストを理解できません',
      cause: 'パラメーターの形式または値が受け入れられません。Google 自身の説明は応答にあります。',
      remedy: [
        '日時を確認します。2026-11-21T09:00:00+09:00 のような、時差付きの RFC 3339 です。',
        'タイムゾーンとカレンダー ID を確認します。',
      ],
      fixedWhen: '同じリクエストに、400 以外の応答が返ります。',
    },
  },
  'calendar.rate_limit_exceeded': {
    kind: 'network',
    reference: 'https://developers.google.com/workspace/calendar/api/guides/quota',
    en: {
      title: 'Too many Calendar requests',
      cause: 'The limit per minute of the project or of {{subject|the user}} is used up.',
      remedy: [
        'Wait some minutes, and try again.',
        'In your own program, repeat with growing pauses, and spread the work over time.',
        'With delegation, act for each user in turn: the limit is counted per user.',
      ],
      fixedWhen: 'After the pause, the same request brings the calendar.',
    },
    ja: {
      title: 'カレンダーへのリクエストが多すぎます',
      cause: 'プロジェクトまたは {{subject|ユーザー}} の、1 分あたりの上限に達しています。',
      remedy: [
        '数分待ってから、もう一度実行します。',
        '自分のプログラムでは、間隔を広げながら再試行し、処理を時間的に分散します。',
        '委任を使う場合は、ユーザーごとに代わって実行します。上限はユーザーごとに数えられます。',
      ],
      fixedWhen: '時間をおくと、同じリクエストでカレンダーが返ります。',
    },
  },
  'calendar.quota_exceeded': {
    kind: 'refused',
    reference: 'https://support.google.com/a/answer/2905486',
    en: {
      title: 'This user’s Calendar limit is used up',
      cause:
        'Google limits how much one account may do in Calendar. {{subject|The account}} has reached it; the API quota is not the cause.',
      remedy: [
        'Wait several hours: raising the API quota does not help.',
        'Then create or invite more slowly, or spread the work over several users.',
      ],
      fixedWhen: 'After some hours, the same request is answered without quotaExceeded.',
    },
    ja: {
      title: 'このユーザーのカレンダー使用量が上限に達しています',
      cause:
        '{{subject|アカウント}} が、カレンダーで操作できる量の上限に達しました。API の割り当ては原因ではありません。',
      remedy: [
        '数時間待ちます。API の割り当てを増やしても効果はありません。',
        'その後は、予定の作成や招待の間隔を広げるか、複数のユーザーに分散します。',
      ],
      fixedWhen: '数時間後には、同じリクエストで quotaExceeded が返らなくなります。',
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
        'Look at the quota: Google Cloud console > APIs & Services > Google Calendar API. {{open:calendarQuotas}}',
        'Wait until the next day, or ask for a higher quota there.',
      ],
      fixedWhen: 'The quota page shows room, and the same request brings the calendar.',
    },
    ja: {
      title: 'プロジェクトの 1 日の割り当てを使い切りました',
      cause:
        'Google Cloud プロジェクトは今日これ以上カレンダーにリクエストできないか、リクエストに有効なトークンがありませんでした。',
      remedy: [
        '割り当てを確認します: Google Cloud コンソール > [API とサービス] > Google Calendar API。 {{open:calendarQuotas}}',
        '翌日まで待つか、そこで割り当ての増加を申請します。',
      ],
      fixedWhen: '割り当てのページに余裕が表示され、同じリクエストでカレンダーが返ります。',
    },
  },
  'calendar.not_played': {
    kind: 'refused',
    en: {
      title: 'The emulator does not offer this',
      cause: 'This part of Google is not emulated (HTTP 501). Google itself would answer.',
      remedy: ['Try it with a credential of Google’s, or choose something that the emulator plays.'],
      fixedWhen: 'With a credential of Google’s, the same request is answered.',
    },
    ja: {
      title: 'エミュレータはこれに対応していません',
      cause: 'Google のこの部分は再現されていません(HTTP 501)。Google なら応答します。',
      remedy: ['Google の認証情報で試すか、エミュレータが対応している操作を選んでください。'],
      fixedWhen: 'Google の認証情報を使うと、同じリクエストに応答が返ります。',
    },
  },
  'calendar.server_error': {
    kind: 'network',
    reference: errors,
    en: {
      title: 'Google Calendar has a fault',
      cause: 'The answer says that the fault is on Google’s side.',
      remedy: ['Wait some minutes, and try again.', 'Look at Google’s own state: https://www.google.com/appsstatus'],
      fixedWhen: 'The same request brings the calendar.',
    },
    ja: {
      title: 'Google カレンダーに障害があります',
      cause: '応答は、障害が Google 側にあることを示しています。',
      remedy: [
        '数分待ってから、もう一度実行してください。',
        'Google の稼働状況を確認してください: https://www.google.com/appsstatus',
      ],
      fixedWhen: '同じリクエストでカレンダーが返ります。',
    },
  },
  'calendar.unknown': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Calendar refused, in words Grantscope does not know',
      cause: 'The answer is shown whole, without secrets. Grantscope does not guess a cause.',
      remedy: ['Read Google’s own words in the answer below.', 'Look at the recorded exchange to see what was sent.'],
      fixedWhen: 'The same request brings the calendar.',
    },
    ja: {
      title: 'カレンダーが拒否しましたが未知の応答です',
      cause: '応答の全体を、秘密の値を除いてそのまま示します。Grantscope は原因を推測しません。',
      remedy: [
        '下の応答にある Google 自身の説明を読んでください。',
        '記録されたやり取りで、何を送ったかを確認してください。',
      ],
      fixedWhen: '同じリクエストでカレンダーが返ります。',
    },
  },
} as const satisfies DiagnosisTable;
