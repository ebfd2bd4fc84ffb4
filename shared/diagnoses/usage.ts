import type { DiagnosisTable } from './diagnosis.ts';

/** What goes wrong before anything Google-like is touched: arguments, requests, the program itself. */
export const usageDiagnoses = {
  'usage.invalid_request': {
    kind: 'input',
    en: {
      title: 'The request is not complete',
      cause: 'The field “{{field|request}}” is not usable: {{detail|it has the wrong form}}.',
      remedy: ['Correct “{{field|request}}” and try again.'],
    },
    ja: {
      title: '入力が正しくありません',
      cause: '「{{field|入力}}」の値を使えません: {{detail|形式が違います}}。',
      remedy: ['「{{field|入力}}」を直して、もう一度実行してください。'],
    },
  },
  'usage.not_allowed_from_page': {
    kind: 'input',
    en: {
      title: 'This operation is not open to the page',
      cause: 'The window asked for “{{operation}}”, which only the program itself may do.',
      remedy: ['Please report this: it is a fault in Grantscope.'],
    },
    ja: {
      title: 'この操作は画面から呼び出せません',
      cause: '画面が「{{operation}}」を要求しましたが、プログラム本体だけに許された操作です。',
      remedy: ['Grantscope の不具合です。お知らせください。'],
    },
  },
  'operation.cancelled': {
    kind: 'cancelled',
    en: {
      title: 'Cancelled',
      cause: 'The operation was stopped before it ended.',
      remedy: ['Run it again when you are ready.'],
    },
    ja: {
      title: 'キャンセルしました',
      cause: '操作は終わる前に止められました。',
      remedy: ['必要なときに、もう一度実行してください。'],
    },
  },
  'operation.unexpected': {
    kind: 'refused',
    en: {
      title: 'Something unexpected happened in Grantscope',
      cause: 'A fault inside the program stopped this operation ({{name|unknown}}). Nothing more was sent.',
      remedy: ['Try again.', 'If it happens again, please report it with the name above.'],
    },
    ja: {
      title: 'Grantscope の内部で予期しないことが起きました',
      cause: 'プログラム内部の不具合でこの操作は止まりました({{name|不明}})。これ以上は何も送信していません。',
      remedy: ['もう一度実行してください。', '繰り返す場合は、上の名前を添えてお知らせください。'],
    },
  },
} as const satisfies DiagnosisTable;
