import type { IdTokenReport } from '../../../shared/contract/id-token.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { type CheckInWords, checksInWords } from '../checks-in-words.ts';
import { openCredential } from '../credential.ts';
import type { Command, Invocation } from '../invocation.ts';
import type { Page } from '../page.ts';
import { checksText, claimsText, sentence } from '../print.ts';

/** OpenID Connect Core, section 3.1.3.7: every check is reported, not only the first that fails. */
export const idTokenCheck: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const given = await givenTexts(invocation);
  if (!given.ok) return given;
  const client = options.client === undefined ? null : await openCredential(options.client, invocation);
  if (client?.ok === false) return client;
  const audience = [...(options.audience ?? [])];
  if (client?.value.kind === 'oauthClient') audience.push(client.value.clientId);
  const outcome = await session.call('idToken.check', {
    ...given.value,
    ...(audience.length > 0 && { audience }),
    ...(options.nonce !== undefined && { nonce: options.nonce }),
    ...(options.hd !== undefined && { hd: options.hd }),
    ...(options.offline === true && { offline: true }),
    ...(client && { credentialId: client.value.id }),
  });
  if (!outcome.ok) return outcome;
  const report = outcome.value;
  const checks = checksInWords(report.checks, language);
  return succeed({
    value: { ...report, checks },
    people: (page) => reportText(report, checks, page),
    good: report.verdict === 'valid',
  });
};

interface GivenTexts {
  readonly token: string;
  readonly accessToken?: string;
  readonly certs?: string;
}

async function givenTexts({ options, inputs, arguments: [jwt] }: Invocation): Promise<Outcome<GivenTexts>> {
  const token = await inputs.secret(jwt ?? '-');
  if (!token.ok) return token;
  const accessToken = options.accessToken === undefined ? undefined : await inputs.secret(options.accessToken);
  if (accessToken?.ok === false) return accessToken;
  // Nothing to compare with was not what was asked for: the check would be skipped, and the verdict could be “valid”.
  if (accessToken?.value.trim() === '')
    return fail('usage.invalid_request', { evidence: { field: 'accessToken', reason: 'too_small' } });
  const certs = options.certs === undefined ? undefined : await inputs.file(options.certs);
  if (certs?.ok === false) return certs;
  return succeed({
    token: token.value,
    ...(accessToken && { accessToken: accessToken.value }),
    ...(certs && { certs: new TextDecoder().decode(certs.value.bytes) }),
  });
}

function reportText(report: IdTokenReport, checks: readonly CheckInWords[], page: Page): string {
  const { say, ink } = page;
  const style = { valid: 'green', invalid: 'red', undecided: 'yellow' } as const;
  const { clockOffsetSeconds: offset, keys } = report;
  return [
    `${ink('bold', ink(style[report.verdict], say(`idToken.${report.verdict}`)))}\n`,
    checksText(checks, page),
    checks.some(({ reason }) => reason === 'aud.not_compared') ? sentence(say('idToken.giveAudience'), page) : '',
    keys === null ? '' : sentence(say(`idToken.keys.${keys.from}`, { age: keys.ageSeconds ?? 0 }), page),
    offset === null ? '' : sentence(say('idToken.clockOffset', { seconds: offset }), page),
    `\n${claimsText(report.claims, page)}`,
  ].join('');
}
