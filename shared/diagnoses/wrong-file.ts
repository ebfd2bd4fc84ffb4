import type { DiagnosisTable } from './diagnosis.ts';

const clientEn =
  'For an OAuth client, use client_secret.json; if it is lost, add a client secret and download the file then: Google Cloud console > Google Auth Platform > Clients > the client. {{open:clients}}';
const clientJa =
  'OAuth クライアントの場合は、client_secret.json を使います。なければ、クライアント シークレットを追加し、そのときにファイルをダウンロードします: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}';
const keyEn =
  'For a service account, create a key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}';
const keyJa =
  'サービス アカウントの場合は、鍵を作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}';

/** Files that people take for a credential, named for what they are. */
export const wrongFileDiagnoses = {
  'credentials.wrong_file.authorized_user': {
    kind: 'input',
    en: {
      title: 'This is the sign-in of a person, saved by gcloud',
      cause:
        'It is an “authorized_user” file of “gcloud auth application-default login”: the refresh token of one person. It is no key, but it can sign for a service account that this person may act as.',
      remedy: [
        clientEn,
        'To test delegation without a key, open it as the key and name the account it may sign for (command line: --key FILE --service-account ADDRESS).',
      ],
    },
    ja: {
      title: 'これは gcloud が保存した個人のログイン情報です',
      cause:
        '「gcloud auth application-default login」が保存した「authorized_user」ファイルで、個人の更新トークンが入っています。鍵ではありませんが、本人に権限があれば、サービス アカウントとして署名できます。',
      remedy: [
        clientJa,
        '鍵を使わずに委任を確かめるには、これを鍵として開き、署名するサービス アカウントを指定します(コマンドライン: --key FILE --service-account ADDRESS)。',
      ],
    },
  },
  'credentials.wrong_file.external_account': {
    kind: 'input',
    en: {
      title: 'This is a workload identity file, not a key',
      cause:
        'An “external_account” file tells how another cloud’s identity is exchanged for Google’s. It holds no key of its own.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは Workload Identity 連携の設定で、鍵ではありません',
      cause:
        '「external_account」ファイルは、別のクラウドの ID を Google の ID に交換する方法を書いたものです。鍵は入っていません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.impersonated_account': {
    kind: 'input',
    en: {
      title: 'This is an impersonation file, not a key',
      cause:
        'An “impersonated_service_account” file names an account and a person allowed to act as it. It holds no key of the account.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは権限借用の設定で、鍵ではありません',
      cause:
        '「impersonated_service_account」ファイルは、アカウントと、その権限を借用できる人を書いたものです。アカウントの鍵は入っていません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.token_file': {
    kind: 'input',
    en: {
      title: 'This is a token.json, not a credential of an app',
      cause:
        'It holds the tokens of one sign-in, saved by a program. Those tokens came out of an OAuth client’s file, which is the one wanted here.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは token.json で、アプリの認証情報ではありません',
      cause:
        'あるログインで得たトークンをプログラムが保存したものです。ここで必要なのは、そのもとになった OAuth クライアントのファイルです。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.token_response': {
    kind: 'input',
    en: {
      title: 'This is an answer of the token endpoint',
      cause: 'It holds tokens as Google returned them. An app’s credential is a file from the Google Cloud console.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これはトークン エンドポイントの応答です',
      cause:
        'Google が返したトークンが入っています。アプリの認証情報は Google Cloud コンソールから取得するファイルです。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.firebase_android': {
    kind: 'input',
    en: {
      title: 'This is google-services.json, for Android apps',
      cause: 'Firebase’s Android settings name the app’s client IDs, but hold neither a client secret nor a key.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは Android アプリ用の google-services.json です',
      cause:
        'Firebase の Android 設定にはクライアント ID はありますが、クライアント シークレットも鍵も入っていません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.firebase_ios': {
    kind: 'input',
    en: {
      title: 'This is GoogleService-Info.plist, for iOS apps',
      cause: 'Firebase’s iOS settings name the app’s client ID, but hold neither a client secret nor a key.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは iOS アプリ用の GoogleService-Info.plist です',
      cause: 'Firebase の iOS 設定にはクライアント ID はありますが、クライアント シークレットも鍵も入っていません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.firebase_web': {
    kind: 'input',
    en: {
      title: 'This is a Firebase web configuration',
      cause: 'It holds an API key and names for web pages, all of them public. It is not a credential of a server.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは Firebase のウェブ設定です',
      cause: 'ウェブページ用の API キーと名前で、どれも公開される値です。サーバーの認証情報ではありません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.api_key': {
    kind: 'input',
    en: {
      title: 'This is an API key',
      cause: 'An API key names a project and no person, so it opens no calendar and exchanges no code.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは API キーです',
      cause: 'API キーはプロジェクトを示すだけで人を示さないため、カレンダーは開けず、コードも交換できません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.private_key': {
    kind: 'input',
    en: {
      title: 'This is a bare private key',
      cause: 'It holds a private key, but not the service account it belongs to.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは秘密鍵だけのファイルです',
      cause: '秘密鍵は入っていますが、どのサービス アカウントのものかが書かれていません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.certificate': {
    kind: 'input',
    en: {
      title: 'This is a certificate, not a key',
      cause: 'A certificate holds only the public half of a key, which cannot sign.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは証明書で、鍵ではありません',
      cause: '証明書に入っているのは鍵の公開部分だけで、署名には使えません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.public_keys': {
    kind: 'input',
    en: {
      title: 'These are public keys',
      cause: 'It is a set of published keys, as used to check signatures. It cannot sign.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これは公開鍵の一覧です',
      cause: '署名の検証に使う、公開された鍵の一覧です。署名はできません。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.html': {
    kind: 'input',
    en: {
      title: 'This is a web page',
      cause: 'A sign-in or error page was saved in place of the file.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'これはウェブページです',
      cause: 'ファイルの代わりに、ログイン画面やエラー画面が保存されています。',
      remedy: [clientJa, keyJa],
    },
  },
  'credentials.wrong_file.zip': {
    kind: 'input',
    en: {
      title: 'This is a ZIP archive',
      cause: 'The credential may be inside it.',
      remedy: ['Unpack the archive and open the file inside.'],
    },
    ja: {
      title: 'これは ZIP ファイルです',
      cause: '認証情報はこの中に入っているかもしれません。',
      remedy: ['ZIP を展開し、中のファイルを開いてください。'],
    },
  },
  'credentials.wrong_file.error_answer': {
    kind: 'input',
    en: {
      title: 'This is an error answer of Google’s',
      cause: 'It says why a request was refused. It is not a credential.',
      remedy: ['Let Grantscope explain it: {{copy=grantscope diagnose}}'],
    },
    ja: {
      title: 'これは Google のエラー応答です',
      cause: 'リクエストが拒否された理由が書かれています。認証情報ではありません。',
      remedy: ['Grantscope に説明させてください: {{copy=grantscope diagnose}}'],
    },
  },
  'credentials.wrong_file.client_fields_alone': {
    kind: 'input',
    en: {
      title: 'The outer part of this OAuth client is missing',
      cause:
        'It holds a client ID and secret, but not the “web” or “installed” around them, which says what kind of client it is.',
      remedy: [clientEn, keyEn],
    },
    ja: {
      title: 'OAuth クライアントの外側の部分がありません',
      cause:
        'クライアント ID とシークレットはありますが、クライアントの種類を示す外側の「web」または「installed」がありません。',
      remedy: [clientJa, keyJa],
    },
  },
} as const satisfies DiagnosisTable;
