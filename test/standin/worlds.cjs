// @ts-nocheck
/* oxlint-disable */
// Sources evaluated in Chromium. `bridge` runs once in the page's world and once in the preload's isolated world of
// the same frame; the two halves share no object and talk by synchronous CustomEvents with an unguessable name, whose
// `detail` Chromium structured-clones between worlds.
exports.bridge = function bridge(key, mine, theirs) {
  const { CustomEvent, Promise, Map, Error, Object, Array } = globalThis,
    { apply } = Reflect;
  const target = document,
    add = EventTarget.prototype.addEventListener,
    fire = EventTarget.prototype.dispatchEvent;
  const fns = new Map(),
    waiting = new Map();
  let next = 1,
    reply;
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get;
  const emit = (m) => apply(fire, target, [new CustomEvent(key + theirs, { detail: m })]);
  const plain = (v) => {
    const p = Object.getPrototypeOf(v);
    return p === null || p === Object.prototype || Object.getPrototypeOf(p) === null;
  };
  const enc = (v, d = 0) => {
    if (d > 1000) throw new Error('recursion too deep');
    if (typeof v === 'function') {
      const id = next++;
      fns.set(id, v);
      return { f: id };
    }
    if (typeof v === 'symbol') throw new Error('An object could not be cloned.');
    if (v === null || typeof v !== 'object') return { v };
    if (v instanceof Promise) {
      const id = next++;
      v.then(
        (x) => emit({ t: 'settle', id, ok: enc(x) }),
        (e) => emit({ t: 'settle', id, err: err(e) }),
      );
      return { p: id };
    }
    if (Array.isArray(v)) return { a: v.map((x) => enc(x, d + 1)) };
    if (v instanceof Error) return { e: err(v) };
    if (plain(v)) return { o: Object.keys(v).map((k) => [k, enc(v[k], d + 1)]) };
    return { v: structuredClone(v) };
  };
  const err = (e) =>
    e instanceof Error ? { message: e.message, name: e.name } : { message: String(e), name: 'Error' };
  const mkErr = (e) => {
    const x = new Error(e.message);
    if (e.name !== 'Error') Object.defineProperty(x, 'name', { value: e.name, configurable: true });
    return x;
  };
  const dec = (j, freeze) => {
    if ('f' in j)
      return (...args) => {
        reply = undefined;
        emit({ t: 'call', id: j.f, args: args.map((x) => enc(x)) });
        const r = reply;
        reply = undefined;
        if (r.err) throw mkErr(r.err);
        return dec(r.ok);
      };
    if ('p' in j) return new Promise((ok, no) => waiting.set(j.p, [ok, no]));
    if ('a' in j) return j.a.map((x) => dec(x, freeze));
    if ('e' in j) return mkErr(j.e);
    if ('o' in j) {
      const o = {};
      for (const [k, x] of j.o)
        Object.defineProperty(o, k, { value: dec(x, freeze), enumerable: true, configurable: true, writable: true });
      return freeze ? Object.freeze(o) : o;
    }
    return j.v;
  };
  add.call(target, key + mine, (ev) => {
    const m = apply(detailOf, ev, []);
    if (m.t === 'call') {
      let out;
      try {
        out = { ok: enc(fns.get(m.id)(...m.args.map((x) => dec(x)))) };
      } catch (e) {
        out = { err: err(e) };
      }
      emit({ t: 'ret', ...out });
    } else if (m.t === 'ret') reply = m;
    else if (m.t === 'settle') {
      const w = waiting.get(m.id);
      waiting.delete(m.id);
      if ('err' in m) w[1](mkErr(m.err));
      else w[0](dec(m.ok));
    } else if (m.t === 'expose') {
      Object.defineProperty(window, m.name, {
        value: dec(m.api, true),
        enumerable: true,
        configurable: false,
        writable: false,
      });
    } else if (m.t === 'hello') for (const e of queue) emit(e);
  });
  const queue = [];
  return {
    expose(name, api) {
      const e = { t: 'expose', name, api: enc(api) };
      queue.push(e);
      emit(e);
    },
    hello() {
      emit({ t: 'hello' });
    },
  };
};
// The isolated world: ipcRenderer over the CDP binding, contextBridge over the bridge, then the preload as a CommonJS module.
exports.preload = function preloadWorld(bridge, codec, info, run) {
  const post = globalThis.__standinPost;
  delete globalThis.__standinPost;
  const listeners = new Map(),
    pending = new Map();
  let seq = 0;
  const ipcRenderer = {
    send(channel, ...args) {
      post(JSON.stringify({ t: 'send', channel, args: codec.encode(args) }));
    },
    async invoke(channel, ...args) {
      const id = ++seq;
      const body = codec.encode(args);
      return new Promise((ok, no) => {
        pending.set(id, [ok, no]);
        post(JSON.stringify({ t: 'invoke', id, channel, args: body }));
      });
    },
    on(c, f) {
      (listeners.get(c) ?? listeners.set(c, []).get(c)).push(f);
      return ipcRenderer;
    },
    once(c, f) {
      const g = (...a) => {
        ipcRenderer.off(c, g);
        f(...a);
      };
      return ipcRenderer.on(c, g);
    },
    off(c, f) {
      const l = listeners.get(c) ?? [];
      const i = l.indexOf(f);
      if (i >= 0) l.splice(i, 1);
      return ipcRenderer;
    },
    removeAllListeners(c) {
      c === undefined ? listeners.clear() : listeners.delete(c);
      return ipcRenderer;
    },
  };
  ipcRenderer.addListener = ipcRenderer.on;
  ipcRenderer.removeListener = ipcRenderer.off;
  globalThis.__standinDeliver = (text) => {
    const m = JSON.parse(text);
    if (m.t === 'msg') {
      for (const f of [...(listeners.get(m.channel) ?? [])])
        f({ sender: ipcRenderer, ports: [] }, ...codec.decode(m.args));
      return;
    }
    const [ok, no] = pending.get(m.id);
    pending.delete(m.id);
    if (m.err !== undefined) no(new Error(m.err));
    else ok(codec.decode(m.ok));
  };
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (n, api) => {
        if (n in window) throw new Error(`Cannot bind an API on top of an existing property on the window object`);
        bridge.expose(n, api);
      },
    },
    webFrame: {},
    webUtils: {},
  };
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const process = {
    ...info,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    nextTick: (f, ...a) => queueMicrotask(() => f(...a)),
  };
  const module = { exports: {} };
  try {
    run.call(globalThis, require, module, module.exports, process);
  } catch (e) {
    console.error('Unable to load preload script', e);
  }
};
