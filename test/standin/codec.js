/* oxlint-disable */
// Structured-clone data <-> JSON text. The same source runs in Node and in the preload's world.
({
  encode(root) {
    try {
      structuredClone(root);
    } catch {
      throw new Error('An object could not be cloned.');
    } // as Electron's IPC says it
    const seen = new Map();
    const b64 = (u8) => {
      let s = '';
      for (const b of u8) s += String.fromCharCode(b);
      return btoa(s);
    };
    const enc = (v) => {
      if (v === undefined) return { $: 'u' };
      if (v === null || typeof v === 'boolean' || typeof v === 'string') return v;
      if (typeof v === 'number')
        return Number.isFinite(v) && !Object.is(v, -0) ? v : { $: 'n', v: Object.is(v, -0) ? '-0' : String(v) };
      if (typeof v === 'bigint') return { $: 'i', v: String(v) };
      if (seen.has(v)) return { $: 'r', v: seen.get(v) };
      const id = seen.size;
      seen.set(v, id);
      const tag = Object.prototype.toString.call(v).slice(8, -1);
      if (tag === 'Date') return { $: 'd', v: v.getTime() };
      if (tag === 'RegExp') return { $: 'x', v: [v.source, v.flags] };
      if (tag === 'Map') return { $: 'm', v: [...v].map(([a, b]) => [enc(a), enc(b)]) };
      if (tag === 'Set') return { $: 's', v: [...v].map(enc) };
      if (tag === 'ArrayBuffer') return { $: 'b', v: b64(new Uint8Array(v)) };
      if (ArrayBuffer.isView(v))
        return {
          $: 't',
          t: tag === 'DataView' || tag in globalThis ? tag : 'Uint8Array',
          v: b64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)),
        };
      if (tag === 'Error' || v instanceof Error) return { $: 'e', v: [v.name, v.message, v.stack] };
      if (Array.isArray(v)) return { $: 'a', v: Array.from(v, enc) };
      return { $: 'o', v: Object.keys(v).map((k) => [k, enc(v[k])]) };
    };
    return JSON.stringify(enc(root));
  },
  decode(text) {
    const seen = [];
    const bytes = (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
    const keep = (v) => {
      seen.push(v);
      return v;
    };
    const dec = (j) => {
      if (j === null || typeof j !== 'object') return j;
      switch (j.$) {
        case 'u':
          return undefined;
        case 'n':
          return Number(j.v);
        case 'i':
          return BigInt(j.v);
        case 'r':
          return seen[j.v];
        case 'd':
          return keep(new Date(j.v));
        case 'x':
          return keep(new RegExp(...j.v));
        case 'm': {
          const m = keep(new Map());
          for (const [a, b] of j.v) m.set(dec(a), dec(b));
          return m;
        }
        case 's': {
          const s = keep(new Set());
          for (const a of j.v) s.add(dec(a));
          return s;
        }
        case 'b':
          return keep(bytes(j.v).buffer);
        case 't':
          return keep(new globalThis[j.t](bytes(j.v).buffer));
        case 'e': {
          const e = keep(new Error(j.v[1]));
          e.name = j.v[0];
          e.stack = j.v[2];
          return e;
        }
        case 'a': {
          const a = keep([]);
          for (const x of j.v) a.push(dec(x));
          return a;
        }
        default: {
          const o = keep({});
          for (const [k, x] of j.v)
            Object.defineProperty(o, k, { value: dec(x), enumerable: true, configurable: true, writable: true });
          return o;
        }
      }
    };
    return dec(JSON.parse(text));
  },
});
