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
  'usage.unknown_command': {
    kind: 'input',
    en: {
      title: 'There is no such command',
      cause: 'Grantscope does not know the command “{{name}}”.',
      remedy: ['See all commands: grantscope --help'],
    },
    ja: {
      title: 'そのようなコマンドはありません',
      cause: 'Grantscope に「{{name}}」というコマンドはありません。',
      remedy: ['コマンドの一覧: grantscope --help'],
    },
  },
  'usage.unknown_command.misspelt': {
    kind: 'input',
    en: {
      title: 'There is no such command',
      cause: 'Grantscope does not know the command “{{name}}”.',
      remedy: ['Did you mean “{{suggestion}}”?', 'See all commands: grantscope --help'],
    },
    ja: {
      title: 'そのようなコマンドはありません',
      cause: 'Grantscope に「{{name}}」というコマンドはありません。',
      remedy: ['「{{suggestion}}」のことですか。', 'コマンドの一覧: grantscope --help'],
    },
  },
  'usage.missing_command': {
    kind: 'input',
    en: {
      title: 'The command is not complete',
      cause: '“{{command}}” needs one more word: {{choices}}.',
      remedy: ['See what each does: {{command}} --help'],
    },
    ja: {
      title: 'コマンドが途中までです',
      cause: '「{{command}}」には続きが必要です: {{choices}}。',
      remedy: ['それぞれの説明: {{command}} --help'],
    },
  },
  'usage.unknown_option': {
    kind: 'input',
    en: {
      title: 'There is no such option',
      cause: '“{{command}}” does not take the option “{{option}}”.',
      remedy: ['It is written so: {{command}} {{usage}}', 'See its options: {{command}} --help'],
    },
    ja: {
      title: 'そのようなオプションはありません',
      cause: '「{{command}}」に「{{option}}」というオプションはありません。',
      remedy: ['書き方: {{command}} {{usage}}', 'オプションの一覧: {{command}} --help'],
    },
  },
  'usage.unknown_option.misspelt': {
    kind: 'input',
    en: {
      title: 'There is no such option',
      cause: '“{{command}}” does not take the option “{{option}}”.',
      remedy: ['Did you mean “{{suggestion}}”?', 'See its options: {{command}} --help'],
    },
    ja: {
      title: 'そのようなオプションはありません',
      cause: '「{{command}}」に「{{option}}」というオプションはありません。',
      remedy: ['「{{suggestion}}」のことですか。', 'オプションの一覧: {{command}} --help'],
    },
  },
  'usage.missing_option': {
    kind: 'input',
    en: {
      title: 'A required option is missing',
      cause: '“{{command}}” needs {{option}}.',
      remedy: ['Add {{option}}.', 'See examples: {{command}} --help'],
    },
    ja: {
      title: '必要なオプションがありません',
      cause: '「{{command}}」には {{option}} が必要です。',
      remedy: ['{{option}} を付けてください。', '使い方の例: {{command}} --help'],
    },
  },
  'usage.missing_argument': {
    kind: 'input',
    en: {
      title: 'An argument is missing',
      cause: '“{{command}}” needs the argument “{{argument}}”.',
      remedy: ['It is written so: {{command}} {{usage}}', 'See examples: {{command}} --help'],
    },
    ja: {
      title: '引数がありません',
      cause: '「{{command}}」には引数「{{argument}}」が必要です。',
      remedy: ['書き方: {{command}} {{usage}}', '使い方の例: {{command}} --help'],
    },
  },
  'usage.too_many_arguments': {
    kind: 'input',
    en: {
      title: 'There are too many arguments',
      cause: '“{{command}}” takes fewer arguments than were given ({{given}}).',
      remedy: [
        'It is written so: {{command}} {{usage}}',
        'Put a value that contains spaces in quotation marks.',
        'See examples: {{command}} --help',
      ],
    },
    ja: {
      title: '引数が多すぎます',
      cause: '「{{command}}」が受け取れる数より多い引数({{given}} 個)が指定されました。',
      remedy: [
        '書き方: {{command}} {{usage}}',
        '空白を含む値は引用符で囲んでください。',
        '使い方の例: {{command}} --help',
      ],
    },
  },
  'usage.too_many_arguments.scope_name': {
    kind: 'input',
    en: {
      title: 'The scope is not written in full',
      cause: '“{{name}}” is the name of a scope without its beginning, and “{{command}}” takes no such argument.',
      remedy: ['Write {{copy:scope}}', 'Find scopes by their names: grantscope scopes find {{name}}'],
    },
    ja: {
      title: 'スコープの先頭が省かれています',
      cause: '「{{name}}」はスコープの名前だけで、先頭がありません。「{{command}}」にそのような引数はありません。',
      remedy: ['{{copy:scope}} と指定してください。', '名前からスコープを探す: grantscope scopes find {{name}}'],
    },
  },
  'usage.option_without_value': {
    kind: 'input',
    en: {
      title: 'An option has no value',
      cause: 'The option “{{option}}” needs a value after it.',
      remedy: ['Write the value after “{{option}}”.', 'See examples: {{command}} --help'],
    },
    ja: {
      title: 'オプションに値がありません',
      cause: 'オプション「{{option}}」の後には値が必要です。',
      remedy: ['「{{option}}」の後に値を書いてください。', '使い方の例: {{command}} --help'],
    },
  },
  'usage.invalid_value': {
    kind: 'input',
    en: {
      title: 'A value cannot be used',
      cause: '“{{field}}” may be: {{choices}}. “{{value}}” is none of these.',
      remedy: ['Correct “{{field}}” and try again.'],
    },
    ja: {
      title: '使えない値です',
      cause: '「{{field}}」に指定できるのは {{choices}} です。「{{value}}」は使えません。',
      remedy: ['「{{field}}」を直して、もう一度実行してください。'],
    },
  },
  'usage.two_forms': {
    kind: 'input',
    en: {
      title: 'Two options ask for two forms',
      cause: 'Standard output takes one form, and “{{option}}” and “{{value}}” ask for two.',
      remedy: ['Leave one of them out.', 'With “--report FILE” the events go into a file too, beside any form.'],
    },
    ja: {
      title: '二つのオプションが別々の形を求めています',
      cause: '標準出力の形は一つだけですが、「{{option}}」と「{{value}}」は別々の形を求めています。',
      remedy: [
        'どちらか一方を外してください。',
        '「--report FILE」を付けると、どの形で表示しても、予定をファイルにも書き出せます。',
      ],
    },
  },
  'usage.one_subject_only': {
    kind: 'input',
    en: {
      title: 'A calendar is read as one user',
      cause: 'The option “--subject” holds {{given}} users, and this command acts for one.',
      remedy: ['Name one user with “--subject”, and run the command once for each.'],
    },
    ja: {
      title: 'カレンダーは一人のユーザーとして読みます',
      cause:
        'オプション「--subject」に {{given}} 人のユーザーがありますが、このコマンドが代理で操作できるのは一人です。',
      remedy: ['「--subject」にはユーザーを一人だけ指定し、一人ずつ実行してください。'],
    },
  },
  'usage.stdin_used_twice': {
    kind: 'input',
    en: {
      title: 'Standard input can be read only once',
      cause: '“-” stands in more than one place of this command.',
      remedy: ['Keep one “-”, and give the other value with “@FILE”.'],
    },
    ja: {
      title: '標準入力は一度しか読めません',
      cause: 'このコマンドには「-」が複数あります。',
      remedy: ['「-」は一つだけにし、ほかの値は「@ファイル名」で渡してください。'],
    },
  },
  'usage.input_empty': {
    kind: 'input',
    en: {
      title: 'Nothing was given',
      cause: 'Standard input ended without any text.',
      remedy: ['Name a file: {{command}} FILE', 'Or pipe a text in: cat FILE | {{command}}'],
    },
    ja: {
      title: '何も渡されていません',
      cause: '標準入力に何も書かれないまま終わりました。',
      remedy: ['ファイルを指定する: {{command}} ファイル名', 'またはパイプで渡す: cat ファイル名 | {{command}}'],
    },
  },
  'usage.file_empty': {
    kind: 'input',
    en: {
      title: 'The file is empty',
      cause: '“{{file}}” holds nothing. A download that was interrupted looks like this.',
      remedy: ['Save the file again, or name another one.'],
    },
    ja: {
      title: 'ファイルが空です',
      cause: '「{{file}}」には何も入っていません。ダウンロードが途中で止まると、こうなります。',
      remedy: ['ファイルを保存し直すか、別のファイルを指定してください。'],
    },
  },
  'usage.file_not_found': {
    kind: 'input',
    en: {
      title: 'The file does not exist',
      cause: 'There is no file “{{file}}”.',
      remedy: [
        'Check the path: a relative one starts at the directory the command is run in.',
        'To hand over a text instead of a file, write “-” and pipe it in.',
      ],
    },
    ja: {
      title: 'ファイルがありません',
      cause: '「{{file}}」というファイルはありません。',
      remedy: [
        'パスを確かめてください。相対パスは、コマンドを実行したディレクトリから数えます。',
        'ファイルではなくテキストを渡すには、「-」と書いて、パイプで渡します。',
      ],
    },
  },
  'usage.file_is_directory': {
    kind: 'input',
    en: {
      title: 'This is a directory, not a file',
      cause: '“{{file}}” is a directory.',
      remedy: ['Name a file inside it.'],
    },
    ja: {
      title: 'ファイルではなくディレクトリです',
      cause: '「{{file}}」はディレクトリです。',
      remedy: ['その中のファイルを指定してください。'],
    },
  },
  'usage.file_unreadable': {
    kind: 'input',
    en: {
      title: 'The file cannot be read',
      cause: 'The system did not let Grantscope read “{{file}}” ({{reason}}).',
      remedy: ['Check who may read the file, then try again.'],
    },
    ja: {
      title: 'ファイルを読めません',
      cause: '「{{file}}」の読み取りをシステムが許しませんでした({{reason}})。',
      remedy: ['ファイルの読み取り権限を確かめて、もう一度実行してください。'],
    },
  },
  'usage.file_too_large': {
    kind: 'input',
    en: {
      title: 'The file is too large',
      cause:
        '“{{file}}” holds more than {{limitMiB}} MiB, and is not read. Credentials and tokens have a few kilobytes.',
      remedy: [
        'Of a log, give the part with the error: tail -n 5000 server.log | grantscope diagnose -',
        'Otherwise check that it is the right file.',
      ],
    },
    ja: {
      title: 'ファイルが大きすぎます',
      cause: '「{{file}}」は {{limitMiB}} MiB を超えているため、読み込みませんでした。認証情報やトークンは数 KB です。',
      remedy: [
        'ログの場合は、エラーのある部分だけを渡してください: tail -n 5000 server.log | grantscope diagnose -',
        'それ以外の場合は、正しいファイルか確かめてください。',
      ],
    },
  },
  'usage.file_not_writable': {
    kind: 'input',
    en: {
      title: 'The file cannot be written',
      cause: 'The system did not let Grantscope write “{{file}}” ({{reason}}).',
      remedy: ['Choose a place you may write to.'],
    },
    ja: {
      title: 'ファイルに書き込めません',
      cause: '「{{file}}」への書き込みをシステムが許しませんでした({{reason}})。',
      remedy: ['書き込める場所を指定してください。'],
    },
  },
  'usage.file_exists': {
    kind: 'input',
    en: {
      title: 'There is a file of this name already',
      cause: '“{{file}}” is there, and Grantscope writes over no file here.',
      remedy: ['Give another name, or move the file away first.'],
    },
    ja: {
      title: '同じ名前のファイルがすでにあります',
      cause: '「{{file}}」はすでにあります。Grantscope はここでは既存のファイルを上書きしません。',
      remedy: ['別の名前を指定するか、先にそのファイルを移動してください。'],
    },
  },
  'usage.directory_is_file': {
    kind: 'input',
    en: {
      title: 'This is a file, not a directory',
      cause: '“{{file}}” is a file, and a directory is wanted there.',
      remedy: ['Name a directory. One that is not there yet is made.'],
    },
    ja: {
      title: 'ディレクトリではなくファイルです',
      cause: '「{{file}}」はファイルです。ここにはディレクトリが必要です。',
      remedy: ['ディレクトリを指定してください。まだないものは作成します。'],
    },
  },
  'usage.report_format': {
    kind: 'input',
    en: {
      title: 'The report’s name does not say what to write',
      cause: '“{{file}}” ends in none of {{choices}}.',
      remedy: ['Give a name with one of these endings: it says what is written.'],
    },
    ja: {
      title: 'レポートの形式が分かりません',
      cause: '「{{file}}」の末尾が {{choices}} のどれでもありません。',
      remedy: ['このどれかで終わる名前にしてください。それで形式が決まります。'],
    },
  },
  'usage.one_subject': {
    kind: 'input',
    en: {
      title: 'This command takes one user',
      cause: 'A probe asks for hundreds of scopes, as one user. {{count}} were given.',
      remedy: ['Give one address with --subject.'],
    },
    ja: {
      title: 'ユーザーは 1 人だけ指定してください',
      cause: '数百のスコープを 1 人のユーザーとして要求します。{{count}} 人が指定されました。',
      remedy: ['--subject でアドレスを 1 つ指定してください。'],
    },
  },
  'usage.trace_not_har': {
    kind: 'input',
    en: {
      title: 'The trace needs a name that ends in .har',
      cause: '“{{file}}” does not, and the file would be overwritten.',
      remedy: ['Give a name such as “trace.har”.'],
    },
    ja: {
      title: 'トレースのファイル名は .har で終わる必要があります',
      cause: '「{{file}}」は .har で終わりません。このファイルは上書きされるところでした。',
      remedy: ['「trace.har」のような名前を指定してください。'],
    },
  },
  'usage.not_allowed_from_page': {
    kind: 'input',
    en: {
      title: 'This operation is not open to the page',
      cause: 'The window asked for “{{operation}}”, which only the program itself may do.',
      remedy: ['Report this: it is a fault in Grantscope.'],
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
      title: 'Canceled',
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
      remedy: ['Try again.', 'If it happens again, report it with the name above.'],
      fixedWhen: 'The operation runs to its end.',
    },
    ja: {
      title: 'Grantscope の内部で予期しないことが起きました',
      cause: 'プログラム内部の不具合でこの操作は止まりました({{name|不明}})。これ以上は何も送信していません。',
      remedy: ['もう一度実行してください。', '繰り返す場合は、上の名前を添えてお知らせください。'],
      fixedWhen: '操作が最後まで実行されます。',
    },
  },
} as const satisfies DiagnosisTable;
