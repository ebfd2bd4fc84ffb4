import { operations as contract, type OperationsOf } from '../shared/contract.ts';
import { fail, type Outcome } from '../shared/outcome.ts';
import type { Call } from './core/environment.ts';
import { networkProblemIn } from './core/network-failure.ts';
import type { Operations } from './operations.ts';

type Name = OperationsOf<'page' | 'shell'>;

/**
 * Runs an operation by name for a caller that is not believed: the name must be open to it, the request must parse, and
 * whatever is thrown becomes a problem. Never throws. `page` may call what is not the shell's, `shell` everything it is
 * given; the desktop gives its own operations besides these. Fails with `usage.invalid_request`,
 * `usage.not_allowed_from_page`, `operation.cancelled`, `operation.unexpected`, or as the operation does.
 */
export async function callOperation<N extends Name>(
  operations: Operations,
  caller: 'page' | 'shell',
  name: N,
  request: unknown,
  call: Omit<Call, 'operation'>,
): Promise<Awaited<ReturnType<Operations[N]>>>;
export async function callOperation(
  operations: Operations,
  caller: 'page' | 'shell',
  name: unknown,
  request: unknown,
  call: Omit<Call, 'operation'>,
): Promise<Outcome<unknown>>;
export async function callOperation(
  operations: Operations,
  caller: 'page' | 'shell',
  name: unknown,
  request: unknown,
  call: Omit<Call, 'operation'>,
): Promise<Outcome<unknown>> {
  if (!isName(operations, name)) return fail('usage.invalid_request', { evidence: { field: 'operation' } });
  if (caller === 'page' && contract[name].room === 'shell')
    return fail('usage.not_allowed_from_page', { evidence: { operation: name } });
  if (call.signal.aborted) return fail('operation.cancelled');
  try {
    const parsed = contract[name].request.safeParse(request);
    if (!parsed.success) return invalidRequest(parsed.error.issues);
    const run = operations[name] as (request: unknown, call: Call) => Promise<Outcome<unknown>> | Outcome<unknown>;
    return await run(parsed.data, { ...call, operation: name });
  } catch (thrown) {
    return problemOf(thrown, call.signal);
  }
}

function isName(operations: Operations, name: unknown): name is Name {
  return typeof name === 'string' && Object.hasOwn(operations, name) && Object.hasOwn(contract, name);
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  /** Names that the request should not have. */
  readonly keys?: readonly string[];
}

/** The first field that does not fit. Its value stays out: it may be a secret. */
function invalidRequest([issue]: readonly Issue[]): Outcome<never> {
  const field = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].map(String).join('.');
  const reason = issue?.code ?? 'invalid';
  return fail('usage.invalid_request', { evidence: { ...(field !== '' && { field: field.slice(0, 200) }), reason } });
}

/** Only the error's class: its message may quote what was being worked on. */
function problemOf(thrown: unknown, signal: AbortSignal): Outcome<never> {
  const problem = networkProblemIn(thrown);
  if (problem) return { ok: false, problem };
  if (signal.aborted) return fail('operation.cancelled');
  const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return fail('operation.unexpected', { evidence: { name: /^\w{1,60}$/.test(name) ? name : 'Error' } });
}
