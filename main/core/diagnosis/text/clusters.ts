import { anyOf, sequence } from '../any-of.ts';
import { meaningOf } from '../rules/api-rules.ts';
import type { Signal } from './signal.ts';
import type { Said } from './wordings.ts';

/** The signs of one error: what stands close together and does not contradict itself. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly said: readonly Said[];
  readonly http: number | null;
  /** The error is inside an object or a wrapper that Google's APIs and libraries use. */
  readonly sure: boolean;
  readonly description: string | null;
  readonly unknown: string | null;
  /** The unknown name is an API's reason. */
  readonly isUnknownReason: boolean;
  readonly hasOAuthDescription: boolean;
  /** A `message` instead, as no authorization server gives. */
  readonly hasOtherDescription: boolean;
}

/** How far apart the signs of one error may stand, in characters. */
const reach = 1_500;
/** Where another record, exception or answer begins. */
const boundary = anyOf(
  '',
  sequence('', /\n\s{0,20}/, [
    /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
    /(?:[\w.$]{1,80}(?:Error|Exception)|Error) ?[:(]/,
    /Traceback \(/,
    /\* Connection/,
    /(?:< )?HTTP\/[\d.]{1,3} \d/,
    /(?:GET|POST) \/\S{0,300} HTTP/,
  ]),
  /\}\s{0,9}\n\s{0,9}\{|\n\s{0,20}\n\s{0,20}\n/,
);

/** Groups the signs of a plain text into errors, in order of appearance. */
export function clustersOf(signals: readonly Signal[], text: string): readonly Cluster[] {
  const groups: Signal[][] = [];
  let current: Signal[] = [];
  let speaker: Speaker | null = null;
  for (const signal of signals) {
    const last = current.at(-1);
    const next = speakerOf(signal);
    const isAnother = speaker !== null && next !== null && speaker !== next;
    if (last && (isAnother || separates(current, last, signal, text))) {
      groups.push(current);
      current = [];
      speaker = null;
    }
    speaker ??= next;
    current.push(signal);
  }
  if (current.length > 0) groups.push(current);
  return groups.flatMap((group) => (group.some((signal) => isPrimary(signal)) ? [clusterOf(group)] : []));
}

function isPrimary({ kind }: Signal): boolean {
  return kind !== 'description' && kind !== 'object';
}

function separates(group: readonly Signal[], last: Signal, next: Signal, text: string): boolean {
  if (next.start - last.end > reach) return true;
  // A run of stray `message:` members is not one error.
  if (group.length > 60) return true;
  if (!group.some((signal) => isPrimary(signal) && signal.kind !== 'http')) {
    return group.some((signal) => contradicts(signal, next, text));
  }
  if (boundary.test(text.slice(last.end, next.start + 'Error: '.length))) return true;
  if (next.kind === 'object' && isAnotherAnswer(group, next, text)) return true;
  // Every program's sentence, and a paragraph of its own.
  if (group.every(isAnyones) && paragraph.test(text.slice(last.end, next.start))) return true;
  return group.some((signal) => contradicts(signal, next, text));
}

const paragraph = /\n\s{0,9}\n/;

function isAnyones(signal: Signal): boolean {
  return signal.kind === 'said' && signal.said.code === null;
}

/** `code` of an answer, behind its beginning. */
const codeBehind = /^[^]{0,1200}?["']code["'] ?(?::|=>) ?([45]\d\d)\b/;
/** A paragraph of prose. */
const prose = /\n\s{0,9}\n[^\n{}<>]{12,300}\n/;

/** An answer behind an error with a status that is not the answer's, or that prose tells of as of another. */
function isAnotherAnswer(group: readonly Signal[], next: Signal, text: string): boolean {
  const http = group.find(({ kind }) => kind === 'http');
  if (http?.kind !== 'http' || !http.sure) return false;
  const code = codeBehind.exec(text.slice(next.start, next.start + 1_300))?.[1];
  return code === undefined ? prose.test(text.slice(http.end, next.start)) : Number(code) !== http.value;
}

function contradicts(signal: Signal, next: Signal, text: string): boolean {
  if (next.kind === 'http') return signal.kind === 'http' && signal.value !== next.value;
  if (next.kind === 'oauth' && signal.kind === 'oauth')
    return signal.value !== next.value && !signal.narrows && !next.narrows;
  if (next.kind === 'oauth') return false;
  if (next.kind === 'reason') return signal.kind === 'reason' && meaningOf(signal.value) !== meaningOf(next.value);
  if (next.kind !== 'said' || signal.kind !== 'said') return false;
  const [said, says] = [signal.said.code, next.said.code];
  // Consent pages say the same in several sentences.
  if (said === null || says === null || said === says || (isOfPage(said) && isOfPage(says))) return false;
  const between = text.slice(signal.end, next.start);
  // The details of an answer belong to it.
  return between.includes('\n') && !between.includes('"@type"');
}

/** Some sentences of the page mean what the token endpoint says, too. */
function isOfPage(code: string | null): boolean {
  return (
    code !== null && /^(?:authorize\.|token\.(?:disabled_client|deleted_client|org_internal|admin_policy)\b)/.test(code)
  );
}

type Speaker = 'server' | 'api' | 'verifier' | 'network';

/** Who speaks: an authorization server, an API, a verifier, or the network on the way. One error comes from one of them. */
function speakerOf(signal: Signal): Speaker | null {
  if (signal.kind === 'reason') return 'api';
  if (signal.kind === 'oauth')
    return /^(?:invalid_token|insufficient_scope|rate_limit_exceeded|slow_down|server_error|backend_error)$/.test(
      signal.value,
    )
      ? null
      : 'server';
  if (signal.kind !== 'said') return null;
  const code = signal.said.code ?? '';
  if (/^(?:token|authorize)\.(?!rate_limited)/.test(code)) return 'server';
  if (code.startsWith('id_token.')) return 'verifier';
  if (code.startsWith('network.')) return 'network';
  return /^(?:api|calendar|gmail|directory)\./.test(code) ? 'api' : null;
}

function clusterOf(group: readonly Signal[]): Cluster {
  const of = <K extends Signal['kind']>(kind: K) =>
    group.filter((signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind);
  const named = group.flatMap((signal) =>
    signal.kind === 'oauth' || signal.kind === 'reason' || signal.kind === 'status' ? [signal.value] : [],
  );
  const descriptions = of('description');
  const unknown = group.find(({ kind }) => kind === 'unknownError' || kind === 'unknownReason');
  const http = of('http');
  return {
    start: group[0]?.start ?? 0,
    end: group.reduce((end, signal) => Math.max(end, signal.end), 0),
    names: [...new Set(named)],
    said: of('said').map(({ said }) => said),
    http: http[0]?.value ?? null,
    // An API's `code` stands inside its `error`.
    sure:
      http.some(({ sure, start }) => sure || of('object').some((object) => object.end <= start)) ||
      of('unknownReason').some(({ sure }) => sure),
    description: (descriptions.find(({ oauth }) => oauth) ?? descriptions[0])?.value ?? null,
    unknown: unknown && 'value' in unknown ? String(unknown.value) : null,
    isUnknownReason: unknown?.kind === 'unknownReason',
    hasOAuthDescription: descriptions.some(({ oauth }) => oauth),
    hasOtherDescription: descriptions.length > 0 && !descriptions.some(({ oauth }) => oauth),
  };
}
