import type { Language } from '../language.ts';

/** What a snippet has a person set first, by the name of its environment variable. */
export const snippetVariables = {
  CLIENT_SECRET_FILE: { en: 'path of the client’s JSON file', ja: 'クライアントの JSON ファイルのパス' },
  CLIENT_SECRET: { en: 'client_secret in the client’s file', ja: 'クライアントのファイルの client_secret' },
  CODE: { en: 'the authorization code', ja: '認可コード' },
  CODE_VERIFIER: { en: 'the code verifier of the sign-in', ja: 'ログイン時のコード検証値 (code_verifier)' },
  ACCESS_TOKEN: { en: 'the access token', ja: 'アクセス トークン' },
  REFRESH_TOKEN: { en: 'the refresh token', ja: '更新トークン' },
  ID_TOKEN: { en: 'the ID token', ja: 'ID トークン' },
  SERVICE_ACCOUNT_KEY_FILE: { en: 'path of the JSON key', ja: 'JSON キーのパス' },
  SERVICE_ACCOUNT_PEM_FILE: { en: 'path of the key as PEM', ja: 'PEM 形式にしたキーのパス' },
  CALLER_TOKEN: {
    en: 'access token of whoever may sign for the service account (scope cloud-platform)',
    ja: 'サービス アカウントの代わりに署名できる人のアクセス トークン(スコープ cloud-platform)',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
export type SnippetVariable = keyof typeof snippetVariables;

/** The comments of a snippet: one line each, and never filled with anything. */
export const snippetComments = {
  setFirst: { en: 'Set first:', ja: '先に設定する環境変数:' },
  save: { en: 'Save as snippet.mjs', ja: 'snippet.mjs として保存' },
  phoneApp: {
    en: 'A phone app’s code: no redirect_uri',
    ja: 'スマートフォン アプリのコード: redirect_uri はなし',
  },
  otherScopes: {
    en: 'Google may grant other scopes than were asked for',
    ja: '要求と異なるスコープが許可されることがあります',
  },
  plainHttp: { en: 'The emulator speaks plain HTTP', ja: 'エミュレータは HTTP で応答します' },
  emulator: { en: 'The emulator, with Google’s paths', ja: 'エミュレータ(パスは Google と同じ)' },
  emulatorKeys: { en: 'The emulator’s keys', ja: 'エミュレータの公開鍵' },
  noSecret: { en: 'This client has no secret', ja: 'このクライアントにはシークレットがありません' },
  noRedirectUris: {
    en: 'The file has no redirect URI, which ConfigFromJSON insists on',
    ja: 'ConfigFromJSON に必要なリダイレクト URI がファイルにありません',
  },
  newEachTime: { en: 'New for every sign-in', ja: 'ログインのたびに新しく作成' },
  keepForExchange: {
    en: 'The exchange needs the code verifier',
    ja: '交換のときに code_verifier が必要です',
  },
  tokens: {
    en: 'The tokens are in the variable; this prints none of them',
    ja: 'トークンは変数の中にあり、ここでは出力しません',
  },
  pemOnce: {
    en: 'Make the .p12 a PEM file once (its password: notasecret, unless changed):',
    ja: '最初に .p12 を PEM に変換します(パスワードは変更していなければ notasecret):',
  },
  privateKey: { en: 'The private key, out of the JSON file', ja: 'JSON ファイルから秘密鍵を取り出す' },
  assertion: { en: 'The signed assertion (RFC 7523)', ja: '署名付きアサーション (RFC 7523)' },
  signedByGoogle: {
    en: 'No key here: Google signs the assertion for who may (signJwt)',
    ja: 'キーなし: アサーションには Google が署名します (signJwt)',
  },
  asItself: {
    en: 'No user: the service account acts as itself',
    ja: 'ユーザーなし: サービス アカウント自身として動作します',
  },
  firstPage: {
    en: 'The first 2,500: where the answer has a nextPageToken, ask again with it as pageToken',
    ja: '先頭の 2,500 件: 応答に nextPageToken があれば、pageToken に指定して続きを要求します',
  },
  firstQuestion: {
    en: 'The first of several: Google answers for at most 50 calendars and some months at once',
    ja: '複数回のうちの最初: 一度に応答されるのは 50 カレンダー、数か月分までです',
  },
  datesInUtc: {
    en: 'The dates begin in UTC: name a time zone to have them begin in another',
    ja: '日付は UTC で始まります。別のタイムゾーンで始めるには、タイムゾーンを指定します',
  },
  tokeninfoChecks: {
    en: 'Google checks signature and expiry: for trying things, not for a server',
    ja: '署名と期限は Google が検証します。確認用で、サーバー用ではありません',
  },
  noAudience: {
    en: 'No audience was given: anybody’s token passes',
    ja: 'audience の指定がないため、どのクライアント宛てのトークンも通ります',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
export type SnippetComment = keyof typeof snippetComments;
