import type { Inspection } from '../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { splitScopes } from '../../shared/scopes.ts';
import { type CredentialFile, openCredential } from './credentials/open-credential.ts';
import { textIn } from './credentials/file-text.ts';
import type { Environment } from './environment.ts';
import { decodeJwt } from './oauth/decode-jwt.ts';
import { readCode } from './oauth/read-code.ts';
import { describeSecret, mask, redactText } from './redact.ts';

/** Longer than any token or URL: such text can only be a file. */
const longestLine = 64 * 1024;

/**
 * Says what a pasted or opened thing is: a credentials file (which is opened as well), an authorization code, a redirect
 * URL, an access, refresh or ID token. Sends nothing; secrets come back masked. Fails with `inspect.unrecognised`, or
 * with what is wrong with a credentials file.
 */
export async function inspect(environment: Environment, given: CredentialFile): Promise<Outcome<Inspection>> {
  const text = textIn(given.bytes)?.text.trim() ?? '';
  const short = text.length > 0 && text.length <= longestLine ? unwrapped(text) : null;
  const recognised = short === null ? null : (tokenIn(short) ?? redirectUrlIn(short) ?? codeIn(short));
  if (recognised) return succeed(recognised);

  const opened = await openCredential(environment, given);
  if (!opened.ok)
    return opened.problem.code === 'credentials.unrecognised'
      ? fail('inspect.unrecognised', { evidence: opened.problem.evidence })
      : opened;
  environment.vault.putCredential(opened.value);
  return succeed({ kind: 'credential', credential: opened.value.summary });
}

/** Without the quotes, and the `Bearer`, that copying brings along. */
function unwrapped(text: string): string {
  return text
    .replace(/^(?:authorization:\s*)?bearer\s+/i, '')
    .replace(/^(["'`<])([^]*)["'`>]$/, '$2')
    .trim();
}

function tokenIn(text: string): Inspection | null {
  if (/^ya29\.[\w.-]+$/.test(text)) return { kind: 'accessToken', ...describeSecret(text) };
  if (/^1\/(?:\/[\w-]+|[\w-]{40,})$/.test(text)) return { kind: 'refreshToken', ...describeSecret(text) };
  const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? decodeJwt(text) : null;
  if (!jwt?.ok) return null;
  return { kind: 'idToken', header: jwt.value.header, claims: jwt.value.claims };
}

/** A URL, or its query alone, with what an authorization answer holds (RFC 6749, sections 4.1.2 and 4.1.2.1). */
function redirectUrlIn(text: string): Inspection | null {
  if (/\s/.test(text)) return null;
  const query =
    /^[a-z][a-z0-9+.-]*:[^?#]*[?#](.*)$/i.exec(text)?.[1] ?? (/^[?#]?(?:code|error|state)=/.test(text) ? text : null);
  if (query === null) return null;
  const parameters = new URLSearchParams(query.replace(/^[?#]/, '').replaceAll('#', '&'));
  const error = parameters.get('error');
  if (!parameters.get('code') && !error) return null;
  const read = readCode(text);
  const redirectUri = read.ok ? read.value.redirectUri : text.split(/[?#]/, 1)[0];
  return {
    kind: 'redirectUrl',
    redirectUri: redactText(redirectUri ?? ''),
    code: read.ok ? mask(read.value.code) : null,
    state: parameters.get('state') === null ? null : redactText(parameters.get('state') ?? ''),
    scopes: splitScopes(parameters.get('scope') ?? '').map((scope) => redactText(scope)),
    error: error === null ? null : redactText(error.slice(0, 200)),
    warnings: read.ok ? read.value.warnings.filter(({ code }) => code !== 'code.was_redirect_url') : [],
  };
}

/** `4/…`, also percent-encoded: every code that Google issues begins so. */
function codeIn(text: string): Inspection | null {
  if (!/^4(?:\/|%2F|%252F)[\w%-]{8,}$/i.test(text)) return null;
  const read = readCode(text);
  if (!read.ok) return null;
  const { masked, length } = describeSecret(read.value.code);
  return { kind: 'authorizationCode', masked, length, warnings: read.value.warnings };
}
