import type { DiagnosisTable } from './diagnosis.ts';

const calendarErrors = 'https://developers.google.com/workspace/calendar/api/guides/errors';
const gmailErrors = 'https://developers.google.com/workspace/gmail/api/guides/handle-errors';
const directoryErrors = 'https://developers.google.com/workspace/admin/directory/v1/guides/troubleshoot-error-codes';

/** What Gmail, the Directory API and writes to Calendar say of their own. */
export const workspaceApiDiagnoses = {
  'gmail.failed_precondition': {
    kind: 'refused',
    reference: gmailErrors,
    en: {
      title: 'The acting account has no Gmail mailbox',
      cause:
        'Most often a service account calls Gmail as itself, without a subject. Or Gmail is off, or not licensed, for the user.',
      remedy: [
        'Use the delegated credentials: with_subject(…) in Python returns a new object, and that one has to be used.',
        'Open Admin console > Apps > Google Workspace > Gmail > Service status: is it on for the user’s organizational unit? {{open:workspaceServices}}',
      ],
      fixedWhen: 'The same request brings the mailbox instead of 400.',
    },
    ja: {
      title: '要求したアカウントに Gmail のメールボックスがありません',
      cause:
        'サービス アカウントが対象ユーザーなしで Gmail を呼び出していることがよくあります。または、ユーザーの Gmail がオフか、ライセンスがありません。',
      remedy: [
        '委任された認証情報を使ってください。Python の with_subject(…)は新しいオブジェクトを返すので、そちらを使います。',
        '管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [サービスのステータス] を開き、ユーザーの組織部門でオンか確認してください。 {{open:workspaceServices}}',
      ],
      fixedWhen: '同じリクエストで、400 ではなくメールボックスの内容が返ります。',
    },
  },
  'gmail.not_enabled': {
    kind: 'refused',
    reference: gmailErrors,
    en: {
      title: 'Gmail is not on for this account',
      cause: 'The account exists, but the Gmail service is off for it, or it has no license.',
      remedy: [
        'Open Admin console > Apps > Google Workspace > Gmail > Service status, and switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the user’s licenses under Users, or act for another user. {{open:users}}',
      ],
      fixedWhen: 'The same request brings the mailbox instead of the error.',
    },
    ja: {
      title: 'このアカウントでは Gmail が使えません',
      cause: 'アカウントは存在しますが、Gmail がオフか、ライセンスがありません。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [サービスのステータス] を開き、ユーザーの組織部門でオンにしてください。 {{open:workspaceServices}}',
        'ユーザー一覧でライセンスを確認するか、別のユーザーを対象にしてください。 {{open:users}}',
      ],
      fixedWhen: '同じリクエストで、エラーではなくメールボックスの内容が返ります。',
    },
  },
  'gmail.delegation_denied': {
    kind: 'refused',
    reference: gmailErrors,
    en: {
      title: 'The token is for another user than the one named',
      cause: 'The token acts as one user (sub), but the request path names another one.',
      remedy: [
        'Make one token per user: the subject has to be the user in the path.',
        'Or write {{copy=me}} in the path: it means the token’s own user.',
      ],
      fixedWhen: 'The same request brings the mailbox instead of 403.',
    },
    ja: {
      title: 'トークンとパスでユーザーが異なります',
      cause: 'トークンの対象ユーザー(sub)と、リクエストのパスにあるユーザーが違います。',
      remedy: [
        'トークンはユーザーごとに作り、対象ユーザーをパスのユーザーと同じにしてください。',
        'または、パスに {{copy=me}} と書いてください。トークン自身のユーザーを指します。',
      ],
      fixedWhen: '同じリクエストで、403 ではなくメールボックスの内容が返ります。',
    },
  },
  'directory.not_authorized': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/admin/directory/v1/guides/delegation',
    en: {
      title: 'The acting account may not use the Directory',
      cause:
        'The request does not act as an administrator with the needed privilege. A service account has no subject, the subject is a normal user, or another domain’s data is asked for.',
      remedy: [
        'Give an administrator as the subject: a super administrator, or a role that may read users.',
        'Delegate the Directory scope: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Check that the user or group belongs to the administrator’s organization.',
      ],
      fixedWhen: 'The same request lists users instead of answering 403.',
    },
    ja: {
      title: 'このアカウントはディレクトリを使えません',
      cause:
        '必要な権限を持つ管理者として実行されていません。サービス アカウントに対象ユーザーがないか、対象が一般ユーザーか、別のドメインのデータを要求しています。',
      remedy: [
        '対象ユーザーに管理者を指定します。特権管理者か、ユーザーを読み取れるロールの管理者です。',
        'Directory のスコープを委任します: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理]。 {{open:domainWideDelegation}}',
        'ユーザーやグループが、管理者と同じ組織のものか確認します。',
      ],
      fixedWhen: '同じリクエストで、403 ではなくユーザーの情報が返ります。',
    },
  },
  'directory.domain_not_found': {
    kind: 'refused',
    reference: directoryErrors,
    en: {
      title: 'The acting account belongs to no Workspace domain',
      cause:
        'my_customer means the acting account’s own organization, and a service account without subject or a consumer account has none. Or the domain asked for does not exist.',
      remedy: [
        'Give an administrator of the Workspace domain as the subject.',
        'Check the spelling of domain or customer.',
      ],
      fixedWhen: 'The same request is answered without 404.',
    },
    ja: {
      title: '要求したアカウントに Workspace ドメインがありません',
      cause:
        'my_customer は実行中のアカウントの組織を指しますが、対象ユーザーのないサービス アカウントや個人アカウントには組織がありません。または、指定したドメインが存在しません。',
      remedy: [
        '対象ユーザーに、Workspace ドメインの管理者を指定してください。',
        'domain や customer の綴りを確認してください。',
      ],
      fixedWhen: '同じリクエストに、404 以外の応答が返ります。',
    },
  },
  'directory.bad_request': {
    kind: 'refused',
    reference: directoryErrors,
    en: {
      title: 'The Directory request lacks customer or domain',
      cause:
        'users.list needs customer or domain. If one is there, another parameter, such as the query, has the wrong form.',
      remedy: ['Add {{copy=customer=my_customer}} or domain=example.com.', 'Then check query, orderBy and pageToken.'],
      fixedWhen: 'The same request lists users instead of answering 400.',
    },
    ja: {
      title: 'Directory のリクエストに customer か domain がありません',
      cause:
        'users.list には customer か domain が必要です。付いている場合は、query などほかのパラメーターの形式が正しくありません。',
      remedy: [
        '{{copy=customer=my_customer}} または domain=example.com を付けてください。',
        '次に query、orderBy、pageToken を確認してください。',
      ],
      fixedWhen: '同じリクエストで、400 ではなくユーザーの一覧が返ります。',
    },
  },
  'directory.not_found': {
    kind: 'refused',
    reference: directoryErrors,
    en: {
      title: 'The Directory knows no such user or group',
      cause:
        'The key is misspelt, was deleted, or belongs to another organization. A group’s address does not serve as a user key.',
      remedy: [
        'Look the user up in the Admin console. {{open:users}}',
        'Look the group up in the Admin console. {{open:groups}}',
        'If the user was deleted within 20 days: Admin console > Menu > Directory > Users > More options > Recently deleted users. {{open:users}}',
      ],
      fixedWhen: 'The same request brings the user or group.',
    },
    ja: {
      title: 'ディレクトリに該当するユーザーやグループがありません',
      cause:
        'キーの綴りが違うか、削除されたか、別の組織のものです。グループのアドレスは、ユーザーのキーとしては使えません。',
      remedy: [
        '管理コンソールでユーザーを探します。 {{open:users}}',
        '管理コンソールでグループを探します。 {{open:groups}}',
        '削除から 20 日以内のユーザーは、管理コンソール > メニュー アイコン > [ディレクトリ] > [ユーザー] で、最近削除されたユーザーの一覧を開くと見つかります。 {{open:users}}',
      ],
      fixedWhen: '同じリクエストで、ユーザーまたはグループの情報が返ります。',
    },
  },
  'calendar.start_end_kind': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'Start and end of the event are of different kinds',
      cause: 'One of them has date (all day) and the other dateTime.',
      remedy: [
        'For an all-day event, use date in both; the end is the day after the last.',
        'For any other event, use dateTime in both.',
      ],
      fixedWhen: 'The same request returns the event.',
    },
    ja: {
      title: '予定の開始と終了の形式が違います',
      cause: '一方が date(終日)、もう一方が dateTime です。',
      remedy: [
        '終日の予定では、両方とも date にします。終了は最終日の翌日です。',
        'それ以外の予定では、両方とも dateTime にします。',
      ],
      fixedWhen: '同じリクエストで、予定が返ります。',
    },
  },
  'calendar.event_time_invalid': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The event’s time is not valid',
      cause:
        'Start or end is missing, the end comes first, there is no zone, or an outdated copy of the event was sent.',
      remedy: [
        'Write both times as RFC 3339 with an offset, or as dateTime with timeZone.',
        'Let the end come after the start.',
        'When changing an event, read it again first, so that its sequence is the newest.',
      ],
      fixedWhen: 'The same request returns the event.',
    },
    ja: {
      title: '予定の日時が正しくありません',
      cause: '開始か終了がないか、前後が逆か、時差がないか、予定の古いコピーを更新しています。',
      remedy: [
        '日時は、時差付きの RFC 3339 か、timeZone 付きの dateTime で書きます。',
        '終了を開始より後にします。',
        '予定を変更するときは、先に読み直して sequence を最新にします。',
      ],
      fixedWhen: '同じリクエストで、予定が返ります。',
    },
  },
  'calendar.time_range_empty': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The time range asked for is empty',
      cause: 'timeMax is not after timeMin.',
      remedy: ['Give a timeMax after timeMin, both in RFC 3339 with an offset.'],
      fixedWhen: 'The same request lists the events of the range.',
    },
    ja: {
      title: '指定した期間が空です',
      cause: 'timeMax が timeMin より後になっていません。',
      remedy: ['timeMax を timeMin より後にしてください。どちらも時差付きの RFC 3339 です。'],
      fixedWhen: '同じリクエストで、期間内の予定が返ります。',
    },
  },
  'calendar.time_range_too_long': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query',
    en: {
      title: 'The time range is too long for one question',
      cause: 'Free/busy times were asked for over more days than Google answers at once, about three months.',
      remedy: ['Ask in several shorter ranges, one after the other.', 'Put timeMin and timeMax closer together.'],
      fixedWhen: 'Each of the shorter questions is answered with 200.',
    },
    ja: {
      title: '一度に問い合わせる期間が長すぎます',
      cause: '空き時間情報の期間が、Google が一度に答える長さ(約 3 か月)を超えています。',
      remedy: ['期間を分けて、順に問い合わせます。', 'timeMin と timeMax の間隔を短くします。'],
      fixedWhen: '分けた問い合わせのそれぞれに、200 の応答が返ります。',
    },
  },
  'calendar.attendees_without_delegation': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority',
    en: {
      title: 'A service account cannot invite guests by itself',
      cause: 'The service account acts as itself; only a user of a domain can invite, through domain-wide delegation.',
      remedy: [
        'Set up domain-wide delegation for the service account: Admin console > Menu > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Give a real user as the subject; the service account’s own address changes nothing.',
        'Or leave attendees out, or use a user’s own token.',
      ],
      fixedWhen: 'The same request returns the event with its attendees.',
    },
    ja: {
      title: 'サービス アカウント自身では招待できません',
      cause:
        'サービス アカウントが自分自身として動作しています。招待できるのは、ドメイン全体の委任で対象にしたユーザーだけです。',
      remedy: [
        'サービス アカウントにドメイン全体の委任を設定します: 管理コンソール > メニュー アイコン > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理]。 {{open:domainWideDelegation}}',
        '対象ユーザーに実在のユーザーを指定します。サービス アカウント自身のアドレスを指定しても変わりません。',
        'または、attendees を外すか、ユーザー自身のトークンを使います。',
      ],
      fixedWhen: '同じリクエストで、参加者付きの予定が返ります。',
    },
  },
  'calendar.not_organizer': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'Only the organizer may change this in the event',
      cause: 'A property that all share was changed in the copy of somebody who is not the organizer.',
      remedy: ['Change the event in the organizer’s calendar, acting as the organizer.'],
      fixedWhen: 'As the organizer, the same change returns the event.',
    },
    ja: {
      title: 'この変更は予定の主催者だけができます',
      cause: '共有されるプロパティが、主催者ではない人のコピーで変更されました。',
      remedy: ['主催者として、主催者のカレンダーにある予定を変更してください。'],
      fixedWhen: '主催者として同じ変更を行うと、予定が返ります。',
    },
  },
  'calendar.cannot_change_own_access': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'An owner cannot change their own access',
      cause: 'The sharing rule belongs to the account that makes the request.',
      remedy: ['Act as another owner of the calendar.'],
      fixedWhen: 'As another owner, the same change is answered without an error.',
    },
    ja: {
      title: '自分自身のアクセス権は変更できません',
      cause: '変更しようとした共有ルールは、要求しているアカウント自身のものです。',
      remedy: ['カレンダーの別のオーナーとして実行してください。'],
      fixedWhen: '別のオーナーとして同じ変更を行うと、エラーが返らなくなります。',
    },
  },
  'calendar.sync_token_gone': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The sync token is no longer valid',
      cause: 'It is too old, or sharing or the account changed. The same request will not work again.',
      remedy: [
        'Delete the token and the local copy.',
        'List everything without syncToken.',
        'Store the new nextSyncToken.',
      ],
      fixedWhen: 'The next listing with the new token brings only changes.',
    },
    ja: {
      title: '同期トークンは無効になっています',
      cause: '古すぎるか、共有設定やアカウントが変わりました。同じリクエストは、もう成功しません。',
      remedy: [
        'トークンとローカルのコピーを削除します。',
        'syncToken なしで全件を取得します。',
        '新しい nextSyncToken を保存します。',
      ],
      fixedWhen: '新しいトークンを使うと、変更だけが返ります。',
    },
  },
  'calendar.updated_min_too_old': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'updatedMin is too far in the past',
      cause: 'Google keeps changes for some weeks only.',
      remedy: ['List everything without updatedMin.', 'From then on, use the nextSyncToken of the answer.'],
      fixedWhen: 'The listing is answered without 410.',
    },
    ja: {
      title: 'updatedMin が古すぎます',
      cause: '変更の履歴は数週間しか保持されません。',
      remedy: ['updatedMin なしで全件を取得します。', 'その後は、応答の nextSyncToken を使います。'],
      fixedWhen: '一覧に、410 以外の応答が返ります。',
    },
  },
  'calendar.already_exists': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'An event or calendar with this ID exists already',
      cause: 'The ID was used before, possibly by an event that was deleted since.',
      remedy: [
        'To create another one, leave the ID out or make a new one.',
        'To change the event, use update or import.',
      ],
      fixedWhen: 'The same request returns the event instead of 409.',
    },
    ja: {
      title: '同じ ID の予定またはカレンダーがすでにあります',
      cause: 'この ID は使用済みです。削除済みの予定が使っている場合もあります。',
      remedy: [
        '別の予定を作る場合は、ID を省くか新しくします。',
        '既存の予定を変更する場合は、update か import を使います。',
      ],
      fixedWhen: '同じリクエストで、409 ではなく予定が返ります。',
    },
  },
} as const satisfies DiagnosisTable;
