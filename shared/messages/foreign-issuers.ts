import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;

/** Whose a token is that Google did not issue, and where it is checked instead. Part of the ID token's reasons. */
export const foreignIssuerReasons = {
  'iss.firebase': {
    en: 'Not Google’s: a Firebase Authentication token. It has other keys; verify it with the Firebase Admin SDK, audience: the project ID.',
    ja: 'Google のものではなく、Firebase Authentication のトークンです。鍵が異なります。Firebase Admin SDK で検証してください(aud はプロジェクト ID)。',
  },
  'iss.firebase_session': {
    en: 'Not Google’s: a Firebase session cookie. Verify it with verifySessionCookie of the Firebase Admin SDK.',
    ja: 'Google のものではなく、Firebase のセッション Cookie です。Firebase Admin SDK の verifySessionCookie で検証してください。',
  },
  'iss.iap': {
    en: 'Not an ID token of Google sign-in: Identity-Aware Proxy signs it with ES256 keys of its own (www.gstatic.com/iap/verify/public_key-jwk).',
    ja: 'Google ログインの ID トークンではなく、Identity-Aware Proxy のものです。専用の ES256 の鍵(www.gstatic.com/iap/verify/public_key-jwk)で検証してください。',
  },
  'iss.assertion': {
    en: 'Not an ID token: an assertion that a service account signed to get an access token (RFC 7523). It goes to the token endpoint, nowhere else.',
    ja: 'ID トークンではなく、サービス アカウントがアクセス トークンを得るために署名したアサーションです(RFC 7523)。送り先はトークン エンドポイントだけです。',
  },
  'iss.service_account': {
    en: 'Signed by a service account itself, not by Google. Its keys: www.googleapis.com/robot/v1/metadata/x509/ and its address.',
    ja: 'Google ではなく、サービス アカウント自身が署名しています。鍵は www.googleapis.com/robot/v1/metadata/x509/ の後にアドレスを付けた場所にあります。',
  },
  'iss.apple': {
    en: 'Not Google’s: a token of Sign in with Apple. Its keys are at appleid.apple.com/auth/keys.',
    ja: 'Google のものではなく、「Apple でサインイン」のトークンです。鍵は appleid.apple.com/auth/keys にあります。',
  },
  'iss.microsoft': {
    en: 'Not Google’s: a token of Microsoft Entra ID (Azure AD). Its keys are named by the tenant’s discovery document.',
    ja: 'Google のものではなく、Microsoft Entra ID(Azure AD)のトークンです。鍵の場所はテナントのディスカバリー ドキュメントにあります。',
  },
  'iss.auth0': {
    en: 'Not Google’s: an Auth0 tenant issued it, also where the person signed in with Google there. Its keys: the issuer, then .well-known/jwks.json.',
    ja: 'Google のものではなく、Auth0 のテナントが発行しています(そこで Google ログインを使った場合も同じです)。鍵は発行者の後に .well-known/jwks.json を付けた場所にあります。',
  },
  'iss.okta': {
    en: 'Not Google’s: an Okta organization issued it. Its keys: the issuer, then /v1/keys (or /oauth2/v1/keys).',
    ja: 'Google のものではなく、Okta の組織が発行しています。鍵は発行者の後に /v1/keys(または /oauth2/v1/keys)を付けた場所にあります。',
  },
  'iss.cognito': {
    en: 'Not Google’s: an Amazon Cognito user pool issued it. Its keys: the issuer, then /.well-known/jwks.json.',
    ja: 'Google のものではなく、Amazon Cognito のユーザー プールが発行しています。鍵は発行者の後に /.well-known/jwks.json を付けた場所にあります。',
  },
  'iss.github_actions': {
    en: 'Not Google’s: a GitHub Actions workflow token. Workload Identity Federation exchanges it at sts.googleapis.com; nobody signs in with it.',
    ja: 'Google のものではなく、GitHub Actions のワークフローのトークンです。Workload Identity 連携が sts.googleapis.com で交換するもので、ログインには使いません。',
  },
  'iss.gitlab': {
    en: 'Not Google’s: a GitLab token (CI/CD job or sign-in). Its keys: gitlab.com/oauth/discovery/keys.',
    ja: 'Google のものではなく、GitLab のトークン(CI/CD ジョブまたはログイン)です。鍵は gitlab.com/oauth/discovery/keys にあります。',
  },
  'iss.kubernetes': {
    en: 'Not Google’s: a Kubernetes service-account token. The cluster verifies it, or Workload Identity Federation by the cluster’s keys.',
    ja: 'Google のものではなく、Kubernetes のサービス アカウント トークンです。クラスター、またはクラスターの鍵を使う Workload Identity 連携が検証します。',
  },
  'iss.line': {
    en: 'Not Google’s: a LINE Login token. Verify it at api.line.me/oauth2/v2.1/verify.',
    ja: 'Google のものではなく、LINE ログインのトークンです。api.line.me/oauth2/v2.1/verify で検証してください。',
  },
  'iss.facebook': {
    en: 'Not Google’s: a token of Facebook Limited Login. Its keys: limited.facebook.com/.well-known/oauth/openid/jwks/.',
    ja: 'Google のものではなく、Facebook 制限付きログインのトークンです。鍵は limited.facebook.com/.well-known/oauth/openid/jwks/ にあります。',
  },
  'iss.keycloak': {
    en: 'Not Google’s: a Keycloak realm issued it, it seems. Its keys: the issuer, then /protocol/openid-connect/certs.',
    ja: 'Google のものではなく、Keycloak のレルムが発行したもののようです。鍵は発行者の後に /protocol/openid-connect/certs を付けた場所にあります。',
  },
  'iss.almost': {
    en: 'Almost Google’s, and therefore not: only “https://accounts.google.com” and “accounts.google.com”, letter by letter, are Google’s.',
    ja: 'Google の発行者名に似ていますが、違います。Google のものは「https://accounts.google.com」と「accounts.google.com」だけで、1 文字の違いも認められません。',
  },
} as const satisfies Record<string, Words>;

export type ForeignIssuerReason = keyof typeof foreignIssuerReasons;
