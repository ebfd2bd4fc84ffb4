import type { SnippetVariable } from '../../../shared/messages/snippets.ts';
import { isSeen, percentEncoded, shellWord } from './literals.ts';
import { indented } from './snippet-call.ts';

/** Quiet but for what goes wrong; a refusal is shown whole, and ends with 22. */
export const curl = 'curl --silent --show-error --fail-with-body';
/** Of standard input, in bytes. */
export const sha256 = 'openssl dgst -sha256 -binary';
/** Of standard input, without padding (RFC 4648, section 5). */
export const base64url = "openssl base64 -A | tr '+/' '-_' | tr -d '='";

/** A form field whose value anybody may see. What is not seen travels percent-encoded. */
export function field(name: string, value: string): string {
  return isSeen(value)
    ? `--data-urlencode ${shellWord(`${name}=${value}`)}`
    : `--data ${shellWord(`${name}=${percentEncoded(value)}`)}`;
}

/** What a variable holds; where it is not set, the command stops. */
export function variable(name: string): string {
  return `\${${name}:?}`;
}

/** A form field from a variable. */
export function secret(name: string, from: SnippetVariable): string {
  return `--data-urlencode "${name}=${variable(from)}"`;
}

/** RFC 6750, section 2.1. */
export function bearer(from: SnippetVariable): string {
  return `--header "Authorization: Bearer ${variable(from)}"`;
}

/** One command, a word a line. */
export function words(start: string, more: readonly string[]): readonly string[] {
  return [start, ...more.map((word) => `  ${word}`)].map((line, index) => (index < more.length ? `${line} \\` : line));
}

/** A form that is posted. */
export function post(url: string, fields: readonly string[]): readonly string[] {
  return words(`${curl} ${url}`, fields);
}

/** So that what is set and what goes wrong stays in there when it is pasted into a terminal. */
export function inSubshell(lines: readonly string[]): readonly string[] {
  return ['(', ...indented(['set -eu', ...lines], '  '), ')'];
}
