/** Turns what crosses IPC into text and back. */
export interface PlainDataCodec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Electron clones what crosses IPC; this app sends plain data only, so anything else is refused here, which is a check
 * of its own. `undefined` and the numbers that JSON lacks are kept. The same source runs in Node and in the page's preload
 * world: it may use nothing from outside itself.
 */
export function createPlainDataCodec(): PlainDataCodec {
  const mark = 'standin:';
  const encode = (value: unknown): unknown => {
    switch (typeof value) {
      case 'string':
        return value.startsWith(mark) ? `${mark}text:${value}` : value;
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : `${mark}number:${Object.is(value, -0) ? '-0' : value}`;
      case 'boolean':
        return value;
      case 'undefined':
        return `${mark}undefined`;
      case 'object': {
        if (value === null) return null;
        if (Array.isArray(value)) return value.map(encode);
        const tag = Object.prototype.toString.call(value);
        if (tag !== '[object Object]') break;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, encode(member)]));
      }
      default:
    }
    throw new Error('An object could not be cloned.');
  };
  const decode = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith(mark)) {
      const [kind = '', ...rest] = value.slice(mark.length).split(':');
      if (kind === 'undefined') return undefined;
      return kind === 'number' ? Number(rest.join(':')) : rest.join(':');
    }
    if (Array.isArray(value)) return value.map(decode);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decode(member)]));
  };
  return {
    encode: (value) => JSON.stringify(encode(value)),
    decode: (text) => decode(JSON.parse(text)),
  };
}
