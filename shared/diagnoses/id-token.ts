import type { DiagnosisTable } from './diagnosis.ts';

/** Why an ID token could not be checked at all. What a check found is told by shared/messages/id-token-reasons.ts. */
export const idTokenDiagnoses = {
  'id_token.not_a_jwt': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7519#section-3',
    en: {
      title: 'This is not an ID token',
      cause:
        'An ID token has three parts with dots between them, and the first two are base64url of JSON. At fault here: {{part|its form}}.',
      remedy: [
        'Copy the value of id_token whole: it begins with “eyJ”.',
        'An access token (ya29.…) or a code (4/…) is not an ID token.',
      ],
    },
    ja: {
      title: 'ID トークンではありません',
      cause:
        'ID トークンはドットで区切られた 3 つの部分からなり、最初の 2 つは JSON を base64url にしたものです。問題のある箇所: {{part|形式}}。',
      remedy: [
        'id_token の値全体をコピーしてください。「eyJ」で始まります。',
        'アクセス トークン(ya29.…)や認可コード(4/…)は ID トークンではありません。',
      ],
    },
  },
  'id_token.encrypted': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7516',
    en: {
      title: 'This token is encrypted',
      cause: 'It has five parts (JWE). Google’s ID tokens are signed and never encrypted, so this is another issuer’s.',
      remedy: ['Ask the program that made it; only the holder of its key can read it.'],
    },
    ja: {
      title: 'このトークンは暗号化されています',
      cause: '5 つの部分からなる JWE です。Google の ID トークンは署名だけで暗号化されないため、別の発行者のものです。',
      remedy: ['作成したプログラムに確認してください。読めるのは鍵を持つ相手だけです。'],
    },
  },
  'id_token.certs_unreadable': {
    kind: 'input',
    en: {
      title: 'No usable key is in the given keys',
      cause: 'The field “certs” wants a JWK set or Google’s {kid: PEM} object with RSA keys.',
      remedy: [
        'Save https://www.googleapis.com/oauth2/v3/certs (JWK set) or …/oauth2/v1/certs (PEM) and give that file.',
      ],
    },
    ja: {
      title: '指定された鍵に使えるものがありません',
      cause: '「certs」には、RSA 鍵を含む JWK セット、または Google の {kid: PEM} 形式を指定します。',
      remedy: [
        'https://www.googleapis.com/oauth2/v3/certs(JWK セット)または …/oauth2/v1/certs(PEM)を保存したファイルを指定してください。',
      ],
    },
  },
  'id_token.none_in_token_set': {
    kind: 'input',
    en: {
      title: 'This sign-in brought no ID token',
      cause: 'The tokens were issued without the scope “openid”, or they are no longer in memory.',
      remedy: ['Sign in again with the scope “openid”, or paste an ID token.'],
    },
    ja: {
      title: 'このログインには ID トークンがありません',
      cause: 'スコープ「openid」なしで発行されたか、すでにメモリにありません。',
      remedy: ['スコープ「openid」を付けてログインし直すか、ID トークンを貼り付けてください。'],
    },
  },
} as const satisfies DiagnosisTable;
