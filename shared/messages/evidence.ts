import type { Language } from '../language.ts';

/** What a number counts; ones without a unit are a plain count. */
export type EvidenceUnit = 'second' | 'minute' | 'day' | 'bit' | 'byte' | 'MiB';

type Words = Readonly<Record<Language, string>>;

interface EvidenceWords extends Words {
  readonly unit?: EvidenceUnit;
  /** `no` says nothing here: it only did not happen. */
  readonly onlyIfTrue?: true;
  /** Words for values that are one of a few. */
  readonly values?: Readonly<Record<string, Words>>;
}

function words(en: string, ja: string, more: Omit<EvidenceWords, Language> = {}): EvidenceWords {
  return { en, ja, ...more };
}

/**
 * Every name evidence may have, and what a person reads for it. The names are part of the command line's promise: they
 * never change. Evidence under a name that is not here does not compile.
 */
export const evidenceWords = {
  // What was typed or opened.
  command: words('Command', 'コマンド'),
  argument: words('Argument', '引数'),
  option: words('Option', 'オプション'),
  usage: words('Usage', '書き方'),
  orgUnitPath: words('Organizational unit', '組織部門'),
  choices: words('Possible', '指定できる値'),
  given: words('Given', '指定された数'),
  file: words('File', 'ファイル'),
  field: words('Field', '項目'),
  value: words('Value', '値'),
  expected: words('Expected', '期待した値'),
  actual: words('Actual', '実際の値'),
  line: words('Line', '行'),
  column: words('Column', '列'),
  limitMiB: words('Limit', '上限', { unit: 'MiB' }),
  limitDays: words('Limit in days', '上限(日数)'),
  neededScope: words('Scope that is enough', '足りるスコープ'),
  length: words('Characters', '文字数'),
  blanks: words('Empty entries', '空の行'),
  count: words('Number', '数'),
  known: words('Known', '指定できるもの'),
  kept: words('Kept as', '残したファイル'),
  suggestion: words('Perhaps meant', 'もしかして'),

  // Keys and files.
  bits: words('Key size', '鍵の長さ', { unit: 'bit' }),
  iterations: words('Iterations', '反復回数'),
  keys: words('Keys', '鍵の数'),
  ageDays: words('Age', '経過日数', { unit: 'day' }),
  keyId: words('Key ID', '鍵 ID'),
  kid: words('Key ID (kid)', '鍵 ID(kid)'),
  algorithm: words('Algorithm', 'アルゴリズム'),

  // The OAuth client, its code and its tokens.
  clientId: words('Client ID', 'クライアント ID'),
  clientType: words('Client type', 'クライアントの種類', {
    values: {
      web: { en: 'Web application', ja: 'ウェブ アプリケーション' },
      installed: { en: 'Desktop app', ja: 'デスクトップ アプリ' },
    },
  }),
  hd: words('Domain (hd)', 'ドメイン(hd)'),
  loginHint: words('Account (login_hint)', 'アカウント(login_hint)'),
  redirectUri: words('Redirect URI', 'リダイレクト URI'),
  registered: words('Registered', '登録済み'),
  origins: words('JavaScript origins', 'JavaScript 生成元'),
  minutes: words('Minutes since', '経過時間', { unit: 'minute' }),
  codeVerifierSent: words('Code verifier sent', 'コード検証値を送信'),
  codeLookedEncoded: words('Code looked URL-encoded', 'コードは URL エンコード済みの形', { onlyIfTrue: true }),
  codeLookedLikeToken: words('Code looked like a token', 'コードはトークンの形', { onlyIfTrue: true }),
  codeUsedHereBefore: words('Code used here before', 'このコードはここで使用済み', { onlyIfTrue: true }),
  codeSentHereBefore: words('Code sent from here before', 'このコードはここから送信済み', { onlyIfTrue: true }),
  codeAgeAtLeast: words('Since the code was first seen here', 'このコードを受け取ってから', { unit: 'second' }),
  codeAgeAtMost: words('Since its sign-in was started here', 'ここでログインを始めてから', { unit: 'second' }),
  issuedTo: words('Issued to client ID', '発行先のクライアント ID'),
  tokenAgeDays: words('Since it was obtained here', 'ここで取得してから', { unit: 'day' }),
  tokenScopes: words('Scopes of the token', 'トークンのスコープ'),
  tokenRevokedHere: words('Revoked from here', 'ここから取り消し済み', { onlyIfTrue: true }),
  looksLike: words('Looks like', '種類の推定', {
    values: {
      'access token': { en: 'access token', ja: 'アクセス トークン' },
      'refresh token': { en: 'refresh token', ja: '更新トークン' },
      'ID token': { en: 'ID token', ja: 'ID トークン' },
      'client secret': { en: 'client secret', ja: 'クライアント シークレット' },
    },
  }),
  before: words('Sent here before', 'ここで送信済み', {
    values: {
      sent: { en: 'sent, with no tokens in return', ja: '送信したが、トークンは得られなかった' },
      redeemed: { en: 'exchanged for tokens', ja: 'トークンと交換した' },
    },
  }),
  parts: words('Parts', '区切りの数'),
  part: words('At fault', '問題のある部分', {
    values: {
      parts: { en: 'the number of its parts', ja: '区切りの数' },
      header: { en: 'header', ja: 'ヘッダー' },
      payload: { en: 'payload', ja: 'ペイロード' },
    },
  }),
  parameter: words('Parameter', 'パラメーター'),
  invalid: words('Not known to Google', 'Google が知らないもの'),
  keysFrom: words('Keys used', '使った鍵', {
    values: {
      issuer: { en: 'fetched just now', ja: '今取得したもの' },
      memory: { en: 'fetched before, while this program runs', ja: '起動後に取得済みのもの' },
      disk: { en: 'kept on this computer by an earlier run', ja: '以前の実行時にこのコンピューターに保存したもの' },
      given: { en: 'the ones that were given', ja: '指定されたもの' },
    },
  }),
  keysAge: words('Age of the keys', '取得からの経過', { unit: 'second' }),
  ignoredMembers: words('Never used: keys the token brings itself', '使わない項目(トークン自身が示す鍵)'),
  audience: words('Audience', 'オーディエンス'),
  expiredAt: words('Expired', '期限切れの日時'),
  tolerance: words('Tolerance', '許容範囲', { unit: 'second' }),

  // Delegation.
  serviceAccount: words('Service account', 'サービス アカウント'),
  subject: words('Subject', '対象ユーザー'),
  subjects: words('Users', 'ユーザー'),
  users: words('Users', 'ユーザー数'),
  mostUsers: words('At most', '上限のユーザー数'),
  email: words('E-mail', 'メールアドレス'),
  user: words('User', 'ユーザー'),
  domain: words('Domain', 'ドメイン'),
  state: words('State', '状態', {
    values: {
      active: { en: 'active', ja: '有効' },
      suspended: { en: 'suspended', ja: '停止中' },
      deleted: { en: 'deleted', ja: '削除済み' },
    },
  }),
  scope: words('Scope', 'スコープ'),
  scopes: words('Scopes', 'スコープ'),
  scopeList: words('Scopes asked for', '要求したスコープ'),
  askedScopes: words('Scopes tried', '試したスコープ'),
  narrower: words('Narrower scope', 'より狭いスコープ'),
  grantedScopes: words('Granted scopes', '許可されたスコープ'),
  refusedScopes: words('Refused scopes', '拒否されたスコープ'),
  missing: words('Missing', '不足'),
  worksWithoutSubject: words('Works without a user', 'ユーザーなしなら成功', {
    values: { no_answer: { en: 'asked, without an answer', ja: '問い合わせたが応答なし' } },
  }),
  otherUsers: words('Works for', '成功した別のユーザー'),
  otherDomains: words('Works in the domains', '成功した別のドメイン'),
  userInDirectory: words('The directory says of the user', 'ディレクトリでのユーザー', {
    values: {
      active: { en: 'active', ja: '有効' },
      suspended: { en: 'suspended', ja: '停止中' },
      not_found: { en: 'not there', ja: '存在しない' },
      nobody_to_ask_as: {
        en: 'not asked: the key has not worked for anybody of this domain yet',
        ja: '未確認(このドメインで成功したユーザーがまだいない)',
      },
      no_directory_scope: {
        en: 'not asked: no scope of the directory is delegated',
        ja: '未確認(ディレクトリのスコープが委任されていない)',
      },
      no_administrator: {
        en: 'not asked: none of the users known here is an administrator',
        ja: '未確認(成功したユーザーに管理者がいない)',
      },
      no_answer: { en: 'asked, without an answer', ja: '問い合わせたが応答なし' },
    },
  }),
  primaryAddress: words('Primary address', 'メイン アドレス'),
  keyPublished: words('Google publishes this key', 'Google での鍵の公開', {
    values: {
      yes: { en: 'yes', ja: '公開されている' },
      no: { en: 'no', ja: '公開されていない' },
      account_gone: { en: 'no: none of this account', ja: 'このアカウントの鍵はひとつも公開されていない' },
      no_answer: { en: 'asked, without an answer', ja: '問い合わせたが応答なし' },
    },
  }),
  keyAgeDays: words('Age of the key', '鍵の経過日数', { unit: 'day' }),
  named: words('Named by Google', 'Google が挙げた名前'),

  // Calendars.
  calendarId: words('Calendar ID', 'カレンダー ID'),
  calendars: words('Calendars', 'カレンダー'),
  events: words('Events', '予定の件数'),
  outsideEvents: words('With people outside', '外部の人が参加する予定の件数'),
  rooms: words('Rooms', '会議室'),
  eventId: words('Event ID', '予定の ID'),
  from: words('From', '開始'),
  to: words('To', '終了・移動先'),
  projectNumber: words('Project number', 'プロジェクト番号'),
  service: words('API', 'API'),
  permission: words('Permission', '権限'),

  // The wire and the clock.
  host: words('Host', 'ホスト'),
  origin: words('Address', 'アドレス'),
  port: words('Port', 'ポート'),
  method: words('Method', 'メソッド'),
  path: words('Path', 'パス'),
  link: words('Link', 'リンク'),
  status: words('Status', 'ステータス'),
  phase: words('Phase', '段階', {
    values: {
      connect: { en: 'connecting', ja: '接続' },
      answer: { en: 'waiting for the answer', ja: '応答待ち' },
      whole: { en: 'receiving the answer', ja: '応答の受信' },
    },
  }),
  reason: words('Reason', '理由', {
    values: {
      invalid_format: { en: 'wrong form', ja: '形式が違う' },
      invalid_type: { en: 'wrong kind of value', ja: '値の種類が違う' },
      invalid_value: { en: 'none of the values it may have', ja: '指定できる値ではない' },
      too_big: { en: 'too long, too many or too large', ja: '長すぎる、多すぎる、または大きすぎる' },
      too_small: { en: 'too short, too few or too small', ja: '短すぎる、少なすぎる、または小さすぎる' },
      unrecognized_keys: { en: 'a field that does not belong there', ja: '余分な項目' },
      EADDRINUSE: { en: 'EADDRINUSE: in use by another program', ja: 'EADDRINUSE: 別のプログラムが使用中' },
      EACCES: { en: 'EACCES: not permitted', ja: 'EACCES: 許可がない' },
      ENOENT: { en: 'ENOENT: no such file or directory', ja: 'ENOENT: ファイルかディレクトリがない' },
    },
  }),
  error: words('Error', 'エラー'),
  detail: words('Detail', '詳細'),
  title: words('Page title', 'ページの題名'),
  receivedBytes: words('Received', '受信した量', { unit: 'byte' }),
  seconds: words('Time', '時間', { unit: 'second' }),
  clockOffset: words('This computer’s clock, against Google’s', 'このコンピューターの時計のずれ', { unit: 'second' }),

  // Grantscope itself.
  name: words('Name', '名前'),
  operation: words('Operation', '操作'),
  code: words('Code', 'コード'),
} as const satisfies Readonly<Record<string, EvidenceWords>>;

export type EvidenceName = keyof typeof evidenceWords;
