import { adsErrorRules } from './rules/ads-error-rules.ts';
import { apiRules } from './rules/api-rules.ts';
import { appSignInRules } from './rules/app-sign-in-rules.ts';
import { appsScriptRules } from './rules/apps-script-rules.ts';
import { authServiceRules, exchangeElsewhereRules } from './rules/auth-service-rules.ts';
import { authorizationCodeRules } from './rules/authorization-code-rules.ts';
import { bigQueryRules } from './rules/bigquery-rules.ts';
import { gamRules } from './rules/gam-rules.ts';
import { ownClientRules } from './rules/own-client-rules.ts';
import { geminiRules } from './rules/gemini-rules.ts';
import { firestoreRules } from './rules/firestore-rules.ts';
import { cloudToolRules } from './rules/cloud-tool-rules.ts';
import { calendarRules } from './rules/calendar-rules.ts';
import { chromeIdentityRules } from './rules/chrome-identity-rules.ts';
import { cloudPolicyRules } from './rules/cloud-policy-rules.ts';
import { cloudServiceRules } from './rules/cloud-service-rules.ts';
import { consentPageRules } from './rules/consent-page-rules.ts';
import { credentialHelperRules } from './rules/credential-helper-rules.ts';
import { credentialRules } from './rules/credential-rules.ts';
import { connectorRules } from './rules/connector-rules.ts';
import { cutSentenceRules } from './rules/cut-sentence-rules.ts';
import { cutSignInRules } from './rules/cut-sign-in-rules.ts';
import { deviceSignInRules } from './rules/device-sign-in-rules.ts';
import { driveRequestRules } from './rules/drive-request-rules.ts';
import { driveRules } from './rules/drive-rules.ts';
import { earthEngineRules } from './rules/earth-engine-rules.ts';
import { firebaseClientRules } from './rules/firebase-client-rules.ts';
import { firebaseAuthRules } from './rules/firebase-auth-rules.ts';
import { editorsRules } from './rules/editors-rules.ts';
import { firebaseProjectRules } from './rules/firebase-project-rules.ts';
import { firebaseRules, identityPlatformRules } from './rules/firebase-rules.ts';
import { homeRules } from './rules/home-rules.ts';
import { jwtBearerRules } from './rules/jwt-bearer-rules.ts';
import { mailProgramRules } from './rules/mail-program-rules.ts';
import { mailServerRules } from './rules/mail-server-rules.ts';
import { librarySetupRules } from './rules/library-setup-rules.ts';
import { machineIdentityRules } from './rules/machine-identity-rules.ts';
import { namedFileRules } from './rules/named-file-rules.ts';
import { mediaApiRules } from './rules/media-api-rules.ts';
import { marketingRules } from './rules/marketing-rules.ts';
import { mapsRules } from './rules/maps-rules.ts';
import { networkRules } from './rules/network-rules.ts';
import { oneTapRules } from './rules/one-tap-rules.ts';
import { playIntegrityRules } from './rules/play-integrity-rules.ts';
import { playRules } from './rules/play-rules.ts';
import { productAccountRules } from './rules/product-account-rules.ts';
import { pluginRules } from './rules/plugin-rules.ts';
import { recaptchaRules } from './rules/recaptcha-rules.ts';
import { refreshTokenRules } from './rules/refresh-token-rules.ts';
import { resourceNameRules } from './rules/resource-name-rules.ts';
import { retoldRules } from './rules/retold-rules.ts';
import { retiredApiRules } from './rules/retired-api-rules.ts';
import type { Rule } from './rule.ts';
import { signInPageRules } from './rules/sign-in-page-rules.ts';
import { storageRules } from './rules/storage-rules.ts';
import { bearerRules, tokenRules } from './rules/token-rules.ts';
import { toolSignInRules } from './rules/tool-sign-in-rules.ts';
import { verifierRules } from './rules/verifier-rules.ts';
import { videoRules } from './rules/video-rules.ts';
import { wideRules } from './rules/wide-rules.ts';
import { workspaceApiRules } from './rules/workspace-api-rules.ts';
import { workspaceRules } from './rules/workspace-rules.ts';

const rules: readonly Rule[] = [
  // What names one product or device says more than what every API and page has.
  ...signInPageRules,
  ...deviceSignInRules,
  ...chromeIdentityRules,
  ...retiredApiRules,
  ...oneTapRules,
  ...mailServerRules,
  ...mailProgramRules,
  ...driveRules,
  ...productAccountRules,
  ...cloudPolicyRules,
  ...identityPlatformRules,
  ...firebaseProjectRules,
  ...firebaseAuthRules,
  ...namedFileRules,
  ...credentialHelperRules,
  ...librarySetupRules,
  ...machineIdentityRules,
  ...appSignInRules,
  ...authServiceRules,
  ...authorizationCodeRules,
  ...refreshTokenRules,
  ...jwtBearerRules,
  ...tokenRules,
  ...consentPageRules,
  ...verifierRules,
  ...calendarRules,
  ...workspaceRules,
  ...gamRules,
  ...ownClientRules,
  ...appsScriptRules,
  ...firebaseRules,
  ...mapsRules,
  ...recaptchaRules,
  ...storageRules,
  ...bearerRules,
  ...apiRules,
  ...bigQueryRules,
  ...geminiRules,
  ...firestoreRules,
  ...firebaseClientRules,
  ...earthEngineRules,
  ...mediaApiRules,
  ...toolSignInRules,
  ...cloudToolRules,
  ...cloudServiceRules,
  ...resourceNameRules,
  ...workspaceApiRules,
  ...driveRequestRules,
  ...editorsRules,
  ...videoRules,
  ...marketingRules,
  ...adsErrorRules,
  ...homeRules,
  ...playRules,
  ...playIntegrityRules,
  ...cutSentenceRules,
  ...credentialRules,
  ...networkRules,
  ...pluginRules,
  ...connectorRules,
  ...retoldRules,
];

/** What only we know tells most; then a wording; then a name. */
const rankOf = ({ when, says }: Rule) => (when ? 0 : says ? 1 : 2);

/** The table, in order: the first rule that fits an error decides. */
export const table: readonly Rule[] = [
  ...rules.toSorted((one, other) => rankOf(one) - rankOf(other)),
  ...cutSignInRules,
  ...exchangeElsewhereRules,
  ...wideRules,
];
