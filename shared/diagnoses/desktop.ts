import type { DiagnosisTable } from './diagnosis.ts';

/** What goes wrong in the shell around the window: settings on disk, remembered credentials, links, saving files. */
export const desktopDiagnoses = {
  'desktop.caller_refused': {
    kind: 'input',
    en: {
      title: 'A request from outside the window was refused',
      cause: 'The request did not come from Grantscope’s own page. It was not carried out.',
      remedy: ['Close the window and open Grantscope again.', 'If it happens again, reinstall Grantscope.'],
    },
    ja: {
      title: 'ウィンドウ以外からの要求を拒否しました',
      cause: '要求が Grantscope の画面から来たものではなかったため、実行しませんでした。',
      remedy: [
        'ウィンドウを閉じ、Grantscope を開き直してください。',
        '繰り返す場合は、Grantscope を入れ直してください。',
      ],
    },
  },
  'link.not_allowed': {
    kind: 'input',
    en: {
      title: 'This link is not opened',
      cause: 'Grantscope opens https links, and those of the emulator that runs here. This one is neither: {{link}}',
      remedy: ['If you trust the address, copy it and open it in your browser yourself.'],
    },
    ja: {
      title: 'このリンクは開けません',
      cause:
        'Grantscope が開くのは https のリンクと、動作中のエミュレータのリンクだけです。このリンクはどちらでもありません: {{link}}',
      remedy: ['信頼できるアドレスであれば、コピーしてブラウザで開いてください。'],
    },
  },
  'file.not_saved': {
    kind: 'input',
    en: {
      title: 'The file could not be saved',
      cause: 'The system refused to write “{{name}}” ({{reason}}).',
      remedy: ['Choose another folder, or make room on the disk.'],
    },
    ja: {
      title: 'ファイルを保存できませんでした',
      cause: 'システムが「{{name}}」への書き込みを拒否しました({{reason}})。',
      remedy: ['別のフォルダを選ぶか、ディスクの空き容量を増やしてください。'],
    },
  },
  'settings.damaged': {
    kind: 'input',
    en: {
      title: 'The settings could not be read in full',
      cause:
        'The settings file was damaged. What could be understood was taken over, and the old file was kept as “{{kept}}”.',
      remedy: ['Check the settings.', 'Delete the kept file when you no longer need it.'],
    },
    ja: {
      title: '設定の一部を読み込めませんでした',
      cause: '設定ファイルが壊れていました。読み取れた内容は引き継ぎ、元のファイルは「{{kept}}」として残しました。',
      remedy: ['設定を確認してください。', '残したファイルが不要になったら削除してください。'],
    },
  },
  'settings.newer_version': {
    kind: 'input',
    en: {
      title: 'The settings are from a newer Grantscope',
      cause: 'What this version knows was taken over, and the newer file was kept as “{{kept}}”.',
      remedy: ['Update Grantscope.', 'To go back to the newer settings, put the kept file back in place.'],
    },
    ja: {
      title: '新しい版の Grantscope の設定です',
      cause: 'この版で分かる設定だけを引き継ぎ、新しいファイルは「{{kept}}」として残しました。',
      remedy: ['Grantscope を更新してください。', '新しい設定に戻すには、残したファイルを元の名前に戻してください。'],
    },
  },
  'settings.not_saved': {
    kind: 'input',
    en: {
      title: 'The settings could not be saved',
      cause: 'The system refused to write the settings file ({{reason}}). They hold until Grantscope is closed.',
      remedy: ['Make room on the disk, or give your account the right to write there.'],
    },
    ja: {
      title: '設定を保存できませんでした',
      cause:
        'システムが設定ファイルへの書き込みを拒否しました({{reason}})。この設定は Grantscope を閉じるまで有効です。',
      remedy: ['ディスクの空き容量を増やすか、書き込み権限を確認してください。'],
    },
  },
  'remembered.no_key_store': {
    kind: 'input',
    en: {
      title: 'Credentials cannot be remembered here',
      cause: 'This system offers no key store, so they could only be kept unprotected. Grantscope does not do that.',
      remedy: ['Set up a key store (on Linux: GNOME Keyring or KWallet), then start Grantscope again.'],
    },
    ja: {
      title: 'ここでは認証情報を保存できません',
      cause: 'このシステムには鍵の保管庫がなく、保護せずに置くことしかできません。Grantscope はそれをしません。',
      remedy: ['鍵の保管庫(Linux では GNOME Keyring や KWallet)を用意し、Grantscope を起動し直してください。'],
    },
  },
  'remembered.unreadable': {
    kind: 'input',
    en: {
      title: 'Remembered credentials could not be read',
      cause:
        'The key store could not decrypt them (it may have been replaced), or they are not as Grantscope wrote them. The file was kept as “{{kept}}”.',
      remedy: ['Open the credentials again from their files.', 'Delete the kept file when you no longer need it.'],
    },
    ja: {
      title: '保存した認証情報を読み込めませんでした',
      cause:
        '鍵の保管庫で復号できなかったか(入れ替わった可能性があります)、内容が Grantscope の書いた形と異なります。ファイルは「{{kept}}」として残しました。',
      remedy: ['元のファイルから認証情報を開き直してください。', '残したファイルが不要になったら削除してください。'],
    },
  },
  'remembered.not_saved': {
    kind: 'input',
    en: {
      title: 'The credentials could not be remembered',
      cause: 'The system refused to write them ({{reason}}). They are usable until Grantscope is closed.',
      remedy: ['Make room on the disk, or give your account the right to write there.'],
    },
    ja: {
      title: '認証情報を保存できませんでした',
      cause: 'システムが書き込みを拒否しました({{reason}})。Grantscope を閉じるまでは使えます。',
      remedy: ['ディスクの空き容量を増やすか、書き込み権限を確認してください。'],
    },
  },
  'kept_tokens.no_key_store': {
    kind: 'input',
    en: {
      title: 'Tokens cannot be kept here',
      cause: 'This system offers no key store, so they could only be kept unprotected. Grantscope does not do that.',
      remedy: [
        'Work with them until the window closes, and sign in again then.',
        'Or set up a key store (on Linux: GNOME Keyring or KWallet), then start Grantscope again.',
      ],
    },
    ja: {
      title: 'ここではトークンを保存できません',
      cause: 'このシステムには鍵の保管庫がなく、保護せずに置くことしかできません。Grantscope はそれをしません。',
      remedy: [
        'ウィンドウを閉じるまでは使えます。その後はログインし直します。',
        'または、鍵の保管庫(Linux では GNOME Keyring や KWallet)を用意し、Grantscope を起動し直します。',
      ],
    },
  },
  'kept_tokens.unreadable': {
    kind: 'input',
    en: {
      title: 'Kept tokens could not be read',
      cause:
        'The key store could not decrypt them (it may have been replaced), or some are not as Grantscope wrote them. The file was kept as “{{kept}}”.',
      remedy: ['Sign in again.', 'Delete the kept file when you no longer need it.'],
    },
    ja: {
      title: '保存したトークンを読み込めませんでした',
      cause:
        '鍵の保管庫で復号できなかったか(入れ替わった可能性があります)、一部の内容が Grantscope の書いた形と異なります。ファイルは「{{kept}}」として残しました。',
      remedy: ['ログインし直します。', '残したファイルは、不要になったら削除します。'],
    },
  },
  'kept_tokens.not_saved': {
    kind: 'input',
    en: {
      title: 'The tokens could not be kept',
      cause: 'The system refused to write them ({{reason}}). They are usable until Grantscope is closed.',
      remedy: ['Make room on the disk, or give your account the right to write there.'],
    },
    ja: {
      title: 'トークンを保存できませんでした',
      cause: 'システムが書き込みを拒否しました({{reason}})。Grantscope を閉じるまでは使えます。',
      remedy: ['ディスクの空き容量を増やすか、書き込み権限を確認します。'],
    },
  },
} as const satisfies DiagnosisTable;
