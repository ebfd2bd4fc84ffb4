import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://developers.google.com/nest/device-access/reference/errors/pcm';

/** What Device Access says where a home is linked to a program (Partner Connections Manager). */
export const nestDiagnoses = {
  'nest.project_not_linkable': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Device Access does not accept this project or client',
      cause:
        'The page that links a home (Partner Connections Manager) knows no such Device Access project, or the project has another OAuth client ID than the one in the address.',
      remedy: [
        'Open the Device Access console at https://console.nest.google.com/device-access and copy the Project ID: it is a UUID there, not the project of Google Cloud.',
        'Compare its OAuth client ID with the one that the program uses, and enter the right one there. {{open:clients}}',
        'Delete credentials that the program saved for an older client, and link again.',
      ],
      fixedWhen: 'The page shows the homes to choose from.',
    },
    ja: {
      title: 'Device Access のプロジェクトが受け付けられません',
      cause:
        '家をリンクするページ(Partner Connections Manager)に、この Device Access プロジェクトがないか、プロジェクトの OAuth クライアント ID がアドレス中のものと異なります。',
      remedy: [
        'Device Access コンソール(https://console.nest.google.com/device-access)を開き、Project ID をコピーします。UUID であり、Google Cloud のプロジェクト ID ではありません。',
        'そこにある OAuth クライアント ID を、プログラムが使うものと比べ、正しいものを登録します。 {{open:clients}}',
        'プログラムに残っている以前のクライアントの認証情報を削除し、リンクし直します。',
      ],
      fixedWhen: 'ページに、選択する家が表示されます。',
    },
  },
  'nest.no_home_to_link': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This account has no home that can be linked',
      cause:
        'The page that links a home (Partner Connections Manager) found none for the signed-in account: it is no member of the home, the home has no supported device, or the Nest account was not moved to Google.',
      remedy: [
        'Look which account the page shows, and choose the one that sees the devices in the Google Home app.',
        'In the Google Home app add that account as a member of the home. In a Sandbox project it also has to be the account that owns the Device Access project.',
        'If the devices are in the Nest app, move the Nest account to a Google Account there, first that of the person who set up the home.',
        'A Workspace account or one managed by a parent cannot be linked: use an adult’s own Google Account.',
      ],
      fixedWhen: 'The page shows the home with its devices.',
    },
    ja: {
      title: 'このアカウントに、リンクできる家がありません',
      cause:
        '家をリンクするページ(Partner Connections Manager)で、ログイン中のアカウントの家が見つかりません。家のメンバーでないか、対応するデバイスがないか、Nest アカウントが Google に移行されていません。',
      remedy: [
        'ページに表示されるアカウントを確認し、Google Home アプリでデバイスが見えるアカウントを選びます。',
        'Google Home アプリで、そのアカウントを家のメンバーに追加します。Sandbox のプロジェクトでは、Device Access プロジェクトの所有者のアカウントである必要もあります。',
        'デバイスが Nest アプリにある場合は、そこで Nest アカウントを Google アカウントに移行します。家を最初に設定した人から行います。',
        'Workspace のアカウントや保護者が管理するアカウントはリンクできません。成人本人の Google アカウントを使います。',
      ],
      fixedWhen: 'ページに、家とデバイスが表示されます。',
    },
  },
} as const satisfies DiagnosisTable;
