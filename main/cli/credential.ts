import type { CredentialSummary } from '../../shared/contract/credentials.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { redactText } from '../core/redact.ts';
import { isPipe } from './inputs.ts';
import type { Invocation } from './invocation.ts';

/**
 * Opens the file of `--client` or `--key`; `-` reads it from standard input, and a pipe (`<(command)`) will do. What its
 * reading noticed is noted beside the command's answer.
 */
export async function openCredential(path: string, invocation: Invocation): Promise<Outcome<CredentialSummary>> {
  const isStream = path === '-' || (await isPipe(path));
  const opened = await (isStream ? openStream(path, invocation) : openFile(path, invocation));
  if (opened.ok) invocation.notes.push(...opened.value.warnings.map((warning) => ({ warning, file: path, isStream })));
  return opened;
}

async function openFile(path: string, invocation: Invocation): Promise<Outcome<CredentialSummary>> {
  const p12 = await p12Options(invocation);
  if (!p12.ok) return p12;
  return pathAsTyped(await invocation.session.call('credentials.openFile', { path, ...p12.value }), path);
}

async function openStream(path: string, invocation: Invocation): Promise<Outcome<CredentialSummary>> {
  const p12 = await p12Options(invocation);
  if (!p12.ok) return p12;
  const content = await invocation.inputs.file(path);
  if (!content.ok) return content;
  const data = Buffer.from(content.value.bytes).toString('base64');
  return invocation.session.call('credentials.open', { content: { encoding: 'base64', data }, ...p12.value });
}

/** A file that cannot be read, named with its path: which of several of one name it was tells that alone. */
function pathAsTyped<T>(outcome: Outcome<T>, path: string): Outcome<T> {
  if (outcome.ok || !outcome.problem.code.startsWith('usage.file_')) return outcome;
  const { problem } = outcome;
  return { ok: false, problem: { ...problem, evidence: { ...problem.evidence, file: redactText(path) } } };
}

/** `--p12-password` and `--service-account`, as operations name them. */
export async function p12Options({
  options,
  inputs,
}: Invocation): Promise<Outcome<{ readonly p12Password?: string; readonly serviceAccountEmail?: string }>> {
  const given = options.serviceAccount === undefined ? {} : { serviceAccountEmail: options.serviceAccount };
  if (options.p12Password === undefined) return { ok: true, value: given };
  const p12Password = await inputs.secret(options.p12Password);
  return p12Password.ok ? { ok: true, value: { ...given, p12Password: p12Password.value } } : p12Password;
}
