import { SignJWT } from 'jose';
import { apiError, errorInfo } from './api-error.ts';
import { admit, type ApiService } from './bearer-authentication.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, percentDecoded } from './http-answer.ts';

const service: ApiService = { name: 'iamcredentials.googleapis.com', title: 'IAM Service Account Credentials API' };
const scopes = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/iam'];
const longestLife = 12 * 3_600;

/**
 * IAM Credentials `signJwt`: signs claims with a key of the service account that only Google holds. Allowed to the
 * account itself and to super administrators, who own the emulated project.
 */
export async function signJwtEndpoint(google: EmulatedGoogle, request: HttpRequest): Promise<HttpAnswer> {
  const admitted = admit(google, request, service, 'google.iam.credentials.v1.IAMCredentials.SignJwt', scopes);
  if (!admitted.ok) return admitted.answer;
  const name = percentDecoded(/\/serviceAccounts\/([^/]+):signJwt$/.exec(request.path)?.[1] ?? '');
  const account = google.project.serviceAccounts.find(({ email, uniqueId }) => email === name || uniqueId === name);
  const { person, serviceAccount } = admitted.token;
  const allowed = person ? person.role === 'superAdmin' : serviceAccount === account?.email;
  if (!account || !allowed) return permissionDenied(name);

  const claims = readPayload(request.body);
  if (!claims) return invalidArgument('Request contains an invalid argument.');
  const { exp } = claims;
  const now = google.now() / 1_000;
  if (exp !== undefined && (typeof exp !== 'number' || exp <= now || exp > now + longestLife)) {
    return invalidArgument('The exp claim must be in the future and at most 12 hours ahead.');
  }
  const key = await account.systemKey();
  const signedJwt = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.keyId, typ: 'JWT' })
    .sign(key.privateKey);
  return jsonAnswer(200, { keyId: key.keyId, signedJwt });
}

/** `{payload: "<JSON text>"}` to the claims in it. */
function readPayload(body: string): Record<string, unknown> | undefined {
  try {
    const { payload } = JSON.parse(body) as { payload?: unknown };
    const claims: unknown = typeof payload === 'string' ? JSON.parse(payload) : undefined;
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function permissionDenied(name: string): HttpAnswer {
  const permission = 'iam.serviceAccounts.signJwt';
  const message = `Permission '${permission}' denied on resource (or it may not exist).`;
  return apiError(
    403,
    { message, domain: 'global', reason: 'forbidden' },
    {
      status: 'PERMISSION_DENIED',
      details: [errorInfo('IAM_PERMISSION_DENIED', { permission, resource: `projects/-/serviceAccounts/${name}` })],
    },
  );
}

function invalidArgument(message: string): HttpAnswer {
  return apiError(400, { message, domain: 'global', reason: 'badRequest' }, { status: 'INVALID_ARGUMENT' });
}
