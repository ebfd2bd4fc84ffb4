import type { Messages } from '../en.ts';

export const tokens: Messages['tokens'] = {
  empty: {
    title: 'トークンはまだありません',
    body: '交換、ログイン、更新で得たトークンをここに一覧表示します。ウィンドウを閉じるまで、または保存している間残ります。',
  },
  sets: {
    label: 'このセッションのトークン',
    somebody: '不明(ID トークンなし)',
    revoked: '取り消し済み',
    kept: '保存済み',
  },
  keep: {
    label: 'トークンの保存',
    action: '保存する',
    kept: 'システムのキーストアで暗号化して、破棄するまでこのコンピューターに保存します。',
    inMemory: 'メモリ上だけにあり、ウィンドウを閉じると消えます。',
    noKeyStore: 'メモリ上だけにあります。このシステムには、保存に使えるキーストアがありません。',
  },
  forget: {
    action: '破棄',
    title: 'このトークンを破棄しますか?',
    body: '保存したものも含め、ここから消します。許可は残り、トークンを持っている人は引き続き使えます。許可を終わらせるには取り消してください。',
    confirm: 'トークンを破棄',
  },
  clientNotOpen: '更新するには、[認証情報] でクライアントのファイルを開いてください',
  missing: {
    unticked:
      '同意画面では要求されています。本人がチェックを外したか、組織の管理者がこのアプリに許可していません。ログインし直してチェックを付けたままにし、それでも足りなければ管理者に確認してください([API の制御])。',
    notAskedTitle: '要求されていない',
    notAsked: 'ログイン URL に含まれていません。交換時には追加できないため、URL の scope に加えてください。',
  },
  userinfo: {
    ask: 'userinfo',
    askWhat: 'このアクセス トークンの本人を userinfo に照会',
    title: 'userinfo による本人の情報',
    asked: '{{time}} にアクセス トークンで照会',
    same: 'ID トークンと同じ人です(sub)。',
    other: 'ID トークンと別の人です(sub が違います)。2 つを一緒に使わないでください。',
    absent: '含まれないもの: {{claims}}(スコープ「{{scope}}」が許可されていません)',
  },
  calls: {
    exchange: 'コードの交換',
    refresh: '更新',
    inspect: 'tokeninfo',
    userinfo: 'userinfo',
    revoke: '取り消す',
  },
  pasted: {
    title: 'ほかで得たトークン',
    label: 'アクセス トークン、更新トークン、ID トークン',
    placeholder: 'ya29.…、1//…、eyJ…',
    hint: 'すぐに本体へ渡し、欄は空になります。照会するまで何も送信しません。',
    none: 'トークンが見つかりません。',
    detail: '貼り付け',
    forgetWhat: '貼り付けた{{what}}を破棄',
  },
};
