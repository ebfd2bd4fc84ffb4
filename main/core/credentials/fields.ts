import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member; what an object inherits does not count. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Reads an object field by field and collects what is wrong, instead of stopping at the first. */
export interface Fields {
  /** A string without white space and not empty. undefined when absent or wrong; wrong ones are in `problems`. */
  readonly text: (name: string, need: 'required' | 'optional') => string | undefined;
  /** A PEM or other text in which white space belongs. */
  readonly block: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly report: (problem: Problem) => void;
  /** The value if nothing is wrong; else the first problem, which names the other faulty fields as `alsoWrong`. */
  readonly outcome: <T>(value: () => T) => Outcome<T>;
}

/** `path` stands before the names in problems: `web` gives `web.client_id`. */
export function fieldsOf(object: JsonObject, path: string, file: string | null): Fields {
  const problems: Problem[] = [];
  const named = (name: string) => (path === '' ? name : `${path}.${name}`);
  const report = (problem: Problem) => void problems.push(problem);
  const wrong = (code: Problem['code'], name: string, evidence: Problem['evidence'] = {}) =>
    report(fail(code, { evidence: { field: named(name), ...(file !== null && { file }), ...evidence } }).problem);

  function string(name: string, need: 'required' | 'optional'): string | undefined {
    const value = member(object, name);
    if (value === undefined || (value === null && need === 'optional')) {
      if (need === 'required') wrong('credentials.field_missing', name);
    } else if (typeof value !== 'string') {
      wrong('credentials.field_wrong_type', name, { expected: 'string', actual: typeName(value) });
    } else if (value.trim() === '') {
      if (need === 'required') wrong('credentials.field_empty', name);
    } else return value;
    return undefined;
  }

  return {
    text(name, need) {
      const value = string(name, need);
      if (value === undefined || !/\s/.test(value)) return value;
      wrong('credentials.field_whitespace', name);
      return undefined;
    },
    block: (name) => string(name, 'required'),
    texts(name) {
      const value = member(object, name);
      if (value === undefined) return [];
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
      wrong('credentials.field_wrong_type', name, { expected: 'array of strings', actual: typeName(value) });
      return [];
    },
    report,
    outcome<T>(value: () => T): Outcome<T> {
      const [first, ...others] = problems;
      if (!first) return succeed(value());
      const alsoWrong = others.flatMap(({ evidence }) => (typeof evidence.field === 'string' ? [evidence.field] : []));
      const evidence = alsoWrong.length > 0 ? { ...first.evidence, alsoWrong } : first.evidence;
      return { ok: false, problem: { ...first, evidence } };
    },
  };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
