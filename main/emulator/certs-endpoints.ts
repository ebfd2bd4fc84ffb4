import { selfSignedCertificate } from './certificate.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer, notFoundPage, percentDecoded } from './http-answer.ts';

/** How long keys may be kept, in seconds: some hours, as Google says. */
const maxAge = 19_800;

/** `/oauth2/v1/certs`: `{kid: PEM certificate}`. */
export async function pemCertsEndpoint(google: EmulatedGoogle): Promise<HttpAnswer> {
  return keysAnswer(google, await google.signingKeys.certificates(rotation(google)));
}

/** `/oauth2/v3/certs`: a JWK Set (RFC 7517, section 5). */
export async function jwksEndpoint(google: EmulatedGoogle): Promise<HttpAnswer> {
  const keys = await google.signingKeys.published(rotation(google));
  const jwks = keys.map(({ publicKey, keyId }) => {
    const { n, e } = publicKey.export({ format: 'jwk' });
    return { kid: keyId, alg: 'RS256', use: 'sig', kty: 'RSA', n, e };
  });
  return keysAnswer(google, { keys: jwks });
}

/** `/robot/v1/metadata/x509/<service account>`: the certificates of its keys. */
export async function robotCertsEndpoint(google: EmulatedGoogle, request: HttpRequest): Promise<HttpAnswer> {
  const email = percentDecoded(request.path.split('/').pop() ?? '');
  const account = google.project.serviceAccounts.find((candidate) => candidate.email === email);
  if (!account) return notFoundPage(request.path);
  const keys = [
    ...(google.faults.isOn('key-disabled') ? [] : [await account.key()]),
    ...(account.systemKey.made() ? [await account.systemKey()] : []),
  ];
  const lifetime = { notBefore: google.now(), notAfter: google.now() + 10 * 365 * 86_400_000 };
  const certificates = await Promise.all(
    keys.map(async (key) => {
      const { pem } = await selfSignedCertificate(key, { commonName: account.uniqueId, ...lifetime });
      return [key.keyId, pem] as const;
    }),
  );
  return keysAnswer(google, Object.fromEntries(certificates));
}

function rotation(google: EmulatedGoogle) {
  return google.faults.argument('key-rotation') ?? null;
}

function keysAnswer(google: EmulatedGoogle, keys: unknown): HttpAnswer {
  const answer = jsonAnswer(200, keys);
  return {
    ...answer,
    headers: {
      'content-type': answer.headers['content-type'] as string,
      'cache-control': `public, max-age=${maxAge}, must-revalidate, no-transform`,
      expires: new Date(google.now() + maxAge * 1_000).toUTCString(),
    },
  };
}
