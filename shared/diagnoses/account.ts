import type { DiagnosisTable } from './diagnosis.ts';

const beforeDeleting = 'https://support.google.com/a/answer/7400733';
const transferOwnership =
  'https://developers.google.com/workspace/calendar/api/v3/reference/calendars/transferOwnership';

/** What is lost with an account, why a fact about it was not read, and what to do before it is deleted. */
export const accountDiagnoses = {
  'account.run_gone': {
    kind: 'input',
    en: {
      title: 'This leaver check is no longer in memory',
      cause: 'Grantscope keeps the last ten leaver checks, and only while it runs.',
      remedy: ['Check again.'],
    },
    ja: {
      title: 'この退職者チェックの結果は残っていません',
      cause: 'Grantscope が覚えているのは直近 10 回分で、起動している間だけです。',
      remedy: ['もう一度確認してください。'],
    },
  },
  'account.calendars_lost': {
    kind: 'refused',
    reference: transferOwnership,
    en: {
      title: 'Calendars will be deleted with this account',
      cause:
        '{{subject|The account}} is the data owner of these secondary calendars: {{calendars|those listed below}}. Since 5 October 2026 Google deletes them, with all their events, when the account is deleted, and nothing can be transferred afterwards.',
      remedy: [
        'Choose a new data owner for each calendar, in the same organization.',
        'Transfer them one by one: an administrator with the Manage Calendars privilege calls {{copy=calendars.transferOwnership}} with newDataOwner and useAdminAccess=true.',
        'Or transfer them all to one person while the account is deleted: Admin console > Menu > Directory > Users > the user > Delete user > Transfer. {{open:users}}',
      ],
      fixedWhen: 'The same check names no calendar that is lost.',
    },
    ja: {
      title: 'アカウントとともに削除されるカレンダーがあります',
      cause:
        '{{subject|このアカウント}} は次の予備カレンダーのオーナー(data owner)です: {{calendars|下の一覧のもの}}。2026 年 10 月 5 日以降、アカウントを削除すると予備カレンダーも予定ごと削除され、その後は譲渡できません。',
      remedy: [
        '同じ組織の中で、カレンダーごとに新しいオーナーを決めます。',
        '1 つずつ譲渡するには、カレンダーの管理権限を持つ管理者が {{copy=calendars.transferOwnership}} を newDataOwner と useAdminAccess=true を付けて呼び出します。',
        '1 人にまとめて譲渡するには、アカウントの削除時に指定します: 管理コンソール > メニュー アイコン > [ディレクトリ] > [ユーザー] > 対象のユーザー > [ユーザーを削除] > [Transfer]。 {{open:users}}',
      ],
      fixedWhen: '同じ確認で、失われるカレンダーが挙がらなくなります。',
    },
  },
  'account.calendars_unclear': {
    kind: 'refused',
    reference: transferOwnership,
    en: {
      title: 'Google names no data owner for some calendars',
      cause:
        '{{subject|The account}} may manage these secondary calendars, and Google does not say who their data owner is: {{calendars|those listed below}}. If it is this account, they are deleted with it.',
      remedy: [
        'Ask a person who manages the calendar too: Google Calendar > Settings and sharing names its owner. {{open:calendarSettings}}',
        'If in doubt, transfer it before the account is deleted: {{copy=calendars.transferOwnership}}, as an administrator.',
      ],
      fixedWhen: 'The same check shows the data owner of each calendar.',
    },
    ja: {
      title: 'オーナーが示されないカレンダーがあります',
      cause:
        '{{subject|このアカウント}} が管理できる次の予備カレンダーについて、Google はオーナー(data owner)を示していません: {{calendars|下の一覧のもの}}。このアカウントがオーナーであれば、一緒に削除されます。',
      remedy: [
        '同じカレンダーを管理できる人に確認します。Google カレンダー > [設定と共有] にオーナーが表示されます。 {{open:calendarSettings}}',
        '分からない場合は、アカウントを削除する前に管理者として譲渡します: {{copy=calendars.transferOwnership}}。',
      ],
      fixedWhen: '同じ確認で、すべてのカレンダーのオーナーが表示されます。',
    },
  },
  'account.events_without_organizer': {
    kind: 'refused',
    reference: beforeDeleting,
    en: {
      title: 'Future events with guests will lose their organizer',
      cause:
        'Future events that {{subject|the account}} organizes with other people: {{events|some}}, of them with people outside: {{outsideEvents|some}}. Without the account nobody can change or cancel them; they stay in the guests’ calendars.',
      remedy: [
        'Transfer them before the account is deleted: Admin console > Menu > Apps > Google Workspace > Calendar > Manage events > Events transfer. {{open:workspaceServices}}',
        'Only events of the primary calendar with at least one guest or resource are transferred; those of secondary calendars go with their calendar.',
        'What is no longer needed: cancel it instead, and tell the guests outside, since Calendar then sends no notification.',
      ],
      fixedWhen: 'The same check counts no future event with guests.',
    },
    ja: {
      title: 'ゲストのいる今後の予定に主催者がいなくなります',
      cause:
        '{{subject|このアカウント}} がほかの人と行う今後の予定の主催者です: {{events|数}} 件(うち外部の人が参加: {{outsideEvents|数}} 件)。アカウントがなくなると誰も変更や取り消しができず、ゲストのカレンダーに残ります。',
      remedy: [
        'アカウントを削除する前に譲渡します: 管理コンソール > メニュー アイコン > [アプリ] > [Google Workspace] > [カレンダー] > [Manage events] > [Events transfer]。 {{open:workspaceServices}}',
        '譲渡されるのは、メイン カレンダーにあり、ゲストまたはリソースのある予定だけです。予備カレンダーの予定は、カレンダーと一緒に移ります。',
        '不要な予定は取り消します。その際カレンダーから通知は送られないため、外部のゲストには別途知らせてください。',
      ],
      fixedWhen: '同じ確認で、ゲストのいる今後の予定が 0 件になります。',
    },
  },
  'account.endless_series': {
    kind: 'refused',
    reference: beforeDeleting,
    en: {
      title: 'Recurring events without an end',
      cause:
        'Recurring events of {{subject|the account}} that neither a date nor a number of occurrences ends: {{events|some}}. Without an organizer they block calendars and rooms for good.',
      remedy: [
        'While the account is active, open each series in Google Calendar and remove it, or give it an end. {{open:calendar}}',
        'Or name a new organizer: Admin console > Menu > Apps > Google Workspace > Calendar > Manage events > Events transfer. {{open:workspaceServices}}',
      ],
      fixedWhen: 'The same check counts no series without an end.',
    },
    ja: {
      title: '終わりのない定期的な予定があります',
      cause:
        '{{subject|このアカウント}} の定期的な予定のうち、終了日も回数も決まっていないもの: {{events|数}} 件。主催者がいなくなると、カレンダーと会議室を塞いだままになります。',
      remedy: [
        'アカウントが有効なうちに、Google カレンダーで予定を開き、削除するか終わりを決めます。 {{open:calendar}}',
        'または新しい主催者に譲渡します: 管理コンソール > メニュー アイコン > [アプリ] > [Google Workspace] > [カレンダー] > [Manage events] > [Events transfer]。 {{open:workspaceServices}}',
      ],
      fixedWhen: '同じ確認で、終わりのない定期的な予定が 0 件になります。',
    },
  },
  'account.rooms_held': {
    kind: 'refused',
    reference: beforeDeleting,
    en: {
      title: 'Rooms stay booked',
      cause:
        'Future events of {{subject|the account}} hold these rooms and resources: {{rooms|those listed below}}. Once the organizer is gone, only an administrator can release them.',
      remedy: [
        'Release them, or keep them with the new organizer: Admin console > Menu > Apps > Google Workspace > Calendar > Manage events > Release resources. {{open:workspaceServices}}',
      ],
      fixedWhen: 'The same check names no room that is held.',
    },
    ja: {
      title: '会議室が予約されたままになります',
      cause:
        '{{subject|このアカウント}} の今後の予定が、次の会議室やリソースを押さえています: {{rooms|下の一覧のもの}}。主催者がいなくなると、管理者でなければ解放できません。',
      remedy: [
        '解放するか、新しい主催者に引き継ぎます: 管理コンソール > メニュー アイコン > [アプリ] > [Google Workspace] > [カレンダー] > [Manage events] > [Release resources]。 {{open:workspaceServices}}',
      ],
      fixedWhen: '同じ確認で、押さえられている会議室が挙がらなくなります。',
    },
  },
  'account.private_events': {
    kind: 'refused',
    reference: beforeDeleting,
    en: {
      title: 'Private events are not transferred',
      cause:
        'Private future events among those that concern others: {{events|some}}. When events are transferred, Google cancels private ones instead.',
      remedy: [
        'Let {{subject|the account}} set what others still need to the default visibility, before events are transferred. {{open:calendar}}',
      ],
      fixedWhen: 'The same check counts no private event among them.',
    },
    ja: {
      title: '限定公開の予定は譲渡されません',
      cause:
        'ほかの人に関わる今後の予定のうち、限定公開のもの: {{events|数}} 件。予定を譲渡すると、限定公開の予定は取り消されます。',
      remedy: [
        'ほかの人が必要とする予定は、譲渡の前に {{subject|本人}} が公開設定をデフォルトに戻します。 {{open:calendar}}',
      ],
      fixedWhen: '同じ確認で、限定公開の予定が 0 件になります。',
    },
  },
  'account.delegates_not_asked': {
    kind: 'input',
    reference: 'https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.delegates/list',
    en: {
      title: 'Delegates of the mailbox are not asked for',
      cause: 'Grantscope sends only what reads calendars and the directory. Gmail’s list of delegates is not among it.',
      remedy: [
        'Look in the mailbox of {{subject|the account}}: Gmail > Settings > Accounts > Grant access to your account.',
        'Who may change the primary calendar is told with the calendar.',
      ],
    },
    ja: {
      title: 'メールの委任先は確認していません',
      cause:
        'Grantscope が送るのは、カレンダーとディレクトリを読むリクエストだけです。Gmail の委任先の一覧は含まれません。',
      remedy: [
        '{{subject|本人}} のメールボックスで確認します: Gmail > [設定] > [アカウント] > [アカウントへのアクセスを許可]。',
        'メイン カレンダーを変更できる人は、カレンダーの項目に表示されます。',
      ],
    },
  },
  'directory.no_administrator': {
    kind: 'input',
    en: {
      title: 'No administrator was named to ask the directory as',
      cause:
        'What an account is, and which domains belong to the company, only the directory knows, and only administrators may read it.',
      remedy: [
        'Name an administrator to read the directory as (command line: --directory-admin).',
        'The key has to be delegated for reading the directory: {{copy=https://www.googleapis.com/auth/admin.directory.user.readonly,https://www.googleapis.com/auth/admin.directory.domain.readonly,https://www.googleapis.com/auth/admin.directory.group.readonly}} {{open:domainWideDelegation}}',
      ],
    },
    ja: {
      title: 'ディレクトリを読む管理者が指定されていません',
      cause: 'アカウントの状態や会社のドメインの一覧は、ディレクトリにしかなく、管理者としてしか読めません。',
      remedy: [
        'ディレクトリを読む管理者を指定します(コマンドライン: --directory-admin)。',
        '鍵には、ディレクトリを読むスコープの委任が必要です: {{copy=https://www.googleapis.com/auth/admin.directory.user.readonly,https://www.googleapis.com/auth/admin.directory.domain.readonly,https://www.googleapis.com/auth/admin.directory.group.readonly}} {{open:domainWideDelegation}}',
      ],
    },
  },
  'directory.other_customer': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/domains/list',
    en: {
      title: 'The administrator belongs to another organization',
      cause:
        'The directory of {{subject|the administrator}} does not list the domain {{domain|asked about}}, so its domains say nothing about this account.',
      remedy: ['Name an administrator of the organization that {{domain|the domain}} belongs to.'],
      fixedWhen: 'All domains of the organization are named as what is inside.',
    },
    ja: {
      title: '管理者が別の組織に属しています',
      cause:
        '{{subject|管理者}} のディレクトリに、ドメイン {{domain|(対象のもの)}} がありません。そのため、このアカウントの組織のドメインは分かりません。',
      remedy: ['{{domain|このドメイン}} の組織の管理者を指定してください。'],
      fixedWhen: '組織のドメインがすべて、内部として示されます。',
    },
  },
} as const satisfies DiagnosisTable;
