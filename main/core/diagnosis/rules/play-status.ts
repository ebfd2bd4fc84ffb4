import { anyOf } from '../any-of.ts';

/** A status of Google Play services by its number, in the forms in which Android's code and its plugins print one. */
const printed = (numbers: string) =>
  anyOf(
    'i',
    new RegExp(String.raw`apiexception:? (?:${numbers})\b(?!: (?:\[|10))`),
    new RegExp(String.raw`signinresult: ?failed code ?[=:] ?(?:${numbers})\b`),
    new RegExp(String.raw`sign_in_failed, [\w.]{1,60}: (?:${numbers})\b`),
    new RegExp(
      String.raw`sign(?: |-)?in (?:fail(?:s|ed|ure|ing)?|error)(?: with)?(?: error)?(?: code| status)?:? ["'(]?(?:${numbers})\b(?![.,]\d)`,
    ),
    new RegExp(String.raw`googleplus[ .](?:login |trysilentlogin |sign-?in )?(?:-> ?)?error:? (?:${numbers})\b`),
    new RegExp(String.raw`google(?:auth|signin) (?:login |sign-?in )?error:? (?:${numbers})\b`),
    // Play Games' log.
    new RegExp(String.raw`sign in result error status code to: (?:${numbers})\b`),
    new RegExp(String.raw`(?:${numbers}): ?something went wrong\b`),
    new RegExp(String.raw`something went wrong, code: (?:${numbers})\b`),
    // Unity's plug-in.
    new RegExp(String.raw`signinexception:? (?:with )?(?:status(?: code)?:? ?)?(?:\w{2,20} )?\(?(?:${numbers})\b`),
    new RegExp(String.raw`pluginid":"googleauth"[^\n]{0,200}?"code":"?(?:${numbers})\b`),
  );

/** A status of Google Play services, by its number or by its name. */
export const playStatus = (numbers: string, words: string): RegExp =>
  anyOf(
    'i',
    printed(numbers),
    new RegExp(String.raw`statuscode=(?:${words})\b`),
    new RegExp(
      String.raw`(?:${words.replaceAll('_', '_?')}) exception of type '(?:google\.)?googlesignin\+signinexception(?:' was thrown)?`,
    ),
    new RegExp(String.raw`signinexception(?: status)?: (?:${words.replaceAll('_', '_?')})\b`),
  );

/** The numbers that nothing but Google Sign-In has, or that stand alone where a plugin passes them on. */
export const playNumber = (numbers: string): RegExp =>
  anyOf(
    'i',
    new RegExp(String.raw`error:? ["']?(?:${numbers})\b`),
    new RegExp(String.raw`code["']? ?: ?["']?(?:${numbers})\b`),
    new RegExp(String.raw`status: ?["']?(?:${numbers})\b`),
    // In somebody's words.
    new RegExp(
      String.raw`\berror codes? (?:(?:is|are|was|of) )?(?:(?:10|16) (?:and|or) )?[*"'\x60(]{0,3}(?:${numbers})\b(?![.,]\d)`,
    ),
    new RegExp(String.raw`uncaught \(in promise\): (?:error: )?(?:${numbers})\b`),
  );
