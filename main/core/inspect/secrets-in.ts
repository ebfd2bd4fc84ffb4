import type { Recognised } from '../../../shared/inspection.ts';
import type { Vault } from '../credentials/vault.ts';
import { maskedSecret } from '../oauth/masked-secret.ts';
import { readCode } from '../oauth/read-code.ts';
import { describeSecret } from '../redact.ts';
import type { Found } from './found.ts';
import { jsonWebToken, opaqueToken } from './json-web-token.ts';
import { isPlaceholder } from './placeholder.ts';

interface Shape {
  readonly kind: Found['kind'];
  /** Begins with something short and goes on with bounded runs, so that the search is linear. Group 1 is the value. */
  readonly looks: RegExp;
  readonly tell: (value: string, vault: Vault) => Recognised | null;
}

/** `/` as it stands in texts, in JSON and in URLs. */
const slash = String.raw`(?:\\?\/|%2F|%252F)`;

const shapes: readonly Shape[] = [
  {
    kind: 'accessToken',
    looks: /(?<![\w-])(ya29\.[\w-]{20,4000}(?:\.[\w-]{1,4000}){0,4})/g,
    tell: (value, vault) => ({ ...maskedSecret(vault, 'accessToken', value), kind: 'accessToken' }),
  },
  {
    kind: 'refreshToken',
    looks: new RegExp(String.raw`(?<![\w/.-])(1${slash}${slash}0[\w-]{30,500}|1/[\w-]{43,500})`, 'g'),
    tell: (value, vault) => ({ ...maskedSecret(vault, 'refreshToken', plain(value)), kind: 'refreshToken' }),
  },
  {
    kind: 'authorizationCode',
    looks: new RegExp(String.raw`(?<![\w/.-]|%[0-9A-F])(4${slash}[01P][\w-]{19,500})`, 'gi'),
    tell: authorizationCode,
  },
  { kind: 'idToken', looks: /(?<![\w-])(eyJ[\w-]{10,20000}(?:\.[\w-]{0,20000}){0,6})/g, tell: jsonWebToken },
  { kind: 'apiKey', looks: /(?<![\w-])(AIza[\w-]{30,45})(?![\w-])/g, tell: (value) => masked('apiKey', value) },
  {
    kind: 'clientSecret',
    looks: /(?<![\w-])(GOCSPX-[\w-]{20,60})/g,
    tell: (value) => masked('clientSecret', value),
  },
  {
    kind: 'clientId',
    looks: /(?<![\w.-])(\d{6,24}(?:-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com)(?![\w-])/g,
    tell: (clientId) => ({ kind: 'clientId', clientId }),
  },
  {
    // As an iOS app registers it: the client ID turned round.
    kind: 'clientId',
    looks: /(?<![\w.-])com\.googleusercontent\.apps\.(\d{6,24}-[a-z0-9]{16,40})(?![\w-])/g,
    tell: (value) => ({ kind: 'clientId', clientId: `${value}.apps.googleusercontent.com` }),
  },
  {
    // Secrets of before 2021 have no prefix; only their name tells.
    kind: 'clientSecret',
    looks: /(?<![a-z])client_?secret\\?["']?\s{0,3}(?:=>|[:=])\s{0,3}\\?["']?([\w-]{20,60})/gi,
    tell: (value) => masked('clientSecret', value),
  },
  {
    kind: 'otherToken',
    looks: /(?<![\w-])(?:Bearer|OAuth)\s{1,3}([\w~+/=-][\w.~+/=-]{19,4000})/g,
    tell: opaqueToken,
  },
  {
    kind: 'otherToken',
    looks:
      /(?<![a-z])(?:access|refresh|id)_?token\\?["']?\s{0,3}(?:=>|[:=])\s{0,3}\\?["']?([\w~+/-][\w.~+/-]{19,4000})(?![\w(])/gi,
    tell: opaqueToken,
  },
];

/** Codes, tokens, API keys, client IDs and client secrets wherever they stand, by their shape or the name beside them. */
export function secretsFoundIn(text: string): readonly Found[] {
  return shapes.flatMap(({ kind, looks, tell }) =>
    [...text.matchAll(looks)].flatMap((match) => {
      const value = match[1] ?? '';
      if (kind !== 'clientId' && isPlaceholder(value)) return [];
      // What is a word of a program is no secret: `access_token = credentials.access_token_for_user`.
      if (kind === 'otherToken' && !/\d/.test(value)) return [];
      const start = match.index + match[0].lastIndexOf(value);
      return [
        { kind, start, end: start + value.length, same: plain(value), tell: (vault: Vault) => tell(value, vault) },
      ];
    }),
  );
}

function plain(value: string): string {
  return value.replaceAll('\\/', '/').replaceAll(/%(?:25)?2F/gi, '/');
}

/** What is held is what was pasted: whether it was encoded is said again before it is exchanged. */
export function authorizationCode(value: string, vault: Vault): Recognised | null {
  const given = value.replaceAll('\\/', '/');
  const read = readCode(given);
  if (!read.ok) return null;
  const secretId = vault.putSecret(given);
  return {
    kind: 'authorizationCode',
    secretId,
    ...describeSecret(read.value.code),
    warnings: read.value.warnings,
  };
}

function masked(kind: 'apiKey' | 'clientSecret', value: string): Recognised {
  return { kind, ...describeSecret(value) };
}
