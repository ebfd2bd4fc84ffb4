import type { DiagnosisTable } from './diagnosis.ts';

const scopesReference = 'https://developers.google.com/identity/protocols/oauth2/scopes';

/** What is doubtful about scopes that were typed or pasted, whatever they are for. */
export const scopeDiagnoses = {
  'scope.misspelt': {
    kind: 'input',
    reference: scopesReference,
    en: {
      title: 'A scope is probably misspelt',
      cause: '“{{scope|This scope}}” is not among the scopes Grantscope knows, and looks much like one of them.',
      remedy: ['Use this instead, if it is what was meant: {{copy:suggestion|a scope with a similar name}}'],
      fixedWhen: 'The corrected scope is in the catalogue, and Google knows it.',
    },
    ja: {
      title: 'スコープの綴りが誤っている可能性があります',
      cause: '「{{scope|このスコープ}}」は Grantscope の知っているスコープになく、よく似たスコープがあります。',
      remedy: ['次のスコープのことであれば、置き換えます: {{copy:suggestion|似た名前のスコープ}}'],
      fixedWhen: 'もう一度要求すると、直したスコープが一覧にあり、Google にも認識されます。',
    },
  },
  'scope.shortened': {
    kind: 'input',
    reference: scopesReference,
    en: {
      title: 'The scope is not written in full',
      cause: '“{{scope|The name alone}}” is a scope’s name without its beginning, and Google knows whole scopes only.',
      remedy: [
        'Did you mean this one? {{copy:suggestion|the scope that begins with https://www.googleapis.com/auth/}}',
      ],
      fixedWhen: 'The whole scope is in the catalogue, and Google knows it.',
    },
    ja: {
      title: 'スコープの先頭が省かれています',
      cause:
        '「{{scope|名前だけのスコープ}}」はスコープの名前だけで、先頭がありません。Google は、全体を書いたスコープしか認識しません。',
      remedy: ['次のスコープではありませんか: {{copy:suggestion|https://www.googleapis.com/auth/ で始まるスコープ}}'],
      fixedWhen: '全体を書いたスコープが一覧にあり、Google にも認識されます。',
    },
  },
  'scope.unknown': {
    kind: 'input',
    reference: scopesReference,
    en: {
      title: 'A scope that Grantscope does not know',
      cause: '“{{scope}}” is not in the catalogue of Workspace scopes. It may still exist: only Google can tell.',
      remedy: ['Compare it with Google’s list of scopes.'],
    },
    ja: {
      title: 'Grantscope の知らないスコープです',
      cause: '「{{scope}}」は Workspace のスコープの一覧にありません。存在するかどうかは Google にしか分かりません。',
      remedy: ['Google のスコープ一覧と見比べてください。'],
    },
  },
  'scope.malformed': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
    en: {
      title: 'This cannot be a scope',
      cause: '“{{scope}}” holds characters that no scope may have.',
      remedy: ['Copy the scope again from Google’s list, without quotation marks.'],
    },
    ja: {
      title: 'スコープとして使えない文字列です',
      cause: '「{{scope}}」にはスコープに使えない文字が含まれています。',
      remedy: ['引用符を付けずに、Google の一覧からコピーし直してください。'],
    },
  },
  'scope.comma_separated': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
    en: {
      title: 'Scopes are joined by commas',
      cause:
        'Google answers invalid_scope to “{{scope}}”: in an authorization request single spaces separate scopes. Commas belong in the Admin console only.',
      remedy: ['Separate them by spaces (in a URL: %20).'],
    },
    ja: {
      title: 'スコープがカンマで連結されています',
      cause:
        '「{{scope}}」のままでは Google は invalid_scope を返します。認可リクエストではスコープを半角スペースで区切ります(カンマ区切りは管理コンソールだけです)。',
      remedy: ['半角スペース(URL では %20)で区切ってください。'],
    },
  },
  'scope.method_unknown': {
    kind: 'input',
    reference: 'https://developers.google.com/workspace',
    en: {
      title: 'No API method of this name is known',
      cause: '“{{method}}” is not a method of the Workspace and Cloud APIs in the catalogue.',
      remedy: [
        'Write it as in Google’s reference: resource and method, such as events.list or gmail.users.messages.send.',
      ],
    },
    ja: {
      title: 'この名前の API メソッドはありません',
      cause: '「{{method}}」は、一覧にある Workspace と Google Cloud の API のメソッドではありません。',
      remedy: [
        'Google のリファレンスのとおり、リソースとメソッドを書いてください(例: events.list、gmail.users.messages.send)。',
      ],
    },
  },
  'scope.repeated': {
    kind: 'input',
    en: {
      title: 'Some scopes are in the list more than once',
      cause: 'Each counts once: {{scopes}}.',
      remedy: ['Nothing needs to be done.'],
    },
    ja: {
      title: 'スコープの一覧に重複があります',
      cause: '重複したスコープは 1 回だけ数えます: {{scopes}}。',
      remedy: ['対応は不要です。'],
    },
  },
} as const satisfies DiagnosisTable;
