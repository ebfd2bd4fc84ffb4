import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';
import type { EmulatorFault } from '../../shared/contract/emulator.ts';
import { type EmulatorFaultName, emulatorFaultNames } from '../../shared/messages/emulator-faults.ts';
import { calendarRefusalNames } from './calendar-refusals.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';

const nothing = z.undefined();
const scope = z.string().min(1).max(2_000);
const calendarReadonly = 'https://www.googleapis.com/auth/calendar.readonly';
const somebody = z.string().min(1).max(1_000).optional();
/** `path`: only requests whose path begins so. `times`: switched off after that many answers. */
const where = { path: z.string().startsWith('/').max(2_000).optional(), times: z.int().min(1).optional() };
const wire = z.strictObject(where).default({});
/** `retryAfter`: seconds that the answer asks for (RFC 9110, section 10.2.3). */
const patience = z.strictObject({ retryAfter: z.int().min(0).max(86_400).optional(), ...where }).prefault({});

const header = z.record(z.string(), z.string()).superRefine((headers, context) => {
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      context.addIssue({ code: 'custom', message: `header ${JSON.stringify(name)} is not allowed in HTTP` });
    }
  }
});

/** As it may stand in a header: the URL standard's serialization is ASCII, and holds no line break. */
const location = z
  .url({ protocol: /^https?$/ })
  .max(4_000)
  .transform((url) => new URL(url).href);

/** Levels of JSON in a body. Far more cannot be written, and then neither can the list of the faults. */
const deepest = 1_000;

function canBeWritten(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= deepest) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}

/** What each fault may be given. A fault without an argument has its default. */
const faultArguments = {
  'delegation-missing': nothing,
  'scope-missing': scope.default(calendarReadonly),
  'delegation-list': z.array(scope).max(1_000).default([calendarReadonly]),
  'service-off': z.strictObject({ scope: scope.default(calendarReadonly), user: somebody }).prefault({}),
  'service-refuses': z
    .strictObject({
      app: z.enum(['gmail', 'drive', 'tasks', 'contacts', 'chat', 'classroom']).default('gmail'),
      user: somebody,
    })
    .prefault({}),
  'code-used': nothing,
  'code-expired': nothing,
  'user-unknown': somebody,
  'user-suspended': somebody,
  'suspended-with-token': somebody,
  'account-restricted': somebody,
  'key-disabled': nothing,
  'service-account-disabled': nothing,
  'refresh-token-ended': nothing,
  reauthentication: nothing,
  'admin-policy': nothing,
  'secret-replaced': nothing,
  'client-deleted': nothing,
  'client-disabled': nothing,
  'clock-skew': z.number().min(-1e9).max(1e9).default(600),
  'key-rotation': z.enum(['published', 'unpublished']).default('unpublished'),
  'api-disabled': nothing,
  'no-calendar': somebody,
  'calendar-quota': nothing,
  'calendar-refuses': z
    .strictObject({
      reason: z.enum(calendarRefusalNames).default('forbidden'),
      retryAfter: z.int().min(0).max(86_400).optional(),
      ...where,
    })
    .prefault({}),
  'rate-limit-429': patience,
  'rate-limit-403': patience,
  'server-error-503': patience,
  slow: z.preprocess(
    (given) => (typeof given === 'number' ? { milliseconds: given } : given),
    z.strictObject({ milliseconds: z.int().min(0).max(600_000).default(2_000), ...where }).prefault({}),
  ),
  'cut-answer': wire,
  'html-answer': wire,
  'huge-answer': wire,
  'redirect-elsewhere': z
    .strictObject({ location: location.default('https://elsewhere.invalid/'), ...where })
    .prefault({}),
  'never-answers': wire,
  'die-in-the-middle': wire,
  reply: z.strictObject({
    ...where,
    path: z.string().startsWith('/').max(2_000),
    status: z.int().min(200).max(599),
    headers: header.default({}),
    /** Text as it is; anything else as JSON. */
    body: z.unknown().refine(canBeWritten, `nested more than ${String(deepest)} levels deep`),
  }),
} as const satisfies Record<EmulatorFaultName, z.ZodType>;

export type FaultArgument<N extends EmulatorFaultName> = z.output<(typeof faultArguments)[N]>;

/** The faults that touch an answer on its way, whatever the endpoint. */
export type WireFaultName = {
  [N in EmulatorFaultName]: FaultArgument<N> extends { path?: string | undefined } ? N : never;
}[EmulatorFaultName];

/** The faults that may be narrowed to one address. */
type PersonalFaultName =
  | 'user-unknown'
  | 'user-suspended'
  | 'suspended-with-token'
  | 'account-restricted'
  | 'no-calendar';

export interface Faults {
  isOn(name: EmulatorFaultName): boolean;
  /** What a fault was given; undefined when it is off or was given nothing. */
  argument<N extends EmulatorFaultName>(name: N): FaultArgument<N> | undefined;
  /** Whether a fault that may be narrowed to one address concerns this one. */
  concerns(name: PersonalFaultName, email: string): boolean;
  /** The argument of a wire fault that is due for this path, counting it as played. */
  play<N extends WireFaultName>(name: N, path: string): FaultArgument<N> | undefined;
  list(): readonly EmulatorFault[];
  /** Refuses with `emulator.unknown_fault` and `emulator.invalid_fault_argument`. */
  set(name: string, on: boolean, argument?: unknown): Outcome<readonly EmulatorFault[]>;
}

/** All faults, switched off. */
export function createFaults(): Faults {
  const on = new Map<EmulatorFaultName, unknown>();
  const remaining = new Map<EmulatorFaultName, number>();

  const list = () =>
    emulatorFaultNames.map((name) => {
      const argument = on.get(name);
      return { name, on: on.has(name), ...(argument !== undefined && { argument }) };
    });

  const faults: Faults = {
    isOn: (name) => on.has(name),
    argument: (name) => on.get(name) as FaultArgument<typeof name> | undefined,
    concerns(name, email) {
      const whom = faults.argument(name);
      return on.has(name) && (whom === undefined || whom.toLowerCase() === email.toLowerCase());
    },
    play(name, path) {
      const argument = faults.argument(name) as { readonly path?: string } | undefined;
      if (!argument || !path.startsWith(argument.path ?? '/')) return undefined;
      const left = remaining.get(name);
      if (left !== undefined) {
        remaining.set(name, left - 1);
        if (left <= 1) on.delete(name);
      }
      return argument as FaultArgument<typeof name>;
    },
    list,
    set(name, switchOn, argument) {
      if (!isFaultName(name)) {
        return fail('emulator.unknown_fault', { evidence: { name, known: faultsLike(name) } });
      }
      if (!switchOn) {
        on.delete(name);
        return succeed(list());
      }
      const parsed = faultArguments[name].safeParse(argument);
      if (!parsed.success) {
        const detail = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ');
        return fail('emulator.invalid_fault_argument', { evidence: { name, detail } });
      }
      on.set(name, parsed.data);
      const times = (parsed.data as { readonly times?: number } | undefined)?.times;
      if (times === undefined) remaining.delete(name);
      else remaining.set(name, times);
      return succeed(list());
    },
  };
  return faults;
}

function isFaultName(name: string): name is EmulatorFaultName {
  return Object.hasOwn(faultArguments, name);
}

/** The faults that share a word with a name, else all. */
function faultsLike(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split('-')
    .filter((word) => word.length > 2);
  const alike = emulatorFaultNames.filter((known) => words.some((word) => known.includes(word)));
  return alike.length > 0 ? alike : emulatorFaultNames;
}
