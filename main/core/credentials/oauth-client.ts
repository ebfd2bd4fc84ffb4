import { fail, type Outcome, type Problem } from '../../../shared/outcome.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { worldOf } from '../world.ts';
import { fieldsOf, type JsonObject } from './fields.ts';
import type { OpenedFile } from './opened-file.ts';
import type { OAuthClientCredential } from './vault.ts';

/**
 * `client_secret.json`: the object under `web` or `installed`. A web client must have its secret; an installed one may
 * lack it (RFC 8252, section 8.5). Fails with the field: `credentials.field_*`, `credentials.foreign_host`.
 */
export function oauthClientFrom(
  object: JsonObject,
  clientType: OAuthClientSummary['clientType'],
  opened: OpenedFile,
): Outcome<OAuthClientCredential> {
  const fields = fieldsOf(object, clientType, opened.fileName);
  const clientId = fields.text('client_id', 'required') ?? '';
  const clientSecret = fields.text('client_secret', clientType === 'web' ? 'required' : 'optional') ?? null;
  const projectId = fields.text('project_id', 'optional') ?? null;
  const redirectUris = fields.texts('redirect_uris');
  const javascriptOrigins = fields.texts('javascript_origins');
  const uris = {
    token_uri: fields.text('token_uri', 'optional'),
    auth_uri: fields.text('auth_uri', 'optional'),
    auth_provider_x509_cert_url: fields.text('auth_provider_x509_cert_url', 'optional'),
  };
  const complete = fields.outcome(() => null);
  if (!complete.ok) return complete;
  const world = worldOf(opened.environment, uris);
  if (!world.ok) return world;

  const unusual = !/^[\w-]+\.apps\.googleusercontent\.com$/.test(clientId);
  const summary: OAuthClientSummary = {
    kind: 'oauthClient',
    id: opened.id,
    fileName: opened.fileName,
    projectId,
    world: world.value,
    loadedAt: opened.loadedAt,
    warnings: [
      ...opened.warnings,
      ...(unusual
        ? [fail('credentials.client_id.unusual', { evidence: { field: `${clientType}.client_id` } }).problem]
        : []),
      ...redirectUris.flatMap((uri) => redirectUriWarnings(uri, `${clientType}.redirect_uris`)),
    ],
    clientType,
    clientId,
    redirectUris,
    javascriptOrigins,
  };
  return { ok: true, value: { summary, clientSecret } };
}

const thisComputer = new Set(['localhost', '127.0.0.1', '[::1]']);

function redirectUriWarnings(uri: string, field: string): Problem[] {
  const evidence = { field, value: uri.slice(0, 200) };
  if (uri.startsWith('urn:ietf:wg:oauth:2.0:oob'))
    return [fail('credentials.redirect_uri.out_of_band', { evidence }).problem];
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url?.protocol === 'http:' && !thisComputer.has(url.hostname))
    return [fail('credentials.redirect_uri.plain_http', { evidence }).problem];
  return [];
}
