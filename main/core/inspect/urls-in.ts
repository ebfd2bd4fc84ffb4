import { splitScopes } from '../../../shared/scopes.ts';
import type { Recognised } from '../../../shared/inspection.ts';
import type { Vault } from '../credentials/vault.ts';
import { oauthErrors } from '../diagnosis/error-names.ts';
import { readCode } from '../oauth/read-code.ts';
import { describeSecret, mask, redactText } from '../redact.ts';
import type { Found } from './found.ts';
import { isGoogleHost } from './google-host.ts';
import { requestFrom } from './request.ts';
import { shownUrl } from './shown-url.ts';

const url = /(?<![\w+.-])[a-z][a-z0-9+.-]{1,60}:(?:[^\s"'`<>\\^|{}]|\\\/|\\u0026){3,16384}/gi;
const errors: ReadonlySet<string> = new Set(oauthErrors);

/** Redirect URLs that carry an authorization answer, and URLs of the consent page, wherever they stand. */
export function urlsFoundIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(url)) {
    if (!/[?&#](?:code|error|response_type)=/.test(match[0])) continue;
    const given = match[0]
      .replaceAll('\\/', '/')
      .replaceAll('\\u0026', '&')
      .replaceAll('&amp;', '&')
      .replace(/[).,;\]]+$/, '');
    const at = { start: match.index, end: match.index + match[0].length, same: given };
    if (isConsentPage(given)) {
      const request = { method: 'GET', url: given, headers: [], body: null };
      found.push({ kind: 'request', ...at, tell: (vault) => requestFrom(request, vault) });
    } else if (isAnswer(given)) {
      found.push({ kind: 'redirectUrl', ...at, tell: (vault) => redirectUrl(given, vault) });
    }
  }
  return found;
}

/** Among other text only what is OAuth's beyond doubt: many a URL has a `code` or an `error` of its own. */
function isAnswer(text: string): boolean {
  const parameters = parametersOf(text);
  const host = URL.canParse(text) ? new URL(text).hostname : '';
  if (isGoogleHost(host)) return false;
  const code = parameters.get('code') ?? '';
  if (/^4(?:\/|%2F)/i.test(code) && code.length >= 10) return true;
  if (code !== '') return parameters.has('state') && parameters.has('scope');
  return errors.has(parameters.get('error') ?? '');
}

function isConsentPage(text: string): boolean {
  const parameters = parametersOf(text);
  return (
    URL.canParse(text) &&
    /\/o\/oauth2\/(?:v2\/)?auth$/.test(new URL(text).pathname) &&
    parameters.has('client_id') &&
    parameters.has('response_type')
  );
}

/** A URL, or its query alone, with what an authorization answer holds (RFC 6749, sections 4.1.2 and 4.1.2.1). */
export function redirectUrl(text: string, vault: Vault): Recognised | null {
  if (/\s/.test(text)) return null;
  const isWhole = /^[a-z][a-z0-9+.-]*:[^?#]*[?#]/i.test(text);
  if (!isWhole && !/^[?#]?(?:code|error|state)=/.test(text)) return null;
  const parameters = parametersOf(text);
  const error = parameters.get('error');
  const state = parameters.get('state');
  const given = parameters.get('code') ?? '';
  // Many a page has a `code` or an `error` of its own: a coupon, a number.
  const isCode = given.length >= 10 && (given.startsWith('4/') || given.length >= 20 || state !== null);
  const isError = errors.has(error ?? '') || (error && state !== null);
  if (!isCode && !isError) return null;
  const read = readCode(text);
  const redirectUri = read.ok ? read.value.redirectUri : isWhole ? text.split(/[?#]/, 1)[0] : null;
  const held = read.ok
    ? ({ secretId: vault.putSecret(text), kind: 'authorizationCode', ...describeSecret(read.value.code) } as const)
    : null;
  return {
    kind: 'redirectUrl',
    redirectUri: shownUrl(redirectUri ?? ''),
    code: read.ok ? mask(read.value.code) : null,
    state: state === null ? null : redactText(state),
    scopes: splitScopes(parameters.get('scope') ?? '').map((scope) => redactText(scope)),
    error: error === null ? null : redactText(error.slice(0, 200)),
    warnings: read.ok ? read.value.warnings.filter(({ code }) => code !== 'code.was_redirect_url') : [],
    held,
  };
}

function parametersOf(text: string): URLSearchParams {
  const query = /^[a-z][a-z0-9+.-]*:[^?#]*[?#](.*)$/i.exec(text)?.[1] ?? text;
  return new URLSearchParams(query.replace(/^[?#]/, '').replaceAll('#', '&'));
}
