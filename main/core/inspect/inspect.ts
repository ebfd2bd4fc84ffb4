import type { Inspection, InspectionResult, Recognised } from '../../../shared/inspection.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { openCredentialFile } from '../credentials/credentials-inside.ts';
import { type CredentialFile, openCredential } from '../credentials/open-credential.ts';
import { Vault } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import { diagnoseText } from '../diagnosis/diagnose-text.ts';
import { pastedText } from '../diagnosis/text/pasted-bytes.ts';
import { findingsIn } from './findings-in.ts';
import { linesOf } from './line-numbers.ts';
import { wholeText } from './whole-text.ts';

/** More are counted and not told: whoever pastes a log looks at the first. */
const most = 200;

/**
 * Says what a pasted or opened thing is: a credentials file (which is opened as well), a code, a redirect URL, a token, an
 * error, a request; and everything recognised inside a longer text, each once. Sends nothing; secrets come back masked,
 * and codes and tokens are held in the vault. Linear in the text. Fails with `inspect.unrecognised`, or with what is
 * wrong with a credentials file.
 */
export async function inspect(environment: Environment, given: CredentialFile): Promise<Outcome<InspectionResult>> {
  const text = pastedText(given.bytes);
  const whole = wholeText(text, environment.vault);
  // An access token can stand in for a key; whoever pastes one wants to know what it is.
  const isNoFile = whole !== null || /^\s*ya29\./.test(text);
  const opened = isNoFile ? fail('credentials.unrecognised') : await openCredential(environment, given);
  if (opened.ok) {
    environment.vault.putCredential(opened.value);
    return succeed({ kind: 'credential', line: 1, credential: opened.value.summary, also: [], more: 0 });
  }
  const { problem } = opened;
  if (endsThere(problem.code)) return opened;
  const { findings: inside, more } = await told(environment, text, given.bytes, whole);
  if (isBrokenCredential(problem, text) && !inside.some(({ kind }) => kind === 'credential')) return opened;

  const named = namedFile.test(problem.code) ? [{ kind: 'diagnosis', line: 1, problem, excerpt: null } as const] : [];
  const findings = [...named, ...inside];
  const main = named[0] ?? findings.find(({ kind }) => kind === whole?.kind) ?? mostTelling(findings);
  if (main === undefined) {
    // One in other text that cannot be used is refused for its own fault.
    const onlyOne = isNoFile ? opened : await openCredentialFile(environment, given);
    if (!onlyOne.ok && onlyOne.problem.code !== problem.code) return onlyOne;
    return isMisread.test(problem.code) ? fail('inspect.unrecognised', { evidence: fileOf(problem) }) : opened;
  }
  return succeed({ ...main, also: findings.filter((one) => one !== main), more });
}

/** A file that is meant to be a credential and cannot be used: what else is in it does not matter. */
function endsThere(code: Problem['code']): boolean {
  return !/^credentials\.(?:unrecognised|too_large|json\.|wrong_file\.(?!zip))/.test(code);
}

function isBrokenCredential({ code }: Problem, text: string): boolean {
  return (
    code.startsWith('credentials.json.') &&
    /^\s*\{\s*"(?:web|installed)"\s*:|"private_key"\s*:|"type"\s*:\s*"(?:service_account|authorized_user)"/.test(
      text.slice(0, 8_192),
    )
  );
}

/** Files that have a name of their own, whatever is in them. */
const namedFile =
  /^credentials\.wrong_file\.(?:authorized_user|external_account|impersonated_account|token_file|client_fields_alone|firebase_\w+)$/;
const isMisread = /^credentials\.(?:unrecognised|too_large)$/;

/** Its size or form as a credentials file is beside the point. */
function fileOf({ evidence: { file } }: Problem): Problem['evidence'] {
  return file === undefined ? {} : { file };
}

async function told(
  environment: Environment,
  text: string,
  bytes: Uint8Array,
  whole: Recognised | null,
): Promise<{ readonly findings: readonly Inspection[]; readonly more: number }> {
  const found = findingsIn(text, environment);
  const lines = linesOf(
    text,
    found.map(({ start }) => start),
  );
  const findings: Inspection[] = whole ? [{ ...whole, line: 1 }] : [];
  let more = 0;
  for (const [index, one] of found.entries()) {
    if (whole && isPartOf(whole, one.kind)) continue;
    const isTold = findings.length < most;
    const recognised = await one.tell(isTold ? environment.vault : new Vault());
    if (recognised && isTold) findings.push({ ...recognised, line: lines[index] ?? 1 });
    else if (recognised) more++;
  }
  const diagnosed = diagnoseText(bytes);
  const diagnoses = diagnosed.ok ? diagnosed.value.diagnoses : [];
  const all = [
    ...findings,
    ...diagnoses.map(({ line, excerpt, ...problem }) => ({ kind: 'diagnosis', line, problem, excerpt }) as const),
  ];
  return { findings: all.toSorted((a, b) => a.line - b.line), more };
}

/** Of a redirect URL its tokens are told too. */
function isPartOf(whole: Recognised, kind: Recognised['kind']): boolean {
  if (whole.kind !== 'redirectUrl') return true;
  return kind === 'redirectUrl' || kind === 'authorizationCode' || kind === 'clientId' || kind === 'otherToken';
}

const order: readonly Recognised['kind'][] = [
  'credential',
  'diagnosis',
  'redirectUrl',
  'authorizationCode',
  'request',
  'idToken',
  'refreshToken',
  'accessToken',
  'otherToken',
  'clientSecret',
  'apiKey',
  'clientId',
];

function mostTelling(findings: readonly Inspection[]): Inspection | undefined {
  return findings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}
