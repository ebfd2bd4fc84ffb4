import type { Recognised } from '../../../shared/inspection.ts';
import type { Vault } from '../credentials/vault.ts';
import { maskedSecret } from '../oauth/masked-secret.ts';
import { describeSecret } from '../redact.ts';
import { jsonWebToken } from './json-web-token.ts';
import { isPlaceholder } from './placeholder.ts';
import { authorizationCode } from './secrets-in.ts';
import { redirectUrl } from './urls-in.ts';

/** Longer than any token or URL. */
const longest = 64 * 1024;

/** What the text is as a whole, where it is one token, code or redirect URL: alone, less tells it than among others. */
export function wholeText(text: string, vault: Vault): Recognised | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return null;
  const bare = unwrapped(trimmed);
  return tokenIn(bare, vault) ?? redirectUrl(bare, vault) ?? codeIn(bare, vault);
}

/** Without the quotes, and the `Bearer`, that copying brings along. */
function unwrapped(text: string): string {
  return text
    .replace(/^(?:authorization:\s*)?bearer\s+/i, '')
    .replace(/^(["'`<])([^]*)["'`>]$/, '$2')
    .trim();
}

function tokenIn(text: string, vault: Vault): Recognised | null {
  if (text.length >= 24 && text.length <= 500 && isPlaceholder(text)) return null;
  if (/^ya29\.[\w.-]+$/.test(text)) return { ...maskedSecret(vault, 'accessToken', text), kind: 'accessToken' };
  if (/^1\/(?:\/[\w-]+|[\w-]{40,})$/.test(text))
    return { ...maskedSecret(vault, 'refreshToken', text), kind: 'refreshToken' };
  if (/^AIza[\w-]{30,45}$/.test(text)) return { kind: 'apiKey', ...describeSecret(text) };
  // A mail program or a terminal may have broken it into lines.
  const joined = text.replaceAll(/\s+/g, '');
  return /^eyJ[\w-]+\.[\w-]*\.[\w.-]*$/.test(joined) ? jsonWebToken(joined, vault) : null;
}

/** `4/…`, also percent-encoded: every code that Google issues begins so. */
function codeIn(text: string, vault: Vault): Recognised | null {
  return /^4(?:\/|%2F|%252F)[\w%-]{8,}$/i.test(text) ? authorizationCode(text, vault) : null;
}
