import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What the page says when it does not say why. */
const nothingSaid: readonly Rule[] = [
  { code: 'authorize.unknown_error', certainty: 'likely', says: /accounts\.google\.com\/info\/unknownerror/i },
  {
    code: 'authorize.unknown_error',
    certainty: 'likely',
    says: anyOf(
      'i',
      /sorry, something went wrong there/,
      /something went wrong\.? sorry, something went wrong/,
      /抱歉,出了点问题。请重试/,
      /很抱歉,發生錯誤。請再試一次/,
      /エラーが発生しました。もう一度お試しください/,
      /죄송합니다\. 문제가 발생했습니다\. 다시 시도/,
      /das hat leider nicht geklappt\. versuchen sie es noch einmal/,
      /une erreur s'est produite\. veuillez réessayer/,
      /lo sentimos, se ha producido un error\. (?:inténtalo|vuelve a intentarlo)/,
      /algo deu errado\. tente novamente/,
      /sajnáljuk, hiba történt\. próbálja újra/,
    ),
    at: ['google'],
  },
];

/** The page's title and its sentence, which nobody else has one below the other. */
const titledNothing: Rule = {
  code: 'authorize.unknown_error',
  certainty: 'likely',
  says: /something went wrong\W{1,8}sorry, something went wrong there/i,
};

/** Google's sign-in page, of addresses and scopes that the app's project does not have. */
export const signInPageRules: readonly Rule[] = [
  ...nothingSaid,
  titledNothing,
  {
    code: 'authorize.redirect_not_public',
    certainty: 'certain',
    says: anyOf(
      'i',
      /device_id and device_name are required for private ip/,
      /invalid parameter value for redirect_uri: (?:non-public domains|raw ip addresses) not allowed/,
      // The console, where one is registered.
      /invalid redirect: (?:must (?:end with a public|use a domain that is|contain a domain|not be a raw ip)|cannot be a raw ip)/,
    ),
  },
  {
    code: 'authorize.scopes_unregistered',
    certainty: 'certain',
    says: /unregistered scopes?(?:\(s\))? in the request/i,
  },
  {
    code: 'authorize.two_step_required',
    certainty: 'certain',
    says: anyOf(
      'i',
      /sign-in settings don't meet your organi[sz]ation's 2-step verification policy/,
      /to access this google ads account, enable 2-step verification/,
    ),
  },
];
