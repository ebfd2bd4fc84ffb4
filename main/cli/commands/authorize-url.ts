import type { AuthorizationUrl } from '../../../shared/contract/authorization-code.ts';
import { explain } from '../../../shared/explain.ts';
import { type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { authorizationRequest } from '../authorization-request.ts';
import type { Command, Invocation } from '../invocation.ts';
import type { Page } from '../page.ts';
import { fields } from '../print.ts';
import { shownSecret } from '../shown-secret.ts';

/** RFC 6749, section 4.1.1: the consent page's URL, parameter by parameter. Sends nothing. */
export const authorizeUrl: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const request = await authorizationRequest(invocation);
  if (!request.ok) return request;
  const verifier = await givenVerifier(invocation);
  if (!verifier.ok) return verifier;
  const outcome = await session.call('authorize.url', {
    ...request.value,
    ...verifier.value,
    ...(options.redirectUri !== undefined && { redirectUri: options.redirectUri }),
    ...(options.state !== undefined && { state: options.state }),
    ...(options.nonce !== undefined && { nonce: options.nonce }),
    ...(options.pkce === true && { pkce: true }),
    ...(options.codeChallenge !== undefined && { codeChallenge: options.codeChallenge }),
  });
  if (!outcome.ok) return outcome;
  const { url, redirectUri, state, nonce, parameters } = outcome.value;
  const codeVerifier = await shownSecret(outcome.value.codeVerifier, invocation);
  const warnings = [...outcome.value.warnings, ...verifierWarnings(outcome.value, invocation)];
  return succeed({
    value: {
      url,
      redirectUri,
      state,
      nonce,
      codeVerifier,
      parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
      warnings: warnings.map((warning) => explain(warning, language)),
    },
    people: (page) => urlText(outcome.value, codeVerifier, page),
    warnings,
    good: true,
  });
};

async function givenVerifier({ options, inputs }: Invocation): Promise<Outcome<{ readonly codeVerifier?: string }>> {
  if (options.codeVerifier === undefined) return succeed({});
  const codeVerifier = await inputs.secret(options.codeVerifier);
  return codeVerifier.ok ? succeed({ codeVerifier: codeVerifier.value }) : codeVerifier;
}

/** A verifier that was made here and not shown is lost when the program ends, and the code then cannot be exchanged. */
function verifierWarnings({ codeVerifier }: AuthorizationUrl, { options }: Invocation): readonly Problem[] {
  if (codeVerifier === null || options.showSecrets === true || options.codeVerifier !== undefined) return [];
  return [{ code: 'authorize.code_verifier_masked', certainty: 'certain', evidence: {} }];
}

function urlText({ url, parameters }: AuthorizationUrl, codeVerifier: string | null, page: Page): string {
  const { say, ink } = page;
  const rows = parameters.map(({ name, value }) => [name, name === 'scope' ? value.split(' ') : value] as const);
  return [
    `${url}\n\n`,
    `${ink('bold', say('authorize.parameters'))}\n${fields(rows, page, '  ')}`,
    codeVerifier === null ? '' : `\n${fields([[say('authorize.codeVerifier'), codeVerifier]], page)}`,
  ].join('');
}
