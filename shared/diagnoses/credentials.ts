import { credentialFieldDiagnoses } from './credential-fields.ts';
import { credentialWarnings } from './credential-warnings.ts';
import type { DiagnosisTable } from './diagnosis.ts';
import { wrongFileDiagnoses } from './wrong-file.ts';

/** What goes wrong between a file and a credential that can be used. */
export const credentialsDiagnoses = {
  'credentials.unknown': {
    kind: 'input',
    en: {
      title: 'This credential is not open',
      cause: 'The credential was closed, or the program was restarted since it was opened.',
      remedy: ['Open the file again.'],
    },
    ja: {
      title: 'この認証情報は開かれていません',
      cause: '認証情報が閉じられたか、開いた後にプログラムが再起動されました。',
      remedy: ['ファイルをもう一度開いてください。'],
    },
  },
  'credentials.secret_gone': {
    kind: 'input',
    en: {
      title: 'This value is no longer kept',
      cause: 'Its credential was closed, or the program was restarted since the value was obtained.',
      remedy: ['Do the step that obtained it again.'],
    },
    ja: {
      title: 'この値はもう保持されていません',
      cause: '認証情報が閉じられたか、値を取得した後にプログラムが再起動されました。',
      remedy: ['値を取得した手順をもう一度行ってください。'],
    },
  },
  'credentials.wrong_kind.service_account_key': {
    kind: 'input',
    en: {
      title: 'This is a service-account key, not an OAuth client',
      cause:
        'An authorization code can only be exchanged by the OAuth client it was made for, and “{{file|this file}}” is a service-account key.',
      remedy: [
        'Use the client_secret.json of the OAuth client that the code was made for: Google Cloud console > Google Auth Platform > Clients. {{open:clients}}',
        'If the file is lost, add a client secret there and download the file then.',
      ],
    },
    ja: {
      title: 'これはサービス アカウント キーで、OAuth クライアントではありません',
      cause:
        '認可コードを交換できるのは、そのコードが発行された OAuth クライアントだけです。「{{file|このファイル}}」はサービス アカウント キーです。',
      remedy: [
        'コードが発行された OAuth クライアントの client_secret.json を使ってください: Google Cloud コンソール > Google Auth Platform > Clients。 {{open:clients}}',
        'ファイルがなければ、そこでクライアント シークレットを追加し、そのときにファイルをダウンロードしてください。',
      ],
    },
  },
  'credentials.wrong_kind.oauth_client': {
    kind: 'input',
    en: {
      title: 'This is an OAuth client, not a service-account key',
      cause:
        'Acting for a user by delegation needs a service-account key, and “{{file|this file}}” is an OAuth client.',
      remedy: [
        'Open Google Cloud console > IAM & Admin > Service accounts > the account > Keys. {{open:serviceAccounts}}',
        'Choose Add key > Create new key > JSON.',
        'Use the downloaded file here.',
      ],
    },
    ja: {
      title: 'これは OAuth クライアントで、サービス アカウント キーではありません',
      cause:
        'ドメイン全体の委任でユーザーに代わって操作するにはサービス アカウント キーが必要ですが、「{{file|このファイル}}」は OAuth クライアントです。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] を開きます。 {{open:serviceAccounts}}',
        '[鍵を追加] > [新しい鍵を作成] > [JSON] を選びます。',
        'ダウンロードしたファイルを、ここで使います。',
      ],
    },
  },
  'credentials.foreign_host': {
    kind: 'input',
    en: {
      title: 'The file points to an address that is not Google’s',
      cause:
        'The field “{{field}}” names “{{host}}”. Nothing was sent, because a changed file could send your key or code to a stranger.',
      remedy: [
        'Find out who changed “{{field}}”; if the file came from somebody else, do not use it.',
        'Use the file as it was downloaded from the Google Cloud console, unchanged.',
      ],
    },
    ja: {
      title: 'ファイルが Google のものではないアドレスを指しています',
      cause:
        'フィールド「{{field}}」が「{{host}}」を指しています。書き換えられたファイルは鍵やコードを第三者に送らせる恐れがあるため、何も送信していません。',
      remedy: [
        '「{{field}}」を書き換えた人を確認してください。他人から受け取ったファイルなら使わないでください。',
        'Google Cloud コンソールからダウンロードしたままのファイルを、変更せずに使ってください。',
      ],
    },
  },
  'credentials.empty': {
    kind: 'input',
    en: {
      title: 'The file is empty',
      cause: '“{{file|The file}}” holds nothing. A download that was interrupted looks like this.',
      remedy: ['Download or copy the file again.'],
    },
    ja: {
      title: 'ファイルが空です',
      cause: '「{{file|ファイル}}」には何も入っていません。ダウンロードが中断されるとこうなります。',
      remedy: ['ファイルをもう一度ダウンロードまたはコピーしてください。'],
    },
  },
  'credentials.too_large': {
    kind: 'input',
    en: {
      title: 'The file is too large for a credential',
      cause:
        '“{{file|The file}}” is larger than {{limitMiB}} MiB. Credential files have a few kilobytes, so it was not read.',
      remedy: [
        'Choose the file that was downloaded from the Google Cloud console.',
        'To find the error in a log, paste the part around it.',
      ],
    },
    ja: {
      title: '認証情報にしては大きすぎるファイルです',
      cause:
        '「{{file|ファイル}}」は {{limitMiB}} MiB を超えています。認証情報ファイルは数 KB なので、読み込みませんでした。',
      remedy: [
        'Google Cloud コンソールからダウンロードしたファイルを選んでください。',
        'ログからエラーを探すには、その前後を貼り付けてください。',
      ],
    },
  },
  'credentials.not_a_file': {
    kind: 'input',
    en: {
      title: 'This is not a regular file',
      cause: '“{{file|It}}” is a device, a pipe or a socket, so it was not read.',
      remedy: ['Name a regular file; to read from a pipe, give “-” for standard input.'],
    },
    ja: {
      title: '通常のファイルではありません',
      cause: '「{{file|これ}}」はデバイス、パイプ、またはソケットなので、読み込みませんでした。',
      remedy: ['通常のファイルを指定してください。パイプから読む場合は、標準入力として「-」を指定します。'],
    },
  },
  'credentials.unrecognised': {
    kind: 'input',
    en: {
      title: 'Grantscope does not know this kind of file',
      cause:
        '“{{file|The content}}” is neither an OAuth client (client_secret.json) nor a service-account key (JSON or .p12).',
      remedy: [
        'For an OAuth client, use client_secret.json: Google Cloud console > Google Auth Platform > Clients > the client. {{open:clients}}',
        'For a service account, use its key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
      ],
    },
    ja: {
      title: 'Grantscope の知らないファイルです',
      cause:
        '「{{file|内容}}」は、OAuth クライアント(client_secret.json)でもサービス アカウント キー(JSON または .p12)でもありません。',
      remedy: [
        'OAuth クライアントの場合は、client_secret.json を使います: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
        'サービス アカウントの場合は、その鍵を使います: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
      ],
    },
  },
  'credentials.json.truncated': {
    kind: 'input',
    en: {
      title: 'The JSON ends too early',
      cause:
        '“{{file|The file}}” breaks off at line {{line}}, column {{column}}: the rest is missing. A download or copy was cut short.',
      remedy: [
        'Copy the whole file again, down to the last closing brace.',
        'If the download itself was cut, create a new key or client secret, and download its file.',
      ],
    },
    ja: {
      title: 'JSON が途中で終わっています',
      cause:
        '「{{file|ファイル}}」は {{line}} 行 {{column}} 文字目で途切れ、残りがありません。ダウンロードかコピーが途中で切れています。',
      remedy: [
        'ファイル全体を、最後の閉じ括弧までコピーし直してください。',
        'ダウンロードが途中で切れていた場合は、鍵またはクライアント シークレットを新しく作成し、そのファイルをダウンロードしてください。',
      ],
    },
  },
  'credentials.json.invalid': {
    kind: 'input',
    en: {
      title: 'The file is not valid JSON',
      cause:
        '“{{file|The file}}” cannot be read as JSON (line {{line|unknown}}, column {{column|unknown}}). It was probably edited by hand.',
      remedy: [
        'Use the file as it was downloaded, unchanged.',
        'Or correct the place named above: a comma, quotation mark or brace may be missing.',
      ],
    },
    ja: {
      title: '正しい JSON ではありません',
      cause:
        '「{{file|ファイル}}」は JSON として読めません({{line|不明}} 行、{{column|不明}} 文字目)。手で編集された可能性があります。',
      remedy: [
        'ダウンロードしたままのファイルを、変更せずに使ってください。',
        'または上の位置を直してください。カンマ、引用符、括弧の抜けが考えられます。',
      ],
    },
  },
  'inspect.unrecognised': {
    kind: 'input',
    en: {
      title: 'Grantscope does not recognize this',
      cause:
        'There is no credentials file, code, token, redirect URL, request or error of Google’s in {{file|the text}} that Grantscope knows.',
      remedy: [
        'Paste the whole of it, from its first character. Codes begin with 4/, access tokens with ya29., refresh tokens with 1//, ID tokens with eyJ.',
        'Of an error, paste the whole answer, page, URL, stack trace or log, also a HAR file or a curl command.',
      ],
    },
    ja: {
      title: '何のデータか判別できません',
      cause:
        '{{file|テキスト}}の中に、Grantscope の知っている認証情報ファイル、コード、トークン、リダイレクト URL、リクエスト、Google のエラーがありません。',
      remedy: [
        '最初の文字から全体を貼り付けてください。認可コードは 4/、アクセス トークンは ya29.、更新トークンは 1//、ID トークンは eyJ で始まります。',
        'エラーの場合は、応答、ページ、URL、スタック トレース、ログの全体を貼り付けてください。HAR ファイルや curl コマンドも読み取れます。',
      ],
    },
  },
  'credentials.p12.wrong_password': {
    kind: 'input',
    en: {
      title: 'The password does not open this .p12',
      cause: '“{{file|The file}}” was not made with this password. For keys that Google issues it is “notasecret”.',
      remedy: [
        'Try {{copy=notasecret}}.',
        'If someone changed the password, ask them for it, or create a new JSON key.',
      ],
    },
    ja: {
      title: 'このパスワードでは .p12 を開けません',
      cause: '「{{file|ファイル}}」のパスワードが違います。Google が発行する鍵のパスワードは「notasecret」です。',
      remedy: [
        '{{copy=notasecret}} を試してください。',
        'パスワードを変更した人に確認するか、新しい JSON 形式の鍵を作成してください。',
      ],
    },
  },
  'credentials.p12.password_needed': {
    kind: 'input',
    en: {
      title: 'This .p12 needs its password',
      cause: '“{{file|The file}}” does not open with Google’s usual password “notasecret”.',
      remedy: ['Enter the password it was saved with (command line: --p12-password).'],
    },
    ja: {
      title: 'この .p12 にはパスワードが必要です',
      cause: '「{{file|ファイル}}」は Google の通常のパスワード「notasecret」では開きません。',
      remedy: ['保存したときのパスワードを入力してください(コマンドライン: --p12-password)。'],
    },
  },
  'credentials.p12.email_needed': {
    kind: 'input',
    en: {
      title: 'This .p12 needs its service account’s e-mail',
      cause: 'A .p12 holds only the key, not the address of the account it belongs to.',
      remedy: [
        'Find the address: Google Cloud console > IAM & Admin > Service accounts. {{open:serviceAccounts}}',
        'Enter it (command line: --service-account name@project.iam.gserviceaccount.com).',
      ],
    },
    ja: {
      title: 'この .p12 にはサービス アカウントのメールアドレスが必要です',
      cause: '.p12 に入っているのは鍵だけで、どのアカウントのものかは書かれていません。',
      remedy: [
        'アドレスを調べます: Google Cloud コンソール > [IAM と管理] > [サービス アカウント]。 {{open:serviceAccounts}}',
        'そのアドレスを入力します(コマンドライン: --service-account name@project.iam.gserviceaccount.com)。',
      ],
    },
  },
  'credentials.keyless.email_needed': {
    kind: 'input',
    en: {
      title: 'Which service account is Google to sign for?',
      cause:
        '“{{file|What was given}}” is a person’s own credential. It may sign for service accounts, and does not say for which.',
      remedy: [
        'Find the address: Google Cloud console > IAM & Admin > Service accounts. {{open:serviceAccounts}}',
        'Enter it (command line: --service-account name@project.iam.gserviceaccount.com).',
      ],
    },
    ja: {
      title: 'どのサービス アカウントとして署名するかが必要です',
      cause:
        '「{{file|渡されたもの}}」は個人の認証情報です。サービス アカウントの代わりに署名できますが、どのアカウントかは書かれていません。',
      remedy: [
        'アドレスを調べます: Google Cloud コンソール > [IAM と管理] > [サービス アカウント]。 {{open:serviceAccounts}}',
        'そのアドレスを入力します(コマンドライン: --service-account name@project.iam.gserviceaccount.com)。',
      ],
    },
  },
  'credentials.p12.damaged': {
    kind: 'input',
    en: {
      title: 'The .p12 file is damaged',
      cause:
        '“{{file|The file}}” begins like a .p12, but its inside cannot be read. A transfer in text mode or a cut download does this.',
      remedy: ['Copy or download the file again, in binary form.', 'Or create a new JSON key.'],
    },
    ja: {
      title: '.p12 ファイルが壊れています',
      cause:
        '「{{file|ファイル}}」は .p12 のように始まりますが、中身を読めません。テキスト モードでの転送や途中で切れたダウンロードが原因です。',
      remedy: [
        'ファイルをバイナリのままもう一度コピーまたはダウンロードしてください。',
        'または新しい JSON 形式の鍵を作成してください。',
      ],
    },
  },
  'credentials.p12.no_key': {
    kind: 'input',
    en: {
      title: 'There is no private key in this .p12',
      cause: '“{{file|The file}}” opens, but holds only certificates.',
      remedy: ['Use the .p12 that was downloaded when the key was created.', 'If it is lost, create a new JSON key.'],
    },
    ja: {
      title: 'この .p12 には秘密鍵がありません',
      cause: '「{{file|ファイル}}」は開けますが、証明書しか入っていません。',
      remedy: [
        '鍵を作成したときにダウンロードした .p12 を使ってください。',
        '紛失した場合は、新しい JSON 形式の鍵を作成してください。',
      ],
    },
  },
  'credentials.p12.too_slow': {
    kind: 'input',
    en: {
      title: 'Opening this .p12 would take too long',
      cause: '“{{file|The file}}” asks for {{iterations}} rounds of key derivation, far more than any real key file.',
      remedy: ['Do not use a file from a source you do not know.', 'Create a new JSON key.'],
    },
    ja: {
      title: 'この .p12 は開くのに時間がかかりすぎます',
      cause:
        '「{{file|ファイル}}」は鍵の導出に {{iterations}} 回の計算を要求しています。実際の鍵ファイルよりはるかに多い回数です。',
      remedy: ['出所の分からないファイルは使わないでください。', '新しい JSON 形式の鍵を作成してください。'],
    },
  },
  ...credentialFieldDiagnoses,
  ...wrongFileDiagnoses,
  ...credentialWarnings,
} as const satisfies DiagnosisTable;
