import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What Apps Script, its OAuth2 library and clasp say instead of an API's answer. */
export const appsScriptRules: readonly Rule[] = [
  {
    code: 'api.scope_insufficient',
    certainty: 'certain',
    says: anyOf(
      'i',
      /do(?:es)? not have permission to call \w{3,40}(?:\.\w{3,40})?\b/,
      /specified permissions are not sufficient to call/,
      /(?<=\w\.\w{3,40} )を呼び出す権限がありません/,
      /指定された権限では\S{1,60}を呼び出すことができません/,
      /nicht berechtigt, \w{3,40}\.\w{3,40} aufzurufen/,
      /pas autorisé à appeler \w{3,40}\.\w{3,40}/,
      /permiso para (?:llamar a|ejecutar) \w{3,40}\.\w{3,40}/,
      /permissão para chamar \w{3,40}\.\w{3,40}/,
      /autorizzazione (?:a|per) chiamare \w{3,40}\.\w{3,40}/,
      /没有(?:权限)?调用 ?\w{3,40}\.\w{3,40}/,
    ),
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /service invoked too many times for one day/,
      /(?:1 ?日に)?サービスを(?:起動|呼び出)した回数が多すぎます/,
      /(?:se ha )?invocado el servicio demasiadas veces|servicio invocado demasiadas veces/,
      /dienst (?:wurde )?(?:an einem tag )?zu (?:oft|häufig) aufgerufen/,
      /service appelé trop (?:souvent|de fois)/,
      /serviço (?:foi )?invocado (?:muitas|demasiadas) vezes/,
      /servizio richiamato troppe volte/,
      /limit exceeded: (?:email|url ?fetch|drive|gmail|calendar)\b/,
      /bandwidth quota exceeded: https?:/,
      /(?:service|script) (?:has been )?using too much computer time for one day/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf(
      'i',
      /service invoked too many times in a short time/,
      /短時間に(?:サービスを)?(?:起動|呼び出)した回数が多すぎます|サービスを短時間に/,
      /creating or deleting too many calendars or calendar events/,
      /too many simultaneous invocations: \w/,
      /too many scripts running simultaneously/,
    ),
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /could not find script\. ?did you provide the correct scriptid|no item with the given id could be found|document with id \S{10,80} is missing/i,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /do not have permissions? to (?:access the requested document|perform that action)/,
      /ドキュメント(?:に(?:アクセスする権限|対するアクセス権)|へのアクセス権限?)がありません/,
      /(?:permiso|permissão|permission|autorizzazione|berechtigung)[^\n]{1,40}(?:documento solicitado|documento requisitado|document demandé|documento richiesto|angeforderte dokument)/,
      /do not have access to perform that action/,
      /permission denied\. be sure that you have/,
    ),
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: anyOf(
      'i',
      /we're sorry, a server error occurred/,
      /サーバー ?エラーが発生しました。しばらくしてから/,
      /サービス ?エラー: ?(?:スプレッドシート|ドライブ|カレンダー|ドキュメント|gmail)/,
      /service (?:spreadsheets|documents|drive|gmail|calendar|error:?) (?:timed out|failed) while accessing/,
      /service error: (?:drive|spreadsheets|gmail|calendar)/,
    ),
  },
  {
    // What an administrator's switch for Drive's API leaves of it.
    code: 'api.domain_policy',
    certainty: 'likely',
    says: /access denied: driveapp/i,
  },
  { code: 'api.invalid_credentials', certainty: 'likely', says: /local client credentials unauthenticated/i },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: /gaxioserror: syntax error: |syntax error: \w{5,30}: [^\n]{3,160} line: \d{1,6} file: /i,
    family: true,
  },
  { code: 'token.no_refresh_token', certainty: 'likely', says: /access not granted or expired/i },
];
