import type { DiagnosisTable } from './diagnosis.ts';

const errors = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';

/** What Drive says of storage, of its limits, and of files that cannot be had in the way that was asked for. */
export const driveDiagnoses = {
  'drive.service_account_no_storage': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/drive/api/guides/about-shareddrives',
    en: {
      title: 'A service account has no Drive storage of its own',
      cause:
        'The service account uploads as itself, and a file that it owns has nowhere to be. Nothing is used up: its limit is 0, also in a folder that somebody shared with it.',
      remedy: [
        'In Drive, open a shared drive > Manage members, and add the service account as Content manager.',
        'Upload into that shared drive: its folder in parents, and {{copy=supportsAllDrives=true}} in the request.',
        'Or act for a user, who then owns the file: set up domain-wide delegation and give the user as the subject. {{open:domainWideDelegation}}',
      ],
      fixedWhen: 'The same upload returns the ID of the new file.',
    },
    ja: {
      title: 'サービス アカウントには Drive の保存容量がありません',
      cause:
        'サービス アカウント自身としてアップロードしており、所有するファイルの置き場所がありません。使い切ったのではなく上限が 0 で、共有されたフォルダの中でも同じです。',
      remedy: [
        'ドライブで共有ドライブ > [メンバーを管理] を開き、サービス アカウントを [コンテンツ管理者] として追加します。',
        'その共有ドライブにアップロードします。parents にフォルダを指定し、{{copy=supportsAllDrives=true}} を付けます。',
        'または、ドメイン全体の委任を設定し、対象ユーザーとして実行します。ファイルはそのユーザーのものになります。 {{open:domainWideDelegation}}',
      ],
      fixedWhen: '同じアップロードで、新しいファイルの ID が返ります。',
    },
  },
  'drive.storage_full': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'The storage of the Google account is full',
      cause:
        'Drive, Gmail and Photos share the storage of the account that will own the file, or an administrator has set a limit for it. Files in the trash count, too.',
      remedy: [
        'Look at one.google.com/storage what takes the space, and empty the trash of Drive.',
        'In a Workspace organization, an administrator can raise the limit of the user or put the files into a shared drive.',
        'If a service account owns the files, use a shared drive or a subject: it has no storage of its own.',
      ],
      fixedWhen: 'The same upload goes through.',
    },
    ja: {
      title: 'Google アカウントの保存容量がいっぱいです',
      cause:
        'ドライブ、Gmail、フォトは、ファイルを所有するアカウントの容量を共有します。管理者が上限を設定している場合や、ゴミ箱のファイルで埋まっている場合もあります。',
      remedy: [
        'one.google.com/storage で容量の内訳を確認し、ドライブのゴミ箱を空にします。',
        'Workspace の組織では、管理者がユーザーの上限を上げるか、ファイルを共有ドライブに移します。',
        'サービス アカウントが所有する場合は、共有ドライブか対象ユーザーを使います。自身の容量はありません。',
      ],
      fixedWhen: '同じアップロードが完了します。',
    },
  },
  'drive.item_limit_reached': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Drive holds no more items there',
      cause:
        'A limit on the number of items is reached: in this folder, in this shared drive, in levels of folders, or in all that the account has created. Storage is not the cause.',
      remedy: [
        'Spread the files over several folders or shared drives; a name for each day or month keeps them small.',
        'Empty the trash: what is in it counts.',
        'For too many levels, put the folder nearer to the top.',
      ],
      fixedWhen: 'The same request, with another parent, returns the ID of the new file.',
    },
    ja: {
      title: 'ドライブのアイテム数の上限に達しました',
      cause:
        'このフォルダ、共有ドライブ、フォルダの階層、またはアカウントが作成したアイテムの数が上限に達しました。容量の問題ではありません。',
      remedy: [
        'ファイルを複数のフォルダか共有ドライブに分けます。日や月ごとのフォルダにすると小さく保てます。',
        'ゴミ箱を空にします。中のファイルも数えられます。',
        '階層が深すぎる場合は、フォルダを上の階層に移します。',
      ],
      fixedWhen: '親フォルダを変えた同じリクエストで、新しいファイルの ID が返ります。',
    },
  },
  'drive.file_not_opened_with_app': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/drive/api/guides/api-specific-auth',
    en: {
      title: 'The app may not see this file yet',
      cause:
        'With the scope drive.file an app reaches only files that it created itself or that the person opened with it. This file is neither.',
      remedy: [
        'Let the person choose the file with the Google Picker, or in Drive with Open with > your app.',
        'For a service account or a program without a screen, ask for a wider scope: {{copy=https://www.googleapis.com/auth/drive.readonly}}',
        'A wider scope is restricted: add it under Google Auth Platform > Data Access, and let the person sign in again. {{open:dataAccess}}',
      ],
      fixedWhen: 'The same request brings the file instead of 403.',
    },
    ja: {
      title: 'アプリはまだこのファイルを扱えません',
      cause:
        'スコープ drive.file で扱えるのは、アプリ自身が作成したファイルと、ユーザーがそのアプリで開いたファイルだけです。このファイルはどちらでもありません。',
      remedy: [
        'ユーザーに Google Picker でファイルを選んでもらうか、ドライブの [アプリで開く] からアプリで開いてもらいます。',
        'サービス アカウントや画面のないプログラムでは、より広いスコープを要求します: {{copy=https://www.googleapis.com/auth/drive.readonly}}',
        '広いスコープは制限付きです。Google Auth Platform > [データアクセス] で追加し、ユーザーにログインし直してもらいます。 {{open:dataAccess}}',
      ],
      fixedWhen: '同じリクエストで、403 ではなくファイルが返ります。',
    },
  },
  'drive.download_or_export': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
    en: {
      title: 'Google Docs are exported, other files downloaded',
      cause:
        'Docs, Sheets and Slides have no bytes of their own, so that alt=media does not serve them; uploaded files cannot be exported. The request used the other way.',
      remedy: [
        'Ask for mimeType first: one that begins with application/vnd.google-apps is exported.',
        'Export with files.export and a mimeType such as {{copy=application/pdf}}',
        'Download all other files with files.get and {{copy=alt=media}}',
      ],
      fixedWhen: 'The request for the same file brings its content.',
    },
    ja: {
      title: 'Google ドキュメントはエクスポートで取得します',
      cause:
        'ドキュメント、スプレッドシート、スライドにはファイルの実体がなく、alt=media では取得できません。逆に、アップロードされたファイルはエクスポートできません。',
      remedy: [
        '先に mimeType を調べます。application/vnd.google-apps で始まるものはエクスポートします。',
        'files.export に、たとえば次の mimeType を指定します: {{copy=application/pdf}}',
        'それ以外のファイルは files.get で、次を付けてダウンロードします: {{copy=alt=media}}',
      ],
      fixedWhen: '同じファイルのリクエストで、内容が返ります。',
    },
  },
  'drive.export_too_large': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
    en: {
      title: 'The file is too large to be exported',
      cause: 'files.export gives at most 10 MB. The exported content of this file is larger.',
      remedy: [
        'Read {{copy=exportLinks}} of the file (files.get with fields), and fetch that address with the access token.',
        'Or take it in parts: of Sheets each sheet by the Sheets API, of Docs each tab.',
        'Or export to a smaller format, such as text/plain or text/csv.',
      ],
      fixedWhen: 'The content comes instead of 403.',
    },
    ja: {
      title: 'ファイルが大きすぎてエクスポートできません',
      cause: 'files.export で取得できるのは 10 MB までです。このファイルは、それより大きくなります。',
      remedy: [
        'files.get の fields で {{copy=exportLinks}} を読み、そのアドレスをアクセス トークン付きで取得します。',
        'または分けて取得します。スプレッドシートは Sheets API でシートごとに、ドキュメントはタブごとに読みます。',
        'または text/plain や text/csv など、小さい形式でエクスポートします。',
      ],
      fixedWhen: '403 ではなく、ファイルの内容が返ります。',
    },
  },
  'drive.file_flagged': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'Google holds this file for malware or spam',
      cause: 'A scan marked the file. Only its owner can still download it, and has to accept the risk.',
      remedy: [
        'As the owner, and only if the content is known, add {{copy=acknowledgeAbuse=true}} to files.get with alt=media.',
        'Everybody else: ask the owner for another copy.',
        'If the mark is wrong, the owner asks for a review in Drive, at the file.',
      ],
      fixedWhen: 'The same download brings the content.',
    },
    ja: {
      title: 'マルウェアまたは迷惑ファイルと判定されました',
      cause:
        'Google のスキャンで問題があるとされたファイルです。ダウンロードできるのは、危険を承知した所有者だけです。',
      remedy: [
        '内容を把握している所有者であれば、alt=media の files.get に次を付けます: {{copy=acknowledgeAbuse=true}}',
        '所有者以外は、所有者に別のコピーを依頼します。',
        '判定が誤りの場合は、所有者がドライブのファイルから審査をリクエストします。',
      ],
      fixedWhen: '同じダウンロードで、内容が返ります。',
    },
  },
  'drive.download_limit_of_file': {
    kind: 'refused',
    reference: errors,
    en: {
      title: 'This file was downloaded too often',
      cause:
        'Google limits how much of one file is viewed or downloaded in a day, by all people together. Neither the account nor the app has used up anything.',
      remedy: [
        'Wait, for up to 24 hours, and do not repeat the download meanwhile.',
        'Or copy the file into a Drive of your own and download the copy.',
        'To hand a file to many, put it into Cloud Storage or a web server.',
      ],
      fixedWhen: 'The same download brings the content.',
    },
    ja: {
      title: 'このファイルのダウンロード数が上限に達しました',
      cause:
        '1 つのファイルを 1 日に表示やダウンロードできる量には、全員の合計で上限があります。アカウントやアプリの割り当ての問題ではありません。',
      remedy: [
        '最長 24 時間待ちます。その間は繰り返さないでください。',
        'または、ファイルを自分のドライブにコピーし、コピーをダウンロードします。',
        '多くの人に配るファイルは、Cloud Storage かウェブサーバーに置きます。',
      ],
      fixedWhen: '同じダウンロードで、内容が返ります。',
    },
  },
  'drive.office_file': {
    kind: 'refused',
    reference: 'https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors',
    en: {
      title: 'The file is an Office file, not one of Google’s',
      cause:
        'The Sheets, Docs and Slides APIs read only files of Google’s own kinds. A .xlsx, .docx or .pptx in Drive opens in the browser, but keeps its own kind.',
      remedy: [
        'Open the file in Drive and choose File > Save as Google Sheets (or Docs, Slides): this makes a new file.',
        'Put the ID of the new file into the program.',
        'Or let the program copy it with files.copy and the mimeType {{copy=application/vnd.google-apps.spreadsheet}}',
      ],
      fixedWhen: 'The same request with the new ID brings the content.',
    },
    ja: {
      title: 'Google 形式ではなく Office 形式のファイルです',
      cause:
        'Sheets、Docs、Slides の API で扱えるのは Google 形式のファイルだけです。ドライブの .xlsx、.docx、.pptx はブラウザで開けますが、形式は変わりません。',
      remedy: [
        'ドライブでファイルを開き、[ファイル] > [Google スプレッドシートとして保存](ドキュメントやスライドも同様)を選びます。新しいファイルができます。',
        'プログラムに新しいファイルの ID を設定します。',
        'または、files.copy に次の mimeType を指定してコピーします: {{copy=application/vnd.google-apps.spreadsheet}}',
      ],
      fixedWhen: '新しい ID の同じリクエストで、内容が返ります。',
    },
  },
  'drive.scope_missing_for_bigquery': {
    kind: 'refused',
    reference: 'https://cloud.google.com/bigquery/docs/external-data-drive',
    en: {
      title: 'BigQuery may not read the sheet behind the table',
      cause:
        'The table lies on a file in Drive. The token of the query lacks a Drive scope, or the file is not shared with the account that asks.',
      remedy: [
        'Ask for both scopes: that of BigQuery and {{copy=https://www.googleapis.com/auth/drive.readonly}}',
        'With gcloud, sign in anew: {{copy=gcloud auth login --enable-gdrive-access}}',
        'Share the file in Drive with the account of the query; for a service account, with its address.',
      ],
      fixedWhen: 'The same query returns rows.',
    },
    ja: {
      title: 'BigQuery が表の元のスプレッドシートを読めません',
      cause:
        'この表は Drive のファイルを参照しています。クエリのトークンに Drive のスコープがないか、ファイルがアカウントに共有されていません。',
      remedy: [
        'BigQuery のスコープに加えて、次を要求します: {{copy=https://www.googleapis.com/auth/drive.readonly}}',
        'gcloud では、ログインし直します: {{copy=gcloud auth login --enable-gdrive-access}}',
        'ドライブで、クエリを実行するアカウントとファイルを共有します。サービス アカウントの場合は、そのアドレスです。',
      ],
      fixedWhen: '同じクエリで、行が返ります。',
    },
  },
} as const satisfies DiagnosisTable;
