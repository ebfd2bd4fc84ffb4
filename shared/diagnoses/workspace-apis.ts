import type { DiagnosisTable } from './diagnosis.ts';

const calendarErrors = 'https://developers.google.com/workspace/calendar/api/guides/errors';

/** What Gmail, the Directory API and writes to Calendar say of their own. */
export const workspaceApiDiagnoses = {
  'gmail.failed_precondition': {
    kind: 'refused',
    en: {
      title: 'The acting account has no Gmail mailbox',
      cause:
        'Most often a service account calls Gmail as itself, without a subject. Or Gmail is off, or not licensed, for the user.',
      remedy: [
        'Use the delegated credentials: with_subject(…) in Python gives a new object back, which must be used.',
        'Admin console > Apps > Google Workspace > Gmail > Service status: is it on for the user? {{open:workspaceServices}}',
      ],
    },
    ja: {
      title: '実行中のアカウントに Gmail がありません',
      cause:
        'サービス アカウントが対象ユーザーなしで Gmail を呼び出していることがよくあります。またはユーザーの Gmail がオフか、ライセンスがありません。',
      remedy: [
        '委任された認証情報を使ってください。Python の with_subject(…) は新しいオブジェクトを返すので、そちらを使います。',
        '管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [サービスのステータス] がユーザーに対してオンか確認してください。 {{open:workspaceServices}}',
      ],
    },
  },
  'gmail.not_enabled': {
    kind: 'refused',
    en: {
      title: 'Gmail is not on for this account',
      cause: 'The account exists, but the Gmail service is off for it, or it has no licence.',
      remedy: [
        'Admin console > Apps > Google Workspace > Gmail > Service status: switch it on for the user’s organizational unit. {{open:workspaceServices}}',
        'Check the licences under Users, or act for another user.',
      ],
    },
    ja: {
      title: 'このアカウントでは Gmail が使えません',
      cause: 'アカウントは存在しますが、Gmail がオフか、ライセンスがありません。',
      remedy: [
        '管理コンソール > [アプリ] > [Google Workspace] > [Gmail] > [サービスのステータス] を、ユーザーの組織部門でオンにしてください。 {{open:workspaceServices}}',
        'ユーザーのライセンスを確認するか、別のユーザーを対象にしてください。',
      ],
    },
  },
  'gmail.delegation_denied': {
    kind: 'refused',
    en: {
      title: 'The token is for another user than the one named',
      cause: 'The token acts as one user (sub), but the request path names another one.',
      remedy: [
        'Make one token per user: the subject must be the user in the path.',
        'Or write “me” in the path: it means the token’s own user.',
      ],
    },
    ja: {
      title: 'トークンと要求先のユーザーが異なります',
      cause: 'トークンの対象ユーザー(sub)と、要求のパスにあるユーザーが違います。',
      remedy: [
        'トークンはユーザーごとに作り、対象ユーザーをパスのユーザーと同じにしてください。',
        'またはパスに「me」と書いてください。トークン自身のユーザーを指します。',
      ],
    },
  },
  'directory.not_authorized': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/admin/directory/v1/guides/delegation',
    en: {
      title: 'The acting account may not use the Directory',
      cause:
        'It is no administrator with the needed privilege: a service account without subject, a normal user as subject, or another domain is asked for.',
      remedy: [
        'Put an administrator (super administrator, or a role with Users > Read) into subject.',
        'Delegate the directory scope: Admin console > Security > Access and data control > API controls > Manage Domain Wide Delegation. {{open:domainWideDelegation}}',
        'Check that the user or group belongs to the administrator’s organization.',
      ],
    },
    ja: {
      title: 'このアカウントではディレクトリを使えません',
      cause:
        '必要な権限を持つ管理者ではありません。サービス アカウントに対象ユーザーがないか、対象が一般ユーザーか、別のドメインを要求しています。',
      remedy: [
        '対象ユーザーに管理者(特権管理者、またはユーザーの読み取り権限を持つロール)を指定してください。',
        'ディレクトリのスコープを委任してください: 管理コンソール > [セキュリティ] > [アクセスとデータ管理] > [API の制御] > [ドメイン全体の委任を管理]。 {{open:domainWideDelegation}}',
        'ユーザーやグループが、管理者と同じ組織のものか確認してください。',
      ],
    },
  },
  'directory.domain_not_found': {
    kind: 'refused',
    en: {
      title: 'The acting account belongs to no Workspace domain',
      cause:
        'my_customer means the acting account’s own organization. A service account without subject and a consumer account have none; or the domain asked for does not exist.',
      remedy: ['Set subject to an administrator of the Workspace domain.', 'Check the spelling of domain or customer.'],
    },
    ja: {
      title: '実行中のアカウントに Workspace ドメインがありません',
      cause:
        'my_customer は実行中のアカウントの組織を指します。対象ユーザーのないサービス アカウントや個人アカウントには組織がありません。または指定したドメインが存在しません。',
      remedy: [
        '対象ユーザーに Workspace ドメインの管理者を指定してください。',
        'domain や customer の綴りを確認してください。',
      ],
    },
  },
  'directory.bad_request': {
    kind: 'refused',
    en: {
      title: 'The Directory request lacks customer or domain',
      cause: 'users.list needs customer or domain; otherwise a parameter, such as the query, has the wrong form.',
      remedy: ['Add customer=my_customer or domain=example.com.', 'Then check query, orderBy and pageToken.'],
    },
    ja: {
      title: 'ディレクトリの要求に customer か domain がありません',
      cause: 'users.list には customer か domain が必要です。そうでなければ、query などの形式が正しくありません。',
      remedy: [
        'customer=my_customer または domain=example.com を付けてください。',
        '次に query、orderBy、pageToken を確認してください。',
      ],
    },
  },
  'directory.not_found': {
    kind: 'refused',
    en: {
      title: 'The Directory knows no such user or group',
      cause:
        'The key is misspelt, was deleted, or belongs to another organization. Aliases of groups are no user keys.',
      remedy: [
        'Look the address up under Users or Groups in the Admin console.',
        'Deleted users need showDeleted=true.',
      ],
    },
    ja: {
      title: 'ディレクトリに該当するユーザーやグループがありません',
      cause: 'キーの綴りが違うか、削除されたか、別の組織のものです。',
      remedy: [
        '管理コンソールのユーザーまたはグループの一覧でアドレスを確認してください。',
        '削除したユーザーには showDeleted=true が必要です。',
      ],
    },
  },
  'calendar.start_end_kind': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'Start and end of the event are of different kinds',
      cause: 'One of them has date (all day) and the other dateTime.',
      remedy: ['Use date in both for an all-day event (the end is the day after), or dateTime in both.'],
    },
    ja: {
      title: '予定の開始と終了の形式が違います',
      cause: '一方が date(終日)、もう一方が dateTime です。',
      remedy: ['終日の予定は両方とも date(終了は翌日)に、それ以外は両方とも dateTime にしてください。'],
    },
  },
  'calendar.event_time_invalid': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The event’s time is not valid',
      cause:
        'Start or end is missing, lies the wrong way round, has no zone, or belongs to an outdated copy of the event.',
      remedy: [
        'Write times as RFC 3339 with an offset, or dateTime with timeZone; the end after the start.',
        'When changing an event, read it again first, so that its sequence is the newest.',
      ],
    },
    ja: {
      title: '予定の日時が正しくありません',
      cause: '開始か終了がないか、前後が逆か、時差がないか、予定の古いコピーを更新しています。',
      remedy: [
        '日時は時差付きの RFC 3339 か、timeZone 付きの dateTime で書き、終了を開始より後にしてください。',
        '予定を変更するときは、先に読み直して sequence を最新にしてください。',
      ],
    },
  },
  'calendar.time_range_empty': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The time range asked for is empty',
      cause: 'timeMax is not after timeMin.',
      remedy: ['Let timeMax lie after timeMin; both in RFC 3339 with an offset.'],
    },
    ja: {
      title: '指定した期間が空です',
      cause: 'timeMax が timeMin より後になっていません。',
      remedy: ['timeMax を timeMin より後にしてください。どちらも時差付きの RFC 3339 です。'],
    },
  },
  'calendar.attendees_without_delegation': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'A service account cannot invite guests by itself',
      cause: 'The service account acts as itself; only a user of a domain can invite, through domain-wide delegation.',
      remedy: [
        'Set up domain-wide delegation for the service account, and put a real user into subject.',
        'Or leave attendees out, or use a user’s own token.',
      ],
    },
    ja: {
      title: 'サービス アカウント自身では招待できません',
      cause:
        'サービス アカウントが自分自身として動作しています。招待できるのは、ドメイン全体の委任で対象にしたユーザーだけです。',
      remedy: [
        'サービス アカウントにドメイン全体の委任を設定し、対象ユーザーに実在のユーザーを指定してください。',
        'または attendees を外すか、ユーザー自身のトークンを使ってください。',
      ],
    },
  },
  'calendar.not_organizer': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'Only the organizer may change this of the event',
      cause: 'A property shared by all was changed in the copy of somebody who is not the organizer.',
      remedy: ['Change the event in the organizer’s calendar, acting as the organizer.'],
    },
    ja: {
      title: 'この変更は予定の主催者だけができます',
      cause: '共有されるプロパティが、主催者ではない人のコピーで変更されました。',
      remedy: ['主催者として、主催者のカレンダーにある予定を変更してください。'],
    },
  },
  'calendar.cannot_change_own_access': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'An owner cannot change their own access',
      cause: 'The sharing rule belongs to the account that makes the request.',
      remedy: ['Act as another owner of the calendar.'],
    },
    ja: {
      title: '自分自身のアクセス権は変更できません',
      cause: '変更しようとした共有ルールは、要求しているアカウント自身のものです。',
      remedy: ['カレンダーの別のオーナーとして実行してください。'],
    },
  },
  'calendar.sync_token_gone': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'The sync token is no longer valid',
      cause: 'It is too old, or sharing or the account changed. The same request never works again.',
      remedy: [
        'Throw away the token and the local copy, list everything without syncToken, and keep the new nextSyncToken.',
      ],
    },
    ja: {
      title: '同期トークンは無効になっています',
      cause: '古すぎるか、共有設定やアカウントが変わりました。同じ要求は二度と成功しません。',
      remedy: [
        'トークンとローカルのコピーを捨て、syncToken なしで全件を取得し、新しい nextSyncToken を保存してください。',
      ],
    },
  },
  'calendar.updated_min_too_old': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'updatedMin lies too far in the past',
      cause: 'Google keeps changes for some weeks only.',
      remedy: ['List everything without updatedMin, then go on with syncToken.'],
    },
    ja: {
      title: 'updatedMin が古すぎます',
      cause: '変更の履歴は数週間しか保持されません。',
      remedy: ['updatedMin なしで全件を取得し、その後は syncToken を使ってください。'],
    },
  },
  'calendar.already_exists': {
    kind: 'refused',
    reference: calendarErrors,
    en: {
      title: 'An event or calendar with this ID exists already',
      cause: 'The ID was used before, possibly by an event that was deleted since.',
      remedy: ['Leave the ID out or make a new one; to change the event, use update or import.'],
    },
    ja: {
      title: '同じ ID の予定またはカレンダーがすでにあります',
      cause: 'この ID は使用済みです。削除済みの予定が使っている場合もあります。',
      remedy: ['ID を省くか新しくしてください。予定を変更する場合は update か import を使います。'],
    },
  },
} as const satisfies DiagnosisTable;
