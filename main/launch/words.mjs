// What the launcher says, in the language of the terminal. It has to speak before anything is built.

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isJapanese = /^ja/i.test(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale);

const sandboxCure =
  'sudo chown root node_modules/electron/dist/chrome-sandbox && sudo chmod 4755 node_modules/electron/dist/chrome-sandbox';
const fetchCure = 'node node_modules/electron/install.js && npm start';

const english = {
  obstacles: {
    noDisplay: {
      what: 'No window can open here: there is no display.',
      cure: 'Run npm start in a desktop session, or on a virtual display: xvfb-run npm start',
    },
    root: {
      what: 'No window can open here: Electron does not run as root, because its sandbox would not hold.',
      cure: 'Run npm start as an ordinary user.',
    },
    noElectron: {
      what: 'No window can open here: Electron’s program is not installed, and it could not be downloaded.',
      cure: `Connect to the network, then: ${fetchCure}`,
    },
    noSandbox: {
      what: 'No window can open here: this system keeps ordinary programs from making the sandbox that Electron needs.',
      cure: `Allow it for this copy: ${sandboxCure}`,
    },
    missingLibrary: {
      what: 'No window can open here: Electron needs the library {{detail}}, which this system lacks.',
      cure: 'Install the package that has it (on Debian: apt-get install libgtk-3-0 libnss3 libasound2), then npm start',
    },
    ended: {
      what: 'No window can open here: Electron ended at once. {{detail}}',
      cure: `Install it afresh, then start again: npm ci && ${fetchCure}`,
    },
  },
  fetching: 'Fetching Electron, about 120 MB, once…',
  intro: 'Here is the tour instead: both recipes in this terminal, then pictures of every screen.',
  emulator: 'Grantscope’s emulator plays Google on this computer, for an invented company.',
  steps: {
    code: '1. A phone app signs its user in, and gets an authorization code for its server.',
    exchange: 'The server exchanges the code, naming the same scopes, and every check of the ID token is told.',
    again: 'A code works once. The second time Grantscope says why it fails, and what to do.',
    calendar: '2. A service account reads a user’s calendar: its JSON key, and the user to act for.',
    p12: 'The same with a .p12 key, which does not hold the account’s address.',
    noSubject: 'Without a user to act for, Google answers 404. Grantscope says why.',
  },
  pictures: 'Pictures of every screen:',
  noPictures: {
    platform: 'No pictures: the browser that takes them runs on Linux (x64) only.',
    browser: 'No pictures: the browser that takes them does not start here (on Debian: apt-get install libnss3).',
    rest: 'The others are missing: the browser that takes them was too slow, or ended.',
  },
  failed: 'The tour could not go on: {{detail}}',
  notBuilt: 'Grantscope could not be built. Where packages are missing, “npm ci” installs them. What was said:',
  developing: 'The window follows what you change. Ctrl-C ends it.',
  end: 'More: README.md, and npm run -s cli -- --help',
};

/** @type {typeof english} */
const japanese = {
  obstacles: {
    noDisplay: {
      what: 'ここではウィンドウを開けません: ディスプレイがありません。',
      cure: 'デスクトップ環境で npm start を実行するか、仮想ディスプレイを使ってください: xvfb-run npm start',
    },
    root: {
      what: 'ここではウィンドウを開けません: サンドボックスが効かなくなるため、Electron は root では動きません。',
      cure: '一般ユーザーで npm start を実行してください。',
    },
    noElectron: {
      what: 'ここではウィンドウを開けません: Electron 本体がなく、ダウンロードもできませんでした。',
      cure: `ネットワークに接続してから実行してください: ${fetchCure}`,
    },
    noSandbox: {
      what: 'ここではウィンドウを開けません: Electron に必要なサンドボックスを、このシステムが一般のプログラムに許していません。',
      cure: `このコピーに許可してください: ${sandboxCure}`,
    },
    missingLibrary: {
      what: 'ここではウィンドウを開けません: Electron に必要なライブラリ {{detail}} がありません。',
      cure: 'それを含むパッケージを入れ(Debian では apt-get install libgtk-3-0 libnss3 libasound2)、npm start を実行してください。',
    },
    ended: {
      what: 'ここではウィンドウを開けません: Electron がすぐに終了しました。{{detail}}',
      cure: `入れ直してから、もう一度起動してください: npm ci && ${fetchCure}`,
    },
  },
  fetching: 'Electron を取得しています(約 120 MB、初回のみ)…',
  intro: '代わりに見学をご案内します。2 つの手順をこのターミナルで実行し、全画面の画像を作ります。',
  emulator: 'Grantscope のエミュレータが、このパソコンの中で架空の会社の Google を演じます。',
  steps: {
    code: '1. スマートフォンのアプリがユーザーをサインインさせ、サーバー用の認可コードを受け取ります。',
    exchange: 'サーバーは同じスコープを指定してコードを交換します。ID トークンの確認結果はすべて表示されます。',
    again: 'コードは 1 回しか使えません。2 回目は、失敗した理由と対処が表示されます。',
    calendar: '2. サービス アカウントが、JSON キーと対象ユーザーを指定して、そのユーザーのカレンダーを読みます。',
    p12: '.p12 キーでも同じです。アカウントのアドレスが入っていないので、一緒に指定します。',
    noSubject: '対象ユーザーを指定しないと、Google は 404 を返します。その理由が表示されます。',
  },
  pictures: '全画面の画像:',
  noPictures: {
    platform: '画像はありません: 撮影用のブラウザは Linux (x64) でのみ動きます。',
    browser: '画像はありません: 撮影用のブラウザがここでは起動しません(Debian では apt-get install libnss3)。',
    rest: '残りの画像はありません: 撮影用のブラウザが遅すぎるか、途中で終了しました。',
  },
  failed: '見学を続けられませんでした: {{detail}}',
  notBuilt: 'Grantscope をビルドできませんでした。パッケージが足りない場合は「npm ci」でインストールされます。原因:',
  developing: '変更はすぐにウィンドウへ反映されます。Ctrl-C で終了します。',
  end: '続きは README.md と npm run -s cli -- --help をご覧ください。',
};

export const words = isJapanese ? japanese : english;
