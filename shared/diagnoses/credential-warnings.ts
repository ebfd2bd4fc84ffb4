import type { DiagnosisTable } from './diagnosis.ts';

/** Shown beside a credential that can be used all the same. */
export const credentialWarnings = {
  'credentials.encoding.byte_order_mark': {
    kind: 'input',
    en: {
      title: 'The file begins with a byte order mark',
      cause:
        'Grantscope reads it, but Google’s libraries for Python and others refuse a file that begins so. Some Windows editors add it.',
      remedy: ['Save the file as UTF-8 without BOM.'],
    },
    ja: {
      title: 'ファイルの先頭に BOM があります',
      cause:
        'Grantscope は読めますが、Python などの Google のライブラリはこのファイルを拒否します。Windows の一部のエディターが付けるものです。',
      remedy: ['「UTF-8(BOM なし)」で保存し直してください。'],
    },
  },
  'credentials.encoding.utf16': {
    kind: 'input',
    en: {
      title: 'The file is saved as UTF-16',
      cause:
        'Grantscope reads it, but Google’s libraries expect UTF-8 and refuse it. Redirecting output in Windows PowerShell does this.',
      remedy: ['Save the file as UTF-8 without BOM.'],
    },
    ja: {
      title: 'ファイルが UTF-16 で保存されています',
      cause:
        'Grantscope は読めますが、Google のライブラリは UTF-8 を前提とし、拒否します。Windows PowerShell の出力リダイレクトでこうなります。',
      remedy: ['「UTF-8(BOM なし)」で保存し直してください。'],
    },
  },
  'credentials.inside_text': {
    kind: 'input',
    en: {
      title: 'The credential stands inside other text',
      cause:
        'Grantscope took out what stands between its braces. Google’s libraries refuse a file that holds anything else: a list, a log, zero bytes at the end.',
      remedy: ['Use the file as it was downloaded; or save what stands from { to } in a file of its own.'],
    },
    ja: {
      title: '認証情報がほかのテキストの中にあります',
      cause:
        'Grantscope は波かっこの中だけを取り出しました。リスト、ログ、末尾の NUL 文字など、ほかのものが入ったファイルは、Google のライブラリでは読めません。',
      remedy: ['ダウンロードしたままのファイルを使うか、{ から } までを別のファイルに保存してください。'],
    },
  },
  'credentials.two_clients': {
    kind: 'input',
    en: {
      title: 'The file holds two OAuth clients',
      cause: 'It has both “web” and “installed”; a download from Google has one. Grantscope took “{{field}}”.',
      remedy: ['Download the file of the client you mean from the console, and use it unchanged.'],
    },
    ja: {
      title: 'ファイルに OAuth クライアントが二つあります',
      cause:
        'Google からダウンロードしたファイルと違い、「web」と「installed」の両方があります。Grantscope は「{{field}}」を使いました。',
      remedy: ['使いたいクライアントのファイルをコンソールからダウンロードし、変更せずに使ってください。'],
    },
  },
  'credentials.duplicate_field': {
    kind: 'input',
    en: {
      title: 'The field “{{field}}” occurs twice',
      cause: 'Programs differ in which of the two they believe. Grantscope, like Google’s libraries, uses the last.',
      remedy: ['Use the file as it was downloaded, unchanged.'],
    },
    ja: {
      title: 'フィールド「{{field}}」が二つあります',
      cause:
        'どちらを使うかはプログラムによって違います。Grantscope は、Google のライブラリと同じく最後のものを使います。',
      remedy: ['ダウンロードしたままのファイルを、変更せずに使ってください。'],
    },
  },
  'credentials.key_old': {
    kind: 'input',
    reference: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
    en: {
      title: 'This key is {{ageDays}} days old',
      cause:
        'The longer a key exists, the more copies of it may be about. Google advises to replace keys every 90 days.',
      remedy: [
        'Open Google Cloud console > IAM & Admin > Service accounts > the account > Keys. {{open:serviceAccounts}}',
        'Choose Add key > Create new key, and use the new file everywhere.',
        'Delete the old key when nothing uses it any more.',
      ],
    },
    ja: {
      title: 'この鍵は作成から {{ageDays}} 日たっています',
      cause: '鍵は古くなるほど、どこかにコピーが残っている恐れが増えます。Google は 90 日ごとの交換を勧めています。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] を開きます。 {{open:serviceAccounts}}',
        '[鍵を追加] > [新しい鍵を作成] を選び、新しいファイルに差し替えます。',
        '使われなくなったら、古い鍵を削除します。',
      ],
    },
  },
  'credentials.certificate_expired': {
    kind: 'input',
    en: {
      title: 'The certificate in this .p12 has expired',
      cause: 'Its last day was {{expiredAt}}. Google no longer accepts the key.',
      remedy: [
        'Create a new key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
      ],
    },
    ja: {
      title: 'この .p12 の証明書は期限が切れています',
      cause: '有効期限は {{expiredAt}} まででした。Google はこの鍵をもう受け付けません。',
      remedy: [
        '新しい鍵を作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
      ],
    },
  },
  'credentials.private_key.short': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.3',
    en: {
      title: 'The private key is short: {{bits}} bits',
      cause: 'RS256 asks for at least 2048 bits (RFC 7518); shorter keys can be broken.',
      remedy: [
        'Create a new key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
      ],
    },
    ja: {
      title: '秘密鍵が短すぎます: {{bits}} ビット',
      cause: 'RS256 には 2048 ビット以上が必要です(RFC 7518)。短い鍵は破られる恐れがあります。',
      remedy: [
        '新しい鍵を作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
      ],
    },
  },
  'credentials.universe_domain.other': {
    kind: 'input',
    en: {
      title: 'The key belongs to another Google Cloud universe',
      cause:
        '“universe_domain” is “{{value}}”, not googleapis.com. Domain-wide delegation and Google Workspace exist only in googleapis.com.',
      remedy: ['Use a service account of a project in the usual Google Cloud.'],
    },
    ja: {
      title: 'この鍵は別の Google Cloud ユニバースのものです',
      cause:
        '「universe_domain」が googleapis.com ではなく「{{value}}」です。ドメイン全体の委任と Google Workspace は googleapis.com にしかありません。',
      remedy: ['通常の Google Cloud のプロジェクトのサービス アカウントを使ってください。'],
    },
  },
  'credentials.client_email.unusual': {
    kind: 'input',
    en: {
      title: 'The e-mail is not that of a service account',
      cause: '“{{value}}” does not end in gserviceaccount.com. Google will probably not find the account.',
      remedy: ['Copy the address from Google Cloud console > IAM & Admin > Service accounts. {{open:serviceAccounts}}'],
    },
    ja: {
      title: 'サービス アカウントのアドレスではないようです',
      cause:
        '「{{value}}」は gserviceaccount.com で終わっていません。Google でアカウントが見つからない可能性があります。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] からアドレスをコピーしてください。 {{open:serviceAccounts}}',
      ],
    },
  },
  'credentials.client_id.unusual': {
    kind: 'input',
    en: {
      title: 'The client ID does not look like Google’s',
      cause: 'The client ID of an OAuth client ends in .apps.googleusercontent.com; this one does not.',
      remedy: ['Compare it with the one in Google Cloud console > Google Auth Platform > Clients. {{open:clients}}'],
    },
    ja: {
      title: 'クライアント ID が Google のものらしくありません',
      cause: 'OAuth クライアントのクライアント ID は .apps.googleusercontent.com で終わりますが、これは違います。',
      remedy: ['Google Cloud コンソール > Google Auth Platform > Clients の値と比べてください。 {{open:clients}}'],
    },
  },
  'credentials.redirect_uri.plain_http': {
    kind: 'input',
    en: {
      title: 'A redirect URI is not encrypted',
      cause:
        '“{{value}}” uses http, so the authorization code crosses the network in the clear. Google allows http only for this computer itself.',
      remedy: [
        'Register an https address under Authorized redirect URIs, and remove this one: Google Cloud console > Google Auth Platform > Clients > your client. {{open:clients}}',
      ],
    },
    ja: {
      title: '暗号化されないリダイレクト URI があります',
      cause:
        '「{{value}}」は http なので、認可コードが暗号化されずにネットワークを流れます。Google が http を許すのは、そのコンピューター自身に対してだけです。',
      remedy: [
        '[承認済みのリダイレクト URI] に https のアドレスを登録し、これを削除してください: Google Cloud コンソール > Google Auth Platform > Clients > 対象のクライアント。 {{open:clients}}',
      ],
    },
  },
  'credentials.redirect_uri.out_of_band': {
    kind: 'input',
    en: {
      title: 'A redirect URI is of a kind Google has switched off',
      cause: '“{{value}}” (copying the code by hand) has been blocked by Google since 2022.',
      remedy: ['Use a loopback address such as http://127.0.0.1 instead (RFC 8252, section 7.3).'],
    },
    ja: {
      title: 'Google が廃止した種類のリダイレクト URI があります',
      cause: '「{{value}}」(コードを手でコピーする方式)は 2022 年から Google にブロックされています。',
      remedy: ['代わりに http://127.0.0.1 のようなループバック アドレスを使ってください(RFC 8252, 7.3 節)。'],
    },
  },
} as const satisfies DiagnosisTable;
