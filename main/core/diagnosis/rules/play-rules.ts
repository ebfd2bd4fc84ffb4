import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What Google Play's publisher and purchase APIs say of a release or a purchase; fastlane and others pass it on. */
export const playRules: readonly Rule[] = [
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /package not found: [\w.]{3,120}/i,
    at: ['google'],
  },
  { code: 'api.not_found', certainty: 'likely', says: /purchase token was not found\b/i },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /apk specifies a version code that has already been used/,
      /version code \d{1,12} has already been used/,
      /change was made to the application outside of this edit/,
    ),
  },
  {
    code: 'api.gone',
    certainty: 'likely',
    says: anyOf(
      'i',
      /this edit has (?:been deleted|expired|already been (?:successfully )?committed)/,
      /(?:subscription )?purchase token is no longer valid/,
      /please migrate to the new publishing api/,
      /subscription purchase is no longer available for query because/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /only releases with status draft may be created on draft app/,
      /changes cannot be sent for review automatically/,
      /(?:can(?:not|'t)|can not) roll ?out this release because/,
      /some of the android app bundle uploads are not completed/,
      /app (?:must|has to|needs to) be (?:published|reviewed|created) (?:manually|in the play console|before)/,
      /first (?:apk|release|version|upload) (?:of|must|has to)[^\n]{0,60}(?:play console|manually)/,
      /your app (?:has|had) (?:been )?(?:rejected|suspended|removed)\b(?=[^]{0,80}(?:play|policy))/,
      /this app (?:has )?(?:not|no) (?:been )?(?:accepted|published|completed)[^\n]{0,60}(?:declaration|form|terms)/,
      /you (?:must|need to) (?:let us know|complete the (?:\w{2,12} ){1,3}declaration)/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /changes are sent for review automatically\. the query parameter/,
      /apks are not allowed for this application/,
      /purchase token does not match the (?:product|package|subscription)/,
      /you need to use a different package name because/,
      /(?:apk|android app bundle|app bundle) needs to have the package name/,
      /(?:apk|android app bundle) that is signed in debug mode|signed in debug mode\b/,
      /your (?:apk|android app bundle|app bundle)[^\n]{0,120} (?:needs to|must|has to|is using|currently targets)/,
      /(?:product|subscription) purchase is not owned by the user/,
      /document type is not supported\b/,
      /we have failed to run 'bundletool build-apks' on this android app bundle/,
      /purchase token (?:is (?:invalid|not valid)|was not issued)/,
      /(?:release notes|title|short description|full description)[^\n]{0,40} (?:too long|exceeds?)[^\n]{0,30}characters/,
      /release (?:name )?(?:is )?(?:too long|must be)|release does not add or remove any app bundles/,
      /android app bundle was (?:not signed|signed with the wrong key)/,
    ),
    family: true,
  },
  // fastlane, where the answer had no words.
  ...at(
    ['google'],
    [
      { code: 'api.server_error', certainty: 'likely', says: /google api error: server error\b/i },
      { code: 'api.forbidden', certainty: 'likely', says: /google api error: forbidden\b/i, family: true },
    ],
  ),
];
