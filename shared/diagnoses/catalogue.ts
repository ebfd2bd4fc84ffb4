import { accountDiagnoses } from './account.ts';
import { apiDiagnoses } from './api.ts';
import { appSignInDiagnoses } from './app-sign-in.ts';
import { authorizationCodeDiagnoses } from './authorization-code.ts';
import { authorizeDiagnoses } from './authorize.ts';
import { calendarDiagnoses } from './calendar.ts';
import { cloudPolicyDiagnoses } from './cloud-policies.ts';
import { codeOriginDiagnoses } from './code-origin.ts';
import { codePreflightDiagnoses } from './code-preflight.ts';
import { consentPageDiagnoses } from './consent-page.ts';
import { consentUrlDiagnoses } from './consent-url.ts';
import { credentialsDiagnoses } from './credentials.ts';
import { credentialsNotHeldDiagnoses } from './credentials-not-held.ts';
import { desktopDiagnoses } from './desktop.ts';
import { delegationDiagnoses } from './delegation.ts';
import { deviceSignInDiagnoses } from './device-sign-in.ts';
import type { Diagnosis } from './diagnosis.ts';
import { driveDiagnoses } from './drive.ts';
import { emulatorDiagnoses } from './emulator.ts';
import { firebaseDiagnoses } from './firebase.ts';
import { idTokenDiagnoses } from './id-token.ts';
import { jwtBearerDiagnoses } from './jwt-bearer.ts';
import { mailServerDiagnoses } from './mail-servers.ts';
import { nestDiagnoses } from './nest.ts';
import { networkDiagnoses } from './network.ts';
import { productDiagnoses } from './products.ts';
import { refreshTokenDiagnoses } from './refresh-token.ts';
import { scopeDiagnoses } from './scopes.ts';
import { signInBlockDiagnoses } from './sign-in-blocks.ts';
import { tokenDiagnoses } from './token.ts';
import { tokenFamilyDiagnoses } from './token-families.ts';
import { usageDiagnoses } from './usage.ts';
import { verifierDiagnoses } from './verifier.ts';
import { workspaceApiDiagnoses } from './workspace-apis.ts';

const tables = {
  ...usageDiagnoses,
  ...credentialsDiagnoses,
  ...credentialsNotHeldDiagnoses,
  ...networkDiagnoses,
  ...tokenDiagnoses,
  ...tokenFamilyDiagnoses,
  ...scopeDiagnoses,
  ...authorizeDiagnoses,
  ...consentPageDiagnoses,
  ...consentUrlDiagnoses,
  ...signInBlockDiagnoses,
  ...deviceSignInDiagnoses,
  ...appSignInDiagnoses,
  ...codePreflightDiagnoses,
  ...codeOriginDiagnoses,
  ...authorizationCodeDiagnoses,
  ...refreshTokenDiagnoses,
  ...jwtBearerDiagnoses,
  ...idTokenDiagnoses,
  ...verifierDiagnoses,
  ...calendarDiagnoses,
  ...workspaceApiDiagnoses,
  ...accountDiagnoses,
  ...apiDiagnoses,
  ...driveDiagnoses,
  ...mailServerDiagnoses,
  ...productDiagnoses,
  ...nestDiagnoses,
  ...cloudPolicyDiagnoses,
  ...firebaseDiagnoses,
  ...delegationDiagnoses,
  ...emulatorDiagnoses,
  ...desktopDiagnoses,
};

/** `where.what_google_said.why`: the middle is the wire error verbatim, the end is ours and present only when known. */
export type DiagnosisCode = keyof typeof tables;

/** Every code Grantscope can give, with its words in both languages. */
export const diagnoses: Readonly<Record<DiagnosisCode, Diagnosis>> = tables;
