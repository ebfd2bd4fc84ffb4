import type { DiagnosisTable } from './diagnosis.ts';

/** What is wrong with the users that a delegation check was given; for its scopes see scopes.ts. */
export const delegationInputDiagnoses = {
  'delegation.run_gone': {
    kind: 'input',
    en: {
      title: 'This check is no longer in memory',
      cause: 'Grantscope keeps the last twenty checks, and only while it runs.',
      remedy: ['Check again.'],
    },
    ja: {
      title: 'この確認の結果は残っていません',
      cause: 'Grantscope が覚えているのは直近 20 回分で、起動している間だけです。',
      remedy: ['もう一度確認してください。'],
    },
  },
  'delegation.no_subjects': {
    kind: 'input',
    en: {
      title: 'No user to check',
      cause: 'The list of users is empty.',
      remedy: ['Give at least one user: the primary e-mail address.'],
    },
    ja: {
      title: '確認するユーザーがありません',
      cause: 'ユーザーの一覧が空です。',
      remedy: ['ユーザーのメイン アドレスを 1 つ以上指定してください。'],
    },
  },
  'directory.nobody_in_unit': {
    kind: 'input',
    en: {
      title: 'Nobody is in this organizational unit',
      cause: 'The directory has no active user in “{{orgUnitPath}}” or below, or has no such unit.',
      remedy: ['Give the whole path from the top, with its capitals, as in /Sales/Tokyo; “/” is everybody.'],
    },
    ja: {
      title: 'この組織部門にユーザーがいません',
      cause: '「{{orgUnitPath}}」とその配下に有効なユーザーがいないか、そのような組織部門がありません。',
      remedy: ['最上位からのパスを、/Sales/Tokyo のように大文字と小文字も含めて指定してください。「/」は全員です。'],
    },
  },
  'delegation.no_scopes': {
    kind: 'input',
    en: {
      title: 'No scope to check',
      cause: 'The list of scopes is empty, or holds nothing but separators.',
      remedy: ['Give at least one scope, such as {{copy=https://www.googleapis.com/auth/calendar.readonly}}.'],
    },
    ja: {
      title: '確認するスコープがありません',
      cause: 'スコープの一覧が空か、区切り文字しかありません。',
      remedy: [
        '{{copy=https://www.googleapis.com/auth/calendar.readonly}} のようなスコープを 1 つ以上指定してください。',
      ],
    },
  },
  'delegation.subject_invalid': {
    kind: 'input',
    en: {
      title: 'This is not an e-mail address',
      cause: '“{{subject}}” cannot be a user’s address, so Google was not asked.',
      remedy: ['Give the address alone, such as {{copy:suggestion|user@example.com}}', 'Or take it out of the list.'],
    },
    ja: {
      title: 'メールアドレスではありません',
      cause: '「{{subject}}」はユーザーのアドレスとして使えないため、Google には問い合わせていません。',
      remedy: [
        'アドレスだけを指定してください。例: {{copy:suggestion|user@example.com}}',
        'または、一覧から外してください。',
      ],
    },
  },
  'delegation.subject_is_calendar': {
    kind: 'input',
    en: {
      title: 'This is a calendar, not a user',
      cause: '“{{subject}}” is a calendar’s ID. A key acts for users, and they open the calendar.',
      remedy: ['Give the address of a user who can see this calendar, and use the calendar’s ID when reading it.'],
    },
    ja: {
      title: 'ユーザーではなくカレンダーです',
      cause: '「{{subject}}」はカレンダーの ID です。鍵が代わりに動作できるのはユーザーだけです。',
      remedy: ['このカレンダーを見られるユーザーのアドレスを指定し、カレンダーの ID は読み取るときに使ってください。'],
    },
  },
  'delegation.subject_is_service_account': {
    kind: 'input',
    en: {
      title: 'This is a service account, not a user',
      cause:
        'Google answers a request for “{{subject}}” as the service account itself, so it would say nothing about delegation.',
      remedy: ['Give the primary e-mail address of a person in the domain.'],
    },
    ja: {
      title: 'ユーザーではなくサービス アカウントです',
      cause:
        '「{{subject}}」を指定すると Google はサービス アカウント自身として応答するため、委任については何も分かりません。',
      remedy: ['ドメインのユーザーのメイン アドレスを指定してください。'],
    },
  },
  'delegation.subject_is_alias': {
    kind: 'input',
    en: {
      title: 'Another address than the user’s primary one',
      cause: 'The token for {{subject}} is for {{email}}. The address is probably an alias of this user.',
      remedy: ['Use the primary address: {{copy:email}}'],
    },
    ja: {
      title: 'メイン アドレスではないアドレスです',
      cause: '{{subject}} のトークンは {{email}} のものです。おそらくこのユーザーのメール エイリアスです。',
      remedy: ['メイン アドレスを使います: {{copy:email}}'],
    },
  },
  'delegation.subjects_blank': {
    kind: 'input',
    en: {
      title: 'The user list has empty entries',
      cause: 'Entries without an address, which were left out: {{blanks}}.',
      remedy: ['Check that no user is missing in the list.'],
    },
    ja: {
      title: 'ユーザーの一覧に空の行があります',
      cause: 'アドレスのない行が {{blanks}} 行あり、対象から外しました。',
      remedy: ['一覧から抜けているユーザーがいないか確認してください。'],
    },
  },
  'delegation.subjects_repeated': {
    kind: 'input',
    en: {
      title: 'Some users are in the list more than once',
      cause: 'Each is checked once: {{subjects}}.',
      remedy: ['Nothing needs to be done.'],
    },
    ja: {
      title: 'ユーザーの一覧に重複があります',
      cause: '重複したユーザーは 1 回だけ確認します: {{subjects}}。',
      remedy: ['対応は不要です。'],
    },
  },
  'delegation.subjects_file_empty': {
    kind: 'input',
    en: {
      title: 'The file of users is empty',
      cause: '“{{file}}” holds no entry.',
      remedy: ['Write one e-mail address a line, or a CSV with a header.'],
    },
    ja: {
      title: 'ユーザーのファイルが空です',
      cause: '「{{file}}」には何もありません。',
      remedy: ['1 行に 1 つのメールアドレス、または見出しのある CSV にしてください。'],
    },
  },
  'delegation.subjects_file_not_text': {
    kind: 'input',
    en: {
      title: 'The file of users is not a text file',
      cause: '“{{file}}” holds binary data.',
      remedy: ['Save the list as a text or CSV file (UTF-8), one e-mail address a line.'],
    },
    ja: {
      title: 'ユーザーのファイルがテキストではありません',
      cause: '「{{file}}」はバイナリ データです。',
      remedy: ['1 行に 1 つのメールアドレスを書いたテキストまたは CSV(UTF-8)で保存してください。'],
    },
  },
  'delegation.subjects_file_is_workbook': {
    kind: 'input',
    en: {
      title: 'The file of users is a spreadsheet or an archive',
      cause: '“{{file}}” is in the format of Excel, OpenDocument or ZIP, which cannot be read as a list.',
      remedy: ['In the spreadsheet program save it as CSV (UTF-8), and use that file.'],
    },
    ja: {
      title: 'ユーザーのファイルが表計算または圧縮ファイルです',
      cause: '「{{file}}」は Excel、OpenDocument、ZIP のいずれかの形式で、一覧として読み取れません。',
      remedy: ['表計算ソフトで CSV(UTF-8)として保存し、そのファイルを使ってください。'],
    },
  },
  'delegation.subjects_file_without_addresses': {
    kind: 'input',
    en: {
      title: 'The file holds no e-mail addresses',
      cause: 'No column of “{{file}}” is named like an e-mail column, and none holds addresses.',
      remedy: ['Name the column of addresses “email”, or write one address a line.'],
    },
    ja: {
      title: 'ファイルにメールアドレスがありません',
      cause: '「{{file}}」には、メールアドレスらしい見出しの列も、アドレスの入った列もありません。',
      remedy: ['アドレスの列の見出しを「email」にするか、1 行に 1 つのアドレスを書いてください。'],
    },
  },
  'delegation.too_many_users': {
    kind: 'input',
    en: {
      title: 'Too many users at a time',
      cause: '{{users}} users were given. At most {{mostUsers}} are checked at a time.',
      remedy: ['Divide the list, and start once for each part of at most {{mostUsers}} users.'],
      fixedWhen: 'The check begins instead of this message.',
    },
    ja: {
      title: '一度に指定できるユーザー数を超えています',
      cause: '{{users}} ユーザーが指定されました。一度に確認できるのは {{mostUsers}} ユーザーまでです。',
      remedy: ['一覧を {{mostUsers}} ユーザー以内に分け、それぞれで実行します。'],
      fixedWhen: 'このメッセージが出ずに、確認が始まります。',
    },
  },
} as const satisfies DiagnosisTable;
