import { expect, test } from 'vitest';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';

/** How Google’s page begins its line of the error, by language. */
const lines: Readonly<Record<string, (status: number, error: string) => string>> = {
  en: (status, error) => `Error ${status}: ${error}`,
  ar: (status, error) => `الخطأ ${status}: ${error}`,
  he: (status, error) => `שגיאה ${status}: ${error}`,
  fa: (status, error) => `خطای ${status}: ${error}`,
  hi: (status, error) => `गड़बड़ी ${status}: ${error}`,
  bn: (status, error) => `সমস্যা ${status}: ${error}`,
  th: (status, error) => `ข้อผิดพลาด ${status}: ${error}`,
  vi: (status, error) => `Lỗi ${status}: ${error}`,
  id: (status, error) => `Error ${status}: ${error}`,
  ms: (status, error) => `Ralat ${status}: ${error}`,
  tr: (status, error) => `${status} hatası: ${error}`,
  tr2: (status, error) => `Hata ${status}: ${error}`,
  pl: (status, error) => `Błąd ${status}: ${error}`,
  cs: (status, error) => `Chyba ${status}: ${error}`,
  sk: (status, error) => `Chyba ${status}: ${error}`,
  hu: (status, error) => `${status}-as hiba: ${error}`,
  ro: (status, error) => `Eroare ${status}: ${error}`,
  bg: (status, error) => `Грешка ${status}: ${error}`,
  uk: (status, error) => `Помилка ${status}: ${error}`,
  ru: (status, error) => `Ошибка ${status}: ${error}`,
  sr: (status, error) => `Грешка ${status}: ${error}`,
  hr: (status, error) => `Pogreška ${status}: ${error}`,
  sl: (status, error) => `Napaka ${status}: ${error}`,
  el: (status, error) => `Σφάλμα ${status}: ${error}`,
  fi: (status, error) => `Virhe ${status}: ${error}`,
  sv: (status, error) => `Fel ${status}: ${error}`,
  da: (status, error) => `Fejl ${status}: ${error}`,
  no: (status, error) => `Feil ${status}: ${error}`,
  nl: (status, error) => `Fout ${status}: ${error}`,
  de: (status, error) => `Fehler ${status}: ${error}`,
  fr: (status, error) => `Erreur ${status} : ${error}`,
  it: (status, error) => `Errore ${status}: ${error}`,
  es: (status, error) => `Error ${status}: ${error}`,
  pt: (status, error) => `Erro ${status}: ${error}`,
  ca: (status, error) => `Error ${status}: ${error}`,
  lt: (status, error) => `${status} klaida: ${error}`,
  lv: (status, error) => `${status}. kļūda: ${error}`,
  et: (status, error) => `Viga ${status}: ${error}`,
  ja: (status, error) => `エラー ${status}: ${error}`,
  zhCN: (status, error) => `错误 ${status}：${error}`,
  zhCN2: (status, error) => `${status} 错误：${error}`,
  zhTW: (status, error) => `錯誤代碼 ${status}：${error}`,
  ko: (status, error) => `${status} 오류: ${error}`,
  ko2: (status, error) => `오류 ${status}: ${error}`,
  ta: (status, error) => `பிழை ${status}: ${error}`,
  te: (status, error) => `ఎర్రర్ ${status}: ${error}`,
  mr: (status, error) => `एरर ${status}: ${error}`,
  fil: (status, error) => `Error ${status}: ${error}`,
};

const errors: readonly (readonly [number, string, string])[] = [
  [400, 'redirect_uri_mismatch', 'authorize.redirect_uri_mismatch'],
  [400, 'invalid_request', 'authorize.invalid_request'],
  [403, 'access_denied', 'authorize.access_denied'],
  [401, 'invalid_client', 'token.invalid_client'],
  [400, 'invalid_scope', 'authorize.scope_invalid'],
  [403, 'disallowed_useragent', 'authorize.disallowed_useragent'],
  [403, 'org_internal', 'token.org_internal'],
  [400, 'admin_policy_enforced', 'token.admin_policy_enforced'],
  [400, 'origin_mismatch', 'authorize.origin_mismatch'],
  [401, 'deleted_client', 'token.deleted_client'],
  [403, 'restricted_client', 'authorize.app_not_verified'],
  [400, 'policy_enforced', 'authorize.advanced_protection'],
];

test.each(Object.entries(lines))('the error’s name is enough where the sentences are foreign: %s', (_, line) => {
  for (const [status, error, code] of errors)
    for (const text of [
      line(status, error),
      `${line(status, error)}\nflowName=GeneralOAuthFlow`,
      `Lorem ipsum dolor sit amet.\n${line(status, error)}`,
      `kan inte logga in: "${line(status, error)}"`,
      line(status, error).toLowerCase(),
    ]) {
      const outcome = diagnoseText(Buffer.from(text));
      expect({ text, codes: outcome.ok && outcome.value.diagnoses.map((told) => told.code) }).toEqual({
        text,
        codes: [code],
      });
    }
});
