import type { ExchangeResult, MaskedSecret } from '../../../shared/contract.ts';
import { explain } from '../../../shared/explain.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { type CheckInWords, checksInWords } from '../checks-in-words.ts';
import { openCredential } from '../credential.ts';
import type { Command, Invocation } from '../invocation.ts';
import type { Page } from '../page.ts';
import { checksText, claimsText, fields } from '../print.ts';

type Tokens = Readonly<Record<'accessToken' | 'refreshToken' | 'idToken', string | null>>;

/** RFC 6749, section 4.1.3: the code is sent once, and everything that came back is told. */
export const exchange: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const secrets = await secretsOf(invocation);
  if (!secrets.ok) return secrets;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  const outcome = await session.call('authorizationCode.exchange', {
    credentialId: client.value.id,
    code: secrets.value.code,
    ...(options.scope !== undefined && options.scope.length > 0 && { scopes: [...options.scope] }),
    ...(options.redirectUri !== undefined && { redirectUri: options.redirectUri }),
    ...(secrets.value.codeVerifier !== undefined && { codeVerifier: secrets.value.codeVerifier }),
    ...(options.nonce !== undefined && { nonce: options.nonce }),
  });
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  const tokens = await tokensOf(result, invocation);
  const idTokenChecks = checksInWords(result.idTokenChecks, language);
  return succeed({
    value: {
      ...tokens,
      scopes: result.scopes,
      missingScopes: result.missingScopes,
      expiresAt: result.expiresAt,
      idTokenChecks,
      claims: result.claims,
      warnings: result.warnings.map((warning) => explain(warning, language)),
    },
    people: (page) => exchangeText(result, tokens, idTokenChecks, page),
    warnings: result.warnings,
    good: result.missingScopes.length === 0 && result.idTokenChecks.every(({ outcome }) => outcome !== 'fail'),
  });
};

async function secretsOf({
  options,
  inputs,
}: Invocation): Promise<Outcome<{ readonly code: string; readonly codeVerifier?: string }>> {
  const code = await inputs.secret(options.code ?? '');
  if (!code.ok) return code;
  if (options.codeVerifier === undefined) return succeed({ code: code.value });
  const codeVerifier = await inputs.secret(options.codeVerifier);
  return codeVerifier.ok ? succeed({ code: code.value, codeVerifier: codeVerifier.value }) : codeVerifier;
}

/** Masked, unless `--show-secrets` asks for them in full. */
async function tokensOf(result: ExchangeResult, { options, session }: Invocation): Promise<Tokens> {
  const shown = async (secret: MaskedSecret | null) => {
    if (secret === null) return null;
    if (options.showSecrets !== true) return secret.masked;
    const revealed = await session.call('secrets.reveal', { secretId: secret.secretId });
    return revealed.ok ? revealed.value : secret.masked;
  };
  return {
    accessToken: await shown(result.accessToken),
    refreshToken: await shown(result.refreshToken),
    idToken: await shown(result.idToken),
  };
}

function exchangeText(result: ExchangeResult, tokens: Tokens, checks: readonly CheckInWords[], page: Page): string {
  const { say, ink } = page;
  const described = (secret: MaskedSecret | null, shown: string | null) =>
    secret === null
      ? say('none')
      : `${shown} · ${say('secret.about', { length: secret.length, sha256: secret.sha256 })}`;
  const summary = fields(
    [
      [say('exchange.missing'), result.missingScopes],
      [say('exchange.granted'), result.scopes],
      [say('exchange.accessToken'), described(result.accessToken, tokens.accessToken)],
      [say('exchange.expiresAt'), result.expiresAt],
      [say('exchange.refreshToken'), described(result.refreshToken, tokens.refreshToken)],
      [say('exchange.idToken'), described(result.idToken, tokens.idToken)],
    ],
    page,
  );
  if (result.claims === null) return summary;
  return `${summary}\n${ink('bold', say('exchange.checks'))}\n${checksText(checks, page)}\n${claimsText(result.claims, page)}`;
}
