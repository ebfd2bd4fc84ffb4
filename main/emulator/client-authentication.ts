import type { OAuthClient } from './cloud-project.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import type { HttpAnswer, HttpRequest } from './http-answer.ts';
import { oauthError } from './oauth-error.ts';

type Authenticated =
  | { readonly ok: true; readonly client: OAuthClient }
  | { readonly ok: false; readonly answer: HttpAnswer };

/**
 * RFC 6749, section 2.3.1: the client's ID and secret in the body or by HTTP Basic. Google wants the secret of an
 * installed client too.
 */
export function authenticateClient(google: EmulatedGoogle, request: HttpRequest, form: URLSearchParams): Authenticated {
  const basic = basicCredentials(request.headers.authorization);
  const clientId = basic?.id ?? form.get('client_id') ?? '';
  const secret = basic?.secret ?? form.get('client_secret') ?? '';
  if (clientId === '') return refuse(400, 'invalid_request', 'Could not determine client ID from request.');
  const found = findClient(google, clientId);
  if (!found.ok) return refuse(401, found.error, found.description);
  if (secret === '') return refuse(400, 'invalid_request', 'client_secret is missing.');
  if (secret !== found.client.clientSecret || google.faults.isOn('secret-replaced')) {
    return refuse(401, 'invalid_client', 'The provided client secret is invalid.');
  }
  return found;
}

type Found =
  | { readonly ok: true; readonly client: OAuthClient }
  | { readonly ok: false; readonly error: string; readonly description: string };

/** A client that exists and may be used, else Google's error with its words. */
export function findClient(google: EmulatedGoogle, clientId: string): Found {
  const client = google.project.clients.find((candidate) => candidate.clientId === clientId);
  if (!client) return { ok: false, error: 'invalid_client', description: 'The OAuth client was not found.' };
  if (google.faults.isOn('client-deleted')) {
    return { ok: false, error: 'deleted_client', description: 'The OAuth client was deleted.' };
  }
  if (google.faults.isOn('client-disabled')) {
    return { ok: false, error: 'disabled_client', description: 'The OAuth client was disabled.' };
  }
  return { ok: true, client };
}

function basicCredentials(header: string | undefined): { readonly id: string; readonly secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  return { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) };
}

/** ID and secret are form-encoded before they are joined; one that is not stays as it is. */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function refuse(status: number, error: string, description: string): Authenticated {
  return { ok: false, answer: oauthError(status, error, description) };
}
