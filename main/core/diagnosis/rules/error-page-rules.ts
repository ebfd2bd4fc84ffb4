import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** How the pages of Google's front ends begin, in the languages they are shown in: a status, a full stop, and that it is an error. */
const thatsAnError = [
  /that's an error/,
  /that is an error/,
  /das ist ein fehler/,
  /c'est une erreur/,
  /une erreur s'est produite/,
  /(?:es|se trata de) un error/,
  /se (?:ha )?produ(?:cido|jo) un error/,
  /(?:isso é|este é|trata-se de) um erro/,
  /ocorreu um erro/,
  /(?:questo è|si tratta di) un errore/,
  /si è verificato un errore/,
  /dat is een fout/,
  /er is een fout opgetreden/,
  /(?:to jest|to) błąd/,
  /wystąpił błąd/,
  /произошла ошибка|это ошибка/,
  /сталася помилка|це помилка/,
  /bu bir hata(?:dır)?/,
  /(?:bir )?hata oluştu/,
  /đã xảy ra lỗi|đó là lỗi/,
  /(?:itu adalah|terjadi) (?:error|kesalahan)/,
  /det (?:är ett fel|er en fe(?:il|jl))/,
  /(?:jedná se o chybu|došlo k chybě)/,
  /エラーが発生しました|エラーです/,
  /这是一个错误|发生错误|出现错误|出错了/,
  /這是錯誤訊息|發生錯誤/,
  /오류(?:가 발생했습니다|입니다)/,
];

/** The page with a status. */
const page = (status: RegExp): RegExp => sequence('i', /(?<![\d.])/, status, /\.? ?(?:- )?/, thatsAnError);
const signIn = sequence('i', [
  /sign(?:ing|ed)?[ -]?(?:in|up)/,
  /log(?:ging|ged)?[ -]?(?:in|on)/,
  /authori[sz]|authenticat|consent|oauth/,
  /anmeld|connexion|iniciar sesión|accesso|fazer login|войти|вход|войдите/,
  /ログイン|サインイン|登录|登入|로그인/,
]);
/** The page with a status where somebody tells of signing in. */
const pageAtSignIn = (status: RegExp): RegExp =>
  anyOf(
    'i',
    // The page first: what stands before it is looked at only where there is one.
    new RegExp(`${page(status).source}(?<=(?:${signIn.source})[^]{0,340})`),
    sequence('i', page(status), /[^]{0,300}?/, [signIn]),
  );

/**
 * The pages that Google's front ends show in a browser, whatever sentence stands in them; what they are about is not said
 * there. In this order, and only where a text holds nothing else.
 */
export const errorPageRules: readonly (Rule & { readonly says: RegExp })[] = [
  { code: 'authorize.invalid_request', certainty: 'possible', says: pageAtSignIn(/400/) },
  { code: 'api.bad_request', certainty: 'possible', says: page(/4(?:00|11|13)/) },
  { code: 'api.invalid_credentials', certainty: 'possible', says: page(/401/) },
  { code: 'api.forbidden', certainty: 'possible', says: page(/403/) },
  { code: 'api.not_offered', certainty: 'possible', says: page(/40[45]/) },
  { code: 'api.rate_limited', certainty: 'possible', says: page(/429/) },
  { code: 'api.server_error', certainty: 'possible', says: page(/5\d\d/) },
  {
    // Without its number.
    code: 'api.not_offered',
    certainty: 'possible',
    says: /requested url .{1,300}? was not found on this server\. that's all we know/i,
  },
  {
    code: 'api.bad_request',
    certainty: 'possible',
    says: /your client has issued a malformed or illegal request\b/i,
  },
  {
    // App Engine's, without its number.
    code: 'api.server_error',
    certainty: 'possible',
    says: /server encountered an error and could not complete your request\. please try again in 30 seconds/i,
  },
];
