import type { DiagnosisTable } from './diagnosis.ts';

/** An authorization code before it is spent: three of these stop the exchange, the others only warn. */
export const codePreflightDiagnoses = {
  'code.empty': {
    kind: 'input',
    en: {
      title: 'No authorization code was given',
      cause: 'The field “code” is empty.',
      remedy: ['Paste the code, or the whole address that the browser was redirected to.'],
    },
    ja: {
      title: '認可コードが入力されていません',
      cause: '「code」が空です。',
      remedy: ['コード、またはブラウザがリダイレクトされたアドレス全体を貼り付けてください。'],
    },
  },
  'code.unreadable': {
    kind: 'input',
    en: {
      title: 'This cannot be an authorization code',
      cause:
        'The field “code” holds white space, line breaks or other characters that no code contains, or it is too long.',
      remedy: ['Copy the code again, from the parameter “code” of the redirect, and nothing else.'],
    },
    ja: {
      title: '認可コードとして読み取れません',
      cause: '「code」に空白や改行など、コードには現れない文字が含まれているか、長すぎます。',
      remedy: ['リダイレクト先アドレスの「code」の値だけを、もう一度コピーしてください。'],
    },
  },
  'code.none_in_url': {
    kind: 'input',
    en: {
      title: 'The redirect URL carries no code',
      cause: 'Google sent the browser back without a code ({{error|no reason was given}}).',
      remedy: [
        '“access_denied” means that the person, or their administrator, refused: start the sign-in again.',
        'Otherwise copy the whole address from the browser, before the page changes it.',
      ],
    },
    ja: {
      title: 'リダイレクト URL にコードがありません',
      cause: 'Google はコードを付けずにブラウザを戻しました({{error|理由の記載なし}})。',
      remedy: [
        '「access_denied」は、本人または管理者が許可しなかったという意味です。ログインをやり直してください。',
        'それ以外の場合は、ページがアドレスを書き換える前に、アドレス全体をコピーしてください。',
      ],
    },
  },
  'code.several_found': {
    kind: 'input',
    en: {
      title: 'The text holds several codes',
      cause: '{{count}} different codes are in it, and only one can be sent.',
      remedy: ['Paste only the one code, or the one line that holds it.'],
    },
    ja: {
      title: '複数のコードが含まれています',
      cause: '異なるコードが {{count}} 個ありますが、送信できるのは 1 つだけです。',
      remedy: ['対象の 1 行、または 1 つのコードだけを貼り付けてください。'],
    },
  },

  'code.was_in_log': {
    kind: 'input',
    en: {
      title: 'The code was taken out of a longer text',
      cause: 'A log line or another text was given. Only the code in it is sent.',
      remedy: ['A code in a log is a secret in a log: leave the query out of what your server writes down.'],
    },
    ja: {
      title: '長い文からコードを取り出しました',
      cause: 'ログ行などの文が入力されました。送信するのはその中のコードだけです。',
      remedy: ['ログに残ったコードは、ログに残った秘密情報です。サーバーのログにはクエリを残さないでください。'],
    },
  },
  'code.still_encoded': {
    kind: 'input',
    en: {
      title: 'A %-sequence in the code cannot be decoded',
      cause: 'No code of Google’s holds a “%”. This one was cut within %2F, or encoded in another way.',
      remedy: ['Copy the value of “code” again, whole, and decode it once.'],
    },
    ja: {
      title: 'デコードできない % の並びがあります',
      cause: 'Google のコードに「%」は現れません。%2F の途中で切れたか、別の方法でエンコードされています。',
      remedy: ['「code」の値全体をコピーし直し、一度だけデコードしてください。'],
    },
  },
  'code.was_redirect_url': {
    kind: 'input',
    en: {
      title: 'The code was taken out of a redirect URL',
      cause:
        'A whole address was given. Only its parameter “code” is sent, with the redirect URI {{redirectUri|given with it}}.',
      remedy: ['In your own program, send only the value of “code”, decoded once.'],
    },
    ja: {
      title: 'リダイレクト URL からコードを取り出しました',
      cause:
        'アドレス全体が入力されました。送信するのは「code」の値だけで、リダイレクト URI は {{redirectUri|一緒に指定されたもの}} です。',
      remedy: ['自分のプログラムでは「code」の値だけを、一度だけデコードして送信してください。'],
    },
  },
  'code.had_surroundings': {
    kind: 'input',
    en: {
      title: 'Something around the code was removed',
      cause: 'White space or quotation marks stood around the code. They are not sent.',
      remedy: ['In your own program, remove them too: Google answers “Malformed auth code.” otherwise.'],
    },
    ja: {
      title: 'コードの前後にあった文字を取り除きました',
      cause: 'コードの前後に空白または引用符がありました。それらは送信しません。',
      remedy: ['自分のプログラムでも取り除いてください。残っていると Google は「Malformed auth code.」と応答します。'],
    },
  },
  'code.was_encoded': {
    kind: 'input',
    en: {
      title: 'The code was still URL-encoded',
      cause: 'It held %-sequences such as %2F, which no code contains. It is sent decoded.',
      remedy: [
        'In your own program, decode the code once after reading it from the redirect (4%2F0A… becomes 4/0A…).',
        'Then let the HTTP library encode the form body, once.',
      ],
    },
    ja: {
      title: 'コードが URL エンコードされたままでした',
      cause: 'コードには現れないはずの %2F などが含まれていました。デコードして送信します。',
      remedy: [
        '自分のプログラムでは、リダイレクトから読み取ったコードを一度デコードしてください(4%2F0A… は 4/0A… になります)。',
        'そのあとのフォームのエンコードは、HTTP ライブラリに一度だけ任せてください。',
      ],
    },
  },
  'code.looks_like_token': {
    kind: 'input',
    en: {
      title: 'This looks like another secret, not like a code',
      cause:
        'Google’s authorization codes begin with “4/”. This looks like another value: {{looksLike|another secret}}.',
      remedy: [
        'On Android and iOS, send serverAuthCode to the server: not accessToken, not idToken.',
        'In a browser, take the parameter “code” of the redirect.',
      ],
    },
    ja: {
      title: '認可コードではなく別の秘密情報のようです',
      cause: 'Google の認可コードは「4/」で始まります。これは次のもののように見えます: {{looksLike|別の秘密情報}}。',
      remedy: [
        'Android や iOS では serverAuthCode をサーバーに送ってください(accessToken や idToken ではありません)。',
        'ブラウザでは、リダイレクト先アドレスの「code」の値を使ってください。',
      ],
    },
  },
  'code.used_here_before': {
    kind: 'input',
    en: {
      title: 'This code was sent from here before',
      cause: 'A code works once. The earlier exchange in this session ended so: {{before|sent}}.',
      remedy: ['If Google refuses it now, get a new code.'],
    },
    ja: {
      title: 'このコードはすでにここから送信されています',
      cause: 'コードは一度しか使えません。このセッションでの以前の交換の結果: {{before|送信済み}}。',
      remedy: ['Google に拒否された場合は、新しいコードを取得してください。'],
    },
  },
  'code.redirect_uri_not_registered': {
    kind: 'input',
    en: {
      title: 'The redirect URI is not one of this client’s',
      cause:
        'The file lists {{registered|no redirect URI}}, and {{redirectUri}} is not among them. The file may be older than the console.',
      remedy: [
        'Check that the code was made for exactly this redirect URI: scheme, port, path and final slash count.',
        'Google Cloud console > Google Auth Platform > Clients > your client > Authorized redirect URIs lists those in force. {{open:clients}}',
      ],
    },
    ja: {
      title: 'リダイレクト URI がこのクライアントのものではありません',
      cause:
        'ファイルに記載されているのは {{registered|なし}} で、{{redirectUri}} は含まれていません。ファイルがコンソールの設定より古い可能性もあります。',
      remedy: [
        'コードがこのリダイレクト URI と完全に同じもので発行されたか確認してください(スキーム、ポート、パス、末尾のスラッシュも区別されます)。',
        '有効なものは Google Cloud コンソールの Google Auth Platform > Clients > 対象のクライアント > [承認済みのリダイレクト URI] で確認できます。 {{open:clients}}',
      ],
    },
  },
  'code.client_kind_unusual': {
    kind: 'input',
    en: {
      title: 'A web client is usual for such a code',
      cause:
        'A phone app’s code and a JavaScript popup’s code belong to a client of type Web application, and this file is of type Desktop app.',
      remedy: [
        'Use the client_secret.json of the web client whose ID the app asked the code for (its serverClientId).',
        'If the code came through a redirect, give that redirect URI.',
      ],
    },
    ja: {
      title: 'この種のコードには通常ウェブ クライアントを使います',
      cause:
        'スマートフォン アプリや JavaScript のポップアップで得たコードは [ウェブ アプリケーション] のクライアントのものですが、このファイルは [デスクトップ アプリ] です。',
      remedy: [
        'アプリがコードを要求したときのウェブ クライアント(serverClientId)の client_secret.json を使ってください。',
        'リダイレクトで得たコードなら、そのリダイレクト URI を指定してください。',
      ],
    },
  },
  'code.verifier_missing': {
    kind: 'input',
    en: {
      title: 'No code verifier was given',
      cause: 'Desktop apps usually ask with PKCE. If this one did, Google wants the code_verifier of that request.',
      remedy: ['If the sign-in URL carried code_challenge, give the code_verifier that belongs to it.'],
    },
    ja: {
      title: 'code_verifier が指定されていません',
      cause: 'デスクトップ アプリはふつう PKCE を使います。その場合 Google はリクエスト時の code_verifier を求めます。',
      remedy: ['ログイン URL に code_challenge があった場合は、対になる code_verifier を指定してください。'],
    },
  },
  'code.verifier_malformed': {
    kind: 'input',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.1',
    en: {
      title: 'The code verifier has an unusual form',
      cause:
        'A code_verifier has 43 to 128 characters: letters, digits and the marks -._~ only. This one has {{length}} characters.',
      remedy: ['Give the verifier itself, not the code_challenge that was made from it.'],
    },
    ja: {
      title: 'code_verifier の形式が通常と異なります',
      cause: 'code_verifier は、英数字と記号 -._~ からなる 43〜128 文字です。指定されたものは {{length}} 文字です。',
      remedy: ['code_challenge ではなく、その元になった code_verifier を指定してください。'],
    },
  },
} as const satisfies DiagnosisTable;
