import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { anyOf } from './any-of.ts';

/**
 * What a sentence says where it has no wording of the table: a word for the thing and a word for what is wrong with it, in
 * any order. Such words are anybody's, so they are asked for last, and never tell more than what is possible.
 */
export interface Meaning {
  readonly code: DiagnosisCode;
  /** Each of them stands in the sentence, in any order. */
  readonly all: readonly RegExp[];
  /** None of them does. */
  readonly not?: RegExp;
  /** Must stand somewhere in the text, where the sentence alone could be anything's. */
  readonly near?: RegExp;
  /** Nobody but Google says this: it needs no name of Google's near it. */
  readonly googles?: true;
  /** Anybody's words: Google is named in the same line. */
  readonly sameLine?: true;
}

const invalid = anyOf(
  'i',
  /\b(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|unexpected|malformed|mis-?match\w*|does ?n[o']t match|not match\w*)\b/,
  /\bnot (?:an? )?(?:valid|correct|accepted|recogni[sz]ed|allowed|authori[sz]ed|registered|white-?listed|permitted|supported)\b/,
  /\b(?:isn't|wasn't|aren't) (?:valid|allowed|authori[sz]ed|registered|recogni[sz]ed|supported)\b/,
  /\b(?:ungültig|falsch|invalide|inválid[oa]|no válid[oa]|não válid[oa]|non valid[oe]|incorrect[oae]|недействител\w*|неверн\w*)/,
  /無効|不正|一致しません|无效|不匹配|無效|잘못된|유효하지/,
);
const notFound =
  /\b(?:not found|no such|cannot find|can't find|could(?:n't| not) (?:be )?f(?:ind|ound)|(?:does ?n[o']t|do ?n[o']t) exist)\b|(?<!\p{L})(?:introuvable|nicht gefunden|no encontrad[oa]|não encontrad[oa]|non trovat[oa])|見つかりません|找不到|未找到/iu;
const absent = anyOf(
  'i',
  /\b(?:missing|lost|absent|undefined|not (?:been )?(?:set|present|provided|received|returned|sent|configured))\b/,
  notFound,
);
const expired =
  /\b(?:expired?|expires|has expired|no longer valid|abgelaufen|expiré|caducad[oa]|expirad[oa]|scadut[oa]|истек\w*)\b|期限切れ|过期|過期|만료/i;
const failed = anyOf(
  'i',
  /\b(?:fail(?:ed|s|ure|ing)?|unable to|cannot|can't|could(?:n't| not)|error(?:ed)?|unsuccessful|did ?n[o']t (?:work|succeed)|rejected|refused|denied|declined)\b/,
  /(?<!\p{L})(?:fehlgeschlagen|échoué|impossible de|falló|no se (?:pudo|puede)|falhou|não foi possível|non riuscito|не удалось)(?!\p{L})/u,
  /失敗|失败|エラー|できません|できませんでした|错误|實패|실패/,
);
const signIn =
  /\b(?:oauth2?|open ?id|oidc|sso|sign(?:ing)?[- ]?(?:in|up)|log(?:ging)?[- ]?in|callback|authenticat\w+|authori[sz]\w+)\b|google_oauth2|ログイン|登录|登入|로그인/i;

/** The first that fits decides: narrower ones stand first. */
export const meanings: readonly Meaning[] = [
  // The consent page.
  {
    code: 'authorize.app_in_testing',
    all: [
      /\btest(?:ing)? (?:mode|users?|status|phase|accounts?)\b|\bbeing tested\b|\btesters\b|テスト ?ユーザー|测试用户|тестов\w+ пользовател\w*|usuarios? de pruebas?|usuários? de teste|testnutzer|utilisateurs? (?:de )?tests?/i,
      /\bonly\b|\bblock\w*|\bden(?:y|ied)\b|\bnot (?:been )?(?:added|listed|in)\b|\baccess\b|только|のみ|仅|nur\b|solo\b|sólo\b|apenas|uniquement/i,
    ],
    near: signIn,
  },
  {
    code: 'authorize.app_not_verified',
    all: [
      /\b(?:app(?:lication)?|google (?:sign|log)[- ]?in|developer|project)\b|アプリ|应用|aplicaci[oó]n|aplicativo|anwendung/i,
      /\b(?:not|never|n't|isn't|hasn't|yet to be) (?:yet )?(?:be )?(?:been )?(?:yet )?(?:verified|confirmed|reviewed)\b|\bunverified\b|\bpending verification\b|temporar(?:il)?y (?:disabled|blocked|unavailable) for this app|未確認|確認されていません|未经验证|尚未验证|no (?:está )?verificada|não (?:foi )?verificad[oa]|nicht (?:überprüft|verifiziert)|pas (?:été )?(?:validée|vérifiée)/i,
    ],
    not: /\be-?mail\b|\bdomain\b|\bphone\b|\bsignature\b|\bcertificate\b/i,
    near: signIn,
  },
  {
    code: 'authorize.disallowed_useragent',
    all: [
      /\b(?:browser|web-?view|user-?agent|embedded)\b|ブラウザ|浏览器|navegador|navigateur/i,
      /\bnot (?:be )?(?:secure|allowed|safe)\b|\bmay not be secure\b|\binsecure\b|\bdisallowed\b|安全でない|不安全|no (?:es|sea) segur|não (?:é|seja) segur|pas sécurisé|nicht sicher/i,
    ],
    near: signIn,
  },
  {
    code: 'authorize.policy_not_met',
    all: [
      /\bpolic(?:y|ies)\b|política|politique|richtlinie|norme|ポリシー|政策|정책|политик/i,
      /\b(?:compl(?:y|ies|iant)|conform\w*|adhere|follow)\b|cumpl|conform|entspr|respect|rispett|準拠|符合|遵守|준수|соответств/i,
      /google|oauth/i,
    ],
    not: /\badmin/i,
  },
  {
    code: 'authorize.policy_not_met',
    all: [
      /\baccess blocked\b|\bblocked access\b|アクセスをブロック|访问权限已被禁止|acceso bloqueado|acesso bloqueado|zugriff blockiert|accès bloqué|accesso bloccato/i,
      /\brequest is (?:invalid|not valid)\b|リクエストは無効|请求无效|solicitud no es válida|solicitação .{0,40}inválida|anfrage .{0,40}ungültig|requête .{0,60}(?:non valide|invalide)|richiesta .{0,40}non valida/i,
    ],
  },
  {
    code: 'token.admin_policy_enforced',
    all: [
      /\b(?:admin(?:istrator)?|organi[sz]ation|institution|school|workspace)(?:'s)?\b|管理者|管理员|administrador|administrateur/i,
      /\b(?:block(?:ed|s)?|restrict(?:ed|s)?|not (?:allow(?:ed)?|approved|permitted|trusted)|needs? to (?:review|approve|configure)|has ?n[o']t (?:approved|allowed))\b|ブロック|禁止|bloque/i,
      /\b(?:app(?:lication)?|access|sign[- ]?in|log[- ]?in)\b|アプリ|应用/i,
    ],
    near: signIn,
  },
  {
    code: 'authorize.app_blocked',
    all: [
      /\b(?:this )?app(?:lication)?\b|アプリ|应用|aplicaci[oó]n|aplicativo/i,
      /\b(?:is|was|has been|been|gets?|got|being) blocked\b|\bgoogle (?:has )?blocked\b|\bblocked (?:this|the|my) (?:app|access|sign)|ブロックされ|被(?:屏蔽|阻止|封锁)|está bloquead|foi bloquead|wurde blockiert|a été bloqué/i,
    ],
    not: /\badmin/i,
    near: signIn,
  },
  {
    code: 'authorize.redirect_uri_mismatch',
    all: [
      /\b(?:redirect(?:ion)?|callback|return)[ _-]?ur[il]s?\b|リダイレクト|重定向|リダイレクト ?uri|리디렉션|redireccionamiento|redirecionamento|weiterleitungs-?uri/i,
      invalid,
    ],
    near: /google/i,
  },
  {
    code: 'authorize.origin_mismatch',
    all: [
      /\borigins?\b|生成元|来源|オリジン/i,
      /\bnot (?:allowed|registered|authori[sz]ed|permitted|valid|listed)\b|\bmis-?match|\bunregistered\b|\binvalid\b|許可されていません/i,
      /\bclient ?id\b|\bgsi|\bgoogle\b|\bjavascript\b/i,
    ],
    not: /\bcors\b|access-control/i,
  },
  {
    code: 'authorize.state_mismatch',
    all: [
      /(?<!(?:terraform|application|app|device|current|initial|lock|power|internal|this|the|that|new|old|sync|session|component|widget|ui|sign-in|entity) )\b(?:(?:oauth2?|openid|oidc|sso|csrf|auth(?:entication|orization)?|session|login)[ _])?(?:state|csrf|xsrf)(?:[ _](?:parameter|param|value|token|cookie|format|check|string|verifier))?\b|\b(?:openid|oidc|oauth2?|pkce|auth(?:entication)?|sso|nonce|correlation) cookie\b|\bmatching session\b/i,
      anyOf(
        'i',
        invalid,
        absent,
        /\b(?:detected|forged|verification failed|could(?:n't| not) (?:be )?verif\w+|check failed|tampered)\b/,
        /不一致|一致しません/,
      ),
    ],
    not: /illegalstate|invalidstate(?:error|exception)\b.{0,30}(?:dom|indexeddb|object)|\bstate (?:of|machine|file|store|changed)\b/i,
    near: signIn,
  },
  {
    code: 'authorize.cannot_listen',
    all: [
      /\bport\b|\baddress\b|\blisten(?:er|ing)?\b|ポート|端口/i,
      /\balready in use\b|\bin use\b|eaddrinuse|\b(?:cannot|can't|could(?:n't| not)|unable to|failed to) (?:bind|listen|start)\b|使用中|占用/i,
    ],
    near: /\b(?:oauth2?|redirect|callback|authori[sz]ation|sign[- ]?in|credentials?)\b/i,
  },
  {
    code: 'authorize.popup_closed',
    all: [
      /\bpop-?up\b|\b(?:sign|log)[- ]?in (?:window|dialog|flow)\b|ポップアップ|弹窗/i,
      /\b(?:closed|block(?:ed|er)|cancel\w*|dismissed|could(?:n't| not) (?:be )?open\w*)\b|閉じ|ブロック|关闭/i,
    ],
    near: signIn,
  },
  // The token endpoint.
  {
    code: 'token.no_refresh_token',
    all: [
      /\brefresh[ _-]?token\b|リフレッシュ ?トークン|刷新令牌/i,
      /\b(?:no|without(?: an?)?|missing|empty|null|undefined|none)\b|\bnot (?:been )?(?:found|set|returned|received|present|provided|available|included|sent|stored)\b|ありません|没有/i,
    ],
    not: /\bno longer\b|\bexpired?\b|\brevoked?\b/i,
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    all: [
      /\brefresh[ _-]?tokens?\b|\brefresh(?:ing)? (?:the |your |its )?(?:google |access |oauth )?(?:token|credentials|access)\b|リフレッシュ ?トークン|刷新令牌|\btoken refresh\b/i,
      anyOf('i', expired, /\b(?:revoked|rejected|invalid|no longer valid|refused|not valid)\b/, failed),
    ],
    not: /\b(?:timed? ?out|connect\w*|network|dns|429|50\d)\b/i,
  },
  {
    code: 'token.invalid_client',
    all: [
      /\bclient[ _-]?(?:id|secret|credentials?)\b|\boauth2? client\b|クライアント ?(?:id|シークレット)|客户端/i,
      anyOf('i', invalid, /\bnot found\b|\bdeleted\b|\bdoes ?n[o']t exist\b/),
    ],
    not: /\b(?:missing|required|scope|redirect|origin)\b/i,
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    all: [
      /\bdomain[- ]?wide\b|\bdelegat(?:ion|ed)\b|\bimpersonat\w+\b|委任|委派/i,
      /\bnot (?:been )?(?:authori[sz]ed|enabled|granted|configured|allowed|set ?up)\b|\bmissing\b|\bunauthori[sz]ed\b|\bfailed\b|\bdenied\b|\bcannot\b|\bcould not\b/i,
    ],
    near: /service.?account|workspace|g ?suite|admin/i,
  },
  {
    code: 'token.invalid_grant.code_refused',
    all: [
      /\b(?:auth\w*|oauth2?|verification|access|sign-?in|google)[ _-]code\b|認証コード|授权码|驗證碼|验证码|인증 ?코드/i,
      anyOf('i', invalid, expired, /\b(?:already (?:been )?(?:used|redeemed)|rejected)\b/),
    ],
    not: /\bshould\b|\bdevice\b|\btwo-?factor\b|\b2fa\b|\botp\b|\bstatus\b|\bresponse code\b/i,
  },
  // What the program has of its own.
  {
    code: 'credentials.private_key.unreadable',
    all: [
      /\bprivate[ _-]?key\b|\bpem\b|秘密鍵|私钥/i,
      anyOf(
        'i',
        invalid,
        /\b(?:could(?:n't| not)|unable to|cannot|failed to) (?:be )?(?:pars\w*|read|decod\w*|load\w*|deseriali[sz]\w*)\b|\bno start line\b|\bunsupported\b/,
      ),
    ],
    near: /service.?account|google|credential/i,
  },
  // Checks of an ID token.
  {
    code: 'id_token.nonce_mismatch',
    all: [/\bnonces?\b/i, anyOf('i', invalid, absent)],
    not: /\bstate\b/i,
    near: /id[ _-]?token|\boidc\b|openid|google|apple|firebase/i,
  },
  {
    code: 'id_token.audience_mismatch',
    all: [/\baudience\b|\baud\b/i, invalid],
    near: /id[ _-]?token|\bjwt\b|\boidc\b|openid|google/i,
  },
  {
    code: 'id_token.signature_mismatch',
    all: [
      /\bsignature\b|署名|签名/i,
      anyOf('i', invalid, /\bverif\w* (?:has )?failed\b|\bfailed (?:to )?verif\w*/),
      /\b(?:id[ _-]?token|jwt|jws|token)\b|トークン|令牌/i,
    ],
  },
  {
    code: 'id_token.key_unknown',
    all: [
      /\b(?:public|signing|verification)[ _-]?keys?\b|\bkid\b|\bjwks?\b|\bcertificates?\b|公開鍵|公钥/i,
      anyOf('i', absent, /\bno (?:matching|such|applicable|suitable)\b/),
      /\b(?:id[ _-]?token|jwt|jws|token|kid|verif\w+|google)\b/i,
    ],
    not: /\bfile\b|\bpath\b|\bssl\b|\btls\b|issuer certificate/i,
  },
  {
    code: 'id_token.expired',
    all: [/\b(?:id[ _-]?token|jwt)\b|id ?トークン/i, expired],
    not: /\brefresh/i,
  },
  // APIs.
  {
    code: 'api.service_disabled',
    all: [
      /\bapis?\b/i,
      /\bnot (?:been |yet )?(?:enabled|activated|turned on|used in)\b|\bn't (?:enabled|activated|been enabled)\b|\bdisabled\b|\benable (?:it|the|this)\b|有効(?:に)?(?:なって|化)|启用|habilitad|aktiviert|activée/i,
    ],
    not: /\bapi[ _-]?key\b/i,
    near: /google|gcp|firebase/i,
  },
  {
    code: 'api.project_not_usable',
    all: [
      /\bproject\b|プロジェクト|项目|proyecto|projeto|projekt/i,
      /\b(?:deleted|deletion|suspended|shut ?down|billing (?:\w+ )?(?:is )?(?:disabled|not enabled|required|must be enabled)|not found or deleted)\b|\benable billing\b/i,
    ],
    near: /google|gcp|\bapi\b|earth engine|firebase/i,
  },
  {
    code: 'api.key_restricted',
    all: [
      /\bapi[ _-]?key\b|\bkey\b/i,
      /\brestrict\w*|\bnot (?:authori[sz]ed|allowed) to use\b|\breferr?ers?\b|\bnot allowed (?:for|from)\b/i,
    ],
    near: /google|maps|firebase|youtube/i,
  },
  {
    code: 'api.key_invalid',
    all: [
      /\bapi[ _-]?key\b|api ?キー|api ?密钥/i,
      anyOf('i', invalid, expired, /\b(?:missing|rejected|deleted|not found)\b/),
    ],
    near: /google|maps|firebase|youtube/i,
  },
  {
    code: 'api.scope_insufficient',
    all: [
      /\bscopes?\b|スコープ/i,
      /\binsufficient\b|\bmissing\b|\black(?:s|ing)?\b|\bnot (?:sufficient|granted|available|included|enough|have)\b|\brequire[sd]?\b|不足/i,
    ],
    not: /\bparameter\b|\binvalid\b/i,
    near: /google|gmail|youtube/i,
  },
  {
    code: 'api.rate_limited',
    all: [
      /\brate[ _-]?limit\w*|\btoo many (?:requests|calls|queries|attempts)\b|\bthrottl\w+|リクエストが多すぎ|请求过多/i,
    ],
    near: /google|gmail|youtube|gcp/i,
  },
  {
    code: 'api.quota_exceeded',
    all: [
      /\bquotas?\b|\b(?:daily|usage|user) limit\b|割り当て|配额|クォータ/i,
      /\bexceed\w*|\breached\b|\bexhaust\w*|\bran out\b|\bused up\b|\bover\b|超過|超え|超出|超过/i,
    ],
    near: /google|gmail|youtube|gcp/i,
  },
  {
    code: 'api.iam_permission_denied',
    all: [
      /\bpermissions?:? ['"`]?[a-z]{3,30}\.[a-zA-Z]{3,40}\.[a-zA-Z]{3,40}\b|\b[a-z]{3,30}\.[a-zA-Z]{3,40}\.(?:list|get|create|update|delete|use|setIamPolicy|getIamPolicy|actAs|signBlob|getAccessToken)\b/,
      /\bdenied\b|\bmissing\b|\brequired\b|\black\w*|\bdoes ?n[o']t have\b|\bpermission\b|\bforbidden\b/i,
    ],
    googles: true,
  },
  {
    code: 'api.server_error',
    all: [
      /\binternal (?:server )?error\b|\bserver error\b|\bbackend error\b|\bservice (?:is )?(?:temporarily )?unavailable\b|\bbad gateway\b|\bINTERNAL\b|内部サーバー ?エラー|内部服务器错误/,
    ],
    sameLine: true,
  },
  {
    code: 'api.gone',
    all: [
      /\b(?:api|endpoint|version|service|feed|protocol|method)\b/i,
      /\bdeprecated\b|\bshut ?down\b|\bno longer (?:available|supported|exists?)\b|\bdiscontinued\b|\bsunset\b|\bturned (?:off|down)\b|\bretired\b|\bhas been removed\b/i,
    ],
    not: /\bwarning\b|\bwill be\b/i,
    sameLine: true,
  },
  {
    code: 'api.forbidden',
    all: [
      /\bpermissions?\b|\bprivileges?\b|\baccess\b|権限|权限|permisos?|permissões|berechtigung|autorisation/i,
      /\bdenied\b|\binsufficient\b|\bforbidden\b|\bnot (?:have|allowed|permitted|sufficient)\b|\b(?:does|do)(?:n't| not) have\b|\black(?:s|ing)?\b|ありません|不足|拒否|拒绝/i,
    ],
    not: /['"`]\/\w|\b(?:file|folder|directory) system\b|\/(?:var|etc|usr|home|tmp|root)\/|eacces|\bsudo\b|\bchmod\b|\blocal\b|\bpublickey\b/i,
    sameLine: true,
  },
];
