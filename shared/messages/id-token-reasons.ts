import type { Language } from '../language.ts';
import { foreignIssuerReasons } from './foreign-issuers.ts';

type Words = Readonly<Record<Language, string>>;

/** Why a check of the ID token came out as it did. Filled from the check's evidence like a diagnosis. */
export const idTokenReasons = {
  'signature.verified': {
    en: 'Signed by the key “{{kid}}” that the issuer publishes.',
    ja: '発行者が公開している鍵「{{kid}}」で署名されています。',
  },
  'signature.mismatch': {
    en: 'The signature does not fit the key “{{kid}}”: the token was changed or cut, or somebody else signed it.',
    ja: '署名が鍵「{{kid}}」と合いません。トークンが書き換えられたか途中で切れているか、別の者が署名しています。',
  },
  'signature.absent': {
    en: 'The token carries no signature, so anybody could have written it.',
    ja: '署名がありません。誰でも作れるトークンです。',
  },
  'signature.other_algorithm': {
    en: 'Not verified: Google’s keys only make RS256 signatures, and the header names another algorithm.',
    ja: '検証していません。Google の鍵は RS256 だけに使われますが、ヘッダーは別のアルゴリズムを示しています。',
  },
  'signature.public_key_as_secret': {
    en: 'Made with Google’s public key “{{kid}}” as a shared secret. Everybody has that key, so anybody could have written this.',
    ja: 'Google の公開鍵「{{kid}}」を共有シークレットとして使って作られています。公開鍵は誰でも持っているため、誰でも作れるトークンです。',
  },
  'signature.kid_missing': {
    en: 'The header names no key ID (kid). Google’s tokens always do.',
    ja: 'ヘッダーに鍵 ID(kid)がありません。Google のトークンには必ずあります。',
  },
  'signature.kid_unknown': {
    en: 'Google publishes no key “{{kid}}”, also after asking again: the token is forged, or of another world (an emulator’s token asked of Google, or the reverse).',
    ja: 'Google は鍵「{{kid}}」を公開していません(再取得後も同じ)。偽造か、別の世界のトークンです(エミュレータのトークンを Google に照会した、またはその逆)。',
  },
  'signature.kid_retired': {
    en: 'Google no longer publishes the key “{{kid}}”. It changes its keys every few weeks, and this token ended long before: nobody can verify it any more.',
    ja: '鍵「{{kid}}」はもう公開されていません。Google は数週間ごとに鍵を替えます。トークンは期限切れから時間がたっており、もう誰も検証できません。',
  },
  'signature.kid_of_other_issuer': {
    en: 'Google publishes no key “{{kid}}”, also after asking again, as is to be expected: iss names another issuer, which signs with keys of its own.',
    ja: 'Google は鍵「{{kid}}」を公開していません(再取得後も同じ)。iss が示す別の発行者が自分の鍵で署名しているためで、当然の結果です。',
  },
  'signature.crit': {
    en: 'The header demands extensions by “crit”, and whoever does not know them must refuse the token (RFC 7515, 4.1.11). Google’s tokens have none.',
    ja: 'ヘッダーの「crit」が拡張を要求しています。理解できない場合は拒否しなければなりません(RFC 7515、4.1.11)。Google のトークンにはありません。',
  },
  'signature.b64': {
    en: 'The header has “b64”: what is signed would not be what is read here (RFC 7797, and RFC 7519 forbids it for tokens). Google never does this.',
    ja: 'ヘッダーに「b64」があります。署名対象と読み取る内容が一致しなくなるため、トークンでは禁止されています(RFC 7797、RFC 7519)。Google は使いません。',
  },
  'signature.kid_not_in_file': {
    en: 'The keys that were given have none called “{{kid}}”.',
    ja: '指定された鍵の中に「{{kid}}」がありません。',
  },
  'signature.keys_unavailable': {
    en: 'The issuer’s keys could not be had ({{code|no answer}}), so the signature is neither proven nor disproven.',
    ja: '発行者の鍵を取得できませんでした({{code|応答なし}})。署名が正しいかどうかは分かりません。',
  },
  'signature.keys_not_cached': {
    en: 'Working offline, and no key “{{kid}}” is kept here: it was never fetched, or for longer than Google allows to keep it.',
    ja: 'オフラインで動作中で、鍵「{{kid}}」が手元にありません。未取得か、Google が認める保存期間を過ぎています。',
  },

  'alg.rs256': { en: 'The algorithm Google signs with.', ja: 'Google が署名に使うアルゴリズムです。' },
  'alg.missing': { en: 'The header names no algorithm.', ja: 'ヘッダーにアルゴリズムがありません。' },
  'alg.none': {
    en: '“none” means unsigned. A token like this must never be accepted.',
    ja: '「none」は署名なしという意味です。このようなトークンは決して受け入れないでください。',
  },
  'alg.symmetric': {
    en: 'A shared-secret algorithm: whoever can check such a token can also forge it. Google never uses it here.',
    ja: '共有シークレットのアルゴリズムです。検証できる人は誰でも偽造できます。Google はここで使いません。',
  },
  'alg.public_key_as_secret': {
    en: 'An attack called algorithm confusion: a shared-secret algorithm, with the public key “{{kid}}” as the secret. A program that believes the header’s alg accepts it: let yours accept RS256 alone.',
    ja: '「アルゴリズムの混同」と呼ばれる攻撃です。共有シークレットのアルゴリズムに、公開鍵「{{kid}}」をシークレットとして使っています。ヘッダーの alg を信じるプログラムは受け入れてしまいます。RS256 だけを受け入れるようにしてください。',
  },
  'alg.other': {
    en: 'Google signs ID tokens with RS256 only.',
    ja: 'Google が ID トークンの署名に使うのは RS256 だけです。',
  },

  'iss.google': { en: 'Issued by Google.', ja: 'Google が発行しています。' },
  'iss.missing': { en: 'The token names no issuer.', ja: '発行者(iss)がありません。' },
  'iss.other': {
    en: 'Not Google: only these two forms are Google’s.',
    ja: 'Google ではありません。Google の発行者名はこの 2 つの形だけです。',
  },
  ...foreignIssuerReasons,

  'aud.matches': { en: 'Made for this client.', ja: 'このクライアント向けに発行されています。' },
  'aud.differs': {
    en: 'Made for another client: often an Android or iOS client ID where the server’s web client ID was meant.',
    ja: '別のクライアント向けです。サーバーのウェブ クライアント ID の代わりに Android や iOS のクライアント ID が使われていることがよくあります。',
  },
  'aud.missing': { en: 'The token names no audience.', ja: '宛先(aud)がありません。' },
  'aud.malformed': {
    en: 'The audience is neither a text nor a list of texts.',
    ja: '宛先(aud)が文字列でも文字列の一覧でもありません。',
  },
  'aud.not_compared': {
    en: 'No client ID was given to compare with. Without this check a token made for any other program would pass.',
    ja: '比べるクライアント ID が指定されていません。この確認をしないと、別のプログラム向けのトークンも通ってしまいます。',
  },

  'azp.absent': {
    en: 'Nothing to compare: normal with one audience.',
    ja: '宛先が 1 つのときは通常ないため、比べるものがありません。',
  },
  'azp.same_as_aud': {
    en: 'Asked for by the same client that it is made for.',
    ja: '宛先と同じクライアントが要求したものです。',
  },
  'azp.other_client': {
    en: 'Asked for by another client of the same project: normal for a phone app whose server is the audience.',
    ja: '同じプロジェクトの別のクライアントが要求したものです。サーバーを宛先にするスマートフォン アプリでは普通です。',
  },
  'azp.matches': { en: 'Asked for by this client.', ja: 'このクライアントが要求したものです。' },
  'azp.differs': {
    en: 'The token has several audiences and was asked for by a client that is not yours.',
    ja: '宛先が複数あり、要求したのは別のクライアントです。',
  },
  'azp.missing': {
    en: 'The token has several audiences and does not say which client asked for it.',
    ja: '宛先が複数あるのに、どのクライアントが要求したかが書かれていません。',
  },
  'azp.not_compared': {
    en: 'The token has several audiences, and no client ID was given to compare with.',
    ja: '宛先が複数ありますが、比べるクライアント ID が指定されていません。',
  },

  'exp.ahead': { en: 'Still valid for {{seconds}}.', ja: 'あと {{seconds}}有効です。' },
  'exp.within_tolerance': {
    en: 'Expired {{seconds}} ago: within the {{tolerance}} allowed for clocks.',
    ja: '{{seconds}}前に期限が切れていますが、時計のずれとして許される {{tolerance}}以内です。',
  },
  'exp.past': {
    en: 'Expired {{seconds}} ago, by a clock measured {{clockOffset|0 seconds}} off. An ID token lasts for an hour: get a new one, and never use it as a session.',
    ja: '{{seconds}}前に期限が切れました(測定した時計のずれ {{clockOffset|0 秒}})。ID トークンの有効期間は 1 時間です。新しいものを取得し、セッションとして使わないでください。',
  },
  'exp.too_far': {
    en: 'Ends {{seconds}} from now, more than 24 hours. Google never issues that.',
    ja: '期限が {{seconds}}先で、24 時間を超えています。Google はこのようなトークンを発行しません。',
  },
  'exp.missing': { en: 'The token never expires: exp is missing.', ja: '有効期限(exp)がありません。' },
  'exp.malformed': {
    en: 'exp is not a number of seconds since 1970.',
    ja: 'exp が 1970 年からの秒数になっていません。',
  },

  'iat.past': { en: 'Issued {{seconds}} ago.', ja: '{{seconds}}前に発行されました。' },
  'iat.within_tolerance': {
    en: 'Issued {{seconds}} in the future: within the {{tolerance}} allowed for clocks.',
    ja: '発行時刻が {{seconds}}先ですが、時計のずれとして許される {{tolerance}}以内です。',
  },
  'iat.future': {
    en: 'Issued {{seconds}} in the future. If the token is real, this computer’s clock is behind.',
    ja: '発行時刻が {{seconds}}先です。本物のトークンなら、このコンピューターの時計が遅れています。',
  },
  'iat.not_before': {
    en: 'nbf says that it must not be accepted for another {{seconds}} (RFC 7519, 4.1.5).',
    ja: 'nbf により、あと {{seconds}}は受け入れてはいけません(RFC 7519、4.1.5)。',
  },
  'iat.missing': { en: 'The token does not say when it was issued.', ja: '発行時刻(iat)がありません。' },
  'iat.malformed': {
    en: 'iat is not a number of seconds since 1970.',
    ja: 'iat が 1970 年からの秒数になっていません。',
  },

  'nonce.matches': { en: 'The nonce of this sign-in.', ja: 'このログインの nonce です。' },
  'nonce.differs': {
    en: 'Another nonce: the token belongs to another sign-in, or is replayed.',
    ja: 'nonce が違います。別のログインのトークンか、使い回されたトークンです。',
  },
  'nonce.missing': {
    en: 'The token carries no nonce: the sign-in did not send one, or this is another token.',
    ja: 'nonce がありません。ログイン時に送られていないか、別のトークンです。',
  },
  'nonce.not_compared': { en: 'No nonce was given to compare with.', ja: '比べる nonce が指定されていません。' },

  'at_hash.matches': { en: 'Belongs to this access token.', ja: 'このアクセス トークンと対になっています。' },
  'at_hash.differs': {
    en: 'Belongs to another access token: the two do not come from one answer.',
    ja: '別のアクセス トークンと対になっています。2 つは同じ応答のものではありません。',
  },
  'at_hash.absent': {
    en: 'The token carries no at_hash. In the code flow it may be left out (OpenID Connect Core, 3.1.3.6), so there is nothing to compare.',
    ja: 'at_hash がありません。認可コードのフローでは省略できるため(OpenID Connect Core 3.1.3.6)、比べるものがありません。',
  },
  'at_hash.not_compared': {
    en: 'No access token was given to compare with.',
    ja: '比べるアクセス トークンが指定されていません。',
  },

  'hd.matches': { en: 'An account of this Workspace domain.', ja: 'この Workspace ドメインのアカウントです。' },
  'hd.differs': { en: 'An account of another Workspace domain.', ja: '別の Workspace ドメインのアカウントです。' },
  'hd.missing': {
    en: 'Not a Workspace account: consumer accounts have no hd. The part of the e-mail address after @ proves nothing.',
    ja: 'Workspace のアカウントではありません(個人アカウントに hd はありません)。メールアドレスの @ より後ろは証明になりません。',
  },
  'hd.not_compared': { en: 'No domain was given to compare with.', ja: '比べるドメインが指定されていません。' },

  'email_verified.yes': { en: 'Google has verified the address.', ja: 'Google がメールアドレスを確認済みです。' },
  'email_verified.no': {
    en: 'Google has not verified this address. The token is no less valid, but do not identify the person by it: use sub.',
    ja: 'Google はこのメールアドレスを確認していません。トークン自体の有効性は変わりませんが、本人の特定には sub を使ってください。',
  },
  'email_verified.absent': {
    en: 'The token says nothing about an e-mail address: the scope “email” was not granted.',
    ja: 'メールアドレスについての記載がありません。スコープ「email」が許可されていません。',
  },

  'member.repeated': {
    en: '“{{name}}” is in the token more than once, and programs disagree about which one counts. Google never does this.',
    ja: 'トークンに「{{name}}」が複数あり、どれを採るかはプログラムによって異なります。Google はこのようなトークンを作りません。',
  },
} as const satisfies Record<string, Words>;

export type IdTokenReason = keyof typeof idTokenReasons;
