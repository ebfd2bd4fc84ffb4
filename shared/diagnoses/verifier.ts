import type { DiagnosisTable } from './diagnosis.ts';

const verifying = 'https://developers.google.com/identity/gsi/web/guides/verify-google-id-token';

/** Why a library did not accept an ID token: google-auth, google-auth-library and their relatives. */
export const verifierDiagnoses = {
  'id_token.audience_mismatch': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token was issued for another client ID',
      cause:
        'aud of the token is not the client ID that the server expects. Often an Android or iOS client is mistaken for the web client.',
      remedy: [
        'Give the verifier the web client ID that the app requests tokens for, or the list of all your client IDs.',
        'On Android, request the token with the web client’s ID, not the Android client’s.',
      ],
      fixedWhen: 'aud of a new token equals the expected client ID, and the check passes.',
    },
    ja: {
      title: 'ID トークンは別のクライアント ID 向けです',
      cause:
        'トークンの aud が、サーバーの想定するクライアント ID と違います。Android や iOS のクライアントとウェブのクライアントの取り違えがよくあります。',
      remedy: [
        '検証には、アプリがトークンの要求に使うウェブ クライアントの ID か、自分のクライアント ID すべての一覧を渡します。',
        'Android では、Android 用ではなくウェブ クライアントの ID でトークンを要求します。',
      ],
      fixedWhen: '新しいトークンの aud が想定のクライアント ID と一致し、検証に合格します。',
    },
  },
  'id_token.expired': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token expired',
      cause: 'An ID token lasts for an hour. An old one was kept and sent again, or the server’s clock is ahead.',
      remedy: [
        'Get a new ID token for each sign-in.',
        'After that, keep a session of your own instead of the token.',
        'Set the server’s clock (NTP).',
      ],
      fixedWhen: 'The check of a new ID token passes.',
    },
    ja: {
      title: 'ID トークンの期限が切れています',
      cause: 'ID トークンの有効期間は 1 時間です。古いトークンが再送されたか、サーバーの時計が進んでいます。',
      remedy: [
        'ログインごとに新しい ID トークンを取得します。',
        'その後は、トークンの代わりに自前のセッションを使います。',
        'サーバーの時計を合わせます(NTP)。',
      ],
      fixedWhen: '新しい ID トークンが検証に合格します。',
    },
  },
  'id_token.used_too_early': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token seems to come from the future',
      cause:
        'The clock of the verifying computer is behind Google’s. google-auth for Python tolerates no difference by default.',
      remedy: [
        'Set the clock of the verifying computer (NTP, time.google.com).',
        'In Python, pass {{copy=clock_skew_in_seconds=10}} to verify_oauth2_token.',
      ],
      fixedWhen: 'The check of a new ID token passes at once.',
    },
    ja: {
      title: 'ID トークンが未来のものと判断されました',
      cause: '検証するコンピューターの時計が遅れています。Python の google-auth は、既定では差を許容しません。',
      remedy: [
        '検証するコンピューターの時計を合わせてください(NTP、time.google.com)。',
        'Python では、verify_oauth2_token に {{copy=clock_skew_in_seconds=10}} を渡してください。',
      ],
      fixedWhen: '新しい ID トークンが、発行直後でも検証に合格します。',
    },
  },
  'id_token.lifetime_too_long': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token expires too far ahead',
      cause:
        'exp is more than a day ahead of the verifying clock. Another issuer made the token, or that clock is far behind.',
      remedy: ['Pass the ID token that Google issued, unchanged.', 'Set the clock of the verifying computer (NTP).'],
      fixedWhen: 'The check of Google’s ID token passes.',
    },
    ja: {
      title: 'ID トークンの期限が先すぎます',
      cause: 'exp が検証側の時計より 1 日以上先です。別の発行者のトークンか、時計が大きく遅れています。',
      remedy: [
        'Google が発行した ID トークンをそのまま渡してください。',
        '検証するコンピューターの時計を合わせてください(NTP)。',
      ],
      fixedWhen: 'Google の ID トークンが検証に合格します。',
    },
  },
  'id_token.signature_mismatch': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The signature of the ID token does not match',
      cause: 'The token was changed or cut on its way, or it was checked against the keys of another issuer.',
      remedy: [
        'Pass the token on unchanged: no spaces, line breaks, quotes or second encoding.',
        'Check it against Google’s keys: {{copy=https://www.googleapis.com/oauth2/v3/certs}}',
      ],
      fixedWhen: 'The check of the unchanged token passes.',
    },
    ja: {
      title: 'ID トークンの署名が一致しません',
      cause: 'トークンが途中で変わったか切れたか、別の発行者の鍵で検証されました。',
      remedy: [
        'トークンをそのまま渡してください(空白、改行、引用符、二重エンコードなし)。',
        'Google の鍵で検証してください: {{copy=https://www.googleapis.com/oauth2/v3/certs}}',
      ],
      fixedWhen: '変更されていないトークンが検証に合格します。',
    },
  },
  'id_token.key_unknown': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token was signed with an unknown key',
      cause:
        'No published key has the kid of the token. Google changed its keys and old ones are cached, or a Firebase token was given to a Google verifier.',
      remedy: [
        'Fetch the keys again.',
        'Keep them no longer than Cache-Control says.',
        'If iss begins with https://securetoken.google.com/, verify it as a Firebase token (verify_firebase_token, Admin SDK).',
      ],
      fixedWhen: 'The kid of the token is among the fetched keys, and the check passes.',
    },
    ja: {
      title: 'ID トークンの署名の鍵が見つかりません',
      cause:
        'トークンの kid に合う公開鍵がありません。鍵が更新されたのに古いものを使っているか、Firebase のトークンを Google 用の検証に渡しています。',
      remedy: [
        '鍵を取得し直します。',
        'Cache-Control の期間を超えて保持しないようにします。',
        'iss が https://securetoken.google.com/ で始まる場合は、Firebase のトークンとして検証します(verify_firebase_token、Admin SDK)。',
      ],
      fixedWhen: 'トークンの kid が取得した鍵の中にあり、検証に合格します。',
    },
  },
  'id_token.algorithm_unsupported': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The token is not signed the way Google signs',
      cause: 'alg is not RS256: it is a token of another issuer, for example of your own server (HS256).',
      remedy: [
        'Pass the id_token that came from Google.',
        'Do not verify your own session tokens with Google’s library.',
      ],
      fixedWhen: 'The header of the new token says RS256, and the check passes.',
    },
    ja: {
      title: 'Google の署名方式ではありません',
      cause: 'alg が RS256 ではありません。自分のサーバーのもの(HS256)など、別の発行者のトークンです。',
      remedy: [
        'Google から受け取った id_token を渡してください。',
        '自前のセッション トークンを Google のライブラリで検証しないでください。',
      ],
      fixedWhen: '新しいトークンのヘッダーが RS256 になり、検証に合格します。',
    },
  },
  'id_token.issuer_mismatch': {
    kind: 'refused',
    reference: verifying,
    en: {
      title: 'The ID token comes from another issuer',
      cause:
        'iss of the token is not the issuer that the verifier expects. Either the token is of Firebase, Apple or another provider, or it is Google’s and the app’s setting lacks https:// or has a slash too many.',
      remedy: [
        'Look at iss of the token. If it is another provider’s, use the verifier of that issuer.',
        'If it is Google’s, accept both of its forms, accounts.google.com and https://accounts.google.com, and set the issuer to {{copy=https://accounts.google.com}} where the app has only one.',
      ],
      fixedWhen: 'The check passes with the verifier and the issuer that fit.',
    },
    ja: {
      title: 'ID トークンの発行者が違います',
      cause:
        'トークンの iss が、検証プログラムの期待する発行者と一致しません。Firebase、Apple など別の発行者のトークンか、Google のトークンでアプリの設定に https:// がないか余分なスラッシュがあります。',
      remedy: [
        'トークンの iss を確認します。別の発行者なら、その発行者用の検証を使います。',
        'Google のものなら、accounts.google.com と https://accounts.google.com の両方を受け入れます。一つしか設定できないアプリでは、発行者を {{copy=https://accounts.google.com}} にします。',
      ],
      fixedWhen: '合った検証と発行者で、検証に合格します。',
    },
  },
  'id_token.nonce_mismatch': {
    kind: 'refused',
    reference: 'https://openid.net/specs/openid-connect-core-1_0.html#NonceNotes',
    en: {
      title: 'The nonce of the ID token is not the expected one',
      cause:
        'The token belongs to another sign-in: it was sent twice, or the stored nonce was lost or hashed differently.',
      remedy: [
        'Make a new nonce for each sign-in, and store it in the session.',
        'Compare it once, and then forget it.',
        'With Firebase and Apple, send the SHA-256 of the nonce in the request, and check against the nonce itself.',
      ],
      fixedWhen: 'The check passes for a new sign-in.',
    },
    ja: {
      title: 'ID トークンの nonce が一致しません',
      cause: '別のログインのトークンです。再送されたか、保存した nonce が失われたか、ハッシュの扱いが違います。',
      remedy: [
        'ログインごとに新しい nonce を作り、セッションに保存します。',
        '一度だけ比較し、その後は破棄します。',
        'Firebase や Apple では、リクエストに nonce の SHA-256 を、検証に nonce そのものを使います。',
      ],
      fixedWhen: '新しくログインすると、検証に合格します。',
    },
  },
  'id_token.claim_missing': {
    kind: 'refused',
    reference: 'https://openid.net/specs/openid-connect-core-1_0.html#IDToken',
    en: {
      title: 'The token lacks a claim that every ID token has',
      cause: 'iss, aud, iat or exp is missing: this is not an ID token of Google’s.',
      remedy: ['Pass the value of id_token, not an access token or a token of your own.'],
      fixedWhen: 'The check of the value of id_token passes.',
    },
    ja: {
      title: 'ID トークンに必須のクレームがありません',
      cause: 'iss、aud、iat、exp のいずれかがありません。Google の ID トークンではありません。',
      remedy: ['アクセス トークンや自前のトークンではなく、id_token の値を渡してください。'],
      fixedWhen: 'id_token の値が検証に合格します。',
    },
  },
  'id_token.not_three_parts': {
    kind: 'refused',
    reference: 'https://www.rfc-editor.org/rfc/rfc7519#section-3',
    en: {
      title: 'What was checked is not an ID token',
      cause:
        'The verifier got something that is not three parts of base64url with dots between: an access token, a code, an empty or a cut string.',
      remedy: [
        'Pass the value of id_token whole: it begins with “eyJ”.',
        'Leave out “Bearer”, quotes and line breaks.',
      ],
      fixedWhen: 'The check of the value of id_token passes.',
    },
    ja: {
      title: '検証されたものは ID トークンではありません',
      cause:
        'ドットで区切られた base64url の 3 つの部分ではありません。アクセス トークン、コード、空または途中で切れた文字列です。',
      remedy: [
        'id_token の値全体を渡してください。「eyJ」で始まります。',
        '「Bearer」、引用符、改行を付けないでください。',
      ],
      fixedWhen: 'id_token の値が検証に合格します。',
    },
  },
  'id_token.certs_unreachable': {
    kind: 'network',
    reference: verifying,
    en: {
      title: 'Google’s public keys could not be fetched',
      cause:
        'The verifier did not reach www.googleapis.com: no network, a proxy, or a certificate that is not trusted.',
      remedy: [
        'Open https://www.googleapis.com/oauth2/v3/certs on the same computer: does it show keys?',
        'If not, allow www.googleapis.com (port 443), and set HTTPS_PROXY where a proxy is needed.',
        'Keep the keys as long as Cache-Control says, so that they are fetched rarely.',
      ],
      fixedWhen: 'The address shows keys, and the check passes.',
    },
    ja: {
      title: 'Google の公開鍵を取得できません',
      cause:
        '検証プログラムが www.googleapis.com に接続できません。ネットワーク、プロキシ、または信頼されていない証明書が原因です。',
      remedy: [
        '同じコンピューターで https://www.googleapis.com/oauth2/v3/certs を開き、鍵が表示されるか確認します。',
        '表示されなければ、www.googleapis.com(ポート 443)を許可し、プロキシが必要なら HTTPS_PROXY を設定します。',
        '取得の回数を減らすため、鍵は Cache-Control の期間だけ保持します。',
      ],
      fixedWhen: 'アドレスに鍵が表示され、検証に合格します。',
    },
  },
} as const satisfies DiagnosisTable;
