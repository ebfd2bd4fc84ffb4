import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;

/** What each check before an exchange looks at, in the order in which they are shown. */
export const codeCheckTitles = {
  kind: { en: 'Kind of secret', ja: '種類' },
  surroundings: { en: 'Around the code', ja: '前後の文字' },
  encoding: { en: 'URL encoding', ja: 'URL エンコード' },
  length: { en: 'Length', ja: '長さ' },
  used: { en: 'Used before', ja: '使用済みか' },
  age: { en: 'Age', ja: '経過時間' },
  client: { en: 'OAuth client', ja: 'OAuth クライアント' },
  client_kind: { en: 'Client type', ja: 'クライアントの種類' },
  redirect_uri: { en: 'Redirect URI', ja: 'リダイレクト URI' },
  verifier: { en: 'Code verifier', ja: 'コード検証値' },
  scopes: { en: 'Scopes', ja: 'スコープ' },
} as const satisfies Readonly<Record<string, Words>>;
export type CodeCheckName = keyof typeof codeCheckTitles;

/** What a check found and, where it warns, what would happen. Filled from the check's evidence like a diagnosis. */
export const codeCheckReasons = {
  'kind.code': {
    en: 'Begins with “4/”, as Google’s codes do.',
    ja: 'Google のコードと同じく「4/」で始まっています。',
  },
  'kind.unknown_form': {
    en: 'Does not begin with “4/”. If it is no code of Google’s, the answer is invalid_grant, “Malformed auth code.”',
    ja: '「4/」で始まっていません。Google のコードでなければ invalid_grant「Malformed auth code.」になります。',
  },
  'kind.token': {
    en: 'Looks like: {{looksLike}}. Google answers invalid_grant, “Malformed auth code.”',
    ja: '{{looksLike}} のように見えます。Google は invalid_grant「Malformed auth code.」と応答します。',
  },
  'surroundings.none': {
    en: 'Nothing but the code.',
    ja: '余分な文字はありません。',
  },
  'surroundings.redirect_url': {
    en: 'Taken out of a redirect URL: only “code” is sent.',
    ja: 'リダイレクト URL から取り出しました。「code」だけを送信します。',
  },
  'surroundings.log_line': {
    en: 'Taken out of a longer text, such as a log line: only the code is sent.',
    ja: 'ログ行などの長い文から取り出しました。コードだけを送信します。',
  },
  'surroundings.removed': {
    en: 'White space or quotation marks are left out here. Sent along, they give “Malformed auth code.”',
    ja: '空白や引用符はここで取り除きます。付けたまま送ると「Malformed auth code.」になります。',
  },
  'encoding.plain': {
    en: 'No %-sequences.',
    ja: '% の並びはありません。',
  },
  'encoding.decoded': {
    en: 'Was %-encoded, is sent decoded. Sent as it was, it is encoded twice: “Malformed auth code.”',
    ja: 'エンコードされていたため、デコードして送信します。そのまま送ると二重にエンコードされ「Malformed auth code.」になります。',
  },
  'encoding.broken': {
    en: 'A %-sequence is left that cannot be decoded. Google answers “Malformed auth code.”',
    ja: 'デコードできない % の並びが残っています。Google は「Malformed auth code.」と応答します。',
  },
  'length.usual': {
    en: '{{length}} characters, as usual.',
    ja: '{{length}} 文字で、通常の長さです。',
  },
  'length.short': {
    en: 'Only {{length}} characters, where about 70 are usual. If it was cut, Google answers “Malformed auth code.”',
    ja: '{{length}} 文字しかありません(通常は 70 文字ほど)。途中で切れていれば「Malformed auth code.」になります。',
  },
  'length.unknown': {
    en: '{{length}} characters; not in the form whose length is known.',
    ja: '{{length}} 文字です。長さが分かっている形式ではありません。',
  },
  'used.not_here': {
    en: 'Not sent from here before. Whether another program has sent it, only Google knows.',
    ja: 'ここからはまだ送信していません。ほかのプログラムが送信済みかどうかは Google にしか分かりません。',
  },
  'used.sent': {
    en: 'Sent from here before, with no tokens in return. If it is spent, Google answers invalid_grant.',
    ja: 'すでにここから送信し、トークンは得られていません。使用済みなら invalid_grant になります。',
  },
  'used.redeemed': {
    en: 'Exchanged here before. Google answers invalid_grant, and may revoke the tokens of the first exchange.',
    ja: 'すでにここで交換済みです。Google は invalid_grant と応答し、最初のトークンを取り消すこともあります。',
  },
  'age.unknown': {
    en: 'When it was issued is not known. A code lives for about ten minutes.',
    ja: '発行時刻は分かりません。コードの寿命は 10 分ほどです。',
  },
  'age.fresh': {
    en: '{{minutes}} min old at most. A code lives for about ten.',
    ja: '長くても発行から {{minutes}} 分です。寿命は 10 分ほどです。',
  },
  'age.old': {
    en: '{{minutes}} min old, and a code lives for about ten. Google answers invalid_grant, “Bad Request”.',
    ja: '発行から {{minutes}} 分経っています(寿命は 10 分ほど)。Google は invalid_grant「Bad Request」と応答します。',
  },
  'age.sign_in_old': {
    en: 'Its sign-in began {{minutes}} min ago. If the code is as old, Google answers invalid_grant, “Bad Request”.',
    ja: 'ログインの開始から {{minutes}} 分経っています。コードも同じくらい古ければ invalid_grant「Bad Request」になります。',
  },
  'client.same': {
    en: 'Its sign-in was started here, for this client.',
    ja: 'このクライアントのために、ここで開始したログインのコードです。',
  },
  'client.unknown': {
    en: 'Nothing tells for which client it was issued. With another one Google answers invalid_grant.',
    ja: 'どのクライアントに発行されたか分かりません。別のクライアントでは invalid_grant になります。',
  },
  'client.other_by_state': {
    en: 'Its sign-in was for {{clientId}}. With this client Google answers invalid_grant or unauthorized_client.',
    ja: '{{clientId}} のログインで得たコードです。このクライアントでは invalid_grant か unauthorized_client になります。',
  },
  'client.other_by_redirect': {
    en: 'The redirect URI is registered for {{clientId}}, open here too, and not for this client.',
    ja: 'このリダイレクト URI の登録先は、同じく開かれている {{clientId}} で、このクライアントではありません。',
  },
  'client_kind.fits': {
    en: 'Fits the way the code came.',
    ja: 'コードの入手方法に合っています。',
  },
  'client_kind.web_usual': {
    en: 'A phone app’s or a popup’s code needs the web client. With a Desktop app’s, Google answers invalid_grant.',
    ja: 'スマートフォン アプリやポップアップのコードにはウェブ クライアントが必要です。デスクトップ アプリでは invalid_grant になります。',
  },
  'redirect_uri.registered': {
    en: 'Registered in the file.',
    ja: 'ファイルに登録されています。',
  },
  'redirect_uri.own_device': {
    en: 'On the person’s own device, as a Desktop app may.',
    ja: '利用者自身の端末です。デスクトップ アプリで使えます。',
  },
  'redirect_uri.none': {
    en: 'None is sent. If the code was made for one, Google answers redirect_uri_mismatch.',
    ja: '送信しません。コードが URI 付きで作られていれば redirect_uri_mismatch になります。',
  },
  'redirect_uri.postmessage': {
    en: '“postmessage”. If the code did not come from the JavaScript popup, Google answers redirect_uri_mismatch.',
    ja: '「postmessage」です。JavaScript のポップアップのコードでなければ redirect_uri_mismatch になります。',
  },
  'redirect_uri.not_registered': {
    en: 'Not in the file. If the code was not made for it, Google answers redirect_uri_mismatch.',
    ja: 'ファイルにありません。コードがこの URI で作られていなければ redirect_uri_mismatch になります。',
  },
  'verifier.given': {
    en: 'Given, and well formed. If the sign-in had no code_challenge, Google answers “code_verifier or verifier is not needed”.',
    ja: '指定されていて、形式も正しいです。ログインに code_challenge がなければ「code_verifier or verifier is not needed」になります。',
  },
  'verifier.belongs': {
    en: 'That of the sign-in started here.',
    ja: 'ここで開始したログインのものです。',
  },
  'verifier.not_asked': {
    en: 'None, and the sign-in started here asked for none.',
    ja: '指定なし。ここで開始したログインでも不要です。',
  },
  'verifier.none': {
    en: 'None. If the sign-in had a code_challenge, Google answers “Missing code verifier.”',
    ja: '指定なし。ログインに code_challenge があれば「Missing code verifier.」になります。',
  },
  'verifier.missing': {
    en: 'None, and this sign-in used PKCE, or probably did. Google answers invalid_grant, “Missing code verifier.”',
    ja: '指定なし。このログインは PKCE 付きか、その可能性が高く、invalid_grant「Missing code verifier.」になります。',
  },
  'verifier.malformed': {
    en: 'Not in the form of RFC 7636. Google answers invalid_grant, “Invalid code verifier.”',
    ja: 'RFC 7636 の形式ではありません。Google は invalid_grant「Invalid code verifier.」と応答します。',
  },
  'verifier.differs': {
    en: 'Not the one of the sign-in started here. Google answers invalid_grant, “Invalid code verifier.”',
    ja: 'ここで開始したログインのものではありません。Google は invalid_grant「Invalid code verifier.」と応答します。',
  },
  'verifier.not_needed': {
    en: 'The sign-in started here had no code_challenge. Google answers “code_verifier or verifier is not needed”.',
    ja: 'ここで開始したログインには code_challenge がありません。「code_verifier or verifier is not needed」になります。',
  },
  'scopes.unknown': {
    en: 'Nothing to compare: it takes the redirect URL, and the scopes the app asked for.',
    ja: '比べるものがありません。リダイレクト URL と、アプリが要求したスコープが必要です。',
  },
  'scopes.same': {
    en: 'The redirect URL grants every scope that was asked for.',
    ja: '要求したスコープは、すべてリダイレクト URL で許可されています。',
  },
  'scopes.differ': {
    en: 'The redirect URL grants fewer than were asked for: the tokens will lack {{missing}}.',
    ja: 'リダイレクト URL で許可されたスコープが足りません。トークンに次のものが付きません: {{missing}}。',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type CodeCheckReason = keyof typeof codeCheckReasons;
