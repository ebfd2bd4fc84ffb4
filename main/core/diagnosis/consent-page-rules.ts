import type { Rule } from './rule.ts';

const notCompliant =
  /doesn't comply with google's oauth 2\.0 policy|entspricht nicht der oauth[ -]2\.0-richtlinie|ne respecte pas (?:le règlement|les règles) (?:de google sur )?oauth 2\.0|no cumple (?:con )?las? políticas? (?:de )?oauth 2\.0|política do oauth 2\.0 do google|non (?:rispetta|è conforme a) .{0,12}?norme (?:di google )?.{0,12}?oauth 2\.0|不符合 ?google 的 ?oauth 2\.0 ?政策|oauth 2\.0 ?ポリシーに準拠していな|oauth 2\.0 정책을 준수하지/i;
/** The title of the page, in the languages it is most often shown in. */
const requestInvalid =
  /access blocked: .{0,80}?request is invalid|because .{1,80}? sent an invalid request|リクエストは無効です|anfrage dieser app ist ungültig|(?:requête|demande) (?:de|envoyée par) cette (?:appli|application) n'est pas valide|solicitud de esta (?:app|aplicación) no es válida|solicitação d[eo](?:sse|ste)? app é inválida|pedido desta app é inválido|richiesta di questa app non è valida|verzoek van deze app is ongeldig|запрос этого приложения недействителен|此应用的请求无效|這個應用程式的要求無效|앱의 요청이 잘못되었습니다/i;

/** In English and in other languages, as Google's pages have them. */
const sentences: readonly Rule[] = [
  {
    code: 'authorize.app_in_testing',
    certainty: 'certain',
    says: /(?:has|have) not completed the google verification process|developer-approved testers|developer hasn't given you access to this app|has(?:n't| not) completed google's (?:review|verification)|only testers approved by the developer|審査プロセスを完了していません|(?:überprüfungs|bestätigungs|verifizierungs)(?:prozess|verfahren) (?:von google )?(?:noch )?nicht abgeschlossen|pas (?:encore )?terminé la procédure de validation de google|no ha completado el proceso de verificación de google|não concluiu o processo de verificação do google|non ha completato la procedura di verifica di google|verificatieproces van google niet (?:doorlopen|voltooid|afgerond)|не прошло проверку google|не завершило процесс проверки|未完成 ?google ?(?:的)?(?:验证|驗證|审核)(?:流程|程序)|google (?:인증|확인) 절차를 완료하지|google doğrulama sürecini tamamlamadı|belum menyelesaikan proses verifikasi google/i,
  },
  {
    code: 'authorize.disallowed_useragent',
    certainty: 'certain',
    says: /user-agent is not permitted to make an oauth authorization request|can't sign you in safely inside this app|comply with google's embedded web ?views? polic|classified as an embedded user-agent|this browser or app may not be secure|このブラウザまたはアプリは安全でない可能性|dieser browser oder diese app ist (?:unter umständen|möglicherweise) nicht sicher|ce navigateur ou cette application (?:ne soient pas sécurisés|n'est peut-être pas)|este navegador o (?:esta )?aplicación no sean seguros|este navegador ou app pode não ser seguro|此浏览器或应用可能不安全|這個瀏覽器或應用程式可能不安全/i,
  },
  {
    code: 'authorize.out_of_band_blocked',
    certainty: 'certain',
    says: /out-of-band \(oob\) flow has been blocked|\(oob\) flow has been blocked|oob flow (?:has been|was|is) blocked/i,
  },
  { code: 'authorize.loopback_blocked', certainty: 'certain', says: /loopback flow (?:has been|was|is) blocked/i },
  {
    code: 'token.admin_policy_enforced',
    certainty: 'certain',
    says: /restricted by policies within your organi[sz]ation|(?:institution|organi[sz]ation)'s admin needs to review|(?:institution|organi[sz]ation)'s policy requires google admin approval|your admin(?:istrator)? (?:has )?(?:blocked|restricted) (?:access to )?this app/i,
  },
  {
    code: 'token.org_internal',
    certainty: 'certain',
    says: /client is restricted to users within its organi[sz]ation|can only be used within its organi[sz]ation|は組織内でのみ(?:利用|使用)可能です/i,
  },
  {
    code: 'authorize.scope_invalid',
    certainty: 'certain',
    says: /some requested scopes were invalid(?:\W{1,4}(?:valid=\[[^\]]{0,2000}\], )?invalid=\[(?<invalid>[^\]]{0,400})\])?/i,
  },
  { code: 'authorize.scopes_not_shown', certainty: 'certain', says: /some requested scopes cannot be shown/i },
  {
    code: 'authorize.parameter_missing',
    certainty: 'certain',
    says: /(?:required parameter is missing|missing required parameter):? ?["']?(?<parameter>response_type|client_id|redirect_uri|scope|nonce)\b/i,
  },
  {
    code: 'authorize.app_blocked',
    certainty: 'likely',
    says: /to keep your account safe, google blocked this access|this app (?:is|has been|was) blocked\.? this app (?:tried|attempted)|app is blocked\W{1,20}this app tried|hat google diesen zugriff blockiert|google a bloqué cet accès|google (?:ha bloqueado|bloqueó) (?:este|el) acceso|google bloqueou (?:o|este|esse) acesso|access is currently blocked by google|google (?:блокирует|заблокировал)|это приложение заблокировано|aplikasi ini diblokir|bu uygulama engellendi|ta aplikacja jest zablokowana|deze app is geblokkeerd|ứng dụng này (?:đã )?bị chặn|google ha bloccato (?:questo |l')?accesso|google ?阻止了(?:此次|这次|此)访问|google ?已封鎖這項存取|google ?はこのアクセスをブロックしました|google에서 (?:이 )?액세스를 차단|(?:diese app (?:ist|wurde) blockiert|cette application est bloquée|esta aplicación está bloqueada|este app (?:está|foi) bloqueado|このアプリはブロックされ(?:ます|ています)|此应用已被(?:屏蔽|阻止))/i,
  },
  {
    code: 'authorize.app_not_verified',
    certainty: 'certain',
    says: /google hasn't verified this app|this app (?:isn't|hasn't been|is not|has not been) verified|このアプリは\s?(?:google\s?で\s?)?(?:確認|検証)されていません|google hat diese app (?:noch )?nicht (?:überprüft|bestätigt|verifiziert)|google n'a pas (?:encore )?(?:validé|vérifié) cette appli|google no ha verificado esta (?:app|aplicación)|google não verificou este app|este app não foi verificado|google non ha verificato questa app|google heeft deze app niet geverifieerd|приложение не проверено google|google не проверил|google ?尚未(?:验证|驗證)|未[经經] ?google ?(?:验证|驗證)|google에서 (?:확인|인증)하지 않은 앱|sign[\s-]?in with google temporarily disabled for this app|temporarily blocked from logging in with your google account|hasn't passed our verification/i,
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: /(?:common\.api\.|\b)apiexception:? (?:10|12500)\b|(?:\[28444\] )?developer console is not set up correctly|sign[\s-]in fail(?:ure|ed):? (?:10|12500)\b|(?<!\.)developer_error\b|sign_in_failed, [\w.]{1,60}: (?:10|12500)\b|non-recoverable sign in failure|unregistered_?on_?api_?console|you have wrong oauth2 related configurations|\[16\] account reauth failed|\[28433\] cannot find a matching credential|nocredentialexception\b/i,
  },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: /user cancel(?:l)?ed the sign-in flow|type: ?["']popup_(?:closed|failed_to_open)\b|common\.api\.apiexception:? 12501\b|sign_in_cancel(?:l)?ed|googlesigninexceptioncode\.cancel|getcredentialcancellationexception|fedcm get\(\) rejects with aborterror|appauth\.general (?:code=|error )-3|user cancelled authorization flow|popup_blocked_by_browser\b|failed to open popup window on url: https:\/\/accounts\.google|cross-origin-opener-policy policy would block the window/i,
  },
  {
    code: 'authorize.custom_scheme_blocked',
    certainty: 'certain',
    says: /custom (?:uri )?schemes? (?:uris? )?(?:is|are) not (?:enabled|allowed|supported)/i,
  },
  {
    code: 'authorize.advanced_protection',
    certainty: 'certain',
    says: /advanced protection (?:program )?(?:prevents|blocked|doesn't allow)|enrolled in (?:google's )?(?:the )?advanced protection/i,
  },
  {
    code: 'authorize.rate_limited',
    certainty: 'certain',
    says: /maximum allowable login request rate|app has (?:exceeded|reached) its (?:login )?rate limit/i,
  },
  {
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'certain',
    says: /did not match a registered redirect uri|redirect uri in the request[,:] \S{1,300} (?:does|did) not match/i,
  },
  {
    code: 'authorize.origin_mismatch',
    certainty: 'certain',
    says: /given origin is not allowed for the given client id|not a valid origin for the client|no registered origin|register the javascript origin/i,
  },
  {
    code: 'authorize.state_mismatch',
    certainty: 'certain',
    says: /state not equal in request and response|(?:oauth )?\bstate (?:mismatch|does not match|parameter (?:mismatch|missing|is invalid))\b|invalid (?:oauth )?state parameter|unable to verify authorization request state|csrf detected|unexpected "state" response parameter|checks\.\w{4,13} argument is missing|(?:state|pkce code_verifier|nonce) cookie was missing|(?:state|pkcecodeverifier|nonce) value could not be parsed|two\\invalidstateexception|bad_oauth_state\b|oauth (?:callback with invalid )?state (?:parameter )?(?:is )?(?:invalid|missing|expired)|state_mismatch\b|authexception: illegal state\b|oauth state was missing or invalid|invalidstateparam\b/i,
  },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'likely',
    says: /service has been disabled for this account|we are sorry, but you do not have access to/i,
  },
  {
    code: 'authorize.interaction_required',
    certainty: 'likely',
    says: /common\.api\.apiexception: 4\b|sign_in_required\b|(?:userrecoverableauth|googleauth)exception: (?:needpermission|badauthentication)\b|user has never signed in before or has since signed out|oauth2 not granted or revoked|not signed in with the identity provider/i,
  },
  {
    code: 'authorize.access_denied',
    certainty: 'likely',
    says: /access was denied by the resource owner|user did not approve access/i,
    at: ['google'],
  },
  { code: 'authorize.state_mismatch', certainty: 'likely', says: /correlation failed\b/i, at: ['google'] },
  {
    code: 'authorize.policy_not_met',
    certainty: 'possible',
    says: /app is not configured to make oauth requests?/i,
    also: [{ code: 'token.disabled_client' }],
  },
  {
    code: 'authorize.scope_changed',
    certainty: 'certain',
    says: /scope has changed (?:from|to) "|scope has changed(?=['"] error)/i,
  },
  {
    code: 'authorize.cannot_listen',
    certainty: 'likely',
    says: /error creating server listener|failed to start auth webserver|could not start a (?:local )?web ?server listening on any of the (?:local )?ports|failed to start a local webserver|failed to listen on prefix 'http:\/\/(?:127\.0\.0\.1|localhost)/i,
  },
  { code: 'authorize.insecure_transport', certainty: 'certain', says: /oauth 2 must utilize https/i },
];

/** RFC 6749, section 4.1.2.1, and what Google's sign-in and consent pages say, or add to the redirect URL. */
export const consentPageRules: readonly Rule[] = [
  ...sentences,
  {
    code: 'authorize.out_of_band_blocked',
    certainty: 'likely',
    error: ['invalid_request'],
    at: ['authorize'],
    when: ({ redirectUri }) => redirectUri?.startsWith('urn:ietf:wg:oauth') === true,
  },
  { code: 'authorize.disallowed_useragent', certainty: 'certain', error: ['disallowed_useragent'] },
  {
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'certain',
    error: ['redirect_uri_mismatch'],
    at: ['authorize'],
  },
  { code: 'token.redirect_uri_mismatch', certainty: 'likely', error: ['redirect_uri_mismatch'] },
  { code: 'authorize.origin_mismatch', certainty: 'certain', error: ['origin_mismatch'] },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    error: [
      'interaction_required',
      'login_required',
      'account_selection_required',
      'consent_required',
      'immediate_failed',
      'unmet_authentication_requirements',
    ],
  },
  { code: 'authorize.unsupported_response_type', certainty: 'certain', error: ['unsupported_response_type'] },
  { code: 'authorize.unsupported_response_type', certainty: 'certain', says: /\binvalid response_type ?:/i },
  { code: 'authorize.rate_limited', certainty: 'likely', error: ['rate_limit_exceeded'] },
  { code: 'authorize.app_not_verified', certainty: 'likely', error: ['app_not_verified', 'restricted_client'] },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    error: ['popup_closed_by_user', 'popup_closed', 'popup_failed_to_open'],
  },
  {
    code: 'authorize.browser_storage_blocked',
    certainty: 'likely',
    says: /third-party sign in was disabled in browser|cookies are not enabled in current environment/i,
  },
  { code: 'authorize.browser_storage_blocked', certainty: 'likely', error: ['idpiframe_initialization_failed'] },
  {
    code: 'authorize.state_mismatch',
    certainty: 'certain',
    error: ['mismatching_state', 'csrf_detected', 'authorization_request_not_found'],
  },
  { code: 'authorize.advanced_protection', certainty: 'certain', error: ['policy_enforced'] },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'certain',
    error: ['app_not_configured_for_user', 'app_not_enabled_for_user', 'app_not_configured'],
  },
  { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['access_not_configured'], at: ['authorize'] },
  { code: 'authorize.insecure_transport', certainty: 'certain', error: ['insecure_transport'] },
  { code: 'authorize.scope_changed', certainty: 'likely', error: ['scope_changed'] },
  { code: 'authorize.scope_invalid', certainty: 'likely', error: ['invalid_scope'], at: ['authorize'], family: true },
  { code: 'token.invalid_scope', certainty: 'possible', error: ['invalid_scope'], family: true },
  {
    code: 'authorize.policy_not_met',
    certainty: 'likely',
    error: ['access_denied', 'invalid_request'],
    beside: notCompliant,
  },
  { code: 'authorize.access_denied', certainty: 'likely', error: ['access_denied'], at: ['authorize'] },
  { code: 'authorize.access_denied', certainty: 'possible', error: ['access_denied'], family: true },
  {
    code: 'authorize.invalid_request',
    certainty: 'possible',
    error: [
      'invalid_request',
      'invalid_request_uri',
      'invalid_request_object',
      'request_not_supported',
      'request_uri_not_supported',
      'registration_not_supported',
    ],
    at: ['authorize'],
    family: true,
  },
  { code: 'token.invalid_request', certainty: 'possible', error: ['invalid_request'], family: true },
];

/** What the pages say of any request they do not like. */
export const consentPageSentences: readonly Rule[] = [
  { code: 'authorize.policy_not_met', certainty: 'likely', says: notCompliant },
  {
    code: 'authorize.app_blocked',
    certainty: 'possible',
    says: /this app (?:is|has been|was) blocked\b/i,
    at: ['google'],
    family: true,
  },
  {
    // What the page adds below the error, when that alone was copied.
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'possible',
    says: /request details: redirect_uri=(?!urn:)\S{4,300} flowname=generaloauthflow/i,
    family: true,
  },
  {
    code: 'authorize.policy_not_met',
    certainty: 'possible',
    says: requestInvalid,
    family: true,
  },
];
