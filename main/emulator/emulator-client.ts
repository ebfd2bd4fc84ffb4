import type { EmulatorFault } from '../../shared/contract/emulator.ts';
import { fail, type Outcome } from '../../shared/outcome.ts';
import { controlPaths, emulatorMark } from './control-protocol.ts';
import type { CodeRequest } from './mobile-code.ts';

const patience = 5_000;
const mostBytes = 1_048_576;

/** Asks an emulator in another process for a code. Refuses like `Emulator.issueCode`, and as `askEmulator` does. */
export function requestCode(
  origin: string,
  request: CodeRequest,
  signal?: AbortSignal,
): Promise<Outcome<{ readonly code: string }>> {
  return askEmulator(origin, controlPaths.code, signal, request);
}

/** The faults of an emulator in another process. */
export function listFaults(origin: string, signal?: AbortSignal): Promise<Outcome<readonly EmulatorFault[]>> {
  return askEmulator(origin, controlPaths.faults, signal);
}

/** Switches a fault of an emulator in another process. Refuses like `Emulator.setFault`, and as `askEmulator` does. */
export function switchFault(
  origin: string,
  fault: { readonly name: string; readonly on: boolean; readonly argument?: unknown },
  signal?: AbortSignal,
): Promise<Outcome<readonly EmulatorFault[]>> {
  return askEmulator(origin, controlPaths.faults, signal, fault);
}

/**
 * One request to an emulator's control, after making sure that it is one. Loopback origins only. Refuses with
 * `emulator.origin_not_loopback`, `emulator.unreachable`, `emulator.not_an_emulator` and `operation.cancelled`.
 */
async function askEmulator<T>(
  origin: string,
  path: string,
  cancelled: AbortSignal = new AbortController().signal,
  body?: unknown,
): Promise<Outcome<T>> {
  const base = loopbackOrigin(origin);
  if (base === undefined) return fail('emulator.origin_not_loopback', { evidence: { origin } });
  const notOne = fail('emulator.not_an_emulator', { evidence: { origin: base } });
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patience)]);
  try {
    const state = await askJson(base + controlPaths.state, signal);
    if (state['grantscopeEmulator'] !== emulatorMark.grantscopeEmulator) return notOne;
    const outcome = await askJson(base + path, signal, body);
    return typeof outcome['ok'] === 'boolean' ? (outcome as unknown as Outcome<T>) : notOne;
  } catch (error) {
    if (cancelled.aborted) return fail('operation.cancelled');
    if (error instanceof SyntaxError) return notOne;
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    // A fetch that failed without a code of the system's is a bare TypeError, which says nothing.
    const reason = cause?.code ?? (name === 'TypeError' ? undefined : name);
    return fail('emulator.unreachable', { evidence: { origin: base, ...(reason !== undefined && { reason }) } });
  }
}

/** The origin in its plain form; undefined unless it is http on this computer and nothing but an origin. */
function loopbackOrigin(origin: string): string | undefined {
  const url = URL.parse(origin);
  const isLoopback = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url && isLoopback && url.href === `${url.origin}/` ? url.origin : undefined;
}

/** Throws SyntaxError for anything but a JSON object of reasonable size. */
async function askJson(url: string, signal: AbortSignal, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal,
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) throw new SyntaxError('more than an emulator would say');
  }
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new SyntaxError('not an object');
  return value as Readonly<Record<string, unknown>>;
}
