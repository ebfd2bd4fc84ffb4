import { z } from 'zod';
import { emulatorFileNames, type EmulatorState } from '../../shared/contract/emulator.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { accountState } from './account-state.ts';
import { company } from './company.ts';
import { controlPaths, emulatorMark } from './control-protocol.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { issueMobileCode } from './mobile-code.ts';

const codeRequest = z.strictObject({
  user: z.string().max(1_000),
  scopes: z.array(z.string().min(1).max(2_000)).min(1).max(500),
  redirectUri: z.string().max(2_000).optional(),
  nonce: z.string().max(1_000).optional(),
  codeChallenge: z.string().max(200).optional(),
});
const faultRequest = z.strictObject({ name: z.string().max(100), on: z.boolean(), argument: z.unknown().optional() });

/**
 * How another process drives the emulator: `GET /emulator/state`, `POST /emulator/code`, `GET` and `POST
 * /emulator/faults`. Answers are outcomes. A web page of another origin is refused.
 */
export function controlEndpoint(google: EmulatedGoogle, request: HttpRequest): HttpAnswer {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (
    (origin !== undefined && origin !== google.origin) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  ) {
    return jsonAnswer(403, { error: 'Only programs on this computer may drive the emulator.' });
  }
  switch (`${request.method} ${request.path}`) {
    case `GET ${controlPaths.state}`:
      return jsonAnswer(200, { ...emulatorMark, ...emulatorState(google) });
    case `GET ${controlPaths.faults}`:
      return jsonAnswer(200, { ok: true, value: google.faults.list() });
    case `POST ${controlPaths.code}`:
      return withBody(request, codeRequest, (body) => issueMobileCode(google, body));
    case `POST ${controlPaths.faults}`:
      return withBody(request, faultRequest, ({ name, on, argument }) => google.faults.set(name, on, argument));
    default:
      return jsonAnswer(404, { error: 'The emulator has no such control.' });
  }
}

export function emulatorState(google: EmulatedGoogle): EmulatorState {
  return {
    origin: google.origin,
    files: emulatorFileNames,
    users: company.people.map((person) => {
      const state = accountState(google, person);
      return { email: person.email, name: person.fullName, state: state === 'unknown' ? 'deleted' : state };
    }),
    faults: google.faults.list(),
  };
}

/** JSON only: a form of another site cannot send that without asking first. */
function withBody<T>(request: HttpRequest, schema: z.ZodType<T>, run: (body: T) => Outcome<unknown>): HttpAnswer {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return jsonAnswer(415, { error: 'Send JSON.' });
  }
  const parsed = schema.safeParse(parseJson(request.body));
  return parsed.success ? jsonAnswer(200, run(parsed.data)) : jsonAnswer(400, { error: z.prettifyError(parsed.error) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
