import type { EmulatorFault } from '../../shared/contract.ts';
import { fail, type Outcome } from '../../shared/outcome.ts';
import { emulatorMark } from './control-endpoints.ts';
import type { CodeRequest } from './emulator.ts';

const patience = 5_000;
const mostBytes = 1_048_576;

/** Asks an emulator in another process for a code. Refuses like `Emulator.issueCode`, and as `askEmulator` does. */
export function requestCode(origin: string, request: CodeRequest): Promise<Outcome<{ readonly code: string }>> {
  return askEmulator(origin, '/emulator/code', request);
}

/** The faults of an emulator in another process. */
export function listFaults(origin: string): Promise<Outcome<readonly EmulatorFault[]>> {
  return askEmulator(origin, '/emulator/faults');
}

/** Switches a fault of an emulator in another process. */
export function switchFault(
  origin: string,
  name: string,
  on: boolean,
  argument?: unknown,
): Promise<Outcome<readonly EmulatorFault[]>> {
  return askEmulator(origin, '/emulator/faults', { name, on, argument });
}

/**
 * One request to an emulator's control, after making sure that it is one. Loopback origins only. Refuses with
 * `emulator.origin_not_loopback`, `emulator.unreachable` and `emulator.not_an_emulator`.
 */
async function askEmulator<T>(origin: string, path: string, body?: unknown): Promise<Outcome<T>> {
  const base = loopbackOrigin(origin);
  if (base === undefined) return fail('emulator.origin_not_loopback', { evidence: { origin } });
  const notOne = fail('emulator.not_an_emulator', { evidence: { origin: base } });
  try {
    const state = await askJson(`${base}/emulator/state`);
    if (state['grantscopeEmulator'] !== emulatorMark.grantscopeEmulator) return notOne;
    const outcome = await askJson(base + path, body);
    return typeof outcome['ok'] === 'boolean' ? (outcome as unknown as Outcome<T>) : notOne;
  } catch (error) {
    if (error instanceof SyntaxError) return notOne;
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    const reason = cause?.code ?? name;
    return fail('emulator.unreachable', { evidence: { origin: base, reason } });
  }
}

/** The origin in its plain form; undefined unless it is http on this computer and nothing but an origin. */
function loopbackOrigin(origin: string): string | undefined {
  const url = URL.parse(origin);
  const isLoopback = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url && isLoopback && url.href === `${url.origin}/` ? url.origin : undefined;
}

/** Throws SyntaxError for anything but a JSON object of reasonable size. */
async function askJson(url: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
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
