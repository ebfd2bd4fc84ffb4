import type { Messages } from '../en.ts';

export const emulator: Messages['emulator'] = {
  running: '{{host}} で動作中',
  stopped: '停止中',
  stop: '停止',
  empty: {
    title: 'Google アカウントなしで、すべて試せます',
    body: 'エミュレータが、このコンピューターの中で Google の役をします。架空の会社、その認証情報ファイル、切り替えられる障害を備えています。外部には何も送信しません。',
    action: 'エミュレータを開始',
  },
  about: 'Google の役をします',
  aboutBody:
    'パス、ステータス、応答本文は Google と同じで、このコンピューターの中だけで動きます。ここの認証情報ファイルを使うと、送信先はすべてここになります。',
  origin: 'アドレス',
  files: '認証情報ファイル',
  file: {
    webClient: { name: 'OAuth クライアント(ウェブ)', means: 'ウェブ アプリケーションの client_secret.json' },
    installedClient: {
      name: 'OAuth クライアント(インストール型)',
      means: 'インストール型アプリケーションの client_secret.json',
    },
    serviceAccountKey: { name: 'サービス アカウント キー', means: 'ドメイン全体の委任がある JSON の鍵' },
    serviceAccountP12: { name: 'サービス アカウント キー(.p12)', means: '同じアカウント。パスワードは notasecret' },
    applicationDefault: {
      name: 'gcloud のログイン情報',
      means: 'サービス アカウントとして署名できる管理者のもの。鍵なしで委任を確認できます',
    },
    undelegatedKey: { name: '委任のない鍵', means: '管理コンソールに登録されていない別のアカウント' },
  },
  open: '開く',
  openWhat: '{{what}}を開く',
  save: '保存…',
  saveWhat: '{{what}}を保存',
  saved: '保存しました。このファイルが使えるのは、このエミュレータに対してだけです。',
  people: 'ユーザー',
  columns: { name: '名前', email: 'メールアドレス', state: '状態' },
  states: { active: '有効', suspended: '停止中', deleted: '削除済み' },
  filterPeople: 'ユーザーを絞り込む',
  faults: '障害',
  faultsOn_other: '障害({{count}} 件オン)',
  filterFaults: '障害を絞り込む',
  faultGroups: {
    delegation: '委任とユーザー',
    authorizationCode: '認可コード、更新トークン、OAuth クライアント',
    google: '鍵、時計、API',
    connection: '接続',
  },
  argument: {
    set: '引数…',
    setFor: '{{what}}の引数',
    label: '引数',
    hint: 'JSON またはそのままの文字列。空なら既定値です。',
    switchOn: 'オンにする',
  },
  view: '表示する内容',
  company: 'ファイルとユーザー',
  code: {
    title: 'スマートフォン アプリが受け取るコード',
    body: 'アプリでログインが済み、サーバー用の 1 回限りの認可コードが渡された、という場面です。',
    user: 'ユーザー',
    scopes: 'スコープ',
    issue: 'コードを発行',
    issued: 'コードを「認可コード」画面に入れました。',
  },
  stopTitle: 'エミュレータを停止しますか?',
  stopBody:
    '発行したコードとトークンは使えなくなります。Grantscope を終了する前にもう一度起動すれば、アドレス、クライアント、鍵は同じです。',
};
