import type { PlainDataCodec } from './plain-data.ts';
import type { WorldBridge } from './world-bridge.ts';

/** What Node put into the preload's world, and what this world gives Node. */
export interface PreloadGlobals {
  /** Sends text to Node; taken away before the preload runs. */
  standinPost?: (text: string) => void;
  /** Called by Node with text for this world. */
  standinDeliver: (text: string) => void;
}

/** From the page to Node. */
export interface Upward {
  readonly type: 'invoke' | 'send';
  readonly id?: number;
  readonly channel: string;
  readonly given: string;
}
/** From Node to the page: a message, or the answer to an invocation. */
export type Downward =
  | { readonly type: 'message'; readonly channel: string; readonly given: string }
  | { readonly type: 'answer'; readonly id: number; readonly value?: string; readonly message?: string };

/**
 * Runs the preload as Electron does in a sandboxed window: as a CommonJS module that can require `electron` and nothing
 * else, in a world of its own. It may use nothing from outside itself.
 */
export function runPreload(
  bridge: WorldBridge,
  codec: PlainDataCodec,
  run: (require: (name: string) => unknown, module: object, exports: object, process: object) => void,
  process: object,
): void {
  type Listener = (event: object, ...given: unknown[]) => void;
  const globals = globalThis as unknown as PreloadGlobals;
  const post = globals.standinPost as (text: string) => void;
  delete globals.standinPost;
  const listeners = new Map<string, Set<Listener>>();
  const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  const ipcRenderer = {
    send(channel: string, ...given: unknown[]) {
      post(JSON.stringify({ type: 'send', channel, given: codec.encode(given) }));
    },
    invoke(channel: string, ...given: unknown[]) {
      return new Promise((resolve, reject) => {
        const text = codec.encode(given);
        const id = ++lastId;
        invocations.set(id, { resolve, reject });
        post(JSON.stringify({ type: 'invoke', id, channel, given: text }));
      });
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };

  globals.standinDeliver = (text) => {
    const message = JSON.parse(text) as Downward;
    if (message.type === 'message') {
      const given = codec.decode(message.given) as unknown[];
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...given);
      return;
    }
    const invocation = invocations.get(message.id);
    invocations.delete(message.id);
    if (message.message !== undefined) invocation?.reject(new Error(message.message));
    else invocation?.resolve(codec.decode(message.value ?? ''));
  };

  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      if (name in globalThis) throw new Error('Cannot bind an API on top of an existing property on the window object');
      bridge.expose(name, api);
    },
  };
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    run(require, module, module.exports, process);
  } catch (error) {
    console.error('Unable to load preload script', error);
  }
}
