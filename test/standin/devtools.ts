import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** One target's side of the DevTools protocol, with Playwright's types of it. */
export type DevtoolsSession = Pick<CDPSession, 'send' | 'on' | 'once'>;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method: string;
  readonly params: unknown;
  readonly result: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

class Session extends EventEmitter {
  readonly #post: (method: string, params: unknown) => Promise<unknown>;

  constructor(post: (method: string, params: unknown) => Promise<unknown>) {
    super();
    this.#post = post;
    this.setMaxListeners(0);
  }
  send(method: string, params: unknown = {}): Promise<unknown> {
    return this.#post(method, params);
  }
}

/** Speaks with Chromium over the pipe it was started with: when either process dies, so does the other. */
export class Devtools {
  readonly browser: DevtoolsSession;
  readonly #sessions = new Map<string | undefined, Session>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #to: Duplex;
  #lastId = 0;
  #unfinished: Buffer = Buffer.alloc(0);

  constructor(chromium: ChildProcess, onClose: () => void) {
    const [, , , to, from] = chromium.stdio as unknown as readonly Duplex[];
    if (!to || !from) throw new Error('Chromium was started without its debugging pipe');
    this.#to = to;
    to.on('error', () => undefined);
    from.on('data', (bytes: Buffer) => this.#receive(bytes));
    from.on('close', () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has ended`));
      this.#waiting.clear();
      onClose();
    });
    this.browser = this.session();
  }

  session(id?: string): DevtoolsSession {
    let session = this.#sessions.get(id);
    if (!session) {
      session = new Session((method, params) => this.#send(method, params, id));
      this.#sessions.set(id, session);
    }
    return session as unknown as DevtoolsSession;
  }

  /** The browser itself stays as it is; nobody hears of it any more, nor of its pages. */
  forgetListeners(): void {
    this.#sessions.get(undefined)?.removeAllListeners();
    for (const id of this.#sessions.keys()) if (id !== undefined) this.#sessions.delete(id);
  }

  #send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { method, resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(bytes: Buffer): void {
    let rest = Buffer.concat([this.#unfinished, bytes]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.#understand(JSON.parse(rest.subarray(0, end).toString()) as Message);
      rest = rest.subarray(end + 1);
    }
    this.#unfinished = rest;
  }

  #understand({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      this.#sessions.get(sessionId)?.emit(method, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
