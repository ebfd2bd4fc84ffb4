import { invalidParameter } from './api-error.ts';
import type { Endpoint } from './emulated-google.ts';
import { jsonAnswer } from './http-answer.ts';

/** An API's endpoint whose successes are cut down to what `fields` asks for. */
export function withFields(endpoint: Endpoint): Endpoint {
  return async (google, request) => {
    const answer = await endpoint(google, request);
    const fields = request.query.get('fields');
    if (fields === null || answer.status !== 200) return answer;
    const mask = readFields(fields);
    if (!mask) return invalidParameter('fields', `Invalid field selection ${fields}`);
    return jsonAnswer(200, masked(answer.value, mask), answer.headers);
  };
}

/** A mask as a tree: `null` keeps everything below. */
interface Mask {
  readonly [name: string]: Mask | null;
}

/**
 * Google's partial response: a `fields` mask such as `nextPageToken,items(id,organizer/email)`. Null for what is no mask.
 * Members that a resource does not have are not looked for: the emulator's resources leave out what is empty.
 */
function readFields(text: string): Mask | null {
  let at = 0;
  const list = (): Mask | null => {
    const mask: Record<string, Mask | null> = {};
    for (;;) {
      const name = /^(?:\*|[A-Za-z][\w-]*)/.exec(text.slice(at))?.[0];
      if (name === undefined) return null;
      at += name.length;
      const below = rest();
      if (below === undefined) return null;
      const before = Object.hasOwn(mask, name) ? mask[name] : undefined;
      mask[name] = before === undefined ? below : before && below ? { ...before, ...below } : null;
      if (text[at] !== ',') return mask;
      at += 1;
    }
  };
  /** What stands below a name; undefined when it is not closed or empty. */
  const rest = (): Mask | null | undefined => {
    if (text[at] === '/') {
      at += 1;
      const name = /^(?:\*|[A-Za-z][\w-]*)/.exec(text.slice(at))?.[0];
      if (name === undefined) return undefined;
      at += name.length;
      const below = rest();
      return below === undefined ? undefined : { [name]: below };
    }
    if (text[at] !== '(') return null;
    at += 1;
    const inner = list();
    if (inner === null || text[at] !== ')') return undefined;
    at += 1;
    return inner;
  };
  const mask = list();
  return mask !== null && at === text.length ? mask : null;
}

/** What a mask leaves of a resource; lists keep their items' order. */
function masked(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const below = Object.hasOwn(mask, name) ? mask[name] : Object.hasOwn(mask, '*') ? mask['*'] : undefined;
      return below === undefined ? [] : [[name, masked(member, below)]];
    }),
  );
}
