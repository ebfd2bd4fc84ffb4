import type { DiagnosisTable } from './diagnosis.ts';

/** What the token endpoint says to an authorization code (RFC 6749, section 4.1.3), and what its answer may lack. */
export const authorizationCodeDiagnoses = {
  'token.invalid_grant.malformed_code': {
    kind: 'refused',
    en: {
      title: 'What was sent is not a well-formed code',
      cause: 'Google could not read the value as one of its codes: it was cut, encoded twice, or is something else.',
      remedy: [
        'Take only the parameter “code” of the redirect and decode it once.',
        'Check that nothing was lost: a code begins with “4/” and has about 70 characters.',
      ],
    },
    ja: {
      title: '送信した値は認可コードの形をしていません',
      cause:
        'Google はこの値をコードとして読み取れませんでした。途中で切れているか、二重にエンコードされているか、別のものです。',
      remedy: [
        'リダイレクト先アドレスの「code」の値だけを取り出し、一度だけデコードしてください。',
        '欠けていないか確認してください。コードは「4/」で始まり、70 文字ほどあります。',
      ],
    },
  },
  'token.invalid_grant.code_still_encoded': {
    kind: 'refused',
    en: {
      title: 'The code is still URL-encoded',
      cause: 'It holds a %-sequence, was encoded a second time on its way, and so is not the code that Google issued.',
      remedy: ['Decode the code once after reading it from the redirect: 4%2F0A… becomes 4/0A….'],
    },
    ja: {
      title: 'コードが URL エンコードされたままです',
      cause: 'コードに % の並びがあり、送信時にもう一度エンコードされたため、Google が発行したコードと一致しません。',
      remedy: ['リダイレクトから読み取ったコードを一度デコードしてください。4%2F0A… は 4/0A… になります。'],
    },
  },
  'token.invalid_grant.code_is_a_token': {
    kind: 'refused',
    en: {
      title: 'A token was sent where a code belongs',
      cause: 'Google refused it because it is no authorization code: it has the look of one of Google’s other secrets.',
      remedy: [
        'On Android and iOS, send serverAuthCode to the server: not accessToken, not idToken.',
        'An access token needs no exchange; a refresh token is used with grant_type=refresh_token.',
      ],
    },
    ja: {
      title: '認可コードの代わりにトークンが送信されました',
      cause: '認可コードではないため Google に拒否されました。Google の別の秘密情報のように見えます。',
      remedy: [
        'Android や iOS では serverAuthCode をサーバーに送ってください(accessToken や idToken ではありません)。',
        'アクセス トークンは交換不要です。更新トークンは grant_type=refresh_token で使います。',
      ],
    },
  },
  'token.invalid_grant.code_already_used': {
    kind: 'refused',
    en: {
      title: 'The code was already used',
      cause:
        'An authorization code works once, and this one was exchanged before: by a retry, a reloaded page or a second server.',
      remedy: [
        'Get a new code: start the sign-in again.',
        'In your own program, exchange each code once and never retry the exchange.',
      ],
    },
    ja: {
      title: 'コードはすでに使われています',
      cause: '認可コードは一度しか使えません。再試行、ページの再読み込み、別のサーバーなどですでに交換されています。',
      remedy: [
        'ログインをやり直して、新しいコードを取得してください。',
        '自分のプログラムでは、コードごとに一度だけ交換し、再試行しないでください。',
      ],
    },
  },
  'token.invalid_grant.code_refused': {
    kind: 'refused',
    en: {
      title: 'Google refused the code and does not say why',
      cause:
        'The same answer is given for a code that expired, was used before, or was issued to another client or redirect URI.',
      remedy: [
        'Get a new code and exchange it at once: a code lives for minutes.',
        'Use the client the code was asked for: this file has {{clientId|another client ID}}.',
        'Send the redirect URI of the sign-in, byte for byte.',
      ],
    },
    ja: {
      title: 'Google はコードを拒否しましたが理由を示していません',
      cause:
        '期限切れ、使用済み、別のクライアントや別のリダイレクト URI に発行されたコードでは、どれも同じ応答になります。',
      remedy: [
        '新しいコードを取得し、すぐに交換してください。コードの寿命は数分です。',
        'コードを要求したクライアントを使ってください。このファイルのクライアント ID は {{clientId|別のもの}} です。',
        'ログイン時のリダイレクト URI を一字一句同じまま送信してください。',
      ],
    },
  },
  'token.invalid_grant.code_verifier_missing': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.5',
    en: {
      title: 'The code needs its code verifier',
      cause: 'The sign-in was started with PKCE (code_challenge), and the exchange carried no code_verifier.',
      remedy: [
        'Get a new code and give the code_verifier that belongs to its code_challenge.',
        'Or leave code_challenge out of the sign-in URL.',
      ],
    },
    ja: {
      title: 'このコードには code_verifier が必要です',
      cause: 'ログインは PKCE(code_challenge)付きで始まりましたが、交換時に code_verifier が送られていません。',
      remedy: [
        '新しいコードを取得し、code_challenge と対になる code_verifier を指定してください。',
        'または、ログイン URL から code_challenge を外してください。',
      ],
    },
  },
  'token.invalid_grant.code_verifier_wrong': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.6',
    en: {
      title: 'The code verifier does not belong to this code',
      cause: 'Its SHA-256 is not the code_challenge that the sign-in was started with.',
      remedy: [
        'Keep the verifier of each sign-in with its state, and send that one.',
        'Get a new code: this one may be spent.',
      ],
    },
    ja: {
      title: 'code_verifier がこのコードのものではありません',
      cause: 'SHA-256 が、ログイン開始時の code_challenge と一致しません。',
      remedy: [
        'ログインごとの code_verifier を state と一緒に保存し、対になるものを送信してください。',
        '新しいコードを取得してください。このコードはもう使えない可能性があります。',
      ],
    },
  },
  'token.invalid_grant.code_verifier_not_needed': {
    kind: 'refused',
    en: {
      title: 'This code was made without PKCE',
      cause: 'A code_verifier was sent, but the sign-in carried no code_challenge.',
      remedy: ['Leave the code verifier empty, or start the sign-in with code_challenge.'],
    },
    ja: {
      title: 'このコードは PKCE なしで発行されています',
      cause: 'code_verifier を送信しましたが、ログイン時に code_challenge がありませんでした。',
      remedy: ['code_verifier を空にするか、code_challenge を付けてログインし直してください。'],
    },
  },
  'token.redirect_uri_mismatch': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    en: {
      title: 'The redirect URI is not the one of the sign-in',
      cause: 'The code was issued for another redirect URI than {{redirectUri|the one that was sent}}.',
      remedy: [
        'Send the redirect_uri of the sign-in URL, byte for byte: scheme, port, path and final slash count.',
        'For a phone app’s serverAuthCode leave it empty; for a JavaScript popup’s code send “postmessage”.',
      ],
    },
    ja: {
      title: 'リダイレクト URI がログイン時のものと違います',
      cause: 'コードは {{redirectUri|送信したもの}} とは別のリダイレクト URI に対して発行されています。',
      remedy: [
        'ログイン URL の redirect_uri を一字一句同じまま送信してください(スキーム、ポート、パス、末尾のスラッシュも区別されます)。',
        'スマートフォン アプリの serverAuthCode なら空に、JavaScript のポップアップのコードなら「postmessage」にしてください。',
      ],
    },
  },
  'token.redirect_uri_mismatch.none_sent': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    en: {
      title: 'The code was made for a redirect URI',
      cause: 'None was sent, as is right for a phone app’s code; but this code came through a redirect or a popup.',
      remedy: [
        'Give the redirect_uri of the sign-in URL, byte for byte. The file lists: {{registered|none}}.',
        'For a code from a JavaScript popup give “postmessage”.',
        'Or paste the whole address that the browser was redirected to instead of the code alone.',
      ],
    },
    ja: {
      title: 'このコードにはリダイレクト URI が必要です',
      cause:
        'スマートフォン アプリのコードとみなしてリダイレクト URI を送りませんでしたが、このコードはリダイレクトまたはポップアップで発行されています。',
      remedy: [
        'ログイン URL の redirect_uri を一字一句同じまま指定してください。ファイルの記載: {{registered|なし}}。',
        'JavaScript のポップアップのコードなら「postmessage」を指定してください。',
        'コードだけでなく、リダイレクト先のアドレス全体を貼り付けてもかまいません。',
      ],
    },
  },
  'token.redirect_uri_mismatch.postmessage_sent': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/ios/offline-access',
    en: {
      title: '“postmessage” is only for JavaScript popup codes',
      cause: 'This code was made another way: by a phone app (no redirect URI) or by a redirect.',
      remedy: [
        'For a phone app’s serverAuthCode leave the redirect URI empty.',
        'For a redirect give the redirect_uri of the sign-in URL.',
      ],
    },
    ja: {
      title: '「postmessage」は JavaScript のポップアップ専用です',
      cause: 'このコードは別の方法(スマートフォン アプリ、またはリダイレクト)で発行されています。',
      remedy: [
        'スマートフォン アプリの serverAuthCode なら、リダイレクト URI を空にしてください。',
        'リダイレクトで得たコードなら、ログイン URL の redirect_uri を指定してください。',
      ],
    },
  },
  'token.unauthorized_client.code_of_other_client': {
    kind: 'refused',
    en: {
      title: 'The code belongs to another OAuth client',
      cause: 'It was asked for with another client ID than {{clientId|the one in this file}}.',
      remedy: [
        'Use the client_secret.json of the client that the sign-in URL names in client_id.',
        'On Android and iOS: of the web client whose ID the app passes as serverClientId.',
      ],
    },
    ja: {
      title: 'コードは別の OAuth クライアントのものです',
      cause: 'コードの要求に使われたクライアント ID は {{clientId|このファイルのもの}} ではありません。',
      remedy: [
        'ログイン URL の client_id にあるクライアントの client_secret.json を使ってください。',
        'Android や iOS では、アプリが serverClientId として渡すウェブ クライアントのものを使ってください。',
      ],
    },
  },

  'token.no_refresh_token.phone_app': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/android/offline-access',
    en: {
      title: 'There is no refresh token',
      cause:
        'For a phone app’s code Google gives one only the first time the person agrees; later codes bring an access token alone.',
      remedy: [
        'Use the refresh token that was stored the first time.',
        'If it is lost: ask with forceCodeForRefreshToken (Android), or let the person remove the app at myaccount.google.com/connections and sign in again. {{open:connections}}',
      ],
    },
    ja: {
      title: '更新トークンがありません',
      cause:
        'スマートフォン アプリのコードでは、Google は本人が最初に許可したときだけ更新トークンを渡します。2 回目からはアクセス トークンだけです。',
      remedy: [
        '最初に保存した更新トークンを使ってください。',
        '失った場合は、forceCodeForRefreshToken(Android)を指定するか、本人が myaccount.google.com/connections でアプリとの接続を解除してからログインし直してください。 {{open:connections}}',
      ],
    },
  },
  'token.no_refresh_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    en: {
      title: 'There is no refresh token',
      cause:
        'Google gives one only if the sign-in URL had access_type=offline and the consent screen was really shown.',
      remedy: [
        'Add access_type=offline and prompt=consent to the sign-in URL and get a new code.',
        'Store the refresh token: it is not given again at the next sign-in.',
      ],
    },
    ja: {
      title: '更新トークンがありません',
      cause:
        'Google が更新トークンを渡すのは、ログイン URL に access_type=offline があり、同意画面が実際に表示されたときだけです。',
      remedy: [
        'ログイン URL に access_type=offline と prompt=consent を加えて、新しいコードを取得してください。',
        '更新トークンは保存してください。次のログインでは渡されません。',
      ],
    },
  },
  'token.no_id_token': {
    kind: 'refused',
    en: {
      title: 'There is no ID token',
      cause:
        'The sign-in did not ask for the scope “openid” (nor email or profile), so Google does not say who signed in.',
      remedy: ['Add the scope “openid” to the sign-in and get a new code.'],
    },
    ja: {
      title: 'ID トークンがありません',
      cause:
        'ログイン時にスコープ「openid」(または email、profile)が要求されていないため、Google は誰がログインしたかを示しません。',
      remedy: ['ログイン時のスコープに「openid」を加えて、新しいコードを取得してください。'],
    },
  },
  'token.scopes_missing': {
    kind: 'refused',
    en: {
      title: 'Not all scopes were granted',
      cause:
        'Missing: {{missing|some}}. The sign-in did not ask for them, or the person left boxes unticked on the consent screen.',
      remedy: [
        'Compare with the scopes that the app asks for: the code decides, not the exchange.',
        'Ask again for the missing ones with include_granted_scopes=true.',
      ],
    },
    ja: {
      title: '許可されていないスコープがあります',
      cause: '不足: {{missing|一部}}。ログイン時に要求されていないか、同意画面でチェックが外されています。',
      remedy: [
        'アプリが要求しているスコープと比べてください。スコープはコードで決まり、交換時には変えられません。',
        '不足分を include_granted_scopes=true を付けて、もう一度要求してください。',
      ],
    },
  },
} as const satisfies DiagnosisTable;
