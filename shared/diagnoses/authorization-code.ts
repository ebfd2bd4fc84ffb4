import type { DiagnosisTable } from './diagnosis.ts';

const exchange = 'https://developers.google.com/identity/protocols/oauth2/web-server#exchange-authorization-code';

/** What the token endpoint says to an authorization code (RFC 6749, section 4.1.3), and what its answer may lack. */
export const authorizationCodeDiagnoses = {
  'token.invalid_grant.malformed_code': {
    kind: 'refused',
    reference: exchange,
    en: {
      title: 'What was sent is not a well-formed code',
      cause: 'Google could not read the value as one of its codes: it was cut, encoded twice, or is something else.',
      remedy: [
        'Take only the value of “code” out of the redirect URL, and decode it once (4%2F0A… becomes 4/0A…).',
        'Check that nothing was lost: the value begins with “4/”, and has no quotes or spaces around it.',
        'Exchange it once; if it is older than some minutes, get a new one first.',
      ],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: '送信した値は認可コードの形をしていません',
      cause:
        'Google はこの値をコードとして読み取れませんでした。途中で切れているか、二重にエンコードされているか、別のものです。',
      remedy: [
        'リダイレクト URL から「code」の値だけを取り出し、一度だけデコードします。4%2F0A… は 4/0A… になります。',
        '欠けていないか確認します。値は「4/」で始まり、前後に引用符や空白はありません。',
        '一度だけ交換します。取得から何分もたっていれば、先に新しいコードを取得します。',
      ],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_still_encoded': {
    kind: 'refused',
    reference: exchange,
    en: {
      title: 'The code is still URL-encoded',
      cause: 'It holds a %-sequence, was encoded a second time on its way, and so is not the code that Google issued.',
      remedy: [
        'Decode the code once after reading it from the redirect (4%2F0A… becomes 4/0A…).',
        'Let the HTTP library encode the form body, once.',
      ],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: 'コードが URL エンコードされたままです',
      cause: 'コードに % の並びがあり、送信時にもう一度エンコードされたため、Google が発行したコードと一致しません。',
      remedy: [
        'リダイレクトから読み取ったコードを、一度だけデコードします。4%2F0A… は 4/0A… になります。',
        'フォーム本文のエンコードは、HTTP ライブラリに一度だけ任せます。',
      ],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_is_a_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/ios/offline-access',
    en: {
      title: 'A token was sent where a code belongs',
      cause: 'Google refused it because it is not an authorization code: it looks like one of Google’s other secrets.',
      remedy: [
        'On Android and iOS, send serverAuthCode to the server, not accessToken or idToken.',
        'In a browser, take the value of “code” out of the redirect URL.',
        'Use an access token as it is, and a refresh token with grant_type=refresh_token.',
      ],
      fixedWhen: 'The exchange of a real code answers with an access token.',
    },
    ja: {
      title: '認可コードの代わりにトークンが送信されました',
      cause: '認可コードではないため Google に拒否されました。Google の別の秘密情報のように見えます。',
      remedy: [
        'Android や iOS では、accessToken や idToken ではなく、serverAuthCode をサーバーに送ります。',
        'ブラウザでは、リダイレクト URL の「code」の値を使います。',
        'アクセス トークンはそのまま使い、更新トークンは grant_type=refresh_token で使います。',
      ],
      fixedWhen: '本来の認可コードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_already_used': {
    kind: 'refused',
    reference: exchange,
    en: {
      title: 'The code was already used',
      cause:
        'An authorization code works once, and this one was exchanged before: by a retry, a reloaded page or a second server.',
      remedy: [
        'Start the sign-in again to get a new code.',
        'In your own program, exchange each code once and never retry the exchange.',
      ],
      fixedWhen: 'The exchange of the new code answers with an access token.',
    },
    ja: {
      title: 'コードはすでに使われています',
      cause: '認可コードは一度しか使えません。再試行、ページの再読み込み、別のサーバーなどですでに交換されています。',
      remedy: [
        'ログインをやり直して、新しいコードを取得します。',
        '自分のプログラムでは、コードごとに一度だけ交換し、交換を再試行しません。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_refused': {
    kind: 'refused',
    reference: exchange,
    en: {
      title: 'Google refused the code and does not say why',
      cause:
        'The same answer is given for a code that expired, was used before, or was issued to another client or redirect URI.',
      remedy: [
        'Get a new code, and exchange it at once.',
        'Use the client that the code was asked for: this file has {{copy:clientId|another client ID}}.',
        'Send the redirect URI of the sign-in, byte for byte.',
      ],
      fixedWhen: 'The exchange of the new code answers with an access token.',
    },
    ja: {
      title: 'Google はコードを拒否しましたが理由を示していません',
      cause:
        '期限切れ、使用済み、別のクライアントや別のリダイレクト URI に発行されたコードでは、どれも同じ応答になります。',
      remedy: [
        '新しいコードを取得し、すぐに交換します。',
        'コードを要求したクライアントを使います。このファイルのクライアント ID: {{copy:clientId|(別のもの)}}',
        'ログイン時のリダイレクト URI を、一字一句同じまま送信します。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_expired': {
    kind: 'refused',
    reference: exchange,
    en: {
      title: 'The code is too old',
      cause:
        'A code works only for some minutes. This one has been known here for {{codeAgeAtLeast|an unknown number of}} seconds, and may be older.',
      remedy: [
        'Start the sign-in again to get a new code, and exchange it at once.',
        'In your own program, exchange it where the redirect arrives, not in a later job.',
      ],
      fixedWhen: 'The exchange of the new code answers with an access token.',
    },
    ja: {
      title: 'コードの有効期限が切れています',
      cause:
        'コードが使えるのは数分間だけです。このコードは受け取ってから {{codeAgeAtLeast|不明な}} 秒たっていて、発行はさらに前の可能性もあります。',
      remedy: [
        'ログインをやり直して新しいコードを取得し、すぐに交換します。',
        '自分のプログラムでは、後の処理に回さず、リダイレクトを受け取った場所で交換します。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_of_other_client': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3',
    en: {
      title: 'The code was issued to another client ID',
      cause:
        'A code works only for the client it was asked for: {{issuedTo|another one}}. The exchange used {{clientId|the one in this file}}.',
      remedy: [
        'Exchange the code with the file of the client in the sign-in URL (client_id).',
        'For a phone app, its server client ID has to be that of the web client that exchanges the code.',
      ],
      fixedWhen: 'The exchange of a new code answers with an access token.',
    },
    ja: {
      title: 'コードは別のクライアント ID に発行されています',
      cause:
        'コードは、要求したクライアント({{issuedTo|別のもの}})でしか使えません。交換には {{clientId|このファイルのもの}} が使われました。',
      remedy: [
        'ログイン URL の client_id と同じクライアントのファイルで交換してください。',
        'スマートフォン アプリの場合は、サーバー クライアント ID に、交換を行うウェブ クライアントを指定してください。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_verifier_missing': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.5',
    en: {
      title: 'The code needs its code verifier',
      cause: 'The sign-in was started with PKCE (code_challenge), and the exchange carried no code_verifier.',
      remedy: [
        'Get a new code.',
        'Exchange it together with the code_verifier that belongs to its code_challenge.',
        'Or leave code_challenge out of the sign-in URL.',
      ],
      fixedWhen: 'The exchange of the new code answers with an access token.',
    },
    ja: {
      title: 'このコードには code_verifier が必要です',
      cause: 'ログインは PKCE(code_challenge)付きで始まりましたが、交換時に code_verifier が送られていません。',
      remedy: [
        '新しいコードを取得します。',
        'code_challenge と対になる code_verifier を付けて交換します。',
        'または、ログイン URL から code_challenge を外します。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_verifier_wrong': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.6',
    en: {
      title: 'The code verifier does not belong to this code',
      cause: 'Its SHA-256 is not the code_challenge that the sign-in was started with.',
      remedy: [
        'Keep the verifier of each sign-in together with its state, and send that one.',
        'Get a new code: this one may be spent.',
      ],
      fixedWhen: 'The exchange of the new code answers with an access token.',
    },
    ja: {
      title: 'code_verifier がこのコードのものではありません',
      cause: 'SHA-256 が、ログイン開始時の code_challenge と一致しません。',
      remedy: [
        'ログインごとの code_verifier を state と一緒に保存し、対になるものを送信します。',
        '新しいコードを取得します。このコードは使用済みの可能性があります。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
    },
  },
  'token.invalid_grant.code_verifier_not_needed': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.4',
    en: {
      title: 'This code was made without PKCE',
      cause: 'A code_verifier was sent, but the sign-in carried no code_challenge.',
      remedy: ['Leave code_verifier out of the exchange.', 'Or start the sign-in again, with code_challenge.'],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: 'このコードは PKCE なしで発行されています',
      cause: 'code_verifier を送信しましたが、ログイン時に code_challenge がありませんでした。',
      remedy: ['交換のときに code_verifier を付けません。', 'または、code_challenge を付けてログインし直します。'],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.redirect_uri_mismatch': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    en: {
      title: 'The redirect URI is not the one of the sign-in',
      cause: 'The code was issued for another redirect URI than {{redirectUri|the one that was sent}}.',
      remedy: [
        'For a code from a redirect, send the redirect_uri of the sign-in URL, byte for byte: scheme, port, path and final slash count.',
        'For a phone app’s serverAuthCode, send an empty redirect_uri.',
        'For a code from a JavaScript popup, send {{copy=postmessage}}.',
      ],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: 'リダイレクト URI がログイン時のものと違います',
      cause: 'コードは {{redirectUri|送信したもの}} とは別のリダイレクト URI に対して発行されています。',
      remedy: [
        'リダイレクトで得たコードには、ログイン URL の redirect_uri を一字一句同じまま送信します(スキーム、ポート、パス、末尾のスラッシュも区別されます)。',
        'スマートフォン アプリの serverAuthCode には、空の redirect_uri を送信します。',
        'JavaScript のポップアップのコードには、{{copy=postmessage}} を送信します。',
      ],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.redirect_uri_mismatch.none_sent': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    en: {
      title: 'The code was made for a redirect URI',
      cause:
        'No redirect URI was sent, as is right for a phone app’s code; but this code came through a redirect or a popup.',
      remedy: [
        'Give the redirect_uri of the sign-in URL, byte for byte. The file lists: {{registered|none}}.',
        'For a code from a JavaScript popup, give {{copy=postmessage}}.',
        'Or paste the whole address that the browser was redirected to, instead of the code alone.',
      ],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: 'このコードにはリダイレクト URI が必要です',
      cause:
        'スマートフォン アプリのコードとみなしてリダイレクト URI を送りませんでしたが、このコードはリダイレクトまたはポップアップで発行されています。',
      remedy: [
        'ログイン URL の redirect_uri を、一字一句同じまま指定します。ファイルの記載: {{registered|なし}}。',
        'JavaScript のポップアップのコードなら、{{copy=postmessage}} を指定します。',
        'コードだけでなく、リダイレクト先のアドレス全体を貼り付ける方法もあります。',
      ],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.redirect_uri_mismatch.postmessage_sent': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/sign-in/ios/offline-access',
    en: {
      title: '“postmessage” is only for JavaScript popup codes',
      cause: 'This code was made another way: by a phone app (no redirect URI) or by a redirect.',
      remedy: [
        'For a phone app’s serverAuthCode, leave the redirect URI empty.',
        'For a code from a redirect, give the redirect_uri of the sign-in URL.',
      ],
      fixedWhen: 'The exchange answers with an access token.',
    },
    ja: {
      title: '「postmessage」は JavaScript のポップアップ専用です',
      cause: 'このコードは別の方法(スマートフォン アプリ、またはリダイレクト)で発行されています。',
      remedy: [
        'スマートフォン アプリの serverAuthCode なら、リダイレクト URI を空にします。',
        'リダイレクトで得たコードなら、ログイン URL の redirect_uri を指定します。',
      ],
      fixedWhen: '交換すると、アクセス トークンが返ります。',
    },
  },
  'token.unauthorized_client.code_of_other_client': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3',
    en: {
      title: 'The code belongs to another OAuth client',
      cause: 'It was asked for with another client ID than {{clientId|the one in this file}}.',
      remedy: [
        'Use the client_secret.json of the client that the sign-in URL names in client_id.',
        'On Android and iOS, that is the web client whose ID the app passes as serverClientId.',
      ],
      fixedWhen: 'The exchange of a new code answers with an access token.',
    },
    ja: {
      title: 'コードは別の OAuth クライアントのものです',
      cause: 'コードの要求に使われたクライアント ID は {{clientId|このファイルのもの}} ではありません。',
      remedy: [
        'ログイン URL の client_id にあるクライアントの client_secret.json を使います。',
        'Android や iOS では、アプリが serverClientId として渡すウェブ クライアントがそれに当たります。',
      ],
      fixedWhen: '新しいコードを交換すると、アクセス トークンが返ります。',
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
        'If it is lost, ask with forceCodeForRefreshToken (Android).',
        'Or let the person remove the app’s access at myaccount.google.com/connections and sign in again. {{open:connections}}',
      ],
      fixedWhen: 'The exchange of the new code answers with a refresh token too.',
    },
    ja: {
      title: '更新トークンがありません',
      cause:
        'スマートフォン アプリのコードでは、Google は本人が最初に許可したときだけ更新トークンを渡します。2 回目からはアクセス トークンだけです。',
      remedy: [
        '最初に保存した更新トークンを使います。',
        '失った場合は、forceCodeForRefreshToken(Android)を指定して要求します。',
        'または、本人が myaccount.google.com/connections でアプリのアクセス権を削除し、ログインし直します。 {{open:connections}}',
      ],
      fixedWhen: '新しいコードを交換すると、更新トークンも返ります。',
    },
  },
  'token.no_refresh_token.online_access': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    en: {
      title: 'There is no refresh token: access_type was not “offline”',
      cause: 'The sign-in URL was made here without access_type=offline, so Google gives an access token alone.',
      remedy: [
        'Choose the access type “offline”, or add {{copy=access_type=offline&prompt=consent}} to the sign-in URL.',
        'Sign in again, and exchange the new code.',
        'Store the refresh token: the next sign-in does not bring it again.',
      ],
      fixedWhen: 'The exchange of the new code answers with a refresh token too.',
    },
    ja: {
      title: 'access_type が offline ではないため更新トークンがありません',
      cause:
        'このログイン URL はここで作成され、access_type=offline がありません。その場合、Google はアクセス トークンだけを渡します。',
      remedy: [
        'アクセス タイプで「offline」を選ぶか、ログイン URL に {{copy=access_type=offline&prompt=consent}} を加えます。',
        'ログインし直し、新しいコードを交換します。',
        '更新トークンを保存します。次のログインでは渡されません。',
      ],
      fixedWhen: '新しいコードを交換すると、更新トークンも返ります。',
    },
  },
  'token.no_refresh_token.consent_not_shown': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    en: {
      title: 'There is no refresh token: the person had agreed before',
      cause:
        'The sign-in URL had access_type=offline but not prompt=consent. Google then gives a refresh token only the first time the person agrees.',
      remedy: [
        'Use the refresh token that was stored the first time.',
        'If it is lost, add {{copy=prompt=consent}} to the sign-in URL, sign in again, and exchange the new code.',
      ],
      fixedWhen: 'The exchange of the new code answers with a refresh token too.',
    },
    ja: {
      title: '以前に同意済みのため更新トークンがありません',
      cause:
        'ログイン URL には access_type=offline がありますが、prompt=consent がありません。この場合、Google は本人が最初に同意したときだけ更新トークンを渡します。',
      remedy: [
        '最初に保存した更新トークンを使います。',
        '失った場合は、ログイン URL に {{copy=prompt=consent}} を加えてログインし直し、新しいコードを交換します。',
      ],
      fixedWhen: '新しいコードを交換すると、更新トークンも返ります。',
    },
  },
  'token.no_refresh_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    en: {
      title: 'There is no refresh token',
      cause: 'Google gives one only if the sign-in URL had access_type=offline and the consent screen was shown.',
      remedy: [
        'Add {{copy=access_type=offline&prompt=consent}} to the sign-in URL.',
        'Sign in again, and exchange the new code.',
        'Store the refresh token: the next sign-in does not bring it again.',
      ],
      fixedWhen: 'The exchange of the new code answers with a refresh token too.',
    },
    ja: {
      title: '更新トークンがありません',
      cause:
        'Google が更新トークンを渡すのは、ログイン URL に access_type=offline があり、同意画面が表示されたときだけです。',
      remedy: [
        'ログイン URL に {{copy=access_type=offline&prompt=consent}} を加えます。',
        'ログインし直し、新しいコードを交換します。',
        '更新トークンを保存します。次のログインでは渡されません。',
      ],
      fixedWhen: '新しいコードを交換すると、更新トークンも返ります。',
    },
  },
  'token.no_id_token': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/openid-connect/openid-connect',
    en: {
      title: 'There is no ID token',
      cause: 'The sign-in did not ask for the scope “openid”, so Google does not say who signed in.',
      remedy: [
        'Add {{copy=openid email profile}} to the scopes of the sign-in.',
        'Sign in again, and exchange the new code.',
      ],
      fixedWhen: 'The exchange of the new code answers with an ID token too.',
    },
    ja: {
      title: 'ID トークンがありません',
      cause: 'ログイン時にスコープ「openid」が要求されていないため、Google は誰がログインしたかを示しません。',
      remedy: [
        'ログイン時のスコープに {{copy=openid email profile}} を加えます。',
        'ログインし直し、新しいコードを交換します。',
      ],
      fixedWhen: '新しいコードを交換すると、ID トークンも返ります。',
    },
  },
  'token.scopes_missing': {
    kind: 'refused',
    reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#incrementalAuth',
    en: {
      title: 'Not all scopes were granted',
      cause:
        'Missing: {{missing|some}}. The sign-in did not ask for them, or the person left boxes unticked on the consent screen.',
      remedy: [
        'Compare with the scopes in the sign-in URL: they decide, not the exchange.',
        'Sign in again with the missing scopes and include_granted_scopes=true.',
        'Leave all boxes ticked on the consent screen.',
      ],
      fixedWhen: 'The exchange of the new code lists no missing scope.',
    },
    ja: {
      title: '許可されていないスコープがあります',
      cause: '不足: {{missing|一部}}。ログイン時に要求されていないか、同意画面でチェックが外されています。',
      remedy: [
        'ログイン URL のスコープと比べます。スコープは交換時ではなく、そこで決まります。',
        '不足分のスコープと include_granted_scopes=true を付けて、ログインし直します。',
        '同意画面では、チェックを外さずに許可します。',
      ],
      fixedWhen: '新しいコードを交換すると、不足しているスコープがなくなります。',
    },
  },
} as const satisfies DiagnosisTable;
