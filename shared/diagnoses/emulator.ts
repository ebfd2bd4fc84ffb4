import type { DiagnosisTable } from './diagnosis.ts';

/** What goes wrong with the emulator itself: starting it, asking it for codes, switching its faults. */
export const emulatorDiagnoses = {
  'emulator.port_in_use': {
    kind: 'input',
    en: {
      title: 'The emulator’s port is taken',
      cause: 'Another program already listens on port {{port}} of this computer.',
      remedy: ['Stop that program, or choose another port.', 'Port 0 picks a free one.'],
    },
    ja: {
      title: 'エミュレータのポートは使用中です',
      cause: 'このコンピューターのポート {{port}} は、すでに別のプログラムが使っています。',
      remedy: [
        'そのプログラムを止めるか、別のポートを選んでください。',
        'ポートに 0 を指定すると、空いているものを選びます。',
      ],
    },
  },
  'emulator.port_blocked': {
    kind: 'input',
    en: {
      title: 'Browsers send nothing to this port',
      cause: 'Port {{port}} belongs to another protocol: browsers and fetch refuse to send web requests there.',
      remedy: ['Choose another port, such as 8080.', 'Port 0 picks a free one.'],
    },
    ja: {
      title: 'ブラウザはこのポートに送信しません',
      cause: 'ポート {{port}} は別のプロトコルのものです。ブラウザや fetch は、そこへのリクエストを拒否します。',
      remedy: ['8080 など、別のポートを選んでください。', 'ポートに 0 を指定すると、空いているものを選びます。'],
    },
  },
  'emulator.port_not_usable': {
    kind: 'input',
    en: {
      title: 'The emulator may not use this port',
      cause: 'The system refused port {{port}} ({{reason}}).',
      remedy: ['Choose a port above 1023, or 0 for a free one.'],
    },
    ja: {
      title: 'このポートは使えません',
      cause: 'システムがポート {{port}} の使用を拒否しました({{reason}})。',
      remedy: ['1024 以上のポートを選ぶか、0 を指定して空きポートを使ってください。'],
    },
  },
  'emulator.not_running': {
    kind: 'input',
    en: {
      title: 'No emulator is running here',
      cause: 'This needs a running emulator, and none was started.',
      remedy: ['Start the emulator, or name the origin of one that runs in another process.'],
    },
    ja: {
      title: 'エミュレータが動いていません',
      cause: 'この操作にはエミュレータが必要ですが、まだ開始されていません。',
      remedy: ['エミュレータを開始するか、別のプロセスで動いているもののオリジンを指定してください。'],
    },
  },
  'emulator.origin_not_loopback': {
    kind: 'input',
    en: {
      title: 'An emulator’s origin must be on this computer',
      cause: '“{{origin}}” is not an http origin on 127.0.0.1 or localhost. Nothing was sent.',
      remedy: ['Give the origin that the emulator printed, for example http://127.0.0.1:8080.'],
    },
    ja: {
      title: 'オリジンはこのコンピューターのものに限ります',
      cause: '「{{origin}}」は 127.0.0.1 や localhost の http オリジンではありません。何も送信していません。',
      remedy: ['エミュレータが表示したオリジンを指定してください(例: http://127.0.0.1:8080)。'],
    },
  },
  'emulator.unreachable': {
    kind: 'network',
    en: {
      title: 'The emulator does not answer',
      cause: 'Nothing answered at {{origin}} ({{reason|no connection}}).',
      remedy: ['Check that the emulator still runs, and that the port is right.', 'Start it again if it ended.'],
      fixedWhen: 'The emulator answers at its address.',
    },
    ja: {
      title: 'エミュレータが応答しません',
      cause: '{{origin}} から応答がありません({{reason|接続できません}})。',
      remedy: [
        'エミュレータが動いていることと、ポートが正しいことを確認してください。',
        '終了していたら、もう一度開始してください。',
      ],
      fixedWhen: 'エミュレータがそのアドレスで応答します。',
    },
  },
  'emulator.not_an_emulator': {
    kind: 'input',
    en: {
      title: 'This is not a Grantscope emulator',
      cause: 'Something answers at {{origin}}, but not like a Grantscope emulator of this version.',
      remedy: ['Give the origin that the emulator printed when it started.'],
    },
    ja: {
      title: 'Grantscope のエミュレータではありません',
      cause: '{{origin}} は応答しますが、このバージョンの Grantscope エミュレータではないようです。',
      remedy: ['エミュレータが開始時に表示したオリジンを指定してください。'],
    },
  },
  'emulator.unknown_fault': {
    kind: 'input',
    en: {
      title: 'The emulator has no such fault',
      cause: '“{{name}}” is not one of the faults that can be switched on.',
      remedy: ['Choose one of: {{known}}'],
    },
    ja: {
      title: 'その障害はエミュレータにありません',
      cause: '「{{name}}」は、切り替えられる障害の名前ではありません。',
      remedy: ['次から選んでください: {{known}}'],
    },
  },
  'emulator.invalid_fault_argument': {
    kind: 'input',
    en: {
      title: 'The fault cannot use this argument',
      cause: 'The argument of “{{name}}” is not usable: {{detail}}.',
      remedy: ['Correct the argument, or leave it out where the fault has a default.'],
    },
    ja: {
      title: 'この障害の引数が正しくありません',
      cause: '「{{name}}」の引数を使えません: {{detail}}。',
      remedy: ['引数を直すか、既定値のある障害なら省略してください。'],
    },
  },
  'emulator.unknown_user': {
    kind: 'input',
    en: {
      title: 'The emulator’s company has no such user',
      cause: '“{{user}}” is not the primary address of anybody in the emulated company.',
      remedy: ['Choose one of the addresses that the emulator lists.'],
    },
    ja: {
      title: 'エミュレータの会社にいないユーザーです',
      cause: '「{{user}}」は、会社の誰のメイン アドレスでもありません。',
      remedy: ['エミュレータの一覧にあるアドレスから選んでください。'],
    },
  },
  'emulator.user_cannot_sign_in': {
    kind: 'input',
    en: {
      title: 'This user cannot sign in',
      cause: 'The account “{{user}}” is {{state}}, so no app can get a code for it.',
      remedy: ['Choose an active user.'],
    },
    ja: {
      title: 'このユーザーはログインできません',
      cause: 'アカウント「{{user}}」の状態は {{state}} なので、アプリは認可コードを得られません。',
      remedy: ['有効なユーザーを選んでください。'],
    },
  },
  'emulator.invalid_scope': {
    kind: 'input',
    en: {
      title: 'Google knows no such scope',
      cause: 'The emulator gives no code for: {{scopes}}. As at Google, a scope must be written exactly.',
      remedy: [
        'Correct the scope: often it is misspelt, has a slash at the end, or is joined to another one without a space.',
      ],
    },
    ja: {
      title: '存在しないスコープです',
      cause: '次のスコープの認可コードは発行できません: {{scopes}}。Google と同じく、完全に一致する必要があります。',
      remedy: ['スコープを直してください。綴りの誤り、末尾のスラッシュ、空白なしの連結がよくある原因です。'],
    },
  },
  'emulator.redirect_uri_not_registered': {
    kind: 'input',
    en: {
      title: 'This redirect URI is not registered',
      cause: '“{{redirectUri}}” is not among the redirect URIs of the OAuth clients: {{registered}}.',
      remedy: ['Use a registered one, “postmessage”, or none at all for a phone app’s code.'],
    },
    ja: {
      title: 'このリダイレクト URI は登録されていません',
      cause: '「{{redirectUri}}」は、OAuth クライアントのリダイレクト URI({{registered}})にありません。',
      remedy: ['登録済みの URI か postmessage を使うか、スマートフォン アプリの認可コードなら省略してください。'],
    },
  },
  'emulator.invalid_code_challenge': {
    kind: 'input',
    en: {
      title: 'The code challenge is malformed',
      cause: 'An S256 code challenge is 43 characters of base64url (RFC 7636, section 4.2).',
      remedy: ['Give BASE64URL(SHA256(code_verifier)) without padding.'],
    },
    ja: {
      title: 'code challenge の形式が違います',
      cause: 'S256 の code challenge は base64url の 43 文字です(RFC 7636 の 4.2 節)。',
      remedy: ['BASE64URL(SHA256(code_verifier))をパディングなしで指定してください。'],
    },
  },
} as const satisfies DiagnosisTable;
