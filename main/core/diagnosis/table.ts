import { apiRules } from './api-rules.ts';
import { appSignInRules } from './app-sign-in-rules.ts';
import { appsScriptRules } from './apps-script-rules.ts';
import { authorizationCodeRules } from './authorization-code-rules.ts';
import { calendarRules } from './calendar-rules.ts';
import { chromeIdentityRules } from './chrome-identity-rules.ts';
import { cloudPolicyRules } from './cloud-policy-rules.ts';
import { consentPageRules } from './consent-page-rules.ts';
import { credentialRules } from './credential-rules.ts';
import { deviceSignInRules } from './device-sign-in-rules.ts';
import { driveRules } from './drive-rules.ts';
import { firebaseProjectRules } from './firebase-project-rules.ts';
import { firebaseRules, identityPlatformRules } from './firebase-rules.ts';
import { jwtBearerRules } from './jwt-bearer-rules.ts';
import { mailServerRules } from './mail-server-rules.ts';
import { librarySetupRules } from './library-setup-rules.ts';
import { machineIdentityRules } from './machine-identity-rules.ts';
import { namedFileRules } from './named-file-rules.ts';
import { mapsRules } from './maps-rules.ts';
import { networkRules } from './network-rules.ts';
import { oneTapRules } from './one-tap-rules.ts';
import { productAccountRules } from './product-account-rules.ts';
import { refreshTokenRules } from './refresh-token-rules.ts';
import { retiredApiRules } from './retired-api-rules.ts';
import type { Rule } from './rule.ts';
import { signInPageRules } from './sign-in-page-rules.ts';
import { storageRules } from './storage-rules.ts';
import { bearerRules, tokenRules } from './token-rules.ts';
import { verifierRules } from './verifier-rules.ts';
import { wideRules } from './wide-rules.ts';
import { workspaceRules } from './workspace-rules.ts';

const rules: readonly Rule[] = [
  // What names one product or device says more than what every API and page has.
  ...signInPageRules,
  ...deviceSignInRules,
  ...chromeIdentityRules,
  ...retiredApiRules,
  ...oneTapRules,
  ...mailServerRules,
  ...driveRules,
  ...productAccountRules,
  ...cloudPolicyRules,
  ...firebaseProjectRules,
  ...identityPlatformRules,
  ...namedFileRules,
  ...librarySetupRules,
  ...machineIdentityRules,
  ...appSignInRules,
  ...authorizationCodeRules,
  ...refreshTokenRules,
  ...jwtBearerRules,
  ...tokenRules,
  ...consentPageRules,
  ...verifierRules,
  ...calendarRules,
  ...workspaceRules,
  ...appsScriptRules,
  ...firebaseRules,
  ...mapsRules,
  ...storageRules,
  ...bearerRules,
  ...apiRules,
  ...credentialRules,
  ...networkRules,
];

/** What only we know tells most; then a wording; then a name. */
const rankOf = ({ when, says }: Rule) => (when ? 0 : says ? 1 : 2);

/** The table, in order: the first rule that fits an error decides. */
export const table: readonly Rule[] = [...rules.toSorted((one, other) => rankOf(one) - rankOf(other)), ...wideRules];
