/** One half of the bridge between the page's world and the preload's. */
export interface WorldBridge {
  /** Puts an API on the other world's `window`: frozen, and not to be replaced. */
  expose(name: string, api: unknown): void;
  /** Asks for what the other half exposed before this half was there. */
  ready(): void;
}

/**
 * Electron's contextBridge, rebuilt: the two worlds share no object. They speak by synchronous events with a name the page
 * cannot guess, and Chromium clones each event's `detail` on its way. Functions and promises stay where they are and are
 * called from afar. Runs once in each world, so it may use nothing from outside itself, and keeps what it needs of the
 * page before a page script can replace it.
 */
export function connectWorlds(key: string, mine: string, theirs: string): WorldBridge {
  type Message = Readonly<Record<string, unknown>>;
  type Crossed = { readonly kind: string; readonly value?: unknown };
  const { CustomEvent, Error, Map, Object, Promise, Array, structuredClone } = globalThis;
  const { apply } = Reflect;
  const dispatch = document.dispatchEvent.bind(document);
  const detailProperty = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as {
    readonly get: (this: Event) => Message;
  };

  const functions = new Map<number, (...given: unknown[]) => unknown>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const exposed: Message[] = [];
  let lastId = 0;
  let returned: Message = {};

  const send = (detail: Message) => void dispatch(new CustomEvent(key + theirs, { detail }));
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  // The page's `Object.prototype` is the only one without a prototype of its own.
  const isPlain = (value: object) => {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };

  const isPrimitive = (value: unknown) =>
    value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol');

  const pack = (value: unknown): Crossed => {
    if (typeof value === 'function') {
      functions.set(++lastId, value as () => unknown);
      return { kind: 'function', value: lastId };
    }
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => send({ type: 'resolve', id, value: pack(result) }),
        (error: unknown) => send({ type: 'reject', id, message: messageOf(error) }),
      );
      return { kind: 'promise', value: id };
    }
    // Tens of thousands of numbers cross as one.
    if (isPrimitive(value)) return { kind: 'data', value };
    if (Array.isArray(value)) {
      return value.every(isPrimitive) ? { kind: 'data', value } : { kind: 'array', value: value.map(pack) };
    }
    if (typeof value === 'object' && value !== null && isPlain(value)) {
      return { kind: 'object', value: Object.entries(value).map(([name, member]) => [name, pack(member)]) };
    }
    return { kind: 'data', value: structuredClone(value) };
  };

  const unpack = ({ kind, value }: Crossed, freeze = false): unknown => {
    switch (kind) {
      case 'function':
        return (...given: unknown[]) => {
          send({ type: 'call', id: value, given: given.map(pack) });
          if ('message' in returned) throw new Error(String(returned['message']));
          return unpack(returned['value'] as Crossed);
        };
      case 'promise':
        return new Promise((resolve, reject) => waiting.set(value as number, { resolve, reject }));
      case 'array':
        return (value as Crossed[]).map((member) => unpack(member, freeze));
      case 'object': {
        const entries = (value as [string, Crossed][]).map(([name, member]) => [name, unpack(member, freeze)]);
        const object: unknown = Object.fromEntries(entries);
        return freeze ? Object.freeze(object) : object;
      }
      default:
        return value;
    }
  };

  const receive = (message: Message) => {
    const id = message['id'] as number;
    switch (message['type']) {
      case 'call':
        try {
          const given = (message['given'] as Crossed[]).map((one) => unpack(one));
          send({ type: 'return', value: pack(functions.get(id)?.(...given)) });
        } catch (error) {
          send({ type: 'return', message: messageOf(error) });
        }
        break;
      case 'return':
        returned = message;
        break;
      case 'resolve':
        waiting.get(id)?.resolve(unpack(message['value'] as Crossed));
        waiting.delete(id);
        break;
      case 'reject':
        waiting.get(id)?.reject(new Error(String(message['message'])));
        waiting.delete(id);
        break;
      case 'expose':
        Object.defineProperty(globalThis, message['name'] as string, {
          value: unpack(message['api'] as Crossed, true),
          enumerable: true,
        });
        break;
      case 'ready':
        for (const api of exposed) send(api);
        break;
      default:
    }
  };

  document.addEventListener(key + mine, (event) => receive(apply(detailProperty.get, event, [])));
  return {
    expose(name, api) {
      const message = { type: 'expose', name, api: pack(api) };
      exposed.push(message);
      send(message);
    },
    ready: () => send({ type: 'ready' }),
  };
}
