import type { DiagnosisTable } from './diagnosis.ts';

const original = {
  en: 'Use the file as it was downloaded from the Google Cloud console, unchanged.',
  ja: 'Google Cloud コンソールからダウンロードしたままのファイルを、変更せずに使います。',
} as const;
/** Google shows a key, or a client secret, only when it is made. */
const lost = {
  en: 'If that file is lost, create a new key or client secret, and download its file then.',
  ja: 'そのファイルがなければ、鍵またはクライアント シークレットを新しく作成し、そのときにファイルをダウンロードします。',
} as const;
const newKey = {
  en: 'If that file is lost, create a new key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
  ja: 'そのファイルがなければ、新しい鍵を作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
} as const;

/** A field of a recognised credential file that cannot be right. `field` is its path in the file. */
export const credentialFieldDiagnoses = {
  'credentials.field_missing': {
    kind: 'input',
    en: {
      title: 'The field “{{field}}” is missing',
      cause: 'A file as Google makes it has “{{field}}”; “{{file|this one}}” does not.',
      remedy: [original.en, lost.en],
    },
    ja: {
      title: 'フィールド「{{field}}」がありません',
      cause: 'Google が作るファイルには「{{field}}」がありますが、「{{file|このファイル}}」にはありません。',
      remedy: [original.ja, lost.ja],
    },
  },
  'credentials.field_wrong_type': {
    kind: 'input',
    en: {
      title: 'The field “{{field}}” has the wrong type',
      cause: '“{{field}}” has to be of type {{expected}}, and is of type {{actual}}.',
      remedy: [original.en, lost.en],
    },
    ja: {
      title: 'フィールド「{{field}}」の型が違います',
      cause: '「{{field}}」の型は {{expected}} のはずですが、{{actual}} になっています。',
      remedy: [original.ja, lost.ja],
    },
  },
  'credentials.field_empty': {
    kind: 'input',
    en: {
      title: 'The field “{{field}}” is empty',
      cause: '“{{field}}” is there, but holds nothing.',
      remedy: [original.en, lost.en],
    },
    ja: {
      title: 'フィールド「{{field}}」が空です',
      cause: '「{{field}}」はありますが、値が入っていません。',
      remedy: [original.ja, lost.ja],
    },
  },
  'credentials.field_whitespace': {
    kind: 'input',
    en: {
      title: 'The field “{{field}}” has stray white space',
      cause:
        '“{{field}}” contains a space, tab or line break. Google compares the value exactly and would not recognize it.',
      remedy: ['Remove the white space inside the quotation marks of “{{field}}”.', original.en],
    },
    ja: {
      title: 'フィールド「{{field}}」に余分な空白があります',
      cause: '「{{field}}」に空白、タブ、または改行が含まれています。Google は値を厳密に比較するため、一致しません。',
      remedy: ['「{{field}}」の引用符の中の空白を取り除いてください。', original.ja],
    },
  },
  'credentials.private_key.not_pem': {
    kind: 'input',
    en: {
      title: 'The field “private_key” is not a PEM key',
      cause: '“private_key” has to begin with “-----BEGIN PRIVATE KEY-----” and end with “-----END PRIVATE KEY-----”.',
      remedy: [original.en, newKey.en],
    },
    ja: {
      title: 'フィールド「private_key」が PEM 形式ではありません',
      cause:
        '「private_key」は「-----BEGIN PRIVATE KEY-----」で始まり「-----END PRIVATE KEY-----」で終わる必要があります。',
      remedy: [original.ja, newKey.ja],
    },
  },
  'credentials.private_key.escaped_newlines': {
    kind: 'input',
    en: {
      title: 'The line breaks in “private_key” are escaped twice',
      cause:
        '“private_key” contains the two characters \\n instead of line breaks. Copying a key through an environment variable does this.',
      remedy: ['In the file, write \\n with one backslash in “private_key”.', original.en],
    },
    ja: {
      title: '「private_key」の改行が二重にエスケープされています',
      cause:
        '「private_key」に、改行の代わりに \\n という 2 文字が入っています。環境変数を経由してコピーするとこうなります。',
      remedy: ['ファイルの「private_key」で、\\n のバックスラッシュを 1 つにしてください。', original.ja],
    },
  },
  'credentials.private_key.encrypted': {
    kind: 'input',
    en: {
      title: 'The private key is encrypted',
      cause: '“private_key” is protected by a password. Google’s own files are not.',
      remedy: [original.en, newKey.en],
    },
    ja: {
      title: '秘密鍵が暗号化されています',
      cause: '「private_key」はパスワードで保護されています。Google のファイルはそうなっていません。',
      remedy: [original.ja, newKey.ja],
    },
  },
  'credentials.private_key.public': {
    kind: 'input',
    en: {
      title: 'The field “private_key” holds a public key',
      cause: '“private_key” contains a public key or a certificate, which cannot sign.',
      remedy: [original.en, newKey.en],
    },
    ja: {
      title: 'フィールド「private_key」に公開鍵が入っています',
      cause: '「private_key」に入っているのは公開鍵または証明書で、署名には使えません。',
      remedy: [original.ja, newKey.ja],
    },
  },
  'credentials.private_key.unreadable': {
    kind: 'input',
    en: {
      title: 'The private key cannot be read',
      cause:
        '“private_key” looks like a PEM key, but what is between its first and last line is not a key. It was cut or changed.',
      remedy: [original.en, newKey.en],
    },
    ja: {
      title: '秘密鍵を読み取れません',
      cause:
        '「private_key」は PEM 形式に見えますが、最初の行と最後の行の間が鍵になっていません。途中で切れたか、書き換えられています。',
      remedy: [original.ja, newKey.ja],
    },
  },
  'credentials.private_key.not_rsa': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.3',
    en: {
      title: 'The private key is not an RSA key',
      cause:
        '“private_key” holds a key of type {{actual|another type}}. Google’s assertions are signed with RS256, which needs RSA.',
      remedy: [
        'Create a new key: Google Cloud console > IAM & Admin > Service accounts > the account > Keys > Add key > Create new key > JSON. {{open:serviceAccounts}}',
      ],
    },
    ja: {
      title: '秘密鍵が RSA ではありません',
      cause:
        '「private_key」の鍵の種類は {{actual|別の種類}} です。Google のアサーションは RS256 で署名するため、RSA の鍵が必要です。',
      remedy: [
        '新しい鍵を作成します: Google Cloud コンソール > [IAM と管理] > [サービス アカウント] > 対象のアカウント > [キー] > [鍵を追加] > [新しい鍵を作成] > [JSON]。 {{open:serviceAccounts}}',
      ],
    },
  },
  'credentials.client_email.malformed': {
    kind: 'input',
    en: {
      title: 'The service account’s e-mail is not an address',
      cause: '“{{field|client_email}}” is not of the form name@project.iam.gserviceaccount.com.',
      remedy: [
        'Copy the address from Google Cloud console > IAM & Admin > Service accounts. {{open:serviceAccounts}}',
        original.en,
      ],
    },
    ja: {
      title: 'サービス アカウントのメールアドレスが正しくありません',
      cause: '「{{field|client_email}}」が name@project.iam.gserviceaccount.com の形式ではありません。',
      remedy: [
        'Google Cloud コンソール > [IAM と管理] > [サービス アカウント] からアドレスをコピーしてください。 {{open:serviceAccounts}}',
        original.ja,
      ],
    },
  },
  'credentials.client_id.not_numeric': {
    kind: 'input',
    reference: 'https://cloud.google.com/iam/docs/service-account-overview',
    en: {
      title: 'The client ID is not a number',
      cause:
        'In a service-account key “client_id” is the account’s unique ID, digits only. The Admin console accepts nothing else.',
      remedy: [original.en, lost.en],
    },
    ja: {
      title: 'クライアント ID が数字ではありません',
      cause:
        'サービス アカウント キーの「client_id」はアカウントの一意の ID で、数字だけです。管理コンソールはそれ以外を受け付けません。',
      remedy: [original.ja, lost.ja],
    },
  },
} as const satisfies DiagnosisTable;
