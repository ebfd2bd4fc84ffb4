import type { Language } from '../language.ts';

/** What the shell says outside the page: its menus and the system's own dialogs. Screens' names are in `frame`. */
export interface DesktopWords {
  readonly menu: Readonly<
    Record<
      | 'file'
      | 'openCredential'
      | 'quit'
      | 'edit'
      | 'undo'
      | 'redo'
      | 'cut'
      | 'copy'
      | 'paste'
      | 'selectAll'
      | 'view'
      | 'actualSize'
      | 'zoomIn'
      | 'zoomOut'
      | 'fullScreen'
      | 'developerTools'
      | 'go'
      | 'window'
      | 'minimize'
      | 'close'
      | 'help',
      string
    >
  >;
  readonly chooseCredential: {
    readonly title: string;
    readonly open: string;
    readonly files: string;
    readonly allFiles: string;
  };
  readonly saveFile: { readonly title: string; readonly save: string };
  readonly saveHar: { readonly title: string; readonly save: string };
  readonly saveDelegation: { readonly title: string; readonly save: string };
  readonly saveLeaver: { readonly title: string; readonly save: string };
  readonly saveEvents: { readonly title: string; readonly save: string };
  /** The notification that a watched delegation has become complete. */
  readonly granted: { readonly title: string; readonly body: string };
  /** `{{host}}` is where the link leads. */
  readonly openLink: {
    readonly title: string;
    readonly message: string;
    readonly open: string;
    readonly cancel: string;
  };
  readonly crash: { readonly title: string; readonly message: string };
}

export const desktopWords: Readonly<Record<Language, DesktopWords>> = {
  en: {
    menu: {
      file: 'File',
      openCredential: 'Open credential…',
      quit: 'Quit',
      edit: 'Edit',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      view: 'View',
      actualSize: 'Actual size',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fullScreen: 'Full screen',
      developerTools: 'Developer tools',
      go: 'Go',
      window: 'Window',
      minimize: 'Minimize',
      close: 'Close',
      help: 'Help',
    },
    chooseCredential: {
      title: 'Choose a client_secret.json or a service-account key',
      open: 'Open',
      files: 'Credential files',
      allFiles: 'All files',
    },
    saveFile: { title: 'Save the emulator’s credential file', save: 'Save' },
    saveHar: { title: 'Save the HTTP trace as HAR', save: 'Save' },
    saveDelegation: { title: 'Save the check of delegation', save: 'Save' },
    saveLeaver: { title: 'Save the leaver check', save: 'Save' },
    saveEvents: { title: 'Save the events', save: 'Save' },
    granted: { title: 'Delegation is complete', body: 'Everything that was watched is granted now.' },
    openLink: {
      title: 'Open a link',
      message: 'Open a page of {{host}} in your browser?',
      open: 'Open',
      cancel: 'Cancel',
    },
    crash: {
      title: 'Grantscope has to close',
      message: 'It met a fault of its own. Nothing was changed at Google, and your files are as they were.',
    },
  },
  ja: {
    menu: {
      file: 'ファイル',
      openCredential: '認証情報を開く…',
      quit: '終了',
      edit: '編集',
      undo: '元に戻す',
      redo: 'やり直す',
      cut: '切り取り',
      copy: 'コピー',
      paste: '貼り付け',
      selectAll: 'すべて選択',
      view: '表示',
      actualSize: '実際のサイズ',
      zoomIn: '拡大',
      zoomOut: '縮小',
      fullScreen: '全画面表示',
      developerTools: '開発者ツール',
      go: '移動',
      window: 'ウィンドウ',
      minimize: '最小化',
      close: '閉じる',
      help: 'ヘルプ',
    },
    chooseCredential: {
      title: 'client_secret.json またはサービス アカウント キーを選んでください',
      open: '開く',
      files: '認証情報のファイル',
      allFiles: 'すべてのファイル',
    },
    saveFile: { title: 'エミュレータの認証情報ファイルを保存', save: '保存' },
    saveHar: { title: 'HTTP の記録を HAR として保存', save: '保存' },
    saveDelegation: { title: '委任の確認結果を保存', save: '保存' },
    saveLeaver: { title: '退職者チェックの結果を保存', save: '保存' },
    saveEvents: { title: '予定を保存', save: '保存' },
    granted: { title: '委任が反映されました', body: '見守っていた項目がすべて許可されました。' },
    openLink: {
      title: 'リンクを開く',
      message: '{{host}} のページをブラウザで開きますか。',
      open: '開く',
      cancel: 'キャンセル',
    },
    crash: {
      title: 'Grantscope を終了します',
      message: 'プログラムの不具合が起きました。Google 側は何も変更されておらず、お手元のファイルもそのままです。',
    },
  },
};
