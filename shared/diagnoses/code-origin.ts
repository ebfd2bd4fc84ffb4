import type { DiagnosisTable } from './diagnosis.ts';

/** What speaks against a code before it is spent: where it comes from, how old it is, what it was made with. */
export const codeOriginDiagnoses = {
  'code.truncated': {
    kind: 'input',
    en: {
      title: 'The code is shorter than Google’s codes are',
      cause: 'It has {{length}} characters, where about 70 are usual: probably it was cut.',
      remedy: ['Copy the whole value of “code”, up to the next “&” or the end of the address.'],
    },
    ja: {
      title: 'コードが通常より短いです',
      cause: '{{length}} 文字しかありません(通常は 70 文字ほど)。途中で切れている可能性があります。',
      remedy: ['「code」の値を、次の「&」またはアドレスの末尾まで、すべてコピーしてください。'],
    },
  },
  'code.old': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
    en: {
      title: 'The code is probably too old',
      cause: 'A code lives for about ten minutes, and {{minutes}} have passed since it was first seen.',
      remedy: ['Get a new code, and exchange it at once.'],
    },
    ja: {
      title: 'コードの有効期限が切れていそうです',
      cause: 'コードの寿命は 10 分ほどですが、確認できる時点からすでに {{minutes}} 分経っています。',
      remedy: ['新しいコードを取得し、すぐに交換してください。'],
    },
  },
  'code.other_client': {
    kind: 'input',
    en: {
      title: 'The code belongs to another OAuth client',
      cause: 'Everything points to the client {{clientId}}. A code works only with the client it was issued to.',
      remedy: ['Choose that client’s client_secret.json, or get a code for this one.'],
    },
    ja: {
      title: '別の OAuth クライアントのコードのようです',
      cause: 'クライアント {{clientId}} のコードと考えられます。コードは発行先のクライアントでしか使えません。',
      remedy: ['そのクライアントの client_secret.json を選ぶか、このクライアントのコードを取得してください。'],
    },
  },
  'code.verifier_not_needed': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.5',
    en: {
      title: 'This code needs no code verifier',
      cause: 'Its sign-in was started here without PKCE. Google refuses a verifier that nobody asked for.',
      remedy: ['Leave the code verifier empty.'],
    },
    ja: {
      title: 'このコードに code_verifier は不要です',
      cause: 'ログインはここで PKCE なしに始まりました。求められていない検証値を送ると Google に拒否されます。',
      remedy: ['code_verifier を空にしてください。'],
    },
  },
  'code.verifier_differs': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.6',
    en: {
      title: 'The code verifier is that of another sign-in',
      cause: 'Its SHA-256 is not the code_challenge of the sign-in that was started here.',
      remedy: ['Leave the code verifier empty: the right one is kept here and found by the state.'],
    },
    ja: {
      title: '別のログインの code_verifier です',
      cause: 'SHA-256 が、ここで開始したログインの code_challenge と一致しません。',
      remedy: ['code_verifier を空にしてください。正しいものはここに保存されており、state から見つかります。'],
    },
  },
  'code.scopes_differ': {
    kind: 'input',
    en: {
      title: 'The redirect URL grants fewer scopes',
      cause: 'These were asked for and are not in its “scope”: {{missing}}.',
      remedy: [
        'If the person cleared a box on the consent screen, ask again when the scope is needed.',
        'Otherwise compare the scopes here with those of the sign-in URL.',
      ],
    },
    ja: {
      title: '許可されたスコープが足りません',
      cause: '要求したうち、リダイレクト URL の「scope」にないもの: {{missing}}。',
      remedy: [
        '同意画面でチェックが外された場合は、そのスコープが必要になったときに改めて要求してください。',
        'そうでなければ、ここのスコープとログイン URL のスコープを見比べてください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
