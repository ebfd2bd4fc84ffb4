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

/** What the page says where it holds a sign-in until somebody proves to be the account's owner; nobody else names Google in it. */
const identityNotVerified: readonly Rule[] = [
  {
    code: 'authorize.identity_not_verified',
    certainty: 'certain',
    says: anyOf(
      'i',
      /google (?:couldn't|could not|wasn't able to|was unable to) verify (?:that )?(?:it's (?:really )?you\b|this account belongs to you|you're the owner)/,
      /(?:this )?device isn't recogni[sz]ed\. for your security, google wants to make sure/,
      /you (?:didn't|did not) provide enough info(?:rmation)? for google to be sure (?:that )?this account is really yours/,
      /google konnte nicht (?:bestätigen|verifizieren), dass (?:dieses konto ihnen gehört|sie es (?:wirklich )?sind)/,
      /google n'a pas pu (?:vérifier|confirmer) (?:que ce compte vous appart\w{2,6}|qu'il s'agi\w{1,3} bien de vous|votre identité)/,
      /google no (?:ha podido|pudo) (?:verificar|comprobar) que (?:esta cuenta (?:te pertenece|sea tuya|es tuya)|(?:seas|eres) tú)/,
      /o google não conseguiu (?:verificar|confirmar) (?:se|que) (?:esta conta (?:pertence a você|é sua)|é você)/,
      /google で(?:は)?、?(?:この|お客様)[^\n。]{0,40}確認できませんでした/,
      /google 无法(?:验证|确认)(?:此|该)帐[号户](?:属于您|是否属于您)/,
    ),
  },
  {
    // The address of that page.
    code: 'authorize.identity_not_verified',
    certainty: 'likely',
    says: /accounts\.google\.com\/(?:v3\/)?signin\/(?:v2\/)?(?:deniedsigninrejected|rejected|challenge\/dp)\b(?<!browser or app may not be secure[^]{0,300})(?![^]{0,300}?browser or app may not be secure)/i,
  },
  {
    // The same sentences without their name, and what goes before them.
    code: 'authorize.identity_not_verified',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:couldn't|could not) (?:sign you in|verify it's you)\.?(?: try again\.?)?\s{1,9}for your (?:protection|security), you can't sign in (?:here|from this device)/,
      /unavailable because of too many failed attempts\. ?try again in a few hours/,
      /お客様(?:が所有する|の)アカウントであることを確認できませんでした/,
      /情報が不足しているため、このアカウントが本当にあなたのものであるか(?:どうか)?(?:を)?確認できません/,
    ),
    at: ['google'],
  },
];

/** Google's sign-in page, of addresses and scopes that the app's project does not have. */
export const signInPageRules: readonly Rule[] = [
  ...nothingSaid,
  titledNothing,
  ...identityNotVerified,
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
