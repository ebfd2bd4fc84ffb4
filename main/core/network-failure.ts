import { fail, type Problem } from '../../shared/outcome.ts';

/** Carries a network problem through Google's libraries, which know only exceptions. Its message is the code alone. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The network failure inside what was thrown, however often a library wrapped it. */
export function networkProblemIn(thrown: unknown): Problem | null {
  let error = thrown;
  for (let depth = 0; depth < 8 && error instanceof Error; depth++) {
    if (error instanceof NetworkFailure) return error.problem;
    error = error.cause;
  }
  return null;
}

const dns = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);
const unreachable = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EHOSTDOWN',
  'ENETDOWN',
  'EACCES',
  'EPERM',
]);
const reset = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE']);

/**
 * The problem for an error of Node's sockets: `network.dns`, `.refused`, `.unreachable`, `.reset`, `.tls`, `.timeout`,
 * `.proxy`, `.not_http`. Only the error's code is used: messages may hold addresses with passwords in them.
 */
export function problemOfSocketError(error: unknown, { host, port, protocol }: URL): Problem {
  const reason = codeOf(error);
  const evidence = { host, reason };
  if (dns.has(reason))
    return fail('network.dns', { evidence: { ...evidence, host: hostnameOf(error) ?? host } }).problem;
  if (reason === 'ECONNREFUSED') {
    const asked = Number(port || (protocol === 'https:' ? 443 : 80));
    // At another port than the server's it is the proxy that refuses.
    const refused = (portOf(error) ?? asked) === asked ? 'network.refused' : 'network.proxy';
    return fail(refused, { evidence }).problem;
  }
  if (reason === 'ETIMEDOUT') return fail('network.timeout', { evidence: { ...evidence, phase: 'connect' } }).problem;
  if (unreachable.has(reason)) return fail('network.unreachable', { evidence }).problem;
  if (reset.has(reason)) return fail('network.reset', { evidence }).problem;
  if (reason.startsWith('ERR_PROXY')) return fail('network.proxy', { evidence }).problem;
  if (reason.startsWith('HPE_')) return fail('network.not_http', { evidence }).problem;
  if (/CERT|SSL|TLS|EPROTO|SELF_SIGNED|ISSUER|UNABLE_TO|CRL|HOSTNAME/.test(reason))
    return fail('network.tls', { evidence }).problem;
  return fail('network.failed', { certainty: 'possible', evidence }).problem;
}

/** The name that was not found: a proxy's, where there is one. */
function hostnameOf(error: unknown): string | null {
  return error instanceof Error && 'hostname' in error && typeof error.hostname === 'string' ? error.hostname : null;
}

/** The port that a connection was tried at. */
function portOf(error: unknown): number | null {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'port' in first && typeof first.port === 'number' ? first.port : null;
}

/** Node tries several addresses and then throws an AggregateError: its first member tells as much. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && !('code' in error && error.code)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
