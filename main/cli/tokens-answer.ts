import type { ExchangeResult } from '../../shared/contract/authorization-code.ts';
import type { MaskedSecret } from '../../shared/contract/secrets.ts';
import { explain } from '../../shared/explain.ts';
import { type CheckInWords, checksInWords } from './checks-in-words.ts';
import type { Answer, Invocation } from './invocation.ts';
import type { Page } from './page.ts';
import { checksText, claimsText, fields, minuteOf } from './print.ts';
import { shownSecret } from './shown-secret.ts';

type Tokens = Readonly<Record<'accessToken' | 'refreshToken' | 'idToken', string | null>>;

/** What an exchange, a sign-in or a refresh brought: good when nothing is missing and no check failed. */
export async function tokensAnswer(result: ExchangeResult, invocation: Invocation): Promise<Answer> {
  const { language } = invocation;
  const tokens: Tokens = {
    accessToken: await shownSecret(result.accessToken, invocation),
    refreshToken: await shownSecret(result.refreshToken, invocation),
    idToken: await shownSecret(result.idToken, invocation),
  };
  const idTokenChecks = checksInWords(result.idTokenChecks, language);
  return {
    value: {
      ...tokens,
      scopes: result.scopes,
      missingScopes: result.missingScopes,
      expiresAt: result.expiresAt,
      idTokenChecks,
      claims: result.claims,
      warnings: result.warnings.map((warning) => explain(warning, language)),
    },
    people: (page) => tokensText(result, tokens, idTokenChecks, page),
    warnings: result.warnings,
    good: result.missingScopes.length === 0 && result.idTokenChecks.every(({ outcome }) => outcome !== 'fail'),
  };
}

function tokensText(result: ExchangeResult, tokens: Tokens, checks: readonly CheckInWords[], page: Page): string {
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
      [say('exchange.expiresAt'), minuteOf(result.expiresAt)],
      [say('exchange.refreshToken'), described(result.refreshToken, tokens.refreshToken)],
      [say('exchange.idToken'), described(result.idToken, tokens.idToken)],
    ],
    page,
  );
  if (result.claims === null) return summary;
  return `${summary}\n${ink('bold', say('exchange.checks'))}\n${checksText(checks, page)}\n${claimsText(result.claims, page)}`;
}
