import type { Language } from '../language.ts';

interface FaultWords {
  /** A label for a switch. */
  readonly title: string;
  /** What the emulator does while it is on, and what its argument means. */
  readonly effect: string;
}
type Words = Readonly<Record<Language, FaultWords>>;

/** Every fault the emulator can play, in words. The keys are the stable names of `emulator.setFault`. */
export const emulatorFaultWords = {
  'delegation-missing': {
    en: {
      title: 'Delegation missing',
      effect: 'No client is listed for domain-wide delegation: every request with a subject gets unauthorized_client.',
    },
    ja: {
      title: '委任が未登録',
      effect:
        'ドメイン全体の委任にクライアントが 1 つもない状態です。対象ユーザーを指定したリクエストは unauthorized_client になります。',
    },
  },
  'scope-missing': {
    en: {
      title: 'One scope not delegated',
      effect: 'One scope is taken off the delegation list. Argument: the scope (default: calendar.readonly).',
    },
    ja: {
      title: 'スコープが 1 つ未委任',
      effect: '委任の一覧からスコープを 1 つ外します。引数: スコープ(省略時は calendar.readonly)。',
    },
  },
  'delegation-list': {
    en: {
      title: 'Another list of scopes',
      effect:
        'The Admin console lists exactly these scopes for the client. Argument: a list of scopes (default: calendar.readonly alone).',
    },
    ja: {
      title: '委任の一覧を差し替え',
      effect:
        '管理コンソールに登録されたスコープが、この一覧だけになります。引数: スコープの配列(省略時は calendar.readonly のみ)。',
    },
  },
  'service-off': {
    en: {
      title: 'Service off for a user',
      effect:
        'A listed scope is refused because its service is off. Argument: {scope, user}, both optional (default: calendar.readonly, everybody).',
    },
    ja: {
      title: 'ユーザーのサービスがオフ',
      effect:
        'サービスがオフのため、登録済みのスコープが拒否されます。引数: {scope, user}(どちらも省略可。省略時は calendar.readonly、全員)。',
    },
  },
  'service-refuses': {
    en: {
      title: 'Token issued, service refuses',
      effect:
        'The token is granted, and the app’s API refuses the user. Argument: {app, user}: gmail, drive, tasks, contacts, chat or classroom (default: gmail, everybody).',
    },
    ja: {
      title: 'トークンは発行、サービスが拒否',
      effect:
        'トークンは発行され、アプリの API がユーザーを拒否します。引数: {app, user}。app は gmail、drive、tasks、contacts、chat、classroom(省略時は gmail、全員)。',
    },
  },
  'code-used': {
    en: { title: 'Code already used', effect: 'Every authorization code counts as redeemed before.' },
    ja: { title: '使用済みの認可コード', effect: 'どの認可コードも、すでに引き換え済みとして扱います。' },
  },
  'code-expired': {
    en: { title: 'Code expired', effect: 'Every authorization code counts as too old.' },
    ja: { title: '期限切れの認可コード', effect: 'どの認可コードも期限切れとして扱います。' },
  },
  'user-unknown': {
    en: {
      title: 'User unknown',
      effect: 'The subject does not exist. Argument: one address (default: nobody exists).',
    },
    ja: {
      title: 'ユーザーが存在しない',
      effect: '指定したユーザーが存在しない状態です。引数: メールアドレス(省略時は全員)。',
    },
  },
  'user-suspended': {
    en: {
      title: 'User suspended',
      effect:
        'The subject is suspended: no token, and the directory says so. Argument: one address (default: everybody).',
    },
    ja: {
      title: 'ユーザーが停止中',
      effect:
        '指定したユーザーが停止中の状態です。トークンは発行されず、ディレクトリにも表示されます。引数: メールアドレス(省略時は全員)。',
    },
  },
  'suspended-with-token': {
    en: {
      title: 'User suspended, token issued',
      effect:
        'The subject is suspended, and still gets a token; Calendar answers notACalendarUser. Argument: one address (default: everybody).',
    },
    ja: {
      title: '停止中でもトークンを発行',
      effect:
        '指定したユーザーは停止中ですがトークンは発行され、Calendar は notACalendarUser を返します。引数: メールアドレス(省略時は全員)。',
    },
  },
  'account-restricted': {
    en: {
      title: 'Account restricted by Google',
      effect:
        'The token endpoint answers access_denied “Account restricted”. Argument: one address (default: everybody).',
    },
    ja: {
      title: 'Google によるアカウント制限',
      effect:
        'トークン エンドポイントが access_denied(Account restricted)を返します。引数: メールアドレス(省略時は全員)。',
    },
  },
  'key-disabled': {
    en: { title: 'Key disabled', effect: 'The service-account keys were deleted: “Invalid JWT Signature.”' },
    ja: { title: '鍵が無効', effect: 'サービス アカウント キーが削除された状態です(Invalid JWT Signature.)。' },
  },
  'service-account-disabled': {
    en: {
      title: 'Service account disabled',
      effect: 'The service accounts are switched off in the project: “Robot is disabled.”',
    },
    ja: {
      title: 'サービス アカウントが無効',
      effect: 'プロジェクトでサービス アカウントが無効な状態です(Robot is disabled.)。',
    },
  },
  'refresh-token-ended': {
    en: {
      title: 'Refresh token ended',
      effect: 'Every refresh token counts as expired or revoked.',
    },
    ja: {
      title: '更新トークンが失効',
      effect: 'どの更新トークンも、期限切れまたは取り消し済みとして扱います。',
    },
  },
  reauthentication: {
    en: {
      title: 'New sign-in required',
      effect: 'Session control of the organization refuses every refresh: invalid_rapt.',
    },
    ja: {
      title: '再ログインが必要',
      effect: '組織のセッション管理により、更新がすべて拒否されます(invalid_rapt)。',
    },
  },
  'admin-policy': {
    en: {
      title: 'App blocked by the administrator',
      effect: 'Codes and refresh tokens are refused by API controls: admin_policy_enforced.',
    },
    ja: {
      title: '管理者がアプリを制限',
      effect: '[API の制御] により、コードと更新トークンが拒否されます(admin_policy_enforced)。',
    },
  },
  'secret-replaced': {
    en: {
      title: 'Client secret replaced',
      effect: 'No client secret fits any more: invalid_client.',
    },
    ja: {
      title: 'クライアント シークレットの交換',
      effect: 'どのクライアント シークレットも合わなくなります(invalid_client)。',
    },
  },
  'client-deleted': {
    en: { title: 'OAuth client deleted', effect: 'All OAuth clients are deleted: deleted_client.' },
    ja: {
      title: 'OAuth クライアントが削除済み',
      effect: 'すべての OAuth クライアントが削除された状態です(deleted_client)。',
    },
  },
  'client-disabled': {
    en: { title: 'OAuth client disabled', effect: 'All OAuth clients are disabled: disabled_client.' },
    ja: { title: 'OAuth クライアントが無効', effect: 'すべての OAuth クライアントが無効な状態です(disabled_client)。' },
  },
  'clock-skew': {
    en: {
      title: 'Clock differs',
      effect:
        'The emulated Google’s clock runs ahead of this computer. Argument: seconds, negative for behind (default: 600).',
    },
    ja: {
      title: '時計のずれ',
      effect: 'エミュレータの時計がこのコンピューターより進みます。引数: 秒数。負の値なら遅れます(省略時は 600)。',
    },
  },
  'key-rotation': {
    en: {
      title: 'Signing key rotated',
      effect:
        'ID tokens are signed with a new key. Argument: “published” when the new key is also published, else “unpublished” (default: “unpublished”).',
    },
    ja: {
      title: '署名鍵の交代',
      effect:
        'ID トークンを新しい鍵で署名します。引数: 新しい鍵も公開するなら "published"、しないなら "unpublished"(省略時は "unpublished")。',
    },
  },
  'api-disabled': {
    en: {
      title: 'API not enabled',
      effect: 'The Calendar API and the Admin SDK are off in the project: accessNotConfigured.',
    },
    ja: {
      title: 'API が無効',
      effect: 'プロジェクトで Calendar API と Admin SDK が有効になっていない状態です(accessNotConfigured)。',
    },
  },
  'no-calendar': {
    en: {
      title: 'Calendar is off for the user',
      effect: 'Tokens are issued, Calendar answers notACalendarUser. Argument: one address (default: everybody).',
    },
    ja: {
      title: 'カレンダーが使えないユーザー',
      effect: 'トークンは発行されますが、Calendar は notACalendarUser を返します。引数: メールアドレス(省略時は全員)。',
    },
  },
  'calendar-quota': {
    en: {
      title: 'Calendar’s own limit reached',
      effect: 'The user has used Calendar too much for some hours: quotaExceeded.',
    },
    ja: {
      title: 'カレンダーの利用上限',
      effect: 'ユーザーがカレンダーを使いすぎた状態です(quotaExceeded)。',
    },
  },
  'calendar-refuses': {
    en: {
      title: 'Calendar refuses',
      effect:
        'The Calendar API gives one of its refusals. Argument: {reason, path, times, retryAfter}, all optional; reason is Google’s word: authError, loginRequired, projectNotFound, forbidden (default), requiredAccessLevel, forbiddenForNonOrganizer, forbiddenForServiceAccounts, rateLimitExceeded, dailyLimitExceeded, notFound, conflict, fullSyncRequired, updatedMinTooLongAgo, badRequest, startEndKind, timeRangeTooLong.',
    },
    ja: {
      title: 'カレンダーの拒否',
      effect:
        'Calendar API が指定の理由で拒否します。引数: {reason, path, times, retryAfter}(すべて省略可)。reason は Google の語: authError、loginRequired、projectNotFound、forbidden(省略時)、requiredAccessLevel、forbiddenForNonOrganizer、forbiddenForServiceAccounts、rateLimitExceeded、dailyLimitExceeded、notFound、conflict、fullSyncRequired、updatedMinTooLongAgo、badRequest、startEndKind、timeRangeTooLong。',
    },
  },
  'rate-limit-429': {
    en: {
      title: 'Too many requests (429)',
      effect:
        'APIs answer 429 rateLimitExceeded; another endpoint only when its path is given. Argument: {path, times, retryAfter}, all optional; retryAfter in seconds.',
    },
    ja: {
      title: 'リクエストが多すぎる(429)',
      effect:
        'API が 429 rateLimitExceeded を返します。ほかの宛先はパスを指定したときだけです。引数: {path, times, retryAfter}(すべて省略可。retryAfter は秒)。',
    },
  },
  'rate-limit-403': {
    en: {
      title: 'Rate limit (403)',
      effect:
        'APIs answer 403 userRateLimitExceeded; another endpoint only when its path is given. Argument: {path, times, retryAfter}, all optional; retryAfter in seconds.',
    },
    ja: {
      title: '上限超過(403)',
      effect:
        'API が 403 userRateLimitExceeded を返します。ほかの宛先はパスを指定したときだけです。引数: {path, times, retryAfter}(すべて省略可。retryAfter は秒)。',
    },
  },
  'server-error-503': {
    en: {
      title: 'Server error (503)',
      effect: 'Every request gets 503. Argument: {path, times, retryAfter}, all optional; retryAfter in seconds.',
    },
    ja: {
      title: 'サーバー エラー(503)',
      effect: 'どのリクエストにも 503 を返します。引数: {path, times, retryAfter}(すべて省略可。retryAfter は秒)。',
    },
  },
  slow: {
    en: {
      title: 'Slow answers',
      effect: 'Every answer waits. Argument: milliseconds, or {milliseconds, path, times} (default: 2000).',
    },
    ja: {
      title: '遅い応答',
      effect: 'どの応答も待たされます。引数: ミリ秒、または {milliseconds, path, times}(省略時は 2000)。',
    },
  },
  'cut-answer': {
    en: {
      title: 'Answer cut off',
      effect: 'The connection ends in the middle of the body. Argument: {path, times}, both optional.',
    },
    ja: { title: '途中で切れる応答', effect: '本文の途中で接続が切れます。引数: {path, times}(どちらも省略可)。' },
  },
  'html-answer': {
    en: {
      title: 'HTML from a proxy',
      effect: 'A proxy’s sign-in page comes instead of JSON. Argument: {path, times}, both optional.',
    },
    ja: {
      title: 'プロキシの HTML',
      effect: 'JSON の代わりにプロキシのログイン ページが返ります。引数: {path, times}(どちらも省略可)。',
    },
  },
  'huge-answer': {
    en: { title: 'Huge answer', effect: 'The body goes on for a gigabyte. Argument: {path, times}, both optional.' },
    ja: { title: '巨大な応答', effect: '本文が 1 GB まで続きます。引数: {path, times}(どちらも省略可)。' },
  },
  'redirect-elsewhere': {
    en: {
      title: 'Redirect to another host',
      effect:
        'Every request is redirected to a host that does not exist. Argument: {location, path, times}, all optional.',
    },
    ja: {
      title: '別ホストへのリダイレクト',
      effect: 'どのリクエストも、存在しないホストへリダイレクトします。引数: {location, path, times}(すべて省略可)。',
    },
  },
  'never-answers': {
    en: {
      title: 'Never answers',
      effect: 'Requests are taken and never answered. Argument: {path, times}, both optional.',
    },
    ja: { title: '応答なし', effect: 'リクエストを受け取ったまま答えません。引数: {path, times}(どちらも省略可)。' },
  },
  'die-in-the-middle': {
    en: {
      title: 'Connection lost',
      effect:
        'The connection is reset after the request, as when the server dies. Argument: {path, times}, both optional.',
    },
    ja: {
      title: '接続の喪失',
      effect: 'サーバーが落ちたときのように、リクエストの後で接続が切れます。引数: {path, times}(どちらも省略可)。',
    },
  },
  reply: {
    en: {
      title: 'A given answer',
      effect:
        'Plays any answer on paths that begin with the given one. Argument: {path, status, headers, body, times}; headers and times are optional.',
    },
    ja: {
      title: '指定した応答',
      effect:
        '指定したパスで始まるリクエストに、任意の応答を返します。引数: {path, status, headers, body, times}(headers と times は省略可)。',
    },
  },
} as const satisfies Record<string, Words>;

export type EmulatorFaultName = keyof typeof emulatorFaultWords;
/** In the order in which they are listed. */
export const emulatorFaultNames = Object.keys(emulatorFaultWords) as readonly EmulatorFaultName[];
