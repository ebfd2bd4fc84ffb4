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
      /limit exceeded: (?:email|url ?fetch|drive|gmail|calendar)\b/,
      /bandwidth quota exceeded: https?:/,
      /service using too much computer time for one day/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf(
      'i',
      /service invoked too many times in a short time/,
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
